"""The words of a DOT file: names, numbers, quoted text (joined by +), HTML text and signs; comments are skipped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from backers.model.errors import Damaged
from backers.model.wording import tr

_WORD = re.compile(
    r'(?P<blank>\s+|//[^\n]*|/\*.*?\*/|^\#[^\n]*)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<sign>->|--|[\[\]{}=;,:+])'
    r"|(?P<number>-?(?:\.\d+|\d+(?:\.\d*)?))|(?P<name>[A-Za-z_\x80-\U0010ffff][\w\x80-\U0010ffff]*)",
    re.DOTALL | re.MULTILINE,
)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(slots=True)
class Word:
    """`quoted` text is never a sign or a keyword."""

    text: str
    line: int
    quoted: bool = False


def words(name: str, text: str) -> Iterator[Word]:
    """All of them. Raises Damaged with the line of what is no word, such as a quote that is never closed."""
    held: list[Word] = []
    at, line = 0, 1
    while at < len(text):
        match = _WORD.match(text, at)
        if match is not None:
            end, kind = match.end(), match.lastgroup or ""
            if kind == "quoted":
                yield from _joined(held, Word(_unquoted(match[0]), line, quoted=True))
            elif kind != "blank":
                yield from _joined(held, Word(match[0], line))
        elif text[at] == "<":
            end = _html_end(name, text, at, line)
            yield from _joined(held, Word(" ".join(_TAG.sub(" ", text[at + 1 : end - 1]).split()), line, quoted=True))
        else:
            what = tr("a quote is never closed") if text[at] == '"' else tr("“{text}” is not understood", text=text[at])
            raise Damaged(tr("“{name}”, line {line}: {what}.", name=name, line=line, what=what))
        line += text.count("\n", at, end)
        at = end
    yield from held


def _joined(held: list[Word], word: Word) -> Iterator[Word]:
    """Holds back a quoted text and a `+` after it, since a quoted text that follows goes on with the one before."""
    if len(held) == 2 and word.quoted:
        held[:] = [Word(held[0].text + word.text, held[0].line, quoted=True)]
    elif len(held) == 1 and word.text == "+" and not word.quoted:
        held.append(word)
    else:
        yield from held
        held.clear()
        if word.quoted:
            held.append(word)
        else:
            yield word


def _unquoted(text: str) -> str:
    inner = text[1:-1].replace("\\\n", "")
    return inner.replace('\\"', '"').replace("\\n", "\n").replace("\\l", "\n").replace("\\r", "\n")


def _html_end(name: str, text: str, at: int, line: int) -> int:
    depth = 0
    for match in re.compile(r"[<>]").finditer(text, at):
        depth += 1 if match[0] == "<" else -1
        if depth == 0:
            return match.end()
    raise Damaged(tr("“{name}”, line {line}: an HTML text is never closed.", name=name, line=line))
