"""Evidence from end to end, as a curator does it: cite, dispute, merge, check, leave out, decide, put back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit

from backers.model.map import Map
from backers.model.rows import Actor, Claim, Note, Ref, Relationship, Source
from backers.store.document import Document
from backers.ui.dialogs.public_copy import PublicCopyDialog
from backers.ui.evidence.claim_form import ClaimForm
from backers.ui.register.decide import DecideDialog
from backers.ui.register.merge_sources import MergeSourcesDialog
from backers.ui.register.mute import MuteDialog
from backers.ui.register.resting import RestingDialog
from backers.ui.texts import Wrapped

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SAVE, OK = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Ok


def panel(hands, name: str):
    """The panel of that dock, brought to the front as its tab would."""
    dock = hands.window.panels.docks[name]
    dock.show()
    dock.raise_()
    made = hands.window.panels.panel(name)
    hands.bot.waitUntil(made.isVisible, timeout=3000)
    return made


def cite(hands, ref: Ref, words: str, text: str, denies: bool = False) -> None:
    """Through the menu's key: finds a source by some words and saves a claim."""
    hands.window.going.go_to(ref)
    hands.press(Qt.Key.Key_E, CTRL, SHIFT, on=hands.window)
    form = hands.dialog(ClaimForm)
    hands.bot.keyClicks(form.search.line, words)
    hands.press(Qt.Key.Key_Return, on=form.search.line)
    if denies:
        form.disputes.click()
    hands.bot.keyClicks(form.text, text)
    save(form, SAVE)


def save(dialog, button) -> None:
    dialog.findChild(QDialogButtonBox).button(button).click()


def click_row(hands, view, row: int, *modifiers) -> None:
    held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    at = view.visualRect(view.model().index(row, 0)).center()
    hands.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)


def row_named(model, text: str) -> int:
    rows = [row for row in range(model.rowCount()) if text in str(model.index(row, 0).data())]
    assert rows, text
    return rows[0]


def test_a_claim_is_added_to_a_relationship_and_lies_in_the_file(hands):
    tie = Ref("relationship", "r011")
    cite(hands, tie, "ceasefire proxies", "Mr Erdogan speaks as president.")
    found = [claim for claim in hands.in_file().claims_about(tie) if claim.text.startswith("Mr Erdogan")]
    assert [claim.source for claim in found] == ["bloomberg-2020-01-08"]
    said = [label.text() for label in hands.window.panels.inspector.page.evidence.findChildren(Wrapped)]
    assert "Mr Erdogan speaks as president." in said


def test_disputing_a_line_changes_line_table_legend_and_picture(hands, tmp_path: Path):
    tie, session = Ref("relationship", "r001"), hands.window.session
    legend = hands.window.view.stage.frame.counts
    before, counted = export(hands, tmp_path / "before.png"), legend()["disputed", "disputed"]
    cite(hands, tie, "ceasefire proxies", "It says otherwise.", denies=True)
    assert session.map.relationships["r001"].disputed
    assert "r001" in session.visible.disputed
    assert hands.window.view.stage.frame.counts()["disputed", "disputed"] == counted + 1
    table = panel(hands, "relationships")
    columns = [column.id for column in table.listing.columns]
    place = table.model.place(tie)
    assert table.model.index(place, columns.index("disputed")).data() == "disputed"
    assert export(hands, tmp_path / "after.png") != before
    hands.press(Qt.Key.Key_Z, CTRL, on=hands.window)
    assert "r001" not in session.visible.disputed


def export(hands, path: Path) -> bytes:
    from backers.ui.dialogs import ExportChoice
    from backers.ui.export import Export, write

    live = hands.window.live
    live.driver.set_paused(True)
    write(Export.of(hands.window.session, hands.window.view, live.places, ExportChoice(scale=1.0)), path)
    return path.read_bytes()


