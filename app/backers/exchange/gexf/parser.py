"""The streaming parser: bytes to a sketch of nodes and edges, of GEXF 1.0 to 1.3, within the limits of XML here.

Namespaces are not enforced. Element counts that the file states are not believed.
"""

from collections.abc import Callable, Iterable
from typing import Any
from xml.parsers import expat

from backers.exchange.gexf import own
from backers.exchange.gexf.columns import Columns, colour
from backers.exchange.gexf.hierarchy import hang
from backers.exchange.gexf.spells import Spell, fields
from backers.exchange.graphml.document import Edge, Node
from backers.exchange.graphml.guard import Guard
from backers.exchange.sketch import Progress, Sketch
from backers.model.wording import mark, tr

_NODE_OWN = {"id", "pid", "start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals", "count"}
_EDGE_OWN = {"id", "source", "target", "type", *_NODE_OWN}
_VIZ = {"size": "size", "shape": "shape", "thickness": "thickness"}
_PASSED = {"meta", "attvalues", "spells", "slices", "parents", "nodes", "edges", "options", "keywords"}


def parse(
    name: str, chunks: Iterable[bytes], encoding: str | None = None, progress: Progress | None = None
) -> tuple[Sketch, str, bool]:
    """The sketch, the format in words and whether Backers wrote it, which it says at the beginning. Raises Damaged."""
    parser = _Parser(name, encoding, progress)
    for chunk in chunks:
        parser.feed(chunk)
    return parser.finish()


