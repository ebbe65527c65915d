"""Where sources disagree: every point that nobody has decided yet, and on wish those that were."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from backers.model.counting import listed as listed_words
from backers.model.names import shown
from backers.model.rows import Contradiction, Ref
from backers.model.sentences import relationship_sentence
from backers.model.wording import tr, tr_n
from backers.ui.evidence.contradiction_view import ContradictionView
from backers.ui.evidence.source_card import SourceCard
from backers.ui.marks import row_link
from backers.ui.parts import Section, clear, quiet_button, walk_tabs
from backers.ui.register.decide import DecideDialog
from backers.ui.register.lines import Line, Lines
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.ui.two_lines import TwoLineList
from backers.work.commands import Decide
from backers.work.matching import contains


class DisagreementsPanel(QWidget):
    """A list, and beside it both positions with their sources. Signal: `go_wanted(Ref)`."""

    go_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.search = QLineEdit()
        self.decided = QCheckBox(tr("Decided ones too"))
        self.count = Wrapped(tone="muted")
        self.lines = Lines(self)
        self.list = TwoLineList(self)
        inside = QWidget()
        self._card = QVBoxLayout(inside)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._build()
        self.search.textChanged.connect(self._refresh)
        self.decided.toggled.connect(self._refresh)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now))
        self.list.doubleClicked.connect(self._go)
        session.map_changed.connect(self._refresh)
        session.workspace_changed.connect(self._refresh)
        self._refresh()

    @property
    def chosen(self) -> Contradiction | None:
        index = self.list.currentIndex()
        return self._session.map.contradictions.get(self.lines.line(index.row()).what) if index.isValid() else None

    def decide(self) -> None:
        """Asks what holds, and why."""
        row = self.chosen
        if row is not None and not self._session.workspace.read_only:
            dialog = DecideDialog(self._session, row, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def reopen(self) -> None:
        row = self.chosen
        if row is not None:
            self._session.do(Decide(row.id, ""))

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Search disagreements"))
        self.search.setAccessibleName(tr("Search disagreements"))
        self.search.setClearButtonEnabled(True)
        self.decided.setToolTip(tr("Also list those that a curator has decided"))
        self.list.setModel(self.lines)
        self.list.setAccessibleName(tr("Where sources disagree"))
        self.list.setToolTip(tr("Double-click to see on the map what it is about"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._card.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        top.addWidget(self.decided)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(self._area)
        split.setSizes([400, 600])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(split, 1)

    def _refresh(self, _event: object = None) -> None:
        rows = list(self._session.map.contradictions.values())
        text = self.search.text()
        listed = [
            row
            for row in rows
            if (self.decided.isChecked() or not row.decision)
            and contains(text, row.topic, row.handling, *(held.text for held in row.positions))
        ]
        held = self.chosen
        self.lines.take(
            [Line(shown(row.topic, 200), self._about(row), row.id, faint=bool(row.decision)) for row in listed]
        )
        open_ = sum(not row.decision for row in rows)
        self.count.setText(tr("{open:,} open of {rows:,}", open=open_, rows=len(rows)))
        place = self.lines.row_of(held.id) if held is not None else -1
        place = max(place, 0)
        self.list.setCurrentIndex(self.lines.index(place) if listed else QModelIndex())
        self._show(self.list.currentIndex())

    def _about(self, row: Contradiction) -> str:
        map_ = self._session.map
        ties = [map_.relationships[ref.id] for ref in row.about if ref.id in map_.relationships]
        said = [shown(relationship_sentence(map_, tie), 80) for tie in ties]
        said += [shown(map_.events[ref.id].title, 80) for ref in row.about if ref.id in map_.events]
        if said:
            return listed_words(said[:1], len(said) - 1)
        return tr_n("{n} position", "{n} positions", len(row.positions))

    def _show(self, _index: object) -> None:
        clear(self._card)
        row = self.chosen
        if row is None:
            whole = bool(self._session.map.contradictions)
            self._card.addWidget(
                Wrapped(tr("Nothing open here.") if whole else tr("No disagreement noted."), tone="muted")
            )
            self._card.addStretch(1)
            return
        self._card.addWidget(ContradictionView(self._session.map, row, self._open_source))
        button = quiet_button(tr("Decide…"), tr("Say which position the map takes, and why; it can be undone"))
        button.clicked.connect(self.decide)
        if row.decision:
            button = quiet_button(tr("Open again"), tr("Takes the decision back"))
            button.clicked.connect(self.reopen)
        button.setEnabled(not self._session.workspace.read_only)
        self._card.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        section = Section(tr("What it is about"), below=True)
        for ref in row.about:
            found = self._session.map.get(ref)
            if found is not None:
                section.add(row_link(self._session, found))
        self._card.addWidget(section)
        self._card.addStretch(1)
        walk_tabs(self._area)

    def _open_source(self, source: str) -> SourceCard:
        return SourceCard.open_for(self._session, source, self)

    def _go(self, _index: QModelIndex) -> None:
        row = self.chosen
        ref = next((ref for ref in row.about if self._session.map.get(ref) is not None), None) if row else None
        if isinstance(ref, Ref):
            self.go_wanted.emit(ref)
