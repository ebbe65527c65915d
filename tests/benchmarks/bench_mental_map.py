"""How far those who stay move when a map changes, as shares of the picture's width, printed; nothing is judged here.

    python tests/benchmarks/bench_mental_map.py

On the curated map, with the places a reader has before and those when all is at rest again, as the window does it: the
same warmth, newcomers beside their neighbours. For the days, each month of the war is stepped to from the one before.
"""

import sys
from collections.abc import Iterator
from datetime import date
from statistics import mean
from typing import NamedTuple

import numpy as np
import pytest

from backers.canvas.frame import node_radii
from backers.exchange.curated import curated_map
from backers.layout import SIDED, Simulation
from backers.model.map import Map
from backers.model.visible import Visible
from backers.ui import live
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.placing import Places, as_places, graph_of, opening_places


class Step(NamedTuple):
    """What changed, what was visible before and after it, and how warm the window lets it become."""

    what: str
    before: Visible
    after: Visible
    warmth: float


def moved(step: Step, start: Places) -> tuple[float, float, Places]:
    """Mean and largest move of those who stay over the picture's width, and where everybody stands then."""
    graph = graph_of(step.after, node_radii(step.after))
    places = opening_places(graph, {one: start[one] for one in graph.ids if one in start}, forces=SIDED)
    xy = np.array([places[one] for one in graph.ids])
    sim = Simulation(len(graph.ids), graph.edges, positions=xy, radii=graph.radii, groups=graph.groups, forces=SIDED)
    sim.cool()
    sim.reheat(step.warmth)
    while not sim.is_cool:
        sim.tick(10)
    stays = [row.id for row in step.before.actors if row.id in places]
    after = as_places(graph.ids, sim.positions)
    gap = [float(np.hypot(*np.subtract(after[one], start[one]))) for one in stays]
    wide = float(np.ptp([start[one] for one in stays], axis=0).max())
    return mean(gap) / wide, max(gap) / wide, start | after


def at_rest(visible: Visible) -> Places:
    graph = graph_of(visible, node_radii(visible))
    return opening_places(graph, {}, forces=SIDED)


def changes(whole: Map) -> Iterator[Step]:
    every = look(whole, Lens())
    hub = max(every.actors, key=lambda row: sum(row.id in (tie.subject, tie.object) for tie in every.relationships))
    for what, gone in (("an actor with few ties", every.actors[-1].id), ("the best-connected actor", hub.id)):
        less = Visible(
            actors=tuple(row for row in every.actors if row.id != gone),
            relationships=tuple(row for row in every.relationships if gone not in (row.subject, row.object)),
        )
        yield Step(f"removing {what}", every, less, live._NUDGE)
        yield Step(f"adding {what}", less, every, live._NUDGE)
    yield Step("reopening", every, every, 0.0)
    yield Step("filtering half away", every, Visible(every.actors[::2], ()), 0.0)


def months(whole: Map) -> Iterator[Step]:
    days = [date(year, month, 1) for year in (2019, 2020) for month in range(1, 13)]
    shown = [look(whole, Lens(day=f"{day}")) for day in days]
    for day, before, after in zip(days[1:], shown, shown[1:], strict=False):
        yield Step(f"{day:%B %Y}", before, after, live._BREATH)


def measure() -> list[float]:
    whole, found = curated_map(), []
    print("what                                     mean move  largest   (of the picture's width)")
    for step in changes(whole):
        average, most, _ = moved(step, at_rest(step.before))
        found.append(average)
        print(f"{step.what:40} {average:9.2%} {most:8.2%}", flush=True)
    shares, places = [], None
    for step in months(whole):
        places = at_rest(step.before) if places is None else places
        average, most, places = moved(step, places)
        shares.append(average)
    print(f"{'a month, mean of 23':40} {mean(shares):9.2%}")
    print(f"{'a month, the worst of 23':40} {max(shares):9.2%}")
    return [*found, max(shares)]


@pytest.mark.benchmark
def test_the_mental_map_is_measured() -> None:
    assert all(np.isfinite(share) for share in measure())


if __name__ == "__main__":
    sys.exit(0 if measure() else 1)
