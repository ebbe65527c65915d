"""The legend: made from what is shown, and clickable."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from backers.canvas import MapView, legend
from backers.canvas.frame import Frame
from backers.canvas.legend_entries import Entry, sections
from backers.model.rows import Actor, Relationship
from backers.model.visible import Visible
from canvas.maps import ACTORS, PLACES, TIES, small

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _entries(visible: Visible, pinned: tuple[str, ...] = ()) -> set[tuple[str, str]]:
    parts = sections(Frame(visible, PLACES, pinned))
    return {(entry.class_type, entry.class_id) for part in parts for entry in part if entry.class_type}


def test_the_legend_names_what_is_shown_and_nothing_else(qapp: object) -> None:
    assert _entries(small()) == {
        ("side", "GNA-aligned"), ("side", "LNA-aligned"),
        ("kind", "state"), ("kind", "government"), ("kind", "armed_force"),
        ("group", "support"), ("group", "hostility"),
        ("sign", "1"), ("sign", "-1"),
        ("confidence", "high"), ("confidence", "medium"),
        ("disputed", "disputed"),
    }  # fmt: skip


def test_words_that_the_vocabulary_does_not_know_have_entries_too(qapp: object) -> None:
    odd = dataclasses.replace(ACTORS[0], id="odd", kind="sea_monster", side="deep")
    entries = _entries(Visible((*ACTORS, odd), TIES))
    assert {("kind", "sea_monster"), ("side", "deep")} <= entries


def test_pins_and_uncertain_lines_are_explained_when_there_are_any(qapp: object) -> None:
    visible = dataclasses.replace(small(), uncertain=frozenset({"backs"}))
    assert {("pinned", "pinned"), ("uncertain", "uncertain")} <= _entries(visible, ("turkey",))


def test_an_empty_map_has_no_legend(qapp: object) -> None:
    assert sections(Frame(Visible(), {})) == []


def test_a_tall_legend_goes_on_in_a_second_column(qapp: object) -> None:
    parts = sections(Frame(small(), PLACES))
    one, two = legend.laid_out(parts, 2000), legend.laid_out(parts, one_half := 160)
    assert two.h <= one_half + 1
    assert two.w > one.w


@pytest.mark.parametrize(
    ("button", "held", "hide"),
    [
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, False),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, True),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, True),
    ],
)
def test_a_click_selects_a_class_and_alt_or_the_middle_button_hide_it(
    qtbot: QtBot, button: Qt.MouseButton, held: Qt.KeyboardModifier, hide: bool
) -> None:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show_map(small(), PLACES)
    view.show()
    clicked: list[tuple[str, str, bool]] = []
    view.legend_clicked.connect(lambda kind, one, hidden: clicked.append((kind, one, hidden)))
    assert not view.legend.folded
    row = next(entry for entry in view.legend.shown.entries if entry.class_id == "LNA-aligned")
    at = view.legend.point_of(row)
    qtbot.mouseClick(view.legend, button, held, QPoint(round(at.x()), round(at.y())))
    assert clicked == [("side", "LNA-aligned", hide)]


def test_the_legend_is_walked_by_keys(qtbot: QtBot) -> None:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show_map(small(), PLACES)
    view.show()
    clicked: list[tuple[str, str, bool]] = []
    view.legend_clicked.connect(lambda kind, one, hidden: clicked.append((kind, one, hidden)))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_H):
        qtbot.keyClick(view.legend, key)
    assert clicked == [("side", "LNA-aligned", False), ("side", "LNA-aligned", True)]


def test_a_line_that_appears_brings_its_group_into_the_legend(qtbot: QtBot) -> None:
    view = MapView()
    qtbot.addWidget(view)
    view.show_map(small(), PLACES)
    view.show_map(small(Relationship(id="talks", subject="uae", kind="mediates", object="gna")), PLACES)
    assert any(entry.class_id == "diplomacy" for entry in view.legend.shown.entries)


def test_thickness_by_sources_puts_its_own_classes_into_the_legend_and_confidence_out(qapp):
    actors = tuple(Actor(id=one, name=one) for one in "abc")
    ties = tuple(Relationship(id=f"r{n}", subject="a", kind="funds", object="bc"[n % 2]) for n in range(4))
    founded = {"r0": "independent", "r1": "single", "r2": "partisan", "r3": "unsourced"}
    frame = Frame(Visible(actors, ties, standings=founded), {})
    entries = [entry for part in sections(frame) for entry in part]
    assert [entry.class_id for entry in entries if entry.class_type == "standing"] == list(founded.values())
    assert not [entry for entry in entries if entry.class_type == "confidence"]
    looks = {(frame.styles[style].confidence, frame.styles[style].uncertain) for style in frame.style.tolist()}
    assert looks == {(2, False), (1, False), (0, False), (0, True)}


def test_a_low_window_closes_sections_instead_of_taking_a_second_column(qapp: object) -> None:
    parts = sections(Frame(small(), PLACES))
    whole = legend.laid_out(parts, 1000)
    low = legend.laid_out(legend.folded(parts, 250, {}), 250)
    assert low.w <= whole.w
    assert low.h <= 260
    assert next(entry.label for entry in low.entries if entry.closed) == "Actor"
    assert any(entry.class_type == "side" for entry in low.entries)


def test_a_click_on_a_heading_opens_its_section_and_closes_it(qtbot: QtBot) -> None:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(1200, 300)
    view.show_map(small(), PLACES)
    view.show()
    panel = view.legend

    def heading() -> Entry:
        return next(entry for entry in panel.shown.entries if entry.label == "Actor")

    for closed in (True, False, True):
        assert heading().closed is closed
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=panel.point_of(heading()).toPoint())


def test_a_closed_section_is_opened_and_closed_by_keys(qtbot: QtBot) -> None:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(1200, 300)
    view.show_map(small(), PLACES)
    view.show()
    panel = view.legend

    def closed() -> list[str]:
        return [entry.label for entry in panel.shown.entries if entry.closed]

    assert "Actor" in closed()
    for _ in range(3):
        qtbot.keyClick(panel, Qt.Key.Key_Down)
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    assert "Actor" not in closed()
