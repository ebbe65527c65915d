"""What a GraphML file cannot carry as structured data, in sentences for the one who exports."""

import math
from collections.abc import Collection

from backers.exchange.graphml.selection import Selection, select
from backers.exchange.graphml.text import token, visible
from backers.model.counting import counted, listed
from backers.model.map import Map
from backers.model.wording import tr


def left_out(
    map_: Map, actors: Collection[str] | None = None, relationships: Collection[str] | None = None
) -> list[str]:
    """What would be lost, before anything is written."""
    return losses(select(map_, actors, relationships))


def losses(selection: Selection) -> list[str]:
    """One sentence for each thing that only Backers will read back whole; empty when there is none."""
    found: list[str] = []
    counts = {
        "claim": len(selection.claims),
        "source": len(selection.sources),
        "event": len(selection.events),
        "contradiction": len(selection.contradictions),
        "note": len(selection.notes),
        "bookmark": len(selection.bookmarks),
        "selection": len(selection.selections),
        "muted rule": len(selection.mutes),
    }
    kept = [counted(number, word) for word, number in counts.items() if number]
    if kept:
        found.append(
            tr(
                "GraphML has no place for {what}: they are in the file as text, which Backers reads "
                "back whole and other programs show as it is.",
                what=listed(kept),
            )
        )
    undirected = sum(1 for row in selection.relationships if not row.points)
    if undirected and undirected < len(selection.relationships):
        found.append(
            tr(
                "{undirected} of {relationships} relationships have no direction: the file says so, but "
                "networkx, igraph and Gephi read every edge of a mixed graph as directed; their column "
                "“directed” tells.",
                undirected=undirected,
                relationships=len(selection.relationships),
            )
        )
    ids = [row.id for row in selection.actors] + [row.id for row in selection.relationships]
    if escaped := sum(1 for identifier in ids if token(identifier) != identifier):
        found.append(
            tr(
                "GraphML ids may not hold all characters: other programs show {ids} as _xHHHH_.",
                ids=counted(escaped, "id"),
            )
        )
    texts = [row.name for row in selection.actors] + [row.note for row in selection.relationships]
    if spoiled := sum(1 for text in texts if visible(text) != text):
        found.append(
            tr(
                "XML forbids control characters: other programs show a picture of them in {names} or "
                "notes, Backers reads them back.",
                names=counted(spoiled, "name"),
            )
        )
    if odd := sum(1 for row in selection.positions if not (math.isfinite(row.x) and math.isfinite(row.y))):
        found.append(
            tr(
                "Other programs get no place for {actors}, since it is not a finite number.",
                actors=counted(odd, "actor"),
            )
        )
    return found
