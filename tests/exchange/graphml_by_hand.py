"""GraphML written by hand, as another program would, and what is read from it."""

from backers.exchange.graphml import read_graphml
from backers.exchange.incoming import Incoming
from backers.model.map import Map
from exchange.graphml_cases import graphml


def read(body: str, keys: str = "", edgedefault: str = "directed") -> tuple[Map, Incoming]:
    incoming = read_graphml(graphml(body, keys, edgedefault))
    assert incoming.foreign
    return Map(incoming.rows), incoming


def key(name: str, domain: str = "node", kind: str = "string", default: str | None = None) -> str:
    inner = "" if default is None else f"<default>{default}</default>"
    return f'<key id="{name}" for="{domain}" attr.name="{name}" attr.type="{kind}">{inner}</key>'
