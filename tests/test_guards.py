"""The guards of `conftest` bite: a small suite of careless tests runs under them, and each fails for its own fault."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from backers import settings

TESTS = Path(__file__).parent
CARELESS = """
import logging
import threading
import time
import warnings

import pytest
from PySide6.QtCore import QThread, QTimer, QVariantAnimation, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_python_warning():
    warnings.warn("old ways", DeprecationWarning)

def test_qt_warning(qapp):
    qWarning(b"this cannot be")

def test_log_line():
    logging.getLogger("backers").warning("odd")

def test_python_thread():
    threading.Thread(target=time.sleep, args=(3,), daemon=True).start()

def test_timer(qapp):
    kept.append(QTimer(interval=1000))
    kept[-1].start()

def test_later(qapp):
    QTimer.singleShot(5000, lambda: None)

def test_animation(qapp):
    kept.append(QVariantAnimation(startValue=0, endValue=9, duration=9000))
    kept[-1].start()

def test_qt_thread(qapp):
    kept.append(QThread())
    kept[-1].start()

def test_widget(qapp):
    kept.append(QWidget())
    kept[-1].show()

def test_forgotten_widget(qapp):
    kept.append(QWidget())

def test_end_of_threads(qapp):
    thread = next(thing for thing in kept if isinstance(thing, QThread))
    thread.quit()
    thread.wait()

@pytest.mark.screen
def test_screen():
    raise AssertionError

def test_careful(qtbot, caplog):
    logging.getLogger("backers").warning("expected")
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.timer = QTimer(widget)
    widget.timer.start(1000)
    thread = threading.Thread(target=time.sleep, args=(0.05,))
    thread.start()
"""
CAUGHT = {
    "python_warning": "DeprecationWarning: old ways",
    "qt_warning": "this cannot be",
    "log_line": "WARNING from backers: odd",
    "python_thread": "a running thread",
    "timer": "a running timer: PySide6.QtCore.QTimer, 1000 ms",
    "later": "a running timer: PySide6.QtCore.QTimer, 5000 ms",
    "animation": "still there or running: PySide6.QtCore.QVariantAnimation",
    "qt_thread": "still there or running: PySide6.QtCore.QThread",
    "widget": "still there or running: PySide6.QtWidgets.QWidget",
    "forgotten_widget": "still there or running: PySide6.QtWidgets.QWidget",
}


@pytest.fixture(scope="module")
def careless(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says about the careless tests."""
    root = tmp_path_factory.mktemp("careless")
    (root / "tests").mkdir()
    shutil.copy(TESTS / "conftest.py", root / "tests")
    impatient = (TESTS / "leftovers.py").read_text().replace("PATIENCE_S = 1.0", "PATIENCE_S = 0.2")
    (root / "tests" / "leftovers.py").write_text(impatient)
    shutil.copy(TESTS.parent / "pyproject.toml", root)
    (root / "tests" / "test_careless.py").write_text(CARELESS)
    command = [sys.executable, "-m", "pytest", "--color=no", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("fault", CAUGHT)
def test_a_careless_test_fails_for_its_own_fault(careless: str, fault: str) -> None:
    report = re.search(rf"^_+ (?:ERROR at teardown of )?test_{fault} _+$(.*?)^(?:_{{4}}|={{4}})", careless, re.M | re.S)
    assert report is not None, careless
    assert CAUGHT[fault] in report[1]


def test_nothing_else_fails(careless: str) -> None:
    assert len(re.findall(r"^(?:ERROR|FAILED) ", careless, re.M)) == len(CAUGHT), careless
    assert "1 deselected" in careless


def test_the_users_own_folders_are_out_of_reach() -> None:
    assert Path(os.environ["HOME"]) in settings.config_folder().parents
    assert Path(os.environ["HOME"]) in settings.data_folder().parents
