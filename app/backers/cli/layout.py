"""The command that gives any readable graph good places."""

import argparse

from backers.model.errors import Refused

_SMALL = 120


def layout(arguments: argparse.Namespace) -> int:
    """Writes the same graph with node attributes x and y. Small graphs aim at true distances unless told otherwise."""
    from backers.exchange.formats import graph_only, write_layout
    from backers.layout import Aim, arrange

    if arguments.out.suffix.lower() != ".graphml":
        raise Refused(f"{arguments.out}: the layout is written as GraphML; give a name that ends in .graphml.")
    graph = graph_only(arguments.graph)
    aim: Aim = arguments.aim or ("distances" if len(graph.ids) <= _SMALL else "balanced")
    places = arrange(len(graph.ids), graph.edges, seed=arguments.seed, aim=aim).tolist()
    write_layout(arguments.graph, arguments.out, places)
    return 0
