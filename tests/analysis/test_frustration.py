"""The frustration index: against all splits tried one by one, and against what is published."""

import itertools
import random

import pytest

from analysis.signed_networks import (
    PARTIES_FRUSTRATION,
    PARTIES_RIGHT,
    TRIBES_FRUSTRATION,
    parties,
    tribes,
)
from backers.analysis.frustration import frustrated, frustration
from backers.analysis.progress import Stopped
from backers.analysis.signed import counted


def by_trying(pairs):
    """The cost of the best of all splits."""
    ids = sorted({one for pair in pairs for one in pair})
    table = [(ids.index(one), ids.index(other), signs.plus, signs.minus) for (one, other), signs in pairs.items()]
    best = sum(plus + minus for *_, plus, minus in table)
    for camps in range(2 ** max(0, len(ids) - 1)):
        cost = 0
        for one, other, plus, minus in table:
            cost += plus if (camps >> one ^ camps >> other) & 1 else minus
            if cost >= best:
                break
        best = min(best, cost)
    return best


def any_graph(seed):
    """Up to 14 actors, sparse or dense, sometimes with several ties in a pair."""
    rng = random.Random(seed)
    ids = [f"a{number:02}" for number in range(rng.randint(2, 14))]
    dense, hostile = rng.choice((0.15, 0.4, 0.9)), rng.random()
    return counted(
        (one, other, -1 if rng.random() < hostile else 1)
        for one, other in itertools.combinations(ids, 2)
        for _ in range(rng.choice((1, 1, 2)))
        if rng.random() < dense
    )


@pytest.mark.parametrize("seed", range(200))
def test_the_index_is_that_of_the_best_of_all_splits(seed):
    pairs = any_graph(seed)
    found = frustration(pairs)
    assert found.exact
    assert found.upper == by_trying(pairs)
    against = frustrated(pairs, found.camps)
    assert sum(pairs[pair].plus if sign > 0 else pairs[pair].minus for pair, sign in against) == found.upper


@pytest.mark.parametrize("seed", range(0, 200, 7))
def test_bounds_hold_the_true_index_between_them_where_the_graph_is_too_entangled(seed):
    pairs = any_graph(seed)
    found = frustration(pairs, width=2)
    assert found.lower <= by_trying(pairs) <= found.upper
    assert 0 <= found.gap <= 1


def test_reads_highland_tribes_have_the_published_index():
    assert (len(tribes()), sum(sign > 0 for *_, sign in tribes())) == (58, 29)
    assert frustration(counted(tribes())).upper == TRIBES_FRUSTRATION


def test_the_slovene_parties_split_as_published():
    found = frustration(counted(parties()))
    right = {party for party, camp in found.camps.items() if camp == found.camps["SKD"]}
    assert (found.upper, right) == (PARTIES_FRUSTRATION, PARTIES_RIGHT)
    assert {pair for pair, _ in frustrated(counted(parties()), found.camps)} == {("DS", "SNS"), ("SNS", "ZS-ESS")}


def test_ties_of_both_signs_in_a_pair_cost_the_fewer_of_them():
    pairs = counted([("turkey", "russia", 1), ("turkey", "russia", 1), ("russia", "turkey", -1)])
    assert (frustration(pairs).upper, frustration(pairs).exact) == (1, True)


def test_all_of_one_sign_needs_no_second_camp():
    found = frustration(counted([("a", "b", 1), ("b", "c", 1), ("a", "c", 1)]))
    assert (found.upper, set(found.camps.values())) == (0, {0})


def test_nothing_is_balanced():
    assert frustration({}).upper == 0


def test_it_can_be_stopped():
    def stop(_share):
        raise Stopped

    with pytest.raises(Stopped):
        frustration(counted(tribes()), stop)
