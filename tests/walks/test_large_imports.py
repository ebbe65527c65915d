"""A large file is brought in, cancelled at any time, taken back and done again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from backers.exchange.curated import curated_map
from backers.model.map import Map
from backers.ui.dialogs.import_review import ImportReview
from backers.work.commands import AddActor
from walks.conftest import Hands
from walks.reviewed import ok


def cancel(bar: QProgressDialog, hands: Hands) -> None:
    button = bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    hands.click(button.rect().center(), button)


def test_cancelling_a_long_reading_leaves_the_map_as_it_was(walk: Callable[[Map], Hands], tmp_path: Path, qtbot: QtBot):
    hands = walk()
    nodes = "".join(f'<node id="n{number}"/>' for number in range(300_000))
    (tmp_path / "big.graphml").write_text(f'<graphml><graph edgedefault="directed">{nodes}</graph></graphml>')
    hands.window.files.take(str(tmp_path / "big.graphml"))
    qtbot.waitUntil(lambda: bool(hands.window.findChildren(QProgressDialog)))

    with qtbot.waitSignal(hands.window.session.said, timeout=20_000) as said:
        cancel(hands.window.findChildren(QProgressDialog)[0], hands)

    assert "the map is as it was" in said.args[0]
    assert hands.in_file().actors == curated_map().actors
    assert not [one for one in hands.window.findChildren(ImportReview) if one.isVisible()]


def bringing_in(hands: Hands, tmp_path: Path, qtbot: QtBot) -> QProgressDialog:
    """Reads a large file, says yes, and gives the bar of the writing."""
    nodes = "".join(f'<node id="n{number}"/>' for number in range(100_000))
    (tmp_path / "big.graphml").write_text(f'<graphml><graph edgedefault="directed">{nodes}</graph></graphml>')
    hands.window.files.take(str(tmp_path / "big.graphml"))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in hands.window.findChildren(ImportReview)), timeout=60_000)
    ok(hands.dialog(ImportReview), hands)  # type: ignore[arg-type]

    def writing() -> list[QProgressDialog]:
        bars = hands.window.findChildren(QProgressDialog)
        return [bar for bar in bars if bar.labelText().startswith("Bringing in") and bar.value() > 30]

    qtbot.waitUntil(lambda: bool(writing()), timeout=60_000)
    return writing()[0]


def test_cancelling_in_the_middle_of_the_writing_leaves_file_map_and_history(
    walk: Callable[[Map], Hands], tmp_path: Path, qtbot: QtBot
):
    hands = walk()
    steps, before = hands.window.session.workspace.history.steps(), hands.in_file()
    bar = bringing_in(hands, tmp_path, qtbot)

    assert bar.labelText().startswith("Bringing in")
    with qtbot.waitSignal(hands.window.session.said, timeout=20_000) as said:
        cancel(bar, hands)

    assert "the map is as it was" in said.args[0]
    assert hands.in_file().actors == before.actors == hands.window.session.map.actors
    assert hands.window.session.workspace.history.steps() == steps
    hands.window.session.do(AddActor("Malta", 0.0, 0.0, id="malta"))
    assert "malta" in hands.in_file().actors


def brought_in(hands: Hands, tmp_path: Path, nodes: int) -> int:
    """How many actors there are once a graph of that many nodes is on the map."""
    rows = "".join(f'<node id="n{number}"/>' for number in range(nodes))
    ties = "".join(f'<edge source="n{number}" target="n{number + 1}"/>' for number in range(nodes - 1))
    (tmp_path / "big.graphml").write_text(f'<graphml><graph edgedefault="directed">{rows}{ties}</graph></graphml>')
    hands.window.files.take(str(tmp_path / "big.graphml"))
    hands.bot.waitUntil(lambda: any(one.isVisible() for one in hands.window.findChildren(ImportReview)), timeout=60_000)
    with hands.bot.waitSignal(hands.window.session.map_changed, timeout=60_000):
        ok(hands.dialog(ImportReview), hands)  # type: ignore[arg-type]
    return len(hands.window.session.map.actors)


def shows_its_map(hands: Hands) -> bool:
    """Whether map, file, picture and filters are of one state."""
    map_, frame, census = (
        hands.window.session.map,
        hands.window.view.stage.frame,
        hands.window.session.sight.census(True),
    )
    drawn = {row.id for row in hands.window.session.visible.actors}
    return (
        [*hands.in_file().rows()] == [*map_.rows()]
        and set(frame.ids) == drawn <= map_.actors.keys()
        and sum(census.sides.values()) == len(map_.actors)
    )


@pytest.mark.timeout(240)
def test_a_large_import_is_undone_and_done_again_by_its_keys(hands: Hands, tmp_path: Path):
    before, control = hands.in_file(), Qt.KeyboardModifier.ControlModifier
    after = brought_in(hands, tmp_path, 6_000)
    assert after == len(before.actors) + 6_000
    assert shows_its_map(hands)

    for key, many in ((Qt.Key.Key_Z, len(before.actors)), (Qt.Key.Key_Y, after)):
        with hands.bot.waitSignal(hands.window.session.map_changed, timeout=60_000):
            hands.press(key, control, on=hands.window)
        assert len(hands.window.session.map.actors) == many
        assert shows_its_map(hands)
    assert hands.window.actions_["undo"].isEnabled()
    assert not hands.window.actions_["redo"].isEnabled()


@pytest.mark.timeout(240)
def test_undoing_a_large_import_is_shown_and_can_be_cancelled(hands: Hands, tmp_path: Path):
    after = brought_in(hands, tmp_path, 25_000)
    file, steps = hands.path.read_bytes(), hands.window.session.workspace.history.steps()
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=hands.window)
    hands.bot.waitUntil(
        lambda: any(bar.isVisible() for bar in hands.window.findChildren(QProgressDialog)), timeout=9000
    )
    bar = next(bar for bar in hands.window.findChildren(QProgressDialog) if bar.isVisible())
    assert bar.labelText().startswith("Taking back: import big.graphml")
    cancel(bar, hands)
    hands.bot.waitUntil(lambda: not hands.window.large_work.under_way, timeout=20_000)

    assert len(hands.window.session.map.actors) == after
    assert hands.window.session.workspace.history.steps() == steps
    assert hands.path.read_bytes() == file
    hands.window.session.do(AddActor("Malta", 0.0, 0.0, id="malta"))
    assert "malta" in hands.in_file().actors


@pytest.mark.timeout(240)
def test_while_a_file_is_read_no_other_large_work_begins(hands: Hands, tmp_path: Path):
    after = brought_in(hands, tmp_path, 6_000)
    steps = hands.window.session.workspace.history.steps()
    hands.come_to_front()  # now: once the file is read, its review is in front
    hands.window.files.take(str(tmp_path / "big.graphml"))
    with hands.bot.waitSignal(hands.window.session.refused) as refused:
        hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=hands.window)

    assert "still under way" in refused.args[0]
    assert hands.window.banner.isVisible()
    hands.bot.waitUntil(lambda: any(one.isVisible() for one in hands.window.findChildren(ImportReview)), timeout=60_000)
    assert len(hands.window.session.map.actors) == after
    assert hands.window.session.workspace.history.steps() == steps
    hands.press(Qt.Key.Key_Escape)
    hands.window.session.do(AddActor("Malta", 0.0, 0.0, id="malta"))
    assert "malta" in hands.in_file().actors


@pytest.mark.timeout(240)
def test_a_click_in_the_history_goes_back_beyond_a_large_import(hands: Hands, tmp_path: Path):
    before, steps = [*hands.in_file().actors], hands.window.panels.panel("history").steps
    hands.window.session.do(AddActor("Malta", 0.0, 0.0, id="malta"))
    brought_in(hands, tmp_path, 6_000)
    hands.window.session.do(AddActor("Cyprus", 0.0, 0.0, id="cyprus"))

    hands.window.session.go_to(None)
    hands.bot.waitUntil(lambda: steps.standing == 0, timeout=60_000)
    assert [*hands.in_file().actors] == [*hands.window.session.map.actors] == before
    hands.window.session.go_to(steps.revision(3))
    hands.bot.waitUntil(lambda: steps.standing == 3, timeout=60_000)
    assert {"malta", "cyprus"} <= hands.in_file().actors.keys()


def test_closing_the_window_while_a_file_is_read_ends_the_reading(walk: Callable[[Map], Hands], tmp_path: Path):
    hands = walk()
    nodes = "".join(f'<node id="n{number}"/>' for number in range(100_000))
    (tmp_path / "big.graphml").write_text(f'<graphml><graph edgedefault="directed">{nodes}</graph></graphml>')
    hands.window.files.take(str(tmp_path / "big.graphml"))

    hands.quit_and_come_back()

    assert hands.in_file().actors == curated_map().actors
