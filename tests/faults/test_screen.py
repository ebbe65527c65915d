"""A screen that is not there, does not answer or is misspelt: one line, status 2, and nothing is made."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have one screen, and it is there")


def start(home: Path, **screen: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if not name.endswith(("DISPLAY", "QT_QPA_PLATFORM"))}
    environment = kept | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(home)} | screen
    return subprocess.run(
        [sys.executable, "-m", "backers"], capture_output=True, text=True, check=False, env=environment, timeout=60
    )


@pytest.mark.parametrize(
    ("screen", "words"),
    [
        ({}, "there is no screen here"),
        ({"DISPLAY": ":7777"}, "the screen :7777 does not answer"),
        ({"DISPLAY": "localhost:99999"}, "the screen localhost:99999 does not answer"),
        ({"DISPLAY": "nonsense"}, "the screen nonsense does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-77"}, "the screen wayland-77 does not answer"),
        ({"DISPLAY": ":7777", "QT_QPA_PLATFORM": "xcb"}, "the screen :7777 does not answer"),
        ({"QT_QPA_PLATFORM": "xcb"}, "there is no screen here"),
        ({"QT_QPA_PLATFORM": "offscren"}, "QT_QPA_PLATFORM is “offscren”, which is not installed"),
    ],
)
def test_a_window_without_a_screen_is_refused_in_one_line(tmp_path: Path, screen: dict[str, str], words: str) -> None:
    done = start(tmp_path, **screen)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"backers: {words}")
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
