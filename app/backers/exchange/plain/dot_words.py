"""The words of a DOT file: names, numbers, quoted text (joined by +), HTML text and signs; comments are skipped."""

import re
from dataclasses import dataclass

from backers.model.errors import Damaged

_WORD = re.compile(
    r'(?P<blank>\s+|//[^\n]*|/\*.*?\*/|^\#[^\n]*)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<sign>->|--|[\[\]{}=;,:+])'
    r"|(?P<number>-?(?:\.\d+|\d+(?:\.\d*)?))|(?P<name>[A-Za-z_\x80-\U0010ffff][\w\x80-\U0010ffff]*)",
    re.DOTALL | re.MULTILINE,
)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Word:
    """`quoted` text is never a sign or a keyword."""

    text: str
    line: int
    quoted: bool = False


def words(name: str, text: str) -> list[Word]:
    """All of them. Raises Damaged with the line of what is no word, such as a quote that is never closed."""
    found: list[Word] = []
    at, line = 0, 1
    while at < len(text):
        match = _WORD.match(text, at)
        if match is not None:
            end, kind = match.end(), match.lastgroup or ""
            if kind == "quoted":
                _add(found, Word(_unquoted(match[0]), line, quoted=True))
            elif kind != "blank":
                found.append(Word(match[0], line))
        elif text[at] == "<":
            end = _html_end(name, text, at, line)
            found.append(Word(" ".join(_TAG.sub(" ", text[at + 1 : end - 1]).split()), line, quoted=True))
        else:
            what = "a quote is never closed" if text[at] == '"' else f"“{text[at]}” is not understood"
            raise Damaged(f"“{name}”, line {line}: {what}.")
        line += text.count("\n", at, end)
        at = end
    return found


def _add(found: list[Word], word: Word) -> None:
    """A quoted text after `"..." +` goes on with the one before."""
    if len(found) > 1 and found[-1].text == "+" and not found[-1].quoted and found[-2].quoted:
        found.pop()
        before = found.pop()
        word = Word(before.text + word.text, before.line, quoted=True)
    found.append(word)


def _unquoted(text: str) -> str:
    inner = text[1:-1].replace("\\\n", "")
    return inner.replace('\\"', '"').replace("\\n", "\n").replace("\\l", "\n").replace("\\r", "\n")


def _html_end(name: str, text: str, at: int, line: int) -> int:
    depth = 0
    for match in re.compile(r"[<>]").finditer(text, at):
        depth += 1 if match[0] == "<" else -1
        if depth == 0:
            return match.end()
    raise Damaged(f"“{name}”, line {line}: an HTML text is never closed.")
