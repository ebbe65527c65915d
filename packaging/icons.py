"""Draws the program's icons for each system from `resources/icons/*.svg`: `icons.py FOLDER`. Needs no screen.

FOLDER gets `hicolor/` as Linux desktops want it, `backers.ico` for Windows and `backers.icns` for macOS.
"""

import os
import shutil
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parent.parent / "resources" / "icons"
APP_ID = "org.backers.Backers"
FILE_ICON = "application-x-backers"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_KINDS = {"ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64}


def png(drawing: Path, size: int) -> bytes:
    """The drawing as a square PNG of that many pixels, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"PNG")).write(image):
        raise OSError(f"{drawing} could not be drawn")
    return bytes(buffer.data().data())


def hicolor(folder: Path) -> None:
    """The icons of the program and of its files, in every size that desktops ask for and as drawings."""
    names = {"apps": (DRAWINGS / "backers.svg", APP_ID), "mimetypes": (DRAWINGS / "backers-file.svg", FILE_ICON)}
    for context, (drawing, name) in names.items():
        for size in SIZES:
            place = folder / f"{size}x{size}" / context
            place.mkdir(parents=True)
            (place / f"{name}.png").write_bytes(png(drawing, size))
        place = folder / "scalable" / context
        place.mkdir(parents=True)
        shutil.copy(drawing, place / f"{name}.svg")


def ico(drawing: Path) -> bytes:
    """A Windows icon: a directory of PNG pictures."""
    pictures = [png(drawing, size) for size in _ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns(drawing: Path) -> bytes:
    """A macOS icon: PNG pictures, each behind its kind and length."""
    pictures = b""
    for kind, size in _ICNS_KINDS.items():
        picture = png(drawing, size)
        pictures += kind.encode() + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(pictures)) + pictures


def main(folder: Path) -> int:
    application = QGuiApplication([])
    shutil.rmtree(folder, ignore_errors=True)
    hicolor(folder / "hicolor")
    (folder / "backers.ico").write_bytes(ico(DRAWINGS / "backers.svg"))
    (folder / "backers.icns").write_bytes(icns(DRAWINGS / "backers.svg"))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
