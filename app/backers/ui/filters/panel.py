"""The panel of all filters. It shows the lens and asks for another one; what passes is decided elsewhere."""

import dataclasses

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from backers.analysis.measures import MEASURES
from backers.model.wording import mark, number, say, tr
from backers.ui.filters.entries import sections
from backers.ui.filters.tree import FilterTree
from backers.ui.session import Session
from backers.ui.swatches import Swatches
from backers.work.bus import MapChanged
from backers.work.lens import Lens

_TYPING_MS = 150  # a pause this long while typing means: look now
_COUNTED = frozenset({"actor", "relationship", "claim", "source"})
_DISPUTED = {"all": mark("Shown with the others"), "only": mark("Only disputed ones"), "without": mark("Left out")}
_WIDTHS = {"confidence": mark("Confidence"), "standing": mark("Independent sources")}


class FilterPanel(QWidget):
    """Every filter with what it would show; follows the lens, whoever changes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.text = QLineEdit(self)
        self.tree = FilterTree(self)
        self.disputed = QComboBox(self)
        self.size_by = QComboBox(self)
        self.width_by = QComboBox(self)
        self.reset = QPushButton(tr("Reset"), self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self._connect()
        self._recount()

    def set_swatches(self, swatches: Swatches) -> None:
        """Small pictures beside words, by ("side", id) and so on for "actor_kind", "group", "kind", "confidence"."""
        self.tree.set_swatches(swatches)

    def _build(self) -> None:
        self.text.setPlaceholderText(tr("Show what contains…"))
        self.text.setClearButtonEnabled(True)
        self.text.setAccessibleName(tr("Show what contains"))
        self.text.setToolTip(tr("Shows only actors and relationships with these words in any name, claim or note"))
        for word, label in _DISPUTED.items():
            self.disputed.addItem(say(label), word)
        self.disputed.setAccessibleName(tr("Disputed relationships"))
        self.disputed.setToolTip(tr("Relationships that somebody denies"))
        for measure in MEASURES.values():
            self.size_by.addItem(measure.label, measure.id)
            self.size_by.setItemData(self.size_by.count() - 1, measure.meaning.capitalize(), 3)
        self.size_by.setAccessibleName(tr("Size of actors"))
        self.size_by.setToolTip(tr("What makes an actor large on the map"))
        for word, label in _WIDTHS.items():
            self.width_by.addItem(say(label), word)
        self.width_by.setAccessibleName(tr("Thickness of lines"))
        self.width_by.setToolTip(
            tr("What makes a line thick: how sure the map is, or how many independent sources say so")
        )
        self.reset.setToolTip(tr("Takes away every filter of this panel"))
        self.reset.setAccessibleName(tr("Reset filters"))
        form = QFormLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Disputed"), self.disputed)
        form.addRow(tr("Size by"), self.size_by)
        form.addRow(tr("Thickness"), self.width_by)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.text, 1)
        line.addWidget(self.reset)
        layout.addLayout(line)
        layout.addWidget(self.tree, 1)
        layout.addLayout(form)

    def _connect(self) -> None:
        self.text.textEdited.connect(lambda: self._typing.start())
        self.text.textChanged.connect(lambda text: None if text else self._look())
        self.text.returnPressed.connect(self._look)
        self._typing.timeout.connect(self._look)
        self.tree.lens_wanted.connect(self.session.set_lens)
        self.disputed.activated.connect(lambda: self._change(disputed=self.disputed.currentData()))
        self.size_by.activated.connect(lambda: self._change(size_by=self.size_by.currentData()))
        self.width_by.activated.connect(lambda: self._change(width_by=self.width_by.currentData()))
        self.reset.clicked.connect(self._reset)
        self.session.lens_changed.connect(self._on_lens_changed)
        self.session.map_changed.connect(self._on_map_changed)
        self.session.workspace_changed.connect(self._recount)

    def _change(self, **values: object) -> None:
        self.session.set_lens(dataclasses.replace(self.session.lens, **values))  # type: ignore[arg-type]

    def _look(self) -> None:
        self._typing.stop()
        self._change(text=self.text.text().strip())

    def _reset(self) -> None:
        lens = self.session.lens
        self.session.set_lens(_kept(lens))

    def _on_lens_changed(self, lens: Lens) -> None:
        if lens.background != self._counted_background:
            self._recount()
        elif lens.without_time != self._shown:
            self._show()

    def _on_map_changed(self, event: MapChanged) -> None:
        if event.changes.tables() & _COUNTED:
            self._recount()

    def _recount(self) -> None:
        self._counted_background = self.session.lens.background
        self._census = self.session.sight.census(self._counted_background)
        for at, (word, label) in enumerate(_DISPUTED.items()):
            self.disputed.setItemText(
                at, f"{say(label)} ({number(self._census.disputed, ',')})" if word == "only" else say(label)
            )
        self._show()

    def _show(self) -> None:
        """Every control as the lens has it. The time is not among them: playing must not cost a new list."""
        lens = self.session.lens
        self._shown = lens.without_time
        if self.text.text().strip() != lens.text and not self._typing.isActive():
            self.text.setText(lens.text)
        self.tree.show_sections(sections(self._census, lens), lens)
        self.disputed.setCurrentIndex(self.disputed.findData(lens.disputed))
        self.size_by.setCurrentIndex(self.size_by.findData(lens.size_by))
        self.width_by.setCurrentIndex(self.width_by.findData(lens.width_by))
        self.reset.setEnabled(lens != _kept(lens))


def _kept(lens: Lens) -> Lens:
    """What has its own place in the window, and is not this panel's to take away: the time and the focus."""
    return dataclasses.replace(
        Lens(), day=lens.day, since=lens.since, known_by=lens.known_by, from_day=lens.from_day, ghosts=lens.ghosts,
        from_known_by=lens.from_known_by, uncertain=lens.uncertain, focus=lens.focus, steps=lens.steps,
    )  # fmt: skip
