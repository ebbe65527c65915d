"""The compiled engine against NumPy's, against itself with other threads and instructions, and in odd places."""

import math
import os
import subprocess
import sys
import time

import numpy as np
import pytest

from backers.layout import SIDED, Forces, Simulation, native
from backers.layout.arrays import as_edges
from backers.layout.charge import ExactCharge
from backers.layout.engine import NumpyEngine, State, engine_for

NOBODY = (np.empty(0, np.intp), np.empty((2, 0)))
CHARGE = Forces(gravity=0.0, collide=False)

needs_library = pytest.mark.skipif(not native.available(), reason="the compiled engine was not built here")


def state(n, seed=0, width=None, ties=2, radius=0.0, sides=0):
    """A graph in motion: random places about as dense as the forces leave them, speeds and edges."""
    rng = np.random.default_rng(seed)
    width = 75 * math.sqrt(n) if width is None else width
    return State(
        rng.normal(size=(2, n)) * width,
        rng.normal(size=(2, n)) * 5,
        rng.uniform(-1e-3, 1e-3, (2, n)),
        as_edges(n, rng.integers(0, n, (ties * n, 2))),
        rng.uniform(0, 2 * radius, n),
        rng.integers(-1, sides, n) if sides else np.full(n, -1),
    )


def copied(given):
    return State(given.points.copy(), given.speed.copy(), given.hair, given.edges, given.radii, given.groups)


def stepped(engine, given, forces, held=NOBODY, ticks=1, **options):
    here = copied(given)
    made = engine(here, **options)
    for _ in range(ticks):
        made.step(0.7, forces, held)
    np.testing.assert_array_equal(made.picture().T, here.points)
    return here


@needs_library
@pytest.mark.parametrize("n", [1, 2, 7, 8, 9, 64, 65, 300])
@pytest.mark.parametrize(
    "forces",
    [
        CHARGE,
        Forces(spread=0, gravity=0, collide=False),
        Forces(spread=0, gravity=3),
        Forces(spread=0, gravity=0),
        SIDED,
    ],
    ids=["charge and links", "links", "gravity and collision", "collision", "all"],
)
def test_small_maps_move_as_with_numpy(n, forces):
    given = state(n, seed=n, radius=40, sides=3)
    held = (np.array([0]), np.array([[5.0], [6.0]])) if n > 2 else NOBODY
    compiled, plain = (stepped(engine, given, forces, held) for engine in (native.NativeEngine, NumpyEngine))
    np.testing.assert_allclose(compiled.points, plain.points, atol=2e-3)
    np.testing.assert_allclose(compiled.speed, plain.speed, atol=2e-3)


@needs_library
@pytest.mark.parametrize("n", [1000, 3000])
def test_large_maps_move_as_with_numpy_but_for_the_charge_and_that_nearly(n):
    given = state(n, seed=n, radius=15, sides=4)
    rest = Forces(spread=0, side_separation=0.6)
    compiled, plain = (stepped(engine, given, rest) for engine in (native.NativeEngine, NumpyEngine))
    np.testing.assert_allclose(compiled.speed, plain.speed, atol=5e-3)
    compiled, plain = (stepped(engine, given, SIDED).speed for engine in (native.NativeEngine, NumpyEngine))
    assert np.sqrt(((compiled - plain) ** 2).sum() / (plain**2).sum()) < 0.01


@needs_library
@pytest.mark.parametrize(("shape", "most"), [("even", 0.004), ("disc", 0.004), ("clumps", 0.01), ("line", 0.0195)])
@pytest.mark.parametrize("n", [700, 4000])
def test_the_tree_differs_from_the_exact_sum_by_less_than_d3_does_at_the_same_places(n, shape, most):
    # d3-force 3.0.1: 0.6 to 0.9 % where nodes lie even, 0.7 to 1.0 % on the disc, 1.7 % in clumps, 2.0 to 3.1 % on a
    # line.
    rng = np.random.default_rng(n)
    given = state(n, seed=n, ties=0)
    given.speed[:] = 0
    if shape == "clumps":
        given.points[:] = rng.normal(size=(2, 12))[:, rng.integers(0, 12, n)] * 3000 + rng.normal(size=(2, n)) * 250
    if shape == "line":
        given.points[1] *= 1e-3
    if shape == "disc":
        given.points[:] = Simulation(n, []).positions.T
    exact = np.zeros((2, n))
    ExactCharge(n).push(given.points + given.hair, exact, 1.0)
    rough = stepped(native.NativeEngine, given, Forces(spread=1e-3, gravity=0, collide=False)).speed / (0.6 * 0.7 * 0.9)
    assert np.sqrt(((rough - exact) ** 2).sum() / (exact**2).sum()) < most


