"""Which names other programs give to what a map knows, and how their words become ours. Case makes no difference."""

from functools import cache

from backers.model import dates, kinds

NAME = ("name", "title", "displayname", "shared name", "caption")
LABEL = ("label", "node label")
NODE_KIND = ("kind", "type", "labelv", "labels", "category", "class")
EDGE_KIND = (
    "kind", "label", "labele", "type", "relationship", "relation", "interaction", "edge label", "edgelabel",
)  # fmt: skip
DESCRIPTION = ("description", "desc")
START, END = ("start", "active_from", "date_from"), ("end", "active_to", "date_to")
PLACES = (("x", "y"), ("xpos", "ypos"), ("x coordinate", "y coordinate"), ("pos_x", "pos_y"))
UNKNOWN_TIE = "is_tied_to"
_LONGEST_KIND = 80


class Columns:
    """The named values of one element, taken out one by one; what nobody takes is an attribute."""

    def __init__(self, values: dict[str, str]) -> None:
        self._values = {name: text for name, text in values.items() if text and not text.isspace()}
        self._folded = {name.casefold(): name for name in self._values}

    def peek(self, *names: str) -> str:
        """The first of these that has a value, left in its place."""
        return next((self._values[self._folded[name]] for name in names if name in self._folded), "")

    def take(self, *names: str) -> str:
        """The first of these that has a value; it is no attribute any more."""
        name = next((name for name in names if name in self._folded), None)
        return "" if name is None else self._values.pop(self._folded.pop(name))

    def take_date(self, *names: str) -> str:
        """Like `take`, but only a date of the map's own form; any other stays an attribute."""
        return self.take(*names) if dates.valid(self.peek(*names)) else ""

    def take_word(self, name: str, words: tuple[str, ...], default: str) -> str:
        """Like `take`, but only one of the words that the model knows."""
        return self.take(name) if self.peek(name) in words else default

    def rest(self) -> dict[str, str]:
        return self._values


@cache
def actor_kind(text: str) -> str:
    """A kind of ours where the word is one, else the word itself; of Neo4j's `:Person:Agent` the first."""
    word = next((part for part in text.split(":") if part.strip()), "") if text.startswith(":") else text
    word = word.strip()
    ours = word.casefold().replace(" ", "_")
    return ours if ours in kinds.ACTOR_KINDS else word or "other"


@cache
def relationship_kind(text: str) -> str:
    """A kind of ours where the word is its id or phrase, else the word itself; empty for a text too long to be one."""
    word = text.strip()
    if not word:
        return UNKNOWN_TIE
    ours = word.casefold().replace(" ", "_")
    if ours in kinds.RELATIONSHIP_KINDS:
        return ours
    phrase = next((kind.id for kind in kinds.RELATIONSHIP_KINDS.values() if kind.phrase == word.casefold()), None)
    return phrase or (word if len(word) <= _LONGEST_KIND and "\n" not in word else "")
