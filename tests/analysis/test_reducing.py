"""What is taken together changes nothing in what the best split costs."""

import itertools
import random

import pytest

from backers.analysis.reducing import reduced
from backers.analysis.splitting import cost


def any_weights(seed):
    rng = random.Random(seed)
    size = rng.randint(2, 11)
    pairs = itertools.combinations(range(size), 2)
    return size, {pair: rng.choice((-3, -2, -1, 1, 2, 3)) for pair in pairs if rng.random() < rng.choice((0.2, 0.5))}


def best(size, weights):
    return min((list(camps) for camps in itertools.product((1, -1), repeat=size)), key=lambda one: cost(weights, one))


@pytest.mark.parametrize("seed", range(60))
def test_the_best_split_of_what_is_left_is_one_of_the_whole(seed):
    size, weights = any_weights(seed)
    small = reduced(size, weights)
    rest = best(size, small.weights)
    assert small.paid + cost(small.weights, rest) == cost(weights, best(size, weights))
    assert cost(weights, small.whole(rest)) == small.paid + cost(small.weights, rest)


def test_a_tree_and_a_ring_are_taken_together_wholly():
    ring = {(0, 1): 1, (1, 2): 1, (2, 3): -1, (0, 3): 1, (3, 4): -1}
    small = reduced(5, ring)
    assert (small.weights, small.paid) == ({}, 1)
