"""Every question answers the curated map and says what it rests on; bad input gets a sentence."""

from dataclasses import replace

import pytest

from backers.exchange.curated import curated_map
from backers.model.map import Map
from backers.model.rows import Actor, Event, Relationship
from backers.work.lens import Lens
from backers.work.questions.catalog import QUESTIONS
from backers.work.questions.ground import ground_of, moment_words
from backers.work.questions.terms import RULES

EVERY = pytest.mark.parametrize("question", QUESTIONS.values(), ids=list(QUESTIONS))


def tie(number, subject, kind, object_, **more):
    return Relationship(id=f"r{number}", subject=subject, kind=kind, object=object_, **more)


def four(*rows):
    """Two camps of two, as the rows tie them."""
    sides = {"turkey": "GNA-aligned", "gna": "GNA-aligned", "uae": "LNA-aligned", "lna": "LNA-aligned"}
    return Map([*(Actor(id=one, name=one.title(), side=side) for one, side in sides.items()), *rows])


def asked(map_, name, lens=None, **terms):
    question = QUESTIONS[name]
    ground = ground_of(map_, lens or Lens())
    return question.answer(ground, replace(question.terms, **terms), lambda _share: None)


@pytest.fixture(scope="module")
def curated():
    return curated_map()


@EVERY
def test_every_question_answers_the_curated_map_with_evidence(question, curated):
    answer = asked(curated, question.id, actors=("turkey", "haftar"))
    assert answer.sentence.endswith((".", "gap."))
    assert answer.lines
    assert answer.evidence
    assert set(answer.evidence) <= curated.relationships.keys()
    assert answer.how.measure
    assert answer.how.reference
    assert answer.basis
    assert answer.emphasis.title


@EVERY
@pytest.mark.parametrize(
    "rows",
    [
        [],
        [Actor(id="a", name="A")],
        [Actor(id="a", name="A"), Actor(id="b", name="B")],
        [*(Actor(id=one, name=one) for one in "abcd"), tie(1, "a", "funds", "b"), tie(2, "c", "funds", "d")],
        [*(Actor(id=one, name=one) for one in "abc"), *(tie(n, *p) for n, p in enumerate([
            ("a", "fights", "b"), ("b", "fights", "c"), ("c", "fights", "a")]))],
        [Actor(id="a", name="A"), tie(1, "a", "funds", "a")],
    ],
    ids=["empty", "one actor", "no tie", "two parts", "all against", "tied to itself"],
)  # fmt: skip
def test_bad_input_gets_a_sentence(question, rows):
    answer = asked(Map(rows), question.id, actors=("a", "b"))
    assert answer.sentence.strip().endswith(".")


@EVERY
def test_a_day_before_everything_gets_a_sentence(question, curated):
    answer = asked(curated, question.id, Lens(day="1500-01-01", uncertain=False), actors=("turkey", "haftar"))
    assert answer.sentence.endswith(".")
    assert not answer.lines


def test_what_may_not_be_in_force_counts_and_is_said(curated):
    basis = asked(curated, "connected", Lens(day="1500-01-01")).basis
    assert "among them may not be in force: the dates leave it open." in basis


def test_turkey_and_russia_are_kept_apart_and_the_rule_is_the_readers(curated):
    found = {rule: asked(curated, "camps", rule=rule).sentence for rule in RULES}
    assert "exactly" in found["apart"]
    assert len(set(found.values())) > 1
    assert any("Russia–Turkey" in remark for remark in asked(curated, "camps").remarks)


def test_france_stands_between_two_enemies(curated):
    (line,) = [one for one in asked(curated, "triangles").lines if one.cells[0].startswith("France, tied")]
    assert line.cells == (
        "France, tied in favour to both GNA and LNA, who are against each other",
        "France recognises GNA; LNA fights GNA; France supplies arms to LNA.",
    )
    assert len(line.evidence) == 3


