"""Small pictures that are painted once and then stamped: names, and glyphs while the map moves."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap

_MOST = 4000  # kept; the oldest go first


class Stamps:
    """A store of pictures by key. A key must hold all that the picture depends on, apart from the pixel ratio."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    @staticmethod
    def fit(painter: QPainter) -> bool:
        """Whether the painter paints pixels; in SVG and PDF everything stays what it is."""
        return painter.paintEngine().type() == QPaintEngine.Type.Raster

    def put(
        self,
        painter: QPainter,
        key: Hashable,
        size: tuple[float, float],
        at: tuple[float, float],
        draw: Callable[[QPainter], None],
    ) -> None:
        """Stamps the picture of that key with its top left corner at `at`; `draw` paints it if it is not there yet."""
        ratio = painter.device().devicePixelRatio()
        full_key = (key, ratio)
        stamp = self._kept.get(full_key)
        if stamp is None:
            stamp = self._kept[full_key] = _drawn(size, ratio, draw)
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        # Between two pixels a stamp would blur.
        painter.drawPixmap(QPointF(round(at[0] * ratio) / ratio, round(at[1] * ratio) / ratio), stamp)


def _drawn(size: tuple[float, float], ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    stamp = QPixmap(int(size[0] * ratio) + 1, int(size[1] * ratio) + 1)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    draw(painter)
    painter.end()
    return stamp
