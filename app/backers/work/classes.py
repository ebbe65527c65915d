"""The classes that a legend names: which visible rows belong to one, and the lens that leaves it out."""

import dataclasses

from backers.model.map import Map
from backers.model.rows import Actor, Ref, Relationship
from backers.model.visible import Visible
from backers.work.lens import Lens

_HIDING = {
    "side": "hidden_sides",
    "kind": "hidden_actor_kinds",
    "group": "hidden_groups",
    "confidence": "hidden_confidences",
    "standing": "hidden_standings",
}


def members(map_: Map, visible: Visible, class_type: str, class_id: str) -> frozenset[Ref]:
    """The visible rows of a class; empty for a class that nobody knows."""
    if class_type == "pinned":
        pinned = {one for one, row in map_.positions.items() if row.pinned}
        return frozenset(Ref("actor", row.id) for row in visible.actors if row.id in pinned)
    actors = (Ref("actor", row.id) for row in visible.actors if _is_actor_of(visible, row, class_type, class_id))
    rows = (row for row in visible.relationships if _is_tie_of(visible, row, class_type, class_id))
    return frozenset([*actors, *(Ref("relationship", row.id) for row in rows)])


def hiding(lens: Lens, class_type: str, class_id: str) -> Lens:
    """The lens without that class; unchanged for a class that cannot be hidden."""
    if class_type == "disputed":
        return dataclasses.replace(lens, disputed="without")
    field = _HIDING.get(class_type)
    if field is None:
        return lens
    return dataclasses.replace(lens, **{field: getattr(lens, field) | {class_id}})


def _is_actor_of(visible: Visible, row: Actor, class_type: str, class_id: str) -> bool:
    if class_type == "noted":
        return row.id in visible.noted
    if class_type == "answer":
        return visible.emphasis is not None and visible.emphasis.actors.get(row.id, "rest") == class_id
    return {"side": row.side, "kind": row.kind}.get(class_type) == class_id


def _is_tie_of(visible: Visible, row: Relationship, class_type: str, class_id: str) -> bool:
    if class_type == "change":
        if class_id == "ghost":
            return row.id in visible.ghosts
        return visible.compared and visible.changes.get(row.id, "same") == class_id
    sets = {"disputed": visible.disputed, "uncertain": visible.uncertain, "noted": visible.noted}
    if class_type in sets:
        return row.id in sets[class_type]
    classes = {"group": row.group, "sign": str(row.signed), "confidence": row.confidence}
    return (classes | {"standing": visible.standings.get(row.id, "")}).get(class_type) == class_id
