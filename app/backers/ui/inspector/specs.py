"""Which fields the forms have, in a reader's words. What a value may be is asked of `work.fields`."""

from collections.abc import Callable
from typing import Any

from backers.model import kinds
from backers.ui.choices import ChoiceField, SearchedField
from backers.ui.dialogs.actor_picker import ActorField
from backers.ui.fields import DateField, Field, LineField, TextField
from backers.ui.inspector.aliases import AliasesField
from backers.ui.inspector.form import Spec
from backers.ui.session import Session
from backers.work import fields

_DATE_TIP = "2019, 2019-05, 2019-05-31; 2019-05~ is “about May 2019”, .. is open, empty is not known"
_TIERS = (("core", "Main map"), ("extended", "Background"))


def specs_for(table: str) -> tuple[Spec, ...]:
    """The form of a table's rows; empty for tables that have none."""
    return {"actor": ACTOR, "relationship": RELATIONSHIP, "event": EVENT, "note": NOTE}.get(table, ())


def kind_choices() -> list[tuple[Any, str]]:
    """Relationship kinds under the headings of their groups; a heading's value is None."""
    choices: list[tuple[Any, str]] = []
    for group in kinds.GROUPS.values():
        inside = [kind for kind in kinds.RELATIONSHIP_KINDS.values() if kind.group == group.id]
        if inside:
            choices += [(None, group.label), *((kind.id, kind.phrase) for kind in inside)]
    return choices


def _check(table: str, name: str) -> Callable[[Any], Any]:
    return lambda value: fields.check(table, name, value)


def _line(table: str, name: str, label: str, tip: str, alone: bool = False) -> Spec:
    return Spec(name, lambda _: LineField(label, tip, _check(table, name)), alone)


def _date(table: str, name: str, label: str) -> Spec:
    return Spec(name, lambda _: DateField(label, _DATE_TIP, _check(table, name)))


def _text(table: str, name: str, label: str, tip: str) -> Spec:
    return Spec(name, lambda _: TextField(label, tip, _check(table, name)))


def _choice(table: str, name: str, label: str, tip: str, choices: tuple[tuple[Any, str], ...]) -> Spec:
    return Spec(name, lambda _: ChoiceField(label, tip, choices, _check(table, name)))


def _actor(name: str, label: str, tip: str) -> Spec:
    def make(session: Session) -> Field:
        return ActorField(session, label, tip, _check("relationship", name))

    return Spec(name, make)


ACTOR = (
    _line("actor", "name", "Name", "The full name", alone=True),
    _line("actor", "short", "Map label", "A shorter name to write on the map; empty to write the full one", alone=True),
    Spec("aliases", lambda _: AliasesField(_check("actor", "aliases")), alone=True),
    _choice("actor", "kind", "Kind", "What it is", tuple((kind.id, kind.label) for kind in kinds.ACTOR_KINDS.values())),
    _choice(
        "actor", "side", "Side", "Where it stood in the war", tuple((one.id, one.label) for one in kinds.SIDES.values())
    ),
    _text("actor", "side_basis", "Why this side", "One line that says why it is put on this side"),
    _line("actor", "country", "Country", "A country's name or its code of two letters"),
    _date("actor", "start", "From"),
    _date("actor", "end", "Until"),
    _text("actor", "description", "Description", "What a reader should know first"),
    _choice("actor", "tier", "Shown on", "The main map, or only where background is asked for", _TIERS),
)

RELATIONSHIP = (
    _actor("subject", "Who", "The actor that acts"),
    Spec(
        "kind",
        lambda _: SearchedField(
            "Does what", "The kind of relationship: type any part of it", kind_choices(), _check("relationship", "kind")
        ),
    ),
    _actor("object", "To whom", "The actor it is done to or with"),
    _choice(
        "relationship", "sign", "Counts as", "Support or hostility; most follow from the kind",
        ((None, "What the kind says"), (1, "Support"), (0, "Neutral"), (-1, "Hostility")),
    ),
    _choice(
        "relationship", "directed", "Has a direction", "Whether it runs from one to the other or both ways",
        ((None, "What the kind says"), (True, "Yes, one way"), (False, "No, both ways")),
    ),
    _date("relationship", "start", "From"),
    _date("relationship", "end", "Until"),
    _choice(
        "relationship", "confidence", "Confidence", "How sure the map is of it",
        tuple((word, word.capitalize()) for word in kinds.CONFIDENCES),
    ),
    _choice(
        "relationship", "disputed", "Disputed", "Whether somebody denies it",
        ((False, "No"), (True, "Yes, it is denied")),
    ),
    _text("relationship", "note", "Remark", "What a reader should know about it"),
    _choice("relationship", "tier", "Shown on", "The main map, or only where background is asked for", _TIERS),
)  # fmt: skip

EVENT = (
    _line("event", "title", "Title", "What happened, in a few words", alone=True),
    _date("event", "date", "Date"),
    _text("event", "description", "Description", "What happened"),
    _text("event", "note", "Remark", "What a reader should know about it"),
    _choice("event", "tier", "Shown on", "The main map, or only where background is asked for", _TIERS),
)

NOTE = (_text("note", "text", "Text", "Your own words; addresses become links"),)
