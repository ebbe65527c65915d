"""What lies under the pointer among 100,000 actors and 200,000 lines. Run: python tests/benchmarks/bench_picking.py

Asked a few hundred times at random pixels: of a picture that rests, and of one whose every actor has just moved. The
lines of a picture are laid out once, before it is painted; that is not in these figures.
"""

import statistics
import time

import numpy as np
import pytest

from backers.canvas.camera import Camera
from backers.canvas.frame import Frame
from backers.canvas.picking import edge_at, target_at
from backers.canvas.sketch import Sketch
from backers.model.rows import Actor, Relationship
from backers.model.visible import Visible

NODES, EDGES, ASKED = 100_000, 200_000, 300


def large() -> Frame:
    rng = np.random.default_rng(1)
    actors = tuple(Actor(id=f"a{row}", name="A") for row in range(NODES))
    ends = np.column_stack([rng.integers(0, NODES, EDGES), rng.integers(1, 300, EDGES)])
    ties = tuple(
        Relationship(id=f"r{row}", subject=f"a{a}", kind="funds", object=f"a{(a + step) % NODES}")
        for row, (a, step) in enumerate(ends.tolist())
    )
    places = np.column_stack([np.arange(NODES) % 400 * 4.0, np.arange(NODES) // 400 * 4.0])
    return Frame(Visible(actors, ties), dict(zip((one.id for one in actors), map(tuple, places.tolist()), strict=True)))


def measure() -> dict[str, float]:
    frame, camera = large(), Camera()
    rng = np.random.default_rng(2)
    found = {}
    for name in ("moving", "at rest"):
        sketch = Sketch.of(frame, camera)
        sketch.straight()  # as painted
        if name == "at rest":
            assert len(sketch.routes.start) == EDGES
        target_at(sketch, 5, 5)
        for what, ask in (("edge", edge_at), ("anything", target_at)):
            taken = []
            for x, y in rng.uniform(0, (1600, 1000), (ASKED, 2)).tolist():
                begun = time.perf_counter()
                ask(sketch, x, y)
                taken.append(1000 * (time.perf_counter() - begun))
            found[f"{what}, {name}"] = statistics.median(taken)
    return found


@pytest.mark.benchmark
def test_picking_is_quick() -> None:
    found = measure()
    print({name: f"{ms:.2f} ms" for name, ms in found.items()})
    assert found["edge, at rest"] < 2


if __name__ == "__main__":
    for name, ms in measure().items():
        print(f"{name:>20}: {ms:.2f} ms")
