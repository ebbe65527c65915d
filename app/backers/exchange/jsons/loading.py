"""JSON text into values, within limits, with the place of a fault in words."""

import json
from typing import Any

from backers.exchange.jsons.spanning import spanned
from backers.exchange.sketch import Progress
from backers.model.errors import Damaged
from backers.model.wording import tr

_TICK = 2048
LONG = 1_000_000  # characters from which on a text is not made into values all at once


def loaded(text: str, name: str, progress: Progress | None = None) -> Any:
    """The value. Raises Damaged with line and column where it is no JSON, or nested too deep to be a graph.

    `progress` may end the reading: it is called after every few objects.
    """
    seen = 0

    def step(found: dict[str, Any]) -> dict[str, Any]:
        nonlocal seen
        seen += 1
        if seen % _TICK == 0 and progress is not None:
            progress(1.0)
        return found

    try:
        decoder = json.JSONDecoder(parse_constant=str, parse_int=_integer, object_hook=step)
        return spanned(text, decoder) if len(text) > LONG else decoder.decode(text)
    except json.JSONDecodeError as error:
        raise Damaged(
            tr(
                "“{name}” is no proper JSON, line {line}, column {column}: {cause}.",
                name=name,
                line=error.lineno,
                column=error.colno,
                cause=error.msg,
            )
        ) from None
    except RecursionError:
        raise Damaged(tr("“{name}”: its lists lie too deep in each other.", name=name)) from None
    except ValueError as error:
        raise Damaged(tr("“{name}” is no proper JSON: {error}.", name=name, error=error)) from None


def _integer(text: str) -> int | str:
    """A number longer than any counter stays text: Python takes quadratic time for it."""
    return int(text) if len(text) < 100 else text


def entry(value: Any, name: str, what: str) -> dict[str, Any]:
    """The value as an object. Raises Damaged: `what` is "node 3"."""
    if not isinstance(value, dict):
        raise Damaged(
            tr("“{name}”, {what}: an object is expected, not {words}.", name=name, what=what, words=words(value))
        )
    return value


def listed(value: Any, name: str, what: str) -> list[Any]:
    """The value as a list. Raises Damaged: `what` is the key that holds it."""
    if not isinstance(value, list):
        raise Damaged(
            tr("“{name}”: “{what}” is expected to be a list, not {words}.", name=name, what=what, words=words(value))
        )
    return value


def identity(value: Any) -> str | None:
    """An id as text; None where there is none. Numbers and their texts are the same id, as in most programs."""
    if value is None or isinstance(value, list | dict):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def words(value: Any) -> str:
    if value is None:
        return tr("nothing", "in a file")
    if isinstance(value, list):
        return tr("a list")
    names = {dict: tr("an object"), str: tr("text", "in a file"), bool: tr("true or false")}
    return names.get(type(value), tr("a number"))
