"""What an import would do, before it does it: which actors of a file may be which here, and what differs.

Proposes only; whoever asks decides pair by pair or by a rule, and `plan` makes the one step of it.
"""

import dataclasses
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping

from backers.exchange.incoming import Incoming
from backers.exchange.steps import Progress, stepped
from backers.model.map import Map
from backers.model.rows import Actor
from backers.model.wording import tr
from backers.work.importing import ImportPlan, plan_import
from backers.work.matching import folded

SAME_NAME = 100.0
CLOSE = 85.0
_MOST_COMPARED = 20_000_000
_DIGITS = re.compile("[0-9]+")


@dataclasses.dataclass(frozen=True, slots=True)
class Pair:
    """An actor of the file and the one here that it may be. `likeness` is 100 where they share a name.

    `unsure`: it shares a name with several here, or several of the file with this one; of two that are only alike, any
    other that may be the same one here makes it so.
    """

    id: str
    name: str
    here: str
    here_name: str
    likeness: float
    unsure: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Review:
    """`remarks` are sentences about the comparison itself."""

    incoming: Incoming
    file: str
    pairs: tuple[Pair, ...]
    remarks: tuple[str, ...] = ()

    def by_rule(self, least: float) -> dict[str, str]:
        """Every pair at least that alike, but none that is unsure: which actor of the file is which here."""
        return {pair.id: pair.here for pair in self.pairs if pair.likeness >= least and not pair.unsure}

    def plan(
        self, map_: Map, decided: Mapping[str, str], *, keep: bool = False, progress: Progress | None = None
    ) -> ImportPlan:
        """The step, as decided. `progress` may end the planning."""
        return plan_import(map_, self.incoming, self.file, decided=decided, keep=keep, progress=progress)


def review(map_: Map, incoming: Incoming, file: str, progress: Progress | None = None) -> Review:
    """The pairs that a person should see. A file of our own has none: its ids say which row is which."""
    if not incoming.foreign or not map_.actors:
        return Review(incoming, file, ())
    actors = {row.id: row for row in incoming.rows if isinstance(row, Actor)}
    strangers = [row for row in actors.values() if map_.actors.get(row.id) != row]
    by_name: defaultdict[str, set[str]] = defaultdict(set)
    for here in stepped(list(map_.actors.values()), progress):
        for name in _names(here):
            by_name[name].add(here.id)
    pairs: list[Pair] = []
    rest: list[Actor] = []
    for actor in stepped(strangers, progress):
        found = set().union(*(by_name.get(name, set()) for name in _names(actor)))
        several = len(found) > 1
        pairs += [Pair(actor.id, actor.name, one, map_.actors[one].name, SAME_NAME, several) for one in sorted(found)]
        if not found:
            rest.append(actor)
    remarks: tuple[str, ...] = ()
    if len(rest) * len(by_name) > _MOST_COMPARED:
        remarks = (tr("There are too many actors to compare spellings: only equal names are proposed."),)
    else:
        pairs += _alike(map_, rest, by_name, progress)
    often = Counter(pair.here for pair in pairs)
    exact = Counter(pair.here for pair in pairs if pair.likeness == SAME_NAME)
    marked = [
        dataclasses.replace(pair, unsure=pair.unsure or (exact if pair.likeness == SAME_NAME else often)[pair.here] > 1)
        for pair in pairs
    ]
    return Review(incoming, file, tuple(sorted(marked, key=lambda pair: (-pair.likeness, pair.name))), remarks)


def _alike(map_: Map, strangers: list[Actor], by_name: Mapping[str, set[str]], progress: Progress | None) -> list[Pair]:
    """For each the most alike by any of its names, where it is alike enough to be asked about.

    Only names with the same numbers are compared: "Group 10" is not "Group 1" written in another way.
    """
    from rapidfuzz import fuzz, process

    choices: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in by_name:
        if len(name) > 3:
            choices[_numbers(name)].append(name)
    found: list[Pair] = []
    for actor in stepped(strangers, progress, 64):
        best: tuple[float, str] = (0.0, "")
        for name in _names(actor):
            if len(name) > 3:
                same = choices.get(_numbers(name), ())
                hit = process.extractOne(name, same, scorer=fuzz.token_sort_ratio, score_cutoff=CLOSE)
                if hit is not None and hit[1] > best[0]:
                    best = (hit[1], hit[0])
        if best[1]:
            here = min(by_name[best[1]])
            likeness = min(99.0, round(best[0], 1))
            found.append(Pair(actor.id, actor.name, here, map_.actors[here].name, likeness, len(by_name[best[1]]) > 1))
    return found


def _numbers(name: str) -> tuple[str, ...]:
    """The numbers in a name in any order and in any script's digits, without zeros before them."""
    plain = (str(unicodedata.decimal(char)) if char.isdecimal() else char for char in name)
    return tuple(sorted(number.lstrip("0") for number in _DIGITS.findall("".join(plain))))


def _names(actor: Actor) -> set[str]:
    texts = (actor.name, actor.short, *(alias.text for alias in actor.aliases))
    return {name for name in map(folded, texts) if name}
