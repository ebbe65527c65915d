"""GraphML in and out: our own dialect without loss, everybody else's as far as it goes, and a list of what did not."""

from backers.exchange.graphml.reader import read_graphml
from backers.exchange.graphml.writer import write_graphml

__all__ = ["read_graphml", "write_graphml"]
