"""How actors are tied: the best ways between them as sentences, their weakest claim, whom both have for and against."""

from functools import partial
from itertools import combinations, pairwise

from backers.analysis.paths import best_ways, in_common
from backers.analysis.progress import Progress
from backers.model import kinds
from backers.model.counting import counted, joined, listed
from backers.model.rows import Ref, Relationship
from backers.model.visible import Emphasis
from backers.model.wording import mark, say, tr
from backers.work.questions.answer import Answer, How, Line, nothing
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Graph, Terms, graph_of

_HOW = How(
    mark("Shortest simple paths"),
    mark(
        "The fewest steps first; of equally short ways, the one whose relationships are surest. A way may be one step"
        " longer than the shortest. Denied, weakly sourced or low-confidence steps count as weaker."
    ),
    "Yen 1971",
)
_CONFIDENCE = {"high": 0.0, "medium": 0.02, "low": 0.06}
_STANDING = {"independent": 0.0, "single": 0.02, "partisan": 0.04, "unsourced": 0.06}
_DENIED = 0.03
_WAYS, _WAYS_OF_MANY = 6, 2


def ways(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Ways between every two of `terms.actors`, passing nobody of `terms.avoid`."""
    chosen = [one for one in dict.fromkeys(terms.actors) if one in ground.actors]
    if len(chosen) < 2:
        return nothing(tr("Choose two or more actors that are shown."), moment=ground.moment)
    avoided = set(terms.avoid) - set(chosen)
    rows = [row for row in ground.rows if row.subject not in avoided and row.object not in avoided]
    graph = graph_of(ground, terms, rows)
    best = _surest(ground, graph)
    arcs = {arc: 1.0 + _weakness(ground, best[min(arc), max(arc)]) for arc in graph.arcs}
    lines: list[Line] = []
    missing = []
    pairs = list(combinations(chosen, 2))
    for turn, (one, other) in enumerate(pairs):
        wanted = _WAYS if len(pairs) == 1 else _WAYS_OF_MANY
        so_far = partial(_share, progress, turn, len(pairs))
        found = best_ways(arcs, one, other, count=wanted, progress=so_far)
        if not found:
            missing.append(listed((ground.label(one), ground.label(other))))
        lines += [_line(ground, graph, best, way) for way in found]
    progress(0.8)
    shortest = min((len(line.cells[0].split(" – ")) - 1 for line in lines), default=0)
    lines += _common(ground, graph, chosen)
    names = listed(ground.label(one) for one in chosen)
    if not lines:
        return nothing(
            tr("No way leads from one to the other: {names} are not tied by what counts.", names=names),
            graph,
            ground.moment,
        )
    keep = frozenset(ref for line in lines for ref in line.refs)
    return Answer(
        _sentence(names, shortest, lines[0], missing),
        (tr("Way"), tr("In sentences")),
        tuple(lines),
        Emphasis(
            tr("Colour: how they are tied"),
            (("1", names), ("3", tr("On the way")), ("rest", tr("Others", "the rest"))),
            {ref.id: "1" if ref.id in chosen else "3" for ref in keep if ref.table == "actor"}, only=keep,
        ),
        _HOW, graph.words, ground.moment,
        (tr("Without {what}.", what=listed(ground.label(one) for one in sorted(avoided))),) if avoided else (),
    )  # fmt: skip


def _surest(ground: Ground, graph: Graph) -> dict[tuple[str, str], Relationship]:
    """Of each pair that is tied the relationship that is least weak."""
    by_id = {row.id: row for row in graph.rows}
    return {
        pair: min((by_id[one] for one in ids), key=lambda row: (_weakness(ground, row), row.id))
        for pair, ids in graph.rows_of.items()
    }


def _sentence(names: str, shortest: int, first: Line, missing: list[str]) -> str:
    """How they are tied in a sentence; `missing` are those of them between whom there is no way."""
    if not shortest:
        return tr("No way leads between {names}.", names=names)
    way = {"names": names, "steps": counted(shortest, "step"), "way": first.cells[1].rstrip(".")}
    if missing:
        return tr("{names} are tied in {steps}; no way between {what}: {way}.", what=listed(missing), **way)
    return tr("{names} are tied in {steps}: {way}.", **way)


def _share(progress: Progress, turn: int, turns: int, done: float) -> None:
    progress(0.2 + 0.6 * (turn + done) / turns)


def _line(ground: Ground, graph: Graph, best: dict[tuple[str, str], Relationship], way: tuple[str, ...]) -> Line:
    steps = [best[min(pair), max(pair)] for pair in pairwise(way)]
    weakest = max(steps, key=lambda row: _weakness(ground, row))
    said = []
    for row in steps:
        more = len(graph.evidence(row.subject, row.object)) - 1
        step = ground.sentence(row)
        if more:
            step = tr("{sentence} (and {n} more)", sentence=step, n=more)
        if row is weakest and _weakness(ground, row) > 0:
            step = tr("{sentence} – the weakest step: {why}", sentence=step, why=_why_weak(ground, row))
        said.append(step)
    refs = (*(Ref("actor", one) for one in way), *(Ref("relationship", row.id) for row in steps))
    return Line((" – ".join(ground.label(one) for one in way), "; ".join(said) + "."), refs, tuple(r.id for r in steps))


def _common(ground: Ground, graph: Graph, chosen: list[str]) -> list[Line]:
    """Who backs all of them, whom all of them are against."""
    backing = {(row.subject, row.object): row for row in graph.rows if row.signed > 0}
    backing |= {(row.object, row.subject): row for row in graph.rows if row.signed > 0 and not row.points}
    against = {(row.subject, row.object): row for row in graph.rows if row.signed < 0}
    against |= {(row.object, row.subject): row for row in graph.rows if row.signed < 0}
    lines = []
    for heading, arcs in (
        (mark("Backing them all: {actor}"), backing),
        (mark("Hostility with them all: {actor}"), against),
    ):
        for one in in_common(arcs, chosen):
            if one in chosen:
                continue
            rows = [arcs[one, actor] for actor in chosen]
            said = "; ".join(dict.fromkeys(ground.sentence(row) for row in rows)) + "."
            refs = (Ref("actor", one), *(Ref("actor", actor) for actor in chosen))
            ties = tuple(Ref("relationship", row.id) for row in rows)
            lines.append(
                Line((say(heading, actor=ground.label(one)), said), (*refs, *ties), tuple(row.id for row in rows))
            )
    return lines


def _weakness(ground: Ground, row: Relationship) -> float:
    return (
        _CONFIDENCE.get(row.confidence, 0.03)
        + _STANDING.get(ground.standings.get(row.id, "unsourced"), 0.03)
        + (_DENIED if row.disputed else 0.0)
    )


def _why_weak(ground: Ground, row: Relationship) -> str:
    said = [
        tr("{how} confidence", how=kinds.confidence(row.confidence)),
        kinds.standing(ground.standings.get(row.id, "unsourced")).lower(),
    ]
    return joined([*said, tr("disputed")] if row.disputed else said)
