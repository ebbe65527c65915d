"""On which graph a question is answered: what counts, in the reader's words, and the graph that follows from it."""

from collections.abc import Iterable
from dataclasses import dataclass

from backers.analysis.signed import Pair, Signs, counted, ruled
from backers.analysis.standing import Weighted
from backers.model import kinds
from backers.model.counting import counted as counted_words
from backers.model.counting import joined, listed
from backers.model.rows import Relationship
from backers.model.wording import mark, say, tr, tr_n
from backers.work.questions.ground import Ground

TIES = ("support", "cooperation", "hostility", "diplomacy", "structure")
WEIGHTS = {
    "pair": mark("each pair of actors once"),
    "each": mark("every relationship"),
    "confidence": mark("by confidence: high 3, medium 2, low 1"),
}
DIRECTIONS = {"either": mark("in either direction"), "along": mark("only from who acts to who is acted on")}
RULES = {
    "apart": mark("both kept apart, each counts"),
    "aside": mark("such pairs are left out"),
    "majority": mark("the more frequent sign decides"),
    "against": mark("hostility decides"),
    "for": mark("support decides"),
}
_CONFIDENCE = {"high": 3.0, "medium": 2.0, "low": 1.0}


@dataclass(frozen=True, slots=True)
class Terms:
    """`groups`: which relationships count. `rule`: how pairs with ties of both signs are read (see analysis.signed).

    `sourced`: only what independent publishers say. `measure`: a choice that the question itself offers. `days`: two
    dates, for questions about what happened between them. `actors`: whom the question is about; `avoid`: whom ways may
    not pass; `without`: a kind of relationship that does not count.
    """

    groups: frozenset[str] = frozenset(TIES)
    weight: str = "pair"
    direction: str = "either"
    rule: str = "apart"
    sourced: bool = False
    measure: str = ""
    days: tuple[str, str] = ("", "")
    actors: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    without: str = ""


@dataclass(frozen=True, slots=True)
class Graph:
    """The graph that was counted on: all actors, what counts, distinct pairs with weights, and their rows."""

    ids: tuple[str, ...]
    rows: tuple[Relationship, ...]
    pairs: Weighted
    arcs: frozenset[Pair]
    rows_of: dict[Pair, tuple[str, ...]]
    words: str

    def evidence(self, one: str, other: str) -> tuple[str, ...]:
        """The relationships between two actors that count."""
        return self.rows_of.get((one, other) if one < other else (other, one), ())


def graph_of(ground: Ground, terms: Terms, rows: Iterable[Relationship] | None = None, unsigned: bool = True) -> Graph:
    """The graph for these terms; `unsigned` of False leaves out relationships without a sign."""
    chosen = tuple(row for row in (ground.rows if rows is None else rows) if _counts(ground, terms, row, unsigned))
    pairs: dict[Pair, float] = {}
    rows_of: dict[Pair, list[str]] = {}
    arcs: set[Pair] = set()
    for row in chosen:
        one, other = sorted((row.subject, row.object))
        rows_of.setdefault((one, other), []).append(row.id)
        weight = _CONFIDENCE.get(row.confidence, 1.0) if terms.weight == "confidence" else 1.0
        pairs[one, other] = 1.0 if terms.weight == "pair" else pairs.get((one, other), 0.0) + weight
        arcs.add((row.subject, row.object))
        if not row.points or terms.direction == "either":
            arcs.add((row.object, row.subject))
    tied = {end for pair in pairs for end in pair}
    doubtful = sum(row.id in ground.uncertain for row in chosen)
    words = _words(ground, terms, len(chosen), len(tied), unsigned) + _doubt_words(doubtful)
    kept = {pair: tuple(found) for pair, found in rows_of.items()}
    return Graph(tuple(ground.actors), chosen, pairs, frozenset(arcs), kept, words)


def signs_of(graph: Graph, rule: str) -> dict[Pair, Signs]:
    """The signed pairs of a graph, as the rule reads those with both signs."""
    return ruled(counted((row.subject, row.object, row.signed) for row in graph.rows), rule)


def mixed_words(ground: Ground, graph: Graph, rule: str) -> str:
    """Which pairs have relationships of both signs, and how they are read."""
    mixed = [
        pair for pair, signs in counted((r.subject, r.object, r.signed) for r in graph.rows).items() if signs.mixed
    ]
    if not mixed:
        return tr("No pair has relationships both for and against each other.")
    few = [f"{ground.label(one)}–{ground.label(other)}" for one, other in sorted(mixed)[:4]]
    return tr_n(
        "{n} pair has relationships both for and against each other ({what}): {rule}.",
        "{n} pairs have relationships both for and against each other ({what}): {rule}.",
        len(mixed),
        what=listed(few, len(mixed) - 4) if len(mixed) > 4 else joined(few),
        rule=say(RULES[rule]),
    )


def _doubt_words(number: int) -> str:
    if not number:
        return ""
    return " " + tr_n(
        "{n:,} relationship among them may not be in force: the dates leave it open.",
        "{n:,} relationships among them may not be in force: the dates leave it open.",
        number,
    )


def _counts(ground: Ground, terms: Terms, row: Relationship, unsigned: bool) -> bool:
    return (
        row.group in terms.groups
        and row.kind != terms.without
        and row.subject != row.object
        and (unsigned or row.signed != 0)
        and (not terms.sourced or ground.standings.get(row.id) == "independent")
    )


def _words(ground: Ground, terms: Terms, rows: int, tied: int, unsigned: bool) -> str:
    groups = listed(kinds.GROUPS[group].label.lower() for group in kinds.GROUPS if group in terms.groups)
    what = tr(
        "{relationships} of {groups}",
        relationships=counted_words(rows, "relationship"), groups=groups or tr("no kind"),
    )  # fmt: skip
    if terms.without:
        what = tr("{what} without “{kind}”", what=what, kind=kinds.relationship_kind(terms.without).phrase)
    counting = [say(WEIGHTS[terms.weight])]
    if terms.sourced:
        counting.append(tr("only what independent publishers say"))
    if not unsigned:
        counting.append(tr("without those that are neither for nor against"))
    return tr(
        "{what} between {actors}, {moment}, {direction}; counted: {how}.",
        what=what, actors=counted_words(tied, "actor"), moment=ground.moment,
        direction=say(DIRECTIONS[terms.direction]), how=joined(counting),
    )  # fmt: skip
