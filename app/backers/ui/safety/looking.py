"""Looking at a snapshot: the window then shows an earlier state, for reading only, and knows the way back."""

from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from backers.store.snapshots import home_of, snapshot_at
from backers.ui.moments import moment
from backers.work.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Looking:
    """`home` is the map that the snapshot was taken of; `when` that was, in words."""

    home: Path
    when: str


def looking(workspace: Workspace) -> Looking | None:
    """What is looked at; None where the open map is no snapshot, or its map is gone."""
    home, taken = home_of(workspace.path), snapshot_at(workspace.path)
    if home is None or taken is None or not home.exists():
        return None
    return Looking(home, moment(taken.at.astimezone(UTC).isoformat()))
