"""Gestures without a window: pointer and key events in, intents out.

The machine knows what is under the pointer only through the `Target` in each event, and changes nothing itself: it
says what the reader wants. It holds no Qt, no clock (times come with the events) and no map.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from backers.model.rows import Ref

DRAG_PX = 4.0  # a press that moves less is a click
HOLD_S = 0.4


class Button(Enum):
    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Target:
    """What lies under the pointer: a row, the rim of an actor, the handle that bends a line, or nothing (no `ref`)."""

    ref: Ref | None = None
    rim: bool = False
    handle: bool = False

    @property
    def actor(self) -> str | None:
        return self.ref.id if self.ref is not None and self.ref.table == "actor" else None


NOTHING = Target()


@dataclass(frozen=True, slots=True)
class Pointer:
    """One pointer event, in pixels. `time` in seconds; `add` is Ctrl or Shift."""

    x: float
    y: float
    target: Target = NOTHING
    button: Button = Button.LEFT
    add: bool = False
    time: float = 0.0


@dataclass(frozen=True, slots=True)
class Intent:
    """What the reader wants. `what` names it; the rest is used by some: see `Gestures`."""

    what: str
    ref: Ref | None = None
    x: float = 0.0
    y: float = 0.0
    dx: float = 0.0
    dy: float = 0.0
    add: bool = False
    number: int = 0


class Gestures:
    """Turns events into intents.

    hover (ref), select (ref or None, add), box (x, y, dx, dy), box_done (the same, add), box_off, pan (dx, dy),
    drag (ref), drag_move (dx, dy from the press), drop, put_back, connect (ref), connect_move (x, y, ref),
    connect_done (x, y, ref), connect_off, bend (ref, x, y), bend_done (ref), bend_off, straighten (ref),
    menu (ref, x, y), open (ref), add (x, y), pause, focus (ref, number: 0 ends).
    """

    def __init__(self) -> None:
        self.read_only = False
        self._press: Pointer | None = None
        self._doing = ""
        self._last = (0.0, 0.0)
        self._space = False
        self._space_used = False
        self._focused: Ref | None = None

    @property
    def doing(self) -> str:
        """ "" at rest, else "press", "pan", "box", "drag", "connect" or "bend"."""
        return self._doing

    def press(self, event: Pointer) -> list[Intent]:
        if self._doing == "connect" and self._press is None:
            # Connecting by key: the first click ends it.
            return self._end_connect(event)
        if self._doing:
            return []
        self._press, self._last, self._doing = event, (event.x, event.y), "press"
        ref = event.target.ref
        if event.button is Button.LEFT and ref is not None and not self._space and not event.target.rim:
            return [Intent("press_select", ref, add=event.add)]
        return []

    def move(self, event: Pointer) -> list[Intent]:
        dx, dy = event.x - self._last[0], event.y - self._last[1]
        press = self._press
        if self._doing == "connect":
            return [Intent("connect_move", event.target.ref, event.x, event.y)]
        if press is None:
            return [Intent("hover", event.target.ref, event.x, event.y)]
        begun: list[Intent] = []
        if self._doing == "press":
            if abs(event.x - press.x) < DRAG_PX and abs(event.y - press.y) < DRAG_PX:
                return []
            begun = self._begin(press)
        self._last = (event.x, event.y)
        match self._doing:
            case "pan":
                return [Intent("pan", dx=dx, dy=dy)]
            case "box":
                return [Intent("box", x=press.x, y=press.y, dx=event.x - press.x, dy=event.y - press.y)]
            case "drag":
                return [*begun, Intent("drag_move", press.target.ref, dx=event.x - press.x, dy=event.y - press.y)]
            case "connect":
                return [*begun, Intent("connect_move", event.target.ref, event.x, event.y)]
            case "bend":
                return [Intent("bend", press.target.ref, event.x, event.y)]
        return begun

    def release(self, event: Pointer) -> list[Intent]:
        press, doing = self._press, self._doing
        if press is None or press.button is not event.button:
            return []
        self._press, self._doing = None, ""
        match doing:
            case "box":
                box = Intent("box_done", x=press.x, y=press.y, dx=event.x - press.x, dy=event.y - press.y)
                return [Intent("box_off"), Intent(box.what, None, box.x, box.y, box.dx, box.dy, add=press.add)]
            case "drag":
                return [Intent("drop", press.target.ref)]
            case "connect":
                return self._end_connect(event)
            case "bend":
                return [Intent("bend_done", press.target.ref)]
            case "press":
                return self._click(press, event)
        return []

    def double_click(self, event: Pointer) -> list[Intent]:
        if event.button is not Button.LEFT:
            return self.press(event)
        self._press, self._doing = None, ""
        if event.target.handle and not self.read_only:
            return [Intent("straighten", event.target.ref)]
        if event.target.ref is not None:
            return [Intent("open", event.target.ref)]
        return [] if self.read_only else [Intent("add", x=event.x, y=event.y)]

    def space(self, down: bool) -> list[Intent]:
        """The space bar: held it pans, tapped it pauses."""
        self._space = down
        if down:
            self._space_used = False
            return []
        return [] if self._space_used else [Intent("pause")]

    def digit(self, number: int, time: float) -> list[Intent]:
        """A digit while an actor is held, or while a focus lasts, focuses that many steps around it."""
        press = self._press
        if press is not None and self._doing == "press" and press.target.actor and time - press.time >= HOLD_S:
            self._focused = press.target.ref
        if self._focused is None:
            return []
        focused, self._focused = self._focused, self._focused if number else None
        return [Intent("focus", focused, number=number)]

    def connect_from(self, ref: Ref) -> list[Intent]:
        """Begins a relationship from the keyboard: it follows the pointer until a click or `escape`."""
        if self.read_only or self._doing:
            return []
        self._press, self._doing = None, "connect"
        return [Intent("connect", ref)]

    def connect_to(self, ref: Ref | None) -> list[Intent]:
        """Ends a relationship from the keyboard."""
        return self._end_connect(Pointer(0, 0, Target(ref))) if self._doing == "connect" else []

    def escape(self) -> list[Intent]:
        """Ends what is under way and puts things back; else ends the focus; else lets go of the selection."""
        doing = self._doing
        self._press, self._doing = None, ""
        ends: dict[str, Iterable[str]] = {"drag": ["put_back"], "connect": ["connect_off"], "box": ["box_off"],
                                          "bend": ["bend_off"]}  # fmt: skip
        if doing in ends:
            return [Intent(what) for what in ends[doing]]
        if self._focused is not None:
            focused, self._focused = self._focused, None
            return [Intent("focus", focused, number=0)]
        return [Intent("select")] if not doing else []

    def focus_on(self, ref: Ref | None) -> None:
        """A focus was set or ended from elsewhere."""
        self._focused = ref

    def _begin(self, press: Pointer) -> list[Intent]:
        """The press turned out to be a drag: of what is decided by button and target."""
        target = press.target
        if press.button is not Button.LEFT or self._space:
            self._doing, self._space_used = "pan", True
            return []
        if target.actor is not None and not self.read_only:
            if target.rim:
                self._doing = "connect"
                return [Intent("connect", target.ref)]
            self._doing = "drag"
            return [Intent("drag", target.ref)]
        if target.handle and not self.read_only:
            self._doing = "bend"
            return []
        self._doing = "box" if target.ref is None else "press"
        return []

    def _click(self, press: Pointer, event: Pointer) -> list[Intent]:
        if press.button is Button.RIGHT:
            return [Intent("menu", event.target.ref, event.x, event.y)]
        if press.button is Button.LEFT and not self._space:
            return [Intent("select", press.target.ref, add=press.add)]
        return []

    def _end_connect(self, event: Pointer) -> list[Intent]:
        self._press, self._doing = None, ""
        return [Intent("connect_off"), Intent("connect_done", event.target.ref, event.x, event.y)]
