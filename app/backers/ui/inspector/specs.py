"""Which fields the forms have, in a reader's words. What a value may be is asked of `work.fields`."""

from typing import Any

from backers.model import kinds
from backers.model.wording import mark, say, tr
from backers.ui.choices import SearchedField
from backers.ui.dialogs.actor_picker import ActorField
from backers.ui.evidence.source_fields import SOURCE
from backers.ui.fields import Field
from backers.ui.inspector.aliases import AliasesField
from backers.ui.inspector.members import MembersField
from backers.ui.session import Session
from backers.ui.spec import Spec, check_of, choice, date, line, text

_TIERS = (("core", mark("Main map")), ("extended", mark("Background")))


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
        return ActorField(session, say(label), say(tip), check_of("relationship", name))

    return Spec(name, make)


def _members(name: str, table: str, label: str, tip: str) -> Spec:
    return Spec(name, lambda session: MembersField(session, table, say(label), say(tip)), alone=True)


ACTOR = (
    line("actor", "name", mark("Name"), mark("The full name"), alone=True),
    line(
        "actor",
        "short",
        mark("Map label"),
        mark("A shorter name to write on the map; empty to write the full one"),
        alone=True,
    ),
    Spec("aliases", lambda _: AliasesField(check_of("actor", "aliases")), alone=True),
    choice(
        "actor",
        "kind",
        mark("Kind"),
        mark("What it is"),
        tuple((kind.id, kind.one) for kind in kinds.ACTOR_KINDS.values()),
    ),
    choice(
        "actor",
        "side",
        mark("Side"),
        mark("Where it stood in the war"),
        tuple((one.id, one.named) for one in kinds.SIDES.values()),
    ),
    text("actor", "side_basis", mark("Why this side"), mark("One line that says why it is put on this side")),
    line("actor", "country", mark("Country"), mark("A country's name or its code of two letters")),
    date("actor", "start", mark("From")),
    date("actor", "end", mark("Until")),
    text("actor", "description", mark("Description"), mark("What a reader should know first")),
    choice("actor", "tier", mark("Shown on"), mark("The main map, or only where background is asked for"), _TIERS),
)

RELATIONSHIP = (
    _actor("subject", mark("Who"), mark("The actor that acts")),
    Spec(
        "kind",
        lambda _: SearchedField(
            tr("Does what"), tr("The kind of relationship: type a part of it"), kind_choices(),
            check_of("relationship", "kind")
        ),
    ),
    _actor("object", mark("To whom"), mark("The actor it is done to or with")),
    choice(
        "relationship", "sign", mark("Counts as"), mark("Support or hostility; most follow from the kind"),
        ((None, mark("What the kind says")), (1, mark("Support")), (0, mark("Neutral")), (-1, mark("Hostility"))),
    ),
    choice(
        "relationship", "directed", mark("Has a direction"), mark("Whether it runs from one to the other or both ways"),
        ((None, mark("What the kind says")), (True, mark("Yes, one way")), (False, mark("No, both ways"))),
    ),
    date("relationship", "start", mark("From")),
    date("relationship", "end", mark("Until")),
    choice(
        "relationship", "confidence", mark("Confidence"), mark("How sure the map is of it"),
        (("high", mark("High")), ("medium", mark("Medium")), ("low", mark("Low"))),
    ),
    choice(
        "relationship", "derived", mark("Set by"), mark("By hand, or derived from who says so."),
        ((False, mark("Hand")), (True, mark("The sources that say so"))),
    ),
    choice(
        "relationship", "disputed", mark("Disputed"), mark("Whether somebody denies it"),
        ((False, mark("No")), (True, mark("Yes, it is denied"))),
    ),
    text("relationship", "note", mark("Remark"), mark("What a reader should know about it")),
    choice("relationship", "tier", mark("Shown on"), mark("The main map, or only where background is asked for"),
    _TIERS),
)  # fmt: skip

EVENT = (
    line("event", "title", mark("Title"), mark("What happened, in a few words"), alone=True),
    date("event", "date", mark("Date")),
    text("event", "description", mark("Description"), mark("What happened")),
    _members("actors", "actor", mark("Who took part"), mark("The actors that the event touched")),
    _members(
        "relationships", "relationship", mark("Bears on"), mark("The relationships that the event has to do with")
    ),
    _members("starts", "relationship", mark("Started"), mark("The relationships that began with the event")),
    _members("ends", "relationship", mark("Ended"), mark("The relationships that ended with the event")),
    text("event", "note", mark("Remark"), mark("What a reader should know about it")),
    choice("event", "tier", mark("Shown on"), mark("The main map, or only where background is asked for"), _TIERS),
)

NOTE = (
    text("note", "text", mark("Text"), mark("Your own words; addresses become links")),
    choice("note", "todo", mark("To do"), mark("The check lists what is still to be done"), ((False, mark("No")),
    (True, mark("Still to do")))),
    choice(
        "note", "private", mark("Private"), mark("A public copy leaves private notes behind"),
        ((False, mark("Goes with public copies")), (True, mark("For my eyes only"))),
    ),
)  # fmt: skip
