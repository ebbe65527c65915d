"""Names and glyphs are measured with Qt's fonts, which want an application: each file can be run alone."""

import pytest


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """The application of the whole session."""
