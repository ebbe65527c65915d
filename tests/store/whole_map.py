"""One row of every kind with every field filled, and the ways to look into a file without the program."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from backers.model.changes import ChangeSet, added
from backers.model.rows import (
    Actor,
    Alias,
    Bookmark,
    Claim,
    Contradiction,
    Event,
    Meta,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
    Source,
    Standpoint,
)
from backers.store.seal import seal


def whole_rows() -> list[Row]:
    """In the order of `Map.rows`, so that lists can be compared."""
    names = (Alias("تركيا", "ar"), Alias("Türkiye", "tr"), Alias("Ankara"))
    about = Ref("relationship", "arms")
    return [
        Actor(id="turkey", name="Turkey", short="TR", aliases=names, kind="state", side="GNA-aligned",
              side_basis="two accords", country="TR", start="1923", end="..", description="A state.", tier="core",
              attributes=(("gdp", "754"), ("capital", "Ankara"))),
        Actor(id="gna", name="Government of National Accord", kind="government"),
        Relationship(id="arms", subject="turkey", kind="supplies_arms", object="gna", sign=-1, directed=False,
                     start="2019-05~", end="2020-10-23", confidence="high", derived=True, disputed=True,
                     tier="extended", note="By sea.", attributes=(("ship", "Amazon"),)),
        Relationship(id="talks", subject="gna", kind="negotiates_with", object="turkey"),
        Source(id="agency", publisher="Agency", title="Armour unloaded", authors="A. Writer", date="2019-05-18",
               url="https://example.org/1", symbol="S/2019/1", archive_url="https://archive.example.org/1",
               outlet="agency", language="en", accessed="2020-01-08", verification="read", reliability="B",
               file_path="/tmp/a.pdf", file_sha256="00", note="Seen."),
        Source(id="reprint", title="The same", reprint_of="agency"),
        Claim(id="c1", about=about, source="agency", stance="disputes", text="It says so.", locator="p. 4",
              credibility="2", asserts=(("start", "2019-05-18"),), entered_by="me", entered_at="2026-01-08"),
        Claim(id="c2", about=Ref("actor", "gna")),
        Claim(id="c3", about=Ref("event", "call"), source="reprint"),
        Event(id="call", title="Istanbul call", date="2020-01-08", description="Two presidents.",
              actors=("turkey", "gna", "turkey"), relationships=("talks",), starts=("talks", "arms"), ends=("arms",),
              tier="extended", note="Evening."),
        Contradiction(id="day", topic="Which day", about=(Ref("event", "call"), about, Ref("actor", "gna")),
                      positions=(Standpoint("Monday", ("agency", "reprint")), Standpoint("Tuesday")),
                      handling="both", decision="Monday", reason="Earlier.", decided_by="me", decided_at="2026-01-09"),
        Note(id="n1", text="See\nhttps://example.org", about=about, author="me", created="a", modified="b",
             private=True, todo=True),
        Note(id="n2", text="Here", x=-12.25, y=1e-9),
        Bookmark(id="b1", name="The truce", lens='{"day": "2020-01-12"}', camera="[0, 0, 1]", place=2),
        Bookmark(id="b2", name="All"),
        Selection(id="s1", name="Talks", refs=(Ref("event", "call"), about, Ref("actor", "gna"))),
        Selection(id="s2", name="Nobody"),
        Mute(id="m1", rule="unsourced", about=about, reason="Known.", by="me", at="2026-01-09"),
        Mute(id="m2", rule="reprints", about=Ref("source", "reprint")),
        Mute(id="m3", rule="open", about=Ref("contradiction", "day")),
        Mute(id="m4", rule="orphan", reason="Background."),
        Position(id="turkey", x=0.1, y=-250.0, pinned=True),
        Position(id="gna", x=1 / 3, y=0.0),
        Meta(id="title", value="Libya"),
    ]  # fmt: skip


def add(*rows: Row, name: str = "add") -> ChangeSet:
    return ChangeSet(name, added(rows))


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    """What a second connection reads from the file."""
    with closing(sqlite3.connect(path)) as other:
        return other.execute(query).fetchall()


def do(path: Path, *statements: str) -> None:
    """What another program does to the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


def do_as_backers(path: Path, *statements: str) -> None:
    """The same by a program that knows the seal, and so leaves a file that looks well."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)
        seal(other)


def trace(path: Path) -> tuple[str, int, list[str]]:
    """All that a touch would change: content, time of change, and the names beside it."""
    content = hashlib.sha256(path.read_bytes()).hexdigest()
    return content, path.stat().st_mtime_ns, sorted(other.name for other in path.parent.iterdir())
