"""What bench_peers.py found, written down: table.md, runs.csv, and for each graph a plot as SVG and its
pictures as PNG."""

import csv
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from figure import Cell, draw_figure

Run = dict[str, Any]
FIELDS = (
    "graph",
    "nodes",
    "engine",
    "seed",
    "ms",
    "cpu_ms",
    "stress",
    "crossings",
    "np",
    "edge_cv",
    "min_sep",
    "sep_p1",
    "failed",
)
AIMS = ("ours, distances", "ours, balanced", "ours, groups")
OURS = (*AIMS, "ours, as it opens")


def write_report(
    out: Path, runs: list[Run], missing: dict[str, str], files: dict[str, Path], versions: dict[str, str]
) -> None:
    with (out / "runs.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(runs)
    names = list(dict.fromkeys(run["graph"] for run in runs))
    lines = [
        "# Layout engines, turn by turn",
        "",
        "Versions: " + (", ".join(f"{a} {b}" for a, b in versions.items()) or "none"),
        "",
        "Missing: " + (", ".join(f"{a} ({b})" for a, b in missing.items()) or "none"),
    ]
    for name in names:
        here = [run for run in runs if run["graph"] == name]
        lines += ["", f"## {name}, {here[0]['nodes']} nodes", "", *_table(here)]
        (out / f"{name}-plot.svg").write_text(_plot(name, here))
        if here[0]["nodes"] <= 20_000:
            _pictures(out, name, files[name], here)
    (out / "table.md").write_text("\n".join(lines) + "\n")


def by_engine(runs: list[Run]) -> dict[str, list[Run]]:
    found: dict[str, list[Run]] = {}
    for run in runs:
        found.setdefault(run["engine"], []).append(run)
    return found


def _table(runs: list[Run]) -> list[str]:
    head = "| engine | ms | of processor | stress | crossings | neighbours | over ours: distances | balanced | groups |"
    engines = by_engine(runs)
    rows = [head, "|---" * 9 + "|"]
    for engine, mine in engines.items():
        done = [run for run in mine if "ms" in run]
        if not done:
            rows.append(f"| {engine} | {mine[0].get('failed')} ||||||||")
            continue
        cells = [engine, *(_spoken(median(run[field] for run in done)) for field in ("ms", "cpu_ms"))]
        for field, form in (("stress", ".4f"), ("crossings", ",.0f"), ("np", ".3f")):
            known = [run[field] for run in done if field in run]
            cells.append(f"{median(known):{form}} ({min(known):{form}} to {max(known):{form}})" if known else "")
        cells += ["" if engine in OURS else _ratio(done, engines.get(aim, [])) for aim in AIMS]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def _spoken(ms: float) -> str:
    return f"{ms:,.0f}" if ms > 20 else f"{ms:.1f}"


def _ratio(theirs: list[Run], ours: list[Run]) -> str:
    pace = {run["seed"]: run["cpu_ms"] for run in ours if "ms" in run}
    ratios = [run["cpu_ms"] / pace[run["seed"]] for run in theirs if run["seed"] in pace]
    if not ratios:
        return ""
    middle = median(run["cpu_ms"] for run in theirs) / median(pace.values())
    form = ",.0f" if middle >= 10 else ".1f"
    return f"{middle:{form}}x ({min(ratios):{form}} to {max(ratios):{form}})"


def _plot(name: str, runs: list[Run]) -> str:
    """Stress across, crossings upwards, both on logarithmic axes; each run a dot, each engine's name at its median."""
    known = [run for run in runs if run.get("stress", 0) > 0 and run.get("crossings", 0) > 0]
    if not known:
        return '<svg xmlns="http://www.w3.org/2000/svg"/>'
    spots = np.log([[run["stress"], run["crossings"]] for run in known])
    low, high = spots.min(axis=0), spots.max(axis=0)
    at = (spots - low) / np.maximum(high - low, 1e-9) * [620, -420] + [60, 470]
    parts = [f'<text x="60" y="24" font-size="15">{name}: less stress to the left, fewer crossings downwards</text>']
    for engine in by_engine(known):
        mine = np.array([place for place, run in zip(at, known, strict=True) if run["engine"] == engine])
        colour = "#0072b2" if engine in OURS else "#777"
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in mine]
        x, y = np.median(mine, axis=0)
        parts.append(f'<text x="{x + 6:.1f}" y="{y + 4:.1f}" fill="{colour}">{engine}</text>')
    for k, share in enumerate((0.0, 0.5, 1.0)):
        stress, crossings = np.exp(low + share * (high - low))
        parts.append(f'<text x="{60 + 310 * k}" y="500" fill="#777">{stress:.3f}</text>')
        parts.append(f'<text x="4" y="{474 - 210 * k}" fill="#777">{crossings:,.0f}</text>')
    return _svg(900, 520, parts)


def _pictures(out: Path, name: str, file: Path, runs: list[Run]) -> None:
    """The last picture of each engine, side by side."""
    edges = np.array(file.read_text().split("\n", 1)[1].split(), np.int64).reshape(-1, 2)
    cells = []
    for engine, mine in by_engine(runs).items():
        done = [run for run in mine if "ms" in run]
        if done:
            places = np.load(out / f"{name}-{engine.replace(' ', '_').replace(',', '')}.npy")
            cells.append(Cell(engine, places, _said(done[-1]), ours=engine.startswith("ours")))
    inks = file.with_suffix(".inks")
    draw_figure(
        out / f"{name}-pictures.png",
        f"{name}: {runs[0]['nodes']:,} nodes, {len(edges):,} edges",
        cells,
        edges,
        inks.read_text().split() if inks.is_file() else (),
    )


def _said(run: Run) -> str:
    known = [f"stress {run['stress']:.3f}"] if "stress" in run else []
    known += [f"{run['crossings']:,} crossings"] if "crossings" in run else []
    return ", ".join([*known, f"{_spoken(run['cpu_ms'])} ms"])


def _svg(wide: int, tall: int, parts: list[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{tall}" viewBox="0 0 {wide} {tall}"'
    ground = '<rect width="100%" height="100%" fill="white"/>'
    return f'{head} font-family="sans-serif" font-size="12">{ground}{"".join(parts)}</svg>\n'
