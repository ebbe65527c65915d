"""Shows how a table is read, and says what its columns mean: each is dropped on the field that it becomes.

What was chosen is a recipe, which can be saved, shared and taken again. A table that needs no mapping is shown as it is
recognised. Of a text file the first part is read again with every change; the whole only when the user goes on.
"""

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from backers.exchange.bounded import head
from backers.exchange.incoming import Incoming
from backers.exchange.tables import open_grids
from backers.exchange.tables import recipe as recipes
from backers.exchange.tables.grid import Grid
from backers.exchange.tables.reader import of_grids, recognised
from backers.exchange.tables.recipe import DATE_FIELDS, FIELDS, Recipe
from backers.exchange.tables.shape import shape_of
from backers.exchange.tables.statements import apply, preview
from backers.model.counting import counted, joined
from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.wording import mark, say, tr, tr_n
from backers.ui.choices import StillBox
from backers.ui.dialogs.table_fields import ColumnTable, FieldTree
from backers.ui.dialogs.table_manner import MannerBoxes
from backers.ui.parts import labelled, quiet_button
from backers.ui.plain_buttons import PlainButtons
from backers.ui.texts import GRID, Wrapped

_LEFT_OUT = mark("Leave out")
_NONE = mark("Own mapping")
_HEAD, _WIDE, _SHOWN = 256 << 10, 160, 100
_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


