"""How many of what, and lists of names, as each language says them: "3 actors", "Egypt, Russia and 4 more"."""

from collections.abc import Callable, Iterable

from backers.model.wording import mark, say, tr, tr_n

_COUNTED: dict[str, Callable[[int], str]] = {
    "actor": lambda n: tr_n("{n:,} actor", "{n:,} actors", n),
    "alias": lambda n: tr_n("{n:,} other name", "{n:,} other names", n),
    "bloc": lambda n: tr_n("{n:,} bloc", "{n:,} blocs", n),
    "bookmark": lambda n: tr_n("{n:,} bookmark", "{n:,} bookmarks", n),
    "claim": lambda n: tr_n("{n:,} claim", "{n:,} claims", n),
    "contradiction": lambda n: tr_n(
        "{n:,} point on which sources disagree", "{n:,} points on which sources disagree", n
    ),
    "date": lambda n: tr_n("{n:,} date", "{n:,} dates", n),
    "disagreement": lambda n: tr_n("{n:,} disagreement", "{n:,} disagreements", n),
    "event": lambda n: tr_n("{n:,} event", "{n:,} events", n),
    "further value": lambda n: tr_n("{n:,} further value", "{n:,} further values", n),
    "id": lambda n: tr_n("{n:,} id", "{n:,} ids", n),
    "meta": lambda n: tr_n("{n:,} fact about the map", "{n:,} facts about the map", n),
    "more actor": lambda n: tr_n("{n:,} more actor", "{n:,} more actors", n),
    "mute": lambda n: tr_n("{n:,} muted remark", "{n:,} muted remarks", n),
    "muted rule": lambda n: tr_n("{n:,} muted rule", "{n:,} muted rules", n),
    "name": lambda n: tr_n("{n:,} name", "{n:,} names", n),
    "note": lambda n: tr_n("{n:,} note", "{n:,} notes", n),
    "other name": lambda n: tr_n("{n:,} other name", "{n:,} other names", n),
    "pair": lambda n: tr_n("{n:,} pair", "{n:,} pairs", n),
    "partner": lambda n: tr_n("{n:,} partner", "{n:,} partners", n),
    "position": lambda n: tr_n("{n:,} place on the map", "{n:,} places on the map", n),
    "relationship": lambda n: tr_n("{n:,} relationship", "{n:,} relationships", n),
    "row": lambda n: tr_n("{n:,} row", "{n:,} rows", n),
    "selection": lambda n: tr_n("{n:,} selection", "{n:,} selections", n),
    "signed tie": lambda n: tr_n("{n:,} signed tie", "{n:,} signed ties", n),
    "source": lambda n: tr_n("{n:,} source", "{n:,} sources", n),
    "step": lambda n: tr_n("{n:,} step", "{n:,} steps", n),
    "text": lambda n: tr_n("{n:,} text", "{n:,} texts", n),
    "triangle": lambda n: tr_n("{n:,} triangle", "{n:,} triangles", n),
}
_TABLES = {
    "actor": mark("actor"),
    "alias": mark("other name"),
    "bookmark": mark("bookmark"),
    "claim": mark("claim"),
    "contradiction": mark("contradiction"),
    "event": mark("event"),
    "meta": mark("fact about the map"),
    "mute": mark("muted remark"),
    "note": mark("note"),
    "position": mark("place on the map"),
    "relationship": mark("relationship"),
    "selection": mark("selection"),
    "source": mark("source"),
}


def counted(number: int, noun: str) -> str:
    """ "1 actor", "1,204 actors". `noun` is one of those that are listed here, in the singular."""
    return _COUNTED[noun](number)


def table_word(table: str) -> str:
    """What a row of that table is called in the middle of a sentence: "relationship"."""
    return say(_TABLES[table]) if table in _TABLES else table


def joined(parts: Iterable[str]) -> str:
    """With commas: "Egypt, Russia"."""
    return tr(", ", "between the items of a list").join(parts)


def listed(parts: Iterable[str], more: int = 0) -> str:
    """As a sentence lists them: "Egypt, Russia and Turkey"; `more` that are not named end it: "Egypt and 4 more"."""
    said = list(parts)
    if more:
        return tr_n("{names} and {n:,} more", "{names} and {n:,} more", more, names=joined(said))
    if len(said) < 2:
        return "".join(said)
    return tr("{names} and {last}", names=joined(said[:-1]), last=said[-1])


def capital(sentence: str) -> str:
    """The sentence with a capital first; scripts without capitals stay as they are."""
    return sentence[:1].upper() + sentence[1:]
