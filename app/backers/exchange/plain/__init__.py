"""Graphs written as plain text: GML, Pajek and DOT."""

from backers.exchange.plain.dot import read_dot
from backers.exchange.plain.gml import read_gml
from backers.exchange.plain.pajek import read_pajek

__all__ = ["read_dot", "read_gml", "read_pajek"]
