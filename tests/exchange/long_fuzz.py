"""Damaged files of every format for a long time: `PYTHONPATH=tests python -m exchange.long_fuzz SECONDS FOLDER [SEED]`.

Files of `fuzz_seeds` are cut, doubled, spliced with others, packed and recoded, and put into an empty map and into the
curated one. A reader may return rows that fit or raise Damaged. Anything else is a find: another exception, a crash,
a connection, a look at another file, more than `_CPU` seconds of the processor or more than `_MEMORY` bytes. Finds are
kept in FOLDER, each with what happened; at the end the cases of each reader are counted. Linux only.

The work is done in a child, which is started again after a find.
"""

import contextlib
import faulthandler
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import traceback
import warnings
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from backers.exchange.curated import curated_map
from backers.exchange.formats import FORMATS, graph_only, read
from backers.exchange.incoming import Incoming
from backers.exchange.tables.reader import open_grids, read_with, shipped
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.model.rows import Row
from backers.work.import_lists import lists
from backers.work.importing import plan_import
from backers.work.review import review
from exchange.fuzz_damage import Damager, case
from exchange.fuzz_seeds import seeds
from faults.without_network import can, forbid

_CPU, _MEMORY = 20, 3 << 30
_READERS = ("graphml", "gexf", "gml", "pajek", "dot", "json", "table", "workbook", "sources")


def outcome(kind: str, path: Path, chance: random.Random, here: list[Row]) -> str:
    """What came of it: "rows", "warnings" or "refused"."""
    what = chance.random()
    try:
        incoming = _incoming(kind, path, what)
        map_ = Map(here if what < 0.1 else [])
        review(map_, incoming, path.name)
        plan = plan_import(map_, incoming, path.name)
        map_.apply(plan.changes)
        json.dumps(plan.report)
        if chance.random() < 0.1:
            lists(map_, plan.changes)
            [*Map(map_.rows()).rows()]
        if chance.random() < 0.1:
            graph_only(path)
    except Damaged as refusal:
        if not str(refusal).strip():
            raise AssertionError("a refusal without a word") from refusal
        return "refused"
    return "warnings" if incoming.warnings else "rows"


def _incoming(kind: str, path: Path, what: float) -> Incoming:
    """By what is in it; now and then as bytes, or by one reader whatever is in it."""
    if kind == "recipe" and what < 0.8:
        return read_with(shipped()[0], path)
    if what > 0.97 and path.is_file():
        return FORMATS[_READERS[int(what * 1e6) % len(_READERS)]].read(path)
    if what > 0.85 and path.is_file():
        return read(path.read_bytes(), name=path.name)
    if what > 0.8 and kind in ("CSV", "TSV", "XLSX", "ODS"):
        open_grids(path)
    return read(path)


def child(seconds: float, folder: Path, seed: int) -> None:
    """Cases one after the other; ends with the first find."""
    found = seeds()
    here = [*curated_map().rows()]
    read(_smallest(found, "XLSX", folder))  # whatever is loaded late is loaded now
    chance = random.Random(seed)
    place = folder / f"work-{seed}"
    faulthandler.register(signal.SIGPROF, chain=True)  # says where it was, and ends
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    warnings.simplefilter("error")
    if can():
        forbid()
    allowed = (
        str(folder),
        sys.prefix,
        sys.base_prefix,
        str(Path(__file__).parents[2]),
        "/proc/",
        "/dev/null",
        "/usr/share/zoneinfo",
    )
    strange: list[str] = []
    sys.addaudithook(lambda event, given: _looked(event, given, allowed, strange))
    sys.unraisablehook = lambda lost: strange.append(f"lost: {lost.exc_value!r}")
    end = time.monotonic() + seconds
    kinds = sorted(found)
    damagers = {kind: Damager(found[kind], chance) for kind in kinds}
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    slowest: dict[str, float] = defaultdict(float)
    number = 0
    while time.monotonic() < end:
        kind = kinds[number % len(kinds)]
        number += 1
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        path = case(kind, damagers[kind], place)
        begun = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, _CPU)
        said = ""
        try:
            ended = outcome(kind, path, chance, here)
        except BaseException:
            ended, said = "find", traceback.format_exc()
        signal.setitimer(signal.ITIMER_PROF, 0)
        taken = time.process_time() - begun
        slowest[kind] = max(slowest[kind], taken)
        if strange:
            ended, said = "find", said + "\n".join(strange)
            strange.clear()
        counts[kind][ended] += 1
        if said:
            keep(folder, kind, path, said)
        elif taken > 3:
            keep(folder, kind, path, f"took {taken:.1f} s")
        if number % 500 == 0:
            told(folder, seed, counts, slowest)
    told(folder, seed, counts, slowest)


