// Runs layout engines that are JavaScript packages for bench_peers.py; speaks as run_python.py does, but writes places
// as JSON. Only the engine's own call is timed, with its graph made before.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const need = createRequire(join(process.argv[2], "peers.js"));
const load = async (name) => {
  const found = await import(pathToFileURL(need.resolve(name)));
  return found.default ?? found;
};

function randomFrom(seed) {
  let a = (seed + 1) * 0x9e3779b9;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function graphOf(file) {
  const [head, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const seen = new Set(), edges = [];
  for (const line of lines) {
    const [a, b] = line.split(" ").map(Number).sort((x, y) => x - y);
    if (a !== b && !seen.has(`${a} ${b}`)) seen.add(`${a} ${b}`), edges.push([a, b]);
  }
  return { n: Number(head.split(" ")[0]), edges };
}

async function d3Force({ n, edges }, random) {
  const d3 = await import(pathToFileURL(createRequire(join(process.argv[2], "d3-force/")).resolve("d3-force")));
  const nodes = Array.from({ length: n }, () => ({}));
  const links = edges.map(([source, target]) => ({ source, target }));
  const simulation = d3.forceSimulation(nodes).randomSource(random).stop()
    .force("link", d3.forceLink(links)).force("charge", d3.forceManyBody()).force("center", d3.forceCenter());
  return () => (simulation.tick(300), nodes.map(({ x, y }) => [x, y]));
}

// What force-graph lays its graphs out with, as it sets it.
async function forceGraph({ n, edges }, random) {
  const d3 = await import(pathToFileURL(join(process.argv[2], "d3-force-3d/src/index.js")));
  const nodes = Array.from({ length: n }, () => ({}));
  const links = edges.map(([source, target]) => ({ source, target }));
  const simulation = d3.forceSimulation(nodes, 2).randomSource(random).stop().alphaDecay(0.0228).velocityDecay(0.4)
    .force("link", d3.forceLink(links)).force("charge", d3.forceManyBody()).force("center", d3.forceCenter());
  return () => (simulation.tick(300), nodes.map(({ x, y }) => [x, y]));
}

async function forceAtlas({ n, edges }, random) {
  const { UndirectedGraph } = await load("graphology");
  const atlas = await load("graphology-layout-forceatlas2");
  const graph = new UndirectedGraph();
  for (let i = 0; i < n; i++) graph.addNode(i, { x: random(), y: random() });
  for (const [a, b] of edges) graph.addEdge(a, b);
  const settings = { ...atlas.inferSettings(graph), barnesHutOptimize: n > 1000 };
  return () => {
    const places = atlas(graph, { iterations: 500, settings });
    return Array.from({ length: n }, (_, i) => [places[i].x, places[i].y]);
  };
}

const cytoscape = (name) => async ({ n, edges }, random) => {
  const core = await load("cytoscape");
  if (name === "fcose") core.use(await load("cytoscape-fcose"));
  const elements = [
    ...Array.from({ length: n }, (_, i) => ({ data: { id: `n${i}` } })),
    ...edges.map(([a, b], i) => ({ data: { id: `e${i}`, source: `n${a}`, target: `n${b}` } })),
  ];
  const cy = core({ headless: true, styleEnabled: true, elements });
  return () => {
    const before = Math.random;
    Math.random = random;
    cy.layout({ name, animate: false, quality: "default", randomize: true }).run();
    Math.random = before;
    return Array.from({ length: n }, (_, i) => Object.values(cy.getElementById(`n${i}`).position()));
  };
};

const engines = {
  "d3-force": [d3Force, "d3-force"],
  "force-graph": [forceGraph, "d3-force-3d"],
  "ForceAtlas2 (graphology)": [forceAtlas, "graphology-layout-forceatlas2"],
  "cytoscape fcose": [cytoscape("fcose"), "cytoscape-fcose"],
  "cytoscape cose": [cytoscape("cose"), "cytoscape"],
};

function missing(name) {
  try {
    if (!existsSync(join(process.argv[2], name, "package.json"))) throw new Error(name);
    return "";
  } catch {
    return `npm install ${name}`;
  }
}

function versions() {
  const found = {};
  for (const name of ["d3-force", "d3-force-3d", "graphology-layout-forceatlas2", "cytoscape", "cytoscape-fcose"]) {
    const file = join(process.argv[2], name, "package.json");
    if (existsSync(file)) found[name] = JSON.parse(readFileSync(file, "utf8")).version;
  }
  return found;
}

async function answer(asked) {
  if (asked.versions) return versions();
  if (asked.engines) return Object.fromEntries(Object.entries(engines).map(([name, [, pack]]) => [name, missing(pack)]));
  const work = await engines[asked.engine][0](graphOf(asked.graph), randomFrom(asked.seed));
  const start = process.hrtime.bigint(), begun = process.cpuUsage();
  const places = work();
  const ms = Number(process.hrtime.bigint() - start) / 1e6, used = process.cpuUsage(begun);
  writeFileSync(asked.out, JSON.stringify(places));
  return { ms, cpu_ms: (used.user + used.system) / 1000 };
}

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try {
    said = await answer(JSON.parse(line));
  } catch (error) {
    said = { failed: String(error) };
  }
  process.stdout.write(JSON.stringify(said) + "\n");
}
