"""The drawing that yEd and yFiles programs show: shape, place, fill and label of a node, line and arrow of an edge.

The elements are those that yEd 3 writes itself (namespace http://www.yworks.com/xml/graphml). In yEd as in a map y
grows downwards; a geometry gives the upper left corner, a map position the centre.
"""

from backers.exchange.graphml.text import escape
from backers.model import kinds
from backers.model.rows import Actor, Relationship

_SHAPES = {
    "circle": "ellipse",
    "square": "rectangle",
    "roof": "trapezoid",
    "shield": "octagon",
    "triangle": "triangle",
    "triangle_down": "triangle2",
    "diamond": "diamond",
    "person": "roundrectangle",
    "hexagon": "hexagon",
    "ring": "ellipse",
    "star": "star5",
    "pin": "triangle2",
    "dot": "ellipse",
}
WIDTHS = {"high": 3.0, "medium": 2.0, "low": 1.0}


def node_graphics(actor: Actor, label: str, x: float, y: float, size: float, colour: str) -> str:
    """A y:ShapeNode whose centre is x, y."""
    shape = _SHAPES.get(kinds.actor_kind(actor.kind).shape, "ellipse")
    return (
        f'<y:ShapeNode><y:Geometry height="{size}" width="{size}" x="{x - size / 2}" y="{y - size / 2}"/>'
        f'<y:Fill color="{colour}" transparent="false"/><y:BorderStyle color="#FFFFFF" type="line" width="1.0"/>'
        f'<y:NodeLabel fontSize="12" modelName="sandwich" modelPosition="s" textColor="#16181B">{escape(label)}'
        f'</y:NodeLabel><y:Shape type="{shape}"/></y:ShapeNode>'
    )


def edge_graphics(relationship: Relationship, label: str, colour: str) -> str:
    """A y:PolyLineEdge: dashed when disputed, an arrow when the relationship points."""
    line = "dashed" if relationship.disputed else "line"
    arrow = "standard" if relationship.points else "none"
    width = WIDTHS.get(relationship.confidence, WIDTHS["medium"])
    return (
        f'<y:PolyLineEdge><y:LineStyle color="{colour}" type="{line}" width="{width}"/>'
        f'<y:Arrows source="none" target="{arrow}"/><y:EdgeLabel fontSize="10" textColor="#5A5F66">{escape(label)}'
        '</y:EdgeLabel><y:BendStyle smoothed="false"/></y:PolyLineEdge>'
    )
