"""The lock files hold all that an installation needs, and what must not slip in unseen."""

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LOCKS = {"requirements.lock": ROOT / "requirements.lock", "dev.lock": ROOT / "packaging" / "dev.lock"}


def locked(name: str) -> list[Requirement]:
    """What a lock pins: one requirement for each package and, where the versions differ by Python, marker."""
    entries = re.findall(r"^([a-z][^\\\n]*?) *\\$", LOCKS[name].read_text(), re.MULTILINE)
    return [Requirement(entry) for entry in entries]


def pin(name: str, package: str, python: str) -> str:
    """The version that a lock holds for this Python, as `6.12.0`."""
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    found = [
        req for req in locked(name) if req.name == package and (not req.marker or req.marker.evaluate(environment))
    ]
    assert len(found) == 1, f"{package} on Python {python}: {found}"
    return str(found[0].specifier).removeprefix("==")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_has_hashes_for_all_and_names_no_index(name: str) -> None:
    text = LOCKS[name].read_text()
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert len(entries) > 20
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|--index|--find-links|--trusted", text)


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_the_lock_satisfies_the_project_on_every_python(python: str) -> None:
    wanted = [Requirement(text) for text in (*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"])]
    for requirement in wanted:
        if requirement.marker is None or requirement.marker.evaluate({"python_version": python}):
            assert requirement.specifier.contains(pin("requirements.lock", requirement.name, python))


def test_what_runs_is_what_is_tested() -> None:
    tested = {str(requirement) for requirement in locked("dev.lock")}
    assert {str(requirement) for requirement in locked("requirements.lock")} <= tested


def test_the_binding_is_one_that_is_sound_on_its_python() -> None:
    """6.12.0 loses references on Python 3.11; see test_reference_counts."""
    for lock in LOCKS:
        assert pin(lock, "pyside6-essentials", "3.11") == "6.11.3"
        assert pin(lock, "pyside6-essentials", "3.12") == "6.12.0"
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert version("pyside6-essentials") == pin("dev.lock", "pyside6-essentials", here)


def test_the_version_has_its_place_in_the_changelog() -> None:
    changelog = (ROOT / "packaging" / "CHANGELOG.md").read_text()
    assert PROJECT["project"]["version"] in changelog
