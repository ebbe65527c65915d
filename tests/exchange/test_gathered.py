"""Rows in blocks come out as they went in, and ids that are only remembered by their hash are told apart."""

import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from backers.exchange.gathered import Gathered
from backers.exchange.packed import Packed
from backers.exchange.seen import Ids, Seen, given_twice
from backers.model.rows import ROW_TYPES, Actor, Alias, Position, Relationship, Row
from exchange.graphml_cases import whole_map

TIE = Relationship(id="", subject="a", kind="funds", object="b")


def many() -> list[Row]:
    """More rows than one block holds, of several tables, with what only few of them say."""
    actors = [Actor(id=f"a{n}", name=f"Actor {n}", aliases=(Alias("أ", "ar"),) * (n % 3)) for n in range(3000)]
    ties = [replace(TIE, id=f"t{n}", sign=(None, 0, 1)[n % 3], attributes=(("w", str(n)),)) for n in range(2500)]
    places = [Position(id=f"a{n}", x=-0.0 if n % 2 else 0.0, y=n / 7, pinned=n == 9) for n in range(1500)]
    return [*actors, *ties, *places, *whole_map().rows()]


def taken(rows: list[Row]) -> int:
    """How many bytes they take when they are gathered."""
    tracemalloc.start()
    found = Gathered(rows)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found) == len(rows)
    return size


def in_turns(frame: FrameType, *_: object) -> Any:
    """To trace threads with: after every line about blocks another one has its turn."""
    if Path(frame.f_code.co_filename).stem not in ("blocks", "gathered", "packed") or "<" in frame.f_code.co_name:
        return None
    time.sleep(1e-5)
    return in_turns


def test_every_row_comes_back_in_its_place():
    rows = many()
    found = Gathered(rows)

    assert list(found) == rows
    for place in (1023, 1024, 2999, 3000, 5499):
        assert found[place] == rows[place]
    assert found[5:8] == rows[5:8]


@given(some.lists(some.builds(Actor, id=some.text(), name=some.text(), kind=some.text(), start=some.text())))
def test_whatever_stands_in_it(rows: list[Actor]):
    assert Gathered(rows) == rows
    assert Gathered([*rows] * 300) == [*rows] * 300


def test_tables_are_told_apart_and_put_in_order():
    rows = many()
    found = Gathered(reversed(rows))

    assert [row.table for row in found.in_order(tuple(ROW_TYPES))] == sorted(
        (row.table for row in rows), key=[*ROW_TYPES].index
    )
    assert found.count_of("relationship") == sum(row.table == "relationship" for row in rows)
    assert list(found.of("position")) == [row for row in reversed(rows) if row.table == "position"]
    assert list(found.columns("relationship", "subject", "id"))[-1] == ("a", "t0")


def test_rows_of_several_tables_in_turn_take_hardly_more_than_one_table_after_the_other():
    actors = [Actor(id=f"a{n}", name=f"Actor {n}") for n in range(20_000)]
    places = [Position(id=f"a{n}", x=float(n), y=0.0) for n in range(20_000)]
    apart, turns = [*actors, *places], [row for both in zip(actors, places, strict=True) for row in both]

    assert taken(turns) < 1.2 * taken(apart)
    assert Gathered(turns) == turns
    assert list(Gathered(turns).in_order(("actor", "position"))) == apart


@pytest.mark.parametrize("kept", [Gathered, Packed])
def test_several_threads_read_by_place_at_once(kept: Callable[[list[Any]], Sequence[Any]]):
    rows = many() if kept is Gathered else [(str(number), "x") for number in range(8000)]
    found, wrong = kept(rows), list[int]()

    def read(step: int) -> None:
        sys.settrace(in_turns)
        wrong.extend(place for place in range(0, len(rows), step) if found[place] != rows[place])

    with ThreadPoolExecutor(3) as threads:
        for done in [threads.submit(read, step) for step in (201, 301, 401)]:
            done.result()

    assert not wrong


def test_rows_of_another_are_added_and_both_go_on():
    one, other = Gathered(many()[:10]), Gathered(many()[10:2000])

    one.extend(other)
    one.append(TIE)
    other.append(TIE)

    assert one == [*many()[:2000], TIE]
    assert other == [*many()[10:2000], TIE]


@pytest.mark.parametrize("count", [10, 19_999, 20_001, 90_000])
def test_what_was_seen_is_known_and_nothing_else(count: int):
    seen = Seen()

    assert all(seen.add(f"n{number}") for number in range(count))
    assert not any(seen.add(f"n{number}") for number in range(0, count, 7))
    assert all(f"n{number}" in seen for number in range(count))
    assert not any(f"m{number}" in seen for number in range(count))


def test_ids_given_twice_are_found_in_their_table_alone():
    rows = Gathered([*many(), Position(id="a5", x=0.0, y=0.0), Actor(id="t1", name="T")])

    assert given_twice(rows, "position") == {hash("a5")}
    assert given_twice(rows, "actor") == set()
    assert ("t1" in Ids(rows).of("actor"), "t2" in Ids(rows).of("actor")) == (True, False)
