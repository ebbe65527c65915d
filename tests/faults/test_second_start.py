"""A second start on the same machine brings the first window forward and ends; both are programs of their own."""

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from backers.model.map import Map
from backers.model.rows import Actor
from backers.store.lock import lock_path
from faults.programs import COMMAND, started, wait_until, window
from walks.conftest import Hands


def second_start(*arguments: str | Path) -> int:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, timeout=100, check=False).returncode


def test_the_second_program_ends_with_0_and_the_first_stays(tmp_path: Path, curated_file: Path) -> None:
    path = tmp_path / "map.backers"
    path.write_bytes(curated_file.read_bytes())
    with window(path) as first:
        held = lock_path(path).read_bytes()
        assert [second_start(path), second_start(path)] == [0, 0]
        assert first.poll() is None
        assert lock_path(path).read_bytes() == held


def test_the_first_window_comes_forward_out_of_its_icon(walk: Callable[[Map], Hands], qtbot: QtBot) -> None:
    hands = walk(Map([Actor(id="turkey", name="Turkey")]))
    hands.window.files.open_path(hands.path)  # with the lock, as the program opens it
    hands.window.showMinimized()
    second = started(hands.path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    second.communicate()
    assert second.returncode == 0
    assert not hands.window.isMinimized()
    assert hands.window.isActiveWindow()


def test_a_map_whose_program_was_killed_is_opened_not_rung_for(tmp_path: Path, curated_file: Path) -> None:
    path = tmp_path / "map.backers"
    path.write_bytes(curated_file.read_bytes())
    with window(path) as first:
        first.kill()
        first.wait()
        assert lock_path(path).exists()
    with window(path) as again:
        assert again.poll() is None
        again.send_signal(signal.SIGTERM)
        wait_until(lambda: again.poll() == 0)
    assert os.listdir(tmp_path) == ["map.backers"]
