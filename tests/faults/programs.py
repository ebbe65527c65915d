"""The program itself, as a process of its own, from outside: started, rung, ended."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE

from backers.ui.safety.doorbell import ring

COMMAND = [sys.executable, "-X", "faulthandler", "-m", "backers"]


def started(*arguments: str | Path) -> "subprocess.Popen[str]":
    return subprocess.Popen([*COMMAND, *arguments], stdout=PIPE, stderr=PIPE, text=True)


@contextmanager
def window(path: Path, *, program: "subprocess.Popen[str] | None" = None) -> "Iterator[subprocess.Popen[str]]":
    """A program whose window on that map stands with all its parts. Killed at the end if it still runs."""
    made = program if program is not None else started(path)
    try:
        wait_until(lambda: made.poll() is not None or ring(path))
        assert made.poll() is None, made.stderr and made.stderr.read()
        yield made
    finally:
        if made.poll() is None:
            made.kill()
        made.communicate()


def wait_until(seen: "object", seconds: float = 60) -> None:
    """Asks again and again. Raises TimeoutError where it does not come true."""
    assert callable(seen)
    deadline = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.05)


def files_of(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))
