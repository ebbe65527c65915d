"""Who cannot see the window hears it: every control has a name, in the window and in every dialog of its menus."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from backers.model.rows import Ref
from walks.conftest import Hands

CONTROLS = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView,
    QAbstractSlider,
)  # fmt: skip
DIALOGS = (
    "export", "print", "save_copy", "public_copy", "snapshots", "preferences", "add_actor", "add_event", "note",
    "merge", "bookmark", "changes", "curves", "matrix", "rings", "selections", "handbook", "shortcuts", "report",
    "about", "palette", "find", "tour",
)  # fmt: skip


def nameless(root: QWidget) -> list[str]:
    """The controls below a widget that can have the keyboard and say nothing of themselves."""
    found = []
    for one in root.findChildren(QWidget):
        inside = one.parentWidget()
        part_of_another = isinstance(inside, QAbstractSpinBox | QComboBox) or (
            inside is not None and isinstance(inside.parentWidget(), QComboBox)
        )
        if not isinstance(one, CONTROLS) or part_of_another or one.focusPolicy().value == 0:
            continue
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name):
            found.append(f"{type(one).__name__} in {type(inside).__name__}")
    return found


def test_in_the_window(hands: Hands) -> None:
    for dock in hands.window.panels.docks.values():
        dock.raise_()
    assert nameless(hands.window) == []


def test_a_control_without_a_name_would_be_found(hands: Hands) -> None:
    QLineEdit(hands.window)
    assert nameless(hands.window) == ["QLineEdit in MainWindow"]


def test_in_every_dialog(hands: Hands) -> None:
    window, silent = hands.window, {}
    window.session.select(frozenset({Ref("actor", "haftar"), Ref("actor", "lna")}))
    for name in DIALOGS:
        window.actions_[name].trigger()
        QApplication.processEvents()
        silent[name] = nameless(window)
        for dialog in window.findChildren(QDialog):
            # Qt's own file dialog is named by Qt, or is the system's.
            if isinstance(dialog, QFileDialog) and dialog.isVisible():
                silent[name] = []
            dialog.close()
    assert {name: controls for name, controls in silent.items() if controls} == {}
