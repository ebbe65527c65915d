"""Rows as readable sentences with numbered sources: plain text, Markdown, or rich text (HTML).

A source bears one number wherever it is cited. Nothing is said that the map does not hold.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from backers.model import dates, kinds
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Actor, Claim, Event, Ref, Relationship, Source
from backers.model.sentences import dated_sentence
from backers.model.visible import Visible
from backers.model.wording import tr
from backers.work.captions import cited
from backers.work.tally import is_disputed

_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the numbers of its sources; `heading` introduces those that follow."""

    text: str
    numbers: tuple[int, ...] = ()
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Footnoted:
    """Sentences in order, and the sources by number: the first is 1."""

    sentences: tuple[Sentence, ...]
    sources: tuple[Source, ...]

    def plain(self) -> str:
        body = [f"{one.text}{''.join(f' [{number}]' for number in one.numbers)}" for one in self.sentences]
        notes = [f"[{number}] {source_note(source)}" for number, source in enumerate(self.sources, 1)]
        return "\n".join([*body, *(["", tr("Sources"), *notes] if notes else [])])

    def markdown(self) -> str:
        """With footnotes as Pandoc, GitHub and most editors know them."""
        body = []
        for one in self.sentences:
            text = _escaped(one.text)
            marks = "".join(f"[^{number}]" for number in one.numbers)
            body.append(f"**{text}**" if one.heading else f"{text}{marks}")
        notes = [f"[^{number}]: {_escaped(source_note(source))}" for number, source in enumerate(self.sources, 1)]
        return "\n\n".join([*body, *notes])

    def html(self) -> str:
        """For pasting into a text processor."""
        body = []
        for one in self.sentences:
            text = html.escape(one.text)
            marks = f"<sup>{', '.join(map(str, one.numbers))}</sup>" if one.numbers else ""
            body.append(f"<p><b>{text}</b></p>" if one.heading else f"<p>{text}{marks}</p>")
        notes = "".join(f"<li>{_linked(source)}</li>" for source in self.sources)
        return "".join([*body, f"<ol>{notes}</ol>" if notes else ""])


def footnoted(map_: Map, refs: Iterable[Ref]) -> Footnoted:
    """The sentences for a selection.

    One actor brings all its relationships, several actors those between them; relationships and events that are
    selected stand for themselves.
    """
    wanted = sorted(refs)
    actors = [ref.id for ref in wanted if ref.table == "actor" and ref.id in map_.actors]
    ties = [ref.id for ref in wanted if ref.table == "relationship" and ref.id in map_.relationships]
    numbers: dict[str, int] = {}
    sentences: list[Sentence] = []
    for one in actors:
        sentences += _of_actor(map_, map_.actors[one], numbers)
    if not ties:
        ties = _ties_of(map_, actors)
    for one in ties:
        sentences += _of_relationship(map_, map_.relationships[one], numbers)
    for ref in wanted:
        event = map_.events.get(ref.id) if ref.table == "event" else None
        if event is not None:
            sentences.append(_of_event(map_, event, numbers))
    return Footnoted(tuple(sentences), tuple(map_.sources[one] for one in numbers))


def source_notes(map_: Map, visible: Visible) -> list[str]:
    """The sources of what is shown, those cited most first, as a numbered list gives them."""
    return [source_note(map_.sources[one]) for one in cited(map_, visible) if one in map_.sources]


def source_note(source: Source) -> str:
    """A source as a footnote gives it."""
    title = tr("“{quoted}”", quoted=shown(source.title, 400)) if source.title else ""
    said = (
        shown(source.authors, 200), shown(source.publisher, 200), title, shown(source.symbol, 120),
        dates.words(source.date) if source.date else tr("no date"),
    )  # fmt: skip
    address = source.url or source.archive_url
    cited = joined(part for part in said if part)
    if not address:
        return f"{cited}."
    if not source.accessed:
        return tr("{source}. {address}", source=cited, address=address)
    looked_up = dates.words(source.accessed)
    return tr("{source}. {address} (looked up on {date})", source=cited, address=address, date=looked_up)


def _of_actor(map_: Map, actor: Actor, numbers: dict[str, int]) -> list[Sentence]:
    what = joined((kinds.actor_kind(actor.kind).label, kinds.side(actor.side).label))
    claims = map_.claims_about(Ref("actor", actor.id))
    said = [Sentence(f"{shown(actor.name)} ({what})", heading=True)]
    if actor.side_basis:
        said.append(Sentence(shown(actor.side_basis, _LONGEST), _cited(map_, claims, "supports", numbers)))
    return said + _denials(map_, claims, numbers)


def _of_relationship(map_: Map, row: Relationship, numbers: dict[str, int]) -> list[Sentence]:
    claims = map_.claims_about(Ref("relationship", row.id))
    said = dated_sentence(map_, row)
    said = tr("{sentence} (disputed).", sentence=said) if is_disputed(map_, row) else f"{said}."
    first = Sentence(said, _cited(map_, claims, "supports", numbers))
    return [first, *_denials(map_, claims, numbers)]


def _of_event(map_: Map, event: Event, numbers: dict[str, int]) -> Sentence:
    day = dates.words(event.date) if event.date else tr("No date known")
    claims = map_.claims_about(Ref("event", event.id))
    return Sentence(f"{day}: {shown(event.title, _LONGEST)}.", _cited(map_, claims, "supports", numbers))


def _denials(map_: Map, claims: list[Claim], numbers: dict[str, int]) -> list[Sentence]:
    texts = dict.fromkeys(claim.text for claim in claims if claim.stance == "disputes")
    found = []
    for text in texts:
        same = [claim for claim in claims if claim.stance == "disputes" and claim.text == text]
        said = shown(text, _LONGEST) or tr("somebody denies it")
        found.append(Sentence(tr("Denied: {said}.", said=said.rstrip(".")), _cited(map_, same, "disputes", numbers)))
    return found


def _ties_of(map_: Map, actors: list[str]) -> list[str]:
    inside = set(actors)
    ties = {row.id: row for one in actors for row in map_.relationships_of(one)}
    if len(actors) == 1:
        return list(ties)
    return [one for one, row in ties.items() if {row.subject, row.object} <= inside]


def _cited(map_: Map, claims: Iterable[Claim], stance: str, numbers: dict[str, int]) -> tuple[int, ...]:
    """The numbers of the sources of those claims; a source that is new gets the next one."""
    found = dict.fromkeys(claim.source for claim in claims if claim.stance == stance and claim.source in map_.sources)
    return tuple(numbers.setdefault(source, len(numbers) + 1) for source in found if source is not None)


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#])", r"\\\1", text)


def _linked(source: Source) -> str:
    note, address = source_note(source), source.url or source.archive_url
    if not address.lower().startswith(("http://", "https://")):
        return html.escape(note)
    link = f'<a href="{html.escape(address, quote=True)}">{html.escape(address)}</a>'
    return html.escape(note).replace(html.escape(address), link, 1)
