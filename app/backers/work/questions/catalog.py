"""All questions, by who asks them. A question knows what it counts by default and which choices it offers."""

from collections.abc import Callable
from dataclasses import dataclass, field

from backers.analysis.progress import Progress
from backers.model.wording import mark, say
from backers.work.questions import balance, central, change, likeness, ways
from backers.work.questions.answer import Answer
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Terms

_SIGNED = frozenset({"support", "cooperation", "hostility"})
_FAVOUR = frozenset({"support", "cooperation"})


@dataclass(frozen=True, slots=True)
class Question:
    """`asker`: who asks such things. `offers`: which terms the reader may choose. `measures`: choices of its own."""

    id: str
    who: str
    asked: str
    answer: Callable[[Ground, Terms, Progress], Answer]
    terms: Terms = field(default_factory=Terms)
    offers: frozenset[str] = frozenset({"groups", "weight", "sourced"})
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def asker(self) -> str:
        return say(self.who)

    @property
    def text(self) -> str:
        return say(self.asked)

    @property
    def measures(self) -> tuple[tuple[str, str], ...]:
        """Choices of its own by id, in words."""
        return tuple((name, say(label)) for name, label in self.choices)


QUESTIONS = {
    question.id: question
    for question in (
        Question(
            "connected", mark("A reporter asks"), mark("Who is best connected?"), central.best_connected,
            Terms(measure="partners"), choices=tuple(central.CONNECTED_LABELS.items()),
        ),
        Question(
            "ways", mark("A reporter asks"), mark("How is one tied to another?"), ways.ways,
            Terms(_SIGNED | {"structure", "diplomacy"}), frozenset({"actors", "groups", "direction", "sourced"}),
        ),
        Question(
            "both", mark("A reporter asks"), mark("Who backs both sides?"), likeness.both_sides,
            Terms(_FAVOUR, direction="along"), frozenset({"groups", "direction", "sourced"}),
        ),
        Question(
            "change", mark("A reporter asks"), mark("What changed most between two days?"), change.changes,
            offers=frozenset({"groups", "sourced", "days"}),
        ),
        Question(
            "brokers", mark("A diplomat asks"), mark("Who brokers between the sides?"), central.brokers,
            Terms(measure="sides"), frozenset({"groups", "direction", "sourced"}), tuple(central.BROKERS.items()),
        ),
        Question(
            "split", mark("A diplomat asks"), mark("Who would split the map if they left?"), central.splitters,
            offers=frozenset({"groups", "sourced"}),
        ),
        Question(
            "alike", mark("An analyst asks"), mark("Which actors act alike?"), likeness.alike,
            Terms(_SIGNED | {"diplomacy"}, direction="along"), frozenset({"groups", "direction", "sourced"}),
        ),
        Question(
            "blocs", mark("An analyst asks"), mark("Which blocs form by themselves?"), likeness.blocs,
            Terms(_FAVOUR | {"structure"}, weight="each"),
        ),
        Question(
            "triangles", mark("An analyst asks"), mark("Which triangles don't hold together?"), balance.triangles,
            Terms(_SIGNED), frozenset({"groups", "rule", "sourced"}),
        ),
        Question(
            "camps", mark("An analyst asks"), mark("How far do two camps explain the map?"), balance.camps,
            Terms(_SIGNED, weight="each"), frozenset({"groups", "rule", "sourced"}),
        ),
    )
}  # fmt: skip


def by_asker() -> dict[str, list[Question]]:
    """The questions under who asks them."""
    found: dict[str, list[Question]] = {}
    for question in QUESTIONS.values():
        found.setdefault(question.asker, []).append(question)
    return found
