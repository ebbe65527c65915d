"""The start itself: damaged or dangerous maps, no home, no temporary folder, damaged settings."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from backers import bootstrap, settings
from backers.model.errors import Damaged, Refused
from backers.store.attempts import Attempts
from backers.store.document import Document
from backers.store.snapshots import Shelf
from faults.full_disk import small_disk
from store.whole_map import do, whole_rows

_READ_ONLY = """
mount --make-rprivate /
while read -r _ place _; do mount -o remount,bind,ro "$place"; done < /proc/self/mounts 2>/dev/null
exec "$@"
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings._folders.cache_clear()
    yield tmp_path / "data" / "backers"
    settings._folders.cache_clear()


def started() -> tuple[Path, str, int]:
    return seen(bootstrap.own_copy())


def seen(start: bootstrap.Start) -> tuple[Path, str, int]:
    with start.document as document:
        return document.path, start.remark, len(document.load().actors)


def test_the_first_start_makes_the_users_own_map(home: Path) -> None:
    assert started() == (home / bootstrap.OWN_COPY, "", 80)


def test_two_starts_that_died_are_followed_by_one_without_the_map_again_and_again(home: Path) -> None:
    path, _, _ = started()
    Attempts(path).begin()  # the first start above ended well only for the test: no window stood
    Attempts(path).begin()
    for _ in range(3):
        other, remark, actors = started()
        assert other != path
        assert actors == 80
        assert str(path) in remark
    assert path.exists()
    Attempts(path).done()
    assert started()[0] == path


def test_a_map_that_was_asked_for_is_refused_once_after_two_deaths(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "map.backers"
    Document.create(path, whole_rows()).close()
    for _ in range(2):
        bootstrap.asked_for(path).document.close()
    with pytest.raises(Refused, match="ended the program twice"):
        bootstrap.asked_for(path)
    bootstrap.asked_for(path).document.close()


def test_a_damaged_own_map_is_replaced_by_its_newest_snapshot_and_kept(home: Path) -> None:
    path, _, _ = started()
    Shelf(path).take("by hand")
    path.write_bytes(path.read_bytes()[:40_000])
    opened, remark, actors = started()
    assert (opened, actors) == (path, 80)
    assert "snapshot of" in remark
    assert path.with_name("Libya (damaged).backers").stat().st_size == 40_000


def test_a_damaged_own_map_without_snapshots_is_kept_for_salvage_and_a_fresh_one_is_in_its_place(home: Path) -> None:
    path, _, _ = started()
    path.write_bytes(path.read_bytes()[:40_000])
    start = bootstrap.own_copy()
    opened, remark, actors = seen(start)
    assert (opened, actors) == (path, 80)
    assert start.damaged == path.with_name("Libya (damaged).backers")
    assert start.damaged.stat().st_size == 40_000
    assert str(start.damaged) in remark
    assert bootstrap.own_copy().remark == ""


def test_a_damaged_own_map_on_a_full_disk_is_kept_and_a_map_is_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    try:
        with small_disk(150) as disk:
            monkeypatch.setenv("XDG_DATA_HOME", str(disk))
            settings._folders.cache_clear()
            path = settings.data_folder() / bootstrap.OWN_COPY
            path.parent.mkdir()
            Document.create(tmp_path / "map.backers", whole_rows()).close()
            path.write_bytes((tmp_path / "map.backers").read_bytes()[:40_000])
            start = bootstrap.own_copy()
            assert start.damaged is not None
            assert start.damaged.stat().st_size == 40_000
            opened, remark, actors = seen(start)
    except OSError as error:
        pytest.skip(str(error))
    finally:
        settings._folders.cache_clear()
    assert actors == 80
    assert opened.parent.parent == Path(tempfile.gettempdir())
    assert "save a copy" in remark


def test_an_own_map_that_is_refused_for_another_reason_is_left_and_a_map_is_there(home: Path) -> None:
    path, _, _ = started()
    do(path, f"PRAGMA user_version = {9 << 16 | 9}")
    before = path.read_bytes()
    opened, remark, actors = started()
    assert actors == 80
    assert "newer Backers" in remark
    assert opened != path
    assert path.read_bytes() == before


def test_a_damaged_map_that_was_asked_for_is_offered_beside_the_own_one(home: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.backers"
    Document.create(broken, whole_rows()).close()
    broken.write_bytes(broken.read_bytes()[:9000])
    start = bootstrap.asked_for(broken)
    assert start.damaged == broken
    assert seen(start)[0] == home / bootstrap.OWN_COPY
    assert "cut short" in start.remark


def test_a_damaged_map_is_refused_in_a_line_where_the_own_one_is_open_already(home: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.backers").touch()
    with bootstrap.own_copy().document, pytest.raises(Damaged, match="is empty"):
        bootstrap.asked_for(tmp_path / "broken.backers")


def test_a_home_that_cannot_be_written_is_said_and_a_map_is_there(home: Path) -> None:
    home.parent.parent.joinpath("data").write_text("in the way")
    _, remark, actors = started()
    assert actors == 80
    assert "save a copy" in remark


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no disks of a process's own")
def test_where_nothing_can_be_written_one_line_says_what_to_do() -> None:
    """A process for which every disk is read-only."""
    command = ["unshare", "--mount", *(["--map-root-user"] if os.geteuid() else []), "sh", "-c", _READ_ONLY, "sh"]
    try:
        subprocess.run([*command, "sh", "-c", "! touch /tmp/x"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"this system gives a process no disks of its own: {error}")
    done = subprocess.run([*command, sys.executable, "-m", "backers"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backers: there is no folder to keep a map in (")
    assert done.stderr.endswith("name one: backers MAP\n")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\0garbage", b"[1, 2]", b"{", b'{"recent": 7, "theme": [], "geometry": 3}']
)
def test_damaged_settings_start_with_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    kept = settings.Settings(tmp_path / "settings.json")
    assert kept.recent() == []


def test_salvage_from_the_command_line_says_what_came_back(tmp_path: Path) -> None:
    Document.create(tmp_path / "map.backers", whole_rows()).close()
    (tmp_path / "map.backers").write_bytes(b"\0" * 100 + (tmp_path / "map.backers").read_bytes()[100:])
    command = [sys.executable, "-m", "backers", "salvage", tmp_path / "map.backers", tmp_path / "new.backers"]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "brought back" in done.stdout
    again = subprocess.run(command, capture_output=True, text=True, env=os.environ, check=False)
    assert again.returncode == 2
    assert "exists already" in again.stderr
