"""How commands speak of rows in their names: short, on one line, safe to show."""

from collections.abc import Collection

from backers.model.counting import counted, table_word
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import (
    Actor,
    Bookmark,
    Claim,
    Contradiction,
    Event,
    Mute,
    Note,
    Relationship,
    Row,
    Selection,
    Source,
)
from backers.model.sentences import relationship_sentence
from backers.model.wording import tr

_LIMIT = 60


def row_name(map_: Map, row: Row) -> str:
    """The row in a few words: an actor's label, a relationship's sentence, a source's title."""
    if isinstance(row, Actor):
        return shown(row.label, _LIMIT)
    if isinstance(row, Relationship):
        return shown(relationship_sentence(map_, row), 2 * _LIMIT)
    if isinstance(row, Source | Event):
        return shown(row.title, _LIMIT)
    if isinstance(row, Contradiction):
        return shown(row.topic, _LIMIT)
    if isinstance(row, Note):
        return tr("note “{text}”", text=shown(row.text, 30))
    if isinstance(row, Claim):
        return tr("claim “{text}”", text=shown(row.text, 30))
    if isinstance(row, Bookmark | Selection):
        name = shown(row.name, 30)
        if isinstance(row, Bookmark):
            return tr("bookmark “{name}”", name=name)
        return tr("selection “{name}”", name=name)
    if isinstance(row, Mute):
        return tr("mute of “{rule}”", rule=shown(row.rule, 30))
    return f"{table_word(row.table)} {row.id}"


def several(map_: Map, rows: Collection[Row]) -> str:
    """One row by its name, several by their number: "3 relationships"."""
    if len(rows) == 1:
        return row_name(map_, next(iter(rows)))
    tables = {row.table for row in rows}
    return counted(len(rows), tables.pop() if len(tables) == 1 else "row")
