"""Lines that the reader has bent by hand: where, and how that lies in the file.

A bend is the point that a line goes through half-way, in shares of the straight line's length: `along` from the first
of its actors to the second, `across` to the right of that way. First is who comes first by id, so that turning a
relationship round leaves its line as it is, and a bend moves with its actors. Each is one fact about the map.
"""

from collections.abc import Iterable
from math import isfinite

from backers.model.map import Map
from backers.model.rows import Meta

Bend = tuple[float, float]
_PREFIX = "bend:"
_FARTHEST = 20.0  # lengths of the line; more is a slip


def key(relationship: str) -> str:
    """The id of the fact that holds the bend of that relationship."""
    return _PREFIX + relationship


def row(relationship: str, bend: Bend) -> Meta:
    """The fact that holds this bend."""
    return Meta(id=key(relationship), value=f"{bend[0]:.4f} {bend[1]:.4f}")


def of(map_: Map, relationships: Iterable[str]) -> dict[str, Bend]:
    """The bends of those relationships, by their ids; what cannot be read is passed over."""
    held = {one.removeprefix(_PREFIX): meta.value for one, meta in map_.metas.items() if one.startswith(_PREFIX)}
    if not held:
        return {}
    read = {one: _read(held[one]) for one in relationships if one in held}
    return {one: bend for one, bend in read.items() if bend is not None}


def turned(bend: Bend) -> Bend:
    """The same bend seen from the other end."""
    return 1.0 - bend[0], -bend[1]


def _read(value: str) -> Bend | None:
    try:
        along, across = (float(part) for part in value.split())
    except ValueError:
        return None
    sound = isfinite(along) and isfinite(across) and max(abs(along), abs(across)) <= _FARTHEST
    return (along, across) if sound else None
