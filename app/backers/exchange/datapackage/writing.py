"""From a map to the files of a package."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backers.exchange.datapackage import cells, files, saving
from backers.exchange.datapackage.schema import Table
from backers.exchange.datapackage.tables import EVENT_LISTS, TABLES
from backers.model.map import Map
from backers.model.rows import ROW_TYPES, Actor, Relationship

_LICENCES = {
    "CC-BY-4.0": ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "CC0-1.0": ("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "MIT": ("MIT License", "https://opensource.org/license/mit"),
}


def write_package(map_: Map, path: str | Path) -> list[str]:
    """Every row of the map, as a folder or, where the name ends in .zip, a zip file. Loses nothing: an empty list.

    Replaces an earlier package of that name. Raises Refused, with whatever was there untouched, for a folder that
    holds other files and for a disk that does not take it.
    """
    path = Path(path).absolute()
    contents = {files.DESCRIPTOR: _descriptor(map_)}
    for table in TABLES:
        contents[table.path] = cells.text(table, lines(map_, table))
    saving.save(path, contents)
    return []


def lines(map_: Map, table: Table) -> Iterator[tuple[Any, ...]]:
    """The lines of one table, a value for each of its columns."""
    if table.name in ROW_TYPES:
        names = [column.name for column in table.columns]
        for row in map_.table(table.name).values():
            yield tuple(_field(row, name) for name in names)
    elif table.name == "alias":
        for actor in map_.actors.values():
            yield from ((actor.id, alias.text, alias.language) for alias in actor.aliases)
    elif table.name in EVENT_LISTS:
        field, _ = EVENT_LISTS[table.name]
        for event in map_.events.values():
            yield from ((event.id, identity) for identity in getattr(event, field))
    elif table.name == "selection_ref":
        for selection in map_.selections.values():
            yield from ((selection.id, ref.table, ref.id) for ref in selection.refs)
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
