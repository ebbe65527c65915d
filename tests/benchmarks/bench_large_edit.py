"""Whether the window stands still around large work: an import, its commit, undo, opening, coming to rest.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=tests python -m benchmarks.bench_large_edit [NODES ...] [--where]

Everything runs in one real window over a real file. For each act it prints the seconds until it is done and the
longest time in which the event loop did not turn; with `--where`, the functions in which it stood. Judges nothing.
"""

import argparse
import math
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QProgressDialog, QPushButton

from backers.exchange.curated import curated_map
from backers.model.rows import Position, Row
from backers.settings import Settings
from backers.store.document import Document
from backers.ui.dialogs.import_review import ImportReview
from backers.ui.window import MainWindow
from backers.work.workspace import Workspace
from benchmarks.bench_store import LARGE, rows_of
from benchmarks.gaps import Gaps, Standing, pause, wait_until

SIZES = (10_000, 100_000)
CANCELLED_AT = {"Reading": (10, 60, 100), "Bringing in": (5, 40, 85), "Taking back": (2, 15, 60)}
"""Percent of the bar; a file that is read through, at 100, is being compared and planned."""


def graphml(path: Path, nodes: int, edges: int) -> Path:
    """A graph of that size with labels and weights, the same at every run."""
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as out:
        out.write('<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" ')
        out.write('attr.type="string"/><key id="d1" for="edge" attr.name="weight" attr.type="double"/>')
        out.write('<graph edgedefault="directed">\n')
        for i in range(nodes):
            out.write(f'<node id="n{i}"><data key="d0">Actor number {i}</data></node>\n')
        for i in range(edges):
            ends = f'source="n{chance.randrange(nodes)}" target="n{chance.randrange(nodes)}"'
            out.write(f'<edge id="e{i}" {ends}><data key="d1">{chance.random():.3f}</data></edge>\n')
        out.write("</graph></graphml>\n")
    return path


class Bench:
    """One window, with what a person does in it."""

    def __init__(self, path: Path, folder: Path, looking: bool) -> None:
        self.gaps = Gaps(looking)
        self.gaps.begin()
        self.window = MainWindow(Workspace(Document.open(path)), Settings(folder / "settings.json"))
        self.window.resize(1280, 800)
        self.window.show()
        wait_until(lambda: self.window.panels.complete and not self.window._preparing.is_alive())
        pause(1.0)
        self.gaps.end()
        self.said: list[str] = []
        self.window.session.said.connect(self.said.append)

    def bars(self) -> list[QProgressDialog]:
        return [bar for bar in self.window.findChildren(QProgressDialog) if bar.isVisible()]

    def reviewed(self) -> ImportReview | None:
        return next((one for one in self.window.findChildren(ImportReview) if one.isVisible()), None)

    def read(self, path: Path) -> Standing:
        return self.gaps.during(lambda: self.window.files.take(str(path)), lambda: self.reviewed() is not None)

    def bring_in(self) -> Standing:
        """From OK until the window shows it."""
        self.said.clear()
        return self.gaps.during(self.say_yes, lambda: any("relationships new" in one for one in self.said))

    def say_yes(self) -> None:
        review = self.reviewed()
        assert review is not None
        QTest.mouseClick(review.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)

    def progress(self, says: str) -> int:
        return max((bar.value() for bar in self.bars() if bar.labelText().startswith(says)), default=-1)

    def cancel(self) -> float:
        """Presses Cancel in the bar that is there; seconds until the window is free again."""
        button = self.bars()[0].findChild(QPushButton)
        assert isinstance(button, QPushButton)
        begun = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        wait_until(lambda: not self.window.large_work.under_way)
        return time.perf_counter() - begun

    def step(self, name: str) -> Standing:
        self.said.clear()
        return self.gaps.during(lambda: self.window.actions_[name].trigger(), lambda: bool(self.said))

    def settled(self) -> Standing:
        """What comes after an act: a picture, panels behind tabs."""
        end = time.perf_counter() + 3.0
        return self.gaps.during(lambda: None, lambda: time.perf_counter() > end)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()


@contextmanager
def window_on(rows: object, looking: bool) -> Iterator[tuple[Bench, Path]]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        Document.create(folder / "map.backers", rows).close()  # type: ignore[arg-type]
        bench = Bench(folder / "map.backers", folder, looking)
        try:
            yield bench, folder
        finally:
            bench.close()


