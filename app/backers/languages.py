"""Which languages there are, which one the reader wants, and the reading of its compiled catalogue.

A language is one file, `translations/backers_<language>.ts`, written with Qt Linguist; what is read here is the `.qm`
that `lrelease` makes of it. It is read without Qt, so that the command line speaks as the window does.
"""

import os
import struct
import sys
from functools import cache
from pathlib import Path

from backers import resources
from backers.model import wording
from backers.model.wording import mark

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES, _PLURAL_RULES = 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _COMMENT = 1, 3, 6, 8
_MOD_10, _MOD_100, _LEADING, _NOT, _AND, _OR, _NEXT = 0x10, 0x20, 0x40, 0x08, 0xFD, 0xFE, 0xFF

#: How numbers are written. Digits from zero to nine, as the language's own speakers prefer them.
_DIGITS = mark("0123456789", "the ten digits")
_POINT = mark(".", "between whole number and decimals")
_THOUSANDS = mark(",", "between thousands")
_PERCENT = mark("%", "percent sign, with the space before it if the language has one")
_DIRECTION = mark("left to right", "direction of writing: translate as left to right or right to left, in English")
_WESTERN = "0123456789"
_NEEDS_NO_CATALOGUE = ("en", "c", "c.", "po")  # English, and what systems call no language at all: C, POSIX
_ARABIC_WITH_WESTERN_DIGITS = ("AE", "DZ", "EH", "LY", "MA", "TN")  # Unicode CLDR 46, default numbering "latn"


def available() -> list[str]:
    """The languages that the program speaks, English first."""
    return ["en", *sorted(file.stem.removeprefix("backers_") for file in _catalogues())]


def wanted(choice: str = "system") -> str:
    """The language for that choice: its own, or for "system" the first of the reader's that there is."""
    asked = [name[:2].lower() for name in ([choice] if choice != "system" else _system_languages())]
    if not asked or asked[0] in _NEEDS_NO_CATALOGUE:
        return "en"
    known = available()
    return next((name for name in asked if name in known), "en")


def wanted_digits(choice: str = "system") -> str:
    """ "own" or "western", the digits for that choice; "system" follows the region that the system names."""
    if choice in ("own", "western"):
        return choice
    region = next((name[3:5] for name in _system_languages() if name[:3].lower() == "ar_"), "")
    return "western" if region in _ARABIC_WITH_WESTERN_DIGITS else "own"


def speak(language: str, digits: str = "own") -> None:
    """All texts are in that language from now on. `digits`: "own" for the language's, "western" for 0 to 9."""
    wording.install(None if language == "en" else catalogue(language, digits))


@cache
def catalogue(language: str, digits: str = "own") -> "Compiled":
    """The texts of a language that is not English. Raises OSError or ValueError for a file that is no catalogue."""
    data = resources.path("translations", f"backers_{language}.qm").read_bytes()
    return Compiled(language, data, western=digits == "western")


class Compiled:
    """A catalogue as `lrelease` compiles it."""

    def __init__(self, language: str, data: bytes, *, western: bool = False) -> None:
        self.language = language
        sections = _sections(data)
        self._texts = _messages(sections.get(_MESSAGES, b""))
        self._rules = sections.get(_PLURAL_RULES, b"")
        self.right_to_left = self._own(_DIRECTION) == "right to left"
        self._number = {ord("."): self._own(_POINT), ord(","): self._own(_THOUSANDS), ord("%"): self._own(_PERCENT)}
        own_digits = self._own(_DIGITS)
        if western and own_digits != _WESTERN:
            self._number = {}
        elif len(own_digits) == len(_WESTERN):
            self._number |= {ord(plain): own for plain, own in zip(_WESTERN, own_digits, strict=True)}

    def text(self, source: str, comment: str) -> str | None:
        found = self._texts.get((source, comment))
        return found[0] if found else None

    def plural(self, source: str, comment: str, n: int) -> str | None:
        found = self._texts.get((source, comment))
        return found[min(plural_form(abs(n), self._rules), len(found) - 1)] if found else None

    def number(self, written: str) -> str:
        return written.translate(self._number)

    def _own(self, marked: str) -> str:
        return self.text(str(marked), getattr(marked, "comment", "")) or str(marked)


def plural_form(n: int, rules: bytes) -> int:
    """Which of a language's plural forms goes with `n`, by the rules that stand in its catalogue."""
    form = at = 0
    while at < len(rules):
        either = False
        while True:
            every = True
            while True:
                holds, at = _holds(n, rules, at)
                every = every and holds
                if at == len(rules) or rules[at] != _AND:
                    break
                at += 1
            either = either or every
            if at == len(rules) or rules[at] != _OR:
                break
            at += 1
        if either:
            return form
        form, at = form + 1, at + 1
    return form


def _holds(n: int, rules: bytes, at: int) -> tuple[bool, int]:
    """One comparison of the rules, and where the next begins."""
    code, right = rules[at], rules[at + 1]
    if code & _MOD_10:
        n %= 10
    elif code & _MOD_100:
        n %= 100
    elif code & _LEADING:
        while n >= 1000:
            n //= 1000
    at += 2
    comparison = code & 0x07
    if comparison == 4:
        holds, at = right <= n <= rules[at], at + 1
    else:
        holds = n == right if comparison == 1 else n < right if comparison == 2 else n <= right
    return holds != bool(code & _NOT), at


def _sections(data: bytes) -> dict[int, bytes]:
    if not data.startswith(_MAGIC):
        raise ValueError("not a compiled catalogue")
    sections, at = {}, len(_MAGIC)
    while at + 5 <= len(data):
        tag, length = struct.unpack_from(">BI", data, at)
        sections[tag] = data[at + 5 : at + 5 + length]
        at += 5 + length
    return sections


def _messages(data: bytes) -> dict[tuple[str, str], list[str]]:
    """Source text and comment, and the forms of the translation."""
    messages: dict[tuple[str, str], list[str]] = {}
    forms: list[str] = []
    source = comment = ""
    at, end = 0, len(data)
    length_at = struct.Struct(">i").unpack_from
    while at < end:
        tag = data[at]
        at += 1
        if tag == _END:
            messages[source, comment] = forms
            forms, source, comment = [], "", ""
            continue
        length = max(length_at(data, at)[0], 0)
        part = data[at + 4 : at + 4 + length]
        at += 4 + length
        if tag == _TRANSLATION:
            forms.append(part.decode("utf-16-be"))
        elif tag == _SOURCE:
            source = part.decode()
        elif tag == _COMMENT:
            comment = part.decode()
    return messages


def _catalogues() -> list[Path]:
    return list(resources.path("translations").glob("backers_*.qm"))


def _system_languages() -> list[str]:
    """What the system says of the reader's languages, the dearest first."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if said := os.environ.get(name, ""):
            return said.split(":")
    if sys.platform == "linux":
        return []
    import locale

    return [locale.getlocale()[0] or "en"]
