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
from backers.work.questions.terms import Terms, graph_of

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
    lines, classes, strays = [], [], []
    inside: dict[str, list[str]] = {}
    for (one, other), ids in graph.rows_of.items():
        if bloc_of[one] == bloc_of[other]:
            inside.setdefault(bloc_of[one], []).extend(ids)
    for place, bloc in enumerate(found, 1):
        counts = Counter(sides[one] for one in sorted(bloc))
        side, most = counts.most_common(1)[0]
        strays += [one for one in bloc if sides[one] != side]
        names = sorted((ground.label(one) for one in bloc), key=str.casefold)
        cells = (
            tr("Bloc {n}", n=place), number(len(bloc)),
            tr("{side} {n} of {all}", side=camp_words(side), n=most, all=len(bloc)), listed(names[:5]),
        )  # fmt: skip
        rows = tuple(inside.get(str(place), ()))
        lines.append(Line(cells, tuple(Ref("actor", one) for one in sorted(bloc)), rows))
        if place <= _COLOURS:
            two = {"n": place, "one": names[0], "other": names[1]} if len(names) > 2 else {}
            label = tr("Bloc {n}: {one}, {other} …", **two) if two else tr("Bloc {n}", n=place)
            classes.append((str(place), label))
    matching = mark("They match the sides written down (adjusted Rand {fit:.2f} of 1).")
    if fit <= 0.65:
        matching = mark("They partly match the sides written down (adjusted Rand {fit:.2f} of 1).")
    if fit <= 0.25:
        matching = mark("They hardly match the sides written down (adjusted Rand {fit:.2f} of 1).")
    return Answer(
        " ".join(
            (
                tr_n("{n} bloc forms by itself.", "{n} blocs form by themselves.", len(found)),
                say(matching, fit=fit),
                tr_n(
                    "{n} actor sits in a bloc where most are of another side.",
                    "{n} actors sit in a bloc where most are of another side.",
                    len(strays),
                ),
            )
        ),
        (tr("Bloc"), tr("Actors"), tr("Mostly"), tr("Among them")),
        tuple(lines),
        Emphasis(
            tr("Colour: blocs that form"), (*classes, ("rest", tr("In no bloc"))),
            {one: bloc for one, bloc in bloc_of.items() if int(bloc) <= _COLOURS},
        ),
        _BLOCS,
        graph.words,
        ground.moment,
        (tr("Modularity {value:.2f}.", value=modularity(found, graph.pairs)),),
    )  # fmt: skip


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
    backed: dict[str, list[list[Relationship]]] = {}
    for row in graph.rows:
        for one, other in _directions(row, terms.direction == "along"):
            for which, side in enumerate(sides):
                if other in side:
                    backed.setdefault(one, [[], []])[which].append(row)
    found = {one: rows for one, rows in backed.items() if rows[0] and rows[1]}
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
    keep = frozenset(ref for line in lines for ref in line.refs)
    rows = frozenset(Ref("relationship", row) for line in lines for row in line.evidence)
    ends = frozenset(
        Ref("actor", end)
        for row in graph.rows
        if Ref("relationship", row.id) in rows
        for end in (row.subject, row.object)
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
            only=keep | rows | ends,
        ),
        _BOTH,
        graph.words,
        ground.moment,
    )


def _first_of(names: list[str]) -> str:
    if len(names) <= 5:
        return listed(names)
    return tr("{what} and others", what=listed(names[:5]))


def _directions(row: Relationship, along: bool) -> list[tuple[str, str]]:
    ends = [(row.subject, row.object)]
    return ends if along and row.points else [*ends, (row.object, row.subject)]
