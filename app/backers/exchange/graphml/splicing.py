"""Puts new places into a GraphML file and leaves every other byte of it as it is: for laying out others' graphs."""

import re
from collections.abc import Sequence
from xml.parsers import expat

from backers.exchange.graphml.document import Document
from backers.exchange.graphml.text import attribute

_TAG = re.compile(rb"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_DECLARATION = re.compile(r"^\s*<\?xml\s[^>]*\?>")
_NUMBER = rb"""(\s%s\s*=\s*)("[^"]*"|'[^']*')"""
_TEXT = {"data", "default", "desc"}
_STRUCTURE = _TEXT | {"key", "graph", "node", "edge", "hyperedge", "endpoint", "port"}


def placed(
    xml: str, document: Document, ids: Sequence[str], missing: Sequence[str], places: Sequence[tuple[float, float]]
) -> bytes:
    """The file as UTF-8 with `x` and `y` on every node, and a node for each end that had none.

    `ids` are those of the document's nodes in order, `missing` follow them; `places` are in the same order.
    """
    body = _DECLARATION.sub("", xml.removeprefix("\ufeff"), count=1)
    data = ('<?xml version="1.0" encoding="UTF-8"?>' + body).encode()
    return _Splicer(data, document, ids, missing, places).spliced()


class _Splicer:
    """Walks the file once and notes which byte ranges are replaced by what."""

    def __init__(
        self,
        data: bytes,
        document: Document,
        ids: Sequence[str],
        missing: Sequence[str],
        places: Sequence[tuple[float, float]],
    ) -> None:
        self._data = data
        self._document = document
        self._ids = ids
        self._missing = missing
        self._places = places
        self._keys = {
            axis: {
                key.id for keys in document.keys.values() for key in keys if key.name == axis and _of_nodes(key.domain)
            }
            for axis in ("x", "y")
        }
        self._old = self._keys["x"] | self._keys["y"]
        self._new = {axis: self._fresh(f"node_{axis}") for axis in ("x", "y")}
        self._changes: list[tuple[int, int, bytes]] = []
        self._open: list[tuple[str, int]] = []
        self._nodes: list[int] = []
        self._pending: set[int] = set()
        self._drawn: set[int] = set()
        self._skipping = 0
        self._next = 0
        self._roots = 0
        self._last_root = max((graph.root for graph in document.graphs), default=0)
        self._prefix: bytes = b""
        self._parser = expat.ParserCreate("utf-8")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def spliced(self) -> bytes:
        self._parser.Parse(self._data, True)
        out, at = [], 0
        for begin, end, text in sorted(self._changes, key=lambda change: change[0]):
            if begin >= at:
                out += [self._data[at:begin], text]
                at = end
        return b"".join((*out, self._data[at:]))

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        prefix, _, name = tag.rpartition(":")
        if not self._open:
            self._prefix = f"{prefix}:".encode() if prefix else b""
        kind = self._open[-1][0] if self._open else ""
        if self._skipping or kind in _TEXT:
            self._skipping += 1
            if name == "Geometry" and self._nodes:
                self._geometry(at)
            return
        if (self._open and name not in _STRUCTURE) or (f"{prefix}:" if prefix else "").encode() != self._prefix:
            self._skipping = 1
            return
        self._open.append((name, at))
        if name == "graph":
            if kind == "node":
                self._settle(at)
            elif kind == "graphml":
                self._roots += 1
                if self._roots == 1:
                    self._changes.append((at, at, self._declarations()))
        elif name == "node":
            self._nodes.append(self._next)
            self._pending.add(self._next)
            if "id" not in attributes:
                self._name(at)
            self._next += 1

    def _end(self, _: str) -> None:
        if self._skipping:
            self._skipping -= 1
            return
        at = self._parser.CurrentByteIndex
        name, begin = self._open.pop()
        # expat gives an empty tag's end as what follows it.
        empty = self._data[self._tag_end(begin) - 2 : self._tag_end(begin)] == b"/>"
        if name == "node":
            if self._nodes[-1] in self._pending:
                self._settle_empty(begin) if empty else self._settle(at)
            self._nodes.pop()
        elif name in ("data", "key") and self._is_old(name, begin):
            self._changes.append((begin, self._tag_end(begin if empty else at), b""))
        elif (
            name == "graph"
            and not empty
            and self._roots == self._last_root
            and not any(kind == "graph" for kind, _ in self._open)
        ):
            added = zip(self._missing, self._places[len(self._ids) :], strict=True)
            nodes = b"".join(self._node(identifier, place) for identifier, place in added)
            self._changes.append((at, at, nodes))

    def _is_old(self, name: str, begin: int) -> bool:
        """Whether the element is a place that the new one replaces, or the key of one."""
        tag = self._data[begin : self._tag_end(begin)]
        wanted = b"key" if name == "data" else b"id"
        match = re.search(_NUMBER % wanted, tag)
        if match is None or match[2][1:-1].decode() not in self._old:
            return False
        if name == "data":
            return bool(self._open) and self._open[-1][0] == "node"
        return re.search(rb"""\sfor\s*=\s*["']node["']""", tag) is not None

    def _settle(self, at: int) -> None:
        """Puts the place of the innermost node before what starts at `at`."""
        self._pending.discard(self._nodes[-1])
        self._changes.append((at, at, self._place(self._places[self._nodes[-1]])))

    def _settle_empty(self, begin: int) -> None:
        """Opens a node that was written as one empty tag."""
        end = self._tag_end(begin)
        tag = self._data[begin:end]
        named = self._changes.pop() if self._changes and self._changes[-1][0] >= begin else None
        if named is not None:
            tag = tag[: named[0] - begin] + named[2] + tag[named[1] - begin :]
        inner = self._place(self._places[self._nodes[-1]])
        self._changes.append((begin, end, tag.rstrip(b"/> \t\r\n") + b">" + inner + b"</" + self._prefix + b"node>"))

    def _name(self, at: int) -> None:
        """Gives an id to a node that has none. A blank one stays: edges may name it."""
        after = at + 1 + len(self._prefix) + len(b"node")
        self._changes.append((after, after, b' id="' + attribute(self._ids[self._next]).encode() + b'"'))

    def _geometry(self, at: int) -> None:
        """Moves yEd's own drawing of the node to the new place; it counts from the upper left corner."""
        node = self._nodes[-1]
        end = self._tag_end(at)
        tag = self._data[at:end]
        if node in self._drawn:
            return
        self._drawn.add(node)
        for axis, side, centre in zip((b"x", b"y"), (b"width", b"height"), self._places[node], strict=True):
            size = re.search(_NUMBER % side, tag)
            try:
                corner = centre - float(size[2][1:-1]) / 2 if size is not None else centre
            except ValueError:
                corner = centre
            tag = re.sub(_NUMBER % axis, rb'\g<1>"' + repr(corner).encode() + b'"', tag, count=1)
        self._changes.append((at, end, tag))

    def _tag_end(self, at: int) -> int:
        match = _TAG.match(self._data, at)
        assert match is not None
        return match.end()

    def _declarations(self) -> bytes:
        return b"".join(
            b'<%skey id="%s" for="node" attr.name="%s" attr.type="double"/>\n'
            % (self._prefix, identifier.encode(), axis.encode())
            for axis, identifier in self._new.items()
        )

    def _place(self, place: tuple[float, float]) -> bytes:
        pairs = zip(self._new.values(), place, strict=True)
        return b"".join(
            b'<%sdata key="%s">%s</%sdata>' % (self._prefix, key.encode(), repr(float(at)).encode(), self._prefix)
            for key, at in pairs
        )

    def _node(self, identifier: str, place: tuple[float, float]) -> bytes:
        name = attribute(identifier).encode()
        return b'<%snode id="%s">%s</%snode>\n' % (self._prefix, name, self._place(place), self._prefix)

    def _fresh(self, wanted: str) -> str:
        while wanted in self._document.keys:
            wanted += "_"
        return wanted


def _of_nodes(domain: str) -> bool:
    return domain in ("node", "all", "")
