"""Missing system libraries: found by loading them, installed where that is allowed, else named in a line to run.

The package manager and sudo are small scripts on PATH that keep a diary; they install nothing.
"""

import os
import sys
from pathlib import Path

import pytest

from backers import screen
from backers.model.errors import Refused

sys.path.append(str(Path(__file__).parents[1] / "packaging"))
import system

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring Qt's libraries themselves")
SUDO_REFUSES = "exit 1"
SUDO_OBEYS = 'shift; exec "$@"'
APT = """
echo "$*" >> "$DIARY"
case "$*" in
    *install*) [ -e "$DIARY.lists" ] || exit 100 ;;
    *update*) : > "$DIARY.lists" ;;
esac
"""


@pytest.fixture
def diary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the package manager writes what it was asked; PATH leads to the test's own programs alone."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("DIARY", str(tmp_path / "diary"))
    return tmp_path / "diary"


def program(diary: Path, name: str, script: str) -> None:
    path = diary.parent / "bin" / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number)


@linux
def test_a_library_that_does_not_load_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(system.ALWAYS, "libnowhere1", "libnowhere.so.1")
    assert system.missing("run")[-1] == "libnowhere1"


@linux
def test_pictures_without_a_screen_need_no_window_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(system.X11, "libnowindow1", "libnowindow.so.1")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert "libnowindow1" not in system.missing("run")
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libnowindow1" in system.missing("run")


def test_root_installs_and_fetches_the_lists_only_when_they_lack(diary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    program(diary, "env", 'shift; exec "$@"')
    program(diary, "apt-get", APT)
    system.install(["libegl1"])
    verbs = [line.split()[3] for line in diary.read_text().splitlines()]
    assert verbs == ["install", "update", "install"]
    system.install(["libegl1"])
    assert len(diary.read_text().splitlines()) == 4


def test_a_user_whose_sudo_asks_nothing_installs_too(diary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 1000)
    program(diary, "true", "exit 0")
    program(diary, "sudo", SUDO_OBEYS)
    program(diary, "apt-get", APT)
    system.install(["libegl1"])
    assert "install -y --no-install-recommends libegl1" in diary.read_text()


def test_another_user_gets_the_one_line_to_run(diary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 1000)
    program(diary, "sudo", SUDO_REFUSES)
    program(diary, "apt-get", APT)
    with pytest.raises(system.Stop, match=r"sudo apt-get install -y --no-install-recommends libegl1 libgl1$"):
        system.install(["libegl1", "libgl1"])
    assert not diary.exists()


def test_a_failed_installation_is_told(diary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)
    program(diary, "env", 'shift; exec "$@"')
    program(diary, "apt-get", "exit 100")
    with pytest.raises(system.Stop, match="could not be installed"):
        system.install(["libegl1"])


def test_without_debians_tools_the_libraries_are_named(diary: Path) -> None:
    with pytest.raises(system.Stop, match=r"libEGL\.so\.1"):
        system.install(["libegl1"])


@linux
def test_the_program_asks_for_no_library_that_the_set_up_does_not_install() -> None:
    known = {library: package for package, library in (system.ALWAYS | system.X11).items()}
    asked = screen.LIBRARIES | screen.X11_LIBRARIES
    assert "libgssapi_krb5.so.2" in asked
    assert {library: known.get(library) for library in asked} == asked


@linux
def test_a_window_without_its_libraries_is_refused_with_the_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setitem(screen.LIBRARIES, "libnowhere.so.1", "libnowhere1")
    with pytest.raises(Refused, match="apt-get install libnowhere1"):
        screen.check_screen()
