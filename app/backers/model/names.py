"""Names as keys and names on the screen: folding for search, cleaning for storage, safe display."""

import unicodedata
from uuid import uuid4

# Letters that a reader takes for one another and that no decomposition brings together.
_ALIKE = str.maketrans({"ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": None})
_LATIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
_BIDI = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
    "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
_TURNING = {ord(char): f"⟨{name}⟩" for char, name in _BIDI.items() if name not in ("FSI", "PDI")}
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_ISOLATES = _FIRST_STRONG_ISOLATE + _POP_ISOLATE


def new_id() -> str:
    """A fresh id for a row that the user adds."""
    return str(uuid4())


def fold(text: str) -> str:
    """The text as a search key: case, marks, Arabic letter variants, tatweel and invisible signs make no difference."""
    if text.isascii():
        return " ".join(text.casefold().split())
    # Decomposed before and after: "™" gives capitals, and a capital with its dot gives marks.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in plain if not unicodedata.combining(char) and unicodedata.category(char) != "Cf")
    return " ".join(bare.translate(_ALIKE).translate(_LATIN).split())


def clean(text: str) -> str:
    """The text without what no file format can hold: NUL and lone surrogates. All else is the user's to keep."""
    return "".join(char for char in text if char != "\0" and not 0xD800 <= ord(char) <= 0xDFFF)


def shown(text: str, limit: int = 200) -> str:
    """One safe line for the screen.

    Control characters become their picture (U+2400 ...), direction overrides their name in angle brackets, line
    breaks spaces; what is longer than `limit` characters ends in an ellipsis. Isolates in pairs stay: a sentence in
    right-to-left writing keeps its numbers and Latin names in order by them, and they turn nothing around.
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    open_ = _open_isolates(cut)
    if open_ is None:
        return "".join(_shown_char(char) for char in cut)
    return "".join(char if char in _ISOLATES else _shown_char(char) for char in cut) + _POP_ISOLATE * open_


def isolated(text: str) -> str:
    """The text for the middle of a sentence: its direction cannot leak out (first-strong isolate)."""
    inner = "".join(_shown_char(char) if char in _BIDI else char for char in text)
    return f"{_FIRST_STRONG_ISOLATE}{inner}{_POP_ISOLATE}"


def marked(text: str) -> str:
    """The text with the signs that turn the direction of writing around spelt out, for a page or a file that others
    read. Isolates that only keep a direction in stay as they are."""
    return text.translate(_TURNING)


def _open_isolates(text: str) -> int | None:
    """How many isolates are open at the end, as of a text that was cut; None where more are closed than opened."""
    if _FIRST_STRONG_ISOLATE not in text and _POP_ISOLATE not in text:
        return 0  # as nearly always
    depth = 0
    for char in text:
        if char in _ISOLATES:
            depth += 1 if char == _FIRST_STRONG_ISOLATE else -1
            if depth < 0:
                return None
    return depth


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
