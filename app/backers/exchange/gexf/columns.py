"""The attributes that a GEXF file declares: their names, types and defaults, and the colours it writes."""

from collections.abc import Callable, Iterable, Mapping

from backers.exchange.graphml.document import Edge, Node
from backers.exchange.graphml.values import fits
from backers.model.wording import tr

_TYPES = {"integer": "int", "bigdecimal": "double", "biginteger": "double", "byte": "int", "short": "int"}
_INFINITE = {"inf", "-inf", "+inf", "nan", "infinity", "-infinity"}


class Columns:
    """Attributes by class (node or edge) and id."""

    def __init__(self, warn: Callable[[str, str], None]) -> None:
        self._warn = warn
        self._names: dict[tuple[str, str], tuple[str, str]] = {}
        self._defaults: dict[tuple[str, str], str] = {}
        self._last: tuple[str, str] = ("", "")

    def declare(self, domain: str, attributes: Mapping[str, str]) -> None:
        identifier = attributes.get("id", "")
        kind = attributes.get("type", "string").strip().lower()
        self._last = (domain, identifier)
        if self._last in self._names:
            self._warn(
                tr("attributes declared twice"),
                tr(
                    "The attribute “{identifier}” of {domain}s is declared twice.",
                    identifier=identifier[:80],
                    domain=domain,
                ),
            )
        self._names[self._last] = ((attributes.get("title") or identifier).strip(), _TYPES.get(kind, kind))

    def default(self, text: str) -> None:
        """The default of what was declared last; one that stands outside of any declaration says nothing."""
        if self._last in self._names:
            self._defaults[self._last] = text

    def value(self, domain: str, identifier: str, attributes: Mapping[str, str], where: str) -> tuple[str, str]:
        """Name and text of one value; with the time that it holds for, where it has one."""
        text = attributes.get("value", "")
        found = self._names.get((domain, identifier))
        if found is None:
            self._warn(
                "attributes",
                tr(
                    "{where}: the attribute “{identifier}” is not declared; kept under that name.",
                    where=where,
                    identifier=identifier[:80],
                ),
            )
        name, kind = found or (identifier, "string")
        scalar = kind in ("int", "long", "float", "double", "boolean")
        if scalar and not fits(kind, text) and text.strip().lower() not in _INFINITE:
            self._warn(
                tr("values that do not fit their type"),
                tr(
                    "{where}: “{text}” is not a {kind} ({name}); kept as text.",
                    where=where,
                    text=text[:80],
                    kind=kind,
                    name=name[:80],
                ),
            )
        start, end = attributes.get("start", ""), attributes.get("end", "")
        if stamp := attributes.get("timestamp"):
            return name, f"{text} ({stamp})"
        return name, f"{text} ({start or '..'}/{end or '..'})" if start or end else text

    def fill(self, wanted: str, things: Iterable[Node | Edge]) -> None:
        """Gives the defaults of nodes or edges to those that say nothing themselves."""
        defaults = {self._names[key][0]: text for key, text in self._defaults.items() if key[0] == wanted}
        for thing in things if defaults else ():
            thing.extra = defaults | (thing.extra or {})


def colour(attributes: Mapping[str, str]) -> str:
    """`#rrggbb`, from numbers or from GEXF 1.3's own notation; empty where it is neither."""
    if text := attributes.get("hex", "").strip():
        return text if text.startswith("#") else f"#{text}"
    parts = [attributes.get(name, "").strip() for name in ("r", "g", "b")]
    if not all(part.isascii() and part.isdecimal() and len(part) < 4 and int(part) < 256 for part in parts):
        return ""
    return "#" + "".join(f"{int(part):02x}" for part in parts)
