"""Every text that a user reads goes through here, in the window, on the map and on the command line.

    from backers.model.wording import mark, number, say, tr, tr_n

    tr("Add an actor")                                    a fixed text
    tr("Add {name} to the map", name=label)               a whole sentence with named gaps; never an f-string, never "+"
    tr("Open", "verb: open a file")                       the same word with two meanings: say which
    tr_n("{n} actor", "{n} actors", count)                a text that counts; `n` is filled in, other gaps by name
    TITLE = mark("Actors")  ...  say(TITLE)               a constant: marked where it stands, said where it is shown
    say(mark("in {date}", "a year"), date=year)           meaning and gaps together (`tr` with both looks like a count)
    number(12_345), number(0.5, ".0%")                    a number that stands alone

Rules
- The texts in `tr`, `tr_n` and `mark` are literals (several lines in brackets are fine): Qt's `lupdate` reads them from
  the source. `say` takes anything that was marked.
- Never call `tr`, `tr_n` or `say` at import time, in a default or in a class body: the language changes while the
  program runs. `mark` does nothing but be seen.
- A sentence is one template. Word order differs between languages, so do not glue halves; write one template per case.
- Numbers in gaps get the reader's digits and separators by themselves, with any format spec: `{share:.0%}`. Ids, paths,
  addresses and dates are strings already. Names need no quotes or marks against a change of direction: that is done.
- A comment for the translator stands on the line before, after `#:`.
- A row's own words (names, sentences, notes) are content and never go through `tr`. Nor do ids, keys, column names of
  files, or what a program reads (`--json`).

English is the source: nothing is loaded for it. `packaging/translations` brings the catalogues up to date.
"""

from typing import Any, Protocol


class Catalogue(Protocol):
    """The texts of one language. `right_to_left` isolates what is filled into a sentence."""

    language: str
    right_to_left: bool

    def text(self, source: str, comment: str) -> str | None:
        """The translation, or None where there is none."""

    def plural(self, source: str, comment: str, n: int) -> str | None:
        """The form that goes with `n` of something, or None."""

    def number(self, written: str) -> str:
        """A number that Python wrote, in this language's digits and separators."""


_installed: Catalogue | None = None


class Marked(str):
    """A marked text that carries which meaning is meant."""

    __slots__ = ("comment",)
    comment: str


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """The text in the reader's language, its gaps filled."""
    if _installed is None:
        return text.format(**values) if values else text
    found = _installed.text(text, comment)
    return _filled(text if found is None else found, values)


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """The text that goes with a count, which is its gap `{n}`."""
    if _installed is None:
        return (one if n == 1 else many).format(n=n, **values)
    found = _installed.plural(one, many, n)
    return _filled((one if n == 1 else many) if found is None else found, {"n": n, **values})


def mark(text: str, comment: str = "", /) -> str:
    """The text itself, seen by the translators' tool; `say` words it later."""
    if not comment:
        return text
    marked = Marked(text)
    marked.comment = comment
    return marked


def say(marked: str, /, **values: object) -> str:
    """A marked text in the reader's language, its gaps filled."""
    return tr(marked, getattr(marked, "comment", ""), **values)


def number(value: float, spec: str = "") -> str:
    """A number that stands alone, as the reader writes numbers. `spec`: as in Python, such as ",", ".1f", ".0%"."""
    written = format(value, spec)
    return written if _installed is None else _installed.number(written)


def install(catalogue: Catalogue | None) -> None:
    """From now on texts are in that language; None is English, as written in the source."""
    global _installed
    _installed = catalogue


def language() -> str:
    """The language in use, as two letters: "en", "ar"."""
    return "en" if _installed is None else _installed.language


def right_to_left() -> bool:
    return _installed is not None and _installed.right_to_left


def _filled(text: str, values: dict[str, object]) -> str:
    return text.format(**{name: _Filling(value) for name, value in values.items()}) if values else text


class _Filling:
    """What fills a gap: numbers in the reader's digits; in right-to-left text, words kept to themselves."""

    __slots__ = ("_value",)

    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        value: Any = self._value
        written = format(value, spec)
        if _installed is None:
            return written
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _installed.number(written)
        return f"\u2068{written}\u2069" if _installed.right_to_left and _runs_left_to_right(written) else written


def _runs_left_to_right(text: str) -> bool:
    """Whether some of it would pull its neighbours out of order: letters with capitals, or western digits."""
    return any((char.isascii() and char.isalnum()) or char.islower() or char.isupper() for char in text)
