"""BibTeX, read and written with bibtexparser."""

import logging
import re
from collections.abc import Iterable

from bibtexparser.entrypoint import parse_string, write_string
from bibtexparser.library import Library
from bibtexparser.model import DuplicateFieldKeyBlock, Entry, Field
from pylatexenc.latex2text import LatexNodes2Text

from backers.exchange.bibliography.entry import KINDS, Found, date_text, month, parts_of, source_of
from backers.exchange.remarks import Warnings
from backers.model.rows import Source
from backers.model.wording import tr

# It logs each broken entry; here they are told to the reader instead.
logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)

_TO_TYPE = {ours: bibtex for ours, _, bibtex, _ in KINDS}
_FROM_TYPE = {bibtex: ours for ours, _, bibtex, _ in KINDS} | {"report": "official", "electronic": "other"}
_PLAIN = frozenset({"url", "doi", "archiveurl", "date", "urldate"})
_TEX = re.compile(r"[\\\\{}$~]|--|``|''")
_LONGEST_TEX = 20_000
_DECODER = LatexNodes2Text(math_mode="verbatim", strict_latex_spaces=False)
_SIGNS = {sign: f"\\{sign}" for sign in "{}$&#%_"} | {
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
}  # fmt: skip
_PUBLISHERS = ("journal", "journaltitle", "publisher", "organization", "institution", "school", "howpublished")


def read(text: str, _name: str, warnings: Warnings) -> list[Source]:
    """The entries that could be read; each that could not is told with its line."""
    library = parse_string(text)
    entries = list(library.entries)
    for block in library.failed_blocks:
        line = (block.start_line or 0) + 1
        cause = str(block.error).split("\n")[0] or tr("its braces or quotes do not close")
        if isinstance(block, DuplicateFieldKeyBlock) and isinstance(block.ignore_error_block, Entry):
            entries.append(block.ignore_error_block)
            warnings.add(tr("broken entries"), tr("line {line}: a field stands twice; the last one counts.", line=line))
        else:
            warnings.add(
                tr("broken entries"),
                tr("line {line}: this entry cannot be read ({cause}); it was left out.", line=line, cause=cause),
            )
    found = (source_of(_found(entry), warnings) for entry in entries)
    return [source for source in found if source is not None]


def write(sources: Iterable[Source]) -> str:
    library = Library([_entry(source) for source in sources])
    return str(write_string(library))


def _found(entry: Entry) -> Found:
    fields = {field.key.lower(): _decoded(field.key.lower(), str(field.value).strip()) for field in entry.fields}
    publisher = next((fields[name] for name in _PUBLISHERS if fields.get(name)), "")
    url = fields.get("url", "") or (f"https://doi.org/{fields['doi']}" if fields.get("doi") else "")
    values = {
        "title": fields.get("title", ""),
        "publisher": "" if publisher.startswith("http") else publisher,
        "authors": "; ".join(part.strip() for part in fields.get("author", "").split(" and ") if part.strip()),
        "date": date_text(fields.get("date", "")) or _date(fields),
        "accessed": date_text(fields.get("urldate", "")),
        "url": url.removeprefix("\\url{").rstrip("}"),
        "symbol": fields.get("number", "") if entry.entry_type.lower() in ("techreport", "report") else "",
        "language": fields.get("langid", "") or fields.get("language", ""),
        "note": fields.get("note", "") or fields.get("annote", ""),
        "archive_url": fields.get("archiveurl", ""),
        "outlet": _FROM_TYPE.get(entry.entry_type.lower(), "press"),
    }
    return Found((entry.start_line or 0) + 1, entry.key, values)


def _date(fields: dict[str, str]) -> str:
    year, named = fields.get("year", ""), month(fields.get("month", ""))
    day = fields.get("day", "") if named else ""
    return date_text("-".join(part for part in (year, named, day) if part))


def _entry(source: Source) -> Entry:
    report = source.outlet == "official"
    parts = parts_of(source.date)
    values = {
        "title": source.title,
        "author": " and ".join(part.strip() for part in source.authors.split(";") if part.strip()),
        ("institution" if report else "journal"): source.publisher,
        "date": source.date if parts else "",
        "year": str(parts[0]) if parts else "",
        "url": source.url,
        "urldate": source.accessed,
        "number": source.symbol,
        "langid": source.language,
        "note": source.note,
        "archiveurl": source.archive_url,
    }
    fields = [Field(key, _encoded(key, value)) for key, value in values.items() if value]
    return Entry(_TO_TYPE.get(source.outlet, "misc"), _key(source.id), fields)


def _decoded(key: str, text: str) -> str:
    """Plain text for TeX. Addresses are not TeX, and long texts without any of its signs are not put through it."""
    if key in _PLAIN or not _TEX.search(text) or len(text) > _LONGEST_TEX:
        return text
    return str(_DECODER.latex_to_text(text)).strip()


def _encoded(key: str, text: str) -> str:
    """TeX for plain text: its own signs are written out, letters of every script stay as they are."""
    return text.replace("{", "%7B").replace("}", "%7D") if key in _PLAIN else "".join(_SIGNS.get(c, c) for c in text)


def _key(identity: str) -> str:
    return "".join(char if char.isalnum() or char in "-_.:/" else "-" for char in identity)
