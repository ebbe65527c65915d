"""Files and what is on the clipboard brought in through the window: reviewed, refused, undone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from backers.canvas.labels import NOWHERE
from backers.exchange.curated import curated_map
from backers.model.map import Map
from backers.model.rows import Meta
from backers.ui.dialogs.import_review import ImportReview
from backers.ui.dialogs.table_mapping import TableMapping
from walks.conftest import Hands
from walks.reviewed import ok

NODES = (
    '{"nodes": [{"id": "1", "label": "Turkey"}, {"id": "2", "label": "Maltta"}, {"id": "3", "label": "Nowhereland"}],'
)
GRAPH = NODES + '"edges": [{"source": "1", "target": "3", "kind": "funds"}]}'


def taken(hands: Hands, path: Path) -> ImportReview:
    hands.window.files.take(str(path))
    dialog = hands.dialog(ImportReview)
    assert isinstance(dialog, ImportReview)
    return dialog


def test_an_import_is_reviewed_and_is_one_step(hands: Hands, tmp_path: Path, qtbot: QtBot):
    before = len(curated_map().actors)
    (tmp_path / "in.json").write_text(GRAPH, encoding="utf-8")
    dialog = taken(hands, tmp_path / "in.json")

    assert dialog.decided == {"1": "turkey"}
    assert "2 actors new, 1 relationship new, 1 actor here already" in dialog.summary.text()
    assert len(hands.in_file().actors) == before
    ok(dialog, hands)
    qtbot.waitUntil(lambda: len(hands.in_file().actors) == before + 2)

    tie = next(row for row in hands.in_file().relationships.values() if row.kind == "funds" and row.object == "3")
    assert tie.subject == "turkey"
    hands.window.session.undo()
    assert len(hands.in_file().actors) == before


def test_unticking_makes_a_second_actor_of_the_name(hands: Hands, tmp_path: Path, qtbot: QtBot):
    (tmp_path / "in.json").write_text(GRAPH, encoding="utf-8")
    dialog = taken(hands, tmp_path / "in.json")
    dialog.rule.setCurrentText("Nobody")

    assert dialog.decided == {}
    assert "3 actors new" in dialog.summary.text()
    dialog.reject()
    assert hands.in_file().actors == curated_map().actors


def test_what_is_damaged_is_said_and_changes_nothing(hands: Hands, tmp_path: Path, qtbot: QtBot):
    (tmp_path / "in.json").write_text('{"nodes": [', encoding="utf-8")
    with qtbot.waitSignal(hands.window.session.refused, timeout=5000) as said:
        hands.window.files.take(str(tmp_path / "in.json"))

    assert "in.json" in said.args[0]
    assert hands.in_file().actors == curated_map().actors


def test_what_needs_no_decision_is_said_in_lines_close_together(hands: Hands):
    QGuiApplication.clipboard().setText("source,target,kind\nNowhereland,Elsewhere,funds\n")
    hands.window.files.import_clipboard()
    mapping = hands.dialog(TableMapping)
    assert isinstance(mapping, TableMapping)
    ok(mapping, hands)
    review = hands.dialog(ImportReview)
    assert isinstance(review, ImportReview)
    assert review.summary.height() < 3 * review.summary.fontMetrics().height()
    review.reject()


def test_a_graph_is_pasted_onto_the_map_by_its_keys(hands: Hands):
    QGuiApplication.clipboard().setText(
        '<graphml><graph edgedefault="directed"><node id="Nowhereland"/></graph></graphml>'
    )
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, on=hands.window)

    review = hands.dialog(ImportReview)
    assert isinstance(review, ImportReview)
    assert "1 actor new" in review.summary.text()
    review.reject()


@pytest.mark.parametrize("text", ["", "Turkey, they say, pays.\nNobody else does.\n"])
def test_what_is_no_graph_and_no_table_is_not_pasted_and_the_status_line_says_so(hands: Hands, text: str):
    QGuiApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, on=hands.window)

    assert "Nothing on the clipboard can be brought in" in hands.window.status.currentMessage()
    assert not hands.window.findChildren(ImportReview)


def test_a_text_field_keeps_its_own_paste(hands: Hands):
    hands.window.panels.docks["filters"].raise_()
    field = hands.window.panels.panel("filters").text
    field.setFocus()
    QGuiApplication.clipboard().setText("Turkey, they say.")
    hands.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, on=field)

    assert field.text() == "Turkey, they say."


def test_a_graph_on_the_clipboard_comes_in(hands: Hands):
    QGuiApplication.clipboard().setText('<gexf><graph><nodes><node id="q" label="Nowhereland"/></nodes></graph></gexf>')
    hands.window.files.import_clipboard()
    dialog = hands.dialog(ImportReview)

    assert isinstance(dialog, ImportReview)
    assert "1 actor new" in dialog.summary.text()
    dialog.reject()


def test_what_comes_into_an_empty_map_is_in_view_with_all_its_names(
    walk: Callable[[Map], Hands], tmp_path: Path, qtbot: QtBot
):
    hands = walk(Map([Meta(id="title", value="Empty")]))
    nodes = [{"id": str(number), "label": f"Ministry of Trade {number}"} for number in range(40)]
    edges = [{"source": str(number), "target": str((3 * number + 1) % 40)} for number in range(40)]
    (tmp_path / "in.json").write_text(json.dumps({"nodes": nodes, "edges": edges}), encoding="utf-8")
    ok(taken(hands, tmp_path / "in.json"), hands)
    window, stage = hands.window, hands.window.view.stage
    qtbot.waitUntil(lambda: len(stage.frame.ids) == 40, timeout=10_000)
    qtbot.waitUntil(lambda: not window.live.driver.alive and not window.view.map_item.moving, timeout=30_000)

    names = stage.labelling()
    x, y, w, h = stage.room
    rects = names.rects[names.spot != NOWHERE]
    assert len(rects) > 30
    assert (rects[:, :2] >= (x - 1, y - 1)).all()
    assert (rects[:, :2] + rects[:, 2:] <= (x + w + 1, y + h + 1)).all()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_escape_leaves_the_review(hands: Hands, tmp_path: Path, key: Qt.Key):
    (tmp_path / "in.json").write_text(GRAPH, encoding="utf-8")
    dialog = taken(hands, tmp_path / "in.json")
    hands.press(key, on=dialog)

    assert hands.in_file().actors == curated_map().actors
