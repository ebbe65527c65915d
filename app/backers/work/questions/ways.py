"""How actors are tied: the best ways between them as sentences, their weakest claim, whom both have for and against."""

from itertools import combinations, pairwise

from backers.analysis.paths import best_ways, in_common
from backers.analysis.progress import Progress
from backers.model import kinds
from backers.model.rows import Ref, Relationship
from backers.model.visible import Emphasis
from backers.work.questions.answer import Answer, How, Line, nothing
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Graph, Terms, graph_of, listed, plural

_HOW = How(
    "Shortest simple paths",
    "The fewest steps first; of equally short ways, the one whose relationships are surest. A way may be one step"
    " longer than the shortest. Denied, weakly sourced or low-confidence steps count as weaker.",
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
        return nothing("Choose two or more actors that are shown.", moment=ground.moment)
    avoided = set(terms.avoid) - set(chosen)
    rows = [row for row in ground.rows if row.subject not in avoided and row.object not in avoided]
    graph = graph_of(ground, terms, rows)
    by_id = {row.id: row for row in graph.rows}
    best = {
        pair: min((by_id[one] for one in ids), key=lambda row: (_weakness(ground, row), row.id))
        for pair, ids in graph.rows_of.items()
    }
    arcs = {arc: 1.0 + _weakness(ground, best[min(arc), max(arc)]) for arc in graph.arcs}
    progress(0.3)
    lines: list[Line] = []
    missing = []
    for one, other in combinations(chosen, 2):
        found = best_ways(arcs, one, other, count=_WAYS if len(chosen) == 2 else _WAYS_OF_MANY)
        if not found:
            missing.append(f"{ground.label(one)} and {ground.label(other)}")
        lines += [_line(ground, graph, best, way) for way in found]
    progress(0.8)
    shortest = min((len(line.cells[0].split(" – ")) - 1 for line in lines), default=0)
    lines += _common(ground, graph, chosen)
    names = listed(ground.label(one) for one in chosen)
    if not lines:
        return nothing(
            f"No way leads from one to the other: {names} are not tied by what counts.", graph, ground.moment
        )
    said = f"{names} are tied in {plural(shortest, 'step')}" if shortest else f"No way leads between {names}"
    also = f"; no way between {listed(missing)}" if missing and shortest else ""
    shown = lines[0]
    keep = frozenset(ref for line in lines for ref in line.refs)
    first = f": {shown.cells[1]}" if shortest else ""
    return Answer(
        f"{said}{also}{first}".rstrip(".") + ".",
        ("Way", "In sentences"),
        tuple(lines),
        Emphasis(
            "Colour: how they are tied", (("1", names), ("3", "On the way"), ("rest", "Others")),
            {ref.id: "1" if ref.id in chosen else "3" for ref in keep if ref.table == "actor"}, only=keep,
        ),
        _HOW, graph.words, ground.moment,
        (f"Without {listed(ground.label(one) for one in sorted(avoided))}.",) if avoided else (),
    )  # fmt: skip


def _line(ground: Ground, graph: Graph, best: dict[tuple[str, str], Relationship], way: tuple[str, ...]) -> Line:
    steps = [best[min(pair), max(pair)] for pair in pairwise(way)]
    weakest = max(steps, key=lambda row: _weakness(ground, row))
    said = []
    for row in steps:
        more = len(graph.evidence(row.subject, row.object)) - 1
        also = f" (and {more} more)" if more else ""
        mark = f" – the weakest step: {_why_weak(ground, row)}" if row is weakest and _weakness(ground, row) > 0 else ""
        said.append(f"{ground.sentence(row)}{also}{mark}")
    refs = (*(Ref("actor", one) for one in way), *(Ref("relationship", row.id) for row in steps))
    return Line((" – ".join(ground.label(one) for one in way), "; ".join(said) + "."), refs, tuple(r.id for r in steps))


def _common(ground: Ground, graph: Graph, chosen: list[str]) -> list[Line]:
    """Who backs all of them, whom all of them are against."""
    backing = {(row.subject, row.object): row for row in graph.rows if row.signed > 0}
    backing |= {(row.object, row.subject): row for row in graph.rows if row.signed > 0 and not row.points}
    against = {(row.subject, row.object): row for row in graph.rows if row.signed < 0}
    against |= {(row.object, row.subject): row for row in graph.rows if row.signed < 0}
    lines = []
    for heading, arcs in (("backs them all", backing), ("is against them all, or they against it", against)):
        for one in in_common(arcs, chosen):
            if one in chosen:
                continue
            rows = [arcs[one, actor] for actor in chosen]
            said = "; ".join(dict.fromkeys(ground.sentence(row) for row in rows)) + "."
            refs = (Ref("actor", one), *(Ref("actor", actor) for actor in chosen))
            ties = tuple(Ref("relationship", row.id) for row in rows)
            lines.append(Line((f"{ground.label(one)} {heading}", said), (*refs, *ties), tuple(row.id for row in rows)))
    return lines


def _weakness(ground: Ground, row: Relationship) -> float:
    return (
        _CONFIDENCE.get(row.confidence, 0.03)
        + _STANDING.get(ground.standings.get(row.id, "unsourced"), 0.03)
        + (_DENIED if row.disputed else 0.0)
    )


def _why_weak(ground: Ground, row: Relationship) -> str:
    standing = kinds.STANDINGS.get(ground.standings.get(row.id, "unsourced"), "").lower()
    denied = ", disputed" if row.disputed else ""
    return f"{row.confidence} confidence, {standing}{denied}"
