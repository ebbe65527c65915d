"""Rules for what makes a map unsound: references to nothing, and dates that are none."""

from collections.abc import Iterator

from backers.model import dates
from backers.model.counting import table_word
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import (
    ROW_TYPES,
    Actor,
    Claim,
    Contradiction,
    Event,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
    Source,
)
from backers.model.wording import tr
from backers.work.audit.finding import Finding
from backers.work.field_words import field_word

_DATES = {
    "actor": ("start", "end"),
    "relationship": ("start", "end"),
    "source": ("date", "accessed"),
    "event": ("date",),
}


def references_resolve(map_: Map) -> Iterator[Finding]:
    """Every id that a row names belongs to a row of the map."""
    for row in map_.rows():
        for wanted in _wanted(row):
            if wanted.table not in ROW_TYPES or map_.get(wanted) is None:
                sentence = tr(
                    "{row} refers to the {table} “{id}”, which is not in the map.",
                    row=_called(row),
                    table=table_word(wanted.table),
                    id=wanted.id,
                )
                yield Finding("reference", "error", Ref(row.table, row.id), sentence)


def dates_parse(map_: Map) -> Iterator[Finding]:
    """Every date is an EDTF date, open or empty."""
    for table, fields in _DATES.items():
        for row in map_.table(table).values():
            yield from _unread(row, [(field, getattr(row, field)) for field in fields])
    for claim in map_.claims.values():
        yield from _unread(claim, [pair for pair in claim.asserts if pair[0] in ("start", "end")])


def dates_in_order(map_: Map) -> Iterator[Finding]:
    """Nothing ends before it starts."""
    dated: tuple[Actor | Relationship, ...] = (*map_.actors.values(), *map_.relationships.values())
    for row in dated:
        if dates.valid(row.start) and dates.valid(row.end):
            try:
                dates.check_interval(row.start, row.end)
            except Refused as cause:
                yield Finding(
                    "date-order", "error", Ref(row.table, row.id), tr("{row}: {cause}", row=_called(row), cause=cause)
                )


def _unread(row: Row, said: list[tuple[str, str]]) -> Iterator[Finding]:
    for field, text in said:
        try:
            dates.span(text)
        except Refused as cause:
            yield Finding(
                "date",
                "error",
                Ref(row.table, row.id),
                tr("{row}, {field}: {cause}", row=_called(row), field=field_word(field), cause=cause),
            )


def _wanted(row: Row) -> Iterator[Ref]:
    match row:
        case Relationship():
            yield from (Ref("actor", row.subject), Ref("actor", row.object))
        case Source(reprint_of=str(original)):
            yield Ref("source", original)
        case Claim():
            yield row.about
            if row.source is not None:
                yield Ref("source", row.source)
        case Event():
            yield from row.touches
        case Contradiction():
            yield from row.about
            yield from (Ref("source", source) for position in row.positions for source in position.sources)
        case Selection():
            yield from row.refs
        case Note(about=Ref() as about) | Mute(about=Ref() as about):
            yield about
        case Position():
            yield Ref("actor", row.id)


def _called(row: Row) -> str:
    return tr("The {table} {id}", table=table_word(row.table), id=row.id)
