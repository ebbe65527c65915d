"""Each force against a plain double loop that says what it should be."""

import itertools
import math

import numpy as np
import pytest

from backers.layout import Forces
from backers.layout.arrays import as_edges
from backers.layout.charge import ExactCharge
from backers.layout.collide import Collide
from backers.layout.forces import SOFTENING
from backers.layout.links import Links
from backers.layout.mesh import MeshCharge
from backers.layout.near import near_pairs
from backers.layout.sides import Sides


def places(n, seed, width=300.0):
    return np.random.default_rng(seed).uniform(-width, width, (2, n))


def charge_by_hand(points, strength):
    speed = np.zeros_like(points)
    for i, j in itertools.permutations(range(points.shape[1]), 2):
        gap = points[:, i] - points[:, j]
        speed[:, i] += strength * gap / (gap @ gap + SOFTENING**2)
    return speed


@pytest.mark.parametrize("n", [1, 2, 9, 30])
def test_the_exact_charge_is_the_sum_over_pairs(n):
    points, speed = places(n, n), np.zeros((2, n))
    ExactCharge(n).push(points, speed, 700.0)
    np.testing.assert_allclose(speed, charge_by_hand(points, 700.0), atol=1e-9)


def test_the_exact_charge_is_the_same_in_one_block_and_in_many():
    points, speed = places(400, 5), np.zeros((2, 400))
    ExactCharge(400).push(points, speed, 1.0)
    gap = points[:, :, None] - points[:, None, :]
    whole = (gap / ((gap**2).sum(axis=0) + SOFTENING**2)).sum(axis=2)
    np.testing.assert_allclose(speed, whole, atol=1e-12)


@pytest.mark.parametrize("kernel", [ExactCharge, MeshCharge])
def test_charge_moves_nobody_on_the_whole(kernel):
    points, speed = places(600, 2), np.zeros((2, 600))
    kernel(600).push(points, speed, 900.0)
    assert np.abs(speed.sum(axis=1)).max() < 1e-3 * np.abs(speed).sum()


@pytest.mark.parametrize(("n", "shape"), [(700, "even"), (3000, "even"), (3000, "clumps"), (3000, "line")])
def test_the_mesh_differs_from_the_exact_sum_by_less_than_half_a_percent(n, shape):
    rng = np.random.default_rng(n)
    points = rng.normal(size=(2, n)) * 40 * math.sqrt(n)
    if shape == "clumps":
        points = rng.normal(size=(2, 12))[:, rng.integers(0, 12, n)] * 3000 + rng.normal(size=(2, n)) * 250
    if shape == "line":
        points[1] *= 1e-3
    rough, exact = np.zeros((2, n)), np.zeros((2, n))
    MeshCharge(n).push(points, rough, 1.0)
    ExactCharge(n).push(points, exact, 1.0)
    assert np.sqrt(((rough - exact) ** 2).sum() / (exact**2).sum()) < 0.005


def test_links_pull_as_the_formula_says():
    n, edges = 12, as_edges(12, np.random.default_rng(3).integers(0, 12, (25, 2)))
    points, speed = places(n, 4), places(n, 5, 3.0)
    wanted, degree = speed.copy(), np.bincount(edges.ravel(), minlength=n)
    for a, b in edges:
        gap = (points + speed)[:, b] - (points + speed)[:, a]
        pull = gap * 0.5 * (1 - 100.0 / math.hypot(*gap)) / min(degree[a], degree[b])
        wanted[:, a] += pull * degree[b] / (degree[a] + degree[b])
        wanted[:, b] -= pull * degree[a] / (degree[a] + degree[b])
    Links(n, edges).pull(points, speed, 0.5, 100.0)
    np.testing.assert_allclose(speed, wanted, atol=1e-9)


def test_overlapping_discs_are_pushed_apart_and_the_smaller_moves_more():
    points = np.array([[0.0, 10.0, 500.0], [0.0, 0.0, 0.0]])
    speed = np.zeros((2, 3))
    Collide(np.array([10.0, 20.0, 30.0])).push(points, speed, 1.0)
    assert speed[0, 1] - speed[0, 0] == pytest.approx(20.0)
    assert abs(speed[0, 0]) == pytest.approx(4 * abs(speed[0, 1]))
    assert not speed[:, 2].any()


@pytest.mark.parametrize("n", [50, 700])
def test_near_pairs_misses_none_and_repeats_none(n):
    points = places(n, n)
    a, b, times = near_pairs(points, 40.0)
    found = {(min(pair), max(pair)) for pair in zip(a.tolist(), b.tolist(), strict=True)}
    gap = np.abs(points[:, :, None] - points[:, None, :])
    near = {(i, j) for i, j in zip(*np.nonzero((gap < 40.0).all(axis=0)), strict=True) if i < j}
    assert near <= found
    assert len(found) == a.size
    assert (times == 1).all()


def test_in_a_crowd_near_pairs_picks_some_and_says_how_many_each_stands_for():
    points = np.random.default_rng(0).uniform(0, 1, (2, 3000))
    a, _, times = near_pairs(points, 5.0)
    assert a.size <= 1_000_000
    assert times.sum() == pytest.approx(3000 * 2999 / 2)


def test_sides_that_stand_on_one_spot_part():
    points, speed = places(20, 1, 10.0), np.zeros((2, 20))
    side = np.repeat([0, 1], 10)
    Sides(side).push(points, speed, 1.0, 1.0, 1.0)
    gap = lambda p: p[:, side == 0].mean(axis=1) - p[:, side == 1].mean(axis=1)  # noqa: E731
    assert np.hypot(*gap(points + speed)) > np.hypot(*gap(points)) + 50


def test_who_has_no_side_is_left_alone():
    points, speed = places(9, 1), np.zeros((2, 9))
    Sides(np.array([0, 1, -1] * 3)).push(points, speed, 1.0, 1.0, 1.0)
    assert not speed[:, 2::3].any()
    assert speed[:, 0::3].any()


@pytest.mark.parametrize(
    "bad", [{"spread": -1}, {"link_length": 0}, {"side_separation": 1.5}, {"gravity": math.nan}, {"aim": 1.01}]
)
def test_a_factor_out_of_range_is_refused(bad):
    with pytest.raises(ValueError, match=next(iter(bad))):
        Forces(**bad)
