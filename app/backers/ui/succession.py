"""A new window in the place of one whose texts no longer hold: texts stand in hundreds of places, it forgets none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from backers.ui.timeline.bookmarks import camera_text, set_camera

if TYPE_CHECKING:
    from backers.ui.window import MainWindow


def hand_over(window: "MainWindow") -> "MainWindow":
    """A new window with this one's map, lens, selection and camera; this one is gone when it stands."""
    session = window.session
    session.end()
    heir = type(window)(session.workspace, window.settings)
    heir.faults = window.faults
    heir.session.set_lens(session.lens)
    heir.session.select(session.selection)
    if window.live.driver.paused:
        heir.toggle_pause()
    if not window.isMaximized() and not window.isFullScreen():
        heir.setGeometry(window.geometry())
        if heir.docks_setting == window.docks_setting:
            heir.restoreState(window.saveState())  # the docks take their widths from the window's
    heir.show()
    camera = camera_text(window.view)
    QTimer.singleShot(0, heir, lambda: set_camera(heir.view, camera))  # when the panels have taken their room
    window.heir = heir  # nothing else holds the window that is open now
    window.close()
    window.deleteLater()
    return heir
