"""Rows in blocks come out as they went in, and ids that are only remembered by their hash are told apart."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from backers.exchange.gathered import Gathered
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
