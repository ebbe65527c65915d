"""The streaming parser: bytes to a `Document`, of every dialect of GraphML, within limits.

Namespaces are not enforced: whatever prefix the root has is GraphML's.
"""

from collections.abc import Callable, Iterable
from typing import Any
from xml.parsers import expat

from backers.exchange.graphml import guard
from backers.exchange.graphml.content import Content
from backers.exchange.graphml.document import Document, Edge, Graph, Hyperedge, Key, Node
from backers.exchange.graphml.guard import Guard
from backers.model.wording import tr

_NAMESPACES = {"http://graphml.graphdrawing.org/xmlns", "http://graphml.graphdrawing.org/xmlns/graphml", ""}
_NODE_OWN, _EDGE_OWN = {"id"}, {"id", "source", "target", "directed"}
_IGNORED = ("parse.", "xmlns", "xsi:", "xml:")
_TRUE, _FALSE = {"true", "1"}, {"false", "0"}


def parse(name: str, chunks: Iterable[bytes], encoding: str | None = None) -> Document:
    """The document that the chunks of bytes hold; `encoding` overrides the file's own word. Raises Damaged."""
    parser = _Parser(name, encoding)
    for chunk in chunks:
        parser.feed(chunk)
    return parser.finish()


class _Parser:
    """One use: `feed` chunks, then `finish`. Raises Damaged and nothing else."""

    def __init__(self, name: str, encoding: str | None) -> None:
        self._document = Document()
        self._name = name
        self._warn = self._document.warnings.add
        self._expat = expat.ParserCreate(encoding)
        self._expat.buffer_text = True
        self._expat.CommentHandler = self._comment
        self._guard = Guard(self._expat, name, self._warn)
        self._handlers: dict[str, Callable[[dict[str, str]], None]] = {}
        self._open: list[tuple[str, Any]] = []
        self._skipping = 0
        self._data_tag = ""  # until the prefix is known
        self._ids: dict[str | None, str] = {}
        self._started, self._ended = self._start, self._end  # bound once: they are set again for every value
        self._roots = self._others = 0
        self._content = Content(self._document, self._expat, self._guard, self._open, self._started, self._ended)
        self._listen()

    def feed(self, chunk: bytes) -> None:
        self._guard.feed(chunk, last=False)
        self._content.check()
        self._guard.check_count(len(self._document.nodes) + len(self._document.edges) + self._others)

    def finish(self) -> Document:
        self._guard.feed(b"", last=True)
        self._guard.check_count(len(self._document.nodes) + len(self._document.edges) + self._others)
        self._guard.let_go()
        if not self._document.graphs:
            self._warn(tr("missing graphs"), tr("“{name}” holds no graph.", name=self._name))
        if self._roots > 1:
            self._warn(
                "graphs",
                tr(
                    "“{name}” holds {roots} graphs: they were brought in side by side.",
                    name=self._name,
                    roots=self._roots,
                ),
            )
        return self._document

    @property
    def _line(self) -> int:
        return self._expat.CurrentLineNumber

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == self._data_tag:
            self._content.begin("data", attributes.get("key", ""))
            return
        handler = self._handlers.get(tag)
        if handler is not None:
            if len(self._open) > guard.MAX_DEPTH:
                self._guard.check_depth(len(self._open))
            handler(attributes)
        elif not self._open:
            self._root(tag, attributes)
        else:
            self._warn(
                tr("unknown elements"),
                tr("Line {line}: <{tag}> is not GraphML; it was left out.", line=self._line, tag=tag[:80]),
            )
            self._skipping = 1
            self._expat.StartElementHandler, self._expat.EndElementHandler = self._skip, self._skipped

    def _end(self, _: str) -> None:
        self._open.pop()

    def _skip(self, _: str, __: dict[str, str]) -> None:
        self._skipping += 1
        self._guard.check_depth(self._skipping)

    def _skipped(self, _: str) -> None:
        self._skipping -= 1
        if not self._skipping:
            self._listen()

    def _listen(self) -> None:
        """To elements of the graph again, after a value or something unknown."""
        self._expat.StartElementHandler, self._expat.EndElementHandler = self._started, self._ended

    def _root(self, tag: str, attributes: dict[str, str]) -> None:
        prefix, _, name = tag.rpartition(":")
        if name != "graphml":
            self._guard.refuse(tr("the file is not GraphML, its outermost element is <{tag}>", tag=tag[:80]))
        namespace = attributes.get(f"xmlns:{prefix}" if prefix else "xmlns", "")
        if namespace.strip().rstrip("/").replace("https:", "http:") not in _NAMESPACES:
            self._warn(
                "namespaces",
                tr(
                    "Line {line}: “{namespace}” is not GraphML's namespace; read all the same.",
                    line=self._line,
                    namespace=namespace[:120],
                ),
            )
        handlers: dict[str, Callable[[dict[str, str]], None]] = {
            "key": self._key, "graph": self._graph, "node": self._node, "edge": self._edge, "port": self._port,
            "hyperedge": self._hyperedge, "endpoint": self._endpoint,
            "default": self._default, "desc": self._desc,
        }  # fmt: skip
        self._handlers = {f"{prefix}:{name}" if prefix else name: handler for name, handler in handlers.items()}
        self._data_tag = f"{prefix}:data" if prefix else "data"
        self._open.append(("graphml", None))

    def _key(self, attributes: dict[str, str]) -> None:
        identifier = attributes.get("id", "")
        key = Key(
            identifier,
            (attributes.get("attr.name") or attributes.get("name") or identifier).strip(),
            attributes.get("for", "all").strip(),
            attributes.get("attr.type", "").strip(),
            yfiles=next((value for name, value in attributes.items() if name.endswith("yfiles.type")), ""),
        )
        declared = self._document.keys.setdefault(identifier, [])
        if declared:
            self._warn(
                tr("keys declared twice"),
                tr(
                    "Line {line}: the key “{identifier}” is declared twice.",
                    line=self._line,
                    identifier=identifier[:80],
                ),
            )
        declared.append(key)
        self._open.append(("key", key))

    def _graph(self, attributes: dict[str, str]) -> None:
        kind, parent = self._open[-1]
        outer = parent if kind == "graph" else parent.graph if kind in ("node", "edge", "hyperedge") else None
        if outer is None:
            self._roots += 1
        default = attributes.get("edgedefault", "").strip().lower()
        if default not in ("", "directed", "undirected"):
            self._warn(
                tr("edge defaults"),
                tr(
                    "Line {line}: edgedefault “{default}” is unknown; read as undirected.",
                    line=self._line,
                    default=default[:40],
                ),
            )
        graph = Graph(
            attributes.get("id", ""),
            default == "directed" if default or outer is None else outer.directed,
            self._roots,
            parent if kind == "node" else outer.inside if outer is not None else None,
        )
        self._document.graphs.append(graph)
        self._open.append(("graph", graph))

    def _node(self, attributes: dict[str, str]) -> None:
        kind, graph = self._open[-1]
        if kind != "graph":
            graph = self._enclosing("node")
        identifier = attributes.get("id")
        if identifier is not None:  # one string for one id, however many edges name it: a third of the memory
            identifier = self._ids.setdefault(identifier, identifier)
        node = Node(identifier, self._expat.CurrentLineNumber, graph)
        if len(attributes) > 1:
            node.extra = _extra(attributes, _NODE_OWN)
        self._document.nodes.append(node)
        self._open.append(("node", node))

    def _edge(self, attributes: dict[str, str]) -> None:
        kind, graph = self._open[-1]
        if kind != "graph":
            graph = self._enclosing("edge")
        get, shared = attributes.get, self._ids.get
        identifier, word, source, target = get("id"), get("directed"), get("source"), get("target")
        one, other = shared(source), shared(target)
        edge = Edge(
            identifier or "",
            source if one is None else one,
            target if other is None else other,
            graph.directed if word is None else self._direction(word, graph),
            self._expat.CurrentLineNumber,
            graph,
            one is not None and other is not None,
        )
        if len(attributes) > 2 + (identifier is not None) + (word is not None):
            edge.extra = _extra(attributes, _EDGE_OWN)
        self._document.edges.append(edge)
        self._open.append(("edge", edge))

    def _direction(self, word: str, graph: Graph) -> bool:
        folded = word.strip().lower()
        if folded not in _TRUE and folded not in _FALSE:
            self._warn(
                tr("edge directions"),
                tr("Line {line}: directed=“{word}” is neither true nor false.", line=self._line, word=word[:40]),
            )
            return graph.directed
        return folded in _TRUE

    def _enclosing(self, element: str) -> Graph:
        """The graph around an element that does not lie directly in one; a file that forgot it gets one."""
        self._warn(tr("misplaced elements"), f"Line {self._line}: <{element}> does not lie directly in a <graph>.")
        found: Graph | None = next((thing for kind, thing in reversed(self._open) if kind == "graph"), None)
        if found is not None:
            return found
        if not self._document.graphs:
            self._roots += 1
            self._document.graphs.append(Graph("", False, self._roots))
        return self._document.graphs[0]

    def _hyperedge(self, attributes: dict[str, str]) -> None:
        self._others += 1
        kind, graph = self._open[-1]
        if kind != "graph":
            graph = self._enclosing("hyperedge")
        hyperedge = Hyperedge(attributes.get("id", ""), self._line, graph)
        self._document.hyperedges.append(hyperedge)
        self._open.append(("hyperedge", hyperedge))

    def _endpoint(self, attributes: dict[str, str]) -> None:
        self._others += 1
        kind, hyperedge = self._open[-1]
        if kind == "hyperedge":
            hyperedge.ends.append((attributes.get("node", ""), attributes.get("type", "undir")))
        self._open.append(("endpoint", None))

    def _port(self, attributes: dict[str, str]) -> None:
        self._others += 1
        kind, outer = self._open[-1]
        path = f"{outer[1]}/{attributes.get('name', '')}" if kind == "port" else attributes.get("name", "")
        node = outer[0] if kind == "port" else outer if kind == "node" else None
        if node is not None:
            node.ports = node.ports or []
            node.ports.append(path)
        self._open.append(("port", (node, path)))

    def _default(self, _: dict[str, str]) -> None:
        self._content.begin("default")

    def _desc(self, _: dict[str, str]) -> None:
        self._content.begin("desc")

    def _comment(self, text: str) -> None:
        if not self._document.program and "reated by" in text:
            self._document.program = text.partition("reated by")[2].strip()[:60]


def _extra(attributes: dict[str, str], own: set[str]) -> dict[str, str] | None:
    """The XML attributes that GraphML does not define, which Neo4j, yEd and others use."""
    more = {name: value for name, value in attributes.items() if name not in own and not name.startswith(_IGNORED)}
    return more or None
