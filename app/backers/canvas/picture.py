"""The map as a picture: PNG, SVG and PDF, painted by the same code as the screen. Needs a QGuiApplication, no screen.

Files are written whole or not at all.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from backers import __version__
from backers.canvas.labels import NOWHERE
from backers.canvas.sheet import Sheet, compose
from backers.canvas.theme import Theme
from backers.model import dates
from backers.model.errors import Refused
from backers.model.visible import Visible
from backers.model.wording import tr
from backers.settings import write_whole

SOFTWARE = f"Backers {__version__}"
_DOTS_PER_INCH = 96


def render_picture(visible: Visible, xy: Mapping[str, tuple[float, float]], theme: Theme, **options: Any) -> QImage:
    """The picture as an image; `options` are those of `sheet.compose`. Raises Refused for impossible sizes."""
    return image(compose(visible, xy, theme, **options))


def image(sheet: Sheet) -> QImage:
    """The sheet in pixels, with title, software and day as text in the image."""
    wide, tall = sheet.pixels
    form = QImage.Format.Format_ARGB32_Premultiplied if sheet.transparent else QImage.Format.Format_RGB32
    drawn = QImage(wide, tall, form)
    if drawn.isNull():
        raise Refused(tr("There is not enough memory for a picture of {wide} x {tall} pixels.", wide=wide, tall=tall))
    drawn.fill(Qt.GlobalColor.transparent if sheet.transparent else sheet.stage.theme.color("ground"))
    drawn.setDevicePixelRatio(sheet.ratio)
    painter = QPainter(drawn)
    # Without a clip Qt prepares for lines of any length: twice slower, and not one pixel differs.
    painter.setClipRect(QRect(0, 0, int(sheet.w) + 1, int(sheet.h) + 1))
    sheet.paint(painter)
    painter.end()
    told = {"Title": sheet.title, "Description": f"{sheet.date_line} {sheet.source_line}".strip()}
    for key, text in {**told, "Software": SOFTWARE, "Creation Time": dates.today()}.items():
        if text:
            drawn.setText(key, text)
    return drawn


def png(picture: QImage) -> bytes:
    """The image as the bytes of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat = QImage(picture)
    flat.setDevicePixelRatio(1.0)
    if not flat.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise Refused(tr("The picture could not be turned into a PNG file."))
    return bytes(data.data())


def save_png(sheet: Sheet, path: Path) -> None:
    """Raises OSError where the file cannot be written; nothing is left half-written."""
    write_whole(path, png(image(sheet)))


def save_svg(sheet: Sheet, path: Path) -> None:
    """Letters are outlines with the text above them unseen, so that every viewer shows and finds the same."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QSvgGenerator()
    writer.setOutputDevice(buffer)
    writer.setSize(QSize(round(sheet.w), round(sheet.h)))
    writer.setViewBox(QRect(0, 0, round(sheet.w), round(sheet.h)))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(sheet.title or tr("Map"))
    writer.setDescription(f"{sheet.date_line} {sheet.source_line} {SOFTWARE}".strip())
    painter = QPainter(writer)
    sheet.paint(painter)
    painter.end()
    write_whole(path, bytes(data.data()))


def save_pdf(sheet: Sheet, path: Path) -> None:
    """One page of the sheet's size, at 96 logical pixels an inch."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    inches = QSizeF(sheet.w / _DOTS_PER_INCH, sheet.h / _DOTS_PER_INCH)
    writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch, "map", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(sheet.title or tr("Map"))
    writer.setCreator(SOFTWARE)
    painter = QPainter(writer)
    sheet.paint(painter)
    painter.end()
    write_whole(path, bytes(data.data()))


def report(sheet: Sheet) -> dict[str, Any]:
    """Where everything is in the picture, in its pixels: what the painter is handed, not a second computation."""
    scene, ratio = sheet.scene(), sheet.ratio
    sketch, frame = scene.sketch, scene.sketch.frame
    nodes = zip(frame.ids, (sketch.centres * ratio).tolist(), (sketch.reach * ratio).tolist(), strict=True)
    named = scene.labelling.spot != NOWHERE
    labels = zip(scene.labelling.nodes[named].tolist(), (scene.labelling.rects[named] * ratio).tolist(), strict=True)
    return {
        "width": sheet.pixels[0],
        "height": sheet.pixels[1],
        "nodes": [{"id": one, "x": x, "y": y, "radius": radius} for one, (x, y), radius in nodes],
        "labels": [{"id": frame.ids[node], "x": x, "y": y, "w": w, "h": h} for node, (x, y, w, h) in labels],
        "edges": [
            {"id": one, "points": (sketch.routes.polyline(edge) * ratio).tolist()}
            for edge, one in enumerate(frame.edge_ids)
        ],
    }
