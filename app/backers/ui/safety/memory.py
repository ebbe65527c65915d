"""Gives memory that is no longer used back to the system."""

import ctypes
import sys


def give_back() -> None:
    """Asks C's allocator to return what it keeps for itself; may run in any thread, and takes some milliseconds.

    Pictures of several megabytes come and go all the while, and the GNU library keeps the holes that they leave: in a
    long session some tens of megabytes. Other libraries return them by themselves. Nothing happens there.
    See https://man7.org/linux/man-pages/man3/malloc_trim.3.html
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(ctypes.c_size_t(0))
