"""The formats that maps come in and go out as. A new one is one more entry of FORMATS.

Readers and writers are loaded when they are first wanted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from backers.exchange.bibliography.files import claims
from backers.exchange.graphml.opening import Progress
from backers.exchange.graphml.selection import select
from backers.exchange.graphs import graph_only, write_layout
from backers.exchange.incoming import Incoming
from backers.exchange.sniffing import sniff, sniff_bytes
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.model.wording import mark, say

__all__ = ["FORMATS", "Format", "graph_only", "read", "write_layout", "writer_for"]


@dataclass(frozen=True, slots=True)
class Format:
    """`suffixes` are those to write under, the first is the usual one.

    `reader` and `writer` are "module function", empty where a file of the format is not read or not written.
    `chooses`: the writer takes `actors` and `relationships`, the ids to write. `losses` tells beforehand what it loses
    of that selection, or else of the map.
    """

    id: str
    named: str
    suffixes: tuple[str, ...]
    reader: str = ""
    writer: str = ""
    chooses: bool = False
    losses: str = ""

    @property
    def label(self) -> str:
        return say(self.named)

    def read(self, source: Path | bytes, **options: Any) -> Incoming:
        """The rows. Raises Damaged."""
        found: Incoming = _function(self.reader)(source, **options)
        return found

    def write(self, map_: Map, path: Path, **chosen: Any) -> list[str]:
        """Writes in one step; returns a sentence for each thing that the format could not carry."""
        left_out: list[str] = _function(self.writer)(map_, path, **chosen)
        return left_out

    def left_out(self, map_: Map, **chosen: Any) -> list[str]:
        """What `write` would return, without writing."""
        if not self.losses:
            return []
        found: list[str] = _function(self.losses)(select(map_, **chosen) if self.chooses else map_)
        return found


def _function(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(" ")
    found: Callable[..., Any] = getattr(import_module(f"backers.exchange.{module}"), function)
    return found


FORMATS = {
    format_.id: format_
    for format_ in (
        Format("graphml", "GraphML (Gephi, yEd, networkx, igraph)", (".graphml",),
               "graphml read_graphml", "graphml write_graphml", chooses=True,
               losses="graphml.losses losses"),
        Format("gexf", mark("GEXF with timeline (Gephi)"), (".gexf",), "gexf read_gexf", "gexf write_gexf",
        chooses=True,
               losses="gexf.losses losses"),
        Format("html", mark("Page to look at, offline (HTML)"), (".html", ".htm"), "", "html write_html", chooses=True,
               losses="html.writer losses"),
        Format("workbook", mark("Spreadsheet (XLSX)"), (".xlsx",), "tables read_workbook", "tables write_workbook",
               losses="tables.writer workbook_left_out"),
        Format("tables", mark("Tables for a spreadsheet (CSV)"), (".csv", ".csv.zip"), "tables read_folder",
               "tables write_folder", losses="tables.writer folder_left_out"),
        Format("ftm", "FollowTheMoney (Aleph, OpenSanctions)", (".ftm.json", ".ijson", ".ftm", ".jsonl"), "",
               "ftm write_ftm", losses="ftm.writer left_out"),
        Format("json", mark("Node-link JSON (networkx, D3)"), (".json",), "jsons read_json",
               "jsons write_json", chooses=True, losses="jsons.writer losses"),
        Format("package", mark("Data package (CSV tables, whole)"), (".zip", ""), "datapackage read_package",
               "datapackage write_package"),
        Format("sources", mark("Sources alone (BibTeX, RIS)"), (".bib", ".ris"), "bibliography read_sources",
               "bibliography write_map"),
        Format("table", mark("One table (CSV, TSV)"), (), "tables read_table"),
        Format("gml", "GML", (), "plain read_gml"),
        Format("pajek", "Pajek", (), "plain read_pajek"),
        Format("dot", "DOT (Graphviz)", (), "plain read_dot"),
    )
}  # fmt: skip

_REFUSED = {
    "text": mark("“{name}” is text that is no table and no graph known here."),
    "folder": mark("“{name}” is a folder without a datapackage.json or tables of a map, not a map."),
    "sqlite": mark("“{name}” is an SQLite database: open it as a map instead of importing it."),
}


def read(source: Path | str | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file or folder, or of bytes called `name`, by what is in it and not by its name.

    `progress` is called with the part that is read; what it raises ends the reading. Raises Damaged: a sentence that
    says what the file is and, where it is damaged, in which line and how.
    """
    source = Path(source) if isinstance(source, str) else source
    name = name or (source.name if isinstance(source, Path) else "data")
    if claims(source, name):
        return FORMATS["sources"].read(source, name=name, progress=progress)
    kind = sniff(source) if isinstance(source, Path) else sniff_bytes(source, name)
    # XML of an unknown sort goes to the GraphML reader, whose sentence names the line and the outermost element.
    # Text under a GraphML name is damaged GraphML rather than a table.
    claims_graphml = kind in ("text", "table") and name.lower().endswith(".graphml")
    found = FORMATS.get("graphml" if kind == "xml" or claims_graphml else kind)
    if found is None or not found.reader:
        sentence = _REFUSED.get(kind, mark("“{name}” is {kind}, not a map."))
        raise Damaged(say(sentence, name=name, kind=say(kind)))
    return found.read(source, name=name, progress=progress)


def writer_for(path: Path | str) -> Format | None:
    """The format that a file of that name is written in, by suffix; None for a suffix that no format has."""
    name = Path(path).name.lower()
    suffixes = [Path(name).suffix, "".join(Path(name).suffixes[-2:])]
    for suffix in reversed(suffixes):
        found = next((one for one in FORMATS.values() if one.writer and suffix in one.suffixes), None)
        if found is not None:
            return found
    return None