def _smallest(found: dict[str, list[tuple[str, bytes]]], kind: str, folder: Path) -> Path:
    name, data = min(found[kind], key=lambda one: len(one[1]))
    path = folder / name
    path.write_bytes(data)
    return path


def _looked(event: str, given: tuple[Any, ...], allowed: tuple[str, ...], strange: list[str]) -> None:
    if event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.connect"):
        strange.append(f"{event} {given}")
    elif (
        event == "open" and isinstance(given[0], str) and given[0].startswith("/") and not given[0].startswith(allowed)
    ):
        strange.append(f"opened {given[0]}")


def keep(folder: Path, kind: str, path: Path, said: str) -> None:
    """The file and what happened, once for each sort of what happened (its last line of ours)."""
    ours = re.findall(r'File "[^"]*backers/([^"]+)", line (\d+)', said)
    sort = re.sub(r"\W+", "-", f"{kind} {' '.join(ours[-1]) if ours else ''} {said.strip().splitlines()[-1][:50]}")
    kept = folder / "finds" / sort[:120]
    if not kept.exists():
        kept.mkdir(parents=True)
        (kept / "said.txt").write_text(said)
        (shutil.copytree if path.is_dir() else shutil.copyfile)(path, kept / path.name)


def told(folder: Path, seed: int, counts: dict[str, Counter[str]], slowest: dict[str, float]) -> None:
    lines = {kind: {**counts[kind], "slowest": round(slowest[kind], 2)} for kind in sorted(counts)}
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (folder / f"counts-{seed}.json").write_text(json.dumps({"memory MB": most // 1024, **lines}, indent=1))


def main(seconds: float, folder: Path, seed: int) -> None:
    """Starts the child again until the time is over; says what the counts are."""
    (folder / "finds").mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + seconds
    seeds_used = []
    while (left := end - time.monotonic()) > 1:
        seeds_used.append(seed)
        command = [
            sys.executable,
            "-X",
            "faulthandler",
            "-m",
            "exchange.long_fuzz",
            str(min(left, 300)),
            str(folder),
            str(seed),
            "child",
        ]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
        if done.returncode:
            place = folder / f"work-{seed}"
            files = [*place.iterdir()] if place.is_dir() else []
            keep(folder, "crash", files[0] if files else place, f"{done.returncode}\n{done.stderr[-3000:]}")
        seed += 1000
    total: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for used in seeds_used:
        with contextlib.suppress(FileNotFoundError):
            for kind, counted in json.loads((folder / f"counts-{used}.json").read_text()).items():
                if isinstance(counted, dict):
                    total[kind].update({name: number for name, number in counted.items() if name != "slowest"})
    lines = [f"{kind:22} {sum(counted.values()):8,}  {dict(counted)}" for kind, counted in total.items()]
    lines.append(f"{sum(map(Counter.total, total.values())):,} cases, {len([*(folder / 'finds').iterdir()])} finds")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    arguments = (
        float(sys.argv[1]),
        Path(sys.argv[2]).resolve(),
        int(sys.argv[3]) if len(sys.argv) > 3 else os.getpid(),
    )
    if sys.argv[4:] == ["child"]:
        child(*arguments)
    else:
        main(*arguments)
