"""One selection for a table and the session, both ways, with one event for each move of the user."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication

from backers.model.rows import Ref
from backers.ui.session import Session
from backers.ui.tables.model import RowsModel


class SharedSelection(QObject):
    """Keeps a view's selected rows and `Session.selection` alike. What it does itself, it does not answer to.

    A click replaces the whole selection; with Ctrl or Shift what is selected elsewhere stays. `means` says what a row
    stands for when a reader selects it.
    """

    def __init__(
        self, view: QAbstractItemView, model: RowsModel, session: Session, means: Callable[[Ref], Iterable[Ref]]
    ) -> None:
        super().__init__(view)
        self._means = means
        self._view, self._model, self._session = view, model, session
        self._following = False
        view.selectionModel().selectionChanged.connect(self._on_rows_selected)
        session.selection_changed.connect(self._follow)
        model.refreshing.connect(self._on_refreshing)
        model.refreshed.connect(self._on_refreshed)
        self._follow(session.selection)

    def refs(self) -> list[Ref]:
        """The selected rows, from the top."""
        spans = self._view.selectionModel().selection()
        places = {row for span in spans.toList() for row in range(span.top(), span.bottom() + 1)}
        return [self._model.ref(row) for row in sorted(places)]

    def _on_rows_selected(self) -> None:
        if self._following:
            return
        chosen = frozenset(meant for ref in self.refs() for meant in self._means(ref))
        adding = QApplication.keyboardModifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        elsewhere = [ref for ref in self._session.selection if self._model.place(ref) is None] if adding else []
        self._following = True
        try:
            self._session.select(chosen.union(elsewhere))
        finally:
            self._following = False

    def _follow(self, selection: Iterable[Ref]) -> None:
        if self._following:
            return
        places = sorted(place for ref in selection if (place := self._model.place(ref)) is not None)
        self._mark(places)
        if places:
            current = self._view.currentIndex()
            if not current.isValid() or current.row() not in places:
                column = max(current.column(), 0)
                at = self._model.index(places[0], column)
                self._view.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._view.scrollTo(self._view.currentIndex())

    def _mark(self, places: list[int]) -> None:
        """Selects these rows and no others."""
        last = self._model.columnCount() - 1
        marked = QItemSelection()
        for first, end in _runs(places):
            marked.merge(
                QItemSelection(self._model.index(first, 0), self._model.index(end, last)),
                QItemSelectionModel.SelectionFlag.Select,
            )
        before, self._following = self._following, True
        try:
            self._view.selectionModel().select(marked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        finally:
            self._following = before

    def _on_refreshing(self) -> None:
        self._following = True

    def _on_refreshed(self) -> None:
        """Rows came, went or moved; what the user had selected stays so, wherever it now stands."""
        self._mark(sorted(place for ref in self._session.selection if (place := self._model.place(ref)) is not None))
        self._following = False


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Rows as spans, so that ten thousand selected rows are one thing to a view."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
