"""What no reader would call a map: the right picture or a clear refusal; never a hang, never a NaN."""

import math
import time

import numpy as np
import pytest

from backers.layout import Simulation, arrange, native

AIMS = [0.0, 0.25, 0.5, 1.0]
SECONDS = 30.0  # of the processor: far above what any of these takes; a hang is minutes


@pytest.fixture(params=["compiled", "numpy"], autouse=True)
def engine(request, monkeypatch):
    if request.param == "compiled" and not native.available():
        pytest.skip("the compiled engine was not built here")
    monkeypatch.setenv("BACKERS_LAYOUT", request.param)
    return request.param


def star(n):
    return np.column_stack([np.zeros(n - 1, int), np.arange(1, n)])


def path(n):
    return np.column_stack([np.arange(n - 1), np.arange(1, n)])


def drawn(n, edges, aim, ticks=10):
    """The opening picture, and the same after some living ticks."""
    began = time.process_time()
    places = arrange(n, edges, aim=aim)
    sim = Simulation(n, edges, positions=places)
    sim.tick(ticks)
    assert np.isfinite(places).all()
    assert np.isfinite(sim.positions).all()
    assert time.process_time() - began < SECONDS
    return places


@pytest.mark.parametrize("aim", AIMS)
@pytest.mark.parametrize("n", [0, 1, 2])
def test_the_smallest_maps(n, aim):
    places = drawn(n, path(n) if n > 1 else [], aim)
    assert places.shape == (n, 2)
    assert n < 2 or 20 < math.dist(*places) < 500


@pytest.mark.parametrize("aim", AIMS)
def test_self_loops_and_a_thousand_parallel_edges_are_one_tie(aim):
    many = [(0, 1)] * 1000 + [(1, 0), (0, 0), (1, 2)]
    assert np.array_equal(drawn(3, many, aim), drawn(3, [(0, 1), (1, 2)], aim))


@pytest.mark.parametrize("aim", AIMS)
def test_two_halves_without_a_tie_stand_side_by_side(aim):
    ring = [(i, (i + 1) % 40) for i in range(40)]
    places = drawn(80, [*ring, *((a + 40, b + 40) for a, b in ring)], aim)
    middles = [half.mean(axis=0) for half in (places[:40], places[40:])]
    size = max(float(np.ptp(half, axis=0).max()) for half in (places[:40], places[40:]))
    assert 0.4 * size < math.dist(*middles) < 3 * size


@pytest.mark.parametrize("aim", AIMS)
def test_a_map_that_is_pinned_everywhere_stands_still(aim):
    places = np.random.default_rng(0).normal(size=(60, 2)) * 300
    sim = Simulation(60, path(60), positions=places)
    sim.forces = type(sim.forces)(aim=aim)
    for i, (x, y) in enumerate(places.tolist()):
        sim.pin(i, x, y)
    sim.tick(30)
    assert np.array_equal(sim.positions, places)


@pytest.mark.parametrize("aim", AIMS)
@pytest.mark.parametrize("n", [2, 50, 900])
def test_all_nodes_on_one_point_part(n, aim):
    sim = Simulation(n, path(n), positions=np.full((n, 2), 7.0))
    sim.forces = type(sim.forces)(aim=aim)
    sim.tick(100)
    gap = np.hypot(*np.diff(sim.positions, axis=0).T)
    assert np.isfinite(sim.positions).all()
    assert np.median(gap) > 10


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_a_start_that_is_no_place_is_refused(wrong):
    with pytest.raises(ValueError, match="position 1 is not finite"):
        Simulation(3, path(3), positions=[[0, 0], [0, wrong], [1, 1]])


@pytest.mark.parametrize("edge", [(0, 3), (-1, 0), (2**40, 1)])
def test_an_edge_to_nobody_is_refused(edge):
    for make in (Simulation, arrange):
        with pytest.raises(ValueError, match=r"edge 1 joins .* but nodes are 0 to 2"):
            make(3, [(0, 1), edge])


@pytest.mark.parametrize("count", [-1, 1.5, math.nan, math.inf, None, "3"])
def test_what_is_no_number_of_nodes_is_refused(count):
    for make in (Simulation, arrange):
        with pytest.raises(ValueError, match="n_nodes must be a whole number of 0 or more"):
            make(count, [])


@pytest.mark.parametrize("seed", [-1, 1.5, math.nan, None, "3"])
def test_what_is_no_seed_is_refused_however_small_the_map(seed):
    for make in (Simulation, arrange):
        with pytest.raises(ValueError, match="seed must be a whole number of 0 or more"):
            make(2, [(0, 1)], seed=seed)


@pytest.mark.parametrize("edges", [[(0, 1), (1,)], [(0, 1, 2)], [0, 1, 2], [[[0, 1]]]])
def test_edges_that_are_no_pairs_are_refused(edges):
    for make in (Simulation, arrange):
        with pytest.raises(ValueError, match=r"edges must have shape \(E, 2\)"):
            make(3, edges)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("aim", AIMS)
def test_a_star_of_fifty_thousand(aim):
    places = drawn(50_000, star(50_000), aim, ticks=3)
    far = np.hypot(*(places[1:] - places[0]).T)
    assert np.hypot(*(places[0] - places.mean(axis=0))) < 0.4 * far.mean()


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("aim", [0.0, 0.5])
def test_a_path_of_fifty_thousand(aim):
    places = drawn(50_000, path(50_000), aim, ticks=3)
    assert np.ptp(places[:, 0]) > 5 * np.ptp(places[:, 1])
    assert abs(np.corrcoef(places[:, 0], np.arange(50_000))[0, 1]) > 0.99


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("width", [0.0, 1e-6, 1.0, 50.0])
def test_a_crowd_of_fifty_thousand_is_not_a_matter_of_squares(width):
    places = np.random.default_rng(0).normal(size=(50_000, 2)) * width
    sim = Simulation(50_000, star(50_000), positions=places, radii=np.full(50_000, 20.0))
    began = time.process_time()
    sim.tick(3)
    assert np.isfinite(sim.positions).all()
    assert time.process_time() - began < SECONDS
