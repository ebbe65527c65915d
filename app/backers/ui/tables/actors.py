"""The table of actors."""

from PySide6.QtWidgets import QWidget

from backers.model import kinds
from backers.model.changes import ChangeSet
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Note, Ref, Relationship
from backers.model.wording import mark, number, say
from backers.ui.session import Session
from backers.ui.tables import words
from backers.ui.tables.listing import Column, Listing, Words
from backers.ui.tables.rows_panel import RowsPanel
from backers.work.matching import actor_texts, folded
from backers.work.tally import disputed_around, sources_around

_SIDES = list(kinds.SIDES)


class ActorsTable(RowsPanel):
    """Every actor that the lens shows, or every one there is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, LISTING, parent)


def _touched(map_: Map, changes: ChangeSet) -> set[str]:
    """Actors that were changed, and those at the ends of relationships that were, or about which somebody spoke."""
    found = set(changes.ids("actor"))
    for change in changes:
        if change.table == "relationship":
            for row in (change.before, change.after):
                if isinstance(row, Relationship):
                    found |= {row.subject, row.object}
        elif isinstance(change.row, Claim | Note):
            found |= _spoken_of(map_, change.row.about)
    return found


def _spoken_of(map_: Map, about: Ref | None) -> set[str]:
    if about is None:
        return set()
    if about.table == "relationship":
        tie = map_.relationships.get(about.id)
        return set() if tie is None else {tie.subject, tie.object}
    return {about.id} if about.table == "actor" else set()


def _aliases(_map: Map, row: Actor) -> str:
    return " · ".join(alias.text for alias in row.aliases)


def _side_rank(_map: Map, row: Actor) -> tuple[int, str]:
    return (_SIDES.index(row.side), "") if row.side in kinds.SIDES else (len(_SIDES), row.side)


LISTING = Listing(
    table="actor",
    words=Words(
        mark("Actors"),
        mark("Search actors"),
        mark("Also list actors that the filters hide; they are drawn faintly"),
        mark("Number of actors"),
        mark("No actors with “{text}”. Press Escape to see all again."),
        mark("The filters hide all actors. Take a filter away, or tick “Show all rows”."),
        mark("No actors in this map yet."),
    ),
    looked_in=mark("any name, Arabic included, descriptions and notes"),
    sort_by="name",
    columns=(
        Column(
            "name", mark("Name"), mark("The actor's full name"), lambda _, row: row.called,
            lambda _, row: folded(row.called), 220,
            read=lambda row: row.name, write=lambda text: {"name": text}, hint=mark("The actor's full name"),
        ),
        Column(
            "kind", mark("Kind"), mark("What sort of actor it is"),
            lambda _, row: kinds.actor_kind(row.kind).label, lambda _, row: kinds.actor_kind(row.kind).label, 165,
            read=lambda row: row.kind, write=lambda word: {"kind": word}, choices=words.actor_kinds,
            swatch=lambda row: ("actor_kind", row.kind),
        ),
        Column(
            "side", mark("Side"), mark("Where the actor stood in the war of 2019 and 2020"),
            lambda _, row: kinds.side(row.side).label, _side_rank, 165,
            read=lambda row: row.side, write=lambda word: {"side": word}, choices=words.sides,
            swatch=lambda row: ("side", row.side),
        ),
        Column(
            "relationships", mark("Relationships"), mark("How many relationships the map holds for it, shown or not"),
            lambda map_, row: number(len(map_.relationships_of(row.id))),
            lambda map_, row: len(map_.relationships_of(row.id)), 95, number=True,
        ),
        Column(
            "disputed", mark("Disputed"), mark("How many of its relationships somebody denies"),
            lambda map_, row: (number(disputed_around(map_, row.id)) if disputed_around(map_, row.id) else ""),
            lambda map_, row: disputed_around(map_, row.id), 72, number=True,
        ),
        Column(
            "sources", mark("Sources"), mark("How many sources speak of it or of its relationships"),
            lambda map_, row: number(sources_around(map_, row.id)),
            lambda map_, row: sources_around(map_, row.id), 68, number=True,
        ),
        Column(
            "dates", mark("When"), mark("When the actor existed, as far as is known; sorts by the first day"),
            words.when, lambda _, row: words.first_day(row), 180,
            read=words.dates_text, write=words.dates_values, hint=words.DATES_HINT,
        ),
        Column(
            "tier", mark("Shown as"), mark("Main rows are always there; background only when it is asked for"),
            lambda _, row: say(words.TIER.get(row.tier, row.tier)), lambda _, row: row.tier, 95, hidden=True,
            read=lambda row: row.tier, write=lambda word: {"tier": word}, choices=words.tiers,
        ),
        Column(
            "aliases", mark("Other names"), mark("Other names and spellings"),
            _aliases, lambda map_, row: folded(_aliases(map_, row)) or None, 220,
        ),
    ),
    shown=lambda _map, visible, _lens: visible.actors,
    texts=actor_texts,
    touched=_touched,
)  # fmt: skip
