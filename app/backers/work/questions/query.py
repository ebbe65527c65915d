"""Selecting by conditions in plain rows: "kind is state" and "supplies arms to LNA" and "at least 2 sources"."""

from collections.abc import Iterable
from dataclasses import dataclass

from backers.model import kinds
from backers.model.map import Map
from backers.model.rows import Actor, Ref, Relationship
from backers.model.visible import Visible
from backers.model.wording import mark, tr, tr_n
from backers.work.tally import tally

_SURE = {"low": 0, "medium": 1, "high": 2}
FIELDS = {
    "kind": mark("is of kind"), "side": mark("is of the side"), "does": mark("does this"), "to": mark("towards"),
    "sources": mark("with at least so many sources"), "confidence": mark("with at least this confidence"),
    "undisputed": mark("that nobody denies"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Condition:
    """One row of the form. `field` is one of FIELDS; `value` an id, or a number for `sources`."""

    field: str
    value: str = ""

    @property
    def about_actor(self) -> bool:
        return self.field in ("kind", "side")


def select(map_: Map, visible: Visible, conditions: Iterable[Condition]) -> frozenset[Ref]:
    """The visible actors that meet all conditions, and the relationships by which they do.

    Conditions about relationships must be met by one and the same relationship in which the actor is the acting side,
    or either side where it has no direction. Without such a condition no relationship is asked for.
    """
    rows = list(conditions)
    of_actor = [one for one in rows if one.about_actor]
    of_tie = [one for one in rows if not one.about_actor]
    if not rows:
        return frozenset()
    actors = {actor.id for actor in visible.actors if all(_actor_meets(actor, one) for one in of_actor)}
    if not of_tie:
        return frozenset(Ref("actor", one) for one in actors)
    found: set[Ref] = set()
    for row in visible.relationships:
        for one, other in [(row.subject, row.object)] if row.points else [
            (row.subject, row.object), (row.object, row.subject),
        ]:  # fmt: skip
            if one in actors and all(_tie_meets(map_, row, other, condition) for condition in of_tie):
                found |= {Ref("actor", one), Ref("relationship", row.id)}
    return frozenset(found)


def words(map_: Map, conditions: Iterable[Condition]) -> str:
    """The conditions as one phrase: "is of kind “state” and supplies arms to LNA and at least 2 sources"."""
    said = []
    rows = list(conditions)
    towards = next((one for one in rows if one.field == "to"), None)
    does = next((one for one in rows if one.field == "does"), None)
    for one in rows:
        if towards is not None and one is does:
            phrase = kinds.relationship_kind(one.value).phrase
            said.append(tr("{phrase} {actor}", phrase=phrase, actor=_label(map_, towards.value)))
        elif one is towards and does is not None:
            continue  # said with what is done
        elif one.field == "kind":
            said.append(tr("is of kind “{kind}”", kind=kinds.actor_kind(one.value).label.lower()))
        elif one.field == "side":
            said.append(tr("is of {side}", side=kinds.side(one.value).label))
        elif one.field == "does":
            said.append(kinds.relationship_kind(one.value).phrase)
        elif one.field == "to":
            said.append(tr("is tied to {actor}", actor=_label(map_, one.value)))
        elif one.field == "sources":
            said.append(
                tr_n(
                    "has at least {n} source for it",
                    "has at least {n} sources for it",
                    int(one.value) if one.value.isdigit() else 1,
                )
            )
        elif one.field == "confidence":
            said.append(tr("at least {how} confidence", how=kinds.confidence(one.value)))
        else:
            said.append(tr("nobody denies it"))
    return tr(" and ", "between conditions that must all hold").join(said)


def _label(map_: Map, actor: str) -> str:
    return map_.actors[actor].label if actor in map_.actors else actor


def _actor_meets(actor: Actor, condition: Condition) -> bool:
    return (actor.kind if condition.field == "kind" else actor.side) == condition.value


def _tie_meets(map_: Map, row: Relationship, other: str, condition: Condition) -> bool:
    value = condition.value
    match condition.field:
        case "does":
            return row.kind == value
        case "to":
            return other == value
        case "sources":
            return tally(map_, Ref("relationship", row.id)).supports >= (int(value) if value.isdigit() else 1)
        case "confidence":
            return _SURE.get(row.confidence, 1) >= _SURE.get(value, 0)
        case _:
            return not row.disputed and not tally(map_, Ref("relationship", row.id)).denials
