"""A pytest plugin that makes Qt unimportable: `pytest -p no:pytest-qt -p without_qt`. See test_floors_without_qt."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

import pytest

QT = {"PySide6", "shiboken6", "pyqtgraph"}


class _Barrier(MetaPathFinder):
    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        if fullname.partition(".")[0] in QT:
            raise ModuleNotFoundError(f"{fullname} is out of bounds on this floor", name=fullname)


def pytest_addoption(parser: pytest.Parser) -> None:
    # pytest-qt's words in pyproject.toml would be unknown without it, and unknown words are refused.
    for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(name, "pytest-qt's", default="")


assert not QT & set(sys.modules), "Qt was imported before it could be barred"
sys.meta_path.insert(0, _Barrier())
