"""What stands in a GraphML file, before anybody asks what it means: keys, graphs, nodes, edges, values as text."""

from dataclasses import dataclass, field

from backers.exchange.remarks import Warnings
from backers.model.wording import mark


@dataclass(slots=True)
class Key:
    """A declared key. `domain` is its `for`; `default` of None: none is declared; `yfiles` is the `yfiles.type`."""

    id: str
    name: str
    domain: str = "all"
    type: str = ""
    default: str | None = None
    yfiles: str = ""


@dataclass(slots=True)
class Graph:
    """A graph of the file. `root` is the number of the top-level graph it lies in; `inside` the node that holds it."""

    id: str
    directed: bool
    root: int
    inside: "Node | None" = None
    data: dict[str, str] | None = None


@dataclass(slots=True)
class Node:
    """A node as written. `id` is None where the file gives none."""

    id: str | None
    line: int
    graph: Graph
    data: dict[str, str] | None = None
    graphics: dict[str, str] | None = None
    extra: dict[str, str] | None = None
    ports: list[str] | None = None


@dataclass(slots=True)
class Edge:
    """An edge as written; `directed` is the edge's own word or its graph's; ends of None are not given.

    `tied`: nodes of both ids stand before it in the file.
    """

    id: str
    source: str | None
    target: str | None
    directed: bool
    line: int
    graph: Graph
    tied: bool = False
    data: dict[str, str] | None = None
    graphics: dict[str, str] | None = None
    extra: dict[str, str] | None = None


@dataclass(slots=True)
class Hyperedge:
    """An edge of any number of ends: each node's id and its word for how it takes part."""

    id: str
    line: int
    graph: Graph
    ends: list[tuple[str, str]] = field(default_factory=list)
    data: dict[str, str] | None = None
    graphics: dict[str, str] | None = None


@dataclass(slots=True)
class Document:
    """A whole file. `keys` holds one id more than once where domains share it; `resources`: there are pictures.

    `unit` is what the numbers of nodes and edges count, for warnings: "Line 7", "Row 7".
    """

    keys: dict[str, list[Key]] = field(default_factory=dict)
    graphs: list[Graph] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    hyperedges: list[Hyperedge] = field(default_factory=list)
    program: str = ""
    resources: bool = False
    unit: str = mark("Line", "what numbers of a file count")
    warnings: Warnings = field(default_factory=Warnings)

    def key(self, identifier: str, domain: str) -> Key | None:
        """The declaration that holds for that domain, else any of that id."""
        declared = self.keys.get(identifier)
        if declared is None:
            return None
        return next((key for key in declared if key.domain in (domain, "all", "")), declared[0])