def show(name: str, seen: Standing) -> Standing:
    print(seen.line(name), flush=True)
    for place, looks in seen.where.most_common(45):
        print(f"        {looks:5} {place}")
    return seen


def import_and_back(nodes: int, looking: bool) -> None:
    print(f"{nodes:,} nodes, {2 * nodes:,} relationships into the curated map")
    with window_on(curated_map().rows(), looking) as (bench, folder):
        path = graphml(folder / "big.graphml", nodes, 2 * nodes)
        show("reading and planning", bench.read(path))
        show("writing and showing", bench.bring_in())
        show("  the three seconds after", bench.settled())
        for act in ("undo", "redo"):
            show(act, bench.step(act))
            show("  the three seconds after", bench.settled())


def cancelling(nodes: int) -> None:
    print(f"cancelling {nodes:,} nodes, {2 * nodes:,} relationships")
    with window_on(curated_map().rows(), False) as (bench, folder):
        path, map_file = graphml(folder / "big.graphml", nodes, 2 * nodes), bench.window.session.workspace.path
        for says, parts in CANCELLED_AT.items():
            if says == "Taking back":
                bench.read(path)
                bench.bring_in()
                bench.window.live.driver.set_paused(True)  # a picture that cools keeps its places meanwhile
            before = map_file.read_bytes()
            for part in parts:
                if says == "Taking back":
                    bench.window.actions_["undo"].trigger()
                else:
                    bench.window.files.take(str(path))
                if says == "Bringing in":
                    wait_until(lambda: bench.reviewed() is not None)
                    bench.say_yes()
                wait_until(lambda says=says, part=part: bench.progress(says) >= part)
                at, took = bench.progress(says), bench.cancel()
                same = map_file.read_bytes() == before
                print(
                    f"  {says:12} at {at:3} %: {1000 * took:6.0f} ms, the file {'as it was' if same else 'CHANGED'}",
                    flush=True,
                )
                pause(0.5)


def standing_apart() -> Iterator[Row]:
    """The large map with everybody somewhere on a disc, as a picture that has come to rest stands."""
    chance = random.Random(1)
    for row in rows_of(*LARGE):
        far, turn = 4000 * math.sqrt(chance.random()), chance.uniform(0, 2 * math.pi)
        place = {"x": far * math.cos(turn), "y": far * math.sin(turn)}
        yield replace(row, **place) if isinstance(row, Position) else row


def opening(looking: bool) -> None:
    print("opening 10,000 actors, 20,000 relationships, from the curated map")
    with window_on(curated_map().rows(), looking) as (bench, folder):
        path, session = folder / "large.backers", bench.window.session
        Document.create(path, standing_apart()).close()

        def shown(wanted: Path) -> bool:
            return session.workspace.path == wanted

        for name, to in (("opening", path), ("back to the small one", session.workspace.path)):
            open_ = partial(bench.window.files.open_path, to)
            show(name, bench.gaps.during(open_, partial(shown, to)))
            show("  the three seconds after", bench.settled())


def coming_to_rest(looking: bool) -> None:
    print("10,000 actors, 20,000 relationships")
    with window_on(standing_apart(), looking) as (bench, _folder):
        driver, rested = bench.window.live.driver, []
        driver.rested.connect(rested.append)

        def nearly_cool() -> None:
            driver.warm(0.2)
            driver._moving().cool(0.002)

        show("moving and coming to rest", bench.gaps.during(nearly_cool, lambda: bool(rested)))
        show("  the three seconds after", bench.settled())


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("nodes", nargs="*", type=int, default=SIZES)
    asked.add_argument("--where", action="store_true")
    asked.add_argument("--only", choices=("import", "cancel", "open", "rest"))
    choice = asked.parse_args()
    app = QApplication(["bench", "-style", "fusion"])
    acts: dict[str, Callable[[], object]] = {
        "import": lambda: [import_and_back(nodes, choice.where) for nodes in choice.nodes],
        "cancel": lambda: cancelling(max(choice.nodes)),
        "open": lambda: opening(choice.where),
        "rest": lambda: coming_to_rest(choice.where),
    }
    for name, act in acts.items():
        if choice.only in (None, name):
            act()
    app.quit()
    print(f"on {os.cpu_count()} processors, Python {sys.version.split()[0]}")


if __name__ == "__main__":
    main()
