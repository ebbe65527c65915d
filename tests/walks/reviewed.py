"""The review of an import, as hands use it."""

from PySide6.QtWidgets import QDialogButtonBox

from backers.ui.dialogs.import_review import ImportReview
from backers.ui.dialogs.table_mapping import TableMapping
from walks.conftest import Hands


def ok(dialog: ImportReview | TableMapping, hands: Hands) -> None:
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()
    hands.click(button.rect().center(), button)