class TableMapping(QDialog):
    """`recipe` is what the boxes say now; `reader` reads the whole table in that way. `grids` is what was found."""

    def __init__(self, path: Path, grids: Sequence[Grid], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Read a table"))
        self._path = path
        self._found, self._grids = list(grids), list(grids)
        self._grid = self._grids[0]
        self._text = not self._grid.sheet
        self._shape = recognised(self._grids)
        self._base = Recipe("", {})
        self._recipes = recipes.shipped()
        self.sheet, self.known = StillBox(), StillBox()
        self.sheet.addItems([grid.sheet or grid.name for grid in self._grids])
        if self._shape:
            self.known.addItem(tr("None needed: it is a table of {what}", what=self._shape))
        self.known.addItems([say(_NONE), *(one.name for one in self._recipes)])
        self._first = self.known.count() - len(self._recipes)
        self.sheet.setAccessibleName(tr("Sheet"))
        self.known.setAccessibleName(tr("What its columns mean"))
        self.known.setToolTip(tr("A mapping that was made before, by you or by others"))
        self.manner = MannerBoxes(self._grid, text=self._text)
        self.fields = FieldTree()
        self.table = ColumnTable()
        self.table.setAccessibleName(tr("The first rows, with what each column means above it"))
        self.merge = QCheckBox(tr("One relationship for all rows about the same two and the same kind"))
        self.reads, self.says = Wrapped(tone="muted"), Wrapped(tone="muted")
        self.problem = Wrapped(tone="danger")
        accept = QDialogButtonBox.StandardButton.Ok
        self.buttons = PlainButtons(accept | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self.buttons.button(accept)
        self._ok.setText(tr("Review"))
        self._boxes: dict[str, StillBox] = {}
        self._build()
        self.sheet.currentIndexChanged.connect(self._take_sheet)
        self.known.currentIndexChanged.connect(self._take_known)
        self.merge.toggled.connect(self._say)
        self.manner.changed.connect(self._read_again)
        self.fields.dropped.connect(self._drop)
        self._take_sheet()
        self._take_known()

    @property
    def recipe(self) -> Recipe:
        """What the boxes say, on top of the recipe that was taken."""
        columns = {name: box.currentData() for name, box in self._boxes.items() if box.currentData()}
        dates = self.manner.manner.dates
        said = {name: dates for name, wanted in columns.items() if wanted in DATE_FIELDS} if dates else self._base.dates
        return dataclasses.replace(self._base, columns=columns, merge=self.merge.isChecked(), dates=said)

    @property
    def mapped(self) -> bool:
        """Whether the columns are mapped, rather than read as they are recognised."""
        return not self._shape or self.known.currentIndex() > 0

    def reader(self) -> Callable[[Callable[[float], None]], Incoming]:
        """Reads the whole table as the boxes say now, in whatever thread it is called."""
        manner, recipe, mapped = self.manner.manner, self.recipe, self.mapped
        path, sheet, grids = self._path, max(0, self.sheet.currentIndex()), self._found
        as_found = (manner.encoding, manner.separator, manner.comma) == ("", "", None)

        def read(step: Callable[[float], None]) -> Incoming:
            whole = grids if as_found else open_grids(path, manner=manner, progress=step)
            return apply(recipe, whole[sheet], step) if mapped else of_grids(whole, tr("Table"), step, manner.dates)

        return read

    def use(self, recipe: Recipe) -> None:
        """Sets the boxes as the recipe says."""
        self._base = recipe
        self.merge.setChecked(recipe.merge)
        self._set_boxes(recipe)

    def _set_boxes(self, recipe: Recipe) -> None:
        for name, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(recipe.columns.get(name, ""))))
        self._say()

    def save(self, path: Path) -> None:
        """Keeps the mapping as a recipe; what went wrong stands in the dialog."""
        try:
            recipes.save(dataclasses.replace(self.recipe, name=self.recipe.name or path.name.partition(".")[0]), path)
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()

    def load(self, path: Path) -> None:
        try:
            self.use(recipes.load(path))
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()

    def _build(self) -> None:
        load = quiet_button(tr("Open a recipe…"), tr("A recipe that somebody saved"))
        save = quiet_button(tr("Save as recipe…"), tr("To use the mapping again, or to share it"))
        load.clicked.connect(self._ask_load)
        save.clicked.connect(self._ask_save)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.known, 1)
        line.addWidget(load)
        line.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.reads)
        column.addWidget(self.manner)
        if len(self._grids) > 1:
            column.addWidget(labelled(tr("Sheet"), self.sheet))
        column.addWidget(labelled(tr("Mapping"), row))
        split = QSplitter()
        split.addWidget(self.table)
        split.addWidget(self.fields)
        split.setStretchFactor(0, 1)
        split.setSizes([660, 300])
        split.setChildrenCollapsible(False)
        column.addWidget(split, 1)
        for widget in (self.merge, self.says, self.problem, self.buttons):
            column.addWidget(widget)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(1040, 660)

    def _take_sheet(self) -> None:
        self._grid = self._grids[max(0, self.sheet.currentIndex())]
        self._fill()
        fitting = [place for place, one in enumerate(self._recipes) if not one.missing(self._grid)]
        # A column that says who says so is mapped: as it is recognised, a table of relationships has no sources.
        sourced = any(field.startswith("source_") for field in recipes.suggestion(self._grid).columns.values())
        proposed = self._first - 1 if sourced else 0
        self.known.setCurrentIndex(self._first + fitting[0] if fitting else proposed)
        self._take_known()

    def _fill(self) -> None:
        rows = list(preview(self._grid))
        heading = [name.strip() for name in rows[0]] if rows else []
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(heading))
        self.table.setHorizontalHeaderLabels([shown(name, 40) for name in heading])
        self._boxes = {}
        for place, name in enumerate(heading):
            box = StillBox()
            box.setAccessibleName(tr("What “{name}” means", name=shown(name, 40)))
            box.addItem(say(_LEFT_OUT), "")
            for key, words in FIELDS.items():
                box.addItem(say(words), key)
            box.currentIndexChanged.connect(self._say)
            self.table.setCellWidget(0, place, box)
            self._boxes[name] = box
            for number, row in enumerate(rows[1:], 1):
                item = QTableWidgetItem(shown(row[place], 80))
                item.setFlags(_CELL)
                self.table.setItem(number, place, item)
        self.table.setVerticalHeaderLabels(["means", *(str(number) for number in self._grid.numbers[1 : len(rows)])])
        self.table.resizeColumnsToContents()
        for place, box in enumerate(self._boxes.values()):
            self.table.setColumnWidth(place, max(self.table.columnWidth(place), box.minimumSizeHint().width(), _WIDE))
        name = shown(self._grid.name, 80)
        told = tr_n("{name}: {n} row.", "{name}: {n} rows.", len(self._found[0].rows) - 1, name=name)
        self.reads.setText(" ".join((told, *self._grid.notes)))

    def _read_again(self) -> None:
        """The first part of the file in the manner that is chosen now; the mapping stays where columns stay."""
        recipe, manner = self.recipe, self.manner.manner
        if self._text:
            try:
                self._grids = open_grids(head(self._path, _HEAD), self._path.name, manner=manner)
            except Refused as refusal:
                self._tell_problem(str(refusal))
                return
            self._grid = self._grids[0]
            self._fill()
            if self._shape and (what := recognised(self._grids)):
                self.known.setItemText(0, tr("None needed: it is a table of {what}", what=what))
        self._base = dataclasses.replace(recipe, dates={})
        self._set_boxes(recipe)

    def _drop(self, column: int, field: str) -> None:
        names = list(self._boxes)
        if column >= len(names):
            return
        for name, box in self._boxes.items():
            # What may stand once only leaves the column that had it.
            if field not in ("attribute", "aliases", "") and name != names[column] and box.currentData() == field:
                box.setCurrentIndex(0)
        box = self._boxes[names[column]]
        box.setCurrentIndex(max(0, box.findData(field)))

    def _take_known(self) -> None:
        place = self.known.currentIndex() - self._first
        self.use(self._recipes[place] if place >= 0 else recipes.suggestion(self._grid))

    def _say(self) -> None:
        recipe = self.recipe
        for widget in (self.fields, self.merge):
            widget.setVisible(self.mapped)
        self.table.setRowHidden(0, not self.mapped)
        self.fields.tell(recipe.columns)
        if not self.mapped:
            self._say_recognised()
            return
        missing = self._base.missing(self._grid)
        self._tell_problem(recipe.problem)
        if recipe.problem:
            self.says.setText(tr("Drag each column onto what it means, or choose it above the column."))
            return
        gone = (
            tr(" The recipe also speaks of {missing}, which the table has not.", missing=", ".join(missing[:5]))
            if missing
            else ""
        )
        self._count(apply(recipe, self._grid.head(_SHOWN)), gone)

    def _say_recognised(self) -> None:
        self._tell_problem("")
        try:
            found = of_grids(self._grids, tr("Table"), None, self.manner.manner.dates, most=_SHOWN)
        except Refused as refusal:
            self._tell_problem(str(refusal))
            return
        self._count(found, "".join(f" {shape.note}" for shape in map(shape_of, self._grids) if shape.note))

    def _tell_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._ok.setEnabled(not sentence)

    def _count(self, found: Incoming, gone: str) -> None:
        counts = joined(counted(found.count(table), table) for table in ("actor", "relationship", "claim", "source"))
        self.says.setText(tr("The first rows give {counts}.{gone}", counts=counts, gone=gone))

    def _ask_load(self) -> None:
        self._ask(tr("Open a recipe"), QFileDialog.AcceptMode.AcceptOpen, self.load)

    def _ask_save(self) -> None:
        self._ask(tr("Save as recipe"), QFileDialog.AcceptMode.AcceptSave, self.save)

    def _ask(self, title: str, mode: QFileDialog.AcceptMode, act: object) -> None:
        assert callable(act)
        dialog = QFileDialog(self, title, "", f"Recipes (*{recipes.SUFFIX} *.json)")
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix(recipes.SUFFIX.lstrip("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.open()
