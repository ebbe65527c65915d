"""Steps between nodes and connected parts, against a plain search."""

from collections import deque

import numpy as np
import pytest

from backers.layout.arrays import as_edges
from backers.layout.hops import components, hops


def by_hand(n, edges, source):
    found = {source: 0}
    queue = deque([source])
    while queue:
        node = queue.popleft()
        for pair in edges.tolist():
            if node in pair:
                other = pair[0] + pair[1] - node
                if other not in found:
                    found[other] = found[node] + 1
                    queue.append(other)
    return [found.get(i, -1) for i in range(n)]


@pytest.mark.parametrize("ties", [0, 20, 60, 150])
def test_steps_are_those_of_a_plain_search(ties):
    edges = as_edges(80, np.random.default_rng(ties).integers(0, 80, (ties, 2)))
    found = hops(80, edges, np.arange(80))
    assert found.tolist() == [by_hand(80, edges, source) for source in range(80)]


def test_steps_from_some_sources_come_in_their_order():
    path = as_edges(6, [(i, i + 1) for i in range(5)])
    assert hops(6, path, np.array([5, 0])).tolist() == [[5, 4, 3, 2, 1, 0], [0, 1, 2, 3, 4, 5]]


def test_a_long_path_is_measured_to_its_end():
    path = as_edges(2000, [(i, i + 1) for i in range(1999)])
    assert hops(2000, path, np.array([0]))[0].tolist() == list(range(2000))


def test_nodes_of_one_part_share_a_number():
    edges = as_edges(9, [(8, 1), (1, 4), (2, 3), (7, 2)])
    assert components(9, edges).tolist() == [0, 1, 2, 2, 1, 5, 6, 2, 1]


def test_a_shuffled_path_is_one_part():
    order = np.random.default_rng(1).permutation(5000)
    assert not components(5000, as_edges(5000, np.column_stack([order[:-1], order[1:]]))).any()
