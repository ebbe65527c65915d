"""Long computations say how far they are, and can be stopped between two steps."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Is told the share done, 0 to 1. It raises `Stopped` to end the computation."""


class Stopped(Exception):
    """The computation was asked to end; there is no result."""


def silent(_share: float) -> None:
    """For who does not want to know."""
