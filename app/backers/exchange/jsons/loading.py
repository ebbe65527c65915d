"""JSON text into values, within limits, with the place of a fault in words."""

import json
from typing import Any

from backers.model.errors import Damaged


def loaded(text: str, name: str) -> Any:
    """The value. Raises Damaged with line and column where it is no JSON, or nested too deep to be a graph."""
    try:
        return json.loads(text, parse_constant=str, parse_int=_integer)
    except json.JSONDecodeError as error:
        raise Damaged(f"“{name}” is no proper JSON, line {error.lineno}, column {error.colno}: {error.msg}.") from None
    except RecursionError:
        raise Damaged(f"“{name}”: its lists lie too deep in each other.") from None
    except ValueError as error:
        raise Damaged(f"“{name}” is no proper JSON: {error}.") from None


def _integer(text: str) -> int | str:
    """A number longer than any counter stays text: Python takes quadratic time for it."""
    return int(text) if len(text) < 100 else text


def entry(value: Any, name: str, what: str) -> dict[str, Any]:
    """The value as an object. Raises Damaged: `what` is "node 3"."""
    if not isinstance(value, dict):
        raise Damaged(f"“{name}”, {what}: an object is expected, not {words(value)}.")
    return value


def listed(value: Any, name: str, what: str) -> list[Any]:
    """The value as a list. Raises Damaged: `what` is the key that holds it."""
    if not isinstance(value, list):
        raise Damaged(f"“{name}”: “{what}” is expected to be a list, not {words(value)}.")
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
        return "nothing"
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false"}
    return names.get(type(value), "a number")
