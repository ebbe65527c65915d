"""The columns of the register of sources. Every field can be edited in its cell."""

from collections.abc import Callable, Iterable
from typing import Any

from backers.model import dates, kinds
from backers.model.changes import ChangeSet
from backers.model.map import Map
from backers.model.rows import Claim, Ref, Source
from backers.model.wording import mark, number, say
from backers.ui.evidence.source_fields import GRADES, GRADES_TIP
from backers.ui.evidence.source_parts import file_words
from backers.ui.tables.listing import Column, Listing, Words
from backers.work.evidence import source_words
from backers.work.matching import folded


def _line(name: str, title: str, meaning: str, width: int, hidden: bool = False) -> Column:
    return Column(
        name, title, meaning, lambda _, row: getattr(row, name), _folded(name), width,
        read=lambda row: getattr(row, name), write=lambda text: {name: text}, hint=meaning, hidden=hidden,
    )  # fmt: skip


def _date(name: str, title: str, meaning: str, hidden: bool = False) -> Column:
    return Column(
        name, title, meaning, lambda _, row: dates.words(getattr(row, name)) if getattr(row, name) else "",
        lambda _, row: _day(getattr(row, name)), 120,
        read=lambda row: getattr(row, name), write=lambda text: {name: text}, hint="2019-05-31, 2019-05 or 2019",
        hidden=hidden, dated=True,
    )  # fmt: skip


def _folded(name: str) -> Callable[[Map, Any], str | None]:
    return lambda _map, row: folded(getattr(row, name)) or None


def _day(text: str) -> int | None:
    span = dates.span(text) if dates.valid(text) else None
    return None if span is None else span.first


def _outlet(source: Source) -> str:
    return kinds.outlet(source.outlet)


def _original(map_: Map, source: Source) -> str:
    found = None if source.reprint_of is None else map_.sources.get(source.reprint_of)
    return source_words(found) if found is not None else ""


def _touched(map_: Map, changes: ChangeSet) -> set[str]:
    found = set(changes.ids("source"))
    for change in changes:
        found |= {row.source for row in (change.before, change.after) if isinstance(row, Claim) and row.source}
    return found | {row.id for row in map_.sources.values() if row.reprint_of in found}


def _texts(map_: Map, row: Source) -> Iterable[str]:
    claims = (claim.text for claim in map_.claims_from(row.id))
    return (row.publisher, row.title, row.authors, row.symbol, row.url, row.date, row.note, _outlet(row), *claims)


LISTING = Listing(
    table="source",
    words=Words(
        mark("Sources"),
        mark("Search sources"),
        mark("Also list sources that the filters hide; they are drawn faintly"),
        mark("Number of sources"),
        mark("No sources with “{text}”. Press Escape to see all again."),
        mark("The filters hide all sources. Take a filter away, or tick “Show all rows”."),
        mark("No sources in this map yet."),
    ),
    looked_in=mark("publishers, titles, authors, addresses, documents, remarks and what rests on them"),
    sort_by="publisher",
    columns=(
        _line("publisher", mark("Publisher"), mark("Who published it"), 190),
        _line("title", mark("Title"), mark("The title of the article or document"), 320),
        _date("date", mark("Date"), mark("When it was published")),
        Column(
            "claims", mark("Claims"), mark("How many claims rest on it"),
            lambda map_, row: number(len(map_.claims_from(row.id))), lambda map_, row: len(map_.claims_from(row.id)),
            62, number=True,
        ),
        Column(
            "outlet", mark("Outlet"), mark("What kind of publisher it is"), lambda _, row: _outlet(row),
            lambda _, row: _outlet(row), 150,
            read=lambda row: row.outlet, write=lambda word: {"outlet": word},
            choices=lambda _map: [(outlet, say(words)) for outlet, words in kinds.OUTLETS.items()],
        ),
        Column(
            "reliability", mark("Reliability"), GRADES_TIP, lambda _, row: say(GRADES.get(row.reliability, ""))
            if row.reliability else "", lambda _, row: row.reliability or None, 120,
            read=lambda row: row.reliability, write=lambda word: {"reliability": word},
            choices=lambda _map: [(grade, say(words)) for grade, words in GRADES.items()],
        ),
        _line("url", mark("Address"), mark("Its web address, beginning with https://"), 200),
        _line("symbol", mark("Document"), mark("A document's symbol, such as S/RES/1970 (2011)"), 110),
        _line("archive_url", mark("Archive copy"), mark("The address of an archived copy"), 120),
        Column(
            "reprint_of", mark("Reprint of"), mark("Whose text it repeats; choose it in the details"),
            _original, lambda map_, row: folded(_original(map_, row)) or None, 160,
        ),
        _line("authors", mark("Authors"), mark("Who wrote it; several are parted by ;"), 120),
        _line("language", mark("Language"), mark("A short code: en, ar, tr, fr"), 76),
        _date("accessed", mark("Looked up"), mark("When it was looked up")),
        Column(
            "file", mark("File"), mark("The local file that belongs to it; attached in the details"),
            lambda _, row: file_words(row) if row.file_path else "", lambda _, row: row.file_path or None, 120,
        ),
        _line("note", mark("Remark"), mark("What a reader should know about it"), 200),
    ),
    shown=lambda map_, _visible, _lens: map_.sources.values(),
    texts=_texts,
    touched=_touched,
)  # fmt: skip


def resting(map_: Map, source: str) -> frozenset[Ref]:
    """Every row that a claim from that source is about."""
    return frozenset(claim.about for claim in map_.claims_from(source) if map_.get(claim.about) is not None)
