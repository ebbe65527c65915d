// Moves the day in other programs' graphs for bench_days.py. One JSON line in, one out, until the input ends.
//   {"make": {nodes: n, edges: [[a, b, first, last]]}}   the graph in every library that is there; answers {"peers": [...]}
//   {"day": d, "peer": name}   which edges hold, whom they tie, how often; answers {"ms": time, "edges": n, "nodes": n}
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { join } from "node:path";

const require = createRequire(join(process.argv[2], "x.js"));
const graphs = {};

function graphology({ nodes, edges }) {
  const Graph = require("graphology");
  const graph = new Graph({ multi: true });
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  edges.forEach(([a, b, first, last], edge) => graph.addEdgeWithKey(edge, a, b, { first, last }));
  return (day) => {
    const degree = new Map();
    const held = graph.filterEdges((_edge, when) => when.first <= day && when.last >= day);
    for (const edge of held) {
      for (const end of graph.extremities(edge)) degree.set(end, (degree.get(end) ?? 0) + 1);
    }
    return [held.length, degree.size];
  };
}

function cytoscape({ nodes, edges }) {
  const elements = Array.from({ length: nodes }, (_, id) => ({ data: { id: `n${id}` } }));
  edges.forEach(([a, b, first, last], id) => {
    elements.push({ data: { id: `e${id}`, source: `n${a}`, target: `n${b}`, first, last } });
  });
  const graph = require("cytoscape")({ headless: true, elements });
  return (day) => {
    const held = graph.edges((edge) => edge.data("first") <= day && edge.data("last") >= day);
    return [held.length, held.connectedNodes().length];
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const wish = JSON.parse(line);
  if (wish.make) {
    for (const [name, make] of Object.entries({ graphology, cytoscape })) {
      try {
        graphs[name] = make(wish.make);
      } catch (error) {
        if (error.code !== "MODULE_NOT_FOUND") throw error;
      }
    }
    console.log(JSON.stringify({ peers: Object.keys(graphs) }));
  } else {
    const begun = performance.now();
    const [edges, nodes] = graphs[wish.peer](wish.day);
    console.log(JSON.stringify({ ms: performance.now() - begun, edges, nodes }));
  }
}
