"""Waits until a map is on the screen and keeps a picture of it: `look.py OUT.png`. 1 when there is none in a minute."""

import sys
import time

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage

PATIENCE_S = 60.0
ENOUGH_COLOURS = 30  # an empty window has two or three


def main(out: str) -> int:
    application = QGuiApplication([])
    screen = application.primaryScreen()
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE_S:
        width, height = screen.size().toTuple()
        middle = screen.grabWindow(0, width // 2 - 150, height // 2 - 100, 300, 200)
        image = middle.toImage().convertToFormat(QImage.Format.Format_RGB32)
        if len(np.unique(np.frombuffer(image.constBits(), np.uint32))) > ENOUGH_COLOURS:
            time.sleep(2.0)  # what comes after the first picture: names in full, panels
            screen.grabWindow(0).save(out)
            print("the map is on the screen")
            return 0
        time.sleep(0.02)
    print("no map was to be seen", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
