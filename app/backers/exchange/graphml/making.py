"""One actor, place or relationship from the values of a node or edge, whichever format they stood in."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from backers.exchange.gathered import Gathered
from backers.exchange.graphml import columns
from backers.exchange.graphml.columns import sort_out
from backers.exchange.graphml.values import number
from backers.exchange.quick import quick
from backers.model import kinds
from backers.model.rows import Actor, Position, Relationship
from backers.model.wording import say, tr

_FAR = 1e9
_actor, _position, _tie = quick(Actor), quick(Position), quick(Relationship)
known_kind = lru_cache(maxsize=4096)(kinds.relationship_kind)
Values = dict[str, str]


class Making:
    """`unit` is what line numbers count, `warn` takes a sort and a sentence. `positions` gathers the places."""

    def __init__(self, unit: str, warn: Callable[[str, str], None]) -> None:
        self._unit, self._warn = unit, warn
        self.positions = Gathered()

    def actor(
        self,
        identifier: str,
        line: int,
        values: Values,
        *,
        drawing: Values | None = None,
        ports: Sequence[str] | None = None,
        more: Mapping[str, str] | None = None,
    ) -> Actor:
        """`values` by name; `drawing` is what a drawing says, `more` what goes to the attributes as it is."""
        fields, rest = sort_out("node", values)
        place = fields.pop("place", None)
        if place is not None or drawing:
            self._place(identifier, line, place, rest, {} if drawing is None else drawing)
        label = fields.pop("label", "") or (drawing.pop("label", "") if drawing else "")
        name = fields.pop("name", "")
        if name and label and label != name:
            fields.setdefault("short", label)
        if "kind" in fields:
            if fields["kind"].startswith(":"):
                # Of Neo4j's several labels one is the kind; all of them stay to be read.
                rest["labels"] = fields["kind"]
            fields["kind"] = columns.actor_kind(fields["kind"])
        if ports:
            rest["ports"] = "; ".join(ports)
        if drawing or more:
            rest = (drawing or {}) | rest | dict(more or {})
        return _actor(id=identifier, name=name or label or identifier, attributes=tuple(rest.items()), **fields)

    def tie(
        self,
        identifier: str,
        subject: str,
        object_: str,
        directed: bool,
        values: Values,
        *,
        drawing: Values | None = None,
        more: Mapping[str, str] | None = None,
    ) -> Relationship:
        """`directed` is the file's word."""
        fields, rest = sort_out("edge", values)
        said = fields.pop("kind", "") or (drawing.pop("label", "") if drawing else "")
        kind = columns.relationship_kind(said)
        if not kind:
            fields.setdefault("note", said)
            kind = columns.UNKNOWN_TIE
        known = known_kind(kind)
        if directed != known.directed:
            fields["directed"] = directed
        if fields.get("sign") == known.sign:
            del fields["sign"]
        if drawing or more:
            rest = (drawing or {}) | rest | dict(more or {})
        return _tie(id=identifier, subject=subject, kind=kind, object=object_, attributes=tuple(rest.items()), **fields)

    def placed(self, identifier: str, across: str, down: str) -> bool:
        """Takes a place; false where the texts are none."""
        x, y = _coordinate(across), _coordinate(down)
        if x is None or y is None:
            return False
        self.positions.append(_position(id=identifier, x=x, y=y))
        return True

    def _place(
        self, identifier: str, line: int, place: tuple[str | None, str | None] | None, rest: Values, drawing: Values
    ) -> None:
        """A position from the columns, else from the drawing, whose geometry gives a corner."""
        if place is not None:
            said = [rest.get(name, "") if name is not None else "" for name in place]
            if self.placed(identifier, *said):
                for name in (*filter(None, place), "x", "y"):
                    rest.pop(name, None)
                    drawing.pop(name, None)
                return
            self._warn(
                tr("places that are no numbers"),
                tr(
                    "{unit} {line}, node {identifier}: “{said}”, “{said_2}” is no place; the map will find one.",
                    unit=say(self._unit),
                    line=line,
                    identifier=identifier[:80],
                    said=said[0][:40],
                    said_2=said[1][:40],
                ),
            )
        x, y = _coordinate(drawing.get("x", "")), _coordinate(drawing.get("y", ""))
        if x is not None and y is not None:
            wide, high = number(drawing.get("width", "")) or 0.0, number(drawing.get("height", "")) or 0.0
            del drawing["x"], drawing["y"]
            self.positions.append(_position(id=identifier, x=x + wide / 2, y=y + high / 2))


def _coordinate(text: str) -> float | None:
    """A number near enough to be seen together with others."""
    value = number(text)
    return value if value is not None and abs(value) <= _FAR else None
