"""The small map in a real file."""

from pathlib import Path

import pytest

from backers.store.document import Document
from backers.work.workspace import Workspace
from samples import small_rows


@pytest.fixture
def workspace(tmp_path: Path):
    opened = Workspace(Document.create(tmp_path / "small.backers", small_rows()))
    yield opened
    opened.close()
