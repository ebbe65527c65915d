"""What is shown now, as data: the filters that are on, and how to say them and take them back."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from backers.analysis import measures
from backers.model import dates, kinds
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.wording import mark, say, tr, tr_n
from backers.work.standing import STANDINGS

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lens:
    """Filters, all off by default. The `hidden_*` sets name what is left out, so that new words are shown.

    `day` and `known_by` are EDTF dates or empty; `since` (`..`: from the beginning) makes a range of the day;
    `from_day` and `from_known_by` ask what changed from there to `day` and `known_by`. `uncertain` of False leaves out
    what may not be in force, `ghosts` draws faintly what is not. `disputed` is "all", "only" or "without"; `lonely` of
    False leaves out actors without a visible relationship; `focus` limits the picture to `steps` steps around those
    actors. `width_by` says what thickness means: "confidence", or "standing", how well a relationship is founded.
    `grounds` lays a pale ground under each camp.
    """

    day: str = ""
    since: str = ""
    known_by: str = ""
    from_day: str = ""
    from_known_by: str = ""
    uncertain: bool = True
    ghosts: bool = False
    hidden_sides: frozenset[str] = _NONE
    hidden_actor_kinds: frozenset[str] = _NONE
    hidden_groups: frozenset[str] = _NONE
    hidden_kinds: frozenset[str] = _NONE
    hidden_confidences: frozenset[str] = _NONE
    hidden_standings: frozenset[str] = _NONE
    disputed: str = "all"
    background: bool = False
    text: str = ""
    lonely: bool = True
    focus: frozenset[str] = _NONE
    steps: int = 1
    size_by: str = measures.DEFAULT
    width_by: str = "confidence"
    grounds: bool = False

    @property
    def without_time(self) -> "Lens":
        """The lens at no day in particular: what time has no part in."""
        return dataclasses.replace(self, day="", since="", known_by="", from_day="", from_known_by="")

    @property
    def unfiltered(self) -> "Lens":
        """No filter at all; what the picture looks like stays: sizes, thickness, grounds."""
        return Lens(size_by=self.size_by, width_by=self.width_by, grounds=self.grounds)

    @property
    def compared_with(self) -> "Lens | None":
        """The lens of the earlier moment, where two are compared."""
        if not (self.from_day and self.day) and not self.from_known_by:
            return None
        return dataclasses.replace(
            self, day=self.from_day if self.day and self.from_day else self.day, from_day="", from_known_by="",
            known_by=self.from_known_by or self.known_by, since="" if self.from_day else self.since,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chip:
    """One active filter in words; `field` and `value` say what to take back."""

    field: str
    value: str
    label: str


_HIDDEN: dict[str, Callable[[str], str]] = {
    "hidden_sides": lambda word: kinds.side(word).label,
    "hidden_actor_kinds": lambda word: kinds.actor_kind(word).plural,
    "hidden_groups": lambda word: kinds.GROUPS[word].label if word in kinds.GROUPS else word,
    "hidden_kinds": lambda word: tr("“{quoted}”", quoted=kinds.relationship_kind(word).phrase),
    "hidden_confidences": lambda word: tr("{how} confidence", how=kinds.confidence(word)),
    "hidden_standings": lambda word: (
        tr("“{quoted}”", quoted=STANDINGS[word].label.lower()) if word in STANDINGS else word
    ),
}


_PRESENT: dict[str, Callable[[Map], frozenset[str]]] = {
    "hidden_sides": lambda map_: frozenset(row.side for row in map_.actors.values()),
    "hidden_actor_kinds": lambda map_: frozenset(row.kind for row in map_.actors.values()),
    "hidden_groups": lambda map_: frozenset(row.group for row in map_.relationships.values()),
    "hidden_kinds": lambda map_: frozenset(row.kind for row in map_.relationships.values()),
    "hidden_confidences": lambda map_: frozenset(row.confidence for row in map_.relationships.values()),
    "hidden_standings": lambda map_: frozenset(STANDINGS),
}
_MANY, _NAMED = 2, 3  # left out from which "only" may be shorter, and left in up to which it is


def chips(lens: Lens, map_: Map | None = None) -> list[Chip]:
    """The active filters, in words, each removable through `without`."""
    found = []
    if lens.text:
        found.append(Chip("text", "", tr("contains “{text}”", text=lens.text)))
    if lens.day:
        found.append(Chip("day", "", day_words(lens)))
    if lens.known_by:
        found.append(Chip("known_by", "", tr("known by {date}", date=dates.words(lens.known_by))))
    if lens.day and lens.from_day:
        found.append(Chip("from_day", "", tr("compared with {date}", date=dates.words(lens.from_day))))
    if lens.from_known_by:
        found.append(
            Chip(
                "from_known_by",
                "",
                tr("compared with what was known by {date}", date=dates.words(lens.from_known_by)),
            )
        )
    if not lens.uncertain:
        found.append(Chip("uncertain", "", tr("without uncertain dates")))
    if lens.ghosts:
        found.append(Chip("ghosts", "", tr("with ghosts")))
    if lens.focus:
        actors = {} if map_ is None else map_.actors
        names = joined(actors[one].label if one in actors else one for one in sorted(lens.focus)[:3])
        found.append(
            Chip("focus", "", tr_n("{n} step around {names}", "{n} steps around {names}", lens.steps, names=names))
        )
    for name in _HIDDEN:
        found += _chips_of(name, getattr(lens, name), map_)
    if lens.disputed != "all":
        found.append(Chip("disputed", "", tr("disputed only") if lens.disputed == "only" else tr("without disputed")))
    if lens.background:
        found.append(Chip("background", "", tr("with background")))
    if not lens.lonely:
        found.append(Chip("lonely", "", tr("without unconnected actors")))
    return found


def _chips_of(name: str, hidden: frozenset[str], map_: Map | None) -> list[Chip]:
    """What is left out, one chip each; where less is left in than out, one chip for that: "only Support"."""
    said = _HIDDEN[name]
    here = frozenset() if map_ is None or len(hidden) < _MANY else _PRESENT[name](map_)
    left = sorted(here - hidden)
    if 0 < len(left) <= _NAMED and len(left) < len(hidden & here):
        return [Chip(name, "", tr("only {what}", what=joined(said(word) for word in left)))]
    return [Chip(name, word, tr("without {what}", what=said(word))) for word in sorted(hidden)]


def day_words(lens: Lens) -> str:
    """The day or range in words: "in force on 8 January 2020"; empty where all times are shown."""
    if not lens.day:
        return ""
    if lens.since == dates.OPEN:
        return tr("in force up to {date}", date=dates.words(lens.day))
    if lens.since and not lens.from_day:
        return tr("in force from {date} to {end}", date=dates.words(lens.since), end=dates.words(lens.day))
    if dates.is_day(lens.day):
        return say(mark("in force on {date}", "a day"), date=dates.words(lens.day))
    return say(mark("in force in {date}", "a month or year"), date=dates.words(lens.day))


def without(lens: Lens, chip: Chip) -> Lens:
    """The lens with that one filter taken back."""
    if chip.field == "day":
        return dataclasses.replace(lens, day="", since="", from_day="")
    if chip.field in _HIDDEN:
        left: Any = getattr(lens, chip.field) - {chip.value} if chip.value else _NONE
        return dataclasses.replace(lens, **{chip.field: left})
    default = getattr(Lens(), chip.field)
    return dataclasses.replace(lens, **{chip.field: default})