def test_two_sources_are_merged_and_what_rested_on_them_moves(hands):
    rows = panel(hands, "sources")
    first, second = (rows.model.ref(row).id for row in (0, 1))
    moved = [claim.id for claim in hands.in_file().claims_from(second)]
    click_row(hands, rows.view, 0)
    click_row(hands, rows.view, 1, CTRL)
    rows.merge()
    save(hands.dialog(MergeSourcesDialog), OK)
    after = hands.in_file()
    assert second not in after.sources
    assert {after.claims[one].source for one in moved} == {first}
    hands.press(Qt.Key.Key_Z, CTRL, on=hands.window)
    assert {hands.in_file().claims[one].source for one in moved} == {second}


def test_a_source_with_claims_is_deleted_only_after_they_rest_on_another(hands):
    rows = panel(hands, "sources")
    hands.bot.keyClicks(rows.search, "Haftar forces take control of Sirte")
    click_row(hands, rows.view, 0)
    hands.bot.keyClick(rows.view, Qt.Key.Key_Delete)
    dialog = hands.dialog(RestingDialog)
    assert not dialog.ok.isEnabled()
    hands.bot.keyClicks(dialog.search.line, "ceasefire proxies")
    hands.press(Qt.Key.Key_Return, on=dialog.search.line)
    save(dialog, OK)
    after = hands.in_file()
    assert "reuters-sirte" not in after.sources
    assert all(claim.source in after.sources for claim in after.claims.values() if claim.source)


def small_war() -> Map:
    """One of several things to put right, each in its own way."""
    return Map(
        [
            Actor(id="north", name="North", kind="state"),
            Actor(id="south", name="South", kind="state"),
            Relationship(id="pays", subject="north", kind="funds", object="south", start="2019"),
            Relationship(id="arms", subject="north", kind="supplies_arms", object="south", start="2019"),
            Source(id="paper", title="Gold", publisher="The Paper", url="https://paper.example/1"),
            Source(id="agency", title="Wires", publisher="The Agency", url="https://agency.example/1"),
            Claim(id="c1", about=Ref("relationship", "pays"), source="paper", text="North pays."),
            Claim(id="c2", about=Ref("relationship", "arms"), source="paper", text="Guns came."),
            Claim(id="c3", about=Ref("relationship", "arms"), source="agency", text="Crates came."),
            Note(id="n1", text="Ask the ministry", about=Ref("actor", "north"), todo=True),
        ]
    )


def finding(hands, check, text: str) -> None:
    """Chooses the finding with these words once the check has come to rest."""
    hands.bot.waitUntil(lambda: check.at_rest, timeout=5000)
    click_row(hands, check.list, row_named(check.lines, text))


def test_the_check_leads_from_the_first_finding_to_none(walk):
    hands = walk(small_war())
    check = panel(hands, "check")
    finding(hands, check, "Still to do")
    assert check.count.text() == "1 warning, 1 remark"
    check.fix()
    assert hands.window.session.selection == {Ref("actor", "north")}
    todo = hands.window.panels.inspector
    hands.window.session.select(frozenset({Ref("note", "n1")}))
    box = todo.page.form.fields["todo"].box
    box.setCurrentIndex(0)
    box.activated.emit(0)
    finding(hands, check, "rests on one publisher")
    check.mute_button.click()
    dialog = hands.dialog(MuteDialog)
    save(dialog, OK)
    assert "Say why" in dialog.problem.text()
    hands.bot.keyClicks(dialog.reason, "Nobody else was there")
    save(dialog, OK)
    hands.bot.waitUntil(lambda: check.count.text() == "Nothing to look at, 1 muted", timeout=5000)
    assert [mute.reason for mute in hands.in_file().mutes.values()] == ["Nobody else was there"]


