"""The reader's remembered controls of the movement, as the forces that the simulation runs with."""

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from backers.layout import Forces

SETTING = "forces"


class _Settings(Protocol):
    def get(self, key: str, default: Any = None) -> Any: ...


def forces_of(values: dict[str, float]) -> "Forces":
    """These controls on top of what a map with sides runs with."""
    from backers.layout import SIDED

    return replace(SIDED, **values)  # type: ignore[arg-type]


def remembered(settings: _Settings) -> dict[str, float]:
    """What the controls were set to: what is still a number, whatever the file holds."""
    found = settings.get(SETTING, {})
    known = found.items() if isinstance(found, dict) else ()
    return {one: float(value) for one, value in known if isinstance(value, int | float) and not isinstance(value, bool)}


def remembered_forces(settings: _Settings) -> "Forces":
    """The forces to start with. What is out of range, or of another version, is left out."""
    made = forces_of({})
    for name, value in remembered(settings).items():
        with suppress(TypeError, ValueError):
            made = replace(made, **{name: value})  # type: ignore[arg-type]
    return made
