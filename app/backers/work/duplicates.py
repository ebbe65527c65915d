"""Sources that may be one document twice: alike in address, in document symbol, or nearly alike in title."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from backers.model.map import Map
from backers.model.rows import Source
from backers.model.wording import tr
from backers.work.matching import folded

_ALIKE = 92  # of 100; below, titles share only their subject
_SHORTEST = 12  # characters; shorter titles ("Libya") say nothing
_UNTELLING = frozenset({"utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "fbclid", "gclid"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sources, the older in the map first, and what makes them look like one."""

    first: Source
    second: Source
    why: str


def duplicates(map_: Map) -> list[Pair]:
    """Pairs to look at, the surest first. Nothing is merged by itself; a known reprint is no duplicate."""
    found: dict[tuple[str, str], Pair] = {}
    for why, key in ((tr("same address"), _address), (tr("same document symbol"), _symbol)):
        for group in _groups(map_, key):
            for other in group[1:]:
                found.setdefault((group[0].id, other.id), Pair(group[0], other, why))
    for first, second in _near_titles(map_):
        found.setdefault((first.id, second.id), Pair(first, second, tr("nearly the same title")))
    return [pair for pair in found.values() if not _reprints(pair)]


def address_key(url: str) -> str:
    """An address without what makes no difference: scheme, www, a closing slash, marks of advertising."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return folded(url)
    host = parts.netloc.lower().removeprefix("www.")
    query = "&".join(sorted(part for part in parts.query.split("&") if part.split("=")[0] not in _UNTELLING))
    path = parts.path.rstrip("/")
    return f"{host}{path}?{query}" if query else f"{host}{path}"


def _address(source: Source) -> str:
    return address_key(source.url) if source.url.strip() else ""


def _symbol(source: Source) -> str:
    return re.sub(r"[^0-9a-z/]", "", folded(source.symbol))


def _groups(map_: Map, key: object) -> Iterator[list[Source]]:
    assert callable(key)
    groups: defaultdict[str, list[Source]] = defaultdict(list)
    for source in map_.sources.values():
        found = key(source)
        if found:
            groups[found].append(source)
    yield from (group for group in groups.values() if len(group) > 1)


def _near_titles(map_: Map) -> Iterator[tuple[Source, Source]]:
    """Compared only with titles that begin with the same letters, so that thousands of sources are done at once."""
    from rapidfuzz import fuzz

    near: defaultdict[str, list[tuple[str, Source]]] = defaultdict(list)
    for source in map_.sources.values():
        title = folded(source.title)
        if len(title) < _SHORTEST:
            continue
        bucket = near[title[:4]]
        for other_title, other in bucket:
            if _same_day(source, other) and fuzz.ratio(title, other_title, score_cutoff=_ALIKE):
                yield other, source
        bucket.append((title, source))


def _same_day(one: Source, other: Source) -> bool:
    """Whether their dates do not tell them apart: periodic reports bear nearly the same title each time."""
    return not one.date or not other.date or one.date.startswith(other.date) or other.date.startswith(one.date)


def _reprints(pair: Pair) -> bool:
    copies = (pair.first.reprint_of, pair.second.reprint_of)
    return (
        pair.second.id == copies[0] or pair.first.id == copies[1] or (copies[0] is not None and copies[0] == copies[1])
    )