@needs_library
@pytest.mark.parametrize("n", [100, 6000])
def test_one_thread_and_several_give_the_same_bits(n):
    given = state(n, radius=20, sides=3)
    alone, both, many = (
        stepped(native.NativeEngine, given, SIDED, ticks=25, threads=threads).points for threads in (1, 2, 5)
    )
    assert np.array_equal(alone, both)
    assert np.array_equal(alone, many)


@needs_library
def test_the_plainest_instructions_give_the_same_bits():
    given = state(3000, radius=20, sides=3)
    best, plain = (stepped(native.NativeEngine, given, SIDED, instructions=best).points for best in (1, 0))
    assert np.array_equal(best, plain)


@needs_library
def test_the_library_is_small_and_quickly_there():
    assert native.LIBRARY.stat().st_size < 1_000_000
    code = (
        "import time, backers.layout.forces, backers.layout.sides, backers.layout.native as native\n"
        "start = time.perf_counter()\n"
        "assert native.available()\n"
        "print(time.perf_counter() - start)"
    )
    taken = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(3)]
    assert min(float(done.stdout) for done in taken) < 0.02


@needs_library
def test_nodes_on_one_spot_far_out_part():
    places = np.random.default_rng(1).normal(size=(60, 2)) * 500
    sim = Simulation(60, [(0, i) for i in range(1, 60)], positions=places)
    for i in (5, 6):
        sim.pin(i, 9000.0, 9000.0)
    sim.tick(3)
    for i in (5, 6):
        sim.unpin(i)
    sim.reheat(1.0)
    sim.tick(60)
    assert math.dist(sim.positions[5], sim.positions[6]) > 10


@needs_library
@pytest.mark.parametrize(
    "forces", [Forces(), Forces(link_length=0.01, spread=0.01, gravity=10), Forces(spread=100, link_length=100)]
)
@pytest.mark.parametrize("width", [1e-9, 3.0, 1e6])
def test_crowds_and_deserts_stay_finite_and_do_not_hang(width, forces):
    given = state(6000, width=width, radius=50)
    given.points[:, 0] = 1e6
    start = time.perf_counter()
    moved = stepped(native.NativeEngine, given, forces, ticks=4)
    assert np.isfinite(moved.points).all()
    assert np.abs(moved.points).max() <= 1e6
    assert time.perf_counter() - start < 10


@needs_library
def test_a_forked_child_ticks_on_without_the_threads_it_has_lost():
    sim = Simulation(6000, [(i, i + 1) for i in range(5999)])
    sim.tick(2)
    child = os.fork()
    if child == 0:
        sim.tick(2)
        os._exit(0 if np.isfinite(sim.positions).all() else 1)
    sim.tick(2)
    assert os.waitpid(child, 0)[1] == 0


def test_the_environment_can_ask_for_numpy(monkeypatch):
    monkeypatch.setenv("BACKERS_LAYOUT", "numpy")
    assert isinstance(engine_for(state(10)), NumpyEngine)


@pytest.mark.parametrize("content", [None, b"no library"], ids=["missing", "broken"])
def test_without_a_library_that_loads_numpy_does_it(monkeypatch, tmp_path, content):
    monkeypatch.setattr(native, "LIBRARY", tmp_path / "_kernel.so")
    if content:
        native.LIBRARY.write_bytes(content)
    native._library.cache_clear()
    try:
        assert not native.available()
        assert isinstance(engine_for(state(10)), NumpyEngine)
    finally:
        native._library.cache_clear()
