"""Two rows side by side where they differ: of each line one value is chosen. For merging."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QScrollArea, QWidget

from backers.model.wording import say, tr
from backers.ui.texts import GRID, Wrapped

_LABEL_PX = 92


class Differing(QScrollArea):
    """A line for each of `fields` (name → word) in which the two of `pair` differ; the first's value is chosen.

    `said(name, value)` words a value; `called(column, field, said)` is what a screen reader calls its button. With
    `a_value_beats_none` the second's value is chosen where the first has none.
    """

    changed = Signal()

    def __init__(
        self,
        pair: tuple[Any, Any],
        fields: Mapping[str, str],
        said: Callable[[str, Any], str],
        called: Callable[[int, str, str], str],
        *,
        a_value_beats_none: bool = False,
    ) -> None:
        super().__init__()
        self._groups: dict[str, QButtonGroup] = {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setSpacing(GRID)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(4, 1)
        differing = [name for name in fields if getattr(pair[0], name) != getattr(pair[1], name)]
        for row, name in enumerate(differing):
            word, values = say(fields[name]), [getattr(one, name) for one in pair]
            grid.addWidget(Wrapped(word, tone="muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            group = self._groups[name] = QButtonGroup(self)
            for column, value in enumerate(values):
                text = said(name, value)
                button = QRadioButton()
                button.setAccessibleName(called(column, word, text))
                button.setToolTip(tr("Keep this {field}", field=word.lower()))
                group.addButton(button, column)
                grid.addWidget(button, row, 1 + 2 * column, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(Wrapped(text, tone="ink" if value else "muted"), row, 2 + 2 * column)
            better = a_value_beats_none and not values[0] and values[1]
            group.button(1 if better else 0).setChecked(True)
            group.idToggled.connect(self.changed)
        if not differing:
            grid.addWidget(Wrapped(tr("They have the same values."), tone="muted"), 0, 0, 1, 5)
        grid.setRowStretch(len(differing) + 1, 1)
        grid.setColumnMinimumWidth(0, _LABEL_PX)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inside)

    @property
    def chosen(self) -> dict[str, int]:
        """Of each line that differs, 0 for the first's value and 1 for the second's."""
        return {name: group.checkedId() for name, group in self._groups.items()}
