"""A map that comes back from a format of ours which carries only some of it: GEXF, FollowTheMoney.

What the format cannot carry is no change. So the map as it is now is written and read in the same format: what differs
from that was changed outside, and all else stays as the map has it.
"""

import dataclasses
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from backers.exchange.formats import FORMATS, read
from backers.exchange.gathered import Gathered
from backers.exchange.incoming import Incoming
from backers.exchange.steps import Progress, stepped
from backers.model.map import Map
from backers.model.rows import Claim, Ref, Row, Source


def settled(map_: Map, incoming: Incoming, rows: Gathered, progress: Progress | None = None) -> Gathered:
    """The rows with what the format lost put back from the map; what only repeats the map's claims is taken away."""
    if not incoming.written or not map_.actors:
        return rows
    base = {(row.table, row.id): row for row in _as_written(map_, incoming.written, progress).rows}
    found: list[Row] = []
    for row in stepped(rows, progress):
        before, here = base.get((row.table, row.id)), map_.table(row.table).get(row.id)
        if before is None or here is None or isinstance(row, Source | Claim):
            found.append(row)
            continue
        changed: dict[str, Any] = {
            field.name: getattr(row, field.name)
            for field in dataclasses.fields(row)
            if getattr(row, field.name) != getattr(before, field.name)
        }
        found.append(dataclasses.replace(here, **changed) if changed else here)
    return Gathered(_without_known_claims(map_, found))


def _as_written(map_: Map, format_: str, progress: Progress | None) -> Incoming:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"map{FORMATS[format_].suffixes[0]}"
        FORMATS[format_].write(map_, path)
        return read(path, progress=progress)


def _without_known_claims(map_: Map, rows: list[Row]) -> list[Row]:
    """Sources are known by their address there: those of the map stand for them."""
    here = {source.url: source.id for source in map_.sources.values() if source.url}
    urls = {row.id: row.url for row in rows if isinstance(row, Source)}
    cited: set[tuple[Ref, str]] = set()
    for claim in map_.claims.values():
        source = map_.sources.get(claim.source or "")
        if source is not None:
            cited.add((claim.about, source.url))
    kept: list[Row] = []
    for row in rows:
        if isinstance(row, Source) and row.url in here:
            continue
        if isinstance(row, Claim) and row.source in urls:
            url = urls[row.source]
            if (row.about, url) in cited:
                continue
            row = dataclasses.replace(row, source=here.get(url, row.source))
        kept.append(row)
    return kept
