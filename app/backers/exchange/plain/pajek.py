"""Pajek networks (.net, .paj) into rows: vertices with places, arcs, edges, their lists, matrices and partitions."""

import re
from collections.abc import Iterator
from pathlib import Path

from backers.exchange.bounded import decoded, lines, whole
from backers.exchange.incoming import Incoming
from backers.exchange.plain.vertices import Vertices
from backers.exchange.sketch import Progress, Sketch
from backers.model.errors import Damaged
from backers.model.wording import mark, tr

_WORD = re.compile(r'"([^"]*)"|(\S+)')
_SECTION = re.compile(r"\*\s*([A-Za-z]+)\s*(?::?\s*\d+)?\s*(.*)")
_BARE_MOST = 20_000  # vertices without a line of their own in a short file; in a longer one, one for each byte
_TIES = {"arcs": True, "edges": False, "arcslist": True, "edgeslist": False}


def read_pajek(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file, or of bytes called `name`. Raises Damaged with file, line and cause."""
    name = name or (source.name if isinstance(source, Path) else "data")
    text = decoded(whole(source, name, progress), name).text
    reading = _Reading(
        Sketch(name, mark("Line", "what numbers of a file count"), progress=progress), max(_BARE_MOST, len(text))
    )
    for number, line in enumerate(lines(text), 1):
        reading.line(number, line)
    reading.finish()
    return reading.sketch.incoming("Pajek")


class _Reading:
    """Line by line. Vertices are numbered from 1; their names are labels and need not differ."""

    def __init__(self, sketch: Sketch, most: int) -> None:
        self.sketch, self._most = sketch, most
        self._section, self._started = "", 0
        self._count = 0
        self._vertices = Vertices()
        self._early: list[tuple[int, str, str, bool, dict[str, str]]] = []
        self._drawn = False
        self._row = 0

    def line(self, number: int, line: str) -> None:
        stripped = line.strip()
        if not stripped or stripped.startswith("%"):
            return
        if stripped.startswith("*"):
            self._begin(number, stripped)
        elif self._section == "vertices":
            self._vertex(number, stripped)
        elif self._section in ("arcs", "edges"):
            self._tie(number, stripped, self._section == "arcs")
        elif self._section in ("arcslist", "edgeslist"):
            first, *others = _words(stripped)
            for other in others:
                self._edge(number, first, other, _TIES[self._section], {})
        elif self._section == "matrix":
            self._matrix(number, stripped)
        elif not self._section:
            self._refuse(number, tr("it does not begin with *Vertices"))

    def finish(self) -> None:
        if not self._started:
            raise Damaged(tr("“{name}” holds no *Vertices, so it is no Pajek network.", name=self.sketch.name))
        self._draw()
        for tie in self._early:
            self._edge(*tie)

    def _draw(self) -> None:
        """The vertices, once all of them are known: before the first tie, as far as the file keeps to the order."""
        if self._drawn:
            return
        self._drawn = True
        for vertex in self._silent():
            self.sketch.node(str(vertex), self._started, {})
        for called, number, values in self._vertices.drawn():
            self.sketch.node(called, number, values)

    def _edge(self, number: int, source: str, target: str, directed: bool, values: dict[str, str]) -> None:
        if not self._started:
            self._early.append((number, source, target, directed, values))
            return
        self._draw()
        ends = self._vertices.called(source), self._vertices.called(target)
        self.sketch.edge(*ends, number, values, directed=directed)

    def _begin(self, number: int, line: str) -> None:
        match = _SECTION.fullmatch(line)
        word = match[1].casefold() if match is not None else ""
        if word in ("vertices", "nodes"):
            if word == "nodes":
                self.sketch.warn(
                    "sections", tr("Line {number}: *Nodes is not Pajek's word; read as *Vertices.", number=number)
                )
            if self._drawn or (self._started and self._vertices):
                self.sketch.warn(
                    "networks", tr("Line {number}: only the first network of the file was read.", number=number)
                )
                self._section = "skipped"
                return
            counts = re.findall(r"\d+", line)
            self._count = int(counts[0]) if counts and len(counts[0]) < 19 else 0
            self._started = number
        elif word not in (*_TIES, "matrix", "network"):
            self.sketch.warn(
                "sections", tr("Line {number}: the section {line} was left out.", number=number, line=line[:40])
            )
            word = "skipped"
        elif self._section == "skipped" and self._started and word != "network":
            return
        self._section = "vertices" if word == "nodes" else word
        self._row = 0

    def _vertex(self, number: int, line: str) -> None:
        first, *rest = _words(line)
        if not (first.isascii() and first.isdecimal() and len(first) < 19):
            self._refuse(number, tr("“{first}” is no number of a vertex", first=first[:40]))
        vertex = int(first)
        if vertex < 1 or (self._count and vertex > self._count):
            self.sketch.warn(
                "vertices",
                tr(
                    "Line {number}: vertex {vertex} is not between 1 and {count}; taken.",
                    number=number,
                    vertex=vertex,
                    count=self._count,
                ),
            )
        values = {"label": rest[0]} if rest else {}
        values |= dict(zip(("x", "y"), rest[1:3], strict=False))
        values |= _parameters(rest[3:])
        if not self._vertices.add(vertex, number, values):
            self.sketch.warn(
                tr("vertices given twice"),
                tr("Line {number}: vertex {vertex} is given twice; the first stays.", number=number, vertex=vertex),
            )

    def _tie(self, number: int, line: str, directed: bool) -> None:
        source, *rest = _words(line)
        if not rest:
            self._refuse(number, tr("an arc or edge needs two vertices"))
        values = {"weight": rest[1]} if len(rest) > 1 else {}
        self._edge(number, source, rest[0], directed, values | _parameters(rest[2:]))

    def _matrix(self, number: int, line: str) -> None:
        self._row += 1
        for column, text in enumerate(line.split(), 1):
            if text.strip("0.-+"):
                self._edge(number, str(self._row), str(column), True, {"weight": text})

    def _silent(self) -> range:
        """The vertices, where the head counts them and no line names one. It is not believed beyond reason."""
        missing = self._count - len(self._vertices)
        if missing <= 0:
            return range(0)
        if (self._vertices and missing > self._most) or self._count > self._most:
            raise Damaged(
                tr(
                    "“{name}”, line {started}: {count:,} vertices are announced and {vertices:,} are there.",
                    name=self.sketch.name,
                    started=self._started,
                    count=self._count,
                    vertices=len(self._vertices),
                )
            )
        if self._vertices:
            self.sketch.warn(
                "vertices",
                tr(
                    "Line {started}: {count} vertices are announced, {vertices} named.",
                    started=self._started,
                    count=self._count,
                    vertices=len(self._vertices),
                ),
            )
            return range(0)
        return range(1, self._count + 1)

    def _refuse(self, number: int, cause: str) -> None:
        raise Damaged(tr("“{name}”, line {number}: {cause}.", name=self.sketch.name, number=number, cause=cause))


def _words(line: str) -> list[str]:
    return [quoted if bare is None else bare for quoted, bare in _split(line)]


def _split(line: str) -> Iterator[tuple[str, str | None]]:
    for match in _WORD.finditer(line):
        yield match[1] or "", match[2]


def _parameters(words: list[str]) -> dict[str, str]:
    """What follows: a third coordinate or a shape, then names and values (`ic Red`, `l "text"`)."""
    if len(words) % 2:
        words = words[1:]
    names = {"ic": "color", "c": "color", "l": "label", "w": "width", "p": "pattern", "s_size": "size"}
    return {names.get(name.casefold(), name): text for name, text in zip(words[::2], words[1::2], strict=False)}
