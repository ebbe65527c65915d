"""Who is new? Name, kind and side of an actor, with a warning before the same actor is added twice."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from backers.model import kinds
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.ui.choices import StillBox
from backers.ui.parts import labelled
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import AddActor
from backers.work.matching import folded

_SETTING, _FIRST = "new_actor", ["state", "other"]


class NewActorDialog(QDialog):
    """`command` adds the actor at x, y (map units). Kind and side start as they were chosen last."""

    def __init__(self, session: Session, x: float, y: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._at = session, (x, y)
        self.setWindowTitle(tr("Add actor"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("As it is known in English"))
        self.name.setAccessibleName(tr("Name"))
        self.kind = _box(tr("Kind of actor"), [(kind.id, kind.label) for kind in kinds.ACTOR_KINDS.values()])
        self.side = _box(tr("Side"), [(side.id, side.label) for side in kinds.SIDES.values()])
        for box, word in zip((self.kind, self.side), session.settings.get(_SETTING, _FIRST), strict=False):
            box.setCurrentIndex(max(0, box.findData(word)))
        self.remark, self.problem = Wrapped(tone="muted"), Wrapped(tone="danger")
        self.buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Add"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for label, editor in ((tr("Name"), self.name), (tr("Kind"), self.kind), (tr("Side"), self.side)):
            column.addWidget(labelled(label, editor))
        for text in (self.remark, self.problem):
            text.hide()
            column.addWidget(text)
        column.addWidget(self.buttons)
        self.setMinimumWidth(380)
        self.name.textChanged.connect(self._look_for_twins)
        self.name.setFocus()

    @property
    def command(self) -> AddActor:
        return AddActor(self.name.text(), *self._at, kind=self.kind.currentData(), side=self.side.currentData())

    def accept(self) -> None:
        try:
            self.command.plan(self._session.map)
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            return
        self._session.settings.set(_SETTING, [self.kind.currentData(), self.side.currentData()])
        super().accept()

    def _look_for_twins(self, text: str) -> None:
        self.problem.hide()
        wanted = folded(text)
        twin = next(
            (
                actor
                for actor in self._session.map.actors.values()
                if wanted and wanted in {folded(name) for name in (actor.name, *(one.text for one in actor.aliases))}
            ),
            None,
        )
        self.remark.setVisible(twin is not None)
        if twin is not None:
            self.remark.setText(
                tr("{twin} is in this map already, under this name or another of its names.", twin=twin.name)
            )


def _box(name: str, choices: list[tuple[str, str]]) -> StillBox:
    box = StillBox()
    box.setAccessibleName(name)
    for word, label in choices:
        box.addItem(label, word)
    return box
