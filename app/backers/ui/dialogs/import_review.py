"""Shows what an import would do before it does it, and lets the user decide who is whom. Changes nothing itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from backers.model.counting import counted
from backers.model.names import isolated, shown
from backers.model.wording import mark, number, say, tr
from backers.ui.background import Background
from backers.ui.choices import StillBox
from backers.ui.dialogs.import_tabs import DifferingValues, NewRows
from backers.ui.parts import labelled
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.import_lists import Lists, lists
from backers.work.import_report import summary_of
from backers.work.importing import ImportPlan
from backers.work.review import CLOSE, SAME_NAME, Pair, Review

RULES = {
    mark("Equal names"): SAME_NAME,
    mark("95 % alike and more"): 95.0,
    mark("All that are proposed"): CLOSE,
    mark("Nobody"): 101.0,
}
_PAGES = {
    "pairs": mark("Who is who ({n:,})"),
    "new": mark("New ({n:,})"),
    "differing": mark("Differing ({n:,})"),
    "remarks": mark("Remarks ({n:,})"),
}
_NAME, _HERE, _LIKENESS = range(3)
_AT_ONCE = 5_000  # rows that are planned while the user waits


class ImportReview(QDialog):
    """`plan` is the one step that the ticks and choices make; OK means that it is wanted."""

    def __init__(self, session: Session, review: Review, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._review = session, review
        self.setWindowTitle(tr("Review import"))
        self.plan = plan
        self._planning: Background | None = None
        self._listing: Background | None = None
        self._differ = 0  # rows that the map and the file have otherwise, kept or not
        self.rule = StillBox()
        self.rule.addItems([say(words) for words in RULES])
        self.rule.setAccessibleName(tr("Who is taken to be the same"))
        self.rule.setToolTip(tr("Ticks all pairs at once; each can still be ticked or not by itself"))
        self.pairs = QTableWidget(len(review.pairs), 3)
        self.keep = QCheckBox(tr("Keep what the map has where they differ"))
        self.keep.setToolTip(tr("Only what is new comes in; rows that are here already stay as they are"))
        self.summary, self.remarks = Wrapped(headline=True), QPlainTextEdit()
        self.tabs, self.new, self.differing = QTabWidget(), NewRows(), DifferingValues()
        accept = QDialogButtonBox.StandardButton.Ok
        self.buttons = PlainButtons(accept | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self.buttons.button(accept)
        self._ok.setText(tr("Bring in"))
        self._fill()
        self._build()
        self.rule.currentIndexChanged.connect(self._by_rule)
        self.pairs.itemChanged.connect(self._say)
        self.keep.toggled.connect(self._say)
        self._tick()
        self._show_all()

    @property
    def decided(self) -> dict[str, str]:
        """Which actors of the file are which here, as ticked."""
        found: dict[str, str] = {}
        for row, pair in enumerate(self._review.pairs):
            item = self.pairs.item(row, _NAME)
            if item is not None and item.checkState() == Qt.CheckState.Checked:
                found.setdefault(pair.id, pair.here)
        return found

    def _fill(self) -> None:
        self.pairs.setHorizontalHeaderLabels(
            [tr("In the file, ticked if it is the same"), tr("On the map"), tr("Alike")]
        )
        for row, pair in enumerate(self._review.pairs):
            for column, text in enumerate((pair.name, pair.here_name, _likeness(pair))):
                item = QTableWidgetItem(isolated(shown(text, 80)))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column == _NAME:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Unchecked)
                self.pairs.setItem(row, column, item)
        self.pairs.setAccessibleName(tr("Actors of the file that may be here already"))
        self.pairs.verticalHeader().hide()
        self.pairs.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.pairs.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_LIKENESS, QHeaderView.ResizeMode.ResizeToContents)

    def _build(self) -> None:
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(tr("Remarks on the file"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.summary)
        column.addWidget(Wrapped(f"{shown(self._review.file, 80)}: {self._review.incoming.format}", tone="muted"))
        self.tabs.setDocumentMode(True)
        for page in (
            _page(labelled(tr("Tick"), self.rule), self.pairs),
            _page(self.new),
            _page(self.keep, self.differing),
            _page(self.remarks),
        ):
            self.tabs.addTab(page, "")
        column.addWidget(self.tabs, 1)
        column.addWidget(Wrapped(tr("All of it is one step: Undo takes it back."), tone="muted"))
        column.addWidget(self.buttons)
        self.resize(680, 560)

    def done(self, result: int) -> None:
        for work in self.findChildren(Background):
            work.stop()
            work.wait()  # a thread that outlived the dialog would end the program
        super().done(result)

    def _by_rule(self) -> None:
        self._tick()
        self._say()

    def _tick(self) -> None:
        wanted = self._review.by_rule(RULES[list(RULES)[max(0, self.rule.currentIndex())]])
        self.pairs.blockSignals(True)
        for row, pair in enumerate(self._review.pairs):
            ticked = wanted.get(pair.id) == pair.here
            item = self.pairs.item(row, _NAME)
            assert item is not None
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.pairs.blockSignals(False)

    def _say(self) -> None:
        """Plans again as it is ticked now; a large import off the GUI thread."""
        if self._planning is not None:
            self._planning.stop()
        map_, decided, keep = self._session.map, self.decided, self.keep.isChecked()
        if len(self._review.incoming.rows) <= _AT_ONCE:
            self.plan = self._review.plan(map_, decided, keep=keep)
            self._show_all()
            return
        self._ok.setEnabled(False)
        self.summary.setText(tr("Working out what would change…"))
        planning = self._planning = Background(
            lambda step: self._review.plan(map_, decided, keep=keep, progress=step), self
        )
        planning.finished.connect(lambda: self._planned(planning))
        planning.start()

    def _planned(self, planning: Background) -> None:
        planning.deleteLater()
        if planning is not self._planning:
            return
        self._planning = None
        if planning.bug is not None:
            raise planning.bug
        if planning.found is not None:
            self.plan = planning.found
            self._show_all()

    def _show_all(self) -> None:
        """The sentence at once; the lists of a large import when they are made."""
        report = self.plan.report
        said = summary_of(report)
        self.summary.setText(said[0].upper() + said[1:] + ".")
        remarks = [*self._review.remarks, *report["warnings"]]
        if moved := report["tables"]["position"]["updated"]:
            remarks.append(tr("{places} differ: those of the file are taken.", places=counted(moved, "position")))
        new, differing = (
            sum(counts[outcome] for table, counts in report["tables"].items() if table != "position")
            for outcome in ("new", "updated")
        )
        if not self.keep.isChecked():
            self._differ = differing
        self.remarks.setPlainText("\n".join(shown(text, 400) for text in remarks))
        self._ok.setEnabled(bool(self.plan.changes))
        self._name_tabs(
            pairs=len(self._review.pairs),
            new=new,
            differing=self._differ,
            remarks=len(remarks),
        )
        if self._listing is not None:
            self._listing.stop()
            self._listing = None
        map_, changes = self._session.map, self.plan.changes.changes
        if len(changes) <= _AT_ONCE:
            self._show_lists(lists(map_, changes))
            return
        listing = self._listing = Background(lambda step: lists(map_, changes, step), self)
        listing.finished.connect(lambda: self._listed(listing))
        listing.start()

    def _listed(self, listing: Background) -> None:
        listing.deleteLater()
        if listing is not self._listing:
            return
        self._listing = None
        if listing.bug is not None:
            raise listing.bug
        if listing.found is not None:
            self._show_lists(listing.found)

    def _show_lists(self, found: Lists) -> None:
        self.new.show_lists(found)
        keeps = self.keep.isChecked()  # what differs stays in sight, so that the choice can be taken back
        self.differing.setEnabled(not keeps)
        if not keeps:
            self.differing.show_values(found.differing)

    def _name_tabs(self, **numbers: int) -> None:
        """A page is there when it has something to say; the first of them is shown unless another was chosen."""
        for index, (name, title) in enumerate(_PAGES.items()):
            self.tabs.setTabText(index, say(title, n=numbers[name]))
            self.tabs.setTabVisible(index, bool(numbers[name]))
        self.tabs.setVisible(any(map(self.tabs.isTabVisible, range(self.tabs.count()))))


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, GRID, 0, 0)
    column.setSpacing(GRID)
    for widget in widgets:
        column.addWidget(widget)
    return page


def _likeness(pair: Pair) -> str:
    said = tr("same name") if pair.likeness >= SAME_NAME else number(pair.likeness / 100, ".0%")
    return tr("{said}, not the only one", said=said) if pair.unsure else said
