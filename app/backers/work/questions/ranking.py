"""What all ranked answers share: lines sorted by a value, sizes for the map, and who leads in words."""

from collections.abc import Mapping

from backers.model.counting import listed
from backers.model.rows import Ref
from backers.model.wording import number
from backers.work.questions.answer import Line
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Graph

_SHOWN = 200  # lines of a table; nobody reads on


def ranked(values: Mapping[str, float], labels: Mapping[str, str] | None = None) -> list[str]:
    """The actors with a value above 0, the largest first, equals by name."""
    names = labels or {}
    return sorted((one for one in values if values[one] > 0), key=lambda one: (-values[one], names.get(one, one)))


def scaled(values: Mapping[str, float]) -> dict[str, float]:
    """The values as sizes: the largest is 1."""
    largest = max(values.values(), default=0.0) or 1.0
    return {one: max(0.0, value) / largest for one, value in values.items()}


def lines_of(ground: Ground, graph: Graph, values: Mapping[str, float], form: str) -> tuple[Line, ...]:
    """One line for each actor, with the relationships that the graph counts for it. `form`: how values are written."""
    ties: dict[str, list[str]] = {}
    for pair, rows in graph.rows_of.items():
        for one in pair:
            ties.setdefault(one, []).extend(rows)
    order = ranked(values, {one: ground.label(one) for one in values})[:_SHOWN]
    return tuple(
        Line((ground.label(one), number(values[one], form)), (Ref("actor", one),), tuple(ties.get(one, ())))
        for one in order
    )


def leaders(ground: Ground, values: Mapping[str, float], count: int = 3) -> str:
    """The names of the first few."""
    return listed(ground.label(one) for one in ranked(values, {k: ground.label(k) for k in values})[:count])
