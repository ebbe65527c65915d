"""Who is best connected, who stands between the sides, who holds the map together."""

from collections.abc import Callable

from backers.analysis import standing
from backers.analysis.between import between
from backers.analysis.closeness import closeness
from backers.analysis.progress import Progress
from backers.model.rows import Ref
from backers.model.visible import Emphasis
from backers.work.questions.answer import Answer, How, Line, nothing, why_empty
from backers.work.questions.camps import camp_words, members, two_camps
from backers.work.questions.ground import Ground
from backers.work.questions.ranking import leaders, lines_of, ranked, scaled
from backers.work.questions.terms import Graph, Terms, graph_of, listed, plural

CONNECTED = {
    "partners": How("Degree centrality", "With how many others it has a relationship.", "Freeman 1979"),
    "strength": How("Weighted degree", "The sum of the weights of its relationships.", "Barrat and others 2004"),
    "favour": How(
        "Signed degree", "Relationships in its favour less those against it.", "Wasserman and Faust 1994, chapter 4"
    ),
    "closeness": How("Closeness", "How few steps it needs to reach the others.", "Wasserman and Faust 1994"),
    "rank": How("PageRank", "Tied to those who are well tied themselves; damping 0.85.", "Brin and Page 1998"),
    "core": How("k-core", "How thick the thickest knot is that it belongs to.", "Seidman 1983"),
}
CONNECTED_LABELS = {
    "partners": "number of partners", "strength": "weight of its relationships",
    "favour": "relationships for it less those against it", "closeness": "steps to the others",
    "rank": "well-connected partners", "core": "the knot it belongs to",
}  # fmt: skip
_FORMS = {"closeness": "{:.3f}", "rank": "{:.3f}"}
BROKERS = {"sides": "between the two sides", "all": "between any two actors"}
_BETWEEN = How(
    "Betweenness", "On what share of the shortest ways between two others it lies.", "Freeman 1977; Brandes 2001, 2008"
)
_CUT = How(
    "Articulation points and bridges",
    "Who, or which single tie, alone keeps others in touch with the largest part.",
    "Hopcroft and Tarjan 1973; Tarjan 1974",
)


