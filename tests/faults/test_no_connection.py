"""The program never makes a connection by itself: run where the first one would be its end, it comes to a good one."""

import os
import subprocess
import sys
from pathlib import Path
from signal import SIGSYS

import pytest

from faults import without_network
from faults.test_quitting import BUSY

pytestmark = pytest.mark.skipif(not without_network.can(), reason="the filter is written for Linux on two processors")


def run(*command: str | Path, home: Path) -> "subprocess.CompletedProcess[str]":
    alone = [sys.executable, without_network.__file__, sys.executable, *command]
    environment = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    done = subprocess.run(alone, capture_output=True, text=True, check=False, env=environment)
    if "no filter for system calls" in done.stderr:
        pytest.skip("this system forbids nothing")
    return done


def test_the_filter_ends_who_connects(tmp_path: Path) -> None:
    script = (
        "import socket; socket.socket(socket.AF_UNIX).close(); print('so far'); socket.getaddrinfo('example.org', 80)"
    )
    done = run("-u", "-c", script, home=tmp_path)
    assert (done.returncode, done.stdout) == (-SIGSYS, "so far\n")


def test_a_window_in_full_use_makes_no_connection(tmp_path: Path, curated_file: Path) -> None:
    path = tmp_path / "map.backers"
    path.write_bytes(curated_file.read_bytes())
    done = run("-c", BUSY, path, "400", home=tmp_path)
    assert done.returncode == 0, done.stderr


def test_no_command_makes_a_connection(tmp_path: Path) -> None:
    made = [tmp_path / f"map{suffix}" for suffix in (".png", ".html", ".graphml", ".xlsx")]
    done = run("-m", "backers", "export", *made, home=tmp_path)
    assert done.returncode == 0, done.stderr
    done = run("-m", "backers", "import", tmp_path / "map.graphml", "--into", tmp_path / "new.backers", home=tmp_path)
    assert done.returncode == 0, done.stderr
    done = run("-m", "backers", "check", tmp_path / "new.backers", home=tmp_path)
    assert done.returncode == 0, done.stdout
