"""How a column writes its dates, and each of them as a date of ours. What could be two days is not guessed.

Cells may say dates as people type them, too: "May 2019", "ca. 2015", "3 May 2019".
"""

import re
from collections.abc import Iterable

from backers.model import dates, typed
from backers.model.errors import Refused
from backers.model.wording import mark

FORMS = {
    "iso": "2019-05-31, 2019-05, 2019",
    "dmy": mark("31/05/2019, day first"),
    "mdy": mark("05/31/2019, month first"),
    "ambiguous": mark("03/04/2019: day or month first?"),
    "none": mark("not dates"),
}
_PARTS = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})(?:[T ].*)?")
_ISO_LIKE = re.compile(r"(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d.*)?")


def form_of(cells: Iterable[str]) -> str:
    """One of FORMS for all the cells that say something; "ambiguous" where both readings fit."""
    seen = {cell.strip() for cell in cells if cell.strip()}
    if not seen:
        return "none"
    rest = [cell for cell in seen if _plain(cell) is None]
    if not rest:
        return "iso" if any(any(map(str.isdigit, cell)) for cell in seen) else "none"
    fits = [form for form in ("dmy", "mdy") if all(_read(cell, form) for cell in rest)]
    return "ambiguous" if len(fits) == 2 else fits[0] if fits else "none"


def as_date(cell: str, form: str) -> str | None:
    """The date that the cell means in that form; None where it means none."""
    text = cell.strip()
    said = _plain(text)
    return _read(text, form) if said is None and form in ("dmy", "mdy") else said


def _plain(text: str) -> str | None:
    """The date of a text that does not hang on the column's form; None for numbers that do, and for what is no date."""
    if not text or dates.valid(text):
        return text
    if _PARTS.fullmatch(text):
        return None
    try:
        return _iso(text) or typed.read(text)
    except Refused:
        return None


def _iso(text: str) -> str | None:
    match = _ISO_LIKE.fullmatch(text)
    if match is None:
        return None
    said = "-".join([match[1], *(part.zfill(2) for part in match.groups()[1:] if part)])
    return said if dates.valid(said) else None


def _read(text: str, form: str) -> str | None:
    match = _PARTS.fullmatch(text)
    if match is None:
        return None
    day, month = (match[1], match[2]) if form == "dmy" else (match[2], match[1])
    said = f"{match[3]}-{month.zfill(2)}-{day.zfill(2)}"
    return said if dates.valid(said) else None
