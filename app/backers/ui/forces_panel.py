"""A few plain controls of the movement: what the picture shows, how it spreads, and whether it moves at all."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from backers.layout import SIDED
from backers.model.wording import mark, number, say, tr
from backers.ui.movement import SETTING, remembered
from backers.ui.session import Session

_REST_MS = 400  # settings are a file: written when the hand rests, not at every step of a drag
_STEPS = 100  # of a slider, from its lowest value over 1 in the middle to its highest
_LOWEST, _HIGHEST = 0.2, 3.0


@dataclass(frozen=True, slots=True)
class Control:
    """One slider: the field of `Forces` it sets, in plain words. A `share` runs from 0 to 1, all others are factors.

    With words for its `middle` it needs no number: it goes from one thing over another to a third.
    """

    field: str
    label: str
    meaning: str
    low: str
    high: str
    share: bool = False
    middle: str = ""


CONTROLS = (
    Control(
        "aim",
        mark("What the picture shows"),
        mark("Distances as true as can be, or what hangs together standing together: no picture has both"),
        mark("true distances"),
        mark("clear groups"),
        True,
        mark("balanced"),
    ),
    Control(
        "spread",
        mark("Room between actors"),
        mark("How hard actors push each other away"),
        mark("close", "of actors: near each other"),
        mark("wide"),
    ),
    Control(
        "link_length",
        mark("Length of lines"),
        mark("How long a line between two actors wants to be"),
        mark("short"),
        mark("long"),
    ),
    Control(
        "side_separation",
        mark("Keep sides apart"),
        mark("How far each side moves to its own ground"),
        mark("mixed"),
        mark("apart"),
        True,
    ),
    Control(
        "gravity",
        mark("Hold to the middle"),
        mark("How hard all actors are held to the middle"),
        mark("loose"),
        mark("tight"),
    ),
)


class ForcesPanel(QWidget):
    """Signals: `forces_changed(dict)` with fields of `Forces`, `pause_toggled(bool)`, `arrange_wanted()`."""

    forces_changed = Signal(dict)
    pause_toggled = Signal(bool)
    arrange_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = session.settings
        self.sliders: dict[str, QSlider] = {}
        self._values: dict[str, QLabel] = {}
        self.pause = QPushButton(self)
        self.arrange = QPushButton(tr("Arrange anew"), self)
        self.reset = QPushButton(tr("Reset controls"), self)
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._build()
        self._set(remembered(self.settings))
        self.pause.toggled.connect(self._on_pause)
        self.arrange.clicked.connect(self.arrange_wanted)
        self.reset.clicked.connect(self._reset)
        self._resting.timeout.connect(self.save_state)
        for slider in self.sliders.values():
            slider.valueChanged.connect(self._on_moved)

    def forces(self) -> dict[str, float]:
        """What the controls say now, as fields of `Forces`."""
        return {control.field: _value(control, self.sliders[control.field].value()) for control in CONTROLS}

    def set_paused(self, paused: bool) -> None:
        """Shows the state without asking for it."""
        self.pause.blockSignals(True)
        self.pause.setChecked(paused)
        self.pause.blockSignals(False)
        self._name_pause(paused)

    def save_state(self) -> None:
        self._resting.stop()
        self.settings.set(SETTING, self.forces())

    def _build(self) -> None:
        self.pause.setCheckable(True)
        self._name_pause(False)
        self.arrange.setToolTip(tr("Shakes the picture up and lets it find its places again; pinned actors stay"))
        self.reset.setToolTip(tr("Puts the controls back to where they began"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for at, control in enumerate(CONTROLS):
            self._add(grid, 4 * at, control)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.pause, 1)
        buttons.addWidget(self.arrange, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(buttons)
        layout.addLayout(grid)
        layout.addWidget(self.reset)
        layout.addStretch(1)

    def _add(self, grid: QGridLayout, row: int, control: Control) -> None:
        label, value, slider = QLabel(say(control.label), self), QLabel(self), QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, _STEPS)
        slider.setPageStep(10)
        slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        slider.setTickInterval(_STEPS // 2)
        slider.setAccessibleName(say(control.label))
        slider.setAccessibleDescription(say(control.meaning))
        for widget in (label, value, slider):
            widget.setToolTip(say(control.meaning))
        label.setBuddy(slider)
        grid.addWidget(label, row, 0, 1, 2)
        grid.addWidget(value, row, 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(slider, row + 1, 0, 1, 3)
        value.setVisible(not control.middle)
        grid.addLayout(self._ends(control), row + 2, 0, 1, 3)
        grid.setRowMinimumHeight(row + 3, 8)
        self.sliders[control.field], self._values[control.field] = slider, value

    def _ends(self, control: Control) -> QGridLayout:
        """What the slider's ends mean, and its middle, each under its place."""
        ends = QGridLayout()
        for column, (words, align) in enumerate(
            (
                (control.low, Qt.AlignmentFlag.AlignLeading),
                (control.middle, Qt.AlignmentFlag.AlignHCenter),
                (control.high, Qt.AlignmentFlag.AlignTrailing),
            )
        ):
            ends.setColumnStretch(column, 1)
            if words:
                end = QLabel(say(words), self)
                end.setForegroundRole(end.palette().ColorRole.PlaceholderText)
                ends.addWidget(end, 0, column, align)
        return ends

    def _on_moved(self) -> None:
        self._tell()
        self._resting.start()
        self.forces_changed.emit(self.forces())

    def _on_pause(self, paused: bool) -> None:
        self._name_pause(paused)
        self.pause_toggled.emit(paused)

    def _name_pause(self, paused: bool) -> None:
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.pause.setToolTip(
            tr("Lets the picture move again (Space)") if paused else tr("Holds the picture still (Space)")
        )

    def _reset(self) -> None:
        self._set({})
        self.save_state()
        self.forces_changed.emit(self.forces())

    def _set(self, values: dict[str, float]) -> None:
        for control in CONTROLS:
            slider = self.sliders[control.field]
            slider.blockSignals(True)
            slider.setValue(_step(control, values.get(control.field, getattr(SIDED, control.field))))
            slider.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        for control in CONTROLS:
            value = _value(control, self.sliders[control.field].value())
            #: how many times as much as usual
            times = tr("× {factor:.1f}", factor=value)
            self._values[control.field].setText(number(value, ".0%") if control.share else times)


def _value(control: Control, step: int) -> float:
    """What a slider's step means. Factors grow by ratio on each half, so that 1 stands in the middle."""
    if control.share:
        return step / _STEPS
    half = _STEPS / 2
    return round(_LOWEST ** (1 - step / half) if step <= half else _HIGHEST ** (step / half - 1), 3)


def _step(control: Control, value: float) -> int:
    """The step nearest to that value."""
    return min(range(_STEPS + 1), key=lambda step: abs(_value(control, step) - value))
