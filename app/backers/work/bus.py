"""One small signal: who listens is told, in the order of listening. The only event the work floor sends."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from backers.model.changes import ChangeSet

T = TypeVar("T")


class Signal(Generic[T]):
    """Listeners are called at once and in order. A listener that raises stops nobody else: the first error is raised
    after all were told."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def connect(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Starts listening; the result stops it again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def emit(self, event: T) -> None:
        first: Exception | None = None
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception as error:
                first = first or error
        if first is not None:
            raise first


@dataclass(frozen=True, slots=True)
class MapChanged:
    """The map now differs by `changes`. `origin` is whoever asked for it and may skip its own refresh.

    `act` is "do", "undo" or "redo". `ahead` is what was worked out for this event beforehand; see `Workspace.ahead`.
    """

    changes: ChangeSet
    origin: object = None
    act: str = "do"
    revision: int = field(default=0, kw_only=True)
    ahead: object = field(default=None, kw_only=True)
