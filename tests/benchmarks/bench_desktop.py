"""The desktop's manners: how soon the palette answers a key on a large map, how long a theme or language takes.

python tests/benchmarks/bench_desktop.py          prints medians; run it where nothing else runs
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

TYPED = ("turkey", "panel of exp", "hfatr", "actor 99", "who brok", "zzzzzz")
RUNS = 9


def _ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def palette_ms(folder: Path) -> dict[str, float]:
    """Per key, from the key stroke until the list is painted; and opening the palette for the first time."""
    from bench_evidence import large_map

    from backers.settings import Settings
    from backers.store.document import Document
    from backers.ui.palette import Palette
    from backers.ui.session import Session
    from backers.work.workspace import Workspace

    session = Session(Workspace(Document.create(folder / "large.backers", large_map().rows())), Settings(folder / "s"))
    palette = Palette(session, list, lambda _ref: None, lambda _name: None)
    opened = _ms(palette.open)
    keys = []
    for text in TYPED:
        palette.line.clear()
        keys += [_ms(lambda key=key: QTest.keyClicks(palette.line, key)) for key in text]  # type: ignore[misc]
    session.workspace.close()
    return {"palette opens": opened, "key, median": statistics.median(keys), "key, slowest": max(keys)}


def switch_ms(folder: Path) -> dict[str, float]:
    """Another theme and another language in a window on the curated map, until it is painted."""
    from backers import languages
    from backers.bootstrap import fresh_copy, make_window
    from backers.settings import Settings

    window = make_window(fresh_copy(folder / "Libya.backers"), Settings(folder / "settings.json"))
    window.resize(1280, 800)
    window.show()
    end = time.monotonic() + 3
    while time.monotonic() < end or not window.panels.complete:
        QApplication.processEvents()
    themes = [_ms(lambda name=name: window.set_theme(name)) for _ in range(RUNS) for name in ("dark", "light")]  # type: ignore[misc]
    spoken = []
    for turn in range(RUNS):
        name = languages.available()[turn % len(languages.available())]
        began = time.perf_counter()
        window = window.set_language(name)
        QApplication.processEvents()
        spoken.append((time.perf_counter() - began) * 1000)
    window.close()
    return {"theme": statistics.median(themes), "language": statistics.median(spoken), "language, slowest": max(spoken)}


@pytest.mark.benchmark
def test_the_palette_and_the_switches_run(qapp: object, tmp_path: Path) -> None:
    assert palette_ms(tmp_path)["key, median"] > 0


def main() -> int:
    app = QApplication(["backers", "-style", "fusion"])
    with tempfile.TemporaryDirectory() as folder:
        found = palette_ms(Path(folder)) | switch_ms(Path(folder))
    for name, value in found.items():
        print(f"{name:<20} {value:8.1f} ms")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
