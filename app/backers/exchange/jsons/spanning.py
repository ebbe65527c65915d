"""Large JSON without its values all at once: the long lists near its top are known by where their elements stand.

Values take ten times the memory of their text. An element is made when it is asked for, and gone when the reader is
done with it. Every element has been parsed once when the list is made, so that a fault is found before anything is
read.
"""

import json
from array import array
from collections.abc import Callable, Iterator
from json import JSONDecoder
from typing import Any, SupportsIndex, overload

_DEEPEST = 2  # objects in which the long lists stand: {"graph": {"nodes": [...]}}
_BLANKS = " \t\n\r"
Parse = Callable[[str, int], tuple[Any, int]]


class Spanned(list[Any]):
    """A list of JSON values in a text, made anew at every look. It is read only, in order or by place."""

    __slots__ = ("_begins", "_parse", "_text")

    def __init__(self, text: str, begins: "array[int]", parse: Parse) -> None:
        super().__init__()
        self._text, self._begins, self._parse = text, begins, parse

    def __len__(self) -> int:
        return len(self._begins)

    def __bool__(self) -> bool:
        return bool(self._begins)

    def __iter__(self) -> Iterator[Any]:
        return (self._parse(self._text, begin)[0] for begin in self._begins)

    @overload
    def __getitem__(self, place: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> list[Any]: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Any:
        if isinstance(place, slice):
            return [self._parse(self._text, begin)[0] for begin in self._begins[place]]
        return self._parse(self._text, self._begins[place])[0]


def spanned(text: str, decoder: JSONDecoder) -> Any:
    """The value of the whole text, its long lists `Spanned`. Raises what the decoder raises."""
    value, end = _value(text, _blanks(text, 0), decoder.raw_decode, 0)
    end = _blanks(text, end)
    if end != len(text):
        raise json.JSONDecodeError("Extra data", text, end)
    return value


def _value(text: str, at: int, parse: Parse, depth: int) -> tuple[Any, int]:
    sign = text[at : at + 1]
    if sign == "{" and depth < _DEEPEST:
        return _object(text, at + 1, parse, depth)
    if sign == "[":
        return _list(text, at + 1, parse)
    return parse(text, at)


def _object(text: str, at: int, parse: Parse, depth: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    at = _blanks(text, at)
    if text[at : at + 1] == "}":
        return found, at + 1
    while True:
        if text[at : at + 1] != '"':
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
        name, at = parse(text, at)
        at = _blanks(text, at)
        if text[at : at + 1] != ":":
            raise json.JSONDecodeError("Expecting ':' delimiter", text, at)
        found[name], at = _value(text, _blanks(text, at + 1), parse, depth + 1)
        at = _blanks(text, at)
        if text[at : at + 1] == "}":
            return found, at + 1
        if text[at : at + 1] != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        at = _blanks(text, at + 1)


def _list(text: str, at: int, parse: Parse) -> tuple[Spanned, int]:
    begins = array("Q")
    at = _blanks(text, at)
    if text[at : at + 1] == "]":
        return Spanned(text, begins, parse), at + 1
    while True:
        begins.append(at)
        _, at = parse(text, at)
        at = _blanks(text, at)
        if text[at : at + 1] == "]":
            return Spanned(text, begins, parse), at + 1
        if text[at : at + 1] != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        at = _blanks(text, at + 1)


def _blanks(text: str, at: int) -> int:
    """The place of the next sign that is no blank."""
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at
