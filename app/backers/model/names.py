"""Names as keys and names on the screen: folding for search, cleaning for storage, safe display."""

import unicodedata
from uuid import uuid4

_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ؤ": "و", "ئ": "ي"})
_LATIN = str.maketrans({"ß": "ss", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
_BIDI = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def new_id() -> str:
    """A fresh id for a row that the user adds."""
    return str(uuid4())


def fold(text: str) -> str:
    """The text as a search key: case, marks, Arabic letter variants and tatweel make no difference."""
    lowered = text.translate(_ARABIC).casefold().translate(_LATIN)
    plain = unicodedata.normalize("NFKD", lowered)
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())


def clean(text: str) -> str:
    """The text without what no file format can hold: NUL and lone surrogates. All else is the user's to keep."""
    return "".join(char for char in text if char != "\0" and not 0xD800 <= ord(char) <= 0xDFFF)


def shown(text: str, limit: int = 200) -> str:
    """One safe line for the screen.

    Control characters become their picture (U+2400 ...), direction overrides their name in angle brackets, line
    breaks spaces; what is longer than `limit` characters ends in an ellipsis.
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(_shown_char(char) for char in cut)


def isolated(text: str) -> str:
    """The text for the middle of a sentence: its direction cannot leak out (first-strong isolate)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def _shown_char(char: str) -> str:
    if char in _BIDI:
        return f"⟨{_BIDI[char]}⟩"
    if char in "\n\r\t\v\f\u2028\u2029":
        return " "
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return "�" if 0x80 <= code < 0xA0 or 0xD800 <= code <= 0xDFFF else char
