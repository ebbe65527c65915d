"""Graphs in JSON: node-link, Cytoscape.js, graphology, Connected JSON, JSON Canvas, Oligrapher, LittleSis."""

from backers.exchange.jsons.reader import read_json
from backers.exchange.jsons.writer import write_json

__all__ = ["read_json", "write_json"]
