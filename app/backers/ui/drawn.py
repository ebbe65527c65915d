"""A picture made before its map is the one that is open: in the thread that opens it or carries out a large edit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backers.canvas.frame import Frame, node_radii
from backers.model.map import Map
from backers.model.visible import Visible
from backers.ui.session import Ahead
from backers.work.placing import Places, graph_of, opening_places

if TYPE_CHECKING:
    from backers.layout import Forces


@dataclass(frozen=True, slots=True)
class Drawn:
    """`places` stand in the order of the frame."""

    visible: Visible
    places: Places
    frame: Frame


def drawn(
    map_: Map,
    visible: Visible,
    known: Places,
    forces: "Callable[[], Forces]",
    before: Frame | None = None,
    step: Callable[[], object] | None = None,
) -> Drawn:
    """The picture of that map, with those who are `known` where they are. `before` is the frame that it follows.

    `step` is called now and then; what it raises ends the work.
    """
    places = placed(visible, known, forces, step)
    if step is not None:
        step()
    return Drawn(visible, places, Frame(visible, places, pinned(map_), before))


def drawn_of(ahead: object) -> Drawn | None:
    """What was made ahead, if it was."""
    return ahead.more if isinstance(ahead, Ahead) and isinstance(ahead.more, Drawn) else None


def placed(
    visible: Visible, known: Places, forces: "Callable[[], Forces]", step: Callable[[], object] | None = None
) -> Places:
    """A place for everybody who is visible. Nobody is asked for `forces` where all are known."""
    ids = [row.id for row in visible.actors]
    places: Places = {one: known[one] for one in ids if one in known}
    if len(places) == len(ids):
        return places
    # Only a map that is placed from scratch asks how large everybody is before it is drawn.
    sized = graph_of(visible, {} if places else node_radii(visible))
    return opening_places(sized, places, forces=forces(), step=step)


def pinned(map_: Map) -> frozenset[str]:
    return frozenset(one for one, row in map_.positions.items() if row.pinned)
