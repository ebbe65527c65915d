// Runs d3-force for bench_d3.py. One JSON line in, one out, until the input ends.
//   {"make": {nodes: [[x, y]], edges: [[a, b]], radius}}   a simulation with the forces of ours; answers {}
//   {"tick": k}       k ticks; answers {"ms": [each]}
//   {"error": true}   how far the charge is from the exact sum where the nodes stand; answers {"error": share}
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const found = createRequire(join(process.argv[2], "d3-force/")).resolve("d3-force");
const d3 = await import(pathToFileURL(found));
let simulation, nodes;

function charge(theta) {
  const here = nodes.map(({ x, y }, index) => ({ index, x, y, vx: 0, vy: 0 }));
  const force = d3.forceManyBody().strength(-900).distanceMin(5).theta(theta);
  force.initialize(here, () => 0.5);
  force(1);
  return here;
}

const does = {
  make({ nodes: places, edges, radius }) {
    nodes = places.map(([x, y]) => ({ x, y }));
    const links = edges.map(([source, target]) => ({ source, target }));
    simulation = d3.forceSimulation(nodes).stop()
      .force("link", d3.forceLink(links).distance(100))
      .force("charge", d3.forceManyBody().strength(-900).distanceMin(5).theta(0.9))
      .force("center", d3.forceCenter());
    if (radius) simulation.force("collide", d3.forceCollide(radius).strength(0.7));
    return {};
  },
  tick(count) {
    const ms = [];
    for (let k = 0; k < count; k++) {
      const start = process.hrtime.bigint();
      simulation.tick();
      ms.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    return { ms };
  },
  error() {
    let off = 0, whole = 0;
    const rough = charge(0.9), exact = charge(1e-9);
    exact.forEach((e, i) => {
      off += (rough[i].vx - e.vx) ** 2 + (rough[i].vy - e.vy) ** 2;
      whole += e.vx ** 2 + e.vy ** 2;
    });
    return { error: Math.sqrt(off / whole) };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [[what, given]] = Object.entries(JSON.parse(line));
  console.log(JSON.stringify(does[what](given)));
}
