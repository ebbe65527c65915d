"""Sources that may be one document twice: each pair with the reason, to be merged one by one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from backers.model.counting import capital
from backers.model.wording import tr, tr_n
from backers.ui.many import Many
from backers.ui.parts import clear, quiet_button
from backers.ui.plain_buttons import PlainButtons
from backers.ui.register.merge_sources import MergeSourcesDialog
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.duplicates import Pair, duplicates
from backers.work.evidence import source_words


class DuplicatesDialog(QDialog):
    """Follows the map: a pair that was merged goes from the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.pairs: list[Pair] = []
        self.setWindowTitle(tr("Duplicate sources"))
        self.says = Wrapped(tone="muted")
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, GRID, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.says, area, buttons):
            column.addWidget(widget)
        self.resize(560, 460)
        session.map_changed.connect(self._refresh)
        session.workspace_changed.connect(self.close)
        self._refresh()

    def merge(self, pair: Pair) -> None:
        """Asks what stays of the two."""
        dialog = MergeSourcesDialog(self._session, pair.first.id, pair.second.id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _refresh(self, _event: object = None) -> None:
        self.pairs = duplicates(self._session.map)
        count = len(self.pairs)
        self.says.setText(
            tr_n(
                "{n} pair looks like one document twice. Nothing is merged unless you do it.",
                "{n} pairs look like one document twice. Nothing is merged unless you do it.",
                count,
            )
            if count
            else tr("No two sources share an address, a document symbol or nearly a title.")
        )
        clear(self._list)
        if self.pairs:
            self._list.addWidget(Many(tr("Pairs"), self.pairs, self._pair, below=True))
        self._list.addStretch(1)

    def _pair(self, pair: Pair) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(2)
        column.addWidget(Wrapped(capital(pair.why), strong=True))
        column.addWidget(Wrapped(source_words(pair.first)))
        column.addWidget(Wrapped(source_words(pair.second)))
        button = quiet_button(tr("Merge…"), tr("Choose what stays where they differ"))
        button.clicked.connect(lambda: self.merge(pair))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return widget
