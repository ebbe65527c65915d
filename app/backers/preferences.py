"""What the reader can choose about the program, with defaults and what is allowed; kept in the settings.

A value that is not allowed, from an edited or foreign file, counts as not chosen: it never reaches a window.
"""

import json
from dataclasses import dataclass

from backers.model.errors import Refused
from backers.model.wording import tr
from backers.settings import Settings

_FORMAT = "backers-preferences"
_LONGEST = 200  # characters of a text
_MOST_BYTES = 100_000
Value = str | int


@dataclass(frozen=True, slots=True)
class Preference:
    """`allowed`: the values there are; empty for any short line of text."""

    name: str
    default: Value
    allowed: tuple[Value, ...] = ()

    def allows(self, value: object) -> bool:
        if not self.allowed:
            return isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()
        # True == 1 in Python, but it is no number of minutes.
        return any(value == one and type(value) is type(one) for one in self.allowed)


THEME = Preference("theme", "system", ("system", "light", "dark", "contrast"))
LANGUAGE = Preference("language", "system")
DIGITS = Preference("digits", "system", ("system", "own", "western"))
TEXT_SIZE = Preference("text_size", 100, (90, 100, 115, 130, 150, 175, 200))
WHEEL = Preference("wheel", "zoom", ("zoom", "move"))
MOTION = Preference("motion", "full", ("full", "reduced"))
SNAPSHOT_MINUTES = Preference("snapshot_minutes", 10, (5, 10, 30, 60, 0))
AUTHOR = Preference("author", "")
ALL = (THEME, LANGUAGE, DIGITS, TEXT_SIZE, WHEEL, MOTION, SNAPSHOT_MINUTES, AUTHOR)


def chosen(settings: Settings, preference: Preference) -> Value:
    """What the reader chose, or the default."""
    value = settings.get(preference.name, preference.default)
    return value if preference.allows(value) else preference.default


def to_text(settings: Settings) -> str:
    """All preferences as a file to keep or to take to another machine. The author's name stays at home."""
    values = {one.name: chosen(settings, one) for one in ALL if one is not AUTHOR}
    return json.dumps({"format": _FORMAT, "version": 1, "preferences": values}, indent=1) + "\n"


def from_text(text: str) -> dict[str, Value]:
    """The preferences that a file holds and that are allowed here. Raises Refused for any other file."""
    try:
        read = json.loads(text) if len(text) <= _MOST_BYTES else None
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict) or read.get("format") != _FORMAT or not isinstance(read.get("preferences"), dict):
        raise Refused(tr("This is not a file of preferences; nothing was changed."))
    found = read["preferences"]
    return {one.name: found[one.name] for one in ALL if one.name in found and one.allows(found[one.name])}
