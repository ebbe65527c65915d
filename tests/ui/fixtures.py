"""A small map with a bit of everything that panels show."""

from backers.model.map import Map
from backers.model.rows import Actor, Alias, Claim, Event, Note, Ref, Relationship, Source


def small_map() -> Map:
    tie = Ref("relationship", "r2")
    return Map(
        [
            Actor(id="turkey", name="Turkey", kind="state", side="GNA-aligned", start="1923"),
            Actor(id="egypt", name="Egypt", kind="state", side="LNA-aligned", aliases=(Alias("مصر", "ar"),)),
            Actor(id="gna", name="Government of National Accord", short="GNA", kind="government", side="GNA-aligned"),
            Actor(id="lna", name="Libyan National Army", short="LNA", kind="armed_force", side="LNA-aligned"),
            Actor(id="malta", name="Malta", kind="state", side="neutral"),
            Actor(id="italy", name="Italy", kind="state", side="neutral", tier="extended"),
            Relationship(
                id="r1", subject="turkey", kind="supplies_arms", object="gna", start="2019-05", confidence="high"
            ),
            Relationship(id="r2", subject="egypt", kind="backs_politically", object="lna", start="2014", disputed=True),
            Relationship(id="r3", subject="gna", kind="fights", object="lna", start="2019-04-04", end="2020-10-23"),
            Source(id="s1", publisher="Reuters", title="Drones over Tripoli"),
            Source(id="s2", publisher="MENA", title="Cairo denies"),
            Claim(id="c1", about=Ref("relationship", "r1"), source="s1", text="Turkish drones arrived in May"),
            Claim(id="c2", about=tie, source="s1", text="Cairo speaks for Haftar"),
            Claim(id="c3", about=tie, source="s2", stance="disputes", text="Egypt says it takes no side"),
            Event(id="e1", title="Tripoli offensive", date="2019-04-04", actors=("gna", "lna"), relationships=("r3",)),
            Event(id="e2", title="Ceasefire", date="2020-10-23", actors=("gna", "lna")),
            Note(id="n1", text="Ask about the convoy", about=Ref("actor", "egypt"), author="Amal"),
            Note(id="n2", text="Draft: check dates", x=10.0, y=20.0),
        ]
    )
