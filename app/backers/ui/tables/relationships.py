"""The table of relationships."""

from PySide6.QtWidgets import QWidget

from backers.model import kinds
from backers.model.changes import ChangeSet
from backers.model.map import Map
from backers.model.rows import Claim, Note, Ref, Relationship, Source
from backers.model.sentences import actor_label, phrase
from backers.model.wording import mark, say
from backers.ui.session import Session
from backers.ui.tables import words
from backers.ui.tables.listing import Column, Listing, Words
from backers.ui.tables.rows_panel import RowsPanel
from backers.work.matching import folded, relationship_texts
from backers.work.standing import STANDINGS, standing_of
from backers.work.tally import is_disputed, tally

_GROUPS = list(kinds.GROUPS)
_CONFIDENCES = list(kinds.CONFIDENCES)
_STANDINGS = list(STANDINGS)


class RelationshipsTable(RowsPanel):
    """Every relationship that the lens shows, or every one there is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, LISTING, parent)


def _touched(map_: Map, changes: ChangeSet) -> set[str]:
    """Relationships that were changed, or whose ends were, or about which somebody spoke."""
    found = set(changes.ids("relationship"))
    for change in changes:
        if change.table == "actor":
            found |= {row.id for row in map_.relationships_of(change.id)}
        elif isinstance(change.row, Source):
            found |= {claim.about.id for claim in map_.claims_from(change.id) if claim.about.table == "relationship"}
        elif isinstance(change.row, Claim | Note) and change.row.about is not None:
            about = change.row.about
            found |= {about.id} if about.table == "relationship" else set()
    return found


def _tally_key(map_: Map, row: Relationship) -> tuple[int, int]:
    counted = tally(map_, Ref(row.table, row.id))
    return counted.supports, counted.denials


def _rank(known: list[str], word: str) -> tuple[int, str]:
    return (known.index(word), "") if word in known else (len(known), word)


def _group(row: Relationship) -> str:
    return kinds.GROUPS[row.group].label if row.group in kinds.GROUPS else row.group


LISTING = Listing(
    table="relationship",
    words=Words(
        mark("Relationships"),
        mark("Search relationships"),
        mark("Also list relationships that the filters hide; they are drawn faintly"),
        mark("Number of relationships"),
        mark("No relationships with “{text}”. Press Escape to see all again."),
        mark("The filters hide all relationships. Take a filter away, or tick “Show all rows”."),
        mark("No relationships in this map yet."),
    ),
    looked_in=mark("names, what it does, claims and notes"),
    sort_by="subject",
    columns=(
        Column(
            "subject", mark("Who"), mark("The actor that does it, or the first of the two"),
            lambda map_, row: actor_label(map_, row.subject),
            lambda map_, row: folded(actor_label(map_, row.subject)), 170,
        ),
        Column(
            "kind", mark("does what"), mark("What ties the two"),
            lambda _, row: phrase(row), lambda _, row: phrase(row), 160,
            read=lambda row: row.kind, write=lambda word: {"kind": word}, choices=words.relationship_kinds,
            swatch=lambda row: ("kind", row.kind),
        ),
        Column(
            "object", mark("to whom"), mark("The actor it is done to, or the second of the two"),
            lambda map_, row: actor_label(map_, row.object),
            lambda map_, row: folded(actor_label(map_, row.object)), 170,
        ),
        Column(
            "dates", mark("When"), mark("From when to when, as far as is known; sorts by the first day"),
            words.when, lambda _, row: words.first_day(row), 185,
            read=words.dates_text, write=words.dates_values, hint=words.DATES_HINT, dated=True,
        ),
        Column(
            "confidence", mark("Confidence"), mark("How sure the map is of it"),
            lambda _, row: say(words.CONFIDENCE.get(row.confidence, row.confidence)),
            lambda _, row: _rank(_CONFIDENCES, row.confidence), 95,
            read=lambda row: row.confidence, write=lambda word: {"confidence": word}, choices=words.confidences,
        ),
        Column(
            "disputed", mark("Disputed"), mark("Whether somebody denies it"),
            lambda map_, row: "disputed" if is_disputed(map_, row) else "",
            lambda map_, row: 0 if is_disputed(map_, row) else 1, 80,
        ),
        Column(
            "sources", mark("Sources"), mark("How many sources say so, and how many deny it"),
            lambda map_, row: tally(map_, Ref(row.table, row.id)).words, _tally_key, 100,
        ),
        Column(
            "standing", mark("Rests on"),
            mark("How many publishers say so independently: a reprint counts with what it copies"),
            lambda map_, row: STANDINGS[standing_of(map_, Ref(row.table, row.id))].label,
            lambda map_, row: _rank(_STANDINGS, standing_of(map_, Ref(row.table, row.id))), 190,
        ),
        Column(
            "group", mark("Group"), mark("The family of relationships it belongs to"),
            lambda _, row: _group(row), lambda _, row: _rank(_GROUPS, row.group), 100,
        ),
        Column(
            "sign", mark("Sign"), mark("Whether it is for or against the other"),
            lambda _, row: say(words.SIGN[row.signed]), lambda _, row: -row.signed, 90,
            read=lambda row: row.sign, write=lambda sign: {"sign": sign}, choices=words.signs,
        ),
        Column(
            "tier", mark("Shown as"), mark("Main rows are always there; background only when it is asked for"),
            lambda _, row: say(words.TIER.get(row.tier, row.tier)), lambda _, row: row.tier, 95, hidden=True,
            read=lambda row: row.tier, write=lambda word: {"tier": word}, choices=words.tiers,
        ),
    ),
    shown=lambda _map, visible, _lens: visible.relationships,
    texts=relationship_texts,
    touched=_touched,
)  # fmt: skip
