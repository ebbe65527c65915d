"""DOT, the language of Graphviz, into rows: strict or not, chains, groups of ends, subgraphs, defaults.

Subgraphs called cluster become group membership. Ports stay as attributes of the edge; HTML labels as their text.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from sys import intern
from typing import NoReturn

from backers.exchange.bounded import decoded, whole
from backers.exchange.incoming import Incoming
from backers.exchange.plain.dot_words import Word, words
from backers.exchange.plain.named import Named, Values
from backers.exchange.sketch import MAX_ELEMENTS, Progress, Sketch
from backers.model.errors import Damaged
from backers.model.wording import mark, tr

_DEEPEST = 64


def read_dot(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file, or of bytes called `name`. Raises Damaged with file, line and cause."""
    name = name or (source.name if isinstance(source, Path) else "data")
    text = decoded(whole(source, name, progress), name).text
    return _Reading(name, words(name, text), progress).read()


@dataclass(slots=True)
class _Scope:
    """What holds inside one pair of braces: defaults, the nodes named in it (unless it is the whole), its cluster."""

    nodes: Values = field(default_factory=dict)
    edges: Values = field(default_factory=dict)
    named: dict[str, None] = field(default_factory=dict)
    cluster: str = ""
    label: str = ""
    whole: bool = False


