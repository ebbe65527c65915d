"""Dates as people type them, turned into EDTF text: "May 2019", "ca. 2015", "3 May 2019", "since June 2020".

The one reader for every place where a date is typed. What can be read in two ways is asked back, never guessed; EDTF
text is taken as it stands. What `dates.words` says is read as what it was said of, in the language that is spoken;
English is always understood.
"""

import re
import unicodedata

from backers.model import dates
from backers.model.errors import Refused
from backers.model.wording import language, say, tr

_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_ABOUT = r"(?:ca\.?|c\.|circa|about|around|approximately|approx\.?|~)"
_MAYBE = r"(?:possibly|perhaps|maybe|probably)"
_MARK = re.compile(rf"(?:(?P<maybe>{_MAYBE})\s+)?(?:(?P<about>{_ABOUT})\s*)?(?P<rest>.+?)\s*(?P<end>[~?%]?)")
_ERA = re.compile(r"(?P<rest>.+?)\s*(?P<era>bce|bc|b\.c\.|ce|ad|a\.d\.)")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[a-z]+)\.?"
_YEAR = r"(?P<year>-?y?-?\d+)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"{_DAY}\s*(?:of\s+)?{_MONTH},?\s*{_YEAR}",
        rf"{_MONTH}\s*{_DAY}(?:,\s*|\s+){_YEAR}",
        rf"{_MONTH},?\s*{_YEAR}",
        rf"{_YEAR},?\s*{_MONTH}(?:\s*{_DAY})?",
    )
)
_NUMBERS = re.compile(r"(\d+)\s*[./-]\s*(\d+)(?:\s*[./-]\s*(\d+))?")
_DECADE = re.compile(r"(?P<years>\d{3}0)s")
_BETWEEN = re.compile(r"\s+to\s+|\s+until\s+|\s+till\s+|\s*[–—]\s*|\s+-\s+", re.IGNORECASE)
_SINCE, _UNTIL = re.compile(r"(?:since|from)\s+", re.IGNORECASE), re.compile(r"(?:until|till|to)\s+", re.IGNORECASE)
_OPEN, _UNKNOWN = {"open", "ongoing", "still", "now"}, {"unknown", "not known", "?"}


class Ambiguous(Refused):
    """The text may mean any of `choices` (EDTF); the message asks which."""

    def __init__(self, text: str, choices: tuple[str, ...]) -> None:
        one, other = choices
        super().__init__(
            tr(
                "“{text}” can be read in two ways: {date} (write {written}) or {other_date} (write {other_written})?",
                text=text, date=dates.words(one), written=one, other_date=dates.words(other), other_written=other,
            )
        )  # fmt: skip
        self.text, self.choices = text, choices


def question(text: str, interval: bool = False) -> Ambiguous | None:
    """What is to be asked of the typed date, or of the typed interval; None where nothing is."""
    try:
        read_interval(text) if interval else read(text)
    except Ambiguous as asked:
        return asked
    except Refused:
        return None
    return None


def settled(text: str, asked: Ambiguous, choice: str) -> str:
    """The typed text with one of the choices in place of what was asked about."""
    plain = _plain(text)
    return plain.replace(asked.text, choice, 1) if asked.text in plain else choice


def read(text: str) -> str:
    """The EDTF text of one typed date; empty for an unknown one, `..` for open.

    Raises Ambiguous where it could be two dates, Refused with a sentence where it is none.
    """
    plain = _plain(text)
    if plain in ("", dates.OPEN) or dates.valid(plain):
        return plain
    lowered = _english(plain.lower())
    if lowered in _OPEN:
        return dates.OPEN
    if lowered in _UNKNOWN:
        return dates.UNKNOWN
    match = _MARK.fullmatch(lowered)
    assert match is not None  # any text that is not empty has that shape
    mark = _mark(match["about"] is not None, match["maybe"] is not None, match["end"])
    try:
        found = _unmarked(match["rest"], plain)
    except Ambiguous as asked:
        raise (Ambiguous(plain, tuple(one + mark for one in asked.choices)) if mark else asked) from None
    if mark and found[-1] in "~?%":
        raise Refused(tr("“{text}” says twice how sure it is.", text=plain))
    try:
        dates.parse(found + mark)
    except Refused as refusal:
        raise Refused(str(refusal).replace(f"“{found + mark}”", f"“{plain}”")) from None
    return found + mark


def read_interval(text: str) -> tuple[str, str]:
    """Both ends as typed: "2019-05/2020", "May 2019 to June 2020", "since 2019", or one date for a thing within it.

    The inverse of `dates.interval` and of `dates.interval_words`. Raises Refused as `read` does, and where the end
    comes before the start.
    """
    start, end = _split(_english(_plain(text), intervals=True))
    start, end = read(start), read(end)
    dates.check_interval(start, end)
    return start, end


def _split(plain: str) -> tuple[str, str]:
    start, slash, end = (part.strip() for part in plain.partition("/"))
    if slash and (not _NUMBERS.fullmatch(plain) or (dates.valid(start) and dates.valid(end))):
        return start, end
    since, until = _SINCE.match(plain), _UNTIL.match(plain)
    rest = plain[since.end() :] if since else plain
    parts = _BETWEEN.split(rest, maxsplit=1)
    if len(parts) == 2 and all(parts):
        return parts[0], parts[1]
    if since:
        return rest, dates.UNKNOWN
    if until:
        return dates.UNKNOWN, plain[until.end() :]
    return plain, plain


