// Opens GraphML and GEXF as graphology does and tells as JSON what it found. Arguments: the folder of the modules, files.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [folder, ...files] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), "node_modules", "x.js"));
const Graph = require("graphology");
const parsers = { ".graphml": require("graphology-graphml"), ".gexf": require("graphology-gexf") };

const told = files.map((file) => {
  const graph = parsers[path.extname(file)].parse(Graph, readFileSync(file, "utf8"));
  const nodes = {}, edges = [];
  graph.forEachNode((node, attributes) => (nodes[node] = attributes));
  graph.forEachEdge((edge, attributes, source, target) => edges.push([edge, source, target, attributes]));
  return { nodes, edges };
});
process.stdout.write(JSON.stringify(told));
