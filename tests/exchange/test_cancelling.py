"""An import can be ended at any moment: while it is read, compared and planned. The map stays as it was."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from backers.exchange.formats import read
from backers.exchange.incoming import Incoming
from backers.model.map import Map
from backers.model.rows import Actor
from backers.work.review import review
from exchange.memory_cases import FILES

NODES, EDGES = 5_000, 10_000
_LONGEST = 0.5


class Stop(Exception):
    pass


def small() -> Map:
    return Map([Actor(id=f"here-{number}", name=f"Actor {number}0") for number in range(10)])


def brought_in(map_: Map, path: Path, step: Callable[[float], None]) -> None:
    """All that happens before a person is asked."""
    incoming: Incoming = read(path, progress=step)
    looked = review(map_, incoming, path.name, step)
    looked.plan(map_, looked.by_rule(100.0), progress=step)


@pytest.fixture(params=FILES)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    ends = [(number * 7919 % NODES, number * 104_729 % NODES) for number in range(EDGES)]
    path = tmp_path / request.param
    path.write_text(FILES[request.param](NODES, ends), encoding="utf-8")
    return path


def test_it_ends_where_it_is_told_to_and_the_map_stays(file: Path):
    map_, steps = small(), 0

    def count(_: float) -> None:
        nonlocal steps
        steps += 1

    brought_in(map_, file, count)
    for last in (steps // 2, steps - 1):
        left = last

        def stop(_: float) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Stop

        with pytest.raises(Stop):
            brought_in(map_, file, stop)
    assert map_.actors == small().actors
    assert map_.relationships == small().relationships


def test_it_asks_often_enough(file: Path):
    last, longest = time.process_time(), 0.0

    def step(_: float) -> None:
        nonlocal last, longest
        now = time.process_time()
        longest, last = max(longest, now - last), now

    brought_in(small(), file, step)
    step(1.0)

    assert longest < _LONGEST
