"""What a GEXF file cannot carry, in sentences for the one who exports."""

from datetime import date, timedelta

from backers.exchange.graphml.losses import beside, spoiled
from backers.exchange.graphml.selection import Selection
from backers.model import dates
from backers.model.counting import counted
from backers.model.wording import tr


def losses(selection: Selection) -> list[str]:
    """One sentence for each thing that does not come back from GEXF as it was."""
    told = (
        _texts(selection), _languages(selection), _dates(selection), _pins(selection), _directions(selection),
        _undirected(selection), _characters(selection),
    )  # fmt: skip
    return [sentence for sentence in told if sentence]


def _texts(selection: Selection) -> str:
    if not (what := beside(selection)):
        return ""
    return tr(
        "GEXF has no place for {what}: claims, their sources and notes on actors and "
        "relationships are lines of text in the file, the rest is left out.",
        what=what,
    )


def _languages(selection: Selection) -> str:
    if not (languages := sum(1 for row in selection.actors for alias in row.aliases if alias.language)):
        return ""
    return tr("The language of {names} is left out.", names=counted(languages, "other name"))


def _dates(selection: Selection) -> str:
    dated = [text for one in selection.actors for text in (one.start, one.end)]
    dated += [text for tie in selection.relationships for text in (tie.start, tie.end)]
    rough = sum(1 for text in dated if text and text != dates.OPEN and date_of(text, first=True) != text)
    if not rough:
        return ""
    return tr(
        "GEXF knows whole days only: {dates} such as 2019-05~ became the first or last day "
        "that they may mean, and stand as they are in columns beside it.",
        dates=counted(rough, "date"),
    )


def _pins(selection: Selection) -> str:
    if not (pinned := sum(1 for row in selection.positions if row.pinned)):
        return ""
    return tr("That {actors} may not move is left out.", actors=counted(pinned, "actor"))


def _directions(selection: Selection) -> str:
    if not (own := sum(1 for row in selection.relationships if row.directed is not None)):
        return ""
    return tr(
        "Whether the direction of {relationships} is its own or its kind's is left out.",
        relationships=counted(own, "relationship"),
    )


def _undirected(selection: Selection) -> str:
    if not (both := sum(1 for row in selection.relationships if not row.points)):
        return ""
    return tr(
        "{relationships} without direction: the type “mutual” says so, which some programs read as two edges.",
        relationships=counted(both, "relationship"),
    )


def _characters(selection: Selection) -> str:
    if not (number := spoiled(selection)):
        return ""
    return tr("XML forbids control characters: a picture of them stands in {texts}.", texts=counted(number, "text"))


def date_of(text: str, *, first: bool) -> str:
    """The first or last day that a date may mean, as xs:date; empty where it is unknown, open or out of reach."""
    span = dates.span(text) if dates.valid(text) else None
    if span is None:
        return ""
    try:
        return (date(1970, 1, 1) + timedelta(days=span.first if first else span.last)).isoformat()
    except OverflowError:
        return ""
