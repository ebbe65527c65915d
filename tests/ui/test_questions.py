"""Asking beside the window: the newest question wins, late answers are dropped, and it can be stopped."""

from threading import Event

import pytest

from backers.model.visible import Emphasis
from backers.ui.questions.asking import Asker
from backers.ui.questions.panel import QuestionsPanel
from backers.work.commands import Edit
from backers.work.lens import Lens
from backers.work.questions.answer import Answer
from backers.work.questions.catalog import QUESTIONS, Question
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Terms

NOWHERE = Ground(Lens(), "in force at any time")


def slow(name: str, gate: Event) -> Question:
    """Answers with its name once the gate is open, and tells its progress while it waits."""

    def answer(_ground, _terms, progress):
        while not gate.wait(0.005):
            progress(0.5)
        return Answer(f"{name}.")

    return Question(name, "A test asks", name, answer)


@pytest.fixture
def asker(qapp):
    made = Asker()
    yield made
    made.close()
    made.deleteLater()


def test_the_newest_question_wins_and_late_answers_are_dropped(asker, qtbot):
    heard, first, second = [], Event(), Event()
    asker.answered.connect(lambda answer: heard.append(answer.sentence))
    asker.ask(slow("first", first), NOWHERE, Terms())
    asker.ask(slow("second", second), NOWHERE, Terms())
    first.set()
    second.set()
    qtbot.waitUntil(lambda: not asker.busy)
    assert heard == ["second."]


def test_what_is_stopped_answers_nothing_and_tells_how_far_it_was(asker, qtbot):
    heard, told = [], []
    asker.answered.connect(heard.append)
    asker.progressed.connect(told.append)
    asker.ask(slow("endless", Event()), NOWHERE, Terms())
    qtbot.waitUntil(lambda: 0.5 in told)
    asker.cancel()
    qtbot.waitUntil(lambda: not asker.busy)
    assert heard == []


def test_a_day_that_is_no_date_is_said_in_a_sentence(asker, qtbot):
    heard = []
    asker.refused.connect(heard.append)
    question = QUESTIONS["change"]
    asker.ask(question, NOWHERE, Terms(days=("soon", "2020")))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].startswith("“soon” is not a date")


@pytest.fixture
def panel(session, qtbot):
    made = QuestionsPanel(session)
    qtbot.addWidget(made)
    made.resize(330, 700)
    made.show()
    yield made
    made.close_asker()


def asked(panel, qtbot, name):
    panel.ask(name)
    qtbot.waitUntil(lambda: not panel.asker.busy and panel.view.answer.sentence != "…", timeout=5000)
    return panel.view.answer


@pytest.mark.parametrize("name", [name for name in QUESTIONS if name != "ways"])
def test_every_question_answers_a_small_map(panel, qtbot, name):
    assert asked(panel, qtbot, name).sentence.endswith(".")


def test_an_edit_asks_again_but_a_note_does_not(panel, qtbot, session):
    before = asked(panel, qtbot, "connected")
    session.do(Edit("note", ("n1",), {"text": "Asked"}))
    assert not panel.asker.busy
    session.do(Edit("relationship", ("r1",), {"kind": "opposes"}))
    qtbot.waitUntil(lambda: not panel.asker.busy)
    assert panel.view.answer is not before


def test_what_counts_is_the_readers_choice(panel, qtbot):
    whole = asked(panel, qtbot, "connected").basis
    panel.form._set_group("support", False)
    qtbot.waitUntil(lambda: panel.view.answer.basis != whole)
    assert "support" not in panel.view.answer.basis


def test_ways_ask_for_two_actors_first(panel):
    panel.ask("ways")
    assert panel.view.answer.sentence == "Choose two or more actors."


def test_leaving_gives_the_map_back(panel, qtbot, session):
    asked(panel, qtbot, "connected")
    assert session.emphasis is not None
    panel.leave()
    assert session.emphasis is None


def test_an_emphasis_is_told_once(session):
    heard = []
    session.emphasis_changed.connect(heard.append)
    emphasis = Emphasis("Size: a test", sizes={"turkey": 1.0})
    session.emphasise(emphasis)
    session.emphasise(emphasis)
    session.emphasise(None)
    assert heard == [emphasis, None]
