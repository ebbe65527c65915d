"""Works with the files of one folder while disk_log.c writes down what happens to them; started by faults.power_cut.

What is done is told by a line in the file `told` of that folder: in the log it stands where it was said.
"""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from alembic import op

from backers.exchange.curated import curated_map
from backers.exchange.formats import read
from backers.exchange.graphml import write_graphml
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Position, Ref, Relationship
from backers.settings import Settings
from backers.store.document import Document
from backers.store.migrations import migrate
from backers.store.rescue import put_back
from backers.store.snapshots import Shelf
from backers.ui.export import Export, headless, write
from backers.work.commands import AddActor, Planned
from backers.work.importing import plan_import
from backers.work.workspace import Workspace
from store.test_kill import hot_journal
from store.whole_map import add, whole_rows

SUFFIXES = (".graphml", ".gexf", ".json", ".ftm.json", ".html", ".xlsx", ".csv.zip", ".zip", ".svg", ".pdf", ".png", "")
SMALL = Map([
    Actor(id="a", name="A"), Actor(id="b", name="B"), Relationship(id="r", subject="a", kind="funds", object="b"),
])  # fmt: skip
Work = Iterator[str]


def rows_of(map_: Map) -> str:
    """A digest of a map without its places, which are no edits."""
    return hashlib.sha256(repr([row for row in map_.rows() if not isinstance(row, Position)]).encode()).hexdigest()[:16]


def content_of(path: Path) -> str:
    """A digest of a file or a folder of files; empty where nothing is."""
    files = sorted(path.iterdir()) if path.is_dir() else [path] if path.exists() else []
    parts = [one.name.encode() + one.read_bytes() for one in files]
    return hashlib.sha256(b"".join(parts)).hexdigest()[:16] if parts else ""


def edits(path: Path) -> Work:
    """Makes a map and edits it; places are kept and edits taken back in between."""
    with Document.create(path, whole_rows(), claim=True) as document:
        workspace = Workspace(document)
        yield _saved(workspace)
        for number in range(6):
            name = f"n{number}"
            claims = (Claim(id=f"{name}-{n}", about=Ref("relationship", name), text="x" * 900) for n in range(9))
            tie = Relationship(id=name, subject="turkey", kind="funds", object="gna")
            workspace.apply(Planned(add(tie, *claims)))
            yield _saved(workspace)
            document.save_positions([Position(id="gna", x=number, y=0.5)])
            if number % 3 == 2:
                workspace.undo()
                yield _saved(workspace)


def imports(path: Path) -> Work:
    with Document.open(path, claim=True) as document:
        workspace, incoming = Workspace(document), path.with_name("in.graphml")
        for number in range(3):
            names = [f"{number} {n * 7919:x}" for n in range(60)]
            write_graphml(Map([Actor(id=name, name=name, description="x" * 500) for name in names]), incoming)
            workspace.apply(Planned(plan_import(workspace.map, read(incoming), incoming.name).changes))
            yield _saved(workspace)


def migrations(path: Path) -> Work:
    for _ in range(2):
        yield f"migrated {migrate(path, 0, steps=[rewrite]).name}"


def rewrite() -> None:
    """A step that leaves a file of other pages than before, with the same rows."""
    op.execute("CREATE TABLE ballast (x BLOB)")
    op.execute("INSERT INTO ballast WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) "
               "SELECT randomblob(4000) FROM n")  # fmt: skip
    op.execute("DROP TABLE ballast")


def exports(path: Path) -> Work:
    """Every format, over something older."""
    headless()
    for map_ in (SMALL, curated_map()):
        for suffix in SUFFIXES:
            out = path.with_name(f"out{suffix}")
            write(Export(map_), out)
            yield f"exported {out.name} {content_of(out)}"


def copies(path: Path) -> Work:
    """A copy over an older one; snapshots between edits."""
    shelf = Shelf(path, path.parent / "snapshots")
    with Document.open(path, claim=True) as document:
        workspace = Workspace(document)
        for number in range(3):
            yield f"snapshot {shelf.take('by hand').number} {workspace.document.revision}"
            workspace.apply(AddActor(f"Newcomer {number}", 0.0, 0.0))
            yield _saved(workspace)
            document.copy_to(path.with_name("copy.backers"))
            yield f"copied {rows_of(workspace.map)}"
            Document.put(path.with_name("public.backers"), workspace.map.rows())
            yield f"published {rows_of(workspace.map)}"


def settings(path: Path) -> Work:
    kept = Settings(path.with_name("settings.json"))
    for number in range(30):
        kept.set("number", number)
        kept.set("text", "x" * 100 * number)
        yield f"set {number}"


def going_back(path: Path) -> Work:
    """A damaged map with a journal beside it gives way to a snapshot."""
    yield f"back {put_back(path, path.with_name('good.backers')).name}"


def _saved(workspace: Workspace) -> str:
    return f"saved {workspace.document.revision} {rows_of(workspace.map)}"


def prepare(doing: str, path: Path) -> None:
    """What lies in the folder, flushed, before the work begins."""
    if doing == "edits":
        return
    Document.create(path, whole_rows()).close()
    if doing == "going back":
        Document.create(path.with_name("good.backers"), whole_rows()).close()
        hot_journal(path)
        data = bytearray(path.read_bytes())
        data[40_000:60_000] = bytes(20_000)
        path.write_bytes(data)


WORKS: dict[str, Callable[[Path], Work]] = {
    "edits": edits, "imports": imports, "migrations": migrations, "exports": exports, "copies": copies,
    "settings": settings, "going back": going_back,
}  # fmt: skip


def main(doing: str, path: Path) -> None:
    told = os.open(path.with_name("told"), os.O_WRONLY | os.O_CREAT)
    for line in WORKS[doing](path):
        os.write(told, f"{line}\n".encode())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
