"""Compiles the C kernels of layout and canvas when the package is built, where there is a C compiler.

Without one the layout is NumPy's and all is drawn by QPainter.

Hatchling runs the hook below for wheels and editable installs (pyproject.toml). By hand, after a change in the C:

    .venv/bin/python packaging/build_kernel.py

The compiler is the environment's CC, else cc, gcc or clang. The library lies beside the Python that loads it, and a
wheel that holds it fits this kind of system and any Python. No flag asks for this machine's own processor: on x86-64
the step of the layout is compiled twice and the library picks one when it runs.
"""

import os
import platform
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = "app/backers/layout"
LIBRARY = f"{FOLDER}/_kernel.so"
LINES_FOLDER = "app/backers/canvas"
LINES = f"{LINES_FOLDER}/_lines.so"
# No errno and no floating-point traps: then roots and choices go eight at a time. The results are the same.
_FLAGS = ["-std=gnu11", "-O3", "-fPIC", "-fno-math-errno", "-fno-trapping-math", "-fvisibility=hidden", "-Wno-psabi"]
# Multiply and add are not fused, which would round otherwise than a processor that cannot: a large map would settle
# elsewhere there. It costs a sixth more instructions, and gives the same bits on every machine.
_FLAGS += ["-ffp-contract=off"]
_AVX2 = ["-mavx2", "-mfma", "-mbmi", "-mpopcnt", "-DCODE=code_avx2"]


class NotCompiled(Exception):
    """There is no compiler, or it failed. The message says which."""


def compile_kernel(root: Path) -> Path:
    """Makes the library anew, in its place, and returns where that is. Raises NotCompiled, and then there is none."""
    library, sources = root / LIBRARY, root / FOLDER / "kernel"
    library.unlink(missing_ok=True)
    compiler = _compiler()
    wide = ["-DX86_VARIANTS"] if platform.machine().lower() in ("x86_64", "amd64") and sys.maxsize > 2**32 else []
    units = [("step.c", ["-DCODE=code_plain"]), ("engine.c", wide), ("distances.c", []), ("pool.c", ["-pthread"])]
    if wide:
        units.append(("step.c", _AVX2))
    with tempfile.TemporaryDirectory(dir=library.parent, prefix=".kernel-") as scratch:
        objects = [str(Path(scratch, f"{number}.o")) for number in range(len(units))]
        for (source, flags), made in zip(units, objects, strict=True):
            _run([*compiler, *_FLAGS, *flags, "-c", str(sources / source), "-o", made])
        built = Path(scratch, library.name)
        _run([*compiler, "-shared", "-pthread", *objects, "-lm", "-o", str(built)])
        # A program that runs goes on with the file it has: it is replaced, not written over.
        built.replace(library)
    return library


def compile_lines(root: Path) -> Path:
    """Makes the canvas's drawing kernel anew, likewise."""
    library, sources = root / LINES, sorted((root / LINES_FOLDER / "kernel").glob("*.c"))
    library.unlink(missing_ok=True)
    compiler = _compiler()
    with tempfile.TemporaryDirectory(dir=library.parent, prefix=".kernel-") as scratch:
        built = Path(scratch, library.name)
        _run([*compiler, *_FLAGS, "-shared", "-pthread", *map(str, sources), "-lm", "-o", str(built)])
        built.replace(library)
    return library


def _compiler() -> list[str]:
    for name in (os.environ.get("CC", ""), "cc", "gcc", "clang"):
        words = shlex.split(name)
        if words and shutil.which(words[0]):
            return words
    raise NotCompiled("there is no C compiler (cc, gcc or clang)")


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError as error:
        raise NotCompiled(f"{command[0]} could not be run: {error}") from error
    if done.returncode:
        raise NotCompiled(f"{shlex.join(command)} failed:\n{done.stderr}")


class KernelHook(BuildHookInterface[Any]):
    """Adds the library to a wheel and names the wheel after its platform, or says why it is a pure one."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        try:
            compile_kernel(Path(self.root))
            compile_lines(Path(self.root))
        except NotCompiled as why:
            self.app.display_warning(f"Without the compiled layout engine, large maps move slowly: {why}.")
            return
        build_data["artifacts"] += [f"/{LIBRARY}", f"/{LINES}"]
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-" + sysconfig.get_platform().replace("-", "_").replace(".", "_")


if __name__ == "__main__":
    try:
        print(compile_kernel(Path(__file__).resolve().parent.parent))
        print(compile_lines(Path(__file__).resolve().parent.parent))
    except NotCompiled as why:
        sys.exit(f"Not compiled: {why}")
