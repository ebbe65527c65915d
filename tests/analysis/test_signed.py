"""Triangles and the rules for pairs with ties of both signs, on cases worked by hand."""

import pytest

from backers.analysis.signed import Signs, counted, ruled, triads

TURKEY_AND_RUSSIA = [("turkey", "russia", 1), ("russia", "turkey", -1), ("russia", "lna", 1), ("lna", "turkey", -1)]


def test_a_friend_of_two_enemies_is_unbalanced():
    (triad,) = triads(counted([("france", "gna", 1), ("france", "lna", 1), ("gna", "lna", -1)]))
    assert (triad.actors, triad.signs, triad.balanced) == (("france", "gna", "lna"), (1, -1, 1), False)


def test_two_against_a_third_are_balanced():
    (triad,) = triads(counted([("uae", "lna", 1), ("uae", "gna", -1), ("gna", "lna", -1)]))
    assert triad.balanced


def test_a_pair_of_both_signs_gives_both_triangles_when_kept_apart():
    assert [triad.balanced for triad in triads(counted(TURKEY_AND_RUSSIA))] == [False, True]


@pytest.mark.parametrize(
    ("rule", "signs"),
    [("apart", Signs(1, 1)), ("for", Signs(1, 0)), ("against", Signs(0, 1)), ("aside", None), ("majority", None)],
)
def test_the_rule_for_both_signs_is_the_readers(rule, signs):
    assert ruled(counted(TURKEY_AND_RUSSIA), rule).get(("russia", "turkey")) == signs


def test_an_unknown_rule_is_refused():
    with pytest.raises(ValueError, match="no such rule"):
        ruled({}, "netted")


def test_ties_without_sign_and_with_oneself_do_not_count():
    assert counted([("un", "libya", 0), ("gna", "gna", -1)]) == {}
