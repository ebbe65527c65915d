"""One frame with every node moved, 1600 by 1000, no GPU: ours and engines for browsers, turn by turn in one run.

    QT_QPA_PLATFORM=xcb python tests/benchmarks/bench_frames.py [NODE_MODULES] [--folder FOLDER] [--sizes 80,1000]

NODE_MODULES, or the variable BACKERS_BENCH_NODE, is a folder made by
`npm install playwright-core force-graph vis-network cytoscape`; Chromium comes from CHROMIUM or the path. Ours is a
real window, painted and copied to the screen, with what lies under the pointer found at each frame; browsers are
headless and forced to finish, but present nothing, so the comparison favours them. "Not presented" is ours drawn on a
picture apart instead, of maps that are not drawn beside the interface anyway. All draw on processors: nothing can be
said here about engines that draw with a GPU. A ratio is between medians of all frames, its spread between the 10th and
90th percentile of the ratios turn by turn; "quickest" is between the 10th percentiles of both sides. "Processor" is
the time of all threads and processes of a side for a frame, which a busy machine, where pictures wait for their turn
between program and screen, changes least. Nothing is judged here. With --folder, pictures and a table.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
from bench_d3 import communities
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backers.canvas import MapView, load_theme, native
from backers.canvas.ahead import FROM
from backers.canvas.camera import fitted
from backers.canvas.pointing import Pointing
from backers.layout import arrange
from backers.model.rows import Actor, Relationship
from backers.model.visible import Visible

SIZE = (1600, 1000)
PEERS = ("bare canvas", "force-graph", "vis-network", "cytoscape.js")
TOO_SLOW = {100_000: ("vis-network", "cytoscape.js")}  # their pages die or take minutes for a frame
TURNS = {80: (20, 8), 1000: (8, 8), 10_000: (3, 6), 100_000: (2, 4)}  # nodes: frames a turn, turns
BARS = {80: ("cytoscape.js", 0.4), 1000: ("best", 0.75), 10_000: ("best", 0.33), 100_000: ("best", 0.2)}
_KINDS, _SIDES = ("state", "person", "company", "armed_group"), ("GNA-aligned", "LNA-aligned", "mediator")
_TIES = ("supplies_arms", "fights", "mediates", "leads")


class Browser:
    """Headless Chromium with one page for each peer, in a process of its own."""

    def __init__(self, modules: Path, chromium: str) -> None:
        script = Path(__file__).with_name("browser_frames.mjs")
        self._node = subprocess.Popen(
            ["node", str(script), str(modules.resolve()), chromium],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, what: str, given: object) -> dict[str, object]:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps({what: given}) + "\n")
        self._node.stdin.flush()
        return json.loads(self._node.stdout.readline())

    def cpu_ms(self) -> float:
        """Processor time of the browser with all its processes so far, where the system tells."""
        parents, spent = {}, {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it has just ended
            parents[int(stat.parent.name)], spent[int(stat.parent.name)] = int(fields[1]), sum(map(int, fields[11:13]))
        mine, known = {self._node.pid}, 0
        while len(mine) > known:
            known = len(mine)
            mine |= {one for one, parent in parents.items() if parent in mine}
        return 1000 * sum(spent.get(one, 0) for one in mine) / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        assert self._node.stdin
        self._node.stdin.close()
        self._node.wait(30)


class Ours:
    """A map view in a window, showing that graph at those places."""

    def __init__(self, nodes: np.ndarray, edges: np.ndarray) -> None:
        actors = tuple(
            Actor(id=f"a{row}", name=f"Actor {row}", kind=_KINDS[row % 4], side=_SIDES[row % 3])
            for row in range(len(nodes))
        )
        ties = tuple(
            Relationship(id=f"r{row}", subject=f"a{a}", kind=_TIES[row % 4], object=f"a{b}")
            for row, (a, b) in enumerate(edges.tolist())
        )
        self.view = MapView(theme=load_theme("light"))
        self.view.resize(*SIZE)
        self.view.legend.set_folded(True)
        places = dict(zip((one.id for one in actors), map(tuple, nodes.tolist()), strict=True))
        self.view.show_map(Visible(actors, ties), places)
        self.view.show()
        QTest.qWaitForWindowExposed(self.view)
        self.view.fit(animated=False)
        self.rest()
        self._ids, self._home, self._rng = self.view.stage.frame.ids, nodes, np.random.default_rng(2)

    def frames_ms(self, count: int, *, presented: bool = True) -> list[float]:
        taken, apart = [], QImage(*SIZE, QImage.Format.Format_RGB32)
        viewport = self.view.surface.viewport()
        for _ in range(count):
            away = self._rng.uniform(-2, 2, self._home.shape) / self.view.stage.camera.scale
            begun = time.perf_counter()
            self.view.set_places(self._ids, self._home + away)
            viewport.repaint() if presented else viewport.render(apart)
            self._drawn()
            Pointing(self.view).target_at(700, 500)
            taken.append(1000 * (time.perf_counter() - begun))
        return taken

    def _drawn(self) -> None:
        while self.view.map_item.ahead.busy:  # a large map is drawn beside the interface
            self.view.map_item.ahead.wait()
            QApplication.processEvents()

    def rest(self) -> None:
        self.view.lookout.settle()
        while self.view.map_item.moving:  # names of a large map find their places between other events
            QApplication.processEvents()
        self.view.surface.viewport().repaint()
        self._drawn()

    def rest_ms(self) -> float:
        self.rest()
        begun = time.perf_counter()
        self.view.map_item.refresh()
        self.view.surface.viewport().repaint()
        return 1000 * (time.perf_counter() - begun)

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()


def compare(browser: Browser | None, n: int, folder: Path | None) -> list[dict[str, object]]:
    rich = n == 80
    edges = communities(n)[: 170 if rich else 2 * n]
    nodes = arrange(n, edges, radii=np.full(n, 12.0), aim="balanced" if n <= 1000 else "groups")
    camera = fitted(tuple(nodes.min(axis=0)), tuple(nodes.max(axis=0)), (20, 20, SIZE[0] - 40, SIZE[1] - 40))
    pixels = camera.to_px(nodes)
    ours = Ours(nodes, edges)
    names = []
    for peer in PEERS if browser is not None else ():
        if peer in TOO_SLOW.get(n, ()):
            print(f"{n:>7}  left out: {peer} (its page dies, or takes minutes for a frame)")
            continue
        given = {"peer": peer, "nodes": pixels.round(2).tolist(), "edges": edges.tolist(), "rich": rich}
        missing = browser.ask("make", given).get("missing")
        names += [] if missing else [peer]
        if missing:
            print(f"{n:>7}  missing: {peer} ({missing})")
    frames, turns = TURNS[n]
    taken: dict[str, list[list[float]]] = {name: [] for name in ("ours", *names)}
    ours.frames_ms(2)
    busy, apart = dict.fromkeys(taken, 0.0), []
    for _ in range(turns):
        before = time.process_time()
        taken["ours"].append(ours.frames_ms(frames))
        busy["ours"] += 1000 * (time.process_time() - before)
        for peer in names:
            assert browser is not None
            spent = browser.cpu_ms()
            taken[peer].append(browser.ask("frames", [peer, frames])["ms"])  # type: ignore[arg-type]
            busy[peer] += browser.cpu_ms() - spent
    for _ in range(turns if len(edges) < FROM else 0):  # after the others, whose memory it would push out of the way
        if names:
            browser.ask("frames", [names[0], frames])  # type: ignore[union-attr]
        apart += ours.frames_ms(frames, presented=False)
    if folder is not None:
        ours.rest()
        ours.view.grab().save(str(folder / f"frame-{n}-ours.png"))
        for peer in names:
            browser.ask("picture", [peer, str(folder / f"frame-{n}-{peer.replace(' ', '-')}.png")])  # type: ignore[union-attr]
    rest = ours.rest_ms()
    ours.close()
    for peer in names:
        browser.ask("close", peer)  # type: ignore[union-attr]
    cpu = {name: one / (frames * turns) for name, one in busy.items()}
    times = {name: np.array(one) for name, one in taken.items()}
    return rows(n, len(edges), times, cpu, rest, float(np.median(apart)) if apart else None)


def rows(
    n: int, edges: int, taken: dict[str, np.ndarray], cpu: dict[str, float], rest: float, apart: float | None
) -> list[dict[str, object]]:
    """Prints the lines of one size and returns them."""
    ours = taken["ours"]
    middle = float(np.median(ours))
    print(
        f"{n:>7}/{edges:<7} ours {middle:>8.2f} ms, processor {cpu['ours']:>7.1f} ms; a picture at rest {rest:.1f} ms"
        + (f"; not presented {apart:.2f} ms" if apart is not None else "")
    )
    first = {"nodes": n, "engine": "ours", "ms": middle, "cpu_ms": cpu["ours"], "rest": rest, "not_presented_ms": apart}
    made: list[dict[str, object]] = [first]
    peers = {name: one for name, one in taken.items() if name != "ours"}
    best = min(peers, key=lambda name: float(np.median(peers[name])), default=None)
    against, bar = BARS[n]
    for name, theirs in peers.items():
        low, high = np.quantile(np.median(ours, axis=1) / np.median(theirs, axis=1), [0.1, 0.9])
        median = float(np.median(theirs))
        quick = float(np.quantile(ours, 0.1) / np.quantile(theirs, 0.1))
        spent = cpu["ours"] / max(cpu[name], 1e-9)
        asked = f"   asked: at most {bar}" if name == (best if against == "best" else against) else ""
        print(
            f"{'':>15} {name:<13} {median:>9.2f} ms, processor {cpu[name]:>7.1f} ms;  {middle / median:.2f} "
            f"({low:.2f} to {high:.2f}), quickest {quick:.2f}, processor {spent:.2f}"
            + (f", not presented {apart / median:.2f}" if apart is not None else "")
            + asked,
            flush=True,
        )
        ratios = {"ratio": middle / median, "low": low, "high": high, "quickest": quick, "processor": spent}
        made.append({"nodes": n, "engine": name, "ms": median, "cpu_ms": cpu[name], **ratios})
    return made


def measure(modules: str | None, folder: Path | None = None, sizes: tuple[int, ...] = tuple(BARS)) -> None:
    app = QApplication.instance() or QApplication(sys.argv)
    assert app is not None
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    browser = None
    if not chromium or not shutil.which("node") or not modules or not Path(modules, "playwright-core").is_dir():
        print("missing: all peers (a folder with playwright-core and the engines, node, and Chromium)")
    else:
        browser = Browser(Path(modules), chromium)
    print(f"platform {QApplication.platformName()}, line kernel: {'yes' if native.available() else 'no, QPainter'}")
    print("ours is presented, browsers are not; everybody draws without a GPU; ratios are ours to theirs")
    table: list[dict[str, object]] = []
    try:
        for n in sizes:
            table += compare(browser, n, folder)
    finally:
        if browser is not None:
            browser.close()
    if folder is not None:
        (folder / "frames.json").write_text(json.dumps(table, indent=1))


@pytest.mark.benchmark
@pytest.mark.timeout(900)
def test_frames_are_measured_against_browsers(qapp: QApplication) -> None:
    measure(os.environ.get("BACKERS_BENCH_NODE"), sizes=(80, 1000))


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("modules", nargs="?", default=os.environ.get("BACKERS_BENCH_NODE"))
    asked.add_argument("--folder", type=Path)
    asked.add_argument("--sizes", default=",".join(map(str, BARS)))
    said = asked.parse_args()
    if said.folder is not None:
        said.folder.mkdir(parents=True, exist_ok=True)
    measure(said.modules, said.folder, tuple(int(one) for one in said.sizes.split(",")))
