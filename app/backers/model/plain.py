"""Rows as plain JSON values and back, for the journal and for files of our own."""

import dataclasses
import types
import typing
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from backers.model.rows import ROW_TYPES, Row

_HINTS: dict[type[Any], dict[str, Any]] = {}
_REVIVED: dict[type[Any], dict[str, Any]] = {}
_COLUMNS: dict[type[Any], tuple[Callable[[Any], tuple[Any, ...]], list[tuple[str, Any]]]] = {}
_AS_THEY_ARE = (str, int, bool, types.NoneType)  # values that JSON has as well

# Imports and their undoing come here a million times: what is asked of a type is asked once.


def to_plain(row: Row) -> dict[str, Any]:
    """The row as JSON-ready values; fields at their default are left out, so the journal stays short."""
    values, defaults = _columns(type(row))
    return {
        name: value if type(value) is str else _plain(value)
        for (name, default), value in zip(defaults, values(row), strict=True)
        if value != default
    }


def from_plain(table: str, plain: dict[str, Any]) -> Row:
    """The inverse of `to_plain`. Raises KeyError for an unknown table and TypeError for unknown fields."""
    row_type = ROW_TYPES[table]
    revived = _revived(row_type)
    row: Row = row_type(
        **{name: _revive(revived[name], value) if name in revived else value for name, value in plain.items()}
    )
    return row


def _columns(row_type: type[Any]) -> tuple[Callable[[Any], tuple[Any, ...]], list[tuple[str, Any]]]:
    """What gives all values of a row, and the fields' names with their defaults, which are equal to nothing where there
    are none."""
    if row_type not in _COLUMNS:
        fields = [(field.name, field.default) for field in dataclasses.fields(row_type)]
        _COLUMNS[row_type] = attrgetter(*(name for name, _ in fields)), fields
    return _COLUMNS[row_type]


def _revived(row_type: type[Any]) -> dict[str, Any]:
    """The types of those fields whose values JSON does not have."""
    if row_type not in _REVIVED:
        _REVIVED[row_type] = {
            name: hint
            for name, hint in _hints(row_type).items()
            if not (hint in _AS_THEY_ARE or (_is_union(hint) and {*typing.get_args(hint)} <= {*_AS_THEY_ARE}))
        }
    return _REVIVED[row_type]


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
    if _is_union(hint):
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


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in (types.UnionType, typing.Union)


def _hints(row_type: type[Any]) -> dict[str, Any]:
    if row_type not in _HINTS:
        _HINTS[row_type] = typing.get_type_hints(row_type)
    return _HINTS[row_type]
