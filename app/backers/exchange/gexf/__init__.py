"""GEXF in and out, versions 1.0 to 1.3: spells become dates, the drawing places and colours, and back."""

from backers.exchange.gexf.reader import read_gexf
from backers.exchange.gexf.writer import write_gexf

__all__ = ["read_gexf", "write_gexf"]