def test_two_camps_that_only_fight_each_other_are_balanced():
    map_ = four(tie(1, "turkey", "funds", "gna"), tie(2, "uae", "funds", "lna"), tie(3, "lna", "fights", "gna"))
    answer = asked(map_, "camps")
    assert "the map is balanced" in answer.sentence
    assert dict(answer.emphasis.actors) == {"turkey": "1", "gna": "1", "uae": "2", "lna": "2"}


def test_who_backs_both_sides():
    map_ = four(tie(1, "turkey", "funds", "gna"), tie(2, "turkey", "trade_deal", "lna"), tie(3, "lna", "fights", "gna"))
    (line,) = asked(map_, "both").lines
    assert line.cells == ("Turkey", "Tripoli side (GNA)", "1", "1")
    assert line.evidence == ("r1", "r2")


def test_the_broker_between_the_sides_is_who_all_ways_lead_through():
    map_ = four(tie(1, "turkey", "funds", "gna"), tie(2, "gna", "fights", "lna"), tie(3, "uae", "funds", "lna"))
    answer = asked(map_, "brokers")
    assert [line.cells for line in answer.lines] == [("Gna", "50.0"), ("Lna", "50.0")]


def test_what_changed_between_two_days():
    map_ = four(
        tie(1, "turkey", "funds", "gna", start="2019-05-01"),
        tie(2, "uae", "funds", "lna", start="2014-01-01", end="2019-12-31"),
    )
    answer = asked(map_, "change", days=("2019-01-01", "2020-06-01"))
    assert {line.cells for line in answer.lines} == {
        ("Gna", "1", "0"), ("Turkey", "1", "0"), ("Lna", "0", "1"), ("Uae", "0", "1"),
    }  # fmt: skip
    assert "between 1 January 2019 and 1 June 2020" in answer.sentence


def test_ways_are_sentences_with_their_weakest_step():
    map_ = four(
        tie(1, "turkey", "funds", "gna", confidence="high"), tie(2, "lna", "fights", "gna", confidence="low"),
        tie(3, "turkey", "opposes", "uae"), tie(4, "uae", "funds", "lna"),
    )  # fmt: skip
    answer = asked(map_, "ways", actors=("turkey", "lna"))
    assert [line.cells[0] for line in answer.lines[:2]] == ["Turkey – Uae – Lna", "Turkey – Gna – Lna"]
    assert "Lna fights Gna – the weakest step: low confidence, unsourced" in answer.lines[1].cells[1]
    around = asked(map_, "ways", actors=("turkey", "lna"), avoid=("uae",))
    assert [line.cells[0] for line in around.lines] == ["Turkey – Gna – Lna"]
    peaceful = asked(map_, "ways", actors=("turkey", "lna"), without="fights")
    assert [line.cells[0] for line in peaceful.lines] == ["Turkey – Uae – Lna"]
    assert "without “fights”" in peaceful.basis


def test_a_curve_names_the_events_of_its_days():
    map_ = four(
        tie(1, "turkey", "funds", "gna"), tie(2, "turkey", "trade_deal", "lna", start="2020-01-08"),
        tie(3, "lna", "fights", "gna", start="2019-04-04"),
    )  # fmt: skip
    days = ("2019-04-04", "2019-12-01", "2020-01-08")
    events = [Event(id=f"e{n}", title=f"Event {n}", date=day, relationships=("r3",)) for n, day in enumerate(days)]
    curve = asked(Map([*map_.rows(), *events]), "camps").curve
    assert [(step.value, step.events) for step in curve.steps] == [(0.0, ("Event 1",)), (1.0, ("Event 2",))]


def test_the_moment_is_said_in_words():
    assert moment_words(Lens()) == "in force at any time"
    assert moment_words(Lens(day="2020-01-08")) == "in force on 8 January 2020"
    assert moment_words(Lens(day="2020", known_by="2020-02")) == "in force in 2020, as known by February 2020"
