"""The streaming parser: bytes to a `Document`, of every dialect of GraphML, within limits.

Namespaces are not enforced: whatever prefix the root has is GraphML's. Nothing outside the file is ever opened: a DTD
is not read, entities are refused unless they are a word of plain text.
"""

from collections.abc import Callable, Iterable
from typing import Any, NoReturn
from xml.parsers import expat

from backers.exchange.graphml.document import Document, Edge, Graph, Hyperedge, Key, Node
from backers.exchange.graphml.drawing import Drawing
from backers.model.errors import Damaged

MAX_DEPTH, MAX_ELEMENTS, MAX_VALUE, MAX_ENTITY = 256, 5_000_000, 20_000_000, 200
_NAMESPACES = {"http://graphml.graphdrawing.org/xmlns", "http://graphml.graphdrawing.org/xmlns/graphml", ""}
_OWN = {
    "node": {"id"},
    "edge": {"id", "source", "target", "directed"},
    "graph": {"id", "edgedefault"},
}
_IGNORED = ("parse.", "xmlns", "xsi:", "xml:")
_TRUE, _FALSE = {"true", "1"}, {"false", "0"}
_MESSAGES = {
    "not well-formed (invalid token)": "a character or a sequence that XML does not allow",
    "no element found": "the file ends too early",
    "mismatched tag": "an element is closed that is not the open one",
    "undefined entity": "an entity that is not defined in the file",
}


