"""What a map says and who says so: actors, relationships, events, and sources with their claims."""

from sqlalchemy.orm import Mapped, mapped_column

from backers.store.schema.base import (
    ABOUT,
    Base,
    Id,
    Ordinal,
    Place,
    ToActor,
    ToEvent,
    ToRelationship,
    ToSource,
    flags,
    options,
    refers,
)


class ActorTable(Base):
    __tablename__ = "actor"
    __table_args__ = options()
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
    __table_args__ = options()
    actor: Mapped[str] = mapped_column(refers("actor", owned=True), primary_key=True)
    place: Mapped[Place]
    text: Mapped[str]
    language: Mapped[str]


class RelationshipTable(Base):
    __tablename__ = "relationship"
    __table_args__ = options(sign="sign IN (-1, 0, 1)", directed="directed IN (0, 1)", **flags("derived", "disputed"))
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
    __table_args__ = options()
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
    __table_args__ = options()
    ordinal: Mapped[Ordinal]
    id: Mapped[Id]
    title: Mapped[str]
    date: Mapped[str]
    description: Mapped[str]
    tier: Mapped[str]
    note: Mapped[str]


class EventActorTable(Base):
    __tablename__ = "event_actor"
    __table_args__ = options()
    event: Mapped[str] = mapped_column(refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    actor: Mapped[ToActor]


class EventRelationshipTable(Base):
    __tablename__ = "event_relationship"
    __table_args__ = options()
    event: Mapped[str] = mapped_column(refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    relationship: Mapped[ToRelationship]


class EventStartsTable(Base):
    __tablename__ = "event_starts"
    __table_args__ = options()
    event: Mapped[str] = mapped_column(refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    relationship: Mapped[ToRelationship]


class EventEndsTable(Base):
    __tablename__ = "event_ends"
    __table_args__ = options()
    event: Mapped[str] = mapped_column(refers("event", owned=True), primary_key=True)
    place: Mapped[Place]
    relationship: Mapped[ToRelationship]


class ClaimTable(Base):
    __tablename__ = "claim"
    __table_args__ = options(about=f"{ABOUT} = 1")
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
    __table_args__ = options()
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
    __table_args__ = options(about=f"{ABOUT} = 1")
    contradiction: Mapped[str] = mapped_column(refers("contradiction", owned=True), primary_key=True)
    place: Mapped[Place]
    actor: Mapped[ToActor | None]
    relationship: Mapped[ToRelationship | None]
    event: Mapped[ToEvent | None]


class StandpointTable(Base):
    """One position of a contradiction."""

    __tablename__ = "standpoint"
    __table_args__ = options()
    contradiction: Mapped[str] = mapped_column(refers("contradiction", owned=True), primary_key=True)
    place: Mapped[Place]
    text: Mapped[str]


class StandpointSourceTable(Base):
    """A source that holds the standpoint at `standpoint`, which is that one's place."""

    __tablename__ = "standpoint_source"
    __table_args__ = options()
    contradiction: Mapped[str] = mapped_column(refers("contradiction", owned=True), primary_key=True)
    standpoint: Mapped[Place]
    place: Mapped[Place]
    source: Mapped[ToSource]
