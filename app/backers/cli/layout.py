"""The command that gives any readable graph good places."""

import argparse
import sys

from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.wording import tr

_SMALL = 120


def layout(arguments: argparse.Namespace) -> int:
    """Writes the same graph with node attributes x and y. Small graphs aim at true distances unless told otherwise."""
    from backers.exchange.formats import graph_only, write_layout
    from backers.layout import arrange

    if arguments.out.suffix.lower() != ".graphml":
        raise Refused(
            tr("{out}: the layout is written as GraphML; give a name that ends in .graphml.", out=arguments.out)
        )
    wanted = None if arguments.aim is None else _aim(arguments.aim)
    graph = graph_only(arguments.graph)
    aim = (0.0 if len(graph.ids) <= _SMALL else 0.5) if wanted is None else wanted
    places = arrange(len(graph.ids), graph.edges, seed=arguments.seed, aim=aim).tolist()
    for sentence in write_layout(arguments.graph, arguments.out, places):
        print("backers: " + tr("warning: {sentence}", sentence=shown(sentence, 600)), file=sys.stderr)
    return 0


def _aim(wanted: str) -> float:
    from backers.layout import AIMS, as_aim

    try:
        return as_aim(AIMS[wanted] if wanted in AIMS else float(wanted))
    except ValueError:
        names = ", ".join(AIMS)
        raise Refused(
            tr("--aim {wanted}: give {names}, or a number from 0 to 1.", wanted=wanted, names=names)
        ) from None
