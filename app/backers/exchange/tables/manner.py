"""How a table is to be read where a person knows better than what was found out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """Empty or None: as found. `encoding` is Python's name, `separator` a sign, `dates` is dmy or mdy.

    `comma`: whether numbers have decimal commas.
    """

    encoding: str = ""
    separator: str = ""
    comma: bool | None = None
    dates: str = ""


AS_FOUND = Manner()
