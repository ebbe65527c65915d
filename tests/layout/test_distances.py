"""Steps, weights and the pull to true distances: both ways give the same, and what they give is true."""

import networkx as nx
import numpy as np
import pytest

from backers.layout import Forces, Simulation, native
from backers.layout.arrays import as_edges
from backers.layout.distances import NumpyDistances, Ruler, live_sources, sources_of
from backers.layout.hops import hops
from backers.layout.stress import _scaled, low_stress, stress_of

needs_library = pytest.mark.skipif(not native.available(), reason="the compiled engine was not built here")


def graph(n, seed=0, ties=None):
    """Two parts, so that some nodes are out of each other's reach, and a node alone."""
    rng = np.random.default_rng(seed)
    tree = [(int(rng.integers(0, i)), i) for i in range(1, n - 5)]
    return as_edges(n, [*tree, (n - 5, n - 4), (n - 4, n - 3), (n - 3, n - 2), *rng.integers(0, n - 5, (ties or n, 2))])


@needs_library
@pytest.mark.parametrize("n", [9, 100, 900, 6000])
def test_the_library_and_numpy_know_the_same_steps_and_wish_the_same(n):
    edges, points = graph(n), np.random.default_rng(1).normal(size=(2, n)) * 5
    sources = sources_of(n, np.random.default_rng(2))
    compiled, plain = native.NativeDistances(n, edges, sources), NumpyDistances(n, edges, sources)
    assert np.array_equal(compiled.steps, plain.steps)
    assert np.array_equal(plain.steps, hops(n, edges, sources))
    np.testing.assert_allclose(compiled.relaxed(points, 3), plain.relaxed(points, 3), atol=2e-4)


@needs_library
def test_the_plainest_instructions_wish_the_same_to_the_last_bit():
    edges, sources, points = graph(500), np.arange(0, 500, 7), np.random.default_rng(1).normal(size=(2, 500)) * 9
    best, plain = (native.NativeDistances(500, edges, sources, instructions=set_).relaxed(points, 9) for set_ in (1, 0))
    assert np.array_equal(best, plain)


@needs_library
@pytest.mark.parametrize(("n", "pivots"), [(2, 2), (9, 9), (130, 7), (300, 300), (5000, 100)])
def test_the_library_and_numpy_scale_the_same_over_pivots(n, pivots):
    edges = as_edges(n, [((7 * i) % i if i % 5 else i // 2, i) for i in range(1, n)])
    chosen = np.sort(np.random.default_rng(3).choice(n, pivots, replace=False))
    basis, steps = np.random.default_rng(4).normal(size=(pivots, 2)), hops(n, edges, chosen)
    compiled, plain = native.scaled(steps, chosen, basis), _scaled(steps.astype(float), chosen, basis.copy())
    np.testing.assert_allclose(compiled, plain, atol=1e-9 * float(np.abs(plain).max()))


@needs_library
def test_the_plainest_instructions_scale_the_same_to_the_last_bit(monkeypatch):
    edges, chosen = graph(700)[:690], np.arange(0, 690, 9)
    steps, basis = np.maximum(hops(700, edges, chosen), 0), np.random.default_rng(4).normal(size=(len(chosen), 2))
    best = native.scaled(steps, chosen, basis)
    monkeypatch.setattr(native, "_NEWEST", 0)
    assert np.array_equal(best, native.scaled(steps, chosen, basis))


@needs_library
@pytest.mark.parametrize(("n", "count"), [(70, 70), (400, 64), (400, 65), (5200, 150)])
def test_a_ring_with_a_tail_is_searched_right_from_any_number_of_sources(n, count):
    ring = [(i, (i + 1) % (n // 2)) for i in range(n // 2)] + [(i, i + 1) for i in range(n // 2 - 1, n - 2)]
    edges, sources = as_edges(n, ring), np.sort(np.random.default_rng(1).choice(n, count, replace=False))
    found = native.NativeDistances(n, edges, sources).steps
    graph = nx.Graph(edges.tolist())
    for row, source in zip(found.tolist(), sources.tolist(), strict=True):
        known = nx.single_source_shortest_path_length(graph, source) if source in graph else {source: 0}
        assert row == [known.get(node, -1) for node in range(n)]


def test_each_round_makes_the_stress_no_worse():
    n, edges = 115, as_edges(115, [*((i // 2, i) for i in range(1, 115)), *((i, i + 9) for i in range(0, 100, 3))])
    steps, known = hops(n, edges, np.arange(n)).astype(float), NumpyDistances(n, edges, np.arange(n))
    points = np.random.default_rng(3).normal(size=(2, n)) * 4
    seen = [float(stress_of(points := known.relaxed(points, 5), steps)) for _ in range(12)]
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] < 0.8 * seen[0]


@needs_library
@pytest.mark.parametrize("n", [40, 250])
def test_small_pictures_come_out_the_same_with_the_library_and_with_numpy(monkeypatch, n):
    edges = as_edges(n, [(i // 2, i) for i in range(1, n)])
    compiled = low_stress(n, edges, 4)
    monkeypatch.setenv("BACKERS_LAYOUT", "numpy")
    np.testing.assert_allclose(compiled, low_stress(n, edges, 4), atol=1e-6)


@pytest.mark.parametrize("engine", ["compiled", "numpy"])
def test_a_living_picture_that_aims_at_distances_comes_to_true_ones(monkeypatch, engine):
    monkeypatch.setenv("BACKERS_LAYOUT", engine)
    n, edges = 90, as_edges(90, [(i // 3, i) for i in range(1, 90)])
    steps = hops(n, edges, np.arange(n)).astype(float)
    sim = Simulation(n, edges, seed=2)
    sim.tick(300)
    balanced = stress_of(sim.positions.T, steps)
    sim.forces = Forces(aim=0.0)
    sim.reheat(0.5)
    sim.tick(300)
    assert stress_of(sim.positions.T, steps) < 0.9 * balanced
    assert stress_of(sim.positions.T, steps) < 1.15 * stress_of(low_stress(n, edges, 0), steps)


def test_a_step_is_as_long_as_keeps_the_picture_its_size():
    n, edges = 60, as_edges(60, [(i // 2, i) for i in range(1, 60)])
    sim = Simulation(n, edges)
    sim.tick(300)
    sources = live_sources(n)
    ruler = Ruler(edges, sources, hops(n, edges, sources))
    length = ruler.step_length(sim.positions.T, Forces())
    assert 50 < length < 150
    assert ruler.step_length(2 * sim.positions.T, Forces()) == length
    assert ruler.step_length(sim.positions.T, Forces(link_length=2.0)) > 1.5 * length
