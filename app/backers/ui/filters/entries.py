"""What can be filtered, as a tree of entries with their words and counts. No widgets; the lens stays the truth."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from backers.model import kinds
from backers.model.wording import mark, say, tr
from backers.work.census import Census
from backers.work.lens import Lens
from backers.work.standing import STANDINGS

_SWITCHES = frozenset({"background", "lonely"})  # fields that are on or off, without words of their own
_SHORTER = {"independent": mark("Two or more, independent")}  # what fits beside its count
CONFIDENCE = {"high": mark("High confidence"), "medium": mark("Medium confidence"), "low": mark("Low confidence")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to show or hide: a word of a lens's `hidden_*` field, or a switch. `swatch` names its picture."""

    field: str
    word: str
    label: str
    count: int
    swatch: tuple[str, ...]
    meaning: str = ""
    children: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the entries below it."""

    title: str
    meaning: str
    entries: tuple[Entry, ...]


def sections(census: Census, lens: Lens) -> list[Section]:
    """All that the map has or the lens hides: what is filtered most first, inside in the order of the vocabulary."""
    return [
        Section(tr("Sides"), tr("Actors by where they stood in the war"), _sides(census, lens)),
        Section(tr("Relationships"), tr("Relationships by what they do"), _groups(census, lens)),
        Section(tr("Kinds of actor"), tr("Actors by what they are"), _actor_kinds(census, lens)),
        Section(tr("Confidence"), tr("Relationships by how sure the map is of them"), _confidences(census, lens)),
        Section(tr("Who says so"), tr("Relationships by how well they are founded"), _standings(census, lens)),
        Section(tr("Also show"), tr("What is left out or kept whatever else is chosen"), _extras(census)),
    ]


def shown(lens: Lens, entry: Entry) -> bool:
    value = getattr(lens, entry.field)
    return value if isinstance(value, bool) else entry.word not in value


def toggled(lens: Lens, entry: Entry, on: bool) -> Lens:
    """The lens with that entry shown or hidden. A group shown again shows its kinds as well."""
    hidden = getattr(lens, entry.field)
    if isinstance(hidden, bool):
        switched: dict[str, Any] = {entry.field: on}
        return dataclasses.replace(lens, **switched)
    changed = hidden - {entry.word} if on else hidden | {entry.word}
    lens = dataclasses.replace(lens, **_words(entry.field, changed))
    if on and entry.children:
        lens = dataclasses.replace(lens, hidden_kinds=lens.hidden_kinds - {child.word for child in entry.children})
    return lens


def only(lens: Lens, entry: Entry, section: Section) -> Lens:
    """The lens that shows this entry and none of its neighbours."""
    if entry.field in _SWITCHES:
        return toggled(lens, entry, not shown(lens, entry))
    groups = frozenset(other.word for other in section.entries if other.field == "hidden_groups")
    if entry.field == "hidden_kinds":
        own = next(group for group in section.entries if entry in group.children)
        brothers = frozenset(child.word for child in own.children)
        return dataclasses.replace(
            lens, hidden_groups=groups - {own.word}, hidden_kinds=(lens.hidden_kinds | brothers) - {entry.word}
        )
    if entry.field == "hidden_groups":
        own_kinds = {child.word for child in entry.children}
        return dataclasses.replace(
            lens, hidden_groups=groups - {entry.word}, hidden_kinds=lens.hidden_kinds - own_kinds
        )
    return dataclasses.replace(lens, **_words(entry.field, {other.word for other in section.entries} - {entry.word}))


def every(lens: Lens, section: Section) -> Lens:
    """The lens that hides nothing of the section."""
    fields = {entry.field for entry in section.entries}
    if "hidden_groups" in fields:
        fields.add("hidden_kinds")
    for field in fields - _SWITCHES:
        lens = dataclasses.replace(lens, **_words(field, ()))
    return lens


def _words(field: str, words: Iterable[str]) -> dict[str, Any]:
    return {field: frozenset(words)}


def _extras(census: Census) -> tuple[Entry, ...]:
    background = census.background_actors + census.background_relationships
    return (
        Entry("background", "", tr("Background"), background, (), tr("rows from other years and around the war")),
        Entry(
            "lonely", "", tr("Unconnected actors"), census.unconnected, (), tr("no relationship ties them to others")
        ),
    )


def _sides(census: Census, lens: Lens) -> tuple[Entry, ...]:
    words = _ordered(kinds.SIDES, census.sides, lens.hidden_sides)
    return tuple(
        Entry("hidden_sides", word, kinds.side(word).label, census.sides[word], ("side", word)) for word in words
    )


def _actor_kinds(census: Census, lens: Lens) -> tuple[Entry, ...]:
    words = _ordered(kinds.ACTOR_KINDS, census.actor_kinds, lens.hidden_actor_kinds)
    return tuple(
        Entry("hidden_actor_kinds", word, kinds.actor_kind(word).plural, census.actor_kinds[word], ("actor_kind", word))
        for word in words
    )


def _groups(census: Census, lens: Lens) -> tuple[Entry, ...]:
    hidden = [kinds.relationship_kind(word).group for word in sorted(lens.hidden_kinds)]
    words = _ordered(kinds.GROUPS, census.kinds_of, [*lens.hidden_groups, *hidden])
    return tuple(
        Entry(
            "hidden_groups",
            word,
            kinds.GROUPS[word].label if word in kinds.GROUPS else word,
            census.groups[word],
            ("group", word),
            children=_kinds(census, lens, word),
        )
        for word in words
    )


def _kinds(census: Census, lens: Lens, group: str) -> tuple[Entry, ...]:
    hidden = [word for word in sorted(lens.hidden_kinds) if kinds.relationship_kind(word).group == group]
    found = []
    for word in _ordered(kinds.RELATIONSHIP_KINDS, census.kinds_of.get(group, ()), hidden):
        kind = kinds.relationship_kind(word)
        found.append(Entry("hidden_kinds", word, kind.phrase, census.kinds[word], ("kind", word), kind.meaning))
    return tuple(found)


def _confidences(census: Census, lens: Lens) -> tuple[Entry, ...]:
    words = _ordered(kinds.CONFIDENCES, census.confidences, lens.hidden_confidences)
    return tuple(
        Entry(
            "hidden_confidences", word, say(CONFIDENCE.get(word, word)), census.confidences[word], ("confidence", word)
        )
        for word in words
    )


def _standings(census: Census, lens: Lens) -> tuple[Entry, ...]:
    words = _ordered(tuple(STANDINGS), census.standings, lens.hidden_standings)
    return tuple(
        Entry(
            "hidden_standings", word, say(_SHORTER[word]) if word in _SHORTER else STANDINGS[word].label,
            census.standings[word],
            ("standing", word), STANDINGS[word].meaning,
        )
        for word in words
    )  # fmt: skip


def _ordered(known: Mapping[str, object] | tuple[str, ...], *used: Iterable[str]) -> list[str]:
    """The used words: those of the vocabulary in its order, then the map's own."""
    present = dict.fromkeys(word for words in used for word in words)
    return [word for word in known if word in present] + sorted(word for word in present if word not in known)
