"""Copies of a map, taken now and then and before risky acts, in a folder of the user's own outside the document.

A snapshot counts only once it was opened and found sound. Names begin with a running number, so that their order does
not depend on the clock. Nothing here is ever written into the map.
"""

import contextlib
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from backers import settings
from backers.model.errors import Damaged, Refused
from backers.model.wording import mark, tr
from backers.store.apart import looked_over
from backers.store.beside import made_folder
from backers.store.copies import copy_database
from backers.store.document import Document
from backers.store.file import MapFile
from backers.store.mark import SUFFIX
from backers.store.refusals import told
from backers.store.thinning import superfluous

TIMED = mark("now and then")
_PATIENCE_S = 20.0  # for edits that are being saved meanwhile; nobody waits for a snapshot with the map frozen
_NAME = re.compile(r"(\d{6,}) (\d{8}T\d{6})Z r(\d+) ([\w -]+)")
_FORM = "%Y%m%dT%H%M%S"
_ABOUT = "which map.txt"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One snapshot. `revision` is that of the map's last edit then; `reason` completes "taken ..."."""

    path: Path
    number: int
    at: datetime
    revision: int
    reason: str
    size: int


class Shelf:
    """The snapshots of the map at one place."""

    def __init__(self, map_path: Path, folder: Path | None = None) -> None:
        self._map = Path(os.path.realpath(map_path))
        key = sha256(os.fsencode(self._map)).hexdigest()[:12]
        stem = re.sub(r"[^\w-]+", "-", self._map.stem)[:40]
        self.folder = (folder or settings.data_folder() / "snapshots") / f"{stem}-{key}"

    def snapshots(self) -> list[Snapshot]:
        """Oldest first."""
        try:
            found = [snapshot_at(path) for path in self.folder.glob(f"*{SUFFIX}")]
        except OSError:
            return []
        return sorted((one for one in found if one is not None), key=lambda one: one.number)

    def newest_sound(self) -> Snapshot | None:
        """The newest that opens now."""
        for one in reversed(self.snapshots()):
            with contextlib.suppress(Refused), Document.open(one.path, read_only=True):
                return one
        return None

    def take(self, reason: str) -> Snapshot:
        """Copies the map as its file is now; may run in another thread. Raises Refused, leaving nothing."""
        part = self.folder / f".taking-{os.getpid()}{SUFFIX}"
        with told(self._map, "copied"):
            made_folder(self.folder)
            self._say_whose()
        file = MapFile(self._map, tr("A snapshot only reads."), wait_s=_PATIENCE_S)
        try:
            copy_database(file, part)
            revision = looked_over(part)
            with told(self._map, "copied"):
                made = self._number(part, revision, reason)
        finally:
            file.close()
            part.unlink(missing_ok=True)
        self._thin()
        return made

    def _number(self, part: Path, revision: int, reason: str) -> Snapshot:
        number = max((one.number for one in self.snapshots()), default=0) + 1
        name = f"{number:06d} {datetime.now(UTC).strftime(_FORM)}Z r{revision} {reason}{SUFFIX}"
        os.replace(part, self.folder / name)
        settings.flush_folder(self.folder)
        made = snapshot_at(self.folder / name)
        if made is None:
            raise Damaged(tr("{folder} vanished as it was made.", folder=self.folder / name))
        return made

    def _thin(self) -> None:
        """What is superfluous, and what a killed program left half made, goes."""
        for left in self.folder.glob(".*taking-*"):
            with contextlib.suppress(OSError):
                left.unlink()
        taken = self.snapshots()
        for place in superfluous([one.at for one in taken]):
            with contextlib.suppress(OSError):
                taken[place].path.unlink()

    def _say_whose(self) -> None:
        """For who finds the folder: which map it belongs to."""
        about = self.folder / _ABOUT
        if not about.exists():
            about.write_text(f"{self._map}\n", encoding="utf-8", errors="replace")


def home_of(path: Path) -> Path | None:
    """The map that the snapshot at `path` was taken of, wherever that is by now; None for any other file."""
    try:
        home = Path((path.parent / _ABOUT).read_text(encoding="utf-8").removesuffix("\n"))
        shelf = Shelf(home, path.parent.parent)
    except (OSError, ValueError):
        return None
    return home if shelf.folder == path.parent else None


def snapshot_at(path: Path) -> Snapshot | None:
    """The snapshot in that file, by its name; None for any other file."""
    found = _NAME.fullmatch(path.stem)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[2], _FORM).replace(tzinfo=UTC)
        return Snapshot(path, int(found[1]), at, int(found[3]), found[4], path.stat().st_size)
    except (OSError, ValueError):
        return None
