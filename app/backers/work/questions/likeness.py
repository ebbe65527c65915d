"""Which actors act alike, which blocs form by themselves, who backs both sides."""

from collections import Counter

from backers.analysis.blocs import agreement, communities, likeness, modularity
from backers.analysis.progress import Progress
from backers.model import kinds
from backers.model.rows import Ref, Relationship
from backers.model.visible import Emphasis
from backers.work.questions.answer import Answer, How, Line, nothing, why_empty
from backers.work.questions.camps import camp_words, members, two_camps
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Terms, graph_of, listed, plural

_ALIKE = How(
    "Structural equivalence (cosine of signed profiles)",
    "How far two actors do the same to the same others. What they do to each other is left out.",
    "Lorrain and White 1971",
)
_BLOCS = How(
    "Louvain communities",
    "Groups with more ties in favour inside than chance would give; ties against count for nothing here. Compared with"
    " the sides by the adjusted Rand index: 1 is the same grouping, 0 what chance gives.",
    "Blondel and others 2008; Hubert and Arabie 1985",
)
_BOTH = How(
    "Ties in favour of both camps", "Who has at least one relationship in favour of each of the two sides.", "a count"
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
        return nothing("No two actors have two or more partners in common.", graph, ground.moment)
    lines = []
    for one, other, value in found:
        common = [key.split(" ", 1)[1] for key in profiles[one] if key in profiles[other]]
        rows = tuple(row for third in common for end in (one, other) for row in shared[end, third])
        names = listed(ground.label(third) for third in dict.fromkeys(common[:4]))
        refs = (Ref("actor", one), Ref("actor", other))
        lines.append(Line((f"{ground.label(one)} and {ground.label(other)}", f"{value:.2f}", names), refs, rows))
    first = found[0]
    sizes = {one: max(value for a, b, value in found if one in (a, b)) for pair in found for one in pair[:2]}
    same = [pair for pair in found if pair[2] > 0.999]
    more = f"; {plural(len(same), 'pair')} do exactly the same" if len(same) > 1 else ""
    return Answer(
        f"{ground.label(first[0])} and {ground.label(first[1])} act most alike ({first[2]:.2f} of 1){more}.",
        ("Pair", "Likeness", "Both tied to"),
        tuple(lines),
        Emphasis("Size: has a double", sizes=sizes, size_label="likeness to somebody else"),
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
    bloc_of = {one: str(number) for number, bloc in enumerate(found, 1) for one in bloc}
    sides = {one: ground.actors[one].side for one in bloc_of}
    fit = agreement(bloc_of, sides)
    lines, classes, strays = [], [], []
    for number, bloc in enumerate(found, 1):
        counts = Counter(sides[one] for one in sorted(bloc))
        side, most = counts.most_common(1)[0]
        strays += [one for one in bloc if sides[one] != side]
        names = sorted((ground.label(one) for one in bloc), key=str.casefold)
        rows = tuple(row for pair, rows in graph.rows_of.items() if bloc.issuperset(pair) for row in rows)
        cells = (f"Bloc {number}", str(len(bloc)), f"{camp_words(side)} {most} of {len(bloc)}", listed(names[:5]))
        lines.append(Line(cells, tuple(Ref("actor", one) for one in sorted(bloc)), rows))
        if number <= _COLOURS:
            classes.append(
                (str(number), f"Bloc {number}: {names[0]}, {names[1]} …" if len(names) > 2 else f"Bloc {number}")
            )
    matching = "match" if fit > 0.65 else "partly match" if fit > 0.25 else "hardly match"
    return Answer(
        f"{plural(len(found), 'bloc')} form by themselves. They {matching} the sides written down (adjusted Rand"
        f" {fit:.2f} of 1); {plural(len(strays), 'actor')} sit in a bloc where most are of another side.",
        ("Bloc", "Actors", "Mostly", "Among them"),
        tuple(lines),
        Emphasis(
            "Colour: blocs that form", (*classes, ("rest", "In no bloc")),
            {one: number for one, number in bloc_of.items() if int(number) <= _COLOURS},
        ),
        _BLOCS,
        graph.words,
        ground.moment,
        (f"Modularity {modularity(found, graph.pairs):.2f}.",),
    )  # fmt: skip


def both_sides(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Who has ties in favour of members of both camps, without being of one of them to one's own."""
    camps = two_camps(ground)
    graph = graph_of(ground, terms, [row for row in ground.rows if row.signed > 0])
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    if camps is None:
        return nothing("No two sides are against each other here, so nobody can back both.", graph, ground.moment)
    progress(0.2)
    sides = [members(ground, camp) for camp in camps]
    backed: dict[str, list[list[Relationship]]] = {}
    for row in graph.rows:
        for one, other in _directions(row, terms.direction == "along"):
            for number, side in enumerate(sides):
                if other in side:
                    backed.setdefault(one, [[], []])[number].append(row)
    found = {one: rows for one, rows in backed.items() if rows[0] and rows[1]}
    if not found:
        return nothing(
            f"Nobody shown backs both {camp_words(camps[0])} and {camp_words(camps[1])}.", graph, ground.moment
        )
    order = sorted(found, key=lambda one: (-min(map(len, found[one])), -sum(map(len, found[one])), ground.label(one)))
    lines = tuple(
        Line(
            (ground.label(one), kinds.side(ground.actors[one].side).label, *(str(len(rows)) for rows in found[one])),
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
        f"{plural(len(order), 'actor')} {'backs' if len(order) == 1 else 'back'} members of both sides:"
        f" {listed(ground.label(one) for one in order[:5])}{' and others' if len(order) > 5 else ''}.",
        ("Actor", "Filed under", camp_words(camps[0]), camp_words(camps[1])),
        lines,
        Emphasis(
            "Colour: backs both sides",
            (("4", "Backs both"), ("1", camp_words(camps[0])), ("2", camp_words(camps[1])), ("rest", "Others")),
            {one: str(number) for number, side in enumerate(sides, 1) for one in side} | dict.fromkeys(found, "4"),
            only=keep | rows | ends,
        ),
        _BOTH,
        graph.words,
        ground.moment,
    )


def _directions(row: Relationship, along: bool) -> list[tuple[str, str]]:
    ends = [(row.subject, row.object)]
    return ends if along and row.points else [*ends, (row.object, row.subject)]
