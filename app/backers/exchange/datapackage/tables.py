"""Which tables a package holds, their columns, keys and constraints: reader, writer and descriptor agree here.

Lists of a row (aliases, an event's actors, positions of a contradiction) are tables of their own, in reading order.
"""

from dataclasses import replace

from backers.exchange.datapackage.schema import Column, Table
from backers.model import kinds
from backers.model.rows import ROW_TYPES


def _id(description: str = "") -> Column:
    return Column("id", description=description, required=True)


def _need(name: str, form: str = "text", description: str = "") -> Column:
    return Column(name, form, description, required=True)


def _texts(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names)


_ABOUT = (
    Column("about_table", description="the table of the row that this is about", choices=tuple(ROW_TYPES)),
    Column("about_id", description="the id of that row"),
)
_ABOUT_ONE = tuple(replace(column, required=True) for column in _ABOUT)
EVENT_LISTS = {
    "event_actor": ("actors", "actor"),
    "event_relationship": ("relationships", "relationship"),
    "event_starts": ("starts", "relationship"),
    "event_ends": ("ends", "relationship"),
}
"""The list tables of an event: the field of the row, and the table whose ids it holds, which names the column too."""
_TIER = Column("tier", choices=kinds.TIERS, description="core, or extended for background")

TABLES = (
    Table("meta", "Facts about the map itself", (_id(), Column("value"))),
    Table(
        "actor",
        "Who takes part",
        (
            _id(),
            Column("name"),
            Column("short", description="what the map writes beside the actor, where it is not the name"),
            *_texts("kind", "side", "side_basis"),
            Column("country", description="ISO 3166-1 alpha-2"),
            Column("start", "date"),
            Column("end", "date"),
            Column("description"),
            _TIER,
        ),
    ),
    Table(
        "alias",
        "Other names of actors",
        (_need("actor", "reference"), Column("text"), Column("language", description="BCP 47 tag")),
        (),
        (("actor", "actor"),),
    ),
    Table(
        "relationship",
        "Who stands behind whom: subject kind object",
        (
            _id(),
            _need("subject", "reference"),
            Column("kind"),
            _need("object", "reference"),
            Column("sign", "integer", "empty: the kind's own", choices=("-1", "0", "1")),
            Column("directed", "truth", "empty: the kind's own"),
            Column("start", "date"),
            Column("end", "date"),
            Column("confidence", choices=kinds.CONFIDENCES),
            Column("derived", "flag", "the confidence follows from the claims"),
            _need("disputed", "truth"),
            _TIER,
            Column("note"),
        ),
        foreign=(("subject", "actor"), ("object", "actor")),
    ),
    Table(
        "source",
        "Documents that claims cite",
        (
            _id(),
            *_texts("publisher", "title", "authors"),
            Column("date", "date"),
            Column("url"),
            Column("symbol", description="the document's own number"),
            *_texts("archive_url", "outlet", "language"),
            Column("accessed", "date"),
            Column("verification", description="read, article or known (not read)"),
            Column("reliability", description="Admiralty grade A to F"),
            Column("reprint_of", "reference"),
            *_texts("file_path", "file_sha256", "note"),
        ),
        foreign=(("reprint_of", "source"),),
    ),
    Table(
        "claim",
        "What one source says about one row",
        (
            _id(),
            *_ABOUT_ONE,
            Column("source", "reference", "empty: somebody says so and nobody wrote down where"),
            Column("stance", choices=kinds.STANCES),
            *_texts("text", "locator"),
            Column("credibility", description="Admiralty grade 1 to 6"),
            *_texts("entered_by", "entered_at"),
        ),
        foreign=(("source", "source"),),
    ),
    Table(
        "event",
        "What happened when",
        (_id(), Column("title"), Column("date", "date"), Column("description"), _TIER, Column("note")),
    ),
    Table(
        "event_actor",
        "Whom an event touches",
        (_need("event", "reference"), _need("actor", "reference")),
        (),
        (("event", "event"), ("actor", "actor")),
    ),
    Table(
        "event_relationship",
        "Which relationships an event touches",
        (_need("event", "reference"), _need("relationship", "reference")),
        (),
        (("event", "event"), ("relationship", "relationship")),
    ),
    Table(
        "event_starts",
        "Which relationships an event starts",
        (_need("event", "reference"), _need("relationship", "reference")),
        (),
        (("event", "event"), ("relationship", "relationship")),
    ),
    Table(
        "event_ends",
        "Which relationships an event ends",
        (_need("event", "reference"), _need("relationship", "reference")),
        (),
        (("event", "event"), ("relationship", "relationship")),
    ),
    Table(
        "contradiction",
        "Where sources disagree",
        (_id(), *_texts("topic", "handling", "decision", "reason", "decided_by", "decided_at")),
    ),
    Table(
        "contradiction_about",
        "Which rows a contradiction is about",
        (_need("contradiction", "reference"), *_ABOUT_ONE),
        (),
        (("contradiction", "contradiction"),),
    ),
    Table(
        "contradiction_position",
        "The positions of a contradiction",
        (_need("contradiction", "reference"), _need("number", "integer", "counted from 1"), Column("text")),
        ("contradiction", "number"),
        (("contradiction", "contradiction"),),
    ),
    Table(
        "contradiction_source",
        "Which sources hold which position",
        (_need("contradiction", "reference"), _need("number", "integer"), _need("source", "reference")),
        (),
        (("contradiction", "contradiction"), ("source", "source")),
    ),
    Table(
        "note",
        "The user's own notes",
        (
            _id(),
            Column("text"),
            *_ABOUT,
            _need("x", "number"),
            _need("y", "number"),
            *_texts("author", "created", "modified"),
            Column("private", "flag", "for the user's eyes only"),
            Column("todo", "flag", "to be done yet"),
        ),
    ),
    Table(
        "bookmark",
        "Named states of the lens",
        (
            _id(),
            Column("name"),
            Column("lens", description="JSON"),
            Column("camera", description="JSON"),
            _need("place", "integer", "its turn among the bookmarks"),
        ),
    ),
    Table("selection", "Named selections", (_id(), Column("name"))),
    Table(
        "selection_ref",
        "Which rows a selection holds",
        (_need("selection", "reference"), *_ABOUT_ONE),
        (),
        (("selection", "selection"),),
    ),
    Table(
        "mute",
        "Rules of the audit that are silent about a row",
        (_id(), Column("rule"), *_ABOUT, *_texts("reason", "by", "at")),
    ),
    Table(
        "position",
        "Where actors stand on the map",
        (_id("the actor's id"), _need("x", "number"), _need("y", "number"), _need("pinned", "truth")),
    ),
    Table(
        "attribute",
        "Further values of actors and relationships, and what claims assert",
        (*_ABOUT_ONE, Column("name"), Column("value")),
        (),
    ),
)
BY_NAME = {table.name: table for table in TABLES}
