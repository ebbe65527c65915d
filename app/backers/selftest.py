"""`backers self-test`: tries what a broken installation would break. Needs no screen, touches no map of the user's."""

import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from backers import resources
from backers.exchange.curated import curated_map
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.wording import tr
from backers.store.document import Document, check_file
from backers.work.commands import AddActor, Connect
from backers.work.workspace import Workspace

# The work of others that loads when it is first wanted, and the part of ours that wants it.
_LATER = {
    "NetworkX": "backers.analysis.standing",
    "pyqtgraph": "backers.ui.timeline.plot",
    "SQLAlchemy": "backers.store.writer",
    "Alembic": "backers.store.migrations.versions.v0001",
    "RapidFuzz": "rapidfuzz.process",
    "bibtexparser": "backers.exchange.bibliography.bibtex",
    "rispy": "backers.exchange.bibliography.ris",
}


def self_test() -> int:
    """Runs every step and says how it went. 0 if all did; a step that fails raises, with its name printed before."""
    with tempfile.TemporaryDirectory(prefix="backers-") as folder:
        path = Path(folder) / "test.backers"
        steps: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("resources"), _resources),
            (tr("curated map"), _curated),
            (tr("database"), lambda: Document.create(path, curated_map().rows()).close()),
            (tr("edit, undo and redo"), lambda: _edit(path)),
            (tr("file check"), lambda: _check(path)),
            (tr("picture"), lambda: _picture(Path(folder) / "map.png")),
            (tr("graph file"), lambda: _graph(Path(folder) / "map.graphml")),
            (", ".join(_LATER), _load_later),
        )
        for name, step in steps:
            print(f"{name} ... ", end="", flush=True)
            step()
            print("ok", flush=True)
    print(tr("Backers works here (Python {version}).", version=sys.version.split()[0]))
    return 0


def _resources() -> None:
    for name in ("light", "dark"):
        resources.theme(name)


def _load_later() -> None:
    for module in _LATER.values():
        import_module(module)


def _curated() -> None:
    if not curated_map().relationships:
        raise Refused(tr("the curated map is empty"))


def _edit(path: Path) -> None:
    with Document.open(path) as document:
        workspace = Workspace(document)
        before = len(workspace.map.relationships)
        workspace.apply(AddActor("Self-test", 0.0, 0.0, id="self-test"))
        workspace.apply(Connect("self-test", "negotiates_with", "gna"))
        workspace.undo()
        workspace.redo()
        if len(document.load().relationships) != before + 1:
            raise Refused(tr("an edit did not reach the file"))


def _check(path: Path) -> None:
    problems = check_file(path)
    if problems:
        raise Refused(problems[0])


def _picture(path: Path) -> None:
    from backers.ui.export import Export, headless, write

    application = headless()
    write(Export(curated_map()), path)
    application.processEvents()
    if not path.read_bytes().startswith(b"\x89PNG"):
        raise Refused(tr("the picture is no PNG file"))


def _graph(path: Path) -> None:
    from backers.exchange.formats import read
    from backers.exchange.graphml import write_graphml

    original = curated_map()
    write_graphml(original, path)
    again = Map(read(path).rows)
    if again.relationships != original.relationships:
        raise Refused(tr("a map did not come back from GraphML as it was"))
