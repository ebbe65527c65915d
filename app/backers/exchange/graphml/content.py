"""What stands inside `<data>`, `<default>` and `<desc>`: text, or a drawing, given to the element around it."""

from typing import Any
from xml.parsers import expat

from backers.exchange.graphml.document import Document
from backers.exchange.graphml.drawing import Drawing
from backers.exchange.graphml.guard import Guard

_JOINED = 1_000


class Content:
    """One for a whole parse: `begin` at the element, then its inner elements and text, until `end` closes it.

    `around` is the parser's list of open elements, (kind, thing) each, which this reads and never changes.
    """

    def __init__(
        self, document: Document, parser: expat.XMLParserType, guard: Guard, around: list[tuple[str, Any]]
    ) -> None:
        self.is_open = False
        self._document = document
        self._parser = parser
        self._guard = guard
        self._around = around
        self._kind = self._key = ""
        self._text: list[str] = []
        self._length = 0
        self._drawing: Drawing | None = None
        self._inside = 0

    def begin(self, kind: str, key: str = "") -> None:
        self.is_open = True
        self._kind, self._key = kind, key
        self._text = []
        self._length = 0
        self._drawing = None
        self._parser.CharacterDataHandler = self._characters

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._inside += 1
        self._guard.check_depth(self._inside)
        if self._drawing is None:
            self._drawing = Drawing()
        self._drawing.start(tag, attributes)

    def end(self) -> None:
        if self._inside:
            self._inside -= 1
            if self._drawing is not None:
                self._drawing.end()
            return
        self.is_open = False
        self._parser.CharacterDataHandler = None
        text = "".join(self._text)
        drawing, self._drawing = self._drawing, None
        owner_kind, owner = self._around[-1]
        if self._kind == "data":
            self._give(owner_kind, owner, text, drawing)
        elif self._kind == "default" and owner_kind == "key":
            owner.default = text
        elif self._kind == "desc" and owner_kind in ("node", "edge"):
            owner.extra = (owner.extra or {}) | {"desc": text.strip()}

    def _characters(self, text: str) -> None:
        self._length += len(text)
        self._guard.check_length(self._length)
        if self._inside and self._drawing is not None:
            self._drawing.text(text)
        else:
            self._text.append(text)

    def _give(self, kind: str, owner: Any, text: str, drawing: Drawing | None) -> None:
        if drawing is not None and drawing.is_drawing:
            if kind in ("node", "edge", "hyperedge"):
                owner.graphics = drawing.facts() | (owner.graphics or {})
            if not text.strip():
                return
        elif drawing is not None:
            text = " ".join(part for part in (text.strip(), *drawing.loose) if part)
        if kind == "graphml":
            self._document.resources = self._document.resources or drawing is not None
        elif kind == "port":
            node, path = owner
            if node is not None and text.strip():
                node.ports.append(f"{path}: {text.strip()}")
        elif kind in ("node", "edge", "hyperedge", "graph"):
            self._set(kind, owner, text)

    def _set(self, kind: str, owner: Any, text: str) -> None:
        if owner.data is None:
            owner.data = {}
        if self._key in owner.data:
            self._document.warnings.add(
                "values given twice",
                f"Line {self._parser.CurrentLineNumber}: “{self._key[:80]}” is given twice on one {kind}.",
            )
            # Joined to the first while that stays short: a file with a million of them must not take for ever.
            text = f"{owner.data[self._key]}; {text}" if len(owner.data[self._key]) < _JOINED else owner.data[self._key]
        owner.data[self._key] = text
