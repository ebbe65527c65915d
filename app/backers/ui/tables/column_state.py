"""How a reader has arranged a table's columns, kept by the columns' names so that new ones don't upset it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from backers.ui.tables.listing import Column

_NARROWEST_PX, _WIDEST_PX = 24, 2000


def column_state(header: QHeaderView, columns: tuple[Column, ...]) -> dict[str, Any]:
    """Order, widths, hidden columns and sort, JSON-ready."""
    order = [columns[header.logicalIndex(visual)].id for visual in range(len(columns))]
    hidden = [column.id for at, column in enumerate(columns) if header.isSectionHidden(at)]
    widths = {column.id: header.sectionSize(at) for at, column in enumerate(columns) if not header.isSectionHidden(at)}
    by = header.sortIndicatorSection()
    sort = columns[by].id if 0 <= by < len(columns) else ""
    return {
        "order": order,
        "hidden": hidden,
        "widths": widths,
        "sort": sort,
        "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
    }


def restore_columns(header: QHeaderView, columns: tuple[Column, ...], state: Any) -> None:
    """Arranges the columns as remembered; what is missing or makes no sense is left as it is."""
    state = state if isinstance(state, dict) else {}
    places = {column.id: at for at, column in enumerate(columns)}
    for visual, name in enumerate(one for one in _list(state, "order") if one in places):
        header.moveSection(header.visualIndex(places[name]), visual)
    hidden = [name for name in _list(state, "hidden") if name in places]
    if len(hidden) < len(columns):
        for name in hidden:
            header.hideSection(places[name])
    widths = state.get("widths")
    for name, width in widths.items() if isinstance(widths, dict) else ():
        if name in places and isinstance(width, int) and _NARROWEST_PX <= width <= _WIDEST_PX:
            header.resizeSection(places[name], width)
    if state.get("sort") in places:
        down = Qt.SortOrder.DescendingOrder if state.get("descending") is True else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(places[state["sort"]], down)


def _list(state: dict[str, Any], name: str) -> list[str]:
    value = state.get(name)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