class Parser:
    """One use: `feed` chunks, then `finish`. `name` is the file's, for messages. Raises Damaged and nothing else."""

    def __init__(self, name: str, encoding: str | None = None) -> None:
        self.document = Document()
        self._name = name
        self._warn = self.document.warnings.add
        self._expat = expat.ParserCreate(encoding)
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CommentHandler = self._comment
        self._expat.StartDoctypeDeclHandler = self._doctype
        self._expat.EntityDeclHandler = self._entity
        self._expat.SkippedEntityHandler = self._skipped_entity
        self._handlers: dict[str, Callable[[dict[str, str]], None]] = {}
        self._prefix = ""
        self._open: list[tuple[str, Any]] = []
        self._skipping = 0
        self._count = 0
        self._in_text = False
        self._text: list[str] = []
        self._size = 0
        self._drawing: Drawing | None = None
        self._inside = 0
        self._roots = 0

    def feed(self, chunk: bytes, last: bool = False) -> None:
        """Parses the next bytes. Raises Damaged, which names the file, the line and the cause."""
        try:
            self._expat.Parse(chunk, last)
        except expat.ExpatError as error:
            cause = expat.ErrorString(error.code) if error.code else str(error)
            told = _MESSAGES.get(cause or "", cause)
            raise Damaged(
                f"“{self._name}” is not well-formed XML, line {error.lineno}, column {error.offset + 1}: {told}."
            ) from None
        except (ValueError, LookupError, UnicodeError, OverflowError) as error:
            raise Damaged(f"“{self._name}”, line {self._line}: it cannot be decoded ({error}).") from None

    def finish(self) -> Document:
        self.feed(b"", last=True)
        if not self.document.graphs:
            self._warn("missing graphs", f"“{self._name}” holds no graph.")
        if self._roots > 1:
            self._warn("graphs", f"“{self._name}” holds {self._roots} graphs: they were brought in side by side.")
        return self.document

    @property
    def _line(self) -> int:
        return self._expat.CurrentLineNumber

    def _refuse(self, cause: str) -> NoReturn:
        raise Damaged(f"“{self._name}”, line {self._line}: {cause}.")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._in_text:
            self._start_inside(tag, attributes)
        elif self._skipping:
            self._skipping += 1
            self._check_depth(self._skipping)
        elif not self._open:
            self._root(tag, attributes)
        elif (handler := self._handlers.get(tag)) is not None:
            self._check_depth(len(self._open))
            handler(attributes)
        else:
            self._warn(f"elements <{tag[:40]}>", f"Line {self._line}: <{tag[:80]}> is not GraphML; it was left out.")
            self._skipping = 1

    def _end(self, _: str) -> None:
        if self._inside:
            self._inside -= 1
            if self._drawing is not None:
                self._drawing.end()
        elif self._skipping:
            self._skipping -= 1
        else:
            kind, thing = self._open.pop()
            if self._in_text:
                self._end_text(kind, thing)

    def _root(self, tag: str, attributes: dict[str, str]) -> None:
        prefix, _, name = tag.rpartition(":")
        if name != "graphml":
            self._refuse(f"the file is not GraphML, its outermost element is <{tag[:80]}>")
        namespace = attributes.get(f"xmlns:{prefix}" if prefix else "xmlns", "")
        if namespace.strip().rstrip("/").replace("https:", "http:") not in _NAMESPACES:
            self._warn(
                "namespaces", f"Line {self._line}: “{namespace[:120]}” is not GraphML's namespace; read all the same."
            )
        self._prefix = f"{prefix}:" if prefix else ""
        names: dict[str, Callable[[dict[str, str]], None]] = {
            "key": self._key, "graph": self._graph, "node": self._node, "edge": self._edge, "data": self._data,
            "default": self._default, "desc": self._desc, "port": self._port, "hyperedge": self._hyperedge,
            "endpoint": self._endpoint,
        }  # fmt: skip
        self._handlers = {f"{self._prefix}{name}": handler for name, handler in names.items()}
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
        declared = self.document.keys.setdefault(identifier, [])
        if declared:
            self._warn("keys declared twice", f"Line {self._line}: the key “{identifier[:80]}” is declared twice.")
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
                "edge defaults", f"Line {self._line}: edgedefault “{default[:40]}” is unknown; read as undirected."
            )
        graph = Graph(
            attributes.get("id", ""),
            default == "directed" if default or outer is None else outer.directed,
            self._roots,
            parent if kind == "node" else outer.inside if outer is not None else None,
        )
        self.document.graphs.append(graph)
        self._open.append(("graph", graph))

    def _node(self, attributes: dict[str, str]) -> None:
        self._counted()
        node = Node(attributes.get("id"), self._expat.CurrentLineNumber, self._enclosing("node"))
        if len(attributes) > 1:
            node.extra = _extra(attributes, _OWN["node"])
        self.document.nodes.append(node)
        self._open.append(("node", node))

    def _edge(self, attributes: dict[str, str]) -> None:
        self._counted()
        graph = self._enclosing("edge")
        word = attributes.get("directed")
        edge = Edge(
            attributes.get("id", ""),
            attributes.get("source"),
            attributes.get("target"),
            graph.directed if word is None else self._direction(word, graph),
            self._expat.CurrentLineNumber,
            graph,
        )
        if len(attributes) > 2:
            edge.extra = _extra(attributes, _OWN["edge"])
        self.document.edges.append(edge)
        self._open.append(("edge", edge))

    def _direction(self, word: str, graph: Graph) -> bool:
        folded = word.strip().lower()
        if folded not in _TRUE and folded not in _FALSE:
            self._warn("edge directions", f"Line {self._line}: directed=“{word[:40]}” is neither true nor false.")
            return graph.directed
        return folded in _TRUE

    def _enclosing(self, element: str) -> Graph:
        """The graph that the element lies in; a file that forgot it gets one."""
        kind, thing = self._open[-1]
        if kind == "graph":
            graph: Graph = thing
            return graph
        self._warn("misplaced elements", f"Line {self._line}: <{element}> does not lie directly in a <graph>.")
        found: Graph | None = next((thing for kind, thing in reversed(self._open) if kind == "graph"), None)
        if found is not None:
            return found
        if not self.document.graphs:
            self._roots += 1
            self.document.graphs.append(Graph("", False, self._roots))
        return self.document.graphs[0]

    def _hyperedge(self, attributes: dict[str, str]) -> None:
        self._counted()
        hyperedge = Hyperedge(attributes.get("id", ""), self._line, self._enclosing("hyperedge"))
        self.document.hyperedges.append(hyperedge)
        self._open.append(("hyperedge", hyperedge))

    def _endpoint(self, attributes: dict[str, str]) -> None:
        self._counted()
        kind, hyperedge = self._open[-1]
        if kind == "hyperedge":
            hyperedge.ends.append((attributes.get("node", ""), attributes.get("type", "undir")))
        self._open.append(("endpoint", None))

    def _port(self, attributes: dict[str, str]) -> None:
        self._counted()
        outer = [thing for kind, thing in self._open if kind == "port"]
        path = [*outer[-1], attributes.get("name", "")] if outer else [attributes.get("name", "")]
        node = next((thing for kind, thing in reversed(self._open) if kind == "node"), None)
        if node is not None:
            node.ports = [*(node.ports or []), "/".join(path)]
        self._open.append(("port", path))

    def _data(self, attributes: dict[str, str]) -> None:
        self._open.append(("data", attributes.get("key", "")))
        self._begin_text()

    def _default(self, _: dict[str, str]) -> None:
        self._open.append(("default", None))
        self._begin_text()

    def _desc(self, _: dict[str, str]) -> None:
        self._open.append(("desc", None))
        self._begin_text()

    def _begin_text(self) -> None:
        self._in_text = True
        self._text = []
        self._size = 0
        self._drawing = None
        self._expat.CharacterDataHandler = self._characters

    def _characters(self, text: str) -> None:
        self._size += len(text)
        if self._size > MAX_VALUE:
            self._refuse(f"a value is longer than {MAX_VALUE:,} characters")
        if self._drawing is not None and self._inside:
            self._drawing.text(text)
        else:
            self._text.append(text)

    def _start_inside(self, tag: str, attributes: dict[str, str]) -> None:
        self._inside += 1
        self._check_depth(self._inside)
        if self._drawing is None:
            self._drawing = Drawing()
        self._drawing.start(tag, attributes)

    def _end_text(self, kind: str, key: str) -> None:
        self._in_text = False
        self._expat.CharacterDataHandler = None
        text = "".join(self._text)
        drawing, self._drawing = self._drawing, None
        owner_kind, owner = self._open[-1]
        if kind == "desc":
            if owner_kind in ("node", "edge"):
                owner.extra = (owner.extra or {}) | {"desc": text.strip()}
        elif kind == "default":
            if owner_kind == "key":
                owner.default = text
        else:
            self._value(owner_kind, owner, key, text, drawing)

    def _value(self, kind: str, owner: Any, key: str, text: str, drawing: Drawing | None) -> None:
        """Gives one `<data>` to the element it stands in."""
        if drawing is not None and drawing.is_drawing:
            if kind in ("node", "edge", "hyperedge"):
                owner.graphics = drawing.facts() | (owner.graphics or {})
            if not text.strip():
                return
        elif drawing is not None:
            text = " ".join(part for part in (text.strip(), *drawing.loose) if part)
        if kind == "graphml":
            self.document.resources = self.document.resources or drawing is not None
        elif kind == "port":
            self._port_value(owner, text.strip())
        elif kind in ("node", "edge", "hyperedge", "graph"):
            if owner.data is None:
                owner.data = {}
            if key in owner.data:
                self._warn("values given twice", f"Line {self._line}: “{key[:80]}” is given twice on one {kind}.")
                text = f"{owner.data[key]}; {text}"
            owner.data[key] = text

    def _port_value(self, path: list[str], text: str) -> None:
        node = next((thing for kind, thing in reversed(self._open) if kind == "node"), None)
        if node is not None and text:
            node.ports = [*(node.ports or []), f"{'/'.join(path)}: {text}"]

    def _check_depth(self, depth: int) -> None:
        if depth > MAX_DEPTH:
            self._refuse(f"elements lie more than {MAX_DEPTH} deep in each other")

    def _counted(self) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            self._refuse(f"it holds more than {MAX_ELEMENTS:,} elements")

    def _comment(self, text: str) -> None:
        if not self.document.program and "reated by" in text:
            self.document.program = text.partition("reated by")[2].strip()[:60]

    def _doctype(self, name: str, system: str | None, public: str | None, _: bool) -> None:
        if system or public:
            self._warn(
                "document types",
                f"Line {self._line}: the document type <!DOCTYPE {name[:40]}> names a file; it was not read.",
            )

    def _entity(
        self, name: str, is_parameter: bool, value: str | None, _: str | None, system: str | None, *__: str | None
    ) -> None:
        """Lets a word of plain text pass; all that could grow, nest or lead out of the file is refused."""
        if is_parameter or value is None or system or len(value) > MAX_ENTITY or set(value) & set("&%<"):
            self._refuse(f"it defines the entity “{name[:80]}” in its DOCTYPE, which is not allowed here")

    def _skipped_entity(self, name: str, _: bool) -> None:
        self._refuse(f"the entity “{name[:80]}” is not defined in the file")


def _extra(attributes: dict[str, str], own: set[str]) -> dict[str, str] | None:
    """The XML attributes that GraphML does not define, which Neo4j, yEd and others use."""
    more = {name: value for name, value in attributes.items() if name not in own and not name.startswith(_IGNORED)}
    return more or None


def parse(name: str, chunks: Iterable[bytes], encoding: str | None = None) -> Document:
    """The document that the chunks of bytes hold. Raises Damaged."""
    parser = Parser(name, encoding)
    for chunk in chunks:
        parser.feed(chunk)
    return parser.finish()
