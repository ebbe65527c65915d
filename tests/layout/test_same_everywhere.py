"""The same map and seed give the same picture on every machine to within a pixel, whatever the processor knows."""

import os
import subprocess
import sys

import numpy as np
import pytest

from backers.layout import Forces, Simulation, arrange, native

PIXELS = 1600  # across the picture

needs_library = pytest.mark.skipif(not native.available(), reason="the compiled engine was not built here")


def edges_of(n):
    return [(i // 3, i) for i in range(1, n)] + [(i, (7 * i + 3) % n) for i in range(0, n, 2)]


def pictures(n):
    """The opening pictures of three aims, and one of them after it has lived, in pixels."""
    opened = [arrange(n, edges_of(n), radii=np.full(n, 15.0), aim=aim) for aim in (0.0, 0.5, 1.0)]
    sim = Simulation(n, edges_of(n), positions=opened[1], forces=Forces())
    sim.tick(100)
    return np.array([places / np.ptp(places, axis=0).max() for places in (*opened, sim.positions)]) * PIXELS


def furthest(n, monkeypatch, **here):
    """How many pixels any node of any picture is off, with other arguments for the compiled engine or without it."""
    best = pictures(n)
    if "instructions" in here:
        monkeypatch.setattr(native, "_NEWEST", here["instructions"])
        plain = native.NativeEngine.__init__
        monkeypatch.setattr(native.NativeEngine, "__init__", lambda self, state, **_: plain(self, state, **here))
    else:
        monkeypatch.setenv("BACKERS_LAYOUT", "numpy")
    return float(np.abs(pictures(n) - best).max())


@needs_library
@pytest.mark.parametrize("n", [12, 80, 300])
def test_without_the_compiled_engine(monkeypatch, n):
    assert furthest(n, monkeypatch) < 1


@needs_library
def test_without_the_compiled_engine_up_to_where_it_no_longer_sums_all_pairs(monkeypatch):
    # Where groups are to be clear, the last bit of a float decides who goes round whom on so large a map.
    best = pictures(490)[[0, 1, 3]]
    monkeypatch.setenv("BACKERS_LAYOUT", "numpy")
    assert np.abs(pictures(490)[[0, 1, 3]] - best).max() < 1


@needs_library
@pytest.mark.parametrize("n", [80, 300, 1000])
def test_with_the_plainest_instructions_to_the_last_bit(monkeypatch, n):
    assert furthest(n, monkeypatch, instructions=0) == 0


@needs_library
@pytest.mark.slow
@pytest.mark.parametrize("n", [300, 1000])
@pytest.mark.parametrize(
    "machine",
    [
        {"OPENBLAS_CORETYPE": "Nehalem", "OPENBLAS_NUM_THREADS": "1"},
        {"OPENBLAS_CORETYPE": "Haswell", "NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR"},
        {"OPENBLAS_NUM_THREADS": "4"},
    ],
    ids=["an old processor", "without AVX-512", "many threads"],
)
def test_with_another_machines_numpy(tmp_path, machine, n):
    code = "import sys, numpy as np; from layout.test_same_everywhere import pictures\n"
    code += f"np.save(sys.argv[1], pictures({n}))"
    found = []
    for number, extra in enumerate(({}, machine)):
        file = tmp_path / f"{number}.npy"
        paths = {"PYTHONPATH": os.pathsep.join(sys.path)}
        subprocess.run([sys.executable, "-W", "ignore", "-c", code, file], env=os.environ | paths | extra, check=True)
        found.append(np.load(file))
    assert np.abs(found[0] - found[1]).max() < 1
