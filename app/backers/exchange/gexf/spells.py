"""When something is there, as GEXF says it, in dates of ours. What is no date stays as it was written."""

import re
from collections.abc import Sequence

from backers.model import dates
from backers.model.errors import Refused

_DAY = re.compile(r"(-?\d{4}-\d\d-\d\d)T.*", re.DOTALL)
_YEAR = re.compile(r"([12]\d{3})(?:\.0*)?")
_NEVER = {"", "-inf", "inf", "+inf", "-infinity", "infinity", "+infinity"}

Spell = tuple[str, str]


def when(text: str) -> str | None:
    """The date that the text is; open where it says for ever; None where it is neither."""
    stripped = text.strip()
    if stripped.casefold() in _NEVER:
        return dates.OPEN
    day, year = _DAY.fullmatch(stripped), _YEAR.fullmatch(stripped)
    stripped = day[1] if day is not None else year[1] if year is not None else stripped
    return stripped if dates.valid(stripped) and not stripped.startswith("Y") else None


def fields(spells: Sequence[Spell]) -> dict[str, str]:
    """`start` and `end` from the first beginning to the last end; `spells` where there is more to say than the two."""
    told = {"spells": "; ".join(f"{start or '..'}/{end or '..'}" for start, end in spells)}
    starts, ends = [when(start) for start, _ in spells], [when(end) for _, end in spells]
    if None in starts or None in ends:
        return told
    start = _outer([text for text in starts if text is not None], first=True)
    end = _outer([text for text in ends if text is not None], first=False)
    try:
        dates.check_interval(start, end)
    except Refused:
        return told
    found = {"start": start, "end": end}
    if [tuple(spell) for spell in spells] != [("" if start == ".." else start, "" if end == ".." else end)]:
        found |= told
    # An end that GEXF does not give is open as far as GEXF goes; here an empty field says the same more modestly.
    return {name: text for name, text in found.items() if text != dates.OPEN}


def _outer(texts: list[str], *, first: bool) -> str:
    if dates.OPEN in texts:
        return dates.OPEN
    spans = {text: dates.parse(text) for text in texts}
    return min(texts, key=lambda text: spans[text].first) if first else max(texts, key=lambda text: spans[text].last)
