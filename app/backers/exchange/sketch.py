"""What readers of graphs that are not GraphML draw: nodes and edges as found, made into rows like GraphML's own.

Ids made unique, ends that no node declares, columns that mean a field of ours: all of that is GraphML's reader's work
(`graphml.identity`, `graphml.foreign`), so that every format is told about in the same words.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from backers.exchange.graphml import foreign
from backers.exchange.graphml.document import Document, Edge, Graph, Node
from backers.exchange.incoming import Incoming
from backers.model.errors import Damaged
from backers.model.names import clean
from backers.model.rows import Row

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
        self._progress = progress
        self._count = 0
        self._ids: dict[str, str] = {}

    def warn(self, sort: str, sentence: str) -> None:
        self.document.warnings.add(sort, sentence)

    def node(
        self, identifier: str | None, number: int, values: Mapping[str, Any], *, inside: Node | None = None
    ) -> Node:
        """A node with values by name. `inside` is the node that holds it."""
        self._counted()
        node = Node(self._shared(identifier), number, self._graph(inside), extra=said(values))
        self.document.nodes.append(node)
        return node

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
        ends = self._shared(source), self._shared(target)
        self.document.edges.append(Edge(_clean(identifier), *ends, way, number, self.graph, extra=said(values)))

    def incoming(self, words: str, more: Callable[[], list[Row]] | None = None) -> Incoming:
        """The rows. `more` gives rows that are neither nodes nor edges, asked for at the end."""
        rows = tuple(foreign.rows(self.document)) + tuple(more() if more is not None else ())
        return Incoming(words, rows, self.document.warnings.sentences(), foreign=True)

    def _graph(self, inside: Node | None) -> Graph:
        if inside is None:
            return self.graph
        graph = Graph("", self.graph.directed, 1, inside)
        self.document.graphs.append(graph)
        return graph

    def _shared(self, identifier: str | None) -> str | None:
        """One string for one id, however many edges name it."""
        if identifier is None:
            return None
        found = self._ids.get(identifier)
        if found is None:
            found = self._ids[identifier] = _clean(identifier)
        return found

    def _counted(self) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise Damaged(f"“{self.name}” holds more than {MAX_ELEMENTS:,} elements.")
        if self._progress is not None and self._count % _TICK == 0:
            self._progress(1.0)


def said(values: Mapping[str, Any]) -> dict[str, str] | None:
    """Values as text, without those that say nothing. Lists are joined, what is nested stays JSON."""
    found = {_clean(str(name)): text for name, value in values.items() if (text := _said(value))}
    return found or None


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return "; ".join(filter(None, map(_said, value)))
    if isinstance(value, list | dict):
        return clean(json.dumps(value, ensure_ascii=False)) if value else ""
    return str(value)


def _clean(text: str) -> str:
    """`names.clean`, which looks at every letter, only where there may be something to clean."""
    return text if text.isascii() and "\0" not in text else clean(text)
