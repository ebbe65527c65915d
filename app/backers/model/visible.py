"""What a lens lets through: the rows to draw now, and which of them are drawn otherwise than by their kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from backers.model.rows import Actor, Note, Ref, Relationship


@dataclass(frozen=True, slots=True)
class Emphasis:
    """An answer drawn on the map. `classes`: an id ("1" to "8", or "rest" for grey) and a label each, for the legend.

    `actors`: the class of actors, whose colour then means that instead of their side; empty: colours stay. `sizes`: a
    measure from 0 to 1, drawn instead of the usual one, and `size_label` its name. `only`: everything else fades.
    `question` and `answer`: what was asked, and the answer in a sentence, for chips and captions.
    """

    title: str
    classes: tuple[tuple[str, str], ...] = ()
    actors: Mapping[str, str] = field(default_factory=dict)
    sizes: Mapping[str, float] = field(default_factory=dict)
    size_label: str = ""
    only: frozenset[Ref] | None = None
    question: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Visible:
    """`uncertain`: relationships that may or may not be in force on the lens's day. `disputed`: denied by somebody.

    `sizes` maps actor ids to a measure from 0 (smallest node) to 1 (largest). `ghosts`: ids of actors and
    relationships that another day would show. `compared`: two moments are shown in one, and `changes` says of the
    relationships that differ how: "added", "ended", "turned" or "disputed". `standings`: how well each relationship
    is founded, where thickness is to tell that instead of confidence; else empty. `emphasis`: an answer drawn on top.
    `bends`: lines that the reader has bent, as `model.bends` has them. `grounds`: a pale ground lies under each camp.
    """

    actors: tuple[Actor, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    notes: tuple[Note, ...] = ()
    uncertain: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()
    noted: frozenset[str] = frozenset()
    sizes: dict[str, float] = field(default_factory=dict)
    ghosts: frozenset[str] = frozenset()
    compared: bool = False
    changes: dict[str, str] = field(default_factory=dict)
    standings: dict[str, str] = field(default_factory=dict)
    emphasis: Emphasis | None = None
    bends: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    grounds: bool = False
