"""Gestures without a window: events in, intents out."""

from dataclasses import replace

from backers.canvas.gestures import NOTHING, Button, Gestures, Intent, Pointer, Target
from backers.model.rows import Ref

TURKEY, LINE = Ref("actor", "turkey"), Ref("relationship", "r1")
ON_TURKEY = Pointer(100, 100, Target(TURKEY))
ON_RIM = Pointer(112, 100, Target(TURKEY, rim=True))
ON_NOTHING = Pointer(300, 300)


def _whats(intents: list[Intent]) -> list[str]:
    return [intent.what for intent in intents]


def _drag(
    gestures: Gestures, start: Pointer, *, to: tuple[float, float] = (160, 130), over: Target = NOTHING
) -> list[Intent]:
    """Presses, moves and releases."""
    end = replace(start, x=to[0], y=to[1], target=over)
    return [*gestures.press(start), *gestures.move(end), *gestures.release(end)]


def test_a_click_on_an_actor_selects_it() -> None:
    gestures = Gestures()
    intents = gestures.press(ON_TURKEY) + gestures.release(ON_TURKEY)
    assert _whats(intents) == ["press_select", "select"]
    assert intents[-1].ref == TURKEY


def test_a_click_on_nothing_lets_go_of_the_selection() -> None:
    gestures = Gestures()
    assert gestures.press(ON_NOTHING) + gestures.release(ON_NOTHING) == [Intent("select")]


def test_a_hand_that_trembles_still_clicks() -> None:
    assert _whats(_drag(Gestures(), ON_TURKEY, to=(102, 101))) == ["press_select", "select"]


def test_dragging_an_actor_moves_it_by_the_way_of_the_pointer() -> None:
    intents = _drag(Gestures(), ON_TURKEY)
    assert _whats(intents) == ["press_select", "drag", "drag_move", "drop"]
    assert (intents[2].dx, intents[2].dy) == (60, 30)


def test_escape_in_a_drag_puts_back() -> None:
    gestures = Gestures()
    gestures.press(ON_TURKEY)
    gestures.move(replace(ON_TURKEY, x=150))
    assert _whats(gestures.escape()) == ["put_back"]
    assert gestures.release(replace(ON_TURKEY, x=150)) == []


def test_dragging_from_the_rim_draws_a_relationship() -> None:
    intents = _drag(Gestures(), ON_RIM, over=Target(Ref("actor", "gna")))
    assert _whats(intents) == ["connect", "connect_move", "connect_off", "connect_done"]
    assert intents[-1].ref == Ref("actor", "gna")


def test_escape_gives_up_a_relationship_that_is_being_drawn() -> None:
    gestures = Gestures()
    gestures.press(ON_RIM)
    gestures.move(replace(ON_RIM, x=200))
    assert _whats(gestures.escape()) == ["connect_off"]


def test_a_relationship_begun_by_key_follows_the_pointer_and_ends_with_a_click() -> None:
    gestures = Gestures()
    assert _whats(gestures.connect_from(TURKEY)) == ["connect"]
    assert _whats(gestures.move(ON_NOTHING)) == ["connect_move"]
    assert _whats(gestures.press(replace(ON_NOTHING, target=Target(LINE)))) == ["connect_off", "connect_done"]


def test_dragging_on_nothing_selects_by_box() -> None:
    intents = _drag(Gestures(), replace(ON_NOTHING, add=True), to=(350, 360))
    assert _whats(intents) == ["box", "box_off", "box_done"]
    assert intents[-1].add
    assert (intents[-1].dx, intents[-1].dy) == (50, 60)


def test_right_drag_and_middle_drag_pan_also_over_an_actor() -> None:
    for button in (Button.RIGHT, Button.MIDDLE):
        assert _whats(_drag(Gestures(), replace(ON_TURKEY, button=button))) == ["pan"]


def test_a_right_click_asks_for_the_menu() -> None:
    gestures = Gestures()
    right = replace(ON_TURKEY, button=Button.RIGHT)
    assert _whats(gestures.press(right) + gestures.release(right)) == ["menu"]


def test_a_tap_on_space_pauses() -> None:
    gestures = Gestures()
    assert gestures.space(True) + gestures.space(False) == [Intent("pause")]


def test_space_held_while_dragging_pans_and_does_not_pause() -> None:
    gestures = Gestures()
    gestures.space(True)
    assert _whats(_drag(gestures, ON_TURKEY)) == ["pan"]
    assert gestures.space(False) == []


def test_a_double_click_opens_or_adds() -> None:
    assert Gestures().double_click(ON_TURKEY) == [Intent("open", TURKEY)]
    assert Gestures().double_click(ON_NOTHING) == [Intent("add", x=300, y=300)]


def test_holding_an_actor_and_a_digit_focuses_that_many_steps() -> None:
    gestures = Gestures()
    gestures.press(replace(ON_TURKEY, time=10.0))
    assert gestures.digit(2, time=10.1) == []
    assert gestures.digit(2, time=10.5) == [Intent("focus", TURKEY, number=2)]
    gestures.release(ON_TURKEY)
    assert gestures.digit(3, time=12.0) == [Intent("focus", TURKEY, number=3)]
    assert gestures.digit(0, time=13.0) == [Intent("focus", TURKEY, number=0)]
    assert gestures.digit(1, time=14.0) == []


def test_escape_ends_a_focus_before_it_lets_go_of_the_selection() -> None:
    gestures = Gestures()
    gestures.focus_on(TURKEY)
    assert gestures.escape() == [Intent("focus", TURKEY, number=0)]
    assert gestures.escape() == [Intent("select")]


def test_nothing_can_be_moved_drawn_or_added_in_a_map_that_is_only_read() -> None:
    gestures = Gestures()
    gestures.read_only = True
    whats = _whats(_drag(gestures, ON_TURKEY) + _drag(gestures, ON_RIM) + gestures.double_click(ON_NOTHING))
    assert not {"drag", "connect", "add"} & set(whats)


def test_a_second_button_does_not_disturb_a_drag() -> None:
    gestures = Gestures()
    gestures.press(ON_TURKEY)
    gestures.move(replace(ON_TURKEY, x=150))
    right = replace(ON_TURKEY, button=Button.RIGHT)
    assert gestures.press(right) + gestures.release(right) == []
    assert _whats(gestures.release(replace(ON_TURKEY, x=150))) == ["drop"]
