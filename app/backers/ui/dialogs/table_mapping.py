"""Says what the columns of a table mean: above each column of the first rows stands the field that it becomes.

What was chosen is a recipe, which can be saved, shared and taken again. Reads nothing and changes nothing itself.
"""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from backers.exchange.incoming import Incoming
from backers.exchange.tables import recipe as recipes
from backers.exchange.tables.grid import SEPARATORS, Grid
from backers.exchange.tables.recipe import FIELDS, Recipe
from backers.exchange.tables.statements import apply, preview
from backers.model.errors import Refused
from backers.model.names import shown
from backers.ui.choices import StillBox
from backers.ui.parts import labelled, quiet_button
from backers.ui.plain_buttons import PlainButtons
from backers.ui.texts import GRID, Wrapped

_LEFT_OUT = "Leave out"
_NONE = "Own mapping"


class TableMapping(QDialog):
    """`recipe` is what the boxes say now; `incoming` what the table becomes by it."""

    def __init__(self, grids: Sequence[Grid], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Map the columns of a table")
        self._grids = list(grids)
        self._grid = self._grids[0]
        self._base = Recipe("", {})
        self._recipes = recipes.shipped()
        self.sheet, self.known = StillBox(), StillBox()
        self.sheet.addItems([grid.sheet or grid.name for grid in self._grids])
        self.known.addItems([_NONE, *(one.name for one in self._recipes)])
        self.sheet.setAccessibleName("Sheet")
        self.known.setAccessibleName("Recipe")
        self.known.setToolTip("A mapping that was made before, by you or by others")
        self.table = QTableWidget()
        self.table.setAccessibleName("The first rows, with what each column means above it")
        self.merge = QCheckBox("One relationship for all rows about the same two and the same kind")
        self.reads, self.says = Wrapped(tone="muted"), Wrapped(tone="muted")
        self.problem = Wrapped(tone="danger")
        accept = QDialogButtonBox.StandardButton.Ok
        self.buttons = PlainButtons(accept | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self.buttons.button(accept)
        self._ok.setText("Review")
        self._boxes: dict[str, StillBox] = {}
        self._build()
        self.sheet.currentIndexChanged.connect(self._take_sheet)
        self.known.currentIndexChanged.connect(self._take_known)
        self.merge.toggled.connect(self._say)
        self._take_sheet()

    @property
    def recipe(self) -> Recipe:
        """What the boxes say, on top of the recipe that was taken."""
        columns = {name: box.currentData() for name, box in self._boxes.items() if box.currentData()}
        return dataclasses.replace(self._base, columns=columns, merge=self.merge.isChecked())

    def incoming(self) -> Incoming:
        return apply(self.recipe, self._grid)

    def use(self, recipe: Recipe) -> None:
        """Sets the boxes as the recipe says."""
        self._base = recipe
        self.merge.setChecked(recipe.merge)
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
        load = quiet_button("Open a recipe…", "A recipe that somebody saved")
        save = quiet_button("Save as recipe…", "To use the mapping again, or to share it")
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
        if len(self._grids) > 1:
            column.addWidget(labelled("Sheet", self.sheet))
        column.addWidget(labelled("Recipe", row))
        column.addWidget(self.table, 1)
        for widget in (self.merge, self.says, self.problem, self.buttons):
            column.addWidget(widget)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(960, 620)

    def _take_sheet(self) -> None:
        self._grid = self._grids[max(0, self.sheet.currentIndex())]
        rows = list(preview(self._grid))
        heading = [name.strip() for name in rows[0]] if rows else []
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(heading))
        self.table.setHorizontalHeaderLabels([shown(name, 40) for name in heading])
        self._boxes = {}
        for place, name in enumerate(heading):
            box = StillBox()
            box.setAccessibleName(f"What “{shown(name, 40)}” means")
            box.addItem(_LEFT_OUT, "")
            for key, words in FIELDS.items():
                box.addItem(words, key)
            box.currentIndexChanged.connect(self._say)
            self.table.setCellWidget(0, place, box)
            self._boxes[name] = box
            for number, row in enumerate(rows[1:], 1):
                item = QTableWidgetItem(shown(row[place], 80))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(number, place, item)
        self.table.setVerticalHeaderLabels(["means", *(str(number) for number in self._grid.numbers[1 : len(rows)])])
        self.table.resizeColumnsToContents()
        said = [f"{len(self._grid.rows) - 1:,} rows", self._grid.encoding, SEPARATORS.get(self._grid.separator, "")]
        told = ", ".join(part for part in said if part)
        self.reads.setText(f"{shown(self._grid.name, 80)}: {told}. " + " ".join(self._grid.notes))
        fitting = next((place for place, one in enumerate(self._recipes, 1) if not one.missing(self._grid)), 0)
        self.known.setCurrentIndex(fitting)
        self._take_known()

    def _take_known(self) -> None:
        place = self.known.currentIndex() - 1
        self.use(self._recipes[place] if place >= 0 else recipes.suggestion(self._grid))

    def _say(self) -> None:
        recipe = self.recipe
        missing = self._base.missing(self._grid)
        problem = recipe.problem
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._ok.setEnabled(not problem)
        if problem:
            self.says.setText("Choose above each column what it means.")
            return
        gone = f" The recipe also speaks of {', '.join(missing[:5])}, which the table has not." if missing else ""
        head = dataclasses.replace(self._grid, rows=self._grid.rows[:101], numbers=self._grid.numbers[:101])
        found = apply(recipe, head)
        counts = ", ".join(f"{found.count(table):,} {table}s" for table in ("actor", "relationship", "claim", "source"))
        self.says.setText(f"The first rows give {counts}.{gone}")

    def _ask_load(self) -> None:
        self._ask("Open a recipe", QFileDialog.AcceptMode.AcceptOpen, self.load)

    def _ask_save(self) -> None:
        self._ask("Save as recipe", QFileDialog.AcceptMode.AcceptSave, self.save)

    def _ask(self, title: str, mode: QFileDialog.AcceptMode, act: object) -> None:
        assert callable(act)
        dialog = QFileDialog(self, title, "", f"Recipes (*{recipes.SUFFIX} *.json)")
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix(recipes.SUFFIX.lstrip("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.open()
