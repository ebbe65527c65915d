"""Waits until a map is on the screen and keeps a picture of it: `look.py OUT.png`. 1 when there is none in a minute."""

import sys
import time

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage, QScreen

PATIENCE_S = 60.0
SETTLE_S = 2.0  # what comes after the first picture: names in full, panels
ENOUGH_COLOURS = 30  # an empty window has two or three


def shows_a_map(screen: QScreen) -> bool:
    """Whether the middle of the screen has more colours than an empty window."""
    width, height = screen.size().toTuple()
    middle = screen.grabWindow(0, width // 2 - 150, height // 2 - 100, 300, 200)
    image = middle.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return len(np.unique(np.frombuffer(image.constBits(), np.uint32))) > ENOUGH_COLOURS


def main(out: str) -> int:
    application = QGuiApplication([])
    screen = application.primaryScreen()
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if shows_a_map(screen):
            time.sleep(SETTLE_S)
            if shows_a_map(screen):
                screen.grabWindow(0).save(out)
                print("the map is on the screen")
                return 0
        time.sleep(0.1)
    print("no map stood on the screen", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
