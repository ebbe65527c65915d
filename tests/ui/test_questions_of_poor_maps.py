"""Poor maps in the real panel, matrix and rings: every question gives a sentence, never an empty panel or a fault."""

import pytest

from backers.model.map import Map
from backers.model.rows import Actor, Relationship
from backers.ui.matrix.window import MatrixWindow
from backers.ui.questions.panel import QuestionsPanel
from backers.ui.rings.window import RingsWindow
from backers.work.lens import Lens
from backers.work.questions.catalog import QUESTIONS
from backers.work.questions.terms import Terms


def actors(*ids):
    return [Actor(id=one, name=one.title()) for one in ids]


def tie(number, subject, kind, object_, **more):
    return Relationship(id=f"r{number}", subject=subject, kind=kind, object=object_, **more)


RING = (("a", "b"), ("b", "c"), ("c", "a"))
MAPS = {
    "empty": [],
    "one actor": actors("a"),
    "disconnected": [*actors("a", "b", "c", "d"), tie(1, "a", "funds", "b"), tie(2, "c", "funds", "d")],
    "all in favour": [*actors("a", "b", "c"), *(tie(at, one, "funds", other) for at, (one, other) in enumerate(RING))],
    "all against": [*actors("a", "b", "c"), *(tie(at, one, "fights", other) for at, (one, other) in enumerate(RING))],
    "before everything": [*actors("a", "b"), tie(1, "a", "funds", "b", start="2019-04-04", end="2020")],
}
WORDS = {
    ("empty", "connected"): "No actor is shown: the map is empty on this day or through these filters.",
    ("one actor", "camps"): "Only one actor is shown: it takes two to be tied.",
    ("disconnected", "triangles"): "No three actors are all tied to each other by signed relationships.",
    ("disconnected", "ways"): "No way leads from one to the other: A and C are not tied by what counts.",
    ("all in favour", "camps"): "One camp of all 3 explains 3 of 3 signed ties; the map is balanced.",
    ("all against", "both"): "Nothing that counts is in force between the actors shown.",
    ("before everything", "brokers"): "Nothing that counts is in force between the actors shown.",
}


@pytest.fixture
def poor(open_session, request):
    session = open_session(Map(MAPS[request.param]))
    if request.param == "before everything":
        session.set_lens(Lens(day="1500-01-01"))
    return request.param, session


@pytest.fixture
def panel(poor, qtbot):
    made = QuestionsPanel(poor[1])
    qtbot.addWidget(made)
    made.resize(330, 700)
    made.show()
    yield made
    made.close_asker()


@pytest.mark.parametrize("poor", MAPS, indirect=True)
def test_every_question_says_in_a_sentence_what_it_found_or_why_nothing(poor, panel, qtbot):
    for name in QUESTIONS:
        panel.ask(name, Terms(actors=("a", "c")) if name == "ways" else None)
        qtbot.waitUntil(lambda: not panel.asker.busy and panel.view.answer.sentence != "…", timeout=5000)
        said = panel.view.sentence.text()
        assert said.endswith("."), name
        assert panel.view.sentence.isVisible(), name
        assert panel.view.table.isVisible() == bool(panel.view.answer.lines), name
        assert said == WORDS.get((poor[0], name), said)


@pytest.mark.parametrize("poor", MAPS, indirect=True)
def test_the_matrix_and_the_rings_say_a_sentence(poor, qtbot):
    matrix, rings = MatrixWindow(poor[1]), RingsWindow(poor[1])
    for window in (matrix, rings):
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda window=window: window.said.text().endswith("."))
    rings.show_actors(("a",))
    qtbot.waitUntil(lambda: rings.said.text().endswith("."))
