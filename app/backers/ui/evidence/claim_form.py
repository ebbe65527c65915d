"""The one small form for a claim: who says it, for or against, in which words, and where in the source."""

from typing import Any, Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from backers.model.rows import Claim, Ref
from backers.model.wording import say, tr
from backers.ui.attempt import attempt
from backers.ui.choices import StillBox
from backers.ui.evidence.assertions import Assertions
from backers.ui.evidence.new_source import NewSource
from backers.ui.evidence.source_fields import CREDIBILITIES, CREDIBILITIES_TIP
from backers.ui.evidence.source_search import SourceSearch
from backers.ui.fields import Field
from backers.ui.marks import row_words
from backers.ui.parts import labelled
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped, as_tip
from backers.work.commands import AddClaim, AddSource, Edit
from backers.work.workspace import Command


class ClaimForm(QDialog):
    """Adds a claim about a row, or edits one. It stays open, with the reason shown, while the map refuses."""

    def __init__(self, session: Session, about: Ref, claim: Claim | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._about, self._claim = session, about, claim
        self.setWindowTitle(tr("Add a source") if claim is None else tr("Edit claim"))
        self.supports, self.disputes = QRadioButton(tr("Says so")), QRadioButton(tr("Denies it"))
        self.supports.setToolTip(tr("The source supports this"))
        self.disputes.setToolTip(tr("The source denies this; the line on the map is then marked as disputed"))
        self.search, self.new = SourceSearch(session), NewSource()
        self.is_new = QCheckBox(tr("It is not on this map yet: a new source"))
        self.is_new.setToolTip(tr("Write down the source here"))
        self.text, self.locator = QPlainTextEdit(), QLineEdit()
        self.credibility, self.asserts = StillBox(), Assertions(session.map, about)
        self.says_more = QCheckBox(tr("The source gives its own date or kind"))
        self.says_more.setToolTip(tr("What this source asserts where others may say otherwise"))
        self.problem = Wrapped(tone="danger")
        self._build()
        self._fill()

    @classmethod
    def open_new(cls, session: Session, about: Ref, parent: QWidget) -> Self:
        form = cls(session, about, None, parent.window())
        form.open()
        return form

    @classmethod
    def open_edit(cls, session: Session, claim: str, parent: QWidget) -> Self | None:
        row = session.map.claims.get(claim)
        if row is None:
            return None
        form = cls(session, row.about, row, parent.window())
        form.open()
        return form

    def command(self) -> Command:
        """What the form asks for now."""
        stance = "disputes" if self.disputes.isChecked() else "supports"
        text, locator = self.text.toPlainText(), self.locator.text()
        if self._claim is None:
            source: str | AddSource | None = self.search.source or None
            if self.is_new.isChecked():
                source = AddSource(self.new.values())
            author = self._session.workspace.author
            grade, asserts = self.credibility.currentData(), self.asserts.pairs()
            return AddClaim(self._about, source, text, stance, locator, grade, asserts, author)
        values: dict[str, Any] = {"stance": stance, "text": text.strip(), "locator": locator.strip()}
        values["credibility"] = self.credibility.currentData()
        values["asserts"] = self.asserts.pairs(self._claim.asserts)
        return Edit("claim", (self._claim.id,), values | {"source": self.search.source or None})

    def accept(self) -> None:
        wrong = self._wrong()
        sentence = "" if wrong else self._unclear() or attempt(self._session, self.command())
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if wrong:
            wrong.setFocus()
        elif not sentence:
            super().accept()
            return
        self._settle()

    def _wrong(self) -> Field | None:
        """The first shown field that refuses what is in it, and says so itself."""
        fields = [field for field in self.findChildren(Field) if field.isVisibleTo(self)]
        for field in fields:
            field.commit()
        return next((field for field in fields if field.problem), None)

    def _unclear(self) -> str:
        """Words in the search line that chose nothing must not be lost silently."""
        if not self.is_new.isChecked() and not self.search.source and self.search.line.text().strip():
            return tr("Choose a source from the list, or tick that it is a new one.")
        return ""

    def _build(self) -> None:
        row = self._session.map.get(self._about)
        stances = QHBoxLayout()
        group = QButtonGroup(self)
        for button in (self.supports, self.disputes):
            group.addButton(button)
            stances.addWidget(button)
        stances.addStretch(1)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(72)
        self.text.setPlaceholderText(tr("In your own words, not the source's"))
        self.text.setAccessibleName(tr("What it says"))
        self.text.setToolTip(tr("What the source says, in your own words"))
        self.locator.setPlaceholderText(tr("Page, paragraph or minute"))
        self.locator.setAccessibleName(tr("Where in the source"))
        self.locator.setToolTip(tr("Page, paragraph or minute"))
        for grade, said in CREDIBILITIES:
            self.credibility.addItem(say(said), grade)
        self.credibility.setAccessibleName(tr("Credibility of the claim"))
        self.credibility.setToolTip(as_tip(say(CREDIBILITIES_TIP)))
        self.asserts.hide()
        self.problem.hide()
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setToolTip(tr("Ctrl+Enter"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped("" if row is None else row_words(self._session, row), headline=True))
        column.addLayout(stances)
        self._existing = labelled(tr("Source"), self.search)
        column.addWidget(self._existing)
        column.addWidget(self.is_new)
        column.addWidget(self.new)
        column.addWidget(labelled(tr("What it says"), self.text))
        column.addWidget(labelled(tr("Where in it"), self.locator))
        column.addWidget(labelled(tr("Credibility"), self.credibility))
        column.addWidget(self.says_more)
        column.addWidget(self.asserts)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self.is_new.toggled.connect(self._on_new)
        self.says_more.toggled.connect(self._on_more)
        self.search.reshaped.connect(self._settle)
        for field in self.findChildren(Field):
            field.judged.connect(self._settle)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)
        self.search.chosen.connect(lambda source: source and self.text.setFocus())

    def _fill(self) -> None:
        claim = self._claim
        disputes = claim is not None and claim.stance == "disputes"
        (self.disputes if disputes else self.supports).setChecked(True)
        self.new.hide()
        if claim is not None:
            self.is_new.hide()
            self.search.show_source(claim.source or "")
            self.text.setPlainText(claim.text)
            self.locator.setText(claim.locator)
            self.credibility.setCurrentIndex(max(self.credibility.findData(claim.credibility), 0))
            self.asserts.show_pairs(claim.asserts)
            self.says_more.setChecked(bool(claim.asserts))
        self.search.setFocus()

    def _on_new(self, new: bool) -> None:
        self.new.setVisible(new)
        self._existing.setVisible(not new)
        if new:
            self.new.start(self.search.line.text() if not self.search.source else "")
            self.search.show_source("")
        else:
            self.search.setFocus()
        self._settle()

    def _on_more(self, more: bool) -> None:
        self.asserts.setVisible(more)
        self._settle()

    def _settle(self) -> None:
        """As large as what is shown now: the list of sources and sentences come and go."""
        for layout in self.findChildren(QLayout):
            layout.invalidate()  # what a field within a part asks for reaches the form only later by itself
        column = self.layout()
        if column is not None:
            column.activate()
        width = max(self.width(), self.minimumSizeHint().width())
        if self.isVisible() and self.hasHeightForWidth():
            self.resize(width, self.heightForWidth(width))  # long sentences wrap, and do not widen the form
        else:
            self.adjustSize()
