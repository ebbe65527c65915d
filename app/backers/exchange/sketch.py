"""What readers of graphs that are not GraphML draw: nodes and edges as found, made into rows like GraphML's own.

Most of them are rows at once (`ready`). Those that something may still be added to, or that lie in each other, stay
`open` and go the way of GraphML (`graphml.identity`, `graphml.foreign`): every format is told about in the same words.
"""

import json
from collections.abc import Callable, Mapping
from sys import intern
from typing import Any

from backers.exchange.graphml import foreign
from backers.exchange.graphml.document import Document, Edge, Graph, Node
from backers.exchange.incoming import Incoming
from backers.exchange.ready import Ready, cleaned
from backers.model.errors import Damaged
from backers.model.names import clean
from backers.model.rows import Row
from backers.model.wording import tr

MAX_ELEMENTS = 5_000_000
_TICK = 2048

Progress = Callable[[float], None]


class Sketch:
    """`unit` is what element numbers count in warnings: "Line", "Row", "Entry". `progress` may end the reading."""

    def __init__(self, name: str, unit: str, *, directed: bool = True, progress: Progress | None = None) -> None:
        self.name = name
        self.document = Document(unit=unit)
        self.graph = Graph("", directed, 1)
        self.document.graphs.append(self.graph)
        self.ready = Ready(unit, self.document.warnings.add)
        self._progress = progress
        self._count = 0
        self._ids: dict[str, str] = {}

    def warn(self, sort: str, sentence: str) -> None:
        self.document.warnings.add(sort, sentence)

    def node(self, identifier: str | None, number: int, values: Mapping[str, Any]) -> None:
        """A node with values by name."""
        texts = said(values)
        if self.ready.actor(identifier, number, texts):
            self._counted()
        else:
            self.open_node(identifier, number, texts)

    def edge(
        self,
        source: str | None,
        target: str | None,
        number: int,
        values: Mapping[str, Any],
        *,
        identifier: str = "",
        directed: bool | None = None,
    ) -> None:
        """An edge with values by name; `directed` of None is the graph's own."""
        self._counted()
        way = self.graph.directed if directed is None else directed
        self.ready.tie(source, target, number, said(values), identifier, way)

    def open_node(
        self, identifier: str | None, number: int, values: Mapping[str, Any], *, inside: Node | None = None
    ) -> Node:
        """A node to which more may be added, or that lies in another: `inside` is the one that holds it."""
        self._counted()
        node = Node(self._shared(identifier), number, self._graph(inside), extra=said(values) or None)
        self.document.nodes.append(node)
        return node

    def open_edge(
        self,
        source: str | None,
        target: str | None,
        number: int,
        values: Mapping[str, Any],
        *,
        identifier: str = "",
        directed: bool | None = None,
    ) -> Edge:
        """An edge to which more may be added, or whose ends have ports."""
        self._counted()
        way = self.graph.directed if directed is None else directed
        ends = self._shared(source), self._shared(target)
        edge = Edge(cleaned(identifier), *ends, way, number, self.graph, extra=said(values) or None)
        self.document.edges.append(edge)
        return edge

    def incoming(self, words: str, more: Callable[[], list[Row]] | None = None, *, written: str = "") -> Incoming:
        """The rows. `more` gives rows that are neither nodes nor edges, at the end; `written` as in Incoming."""
        rows = foreign.rows(self.document, self.ready, self._progress)
        if more is not None:
            rows.extend(more())
        return Incoming(words, rows, self.document.warnings.sentences(), foreign=not written, written=written)

    def _shared(self, identifier: str | None) -> str | None:
        """One string for one id, however many open edges name it."""
        return None if identifier is None else self._ids.setdefault(identifier, cleaned(identifier))

    def _graph(self, inside: Node | None) -> Graph:
        if inside is None:
            return self.graph
        graph = Graph("", self.graph.directed, 1, inside)
        self.document.graphs.append(graph)
        return graph

    def _counted(self) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise Damaged(tr("“{name}” holds more than {most:,} elements.", name=self.name, most=MAX_ELEMENTS))
        if self._progress is not None and self._count % _TICK == 0:
            self._progress(1.0)


def said(values: Mapping[str, Any]) -> dict[str, str]:
    """Values as text by shared names, without those that say nothing. Lists are joined, what is nested stays JSON."""
    return {intern(cleaned(str(name))): text for name, value in values.items() if (text := _said(value))}


def _said(value: Any) -> str:
    if isinstance(value, str):
        return cleaned(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return "; ".join(filter(None, map(_said, value)))
    if isinstance(value, list | dict):
        return clean(json.dumps(value, ensure_ascii=False)) if value else ""
    return str(value)
