"""Lets maps answer to assistive technology. What answers is loaded when the first map is asked: few starts need it."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from backers.canvas.surface import Surface
from backers.canvas.view import MapView


@cache
def install() -> None:
    """From now on maps answer to assistive technology. Wanted before the first window is shown."""
    QAccessible.installFactory(_access_of)


def _access_of(_name: str, asked: QObject) -> QAccessibleInterface | None:
    view = asked.parentWidget() if isinstance(asked, Surface) else None
    if not isinstance(view, MapView):
        return None
    from backers.canvas.access import access_of

    return access_of(view)
