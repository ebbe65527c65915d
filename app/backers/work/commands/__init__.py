"""Every edit the program can make, as data: each command has one method, `plan(map) -> ChangeSet`.

A plan looks and changes nothing. Its name completes "Undo ...". It raises Refused with a sentence for the user.
"""

from backers.work.commands.actors import AddActor
from backers.work.commands.bends import Bend
from backers.work.commands.decisions import Decide, MuteRule, Unmute
from backers.work.commands.delete import Delete
from backers.work.commands.edit import Edit, Planned
from backers.work.commands.events import AddEvent
from backers.work.commands.evidence import AddClaim, AddSource
from backers.work.commands.merge import MergeActors
from backers.work.commands.notes import AddNote
from backers.work.commands.places import Move, Pin
from backers.work.commands.relationships import Connect, Reverse, why_not_connect
from backers.work.commands.sources import DeleteSource, MergeSources

__all__ = [
    "AddActor",
    "AddClaim",
    "AddEvent",
    "AddNote",
    "AddSource",
    "Bend",
    "Connect",
    "Decide",
    "Delete",
    "DeleteSource",
    "Edit",
    "MergeActors",
    "MergeSources",
    "Move",
    "MuteRule",
    "Pin",
    "Planned",
    "Reverse",
    "Unmute",
    "why_not_connect",
]
