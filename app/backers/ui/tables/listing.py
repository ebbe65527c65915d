"""What a table lists, as data: its columns, how rows are told apart, found and sorted. No widgets."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from backers.model.changes import ChangeSet
from backers.model.map import Map
from backers.model.visible import Visible
from backers.work.lens import Lens

Choices = Callable[[Map], list[tuple[Any, str]]]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` of None sorts a row behind all others, whichever way.

    `read` gives what an editor starts from and makes the column editable; `write` turns what the editor holds into
    values of fields and may raise Refused. With `choices` the editor offers those values by their labels. `dated`: what
    is typed is a date, or an interval.
    """

    id: str
    title: str
    meaning: str
    text: Callable[[Map, Any], str]
    key: Callable[[Map, Any], Any]
    width: int = 120
    read: Callable[[Any], Any] | None = None
    write: Callable[[Any], Mapping[str, Any]] = dict
    choices: Choices | None = None
    hint: str = ""
    number: bool = False
    dated: bool = False
    hidden: bool = False
    swatch: Callable[[Any], tuple[str, str]] | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What a table says of its rows, marked for translation. `not_found` has the gap {text}."""

    title: str
    search: str
    every: str
    number: str
    not_found: str
    all_hidden: str
    none_yet: str


@dataclass(frozen=True, slots=True)
class Listing:
    """One table's rows. `shown` are those that a lens lets through, `texts` what a search looks in, `touched` the ids
    of rows that look or sort otherwise after a change. `looked_in` says in words where a search looks."""

    table: str
    words: Words
    columns: tuple[Column, ...]
    shown: Callable[[Map, Visible, Lens], Iterable[Any]]
    texts: Callable[[Map, Any], Iterable[str]]
    touched: Callable[[Map, ChangeSet], set[str]]
    sort_by: str = ""
    looked_in: str = ""
    deletable: bool = True
