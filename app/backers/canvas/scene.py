"""What one picture of a map needs, handed from the stage to the painting modules. Holds, does nothing."""

from dataclasses import dataclass

from backers.canvas.fading import Leaving
from backers.canvas.frame import Bools
from backers.canvas.labels import Labelling
from backers.canvas.lettering import Lettering
from backers.canvas.looks import Looks
from backers.canvas.native import Plate
from backers.canvas.sketch import ROUGH_FROM, Sketch
from backers.canvas.stamps import Stamps
from backers.canvas.theme import Theme


@dataclass(slots=True)
class Scene:
    """`rect` is painted (x, y, w, h in pixels). `cheap`: the picture moves, and speed may cost finish.

    `plate` is what the painter paints on, for the drawing kernel; None leaves everything to the painter.
    """

    sketch: Sketch
    looks: Looks
    theme: Theme
    labelling: Labelling
    lettering: Lettering
    stamps: Stamps
    rect: tuple[float, float, float, float]
    cheap: bool = False
    hulls: bool = False
    line_names: bool = False  # whether all lines say what they stand for, as far as there is room
    leaving: Leaving | None = None  # what fades out
    arriving: tuple[Bools, Bools] | None = None  # nodes and edges that fade in
    share: float = 1.0  # how much of the fading is over
    extra: Labelling | None = None  # names that only the present hover or selection brings up
    plate: Plate | None = None
    begun: bool = False  # ground, lines and discs are on the plate already

    def catch_up(self) -> None:
        """Draws what the plate has collected: before a painter paints above it."""
        if self.plate is not None:
            self.plate.draw()

    @property
    def rough(self) -> bool:
        """Whether there is so much that moves that lines are straight and nodes are discs."""
        return self.cheap and len(self.sketch.frame.edge_ids) > ROUGH_FROM
