"""What stands inside `<data>`, `<default>` and `<desc>`: text, or a drawing, given to the element around it."""

from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from backers.exchange.graphml import guard
from backers.exchange.graphml.document import Document
from backers.exchange.graphml.drawing import Drawing
from backers.exchange.graphml.guard import Guard
from backers.model.wording import tr

_JOINED = 1_000
_WITH_DATA = {"node", "edge", "hyperedge", "graph"}


class Content:
    """One for a whole parse: from `begin` on it takes the parser's elements and text, until the value ends.

    `started` and `ended` take the elements then.

    `around` is the parser's list of open elements, (kind, thing) each, which this reads and never changes.
    """

    def __init__(
        self,
        document: Document,
        parser: expat.XMLParserType,
        guard: Guard,
        around: list[tuple[str, Any]],
        started: Callable[[str, dict[str, str]], None],
        ended: Callable[[str], None],
    ) -> None:
        self._document = document
        self._parser = parser
        self._guard = guard
        self._around = around
        self._outer = started, ended
        self._text: list[str] = []
        # Bound once: a large file has a million values, nearly all of one piece of text.
        self._own = self._text.append, self._start, self._end
        self._kind = self._key = ""
        self._length = 0
        self._drawing: Drawing | None = None
        self._inside = 0

    def check(self) -> None:
        """To be called after every piece of the file: a value may not go on for ever."""
        if self._drawing is None:
            self._guard.check_length(sum(map(len, self._text)))

    def begin(self, kind: str, key: str = "") -> None:
        self._kind, self._key = kind, key
        parser = self._parser
        parser.CharacterDataHandler, parser.StartElementHandler, parser.EndElementHandler = self._own

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._inside += 1
        self._guard.check_depth(self._inside)
        if self._drawing is None:
            self._drawing = Drawing()
            self._length = sum(map(len, self._text))
            self._parser.CharacterDataHandler = self._characters
        self._drawing.start(tag, attributes)

    def _end(self, _: str) -> None:
        if self._inside:
            self._inside -= 1
            if self._drawing is not None:
                self._drawing.end()
            return
        parser = self._parser
        parser.CharacterDataHandler = None
        parser.StartElementHandler, parser.EndElementHandler = self._outer
        pieces = self._text
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        drawing = self._drawing
        pieces.clear()
        if drawing is not None:
            self._drawing, self._length = None, 0
        elif len(text) > guard.MAX_VALUE:
            self._guard.check_length(len(text))
        owner_kind, owner = self._around[-1]
        if drawing is None and self._kind == "data" and owner_kind in _WITH_DATA:
            if owner.data is None:
                owner.data = {self._key: text}
            else:
                self._set(owner_kind, owner, text)
        elif self._kind == "data":
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
        elif kind in _WITH_DATA:
            self._set(kind, owner, text)

    def _set(self, kind: str, owner: Any, text: str) -> None:
        if owner.data is None:
            owner.data = {self._key: text}
            return
        if self._key in owner.data:
            self._document.warnings.add(
                tr("values given twice"),
                tr(
                    "Line {line}: “{key}” is given twice on one {kind}.",
                    line=self._parser.CurrentLineNumber,
                    key=self._key[:80],
                    kind=kind,
                ),
            )
            # Joined to the first while that stays short: a file with a million of them must not take for ever.
            text = f"{owner.data[self._key]}; {text}" if len(owner.data[self._key]) < _JOINED else owner.data[self._key]
        owner.data[self._key] = text
