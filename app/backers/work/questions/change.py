"""What changed most between two days: whose relationships began and ended."""

from backers.analysis.progress import Progress
from backers.model import dates
from backers.model.counting import counted
from backers.model.rows import Ref
from backers.model.visible import Emphasis
from backers.model.wording import mark, number, tr
from backers.work.questions.answer import Answer, How, Line, nothing
from backers.work.questions.ground import Ground
from backers.work.questions.ranking import scaled
from backers.work.questions.terms import Terms, graph_of
from backers.work.timeline.days import span_of

_HOW = How(
    mark("Difference of two days"),
    mark("Counts each actor's relationships that may be in force on one of the two days and not on the other."),
    mark("a count; dates are honest about what is not known (EDTF level 1)"),
)
_YEAR = 365


def default_days(ground: Ground) -> tuple[str, str]:
    """The year up to the day shown; without one, up to the last event."""
    shown = span_of(ground.lens.day) if ground.lens.day else None
    spans = [span for event in ground.events if (span := span_of(event.date)) is not None]
    last = shown.last if shown is not None else max((span.first for span in spans), default=None)
    return ("", "") if last is None else (dates.of_day(last - _YEAR), dates.of_day(last))


def changes(ground: Ground, terms: Terms, progress: Progress) -> Answer:
    """Ranks actors by how many of their relationships began or ended. Raises Refused for a day that is no date."""
    then_text, now_text = terms.days if any(terms.days) else default_days(ground)
    if not then_text or not now_text:
        return nothing(tr("No day is known: neither a day is chosen nor has any event a date."), moment=ground.moment)
    then_day, now_day = dates.parse(then_text).first, dates.parse(now_text).last
    between = tr("between {date} and {end}", date=dates.words(then_text), end=dates.words(now_text))
    before = {row.id: row for row in graph_of(ground, terms, ground.on(then_day)).rows}
    progress(0.4)
    graph = graph_of(ground, terms, ground.on(now_day))
    after = {row.id: row for row in graph.rows}
    turned = {**{one: row for one, row in after.items() if one not in before},
              **{one: row for one, row in before.items() if one not in after}}  # fmt: skip
    if not turned:
        return nothing(tr("Nothing that counts began or ended {between}.", between=between), moment=between)
    touched: dict[str, list[str]] = {}
    for one, row in turned.items():
        for end in (row.subject, row.object):
            touched.setdefault(end, []).append(one)
    order = sorted(touched, key=lambda one: (-len(touched[one]), ground.label(one)))
    lines = []
    for actor in order:
        begun = sum(one in after for one in touched[actor])
        cells = (ground.label(actor), number(begun), number(len(touched[actor]) - begun))
        lines.append(Line(cells, (Ref("actor", actor),), tuple(touched[actor])))
    began = sum(one in after for one in turned)
    first = order[0]
    ends = {end for row in turned.values() for end in (row.subject, row.object)}
    keep = frozenset([*(Ref("relationship", one) for one in turned), *(Ref("actor", one) for one in ends)])
    return Answer(
        tr(
            "{actor} changed most {between}: {relationships} of its own. In all {began} began and {ended} ended.",
            actor=ground.label(first), between=between, relationships=counted(len(touched[first]), "relationship"),
            began=began, ended=len(turned) - began,
        ),
        (tr("Actor"), tr("Began"), tr("Ended")),
        tuple(lines),
        Emphasis(
            tr("Size: changed most"), sizes=scaled({one: float(len(rows)) for one, rows in touched.items()}),
            size_label=tr("began or ended"), only=keep,
        ),
        _HOW,
        graph.words.replace(ground.moment, between),
        between,
    )  # fmt: skip
