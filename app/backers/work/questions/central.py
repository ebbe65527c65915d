"""Who is best connected, who stands between the sides, who holds the map together."""

from collections.abc import Callable

from backers.analysis import standing
from backers.analysis.between import between
from backers.analysis.closeness import closeness
from backers.analysis.progress import Progress
from backers.model.counting import capital, counted, listed
from backers.model.rows import Ref
from backers.model.visible import Emphasis
from backers.model.wording import mark, number, say, tr, tr_n
from backers.work.questions.answer import Answer, How, Line, nothing, why_empty
from backers.work.questions.camps import camp_words, members, two_camps
from backers.work.questions.ground import Ground
from backers.work.questions.ranking import leaders, lines_of, ranked, scaled
from backers.work.questions.terms import Graph, Terms, graph_of

CONNECTED = {
    "partners": How(mark("Degree centrality"), mark("With how many others it has a relationship."), "Freeman 1979"),
    "strength": How(
        mark("Weighted degree"), mark("The sum of the weights of its relationships."), mark("Barrat and others 2004")
    ),
    "favour": How(
        mark("Signed degree"),
        mark("Relationships in its favour less those against it."),
        mark("Wasserman and Faust 1994, chapter 4"),
    ),
    "closeness": How(
        mark("Closeness"), mark("How few steps it needs to reach the others."), mark("Wasserman and Faust 1994")
    ),
    "rank": How(
        "PageRank", mark("Tied to those who are well tied themselves; damping 0.85."), mark("Brin and Page 1998")
    ),
    "core": How("k-core", mark("How thick the thickest knot is that it belongs to."), "Seidman 1983"),
}
CONNECTED_LABELS = {
    "partners": mark("number of partners"), "strength": mark("weight of its relationships"),
    "favour": mark("relationships for it less those against it"), "closeness": mark("steps to the others"),
    "rank": mark("well-connected partners"), "core": mark("the knot it belongs to"),
}  # fmt: skip
_FORMS = {"closeness": ".3f", "rank": ".3f"}
BROKERS = {"sides": mark("between the two sides"), "all": mark("between any two actors")}
_BETWEEN = How(
    mark("Betweenness"),
    mark("On what share of the shortest ways between two others it lies."),
    "Freeman 1977; Brandes 2001, 2008",
)
_CUT = How(
    mark("Articulation points and bridges"),
    mark("Who, or which single tie, alone keeps others in touch with the largest part."),
    mark("Hopcroft and Tarjan 1973; Tarjan 1974"),
)


def best_connected(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Ranks actors by the measure in `terms.measure`."""
    measure = terms.measure if terms.measure in CONNECTED else "partners"
    graph = graph_of(ground, terms)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    progress(0.1)
    values = _measures(lambda share: progress(0.1 + 0.7 * share))[measure](graph)
    progress(0.8)
    if not any(value > 0 for value in values.values()):
        return nothing(tr("Nobody has more relationships for it than against it."), graph, ground.moment)
    first = ranked(values, {one: ground.label(one) for one in values})[0]
    form = _FORMS.get(measure, ",.0f")
    label = say(CONNECTED_LABELS[measure])
    return Answer(
        tr(
            "Best connected by {measure}: {actor} ({value}), followed by {rest}.",
            actor=ground.label(first),
            measure=label,
            value=number(values[first], form),
            rest=_rest(ground, values),
        ),
        (tr("Actor"), capital(label)),
        lines_of(ground, graph, values, form),
        Emphasis(tr("Size: best connected"), sizes=scaled(values), size_label=label),
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
    whom = tr("any two others") if camps is None else listed((camp_words(camps[0]), camp_words(camps[1])))
    values = {one: 100 * share for one, share in found.share.items()}
    if not any(values.values()):
        return nothing(
            tr("Nobody stands between {whom}: all ways are direct, or there is none.", whom=whom), graph, ground.moment
        )
    remarks = _apart(ground, graph)
    if not found.exact:
        remarks += (
            tr(
                "Sampled: ways from {sampled:,} of {starts:,} actors were followed; each share is within "
                "{error:.2f} percentage points, 19 times in 20.",
                sampled=found.sampled,
                starts=found.starts,
                error=100 * found.error,
            ),
        )
    first = ranked(values)[0]
    return Answer(
        tr(
            "On {share:.2g} % of the shortest ways between {whom}: {actor}, followed by {rest}.",
            actor=leaders(ground, values, 1),
            share=values[first],
            whom=whom,
            rest=_rest(ground, values),
        ),
        (tr("Actor"), tr("Share of ways, %")),
        lines_of(ground, graph, values, ".1f"),
        Emphasis(
            tr("Size: stands between"),
            sizes=scaled(values),
            size_label=say(BROKERS["all" if camps is None else "sides"]),
        ),
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
        return nothing(tr("Nobody: whoever leaves, all others who are tied now stay in touch."), graph, ground.moment)
    lines = tuple(
        Line(
            (ground.label(cut.actor), number(len(cut.lost)), listed(ground.label(one) for one in cut.lost[:6])),
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
        tr(
            "{actor}: without it {lost} would be cut off. Altogether {holding} hold others in touch, and {pairs} by a "
            "single relationship.",
            actor=ground.label(first.actor),
            lost=counted(len(first.lost), "actor"),
            holding=counted(len(found), "actor"),
            pairs=counted(len(single), "pair"),
        ),
        (tr("Actor"), tr("Cut off"), tr("Who")),
        lines,
        Emphasis(
            tr("Size: holds the map together"),
            (("1", tr("Others hang on it")), ("3", tr("Would be cut off"))),
            {one: "3" for cut in found for one in cut.lost} | {cut.actor: "1" for cut in found},
            sizes,
            tr("how many would be cut off"),
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
    return listed(ground.label(one) for one in names) if names else tr("nobody")


def _apart(ground: Ground, graph: Graph) -> tuple[str, ...]:
    """Says when the graph falls into parts: then some ways do not exist."""
    parts = [part for part in standing.parts(graph.ids, graph.pairs) if len(part) > 1]
    alone = len(graph.ids) - sum(len(part) for part in parts)
    said = []
    if len(parts) > 1:
        said.append(
            tr(
                "The map falls into {parts} parts without a tie between them; the largest has {largest}.",
                parts=len(parts),
                largest=len(parts[0]),
            )
        )
    if alone:
        said.append(
            tr_n("{n:,} actor shown has nothing that counts.", "{n:,} actors shown have nothing that counts.", alone)
        )
    return tuple(said)
