"""Imports, migrates, exports or takes snapshots over and over, in a process that test_killed_anywhere kills."""

import sys
from itertools import count
from pathlib import Path

from alembic import op

from backers.exchange.graphml import write_graphml
from backers.model.rows import Note
from backers.store.document import Document
from backers.store.migrations import migrate
from backers.store.snapshots import Shelf
from store.whole_map import add


def edit_and_import(path: Path) -> None:
    with Document.open(path, claim=True) as document:
        for _ in count():
            notes = [Note(id=f"{document.revision}-{number}", text="x" * 500) for number in range(300)]
            document.write(add(*notes, name="import"))


def bring_up(path: Path) -> None:
    def a_lot() -> None:
        op.execute("CREATE TABLE IF NOT EXISTS ballast (x BLOB)")
        op.execute("INSERT INTO ballast WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
                   "SELECT randomblob(4000) FROM n")  # fmt: skip
        op.execute("DROP TABLE ballast")

    while True:
        migrate(path, 0, steps=[a_lot]).unlink()


def export(path: Path) -> None:
    with Document.open(path, read_only=True) as document:
        map_ = document.load()
        while True:
            write_graphml(map_, path.with_name("out.graphml"))
            document.copy_to(path.with_name("copy.backers"))


def snapshot(path: Path) -> None:
    while True:
        Shelf(path, path.parent / "snapshots").take("now and then")


DOING = {"import": edit_and_import, "migrate": bring_up, "export": export, "snapshot": snapshot}

if __name__ == "__main__":
    print("ready", flush=True)
    DOING[sys.argv[1]](Path(sys.argv[2]))
