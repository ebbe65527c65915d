"""Backers: a desktop map of who stands behind whom in the Libyan war."""

import gc
import os

__version__ = "0.1.0"
LOOK_OVER = "look-over"
"""The first argument of a process that the program starts for itself (see `store.apart`); no command for people."""

# numpy's BLAS starts its threads when numpy is imported, which takes as long as the rest of that import. No matrix here
# is large enough to gain from them, and one thread gives the same sums on every machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Loading modules and maps makes many objects that stay: with Python's own threshold of 700 the search for garbage among
# them would be a twentieth of the start.
gc.set_threshold(50_000, 20, 20)
