"""The opening picture: true, roomy, packed, the same every time, and at rest when it comes alive."""

import math
from importlib import import_module
from itertools import pairwise

import networkx as nx
import numpy as np
import pytest

from backers.layout import Forces, Simulation, arrange
from backers.layout.arrays import as_edges
from backers.layout.hops import hops
from backers.layout.stress import stress_of

AIMS = ["distances", "balanced", "groups"]


def tied(n, extra, seed=0):
    """A connected graph: each node tied to an earlier one, and `extra` edges more."""
    rng = np.random.default_rng(seed)
    tree = [(int(rng.integers(0, i)), i) for i in range(1, n)]
    return [*tree, *map(tuple, rng.integers(0, n, (extra, 2)).tolist())]


def gaps(places):
    apart = np.hypot(*(places[:, None] - places[None, :]).transpose(2, 0, 1))
    return apart[~np.eye(len(places), dtype=bool)]


def stress(places, n, edges):
    return float(stress_of(places.T, hops(n, as_edges(n, edges), np.arange(n)).astype(float)))


def test_a_path_is_drawn_nearly_straight_and_across():
    places = arrange(20, list(pairwise(range(20))), aim="distances")
    assert np.ptp(places[:, 0]) > 5 * np.ptp(places[:, 1])
    assert stress(places, 20, list(pairwise(range(20)))) < 0.01


@pytest.mark.parametrize(("graph", "best"), [("karate_club_graph", 0.0680), ("les_miserables_graph", 0.0829)])
def test_stress_of_known_graphs_is_within_one_percent_of_the_best_engines(graph, best):
    known = nx.convert_node_labels_to_integers(getattr(nx, graph)())
    n, edges = len(known), list(known.edges)
    for seed in range(3):
        assert stress(arrange(n, edges, seed=seed, aim="distances"), n, edges) < 1.01 * best


def test_a_chain_of_thousands_is_not_squeezed_until_it_cannot_be_read():
    places = arrange(3000, list(pairwise(range(3000))), aim="distances")
    assert np.hypot(*np.diff(places, axis=0).T).mean() > 40


def test_the_aims_differ_as_they_say():
    edges = tied(90, 60)
    by_aim = {aim: stress(arrange(90, edges, aim=aim), 90, edges) for aim in AIMS}
    assert by_aim["distances"] < by_aim["balanced"] < 2 * by_aim["distances"]


def test_a_large_graph_keeps_low_stress_with_a_few_pivots(monkeypatch):
    edges = tied(600, 600)
    sparse = stress(arrange(600, edges, aim="distances"), 600, edges)
    monkeypatch.setattr("backers.layout.stress.EXACT_UP_TO", 600)
    assert sparse < 1.05 * stress(arrange(600, edges, aim="distances"), 600, edges)


def test_a_large_graph_is_let_go_only_when_what_is_left_of_the_way_is_not_seen(monkeypatch):
    edges = tied(2500, 2500)
    early = arrange(2500, edges, aim="groups")
    monkeypatch.setattr(import_module("backers.layout.arrange"), "_STILL", 0.0)
    whole = arrange(2500, edges, aim="groups")
    assert 0 < np.hypot(*(early - whole).T).mean() < 0.005 * np.ptp(whole, axis=0).max()


@pytest.mark.parametrize("aim", AIMS)
def test_the_same_seed_gives_the_same_picture(aim):
    edges = tied(60, 40)
    assert np.array_equal(arrange(60, edges, seed=3, aim=aim), arrange(60, edges, seed=3, aim=aim))


@pytest.mark.parametrize("aim", AIMS)
def test_drawn_sizes_keep_clear_of_each_other(aim):
    radii = np.random.default_rng(2).uniform(10, 45, 60)
    places = arrange(60, tied(60, 50), radii=radii, aim=aim)
    room = np.add.outer(radii, radii)[~np.eye(60, dtype=bool)]
    assert (room - gaps(places)).max() < 0.1 * radii.max()


def test_making_room_costs_little_stress():
    edges, radii = tied(60, 50), np.full(60, 25.0)
    tight, roomy = (arrange(60, edges, aim="distances", radii=given) for given in (None, radii))
    assert stress(roomy, 60, edges) < stress(tight, 60, edges) + 0.02


