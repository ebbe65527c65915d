"""Parts that do not work together are refused in one sentence that says what to install, before they do harm."""

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import pytest

from backers.fitting import _installed_qt, require_fitting_qt
from backers.store.document import Document
from store.whole_map import trace, whole_rows


def run(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    path = os.pathsep.join([environment.pop("first", ""), *sys.path])
    return subprocess.run(
        [sys.executable, "-m", "backers", *arguments], capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": path} | environment,
    )  # fmt: skip


@pytest.fixture
def another_qt(tmp_path: Path) -> str:
    """A folder in which an installer has written down a release that loses references to None."""
    (tmp_path / "pyside6_essentials-6.12.0.dist-info").mkdir()
    return str(tmp_path)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="a bad pair with Python 3.11 and older only")
@pytest.mark.parametrize("arguments", [["map.backers"], ["export", "map.png"]])
def test_a_qt_that_would_end_the_program_is_refused_before_it_does(
    another_qt: str, tmp_path: Path, arguments: list[str]
) -> None:
    done = run(*(str(tmp_path / one) if "." in one else one for one in arguments), first=another_qt)
    assert done.returncode == 2
    assert done.stderr.startswith("backers: PySide6 6.12.0 does not work with Python 3.11")
    assert "pip install pyside6-essentials==6.11.3" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert [one.suffix for one in tmp_path.iterdir()] == [".dist-info"]


def test_an_sqlite_that_does_not_know_the_tables_is_refused_and_the_map_untouched(tmp_path: Path) -> None:
    """SQLite itself says that it is an older one: its function is replaced in the process."""
    (tmp_path / "old.c").write_text('const char *sqlite3_libversion(void) { return "3.34.1"; }\n')
    library, path = tmp_path / "old.so", tmp_path / "map.backers"
    try:
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, tmp_path / "old.c"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no C compiler: {error}")
    Document.create(path, whole_rows()).close()
    before = trace(path)
    done = run("info", "--map", path, LD_PRELOAD=str(library))
    if done.returncode == 0:
        pytest.skip("this Python carries its SQLite inside")
    assert done.stderr.startswith("backers: Maps need SQLite 3.37 or newer; this Python has 3.34.1.")
    assert trace(path) == before


def test_what_is_installed_here_fits_and_asking_takes_no_time() -> None:
    assert sys.version_info >= (3, 12) or _installed_qt() == version("pyside6-essentials")
    took = []
    for _ in range(20):
        start = perf_counter()
        require_fitting_qt()
        took.append(perf_counter() - start)
    assert min(took) < 0.001
