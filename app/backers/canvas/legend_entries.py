"""What the legend says: a line for each thing that is seen, made from what is shown. Where it stands is in `legend`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from backers.canvas.frame import Frame
from backers.model import kinds, names
from backers.model.wording import mark, say, tr

_LONGEST = 34
_SIGNS = {"1": mark("In favour", "sign"), "0": mark("Neutral", "sign"), "-1": mark("Against", "sign")}
_CHANGES = {
    "added": mark("New", "relationship"),
    "turned": mark("Changed sign"),
    "ended": mark("No longer in force"),
    "disputed": mark("Newly disputed"),
    "same": mark("Unchanged", "relationship"),
}
_CONFIDENCES = {"high": mark("High confidence"), "medium": mark("Medium confidence"), "low": mark("Low confidence")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend. `class_type` "" is a heading. `x`, `y`, `w` are set by `laid_out`."""

    class_type: str
    class_id: str
    label: str
    count: int = 0
    x: float = 0.0
    y: float = 0.0
    w: float = 0.0
    plain: bool = False  # in grey: colour means something else now
    closed: bool = False  # a heading whose entries are folded away
    ground: bool = False  # a side on whose ground its actors stand


def sections(frame: Frame) -> list[list[Entry]]:
    """Headings and entries for what the frame shows: sides, kinds, lines, marks."""
    found = _Found(frame)
    # When two days are compared, lines wear the colour of their change instead of their group's.
    groups = [] if frame.visible.compared else found.shown("group", list(kinds.GROUPS))
    made = [
        _answer(frame, found),
        _sides(frame, found),
        found.section(
            tr("Actor", "heading of a legend"),
            *(("kind", one, kinds.actor_kind(one).label) for one in found.shown("kind", list(kinds.ACTOR_KINDS))),
        ),
        found.section(tr("Relationship", "heading of a legend"), *(("group", one, kinds.group(one)) for one in groups)),
        found.section(
            tr("What changed"),
            *(("change", one, say(said)) for one, said in _CHANGES.items() if found.has("change", one)),
        ),
        found.section(
            tr("Sign", "heading of a legend"),
            *(("sign", one, say(_SIGNS.get(one, one))) for one in found.shown("sign", list(_SIGNS))),
        ),
        found.section(
            tr("Line", "heading of a legend"),
            *(
                ("confidence", one, say(_CONFIDENCES.get(one, one)))
                for one in found.shown("confidence", list(_CONFIDENCES))
            ),
            *(("standing", one, kinds.standing(one)) for one in found.shown("standing", list(kinds.STANDINGS))),
            *_marks(frame, found),
        ),
    ]
    return [rows for rows in made if rows]


class _Found:
    """What a frame shows of each class, and how often."""

    def __init__(self, frame: Frame) -> None:
        self._counts = frame.counts()

    def has(self, class_type: str, class_id: str) -> bool:
        return (class_type, class_id) in self._counts

    def shown(self, class_type: str, known: Sequence[str]) -> list[str]:
        """The classes of a type: those that are known in their order, then the others."""
        present = {one for kind, one in self._counts if kind == class_type}
        return [one for one in known if one in present] + sorted(present - set(known))

    def section(self, title: str, *rows: tuple[str, str, str]) -> list[Entry]:
        """A heading with entries of type, id and label; nothing without entries."""
        found = [Entry(kind, one, names.shown(label, _LONGEST), self._counts[kind, one]) for kind, one, label in rows]
        return [Entry("", "", title), *found] if found else []


def _answer(frame: Frame, found: _Found) -> list[Entry]:
    """What the answer to a question colours and sizes."""
    emphasis = frame.visible.emphasis
    if emphasis is None:
        return []
    return found.section(
        names.shown(emphasis.title, _LONGEST),
        *(("answer", one, label) for one, label in emphasis.classes if found.has("answer", one)),
        *([("answer_size", "size", emphasis.size_label)] if emphasis.size_label else []),
    )


def _sides(frame: Frame, found: _Found) -> list[Entry]:
    sides = found.section(
        tr("Side", "heading of a legend"),
        *(("side", one, kinds.side(one).label) for one in found.shown("side", list(kinds.SIDES))),
    )
    if frame.tints is not frame.sides:
        sides = [replace(entry, plain=True) for entry in sides]
    if frame.visible.grounds:
        from backers.canvas.hulls import camps_of

        grounds = {side for side, _ in camps_of(frame)}
        sides = [replace(entry, ground=entry.class_id in grounds) for entry in sides]
    return sides


def _marks(frame: Frame, found: _Found) -> list[tuple[str, str, str]]:
    """What stands on a line or an actor, as rows of a section."""
    noted = frame.noted.any() or frame.edge_noted.any() or any(note.about is None for note in frame.visible.notes)
    uncertain = found.has("uncertain", "uncertain") and not frame.visible.compared
    marks = [
        (found.has("disputed", "disputed"), ("disputed", "disputed", tr("Disputed", "relationship"))),
        (uncertain, ("uncertain", "uncertain", tr("May not be in force"))),
        (frame.pinned.any(), ("pinned", "pinned", tr("Pinned in place"))),
        (found.has("change", "ghost"), ("change", "ghost", tr("Not in force then"))),
        (noted, ("noted", "noted", tr("Has a note"))),
    ]
    return [row for there, row in marks if there]
