"""Files brought in through the window: reviewed, mapped, cancelled, undone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from backers.canvas.labels import NOWHERE
from backers.exchange.curated import curated_map
from backers.exchange.tables.recipe import load
from backers.model.map import Map
from backers.model.rows import Meta
from backers.ui.dialogs.import_review import ImportReview
from backers.ui.dialogs.table_mapping import TableMapping
from backers.work.commands import AddActor
from walks.conftest import Hands

NODES = (
    '{"nodes": [{"id": "1", "label": "Turkey"}, {"id": "2", "label": "Maltta"}, {"id": "3", "label": "Nowhereland"}],'
)
GRAPH = NODES + '"edges": [{"source": "1", "target": "3", "kind": "funds"}]}'


def ok(dialog: ImportReview | TableMapping, hands: Hands) -> None:
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()
    hands.click(button.rect().center(), button)


def cancel(bar: QProgressDialog, hands: Hands) -> None:
    button = bar.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    hands.click(button.rect().center(), button)


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


def test_a_table_without_known_columns_is_mapped_and_its_recipe_saved(hands: Hands, tmp_path: Path, qtbot: QtBot):
    (tmp_path / "in.csv").write_text("alpha;beta;gamma\nTurkey;Nowhereland;2019\n", encoding="utf-8")
    hands.window.files.take(str(tmp_path / "in.csv"))
    mapping = hands.dialog(TableMapping)
    assert isinstance(mapping, TableMapping)
    assert not mapping.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    for column, field in (("alpha", "subject"), ("beta", "object"), ("gamma", "date")):
        box = mapping._boxes[column]
        box.setCurrentIndex(box.findData(field))
    mapping.save(tmp_path / "mine.recipe.json")
    assert "1 relationship," in mapping.says.text()
    ok(mapping, hands)
    ok(hands.dialog(ImportReview), hands)  # type: ignore[arg-type]

    qtbot.waitUntil(lambda: "nowhereland" in hands.in_file().actors)
    assert load(tmp_path / "mine.recipe.json").columns == {"alpha": "subject", "beta": "object", "gamma": "date"}


def mapping_of(hands: Hands, path: Path, data: bytes) -> TableMapping:
    path.write_bytes(data)
    hands.window.files.take(str(path))
    mapping = hands.dialog(TableMapping)
    assert isinstance(mapping, TableMapping)
    return mapping


def dropped(mapping: TableMapping, column: int, field: str) -> None:
    """As the drag of a cell ends: on the field in the tree."""
    tree = mapping.fields
    tree.scrollToItem(tree.item_of(field))
    place = QPointF(tree.visualItemRect(tree.item_of(field)).center())
    data = mapping.table.column_mime(column)
    event = QDropEvent(place, Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    tree.dropEvent(event)
    assert event.isAccepted()


def test_columns_are_dragged_onto_actor_relationship_claim_source_and_date(hands: Hands, tmp_path: Path):
    table = b"a,b,c,d,e,f\nTurkey,Nowhereland,funds,2019,it paid,Reuters\n"
    mapping = mapping_of(hands, tmp_path / "in.csv", table)
    for column, field in enumerate(("subject", "object", "kind", "date", "claim", "source_publisher")):
        dropped(mapping, column, field)

    assert [*mapping.recipe.columns.values()] == ["subject", "object", "kind", "date", "claim", "source_publisher"]
    assert mapping.fields.item_of("claim").text(1) == "e"
    ok(mapping, hands)
    review = hands.dialog(ImportReview)
    assert isinstance(review, ImportReview)
    assert "1 claim new, 1 source new" in review.summary.text()
    review.reject()


def test_a_column_is_pulled_by_its_head_and_widened_at_its_edge(hands: Hands, tmp_path: Path):
    mapping = mapping_of(hands, tmp_path / "in.csv", b"a,b\nx,y\n,z\n")
    heads, pulled = mapping.table.horizontalHeader(), []
    heads.pulled.disconnect(mapping.table.drag)  # a drag holds the test until somebody drops it
    heads.pulled.connect(pulled.append)
    edge, down = heads.sectionPosition(1), heads.height() // 2
    for start in (edge, edge + 40):
        hands.bot.mouseMove(heads.viewport(), QPoint(start, down))
        hands.bot.mousePress(heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start, down))
        end, left, nothing = QPointF(start + 30, down), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, end, heads.mapToGlobal(end), nothing, left, held)
        QApplication.sendEvent(heads.viewport(), move)
        hands.bot.mouseRelease(heads.viewport(), Qt.MouseButton.LeftButton, pos=end.toPoint())

    assert pulled == [1]
    assert heads.sectionPosition(1) == edge + 30
    mapping.reject()


def test_a_field_that_stands_once_leaves_the_column_that_had_it(hands: Hands, tmp_path: Path):
    mapping = mapping_of(hands, tmp_path / "in.csv", b"a,b\nx,y\n,z\n")
    dropped(mapping, 0, "actor")
    dropped(mapping, 1, "actor")

    assert mapping.recipe.columns == {"b": "actor"}
    mapping.reject()


def test_a_table_that_is_recognised_is_shown_first_and_its_dates_can_be_turned(hands: Hands, tmp_path: Path):
    table = b"source,target,start\nNowhereland,Elsewhere,03/04/2019\n"
    mapping = mapping_of(hands, tmp_path / "in.csv", table)
    assert not mapping.mapped
    assert "relationships, from “source” to “target”" in mapping.known.currentText()
    mapping.manner.dates.setCurrentIndex(mapping.manner.dates.findData("mdy"))
    ok(mapping, hands)
    ok(hands.dialog(ImportReview), hands)  # type: ignore[arg-type]

    tie = next(row for row in hands.in_file().relationships.values() if row.subject == "Nowhereland")
    assert tie.start == "2019-03-04"


def test_a_matrix_of_more_names_than_are_shown_needs_no_mapping(hands: Hands, tmp_path: Path):
    names = [f"Actor {number}" for number in range(120)]
    rows = [";".join((name, *("1" if other == "Actor 0" else "0" for other in names))) for name in names]
    mapping = mapping_of(hands, tmp_path / "in.csv", "\n".join((";".join(("", *names)), *rows)).encode())

    assert "matrix" in mapping.known.currentText()
    assert "120 actors, 100 relationships" in mapping.says.text()
    assert mapping.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert mapping.reader()(lambda _: None).count("relationship") == 120
    mapping.reject()


def test_the_mapping_window_says_what_the_ends_are_and_makes_a_source_of_a_source(hands: Hands, tmp_path: Path):
    mapping = mapping_of(hands, tmp_path / "in.csv", b"from,to,x|source|target|y\nA,B,1|C|D|2\n")
    for separator, first, second in ((",", "from", "to"), ("|", "source", "target")):
        mapping.manner.separator.setCurrentIndex(mapping.manner.separator.findData(separator))
        assert f"from \u201c{first}\u201d to \u201c{second}\u201d" in mapping.known.currentText()
    mapping.reject()

    claims = mapping_of(hands, tmp_path / "b.csv", b"from,to,since,source\nA,B,2019,https://x.org\n")
    assert claims.recipe.columns == {"from": "subject", "to": "object", "since": "start", "source": "source_url"}
    assert "1 claim, 1 source" in claims.says.text()
    claims.known.setCurrentIndex(0)
    assert "The first rows give 2 actors, 1 relationship, 0 claims" in claims.says.text()
    assert "\u201csource\u201d was kept as it is" in claims.says.text()
    claims.reject()


def test_encoding_separator_and_decimals_are_read_again_at_once(hands: Hands, tmp_path: Path):
    table = "wer;wen;wieviel\n\u0645\u0635\u0631;Nowhereland;1,5\n".encode("cp1256")
    mapping = mapping_of(hands, tmp_path / "in.csv", table)
    boxes = mapping.manner

    boxes.encoding.setCurrentIndex(boxes.encoding.findData("cp1252"))
    western = mapping.table.item(1, 0).text()
    boxes.encoding.setCurrentIndex(boxes.encoding.findData("cp1256"))
    assert (western == "\u0645\u0635\u0631", mapping.table.item(1, 0).text()) == (False, "\u0645\u0635\u0631")
    boxes.decimals.setCurrentIndex(boxes.decimals.findData(False))
    assert mapping.table.item(1, 2).text() == "1,5"
    boxes.decimals.setCurrentIndex(boxes.decimals.findData(True))
    assert mapping.table.item(1, 2).text() == "1.5"
    boxes.separator.setCurrentIndex(boxes.separator.findData(","))
    assert mapping.table.columnCount() == 1
    mapping.reject()


def test_what_is_damaged_is_said_and_changes_nothing(hands: Hands, tmp_path: Path, qtbot: QtBot):
    (tmp_path / "in.json").write_text('{"nodes": [', encoding="utf-8")
    with qtbot.waitSignal(hands.window.session.refused, timeout=5000) as said:
        hands.window.files.take(str(tmp_path / "in.json"))

    assert "in.json" in said.args[0]
    assert hands.in_file().actors == curated_map().actors


def test_cells_copied_from_a_spreadsheet_come_in_as_a_table(hands: Hands):
    QGuiApplication.clipboard().setText("Payer\tPaid\tSince\nTurkey\tNowhereland\t2019\nRussia\tNowhereland\t2020\n")
    hands.window.files.import_clipboard()
    mapping = hands.dialog(TableMapping)
    assert isinstance(mapping, TableMapping)
    for column, field in enumerate(("subject", "object", "start")):
        dropped(mapping, column, field)
    ok(mapping, hands)
    review = hands.dialog(ImportReview)
    assert isinstance(review, ImportReview)
    assert "2 relationships new" in review.summary.text()
    review.reject()


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
        return [bar for bar in bars if bar.labelText().startswith("Bringing in") and bar.value() > 5]

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


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_escape_leaves_the_review(hands: Hands, tmp_path: Path, key: Qt.Key):
    (tmp_path / "in.json").write_text(GRAPH, encoding="utf-8")
    dialog = taken(hands, tmp_path / "in.json")
    hands.press(key, on=dialog)

    assert hands.in_file().actors == curated_map().actors
