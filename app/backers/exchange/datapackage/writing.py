"""From a map to a package, written beside and moved in place, so that no half-written package is ever seen."""

import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backers.exchange.datapackage import cells, files
from backers.exchange.datapackage.schema import TABLES, Table
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import ROW_TYPES, Actor, Relationship

_LICENCES = {
    "CC-BY-4.0": ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "CC0-1.0": ("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "MIT": ("MIT License", "https://opensource.org/license/mit"),
}
_OURS = {files.DESCRIPTOR, *(table.path for table in TABLES)}
# One date for all members, the oldest that a zip can hold: equal maps make equal files.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def write_package(map_: Map, path: str | Path) -> None:
    """Every row of the map, as a folder or, where the name ends in .zip, a zip file.

    Replaces an earlier package of that name. Raises Refused, with whatever was there untouched, for a folder that
    holds other files and for a disk that does not take it.
    """
    path = Path(path).absolute()
    contents = {files.DESCRIPTOR: _descriptor(map_)}
    for table in TABLES:
        contents[table.path] = cells.text(table, _lines(map_, table))
    try:
        if path.suffix.lower() == ".zip":
            _write_zip(path, contents)
        else:
            _write_folder(path, contents)
    except OSError as error:
        raise Refused(f"{path.name} could not be written: {error.strerror or error}.") from None


def _lines(map_: Map, table: Table) -> Iterator[tuple[Any, ...]]:
    if table.name in ROW_TYPES:
        names = [column.name for column in table.columns]
        for row in map_.table(table.name).values():
            yield tuple(_field(row, name) for name in names)
    elif table.name == "alias":
        for actor in map_.actors.values():
            yield from ((actor.id, alias.text, alias.language) for alias in actor.aliases)
    elif table.name == "event_actor":
        for event in map_.events.values():
            yield from ((event.id, actor) for actor in event.actors)
    elif table.name == "event_relationship":
        for event in map_.events.values():
            yield from ((event.id, relationship) for relationship in event.relationships)
    elif table.name == "attribute":
        owners: tuple[Actor | Relationship, ...] = (*map_.actors.values(), *map_.relationships.values())
        for owner in owners:
            yield from ((owner.table, owner.id, *pair) for pair in owner.attributes)
        for claim in map_.claims.values():
            yield from ((claim.table, claim.id, *pair) for pair in claim.asserts)
    else:
        yield from _contradiction_lines(map_, table.name)


def _contradiction_lines(map_: Map, table: str) -> Iterator[tuple[Any, ...]]:
    for contradiction in map_.contradictions.values():
        if table == "contradiction_about":
            yield from ((contradiction.id, ref.table, ref.id) for ref in contradiction.about)
            continue
        for number, position in enumerate(contradiction.positions, start=1):
            if table == "contradiction_position":
                yield contradiction.id, number, position.text
            else:
                yield from ((contradiction.id, number, source) for source in position.sources)


def _field(row: Any, name: str) -> Any:
    if name == "about_table":
        return None if row.about is None else row.about.table
    if name == "about_id":
        return None if row.about is None else row.about.id
    return getattr(row, name)


def _descriptor(map_: Map) -> bytes:
    licence = map_.meta("licence")
    title, path = _LICENCES.get(licence, (licence, ""))
    about: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": "backers-map",
        "title": map_.meta("title"),
        "description": map_.meta("description"),
        "version": map_.meta("as_of"),
        "licenses": [{"name": licence, "title": title, "path": path}] if path else [],
        "sources": [{"title": line} for line in map_.meta("credit").splitlines() if line],
    }
    said = {name: value for name, value in about.items() if value}
    said["resources"] = [table.resource() for table in TABLES]
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8", errors="ignore")


def _write_zip(path: Path, contents: dict[str, bytes]) -> None:
    if path.is_dir():
        raise Refused(f"{path.name} is a folder, so no zip file can take its place.")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for member, data in contents.items():
                    info = zipfile.ZipInfo(member, _ZIP_DATE)
                    info.external_attr = 0o644 << 16
                    archive.writestr(info, data, zipfile.ZIP_DEFLATED)
            _flush(file)
        beside.chmod(0o644)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _write_folder(path: Path, contents: dict[str, bytes]) -> None:
    _check_replaceable(path)
    beside = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part"))
    try:
        fresh = beside / "fresh"
        fresh.mkdir()
        for name, data in contents.items():
            with (fresh / name).open("wb") as file:
                file.write(data)
                _flush(file)
        # A folder with content cannot be replaced in one step: the old one steps aside and comes back on failure.
        if path.exists():
            path.rename(beside / "old")
        try:
            fresh.rename(path)
        except OSError:
            if (beside / "old").exists():
                (beside / "old").rename(path)
            raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _check_replaceable(path: Path) -> None:
    if path.is_file():
        raise Refused(f"{path.name} is a file: name a new folder, or a zip file.")
    others = sorted({entry.name for entry in path.iterdir()} - _OURS) if path.is_dir() else []
    if others:
        raise Refused(f"The folder {path.name} holds other files ({others[0]}): name a new folder.")


def _flush(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())
