"""The inspector as a reader has it, on the map of `fixtures`: its texts, its links, its fields."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.fields import Field, LineField
from backers.ui.form import Form
from backers.ui.inspector import Inspector
from backers.ui.session import Session
from backers.ui.texts import Link, Wrapped

TURKEY, EGYPT, ARMS = Ref("actor", "turkey"), Ref("actor", "egypt"), Ref("relationship", "r1")


def shown(session: Session, qtbot: QtBot) -> Inspector:
    widget = Inspector(session)
    qtbot.addWidget(widget)
    widget.resize(320, 640)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def field(inspector: Inspector, name: str) -> Field:
    """The field as a user gets to it: with the form open."""
    inspector.edit(name)
    form = inspector.page.findChild(Form)
    assert isinstance(form, Form)
    return form.fields[name]


def line(inspector: Inspector, name: str) -> LineField:
    found = field(inspector, name)
    assert isinstance(found, LineField)
    found.line.selectAll()
    return found


def text_of(widget: QWidget) -> str:
    QApplication.processEvents()  # a layout shows what is new in it at the next turn
    labels = [label.text() for label in widget.findChildren(Wrapped) if not label.isHidden()]
    return "\n".join(labels + [link.said for link in widget.findChildren(Link)])


def link(widget: QWidget, said: str) -> Link:
    return next(one for one in widget.findChildren(Link) if one.said.startswith(said))


def edits(session: Session) -> int:
    return len(session.workspace.history.steps())
