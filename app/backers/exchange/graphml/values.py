"""Typed values: which texts fit their declared type. A text that does not fit is kept as it is, with a warning."""

import math
import re

from backers.exchange.graphml.document import Document, Key

_INT = re.compile(r"[+-]?[0-9]{1,19}")
_FLOAT = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
_TYPES = {"boolean", "int", "long", "float", "double", "string", ""}


def number(text: str) -> float | None:
    """The finite number that the text is, else None. Commas, words and Arabic digits are no numbers of GraphML."""
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
        self._keys: dict[str, dict[str, tuple[str, str]]] = {}
        self._defaults: dict[str, list[Key]] = {}
        for key in (key for keys in document.keys.values() for key in keys):
            if key.type.lower() not in _TYPES:
                self._warn("types", f"The key “{key.name[:80]}” has the unknown type “{key.type[:40]}”; kept as text.")
            elif key.default is not None and not fits(key.type.lower(), key.default):
                self._warn("defaults", f"The default “{key.default[:80]}” of “{key.name[:80]}” is not {key.type}.")
            for domain in ("node", "edge", "graph", "hyperedge"):
                if key.default is not None and key.domain in (domain, "all", "") and not key.yfiles:
                    self._defaults.setdefault(domain, []).append(key)

    def named(self, domain: str, data: dict[str, str] | None, where: str) -> dict[str, str]:
        """Name to text. `where` is the element and line for warnings: "Line 7, node a"."""
        found: dict[str, str] = {}
        keys = self._keys.setdefault(domain, {})
        for identifier, text in (data or {}).items():
            name, kind = keys.get(identifier) or self._resolved(domain, identifier, where)
            if kind:
                text = text.strip()
                if not fits(kind, text):
                    self._warn(
                        "values that do not fit their type",
                        f"{where}: “{text[:80]}” is not a {kind} ({name[:80]}); kept as text.",
                    )
            found[name if name not in found else identifier] = text
        for key in self._defaults.get(domain, ()):
            if key.id not in (data or ()):
                found.setdefault(key.name, key.default or "")
        return found

    def _resolved(self, domain: str, identifier: str, where: str) -> tuple[str, str]:
        """Name and type of a key; the type is empty for text, which needs no check."""
        key = self._document.key(identifier, domain)
        if key is None:
            self._warn("keys", f"{where}: the key “{identifier[:80]}” is not declared; kept under that name.")
            key = Key(identifier, identifier)
        kind = key.type.lower()
        self._keys[domain][identifier] = found = (key.name, "" if kind == "string" else kind)
        return found

    def _warn(self, sort: str, sentence: str) -> None:
        self._document.warnings.add(sort, sentence)
