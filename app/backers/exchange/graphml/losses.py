"""What a GraphML file cannot carry as structured data, in sentences for the one who exports."""

import math
from collections.abc import Collection

from backers.exchange.graphml.selection import Selection, select
from backers.exchange.graphml.text import token, visible
from backers.model.map import Map


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
            f"GraphML has no place for {listed(kept)}: they are in the file as text, which Backers reads back whole "
            "and other programs show as it is."
        )
    undirected = sum(1 for row in selection.relationships if not row.points)
    if undirected and undirected < len(selection.relationships):
        found.append(
            f"{undirected} of {len(selection.relationships)} relationships have no direction: the file says so, but "
            "networkx, igraph and Gephi read every edge of a mixed graph as directed; their column “directed” tells."
        )
    ids = [row.id for row in selection.actors] + [row.id for row in selection.relationships]
    if escaped := sum(1 for identifier in ids if token(identifier) != identifier):
        found.append(
            f"GraphML ids may not hold all characters: other programs show {counted(escaped, 'id')} as _xHHHH_."
        )
    texts = [row.name for row in selection.actors] + [row.note for row in selection.relationships]
    if spoiled := sum(1 for text in texts if visible(text) != text):
        found.append(
            f"XML forbids control characters: other programs show a picture of them in {counted(spoiled, 'name')} or "
            "notes, Backers reads them back."
        )
    if odd := sum(1 for row in selection.positions if not (math.isfinite(row.x) and math.isfinite(row.y))):
        found.append(f"Other programs get no place for {counted(odd, 'actor')}, since it is not a finite number.")
    return found


def counted(number: int, word: str) -> str:
    return f"{number} {word}{'s' if number != 1 else ''}"


def listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
