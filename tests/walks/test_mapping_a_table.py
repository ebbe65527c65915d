"""A table is mapped column by column before it comes in: by dragging, by choosing, from the clipboard."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from backers.exchange.tables.recipe import load
from backers.ui.dialogs.import_review import ImportReview
from backers.ui.dialogs.table_mapping import TableMapping
from walks.conftest import Hands
from walks.reviewed import ok


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
