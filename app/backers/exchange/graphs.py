"""Bare graphs: nodes, labels and edges of any graph file, for `backers layout`; and the same graph with places.

Nothing here becomes a map. GraphML is read by our own reader and written back byte by byte; the other formats go
through their readers and come out as GraphML.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from xml.parsers.expat import ExpatError

import numpy as np
import numpy.typing as npt

from backers.exchange.graphml.document import Document
from backers.exchange.graphml.identity import Identity
from backers.exchange.graphml.opening import text_of
from backers.exchange.graphml.plain import plain_graphml
from backers.exchange.graphml.reader import read_document
from backers.exchange.graphml.splicing import placed
from backers.exchange.sniffing import sniff
from backers.model.counting import listed
from backers.model.errors import Damaged
from backers.model.names import shown
from backers.model.rows import Actor, Relationship, Row
from backers.model.wording import tr, tr_n
from backers.settings import write_whole

MAX_BYTES = 256 << 20
_NAMED = 5


@dataclass(frozen=True, slots=True)
class BareGraph:
    """`edges` are pairs of indices into `ids`; the attributes stand beside nodes and edges, `directed` per edge."""

    ids: tuple[str, ...]
    labels: tuple[str, ...]
    edges: tuple[tuple[int, int], ...]
    directed: bool = False
    node_values: tuple[dict[str, Any], ...] = ()
    edge_values: tuple[dict[str, Any], ...] = ()
    warnings: tuple[str, ...] = ()


class GraphOnly(NamedTuple):
    """`edges`: int array (E, 2) of places in `ids`; self-loops and parallel edges are all there."""

    ids: tuple[str, ...]
    labels: tuple[str, ...]
    edges: npt.NDArray[np.int64]


def graph_only(path: Path | str) -> GraphOnly:
    """Ids, labels and edges of any readable graph. Raises Damaged with file and cause."""
    path = Path(path)
    graph = _of_document(read_document(path))[0] if _is_graphml(path) else _other(path)
    return GraphOnly(graph.ids, graph.labels, np.array(graph.edges, dtype=np.int64).reshape(-1, 2))


def write_layout(source: Path | str, target: Path | str, positions: Sequence[Sequence[float]]) -> tuple[str, ...]:
    """The graph of `source` as GraphML with node attributes x and y; `positions` in the order of `graph_only`'s ids.

    Ids, attributes, direction and parallel edges stay. Returns a sentence for each thing that was not as it should be
    in the source, such as an end that no node declares. Raises Damaged for the source, OSError for the target,
    ValueError for positions that are not one for each node.
    """
    source, places = Path(source), [(float(row[0]), float(row[1])) for row in positions]
    document = read_document(source) if _is_graphml(source) else None
    graph, missing = (_other(source), []) if document is None else _of_document(document)
    warnings = (_added(missing),) if missing else graph.warnings
    if len(places) != len(graph.ids):
        raise ValueError(f"{len(places)} positions for {len(graph.ids)} nodes")
    if document is None:
        data = plain_graphml(graph.ids, graph.edges, graph.directed, graph.node_values, graph.edge_values, places)
    else:
        data = _placed(source, document, graph.ids[: len(graph.ids) - len(missing)], missing, places)
    write_whole(Path(target), data)
    return warnings


def _added(missing: Sequence[str]) -> str:
    names = [f"“{name}”" for name in map(shown, missing[:_NAMED])]
    return tr_n(
        "{n} node that only edges name was added: {names}.",
        "{n} nodes that only edges name were added: {names}.",
        len(missing),
        names=listed(names, max(0, len(missing) - _NAMED)),
    )


def _placed(
    source: Path, document: Document, ids: Sequence[str], missing: Sequence[str], places: Sequence[tuple[float, float]]
) -> bytes:
    try:
        return placed(text_of(source), document, ids, missing, places)
    except ExpatError as error:
        # Bytes that are XML in one encoding and not in the one the file names, such as half a UTF-16 character.
        raise Damaged(
            tr("“{source}” is not the same XML in every encoding: {error}.", source=source.name, error=error)
        ) from None


def _is_graphml(path: Path) -> bool:
    """By content; XML of an unknown sort goes to the GraphML reader, whose refusal says what it found."""
    kind = sniff(path)
    return kind in ("graphml", "xml") or (kind in ("text", "table") and path.suffix.lower() == ".graphml")


def _of_document(document: Document) -> tuple[BareGraph, list[str]]:
    """The graph, and which of its nodes only edges name."""
    identity = Identity(document)
    names = {key.id for keys in document.keys.values() for key in keys if key.name.casefold() in ("label", "name")}
    ends = [pair for edge in document.edges if (pair := identity.ends(edge)) is not None]
    ids = (*identity.nodes, *identity.missing)
    place = {identifier: index for index, identifier in enumerate(ids)}
    labels = [
        next((text for key, text in (node.data or {}).items() if key in names and text.strip()), "")
        or (node.graphics or {}).get("label", "")
        or identifier
        for node, identifier in zip(document.nodes, identity.nodes, strict=True)
    ]
    edges = tuple((place[one], place[other]) for one, other in ends)
    return BareGraph(ids, (*labels, *identity.missing), edges), list(identity.missing)


def _other(path: Path) -> BareGraph:
    """Through the readers of `formats`; a list of edges under its own suffix, which has no other marks."""
    if path.suffix.lower() == ".edges":
        if path.is_file() and path.stat().st_size > MAX_BYTES:
            raise Damaged(tr("“{path}” is larger than {most} MB.", path=path.name, most=MAX_BYTES >> 20))
        return _edge_list(path)
    from backers.exchange.formats import read

    found = read(path)
    return _of_rows(found.rows, found.warnings)


def _of_rows(rows: Sequence[Row], warnings: tuple[str, ...]) -> BareGraph:
    actors = [row for row in rows if isinstance(row, Actor)]
    place = {row.id: index for index, row in enumerate(actors)}
    ties = [row for row in rows if isinstance(row, Relationship)]
    points = [tie.points for tie in ties]
    return BareGraph(
        tuple(place),
        tuple(row.label for row in actors),
        tuple((place[tie.subject], place[tie.object]) for tie in ties),
        any(points),
        tuple({"label": row.label, **dict(row.attributes)} for row in actors),
        tuple({"label": tie.kind, **dict(tie.attributes), "directed": tie.points} for tie in ties),
        warnings,
    )


def _edge_list(path: Path) -> BareGraph:
    """`n m`, then `u v` on each line, nodes counted from 0."""
    lines = _text(path).split("\n")
    try:
        count, expected = (int(word) for word in lines[0].split())
    except ValueError:
        raise Damaged(tr("“{path}”, line 1: a node count and an edge count are expected.", path=path.name)) from None
    edges = []
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        try:
            one, other = (int(word) for word in line.split()[:2])
        except ValueError:
            raise Damaged(
                tr("“{path}”, line {number}: two node numbers are expected.", path=path.name, number=number)
            ) from None
        if not (0 <= one < count and 0 <= other < count):
            raise Damaged(
                tr(
                    "“{path}”, line {number}: nodes are numbered from 0 to {count}.",
                    path=path.name,
                    number=number,
                    count=count - 1,
                )
            )
        edges.append((one, other))
    if len(edges) != expected or count > MAX_BYTES >> 4:
        raise Damaged(
            tr(
                "“{path}”, line 1: {count} nodes and {expected} edges are named, {edges} edges are there.",
                path=path.name,
                count=count,
                expected=expected,
                edges=len(edges),
            )
        )
    ids = tuple(map(str, range(count)))
    return BareGraph(ids, ids, tuple(edges))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Damaged(tr("“{path}” is not UTF-8 text.", path=path.name)) from None
