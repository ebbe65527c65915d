"""What a killed program left beside the files it was writing: found by its name, and removed by the next one.

A file is made beside its place under a hidden name with the number of the process that makes it. Whoever is killed in
between cannot take it away again.
"""

import contextlib
import os
import re
import sys
import time
from pathlib import Path

ENDING = ".part"
_SAFE_AGE_S = 3600.0  # a program on another machine, whose number says nothing here, has gone on writing since
_NAME = re.compile(r"\..{1,40}\.(\d{1,10})-[a-z0-9_]{8}\.part(?:-journal)?", re.DOTALL)


def name_beside(path: Path) -> Path:
    """A new hidden name in the same folder."""
    return path.with_name(f"{start_beside(path)}{os.urandom(4).hex()}{ENDING}")


def start_beside(path: Path) -> str:
    """How such a name begins; eight letters and `ENDING` follow."""
    return f".{path.name[:40]}.{os.getpid()}-"


def clear_leftovers(folder: Path) -> None:
    """Removes what was left there long ago by processes that are gone. What cannot be removed stays, and whatever
    bears no process's number: it may be the reader's own."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _NAME.fullmatch(entry.name)
            if found is not None and not _lives(int(found[1])):
                with contextlib.suppress(OSError):
                    _remove(entry)


def _remove(entry: "os.DirEntry[str]") -> None:
    if abs(time.time() - entry.stat(follow_symlinks=False).st_mtime) < _SAFE_AGE_S:
        return
    if not entry.is_dir(follow_symlinks=False):
        os.unlink(entry.path)
    elif {*os.listdir(entry.path)} <= {"fresh"}:  # a package that had stepped aside, "old", may be the only one
        import shutil

        shutil.rmtree(entry.path, ignore_errors=True)


def _lives(pid: int) -> bool:
    if pid == 0 or sys.platform == "win32":  # there, a file that is open cannot be removed
        return False
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return True
