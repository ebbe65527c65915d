"""Structural balance: which triangles hold together, and how far two camps explain who is for and against whom."""

from backers.analysis.frustration import Frustration, frustrated, frustration
from backers.analysis.progress import Progress, silent
from backers.analysis.signed import Pair, Triad, triads
from backers.model.counting import counted, listed
from backers.model.rows import Ref, Relationship
from backers.model.visible import Emphasis
from backers.model.wording import mark, tr, tr_n
from backers.work.questions.answer import Answer, Curve, How, Line, Step, nothing, why_empty
from backers.work.questions.camps import members, two_camps
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Graph, Terms, graph_of, mixed_words, signs_of
from backers.work.timeline.days import reach_of, span_of

_TRIADS = How(
    mark("Structural balance of triads"),
    mark(
        "A triangle holds together when the product of its three signs is in favour: my friend's friend is my friend,"
        " my enemy's enemy is my friend."
    ),
    mark("Heider 1946; Cartwright and Harary 1956"),
)
_CAMPS = How(
    mark("Frustration index (line index of balance)"),
    mark("The fewest relationships that would have to go, or to change sign, for two camps to explain all others."),
    mark("Abelson and Rosenberg 1958; Harary 1959; exact by elimination, Bertele and Brioschi 1972"),
)
_MOST = 200
_DAYS = 90  # of a curve
_MOST_OF_CURVE = 1500  # signed relationships; on larger maps the index of every day would take minutes


