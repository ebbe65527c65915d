"""Opens a large map in a thread of its own: checked, read, looked at and drawn up, the window has only to show it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from backers.store.document import Document
from backers.store.steps import Progress, part_of
from backers.ui.drawn import drawn
from backers.ui.session import look_ahead
from backers.work.lens import Lens
from backers.work.workspace import Workspace

if TYPE_CHECKING:
    from backers.layout import Forces

_CHECKED, _READ, _LOOKED_AT = 0.5, 0.8, 0.85  # parts of the whole


def prepared(
    path: Path,
    author: str,
    forces: "Callable[[], Forces]",
    progress: Progress,
    *,
    read_only: bool = False,
    over: bool = False,
) -> Workspace:
    """The map, open, with what the window needs to show it. Raises Refused, Damaged, InUse and what `progress` raises,
    with nothing left open."""
    document = Document.open(
        path, read_only=read_only, claim=True, over=over, progress=part_of(progress, 0.0, _CHECKED)
    )
    try:
        workspace = Workspace(document, author, part_of(progress, _CHECKED, _READ))
        map_ = workspace.map
        known = {one: (row.x, row.y) for one, row in map_.positions.items()}

        def step() -> None:
            progress(_LOOKED_AT)

        workspace.foreseen = look_ahead(
            map_, Lens(), step, lambda _map, visible: drawn(map_, visible, known, forces, step=step)
        )
        progress(1.0)
    except BaseException:
        document.close()
        raise
    return workspace
