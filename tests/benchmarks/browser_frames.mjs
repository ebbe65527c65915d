// Draws graphs with engines for browsers, for bench_frames.py. One JSON line in, one out, until the input ends.
//   node browser_frames.mjs NODE_MODULES CHROMIUM
//   {"make": {peer, nodes: [[x, y]], edges: [[a, b]], rich}}   a page with that graph; answers {} or {"missing": why}
//   {"frames": [peer, k]}      k frames, each with every node moved; answers {"ms": [each]}
//   {"picture": [peer, path]}  the page as a PNG
//   {"close": peer}
// A frame ends when a pixel has been read back, so all drawing is done; nothing is presented on a screen.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, chromium] = process.argv.slice(2);
const { chromium: engine } = (await import(
  pathToFileURL(createRequire(join(modules, "playwright-core/")).resolve("playwright-core"))
)).default;
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const profile = mkdtempSync(join(tmpdir(), "frames-"));
const browser = await engine.launchPersistentContext(profile,
  { executablePath: chromium, headless: true, args: quiet, viewport: { width: 1600, height: 1000 } });
const SCRIPTS = {
  "bare canvas": null,
  "force-graph": "force-graph/dist/force-graph.min.js",
  "vis-network": "vis-network/standalone/umd/vis-network.min.js",
  "cytoscape.js": "cytoscape/dist/cytoscape.min.js",
};
const pages = new Map();

// Runs in the page. What an engine would do at the next frame is kept, and done when a frame is asked for.
function prepare() {
  const later = [];
  window.requestAnimationFrame = (run) => later.push(run);
  window.flush = () => { for (const run of later.splice(0)) run(performance.now()); };
  window.read = () => {
    for (const canvas of document.querySelectorAll("canvas"))
      if (canvas.width) canvas.getContext("2d").getImageData(0, 0, 1, 1);
  };
  window.frames_ms = (count) => {
    const taken = [];
    for (let frame = 0; frame < count; frame++) {
      const places = window.home.map(([x, y]) => [x + 4 * Math.random() - 2, y + 4 * Math.random() - 2]);
      const begun = performance.now();
      window.show(places);
      window.read();
      taken.push(performance.now() - begun);
    }
    return taken;
  };
}

