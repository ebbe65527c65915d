"""A small map for tests: two camps, a battle, a disputed line, a background row."""

from backers.model.rows import Actor, Alias, Claim, Meta, Position, Ref, Relationship, Row, Source


def small_rows() -> list[Row]:
    return [
        Meta(id="title", value="Small war"),
        Actor(id="turkey", name="Turkey", kind="state", side="GNA-aligned", aliases=(Alias("تركيا", "ar"),)),
        Actor(id="gna", name="Government of National Accord", short="GNA", kind="government", side="GNA-aligned"),
        Actor(id="uae", name="United Arab Emirates", kind="state", side="LNA-aligned"),
        Actor(id="lna", name="Libyan National Army", short="LNA", kind="armed_force", side="LNA-aligned"),
        Actor(id="chad", name="Chad", kind="state", tier="extended"),
        Source(id="paper", publisher="The Paper", title="Arms in the east", date="2019-12-09", outlet="press"),
        Source(id="denial", publisher="Agency", title="Emirates deny", date="2020-01-20", outlet="agency"),
        Relationship(id="r1", subject="turkey", kind="backs_militarily", object="gna", start="2019-05"),
        Relationship(id="r2", subject="uae", kind="supplies_arms", object="lna", start="2014", disputed=True),
        Relationship(id="r3", subject="lna", kind="fights", object="gna", start="2019-04-04", end="2020-10-23"),
        Relationship(id="r4", subject="chad", kind="deploys_forces_to", object="lna", tier="extended"),
        Claim(id="c1", about=Ref("relationship", "r2"), source="paper", text="Drones were seen."),
        Claim(
            id="c2", about=Ref("relationship", "r2"), source="denial", stance="disputes", text="Abu Dhabi denies it."
        ),
        Claim(id="c3", about=Ref("relationship", "r1"), source="paper", text="Armour was unloaded."),
        Position(id="turkey", x=0.0, y=0.0),
        Position(id="gna", x=100.0, y=0.0),
    ]
