"""Counts openings that ended the program, so that a map that cannot be opened does not keep it from starting.

A small file for each map in the user's data folder: written before the map is opened, removed when its window stands
or when it was refused in a sentence. Where it cannot be written nothing is counted.
"""

import contextlib
import os
from hashlib import sha256
from pathlib import Path

from backers import settings

TOO_MANY = 2


class Attempts:
    """The openings of the map at one place."""

    def __init__(self, path: Path, folder: Path | None = None) -> None:
        key = sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:24]
        self._mark = (folder or settings.data_folder() / "opening") / key

    def begin(self) -> int:
        """Counts one more, and returns how many before it did not come to their end."""
        failed = self._count()
        with contextlib.suppress(OSError):
            self._mark.parent.mkdir(parents=True, exist_ok=True)
            self._mark.write_text(str(failed + 1))
        return failed

    def done(self) -> None:
        """This one came to its end."""
        with contextlib.suppress(OSError):
            self._mark.unlink()

    def _count(self) -> int:
        try:
            return int(self._mark.read_text())
        except (OSError, ValueError):
            return 0
