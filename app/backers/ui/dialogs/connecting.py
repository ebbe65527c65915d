"""Connecting two actors and citing a source for it, in one go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backers.model.rows import Ref
from backers.ui.dialogs.connect_chooser import ConnectChooser
from backers.ui.evidence.claim_form import ClaimForm
from backers.ui.session import Session
from backers.work.commands import why_not_connect


def connect_with_evidence(session: Session, subject: str, object_: str, parent: QWidget) -> ConnectChooser | None:
    """Asks for the kind, adds the relationship, selects it and offers the form for its first claim at once.

    Returns the open dialog, or None where the two cannot be tied; the reason then went out through `refused`.
    """
    reason = why_not_connect(session.map, subject, object_)
    if reason:
        session.refused.emit(reason)
        return None
    chooser = ConnectChooser(session, subject, object_, parent)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.accepted.connect(lambda: _carry_out(session, chooser, parent))
    chooser.open()
    return chooser


def _carry_out(session: Session, chooser: ConnectChooser, parent: QWidget) -> None:
    command = chooser.command
    if command is None or not session.do(command):
        return
    ref = Ref("relationship", command.id)
    session.select(frozenset({ref}))
    ClaimForm.open_new(session, ref, parent)
