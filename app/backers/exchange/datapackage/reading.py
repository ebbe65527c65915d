"""From a package to rows."""

import dataclasses
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from backers.exchange.datapackage import cells, files
from backers.exchange.datapackage.cells import Record, Records
from backers.exchange.datapackage.tables import BY_NAME, EVENT_LISTS, TABLES
from backers.exchange.gathered import Gathered
from backers.exchange.graphml.opening import Progress
from backers.exchange.incoming import Incoming
from backers.exchange.seen import Seen
from backers.model.errors import Damaged
from backers.model.rows import ROW_TYPES, Alias, Meta, Ref, Row, Standpoint
from backers.model.wording import tr

Found = dict[str, Records]
_LISTS = (
    "alias",
    *EVENT_LISTS,
    "contradiction_about",
    "contradiction_position",
    "selection_ref",
    "attribute",
)


def read_package(path: str | Path, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of the package in that folder or zip. Raises Damaged, one sentence with file, line and cause.

    `name` is for messages; `progress` is called after each table, and what it raises ends the reading.
    """
    path = Path(path).absolute()
    name = name or path.name
    with files.opened(path) as package:
        descriptor = _descriptor(name, package.read(files.DESCRIPTOR))
        found, warnings = _tables(name, descriptor, package, progress)
    check(name, found)
    rows = Gathered(rows_of(found))
    if "meta" not in found:
        said = ((name, descriptor.get(name)) for name in ("title", "description"))
        rows.extend(Meta(id=name, value=value) for name, value in said if isinstance(value, str))
    return Incoming(tr("Tabular data package"), rows, tuple(warnings))


def _descriptor(package: str, data: bytes) -> dict[str, Any]:
    try:
        descriptor = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Damaged(
            tr("{package}: {descriptor} is not UTF-8 text.", package=package, descriptor=files.DESCRIPTOR)
        ) from None
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise Damaged(
            tr(
                "{package}: {descriptor}, line {line}, is no proper JSON.",
                package=package,
                descriptor=files.DESCRIPTOR,
                line=line,
            )
        ) from None
    if not isinstance(descriptor, dict) or not isinstance(descriptor.get("resources"), list):
        raise Damaged(
            tr("{package}: {descriptor} lists no tables (“resources”).", package=package, descriptor=files.DESCRIPTOR)
        )
    return descriptor


def _tables(
    package: str, descriptor: dict[str, Any], held: files.Files, progress: Progress | None
) -> tuple[Found, list[str]]:
    found: Found = {}
    warnings = []
    for resource in descriptor["resources"]:
        name = resource.get("name") if isinstance(resource, dict) else None
        if not isinstance(name, str):
            raise Damaged(
                tr("{package}: a table in {descriptor} has no name.", package=package, descriptor=files.DESCRIPTOR)
            )
        if name in found:
            raise Damaged(
                tr(
                    "{package}: {descriptor} names the table “{name}” twice.",
                    package=package,
                    descriptor=files.DESCRIPTOR,
                    name=name,
                )
            )
        file = files.check_name(package, resource.get("path"))
        if name not in BY_NAME:
            warnings.append(
                tr("The table “{name}” ({file}) is not part of a map and was left out.", name=name, file=file)
            )
            continue
        found[name], unknown = cells.records(BY_NAME[name], f"{package}: {file}", held.read(file))
        warnings.extend(
            tr("{file}: the column “{column}” is not part of a map and was left out.", file=file, column=column)
            for column in unknown
        )
        if progress is not None:
            progress(len(found) / len(descriptor["resources"]))
    if found.keys().isdisjoint(ROW_TYPES):
        raise Damaged(tr("{package} holds no table of a map: none is called actor or relationship.", package=package))
    return found, warnings


def check(package: str, found: Found) -> None:
    """Keys are used once and rows that need another one have it; looser references are left to the audit."""
    ids: dict[str, Seen] = {}
    for name, records in found.items():
        table = BY_NAME[name]
        seen = ids[name] = Seen()
        for line, key in records.some(*table.key) if table.key else ():
            if not seen.add(_one(key)):
                first = next(number for number, other in records.some(*table.key) if other == key)
                place = f"{package}: {table.path}, line {line}"
                said = tr("already used in line {seen}", seen=first)
                raise Damaged(
                    tr("{place}: the key “{map}” is {first}.", place=place, map=" ".join(map(str, key)), first=said)
                )
    for name, records in found.items():
        for column, target in BY_NAME[name].foreign:
            known = ids.get(target, ())
            for line, (value,) in records.some(column):
                if value is not None and value not in known:
                    place = f"{package}: {BY_NAME[name].path}, line {line}"
                    raise Damaged(
                        tr(
                            "{place}: “{column}” is “{value}”, and {target}.csv has no such row.",
                            place=place,
                            column=column,
                            value=value,
                            target=target,
                        )
                    )


def _one(key: tuple[Any, ...]) -> str:
    """A key of one column as it is, since others refer to it; one of several as one text."""
    return str(key[0]) if len(key) == 1 else json.dumps(key)


def rows_of(found: Found) -> Iterator[Row]:
    """The rows that the records of all tables make together."""
    lists = {name: _grouped(name, found.get(name, ())) for name in _LISTS}
    holders: dict[tuple[str, int], list[str]] = defaultdict(list)
    for record in found.get("contradiction_source", []):
        values = record.values
        holders[values["contradiction"], values["number"]].append(values["source"])
    for table in TABLES:
        if table.name in ROW_TYPES:
            for record in found.get(table.name, []):
                yield _row(table.name, record.values, lists, holders)


def _row(table: str, values: dict[str, Any], lists: dict[str, Any], holders: dict[tuple[str, int], list[str]]) -> Row:
    identity = values["id"]
    if table in ("claim", "note", "mute"):
        values["about"] = _ref(values.pop("about_table", ""), values.pop("about_id", ""))
    if table == "actor":
        values["aliases"] = tuple(
            Alias(alias.get("text", ""), alias.get("language", "")) for alias in lists["alias"].get(identity, ())
        )
    elif table == "event":
        for name, (field, column) in EVENT_LISTS.items():
            values[field] = tuple(link[column] for link in lists[name].get(identity, ()))
    elif table == "contradiction":
        values["about"] = _refs(lists["contradiction_about"].get(identity, ()))
        values["positions"] = tuple(
            Standpoint(position.get("text", ""), tuple(holders.get((identity, position["number"]), ())))
            for position in lists["contradiction_position"].get(identity, ())
        )
    elif table == "selection":
        values["refs"] = _refs(lists["selection_ref"].get(identity, ()))
    if table in ("actor", "relationship", "claim"):
        pairs = lists["attribute"].get((table, identity), ())
        field = "asserts" if table == "claim" else "attributes"
        values[field] = tuple((pair.get("name", ""), pair.get("value", "")) for pair in pairs)
    for field in _texts_needed(table):  # a column may be missing: then nothing is written in it
        values.setdefault(field, "")
    row: Row = ROW_TYPES[table](**values)
    return row


@cache
def _texts_needed(table: str) -> tuple[str, ...]:
    """The fields of a row that have to be given."""
    return tuple(field.name for field in dataclasses.fields(ROW_TYPES[table]) if field.default is dataclasses.MISSING)


def _refs(lines: Iterable[dict[str, Any]]) -> tuple[Ref, ...]:
    return tuple(Ref(line["about_table"], line["about_id"]) for line in lines)


def _ref(table: str, identity: str) -> Ref | None:
    return Ref(table, identity) if table or identity else None


def _grouped(name: str, records: Iterable[Record]) -> dict[Any, list[dict[str, Any]]]:
    """The lines of a list table by the row they belong to, in the order of the file."""
    groups: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for record in records:
        values = record.values
        if name == "attribute":
            groups[values["about_table"], values["about_id"]].append(values)
        else:
            groups[values[BY_NAME[name].columns[0].name]].append(values)
    return groups
