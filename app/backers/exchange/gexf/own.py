"""GEXF that Backers wrote: what it wrote for others to look at is no value of a row."""

from collections.abc import Iterable

from backers.exchange.graphml.document import Edge, Node

CREATOR = "Backers"
# Of these the claims, sources and notes are lines of text, the rest follows from other columns or is drawing.
_DRAWN = ("color", "size", "shape", "thickness", "weight", "label", "group", "sentence", "sign in force",
          "sources", "claims", "notes")  # fmt: skip


def forget_drawing(things: Iterable[Node | Edge]) -> None:
    """Takes away what would come back as further values. A node's label is its short name and stays."""
    for thing in things:
        kept = "label" if isinstance(thing, Node) else ""
        thing.extra = {name: text for name, text in (thing.extra or {}).items() if name not in _DRAWN or name == kept}
