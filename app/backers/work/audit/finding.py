"""What a rule says: which row, how bad, and why in one sentence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from backers.model.map import Map
from backers.model.rows import Ref

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Finding:
    """`rule` is a stable id ("shared-name"). An error makes the map unsound, a warning wants a curator's eye.

    `field` is the field of the row in which it is put right, where it is one.
    """

    rule: str
    severity: Severity
    about: Ref
    sentence: str
    field: str = ""


Rule = Callable[[Map], Iterable[Finding]]
