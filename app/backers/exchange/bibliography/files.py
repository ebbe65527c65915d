"""Which format a list of sources is in, by what is in the file and then by its name. Files are written whole."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from backers.exchange.incoming import Incoming
from backers.exchange.remarks import Warnings
from backers.model.errors import Damaged, Refused
from backers.model.map import Map
from backers.model.rows import Source
from backers.model.wording import tr
from backers.settings import write_whole

_LARGEST, _HEAD = 64 << 20, 1 << 14
_CSL = re.compile(rb'"(container-title|issued|date-parts|citation-key|publisher-place)"\s*:')


@dataclass(frozen=True, slots=True)
class Format:
    """`module` reads and writes it; loaded when it is first wanted."""

    id: str
    label: str
    suffix: str
    module: str


FORMATS = {
    format_.id: format_
    for format_ in (
        Format("csl", "CSL-JSON", ".json", "csl"),
        Format("bibtex", "BibTeX", ".bib", "bibtex"),
        Format("ris", "RIS", ".ris", "ris"),
    )
}
SUFFIXES = tuple(format_.suffix for format_ in FORMATS.values())


def claims(source: Path | bytes, name: str) -> bool:
    """Whether a file is such a list: by its name, or by what CSL-JSON begins with."""
    if name.lower().endswith((".bib", ".ris")):
        return True
    if not name.lower().endswith(".json"):
        return False
    try:
        head = source[:_HEAD] if isinstance(source, bytes) else _head(source)
    except OSError:
        return False
    return head.lstrip().startswith(b"[") and _CSL.search(head) is not None


def read_sources(source: Path | bytes, *, name: str = "", progress: object = None) -> Incoming:
    """The sources of a file. Raises Damaged where it is no such list, or where no entry of it can be read."""
    name = name or (source.name if isinstance(source, Path) else "data")
    text = _bytes(source, name).decode("utf-8-sig", errors="replace")
    format_ = _format_of(text, name)
    warnings = Warnings()
    rows: list[Source] = _function(format_, "read")(text, name, warnings)
    if not rows:
        said = warnings.sentences()
        if said:
            raise Damaged(tr("“{name}” has no source that can be read: {reason}", name=name, reason=said[0]))
        raise Damaged(tr("“{name}” has no source that can be read.", name=name))
    return Incoming(format_.label, tuple(_once(rows, warnings)), warnings.sentences(), foreign=True)


def write_sources(sources: Iterable[Source], path: Path) -> None:
    """Writes them in the format of the name's suffix, whole or not at all."""
    format_ = next((one for one in FORMATS.values() if one.suffix == path.suffix.lower()), None)
    if format_ is None:
        raise Refused(tr("{path}: sources are written as {suffixes}.", path=path, suffixes=", ".join(SUFFIXES)))
    text: str = _function(format_, "write")(sources)
    write_whole(path, text.encode())


def write_map(map_: Map, path: Path) -> list[str]:
    """The sources of a map, and in a sentence that nothing else goes with them."""
    write_sources(map_.sources.values(), path)
    return [tr("A list of sources holds nothing else of the map.")]


def _bytes(source: Path | bytes, name: str) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > _LARGEST:
            raise Damaged(tr("“{name}” is larger than 64 MB: that is no list of sources.", name=name))
        return source.read_bytes()
    except OSError as error:
        raise Damaged(
            tr("“{source}” cannot be read: {reason}.", source=source, reason=error.strerror or error)
        ) from None


def _head(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def _format_of(text: str, name: str) -> Format:
    head = text.lstrip()[:4096]
    if head.startswith(("[", "{")):
        return FORMATS["csl"]
    if head.startswith(("TY  -", "1.\nTY  -")) or name.lower().endswith(".ris"):
        return FORMATS["ris"]
    if "@" in text and "{" in text:
        return FORMATS["bibtex"]
    raise Damaged(tr("“{name}” is no list of sources: neither CSL-JSON nor BibTeX nor RIS.", name=name))


def _once(rows: list[Source], warnings: Warnings) -> list[Source]:
    """Each id once; a second one gets a number."""
    taken: dict[str, Source] = {}
    for row in rows:
        identity, number = row.id, 2
        while identity in taken and taken[identity] != row:
            identity, number = f"{row.id}-{number}", number + 1
        if identity != row.id:
            warnings.add(
                tr("ids given twice"),
                tr("Two entries are called {id}; one came in as {identity}.", id=row.id, identity=identity),
            )
        taken[identity] = replace(row, id=identity)
    return list(taken.values())


def _function(format_: Format, name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(import_module(f"backers.exchange.bibliography.{format_.module}"), name)
    return found
