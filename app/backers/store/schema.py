"""The tables of a map's file, as SQLAlchemy typed classes. They describe; nothing makes objects of them.

Text ids are the keys that everything refers to. The number beside them keeps the order of rows, is SQLite's own row
number (so that it survives VACUUM) and never leaves `store`. Foreign keys are checked when a transaction ends, so
that the rows of one edit may be written in any order. Lists without references are JSON text.
"""

from typing import Annotated, Any

from sqlalchemy import REAL, CheckConstraint, ForeignKey, Integer, MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Text, int: Integer, float: REAL}  # noqa: RUF012  (SQLAlchemy's own way)


def _refers(table: str, *, owned: bool = False) -> ForeignKey:
    """A reference by id. `owned`: the row goes when what it refers to goes."""
    return ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED", ondelete="CASCADE" if owned else None)


def _options(**checks: str) -> tuple[Any, ...]:
    """STRICT, so that SQLite refuses a text in a number's column, and the named checks."""
    return (*(CheckConstraint(rule, name=name) for name, rule in checks.items()), {"sqlite_strict": True})


def _flags(*columns: str) -> dict[str, str]:
    """The checks of columns that are 0 or 1."""
    return {column: f"{column} IN (0, 1)" for column in columns}


Ordinal = Annotated[int, mapped_column(primary_key=True)]
Place = Annotated[int, mapped_column(primary_key=True, autoincrement=False)]
Id = Annotated[str, mapped_column(unique=True)]
ToActor = Annotated[str, mapped_column(_refers("actor"), index=True)]
ToRelationship = Annotated[str, mapped_column(_refers("relationship"), index=True)]
ToEvent = Annotated[str, mapped_column(_refers("event"), index=True)]
ToSource = Annotated[str, mapped_column(_refers("source"), index=True)]

_ABOUT = "(actor IS NOT NULL) + (relationship IS NOT NULL) + (event IS NOT NULL)"
_FINITE = "x BETWEEN -1e300 AND 1e300 AND y BETWEEN -1e300 AND 1e300"


class ActorTable(Base):
    __tablename__ = "actor"
    __table_args__ = _options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    name: Mapped[str]
    short: Mapped[str]
    kind: Mapped[str]
    side: Mapped[str]
    side_basis: Mapped[str]
    country: Mapped[str]
    start: Mapped[str]
    end: Mapped[str]
    description: Mapped[str]
    tier: Mapped[str]
    attributes: Mapped[str]


class AliasTable(Base):
    __tablename__ = "alias"
    __table_args__ = _options()
    actor: Mapped[str] = mapped_column(_refers("actor", owned=True), primary_key=True)
    place: Mapped[Place]
    text: Mapped[str]
    language: Mapped[str]


class RelationshipTable(Base):
    __tablename__ = "relationship"
    __table_args__ = _options(sign="sign IN (-1, 0, 1)", directed="directed IN (0, 1)", **_flags("derived", "disputed"))
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    subject: Mapped[ToActor]
    kind: Mapped[str]
    object: Mapped[ToActor]
    sign: Mapped[int | None]
    directed: Mapped[int | None]
    start: Mapped[str]
    end: Mapped[str]
    confidence: Mapped[str]
    derived: Mapped[int]
    disputed: Mapped[int]
    tier: Mapped[str]
    note: Mapped[str]
    attributes: Mapped[str]


class SourceTable(Base):
    __tablename__ = "source"
    __table_args__ = _options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    publisher: Mapped[str]
    title: Mapped[str]
    authors: Mapped[str]
    date: Mapped[str]
    url: Mapped[str]
    symbol: Mapped[str]
    archive_url: Mapped[str]
    outlet: Mapped[str]
    language: Mapped[str]
    accessed: Mapped[str]
    verification: Mapped[str]
    reliability: Mapped[str]
    reprint_of: Mapped[ToSource | None]
    file_path: Mapped[str]
    file_sha256: Mapped[str]
    note: Mapped[str]


class EventTable(Base):
    __tablename__ = "event"
    __table_args__ = _options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    title: Mapped[str]
    date: Mapped[str]
    description: Mapped[str]
    tier: Mapped[str]
    note: Mapped[str]


