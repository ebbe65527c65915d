"""An edit of so many rows that its writing is shown, may be ended, and happens in another thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.wording import tr
from backers.work.derived import follow

if TYPE_CHECKING:
    from backers.work.workspace import Workspace


class LargeEdit:
    """Made by `Workspace.begin` and ended by `Workspace.end`, both in the workspace's thread; `write` in any."""

    def __init__(self, workspace: "Workspace", changes: ChangeSet) -> None:
        self._workspace = workspace
        self.changes = changes

    def write(self, progress: Callable[[float], None]) -> int | None:
        """Puts all of it into the file or nothing, and returns the revision; None where there is nothing to change.

        `progress` gets the part that is done, 0 to 1. What it raises ends the writing, with the file as before. Raises
        Refused like any edit.
        """
        progress(0.0)
        workspace = self._workspace
        self.changes = follow(workspace.map, self.changes)
        if not self.changes:
            return None
        progress(0.0)
        require_fitting(workspace.map, self.changes)
        return workspace.document.write_apart(self.changes, author=workspace.author, progress=progress)


def require_fitting(map_: Map, changes: ChangeSet) -> None:
    """Raises Refused for what could not be applied: asked before the file is, so that memory never lags behind it."""
    try:
        map_.check(changes)
    except ValueError as error:
        raise Refused(
            tr("“{name}” no longer fits the map ({why}); nothing was changed.", name=changes.name, why=error)
        ) from error
