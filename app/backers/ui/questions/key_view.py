"""What the colours and sizes of an answer mean, beside it: the legend on the map may be folded."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backers.canvas.legend import ROW_PX, Legend, paint
from backers.canvas.legend_entries import Entry
from backers.model.names import shown
from backers.model.visible import Emphasis
from backers.model.wording import tr
from backers.ui.samples import theme_of


class KeyView(QWidget):
    """A few lines, painted by the legend itself so that they cannot differ from it; hidden without an emphasis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.hide()

    def show_emphasis(self, emphasis: Emphasis | None) -> None:
        rows: list[tuple[str, str, str]] = []
        if emphasis is not None:
            rows += [("answer", one, label) for one, label in emphasis.classes]
            rows += (
                [("answer_size", "size", tr("size: {measure}", measure=emphasis.size_label))]
                if emphasis.size_label
                else []
            )
        self._entries = tuple(
            Entry(kind, one, shown(label, 60), y=number * ROW_PX, w=200.0)
            for number, (kind, one, label) in enumerate(rows)
        )
        self.setAccessibleName("; ".join(entry.label for entry in self._entries))
        self.setFixedHeight(round(ROW_PX * len(rows)))
        self.setVisible(bool(rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            paint(painter, Legend(self._entries, self.width(), self.height()), theme, 0, 0)
