"""What is the reader's own or the file's: notes, views, places, and the journal of every edit."""

from sqlalchemy.orm import Mapped, mapped_column

from backers.store.schema.base import (
    ABOUT,
    FINITE,
    Base,
    Id,
    Ordinal,
    Place,
    ToActor,
    ToEvent,
    ToRelationship,
    flags,
    options,
    refers,
)


class NoteTable(Base):
    __tablename__ = "note"
    __table_args__ = options(about=f"{ABOUT} <= 1", finite=FINITE, **flags("private", "todo"))
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
    __table_args__ = options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    name: Mapped[str]
    lens: Mapped[str]
    camera: Mapped[str]
    place: Mapped[int]


class SelectionTable(Base):
    __tablename__ = "selection"
    __table_args__ = options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    name: Mapped[str]


class SelectionRefTable(Base):
    __tablename__ = "selection_ref"
    __table_args__ = options(about=f"{ABOUT} = 1")
    selection: Mapped[str] = mapped_column(refers("selection", owned=True), primary_key=True)
    place: Mapped[Place]
    actor: Mapped[ToActor | None]
    relationship: Mapped[ToRelationship | None]
    event: Mapped[ToEvent | None]


class MuteTable(Base):
    """What it is about may lie in any table, so that no foreign key holds it: commands and the audit do."""

    __tablename__ = "mute"
    __table_args__ = options(about="(about_table IS NULL) = (about_id IS NULL)")
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
    __table_args__ = options(pinned="pinned IN (0, 1)", finite=FINITE)
    ordinal: Mapped[Ordinal]
    id: Mapped[str] = mapped_column(refers("actor", owned=True), unique=True)
    x: Mapped[float]
    y: Mapped[float]
    pinned: Mapped[int]


class MetaTable(Base):
    __tablename__ = "meta"
    __table_args__ = options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    value: Mapped[str]


class JournalTable(Base):
    """Every change set ever applied. `of` is the revision that an undo or redo is about."""

    __tablename__ = "journal"
    __table_args__ = options(act="act IN ('create', 'do', 'undo', 'redo')")
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
    __table_args__ = options()
    name: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str]
