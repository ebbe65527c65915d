"""RIS, read and written with rispy, record by record, so that each is told with its line."""

import re
from collections.abc import Iterable, Iterator

import rispy

from backers.exchange.bibliography.entry import KINDS, Found, date_text, parts_of, source_of
from backers.exchange.remarks import Warnings
from backers.model.rows import Source
from backers.model.wording import tr

_TO_TYPE = {ours: ris for ours, _, _, ris in KINDS}
_FROM_TYPE = {ris: ours for ours, _, _, ris in KINDS} | {"MGZN": "press", "GEN": "other", "GOVDOC": "official"}
_TAG = re.compile(r"[A-Z][A-Z0-9]  -( |$)")
_PUBLISHERS = ("secondary_title", "journal_name", "alternate_title3", "publisher", "custom3")


def read(text: str, _name: str, warnings: Warnings) -> list[Source]:
    """The records that are whole; each that is not is told with its line."""
    sources = []
    for line, record in _records(text, warnings):
        try:
            (fields,) = rispy.loads(record)
        except (ValueError, OSError, KeyError) as error:
            warnings.add(
                tr("broken entries"),
                tr("line {line}: this record cannot be read ({error}); it was left out.", line=line, error=error),
            )
            continue
        source = source_of(_found(line, fields), warnings)
        if source is not None:
            sources.append(source)
    return sources


def write(sources: Iterable[Source]) -> str:
    return str(rispy.dumps([_record(source) for source in sources]))


def _records(text: str, warnings: Warnings) -> Iterator[tuple[int, str]]:
    """The line of each record's beginning, and the record from TY to ER."""
    begun, kept = 0, []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        if line.startswith("TY  -"):
            if begun:
                warnings.add(
                    tr("broken entries"), tr("line {begun}: this record has no end; it was left out.", begun=begun)
                )
            begun, kept = number, [line]
        elif line.startswith("ER  -") and begun:
            yield begun, "\n".join([*kept, "ER  - ", ""])
            begun, kept = 0, []
        elif begun and _TAG.match(line):
            kept.append(line)
        elif line.strip() and not re.fullmatch(r"\d+\.", line.strip()):
            warnings.add(
                tr("odd lines"),
                tr(
                    "line {number}: “{strip}” is no field of a record; it was passed over.",
                    number=number,
                    strip=line.strip()[:60],
                ),
            )
    if begun:
        warnings.add(tr("broken entries"), tr("line {begun}: this record has no end; it was left out.", begun=begun))


def _found(line: int, fields: dict[str, object]) -> Found:
    def said(name: str) -> str:
        value = fields.get(name, "")
        return "; ".join(map(str, value)) if isinstance(value, list) else str(value)

    urls = fields.get("urls")
    doi = said("doi")
    values = {
        "title": said("title") or said("primary_title"),
        "publisher": next((said(name) for name in _PUBLISHERS if said(name)), ""),
        "authors": said("authors") or said("first_authors"),
        "date": date_text(said("date") or said("year") or said("publication_year")),
        "accessed": date_text(said("access_date")),
        "url": str(urls[0]) if isinstance(urls, list) and urls else f"https://doi.org/{doi}" if doi else "",
        "symbol": said("number"),
        "language": said("language"),
        "note": said("notes"),
        "outlet": _FROM_TYPE.get(said("type_of_reference"), "other"),
    }
    return Found(line, said("id"), values)


def _record(source: Source) -> dict[str, object]:
    date = "/".join(f"{part:02d}" for part in parts_of(source.date))
    values: dict[str, object] = {
        "type_of_reference": _TO_TYPE.get(source.outlet, "ELEC"),
        "id": _flat(source.id),
        "title": _flat(source.title),
        "secondary_title": _flat(source.publisher),
        "authors": [_flat(part.strip()) for part in source.authors.split(";") if part.strip()],
        "date": date,
        "year": date[:4],
        "access_date": source.accessed.replace("-", "/"),
        "urls": [source.url] if source.url else [],
        "number": _flat(source.symbol),
        "language": _flat(source.language),
        "notes": [_flat(source.note)] if source.note else [],
    }
    return {name: value for name, value in values.items() if value}


def _flat(text: str) -> str:
    return " ".join(text.split())
