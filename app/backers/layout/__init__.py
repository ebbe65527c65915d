"""Places for nodes: the living simulation and the good picture to open with. Arrays only; no Qt, no clock, no ids."""

from backers.layout.arrange import AIMS, Aim, arrange, as_aim
from backers.layout.forces import SIDED, Forces
from backers.layout.newcomers import place_newcomers
from backers.layout.simulation import Simulation

__all__ = ["AIMS", "SIDED", "Aim", "Forces", "Simulation", "arrange", "as_aim", "place_newcomers"]
