"""Long work on many rows beside a window: lets the window's thread take its turn."""

from collections.abc import Iterable, Iterator
from threading import current_thread, main_thread
from time import perf_counter, sleep
from typing import TypeVar

Each = TypeVar("Each")
_FEW, _MANY = 50, 1600  # rows between two rests: a quarter of a millisecond of digesting, and eight
_REST_S = 0.001
_LATE_S = 0.0015  # a rest that took longer ended in waiting for a window that is at work


def in_turns(rows: Iterable[Each]) -> Iterator[Each]:
    """The same rows in the same order; in any thread but the main one with rests, more of them while a window works.

    Python lets a thread keep the interpreter for five milliseconds after another one has asked for it, and a moving
    picture asks a hundred times a frame: without rests it would stand still until all rows are done.
    See https://docs.python.org/3/library/sys.html#sys.setswitchinterval
    """
    if current_thread() is main_thread():
        yield from rows
        return
    at_once = left = _FEW
    for row in rows:
        yield row
        left -= 1
        if not left:
            start = perf_counter()
            sleep(_REST_S)
            at_once = _FEW if perf_counter() - start > _LATE_S else min(2 * at_once, _MANY)
            left = at_once
