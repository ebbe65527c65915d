"""What a GEXF file cannot carry, in sentences for the one who exports."""

from collections.abc import Collection
from datetime import date, timedelta

from backers.exchange.graphml.selection import Selection, select
from backers.exchange.graphml.text import visible
from backers.model import dates
from backers.model.counting import counted, listed
from backers.model.map import Map
from backers.model.wording import tr


def left_out(
    map_: Map, actors: Collection[str] | None = None, relationships: Collection[str] | None = None
) -> list[str]:
    """What would be lost, before anything is written."""
    return losses(select(map_, actors, relationships))


def losses(selection: Selection) -> list[str]:
    """One sentence for each thing that does not come back from GEXF as it was."""
    found: list[str] = []
    counts = {
        "claim": len(selection.claims), "source": len(selection.sources), "event": len(selection.events),
        "contradiction": len(selection.contradictions), "note": len(selection.notes),
    }  # fmt: skip
    if kept := [counted(number, word) for word, number in counts.items() if number]:
        found.append(
            tr(
                "GEXF has no place for {what}: claims, their sources and notes on actors and "
                "relationships are lines of text in the file, the rest is left out.",
                what=listed(kept),
            )
        )
    if languages := sum(1 for row in selection.actors for alias in row.aliases if alias.language):
        found.append(tr("The language of {names} is left out.", names=counted(languages, "other name")))
    dated = [text for one in selection.actors for text in (one.start, one.end)]
    dated += [text for tie in selection.relationships for text in (tie.start, tie.end)]
    if rough := sum(1 for text in dated if text and text != dates.OPEN and date_of(text, first=True) != text):
        found.append(
            tr(
                "GEXF knows whole days only: {dates} such as 2019-05~ became the first or last day "
                "that they may mean, and stand as they are in columns beside it.",
                dates=counted(rough, "date"),
            )
        )
    if pinned := sum(1 for row in selection.positions if row.pinned):
        found.append(tr("That {actors} may not move is left out.", actors=counted(pinned, "actor")))
    if own := sum(1 for row in selection.relationships if row.directed is not None):
        found.append(
            tr(
                "Whether the direction of {relationships} is its own or its kind's is left out.",
                relationships=counted(own, "relationship"),
            )
        )
    if both := sum(1 for row in selection.relationships if not row.points):
        found.append(
            tr(
                "{relationships} without direction: the type “mutual” says so, which some programs read as two edges.",
                relationships=counted(both, "relationship"),
            )
        )
    texts = [row.name for row in selection.actors] + [row.note for row in selection.relationships]
    if spoiled := sum(1 for text in texts if visible(text) != text):
        found.append(
            tr(
                "XML forbids control characters: a picture of them stands in {texts}.",
                texts=counted(spoiled, "text"),
            )
        )
    return found


def date_of(text: str, *, first: bool) -> str:
    """The first or last day that a date may mean, as xs:date; empty where it is unknown, open or out of reach."""
    span = dates.span(text) if dates.valid(text) else None
    if span is None:
        return ""
    try:
        return (date(1970, 1, 1) + timedelta(days=span.first if first else span.last)).isoformat()
    except OverflowError:
        return ""
