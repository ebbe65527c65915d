"""A thin bar above the map: why the map is read-only, or why something was refused, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from backers.model.names import shown
from backers.model.wording import tr
from backers.store.refusals import copy_helps
from backers.ui.parts import quiet_button
from backers.ui.safety.looking import Looking, looking
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped


class ProblemBanner(QFrame):
    """Hidden while all is well. `say` shows a sentence until it is dismissed or the next edit succeeds.

    `save_copy_wanted()`: the map is read-only or its disk full, and the user takes the way out. `back_wanted()`: the
    user has looked at a snapshot long enough; as long as one is open, the way back is always here.
    """

    save_copy_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._buttons: list[QPushButton] = []
        self._looked: Looking | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(tr("Message"))
        self.text = Wrapped()
        self.dismiss = QToolButton()
        self.dismiss.setText("×")
        self.dismiss.setAutoRaise(True)
        self.dismiss.setAccessibleName(tr("Dismiss the message"))
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismiss.clicked.connect(self._on_dismissed)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        self._line.setSpacing(GRID)
        self._line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self.dismiss)
        self.hide()
        session.workspace_changed.connect(self.follow)
        session.map_changed.connect(self._on_changed)
        self.follow()

    def say(self, sentence: str, actions: Sequence[QAction] = ()) -> None:
        """Shows a sentence, with a button for each action, and one for a copy where that would keep the work."""
        self._clear_buttons()
        self._looked = looking(self._session.workspace) if self._session.workspace.read_only else None
        self.dismiss.show()
        if self._looked is not None:
            home = shown(str(self._looked.home), 120)
            back = self._add_button(tr("Back to your map"), tr("Leaves the snapshot and opens {path}", path=home))
            back.clicked.connect(self.back_wanted)
        self.text.setText(shown(sentence, 600))
        for action in actions:
            self._add_button(action.text().replace("&", "").rstrip("…"), action.toolTip()).clicked.connect(
                action.trigger
            )
        if copy_helps(sentence):
            self._offer_copy()
        self.setVisible(bool(sentence))

    def follow(self) -> None:
        """Says why the map is read-only, if it is; else there is nothing to say."""
        reason = self._session.workspace.document.read_only_reason
        self.say(reason)
        if self._looked is not None:
            self.text.setText(
                tr(
                    "You are looking at a snapshot: your map as it was at {when}. Nothing can be changed here.",
                    when=self._looked.when,
                )
            )
            self.dismiss.hide()
        if reason:
            self._offer_copy()

    def _on_dismissed(self) -> None:
        """Where a snapshot is open, that it is one is said again."""
        if self._looked is not None:
            self.follow()
        else:
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stripe where reading begins: the bar is noticed without shouting."""
        super().paintEvent(event)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            color = self.palette().color(QPalette.ColorRole.BrightText)
            painter.fillRect(self.width() - 4 if rtl else 0, 0, 4, self.height(), color)
            painter.fillRect(0, self.height() - 1, self.width(), 1, self.palette().color(QPalette.ColorRole.Mid))

    def _on_changed(self) -> None:
        """What was refused is overtaken by an edit that was not."""
        if not self._session.workspace.read_only:
            self.hide()

    def _offer_copy(self) -> None:
        button = self._add_button(tr("Save a copy"), tr("Writes a copy that can be edited"))
        button.clicked.connect(self.save_copy_wanted)

    def _add_button(self, text: str, tip: str) -> QPushButton:
        button = quiet_button(text, tip)
        self._line.insertWidget(self._line.count() - 1, button)
        self._buttons.append(button)
        return button

    def _clear_buttons(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
