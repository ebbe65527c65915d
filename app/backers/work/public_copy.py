"""A copy of the map for other people: what goes with it, what stays behind, told beforehand row by row.

It leaves out what filters hide, private and unfinished notes, who entered what and when, local paths, and the journal:
the copy is a new file that begins with the rows as they are.
"""

import dataclasses
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from backers.exchange.gathered import Gathered
from backers.exchange.remarks import Warnings
from backers.model import bends
from backers.model.counting import counted
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import (
    ROW_TYPES,
    Actor,
    Claim,
    Contradiction,
    Event,
    Meta,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Source,
)
from backers.model.sentences import relationship_sentence
from backers.model.visible import Visible
from backers.model.wording import mark, say, tr, tr_n
from backers.work.evidence import source_words
from backers.work.references import fitting

Standing = dict[str, set[str]]  # by table, the ids of what is shown
_METAS = frozenset({"title", "description", "as_of", "licence", "credit"})


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one sort, in words."""

    heading: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublicCopy:
    """`rows` are those of the copy. `goes` counts them in words; `stays` names what is left out."""

    rows: tuple[Row, ...]
    goes: tuple[Group, ...]
    stays: tuple[Group, ...]


def public_copy(map_: Map, visible: Visible, *, background: bool = False, edits: int = 0) -> PublicCopy:
    """What a public copy of what is shown would be.

    `background`: whether rows of the background are shown; `edits`: how many the journal holds, which stays behind.
    """
    actors = {row.id for row in visible.actors}
    ties = {row.id for row in visible.relationships}
    events = {row.id for row in map_.events.values() if _happens(row, actors, background)}
    standing = {"actor": actors, "relationship": ties, "event": events, "bend": {bends.key(tie) for tie in ties}}
    kept = [row for row in map_.rows() if _is_public(row, standing)]
    kept = _supported(map_, kept)
    fitted = Gathered(fitting(Map(), Gathered(kept), Warnings(), Counter())).in_order(tuple(ROW_TYPES))
    rows = tuple(_stripped(row) for row in fitted)
    return PublicCopy(rows, _goes(map_, rows), _stays(map_, rows, edits))


def _is_public(row: Row, standing: Standing) -> bool:
    match row:
        case Actor() | Position():
            return row.id in standing["actor"]
        case Relationship() | Event():
            return row.id in standing[row.table]
        case Claim():
            return _stands(row.about, standing)
        case Contradiction():
            return any(_stands(ref, standing) for ref in row.about)
        case Note():
            return not (row.private or row.todo) and (row.about is None or _stands(row.about, standing))
        case Source():
            return True
        case Meta():
            return row.id in _METAS or row.id in standing["bend"]
        case _:
            return False


def _happens(row: Event, actors: set[str], background: bool) -> bool:
    shown = background or row.tier != "extended"
    return shown and (not row.actors or not actors.isdisjoint(row.actors))


def _stands(ref: Ref, standing: Standing) -> bool:
    return ref.id in standing.get(ref.table, ())


def _supported(map_: Map, rows: list[Row]) -> list[Row]:
    """Without the sources that nothing of it rests on."""
    used = {row.source for row in rows if isinstance(row, Claim)}
    used |= {
        one for row in rows if isinstance(row, Contradiction) for position in row.positions for one in position.sources
    }
    used |= {row.reprint_of for one in used if one is not None and (row := map_.sources.get(one)) is not None}
    return [row for row in rows if not isinstance(row, Source) or row.id in used]


def _stripped(row: Row) -> Row:
    match row:
        case Source():
            return dataclasses.replace(row, file_path="", file_sha256="")
        case Claim():
            return dataclasses.replace(row, entered_by="", entered_at="")
        case Note():
            return dataclasses.replace(row, author="", created="", modified="")
        case Contradiction():
            return dataclasses.replace(row, decided_by="", decided_at="")
        case _:
            return row


def _goes(map_: Map, rows: Iterable[Row]) -> tuple[Group, ...]:
    return tuple(
        Group(counted(len(items), table), tuple(_named(map_, row) for row in items))
        for table, items in _by_table(rows).items()
    )


def _stays(map_: Map, rows: Iterable[Row], edits: int) -> tuple[Group, ...]:
    going = {(row.table, row.id) for row in rows}
    left = _by_table(row for row in map_.rows() if (row.table, row.id) not in going and row.table != "position")
    found = []
    for table, items in left.items():
        said = counted(len(items), table)
        heading = say(_WHY[table], rows=said) if table in _WHY else said
        found.append(Group(heading, tuple(_named(map_, row) for row in items)))
    names = {row.entered_by for row in map_.claims.values()} | {row.author for row in map_.notes.values()}
    names |= {row.decided_by for row in map_.contradictions.values()}
    paths = sorted({shown(row.file_path, 300) for row in map_.sources.values() if row.file_path})
    if names - {""}:
        found.append(Group(tr("Who entered, wrote and decided, and when"), tuple(sorted(names - {""}))))
    if paths:
        found.append(Group(tr_n("{n} path of a local file", "{n} paths of local files", len(paths)), tuple(paths)))
    if edits:
        found.append(
            Group(
                tr_n(
                    "The history: {n:,} edit with its name and time",
                    "The history: {n:,} edits with their names and times",
                    edits,
                ),
                (),
            )
        )
    return tuple(found)


_WHY = {
    "actor": mark("{rows}, hidden by filters"),
    "relationship": mark("{rows}, hidden by filters"),
    "claim": mark("{rows}, about what is hidden"),
    "event": mark("{rows}, about what is hidden"),
    "source": mark("{rows}, which nothing shown rests on"),
    "note": mark("{rows}, private, to do, or about what is hidden"),
    "mute": mark("{rows}: reasons why a finding may stay"),
}


def _by_table(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.table, []).append(row)
    return found


def _named(map_: Map, row: Row) -> str:
    match row:
        case Relationship():
            return shown(relationship_sentence(map_, row), 200)
        case Source():
            return source_words(row)
        case Actor():
            return shown(row.name, 120)
        case Event():
            return shown(row.title, 160)
        case Contradiction():
            return shown(row.topic, 160)
        case Claim() | Note():
            return shown(row.text, 160)
        case Meta():
            return f"{row.id}: {shown(row.value, 120)}"
        case _:
            return row.id
