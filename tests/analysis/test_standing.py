"""Each measure equals networkx, or a case worked by hand."""

import random
from itertools import pairwise
from time import perf_counter

import networkx as nx
import pytest
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

from backers.analysis import standing
from backers.analysis.between import between
from backers.analysis.blocs import agreement, communities, likeness, modularity
from backers.analysis.closeness import closeness
from backers.analysis.louvain import louvain
from backers.analysis.paths import best_ways, in_common
from backers.analysis.progress import Stopped

RNG = random.Random(6)
IDS = [f"a{number}" for number in range(40)]
PAIRS = {tuple(sorted(RNG.sample(IDS, 2))): RNG.choice((1.0, 2.0, 3.0)) for _ in range(55)}
GRAPH = standing.graph_of(IDS, PAIRS)


def test_betweenness_equals_networkx():
    found = between(IDS, PAIRS)
    assert found.exact
    assert found.share == pytest.approx(nx.betweenness_centrality(GRAPH))


def test_directed_betweenness_equals_networkx():
    graph = nx.DiGraph(list(PAIRS))
    graph.add_nodes_from(IDS)
    assert between(IDS, PAIRS, directed=True).share == pytest.approx(nx.betweenness_centrality(graph))


def test_betweenness_between_two_groups_equals_networkx():
    one, other = frozenset(IDS[:9]), frozenset(IDS[20:33])
    expected = nx.betweenness_centrality_subset(GRAPH, sorted(one), sorted(other))  # counts undirected pairs half
    scaled = {actor: 2 * value / (len(one) * len(other)) for actor, value in expected.items()}
    assert between(IDS, PAIRS, groups=(one, other)).share == pytest.approx(scaled)


def test_a_sample_says_its_error_and_keeps_to_it():
    rng = random.Random(3)
    ids = [f"a{number}" for number in range(400)]
    pairs = [tuple(rng.sample(ids, 2)) for _ in range(800)]
    exact, sampled = between(ids, pairs), between(ids, pairs, work=1600 * 100)
    assert (sampled.sampled, sampled.starts, sampled.exact) == (100, 400, False)
    assert max(abs(sampled.share[one] - exact.share[one]) for one in ids) < 1.5 * sampled.error


@pytest.mark.parametrize("seed", range(30))
def test_closeness_equals_networkx_in_parts_and_alone(seed):
    rng = random.Random(seed)
    ids = [f"a{number}" for number in range(rng.randint(2, 200))]
    pairs = [tuple(rng.sample(ids, 2)) for _ in range(rng.randint(0, 250))]
    graph = nx.Graph(pairs)
    graph.add_nodes_from(ids)
    assert closeness(ids, pairs) == pytest.approx(nx.closeness_centrality(graph))


@pytest.mark.parametrize("seed", range(60))
def test_communities_are_those_of_networkx(seed):
    rng = random.Random(seed)
    ids = [f"a{number:02}" for number in range(rng.randint(2, 60))]
    pairs = {tuple(sorted(rng.sample(ids, 2))): rng.choice((1.0, 2.0, 3.0)) for _ in range(rng.randint(0, 150))}
    expected = nx.community.louvain_communities(standing.graph_of(ids, pairs), weight="weight", seed=1)
    assert set(map(frozenset, louvain(ids, pairs))) == set(map(frozenset, expected))


def test_communities_of_a_large_map_can_be_stopped_at_any_time():
    rng = random.Random(1)
    ids = [f"a{number}" for number in range(4000)]
    pairs = {tuple(sorted(rng.sample(ids, 2))): 1.0 for _ in range(8000)}
    told, moments = [], [perf_counter()]

    def note(share):
        told.append(share)
        moments.append(perf_counter())

    louvain(ids, pairs, note)
    assert told == sorted(told)
    assert max(later - earlier for earlier, later in pairwise(moments)) < 0.5


def test_betweenness_can_be_stopped():
    def stop(_share):
        raise Stopped

    with pytest.raises(Stopped):
        between(IDS, PAIRS, progress=stop)


def test_the_middle_of_a_chain_lies_between_its_ends():
    assert between("abc", [("a", "b"), ("b", "c")]).share == {"a": 0.0, "b": 1.0, "c": 0.0}


