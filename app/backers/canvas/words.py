"""What the map says in words about a row: under the pointer, and to a screen reader."""

from backers.canvas.frame import Frame
from backers.model import dates, kinds, names, several
from backers.model.rows import Ref
from backers.model.wording import tr, tr_n

_UNHEARD = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
_TOLD = 6  # relationships of an actor that are told at once


def said(frame: Frame, ref: Ref) -> str:
    """A tooltip for that row, lines of plain text; empty where the picture says it all."""
    if ref.table == "relationship" and ref.id in frame.edge_index:
        return _relationship(frame, frame.edge_index[ref.id])
    notes = _notes(frame, ref)
    if ref.table == "actor" and ref.id in frame.index:
        actor = frame.visible.actors[frame.index[ref.id]]
        kind = kinds.actor_kind(actor.kind).label
        lines = [names.shown(actor.called), f"{kind} · {kinds.side(actor.side).label}"]
        return "\n".join([*lines, *notes])
    return "\n".join(notes)


def name(frame: Frame, ref: Ref) -> str:
    """What a screen reader calls that row: an actor's name, a relationship's sentence."""
    if ref.table == "actor":
        return names.shown(frame.visible.actors[frame.index[ref.id]].called)
    return _spoken(_sentence(frame, frame.edge_index[ref.id]))


def description(frame: Frame, ref: Ref) -> str:
    """What a screen reader adds: kind, side and neighbours of an actor, time and grade of a relationship."""
    aside = said(frame, ref).partition("\n")[2].replace("\n", ". ")
    return _spoken(aside if ref.table == "relationship" else _with_neighbours(frame, ref, aside))


def _spoken(text: str) -> str:
    """Without the marks that keep directions of writing apart: nobody hears them."""
    return text.translate(_UNHEARD)


def _with_neighbours(frame: Frame, ref: Ref, aside: str) -> str:
    edges = frame.incident(frame.index[ref.id])
    if not edges:
        return tr("{facts}. No relationship is shown.", facts=aside)
    told = "; ".join(_sentence(frame, edge) for edge in edges[:_TOLD])
    if len(edges) <= _TOLD:
        return tr("{facts}. {sentences}.", facts=aside, sentences=told)
    return tr_n(
        "{facts}. {sentences}; and {n} more.", "{facts}. {sentences}; and {n} more.", len(edges) - _TOLD,
        facts=aside, sentences=told,
    )  # fmt: skip


def _sentence(frame: Frame, edge: int) -> str:
    subject, other = (frame.visible.actors[node] for node in frame.ends(edge))
    one, two = (names.isolated(names.shown(actor.label)) for actor in (subject, other))
    return several.said(frame.ties[edge].kind, one, two, several=several.are_several(subject.kind, subject.label))


def _relationship(frame: Frame, edge: int) -> str:
    tie = frame.ties[edge]
    lines = [_sentence(frame, edge)]
    facts = [
        dates.interval_words(tie.start, tie.end),
        tr("{how} confidence", how=kinds.confidence(tie.confidence)),
    ]
    if frame.disputed[edge]:
        facts.append(tr("disputed"))
    if tie.id in frame.visible.uncertain:
        facts.append(tr("may not be in force on this day"))
    lines.append(" · ".join(fact for fact in facts if fact))
    return "\n".join([*lines, *_notes(frame, Ref("relationship", tie.id))])


def _notes(frame: Frame, ref: Ref) -> list[str]:
    return [
        tr("Note: {text}", text=names.shown(note.text, 400))
        for note in frame.visible.notes
        if (note.id == ref.id if ref.table == "note" else note.about == ref)
    ]
