"""The window of named selections: what is kept under which key, how it joins what is selected, and conditions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import mark, say, tr, tr_n
from backers.ui.parts import quiet_button
from backers.ui.selections.query_form import QueryForm
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import Delete, Edit
from backers.work.commands.selections import combined, number_of
from backers.work.questions import query

_ID = int(Qt.ItemDataRole.UserRole)
_JOINS = (
    ("replace", mark("Select"), mark("Selects what is kept, instead of what is selected")),
    ("add", mark("Add"), mark("Selects both together")),
    ("both", mark("Keep common"), mark("Selects only what is in both")),
    ("without", mark("Take away"), mark("Takes what is kept out of what is selected")),
)


class SelectionsWindow(QDialog):
    """Renames in place; every change can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Selections"))
        self.setModal(False)
        self.resize(520, 480)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Named selections"))
        self.hint = Wrapped(tr("Ctrl+Shift+1 to 9 keeps what is selected, Ctrl+1 to 9 brings it back."), tone="muted")
        self.form = QueryForm(session)
        self.found = Wrapped()
        self.buttons = {how: quiet_button(say(label), say(tip)) for how, label, tip in _JOINS}
        self.query_buttons = {how: quiet_button(say(label), say(tip)) for how, label, tip in _JOINS}
        self.delete = quiet_button(tr("Delete"), tr("Forgets the selection; its rows stay in the map"))
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(tr("Kept selections"), strong=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        column.addLayout(_line(*self.buttons.values(), self.delete))
        column.addWidget(Wrapped(tr("Select who …"), strong=True))
        column.addWidget(self.form)
        column.addWidget(self.found)
        column.addLayout(_line(*self.query_buttons.values()))
        for how in self.buttons:
            self.buttons[how].clicked.connect(lambda _on=False, way=how: self._join(self._chosen(), way))
            self.query_buttons[how].clicked.connect(lambda _on=False, way=how: self._join(self._matching(), way))
        self.delete.clicked.connect(self._delete)
        self.list.itemChanged.connect(self._rename)
        self.form.changed.connect(self._say_found)
        session.map_changed.connect(lambda _event: self.refresh())
        session.visible_changed.connect(lambda _visible: self._say_found())
        session.workspace_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """The kept selections in the order of their keys."""
        current = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for row in sorted(self._session.map.selections.values(), key=lambda one: (number_of(one) or 10, one.name)):
            item = QListWidgetItem(shown(row.name, 120))
            number = number_of(row)
            rows = tr_n("{n} row. F2 renames.", "{n} rows. F2 renames.", len(row.refs))
            item.setToolTip(tr("{key}; {rows}", key=f"Ctrl+{number}", rows=rows) if number else rows)
            item.setData(_ID, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(0, current), self.list.count() - 1))
        self.list.blockSignals(False)
        self._say_found()

    def _chosen(self) -> frozenset[Ref]:
        item = self.list.currentItem()
        row = None if item is None else self._session.map.selections.get(item.data(_ID))
        return frozenset() if row is None else frozenset(row.refs)

    def _matching(self) -> frozenset[Ref]:
        return query.select(self._session.map, self._session.visible, self.form.conditions)

    def _join(self, refs: frozenset[Ref], how: str) -> None:
        self._session.select(combined(self._session.selection, refs, how))

    def _say_found(self) -> None:
        found = self._matching()
        actors = sum(ref.table == "actor" for ref in found)
        said = query.words(self._session.map, self.form.conditions) or tr("no condition")
        ties = tr_n("{n} relationship", "{n} relationships", len(found) - actors)
        self.found.setText(
            tr_n(
                "Who {said}: {n} actor, {ties} shown.", "Who {said}: {n} actors, {ties} shown.", actors,
                said=said, ties=ties,
            )
        )  # fmt: skip

    def _rename(self, item: QListWidgetItem) -> None:
        if self._session.do(Edit("selection", (item.data(_ID),), {"name": item.text()}), self) is None:
            self.refresh()

    def _delete(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._session.do(Delete((Ref("selection", item.data(_ID)),)), self)


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line
