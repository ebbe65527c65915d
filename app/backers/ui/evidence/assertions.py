"""What a source itself says about the fields of a row: its dates, its kind, its sign. Only what is filled in counts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model import kinds
from backers.model.map import Map
from backers.model.rows import Ref
from backers.model.wording import mark, say, tr
from backers.ui.choices import ChoiceField
from backers.ui.fields import DateField, Field
from backers.ui.texts import GRID
from backers.work import fields

_SIGNS = (("", mark("Does not say")), ("1", mark("Support")), ("0", mark("Neutral")), ("-1", mark("Hostility")))


class Assertions(QWidget):
    """Fields for a row of that table; `pairs` are the values as they stand."""

    def __init__(self, map_: Map, about: Ref, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID - 2)
        if about.table == "event":
            self._fields["date"] = _date(tr("Says it was on"))
        else:
            self._fields["start"], self._fields["end"] = _date(tr("Says from")), _date(tr("Says until"))
        if about.table == "relationship":
            used = dict.fromkeys([*kinds.RELATIONSHIP_KINDS, *(row.kind for row in map_.relationships.values())])
            choices = [("", tr("Does not say")), *((word, kinds.relationship_kind(word).phrase) for word in used)]
            self._fields["kind"] = ChoiceField(tr("Says that it"), tr("What kind of tie the source speaks of"), choices)
            self._fields["sign"] = ChoiceField(
                tr("Says it is"),
                tr("Whether the source calls it support or hostility"),
                [(sign, say(words)) for sign, words in _SIGNS],
            )
        for field in self._fields.values():
            field.show_value("")
            field.committed.connect(field.show_value)
            column.addWidget(field)

    def show_pairs(self, pairs: tuple[tuple[str, str], ...]) -> None:
        for name, value in pairs:
            if name in self._fields:
                self._fields[name].show_value(value)

    def pairs(self, others: tuple[tuple[str, str], ...] = ()) -> tuple[tuple[str, str], ...]:
        """What is filled in; of `others` those that have no field here stay."""
        kept = [pair for pair in others if pair[0] not in self._fields]
        said = [(name, str(field.read() or "").strip()) for name, field in self._fields.items()]
        return (*kept, *((name, value) for name, value in said if value))


def _date(label: str) -> DateField:
    tip = tr("The date that this source gives; empty if it gives none")
    return DateField(label, tip, lambda value: fields.check("event", "date", value))