function build({ peer, nodes, edges, rich }) {
  const COLORS = ["#3b6ea8", "#b8324f", "#4a8f6d", "#777777"], INKS = ["#0072b2", "#d55e00", "#009e73"];
  document.body.style.margin = "0";
  document.body.innerHTML = '<div id="at" style="width:1600px;height:1000px;background:white"></div>';
  const at = document.getElementById("at");
  window.home = nodes;
  if (peer === "bare canvas") {
    const canvas = document.createElement("canvas");
    canvas.width = 1600; canvas.height = 1000;
    at.append(canvas);
    const pen = canvas.getContext("2d");
    window.show = (places) => {
      pen.fillStyle = "white";
      pen.fillRect(0, 0, 1600, 1000);
      for (let style = 0; style < 4; style++) {
        pen.beginPath();
        for (let edge = style; edge < edges.length; edge += 4) {
          const [a, b] = edges[edge];
          pen.moveTo(...places[a]);
          pen.lineTo(...places[b]);
        }
        pen.strokeStyle = COLORS[style];
        pen.stroke();
      }
      for (let ink = 0; ink < 3; ink++) {
        pen.beginPath();
        for (let node = ink; node < places.length; node += 3) {
          const [x, y] = places[node];
          pen.moveTo(x + 3, y);
          pen.arc(x, y, 3, 0, 7);
        }
        pen.fillStyle = INKS[ink];
        pen.fill();
      }
    };
  } else if (peer === "force-graph") {
    const data = {
      nodes: nodes.map(([x, y], id) => ({ id, x: x - 800, y: y - 500, color: INKS[id % 3] })),
      links: edges.map(([source, target], row) => ({ source, target, color: COLORS[row % 4] })),
    };
    const graph = new ForceGraph(at).width(1600).height(1000).autoPauseRedraw(false).cooldownTicks(0)
      .nodeRelSize(3).linkWidth(1).linkDirectionalArrowLength(rich ? 6 : 0);
    graph.d3Force("charge", null).d3Force("link", null).d3Force("center", null).graphData(data);
    flush();
    window.show = (places) => {
      // It chooses a zoom of its own for new data, some frames later.
      if (graph.zoom() !== 1) graph.zoom(1).centerAt(0, 0);
      data.nodes.forEach((node, row) => { node.x = places[row][0] - 800; node.y = places[row][1] - 500; });
      flush();
    };
  } else if (peer === "vis-network") {
    const network = new vis.Network(at, {
      nodes: nodes.map(([x, y], id) => ({ id, x, y, color: INKS[id % 3], label: rich ? `Actor ${id}` : undefined })),
      edges: edges.map(([from, to], id) => ({ id, from, to, color: COLORS[id % 4], arrows: rich ? "to" : "" })),
    }, { physics: false, nodes: { shape: "dot", size: 4 }, edges: { smooth: false, width: 1 },
         interaction: { hideEdgesOnDrag: false } });
    network.moveTo({ position: { x: 800, y: 500 }, scale: 1 });
    flush();
    window.show = (places) => {
      places.forEach(([x, y], id) => { const node = network.body.nodes[id]; node.x = x; node.y = y; });
      network.redraw();
      flush();
    };
  } else {
    const arrow = rich ? { "curve-style": "bezier", "target-arrow-shape": "triangle" } : { "curve-style": "haystack" };
    const cy = cytoscape({
      container: at, pan: { x: 0, y: 0 }, zoom: 1, layout: { name: "preset" },
      elements: [
        ...nodes.map(([x, y], id) => ({ data: { id: `n${id}`, label: `Actor ${id}`, ink: INKS[id % 3] }, position: { x, y } })),
        ...edges.map(([a, b], id) => ({ data: { id: `e${id}`, source: `n${a}`, target: `n${b}`, ink: COLORS[id % 4] } })),
      ],
      style: [
        { selector: "node", style: { width: 8, height: 8, "background-color": "data(ink)", ...(rich ? { label: "data(label)", "font-size": 11 } : {}) } },
        { selector: "edge", style: { width: 1, "line-color": "data(ink)", "target-arrow-color": "data(ink)", ...arrow } },
      ],
    });
    const all = cy.nodes();
    window.show = (places) => {
      cy.batch(() => all.forEach((node, row) => { node.position({ x: places[row][0], y: places[row][1] }); }));
      flush();
      flush();
    };
  }
  flush();
}

async function answer(given) {
  if (given.make) {
    const { peer } = given.make;
    if (SCRIPTS[peer] === undefined) return { missing: "unknown" };
    let script = null;
    try {
      script = SCRIPTS[peer] && readFileSync(join(modules, SCRIPTS[peer]), "utf8");
    } catch { return { missing: `npm install ${SCRIPTS[peer].split("/")[0]}` }; }
    const page = await browser.newPage();
    try {
      await page.setContent("<!doctype html><body></body>");
      await page.evaluate(prepare);
      if (script) await page.addScriptTag({ content: script });
      await page.evaluate(build, given.make);
      await page.evaluate(() => frames_ms(2));
    } catch (fault) {
      await page.close().catch(() => {});
      return { missing: `its page failed: ${String(fault).split("\n")[0].slice(0, 90)}` };
    }
    pages.set(peer, page);
    return {};
  }
  if (given.frames) return { ms: await pages.get(given.frames[0]).evaluate((count) => frames_ms(count), given.frames[1]) };
  if (given.picture) { await pages.get(given.picture[0]).screenshot({ path: given.picture[1] }); return {}; }
  await pages.get(given.close)?.close();
  pages.delete(given.close);
  return {};
}

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await answer(JSON.parse(line)).catch((fault) => ({ missing: String(fault) }))));
await browser.close();
rmSync(profile, { recursive: true, force: true });
