"""Work of many small steps, which can be done at once or a few at a time. Knows no clock and no Qt."""

from collections.abc import Callable, Generator
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
Steps = Generator[None, None, T]


def at_once(steps: Callable[P, Steps[T]]) -> Callable[P, T]:
    """The same work without a pause."""

    @wraps(steps)
    def done(*args: P.args, **kwargs: P.kwargs) -> T:
        work = steps(*args, **kwargs)
        while True:
            try:
                next(work)
            except StopIteration as end:
                found: T = end.value
                return found

    return done
