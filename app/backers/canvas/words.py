"""What the map says in words about the thing under the pointer."""

from backers.canvas.frame import Frame
from backers.model import dates, kinds, names, sentences
from backers.model.rows import Ref


def said(frame: Frame, ref: Ref) -> str:
    """A tooltip for that row, lines of plain text; empty where the picture says it all."""
    if ref.table == "relationship" and ref.id in frame.edge_index:
        return _relationship(frame, frame.edge_index[ref.id])
    notes = _notes(frame, ref)
    if ref.table == "actor" and ref.id in frame.index:
        actor = frame.visible.actors[frame.index[ref.id]]
        kind = kinds.actor_kind(actor.kind).label
        lines = [names.shown(actor.name), f"{kind} · {kinds.side(actor.side).label}"]
        return "\n".join([*lines, *notes])
    return "\n".join(notes)


def _relationship(frame: Frame, edge: int) -> str:
    tie = frame.ties[edge]
    subject, other = (frame.visible.actors[node].label for node in frame.ends(edge))
    phrase = sentences.phrase(tie)
    lines = [f"{names.isolated(names.shown(subject))} {phrase} {names.isolated(names.shown(other))}"]
    facts = [dates.interval_words(tie.start, tie.end), f"{tie.confidence} confidence"]
    if frame.disputed[edge]:
        facts.append("disputed")
    if tie.id in frame.visible.uncertain:
        facts.append("may not be in force on this day")
    lines.append(" · ".join(fact for fact in facts if fact))
    return "\n".join([*lines, *_notes(frame, Ref("relationship", tie.id))])


def _notes(frame: Frame, ref: Ref) -> list[str]:
    return [
        f"Note: {names.shown(note.text, 400)}"
        for note in frame.visible.notes
        if (note.id == ref.id if ref.table == "note" else note.about == ref)
    ]
