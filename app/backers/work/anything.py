"""Everything that can be called by its name, ranked by what was typed: commands, questions, actors, sources."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from rapidfuzz import process
from rapidfuzz.distance import OSA

from backers.model.map import Map
from backers.work.matching import folded

_NEAR = 0.7  # below this share of letters in common, a word is not offered for a mistyped one
_SHORT = 3  # shorter words are like too many others


@dataclass(frozen=True, slots=True)
class Choice:
    """`kind`: "command", "question", "actor" or "source"; `key` names it there; `names` are its other names."""

    kind: str
    key: str
    label: str
    names: tuple[str, ...] = ()


class Anything:
    """The choices, prepared to be asked at every key stroke. Earlier ones come first among equals."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        self._choices = tuple(choices)
        # All names in one text: Python searches a megabyte faster than it walks over a thousand strings.
        self._texts = ["\n".join(("", *_folded(choice), "")) for choice in self._choices]
        self._all = "".join(self._texts)
        self._words = list(dict.fromkeys(self._all.split()))
        self._starts = list(accumulate((len(text) for text in self._texts), initial=0))

    def best(self, text: str, limit: int = 40) -> list[Choice]:
        """The best first; with nothing typed, the first ones. Near spellings only where nothing else is found.

        A whole name goes before its beginning, that before a word's beginning, before anywhere, before all the words
        in any order.
        """
        wanted = folded(text).split()
        if not wanted:
            return list(self._choices[:limit])
        whole = " ".join(wanted)
        found: dict[int, None] = {}
        for needle in (f"\n{whole}\n", f"\n{whole}", f" {whole}", whole):
            self._find(needle, found, limit)
        if len(wanted) > 1:
            self._find(max(wanted, key=len), found, limit, wanted)
        if not found:
            found = dict.fromkeys(self._near(wanted))
        return [self._choices[number] for number in list(found)[:limit]]

    def _find(self, needle: str, found: dict[int, None], limit: int, also: Iterable[str] = ()) -> None:
        """Adds the choices in whose names the needle stands, and all of the other words."""
        at = self._all.find(needle)
        while at >= 0 and len(found) < limit:
            number = bisect_right(self._starts, at) - 1
            if all(word in self._texts[number] for word in also):
                found.setdefault(number)
            at = self._all.find(needle, self._starts[number + 1])

    def _near(self, wanted: list[str]) -> list[int]:
        """Those with a word that is nearly each of the words typed, two letters swapped counting as one slip."""
        scores: dict[int, float] = {}
        for place, typed in enumerate(wanted):
            if len(typed) < _SHORT:
                return []
            here: dict[int, float] = {}
            near = process.extract(typed, self._words, scorer=OSA.normalized_similarity, score_cutoff=_NEAR, limit=20)
            for word, score, _ in near:
                with_word: dict[int, None] = {}
                self._find(word, with_word, len(self._texts))
                for number in with_word:
                    here.setdefault(number, score)
            scores = here if not place else {one: scores[one] + here[one] for one in scores.keys() & here.keys()}
        return sorted(scores, key=lambda number: (-scores[number], number))


def choices_of(map_: Map) -> list[Choice]:
    """The actors and the sources of a map."""
    actors = [Choice("actor", row.id, row.called, (row.short, *row.also_called)) for row in map_.actors.values()]
    sources = [Choice("source", row.id, row.title, (row.publisher,)) for row in map_.sources.values()]
    return actors + sources


def _folded(choice: Choice) -> list[str]:
    return [folded(name) for name in (choice.label, *choice.names) if name]
