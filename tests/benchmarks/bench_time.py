"""Time: one step of the day on the curated map and on a large one, and the histogram of 20 years by day.

    python tests/benchmarks/bench_time.py          prints medians; run it where nothing else runs

A step is everything from the wish to the painted picture of the window: look, frame, simulation, panels, canvas. The
large map has 10,000 actors and 100,000 relationships that last a month to a year within 20 years; its picture is
painted as it is while the handle moves. `step_cpu_ms` is what the interface's thread itself computed for a step: it
says more than the clock where other programs take the processor. `edit_ms` is what an edit costs of what is prepared
for looking (`prepare_ms` is that from nothing).
"""

import json
import math
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from backers.exchange.curated import curated_map
from backers.model import dates
from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import Actor, Position, Relationship, Row
from backers.work.lens import Lens
from backers.work.sight import Sight
from backers.work.timeline.counts import counts

if TYPE_CHECKING:
    from backers.ui.window import MainWindow

STEPS = 60
FIRST = dates.days(2000, 1, 1)
YEARS_20 = 7305


def large_rows(actors: int = 10_000, relationships: int = 100_000) -> list[Row]:
    rng = random.Random(4)
    sides = ("GNA-aligned", "LNA-aligned", "neutral", "mediator")
    rows: list[Row] = [Actor(id=f"a{i}", name=f"Actor {i}", side=rng.choice(sides)) for i in range(actors)]
    rows += [Position(id=f"a{i}", x=rng.gauss(0, 3000), y=rng.gauss(0, 2000)) for i in range(actors)]
    for number in range(relationships):
        subject, object_ = rng.sample(range(actors), 2)
        start = FIRST + rng.randrange(YEARS_20)
        rows.append(
            Relationship(
                id=f"r{number}",
                subject=f"a{subject}",
                kind=rng.choice(("supplies_arms", "funds", "fights", "backs_politically", "mediates")),
                object=f"a{object_}",
                start=dates.of_day(start),
                end=dates.of_day(start + rng.randrange(30, 365)),
            )
        )
    return rows


def looks(map_: Map, day: int) -> dict[str, float]:
    """The look alone, and the histogram."""
    began = time.perf_counter()
    sight = Sight(map_)
    sight.look(Lens(day=dates.of_day(day)))
    prepared = (time.perf_counter() - began) * 1e3
    steps = [_ms(lambda at=at: sight.look(Lens(day=dates.of_day(day + at)))) for at in range(1, STEPS)]
    edits = [_edit_ms(map_, sight, number) for number in range(9)]
    histogram = [_ms(lambda: counts(sight, Lens(), FIRST, FIRST + YEARS_20 - 1)) for _ in range(9)]
    return {
        "prepare_ms": prepared,
        "look_ms": statistics.median(steps),
        "edit_ms": statistics.median(edits),
        "histogram_20_years_ms": statistics.median(histogram),
    }


@contextmanager
def opened(rows: Iterable[Row], folder: Path) -> "Iterator[MainWindow]":
    """A window on a map of those rows, complete and at rest."""
    from backers.settings import Settings
    from backers.store.document import Document
    from backers.ui.window import MainWindow
    from backers.work.workspace import Workspace

    app = QApplication.instance() or QApplication([])
    path = folder / "map.backers"
    path.unlink(missing_ok=True)
    Document.create(path, rows).close()
    window = MainWindow(Workspace(Document.open(path)), Settings(folder / "settings.json"))
    window.resize(1280, 800)
    window.show()
    end = time.perf_counter() + 2.0
    while time.perf_counter() < end or window.strip.plot is None:
        app.processEvents()
    yield window
    window.close()
    window.deleteLater()
    app.processEvents()


def steps(rows: Iterable[Row], folder: Path, day: int) -> dict[str, float]:
    """Whole steps in a window, and the events that each published."""
    app = QApplication.instance() or QApplication([])
    events: list[object] = []
    times, busy = [], []
    with opened(rows, folder) as window:
        window.clock.set_day(day)
        app.processEvents()
        window.session.visible_changed.connect(events.append)
        canvas = window.view.surface.viewport()
        for _ in range(STEPS):
            began = time.thread_time()
            times.append(_ms(lambda: (window.clock.move("day", 1), canvas.repaint())))
            busy.append((time.thread_time() - began) * 1e3)
            app.processEvents()
        shown = len(window.session.visible.relationships)
    return {
        "step_ms": statistics.median(times),
        "step_p95_ms": sorted(times)[int(0.95 * STEPS)],
        "step_cpu_ms": statistics.median(busy),
        "events_a_step": len(events) / STEPS,
        "relationships_shown": shown,
    }


def months(folder: Path, first: int, count: int = 60) -> dict[str, float]:
    """Steps of a month on the curated map, each until it is at rest: how far those move who stay, in % of the width."""
    with opened(curated_map().rows(), folder) as window:
        window.clock.set_day(first)
        _rest(window)
        wide = window.view.stage.room[2] / window.view.stage.camera.scale
        moved = []
        for _ in range(count):
            before, shown = window.live.places, {row.id for row in window.session.visible.actors}
            window.clock.move("month", 1)
            _rest(window)
            after, stay = window.live.places, shown & {row.id for row in window.session.visible.actors}
            moved.append(100 * statistics.mean(math.dist(after[one], before[one]) for one in stay) / wide)
    return {"month_moves_mean_percent": float(statistics.mean(moved)), "month_moves_most_percent": float(max(moved))}


def _rest(window: "MainWindow") -> None:
    app = QApplication.instance()
    end = time.perf_counter() + 10.0
    while True:
        app.processEvents()
        if not window.live.driver.alive or time.perf_counter() > end:
            return


def measured(folder: Path) -> dict[str, dict[str, float]]:
    large = large_rows()
    curated = curated_map()
    war, middle = dates.days(2019, 12, 1), FIRST + YEARS_20 // 2
    return {
        "curated": steps(curated.rows(), folder, war) | looks(curated, war) | months(folder, dates.days(2016, 1, 1)),
        "large": looks(Map(large), middle) | steps(large, folder, middle),
    }


def _edit_ms(map_: Map, sight: Sight, number: int) -> float:
    """One relationship ends on another day, and does not after all."""
    row = list(map_.relationships.values())[number]
    changes = ChangeSet("edit", (Change(row, replace(row, end=dates.OPEN)),))
    map_.apply(changes)
    took = _ms(lambda: sight.after(changes))
    map_.apply(changes.inverse())
    return took


def _ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1e3


@pytest.mark.benchmark
@pytest.mark.timeout(300)
def test_time(tmp_path: Path) -> None:
    print(json.dumps(measured(tmp_path), indent=1))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(measured(Path(name)), indent=1))
