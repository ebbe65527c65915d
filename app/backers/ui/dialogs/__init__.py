"""The dialogs. They ask and hand back commands or choices; they carry nothing out alone."""

from backers.ui.dialogs.about import AboutDialog
from backers.ui.dialogs.actor_picker import ActorField, ActorPicker
from backers.ui.dialogs.connect_chooser import ConnectChooser
from backers.ui.dialogs.connecting import connect_with_evidence
from backers.ui.dialogs.export import ExportDialog
from backers.ui.dialogs.export_choice import ExportChoice
from backers.ui.dialogs.merge import MergeDialog
from backers.ui.dialogs.new_actor import NewActorDialog
from backers.ui.dialogs.note_editor import NoteEditor
from backers.ui.dialogs.shortcuts import ShortcutsDialog

__all__ = [
    "AboutDialog",
    "ActorField",
    "ActorPicker",
    "ConnectChooser",
    "ExportChoice",
    "ExportDialog",
    "MergeDialog",
    "NewActorDialog",
    "NoteEditor",
    "ShortcutsDialog",
    "connect_with_evidence",
]
