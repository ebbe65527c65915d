"""Makes `.venv` for this checkout from the lock file, and knows whether it still holds.

`environment.py ready run|test` answers by its exit status; `environment.py make run|test` does what is missing.
Standard library alone; everything it says goes to standard error, so that a command's output stays its own.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
UNFINISHED = VENV / "backers-unfinished"
KERNEL = ROOT / "app" / "backers" / "layout"  # its C sources are compiled when the package is installed
LINES = ROOT / "app" / "backers" / "canvas"
# Each purpose's lock, and the purposes that it serves: the tests' lock holds all that running needs.
LOCKS = {"run": ROOT / "requirements.lock", "test": ROOT / "packaging" / "dev.lock"}
SERVES = {"run": ("run",), "test": ("run", "test")}


def ready(purpose: str) -> bool:
    """Whether the environment was made, to its end, from just these files by just this Python in just this place."""
    stamp = _stamp(purpose)
    made = not UNFINISHED.exists() and stamp.is_file() and stamp.read_text() == _digest(purpose)
    return made and not system.missing(purpose)


def make(purpose: str) -> None:
    with _alone() as lock:
        if ready(purpose):
            return
        packages, usable = system.missing(purpose), _usable()
        if not usable and find_spec("ensurepip") is None:
            packages.append(f"python3.{sys.version_info[1]}-venv")  # where Debian keeps it
        if packages:
            system.install(packages)
        if ready(purpose):
            return
        if not usable:
            _begin(lock)
        UNFINISHED.touch()
        _install(purpose, lock)
        for served in SERVES[purpose]:
            _stamp(served).write_text(_digest(served))
        UNFINISHED.unlink()


def _begin(lock: int) -> None:
    """An empty environment. The mark goes in first: what is interrupted from here on is made anew the next time."""
    if VENV.exists():
        shutil.rmtree(VENV)
    VENV.mkdir()
    UNFINISHED.touch()
    _say("Setting up Backers in .venv: the first time this downloads about 130 MB.")
    _run([sys.executable, "-m", "venv", str(VENV)], lock, "The virtual environment could not be made.")


def _install(purpose: str, lock: int) -> None:
    _say(f"Installing what {LOCKS[purpose].relative_to(ROOT)} names.")
    pip = [str(PYTHON), "-Es", "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    if not sys.stderr.isatty():
        pip.append("--quiet")
    failed = "pip could not install it (see above). Qt's wheels need Debian 12, Ubuntu 22.04 or another glibc 2.34."
    _run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCKS[purpose])], lock, failed)
    _run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], lock, "pip could not install Backers.")
    if not (KERNEL / "_kernel.so").exists():
        _say("There is no C compiler here, so maps of thousands of actors move slowly. All else works.")


def _usable() -> bool:
    """Whether what is there can be built upon: whole, in its place, of this Python, with a pip."""
    moved = any(stamp.read_text().splitlines()[0] != str(ROOT) for stamp in VENV.glob("backers-*.stamp"))
    if UNFINISHED.exists() or moved or not PYTHON.exists():
        return False
    question = "import sys, pip; print(sys.version)"
    answer = subprocess.run([PYTHON, "-Es", "-c", question], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.rstrip("\n") == sys.version


def _stamp(purpose: str) -> Path:
    return VENV / f"backers-{purpose}.stamp"


def _digest(purpose: str) -> str:
    files = [LOCKS[purpose], ROOT / "pyproject.toml", *sorted(KERNEL.glob("kernel/*")), *sorted(LINES.glob("kernel/*"))]
    content = b"".join(file.read_bytes() for file in files) + sys.version.encode()
    return f"{ROOT}\n{hashlib.sha256(content).hexdigest()}\n"


@contextmanager
def _alone() -> Iterator[int]:
    """Waits until no other set-up of this checkout runs. Children inherit the lock: an orphaned pip still holds it."""
    lock = os.open(ROOT / "packaging", os.O_RDONLY)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say("Another set-up of this checkout is running; waiting for it.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock
    finally:
        os.close(lock)


def _run(command: list[str], lock: int, failed: str) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, pass_fds=[lock], check=False)
    if done.returncode:
        raise system.Stop(failed)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(verb: str, purpose: str) -> int:
    if verb == "ready":
        return 0 if ready(purpose) else 1
    try:
        make(purpose)
    except (system.Stop, OSError) as error:
        _say(str(error))
        return 2
    except KeyboardInterrupt:
        _say("Interrupted. The next run starts the set-up anew.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
