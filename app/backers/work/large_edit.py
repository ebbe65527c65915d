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

_READ, _MADE = 0.1, 0.3  # of the whole: what it changes; the map as it will be


class LargeEdit:
    """Made by `Workspace.begin` or `begin_step` and ended by `Workspace.end`, both in the workspace's thread; `write`
    in any.

    Afterwards `map` is the map as the edit leaves it, and `ahead` what the workspace's `ahead` made of that map. All
    that can fail or take long is done before the file's commit: what follows is an exchange.
    """

    def __init__(self, workspace: "Workspace", changes: ChangeSet, act: str = "do", of: int | None = None) -> None:
        self._workspace = workspace
        self.changes = changes
        self.act = act
        self.of = of
        self.map: Map | None = None
        self.ahead: object = None

    def write(self, progress: Callable[[float], None]) -> int | None:
        """Puts all of it into the file or nothing, and returns the revision; None where there is nothing to change.

        `progress` gets the part that is done, 0 to 1. What it raises ends the writing, with the file as before. Raises
        Refused like any edit.
        """
        workspace = self._workspace
        progress(0.0)
        if self.of is None:
            self.changes = follow(workspace.map, self.changes)
        else:
            stored = workspace.document.changes_apart(self.of, lambda part: progress(_READ * part))
            self.changes = workspace.rebased(stored, self.act)
        if not self.changes:
            return None
        progress(_READ)
        self.changes.tables()  # what everybody will ask of them
        progress(_READ)
        require_fitting(workspace.map, self.changes)
        progress(_READ)
        self.map = workspace.map.after(self.changes)
        progress(_READ)
        if workspace.ahead is not None:
            self.ahead = workspace.ahead(self.map, lambda: progress(_READ))
        return workspace.document.write_apart(
            self.changes, act=self.act, of=self.of, author=workspace.author,
            progress=lambda part: progress(_MADE + (1 - _MADE) * part),
        )  # fmt: skip


def require_fitting(map_: Map, changes: ChangeSet) -> None:
    """Raises Refused for what could not be applied: asked before the file is, so that memory never lags behind it."""
    try:
        map_.check(changes)
    except ValueError as error:
        raise Refused(
            tr("“{name}” no longer fits the map ({why}); nothing was changed.", name=changes.name, why=error)
        ) from error
