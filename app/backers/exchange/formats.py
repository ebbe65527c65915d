"""The formats that maps come in and go out as. A new one is one more entry of FORMATS."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from backers.exchange.datapackage import read_package, write_package
from backers.exchange.graphml import read_graphml, write_graphml
from backers.exchange.graphs import graph_only, write_layout
from backers.exchange.incoming import Incoming
from backers.exchange.sniffing import sniff
from backers.model.errors import Damaged
from backers.model.map import Map

__all__ = ["FORMATS", "Format", "graph_only", "read", "write_layout", "writer_for"]


@dataclass(frozen=True, slots=True)
class Format:
    """`suffixes` are those to write under, the first is the usual one; `read` or `write` of None: not in that way.

    `write` returns a sentence for each thing that the format could not carry.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], Incoming] | None
    write: Callable[[Map, Path], list[str]] | None


def _write_package(map_: Map, path: Path) -> list[str]:
    write_package(map_, path)
    return []


FORMATS = {
    format_.id: format_
    for format_ in (
        Format("graphml", "GraphML (Gephi, yEd, networkx, igraph)", (".graphml",), read_graphml, write_graphml),
        Format("package", "Data package (CSV tables, whole)", (".zip", ""), read_package, _write_package),
    )
}

_NOT_YET = {
    "gexf": "a GEXF graph, which cannot be brought in yet: save it as GraphML",
    "json": "a JSON file, which cannot be brought in yet",
    "text": "a text or table, which cannot be brought in yet",
    "folder": "a folder without a datapackage.json, not a map",
    "sqlite": "an SQLite database: open it as a map instead of importing it",
}


def read(path: Path | str) -> Incoming:
    """The rows of a file or folder, by what is in it and not by its name.

    Raises Damaged: a sentence that says what the file is and, where it is damaged, in which line and how.
    """
    path = Path(path)
    kind = sniff(path)
    # XML of an unknown sort goes to the GraphML reader, whose sentence names the line and the outermost element.
    found = FORMATS.get("graphml" if kind == "xml" or _claims_graphml(path, kind) else kind)
    if found is not None and found.read is not None:
        return found.read(path)
    raise Damaged(f"“{path.name}” is {_NOT_YET.get(kind, f'{kind}, not a map')}.")


def writer_for(path: Path | str) -> Format | None:
    """The format that a file of that name is written in, by suffix; None for a suffix that no format has."""
    suffix = Path(path).suffix.lower()
    return next((found for found in FORMATS.values() if suffix in found.suffixes and found.write is not None), None)


def _claims_graphml(path: Path, kind: str) -> bool:
    """Text under a GraphML name is damaged GraphML rather than a table."""
    return kind == "text" and path.suffix.lower() == ".graphml"
