"""Conditions in plain rows. A row is a field and its value; all rows together must hold."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from backers.model import kinds
from backers.model.wording import tr
from backers.ui.dialogs.actor_picker import ActorPicker
from backers.ui.parts import clear, quiet_button
from backers.ui.session import Session
from backers.ui.texts import GRID
from backers.work.questions.query import FIELDS, Condition


class QueryRow(QWidget):
    """One condition. `changed()`; `removed()`."""

    changed = Signal()
    removed = Signal()

    def __init__(self, session: Session, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field = QComboBox()
        self.field.setAccessibleName(tr("Condition"))
        for key, label in FIELDS.items():
            self.field.addItem(label, key)
        self.field.setCurrentIndex(self.field.findData(field))
        self._place = QHBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        drop = quiet_button("×", tr("Takes this condition away"))
        drop.setAccessibleName(tr("Remove the condition"))
        drop.setFixedWidth(28)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.field)
        line.addLayout(self._place, 1)
        line.addWidget(drop)
        self.value: QWidget = QWidget()
        self.field.activated.connect(lambda _index: self._offer())
        drop.clicked.connect(self.removed)
        self._offer()

    @property
    def condition(self) -> Condition | None:
        """The condition; None while it has no value."""
        field = self.field.currentData()
        if isinstance(self.value, QComboBox):
            return Condition(field, self.value.currentData())
        if isinstance(self.value, QSpinBox):
            return Condition(field, str(self.value.value()))
        if isinstance(self.value, ActorPicker):
            return Condition(field, self.value.actor) if self.value.actor else None
        return Condition(field)

    def _offer(self) -> None:
        """The control that the field's value is chosen with."""
        clear(self._place)
        field = self.field.currentData()
        map_ = self._session.map
        if field == "to":
            picker = ActorPicker(self._session)
            picker.picked.connect(lambda _actor: self.changed.emit())
            self.value = picker
        elif field == "sources":
            spin = QSpinBox()
            spin.setRange(1, 99)
            spin.setValue(2)
            spin.valueChanged.connect(lambda _value: self.changed.emit())
            self.value = spin
        elif field == "undisputed":
            self.value = QWidget()
        else:
            words = {
                "kind": {row.kind: kinds.actor_kind(row.kind).label for row in map_.actors.values()},
                "side": {row.side: kinds.side(row.side).label for row in map_.actors.values()},
                "does": {row.kind: kinds.relationship_kind(row.kind).phrase for row in map_.relationships.values()},
                "confidence": {word: word for word in kinds.CONFIDENCES},
            }[field]
            box = QComboBox()
            for key, label in sorted(words.items(), key=lambda item: item[1]):
                box.addItem(label, key)
            box.activated.connect(lambda _index: self.changed.emit())
            self.value = box
        self.value.setAccessibleName(FIELDS[field])
        self._place.addWidget(self.value)
        self.changed.emit()


class QueryForm(QWidget):
    """`changed()`: other conditions."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[QueryRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        more = quiet_button(tr("Another condition"), tr("All conditions must hold together"))
        more.clicked.connect(lambda: self.add("does"))
        self._column.addWidget(more)
        self.add("kind")

    @property
    def conditions(self) -> list[Condition]:
        return [one for row in self.rows if (one := row.condition) is not None]

    def add(self, field: str) -> QueryRow:
        row = QueryRow(self._session, field)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._drop(row))
        self.changed.emit()
        return row

    def _drop(self, row: QueryRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
