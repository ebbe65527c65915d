"""Asks what to take out of the map, in which format and at which size. Writes nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from backers.model.counting import counted
from backers.model.wording import mark, say, tr
from backers.ui.choices import StillBox
from backers.ui.dialogs.export_choice import FORMATS, PRESETS, ExportChoice
from backers.ui.parts import labelled
from backers.ui.plain_buttons import PlainButtons
from backers.ui.samples import is_dark
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped

_CUSTOM = mark("Own size")
_TIPS = {
    "title": mark("Put the title into the picture"),
    "legend": mark("Put the legend into the picture"),
    "date": mark("Put the date into the picture"),
    "source_line": mark("Put the source line into the picture"),
    "footnotes": mark("List every source of what is shown under the picture, which grows by that"),
}


class ExportDialog(QDialog):
    """`choice` is what the controls say now; what it would give stands under them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Export"))
        self.format = StillBox()
        for word, (label, _) in FORMATS.items():
            self.format.addItem(say(label), word)
        self.whole, self.view = (
            _radio(tr("Whole map"), tr("All that the filters let through")),
            _radio(tr("View"), tr("As on screen")),
        )
        self.light, self.dark = (
            _radio(tr("Light"), tr("Dark lines on white")),
            _radio(tr("Dark"), tr("Light lines on black")),
        )
        self.opaque = _radio(tr("Filled"), tr("With the ground of the map"))
        self.transparent = _radio(tr("Transparent"), tr("Without ground, to lay over something else"))
        self.preset = StillBox()
        self.preset.addItems([f"{say(name)}, {width} × {height}" for name, (width, height) in PRESETS.items()])
        self.preset.addItem(say(_CUSTOM))
        self.width_, self.height_, self.scale = _pixels(tr("Width")), _pixels(tr("Height")), QDoubleSpinBox()
        self.toggles = {
            "title": QCheckBox(tr("Title")), "legend": QCheckBox(tr("Legend")),
            "date": QCheckBox(tr("Date")), "source_line": QCheckBox(tr("Sources")),
            "footnotes": QCheckBox(tr("Numbered sources")),
        }  # fmt: skip
        self.says, self.problem = Wrapped(tone="muted"), Wrapped(tone="danger")
        self.losses = Wrapped()
        self._ok = QDialogButtonBox.StandardButton.Ok
        self.buttons = PlainButtons(self._ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._start()

    @property
    def choice(self) -> ExportChoice:
        """What the controls say."""
        return ExportChoice(
            format=self.format.currentData(),
            whole=self.whole.isChecked(),
            width=self.width_.value(),
            height=self.height_.value(),
            scale=self.scale.value(),
            transparent=self.transparent.isChecked(),
            theme="dark" if self.dark.isChecked() else "light",
            **{name: box.isChecked() for name, box in self.toggles.items()},
        )

    @classmethod
    def ask(cls, session: Session, parent: QWidget) -> ExportChoice | None:
        """Asks; None if the user thought better of it."""
        dialog = cls(session, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        choice = dialog.choice if accepted else None
        dialog.deleteLater()
        return choice

    def _build(self) -> None:
        self.scale.setRange(0.5, 8.0)
        self.scale.setSingleStep(0.5)
        self.scale.setPrefix("× ")
        self.scale.setToolTip(tr("Pixels for each unit of size: 2 is sharp on screens, 3 to 4 in print"))
        self.scale.setAccessibleName(tr("Scale"))
        self.picture = QWidget()
        inside = QVBoxLayout(self.picture)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        for name, widgets in (
            (tr("Shows"), (self.whole, self.view)),
            (tr("Colours"), (self.light, self.dark)),
            (tr("Ground"), (self.opaque, self.transparent)),
            (tr("Size"), (self.preset,)),
            ("", (self.width_, self.height_, self.scale)),
            (tr("With"), tuple(self.toggles.values())),
        ):
            inside.addWidget(labelled(name, _row(*widgets)))
        for pair in ((self.whole, self.view), (self.light, self.dark), (self.opaque, self.transparent)):
            group = QButtonGroup(self)
            for button in pair:
                group.addButton(button)
        self.buttons.button(self._ok).setText(tr("Export…"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (
            labelled(tr("Format"), self.format),
            self.picture,
            self.says,
            self.losses,
            self.problem,
            self.buttons,
        ):
            column.addWidget(widget)
        column.insertStretch(column.count() - 1, 1)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.setMinimumWidth(440)

    def _start(self) -> None:
        self.format.setAccessibleName(tr("Format"))
        self.format.setToolTip(tr("What kind of file to write"))
        self.preset.setAccessibleName(tr("Size of the picture"))
        self.preset.setToolTip(tr("Usual sizes, before the scale"))
        for name, box in self.toggles.items():
            box.setChecked(name != "footnotes")
            box.setToolTip(say(_TIPS[name]))
            box.toggled.connect(self._say)
        for button in (self.whole, self.opaque, self.dark if is_dark(self.palette()) else self.light):
            button.setChecked(True)
        for button in (self.whole, self.view, self.light, self.dark, self.opaque, self.transparent):
            button.toggled.connect(self._say)
        self.scale.setValue(2.0)
        self.format.currentIndexChanged.connect(self._say)
        self.preset.currentIndexChanged.connect(self._take_preset)
        for number in (self.width_, self.height_, self.scale):
            number.valueChanged.connect(self._say)
        self._take_preset()

    def _take_preset(self) -> None:
        sizes = list(PRESETS.values())
        own = self.preset.currentIndex() >= len(sizes)
        self.width_.setEnabled(own)
        self.height_.setEnabled(own)
        if not own:
            width, height = sizes[self.preset.currentIndex()]
            self.width_.setValue(width)
            self.height_.setValue(height)
        self._say()

    def _say(self) -> None:
        choice, map_ = self.choice, self._session.map
        self.picture.setEnabled(choice.is_picture)
        self.picture.setVisible(choice.is_picture)
        if choice.format == "png":
            width, height = choice.pixels
            taller = tr(", and as much taller as its list of sources needs") if choice.footnotes else ""
            said = tr(
                "The picture will be {width:,} × {height:,} pixels{taller}.", width=width, height=height, taller=taller
            )
        elif choice.is_picture:
            said = tr(
                "The page will be {width:,} × {height:,} units, sharp at any size.",
                width=choice.width,
                height=choice.height,
            )
        else:
            said = tr(
                "{actors} and {relationships}.",
                actors=counted(len(map_.actors), "actor"),
                relationships=counted(len(map_.relationships), "relationship"),
            )
        self.says.setText(said)
        self._say_losses()
        self.problem.setText(choice.problem)
        self.problem.setVisible(bool(choice.problem))
        self.buttons.button(self._ok).setEnabled(not choice.problem)

    def _say_losses(self) -> None:
        """What the format cannot carry stands there before anything is written."""
        from backers.exchange.formats import FORMATS as KNOWN

        found = KNOWN.get(self.choice.format)
        told = found.left_out(self._session.map) if found is not None else []
        self.losses.setText(tr("What it cannot carry: {sentences}", sentences=" ".join(told)) if told else "")
        self.losses.setVisible(bool(told))


def _radio(text: str, tip: str) -> QRadioButton:
    button = QRadioButton(text)
    button.setToolTip(tip)
    return button


def _pixels(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(100, 20_000)
    box.setSingleStep(100)
    box.setAccessibleName(tr("{name} of the picture", name=name))
    box.setToolTip(tr("{name} before the scale", name=name))
    return box


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GRID)
    for widget in widgets:
        line.addWidget(widget, 1 if isinstance(widget, QComboBox) else 0, Qt.AlignmentFlag.AlignVCenter)
    if not isinstance(widgets[-1], QComboBox):
        line.addStretch(1)
    return row
