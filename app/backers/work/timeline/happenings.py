"""What an event did to a relationship, in sentences."""

from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Event, Relationship
from backers.work.timeline.days import span_of


def verb_of(event: Event, relationship: str) -> str:
    """ "Started with", "Ended with" or, where the event only bears on it, nothing."""
    if relationship in event.starts:
        return "Started with"
    return "Ended with" if relationship in event.ends else ""


def contradicts(event: Event, row: Relationship) -> str:
    """A sentence where the event's day cannot be that of the start or end it is said to be; else empty."""
    for ids, text, what in ((event.starts, row.start, "start"), (event.ends, row.end, "end")):
        happened, own = span_of(event.date), span_of(text)
        if row.id in ids and happened and own and (happened.last < own.first or own.last < happened.first):
            return f"The event is of {dates.words(event.date)}, but the {what} says {dates.words(text)}."
    return ""


def doubts(map_: Map, event: Event) -> list[str]:
    """What does not fit between the event and the relationships that it starts and ends."""
    rows = (map_.relationships.get(one) for one in dict.fromkeys((*event.starts, *event.ends)))
    return [sentence for row in rows if row is not None and (sentence := contradicts(event, row))]
