"""What holds for every test: nobody's settings are touched, no screen is needed, and nothing may be left behind.

A test fails on a Python warning or a Qt warning (pyproject.toml), on a log line of level warning or worse (unless it
takes `caplog`, and so expects one), and on a thread, timer, animation or top-level widget that outlives it.
"""

import gc
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from backers.model import wording
from leftovers import Watch

# How long an example takes depends on what else the machine does; it is no reason to fail.
hypothesis.settings.register_profile(
    "unhurried", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("unhurried")

FAILED = pytest.StashKey[bool]()
_HOME = Path(tempfile.mkdtemp(prefix="backers-tests-"))

# Before anything asks where home is. The folders are made as the desktop makes them, so that Qt has no complaint.
os.environ["HOME"] = str(_HOME)
os.environ["LANGUAGE"] = "en"  # a test that speaks another language says so
for _name, _folder in {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}.items():
    (_HOME / _folder).mkdir(parents=True, mode=0o700)
    os.environ[_name] = str(_HOME / _folder)


class _Complaints(logging.Handler):
    """Collects what is logged at level warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} from {record.name}: {record.getMessage()}")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--screen", action="store_true", help="run the tests marked `screen`, and only those")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--screen"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    wanted = config.getoption("--screen")
    left_out = [item for item in items if (item.get_closest_marker("screen") is not None) != wanted]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


def pytest_collection_finish() -> None:
    """What exists by now is no test's doing: out of the collector's sight, so that the search after a test is quick."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    if call.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Set up after the fixtures of wider scope, so a window that a whole module shares is not counted."""
    watch, complaints = Watch(), _Complaints()
    logging.getLogger().addHandler(complaints)
    yield
    logging.getLogger().removeHandler(complaints)
    if request.node.stash.get(FAILED, False):
        return  # its traceback keeps its objects alive, and it has failed already
    found = watch.leftovers()
    if wording.language() != "en":
        found.append(f"the language {wording.language()}")
        wording.install(None)
    if "caplog" not in request.fixturenames:
        found += complaints.lines
    if found:
        pytest.fail("This test left behind:\n" + "\n".join(found), pytrace=False)
