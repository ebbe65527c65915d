"""What the program is, which version, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

import backers
from backers import resources
from backers.model.wording import mark, tr
from backers.ui.parts import Facts
from backers.ui.plain_buttons import PlainButtons
from backers.ui.texts import GRID, Wrapped

# Name for the reader, name of the distribution, licence.
_LIBRARIES = (
    (mark("Qt for Python"), "pyside6-essentials", mark("LGPL version 3")),
    ("pyqtgraph", "pyqtgraph", "MIT"),
    ("NetworkX", "networkx", "BSD, 3 clauses"),
    ("NumPy", "numpy", "BSD, 3 clauses"),
    ("SQLAlchemy", "sqlalchemy", "MIT"),
    ("Alembic", "alembic", "MIT"),
    ("RapidFuzz", "rapidfuzz", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
    ("bibtexparser", "bibtexparser", "MIT"),
    ("pylatexenc", "pylatexenc", "MIT"),
    ("rispy", "rispy", "MIT"),
)
_FONTS = ("Inter", mark("Noto Sans Arabic"))


class AboutDialog(QDialog):
    """Version, purpose, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Backers"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(tr("Backers {version}", version=backers.__version__), headline=True))
        column.addWidget(
            Wrapped(tr("A map of who stands behind whom in the Libyan war. Every line can say who says so."))
        )
        column.addWidget(
            Wrapped(tr("Licence: MIT. It works without a network and sends nothing to anybody."), tone="muted")
        )
        column.addSpacing(GRID)
        column.addWidget(Wrapped(tr("It stands on the work of others"), strong=True))
        facts = Facts()
        for name, distribution, licence in _LIBRARIES:
            facts.add(name, f"{_version(distribution)}{licence}")
        for name in _FONTS:
            facts.add(name, tr("SIL Open Font License 1.1"))
        column.addWidget(facts)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        if notices().is_file():
            licences = buttons.addButton(tr("All licences"), QDialogButtonBox.ButtonRole.ActionRole)
            licences.clicked.connect(lambda: LicencesDialog(self).exec())
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(0, 0, 2 * GRID, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, GRID)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
        self.resize(420, 440)


class LicencesDialog(QDialog):
    """Every licence of what is carried along, in full, to read and copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All licences"))
        text = QPlainTextEdit(notices().read_text(encoding="utf-8"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("All licences"))
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text, 1)
        column.addWidget(buttons)
        self.resize(760, 560)


def notices() -> Path:
    """The licences in full; only what carries the work of others along, as a bundle does, has that file."""
    return resources.path("notices.txt")


def _version(distribution: str) -> str:
    try:
        return f"{version(distribution)}, "
    except PackageNotFoundError:  # a bundle may ship the code without its metadata
        return ""
