"""A click on any line answers: who says so, who denies it, and where the sources disagree."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from backers.model.map import Map
from backers.model.rows import Actor, Claim, Contradiction, Ref, Relationship, Source, Standpoint
from backers.ui.evidence import LinkedText, SourceCard, ask_to_open
from backers.ui.session import Session
from backers.ui.texts import Link
from backers.work.commands import Delete, Edit
from ui.evidence_read import ARMS, CAIRO, opened, panel, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_headline_counts_who_says_so_and_who_denies(session: Session, qtbot: QtBot) -> None:
    assert panel(session, CAIRO, qtbot).headline.text() == "says so: 1 source, 1 denies"
    assert panel(session, Ref("relationship", "r3"), qtbot).headline.text() == "no source says so yet"


def test_claims_stand_under_their_stance_each_with_its_source(session: Session, qtbot: QtBot) -> None:
    texts = said(panel(session, CAIRO, qtbot))

    assert texts.index("Says so") < texts.index("Cairo speaks for Haftar") < texts.index("Denies it")
    assert "MENA, Cairo denies, no date" in texts


def test_the_same_words_of_two_sources_are_shown_once(open_session: Callable[[Map], Session], qtbot: QtBot) -> None:
    tie = Ref("relationship", "r")
    session = open_session(
        Map(
            [
                Actor(id="a", name="A"), Actor(id="b", name="B"),
                Relationship(id="r", subject="a", kind="funds", object="b"),
                Source(id="old", publisher="Old Times", title="One", date="2015", outlet="state_media"),
                Source(id="new", publisher="New Times", title="Two", date="2020-01-08", verification="known"),
                Claim(id="1", about=tie, source="old", text="Money came."),
                Claim(id="2", about=tie, source="new", text="money came."),
            ]
        )
    )  # fmt: skip

    texts = said(panel(session, tie, qtbot))

    assert [text.lower() for text in texts].count("money came.") == 1
    newest, oldest = "New Times, Two, 8 January 2020 [not read]", "Old Times, One, 2015 [State media]"
    assert texts.index(newest) < texts.index(oldest)


def test_a_contradiction_shows_both_positions_and_what_the_map_makes_of_it(
    open_session: Callable[[Map], Session], qtbot: QtBot
) -> None:
    held = (Standpoint("6 January", ("s",)), Standpoint("7 January"))
    row = Contradiction(id="c", topic="The day", about=(Ref("actor", "a"),), positions=held, handling="uses 6 January")
    source = Source(id="s", publisher="Reuters", title="Sirte", date="2020-01-06")
    session = open_session(Map([Actor(id="a", name="A"), source, row]))

    texts = said(panel(session, Ref("actor", "a"), qtbot))

    start = texts.index("The day")
    assert texts[start + 1 : start + 6] == [
        "1. 6 January",
        "Reuters, Sirte, 6 January 2020",
        "2. 7 January",
        "no source named",
        "The map: uses 6 January",
    ]


def test_the_panel_follows_the_map(session: Session, qtbot: QtBot) -> None:
    widget = panel(session, CAIRO, qtbot)

    session.do(Delete((Ref("claim", "c3"),)))
    assert widget.headline.text() == "says so: 1 source"

    session.undo()
    assert widget.headline.text() == "says so: 1 source, 1 denies"

    session.do(Edit("source", ("s2",), {"publisher": "Middle East News Agency"}))
    assert "Middle East News Agency, Cairo denies, no date" in said(widget)


def test_a_source_opens_its_card_with_everything_that_rests_on_it(session: Session, qtbot: QtBot) -> None:
    widget = panel(session, ARMS, qtbot)
    qtbot.mouseClick(
        next(one for one in widget.findChildren(Link) if one.said.startswith("Reuters")), Qt.MouseButton.LeftButton
    )
    card = opened(SourceCard)
    assert "What rests on it (2)" in said(card)

    sentence = next(
        one for one in card.findChildren(Link) if one.said.startswith("Egypt gives political backing to LNA")
    )
    qtbot.mouseClick(sentence, Qt.MouseButton.LeftButton)

    assert session.selection == {CAIRO}
    card.close()


def test_a_source_is_put_right_on_its_card(session: Session, qtbot: QtBot) -> None:
    card = SourceCard(session, "s1")
    qtbot.addWidget(card)
    card.form.fields["title"].editor.selectAll()

    qtbot.keyClicks(card.form.fields["title"].editor, "Drones above Tripoli")
    qtbot.keyClick(card.form.fields["title"].editor, Qt.Key.Key_Return)

    assert session.map.sources["s1"].title == "Drones above Tripoli"
    assert "Drones above Tripoli" in said(card)


class Browser(QObject):
    """Stands where the browser would be."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.seen.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    handler = Browser()
    for scheme in ("https", "http", "file", "javascript"):
        QDesktopServices.setUrlHandler(scheme, handler, "open")
    yield handler
    for scheme in ("https", "http", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_an_address_is_shown_and_opens_only_when_the_reader_agrees(browser: Browser, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    refused = ask_to_open("https://example.org/a", parent)
    assert refused is not None
    assert "https://example.org/a" in refused.text()
    refused.button(QMessageBox.StandardButton.Cancel).click()
    assert browser.seen == []

    agreed = ask_to_open("https://example.org/a", parent)
    assert agreed is not None
    agreed.defaultButton().click()
    assert browser.seen == ["https://example.org/a"]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "https://", "http://[", "example.org"]
)
def test_what_is_no_web_address_is_never_opened(address: str, browser: Browser, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    assert ask_to_open(address, parent) is None


def test_links_in_plain_text_are_found_and_nothing_else_becomes_markup(qtbot: QtBot) -> None:
    view = LinkedText("😀 <b>See</b> (https://example.org/a_(b)). And file:///etc/passwd")
    qtbot.addWidget(view)

    assert view.toPlainText() == "😀 <b>See</b> (https://example.org/a_(b)). And file:///etc/passwd"
    anchors = {
        fragment.charFormat().anchorHref(): fragment.text()
        for fragment in _fragments(view)
        if fragment.charFormat().isAnchor()
    }
    assert anchors == {"https://example.org/a_(b)": "https://example.org/a_(b)"}


def _fragments(view: LinkedText) -> list:  # type: ignore[type-arg]
    return [piece.fragment() for piece in view.document().begin()]


def test_opening_the_evidence_of_a_line_does_not_slow_down_with_the_map(
    open_session: Callable[[Map], Session], qtbot: QtBot
) -> None:
    """60,000 claims: what one line rests on is looked up, not searched for."""
    ties = [Relationship(id=f"r{n}", subject="a", kind="funds", object="b") for n in range(20_000)]
    sources = [Source(id=f"s{n}", publisher=f"Paper {n}", title="News", date="2019") for n in range(2_000)]
    claims = [
        Claim(id=f"{n}.{m}", about=Ref("relationship", f"r{n}"), source=f"s{(n + m) % 2_000}", text=f"Reason {m}")
        for n in range(20_000)
        for m in range(3)
    ]
    session = open_session(Map([Actor(id="a", name="A"), Actor(id="b", name="B"), *ties, *sources, *claims]))
    widget = panel(session, Ref("relationship", "r0"), qtbot)
    took = []
    for number in range(1, 12):
        begun = time.perf_counter()
        widget.show_row(Ref("relationship", f"r{number * 1_500}"))
        took.append(time.perf_counter() - begun)

    assert sorted(took)[len(took) // 2] < 0.05
