"""Rows out of a damaged file, as many as can be reached. Works on a copy; decides nothing about what they mean."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backers.model.counting import table_word
from backers.model.wording import mark, say, tr
from backers.store.mapping import COLUMNS

_FARTHEST = 1 << 40  # row numbers beyond this are damage
_AT_MOST = 4096  # row numbers tried one by one between two broken pages
_MAGIC = b"SQLite format 3\0"
_STUB = mark("Lost in a damaged file; only its name in other rows is known.")
_NULLABLE = {("claim", "source"), ("source", "reprint_of")}


class Fragments:
    """The rows of one damaged file, by a connection to a copy of it."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def rows(self, table: str) -> Iterator[tuple[Any, ...]]:
        """Rows in the order of the columns that Backers makes, from both ends up to what is broken between them."""
        names = ", ".join(f'"{column}"' for column in COLUMNS[table])
        low, high = -1, _FARTHEST
        for values in self._run(
            f'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid', low
        ):
            low = values[0]
            yield values[1:]
        backwards = f'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC'
        for values in self._run(backwards, low):
            high = values[0]
            yield values[1:]
        one = f'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid = ?'
        for number in range(low + 1, min(high, low + _AT_MOST)):
            for values in self._run(one, number):
                yield values[1:]

    def pour_into(self, target: sqlite3.Connection, lost: list[str]) -> None:
        """Puts every row into an empty file of this release; what does not fit is told in `lost`."""
        for table, columns in COLUMNS.items():
            places = ", ".join("?" * len(columns))
            names = ", ".join(f'"{column}"' for column in columns)
            for values in self.rows(table):
                try:
                    target.execute(f'INSERT INTO "{table}" ({names}) VALUES ({places})', values)
                except sqlite3.Error as error:
                    lost.append(
                        tr(
                            "A row of table {table} (“{values}”) was left out: {error}.",
                            table=table_word(table),
                            values=values[1],
                            error=error,
                        )
                    )
                else:
                    if any(isinstance(value, str) and "\N{REPLACEMENT CHARACTER}" in value for value in values):
                        lost.append(
                            tr(
                                "A text in the {table} “{values}” is damaged.",
                                table=table_word(table),
                                values=values[1],
                            )
                        )
        _mend(target, lost)

    def _run(self, query: str, start: int) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self._driver.execute(query, (start,))
        except (sqlite3.DatabaseError, OverflowError):
            return  # here it is broken; the caller goes on elsewhere


def mended_header(path: Path) -> None:
    """Gives a copy a header that SQLite accepts: what must be the same in every map, and the pages that are there."""
    with path.open("r+b") as stream:
        head = bytearray(stream.read(100).ljust(100, b"\0"))
        size = path.stat().st_size
        page = int.from_bytes(head[16:18], "big")
        if page not in (512, 1024, 2048, 4096, 8192, 16384, 32768, 1):
            page = 4096
        length = 65536 if page == 1 else page
        pages = max(1, -(-size // length))
        head[0:24] = _MAGIC + page.to_bytes(2, "big") + bytes([1, 1, 0, 64, 32, 32])
        head[28:32] = pages.to_bytes(4, "big")
        head[44:48], head[56:60] = (4).to_bytes(4, "big"), (1).to_bytes(4, "big")
        head[92:96] = head[24:28]
        stream.seek(0)
        stream.write(head)
        stream.truncate(pages * length)


def _mend(target: sqlite3.Connection, lost: list[str]) -> None:
    """Stands in for actors that are gone, and takes out what refers to other rows that are."""
    for _ in range(10):
        broken = target.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            return
        for table, number, wanted, key in broken:
            column = next(row[3] for row in target.execute(f"PRAGMA foreign_key_list({table})") if row[0] == key)
            found = target.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (number,)).fetchone()
            if found is None:
                continue
            if wanted == "actor" and table != "position" and table != "alias":
                _stand_in(target, found[0], lost)
            elif (table, column) in _NULLABLE:
                target.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (number,))
                lost.append(
                    tr(
                        "A {table} no longer says its {column} (“{found}”).",
                        table=table_word(table),
                        column=column,
                        found=found[0],
                    )
                )
            else:
                target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
                lost.append(
                    tr(
                        "A row of table {table} was left out: the {wanted} “{found}” is gone.",
                        table=table_word(table),
                        wanted=wanted,
                        found=found[0],
                    )
                )


def _stand_in(target: sqlite3.Connection, actor: str, lost: list[str]) -> None:
    if target.execute("SELECT 1 FROM actor WHERE id = ?", (actor,)).fetchone():
        return
    values = dict.fromkeys(COLUMNS["actor"], "") | {
        "ordinal": None,
        "id": actor,
        "name": actor,
        "description": say(_STUB),
    }
    values |= {"attributes": "[]", "kind": "other", "side": "other", "tier": "core"}
    names, places = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    target.execute(f"INSERT INTO actor ({names}) VALUES ({places})", tuple(values.values()))
    lost.append(tr("The actor “{actor}” is gone; what refers to it is kept with a stand-in.", actor=actor))
