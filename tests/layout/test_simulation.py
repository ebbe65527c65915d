"""The simulation as its owner sees it: places, pins, warmth, restarts, bad input."""

import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backers.layout import Forces, Simulation, native


@pytest.fixture(params=["compiled", "numpy"], scope="module", autouse=True)
def engine(request):
    """Every test runs with both engines; only with NumPy's where the other was not built."""
    if request.param == "compiled" and not native.available():
        pytest.skip("the compiled engine was not built here")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BACKERS_LAYOUT", request.param)
        yield


RING = [(i, (i + 1) % 12) for i in range(12)]


def settled(n=12, edges=RING, **options):
    sim = Simulation(n, edges, **options)
    sim.tick(300)
    return sim


def test_three_hundred_ticks_settle_neighbours_nearer_than_strangers():
    sim = settled()
    gap = np.hypot(*(sim.positions[:, None] - sim.positions[None, :]).T)
    ties = np.zeros((12, 12), bool)
    ties[tuple(np.transpose(RING))] = True
    ties |= ties.T
    assert sim.is_cool
    assert gap[ties].mean() < 0.6 * gap[~ties & ~np.eye(12, dtype=bool)].mean()


def test_the_same_seed_gives_the_same_places_and_another_seed_others():
    assert np.array_equal(settled(seed=4).positions, settled(seed=4).positions)
    assert not np.allclose(settled(seed=4).positions, settled(seed=5).positions)


def test_a_pinned_node_stays_and_goes_when_it_is_let_go():
    sim = Simulation(12, RING)
    sim.pin(3, 500.0, -200.0)
    assert sim.positions[3].tolist() == [500.0, -200.0]
    sim.tick(20)
    assert sim.positions[3].tolist() == [500.0, -200.0]
    sim.unpin(3)
    sim.tick(20)
    assert sim.positions[3].tolist() != [500.0, -200.0]


def test_cooled_to_rest_it_stays_until_it_is_warmed():
    sim = Simulation(12, RING)
    sim.tick(5)
    sim.cool()
    before = sim.positions
    sim.tick(5)
    assert sim.is_cool
    assert np.array_equal(sim.positions, before)
    sim.reheat(0.3)
    sim.tick()
    assert not np.array_equal(sim.positions, before)


def test_places_once_read_never_change_under_the_reader():
    sim = Simulation(12, RING)
    before = sim.positions
    kept = before.copy()
    sim.tick()
    sim.pin(0, 1.0, 1.0)
    assert np.array_equal(before, kept)
    with pytest.raises(ValueError, match="read-only"):
        before[0, 0] = 1.0


def test_pins_and_warmth_may_be_set_while_another_thread_ticks():
    sim = Simulation(300, [(i, i + 1) for i in range(299)])
    with ThreadPoolExecutor(1) as worker:
        ticking = worker.submit(sim.tick, 60)
        for step in range(500):
            sim.pin(step % 7, float(step), 0.0)
            sim.unpin((step + 3) % 7)
            sim.reheat(0.5)
        ticking.result()
    sim.pin(5, 77.0, 88.0)
    sim.tick()
    assert sim.positions[5].tolist() == [77.0, 88.0]
    assert np.isfinite(sim.positions).all()


def test_changing_the_controls_keeps_the_places():
    sim = settled()
    before = sim.positions
    sim.forces = Forces(spread=2.0, link_length=1.5)
    assert np.array_equal(sim.positions, before)
    sim.reheat(0.3)
    sim.tick(100)
    assert np.ptp(sim.positions, axis=0).max() > 1.2 * np.ptp(before, axis=0).max()


def test_a_rebuilt_simulation_keeps_places_pins_and_warmth():
    old = settled()
    old.pin(2, 40.0, 50.0)
    new = old.rebuilt(13, [(i, i + 1) for i in range(12)], came_from=[*range(12), -1])
    assert np.array_equal(new.positions[:12], old.positions)
    assert new.pinned == {2}
    assert new.alpha == old.alpha
    assert 40 < math.dist(new.positions[12], new.positions[11]) < 150


def test_when_nodes_leave_the_others_stay_where_they_were():
    old = settled()
    new = old.rebuilt(3, [(0, 1)], came_from=[11, 0, 5])
    assert np.array_equal(new.positions, old.positions[[11, 0, 5]])


def test_a_rebuilt_simulation_that_is_warmed_a_little_moves_a_little():
    old = settled()
    new = old.rebuilt(12, RING[:-1], came_from=range(12))
    new.reheat(0.1)
    new.tick(300)
    moved = np.hypot(*(new.positions - old.positions).T).mean()
    assert moved < 0.25 * np.ptp(old.positions, axis=0).max()


def test_nodes_on_one_spot_part():
    sim = settled(positions=np.zeros((12, 2)))
    gap = np.hypot(*(sim.positions[:, None] - sim.positions[None, :]).T)
    assert gap[~np.eye(12, dtype=bool)].min() > 20


