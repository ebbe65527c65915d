"""Graph files of every format and any size: terse ones, of a dozen bytes a line, and ordinary ones."""

import csv
import io
import json
from collections.abc import Callable

Ends = list[tuple[int, int]]
Maker = Callable[[int, Ends], str]


def ends(nodes: int, edges: int) -> Ends:
    return [(number * 7919 % nodes, number * 104_729 % nodes) for number in range(edges)]


def text_of(make: Maker, size: int) -> str:
    """A file of about that many bytes, with two edges for each node."""
    trial = 20_000
    each = len(make(trial, ends(trial, 2 * trial))) / trial
    nodes = max(10, int(size / each))
    return make(nodes, ends(nodes, 2 * nodes))


def graphml(nodes: int, edges: Ends) -> str:
    return "".join((
        '<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed">',
        *(f'<node id="n{i}"><data key="l">Actor {i}</data></node>\n' for i in range(nodes)),
        *(f'<edge id="e{i}" source="n{a}" target="n{b}"/>\n' for i, (a, b) in enumerate(edges)), "</graph></graphml>",
    ))  # fmt: skip


def gexf(nodes: int, edges: Ends) -> str:
    return "".join((
        '<gexf><graph defaultedgetype="directed"><nodes>',
        *(f'<node id="n{i}" label="Actor {i}"/>\n' for i in range(nodes)), "</nodes><edges>",
        *(f'<edge id="e{i}" source="n{a}" target="n{b}" weight="{i}"/>\n' for i, (a, b) in enumerate(edges)),
        "</edges></graph></gexf>",
    ))  # fmt: skip


def gml(nodes: int, edges: Ends) -> str:
    return "".join((
        "graph [ directed 1\n", *(f'node [\n id {i}\n label "Actor {i}"\n]\n' for i in range(nodes)),
        *(f"edge [\n source {a}\n target {b}\n weight {a}\n]\n" for a, b in edges), "]",
    ))  # fmt: skip


def dot(nodes: int, edges: Ends) -> str:
    lines = (f"n{a} -> n{b} [weight={a}];\n" for a, b in edges)
    return "".join(("digraph {\n", *(f'n{i} [label="Actor {i}"];\n' for i in range(nodes)), *lines, "}"))


def pajek(nodes: int, edges: Ends) -> str:
    vertices = (f'{i + 1} "Actor {i}"\n' for i in range(nodes))
    return "".join((f"*Vertices {nodes}\n", *vertices, "*Arcs\n", *(f"{a + 1} {b + 1} 1.5\n" for a, b in edges)))


def node_link(nodes: int, edges: Ends) -> str:
    links = [{"source": f"n{a}", "target": f"n{b}", "weight": a} for a, b in edges]
    return json.dumps({"nodes": [{"id": f"n{i}", "label": f"Actor {i}"} for i in range(nodes)], "links": links})


def cytoscape(nodes: int, edges: Ends) -> str:
    ties = [{"data": {"id": f"e{i}", "source": f"n{a}", "target": f"n{b}"}} for i, (a, b) in enumerate(edges)]
    actors = [{"data": {"id": f"n{i}", "label": f"Actor {i}"}} for i in range(nodes)]
    return json.dumps({"elements": {"nodes": actors, "edges": ties}})


def table(_: int, edges: Ends) -> str:
    return "source,target,kind,note\n" + "".join(f"Actor {a},Actor {b},funds,seen in a report\n" for a, b in edges)


def follow_the_money(nodes: int, edges: Ends) -> str:
    people = (
        json.dumps({"id": f"n{i}", "schema": "Person", "properties": {"name": [f"Actor {i}"]}}) for i in range(nodes)
    )
    owns = (
        json.dumps({"id": f"e{i}", "schema": "Ownership", "properties": {"owner": [f"n{a}"], "asset": [f"n{b}"]}})
        for i, (a, b) in enumerate(edges)
    )
    return "\n".join((*people, *owns))


def csv_two(_: int, edges: Ends) -> str:
    return "source,target\n" + "".join(f"{a},{b}\n" for a, b in edges)


def csv_id(_: int, edges: Ends) -> str:
    return "id,source,target\n" + "".join(f"{i},{a},{b}\n" for i, (a, b) in enumerate(edges))


def csv_weighted(_: int, edges: Ends) -> str:
    return "source,target,weight\n" + "".join(f"n{a},n{b},{a % 97 / 7:.3f}\n" for a, b in edges)


