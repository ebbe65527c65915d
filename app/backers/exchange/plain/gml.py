"""GML, the Graph Modelling Language of Himsolt (1997), into rows. Ours, since networkx takes no node without a label.

A value may be a list `[ ... ]`; of nested lists the leaves are kept under dotted names. `graphics` gives place, size
and colour as yEd and Gephi write it.
"""

import html
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from backers.exchange.bounded import decoded, whole
from backers.exchange.incoming import Incoming
from backers.exchange.sketch import Progress, Sketch
from backers.model.errors import Damaged
from backers.model.wording import mark, tr

_TOKEN = re.compile(
    r"(?P<blank>\s+|\#[^\n]*)|(?P<open>\[)|(?P<close>\])|(?P<text>\"[^\"]*\")"
    r"|(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])|[+-]?(?:INF|NAN)\b)|(?P<key>[A-Za-z_][\w.-]*)"
)
_DEEPEST = 64


# Kind, text and line; and a key with its value, text or a list of pairs.
Token = tuple[str, str, int]
Pair = tuple[str, Any]


def read_gml(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file, or of bytes called `name`. Raises Damaged with file, line and cause."""
    name = name or (source.name if isinstance(source, Path) else "data")
    text = decoded(whole(source, name, progress), name).text
    try:
        return _Reading(name, text, progress, None).read()
    except _Late as late:
        return _Reading(name, text, progress, late.directed).read()


class _Late(Exception):
    """The graph says only after its edges whether they have a direction: it is read again."""

    def __init__(self, directed: bool) -> None:
        super().__init__()
        self.directed = directed


class _Reading:
    """Draws each node and edge when its bracket closes."""

    def __init__(self, name: str, text: str, progress: Progress | None, directed: bool | None) -> None:
        self._name, self._directed = name, directed
        self._tokens = _tokens(name, text)
        self._sketch = Sketch(
            name, mark("Line", "what numbers of a file count"), directed=bool(directed), progress=progress
        )
        self._edges = False

    def read(self) -> Incoming:
        graphs, program = 0, ""
        for kind, key, line in self._tokens:
            if kind != "key":
                _unexpected(self._name, key, line)
            if key.lower() == "graph" and self._opens(key, line):
                graphs += 1
                self._graph()
                continue
            value = _value(self._tokens, self._name, key, line, 0)
            if key.lower() == "creator" and isinstance(value, str):
                program = program or value
        if not graphs:
            raise Damaged(tr("“{name}” holds no graph in GML.", name=self._name))
        if graphs > 1:
            self._sketch.warn(
                "graphs",
                tr("“{name}” holds {count} graphs: they were brought in side by side.", name=self._name, count=graphs),
            )
        return self._sketch.incoming(tr("GML written by {program}", program=program[:60]) if program else "GML")

    def _opens(self, key: str, line: int) -> bool:
        """Whether a list begins after the key; else puts back what stands there."""
        following = next(self._tokens, None)
        if following is None:
            raise Damaged(
                tr(
                    "“{name}”, line {line}: “{key}” has no value; the file ends too early.",
                    name=self._name,
                    line=str(line),
                    key=key,
                )
            )
        if following[0] == "open":
            return True
        self._tokens = itertools.chain((following,), self._tokens)
        return False

    def _graph(self) -> None:
        self._sketch.graph.directed, self._edges = bool(self._directed), False
        for kind, key, line in self._tokens:
            if kind == "close":
                return
            if kind != "key":
                _unexpected(self._name, key, line)
            self._pair(key, line, _value(self._tokens, self._name, key, line, 1))
        raise Damaged(tr("“{name}” ends too early: a bracket is not closed.", name=self._name))

    def _pair(self, key: str, line: int, value: Any) -> None:
        word = key.lower()
        if word == "directed":
            said = value == "1"
            if self._edges and self._directed is None and said != self._sketch.graph.directed:
                raise _Late(said)
            self._sketch.graph.directed = said
        if word not in ("node", "edge"):
            return
        if not isinstance(value, list):
            raise Damaged(
                tr(
                    "“{name}”, line {line}: a {key} is expected to be a list in brackets.",
                    name=self._name,
                    line=str(line),
                    key=key,
                )
            )
        values = _flat(value)
        identifier = values.pop("id", None)
        if word == "node":
            _place(values)
            self._sketch.node(identifier, line, values)
        else:
            self._edges = True
            ends = values.pop("source", None), values.pop("target", None)
            self._sketch.edge(*ends, line, values, identifier=identifier or "")


def _flat(pairs: list[Pair], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in pairs:
        name = before + key
        if isinstance(value, list):
            for inner, text in _flat(value, f"{name}.").items():
                found[inner] = f"{found[inner]}; {text}" if inner in found else text
        else:
            found[name] = f"{found[name]}; {value}" if name in found else value
    return found


def _place(values: dict[str, str]) -> None:
    for name, ours in (("graphics.x", "x"), ("graphics.y", "y"), ("graphics.fill", "color"), ("graphics.w", "size")):
        if name in values:
            values.setdefault(ours, values.pop(name))


def _value(tokens: Iterator[Token], name: str, key: str, line: int, depth: int) -> Any:
    """Text, or a list of pairs."""
    kind, text, at = next(tokens, ("", "", 0))
    if not kind:
        raise Damaged(
            tr(
                "“{name}”, line {line}: “{key}” has no value; the file ends too early.",
                name=name,
                line=str(line),
                key=key,
            )
        )
    if kind == "open":
        return _pairs(tokens, name, depth + 1)
    if kind == "text":
        return html.unescape(text[1:-1]) if "&" in text else text[1:-1]
    return text if kind == "number" else _unexpected(name, text, at)


def _pairs(tokens: Iterator[Token], name: str, depth: int) -> list[Pair]:
    if depth > _DEEPEST:
        raise Damaged(tr("“{name}”: lists lie more than {deepest} deep in each other.", name=name, deepest=_DEEPEST))
    found: list[Pair] = []
    for kind, key, line in tokens:
        if kind == "close":
            return found
        if kind != "key":
            _unexpected(name, key, line)
        found.append((key, _value(tokens, name, key, line, depth)))
    raise Damaged(tr("“{name}” ends too early: a bracket is not closed.", name=name))


def _tokens(name: str, text: str) -> Iterator[Token]:
    at, line = 0, 1
    while (match := _TOKEN.match(text, at)) is not None:
        kind = match.lastgroup or ""
        if kind != "blank":
            yield kind, match[0], line
        if kind in ("blank", "text"):
            line += match[0].count("\n")
        at = match.end()
    if at < len(text):
        raise Damaged(
            tr(
                "“{name}”, line {line}: “{text}” is not understood.",
                name=name,
                line=str(line),
                text=text[at : at + 20].split()[0],
            )
        )


def _unexpected(name: str, text: str, line: int) -> NoReturn:
    raise Damaged(
        tr("“{name}”, line {line}: “{text}” is not expected here.", name=name, line=str(line), text=text[:40])
    )
