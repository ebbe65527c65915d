"""The frustration index: against all splits tried one by one, and against what is published."""

import itertools
import random
from itertools import pairwise
from time import perf_counter

import pytest

from analysis.signed_networks import (
    NOVICES_DISLIKED,
    NOVICES_FRUSTRATION,
    NOVICES_LIKED,
    PARTIES_FRUSTRATION,
    PARTIES_RIGHT,
    PETERSEN_FRUSTRATION,
    TRIBES_FRUSTRATION,
    novices,
    novices_met,
    parties,
    petersen,
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


def test_sampsons_novices_have_the_published_index():
    assert novices_met() == (NOVICES_LIKED, NOVICES_DISLIKED)
    found = frustration(counted(novices()))
    assert (found.upper, found.exact) == (NOVICES_FRUSTRATION, True)


def test_the_petersen_graph_has_the_published_index():
    assert frustration(counted(petersen())).upper == PETERSEN_FRUSTRATION


@pytest.mark.parametrize("actors", range(2, 15))
def test_where_all_are_against_all_the_index_is_that_of_the_formula(actors):
    """Abelson and Rosenberg (1958): (n - 1) squared over 4, rounded down, the most that any group can have."""
    pairs = counted((f"a{one:02}", f"a{other:02}", -1) for one, other in itertools.combinations(range(actors), 2))
    assert frustration(pairs).upper == (actors - 1) ** 2 // 4


def test_blocks_that_meet_in_one_actor_add_up():
    shared = [(one.replace("t01", "hub"), other, sign) for one, other, sign in tribes()]
    other = [(f"x{one}".replace("xt01", "hub"), f"x{other}", sign) for one, other, sign in tribes()]
    found = frustration(counted(shared + other))
    assert (found.upper, found.exact) == (2 * TRIBES_FRUSTRATION, True)


def large(ties=6000, actors=3000, seed=1):
    rng = random.Random(seed)
    return counted((f"a{rng.randrange(actors)}", f"a{rng.randrange(actors)}", rng.choice((1, -1))) for _ in range(ties))


def test_a_large_entangled_map_has_close_bounds_and_a_split_that_costs_what_it_says():
    pairs = large()
    found = frustration(pairs)
    against = frustrated(pairs, found.camps)
    assert sum(pairs[pair].plus if sign > 0 else pairs[pair].minus for pair, sign in against) == found.upper
    assert found.upper < 0.16 * 6000  # one tie after the other it would be above 0.19
    assert 0.4 < found.lower / found.upper < 1


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


def test_a_large_map_can_be_stopped_at_any_time_and_progress_never_goes_back():
    told, moments = [], [perf_counter()]

    def note(share):
        told.append(share)
        moments.append(perf_counter())

    frustration(large(), note)
    assert told == sorted(told)
    assert max(later - earlier for earlier, later in pairwise(moments)) < 1.0
