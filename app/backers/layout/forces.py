"""The reader's few controls of the simulation, and the constants they multiply. No arithmetic on positions."""

import math
from dataclasses import dataclass

LINK = 100.0  # rest length of a link, map units; everything else is in proportion to it
CHARGE = 900.0  # push between two nodes: velocity a tick at alpha 1, times distance
SOFTENING = 5.0  # map units below which the push stops growing, so that neighbours on one spot don't shoot off
GRAVITY = 0.12  # share of the way to the middle, a tick at alpha 1
KEEP = 0.6  # share of the speed that outlives a tick
TOP_SPEED = 500.0  # map units a tick: a wild start may not throw a node out of the picture
COLLIDE = 0.7  # share of an overlap undone a tick; less than all, as a node may overlap several at once
SIDE_PULL = 0.12  # share of the way to the middle of one's side
SIDE_PUSH = 0.35  # share of what two sides lack in distance
TRUTH = 0.7  # share of the way to where true distances would have a node, a tick at alpha 1
SHORTEST_REST = 0.1  # rest length of a link where groups are to be clear, as a share of the plain one
SIDE_ROOM = 0.62  # radius of a side's ground, in links, times the root of its members


@dataclass(frozen=True, slots=True)
class Forces:
    """Factors of 1 for the plain picture, so that a slider can show them as they are.

    spread: how hard nodes push each other; link_length: the rest length of links; side_separation: 0 (sides may mix)
    to 1 (each side on its own ground); gravity: how hard nodes are held to the middle; collide: drawn sizes keep
    clear of each other; stretch: width over height the picture tends to, as windows are wider than high.
    aim: what the picture is for, from 0 (distances in it are true to steps in the graph) over 0.5 (balanced) to 1
    (what hangs together stands together). Towards 0 all forces give way to a pull to true distances, towards 1 links
    want to be shorter.
    ValueError when a factor is not finite or out of range.
    """

    spread: float = 1.0
    link_length: float = 1.0
    side_separation: float = 0.0
    gravity: float = 1.0
    collide: bool = True
    stretch: float = 1.15
    aim: float = 0.5

    def __post_init__(self) -> None:
        ranges = {
            "spread": (0.0, 100.0),
            "link_length": (0.01, 100.0),
            "side_separation": (0.0, 1.0),
            "gravity": (0.0, 10.0),
            "stretch": (0.25, 4.0),
            "aim": (0.0, 1.0),
        }
        for name, (low, high) in ranges.items():
            value = getattr(self, name)
            if not (math.isfinite(value) and low <= value <= high):
                raise ValueError(f"{name} must be a number from {low:g} to {high:g}, not {value!r}")

    @property
    def truth(self) -> float:
        """How far the other forces have given way to the pull to true distances: 1 wholly, 0 not at all."""
        return max(0.0, 1.0 - 2.0 * self.aim)

    @property
    def length(self) -> float:
        """Length of a link of the plain picture in map units."""
        return LINK * self.link_length

    @property
    def rest(self) -> float:
        """Rest length of a link in map units."""
        return self.length * (1.0 - (1.0 - SHORTEST_REST) * max(0.0, 2.0 * self.aim - 1.0))

    @property
    def links(self) -> float:
        """Strength of the links, 0 to 1."""
        return 1.0 - self.truth

    @property
    def charge(self) -> float:
        """Strength of the push between two nodes; grows with the square of the link length to keep proportions."""
        return CHARGE * self.spread * self.link_length**2 * (1.0 - self.truth)

    @property
    def pull(self) -> tuple[float, float]:
        """Strength of gravity along x and y."""
        root = math.sqrt(self.stretch)
        held = GRAVITY * self.gravity * (1.0 - self.truth)
        return held / root, held * root

    @property
    def parting(self) -> float:
        """Strength of what keeps sides apart, 0 to 1."""
        return self.side_separation * (1.0 - self.truth)


# What a map with sides opens with: camps on their own ground, and wide, as windows are.
SIDED = Forces(side_separation=0.7, stretch=2.2)