def csv_nodes(nodes: int, _: Ends) -> str:
    return "id,label\n" + "".join(f"{i},Actor {i}\n" for i in range(nodes))


def csv_tree(nodes: int, _: Ends) -> str:
    return "source,target\n" + "".join(f"{i // 3},{i}\n" for i in range(1, nodes))


def csv_prose(_: int, edges: Ends) -> str:
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(("source", "target", "kind", "start", "note"))
    for number, (a, b) in enumerate(edges):
        note = f"The {number}th report says that Actor {a} has paid Actor {b} for some years, and nobody denies it."
        rows.writerow((f"Actor {a}", f"Actor {b}", "funds", f"{2000 + number % 24}-0{1 + number % 9}", note))
    return out.getvalue()


def dot_bare(_: int, edges: Ends) -> str:
    return "digraph {\n" + "".join(f"{a}->{b}\n" for a, b in edges) + "}\n"


def pajek_bare(nodes: int, edges: Ends) -> str:
    return f"*Vertices {nodes}\n*Arcs\n" + "".join(f"{a + 1} {b + 1}\n" for a, b in edges)


def gml_bare(nodes: int, edges: Ends) -> str:
    ties = "".join(f"edge[source {a} target {b}]\n" for a, b in edges)
    return "graph[\n" + "".join(f"node[id {i}]\n" for i in range(nodes)) + ties + "]\n"


def node_link_bare(nodes: int, edges: Ends) -> str:
    links = [{"source": a, "target": b} for a, b in edges]
    return json.dumps({"nodes": [{"id": i} for i in range(nodes)], "links": links}, separators=(",", ":"))


def cytoscape_bare(nodes: int, edges: Ends) -> str:
    ties = [{"data": {"source": str(a), "target": str(b)}} for a, b in edges]
    actors = [{"data": {"id": str(i)}} for i in range(nodes)]
    return json.dumps({"elements": {"nodes": actors, "edges": ties}}, separators=(",", ":"))


def graphml_bare(nodes: int, edges: Ends) -> str:
    ties = "".join(f'<edge source="{a}" target="{b}"/>' for a, b in edges)
    return "<graphml><graph>" + "".join(f'<node id="{i}"/>' for i in range(nodes)) + ties + "</graph></graphml>"


def gexf_bare(nodes: int, edges: Ends) -> str:
    ties = "".join(f'<edge source="{a}" target="{b}"/>' for a, b in edges)
    actors = "".join(f'<node id="{i}"/>' for i in range(nodes))
    return f"<gexf><graph><nodes>{actors}</nodes><edges>{ties}</edges></graph></gexf>"


FILES: dict[str, Maker] = {
    "a.graphml": graphml, "a.gexf": gexf, "a.gml": gml, "a.dot": dot, "a.net": pajek, "a.json": node_link,
    "b.json": cytoscape, "a.csv": table, "a.ftm.json": follow_the_money,
}  # fmt: skip
KINDS: dict[str, tuple[str, Maker]] = {
    "CSV, two columns of numbers": (".csv", csv_two),
    "CSV, each row a new actor": (".csv", csv_tree),
    "CSV, an id and two numbers": (".csv", csv_id),
    "CSV, two names and a weight": (".csv", csv_weighted),
    "CSV, kind and a short note": (".csv", table),
    "CSV, dated, with a sentence": (".csv", csv_prose),
    "CSV, list of actors": (".csv", csv_nodes),
    "DOT, bare": (".dot", dot_bare),
    "DOT, labels and weights": (".dot", dot),
    "Pajek, bare": (".net", pajek_bare),
    "Pajek, labels and weights": (".net", pajek),
    "GML, bare": (".gml", gml_bare),
    "GML, labels and weights": (".gml", gml),
    "node-link JSON, bare": (".json", node_link_bare),
    "node-link JSON, labels, weights": (".json", node_link),
    "Cytoscape.js JSON, bare": (".json", cytoscape_bare),
    "Cytoscape.js JSON, labels, ids": (".json", cytoscape),
    "GraphML, bare": (".graphml", graphml_bare),
    "GraphML, labels, ids": (".graphml", graphml),
    "GEXF, bare": (".gexf", gexf_bare),
    "GEXF, labels, weights": (".gexf", gexf),
    "FollowTheMoney": (".ftm.json", follow_the_money),
}
"""By a name in words: the suffix and the maker."""
