"""On which graph a question is answered: what counts, in the reader's words, and the graph that follows from it."""

from collections.abc import Iterable
from dataclasses import dataclass

from backers.analysis.signed import Pair, Signs, counted, ruled
from backers.analysis.standing import Weighted
from backers.model import kinds
from backers.model.rows import Relationship
from backers.work.questions.ground import Ground

TIES = ("support", "cooperation", "hostility", "diplomacy", "structure")
WEIGHTS = {
    "pair": "each pair of actors once",
    "each": "every relationship",
    "confidence": "by confidence: high 3, medium 2, low 1",
}
DIRECTIONS = {"either": "in either direction", "along": "only from who acts to who is acted on"}
RULES = {
    "apart": "both kept apart, each counts",
    "aside": "such pairs are left out",
    "majority": "the more frequent sign decides",
    "against": "hostility decides",
    "for": "support decides",
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
        return "No pair has relationships both for and against each other."
    names = ", ".join(f"{ground.label(one)}–{ground.label(other)}" for one, other in sorted(mixed)[:4])
    more = f" and {len(mixed) - 4} more" if len(mixed) > 4 else ""
    has = "1 pair has" if len(mixed) == 1 else f"{len(mixed)} pairs have"
    return f"{has} relationships both for and against each other ({names}{more}): {RULES[rule]}."


def listed(words: Iterable[str], last: str = "and") -> str:
    """ "one", "one and two", "one, two and three"."""
    *most, end = list(words) or [""]
    return f"{', '.join(most)} {last} {end}" if most else end


def plural(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _doubt_words(number: int) -> str:
    return (
        f" {plural(number, 'relationship')} among them may not be in force: the dates leave it open." if number else ""
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
    sourced = ", only what independent publishers say" if terms.sourced else ""
    without = "" if unsigned else ", without those that are neither for nor against"
    but = f" without “{kinds.relationship_kind(terms.without).phrase}”" if terms.without else ""
    what = f"{plural(rows, 'relationship')} of {groups or 'no kind'}{but}"
    return (
        f"{what} between {plural(tied, 'actor')}, {ground.moment},"
        f" {DIRECTIONS[terms.direction]}; counted: {WEIGHTS[terms.weight]}{sourced}{without}."
    )
