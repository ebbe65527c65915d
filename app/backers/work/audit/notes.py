"""Rules for the user's own notes: what is still to be done before anybody else sees the map."""

from collections.abc import Iterator

from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import tr
from backers.work.audit.finding import Finding


def to_do(map_: Map) -> Iterator[Finding]:
    """No note waits for something to be done."""
    for note in map_.notes.values():
        if note.todo:
            yield Finding(
                "to-do",
                "warning",
                Ref("note", note.id),
                tr("Still to do: “{note}”.", note=shown(note.text, 120)),
                "text",
            )
