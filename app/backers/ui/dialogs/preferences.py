"""Preferences: everything takes effect at once, so there is nothing to confirm; all can go to a file and back."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from backers import languages, preferences
from backers.model.errors import Refused
from backers.model.wording import mark, number, say, tr, tr_n
from backers.preferences import Preference, Value
from backers.settings import write_whole
from backers.ui import appearance
from backers.ui.choices import StillBox
from backers.ui.language import own_name
from backers.ui.plain_buttons import PlainButtons
from backers.ui.preferring import prefer
from backers.ui.texts import GRID, Wrapped

if TYPE_CHECKING:
    from backers.ui.window import MainWindow

_DIGITS = {
    "system": mark("Like the system", "digits"),
    "own": mark("The language's own"),
    "western": mark("0 to 9"),
}
_WHEEL = {"zoom": mark("Zooms"), "move": mark("Moves the picture; with Ctrl it zooms")}
_MOTION = {"full": mark("The picture moves"), "reduced": mark("Reduced: things arrive at once")}
_FILES = mark("Preferences (*.json)")


class PreferencesDialog(QDialog):
    """Shows what is chosen and hands every choice to the window at once."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(tr("Preferences"))
        self.boxes: dict[str, StillBox] = {}
        self.author = QLineEdit(str(preferences.chosen(window.settings, preferences.AUTHOR)))
        self.author.setMaxLength(200)
        self.author.setPlaceholderText(tr("Nobody"))
        self.author.setAccessibleName(tr("Your name"))
        self.author.editingFinished.connect(self._take_author)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(GRID)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self._form)
        self._fill()
        column.addStretch(1)
        buttons = self._buttons()
        column.addWidget(buttons)
        width = max(460, buttons.sizeHint().width() + 4 * GRID)
        self.setMinimumWidth(width)
        self.resize(width, column.totalHeightForWidth(width))

    def _fill(self) -> None:
        names = {"system": tr("Like the system", "language")} | {one: own_name(one) for one in languages.available()}
        themes = {name: say(label) for name, label in appearance.CHOICES.items()}
        sizes = {size: number(size / 100, ".0%") for size in preferences.TEXT_SIZE.allowed if isinstance(size, int)}
        self._heading(tr("Appearance"))
        self._choice(preferences.THEME, tr("Theme"), themes)
        self._choice(preferences.LANGUAGE, tr("Language"), names)
        self._choice(preferences.DIGITS, tr("Digits"), _said(_DIGITS))
        self._choice(preferences.TEXT_SIZE, tr("Text size"), sizes)
        self._heading(tr("The map"))
        self._choice(preferences.WHEEL, tr("The wheel"), _said(_WHEEL))
        self._choice(preferences.MOTION, tr("Motion"), _said(_MOTION))
        self._heading(tr("Your work"))
        self._form.addRow(tr("Your name"), self.author)
        self._remark(tr("Written beside your edits, claims and notes in the file."))
        self._choice(preferences.SNAPSHOT_MINUTES, tr("Snapshots"), _every())
        self._remark(tr("Every change is saved at once. Snapshots keep earlier states to go back to."))

    def _heading(self, text: str) -> None:
        self._form.addRow(Wrapped(text, strong=True))

    def _remark(self, text: str) -> None:
        self._form.addRow("", Wrapped(text, tone="muted"))

    def _choice(self, preference: Preference, label: str, names: Mapping[Any, str]) -> None:
        box = StillBox()
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(preferences.chosen(self._window.settings, preference)))
        box.setAccessibleName(label)
        box.activated.connect(lambda _index: self._take({preference.name: box.currentData()}))
        self.boxes[preference.name] = box
        self._form.addRow(label, box)

    def _buttons(self) -> QWidget:
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("Save to a file…"), self._export),
            (tr("Load from a file…"), self._import),
            (tr("Reset to defaults"), self._reset),
        )
        for text, act in acts:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _take_author(self) -> None:
        if preferences.AUTHOR.allows(self.author.text().strip()):
            self._take({preferences.AUTHOR.name: self.author.text().strip()})

    def _take(self, values: dict[str, Value]) -> None:
        heir = prefer(self._window, values)
        if heir is not self._window:
            # Another language means another window; the reader goes on choosing in front of that one.
            heir.menus.show_preferences()
            return
        for one in preferences.ALL:
            box = self.boxes.get(one.name)
            if box is not None:
                box.setCurrentIndex(box.findData(preferences.chosen(heir.settings, one)))

    def _reset(self) -> None:
        self._take({one.name: one.default for one in preferences.ALL if one is not preferences.AUTHOR})

    def _export(self) -> None:
        dialog = QFileDialog(self, tr("Save the preferences to a file"), "Backers preferences.json", say(_FILES))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        text = preferences.to_text(self._window.settings)
        self._ask(dialog, lambda path: write_whole(path, text.encode()))

    def _import(self) -> None:
        dialog = QFileDialog(self, tr("Load the preferences from a file"), "", say(_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, lambda path: self._take(preferences.from_text(path.read_text("utf-8"))))

    def _ask(self, dialog: QFileDialog, act: Callable[[Path], object]) -> None:
        def chosen(name: str) -> None:
            try:
                act(Path(name))
            except Refused as refusal:
                self._window.session.refused.emit(f"{name}: {refusal}")
            except UnicodeDecodeError:
                self._window.session.refused.emit(tr("{name}: this is not a file of preferences.", name=name))
            except OSError as error:
                self._window.session.refused.emit(f"{error.filename or name}: {error.strerror or error}.")

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.open()


def _said(names: dict[str, str]) -> dict[Value, str]:
    return {name: say(text) for name, text in names.items()}


def _every() -> dict[Value, str]:
    names: dict[Value, str] = {
        minutes: tr_n("Every minute", "Every {n} minutes", minutes)
        for minutes in preferences.SNAPSHOT_MINUTES.allowed
        if isinstance(minutes, int) and minutes
    }
    return names | {0: tr("Only before what cannot be undone easily")}
