"""Open maps for the tests of panels: a small one by hand and the curated one, each in a real file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from backers.exchange.curated import curated_map
from backers.model.map import Map
from backers.settings import Settings
from backers.store.document import Document
from backers.ui.session import Session
from backers.work.workspace import Workspace
from ui.fixtures import small_map


@pytest.fixture
def open_session(tmp_path: Path, qapp: object) -> Iterator[Callable[[Map], Session]]:
    """Opens any map as a window would."""
    opened: list[Session] = []

    def open_map(map_: Map) -> Session:
        document = Document.create(tmp_path / f"map{len(opened)}.backers", map_.rows())
        opened.append(Session(Workspace(document, "Amal"), Settings(tmp_path / "settings.json")))
        return opened[-1]

    yield open_map
    for session in opened:
        session.workspace.close()


@pytest.fixture
def session(open_session: Callable[[Map], Session]) -> Session:
    """Turkey, Egypt, the two sides and what ties them."""
    return open_session(small_map())


@pytest.fixture
def curated_session(open_session: Callable[[Map], Session]) -> Session:
    return open_session(curated_map())
