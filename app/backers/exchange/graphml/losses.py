"""What a GraphML file cannot carry as structured data, in sentences for the one who exports."""

from backers.exchange.graphml.selection import Selection
from backers.exchange.graphml.text import token, visible


def losses(selection: Selection) -> list[str]:
    """One sentence for each thing that only Backers will read back whole; empty when there is none."""
    found: list[str] = []
    counts = {
        "claim": len(selection.claims),
        "source": len(selection.sources),
        "event": len(selection.events),
        "contradiction": len(selection.contradictions),
        "note": len(selection.notes),
    }
    kept = [f"{count} {word}{'s' if count != 1 else ''}" for word, count in counts.items() if count]
    if kept:
        found.append(
            f"GraphML has no place for {_listed(kept)}: they are in the file as text, which Backers reads back whole "
            "and other programs show as it is."
        )
    undirected = sum(1 for row in selection.relationships if not row.points)
    if undirected and undirected < len(selection.relationships):
        found.append(
            f"{undirected} of {len(selection.relationships)} relationships have no direction: the file says so, but "
            "networkx, igraph and Gephi read every edge of a mixed graph as directed; their column “directed” tells."
        )
    ids = [row.id for row in selection.actors] + [row.id for row in selection.relationships]
    escaped = sum(1 for identifier in ids if token(identifier) != identifier)
    if escaped:
        found.append(f"{escaped} ids hold characters that GraphML ids may not: other programs show them as _xHHHH_.")
    texts = [row.name for row in selection.actors] + [row.note for row in selection.relationships]
    spoiled = sum(1 for text in texts if visible(text) != text)
    if spoiled:
        found.append(
            f"{spoiled} names or notes hold control characters, which XML forbids: other programs show a picture of "
            "them, Backers reads them back."
        )
    odd = sum(1 for row in selection.positions if row.x - row.x != 0 or row.y - row.y != 0)
    if odd:
        found.append(f"{odd} positions are not finite numbers: other programs place these actors themselves.")
    return found


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
