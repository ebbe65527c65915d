"""Gets the peers from their registries, each by itself, and says by name what could not be had and why."""

import shutil
import subprocess
import sys
from pathlib import Path

# One of a tuple needs the other.
PYTHON = (
    ("igraph",), ("s_gd2",), ("ogdf-python", "ogdf-wheel"), ("fa2",), ("networkx",), ("numba", "scipy"),
)  # fmt: skip
NODE = (
    ("d3-force",), ("d3-force-3d",), ("graphology", "graphology-layout-forceatlas2"), ("cytoscape", "cytoscape-fcose"),
)  # fmt: skip
_LONGEST_S = 600  # some are compiled here


def install(peers: Path) -> list[str]:
    """Fills `peers` with what can be had; returns a line for each that cannot."""
    python, failed = peers / "venv/bin/python", []
    peers.mkdir(parents=True, exist_ok=True)
    if not python.is_file():
        failed += _tried([sys.executable, "-m", "venv", str(peers / "venv")], "an environment for the Python peers")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--retries", "1", "--timeout", "20"]
    for names in PYTHON if python.is_file() else ():
        failed += _tried([*pip, *names], " and ".join(names))
    if not shutil.which("npm"):
        return [*failed, "the JavaScript peers: there is no npm here"]
    (peers / "node").mkdir(exist_ok=True)
    (peers / "node" / "package.json").write_text('{"private": true}')
    npm = ["npm", "install", "--no-audit", "--no-fund", "--fetch-retries", "1", "--prefix", str(peers / "node")]
    # npm takes away what is not asked for, so all that is wanted is asked for each time.
    wanted: list[str] = []
    for names in NODE:
        told = _tried([*npm, *wanted, *names], " and ".join(names))
        wanted += [] if told else names
        failed += told
    return failed


def _tried(command: list[str], what: str) -> list[str]:
    """Runs a command; why it failed, in a line, or nothing."""
    print(f"installing {what}", flush=True)
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_LONGEST_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        return [f"{what}: {error}"]
    if done.returncode == 0:
        return []
    lines = [line.strip() for line in f"{done.stdout}\n{done.stderr}".splitlines()]
    said = [line for line in lines if line.lower().startswith(("error", "npm error"))] or lines[-1:]
    return [f"{what}: {said[0][:200]}"]
