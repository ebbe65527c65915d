"""What changed between two days, or between two known-by days: colours on the map, sentences here, both to export."""

import csv
import dataclasses
import io
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from backers.model import dates, typed
from backers.model.counting import counted
from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import mark, number, say, tr
from backers.settings import write_whole
from backers.ui.choices import StillBox
from backers.ui.parts import quiet_button
from backers.ui.readings import Readings
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.lens import Lens
from backers.work.timeline.changes import LABELS, Difference, as_table, as_text, compared_words, differences

_WHAT = {"day": mark("Days"), "known_by": mark("What was known by")}


class ChangesWindow(QDialog):
    """Stands beside the map. Closing it ends the comparison."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.found: list[Difference] = []
        self.setWindowTitle(tr("What changed"))
        self.what = StillBox()
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for word, label in _WHAT.items():
            self.what.addItem(say(label), word)
        self.begin, self.end = QLineEdit(), QLineEdit()
        self._asked = self.begin
        for line, name in ((self.begin, tr("From")), (self.end, tr("To"))):
            line.setAccessibleName(name)
            line.setPlaceholderText(tr("a day, as in 1 April 2019"))
            line.editingFinished.connect(self._compare)
            line.textChanged.connect(lambda _text, line=line: self._ask_which(line))
        self.what.activated.connect(self._switch)
        self.readings = Readings(self.begin)
        self.readings.chosen.connect(self._take_reading)
        self.problem, self.headline = Wrapped(tone="danger"), Wrapped(strong=True)
        self.problem.hide()
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("What changed, in sentences"))
        self.list.itemSelectionChanged.connect(self._select)
        self.save = quiet_button(
            tr("Save the list…"), tr("The sentences with their sources, as text or as a table (CSV)")
        )
        self.save.clicked.connect(self._ask)
        self.save.setEnabled(False)
        done = quiet_button(tr("Done"), tr("Ends the comparison"))
        done.clicked.connect(self.close)
        self._lay_out(done)
        session.lens_changed.connect(self._on_lens)
        session.map_changed.connect(lambda _event: self._on_lens(self._session.lens))
        self._start()

    def closeEvent(self, event: object) -> None:
        self._end()
        super().closeEvent(event)  # type: ignore[arg-type]

    def reject(self) -> None:
        self._end()
        super().reject()

    def save_list(self, path: Path) -> None:
        """Writes the list in one step, as its suffix says. Raises OSError."""
        title = tr(
            "{meta}: what changed {compared_words}",
            meta=self._session.map.meta("title"),
            compared_words=compared_words(self._session.lens),
        )
        if path.suffix.lower() == ".csv":
            table = io.StringIO()
            csv.writer(table, lineterminator="\r\n").writerows(as_table(self.found))
            write_whole(path, table.getvalue().encode("utf-8-sig"))
        else:
            write_whole(path, as_text(title, self.found).encode())

    def _lay_out(self, done: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for widget in (self.what, QLabel(tr("from")), self.begin, QLabel(tr("to")), self.end):
            row.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.readings)
        column.addWidget(self.problem)
        column.addWidget(self.headline)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.resize(520, 560)

    def _start(self) -> None:
        """The comparison that is on, else from the day that is shown."""
        lens = self._session.lens
        self.what.setCurrentIndex(1 if lens.from_known_by else 0)
        self._switch()
        self._on_lens(lens)

    def _switch(self) -> None:
        lens, known = self._session.lens, self.what.currentData() == "known_by"
        pair = (lens.from_known_by, lens.known_by) if known else (lens.from_day, lens.day)
        for line, text in zip((self.begin, self.end), pair, strict=True):
            line.setText(dates.words(text) if text else "")

    def _ask_which(self, line: QLineEdit) -> None:
        """Offers what the day in that line may mean, where it may mean two."""
        self._asked = self.readings.after = line
        self.readings.ask(line.text())

    def _take_reading(self, text: str) -> None:
        self._asked.setText(text)
        self._asked.setFocus()
        self._compare()

    def _compare(self) -> None:
        """Both days as typed, in one look; one that is missing or wrong is told here."""
        if not self.begin.text().strip() or not self.end.text().strip():
            return
        try:
            begin, end = typed.read(self.begin.text()), typed.read(self.end.text())
            for text in (begin, end):
                dates.parse(text)
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            return
        self.problem.hide()
        if self.what.currentData() == "known_by":
            self._look(from_known_by=begin, known_by=end, from_day="")
        else:
            self._look(from_day=begin, day=end, since="", from_known_by="")

    def _look(self, **values: str) -> None:
        self._session.set_lens(dataclasses.replace(self._session.lens, **values))  # type: ignore[arg-type]

    def _end(self) -> None:
        self._look(from_day="", from_known_by="")

    def _on_lens(self, lens: Lens) -> None:
        self.found = differences(self._session.sight, lens)
        said = compared_words(lens)
        count = counted(len(self.found), "relationship") if self.found else tr("nothing", "no change")
        self.headline.setText(
            tr("Changed {between}: {count}", between=said, count=count)
            if said
            else tr("Write two days to compare them.")
        )
        self.save.setEnabled(bool(said))
        self.list.clear()
        for word, label in LABELS.items():
            mine = [one for one in self.found if one.word == word]
            if mine:
                head = QTreeWidgetItem(self.list, [f"{say(label)} ({number(len(mine))})"])
                for one in mine:
                    self._add(head, one)
                head.setExpanded(True)

    def _add(self, head: QTreeWidgetItem, one: Difference) -> None:
        item = QTreeWidgetItem(head, [shown(one.sentence, 400)])
        item.setData(0, Qt.ItemDataRole.UserRole, one.row.id)
        for source in one.sources:
            under = QTreeWidgetItem(item, [shown(source, 300)])
            under.setData(0, Qt.ItemDataRole.UserRole, one.row.id)

    def _select(self) -> None:
        ids = {item.data(0, Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()} - {None}
        if ids:
            self._session.select(frozenset(Ref("relationship", one) for one in ids))

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Save the list"), "", "Text (*.txt);;Table (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix("csv" if "csv" in text else "txt"))
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        try:
            self.save_list(Path(name))
        except OSError as error:
            self._session.refused.emit(
                tr("{name} could not be written: {strerror}.", name=name, strerror=error.strerror)
            )
            return
        self._session.said.emit(
            tr("Saved the list of {found} changes to {name}", found=len(self.found), name=Path(name).name)
        )
