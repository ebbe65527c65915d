"""What is shown now, as data: the filters that are on, and how to say them and take them back."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from backers.analysis import measures
from backers.model import dates, kinds
from backers.model.map import Map

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lens:
    """Filters, all off by default. The `hidden_*` sets name what is left out, so that new words are shown.

    `day` and `known_by` are EDTF dates or empty; `disputed` is "all", "only" or "without"; `lonely` of False leaves
    out actors without a visible relationship; `focus` limits the picture to `steps` steps around those actors.
    """

    day: str = ""
    known_by: str = ""
    hidden_sides: frozenset[str] = _NONE
    hidden_actor_kinds: frozenset[str] = _NONE
    hidden_groups: frozenset[str] = _NONE
    hidden_kinds: frozenset[str] = _NONE
    hidden_confidences: frozenset[str] = _NONE
    disputed: str = "all"
    background: bool = False
    text: str = ""
    lonely: bool = True
    focus: frozenset[str] = _NONE
    steps: int = 1
    size_by: str = measures.DEFAULT


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
    "hidden_kinds": lambda word: f"“{kinds.relationship_kind(word).phrase}”",
    "hidden_confidences": lambda word: f"{word} confidence",
}


def chips(lens: Lens, map_: Map | None = None) -> list[Chip]:
    """The active filters, in words, each removable through `without`."""
    found = []
    if lens.text:
        found.append(Chip("text", "", f"contains “{lens.text}”"))
    if lens.day:
        found.append(Chip("day", "", f"in force on {dates.words(lens.day)}"))
    if lens.known_by:
        found.append(Chip("known_by", "", f"known by {dates.words(lens.known_by)}"))
    if lens.focus:
        actors = {} if map_ is None else map_.actors
        names = ", ".join(actors[one].label if one in actors else one for one in sorted(lens.focus)[:3])
        steps = "1 step" if lens.steps == 1 else f"{lens.steps} steps"
        found.append(Chip("focus", "", f"{steps} around {names}"))
    for name, said in _HIDDEN.items():
        found += [Chip(name, word, f"without {said(word)}") for word in sorted(getattr(lens, name))]
    if lens.disputed != "all":
        found.append(Chip("disputed", "", "disputed only" if lens.disputed == "only" else "without disputed"))
    if lens.background:
        found.append(Chip("background", "", "with background"))
    if not lens.lonely:
        found.append(Chip("lonely", "", "without unconnected actors"))
    return found


def without(lens: Lens, chip: Chip) -> Lens:
    """The lens with that one filter taken back."""
    if chip.field in _HIDDEN:
        return dataclasses.replace(lens, **{chip.field: getattr(lens, chip.field) - {chip.value}})
    default = getattr(Lens(), chip.field)
    return dataclasses.replace(lens, **{chip.field: default})