def best_connected(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Ranks actors by the measure in `terms.measure`."""
    measure = terms.measure if terms.measure in CONNECTED else "partners"
    graph = graph_of(ground, terms)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    values = _measures(progress)[measure](graph)
    if not any(value > 0 for value in values.values()):
        return nothing("Nobody has more relationships for it than against it.", graph, ground.moment)
    first = ranked(values, {one: ground.label(one) for one in values})[0]
    form = _FORMS.get(measure, "{:,.0f}")
    label = CONNECTED_LABELS[measure]
    return Answer(
        f"{ground.label(first)} is best connected by {label} ({form.format(values[first])}), followed by"
        f" {_rest(ground, values)}.",
        ("Actor", label.capitalize()),
        lines_of(ground, graph, values, form),
        Emphasis("Size: best connected", sizes=scaled(values), size_label=label),
        CONNECTED[measure],
        graph.words,
        ground.moment,
        _apart(ground, graph),
    )


def brokers(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Ranks actors by how often they lie on shortest ways, between the two camps or between all."""
    graph = graph_of(ground, terms)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    camps = two_camps(ground) if terms.measure != "all" else None
    groups = None if camps is None else (members(ground, camps[0]), members(ground, camps[1]))
    directed = terms.direction == "along"
    found = between(graph.ids, graph.arcs, groups=groups, directed=directed, progress=progress)
    whom = "any two others" if camps is None else f"{camp_words(camps[0])} and {camp_words(camps[1])}"
    values = {one: 100 * share for one, share in found.share.items()}
    if not any(values.values()):
        return nothing(f"Nobody stands between {whom}: all ways are direct, or there is none.", graph, ground.moment)
    remarks = _apart(ground, graph)
    if not found.exact:
        remarks += (
            f"Sampled: ways from {found.sampled:,} of {found.starts:,} actors were followed; each share is within"
            f" {100 * found.error:.2f} percentage points, 19 times in 20.",
        )
    first = ranked(values)[0]
    return Answer(
        f"{leaders(ground, values, 1)} lies on {values[first]:.2g} % of the shortest ways between {whom}, followed by"
        f" {_rest(ground, values)}.",
        ("Actor", "Share of ways, %"),
        lines_of(ground, graph, values, "{:.1f}"),
        Emphasis("Size: stands between", sizes=scaled(values), size_label=BROKERS["all" if camps is None else "sides"]),
        _BETWEEN,
        graph.words,
        ground.moment,
        remarks,
    )


def splitters(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Who would cut others off by leaving, and which pairs hold the map together by one tie."""
    graph = graph_of(ground, terms)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    found = standing.cuts(graph.ids, graph.pairs, lambda share: progress(0.5 * share))
    held = standing.bridges(graph.ids, graph.pairs, lambda share: progress(0.5 + 0.4 * share))
    single = [pair for pair in held if len(graph.evidence(*pair)) == 1]
    if not found:
        return nothing("Nobody: whoever leaves, all others who are tied now stay in touch.", graph, ground.moment)
    lines = tuple(
        Line(
            (ground.label(cut.actor), str(len(cut.lost)), listed(ground.label(one) for one in cut.lost[:6])),
            (Ref("actor", cut.actor), *(Ref("actor", one) for one in cut.lost)),
            tuple(row for one in cut.lost for row in graph.evidence(cut.actor, one)),
        )
        for cut in found
    )
    first = found[0]
    sizes = scaled({cut.actor: float(len(cut.lost)) for cut in found})
    keep = frozenset(Ref("actor", one) for cut in found for one in (cut.actor, *cut.lost))
    ties = frozenset(Ref("relationship", row) for line in lines for row in line.evidence)
    return Answer(
        f"{ground.label(first.actor)}: without it {plural(len(first.lost), 'actor')} would be cut off. Altogether"
        f" {plural(len(found), 'actor')} hold others in touch, and {plural(len(single), 'pair')} by a single"
        " relationship.",
        ("Actor", "Cut off", "Who"),
        lines,
        Emphasis(
            "Size: holds the map together",
            (("1", "Others hang on it"), ("3", "Would be cut off")),
            {one: "3" for cut in found for one in cut.lost} | {cut.actor: "1" for cut in found},
            sizes,
            "how many would be cut off",
            keep | ties,
        ),
        _CUT,
        graph.words,
        ground.moment,
        _apart(ground, graph),
    )


def _measures(progress: Progress) -> dict[str, Callable[[Graph], dict[str, float]]]:
    return {
        "partners": lambda graph: standing.partners(graph.ids, graph.pairs),
        "strength": lambda graph: standing.strength(graph.ids, graph.pairs),
        "favour": _favour,
        "closeness": lambda graph: closeness(graph.ids, graph.pairs, progress),
        "rank": lambda graph: standing.rank(graph.ids, graph.pairs),
        "core": lambda graph: standing.core(graph.ids, graph.pairs),
    }


def _favour(graph: Graph) -> dict[str, float]:
    values = dict.fromkeys(graph.ids, 0.0)
    for row in graph.rows:
        for end in (row.subject, row.object):
            values[end] += row.signed
    return values


def _rest(ground: Ground, values: dict[str, float]) -> str:
    names = ranked(values, {one: ground.label(one) for one in values})[1:3]
    return listed(ground.label(one) for one in names) if names else "nobody"


def _apart(ground: Ground, graph: Graph) -> tuple[str, ...]:
    """Says when the graph falls into parts: then some ways do not exist."""
    parts = [part for part in standing.parts(graph.ids, graph.pairs) if len(part) > 1]
    alone = len(graph.ids) - sum(len(part) for part in parts)
    said = []
    if len(parts) > 1:
        said.append(
            f"The map falls into {len(parts)} parts without a tie between them; the largest has {len(parts[0])}."
        )
    if alone:
        said.append(f"{plural(alone, 'actor')} shown {'has' if alone == 1 else 'have'} nothing that counts.")
    return tuple(said)
