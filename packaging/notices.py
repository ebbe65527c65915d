"""Writes down whose work the bundle carries, with every licence in full: `notices.py FILE`.

The packages are those that `backers` asks for and what these ask for in turn, as they are installed here.
"""

import platform
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "packaging" / "licences"
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_STATED = ("License-Expression", "License")  # where a package says it without a file
_QT = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3, which follows below with the
GNU General Public License that it refers to. They lie beside the program as libraries of their own, unchanged, in
_internal/PySide6 and _internal/shiboken6, and may be replaced by versions that you build. Their source code is
offered by their makers at https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/. Qt in turn holds work of others, among it HarfBuzz, FreeType, PCRE2,
libjpeg-turbo, libpng, zlib, double-conversion, MD4C and the Unicode data; their notices are listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html. The libraries libicudata, libicui18n and libicuuc are ICU, under the
Unicode License 3.0, https://www.unicode.org/license.txt.
"""


def packages() -> dict[str, Distribution]:
    """The distributions that Backers needs on this system, by name; sorted. Raises where one is not installed."""
    found: dict[str, Distribution] = {}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    _gather(project["project"]["dependencies"], found)
    return dict(sorted(found.items()))


def _gather(requirements: list[str], found: dict[str, Distribution]) -> None:
    for wanted in map(Requirement, requirements):
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if name not in found and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            found[name] = distribution(name)
            _gather(found[name].requires or [], found)


def licence_texts(package: Distribution) -> Iterator[tuple[str, str]]:
    """Name and text of each licence that a package ships."""
    for file in package.files or ():
        if ".dist-info" in file.parts[0] and _LICENCE_FILE.search(file.name) and file.suffix != ".py":
            place = Path(str(package.locate_file(file)))
            if place.is_file():
                yield file.name, place.read_text(encoding="utf-8", errors="replace").strip()


def notices() -> str:
    """All of it as one text."""
    parts = ["Backers is under the MIT licence. It carries work of others; their licences follow.\n"]
    parts.append(_part("Backers", (ROOT / "LICENSE").read_text(encoding="utf-8")))
    data = "The curated map in data/curated is under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/."
    parts.append(_part("The curated map", data))
    parts.append(_part("Fonts: Inter, Noto Sans Arabic", (ROOT / "resources" / "fonts" / "OFL.txt").read_text()))
    parts.append(_part(f"Python {platform.python_version()}", _python()))
    for name, package in packages().items():
        texts = [text for _, text in licence_texts(package)]
        if name.startswith(("pyside6", "shiboken6")):
            texts = ["See Qt, below."]
        stated = next((package.metadata[key] for key in _STATED if key in package.metadata), "")
        parts.append(_part(f"{name} {package.version}", "\n\n".join(texts) or stated))
    parts.append(_part("Qt and Qt for Python", _QT))
    parts += [_part(file.stem, file.read_text()) for file in sorted(LICENCES.glob("*.txt"), reverse=True)]
    parts.append(_part("The program that starts the bundle", "\n\n".join(_bootloader())))
    return "\n".join(parts)


def _part(title: str, text: str) -> str:
    return f"{'=' * 100}\n{title}\n{'=' * 100}\n\n{text.strip()}\n"


def _python() -> str:
    """Python's own licence, wherever this system keeps it."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(f"/usr/share/doc/{version}/copyright"))
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        return "Python Software Foundation License Version 2, https://docs.python.org/3/license.html"
    return found.read_text(encoding="utf-8", errors="replace")


def _bootloader() -> list[str]:
    return [text for _, text in licence_texts(distribution("pyinstaller"))]


if __name__ == "__main__":
    Path(sys.argv[1]).parent.mkdir(parents=True, exist_ok=True)
    Path(sys.argv[1]).write_text(notices(), encoding="utf-8")
