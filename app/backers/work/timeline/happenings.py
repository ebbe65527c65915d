"""What an event did to a relationship, in sentences."""

from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Event, Relationship
from backers.model.wording import mark, say, tr
from backers.work.timeline.days import span_of


def verb_of(event: Event, relationship: str) -> str:
    """ "Started with", "Ended with" or, where the event only bears on it, nothing."""
    if relationship in event.starts:
        return tr("Started with")
    return tr("Ended with") if relationship in event.ends else ""


def contradicts(event: Event, row: Relationship) -> str:
    """A sentence where the event's day cannot be that of the start or end it is said to be; else empty."""
    for ids, text, sentence in (
        (event.starts, row.start, mark("The event is of {day}, but the start says {said}.")),
        (event.ends, row.end, mark("The event is of {day}, but the end says {said}.")),
    ):
        happened, own = span_of(event.date), span_of(text)
        if row.id in ids and happened and own and (happened.last < own.first or own.last < happened.first):
            return say(sentence, day=dates.words(event.date), said=dates.words(text))
    return ""


def doubts(map_: Map, event: Event) -> list[str]:
    """What does not fit between the event and the relationships that it starts and ends."""
    rows = (map_.relationships.get(one) for one in dict.fromkeys((*event.starts, *event.ends)))
    return [sentence for row in rows if row is not None and (sentence := contradicts(event, row))]
