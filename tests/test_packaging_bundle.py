"""What the bundle carries along, and what the desktop and the shell are told of it."""

import re
import shutil
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from backers.store.mark import APPLICATION_ID, SUFFIX

sys.path.append(str(Path(__file__).parents[1] / "packaging"))
import completions
import contents
import interface
import manual
import notices

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging" / "linux"
MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
QT = "PySide6/Qt"
linux = pytest.mark.skipif(sys.platform != "linux", reason="the desktop's libraries are a matter of Linux")


@pytest.mark.parametrize(
    "place",
    [
        "backers/data/curated/libya/actor.csv",
        "backers/layout/_kernel.so",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/translations/qtbase_ar.qm",
    ],
)
def test_what_runs_is_carried_along(place: str) -> None:
    assert contents.wanted(place, f"/home/somebody/{place}")


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/lib/libQt6Quick.so.6",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qt_help_ar.qm",
    ],
)
def test_what_nothing_uses_stays_out(place: str) -> None:
    assert not contents.wanted(place, f"/home/somebody/{place}")


@linux
def test_the_desktops_libraries_are_its_own_and_pythons_come_along() -> None:
    assert not contents.wanted("libfontconfig.so.1", "/usr/lib/x86_64-linux-gnu/libfontconfig.so.1")
    assert contents.wanted("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")


def test_the_notices_have_every_package_and_the_licence_that_qt_asks_for() -> None:
    text = notices.notices()
    names = {re.split(r"[<=>;\[ ]", one)[0] for one in PROJECT["dependencies"]}
    assert all(f"\n{name} " in text for name in names)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text


def help_of(*words: str) -> str:
    return subprocess.check_output([sys.executable, "-m", "backers", *words, "--help"], text=True)


@pytest.mark.parametrize("command", interface.commands(), ids=lambda command: command.name or "window")
def test_manual_and_completions_know_every_option_that_help_lists(command: interface.Command) -> None:
    flags = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", help_of(*filter(None, [command.name]))))
    known = {flag for option in command.options for flag in option.flags}
    assert flags <= known
    page = manual.manual().replace("\\-", "-")
    assert all(f"\\fB{flag}\\fR" in page for flag in known)
    assert all(flag in text for flag in known for text in (completions.bash(), completions.zsh()))


@pytest.mark.skipif(shutil.which("man") is None, reason="there is no man here")
def test_the_manual_page_is_sound(tmp_path: Path) -> None:
    page = tmp_path / "backers.1"
    page.write_text(manual.manual())
    done = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True, check=True)
    assert "backers export" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["backers", "ex"], "export"),
        (["backers", "export", "--th"], "--theme"),
        (["backers", "export", "--theme", ""], "light dark"),
        (["backers", "--ver"], "--version"),
    ],
)
@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_completes_what_was_begun(tmp_path: Path, typed: list[str], offered: str) -> None:
    (tmp_path / "backers").write_text(completions.bash())
    words = " ".join(f"'{word}'" for word in typed)
    script = f"source ./backers; COMP_WORDS=({words}); COMP_CWORD={len(typed) - 1}; _backers; echo ${{COMPREPLY[*]}}"
    said = subprocess.check_output(["bash", "-c", script], cwd=tmp_path, text=True, stderr=subprocess.DEVNULL)
    assert said.strip() == offered


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish here")
def test_fish_completes_what_was_begun(tmp_path: Path) -> None:
    file = tmp_path / "backers.fish"
    file.write_text(completions.fish())
    said = subprocess.check_output(["fish", "-c", f"source {file}; complete -C 'backers export --th'"], text=True)
    assert said.split()[0] == "--theme"


@pytest.mark.skipif(shutil.which("zsh") is None, reason="there is no zsh here")
def test_zsh_can_read_its_completions(tmp_path: Path) -> None:
    (tmp_path / "_backers").write_text(completions.zsh())
    subprocess.run(["zsh", "-n", tmp_path / "_backers"], check=True)


def test_the_desktop_knows_a_map_by_the_mark_that_the_store_writes() -> None:
    kind = ElementTree.parse(LINUX / "org.backers.Backers.xml").find("m:mime-type", MIME)
    assert kind is not None
    inner = kind.find("m:magic/m:match/m:match", MIME)
    glob = kind.find("m:glob", MIME)
    assert inner is not None
    assert (int(inner.get("value", ""), 16), inner.get("offset")) == (APPLICATION_ID, "68")
    assert glob is not None
    assert glob.get("pattern") == f"*{SUFFIX}"


def test_desktop_entry_type_and_store_page_speak_of_the_same_things() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(LINUX / "org.backers.Backers.desktop", encoding="utf-8")
    kind = ElementTree.parse(LINUX / "org.backers.Backers.xml").find("m:mime-type", MIME)
    page = ElementTree.parse(LINUX / "org.backers.Backers.metainfo.xml")
    assert kind is not None
    assert entry["Desktop Entry"]["MimeType"] == f"{kind.get('type')};"
    assert page.findtext("provides/mediatype") == kind.get("type")
    assert page.findtext("launchable") == "org.backers.Backers.desktop"
    assert next(page.iter("release")).get("version") == PROJECT["version"]


def test_every_file_for_the_desktop_has_its_place() -> None:
    control = (ROOT / "packaging" / "debian" / "control.in").read_text()
    assert {"@VERSION@", "@ARCHITECTURE@", "@SIZE@", "@DEPENDS@"} == set(re.findall(r"@[A-Z]+@", control))
    assert sorted(file.name.removeprefix("org.backers.Backers") for file in LINUX.iterdir()) == [
        ".desktop", ".metainfo.xml", ".xml",
    ]  # fmt: skip
