"""What a file is, by its first bytes and only then by its name."""

import gzip
import re
import struct
import zipfile
import zlib
from pathlib import Path

from backers.model.errors import Damaged
from backers.model.wording import mark, tr

_HEAD = 1 << 16
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_COMMENTS = ((b"#", b"\n"), (b"//", b"\n"), (b"/*", b"*/"))
_ASIDES = ((b"<!--", b"-->"), (b"<?", b"?>"))
_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", mark("a PNG picture")),
    (b"\xff\xd8\xff", mark("a JPEG picture")),
    (b"GIF8", mark("a GIF picture")),
    (b"%PDF-", mark("a PDF document")),
    (b"SQLite format 3\0", "sqlite"),
    (b"\x7fELF", mark("a program")),
    (b"MZ", mark("a program")),
    (b"7z\xbc\xaf\x27\x1c", mark("a 7-Zip archive")),
    (b"Rar!", mark("a RAR archive")),
    (b"{\\rtf", mark("an RTF document")),
    (b"\xd0\xcf\x11\xe0", mark("an old Office document")),
)
_ROOTS = {
    b"graphml": "graphml",
    b"gexf": "gexf",
    b"html": mark("an HTML page"),
    b"svg": mark("an SVG picture"),
    b"rdf": mark("an RDF document"),
}
_TEXTS = (
    (re.compile(rb"\*\s*(vertices|network|nodes|arcs|edges)\b", re.IGNORECASE), "pajek"),
    (re.compile(rb"(?:strict\s+)?(?:di)?graph\b[^\[{;]{0,200}\{", re.IGNORECASE), "dot"),
    (
        re.compile(rb"(?:(?!graph\b)[^\W\d]\w*\s+(?:\"[^\"]*\"|[^\s\[\"]+)\s+(?:#[^\n]*\n\s*)*){0,40}graph\s*\[", re.I),
        "gml",
    ),
)
_SUFFIXES = {
    ".gml": "gml", ".net": "pajek", ".paj": "pajek", ".dot": "dot", ".gv": "dot", ".txt": "table",
}  # fmt: skip
_JSON = (".json", ".jsonl", ".ijson", ".ndjson", ".ftm", ".canvas", ".cyjs")


def sniff(path: Path) -> str:
    """One of FORMATS' ids, "folder", "xml", "sqlite", "text", or in words what else it is.

    Raises Damaged where there is nothing to read.
    """
    if path.is_dir():
        if (path / "datapackage.json").is_file():
            return "package"
        return "tables" if (path / "actor.csv").is_file() or (path / "relationship.csv").is_file() else "folder"
    if path.name == "datapackage.json":
        return "package"
    head = _head(path)
    if not head:
        raise Damaged(tr("“{path}” is empty.", path=path.name))
    if head[:4] == b"PK\x03\x04":
        return _archive(path)
    if head[:2] == b"\x1f\x8b":
        head = _unpacked(path)
    return sniff_bytes(head, path.name)


def sniff_bytes(head: bytes, name: str = "") -> str:
    """The same of the first bytes of something that is no archive; `name` decides only where they do not."""
    for beginning, words in _BEGINNINGS:
        if head.startswith(beginning):
            return words
    suffix = "".join(Path(name.lower().removesuffix(".gz")).suffix)
    plain = head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()
    return _by_text(plain, suffix)


def _by_text(head: bytes, suffix: str) -> str:
    """Of text, seen as bytes without NULs, so that UTF-16 looks like ASCII too."""
    head = head.removeprefix(b"\xfe\xff").lstrip()
    if head.startswith(b"<"):
        match = _ROOT.search(_without(head, _ASIDES))
        return _ROOTS.get(match[1].lower(), "xml") if match is not None else "xml"
    if suffix in (".csv", ".tsv", ".tab"):
        return "table"
    if head[:1] in (b"{", b"[") or suffix in _JSON:
        return "json"
    bare = _without(head, _COMMENTS)
    for pattern, found in _TEXTS:
        if pattern.match(bare):
            return found
    return _SUFFIXES.get(suffix, "text")


def _without(head: bytes, asides: tuple[tuple[bytes, bytes], ...]) -> bytes:
    """From the first byte that is no comment; searched once from left to right, however the comments are nested."""
    at = 0
    while at < len(head):
        rest = head[at : at + 4]
        if rest[:1].isspace():
            at += 1
            continue
        begun = next(((begin, end) for begin, end in asides if rest.startswith(begin)), None)
        if begun is None:
            break
        ends = head.find(begun[1], at + len(begun[0]))
        at = len(head) if ends < 0 else ends + len(begun[1])
    return head[at:]


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(_HEAD)
    except FileNotFoundError:
        raise Damaged(tr("There is no file “{path}”.", path=path)) from None
    except OSError as error:
        raise Damaged(tr("“{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)) from None


def _unpacked(path: Path) -> bytes:
    try:
        with gzip.open(path) as stream:
            return stream.read(_HEAD)
    except (OSError, EOFError, zlib.error) as error:
        raise Damaged(tr("“{path}” cannot be unpacked: {error}.", path=path.name, error=error)) from None


def _archive(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError, IndexError, struct.error) as error:
        raise Damaged(tr("“{path}” cannot be unpacked: {error}.", path=path.name, error=error)) from None
    if any(name.rpartition("/")[2] == "datapackage.json" for name in names):
        return "package"
    if any(name.lower().endswith((".graphml", ".graphml.xml")) for name in names):
        return "graphml"
    if any(name.lower().endswith(".gexf") for name in names):
        return "gexf"
    if any(name.rpartition("/")[2] in ("actor.csv", "relationship.csv") for name in names):
        return "tables"
    if "xl/workbook.xml" in names:
        return "workbook"
    if "xl/workbook.bin" in names:
        return mark("a binary Excel workbook (XLSB)")
    if "[Content_Types].xml" in names:
        return mark("an Office document without tables")
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "workbook"
    return mark("an archive without a map in it")
