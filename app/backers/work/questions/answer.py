"""An answer: one sentence, a ranked table, how it is shown on the map, how it was computed, and what it rests on."""

from dataclasses import dataclass

from backers.model.rows import Ref
from backers.model.visible import Emphasis
from backers.model.wording import tr
from backers.work.questions.terms import Graph


@dataclass(frozen=True, slots=True)
class How:
    """The measure's name, what it does in plain words, and where it comes from."""

    measure: str
    meaning: str
    reference: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `refs`: what a click selects. `evidence`: the relationships that it rests on."""

    cells: tuple[str, ...]
    refs: tuple[Ref, ...] = ()
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One day of a curve, its value, and the titles of the events of that day."""

    day: int
    value: float
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Curve:
    """A measure over time: days since 1970-01-01 in order; a value holds until the next step."""

    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """`basis`: the graph in plain words. `moment`: the day it holds for. `remarks`: what a reader should know."""

    sentence: str
    columns: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    emphasis: Emphasis | None = None
    how: How | None = None
    basis: str = ""
    moment: str = ""
    remarks: tuple[str, ...] = ()
    curve: Curve | None = None

    @property
    def evidence(self) -> tuple[str, ...]:
        """All relationships that the lines rest on, each once."""
        return tuple(dict.fromkeys(one for line in self.lines for one in line.evidence))


def nothing(sentence: str, graph: Graph | None = None, moment: str = "") -> Answer:
    """An answer for a map that gives none: a sentence instead of an empty table."""
    return Answer(sentence, basis="" if graph is None else graph.words, moment=moment)


def why_empty(graph: Graph) -> str:
    """Why there is nothing to count; empty when there is something."""
    if not graph.ids:
        return tr("No actor is shown: the map is empty on this day or through these filters.")
    if len(graph.ids) == 1:
        return tr("Only one actor is shown: it takes two to be tied.")
    if not graph.pairs:
        return tr("Nothing that counts is in force between the actors shown.")
    return ""