def triangles(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Unbalanced triads first, each as a sentence with the three relationships it is made of."""
    graph = graph_of(ground, terms, unsigned=False)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    found = triads(signs_of(graph, terms.rule))
    progress(0.5)
    if not found:
        return nothing(tr("No three actors are all tied to each other by signed relationships."), graph, ground.moment)
    tense = [triad for triad in found if not triad.balanced]
    shown = [*tense, *(triad for triad in found if triad.balanced)][:_MOST]
    lines = tuple(_line_of(ground, graph, triad) for triad in shown)
    tied = {one: sum(one in triad.actors for triad in tense) for one in graph.ids}
    mixed = mixed_words(ground, graph, terms.rule)
    if not tense:
        one_sign = {row.signed for row in graph.rows}
        sentence = tr(
            "All {triangles} hold together: nobody is caught between two others.",
            triangles=counted(len(found), "triangle"),
        )
        if len(one_sign) == 1:
            sentence += " " + tr("All relationships that count have one sign.")
        return Answer(sentence, _columns(), lines, None, _TRIADS, graph.words, ground.moment, (mixed,))
    most = max(sorted(tied), key=lambda one: tied[one])
    keep = frozenset(ref for line in lines[: len(tense)] for ref in line.refs)
    return Answer(
        tr_n(
            "{n} of {triangles} does not hold together; {actor} is in {among} of them.",
            "{n} of {triangles} do not hold together; {actor} is in {among} of them.",
            len(tense), triangles=counted(len(found), "triangle"), actor=ground.label(most), among=tied[most],
        ),
        _columns(),
        lines,
        Emphasis(
            tr("Size: in triangles that don't hold"), sizes={one: n / tied[most] for one, n in tied.items()},
            size_label=tr("number of such triangles"), only=keep,
        ),
        _TRIADS, graph.words, ground.moment, (mixed,),
    )  # fmt: skip


def camps(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """The best split into two camps, what it does not explain, and how that went over time."""
    graph = graph_of(ground, terms, unsigned=False)
    if reason := why_empty(graph):
        return nothing(reason, graph, ground.moment)
    pairs = signs_of(graph, terms.rule)
    if not pairs:
        return nothing(tr("By this rule no pair keeps a sign."), graph, ground.moment)
    found = _oriented(ground, frustration(pairs, lambda share: progress(0.5 * share)))
    total = sum(signs.plus + signs.minus for signs in pairs.values())
    against = frustrated(pairs, found.camps)
    lines = [_frustrated_line(ground, graph, pair, sign) for pair, sign in against]
    rows = frozenset(Ref("relationship", row) for line in lines for row in line.evidence)
    sizes = [sum(camp == number for camp in found.camps.values()) for number in (0, 1)]
    everybody = frozenset(Ref("actor", one) for one in found.camps)
    said: dict[str, object] = {
        "explained": total - found.upper, "ties": counted(total, "signed tie"), "index": _index_words(found),
    }  # fmt: skip
    return Answer(
        tr("Two camps of {first} and {second} explain {explained} of {ties}; {index}.",
           first=sizes[0], second=sizes[1], **said)
        if all(sizes)
        else tr("One camp of all {n} explains {explained} of {ties}; {index}.", n=sum(sizes), **said),
        (tr("Not explained"), tr("Why")),
        tuple(lines),
        Emphasis(
            tr("Colour: best split into two"),
            (("1", _camp_label(ground, found, 0)), ("2", _camp_label(ground, found, 1)), ("rest", tr("In neither"))),
            {one: str(camp + 1) for one, camp in found.camps.items()},
            only=everybody | rows,
        ),
        _CAMPS, graph.words, ground.moment,
        (mixed_words(ground, graph, terms.rule), tr("Other splits may explain as many; this is one of the best.")),
        _curve(ground, terms, lambda share: progress(0.5 + 0.5 * share)),
    )  # fmt: skip


def frustration_on(ground: Ground, terms: Terms, rows: tuple[Relationship, ...]) -> Frustration:
    """The frustration index of some of the rows."""
    return frustration(signs_of(graph_of(ground, terms, rows, unsigned=False), terms.rule), silent)


def _curve(ground: Ground, terms: Terms, progress: Progress) -> Curve | None:
    """The index on the days of the events, where relationships begin or end in between counted from then on."""
    titles: dict[int, list[str]] = {}
    for event in ground.events:
        span = span_of(event.date)
        if span is not None and event.tier != "extended":
            titles.setdefault(span.first, []).append(event.title)
    days = sorted(titles)[-_DAYS:]
    known: dict[frozenset[str], int] = {}
    signed = graph_of(ground, terms, ground.ever, unsigned=False).rows
    if len(signed) > _MOST_OF_CURVE:
        return None
    reaches = {row.id: reach_of(row.start, row.end) for row in signed}
    steps = []
    for number, day in enumerate(days):
        progress(number / len(days))
        rows = tuple(row for row in signed if reaches[row.id].first <= day <= reaches[row.id].last)
        key = frozenset(row.id for row in rows)
        if key not in known:
            known[key] = frustration_on(ground, terms, rows).upper
        steps.append(Step(day, float(known[key]), tuple(titles[day])))
    calm = next((at for at, step in enumerate(steps) if step.value != steps[0].value), 0)
    shown = tuple(steps[max(0, calm - 1) :])  # years without any change would only squeeze the others
    return Curve(tr("Ties that two camps don't explain, on the days of events"), shown) if len(shown) > 1 else None


def _oriented(ground: Ground, found: Frustration) -> Frustration:
    """The same split with the camp first that holds more of the first of the two sides: its colour is the side's."""
    sides = two_camps(ground)
    if sides is None:
        return found
    first = members(ground, sides[0])
    inside = [sum(one in first for one, camp in found.camps.items() if camp == number) for number in (0, 1)]
    if inside[0] >= inside[1]:
        return found
    return Frustration(found.lower, found.upper, {one: 1 - camp for one, camp in found.camps.items()})


def _line_of(ground: Ground, graph: Graph, triad: Triad) -> Line:
    first, second, third = triad.actors
    sides = ((first, second), (second, third), (first, third))
    rows = [_rows_of(ground, graph, pair, sign) for pair, sign in zip(sides, triad.signs, strict=True)]
    said = "; ".join(f"{ground.sentence(found[0])}{_more(found)}" for found in rows)
    refs = tuple(Ref("actor", one) for one in triad.actors)
    ids = tuple(row.id for found in rows for row in found)
    return Line((_gist(ground, triad), f"{said}."), (*refs, *(Ref("relationship", one) for one in ids)), ids)


def _gist(ground: Ground, triad: Triad) -> str:
    """What such a triangle means: "Turkey is for both Qatar and Egypt, who are against each other"."""
    one, two, three = (ground.label(actor) for actor in triad.actors)
    against = [sign < 0 for sign in triad.signs]
    if not any(against):
        return tr("{one}, {two} and {three} are for each other", one=one, two=two, three=three)
    if all(against):
        return tr("{one}, {two} and {three} are all against each other", one=one, two=two, three=three)
    if sum(against) == 1:
        middle, (left, right) = {0: (three, (one, two)), 1: (one, (two, three)), 2: (two, (one, three))}[
            against.index(True)
        ]
        return tr(
            "{middle}, tied in favour to both {left} and {right}, who are against each other",
            middle=middle,
            left=left,
            right=right,
        )
    lonely, (left, right) = {0: (three, (one, two)), 1: (one, (two, three)), 2: (two, (one, three))}[
        against.index(False)
    ]
    return tr("{left} and {right} stand together against {lonely}", left=left, right=right, lonely=lonely)


def _frustrated_line(ground: Ground, graph: Graph, pair: Pair, sign: int) -> Line:
    rows = _rows_of(ground, graph, pair, sign)
    why = tr("for each other across the camps") if sign > 0 else tr("against each other inside one camp")
    refs = (Ref("actor", pair[0]), Ref("actor", pair[1]), *(Ref("relationship", row.id) for row in rows))
    said = "; ".join(ground.sentence(row) for row in rows)
    return Line((said, why), refs, tuple(row.id for row in rows))


def _rows_of(ground: Ground, graph: Graph, pair: Pair, sign: int) -> list[Relationship]:
    """The relationships of a pair with that sign, the surest first."""
    sure = {"high": 0, "medium": 1, "low": 2}
    ids = set(graph.evidence(*pair))
    found = [row for row in graph.rows if row.id in ids and row.signed * sign > 0]
    return sorted(found, key=lambda row: (sure.get(row.confidence, 1), row.id))


def _more(rows: list[Relationship]) -> str:
    return " " + tr("(and {n} more)", n=len(rows) - 1) if len(rows) > 1 else ""


def _index_words(found: Frustration) -> str:
    if found.exact:
        return (
            tr("the frustration index is exactly {upper}", upper=found.upper)
            if found.upper
            else tr("the map is balanced")
        )
    return tr(
        "the frustration index lies between {lower} and {upper} (gap {gap:.0f} %)",
        lower=found.lower,
        upper=found.upper,
        gap=100 * found.gap,
    )


def _camp_label(ground: Ground, found: Frustration, camp: int) -> str:
    inside = [one for one, side in found.camps.items() if side == camp]
    known = _by_ties(ground, inside)
    if not known:
        return tr("Empty camp")
    return tr("Camp of {what}", what=listed(ground.label(one) for one in known[:2]))


def _columns() -> tuple[str, str]:
    return tr("Triangle"), tr("Because")


def _by_ties(ground: Ground, actors: list[str]) -> list[str]:
    many = dict.fromkeys(actors, 0)
    for row in ground.rows:
        for end in (row.subject, row.object):
            if end in many and row.signed:
                many[end] += 1
    return sorted(many, key=lambda one: (-many[one], one))
