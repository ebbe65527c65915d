"""Whether the parts that the program was installed with work together. Looks at version numbers, and imports nothing.

Known to be bad: PySide6 6.12 on Python 3.11 and older. Calls that return nothing lose a reference to `None`, and the
process is ended after some thousand paintings; 6.11 is sound there, and 6.12 on Python 3.12.
"""

import os
import re
import sys

from backers.model.errors import Refused
from backers.model.wording import tr

_SOUND = "6.11.3"  # as in pyproject.toml
# The folders in which installers write down what they have installed; see
# https://packaging.python.org/en/latest/specifications/recording-installed-packages/
_QT = re.compile(r"pyside6_essentials-([\d.]+)[^-]*\.dist-info", re.IGNORECASE)


def require_fitting_qt() -> None:
    """Raises Refused, with what to install, for a PySide6 that would end the program. Takes a part of a millisecond."""
    if sys.version_info >= (3, 12):
        return
    version = _installed_qt()
    if version.split(".")[:2] == ["6", "12"]:
        raise Refused(
            tr(
                "PySide6 {version} does not work with Python {python}: the program would end by itself after a "
                "while. Install another: pip install pyside6-essentials=={sound}",
                version=version, python=sys.version.split()[0], sound=_SOUND,
            )
        )  # fmt: skip


def require_fitting_sqlite(version: str) -> None:
    """Raises Refused for an SQLite that does not know the tables of a map."""
    if tuple(int(part) for part in version.split(".")[:2]) < (3, 37):
        raise Refused(
            tr("Maps need SQLite 3.37 or newer; this Python has {version}. Install a newer Python.", version=version)
        )


def _installed_qt() -> str:
    """The version of the PySide6 that comes first on Python's path; empty where nobody wrote it down."""
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            found = _QT.fullmatch(name)
            if found is not None:
                return found[1]
    return ""
