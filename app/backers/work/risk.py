"""Which edits deserve a snapshot before them. Every edit can be undone; these are the ones one regrets late."""

from backers.model.changes import ChangeSet
from backers.model.wording import mark
from backers.work.commands.edit import Planned
from backers.work.commands.merge import MergeActors
from backers.work.commands.sources import MergeSources
from backers.work.restoring import Restore

_MANY = 40  # rows; more are changed by imports, restoring and sweeping deletions only


def risk_of(command: object, changes: ChangeSet) -> str:
    """What is about to happen, as a snapshot before it is called; empty for an edit like any other."""
    if isinstance(command, Restore):
        return mark("before a restore")
    if isinstance(command, MergeActors | MergeSources):
        return mark("before a merge")
    if isinstance(command, Planned) and len(changes.changes) > 1:
        return mark("before an import")
    return mark("before a large edit") if len(changes.changes) > _MANY else ""
