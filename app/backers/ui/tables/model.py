"""The rows of one table as Qt reads them: filtered, searched and sorted here, refreshed row by row.

No proxy model in between: it would call back into Python for each of the 130,000 comparisons that 10,000 rows need,
where a list of remembered keys is sorted in a few milliseconds.
"""

from collections.abc import Callable, Iterable, Iterator
from time import monotonic
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import say
from backers.ui.session import Session
from backers.ui.swatches import Swatches
from backers.ui.tables.listing import Listing
from backers.ui.tables.ordering import Ordering
from backers.work.bus import MapChanged
from backers.work.commands import Edit

Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 5_000  # rows that are asked for sort keys and texts while the reader waits
_SLICE_S = 0.02
_FEW = 50  # rows that may come and go one by one; views are faster with everything anew when there are more


# Made once: a view asks for them a hundred thousand times when all rows are selected.
_READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)


class RowsModel(QAbstractTableModel):
    """What one table shows now, in its order. `refreshing` and `refreshed` stand around every change of the rows."""

    refreshing = Signal()
    refreshed = Signal()

    def __init__(self, session: Session, listing: Listing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.listing = listing
        self.swatches: Swatches = {}
        self._ids: list[str] = []
        self._places_of: dict[str, int] | None = None
        self._seen: frozenset[str] = frozenset()
        self._touched: set[str] = set()
        self._all_touched = False
        self._unasked: Iterator[Any] = iter(())
        self._asking = QTimer(self, interval=0)
        self._asking.timeout.connect(self._ask_some)
        self._ordering = Ordering(listing)
        self._every = False
        self.missed = False  # something changed while nobody looked
        self.looked_at: Callable[[], bool] = lambda: True
        session.workspace_changed.connect(self._forget)
        session.map_changed.connect(self._on_map_changed)
        session.visible_changed.connect(self._on_visible)
        self._refresh()

    # What is listed

    @property
    def total(self) -> int:
        """How many rows there are when nothing is left out."""
        return len(self.session.map.table(self.listing.table))

    def search(self, text: str) -> None:
        if text != self._ordering.text:
            self._ordering.text = text
            self._refresh()

    def show_every(self, every: bool) -> None:
        """Lists what the lens hides as well; those rows are drawn faintly."""
        if every != self._every:
            self._every = every
            self._refresh()

    def ref(self, row: int) -> Ref:
        return Ref(self.listing.table, self._ids[row])

    def place(self, ref: Ref) -> int | None:
        """In which row that thing stands, if it is listed."""
        return self._places.get(ref.id) if ref.table == self.listing.table else None

    def row_of(self, row: int) -> Any:
        return self.session.map.table(self.listing.table).get(self._ids[row])

    def edit(self, index: Index, value: Any) -> bool:
        """Gives the cell what its editor holds. Raises Refused for what cannot be read as a value."""
        values = self.listing.columns[index.column()].write(value)
        ref = self.ref(index.row())
        return self.session.do(Edit(ref.table, (ref.id,), values)) is not None

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.listing.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = self.listing.columns[index.column()].read is not None and not self.session.workspace.read_only
        return _EDITABLE if editable else _READABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        column = self.listing.columns[index.column()]
        if role == roles.TextAlignmentRole:
            return _TRAILING if column.number else _LEADING
        if role not in _ROLES:
            return None
        row = self.row_of(index.row())
        if row is None:
            return None
        if role == roles.ForegroundRole:
            faint = self._every and row.id not in self._seen
            return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText) if faint else None
        if role == roles.DecorationRole:
            return None if column.swatch is None else self.swatches.get(column.swatch(row))
        if role == roles.EditRole:
            return None if column.read is None else column.read(row)
        return shown(column.text(self.session.map, row), 200 if role == roles.DisplayRole else 1000)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.listing.columns):
            return None
        column = self.listing.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(column.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(column.meaning)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING if column.number else _LEADING
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        chosen = self.listing.columns[column] if 0 <= column < len(self.listing.columns) else None
        self._ordering.sort_by(chosen, order == Qt.SortOrder.DescendingOrder)
        self._refresh()

    def redraw(self) -> None:
        """The looks of cells changed, not what they say: other swatches, another palette."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, self.columnCount() - 1))

    # Keeping up

    def _forget(self) -> None:
        self._asking.stop()
        self._ordering.forget_all()
        self.refreshing.emit()
        self.beginResetModel()
        self._take([])
        self.endResetModel()
        self._refresh()
        self.refreshed.emit()

    def _on_map_changed(self, event: MapChanged) -> None:
        """Notes what must be asked anew; the session tells of the visible rows right after."""
        if event.changes.is_large:
            self._all_touched = True
            self._ordering.forget_all()
        else:
            touched = self.listing.touched(self.session.map, event.changes)
            self._ordering.forget(touched)
            self._touched |= touched

    def _on_visible(self, _visible: object) -> None:
        """A table that nobody sees waits: a step of the day must not wait for it."""
        if self.looked_at():
            self._refresh()
        else:
            self.missed = True
            self._asking.stop()

    def catch_up(self) -> None:
        """Somebody looks: lists what was missed."""
        if self.missed:
            self._refresh()

    def _refresh(self) -> None:
        """Lists what there is now. Where very many rows must be asked, they are asked between other events, and the
        list stays as it was until that is done."""
        self.missed = False
        self._asking.stop()
        map_ = self.session.map
        visible = list(self.listing.shown(map_, self.session.visible, self.session.lens))
        rows = map_.table(self.listing.table).values() if self._every else visible
        unasked = self._ordering.unasked(rows)
        if len(unasked) > _AT_ONCE:
            self._unasked = iter(unasked)
            self._asking.start()
        else:
            self._list(visible, self._ordering.listed(map_, rows))

    def _ask_some(self) -> None:
        """A slice of the asking, short enough that nobody waits for it."""
        end = monotonic() + _SLICE_S
        for row in self._unasked:
            self._ordering.ask(self.session.map, row)
            if monotonic() > end:
                return
        self._refresh()

    def _list(self, visible: Iterable[Any], wanted: list[str]) -> None:
        touched, self._touched = self._touched, set()
        seen = frozenset(row.id for row in visible)
        redrawn = self._all_touched or (self._every and seen != self._seen)
        self._seen, self._all_touched = seen, False
        if wanted != self._ids:
            self.refreshing.emit()
            self._become(wanted)
            self.refreshed.emit()
        if redrawn:
            self.redraw()
            return
        for one in touched:
            place = self._places.get(one)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def _become(self, wanted: list[str]) -> None:
        """From the rows there are to those there shall be, telling views as little as is true."""
        staying, had = set(wanted), set(self._ids)
        gone, come = had - staying, [one for one in wanted if one not in had]
        if len(gone) + len(come) > _FEW:
            self.beginResetModel()
            self._take(wanted)
            self.endResetModel()
            return
        for place in sorted([self._places[one] for one in gone], reverse=True):
            self.beginRemoveRows(QModelIndex(), place, place)
            self._take(self._ids[:place] + self._ids[place + 1 :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(come) - 1)
            self._take(self._ids + come)
            self.endInsertRows()
        if wanted != self._ids:
            self._reorder(wanted)

    def _reorder(self, wanted: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        names = [self._ids[index.row()] for index in held]
        self._take(wanted)
        moved = [self.index(self._places[one], index.column()) for one, index in zip(names, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _take(self, ids: list[str]) -> None:
        self._ids, self._places_of = ids, None

    @property
    def _places(self) -> dict[str, int]:
        if self._places_of is None:
            self._places_of = dict(zip(self._ids, range(len(self._ids)), strict=True))
        return self._places_of
