"""GML, the Graph Modelling Language of Himsolt (1997), into rows. Ours, since networkx takes no node without a label.

A value may be a list `[ ... ]`; of nested lists the leaves are kept under dotted names. `graphics` gives place, size
and colour as yEd and Gephi write it.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from backers.exchange.bounded import decoded, whole
from backers.exchange.incoming import Incoming
from backers.exchange.sketch import Progress, Sketch
from backers.model.errors import Damaged

_TOKEN = re.compile(
    r"(?P<blank>\s+|\#[^\n]*)|(?P<open>\[)|(?P<close>\])|(?P<text>\"[^\"]*\")"
    r"|(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])|[+-]?(?:INF|NAN)\b)|(?P<key>[A-Za-z_][\w.-]*)"
)
_DEEPEST = 64


class Token(NamedTuple):
    kind: str
    text: str
    line: int


class Pair(NamedTuple):
    """A key, the line it stands in, and its value: text, or a list of pairs."""

    key: str
    line: int
    value: Any


def read_gml(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file, or of bytes called `name`. Raises Damaged with file, line and cause."""
    name = name or (source.name if isinstance(source, Path) else "data")
    text = decoded(whole(source, name, progress), name).text
    pairs = _pairs(_tokens(name, text), name, 0)
    graphs = [pair for pair in pairs if pair.key.lower() == "graph" and isinstance(pair.value, list)]
    if not graphs:
        raise Damaged(f"“{name}” holds no graph in GML.")
    sketch = Sketch(name, "Line", directed=False, progress=progress)
    if len(graphs) > 1:
        sketch.warn("graphs", f"“{name}” holds {len(graphs)} graphs: they were brought in side by side.")
    program = next((pair.value for pair in pairs if pair.key.lower() == "creator" and isinstance(pair.value, str)), "")
    for graph in graphs:
        _draw(sketch, graph.value)
    return sketch.incoming(f"GML written by {program[:60]}" if program else "GML")


def _draw(sketch: Sketch, graph: list[Pair]) -> None:
    said = [pair.value for pair in graph if pair.key.lower() == "directed"]
    sketch.graph.directed = bool(said) and said[-1] == "1"
    for pair in graph:
        if pair.key.lower() not in ("node", "edge"):
            continue
        if not isinstance(pair.value, list):
            raise Damaged(f"“{sketch.name}”, line {pair.line}: a {pair.key} is expected to be a list in brackets.")
        values = _flat(pair.value)
        identifier = values.pop("id", None)
        if pair.key.lower() == "node":
            _place(values)
            sketch.node(identifier, pair.line, values)
        else:
            ends = values.pop("source", None), values.pop("target", None)
            sketch.edge(*ends, pair.line, values, identifier=identifier or "")


def _flat(pairs: list[Pair], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs:
        name = before + pair.key
        if isinstance(pair.value, list):
            for inner, text in _flat(pair.value, f"{name}.").items():
                found[inner] = f"{found[inner]}; {text}" if inner in found else text
        else:
            found[name] = f"{found[name]}; {pair.value}" if name in found else pair.value
    return found


def _place(values: dict[str, str]) -> None:
    for name, ours in (("graphics.x", "x"), ("graphics.y", "y"), ("graphics.fill", "color"), ("graphics.w", "size")):
        if name in values:
            values.setdefault(ours, values.pop(name))


def _pairs(tokens: Iterator[Token], name: str, depth: int) -> list[Pair]:
    if depth > _DEEPEST:
        raise Damaged(f"“{name}”: lists lie more than {_DEEPEST} deep in each other.")
    found: list[Pair] = []
    opened = depth > 0
    for token in tokens:
        if token.kind == "close" and opened:
            return found
        if token.kind != "key":
            _unexpected(name, token)
        value = next(tokens, None)
        if value is None:
            raise Damaged(f"“{name}”, line {token.line}: “{token.text}” has no value; the file ends too early.")
        if value.kind == "open":
            found.append(Pair(token.text, token.line, _pairs(tokens, name, depth + 1)))
        elif value.kind in ("text", "number"):
            text = html.unescape(value.text[1:-1]) if value.kind == "text" else value.text
            found.append(Pair(token.text, token.line, text))
        else:
            _unexpected(name, value)
    if opened:
        raise Damaged(f"“{name}” ends too early: a bracket is not closed.")
    return found


def _tokens(name: str, text: str) -> Iterator[Token]:
    at, line = 0, 1
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise Damaged(f"“{name}”, line {line}: “{text[at : at + 20].split()[0]}” is not understood.")
        kind = match.lastgroup or ""
        if kind != "blank":
            yield Token(kind, match[0], line)
        line += match[0].count("\n")
        at = match.end()


def _unexpected(name: str, token: Token) -> NoReturn:
    raise Damaged(f"“{name}”, line {token.line}: “{token.text[:40]}” is not expected here.")
