"""How a row of the model lies in its table, and back. Generic: the model's own types say what goes where.

Nothing here opens a file or begins a transaction.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from typing import Any, get_type_hints

from backers.model.counting import table_word
from backers.model.errors import Damaged
from backers.model.rows import ROW_TYPES, Row
from backers.model.wording import tr
from backers.store.columns import Field, field_of
from backers.store.lists import LISTS, NUMBERS, OwnedList
from backers.store.reading import ask


class RowMapping:
    """One row type and its table."""

    def __init__(self, table: str) -> None:
        self.table = table
        self.lists: tuple[OwnedList, ...] = LISTS.get(table, ())
        self._row_type = ROW_TYPES[table]
        hints, listed = get_type_hints(self._row_type), {owned.field for owned in self.lists}
        self._fields: list[Field] = [
            field_of(table, field.name, hints[field.name])
            for field in fields(self._row_type)
            if field.name not in listed
        ]
        self.types = {column: field.type for field in self._fields for column in field.columns}
        self.columns = tuple(self.types)
        assert self.columns[0] == "id"

    def values(self, row: Row) -> dict[str, Any]:
        """The row as values by column. Raises Refused where it points to something that it may not point to."""
        found: list[Any] = []
        for field in self._fields:
            found.extend(field.encode(getattr(row, field.name)))
        return dict(zip(self.columns, found, strict=True))

    def read(self, driver: sqlite3.Connection, ids: Iterable[str] | None = None) -> list[Row]:
        """All rows of the table in their order, or those of the given ids. Raises Damaged for an unreadable one."""
        lists = [(owned.field, owned.read(driver, ids)) for owned in self.lists]
        build = self._builder()
        rows: list[Row] = []
        for values in ask(driver, self.table, self.columns, ("ordinal",), None if ids is None else ("id", ids)):
            row_id = values[0]
            try:
                arguments = build(values)
            except (ValueError, TypeError, RecursionError) as error:
                raise Damaged(
                    tr(
                        "The {table} “{row_id}” cannot be read: {error}.",
                        table=table_word(self.table),
                        row_id=row_id,
                        error=error,
                    )
                ) from error
            for name, items in lists:
                if row_id in items:
                    arguments[name] = items[row_id]
            rows.append(self._row_type(**arguments))
        return rows

    def _builder(self) -> Callable[[Sequence[Any]], dict[str, Any]]:
        plain, coded, at = [], [], 0
        for field in self._fields:
            end = at + len(field.columns)
            if field.decode is None:
                plain.append((field.name, at))
            else:
                coded.append((field.name, field.decode, at, end))
            at = end

        def build(values: Sequence[Any]) -> dict[str, Any]:
            arguments = {name: values[index] for name, index in plain}
            for name, decode, begin, end in coded:
                arguments[name] = decode(values[begin:end])
            return arguments

        return build


MAPPINGS = {table: RowMapping(table) for table in ROW_TYPES}

COLUMNS: dict[str, dict[str, str]] = {
    **{table: {"ordinal": "INTEGER", **mapping.types} for table, mapping in MAPPINGS.items()},
    **{
        table: {column: "INTEGER" if column in NUMBERS else "TEXT" for column in columns}
        for owned in LISTS.values()
        for item in owned
        for table, columns in item.tables.items()
    },
}
"""Every table that holds rows, with its columns and what SQLite calls their types."""


def stored_rows(driver: sqlite3.Connection) -> Iterator[Row]:
    """Every row of the file, table by table, each in its order. Raises Damaged for an unreadable one."""
    for mapping in MAPPINGS.values():
        yield from mapping.read(driver)
