"""Looks a large map over in a process of its own, so that checking its every row does not hold up a window's picture.

Python lets one thread at a time work, and a check of sixty thousand rows beside a moving picture makes the picture
wait and takes three times as long itself; the other ways that were measured (rests, a shorter turn, another priority)
made gaps of 20 to 90 ms, a process none.
"""

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from threading import current_thread, main_thread

import backers
from backers.model.errors import Refused
from backers.store.document import Document, check_file

LARGE = 2_000_000  # bytes: what is smaller is looked over here before a process has begun
_PATIENCE_S = 30.0
_MODEST = 10  # how much the other process lets others go first; Unix's own measure, 0 to 19


def looked_over(path: Path) -> int:
    """Opens the map for reading, with all checks, and gives its revision. Raises Refused or Damaged."""
    if _better_apart(path):
        revision = _by_another(path)
        if revision is not None:
            return revision
    with Document.open(path, read_only=True) as document:
        return document.revision


def checked(path: Path) -> list[str]:
    """What `check_file` finds, which also plays the whole journal again."""
    return [] if _better_apart(path) and _by_another(path, "journal") is not None else check_file(path)


def answer(path: Path, *with_journal: str) -> int:
    """The other process's work: the revision on standard output and 0, or 2 for a map that is not as it should be."""
    if hasattr(os, "nice"):
        os.nice(_MODEST)
    with contextlib.suppress(Refused):
        if with_journal and check_file(path):
            return 2
        with Document.open(path, read_only=True) as document:
            sys.stdout.write(f"{document.revision}\n")
            return 0
    return 2


def is_large(path: Path) -> bool:
    """Whether opening it would hold up a window."""
    try:
        return path.stat().st_size > LARGE
    except OSError:
        return False  # the opening says in its sentence what is wrong


def _better_apart(path: Path) -> bool:
    return current_thread() is not main_thread() and is_large(path)


def _by_another(path: Path, *with_journal: str) -> int | None:
    """None where the map is not good or no process can be had: whoever asked then looks, and says why."""
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "backers"]
    ours = str(Path(backers.__file__).parents[1])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (ours, os.environ.get("PYTHONPATH"))))}
    try:
        done = subprocess.run(
            [*command, backers.LOOK_OVER, path, *with_journal],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True,
            timeout=_PATIENCE_S, env=environment, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        return int(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
