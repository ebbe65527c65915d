"""Our own dialect back into rows: the exact inverse of the writer."""

import dataclasses
import json
import re
import types
import typing
from typing import Any

from backers.exchange.graphml.document import Document
from backers.exchange.graphml.keys import FORMAT_KEY, FORMAT_VALUE
from backers.exchange.graphml.text import cleaned, untoken, visible
from backers.exchange.graphml.values import Resolver, boolean, number
from backers.model import kinds
from backers.model.counting import table_word
from backers.model.names import clean
from backers.model.plain import from_plain
from backers.model.rows import ROW_TYPES, Actor, Position, Relationship, Row
from backers.model.wording import tr

_JSON_NAME = re.compile(r"(\w+?)(\.\d+)?\.json")
_TABLES = {
    "metas": "meta", "sources": "source", "events": "event", "contradictions": "contradiction",
    "positions": "position", "claims": "claim", "notes": "note", "bookmarks": "bookmark",
    "selections": "selection", "mutes": "mute",
}  # fmt: skip
_HINTS = {table: typing.get_type_hints(row_type) for table, row_type in ROW_TYPES.items()}
Plain = dict[str, Any]


def is_own(document: Document) -> bool:
    """Whether Backers wrote the file: its first graph says so under our key."""
    if not document.graphs:
        return False
    data = document.graphs[0].data or {}
    return any(
        key.name == FORMAT_KEY and data.get(identifier, "").strip() == FORMAT_VALUE
        for identifier, keys in document.keys.items()
        for key in keys
    )


def rows(document: Document) -> list[Row]:
    """Every row, each table in the order of the map that was written. What cannot be read is left with a warning."""
    return _Reading(document).rows()


class _Reading:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._resolver = Resolver(document)
        self._embedded: dict[str, list[tuple[int, Row]]] = {}

    def rows(self) -> list[Row]:
        """Actors and relationships stand as elements; all else is embedded in them."""
        for graph in self._document.graphs:
            self._embed(self._resolver.named("graph", graph.data, 1, graph.id), f"Graph {graph.id[:80]}")
        found: list[Row] = []
        for node in self._document.nodes:
            where = f"Line {node.line}, node {(node.id or '')[:80]}"
            data = self._resolver.named("node", node.data, node.line, node.id or "")
            self._embed(data, where)
            identifier = clean(untoken(node.id or ""))
            self._position(identifier, data)
            data.setdefault("name", data.get("label") or identifier)
            self._keep(found, "actor", self._fields(Actor, data, where) | {"id": identifier}, where)
        for edge in self._document.edges:
            where = f"Line {edge.line}, edge {edge.id[:80]}"
            data = self._resolver.named("edge", edge.data, edge.line, edge.id)
            self._embed(data, where)
            ends = {"subject": clean(untoken(edge.source or "")), "object": clean(untoken(edge.target or ""))}
            plain = self._fields(Relationship, data, where) | ends | {"id": clean(untoken(edge.id))}
            self._keep(found, "relationship", self._overrides(plain, data, edge.directed), where)
        for table in ROW_TYPES:
            found += [row for _, row in sorted(self._embedded.get(table, []), key=lambda pair: pair[0])]
        return found

    def _fields(self, row_type: type[Any], data: dict[str, str], where: str) -> Plain:
        """The plain fields of a row, exact where the plain key holds pictures of control characters."""
        exact = self._json(data, "exact", where)
        plain: Plain = {}
        for field in dataclasses.fields(row_type):
            name = field.name
            if f"{name}.json" in data:
                value = self._json(data, name, where)
                plain |= {} if value is None else {name: value}
            elif name in data and name not in ("sign", "directed"):
                text = data[name]
                kept = exact.get(name) if isinstance(exact, dict) else None
                if isinstance(kept, str) and visible(kept) == text:
                    text = kept
                plain[name] = boolean(text) if _HINTS[row_type.table][name] is bool else text
        return plain

    def _overrides(self, plain: Plain, data: dict[str, str], directed: bool) -> Plain:
        """Sign and direction are the row's own where it says so, or where someone has changed them since."""
        own = data.get("overrides", "").split()
        kind = kinds.relationship_kind(str(plain.get("kind", "")))
        sign = number(data.get("sign", ""))
        if sign in (-1, 0, 1) and ("sign" in own or sign != kind.sign):
            plain["sign"] = int(sign)
        said = boolean(data.get("directed", ""))
        direction = directed if said is None else said
        if "directed" in own or direction != kind.directed:
            plain["directed"] = direction
        return plain

    def _position(self, identifier: str, data: dict[str, str]) -> None:
        x, y = number(data.get("x", "")), number(data.get("y", ""))
        if x is not None and y is not None:
            row = Position(id=identifier, x=x, y=y, pinned=boolean(data.get("pinned", "")) or False)
            self._embedded.setdefault("position", []).append((0, row))

    def _embed(self, data: dict[str, str], where: str) -> None:
        for name in data:
            match = _JSON_NAME.fullmatch(name)
            if match and match[1] in _TABLES:
                items = self._json(data, name.removesuffix(".json"), where)
                for item in items if isinstance(items, list) else [items]:
                    self._embed_row(_TABLES[match[1]], item, where)
            elif name == "position.json":
                self._embed_row("position", self._json(data, "position", where), where)

    def _embed_row(self, table: str, item: Any, where: str) -> None:
        if not isinstance(item, dict):
            self._warn(where, tr("a {table} is not written as it should be", table=table_word(table)))
            return
        order = item.pop("#", 0)
        kept: list[Row] = []
        self._keep(kept, table, item, where)
        self._embedded.setdefault(table, []).extend((order if isinstance(order, int) else 0, row) for row in kept)

    def _json(self, data: dict[str, str], name: str, where: str) -> Any:
        text = data.get(f"{name}.json")
        if text is None:
            return None
        try:
            return cleaned(json.loads(text))
        except (ValueError, RecursionError):
            self._warn(where, tr("“{name}.json” is not JSON", name=name))
            return None

    def _keep(self, found: list[Row], table: str, plain: Plain, where: str) -> None:
        try:
            row = from_plain(table, plain)
        except (TypeError, KeyError, ValueError, AttributeError):
            row = None
        if row is None or not row.id or not all(fits_hint(_HINTS[table][name], getattr(row, name)) for name in plain):
            self._warn(where, tr("a {table} has fields that do not belong there", table=table_word(table)))
        else:
            found.append(row)

    def _warn(self, where: str, what: str) -> None:
        self._document.warnings.add(
            tr("rows that cannot be understood"), tr("{where}: {what}; it was left out.", where=where, what=what)
        )


def fits_hint(hint: Any, value: Any) -> bool:
    """Whether a value read from JSON is of the type that a row's field declares."""
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return any(fits_hint(part, value) for part in typing.get_args(hint))
    if origin is tuple:
        parts = typing.get_args(hint)
        if not isinstance(value, tuple):
            return False
        if parts[-1] is Ellipsis:
            return all(fits_hint(parts[0], item) for item in value)
        return len(parts) == len(value) and all(map(fits_hint, parts, value))
    if hint is type(None):
        return value is None
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return isinstance(value, typing.cast(type, hint)) and all(
            fits_hint(hints[field.name], getattr(value, field.name)) for field in dataclasses.fields(hint)
        )
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, hint)
