"""The rows that our own node-link JSON carries beside the graph, so that Backers reads back the whole map."""

import typing
from typing import Any

from backers.exchange.graphml.own import fits_hint
from backers.exchange.graphml.text import cleaned
from backers.exchange.incoming import Incoming
from backers.exchange.jsons.loading import entry, listed
from backers.model.errors import Damaged
from backers.model.plain import from_plain, to_plain
from backers.model.rows import ROW_TYPES, Row
from backers.model.wording import tr

KEY, VERSION = "backers", 1


def is_own(value: dict[str, Any]) -> bool:
    held = value.get(KEY)
    return isinstance(held, dict) and held.get("version") == VERSION and isinstance(held.get("rows"), dict)


def held(rows: list[Row]) -> dict[str, Any]:
    """What stands under `KEY`: plain rows by table."""
    tables: dict[str, list[Any]] = {}
    for row in rows:
        tables.setdefault(row.table, []).append(cleaned(to_plain(row)))
    return {"version": VERSION, "rows": tables}


def read(value: dict[str, Any], name: str) -> Incoming:
    """The rows. Raises Damaged for one that is not of its table's shape."""
    rows: list[Row] = []
    warnings: list[str] = []
    for table, items in value[KEY]["rows"].items():
        if table not in ROW_TYPES:
            warnings.append(tr("The table “{table}” is not part of a map and was left out.", table=str(table)[:40]))
            continue
        for number, item in enumerate(listed(items, name, table), 1):
            rows.append(_row(table, entry(item, name, f"{table} {number}"), f"“{name}”, {table} {number}"))
    return Incoming(tr("JSON written by Backers"), tuple(rows), tuple(warnings))


def _row(table: str, plain: dict[str, Any], where: str) -> Row:
    hints = typing.get_type_hints(ROW_TYPES[table])
    try:
        row = from_plain(table, cleaned(plain))
        fits = bool(row.id) and all(fits_hint(hints[field], getattr(row, field)) for field in plain)
    except (TypeError, KeyError, ValueError, AttributeError):
        fits = False
    if not fits:
        raise Damaged(tr("{where} is not a row of that table.", where=where))
    return row
