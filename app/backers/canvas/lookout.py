"""Moves the camera of a stage: fits, flies, zooms, and keeps all of a living map in view until the reader takes over.

Also decides when names are placed anew: at rest, a moment after the last thing moved.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from backers.canvas.camera import Camera, Floats, Rect
from backers.canvas.flight import Flight
from backers.canvas.frame import Frame
from backers.canvas.slices import Slices
from backers.canvas.stage import Stage

_SETTLE_MS = 160
_SLOW = 10_000  # edges
_LONGEST_SETTLE_MS, _PAUSE_MS = 6000, 10_000
_RESETTLE_S = 0.45
_FEW = 150  # actors up to which placing names is quick enough to be done on the way
_NEAR_SCALE = 1.0  # flying to something ends at least this close


class Lookout(QObject):
    """`changed(moving)` is called when there is something new to see; `animated` False is for reduced motion."""

    def __init__(self, parent: QObject, stage: Stage, changed: Callable[[bool], None]) -> None:
        super().__init__(parent)
        self._stage, self._changed = stage, changed
        self.animated = True
        self.follows = True
        self._settled = self._moved = monotonic()
        self._fitted: tuple[Frame, Floats, Rect, Camera] | None = None
        self._widened: tuple[Frame, Floats, Rect] | None = None  # where the camera last made room for names
        self._flight = Flight(self, self._show, self.settle)
        self._naming = Slices(self)
        self._named: Frame | None = None  # whose names are being placed
        self._resting = False  # whether the picture is finished as soon as they are
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLE_MS)
        self._rest.timeout.connect(self.settle)

    @property
    def flying(self) -> bool:
        return self._flight.under_way

    def fit(self, *, animated: bool) -> None:
        """All of the map in view, and kept so until `take`."""
        stage = self._stage
        shown = (stage.frame, stage.frame.xy, stage.room)
        if self._fits(shown):
            return
        target = stage.fit()
        self.follows = True
        self._fitted = (*shown, target)
        self._go(target, animated=animated)

    def _fits(self, shown: tuple[Frame, Floats, Rect]) -> bool:
        """Whether the camera stands as it was fitted to just this. A window is told its size more than once."""
        if self._fitted is None or not self.follows or self.flying:
            return False
        frame, xy, room, camera = self._fitted
        return frame is shown[0] and xy is shown[1] and room == shown[2] and camera == self._stage.camera

    def fly_to(self, x_map: float, y_map: float) -> None:
        camera, (x, y, w, h) = self._stage.camera, self._stage.room
        self.follows = False
        near = Camera(x_map, y_map, x + w / 2, y + h / 2, max(camera.scale, _NEAR_SCALE))
        self._go(near, animated=True)

    def take(self, camera: Camera) -> None:
        """The reader moves the camera."""
        self._flight.stop()
        self.follows = False
        self._show(camera)

    def moved(self) -> None:
        """Places changed: the names follow at once and are placed anew when it is quiet."""
        self._resting = False
        if self._named is not self._stage.frame:
            self._naming.stop()
        # While actors come and go with the time, the camera stands still as long as it shows them all.
        if self.follows and not self.flying and not (len(self._stage.around) and self._stage.holds_all()):
            self._stage.set_camera(self._stage.refit())
        self._rest.start(self._until_rest_ms())
        # A long movement must not carry names far from where they would be read: now and then they are placed anew.
        # Moving the day moves hardly anybody, and whoever comes is named on the way: there it waits until it is quiet.
        few = len(self._stage.frame.ids) <= _FEW and not len(self._stage.around)
        if few and not self._naming.busy and monotonic() - self._settled > _RESETTLE_S:
            self._settled = monotonic()
            self._name()
        self._changed(True)

    def _name(self) -> None:
        """Names find their places between other events, for where the map stands now; moving on takes them along."""
        self._named = self._stage.frame
        self._naming.begin(self._stage.settling(), lambda: self._finish() if self._resting else None)

    def _until_rest_ms(self) -> int:
        """Of a map so large that its pictures come slowly, the next one is waited for longer."""
        gap_ms = 1000 * (monotonic() - self._moved)
        self._moved = monotonic()
        if len(self._stage.frame.edge_ids) < _SLOW or gap_ms > _PAUSE_MS:
            return _SETTLE_MS
        return round(min(_LONGEST_SETTLE_MS, max(_SETTLE_MS, 3 * gap_ms)))

    def settle(self) -> None:
        """Full finish; for a large map as soon as its names have found their places."""
        self._rest.stop()
        if self._stage.many:
            self._resting = True
            self._name()
        else:
            self._naming.stop()
            self._stage.settle()
            self._finish()

    def _finish(self) -> None:
        """Where names came to stick out, as those of newcomers do, the camera makes room, once."""
        self._settled = monotonic()
        self._changed(False)
        stage = self._stage
        standing = (stage.frame, stage.frame.xy, stage.room)
        if self.follows and not self.flying and not len(stage.around) and stage.cuts_names():
            if self._widened is not None and all(a is b for a, b in zip(standing, self._widened, strict=True)):
                return
            self._widened = standing
            self._go(stage.fit(), animated=True)

    def stop(self) -> None:
        self._flight.stop()
        self._rest.stop()
        self._naming.stop()

    def _go(self, target: Camera, *, animated: bool) -> None:
        if animated and self.animated and self._stage.frame.ids:
            self._flight.start(self._stage.camera, target)
            return
        self._flight.stop()
        self._stage.set_camera(target)
        self.settle()
        if self._stage.many:
            self._changed(True)

    def _show(self, camera: Camera) -> None:
        self._naming.stop()
        self._stage.set_camera(camera)
        self._rest.start(_SETTLE_MS)
        self._changed(True)
