"""Which actors act alike, which blocs form by themselves, who backs both sides."""

from collections import Counter

from backers.analysis.blocs import agreement, communities, likeness, modularity
from backers.analysis.progress import Progress
from backers.model import kinds
from backers.model.counting import listed
from backers.model.rows import Ref, Relationship
from backers.model.visible import Emphasis
from backers.model.wording import mark, number, say, tr, tr_n
from backers.work.questions.answer import Answer, How, Line, nothing, why_empty
from backers.work.questions.camps import camp_words, members, two_camps
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Graph, Terms, graph_of

_ALIKE = How(
    mark("Structural equivalence (cosine of signed profiles)"),
    mark("How far two actors do the same to the same others. What they do to each other is left out."),
    mark("Lorrain and White 1971"),
)
_BLOCS = How(
    mark("Louvain communities"),
    mark(
        "Groups with more ties in favour inside than chance would give; ties against count for nothing here. Compared"
        " with the sides by the adjusted Rand index: 1 is the same grouping, 0 what chance gives."
    ),
    mark("Blondel and others 2008; Hubert and Arabie 1985"),
)
_BOTH = How(
    mark("Ties in favour of both camps"),
    mark("Who has at least one relationship in favour of each of the two sides."),
    mark("a count"),
)
_MOST = 60
_COLOURS = 8


