"""A claim is written down, cited, graded and put right in its form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.evidence import ClaimForm
from backers.ui.session import Session
from backers.ui.texts import Wrapped
from ui.evidence_read import ARMS, opened, panel, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def form(session: Session, qtbot: QtBot) -> ClaimForm:
    widget = panel(session, ARMS, qtbot)
    qtbot.mouseClick(widget.add_button, Qt.MouseButton.LeftButton)
    found = opened(ClaimForm)
    assert isinstance(found, ClaimForm)
    return found


def test_a_source_is_found_while_typing_and_cited(session: Session, form: ClaimForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.search.line, "cairo")
    qtbot.keyClick(form.search.line, Qt.Key.Key_Return)
    qtbot.keyClicks(form.text, "Cairo confirms it")
    form.accept()

    claim = session.map.claims_about(ARMS)[-1]
    assert (claim.source, claim.text, claim.stance) == ("s2", "Cairo confirms it", "supports")
    assert len(session.workspace.history.steps()) == 1


def test_a_new_source_is_written_down_in_the_same_form_and_step(
    session: Session, form: ClaimForm, qtbot: QtBot
) -> None:
    qtbot.keyClicks(form.search.line, "https://example.org/drones")
    qtbot.keyClick(form.is_new, Qt.Key.Key_Space)
    assert form.new.address.line.text() == "https://example.org/drones"
    qtbot.keyClicks(form.new.title.line, "Drones again")
    qtbot.keyClicks(form.new.date.line, "2020-01")
    form.accept()

    source = session.map.sources[session.map.claims_about(ARMS)[-1].source or ""]
    assert (source.title, source.date, source.url) == ("Drones again", "2020-01", "https://example.org/drones")
    session.undo()
    assert source.id not in session.map.sources


def test_the_form_stays_open_and_says_what_is_wrong(session: Session, form: ClaimForm, qtbot: QtBot) -> None:
    qtbot.keyClick(form.is_new, Qt.Key.Key_Space)
    qtbot.keyClicks(form.new.title.line, "Drones")
    qtbot.keyClicks(form.new.address.line, "ftp://example.org")
    form.accept()

    assert form.isVisible()
    assert form.new.address.problem == "An address starts with http:// or https://."
    assert form.problem.isHidden()
    assert len(session.map.claims_about(ARMS)) == 1


def test_words_that_chose_no_source_are_not_lost_silently(session: Session, form: ClaimForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.search.line, "something half remembered")
    qtbot.keyClicks(form.text, "It is so")
    form.accept()

    assert form.isVisible()
    assert form.problem.text().startswith("Choose a source from the list")


def test_denying_a_relationship_marks_it_as_disputed(session: Session, form: ClaimForm, qtbot: QtBot) -> None:
    form.disputes.click()
    qtbot.keyClicks(form.text, "Ankara denies it")
    form.accept()

    assert session.map.relationships["r1"].disputed


def test_a_claim_is_edited_and_deleted_from_its_menu(session: Session, qtbot: QtBot) -> None:
    widget = panel(session, ARMS, qtbot)
    edit, _ = menu_of(widget, "Edit or delete what Reuters, Drones over Tripoli, no date says")

    edit.trigger()
    form = opened(ClaimForm)
    assert isinstance(form, ClaimForm)
    form.text.selectAll()
    qtbot.keyClicks(form.text, "They arrived in June")
    form.accept()
    assert session.map.claims["c1"].text == "They arrived in June"

    _, delete = menu_of(widget, "Edit or delete what Reuters, Drones over Tripoli, no date says")
    delete.trigger()
    assert "c1" not in session.map.claims


def menu_of(widget: QWidget, name: str) -> list[QAction]:
    button = next(one for one in widget.findChildren(QToolButton) if one.accessibleName() == name)
    return button.findChild(QMenu).actions()


def test_a_claim_carries_its_grade_and_what_the_source_itself_asserts(qtbot, session):
    form = ClaimForm(session, Ref("relationship", "r1"))
    qtbot.addWidget(form)
    form.show()
    form.search.show_source("s2")
    form.text.setPlainText("MENA dates the drones to June.")
    form.credibility.setCurrentIndex(form.credibility.findData("3"))
    form.says_more.click()
    start = form.asserts.findChildren(QLineEdit)[0]
    qtbot.keyClicks(start, "2019-06")
    form.accept()
    (claim,) = (one for one in session.map.claims.values() if one.source == "s2" and one.about.id == "r1")
    assert (claim.credibility, claim.asserts) == ("3", (("start", "2019-06"),))


def test_a_date_that_is_none_is_said_in_the_form_and_nothing_is_saved(qtbot, session):
    form = ClaimForm(session, Ref("relationship", "r1"))
    qtbot.addWidget(form)
    form.show()
    form.text.setPlainText("Somebody says so.")
    form.says_more.click()
    qtbot.keyClicks(form.asserts.findChildren(QLineEdit)[0], "2019-02-31")
    claims = len(session.map.claims)
    form.accept()
    assert sum("February 2019 has 28 days" in text for text in said(form)) == 1
    assert len(session.map.claims) == claims


def test_the_form_grows_for_the_sentence_under_a_field(session: Session, qtbot: QtBot) -> None:
    form = ClaimForm(session, ARMS)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.says_more.click()
    date = form.asserts.findChildren(QLineEdit)[0]
    date.setFocus()
    before = form.height()
    qtbot.keyClicks(date, "3/4/2020")
    qtbot.keyClick(date, Qt.Key.Key_Tab)

    sentence = next(one for one in form.asserts.findChildren(Wrapped) if "two ways" in one.text())
    QApplication.processEvents()
    assert form.height() > before
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_control_and_enter_save_a_claim(session: Session, qtbot: QtBot) -> None:
    form = ClaimForm(session, ARMS)
    with qtbot.waitActive(form):
        form.show()
    form.text.setFocus()
    qtbot.keyClicks(form.text, "Everybody knows")
    qtbot.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert [claim.text for claim in session.map.claims_about(ARMS)][-1] == "Everybody knows"
