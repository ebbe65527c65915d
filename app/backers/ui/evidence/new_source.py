"""The fields of a source that is not on the map yet, inline in the claim's form."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model import kinds
from backers.model.wording import say, tr
from backers.ui.choices import ChoiceField
from backers.ui.evidence.addresses import can_open
from backers.ui.fields import DateField, LineField
from backers.ui.texts import GRID
from backers.work import fields


class NewSource(QWidget):
    """Title, publisher, date, address and outlet; each field checks itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = LineField(tr("Title"), tr("The title of the article or document"))
        self.publisher = LineField(tr("Publisher"), tr("Who published it"))
        self.date = DateField(
            tr("Date"), "2020-01-08, 2020-01 or 2020", lambda value: fields.check("source", "date", value)
        )
        self.address = LineField(
            tr("Address"),
            tr("Its web address, beginning with https://"),
            lambda value: fields.check("source", "url", value),
        )
        self.outlet = ChoiceField(
            tr("Outlet"),
            tr("What kind of publisher it is"),
            [(outlet, say(words)) for outlet, words in kinds.OUTLETS.items()],
        )
        self._fields = {
            "title": self.title, "publisher": self.publisher, "date": self.date,
            "url": self.address, "outlet": self.outlet,
        }  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID - 2)
        for name, field in self._fields.items():
            field.show_value("press" if name == "outlet" else "")
            field.committed.connect(field.show_value)
            column.addWidget(field)

    def start(self, typed: str) -> None:
        """Begins with what was typed into the search: an address is one, anything else a title."""
        field = self.address if can_open(typed) else self.title
        if typed.strip():
            field.show_value(typed.strip())
        (self.title if not typed.strip() else field).setFocus()

    def values(self) -> dict[str, str]:
        """The values as they stand, empty ones left out."""
        found = {name: str(field.read()).strip() for name, field in self._fields.items()}
        return {name: value for name, value in found.items() if value}