def alike(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Pairs that do the same to the same others."""
    graph = graph_of(ground, terms)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    profiles: dict[str, dict[str, float]] = {one: {} for one in graph.ids}
    shared: dict[tuple[str, str], list[str]] = {}
    for row in graph.rows:
        for one, other in _directions(row, terms.direction == "along"):
            sign = row.signed or 1  # a tie without sign is still a tie: its group tells it from the others
            key = f"{row.group if row.signed == 0 else ''} {other}"
            profiles[one][key] = profiles[one].get(key, 0.0) + sign
            shared.setdefault((one, other), []).append(row.id)
    found = likeness(profiles, progress=lambda share: progress(0.1 + 0.8 * share))[:_MOST]
    if not found:
        return nothing(tr("No two actors have two or more partners in common."), graph, ground.moment)
    lines = []
    for one, other, value in found:
        common = [key.split(" ", 1)[1] for key in profiles[one] if key in profiles[other]]
        rows = tuple(row for third in common for end in (one, other) for row in shared[end, third])
        names = listed(ground.label(third) for third in dict.fromkeys(common[:4]))
        refs = (Ref("actor", one), Ref("actor", other))
        lines.append(Line((listed((ground.label(one), ground.label(other))), number(value, ".2f"), names), refs, rows))
    first = found[0]
    sizes = {one: max(value for a, b, value in found if one in (a, b)) for pair in found for one in pair[:2]}
    same = [pair for pair in found if pair[2] > 0.999]
    pair = {"one": ground.label(first[0]), "other": ground.label(first[1]), "likeness": first[2]}
    return Answer(
        tr_n(
            "{one} and {other} act most alike ({likeness:.2f} of 1); {n} pair does exactly the same.",
            "{one} and {other} act most alike ({likeness:.2f} of 1); {n} pairs do exactly the same.",
            len(same),
            **pair,
        )
        if len(same) > 1
        else tr("{one} and {other} act most alike ({likeness:.2f} of 1).", **pair),
        (tr("Pair"), tr("Likeness"), tr("Both tied to")),
        tuple(lines),
        Emphasis(tr("Size: has a double"), sizes=sizes, size_label=tr("likeness to somebody else")),
        _ALIKE,
        graph.words,
        ground.moment,
    )


def blocs(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Communities of ties in favour, held against the sides that are written down."""
    friendly = [row for row in ground.rows if row.signed >= 0]
    graph = graph_of(ground, terms, friendly)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    found = communities(graph.ids, graph.pairs, lambda share: progress(0.1 + 0.7 * share))
    bloc_of = {one: str(place) for place, bloc in enumerate(found, 1) for one in bloc}
    sides = {one: ground.actors[one].side for one in bloc_of}
    fit = agreement(bloc_of, sides)
    inside = _inside(graph, bloc_of)
    named = [sorted((ground.label(one) for one in bloc), key=str.casefold) for bloc in found]
    mostly = [Counter(sides[one] for one in sorted(bloc)).most_common(1)[0] for bloc in found]
    lines = tuple(
        Line(
            (
                tr("Bloc {n}", n=place),
                number(len(bloc)),
                tr("{side} {n} of {all}", side=camp_words(side), n=most, all=len(bloc)),
                listed(names[:5]),
            ),
            tuple(Ref("actor", one) for one in sorted(bloc)),
            tuple(inside.get(str(place), ())),
        )
        for place, (bloc, names, (side, most)) in enumerate(zip(found, named, mostly, strict=True), 1)
    )
    strays = sum(len(bloc) - most for bloc, (_, most) in zip(found, mostly, strict=True))
    classes = [(str(place), _bloc_words(place, names)) for place, names in enumerate(named[:_COLOURS], 1)]
    return Answer(
        " ".join(
            (
                tr_n("{n} bloc forms by itself.", "{n} blocs form by themselves.", len(found)),
                _matching(fit),
                tr_n(
                    "{n} actor sits in a bloc where most are of another side.",
                    "{n} actors sit in a bloc where most are of another side.",
                    strays,
                ),
            )
        ),
        (tr("Bloc"), tr("Actors"), tr("Mostly"), tr("Among them")),
        lines,
        Emphasis(
            tr("Colour: blocs that form"), (*classes, ("rest", tr("In no bloc"))),
            {one: bloc for one, bloc in bloc_of.items() if int(bloc) <= _COLOURS},
        ),
        _BLOCS,
        graph.words,
        ground.moment,
        (tr("Modularity {value:.2f}.", value=modularity(found, graph.pairs)),),
    )  # fmt: skip


def _inside(graph: Graph, bloc_of: dict[str, str]) -> dict[str, list[str]]:
    """Of each bloc the relationships between its members."""
    inside: dict[str, list[str]] = {}
    for (one, other), ids in graph.rows_of.items():
        if bloc_of[one] == bloc_of[other]:
            inside.setdefault(bloc_of[one], []).extend(ids)
    return inside


def _bloc_words(place: int, names: list[str]) -> str:
    if len(names) <= 2:
        return tr("Bloc {n}", n=place)
    return tr("Bloc {n}: {one}, {other} …", n=place, one=names[0], other=names[1])


def _matching(fit: float) -> str:
    """How blocs of that adjusted Rand index go with the sides."""
    matching = mark("They match the sides written down (adjusted Rand {fit:.2f} of 1).")
    if fit <= 0.65:
        matching = mark("They partly match the sides written down (adjusted Rand {fit:.2f} of 1).")
    if fit <= 0.25:
        matching = mark("They hardly match the sides written down (adjusted Rand {fit:.2f} of 1).")
    return say(matching, fit=fit)


def both_sides(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Who has ties in favour of members of both camps, without being of one of them to one's own."""
    camps = two_camps(ground)
    graph = graph_of(ground, terms, [row for row in ground.rows if row.signed > 0])
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    if camps is None:
        return nothing(tr("No two sides are against each other here, so nobody can back both."), graph, ground.moment)
    progress(0.2)
    sides = [members(ground, camp) for camp in camps]
    found = _backing(graph, sides, along=terms.direction == "along")
    if not found:
        return nothing(
            tr(
                "Nobody shown backs both {one} and {other}.",
                one=camp_words(camps[0]),
                other=camp_words(camps[1]),
            ),
            graph,
            ground.moment,
        )
    order = sorted(found, key=lambda one: (-min(map(len, found[one])), -sum(map(len, found[one])), ground.label(one)))
    lines = tuple(
        Line(
            (ground.label(one), kinds.side(ground.actors[one].side).label, *(number(len(rows)) for rows in found[one])),
            (Ref("actor", one),),
            tuple(dict.fromkeys(row.id for rows in found[one] for row in rows)),
        )
        for one in order
    )
    return Answer(
        tr_n(
            "{n:,} actor backs members of both sides: {names}.",
            "{n:,} actors back members of both sides: {names}.",
            len(order),
            names=_first_of([ground.label(one) for one in order]),
        ),
        (tr("Actor"), tr("Filed under"), camp_words(camps[0]), camp_words(camps[1])),
        lines,
        Emphasis(
            tr("Colour: backs both sides"),
            (
                ("4", tr("Backs both")),
                ("1", camp_words(camps[0])),
                ("2", camp_words(camps[1])),
                ("rest", tr("Others", "the rest")),
            ),
            {one: str(which) for which, side in enumerate(sides, 1) for one in side} | dict.fromkeys(found, "4"),
            only=_told(graph, lines),
        ),
        _BOTH,
        graph.words,
        ground.moment,
    )


def _backing(graph: Graph, sides: list[frozenset[str]], *, along: bool) -> dict[str, list[list[Relationship]]]:
    """Who has ties to members of both sides, and those to each."""
    backed: dict[str, list[list[Relationship]]] = {}
    for row in graph.rows:
        for one, other in _directions(row, along):
            for which, side in enumerate(sides):
                if other in side:
                    backed.setdefault(one, [[], []])[which].append(row)
    return {one: rows for one, rows in backed.items() if rows[0] and rows[1]}


def _told(graph: Graph, lines: tuple[Line, ...]) -> frozenset[Ref]:
    """What the lines are about and rest on, with both ends of each relationship."""
    rows = {row for line in lines for row in line.evidence}
    ends = {end for row in graph.rows if row.id in rows for end in (row.subject, row.object)}
    return frozenset(
        {ref for line in lines for ref in line.refs}
        | {Ref("relationship", row) for row in rows}
        | {Ref("actor", end) for end in ends}
    )


def _first_of(names: list[str]) -> str:
    if len(names) <= 5:
        return listed(names)
    return tr("{what} and others", what=listed(names[:5]))


def _directions(row: Relationship, along: bool) -> list[tuple[str, str]]:
    ends = [(row.subject, row.object)]
    return ends if along and row.points else [*ends, (row.object, row.subject)]
