"""`packaging/run` sets a checkout up once, heals what was interrupted, and passes everything on.

The checkout is a small one of its own: the real scripts, an empty lock, and a program that tells its arguments.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for POSIX systems"),
    pytest.mark.timeout(300),
]

SCRIPTS = Path(__file__).parents[1] / "packaging"
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "backers"
version = "0"
"""
# The least that pip accepts as a build back end, so that nothing is fetched.
BACKEND = """
from zipfile import ZipFile
def build_editable(folder, config_settings=None, metadata_directory=None):
    info = "backers-0.dist-info/"
    with ZipFile(f"{folder}/backers-0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("backers.py", "import sys\\ndef main():\\n    print(sys.argv[1:])\\n")
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: backers\\nVersion: 0\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\nbackers = backers:main\\n")
        wheel.writestr(info + "RECORD", "")
    return "backers-0-py3-none-any.whl"
"""


def checkout(root: Path) -> Path:
    shutil.copytree(SCRIPTS, root / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "backend.py").write_text(BACKEND)
    (root / "requirements.lock").write_text("# nothing\n")
    return root


def start(root: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME")}
    return subprocess.Popen(
        [root / "packaging" / "run", *arguments],
        env=kept | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def run(root: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    process = start(root, *arguments, **environment)
    said, complained = process.communicate(timeout=120)
    return process.returncode, said, complained


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that was set up by its first run. Its path has a space, as users' paths have."""
    root = checkout(tmp_path_factory.mktemp("a checkout"))
    status, said, complained = run(root, "info")
    assert (status, said) == (0, "['info']\n"), complained
    return root


def test_the_second_run_only_passes_everything_on(made: Path) -> None:
    begin = time.monotonic()
    assert run(made, "export", "a map.png", "") == (0, "['export', 'a map.png', '']\n", "")
    assert time.monotonic() - begin < 2


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a desktop lack a screen")
def test_without_a_screen_it_says_how_to_export_instead(tmp_path: Path) -> None:
    status, said, complained = run(checkout(tmp_path / "checkout"))
    assert (status, said) == (2, "")
    assert complained.count("\n") == 1
    assert "packaging/run export map.png" in complained
    assert not (tmp_path / "checkout" / ".venv").exists()


def test_a_python_too_old_is_refused_in_one_line(tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("dirname", "readlink", "uname", "sh"):
        (programs / name).symlink_to(str(shutil.which(name)))
    (programs / "python3").write_text("#!/bin/sh\n[ $1 = --version ] && echo Python 3.9.2\n")
    (programs / "python3").chmod(0o755)
    status, _, complained = run(checkout(tmp_path / "checkout"), "info", PATH=str(programs))
    assert status == 2
    assert complained.count("\n") == 1
    assert "here is Python 3.9.2" in complained


def test_a_changed_lock_is_installed_without_starting_over(made: Path) -> None:
    (made / ".venv" / "kept").touch()
    (made / "requirements.lock").write_text("# nothing, said otherwise\n")
    status, said, complained = run(made, "info")
    assert (status, said) == (0, "['info']\n"), complained
    assert "Installing what requirements.lock names" in complained
    assert (made / ".venv" / "kept").exists()


@pytest.mark.slow
def test_a_checkout_that_moved_is_made_anew(made: Path, tmp_path: Path) -> None:
    moved = tmp_path / "moved"
    shutil.copytree(made, moved, symlinks=True)
    status, said, complained = run(moved, "info")
    assert (status, said) == (0, "['info']\n"), complained
    assert str(made) not in (moved / ".venv" / "bin" / "backers").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [0.1, 0.7, 1.5])
def test_an_interrupted_set_up_heals_on_the_next_run(tmp_path: Path, seconds: float) -> None:
    root = checkout(tmp_path / "checkout")
    process = start(root, "info")
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    status, said, complained = run(root, "info")
    assert (status, said) == (0, "['info']\n"), complained
    assert run(root, "info") == (0, "['info']\n", "")


@pytest.mark.slow
def test_two_first_runs_at_once_do_not_clash(tmp_path: Path) -> None:
    root = checkout(tmp_path / "checkout")
    processes = [start(root, str(number)) for number in range(2)]
    answers = [(*process.communicate(timeout=120), process.returncode) for process in processes]
    assert [said for said, _, _ in answers] == ["['0']\n", "['1']\n"], answers
    assert sum("Setting up" in complained for _, complained, _ in answers) == 1


@pytest.mark.slow
def test_a_failed_installation_leaves_a_clean_start(tmp_path: Path) -> None:
    root = checkout(tmp_path / "checkout")
    (root / "requirements.lock").write_text("no-such-package==1 --hash=sha256:" + "0" * 64 + "\n")
    status, said, complained = run(root, "info", PIP_NO_INDEX="1")
    assert (status, said) == (2, "")
    assert "pip could not install it" in complained
    (root / "requirements.lock").write_text("# nothing\n")
    assert run(root, "info")[:2] == (0, "['info']\n")
