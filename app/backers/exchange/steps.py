"""Long loops that somebody may want to end."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[float], None]
_TICK = 2048


def stepped(items: Iterable[T], progress: Progress | None, every: int = _TICK) -> Iterator[T]:
    """The items; after every so many `progress` is called, and what it raises ends the loop."""
    if progress is None:
        yield from items
        return
    for place, item in enumerate(items):
        if place % every == 0:
            progress(1.0)
        yield item
