"""Which values a field may hold. Forms ask here while the user types; commands ask again before they plan."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from backers.model import dates, kinds, typed
from backers.model.counting import joined, table_word
from backers.model.errors import Refused
from backers.model.names import clean
from backers.model.rows import ROW_TYPES, Alias, Relationship, Row
from backers.model.wording import mark, say, tr

_MAX_TEXT = 1_000_000
_DATES = {
    ("actor", "start"), ("actor", "end"), ("relationship", "start"), ("relationship", "end"),
    ("source", "date"), ("source", "accessed"), ("event", "date"),
}  # fmt: skip
_NAMES = {
    ("actor", "name"): mark("An actor needs a name."),
    ("event", "title"): mark("An event needs a title."),
    ("note", "text"): mark("A note needs some text."),
    ("bookmark", "name"): mark("A bookmark needs a name."),
    ("selection", "name"): mark("A selection needs a name."),
}
_IDENTIFIER = re.compile(r"[^\s].{0,199}", re.DOTALL)


def check(table: str, field: str, value: Any) -> Any:
    """The value as it will be stored. Raises Refused with a sentence that can stand beside the field."""
    if field not in {known.name for known in dataclasses.fields(ROW_TYPES[table])} - {"id"}:
        raise Refused(tr("A {table} has no field “{field}”.", table=table_word(table), field=field))
    if isinstance(value, str):
        value = clean(value)
        if len(value) > _MAX_TEXT:
            raise Refused(tr("The text has {n:,} characters; {most:,} is the most.", n=len(value), most=_MAX_TEXT))
    if (table, field) in _DATES:
        return _date(value)
    if (table, field) in _NAMES:
        return _name(value, say(_NAMES[table, field]))
    checker = _CHECKERS.get((table, field))
    return value if checker is None else checker(value)


def check_row(row: Row) -> Row:
    """Checks what fields can only say together: the order of dates. Raises Refused."""
    if row.table in ("actor", "relationship"):
        dates.check_interval(row.start, row.end)  # type: ignore[union-attr]
    if isinstance(row, Relationship) and not row.kind:
        raise Refused(tr("A relationship needs a kind."))
    return row


def refusal(row: Row, values: Mapping[str, Any]) -> str:
    """The sentence that would refuse these values for this row; empty where they may stand."""
    try:
        checked = {name: check(row.table, name, value) for name, value in values.items()}
        check_row(dataclasses.replace(row, **checked))
    except Refused as refused:
        return str(refused)
    return ""


def _date(text: str) -> str:
    return typed.read(text)


def _name(text: str, sentence: str) -> str:
    stripped = text.strip()
    if not stripped:
        raise Refused(sentence)
    return stripped


def _one_of(words: tuple[str, ...], what: str) -> Callable[[Any], Any]:
    def checker(value: Any) -> Any:
        if value not in words:
            said = joined(str(word) if word else tr("none", "no value") for word in words)
            raise Refused(tr("{what} is one of: {said}.", what=say(what), said=said))
        return value

    return checker


def _sign(value: Any) -> int | None:
    if value not in (None, -1, 0, 1):
        raise Refused(tr("A sign is +1, 0 or -1, or empty to follow the kind."))
    return None if value is None else int(value)


def _word(value: str) -> str:
    stripped = value.strip()
    if not _IDENTIFIER.fullmatch(stripped):
        raise Refused(tr("Choose or write one word or a few, at most 200 characters."))
    return stripped


def _address(value: str) -> str:
    stripped = value.strip()
    if not stripped:
        return ""
    try:
        parts = urlsplit(stripped)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        raise Refused(tr("An address starts with http:// or https://."))
    return stripped


def _aliases(value: tuple[Alias, ...]) -> tuple[Alias, ...]:
    kept: dict[str, Alias] = {}
    for alias in value:
        text = clean(alias.text).strip()
        if text:
            kept.setdefault(text, Alias(text, alias.language))
    return tuple(kept.values())


def _asserts(value: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """What a source says about fields of the row. Names that are not known here come from other programs and stay."""
    said = dict(value)
    checkers = {"start": _date, "end": _date, "date": _date, "kind": _word}
    for name, text in said.items():
        said[name] = checkers[name](text) if name in checkers else clean(text).strip()
    if said.get("sign", "0") not in ("1", "0", "-1"):
        raise Refused(tr("A source says that it is support (1), neutral (0) or hostility (-1)."))
    dates.check_interval(said.get("start", ""), said.get("end", ""))
    return tuple(said.items())


_CHECKERS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("actor", "kind"): _word,
    ("actor", "side"): _word,
    ("actor", "aliases"): _aliases,
    ("actor", "tier"): _one_of(kinds.TIERS, mark("The tier")),
    ("relationship", "kind"): _word,
    ("relationship", "sign"): _sign,
    ("relationship", "directed"): _one_of((None, True, False), mark("The direction")),  # type: ignore[arg-type]
    ("relationship", "confidence"): _one_of(kinds.CONFIDENCES, mark("The confidence")),
    ("relationship", "tier"): _one_of(kinds.TIERS, mark("The tier")),
    ("claim", "stance"): _one_of(kinds.STANCES, mark("The stance")),
    ("claim", "asserts"): _asserts,
    ("claim", "credibility"): _one_of(("", "1", "2", "3", "4", "5", "6"), mark("The credibility")),
    ("source", "reliability"): _one_of(("", "A", "B", "C", "D", "E", "F"), mark("The reliability")),
    ("source", "url"): _address,
    ("source", "archive_url"): _address,
}
