"""Finds words that a window cuts off: on buttons, labels, tabs, in boxes and table heads."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QComboBox, QHeaderView, QLabel, QTabBar, QToolBar, QToolButton, QWidget

_SLACK = 2  # pixels: widths are rounded, letters are not


def cut_off(window: QWidget) -> list[str]:
    """What cannot be read whole, one line each. What scrolls, is a reader's own text or is not seen does not count."""
    return [
        f"{type(one).__name__} {said!r}" for one in window.findChildren(QWidget) for said in _cut(one) if _seen(one)
    ]


def _seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            if widget.isTabVisible(at) and _wide(widget, widget.tabText(at)) > widget.tabRect(at).width():
                yield widget.tabText(at)
    elif isinstance(widget, QHeaderView):
        model = widget.model()
        for at in range(widget.count()):
            said = str(model.headerData(at, widget.orientation()) or "")
            if not widget.isSectionHidden(at) and _wide(widget, said) > widget.sectionSize(at) + _SLACK:
                yield said
    elif isinstance(widget, QComboBox):
        if widget.minimumSizeHint().width() > widget.width() + _SLACK:
            yield widget.currentText()
    elif isinstance(widget, QLabel) and widget.text():
        if widget.hasHeightForWidth():
            if widget.heightForWidth(widget.width()) > widget.height() + _SLACK:
                yield widget.text()
        elif widget.sizeHint().width() > widget.width() + _SLACK:
            yield widget.text()
    elif isinstance(widget, QAbstractButton) and widget.text() and not widget.hasHeightForWidth():
        in_tools = not isinstance(widget, QToolButton) or isinstance(widget.parent(), QToolBar)
        if in_tools and widget.sizeHint().width() > widget.width() + _SLACK:
            yield widget.text()


def _wide(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text.replace("&", ""))