class _Parser:
    def __init__(self, name: str, encoding: str | None, progress: Progress | None) -> None:
        self._sketch = Sketch(name, mark("Line", "what numbers of a file count"), progress=progress)
        self._expat = expat.ParserCreate(encoding)
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CharacterDataHandler = self._characters
        self.guard = Guard(self._expat, name, self._sketch.warn)
        self._columns = Columns(self._sketch.warn)
        self._open: list[str] = []
        self._things: list[tuple[Node | Edge, list[Spell]]] = []
        self._parents: list[tuple[Node, str]] = []
        self._text: list[str] | None = None
        self._words, self._creator, self._graphs, self._class = "GEXF", "", 0, "node"
        self._own = False
        self._handlers: dict[str, Callable[[dict[str, str]], None]] = {
            "graph": self._graph, "attributes": self._attributes, "attribute": self._attribute,
            "node": self._node, "edge": self._edge, "attvalue": self._attvalue, "spell": self._spell,
            "slice": self._spell, "parent": self._parent, "color": self._color, "position": self._position,
        }  # fmt: skip

    def feed(self, chunk: bytes, *, last: bool = False) -> None:
        self.guard.feed(chunk, last=last)
        self.guard.check_count(len(self._sketch.document.nodes))

    def finish(self) -> tuple[Sketch, str, bool]:
        self.feed(b"", last=True)
        self.guard.let_go()
        if not self._graphs:
            self._sketch.warn(tr("missing graphs"), tr("“{name}” holds no graph.", name=self._sketch.name))
        self._columns.fill("node", self._sketch.document.nodes)
        if self._own:
            own.forget_drawing(self._sketch.document.nodes)
        hang(self._sketch, self._parents)
        return self._sketch, self._words, self._own

    @property
    def _line(self) -> int:
        return self._expat.CurrentLineNumber

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if not self._open and name != "gexf":
            self.guard.refuse(tr("the file is not GEXF, its outermost element is <{tag}>", tag=tag[:80]))
        self._open.append(name)
        self.guard.check_depth(len(self._open))
        if (handler := self._handlers.get(name)) is not None:
            handler(attributes)
        elif name in _VIZ and self._things:
            self._set(name, attributes.get("value", ""))
        elif name in ("default", "creator"):
            self._text = []
        elif name == "gexf":
            self._words = f"GEXF {attributes.get('version', '')}".strip()
        elif name not in _PASSED and "meta" not in self._open:
            self._sketch.warn(
                tr("unknown elements"),
                tr("Line {line}: <{tag}> is not GEXF; it was left out.", line=self._line, tag=tag[:80]),
            )

    def _end(self, tag: str) -> None:
        name = self._open.pop()
        if name in ("default", "creator") and self._text is not None:
            text, self._text = "".join(self._text).strip(), None
            if name == "default":
                self._columns.default(text)
            elif text:
                self._creator = text
                self._words += tr(" written by {text}", text=text[:60])
        elif name in ("node", "edge") and self._things:
            thing, spells = self._things.pop()
            if spells:
                # A column of that name is more exact than a spell of whole days.
                thing.extra = fields(spells) | (thing.extra or {})
            if isinstance(thing, Edge):
                self._drawn(thing)

    def _characters(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)
            self.guard.check_length(sum(map(len, self._text)))

    def _graph(self, attributes: dict[str, str]) -> None:
        self._graphs += 1
        self._own = self._creator == own.CREATOR
        # Directed only where the file says so; GEXF's own default is undirected.
        self._sketch.graph.directed = attributes.get("defaultedgetype", "undirected").strip().lower() == "directed"
        if self._graphs > 1:
            self._sketch.warn(
                "graphs", tr("Line {line}: a further graph was brought in side by side.", line=self._line)
            )

    def _attributes(self, attributes: dict[str, str]) -> None:
        self._class = attributes.get("class", "node").strip().lower()

    def _attribute(self, attributes: dict[str, str]) -> None:
        self._columns.declare(self._class, attributes)

    def _node(self, attributes: dict[str, str]) -> None:
        if self._open[-2] != "nodes":
            self._sketch.warn(tr("misplaced elements"), f"Line {self._line}: <node> does not lie directly in <nodes>.")
        values = {name: text for name, text in attributes.items() if name not in _NODE_OWN}
        holder = next((thing for thing, _ in reversed(self._things) if isinstance(thing, Node)), None)
        node = self._sketch.open_node(attributes.get("id"), self._line, values, inside=holder)
        if attributes.get("pid"):
            self._parents.append((node, attributes["pid"]))
        self._things.append((node, _spells(attributes)))

    def _edge(self, attributes: dict[str, str]) -> None:
        kind = attributes.get("type", "").strip().lower()
        values = {name: text for name, text in attributes.items() if name not in _EDGE_OWN}
        if kind not in ("", "directed", "undirected", "mutual"):
            self._sketch.warn(
                tr("edge directions"),
                tr("Line {line}: the edge type “{kind}” is unknown.", line=self._line, kind=kind[:40]),
            )
        directed = kind == "directed" if kind in ("directed", "undirected", "mutual") else None
        graph = self._sketch.graph
        edge = Edge(
            attributes.get("id", ""), attributes.get("source"), attributes.get("target"),
            graph.directed if directed is None else directed, self._line, graph, extra=values,
        )  # fmt: skip
        self._things.append((edge, _spells(attributes)))

    def _drawn(self, edge: Edge) -> None:
        """An edge is a row as soon as it is closed: there are more of them than of anything else."""
        self._columns.fill("edge", (edge,))
        if self._own:
            own.forget_drawing((edge,))
        self._sketch.edge(
            edge.source, edge.target, edge.line, edge.extra or {}, identifier=edge.id, directed=edge.directed
        )

    def _attvalue(self, attributes: dict[str, str]) -> None:
        if not self._things:
            return
        thing = self._things[-1][0]
        identifier = attributes.get("for", attributes.get("id", ""))
        where = f"Line {self._line}"
        name, text = self._columns.value("node" if isinstance(thing, Node) else "edge", identifier, attributes, where)
        extra = thing.extra = thing.extra or {}
        dated = any(key in attributes for key in ("start", "end", "timestamp"))
        extra[name] = f"{extra[name]}; {text}" if dated and name in extra and len(extra[name]) < 10_000 else text

    def _spell(self, attributes: dict[str, str]) -> None:
        if self._things:
            self._things[-1][1].extend(_spells(attributes))

    def _parent(self, attributes: dict[str, str]) -> None:
        thing: Any = self._things[-1][0] if self._things else None
        if isinstance(thing, Node):
            self._parents.append((thing, attributes.get("for", "")))

    def _color(self, attributes: dict[str, str]) -> None:
        if text := colour(attributes):
            self._set("color", text)

    def _position(self, attributes: dict[str, str]) -> None:
        if not self._things:
            return
        down = attributes.get("y", "").strip()
        # In GEXF y grows upwards, on a map downwards.
        turned = down[1:] if down.startswith("-") else f"-{down.lstrip('+')}" if down else ""
        for name, text in (("x", attributes.get("x", "")), ("y", turned), ("z", attributes.get("z", ""))):
            if text and (name != "z" or text.strip("-0. ")):
                self._set(name, text)

    def _set(self, name: str, text: str) -> None:
        if self._things:
            thing = self._things[-1][0]
            thing.extra = thing.extra or {}
            thing.extra.setdefault(name, text)


def _spells(attributes: dict[str, str]) -> list[Spell]:
    """Of an element's own attributes; GEXF 1.3 also knows points in time and lists of intervals."""
    found: list[Spell] = []
    if "start" in attributes or "end" in attributes or "startopen" in attributes or "endopen" in attributes:
        start = attributes.get("start", attributes.get("startopen", ""))
        found.append((start, attributes.get("end", attributes.get("endopen", ""))))
    if stamp := attributes.get("timestamp"):
        found.append((stamp, stamp))
    stamps = attributes.get("timestamps", "").strip("<>[] ").split(",")
    found += [(stamp.strip(), stamp.strip()) for stamp in stamps if stamp.strip()]
    for interval in attributes.get("intervals", "").strip("<> ").split(";"):
        start, comma, end = interval.strip(" []()").partition(",")
        if comma:
            found.append((start.strip(), end.strip()))
    return found
