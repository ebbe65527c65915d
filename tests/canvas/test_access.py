"""The map for screen readers: who is there, what they are called, who is tied to whom, and where the keyboard is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backers.canvas import MapView, access
from backers.canvas.answering import install
from backers.model.rows import Actor, Ref, Relationship
from backers.model.visible import Visible

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
ACTORS = (
    Actor(id="turkey", name="Turkey", kind="state", side="GNA-aligned"),
    Actor(id="gna", name="GNA", kind="government", side="GNA-aligned"),
    Actor(id="malta", name="Malta", kind="state", side="neutral"),
)
TIE = Relationship(id="arms", subject="turkey", object="gna", kind="supplies_arms", sign=1, start="2019-05")


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    install()
    made = MapView()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_map(Visible(ACTORS, (TIE,)), {"turkey": (0, 0), "gna": (200, 0), "malta": (0, 200)}, title="Small map")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def tree(view: MapView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view.surface)


@pytest.fixture
def child(tree: QAccessibleInterface) -> Callable[[str], QAccessibleInterface]:
    """The child of that name."""
    return lambda name: next(
        one for one in (tree.child(at) for at in range(tree.childCount())) if one.text(NAME).startswith(name)
    )


def test_the_map_is_a_list_with_its_title(tree: QAccessibleInterface) -> None:
    assert (tree.role(), tree.text(NAME)) == (QAccessible.Role.List, "Small map")
    assert tree.childCount() == len(ACTORS) + 1 + 1  # the relationship, the legend


def test_an_actor_is_told_with_kind_side_and_neighbours(child: Callable[[str], QAccessibleInterface]) -> None:
    told = child("Turkey").text(DESCRIPTION)
    assert told.startswith("State")
    assert "Turkey supplies arms to GNA" in told
    assert "No relationship is shown" in child("Malta").text(DESCRIPTION)


def test_a_relationship_is_told_as_a_sentence_with_its_time(child: Callable[[str], QAccessibleInterface]) -> None:
    tie = child("Turkey supplies arms")
    assert tie.text(NAME) == "Turkey supplies arms to GNA"
    assert "since May 2019" in tie.text(DESCRIPTION)


def test_every_child_knows_its_place_and_stands_where_it_is_drawn(view: MapView, tree: QAccessibleInterface) -> None:
    for at in range(len(ACTORS)):
        child = tree.child(at)
        assert tree.indexOfChild(child) == at
        middle = child.rect().center()
        assert tree.childAt(middle.x(), middle.y()).text(NAME) == child.text(NAME)


def test_what_the_keys_select_is_what_has_the_focus(qtbot: QtBot, view: MapView, tree: QAccessibleInterface) -> None:
    view.setFocus()
    qtbot.waitUntil(view.surface.hasFocus, timeout=2000)
    qtbot.keyClick(view.surface, Qt.Key.Key_Tab)
    chosen = next(iter(view.selection))
    assert tree.focusChild().ref == chosen  # type: ignore[attr-defined]
    state = tree.focusChild().state()
    assert state.focused
    assert state.selected


def test_a_row_that_is_filtered_away_is_no_longer_valid(
    view: MapView, tree: QAccessibleInterface, child: Callable[[str], QAccessibleInterface]
) -> None:
    malta = child("Malta")
    view.show_map(Visible(ACTORS[:2], (TIE,)), {"turkey": (0, 0), "gna": (200, 0)})
    assert not malta.isValid()
    assert malta.text(NAME) == ""
    assert tree.indexOfChild(malta) == -1


def test_a_view_that_is_gone_leaves_nothing_behind(qapp: object) -> None:
    install()
    view = MapView()
    view.show_map(Visible(ACTORS, (TIE,)), {"turkey": (0, 0), "gna": (200, 0), "malta": (0, 200)})
    tree = QAccessible.queryAccessibleInterface(view.surface)
    assert tree.child(0).text(NAME)
    before = len(access.answering())
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(access.answering()) == before - 1


def test_ten_thousand_actors_are_counted_without_being_made(view: MapView, tree: QAccessibleInterface) -> None:
    many = tuple(Actor(id=f"a{number}", name=f"Actor {number}", kind="state") for number in range(10_000))
    view.show_map(Visible(many), {row.id: (float(at % 100), float(at // 100)) for at, row in enumerate(many)})
    assert tree.childCount() == 10_001
    assert tree.child(9_999).text(NAME).startswith("Actor")
    assert len(tree._rows) <= 2  # type: ignore[attr-defined]


def test_the_ref_of_a_place_outside_is_none(tree: QAccessibleInterface) -> None:
    assert tree.ref_at(-1) is None  # type: ignore[attr-defined]
    assert tree.ref_at(10_000) is None  # type: ignore[attr-defined]
    assert tree.index_of(Ref("actor", "nobody")) == -1  # type: ignore[attr-defined]
