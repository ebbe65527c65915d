"""How well a row is founded: how many publishers say so independently of one another, and what sort they are.

Corroboration counts publishers, not documents: two articles of one paper are one voice, and a reprint of an agency's
text speaks with the agency's. What a reprint copies is its `reprint_of`; where nobody wrote that down, the name of its
publisher tells it: "Reuters via The Paper", "The Paper (AFP)".
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from backers.model import kinds
from backers.model.map import Map
from backers.model.rows import Claim, Ref, Relationship, Source
from backers.model.wording import mark, say
from backers.work.matching import folded

Lookup = Callable[[str], Source | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """One class of founding, with its words."""

    id: str
    means: str

    @property
    def label(self) -> str:
        return kinds.standing(self.id)

    @property
    def meaning(self) -> str:
        return say(self.means)


STANDINGS = {
    standing.id: standing
    for standing in (
        Standing("independent", mark("publishers that do not copy one another say so")),
        Standing("single", mark("one publisher says so, in however many texts and reprints")),
        Standing("partisan", mark("nobody says so but partisan press, state media or wikis")),
        Standing("unsourced", mark("no source is cited that says so")),
    )
}
_VIA = re.compile(r"^(?P<agency>.+?)(?: text| and others)? via .+$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"^.+ \((?P<agency>[^()]+?)(?: digest)?\)$")
_LONGEST_CHAIN = 20  # reprints of reprints; a ring of them ends here as well


def standing_of(map_: Map, about: Ref) -> str:
    """Which class of founding the row's own claims give it: an id of STANDINGS."""
    return standing(map_.claims_about(about), map_.sources.get)


def standings_of(map_: Map, rows: Iterable[Relationship]) -> dict[str, str]:
    """The same for many relationships, by id. Each source is judged once, however many claims rest on it."""
    known: dict[str, tuple[str, bool]] = {}
    found = {}
    for row in rows:
        heard: set[str] = set()
        marked = True
        for claim in map_.claims_about(Ref("relationship", row.id)):
            one = claim.source
            if one is None or claim.stance == "disputes":
                continue
            if one not in known:
                source = map_.sources.get(one)
                if source is None:
                    continue
                known[one] = voice(source, map_.sources.get), is_marked(source, map_.sources.get)
            heard.add(known[one][0])
            marked = marked and known[one][1]
        found[row.id] = _class_of(len(heard), marked)
    return found


def standing(claims: Iterable[Claim], source_of: Lookup) -> str:
    """The same for claims that are not, or not yet, in a map."""
    cited = [source for claim in claims if claim.stance != "disputes" and (source := _source(claim, source_of))]
    marked = all(is_marked(source, source_of) for source in cited)
    return _class_of(len({voice(source, source_of) for source in cited}), marked)


def voices(claims: Iterable[Claim], source_of: Lookup) -> int:
    """How many publishers speak in these claims independently of one another."""
    cited = (source for claim in claims if (source := _source(claim, source_of)))
    return len({voice(source, source_of) for source in cited})


def voice(source: Source, source_of: Lookup) -> str:
    """A key that is alike for sources that speak with one voice; a source without a publisher speaks for itself."""
    said_by = publisher(original(source, source_of))
    return folded(said_by) or f"source {source.id}"


def publisher(source: Source) -> str:
    """Who said it first, by the publisher's name: the agency where a reprint names one."""
    if source.outlet != "agency_reprint":
        return source.publisher
    found = _VIA.match(source.publisher) or _IN_BRACKETS.match(source.publisher)
    return found["agency"] if found else source.publisher


def original(source: Source, source_of: Lookup) -> Source:
    """The source that this one copies, through however many reprints; itself if it copies none."""
    for _ in range(_LONGEST_CHAIN):
        copied = None if source.reprint_of is None else source_of(source.reprint_of)
        if copied is None:
            break
        source = copied
    return source


def is_marked(source: Source, source_of: Lookup) -> bool:
    """Whether it is partisan press, state media or a wiki, or copies one."""
    return source.outlet in kinds.MARKED_OUTLETS or original(source, source_of).outlet in kinds.MARKED_OUTLETS


def _class_of(publishers: int, marked: bool) -> str:
    if not publishers:
        return "unsourced"
    return "partisan" if marked else "independent" if publishers > 1 else "single"


def _source(claim: Claim, source_of: Lookup) -> Source | None:
    return None if claim.source is None else source_of(claim.source)
