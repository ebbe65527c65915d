"""A map with every field of every table filled, texts that XML dislikes, and a way to write GraphML by hand."""

from backers.model.map import Map
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
    Selection,
    Source,
    Standpoint,
)

NASTY = "\x01 bell\x07 \x1b[0m\ufffe <b>&amp;]]> \"'\r\n\tמ \u202eRTL\u202c 🏴‍☠️ \x85\u2028 " + "ل" * 10_000


def whole_map() -> Map:
    """Ids of odd shapes, embedded rows in an order that their owners do not have."""
    tie = Ref("relationship", "r 1/é")
    return Map(
        [
            Actor(id="turkey", name="Turkey", short="TR", aliases=(Alias("تركيا", "ar"), Alias("Türkiye")),
                  kind="state", side="GNA-aligned", side_basis="accords", country="TR", start="1923", end="..",
                  description="A state.", tier="extended", attributes=(("gdp", "754"), ("", " "))),
            Actor(id="_x0041_", name="", kind="", side=""),
            Actor(id="حفتر", name=NASTY, kind="war lord", description="\x02"),
            Relationship(id="r 1/é", subject="turkey", kind="supplies_arms", object="_x0041_", sign=-1, directed=False,
                         start="2019-05~", end="../2020", confidence="high", derived=True, disputed=True,
                         tier="extended", note=NASTY, attributes=(("ship", "\x00".strip("\x00") + "Amazon"),)),
            Relationship(id="r2", subject="حفتر", kind="fights", object="turkey", sign=-1, directed=True),
            Relationship(id="r3", subject="turkey", kind="KNOWS OF", object="turkey", confidence="hearsay"),
            Source(id="s1", publisher="Agency", title="Armour", authors="A", date="2019-05-18", url="https://e.org/?a&b",
                   symbol="S/1", archive_url="https://a.org", outlet="agency", language="en", accessed="2020",
                   verification="read", reliability="B", file_path="/a", file_sha256="00", note=NASTY),
            Source(id="s2", reprint_of="s1"),
            Claim(id="c3", about=Ref("actor", "turkey"), source="s2"),
            Claim(id="c1", about=tie, source="s1", stance="disputes", text=NASTY, locator="p. 4", credibility="2",
                  asserts=(("start", "2019"),), entered_by="me", entered_at="now"),
            Claim(id="c2", about=Ref("event", "e1")),
            Event(id="e1", title="Call", date="2020-01-08", description="d", actors=("turkey", "حفتر", "turkey"),
                  relationships=("r2",), starts=("r3", "r 1/é"), ends=("r2",), tier="extended", note="n"),
            Contradiction(id="k1", topic="Day", about=(Ref("event", "e1"), tie), handling="both", decision="d",
                          positions=(Standpoint("Monday", ("s1", "s2")), Standpoint("Tuesday")), reason="r",
                          decided_by="me", decided_at="then"),
            Note(id="n2", text=NASTY, about=tie, author="me", created="a", modified="b", private=True, todo=True),
            Note(id="n1", text="Here", x=-12.25, y=1e-9),
            Note(id="n3", text="Him", about=Ref("actor", "حفتر")),
            Bookmark(id="b2", name=NASTY, lens='{"day": "2020"}', camera="[1]", place=-1),
            Bookmark(id="b1", name=""),
            Selection(id="l1", name="Some", refs=(Ref("event", "e1"), tie, Ref("actor", "turkey"))),
            Mute(id="m2", rule="unsourced", about=tie, reason=NASTY, by="me", at="now"),
            Mute(id="m1", rule="reprints", about=Ref("source", "s2")),
            Mute(id="m3", rule="orphan"),
            Position(id="حفتر", x=1 / 3, y=-250.0, pinned=True),
            Position(id="turkey", x=0.1, y=1e300),
            Meta(id="title", value="Libya"),
            Meta(id="odd key", value=NASTY),
        ]
    )  # fmt: skip


def same(one: Map, other: Map) -> bool:
    """Whether both hold the same rows; positions in any order, all other tables in the same one."""
    tables = {row.table for row in (*one.rows(), *other.rows())}
    alike = all(one.table(table) == other.table(table) for table in tables)
    return alike and all(list(one.table(table)) == list(other.table(table)) for table in tables - {"position"})


def graphml(body: str, keys: str = "", edgedefault: str = "directed") -> bytes:
    """A GraphML file with that inside its one graph, from line 4 on."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
        f'{keys}\n<graph edgedefault="{edgedefault}">\n{body}\n</graph>\n</graphml>'
    ).encode()
