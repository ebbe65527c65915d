"""A reader asks the map, with keys and pointer, and finds what the answers rest on."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea

from backers.model.rows import Ref
from backers.ui.filters.chips_bar import ChipsBar
from backers.ui.marks import RelationshipLink
from backers.ui.matrix.window import MatrixWindow
from backers.ui.rings.window import RingsWindow
from backers.ui.selections.window import SelectionsWindow
from backers.work.captions import captions

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MIDDLE = QPoint(5, 5)


def open_questions(hands):
    hands.press(Qt.Key.Key_J, CTRL, on=hands.window)
    panel = hands.window.panels.panel("questions")
    hands.bot.waitUntil(panel.isVisible)
    return panel


def ask(hands, name):
    panel = open_questions(hands)
    hands.click(MIDDLE, panel.questions[name])
    answered(hands, panel)
    return panel


def answered(hands, panel):
    hands.bot.waitUntil(
        lambda: not panel.asker.busy and bool(panel.view.answer and panel.view.answer.moment), timeout=10000
    )


def click_line(hands, panel, row):
    table = panel.view.table
    hands.click(table.visualItemRect(table.item(row, 0)).topLeft() + MIDDLE, table.viewport())


def test_who_brokers_between_the_sides_sizes_the_map_and_gives_it_back(hands):
    panel = ask(hands, "brokers")
    assert panel.view.answer.sentence.split(": ")[1].startswith("LNA, followed by")
    visible = hands.window.session.visible
    assert visible.emphasis.sizes["lna"] == 1.0
    hands.click(MIDDLE, panel.view.on_map)
    assert hands.window.session.visible.emphasis is None
    hands.click(MIDDLE, panel.view.on_map)
    assert hands.window.session.visible.emphasis is not None
    hands.click(MIDDLE, panel.back)
    assert hands.window.session.visible.emphasis is None


def test_an_answer_stands_as_a_chip_above_the_map_and_goes_with_it(hands):
    panel = ask(hands, "connected")
    (chip,) = hands.window.findChild(ChipsBar).buttons()
    assert chip.text() == "answer: Who is best connected?"
    assert panel.view.answer.sentence in chip.toolTip()
    hands.click(MIDDLE, chip)
    assert hands.window.session.emphasis is None
    assert not panel.view.on_map.isChecked()
    assert hands.window.findChild(ChipsBar).buttons() == []
    hands.click(MIDDLE, panel.view.on_map)
    assert hands.window.session.emphasis.question == "Who is best connected?"


def test_a_picture_with_an_answer_says_what_was_asked_and_answered(hands):
    panel = ask(hands, "camps")
    session = hands.window.session
    line = captions(session.map, session.visible, session.lens).date_line
    assert line.endswith(f"How far do two camps explain the map? {panel.view.answer.sentence}")


def test_a_line_of_who_backs_both_sides_leads_to_its_evidence(hands):
    panel = ask(hands, "both")
    click_line(hands, panel, 1)
    line = panel.view.answer.lines[1]
    assert hands.window.session.selection == frozenset(line.refs)
    links = panel.view.evidence.findChildren(RelationshipLink)
    assert len(links) == len(line.evidence)
    hands.bot.waitUntil(links[0].isVisible)
    hands.click(MIDDLE, links[0])
    (ref,) = hands.window.session.selection
    assert ref.id in line.evidence


def test_an_answer_follows_the_map_and_says_when_it_is_of_another_day(hands):
    panel = ask(hands, "connected")
    before = panel.view.answer.basis
    hands.press(Qt.Key.Key_B, CTRL, on=hands.window)
    hands.bot.waitUntil(lambda: panel.view.answer.basis != before, timeout=10000)
    hands.window.panels.show_inspector()
    hands.bot.waitUntil(lambda: panel.visibleRegion().isEmpty())
    hands.press(Qt.Key.Key_B, CTRL, on=hands.window)
    assert panel.view.state.text() == "This answer holds for what was in force at any time."
    open_questions(hands)
    hands.bot.waitUntil(lambda: panel.view.answer.basis == before, timeout=10000)
    assert panel.view.state.text() == ""


def test_how_turkey_and_haftar_are_tied_is_copied_with_footnotes(hands):
    hands.click(hands.at("turkey"))
    hands.bot.mouseClick(hands.canvas, Qt.MouseButton.LeftButton, CTRL, hands.at("haftar"))
    hands.press(Qt.Key.Key_J, CTRL, SHIFT, on=hands.window)
    panel = hands.window.panels.panel("questions")
    answered(hands, panel)
    assert panel.view.answer.sentence.startswith("Haftar and Turkey are tied in 2 steps")
    assert any("the weakest step" in line.cells[1] for line in panel.view.answer.lines)
    drawn = {ref.id for ref in hands.window.session.visible.emphasis.only}
    assert {"turkey", "haftar"} <= drawn
    click_line(hands, panel, 0)
    hands.click(MIDDLE, panel.view.copy)
    copied = QGuiApplication.clipboard().text()
    assert "Haftar – HoR – Turkey" in copied
    assert "[1]" in copied


def test_the_triangle_of_france_and_two_enemies_is_shown_on_the_map(hands):
    panel = ask(hands, "triangles")
    texts = [line.cells[0] for line in panel.view.answer.lines]
    row = texts.index("France, tied in favour to both GNA and LNA, who are against each other")
    click_line(hands, panel, row)
    selected = hands.window.session.selection
    assert {Ref("actor", one) for one in ("france", "gna", "lna")} < selected
    assert selected <= hands.window.session.visible.emphasis.only


def test_a_cell_of_the_matrix_selects_its_lines_and_the_matrix_is_saved(hands, tmp_path: Path):
    hands.window.actions_["matrix"].trigger()
    window = hands.dialog(MatrixWindow)
    view = window.view
    place = {head.id: number for number, head in enumerate(view.matrix.rows)}
    cell = (place["turkey"], place["russia"])
    hands.click(view.plan.rect(*cell).center().toPoint(), view)
    assert {ref.id for ref in hands.window.session.selection} == {row.id for row in view.matrix.cells[cell]}
    for suffix, start in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".csv", b"\xef\xbb\xbf")):
        path = tmp_path / f"matrix{suffix}"
        window.write(path)
        assert path.read_bytes().startswith(start)


def test_the_names_of_the_matrix_stay_in_sight_and_are_no_cells(hands):
    hands.window.actions_["matrix"].trigger()
    window = hands.dialog(MatrixWindow)
    view = window.view
    area = window.findChild(QScrollArea)
    area.verticalScrollBar().setValue(300)
    area.horizontalScrollBar().setValue(200)
    seen = view.visibleRegion().boundingRect()
    assert seen.top() == 300
    hands.click(seen.topLeft() + QPoint(int(view.plan.left) + 40, 20), view)
    assert view.marked is None
    hands.click(seen.topLeft() + QPoint(int(view.plan.left) + 40, int(view.plan.top) + 40), view)
    assert view.marked is not None


def test_only_what_independent_sources_say_counts_when_asked_for(hands):
    panel = ask(hands, "connected")
    everything = panel.view.answer.basis
    box = next(one for one in panel.form.findChildren(QCheckBox) if "independent" in one.text())
    box.click()
    hands.bot.waitUntil(lambda: panel.view.answer.basis != everything, timeout=10000)
    assert "only what independent publishers say" in panel.view.answer.basis


def test_the_world_of_an_actor_and_two_side_by_side(hands):
    hands.click(hands.at("turkey"))
    hands.window.actions_["rings"].trigger()
    window = hands.dialog(RingsWindow)
    assert window.said.text().startswith("Turkey: 14 partners")
    place = next(one for one in window.views[0].rings.places if one.actor == "qatar")
    hands.click(window.views[0].point_of(place).toPoint(), window.views[0])
    assert hands.window.session.selection == {Ref("actor", "qatar")}
    line = window.pickers[1]
    hands.bot.keyClicks(line, "Russia")
    line.take_first()
    assert "share 1 partner: Berlin Process" in window.said.text()


def test_a_selection_is_kept_recalled_and_undone(hands):
    hands.click(hands.at("turkey"))
    hands.press(Qt.Key.Key_3, CTRL, SHIFT, on=hands.window)
    assert hands.in_file().selections["selection-3"].refs == (Ref("actor", "turkey"),)
    hands.click(hands.at("lna"))
    hands.press(Qt.Key.Key_3, CTRL, on=hands.window)
    assert hands.window.session.selection == {Ref("actor", "turkey")}
    hands.press(Qt.Key.Key_Z, CTRL, on=hands.window)
    assert not hands.in_file().selections


def test_who_supplies_arms_is_selected_by_conditions(hands):
    hands.window.actions_["selections"].trigger()
    window = hands.dialog(SelectionsWindow)
    first = window.form.rows[0]
    first.value.setCurrentIndex(first.value.findData("state"))
    does = window.form.add("does")
    does.value.setCurrentIndex(does.value.findData("supplies_arms"))
    towards = window.form.add("to")
    line = towards.value
    assert isinstance(line, QLineEdit)
    hands.bot.keyClicks(line, "LNA")
    line.take_first()
    window.form.add("sources")
    hands.click(MIDDLE, window.query_buttons["replace"])
    assert Ref("actor", "uae") in hands.window.session.selection
    assert "supplies arms to LNA and has at least 2 sources for it" in window.found.text()
