"""Rows as plain JSON values and back, for the journal and for files of our own."""

import dataclasses
import types
import typing
from typing import Any

from backers.model.rows import ROW_TYPES, Row

_HINTS: dict[type[Any], dict[str, Any]] = {}


def to_plain(row: Row) -> dict[str, Any]:
    """The row as JSON-ready values; fields at their default are left out, so the journal stays short."""
    plain = {}
    for field in dataclasses.fields(row):
        value = getattr(row, field.name)
        if field.default is dataclasses.MISSING or value != field.default:
            plain[field.name] = _plain(value)
    return plain


def from_plain(table: str, plain: dict[str, Any]) -> Row:
    """The inverse of `to_plain`. Raises KeyError for an unknown table and TypeError for unknown fields."""
    row_type = ROW_TYPES[table]
    hints = _hints(row_type)
    row: Row = row_type(**{name: _revive(hints.get(name, Any), value) for name, value in plain.items()})
    return row


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value


def _revive(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _revive(next(part for part in typing.get_args(hint) if part is not type(None)), value)
    if origin is tuple:
        parts = typing.get_args(hint)
        if len(parts) == 2 and parts[1] is Ellipsis:
            return tuple(_revive(parts[0], item) for item in value)
        return tuple(_revive(part, item) for part, item in zip(parts, value, strict=True))
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        hints = _hints(hint)
        return hint(**{name: _revive(hints[name], item) for name, item in value.items()})
    return float(value) if hint is float else value


def _hints(row_type: type[Any]) -> dict[str, Any]:
    if row_type not in _HINTS:
        _HINTS[row_type] = typing.get_type_hints(row_type)
    return _HINTS[row_type]