class _Reading:
    """Recursive descent over the words, as deep as `_DEEPEST`."""

    def __init__(self, name: str, found: Iterator[Word], progress: Progress | None) -> None:
        self._name, self._words = name, found
        self._word: Word | None = next(found, None)
        self._strict = False
        self._seen: set[tuple[str, str]] = set()
        self._sketch = Sketch(name, mark("Line", "what numbers of a file count"), progress=progress)
        self._nodes = Named()
        self._clusters: dict[str, str] = {}
        self._edges = 0

    def read(self) -> Incoming:
        self._strict = self._take("strict")
        kind = self._next()
        if kind.text.casefold() not in ("graph", "digraph") or kind.quoted:
            self._refuse(kind, tr("a graph or digraph is expected"))
        self._sketch.graph.directed = kind.text.casefold() == "digraph"
        if not self._is("{"):
            self._next()
        self._body(_Scope(whole=True), 0)
        if self._word is not None:
            if self._word.text.casefold() not in ("strict", "graph", "digraph"):
                self._refuse(self._word, tr("the graph has ended before this"))
            self._sketch.warn("graphs", tr("Line {line}: only the first graph was read.", line=self._word.line))
        self._draw()
        return self._sketch.incoming("DOT")

    def _body(self, scope: _Scope, depth: int) -> None:
        begun = self._peek()
        self._expect("{")
        if depth > _DEEPEST:
            self._refuse(begun, tr("subgraphs lie more than {most} deep in each other", most=_DEEPEST))
        while not self._is("}"):
            if not self._take(";") and not self._take(","):
                self._statement(scope, depth)
        self._expect("}")

    def _statement(self, scope: _Scope, depth: int) -> None:
        word = self._peek()
        lower = "" if word.quoted else word.text.casefold()
        if lower in ("node", "edge", "graph"):
            self._next()
            values = self._attributes()
            if lower == "graph":
                scope.label = values.get("label", scope.label)
            else:
                # New ones, since nodes and inner braces share those that held before.
                scope.nodes, scope.edges = (
                    (scope.nodes | values, scope.edges) if lower == "node" else (scope.nodes, scope.edges | values)
                )
            return
        ends = self._ends(scope, depth)
        if self._take("=") and len(ends) == 1:
            value = self._next()
            if word.text == "label":
                scope.label = value.text
            return
        self._chain(word, ends, scope, depth)

    def _chain(self, word: Word, first: list[tuple[str, str]], scope: _Scope, depth: int) -> None:
        groups = [first]
        while self._take("->") or self._take("--"):
            groups.append(self._ends(scope, depth))
        values = self._attributes()
        for group in groups:
            for name, _ in group:
                if not scope.whole:  # whose nodes nobody asks for
                    scope.named[name] = None
                self._nodes.name(name, word.line, scope.nodes, scope.cluster, values if len(groups) == 1 else {})
        if len(groups) == 1:
            return
        for sources, targets in itertools.pairwise(groups):
            self._edges += len(sources) * len(targets)
            if self._edges > MAX_ELEMENTS:
                self._refuse(word, tr("it holds more than {most:,} edges", most=MAX_ELEMENTS))
            for source, port in sources:
                for target, other in targets:
                    ports = {"sourceport": port, "targetport": other}
                    said = {name: text for name, text in ports.items() if text}
                    self._edge(word.line, source, target, scope.edges | values | said)

    def _ends(self, scope: _Scope, depth: int) -> list[tuple[str, str]]:
        """One node with its port, or all nodes of a subgraph."""
        word = self._peek()
        lower = "" if word.quoted else word.text.casefold()
        if lower == "subgraph" or self._is("{"):
            return self._subgraph(scope, depth)
        if not word.quoted and word.text in ("}", "]", "[", "=", ";", ",", "->", "--", ":", "+"):
            self._refuse(word, tr("the name of a node is expected, not “{word}”", word=word.text))
        name, port = self._next().text, ""
        while self._take(":"):
            port = f"{port}:{self._next().text}".strip(":")
        return [(name, port)]

    def _subgraph(self, scope: _Scope, depth: int) -> list[tuple[str, str]]:
        inner = _Scope(dict(scope.nodes), dict(scope.edges), cluster=scope.cluster)
        if self._take("subgraph") and not self._is("{"):
            name = self._next().text
            if name.startswith("cluster"):
                inner.cluster = name
        self._body(inner, depth + 1)
        if inner.cluster and inner.cluster != scope.cluster:
            self._clusters[inner.cluster] = inner.label or inner.cluster
        if not scope.whole:
            scope.named |= inner.named
        return [(name, "") for name in inner.named]

    def _attributes(self) -> Values:
        found: Values = {}
        while self._take("["):
            while not self._take("]"):
                name = self._next()
                if name.text in ("[", "{", "}", "=") and not name.quoted:
                    self._refuse(name, tr("“{name}” is not expected here", name=name.text))
                found[intern(name.text)] = self._next().text if self._take("=") else "true"
                if not self._take(","):
                    self._take(";")
        return found

    def _draw(self) -> None:
        for name, line, cluster, values in self._nodes:
            if values.get("label") == "\\N":
                del values["label"]
            if cluster:
                values["group"] = self._clusters.get(cluster, cluster)
            place = values.get("pos", "").rstrip("!").split(",")
            if len(place) >= 2:
                # Graphviz counts upwards, a map downwards.
                values["x"], values["y"] = place[0], place[1][1:] if place[1].startswith("-") else f"-{place[1]}"
                del values["pos"]
            self._sketch.node(name, line, values)

    def _edge(self, line: int, source: str, target: str, values: Values) -> None:
        if self._strict:
            if (source, target) in self._seen:
                return
            self._seen.add((source, target))
            if not self._sketch.graph.directed:
                self._seen.add((target, source))
        values.pop("pos", None)
        self._sketch.edge(source, target, line, values)

    def _peek(self) -> Word:
        if self._word is None:
            raise Damaged(tr("“{name}” ends too early: a brace or bracket is not closed.", name=self._name))
        return self._word

    def _next(self) -> Word:
        word = self._peek()
        self._word = next(self._words, None)
        return word

    def _is(self, sign: str) -> bool:
        word = self._peek()
        return word.text == sign and not word.quoted

    def _take(self, sign: str) -> bool:
        word = self._word
        if word is not None and not word.quoted and word.text.casefold() == sign:
            self._word = next(self._words, None)
            return True
        return False

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            self._refuse(self._peek(), tr("“{sign}” is expected, not “{text}”", sign=sign, text=self._peek().text[:40]))

    def _refuse(self, word: Word, cause: str) -> NoReturn:
        raise Damaged(tr("“{name}”, line {line}: {cause}.", name=self._name, line=word.line, cause=cause))
