"""What a GraphML file cannot carry as structured data, in sentences for the one who exports."""

import math

from backers.exchange.graphml.selection import Selection
from backers.exchange.graphml.text import token, visible
from backers.model.counting import counted, listed
from backers.model.wording import tr

_BESIDE = {
    "claim": "claims", "source": "sources", "event": "events", "contradiction": "contradictions", "note": "notes",
}  # fmt: skip
_READERS_OWN = {"bookmark": "bookmarks", "selection": "selections", "muted rule": "mutes"}


def losses(selection: Selection) -> list[str]:
    """One sentence for each thing that only Backers will read back whole; empty when there is none."""
    told = (_texts(selection), _undirected(selection), _ids(selection), _characters(selection), _places(selection))
    return [sentence for sentence in told if sentence]


def beside(selection: Selection, *, readers_own: bool = False) -> str:
    """What graph formats have no place for, counted: "3 claims and 2 sources"; empty when there is none."""
    fields = _BESIDE | _READERS_OWN if readers_own else _BESIDE
    return listed(counted(len(rows), word) for word, name in fields.items() if (rows := getattr(selection, name)))


def spoiled(selection: Selection) -> int:
    """How many names of actors and notes of relationships hold control characters, which XML forbids."""
    texts = [row.name for row in selection.actors] + [row.note for row in selection.relationships]
    return sum(1 for text in texts if visible(text) != text)


def _texts(selection: Selection) -> str:
    if not (what := beside(selection, readers_own=True)):
        return ""
    return tr(
        "GraphML has no place for {what}: they are in the file as text, which Backers reads "
        "back whole and other programs show as it is.",
        what=what,
    )


def _undirected(selection: Selection) -> str:
    undirected = sum(1 for row in selection.relationships if not row.points)
    if undirected in (0, len(selection.relationships)):
        return ""
    return tr(
        "{undirected} of {relationships} relationships have no direction: the file says so, but "
        "networkx, igraph and Gephi read every edge of a mixed graph as directed; their column "
        "“directed” tells.",
        undirected=undirected,
        relationships=len(selection.relationships),
    )


def _ids(selection: Selection) -> str:
    ids = [row.id for row in selection.actors] + [row.id for row in selection.relationships]
    if not (escaped := sum(1 for identifier in ids if token(identifier) != identifier)):
        return ""
    return tr(
        "GraphML ids may not hold all characters: other programs show {ids} as _xHHHH_.", ids=counted(escaped, "id")
    )


def _characters(selection: Selection) -> str:
    if not (number := spoiled(selection)):
        return ""
    return tr(
        "XML forbids control characters: other programs show a picture of them in {names} or "
        "notes, Backers reads them back.",
        names=counted(number, "name"),
    )


def _places(selection: Selection) -> str:
    if not (odd := sum(1 for row in selection.positions if not (math.isfinite(row.x) and math.isfinite(row.y)))):
        return ""
    return tr(
        "Other programs get no place for {actors}, since it is not a finite number.", actors=counted(odd, "actor")
    )
