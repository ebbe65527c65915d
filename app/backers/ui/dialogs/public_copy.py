"""Shows exactly what a public copy would hold and what stays behind, before anything is written."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from backers.model.wording import tr
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.public_copy import Group, PublicCopy, public_copy


class PublicCopyDialog(QDialog):
    """`plan` is what the copy will be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save a public copy"))
        edits = len(session.workspace.history.steps())
        self.plan: PublicCopy = public_copy(
            session.map, session.visible, background=session.lens.background, edits=edits
        )
        self.goes, self.stays = _tree(tr("What goes"), self.plan.goes), _tree(tr("What stays behind"), self.plan.stays)
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Save it…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        sides = QHBoxLayout()
        sides.setSpacing(2 * GRID)
        for title, tree in ((tr("Goes with it"), self.goes), (tr("Stays behind"), self.stays)):
            side = QVBoxLayout()
            side.addWidget(Wrapped(title, strong=True))
            side.addWidget(tree, 1)
            sides.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(tr("A copy for other people"), headline=True))
        column.addWidget(
            Wrapped(
                tr(
                    "It holds what the filters show now, without names of authors, local paths, private notes and "
                    "history. Open a line to see each row."
                ),
                tone="muted",
            )
        )
        column.addLayout(sides, 1)
        column.addWidget(buttons)
        self.resize(720, 520)


def _tree(name: str, groups: Iterable[Group]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    tree.setAccessibleName(name)
    tree.setUniformRowHeights(True)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    for group in groups:
        item = QTreeWidgetItem(tree, [group.heading])
        item.addChildren([QTreeWidgetItem([text]) for text in group.items])
    if not tree.topLevelItemCount():
        QTreeWidgetItem(tree, [tr("Nothing")])
    return tree
