"""The rows a map is made of. Each has a stable text id; none knows where or how it is kept or drawn.

Dates are EDTF level 1 text (see `dates`): empty means not known, `..` means open.
"""

import typing
from dataclasses import dataclass
from typing import Any, ClassVar

from backers.model import kinds, wording


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """Which row something is about: a table's name and an id."""

    table: str
    id: str


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of an actor. `language` is a BCP 47 tag, empty where it is not known."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A state, government, armed force or group, company, person, body, place or process."""

    table: ClassVar[str] = "actor"
    id: str
    name: str
    short: str = ""
    aliases: tuple[Alias, ...] = ()
    kind: str = "other"
    side: str = "other"
    side_basis: str = ""
    country: str = ""
    start: str = ""
    end: str = ""
    description: str = ""
    tier: str = "core"
    attributes: tuple[tuple[str, str], ...] = ()

    @property
    def label(self) -> str:
        """What the map writes: the shortest name in the reader's language, else the short name, else the name."""
        own = self._own_names()
        return min(own, key=len) if own else self.short or self.name

    @property
    def called(self) -> str:
        """The full name, in the reader's language where the map has it."""
        own = self._own_names()
        return own[0] if own else self.name

    @property
    def also_called(self) -> tuple[str, ...]:
        """All other names, each once."""
        names = dict.fromkeys((self.name, *(alias.text for alias in self.aliases)))
        return tuple(name for name in names if name != self.called)

    def _own_names(self) -> list[str]:
        """The names in the reader's language; none in English, which `name` and `short` are taken to be."""
        language = wording.language()
        if language == "en":
            return []
        return [alias.text for alias in self.aliases if alias.language.partition("-")[0] == language]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """A typed, signed, dated tie: `subject` kind `object`. `sign` and `directed` of None follow the kind.

    `derived`: the confidence follows the rule from the claims, and the field that is set by hand does not count.
    """

    table: ClassVar[str] = "relationship"
    id: str
    subject: str
    kind: str
    object: str
    sign: int | None = None
    directed: bool | None = None
    start: str = ""
    end: str = ""
    confidence: str = "medium"
    derived: bool = False
    disputed: bool = False
    tier: str = "core"
    note: str = ""
    attributes: tuple[tuple[str, str], ...] = ()

    @property
    def group(self) -> str:
        return kinds.relationship_kind(self.kind).group

    @property
    def signed(self) -> int:
        """The sign in force: the row's own, else the kind's."""
        return kinds.relationship_kind(self.kind).sign if self.sign is None else self.sign

    @property
    def points(self) -> bool:
        """Whether the relationship runs from subject to object: the row's own word, else the kind's."""
        return kinds.relationship_kind(self.kind).directed if self.directed is None else self.directed


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document that claims cite. `outlet` is one of `kinds.OUTLETS`; `reprint_of` names the source it copies."""

    table: ClassVar[str] = "source"
    id: str
    publisher: str = ""
    title: str = ""
    authors: str = ""
    date: str = ""
    url: str = ""
    symbol: str = ""
    archive_url: str = ""
    outlet: str = "other"
    language: str = ""
    accessed: str = ""
    verification: str = ""
    reliability: str = ""
    reprint_of: str | None = None
    file_path: str = ""
    file_sha256: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One source's statement about a relationship, an actor's side or an event.

    `source` of None: somebody says so, and nobody wrote down where. `credibility` is the Admiralty grade 1 to 6 or
    empty; `asserts` holds what the source itself says about fields of the row (start, end, kind, sign).
    """

    table: ClassVar[str] = "claim"
    id: str
    about: Ref
    source: str | None = None
    stance: str = "supports"
    text: str = ""
    locator: str = ""
    credibility: str = ""
    asserts: tuple[tuple[str, str], ...] = ()
    entered_by: str = ""
    entered_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A dated happening that touches actors and relationships; some of them it `starts`, some it `ends`."""

    table: ClassVar[str] = "event"
    id: str
    title: str
    date: str = ""
    description: str = ""
    actors: tuple[str, ...] = ()
    relationships: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    tier: str = "core"
    note: str = ""

    @property
    def touches(self) -> tuple[Ref, ...]:
        """Every actor and relationship that the event names in any way, each once."""
        ties = (*self.relationships, *self.starts, *self.ends)
        refs = (*(Ref("actor", one) for one in self.actors), *(Ref("relationship", one) for one in ties))
        return tuple(dict.fromkeys(refs))


@dataclass(frozen=True, slots=True)
class Standpoint:
    """One of the positions of a contradiction, with the ids of the sources that hold it."""

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Where sources disagree: about which rows, the positions, how the map handles it, and who decided when."""

    table: ClassVar[str] = "contradiction"
    id: str
    topic: str
    about: tuple[Ref, ...] = ()
    positions: tuple[Standpoint, ...] = ()
    handling: str = ""
    decision: str = ""
    reason: str = ""
    decided_by: str = ""
    decided_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """The user's own text, pinned to an actor or a relationship (`about`) or, without `about`, to a place x, y.

    `private`: for the user's eyes only; `todo`: something to be done yet.
    """

    table: ClassVar[str] = "note"
    id: str
    text: str
    about: Ref | None = None
    x: float = 0.0
    y: float = 0.0
    author: str = ""
    created: str = ""
    modified: str = ""
    private: bool = False
    todo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A named state of the lens and the camera, both as JSON text; `place` is its turn among the bookmarks."""

    table: ClassVar[str] = "bookmark"
    id: str
    name: str
    lens: str = ""
    camera: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """A named selection of actors, relationships and events."""

    table: ClassVar[str] = "selection"
    id: str
    name: str
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """A rule of the audit that is silent about one row of any table, or without `about` everywhere, and why."""

    table: ClassVar[str] = "mute"
    id: str
    rule: str
    about: Ref | None = None
    reason: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where an actor (of the same id) stands on the map, in map units; `pinned`: the simulation may not move it."""

    table: ClassVar[str] = "position"
    id: str
    x: float
    y: float
    pinned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """A fact about the map itself: `title`, `description`, `as_of`, `licence`, `credit`."""

    table: ClassVar[str] = "meta"
    id: str
    value: str = ""


Row = (
    Actor | Relationship | Source | Claim | Event | Contradiction | Note | Bookmark | Selection | Mute | Position | Meta
)

ROW_TYPES: dict[str, type[Any]] = {row.table: row for row in typing.get_args(Row)}