def test_two_nodes_pinned_on_one_spot_stay_there():
    sim = Simulation(2, [(0, 1)])
    sim.pin(0, 7.0, 7.0)
    sim.pin(1, 7.0, 7.0)
    sim.tick(5)
    assert sim.positions.tolist() == [[7.0, 7.0], [7.0, 7.0]]


def test_drawn_sizes_keep_clear_of_each_other():
    star = [(0, i) for i in range(1, 40)]
    sim = settled(40, star, radii=np.full(40, 25.0))
    gap = np.hypot(*(sim.positions[:, None] - sim.positions[None, :]).T)
    assert gap[~np.eye(40, dtype=bool)].min() > 45


def test_keeping_sides_apart_parts_two_interwoven_sides():
    rng = np.random.default_rng(1)
    edges, side = rng.integers(0, 40, (90, 2)), np.arange(40) % 2
    mixed = settled(40, edges, groups=side)
    apart = settled(40, edges, groups=side, forces=Forces(side_separation=1.0))

    def clearness(sim):
        first, second = sim.positions[side == 0], sim.positions[side == 1]
        return math.dist(first.mean(axis=0), second.mean(axis=0)) / (first.std() + second.std())

    assert clearness(apart) > 2 * clearness(mixed)


@pytest.mark.parametrize("n", [0, 1, 2])
def test_the_smallest_maps_work(n):
    sim = Simulation(n, np.empty((0, 2), int))
    sim.tick(10)
    assert sim.positions.shape == (n, 2)
    assert np.isfinite(sim.positions).all()


def test_self_loops_and_a_thousand_parallel_edges_count_as_one_edge():
    many = [(0, 1)] * 1000 + [(1, 0), (2, 2)]
    assert np.array_equal(settled(3, many).positions, settled(3, [(0, 1)]).positions)


@pytest.mark.parametrize(
    ("n", "edges", "options", "says"),
    [
        (2, [(0, 2)], {}, "edge 0 joins"),
        (2, [(-1, 0)], {}, "edge 0 joins"),
        (2, [(0, 1, 1)], {}, "shape"),
        (2, [(0.5, 1.0)], {}, "whole numbers"),
        (-1, [], {}, "n_nodes"),
        (2, [], {"positions": [[0, 0], [math.nan, 0]]}, "position 1 is not finite"),
        (2, [], {"positions": [[0, 0], [math.inf, 0]]}, "position 1 is not finite"),
        (2, [], {"positions": [[0, 0]]}, "positions must have shape"),
        (2, [], {"radii": [1.0]}, "radii must have shape"),
        (2, [], {"radii": [1.0, -1.0]}, "radii must be finite"),
        (2, [], {"groups": [0]}, "groups must have shape"),
    ],
)
def test_bad_input_is_refused_with_a_sentence(n, edges, options, says):
    with pytest.raises(ValueError, match=says):
        Simulation(n, edges, **options)


def test_a_pin_needs_a_node_and_a_place():
    sim = Simulation(2, [])
    with pytest.raises(IndexError):
        sim.pin(2, 0.0, 0.0)
    with pytest.raises(ValueError, match="finite"):
        sim.pin(0, math.nan, 0.0)
    with pytest.raises(ValueError, match="alpha"):
        sim.reheat(2.0)
    with pytest.raises(ValueError, match="came_from"):
        sim.rebuilt(1, [], came_from=[5])


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_places_are_finite_whatever_comes(data):
    n = data.draw(st.integers(1, 9))
    number = st.floats(-1e300, 1e300) | st.sampled_from([0.0, 1.0, 1e-300])
    sim = Simulation(
        n,
        data.draw(st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), max_size=20)),
        positions=data.draw(st.lists(st.tuples(number, number), min_size=n, max_size=n)),
        radii=data.draw(st.lists(st.floats(0, 1e5), min_size=n, max_size=n)),
        groups=data.draw(st.lists(st.integers(-1, 2), min_size=n, max_size=n)),
        forces=Forces(side_separation=1.0, spread=data.draw(st.floats(0, 100))),
    )
    sim.pin(0, data.draw(number), data.draw(number))
    sim.tick(15)
    assert np.isfinite(sim.positions).all()


@pytest.mark.parametrize("start", ["one point", "half on a point", "one far away"])
def test_thousands_of_nodes_in_awkward_places_neither_hang_nor_break(start):
    places = np.random.default_rng(0).normal(size=(3000, 2)) * 1000
    places[: {"one point": 3000, "half on a point": 1500, "one far away": 0}[start]] = 0.0
    if start == "one far away":
        places[0] = 9e5
    sim = Simulation(3000, [(i, i + 1) for i in range(2999)], positions=places, radii=np.full(3000, 10.0))
    sim.tick(5)
    assert np.isfinite(sim.positions).all()