def test_the_other_measures_equal_networkx():
    assert standing.partners(IDS, PAIRS) == dict(GRAPH.degree())
    assert standing.strength(IDS, PAIRS) == dict(GRAPH.degree(weight="weight"))
    assert closeness(IDS, PAIRS) == pytest.approx(nx.closeness_centrality(GRAPH))
    assert standing.core(IDS, PAIRS) == nx.core_number(GRAPH)
    assert standing.rank(IDS, PAIRS) == pytest.approx(_pagerank_python(GRAPH, tol=1e-10), abs=1e-7)


def test_who_holds_a_chain_of_two_knots_together():
    pairs = dict.fromkeys([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "e"), ("d", "f"), ("e", "f")], 1.0)
    assert [(cut.actor, cut.lost) for cut in standing.cuts("abcdef", pairs)] == [
        ("c", ("a", "b")),
        ("d", ("e", "f")),
    ]
    assert standing.bridges("abcdef", pairs) == [("c", "d")]


def test_who_would_be_cut_off_equals_taking_each_actor_out():
    expected = {}
    for actor in nx.articulation_points(GRAPH):
        left = GRAPH.subgraph(nx.node_connected_component(GRAPH, actor) - {actor})
        pieces = sorted(nx.connected_components(left), key=lambda piece: (-len(piece), min(piece)))
        expected[actor] = tuple(sorted(one for piece in pieces[1:] for one in piece))
    assert len(expected) > 3
    assert {cut.actor: cut.lost for cut in standing.cuts(IDS, PAIRS)} == expected


@pytest.mark.parametrize("seed", range(40))
def test_cuts_and_bridges_are_those_of_networkx(seed):
    rng = random.Random(seed)
    ids = [f"a{number:02}" for number in range(rng.randint(2, 40))]
    pairs = {tuple(sorted(rng.sample(ids, 2))): 1.0 for _ in range(rng.randint(0, 50))}
    graph = standing.graph_of(ids, pairs)
    assert {cut.actor for cut in standing.cuts(ids, pairs)} == set(nx.articulation_points(graph))
    assert standing.bridges(ids, pairs) == sorted(tuple(sorted(pair)) for pair in nx.bridges(graph))


def test_parts_come_largest_first():
    assert standing.parts("abcd", {("a", "b"): 1.0}) == [frozenset("ab"), frozenset("c"), frozenset("d")]


def test_two_knots_are_two_blocs_and_match_the_sides():
    pairs = dict.fromkeys([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "e"), ("d", "f"), ("e", "f")], 1.0)
    blocs = communities("abcdefz", pairs)
    assert blocs == [frozenset("abc"), frozenset("def")]
    assert modularity(blocs, pairs) == pytest.approx(nx.community.modularity(nx.Graph(list(pairs)), blocs))
    bloc_of = {one: str(number) for number, bloc in enumerate(blocs) for one in bloc}
    assert agreement(bloc_of, {one: "east" if one in "abc" else "west" for one in "abcdef"}) == 1.0


def test_the_adjusted_rand_index_of_a_case_worked_by_hand():
    # Of 6 actors, both groupings put 3 pairs together, 1 of them the same pair: (1 - 9/15) / (3 - 9/15) = 1/6.
    one = {"a": "1", "b": "1", "c": "1", "d": "2", "e": "3", "f": "4"}
    other = {"a": "x", "b": "x", "c": "y", "d": "x", "e": "z", "f": "w"}
    assert agreement(one, other) == pytest.approx(1 / 6)


def test_actors_that_do_the_same_are_fully_alike():
    profiles = {
        "uae": {"lna": 1.0, "gna": -1.0},
        "egypt": {"lna": 1.0, "gna": -1.0},
        "qatar": {"gna": 1.0, "lna": -1.0},
    }
    assert likeness(profiles) == [("uae", "egypt", pytest.approx(1.0))]


def test_the_best_way_is_short_first_and_then_sure():
    arcs = {("a", "b"): 1.0, ("b", "d"): 1.1, ("a", "c"): 1.0, ("c", "d"): 1.0, ("c", "b"): 1.0}
    assert best_ways(arcs, "a", "d") == [("a", "c", "d"), ("a", "b", "d"), ("a", "c", "b", "d")]


def test_there_may_be_no_way():
    assert best_ways({("a", "b"): 1.0}, "b", "a") == []
    assert best_ways({}, "a", "b") == []


def test_who_backs_them_both():
    assert in_common([("x", "a"), ("x", "b"), ("y", "a")], ("a", "b")) == ["x"]
