"""Which fields the forms have, in a reader's words. What a value may be is asked of `work.fields`."""

from typing import Any

from backers.model import kinds
from backers.ui.choices import SearchedField
from backers.ui.dialogs.actor_picker import ActorField
from backers.ui.evidence.source_fields import SOURCE
from backers.ui.fields import Field
from backers.ui.inspector.aliases import AliasesField
from backers.ui.inspector.members import MembersField
from backers.ui.session import Session
from backers.ui.spec import Spec, check_of, choice, date, line, text
from backers.work.derived import RULE

_TIERS = (("core", "Main map"), ("extended", "Background"))


def specs_for(table: str) -> tuple[Spec, ...]:
    """The form of a table's rows; empty for tables that have none."""
    forms = {"actor": ACTOR, "relationship": RELATIONSHIP, "event": EVENT, "note": NOTE, "source": SOURCE}
    return forms.get(table, ())


def kind_choices() -> list[tuple[Any, str]]:
    """Relationship kinds under the headings of their groups; a heading's value is None."""
    choices: list[tuple[Any, str]] = []
    for group in kinds.GROUPS.values():
        inside = [kind for kind in kinds.RELATIONSHIP_KINDS.values() if kind.group == group.id]
        if inside:
            choices += [(None, group.label), *((kind.id, kind.phrase) for kind in inside)]
    return choices


def _actor(name: str, label: str, tip: str) -> Spec:
    def make(session: Session) -> Field:
        return ActorField(session, label, tip, check_of("relationship", name))

    return Spec(name, make)


def _members(name: str, table: str, label: str, tip: str) -> Spec:
    return Spec(name, lambda session: MembersField(session, table, label, tip), alone=True)


ACTOR = (
    line("actor", "name", "Name", "The full name", alone=True),
    line("actor", "short", "Map label", "A shorter name to write on the map; empty to write the full one", alone=True),
    Spec("aliases", lambda _: AliasesField(check_of("actor", "aliases")), alone=True),
    choice("actor", "kind", "Kind", "What it is", tuple((kind.id, kind.label) for kind in kinds.ACTOR_KINDS.values())),
    choice(
        "actor", "side", "Side", "Where it stood in the war", tuple((one.id, one.label) for one in kinds.SIDES.values())
    ),
    text("actor", "side_basis", "Why this side", "One line that says why it is put on this side"),
    line("actor", "country", "Country", "A country's name or its code of two letters"),
    date("actor", "start", "From"),
    date("actor", "end", "Until"),
    text("actor", "description", "Description", "What a reader should know first"),
    choice("actor", "tier", "Shown on", "The main map, or only where background is asked for", _TIERS),
)

RELATIONSHIP = (
    _actor("subject", "Who", "The actor that acts"),
    Spec(
        "kind",
        lambda _: SearchedField(
            "Does what", "The kind of relationship: type a part of it", kind_choices(), check_of("relationship", "kind")
        ),
    ),
    _actor("object", "To whom", "The actor it is done to or with"),
    choice(
        "relationship", "sign", "Counts as", "Support or hostility; most follow from the kind",
        ((None, "What the kind says"), (1, "Support"), (0, "Neutral"), (-1, "Hostility")),
    ),
    choice(
        "relationship", "directed", "Has a direction", "Whether it runs from one to the other or both ways",
        ((None, "What the kind says"), (True, "Yes, one way"), (False, "No, both ways")),
    ),
    date("relationship", "start", "From"),
    date("relationship", "end", "Until"),
    choice(
        "relationship", "confidence", "Confidence", "How sure the map is of it",
        tuple((word, word.capitalize()) for word in kinds.CONFIDENCES),
    ),
    choice(
        "relationship", "derived", "Set by", f"By hand, or derived from who says so. {RULE}",
        ((False, "Hand"), (True, "The sources that say so")),
    ),
    choice(
        "relationship", "disputed", "Disputed", "Whether somebody denies it",
        ((False, "No"), (True, "Yes, it is denied")),
    ),
    text("relationship", "note", "Remark", "What a reader should know about it"),
    choice("relationship", "tier", "Shown on", "The main map, or only where background is asked for", _TIERS),
)  # fmt: skip

EVENT = (
    line("event", "title", "Title", "What happened, in a few words", alone=True),
    date("event", "date", "Date"),
    text("event", "description", "Description", "What happened"),
    _members("actors", "actor", "Who took part", "The actors that the event touched"),
    _members("relationships", "relationship", "Bears on", "The relationships that the event has to do with"),
    _members("starts", "relationship", "Started", "The relationships that began with the event"),
    _members("ends", "relationship", "Ended", "The relationships that ended with the event"),
    text("event", "note", "Remark", "What a reader should know about it"),
    choice("event", "tier", "Shown on", "The main map, or only where background is asked for", _TIERS),
)

NOTE = (
    text("note", "text", "Text", "Your own words; addresses become links"),
    choice("note", "todo", "To do", "The check lists what is still to be done", ((False, "No"), (True, "Still to do"))),
    choice(
        "note", "private", "Private", "A public copy leaves private notes behind",
        ((False, "Goes with public copies"), (True, "For my eyes only")),
    ),
)  # fmt: skip
