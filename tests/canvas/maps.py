"""Small maps for the tests of the canvas, at places that make distances easy to count."""

from collections.abc import Mapping

from backers.canvas.camera import Camera
from backers.canvas.frame import Frame
from backers.canvas.sketch import Sketch
from backers.model.rows import Actor, Note, Ref, Relationship
from backers.model.visible import Visible

PLACES = {"turkey": (0.0, 0.0), "gna": (200.0, 0.0), "lna": (200.0, 160.0), "uae": (0.0, 160.0)}

ACTORS = (
    Actor(id="turkey", name="Turkey", kind="state", side="GNA-aligned"),
    Actor(id="gna", name="Government of National Accord", short="GNA", kind="government", side="GNA-aligned"),
    Actor(id="lna", name="Libyan National Army", short="LNA", kind="armed_force", side="LNA-aligned"),
    Actor(id="uae", name="United Arab Emirates", kind="state", side="LNA-aligned"),
)
TIES = (
    Relationship(id="backs", subject="turkey", kind="backs_militarily", object="gna", start="2019-05"),
    Relationship(id="fights", subject="lna", kind="fights", object="gna", confidence="high"),
    Relationship(id="arms", subject="uae", kind="supplies_arms", object="lna", disputed=True),
)


def small(*more: Relationship, notes: tuple[Note, ...] = (), noted: frozenset[Ref] = frozenset()) -> Visible:
    ties = TIES + more
    disputed = frozenset(tie.id for tie in ties if tie.disputed)
    return Visible(ACTORS, ties, notes=notes, noted=frozenset(ref.id for ref in noted), disputed=disputed)


def sketch(visible: Visible | None = None, places: Mapping[str, tuple[float, float]] = PLACES) -> Sketch:
    """At scale 1 with map point 0, 0 at pixel 100, 100."""
    return Sketch.of(Frame(visible or small(), places), Camera(across=100, down=100))
