"""GEXF that Backers wrote: what it wrote for others to look at is no value of a row."""

from backers.exchange.graphml.document import Document

CREATOR = "Backers"
# Of these the claims, sources and notes are lines of text, the rest follows from other columns or is drawing.
_DRAWN = ("color", "size", "shape", "thickness", "weight", "label", "group", "sentence", "sign in force",
          "sources", "claims", "notes")  # fmt: skip


def forget_drawing(document: Document) -> None:
    """Takes away what would come back as further values. A node's label is its short name and stays."""
    for edge in document.edges:
        edge.extra = {name: text for name, text in (edge.extra or {}).items() if name not in _DRAWN}
    for node in document.nodes:
        node.extra = {name: text for name, text in (node.extra or {}).items() if name not in _DRAWN or name == "label"}
