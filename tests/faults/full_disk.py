"""A real disk with room for ever more, from nothing on: what is made, edited, copied, imported, migrated and exported
there either stands whole or is refused in a sentence, and what was there before stays. Needs root, to mount it."""

import contextlib
import os
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from backers.exchange.curated import curated_map
from backers.exchange.formats import read
from backers.exchange.graphml import write_graphml
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Actor, Note
from backers.store.document import Document, check_file
from backers.store.migrations import migrate
from backers.ui.export import Export, headless, write
from backers.work.commands import Planned
from backers.work.importing import plan_import
from backers.work.workspace import Workspace
from faults.killed_child import a_lot
from store.whole_map import add, whole_rows

REFUSED, KEPT, DONE, WRONG = "refused in a sentence", "refused in a sentence, saved edits kept", "done", "WRONG"
SUFFIXES = (".graphml", ".gexf", ".json", ".ftm.json", ".html", ".xlsx", ".csv.zip", ".zip", ".svg", ".pdf", ".png", "")


def full_disk(times: int) -> dict[str, object]:
    """What was seen for each work, at so many sizes of the disk each."""
    seen = {name: Counter[str]() for name in WORKS}
    with TemporaryDirectory() as folder:
        for name, (work, least, most) in WORKS.items():
            for number in range(times):
                with small_disk(least + (most - least) * number // max(times - 1, 1)) as disk:
                    seen[name][work(disk, Path(folder), number)] += 1
    return {"fault": "disk full", "times": times, "seen": {name: dict(counted) for name, counted in seen.items()}}


@contextlib.contextmanager
def small_disk(kilobytes: int) -> Iterator[Path]:
    """A disk of that size. Raises OSError where none can be mounted."""
    with TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder]
        if os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode != 0:
            raise OSError("this system mounts no small disk")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def _edit(disk: Path, _aside: Path, _number: int) -> str:
    path = disk / "map.backers"
    try:
        document = Document.create(path, whole_rows(), claim=True)
    except Refused as refused:
        return REFUSED if _said(refused) and not list(disk.iterdir()) else WRONG
    saved = 0
    with document:
        with contextlib.suppress(Refused):
            for number in range(100):
                document.write(add(Note(id=f"n{number}", text="x" * 3000)))
                saved += 1
        with contextlib.suppress(Refused):
            document.copy_to(disk / "copy.backers")
        kept = len(document.load().notes) == 2 + saved
    with Document.open(path) as again:
        kept = kept and len(again.load().notes) == 2 + saved
    names = {entry.name for entry in disk.iterdir()} - {"map.backers", "copy.backers"}
    sound = not check_file(path) and not (disk.joinpath("copy.backers").exists() and check_file(disk / "copy.backers"))
    return KEPT if kept and sound and not names else WRONG


def _import(disk: Path, aside: Path, _number: int) -> str:
    """A file of 300 actors comes into a map that lies on the disk."""
    path, incoming = _on(disk, aside), aside / "in.graphml"
    write_graphml(Map([Actor(id=f"a{n}", name=f"Newcomer {n * 7919:x}", description="x" * 900) for n in range(300)]),
                  incoming)  # fmt: skip
    with Document.open(path, claim=True) as document:
        workspace = Workspace(document)
        plan = plan_import(workspace.map, read(incoming), incoming.name)
        try:
            workspace.apply(Planned(plan.changes))
        except Refused as refused:
            same = list(workspace.map.rows()) == list(document.load().rows()) == whole_rows()
            end = REFUSED if _said(refused) and same else WRONG
        else:
            end = DONE if len(document.load().actors) == 302 else WRONG
    return end if _sound(disk, "map.backers") else WRONG


def _migrate(disk: Path, aside: Path, _number: int) -> str:
    path = _on(disk, aside)
    before = path.read_bytes()
    try:
        kept = migrate(path, 0, steps=[a_lot])
    except Refused as refused:
        return REFUSED if _said(refused) and path.read_bytes() == before and _sound(disk, "map.backers") else WRONG
    return DONE if not check_file(kept) and _sound(disk, "map.backers", kept.name) else WRONG


def _export(disk: Path, _aside: Path, number: int) -> str:
    """One format after the other, in the place of an older file of that name."""
    headless()
    suffix = SUFFIXES[number % len(SUFFIXES)]
    path = disk / f"map{suffix}"
    if suffix:
        path.write_bytes(b"older")
    names = [entry.name for entry in disk.iterdir()]
    try:
        write(Export(curated_map()), path)
    except (Refused, OSError) as error:
        older = not suffix or path.read_bytes() == b"older"
        return REFUSED if _said(error) and older and [entry.name for entry in disk.iterdir()] == names else WRONG
    whole = path.is_dir() or path.stat().st_size > 5000
    if whole and suffix not in (".svg", ".pdf", ".png", ".html"):
        whole = len(read(path).rows) > 80
    return DONE if whole and [entry.name for entry in disk.iterdir()] == [path.name] else WRONG


WORKS: dict[str, tuple[Callable[[Path, Path, int], str], int, int]] = {
    "edit and copy": (_edit, 40, 640),
    "import": (_import, 340, 2400),
    "migrate": (_migrate, 340, 16_000),
    "export": (_export, 8, 2400),
}


def _on(disk: Path, aside: Path) -> Path:
    """The small map, copied to the disk."""
    made, path = aside / "map.backers", disk / "map.backers"
    if not made.exists():
        Document.create(made, whole_rows()).close()
    path.write_bytes(made.read_bytes())
    return path


def _sound(disk: Path, *names: str) -> bool:
    """Whether just these files are there, each whole."""
    return {entry.name for entry in disk.iterdir()} == set(names) and not any(check_file(disk / one) for one in names)


def _said(error: Exception) -> bool:
    words = str(error).lower()
    return "disk is full" in words or "no space left" in words
