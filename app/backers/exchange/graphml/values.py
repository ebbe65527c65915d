"""Typed values: which texts fit their declared type. A text that does not fit is kept as it is, with a warning."""

import math
import re
from collections.abc import Callable, Sequence
from typing import Any

from backers.exchange.graphml.document import Document, Key
from backers.model.wording import say, tr

_INT = re.compile(r"[+-]?[0-9]{1,19}")
_FLOAT = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
# What nearly every number looks like; it is finite, and needs no closer look.
_PLAIN_INT, _PLAIN_FLOAT = re.compile(r"-?[0-9]{1,18}"), re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,40})?")
_PLAIN = {"int": _PLAIN_INT, "long": _PLAIN_INT, "float": _PLAIN_FLOAT, "double": _PLAIN_FLOAT}
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
_TRUTHS = _BOOLEANS.__contains__
Check = Callable[[str], Any]
_Known = tuple[str, str, Check | None]
_DOMAINS = ("node", "edge", "graph", "hyperedge")
_TYPES = {"boolean", "int", "long", "float", "double", "string", ""}


def number(text: str) -> float | None:
    """The finite number that the text is, else None. Commas, words and Arabic digits are no numbers of GraphML."""
    if _PLAIN_FLOAT.fullmatch(text) is not None:
        return float(text)
    stripped = text.strip()
    if _FLOAT.fullmatch(stripped) is None:
        return None
    value = float(stripped)
    return value if math.isfinite(value) else None


def boolean(text: str) -> bool | None:
    return _BOOLEANS.get(text.strip().lower())


def fits(kind: str, text: str) -> bool:
    """Whether the text is a value of that attr.type."""
    stripped = text.strip()
    if kind in ("string", "") or not stripped:
        return True
    if kind in ("int", "long"):
        return _INT.fullmatch(stripped) is not None and -(2**63) <= int(stripped) < 2**63
    if kind in ("float", "double"):
        return number(stripped) is not None
    return boolean(stripped) is not None if kind == "boolean" else True


class Resolver:
    """Gives the data of an element under the names of their keys, defaults included, and warns of what is odd."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._keys: dict[str, dict[str, _Known]] = {domain: {} for domain in _DOMAINS}
        self._defaults: dict[str, list[Key]] = {}
        for key in (key for keys in document.keys.values() for key in keys):
            if key.type.lower() not in _TYPES:
                self._warn(
                    "types",
                    tr(
                        "The key “{key}” has the unknown type “{type}”; kept as text.",
                        key=key.name[:80],
                        type=key.type[:40],
                    ),
                )
            elif key.default is not None and not fits(key.type.lower(), key.default):
                self._warn(
                    "defaults",
                    tr(
                        "The default “{default}” of “{key}” is not {type}.",
                        default=key.default[:80],
                        key=key.name[:80],
                        type=key.type,
                    ),
                )
            for domain in _DOMAINS:
                if key.default is not None and key.domain in (domain, "all", "") and not key.yfiles:
                    self._defaults.setdefault(domain, []).append(key)

    def named(self, domain: str, data: dict[str, str] | None, line: int, element: str) -> dict[str, str]:
        """Name to text. `line` and `element`, its id, are for warnings: "Line 7, node a"."""
        found: dict[str, str] = {}
        keys = self._keys[domain]
        for identifier, text in data.items() if data else ():
            name, kind, plain = keys.get(identifier) or self._resolved(domain, identifier, line, element)
            if kind and (plain is None or plain(text) is None):
                text = text.strip()
                if not fits(kind, text):
                    self._warn(
                        tr("values that do not fit their type"),
                        tr(
                            "{where}: “{text}” is not a {kind} ({name}); kept as text.",
                            where=self._where(domain, line, element),
                            text=text[:80],
                            kind=kind,
                            name=name[:80],
                        ),
                    )
            found[name if name not in found else identifier] = text
        for key in self._defaults.get(domain, ()):
            if key.id not in (data or ()):
                found.setdefault(key.name, key.default or "")
        return found

    def ordinary(self, domain: str, keys: Sequence[str]) -> list[tuple[str, Check]] | None:
        """Name and what tells an ordinary value, for keys that were `named` before; None where it takes a closer look.

        An ordinary value is not blank, of its type, and `named` as it is written.
        """
        known = self._keys[domain]
        if domain in self._defaults or not all(key in known for key in keys):
            return None
        found = []
        for key in keys:
            name, kind, plain = known[key]
            check = str.strip if not kind else plain if plain is not None else _TRUTHS if kind == "boolean" else None
            if check is None:
                return None
            found.append((name, check))
        return found if len({name.casefold() for name, _ in found}) == len(found) else None

    def _where(self, domain: str, line: int, element: str) -> str:
        unit = say(self._document.unit)
        return tr("{unit} {line}, {part} {id}", unit=unit, line=line, part=domain, id=element[:80])

    def _resolved(self, domain: str, identifier: str, line: int, element: str) -> _Known:
        """Name and type of a key, and what tells an ordinary value; the type is empty for text: it needs no check."""
        key = self._document.key(identifier, domain)
        if key is None:
            where = self._where(domain, line, element)
            self._warn(
                "keys",
                tr(
                    "{where}: the key “{identifier}” is not declared; kept under that name.",
                    where=where,
                    identifier=identifier[:80],
                ),
            )
            key = Key(identifier, identifier)
        kind = key.type.lower()
        plain = _PLAIN[kind].fullmatch if kind in _PLAIN else None
        self._keys[domain][identifier] = found = (key.name, "" if kind == "string" else kind, plain)
        return found

    def _warn(self, sort: str, sentence: str) -> None:
        self._document.warnings.add(sort, sentence)
