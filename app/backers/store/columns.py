"""How one field of a row lies in columns: flags as 0 and 1, pairs as JSON text, a reference as a column per table.

What may be about a row of any table says which table and which id, and no foreign key holds it.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from backers.model.counting import table_word
from backers.model.errors import Refused
from backers.model.rows import Ref
from backers.model.wording import tr

ABOUT = ("actor", "relationship", "event")
"""The tables that something may be said about; each is a column wherever a row points to one of them."""
_ANYWHERE = ("mute",)
"""The tables whose rows may be about a row of any table."""
_PAIRS = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a row type: its columns, and its value to and from theirs. `decode` of None: as it is.

    `type` is what SQLite calls the type of all of its columns.
    """

    name: str
    columns: tuple[str, ...]
    encode: Callable[[Any], tuple[Any, ...]]
    decode: Callable[[Sequence[Any]], Any] | None = None
    type: str = "TEXT"


def field_of(table: str, name: str, hint: Any) -> Field:
    """The field of that name and type. Every field of the model is one of these kinds or a list of its own."""
    if table in _ANYWHERE and hint == Ref | None:
        return Field(name, (f"{name}_table", f"{name}_id"), _ref_values, _any_ref)
    if hint in (Ref, Ref | None):
        return Field(name, ABOUT, about_values, about_ref)
    if hint == _PAIRS:
        return Field(name, (name,), lambda pairs: (pairs_text(pairs),), lambda values: text_pairs(values[0]))
    if hint in (bool, bool | None):
        return Field(name, (name,), lambda flag: (flag if flag is None else int(flag),), _flag, "INTEGER")
    number = {int: "INTEGER", int | None: "INTEGER", float: "REAL"}
    return Field(name, (name,), lambda value: (value,), type=number.get(hint, "TEXT"))


def about_values(ref: Ref | None) -> tuple[str | None, ...]:
    """A reference as one value per table. Raises Refused for a table that nothing can be said about."""
    if ref is not None and ref.table not in ABOUT:
        raise Refused(
            tr(
                "Only an actor, a relationship or an event can be meant here, not {table} “{ref}”.",
                table=table_word(ref.table),
                ref=ref.id,
            )
        )
    return tuple(ref.id if ref is not None and ref.table == table else None for table in ABOUT)


def about_ref(values: Sequence[str | None]) -> Ref | None:
    """The inverse of `about_values`."""
    for table, found in zip(ABOUT, values, strict=True):
        if found is not None:
            return Ref(table, found)
    return None


def _ref_values(ref: Ref | None) -> tuple[str | None, ...]:
    return (None, None) if ref is None else (ref.table, ref.id)


def _any_ref(values: Sequence[str | None]) -> Ref | None:
    table, found = values
    return None if table is None or found is None else Ref(table, found)


def pairs_text(pairs: tuple[tuple[str, str], ...]) -> str:
    return json.dumps(pairs, ensure_ascii=False) if pairs else "[]"


def text_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The inverse of `pairs_text`. Raises ValueError for any other text."""
    if text == "[]":
        return ()
    pairs = json.loads(text)
    if not isinstance(pairs, list):
        raise ValueError("a list of pairs was expected")  # noqa: TRY004  (bad text, not a bad call)
    return tuple((str(name), str(value)) for name, value in pairs)


def _flag(values: Sequence[Any]) -> bool | None:
    return None if values[0] is None else bool(values[0])