def _unmarked(lowered: str, asked: str) -> str:
    """The date without its "about" and "possibly"."""
    if dates.valid(lowered.upper()):
        return lowered.upper()
    era = _ERA.fullmatch(lowered)
    if era is not None:
        return _of_era(era["rest"], era["era"].replace(".", ""), asked)
    decade = _DECADE.fullmatch(lowered)
    if decade is not None:
        years = decade["years"]
        if years.endswith("00"):
            raise Ambiguous(asked, (f"{years[:3]}X", f"{years[:2]}XX"))
        return f"{years[:3]}X"
    numbers = _NUMBERS.fullmatch(lowered)
    if numbers is not None:
        return _numeric([part for part in numbers.groups() if part is not None], asked)
    for shape in _SHAPES:
        match = shape.fullmatch(lowered)
        if match is not None:
            parts = match.groupdict()
            return _joined(_year(parts["year"], asked), _month(parts["month"], asked), parts.get("day"))
    if re.fullmatch(_YEAR, lowered):
        return _year(lowered, asked)
    return _refuse(asked)


def _numeric(parts: list[str], asked: str) -> str:
    """Numbers between dots, dashes or slashes: the year is the one with four digits."""
    if len(parts) == 2:
        if len(parts[0]) == 4 and len(parts[1]) <= 2:
            return f"{parts[0]}-{int(parts[1]):02d}"
        if len(parts[1]) == 4 and len(parts[0]) <= 2:
            return f"{parts[1]}-{int(parts[0]):02d}"
        return _refuse(asked)
    if len(parts[0]) == 4 and max(map(len, parts[1:])) <= 2:
        return f"{parts[0]}-{int(parts[1]):02d}-{int(parts[2]):02d}"
    if len(parts[2]) != 4 or max(map(len, parts[:2])) > 2:
        raise Refused(tr("“{text}” is not a date: write the year with four digits, as in 2019-05-31.", text=asked))
    year, first, second = parts[2], int(parts[0]), int(parts[1])
    choices = tuple(
        one
        for one in dict.fromkeys((f"{year}-{second:02d}-{first:02d}", f"{year}-{first:02d}-{second:02d}"))
        if dates.valid(one)
    )
    if len(choices) > 1:
        raise Ambiguous(asked, choices)
    return choices[0] if choices else f"{year}-{second:02d}-{first:02d}"  # says itself why it is no day


def _of_era(rest: str, era: str, asked: str) -> str:
    """Years before Christ are counted without a year 0: 44 BCE is the year -43."""
    number = re.fullmatch(r"(?P<before>.*?)(?P<year>\d{1,4})", rest)
    if number is None:
        return _refuse(asked)
    year = int(number["year"])
    if year == 0:
        raise Refused(tr("“{text}” is no year: there is none between 1 BCE and 1.", text=asked))
    counted = year if era in ("ce", "ad") else 1 - year
    said = f"-{-counted:04d}" if counted < 0 else f"{counted:04d}"
    return _unmarked(number["before"] + said, asked) if number["before"].strip() else said


def _year(text: str, asked: str) -> str:
    digits = text.lstrip("y-")
    if text.startswith("y"):
        return text.upper()
    if len(digits) > 4:
        sign = "-" if text.startswith("-") else ""
        raise Refused(
            tr(
                "“{text}” has a year of {n} digits. If it is meant, write {written}.",
                text=asked, n=len(digits), written=f"Y{sign}{digits}",
            )
        )  # fmt: skip
    if len(digits) < 3:
        raise Refused(tr("“{text}” is not a date: write the year with four digits, as in 2019-05-31.", text=asked))
    return f"-{digits:0>4}" if text.startswith("-") else f"{digits:0>4}"


def _month(word: str, asked: str) -> int:
    if word in _SEASONS:
        return _SEASONS[word]
    found = [at for at, name in enumerate(_NAMES, 1) if len(word) >= 3 and name.startswith(word)]
    return found[0] if len(found) == 1 else int(_refuse(asked))


def _joined(year: str, month: int, day: str | None) -> str:
    return f"{year}-{month:02d}" if day is None else f"{year}-{month:02d}-{int(day):02d}"


def _mark(about: bool, maybe: bool, end: str) -> str:
    about, maybe = about or end in ("~", "%"), maybe or end in ("?", "%")
    return "%" if about and maybe else "~" if about else "?" if maybe else ""


def _plain(text: str) -> str:
    """Digits of any script as the ten that EDTF knows, one space between words."""
    seen = "".join(one for one in text if unicodedata.category(one) != "Cf")
    digits = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in seen)
    return " ".join(digits.split())


def _english(text: str, *, intervals: bool = False) -> str:
    """A date in the words that `dates.words` has for it in the language spoken; other text as it is."""
    if language() == "en":
        return text
    for template in (dates.FROM_TO, dates.SINCE, dates.UNTIL) if intervals else ():
        parts = _parts(template, text)
        if parts is not None:
            return template.format(**{name: _english(part) for name, part in parts.items()})
    for template in (dates.MARKS["%"], *dates.MARKS.values(), dates.BEFORE_CHRIST, dates.DECADE):
        parts = _parts(template, text.lower())
        if parts is not None:
            return template.format(**{name: _english(part) for name, part in parts.items()}).lower()
    for word in (*dates.MONTHS, *dates.SEASONS.values(), dates.OPEN_WORD, dates.UNKNOWN_WORD):
        text = re.sub(rf"(?<!\w){re.escape(say(word).lower())}(?!\w)", str(word).lower(), text)
    return text


def _parts(template: str, text: str) -> dict[str, str] | None:
    """What stands in the gaps of a worded template, or None where the text has another shape."""
    shape = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(say(template)))
    match = re.fullmatch(shape, text, re.IGNORECASE)
    return None if match is None else match.groupdict()


def _refuse(asked: str) -> str:
    raise Refused(tr("“{text}” is not a date: write 2019, May 2019, 2019-05-31 or ca. 2019.", text=asked))