class EventActorTable(Base):
    __tablename__ = "event_actor"
    __table_args__ = _options()
    event: Mapped[str] = mapped_column(_refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    actor: Mapped[ToActor]


class EventRelationshipTable(Base):
    __tablename__ = "event_relationship"
    __table_args__ = _options()
    event: Mapped[str] = mapped_column(_refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    relationship: Mapped[ToRelationship]


class EventStartsTable(Base):
    __tablename__ = "event_starts"
    __table_args__ = _options()
    event: Mapped[str] = mapped_column(_refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    relationship: Mapped[ToRelationship]


class EventEndsTable(Base):
    __tablename__ = "event_ends"
    __table_args__ = _options()
    event: Mapped[str] = mapped_column(_refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    relationship: Mapped[ToRelationship]


class ClaimTable(Base):
    __tablename__ = "claim"
    __table_args__ = _options(about=f"{_ABOUT} = 1")
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    actor: Mapped[ToActor | None]
    relationship: Mapped[ToRelationship | None]
    event: Mapped[ToEvent | None]
    source: Mapped[ToSource | None]
    stance: Mapped[str]
    text: Mapped[str]
    locator: Mapped[str]
    credibility: Mapped[str]
    asserts: Mapped[str]
    entered_by: Mapped[str]
    entered_at: Mapped[str]


class ContradictionTable(Base):
    __tablename__ = "contradiction"
    __table_args__ = _options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    topic: Mapped[str]
    handling: Mapped[str]
    decision: Mapped[str]
    reason: Mapped[str]
    decided_by: Mapped[str]
    decided_at: Mapped[str]


class ContradictionAboutTable(Base):
    __tablename__ = "contradiction_about"
    __table_args__ = _options(about=f"{_ABOUT} = 1")
    contradiction: Mapped[str] = mapped_column(_refers("contradiction", owned=True), primary_key=True)
    place: Mapped[Place]
    actor: Mapped[ToActor | None]
    relationship: Mapped[ToRelationship | None]
    event: Mapped[ToEvent | None]


class StandpointTable(Base):
    """One position of a contradiction."""

    __tablename__ = "standpoint"
    __table_args__ = _options()
    contradiction: Mapped[str] = mapped_column(_refers("contradiction", owned=True), primary_key=True)
    place: Mapped[Place]
    text: Mapped[str]


class StandpointSourceTable(Base):
    """A source that holds the standpoint at `standpoint`, which is that one's place."""

    __tablename__ = "standpoint_source"
    __table_args__ = _options()
    contradiction: Mapped[str] = mapped_column(_refers("contradiction", owned=True), primary_key=True)
    standpoint: Mapped[Place]
    place: Mapped[Place]
    source: Mapped[ToSource]


class NoteTable(Base):
    __tablename__ = "note"
    __table_args__ = _options(about=f"{_ABOUT} <= 1", finite=_FINITE, **_flags("private", "todo"))
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    text: Mapped[str]
    actor: Mapped[ToActor | None]
    relationship: Mapped[ToRelationship | None]
    event: Mapped[ToEvent | None]
    x: Mapped[float]
    y: Mapped[float]
    author: Mapped[str]
    created: Mapped[str]
    modified: Mapped[str]
    private: Mapped[int]
    todo: Mapped[int]


class BookmarkTable(Base):
    __tablename__ = "bookmark"
    __table_args__ = _options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    name: Mapped[str]
    lens: Mapped[str]
    camera: Mapped[str]
    place: Mapped[int]


class SelectionTable(Base):
    __tablename__ = "selection"
    __table_args__ = _options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    name: Mapped[str]


class SelectionRefTable(Base):
    __tablename__ = "selection_ref"
    __table_args__ = _options(about=f"{_ABOUT} = 1")
    selection: Mapped[str] = mapped_column(_refers("selection", owned=True), primary_key=True)
    place: Mapped[Place]
    actor: Mapped[ToActor | None]
    relationship: Mapped[ToRelationship | None]
    event: Mapped[ToEvent | None]


class MuteTable(Base):
    """What it is about may lie in any table, so that no foreign key holds it: commands and the audit do."""

    __tablename__ = "mute"
    __table_args__ = _options(about="(about_table IS NULL) = (about_id IS NULL)")
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    rule: Mapped[str]
    about_table: Mapped[str | None]
    about_id: Mapped[str | None]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]


class PositionTable(Base):
    """Where the actor of the same id stands; a place without its actor means nothing and goes with it."""

    __tablename__ = "position"
    __table_args__ = _options(pinned="pinned IN (0, 1)", finite=_FINITE)
    ordinal: Mapped[Ordinal]
    id: Mapped[str] = mapped_column(_refers("actor", owned=True), unique=True)
    x: Mapped[float]
    y: Mapped[float]
    pinned: Mapped[int]


class MetaTable(Base):
    __tablename__ = "meta"
    __table_args__ = _options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    value: Mapped[str]


class JournalTable(Base):
    """Every change set ever applied. `of` is the revision that an undo or redo is about."""

    __tablename__ = "journal"
    __table_args__ = _options(act="act IN ('create', 'do', 'undo', 'redo')")
    revision: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str]
    author: Mapped[str]
    name: Mapped[str]
    act: Mapped[str]
    of: Mapped[int | None]
    body: Mapped[str]


class SealTable(Base):
    """The digest of each table's rows, so that damage cannot pass for data (see `seal`)."""

    __tablename__ = "seal"
    __table_args__ = _options()
    name: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str]


TABLES: dict[str, Table] = dict(Base.metadata.tables)