@pytest.mark.parametrize("aim", [0.0, 0.2, 0.5, 0.8, 1.0])
@pytest.mark.parametrize("n", [30, 80, 700])
def test_the_picture_stays_when_it_comes_alive(n, aim):
    edges, radii = tied(n, n), np.full(n, 20.0)
    places = arrange(n, edges, radii=radii, aim=aim)
    sim = Simulation(n, edges, positions=places, radii=radii, forces=Forces(aim=aim))
    sim.cool(0.2)
    sim.tick(100)
    assert np.hypot(*(sim.positions - places).T).mean() < 0.06 * np.ptp(places[:, 0])


def test_even_true_distances_are_not_blown_up_when_they_come_alive():
    edges = tied(80, 90)
    places = arrange(80, edges, aim="distances")
    sim = Simulation(80, edges, positions=places)
    sim.cool(0.3)
    widths = []
    for _ in range(60):
        sim.tick()
        widths.append(np.ptp(sim.positions[:, 0]) / np.ptp(places[:, 0]))
    assert min(widths) > 0.75
    assert max(widths) < 1.35


def test_unconnected_parts_stand_side_by_side_not_far_away():
    edges = [*tied(40, 20), *((a + 40, b + 40) for a, b in tied(10, 3))]
    places = arrange(56, edges, aim="distances", radii=np.full(56, 15.0))
    parts = [places[:40], places[40:50], *(places[i : i + 1] for i in range(50, 56))]
    boxes = [(part.min(axis=0) - 15, part.max(axis=0) + 15) for part in parts]
    for i, (low, high) in enumerate(boxes):
        assert not any(((low < there[1]) & (there[0] < high)).all() for there in boxes[:i])
    covered = sum(np.prod(high - low) for low, high in boxes)
    assert np.prod(np.ptp(places, axis=0)) < 4 * covered


def test_lone_nodes_stand_in_a_tidy_row():
    places = arrange(26, tied(20, 10), aim="distances")
    assert np.ptp(places[20:, 1]) == pytest.approx(0, abs=1e-9)
    steps = np.diff(np.sort(places[20:, 0]))
    assert steps.std() == pytest.approx(0, abs=1e-9)


def test_the_first_side_stands_left_and_the_sides_keep_apart():
    edges, side = tied(50, 40), np.arange(50) % 2
    places = arrange(50, edges, groups=side)
    middles = [places[side == k].mean(axis=0) for k in (0, 1)]
    assert middles[0][0] < middles[1][0]
    own = np.array([math.dist(p, middles[k]) < math.dist(p, middles[1 - k]) for p, k in zip(places, side, strict=True)])
    assert own.mean() > 0.75


@pytest.mark.parametrize("aim", AIMS)
@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_the_smallest_graphs_get_distinct_finite_places(n, aim):
    for edges in ([], [(i, i + 1) for i in range(n - 1)]):
        places = arrange(n, np.array(edges, int).reshape(-1, 2), aim=aim)
        assert places.shape == (n, 2)
        assert np.isfinite(places).all()
        assert n < 2 or gaps(places).min() > 10


@pytest.mark.parametrize(
    ("n", "edges"),
    [
        (3000, [(0, i) for i in range(1, 3000)]),
        (3000, list(pairwise(range(3000)))),
        (400, []),
        (5, [(0, 0), (1, 2)] * 500),
    ],
    ids=["star", "path", "no ties", "parallel"],
)
def test_awkward_graphs_get_finite_places(n, edges):
    for aim in ("distances", "balanced"):
        assert np.isfinite(arrange(n, np.array(edges, int).reshape(-1, 2), aim=aim)).all()


def test_bad_input_is_refused_with_a_sentence():
    with pytest.raises(ValueError, match="aim must be distances, balanced, groups or a number"):
        arrange(2, [(0, 1)], aim="pretty")
    with pytest.raises(ValueError, match="from 0 to 1, not nan"):
        arrange(2, [(0, 1)], aim=math.nan)
    with pytest.raises(ValueError, match="edge 0 joins"):
        arrange(2, [(0, 5)])
    with pytest.raises(ValueError, match="radii"):
        arrange(2, [(0, 1)], radii=[math.nan, 1.0])


def test_wide_gravity_gives_a_wide_picture():
    edges = tied(80, 80)
    narrow, wide = (arrange(80, edges, forces=Forces(stretch=stretch)) for stretch in (1.0, 2.5))
    shape = [np.ptp(p[:, 0]) / np.ptp(p[:, 1]) for p in (narrow, wide)]
    assert shape[1] > 1.2 * shape[0]