def test_leaving_out_the_founding_article_shows_what_would_stand_on_nothing_and_edits_nothing(hands):
    leave = panel(hands, "leave_out")
    revision = hands.window.session.workspace.document.revision
    line = leave.which.lineEdit()
    hands.bot.keyClicks(line, "Bloomberg")
    hands.press(Qt.Key.Key_Down, on=line)
    leave.take("source", "bloomberg-2020-01-08")
    said = [leave.fallen.index(row, 0).data() for row in range(leave.fallen.rowCount())]
    assert said == ["Erdogan leads Turkey", "Putin leads Russia", "Libya is a member of OPEC"]
    assert leave.says.text().startswith("3 relationships would stand on nothing, 10 on one source only")
    leave.show_button.click()
    assert {ref.id for ref in hands.window.session.selection} == {"r011", "r012", "r024"}
    assert hands.window.session.workspace.document.revision == revision


def test_a_disagreement_is_decided_with_its_reason_and_opened_again_by_undo(hands):
    board = panel(hands, "disagreements")
    listed = board.lines.rowCount()
    click_row(hands, board.list, row_named(board.lines, "The number of Wagner's men"))
    board.decide()
    dialog = hands.dialog(DecideDialog)
    dialog.choices.button(0).click()
    save(dialog, SAVE)
    assert "Say why" in dialog.problem.text()
    hands.bot.keyClicks(dialog.reason, "The count is the later one")
    save(dialog, SAVE)
    assert board.lines.rowCount() == listed - 1
    decided = [row for row in hands.in_file().contradictions.values() if row.reason == "The count is the later one"]
    assert len(decided) == 1
    assert decided[0].decided_at
    hands.press(Qt.Key.Key_Z, CTRL, on=hands.window)
    assert board.lines.rowCount() == listed


def test_a_value_is_put_back_from_the_readable_history_as_an_edit_like_any_other(hands):
    session, log = hands.window.session, panel(hands, "changes")
    session.select(frozenset({Ref("relationship", "r001")}))
    form = hands.window.panels.inspector.page.form.fields["confidence"]
    form.box.setCurrentIndex(form.box.findData("low"))
    form.box.activated.emit(form.box.currentIndex())
    click_row(hands, log.list, row_named(log.lines, "confidence high → low"))
    log.back.click()
    assert hands.in_file().relationships["r001"].confidence == "high"
    assert len(session.workspace.history.steps()) == 2


def test_a_public_copy_shows_what_goes_and_leaves_the_rest_behind(hands, tmp_path: Path):
    session = hands.window.session
    session.workspace.author = "Amal"
    cite(hands, Ref("relationship", "r011"), "ceasefire proxies", "He speaks as president.")
    hands.window.actions_["public_copy"].trigger()
    dialog = hands.dialog(PublicCopyDialog)
    stays = [dialog.stays.topLevelItem(row).text(0) for row in range(dialog.stays.topLevelItemCount())]
    assert "47 relationships, hidden by filters" in stays
    assert any(line.startswith("Who entered") for line in stays)
    save(dialog, OK)
    asks = hands.dialog(QFileDialog)
    line = asks.findChild(QLineEdit)
    line.selectAll()
    hands.bot.keyClicks(line, str(tmp_path / "public.backers"))
    hands.press(Qt.Key.Key_Return, on=line)
    hands.bot.waitUntil((tmp_path / "public.backers").exists, timeout=5000)
    assert b"Amal" not in (tmp_path / "public.backers").read_bytes()
    with Document.open(tmp_path / "public.backers", read_only=True) as copy:
        map_ = copy.load()
        assert len(map_.relationships) == 171
        assert not map_.mutes
        assert [entry.act for entry in copy.journal()] == ["create"]


def test_what_is_selected_is_copied_as_sentences_with_numbered_sources(hands):
    hands.window.session.select(frozenset({Ref("relationship", "r029"), Ref("relationship", "r031")}))
    hands.window.actions_["copy_footnotes"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Turkey has a defence deal with GNA, since 27 November 2019. [1] [2] [3]\n")
    assert "\n[1] Anadolu Agency via Hurriyet Daily News, “Turkey, Libya sign 2 memoranda" in data.text()
    assert "<sup>1, 2, 3</sup>" in data.html()
    assert b"[^1][^2][^3]" in data.data("text/markdown").data()
