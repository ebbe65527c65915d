"""Finding a thing by what the reader remembers of it: any name, alias or spelling, a sentence, a note's words."""

from dataclasses import dataclass

from backers.model.map import Map
from backers.model.rows import Actor, Ref
from backers.model.sentences import relationship_sentence
from backers.work.matching import contains, folded

_NEAR = 75  # below this ratio, spellings have too little in common to be offered
_SHORT, _LONG = 3, 5  # letters of a word: shorter ones are like too many others; from here on two slips are forgiven
_OFFERED = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """A row found. `label` is its name or sentence, `why` what matched when that was something else."""

    ref: Ref
    label: str
    why: str = ""


def find(map_: Map, text: str, limit: int = 30) -> list[Hit]:
    """The best hits first: actors by name, then by other names, then events, relationships, notes, near spellings."""
    needle = folded(text)
    if not needle:
        return []
    ranked: list[tuple[int, int, Hit]] = []
    for place, actor in enumerate(map_.actors.values()):
        found = _actor_hit(actor, needle)
        if found is not None:
            ranked.append((found[0], place, found[1]))
    ranked.sort(key=lambda entry: entry[:2])
    hits = [hit for _, _, hit in ranked]
    hits += _notes(map_, text)
    if len(hits) < limit:
        hits += _events(map_, text) + _relationships(map_, text)
    if len(hits) < limit:
        hits += _near_spellings(map_, needle, {hit.ref for hit in hits})
    return hits[:limit]


def _actor_hit(actor: Actor, needle: str) -> tuple[int, Hit] | None:
    best: tuple[int, str] | None = None
    for name in (actor.name, actor.short, *(alias.text for alias in actor.aliases)):
        rank = _rank(folded(name), needle)
        if rank is not None and (best is None or rank < best[0]):
            best = (rank, name)
    if best is None:
        return None
    why = "" if best[1] in (actor.called, actor.label) else best[1]
    return best[0], Hit(Ref("actor", actor.id), actor.called, why)


def _rank(name: str, needle: str) -> int | None:
    """0 for the whole name, 1 for its beginning, 2 for a word's beginning, 3 for anywhere, None for nowhere."""
    if needle not in name:
        return None
    if name == needle:
        return 0
    if name.startswith(needle):
        return 1
    return 2 if f" {needle}" in f" {name}" else 3


def _notes(map_: Map, text: str) -> list[Hit]:
    return [Hit(Ref("note", note.id), note.text, "note") for note in map_.notes.values() if contains(text, note.text)]


def _events(map_: Map, text: str) -> list[Hit]:
    return [
        Hit(Ref("event", event.id), event.title, "event")
        for event in map_.events.values()
        if contains(text, event.title)
    ]


def _relationships(map_: Map, text: str) -> list[Hit]:
    if len(folded(text)) < 3:
        return []
    return [
        Hit(Ref("relationship", row.id), sentence, "relationship")
        for row in map_.relationships.values()
        if contains(text, sentence := relationship_sentence(map_, row))
    ]


def _near_spellings(map_: Map, needle: str, known: set[Ref]) -> list[Hit]:
    """Actors with a name nearly as typed: first those whose words are a slip or two away, then those much alike.

    Two neighbouring letters swapped are one slip (optimal string alignment).
    """
    from rapidfuzz import fuzz, process

    names = [
        (actor.id, name, folded(name))
        for actor in map_.actors.values()
        for name in dict.fromkeys((actor.name, actor.short, *(alias.text for alias in actor.aliases)))
        if name
    ]
    near = _mistyped(names, needle.split())
    whole = [name for _, _, name in names]
    near += [at for _, _, at in process.extract(needle, whole, scorer=fuzz.WRatio, limit=8, score_cutoff=_NEAR)]
    hits: dict[Ref, Hit] = {}
    for at in near:
        identifier, name, _ = names[at]
        ref = Ref("actor", identifier)
        if ref not in known and ref not in hits:
            hits[ref] = Hit(ref, map_.actors[identifier].called, f"{name}?")
    return list(hits.values())


def _mistyped(names: list[tuple[str, str, str]], typed: list[str]) -> list[int]:
    """The names with a word a slip away from each word typed (two slips from five letters on); the nearest first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if any(len(word) < _SHORT for word in typed):
        return []
    having: dict[str, list[int]] = {}
    for at, (_, _, name) in enumerate(names):
        for word in dict.fromkeys(name.split()):
            having.setdefault(word, []).append(at)
    words = list(having)
    slips = dict.fromkeys(range(len(names)), 0)
    for word in typed:
        most = 1 if len(word) < _LONG else 2
        here: dict[int, int] = {}
        for meant, distance, _ in process.extract(word, words, scorer=OSA.distance, score_cutoff=most, limit=40):
            for at in having[meant]:
                here.setdefault(at, distance)
        slips = {at: slips[at] + here[at] for at in slips.keys() & here.keys()}
    return sorted(slips, key=lambda at: (slips[at], at))[:_OFFERED]
