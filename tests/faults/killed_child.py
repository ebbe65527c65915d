"""Imports, migrates, exports or takes snapshots over and over, in a process that test_killed_anywhere kills.

A line on standard output for each act that is done, its number; the next act begins at that moment.
"""

import secrets
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

from alembic import op

from backers.exchange.formats import read
from backers.exchange.graphml import write_graphml
from backers.model.map import Map
from backers.model.rows import Actor, Note
from backers.store.document import Document
from backers.store.migrations import migrate
from backers.store.snapshots import Shelf
from backers.work.commands import Planned
from backers.work.importing import plan_import
from backers.work.workspace import Workspace
from store.whole_map import add

AT_ONCE = 100  # actors of one import
LARGE = 3_000_000


def import_(path: Path) -> Iterator[int]:
    with Document.open(path, claim=True) as document:
        workspace, incoming = Workspace(document), path.with_name("in.graphml")
        for _ in count():
            names = [secrets.token_hex(8) for _ in range(AT_ONCE)]
            write_graphml(Map([Actor(id=name, name=name, description="x" * 500) for name in names]), incoming)
            workspace.apply(Planned(plan_import(workspace.map, read(incoming), incoming.name).changes))
            yield document.revision


def a_lot() -> None:
    """A step that rewrites 6 MB."""
    op.execute("CREATE TABLE IF NOT EXISTS ballast (x BLOB)")
    op.execute("INSERT INTO ballast WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
               "SELECT randomblob(4000) FROM n")  # fmt: skip
    op.execute("DROP TABLE ballast")


def bring_up(path: Path) -> Iterator[int]:
    for number in count(1):
        migrate(path, 0, steps=[a_lot]).unlink()
        yield number


def export(path: Path) -> Iterator[int]:
    with Document.open(path, read_only=True) as document:
        map_ = document.load()
        for number in count(1):
            write_graphml(map_, path.with_name("out.graphml"))
            document.copy_to(path.with_name("copy.backers"))
            yield number


def snapshot(path: Path) -> Iterator[int]:
    """In a thread, as the window has them taken; the map is large enough to be looked over by another process."""
    with Document.open(path, claim=True) as document:
        if path.stat().st_size < LARGE:
            document.write(add(Note(id="large", text="x" * LARGE)))
    with ThreadPoolExecutor(max_workers=1) as pool:
        for _ in count():
            yield pool.submit(Shelf(path, path.parent / "snapshots").take, "now and then").result().number


DOING = {"import": import_, "migrate": bring_up, "export": export, "snapshot": snapshot}

if __name__ == "__main__":
    for done in DOING[sys.argv[1]](Path(sys.argv[2])):
        print(done, flush=True)
