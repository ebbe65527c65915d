"""Rows of ordinary elements by the hundred thousand: what all that have the same keys have in common, worked out once.

An element is ordinary where every value is of its type and not blank, and no more of them than a name, a place or a
kind have a field; all others take the long way, which this gives the same rows as.
"""

import dataclasses
from collections.abc import Callable
from typing import Any

from backers.exchange.graphml import columns
from backers.exchange.graphml.making import Making, known_kind
from backers.exchange.graphml.values import Resolver
from backers.exchange.quick import quick
from backers.model.rows import Actor, Relationship, Row

_ACTOR: Callable[..., Actor] = quick(Actor, in_order=True)
_TIE: Callable[..., Relationship] = quick(Relationship, in_order=True)
_FIELDS = {"node": {"label", "name", "place"}, "edge": {"kind"}}


def _between(row: type[Row], first: str, last: str) -> tuple[Any, ...]:
    """The defaults of the fields between two."""
    fields = dataclasses.fields(row)
    names = [field.name for field in fields]
    return tuple(field.default for field in fields[names.index(first) + 1 : names.index(last)])


_OF_ACTOR = _between(Actor, "name", "attributes")
_OF_TIE = _between(Relationship, "directed", "attributes")


class Shape:
    """Elements of one domain that have these keys. `checks` tell for each value whether it is an ordinary one."""

    __slots__ = ("_checks", "_kept", "_place", "_said")

    def __init__(self, names: list[str], checks: list[Callable[[str], Any]], fields: dict[str, Any]) -> None:
        place = fields.get("place")
        self._checks = [*enumerate(checks)]
        self._place = (names.index(place[0]), names.index(place[1])) if place is not None else None
        said = fields.get("label") or fields.get("name") or fields.get("kind")
        self._said = names.index(said) if said is not None else None
        used = {said, *(place or ())}
        self._kept = [(name, number) for number, name in enumerate(names) if name not in used]

    def actor(self, identifier: str, data: dict[str, str], making: Making) -> Actor | None:
        """The actor, whose place goes to `making`; None for what is not ordinary."""
        texts = self._texts(data)
        if texts is None:
            return None
        if self._place is not None and not making.placed(identifier, texts[self._place[0]], texts[self._place[1]]):
            return None
        name = identifier if self._said is None else texts[self._said]
        return _ACTOR(identifier, name, *_OF_ACTOR, self._rest(texts))

    def tie(self, identifier: str, ends: tuple[str, str], directed: bool, data: dict[str, str]) -> Relationship | None:
        """The relationship; None for what is not ordinary."""
        texts = self._texts(data)
        if texts is None:
            return None
        kind = columns.relationship_kind("" if self._said is None else texts[self._said])
        if not kind:
            return None
        way = None if known_kind(kind).directed == directed else directed
        return _TIE(identifier, ends[0], kind, ends[1], None, way, *_OF_TIE, self._rest(texts))

    def _texts(self, data: dict[str, str]) -> tuple[str, ...] | None:
        texts = (*data.values(),)
        for number, check in self._checks:
            if not check(texts[number]):
                return None
        return texts

    def _rest(self, texts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        kept = self._kept
        if len(kept) == 1:  # the usual weight
            name, number = kept[0]
            return ((name, texts[number]),)
        return tuple([(name, texts[number]) for name, number in kept]) if kept else ()


class Shapes:
    """The shapes of one domain, found as they come. `of` gives None for the first of each and for odd ones."""

    def __init__(self, domain: str, resolver: Resolver) -> None:
        self._domain, self._resolver = domain, resolver
        self._known: dict[tuple[str, ...], Shape | None] = {}

    def of(self, data: dict[str, str]) -> Shape | None:
        return self._known.get((*data,))

    def learn(self, data: dict[str, str]) -> None:
        """To be called after the first of a shape went the long way: its keys are resolved then."""
        keys = (*data,)
        if keys not in self._known:
            self._known[keys] = self._shape(keys)

    def _shape(self, keys: tuple[str, ...]) -> Shape | None:
        resolved = self._resolver.ordinary(self._domain, keys)
        if resolved is None:
            return None
        names = [name for name, _ in resolved]
        fields = columns.fields_of(self._domain, tuple(names))
        place = fields.get("place", ("", ""))
        if not fields.keys() <= _FIELDS[self._domain] or {"label", "name"} <= fields.keys() or None in place:
            return None
        return Shape(names, [check for _, check in resolved], fields)
