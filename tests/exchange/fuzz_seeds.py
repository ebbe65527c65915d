"""Whole files of every format, for `long_fuzz` to damage: our own exports, small ones, other programs' files."""

import gzip
import io
import json
import zipfile
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from backers.exchange.curated import curated_map
from backers.exchange.formats import FORMATS
from backers.model.map import Map
from exchange import memory_cases
from exchange.graphml_cases import whole_map
from exchange.test_any_damage import WHOLE

COLLECTION = Path(__file__).parents[3] / "shared"
Seeds = dict[str, list[tuple[str, bytes]]]
_BY_SUFFIX = {".graphml": "GraphML", ".gexf": "GEXF", ".gml": "GML", ".net": "Pajek", ".dot": "DOT", ".tsv": "TSV",
              ".csv": "CSV", ".canvas": "JSON Canvas", ".ijson": "FollowTheMoney", ".ftm.json": "FollowTheMoney",
              ".xml": "GraphML", ".xlsx": "XLSX", ".bib": "sources", ".ris": "sources"}  # fmt: skip
_LITTLE_SIS = {
    "data": [
        {
            "type": "entities",
            "id": 7,
            "attributes": {"name": "A", "aliases": ["B"], "types": ["Person"], "start_date": "1969-00-00"},
        },
        {
            "type": "relationships",
            "id": 1,
            "attributes": {
                "entity1_id": 7,
                "entity2_id": 8,
                "description1": "funds",
                "start_date": "2011-03-00",
                "end_date": None,
                "is_current": True,
                "amount": 5,
            },
        },
    ]
}
_OLIGRAPHER = {
    "nodes": {
        "1": {"id": 1, "display": {"x": 1, "y": -2.5, "name": "A", "image": "http://x", "url": "/e"}},
        "2": {"id": "2", "display": {"name": "B"}},
    },
    "edges": {
        "3": {"id": 3, "node1_id": 1, "node2_id": 2, "display": {"label": "owns", "arrow": "1->2", "dash": True}}
    },
    "captions": {"4": {"id": 4, "display": {"text": "T", "x": 1}}},
}
_GRAPHOLOGY = {
    "attributes": {"name": "g"},
    "options": {"type": "mixed", "multi": True},
    "nodes": [{"key": "a", "attributes": {"x": 1, "y": 2, "label": "A", "color": "#fff"}}, {"key": "b"}],
    "edges": [{"key": "e", "source": "a", "target": "b", "undirected": True, "attributes": {"weight": 1}}],
}
_SOURCES = {
    "a.bib": '@article{k, title = {A {B}} # " c", author = "X, Y and {UN}", year = 2019, url={http://x}}\n@comment{x}\n',
    "a.ris": "TY  - JOUR\r\nTI  - Title\r\nAU  - X, Y\r\nPY  - 2019/05//\r\nUR  - http://x\r\nER  - \r\n",
    "a.json": '[{"type": "article", "id": "k", "title": "T", "issued": {"date-parts": [[2019, 5]]}, "author": '
              '[{"family": "X", "given": "Y"}], "container-title": "J"}]',
}  # fmt: skip
_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)


def seeds() -> Seeds:
    """By the name of the reader: name and bytes of files."""
    found: Seeds = defaultdict(list)
    for name, data in WHOLE.items():
        found[_kind(name, data)].append((name, data))
    for name, make in memory_cases.KINDS.values():
        data = memory_cases.text_of(make, 3000).encode()
        found[_kind("a" + name, data)].append(("a" + name, data))
    for kind, value in (("Oligrapher", _OLIGRAPHER), ("LittleSis", _LITTLE_SIS), ("graphology", _GRAPHOLOGY)):
        found[kind].append(("a.json", json.dumps(value).encode()))
    found["sources"] += [(name, text.encode()) for name, text in _SOURCES.items()]
    found["ODS"].append(("a.ods", _ods()))
    for name, map_ in (("whole", whole_map()), ("curated", curated_map())):
        _exports(found, name, map_)
    for path in sorted((COLLECTION / "interop").rglob("*.*")):
        if path.suffix != ".md" and path.name != "INDEX.csv":
            found[_kind(path.name, data := path.read_bytes())].append((path.name, data))
    for path in sorted((COLLECTION / "public-data").glob("*.csv")):
        found["recipe"].append((path.name, path.read_bytes()))
    for kind in ("GraphML", "GEXF", "CSV", "node-link"):
        for name, data in found[kind][:40]:
            found["compressed"].append((f"{name}.gz", gzip.compress(data)))
            found["compressed"].append((f"{name}.zip", zipped({name: data})))
    return dict(found)


def zipped(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def _exports(found: Seeds, called: str, map_: Map) -> None:
    """What we write ourselves, in every format that is read."""
    kinds = {"graphml": "GraphML", "gexf": "GEXF", "workbook": "XLSX", "tables": "zip of tables", "json": "own JSON",
             "ftm": "FollowTheMoney", "package": "zip package", "sources": "sources"}  # fmt: skip
    with TemporaryDirectory() as folder:
        for id_, kind in kinds.items():
            path = Path(folder) / f"{called}{FORMATS[id_].suffixes[1 if id_ == 'tables' else 0]}"
            FORMATS[id_].write(map_, path)
            found[kind].append((path.name, path.read_bytes()))
    found["package in a folder"].append((f"{called}-folder", found["zip package"][-1][1]))
    found["tables in a folder"].append((f"{called}-tables", found["zip of tables"][-1][1]))


def _kind(name: str, data: bytes) -> str:
    for suffix, kind in _BY_SUFFIX.items():
        if name.endswith(suffix):
            return kind
    said = data[:20_000]
    for sign, kind in (
        (b'"backers"', "own JSON"), (b'"schema"', "FollowTheMoney"), (b'"node1_id"', "Oligrapher"),
        (b'"entity1_id"', "LittleSis"), (b'"elements"', "Cytoscape.js"), (b'"graphs"', "Connected JSON"),
        (b'"key"', "graphology"),
    ):  # fmt: skip
        if sign in said:
            return kind
    return "node-link"


def _ods() -> bytes:
    def row(*cells: str) -> str:
        said = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in cells
        )
        return f"<table:table-row>{said}</table:table-row>"

    content = (
        f"<office:document-content {_NAMES}><office:body><office:spreadsheet><table:table table:name='s'>"
        f"{row('Source', 'Target', 'Weight')}{row('a', 'b')}<table:table-row table:number-rows-repeated='3'>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1.5'/>"
        "<table:table-cell office:value-type='date' office:date-value='2019-05-01'/></table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "content.xml": content.encode(), "META-INF/manifest.xml": b"<manifest/>"})
