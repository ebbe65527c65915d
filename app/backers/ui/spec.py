"""What a form's fields are made from: a name in the row, and how to make the widget. `work.fields` checks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from backers.model.wording import mark, say
from backers.ui.choices import ChoiceField
from backers.ui.fields import DateField, Field, LineField, TextField
from backers.ui.session import Session
from backers.work import fields

DATE_TIP = mark("2019, May 2019, 31 May 2019, ca. 2019, or 2019-05~; .. is open, empty is not known")


@dataclass(frozen=True)
class Spec:
    """One field of a form: the row's field `name`, and how to make its widget. `alone`: only for a single row."""

    name: str
    make: Callable[[Session], Field]
    alone: bool = False


def check_of(table: str, name: str) -> Callable[[Any], Any]:
    """What `work` says to a value of that field."""
    return lambda value: fields.check(table, name, value)


def line(table: str, name: str, label: str, tip: str, alone: bool = False) -> Spec:
    return Spec(name, lambda _: LineField(say(label), say(tip), check_of(table, name)), alone)


def date(table: str, name: str, label: str) -> Spec:
    return Spec(name, lambda _: DateField(say(label), say(DATE_TIP), check_of(table, name)))


def text(table: str, name: str, label: str, tip: str) -> Spec:
    return Spec(name, lambda _: TextField(say(label), say(tip), check_of(table, name)))


def choice(table: str, name: str, label: str, tip: str, choices: Sequence[tuple[Any, str]]) -> Spec:
    def make(_session: Session) -> Field:
        said = [(value, say(words)) for value, words in choices]
        return ChoiceField(say(label), say(tip), said, check_of(table, name))

    return Spec(name, make)
