"""An answer as the panel shows it: sentence, what it holds for, table, curve, evidence, how it was computed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import say, tr, tr_n
from backers.ui.clipboard import copy
from backers.ui.marks import RelationshipLink
from backers.ui.parts import Facts, Fold, Section, clear, quiet_button
from backers.ui.questions.curve_view import CurveView
from backers.ui.questions.key_view import KeyView
from backers.ui.questions.table import AnswerTable
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.footnotes import footnoted
from backers.work.questions.answer import Answer, Line

_MOST_EVIDENCE = 12


class AnswerView(QWidget):
    """Signals: `cancelled()`; `shown_on_map(bool)`: the reader wants the answer on the map, or off it."""

    cancelled = Signal()
    shown_on_map = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.answer: Answer | None = None
        self.sentence = Wrapped(strong=True)
        self.state = Wrapped(tone="muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.setAccessibleName(tr("Being worked out"))
        self.stop = quiet_button(tr("Stop"), tr("Ends the computation; the old answer stays"))
        self.stop.clicked.connect(self.cancelled)
        self.on_map = self._toggle(
            tr("Show on the map"), tr("Colours or sizes the map by this answer, or gives it back")
        )
        self.copy = quiet_button(
            tr("Copy with footnotes"), tr("The answer and what it rests on, with numbered sources")
        )
        self.copy.clicked.connect(self._copy)
        self.key = KeyView()
        self.table = AnswerTable()
        self.curve_title = Wrapped(tone="muted")
        self.curve = CurveView()
        self.evidence = Section("", below=True)
        self.how = Fold(
            session, "how_computed", tr("How this is computed"), tr("The measure, its source, and the graph")
        )
        self._build()

    def show_answer(self, answer: Answer) -> None:
        """Shows a new answer; nothing of the table is chosen."""
        self.answer = answer
        self.busy(None)
        self.sentence.setText(shown(answer.sentence, 1200))
        self.say("")
        self.table.setVisible(bool(answer.lines))
        if answer.lines:
            self.table.show_answer(answer)
        self.curve.show_curve(answer.curve)
        self.curve_title.setVisible(answer.curve is not None)
        self.curve_title.setText("" if answer.curve is None else answer.curve.title)
        self.copy.setEnabled(bool(answer.lines))
        self.on_map.setEnabled(answer.emphasis is not None)
        self.key.show_emphasis(answer.emphasis)
        self._show_evidence(None)
        self._show_how(answer)

    def busy(self, share: float | None) -> None:
        """How far the next answer is, 0 to 1; None when nothing is under way."""
        for widget in (self.bar, self.stop):
            widget.setVisible(share is not None)
        if share is not None:
            self.bar.setValue(round(100 * share))

    def say(self, state: str) -> None:
        """For which day an answer holds that is no longer of today, or why there is none."""
        self.state.setText(state)
        self.state.setVisible(bool(state))

    def set_on_map(self, shown_: bool) -> None:
        """Shows the state silently."""
        self.on_map.blockSignals(True)
        self.on_map.setChecked(shown_)
        self.on_map.blockSignals(False)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        waiting = QHBoxLayout()
        waiting.addWidget(self.bar, 1)
        waiting.addWidget(self.stop)
        column.addWidget(self.sentence)
        column.addWidget(self.state)
        column.addLayout(waiting)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.on_map)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.key)
        column.addWidget(self.table, 3)
        column.addWidget(self.curve_title)
        column.addWidget(self.curve)
        column.addWidget(self.evidence)
        column.addWidget(self.how)
        # Takes the room that is left where there is no table, so that the texts stay together.
        column.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))
        self.table.setMinimumHeight(180)
        self.table.chosen.connect(self._on_chosen)
        self.busy(None)
        self.say("")

    def _toggle(self, text: str, tip: str) -> QPushButton:
        button = quiet_button(text, tip)
        button.setCheckable(True)
        button.toggled.connect(self.shown_on_map)
        return button

    def _on_chosen(self, line: Line) -> None:
        self._show_evidence(line)
        self._session.select(frozenset(line.refs))

    def _show_evidence(self, line: Line | None) -> None:
        """The relationships behind a line as links, so that each leads to who says so."""
        rows = [] if line is None else [self._session.map.relationships.get(one) for one in line.evidence]
        known = [row for row in rows if row is not None]
        heading = self.evidence.heading
        self.evidence.setVisible(self.answer is not None and bool(self.answer.lines))
        self.evidence.column.removeWidget(heading)
        heading.setParent(self.evidence)
        clear(self.evidence.column)
        self.evidence.column.addWidget(heading)
        if line is None:
            heading.setText(tr("Choose a line to see the relationships it rests on."))
            return
        heading.setText(
            tr_n(
                "{line} rests on {n} relationship:", "{line} rests on {n} relationships:", len(known),
                line=shown(line.cells[0], 120),
            )
        )  # fmt: skip
        for row in known[:_MOST_EVIDENCE]:
            self.evidence.add(RelationshipLink(self._session, row))
        if len(known) > _MOST_EVIDENCE:
            self.evidence.add(
                Wrapped(
                    tr("and {known} more, all selected on the map", known=len(known) - _MOST_EVIDENCE), tone="muted"
                )
            )

    def _show_how(self, answer: Answer) -> None:
        clear(self.how.inside)
        facts = Facts()
        if answer.how is not None:
            facts.add(tr("Measure"), say(answer.how.measure))
            facts.add(tr("It says"), say(answer.how.meaning))
            facts.add(tr("Source"), say(answer.how.reference))
        facts.add(tr("Computed on"), answer.basis)
        self.how.inside.addWidget(facts)
        for remark in answer.remarks:
            self.how.inside.addWidget(Wrapped(shown(remark, 600), tone="muted"))

    def _copy(self) -> None:
        """The sentence, then what it rests on: the chosen line, else all of them."""
        if self.answer is None:
            return
        rows = self.table.selectionModel().selectedRows()
        lines = [self.answer.lines[rows[0].row()]] if rows else list(self.answer.lines)
        refs = {Ref("relationship", one) for line in lines for one in line.evidence}
        notes = footnoted(self._session.map, refs)
        said = [self.answer.sentence, *(" – ".join(line.cells) for line in lines)]
        copy("\n".join([*said, "", notes.plain()]))
        self._session.said.emit(tr_n("Copied, with {n} source.", "Copied, with {n} sources.", len(notes.sources)))
