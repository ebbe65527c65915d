"""Times one frame of the canvas with everything moving. Run: python tests/benchmarks/bench_canvas.py

Without a display this is the raster engine alone; with QT_QPA_PLATFORM=xcb the copy to the screen is in the figures.
"""

import os
import statistics
import sys
from collections.abc import Callable
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backers.canvas import MapView, load_theme
from backers.canvas.picking import edge_at
from backers.exchange.curated import curated_map
from backers.model.rows import Actor, Relationship
from backers.model.visible import Visible
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.placing import graph_of, opening_places

SIZE = (1600, 1000)


def curated() -> MapView:
    """The curated map in its opening arrangement."""
    view = MapView(theme=load_theme("light"))
    visible = look(curated_map(), Lens())
    view.show_map(visible, {})
    view.show_map(visible, opening_places(graph_of(visible, view.node_radii()), {}))
    return view


def made_up(actors: int, ties: int) -> MapView:
    """Blobs of actors, tied mostly to near ones."""
    rng = np.random.default_rng(1)
    places = rng.normal(0, 40 * actors**0.5, (actors, 2))
    kinds, sides = ("state", "person", "company", "armed_group"), ("GNA-aligned", "LNA-aligned", "mediator")
    rows = tuple(Actor(id=f"a{i}", name=f"Actor {i}", kind=kinds[i % 4], side=sides[i % 3]) for i in range(actors))
    order = np.argsort(places[:, 0])
    ends = np.column_stack([rng.integers(0, actors, ties), rng.integers(1, 40, ties)])
    words = ("supplies_arms", "fights", "mediates", "leads")
    pairs = ((order[start], order[(start + step) % actors]) for start, step in ends.tolist())
    lines = tuple(
        Relationship(id=f"r{i}", subject=f"a{a}", kind=words[i % 4], object=f"a{b}") for i, (a, b) in enumerate(pairs)
    )
    view = MapView(theme=load_theme("light"))
    view.show_map(Visible(rows, lines), dict(zip((row.id for row in rows), map(tuple, places.tolist()), strict=True)))
    return view


def median_ms(run: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        begun = perf_counter()
        run()
        times.append((perf_counter() - begun) * 1000)
    return statistics.median(times)


def measure(name: str, view: MapView, rounds: int) -> dict[str, float]:
    """Frames while everything moves, a frame at rest, placing all names, picking."""
    app = QApplication.instance()
    assert app is not None
    view.resize(*SIZE)
    view.show()
    QTest.qWaitForWindowExposed(view)
    app.processEvents()
    view.fit(animated=False)
    frame = view.stage.frame
    rng = np.random.default_rng(2)
    home = frame.xy.copy()

    def move() -> None:
        view.set_places(frame.ids, home + rng.normal(0, 2, home.shape))
        view.surface.viewport().repaint()

    def rest() -> None:
        view.map_item.moving = False
        view.surface.viewport().repaint()

    found = {"moving": median_ms(move, rounds)}
    view.lookout.stop()
    found["names"] = median_ms(view.stage.settle, max(3, rounds // 5))
    found["rest"] = median_ms(rest, max(3, rounds // 3))
    sketch = view.stage.sketch()
    found["pick"] = median_ms(lambda: edge_at(sketch, 700, 500), rounds)
    view.close()
    view.deleteLater()
    cells = "   ".join(f"{key} {value:8.2f} ms" for key, value in found.items())
    print(f"{name:>12}: {cells}   {1000 / found['moving']:.0f} frames a second")
    return found


@pytest.mark.benchmark
def test_frames_of_the_curated_map() -> None:
    app = QApplication.instance() or QApplication(sys.argv)
    assert app is not None
    found = measure("curated", curated(), 100)
    assert found["moving"] < 1000 / 60


def main() -> None:
    app = QApplication(sys.argv)
    assert app is not None
    measure("curated", curated(), 150)
    measure("1k/2k", made_up(1000, 2000), 40)
    measure("10k/20k", made_up(10_000, 20_000), 12)


if __name__ == "__main__":
    main()
