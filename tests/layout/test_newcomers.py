"""Newcomers begin beside their neighbours, and nobody else moves."""

import math

import numpy as np
import pytest

from backers.layout import place_newcomers

SQUARE = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]


def test_those_who_have_a_place_keep_it_exactly():
    places = place_newcomers([*SQUARE, (math.nan, math.nan)], [1, 1, 1, 1, 0], [(0, 4)])
    assert places[:4].tolist() == [list(p) for p in SQUARE]


def test_a_newcomer_stands_beside_its_neighbour_on_the_empty_side():
    places = place_newcomers([*SQUARE, (0, 0)], [1, 1, 1, 1, 0], [(0, 4)])
    assert math.dist(places[4], (0, 0)) == pytest.approx(90.0)
    assert places[4].max() < 0 or min(math.dist(places[4], p) for p in SQUARE[1:]) > 100


def test_a_chain_of_newcomers_is_placed_link_by_link():
    places = place_newcomers([*SQUARE] + [(0, 0)] * 2, [1, 1, 1, 1, 0, 0], [(0, 4), (4, 5)])
    assert math.dist(places[4], places[5]) == pytest.approx(90.0)


def test_strangers_stand_around_the_rest():
    places = place_newcomers([*SQUARE] + [(0, 0)] * 3, [1, 1, 1, 1, 0, 0, 0], [])
    assert all(math.dist(p, (50, 50)) > 150 for p in places[4:])
    assert math.dist(places[4], places[5]) > 50


def test_where_nobody_has_a_place_all_get_one():
    places = place_newcomers(np.zeros((30, 2)), np.zeros(30, bool), [], seed=2)
    assert np.unique(places, axis=0).shape == (30, 2)
    assert place_newcomers(np.empty((0, 2)), [], []).shape == (0, 2)


def test_a_thousand_newcomers_are_placed_and_the_same_each_time():
    rng = np.random.default_rng(0)
    known = np.arange(1100) < 100
    start, edges = rng.normal(size=(1100, 2)) * 500, [(i // 3, i) for i in range(1, 1100)]
    first = place_newcomers(start, known, edges, seed=1)
    assert np.array_equal(first, place_newcomers(start, known, edges, seed=1))
    assert np.isfinite(first).all()
    assert np.array_equal(first[:100], start[:100])


def test_a_chain_of_thousands_of_newcomers_is_placed_without_waiting():
    places = place_newcomers(np.zeros((5000, 2)), np.arange(5000) == 0, [(i, i + 1) for i in range(4999)])
    assert np.isfinite(places).all()
    assert places[0].tolist() == [0.0, 0.0]
