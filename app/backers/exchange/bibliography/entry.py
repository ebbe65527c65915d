"""What the three formats have in common: a source's fields from an entry's, checked, and its kind in their words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from backers.exchange.remarks import Warnings
from backers.model import dates, kinds
from backers.model.names import clean
from backers.model.rows import Source
from backers.model.wording import tr

_LONGEST = 1_000_000
_LONGEST_ID = 200
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:[T/ ].*)?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

# Our outlet, and what CSL, BibTeX and RIS call such a thing. The first of ours is what theirs comes back as.
KINDS = (
    ("press", "article-newspaper", "misc", "NEWS"),
    ("specialist", "article-journal", "article", "JOUR"),
    ("official", "report", "techreport", "RPRT"),
    ("dataset", "dataset", "dataset", "DATA"),
    ("other", "webpage", "online", "ELEC"),
)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry as read: where it stands, its key, and its fields under the names that `Source` has for them."""

    line: int
    key: str
    fields: Mapping[str, str]


def source_of(found: Found, warnings: Warnings) -> Source | None:
    """The source, without the values that it may not hold; None where nothing is left that names a document."""
    values = {name: clean(value).strip() for name, value in found.fields.items()}
    where = f"line {found.line}" + (f", {found.key[:60]}" if found.key else "")
    for name in ("date", "accessed"):
        if values.get(name) and not dates.valid(values[name]):
            warnings.add(
                tr("dates that are none"),
                tr("{where}: “{values}” is no date; it was left out.", where=where, values=values[name][:60]),
            )
            values[name] = ""
    for name in ("url", "archive_url"):
        if values.get(name) and not is_address(values[name]):
            warnings.add(
                "addresses",
                tr("{where}: “{values}” is no web address; it was left out.", where=where, values=values[name][:80]),
            )
            values[name] = ""
    for name, value in values.items():
        if len(value) > _LONGEST:
            warnings.add(
                tr("long texts"),
                tr(
                    "{where}: the {name} has {value:,} characters; it was cut.",
                    where=where,
                    name=name,
                    value=len(value),
                ),
            )
            values[name] = value[:_LONGEST]
    if not (values.get("title") or values.get("url") or values.get("symbol")):
        warnings.add(
            tr("broken entries"), tr("{where}: it has neither title nor address; it was left out.", where=where)
        )
        return None
    if values.get("outlet") not in kinds.OUTLETS:
        values["outlet"] = "other"
    identity = found.key.strip()[:_LONGEST_ID] or f"line-{found.line}"
    return Source(id=identity, **values)


def is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme.lower() in ("http", "https") and bool(parts.netloc)


def date_text(text: str) -> str:
    """A date as these programs write it ("2019/05/03/", "2019-5", "2019-05-03T10:00Z") as EDTF; others as they are."""
    text = text.strip().strip("{}").rstrip("/")
    match = _DATE.fullmatch(text)
    if match is None:
        return text
    return "-".join(part if len(part) == 4 else f"{int(part):02d}" for part in match.groups() if part)


def month(text: str) -> str:
    """A month's number from "may", "May" or "5"; empty for what is none."""
    plain = text.strip().strip('{}".').lower()
    if plain.isdigit():
        return plain if 1 <= int(plain) <= 12 else ""
    return str(_MONTHS.index(plain[:3]) + 1) if plain[:3] in _MONTHS else ""


def parts_of(date: str) -> list[int]:
    """Year, month and day of a plain date, as far as it goes; empty for one that these formats have no place for."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?", date)
    return [] if match is None else [int(part) for part in match.groups() if part]
