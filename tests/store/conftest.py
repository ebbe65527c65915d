"""A file with one row of every kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from backers.store.document import Document
from store.whole_map import whole_rows


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "map.backers", whole_rows()) as opened:
        yield opened
