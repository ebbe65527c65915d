"""What an import would do is shown first: who may be whom, by name, alias, Arabic or Latin spelling."""

from backers.exchange.incoming import Incoming
from backers.model.map import Map
from backers.model.rows import Actor, Alias, Relationship, Row
from backers.work.review import CLOSE, SAME_NAME, review

HERE = Map(
    [
        Actor(id="haftar", name="Khalifa Haftar", aliases=(Alias("خليفة حفتر", "ar"),)),
        Actor(id="turkey", name="Turkey"),
        Actor(id="one", name="Brigade 1", short="Twin"),
        Actor(id="two", name="Brigade 2", short="Twin"),
        Relationship(id="r", subject="turkey", kind="opposes", object="haftar"),
    ]
)


def reviewed(*rows: Row, foreign: bool = True) -> list[tuple[str, str, bool]]:
    found = review(HERE, Incoming("Test", rows, foreign=foreign), "in.csv")
    return [(pair.id, pair.here, pair.unsure) for pair in found.pairs]


def test_arabic_names_and_close_latin_spellings_are_proposed():
    rows = Actor(id="a", name="خليفه حفتر"), Actor(id="b", name="Khalifa Hafter"), Actor(id="c", name="Malta")

    pairs = review(HERE, Incoming("Test", rows, foreign=True), "in.csv").pairs

    assert [(pair.id, pair.here) for pair in pairs] == [("a", "haftar"), ("b", "haftar")]
    assert pairs[0].likeness == SAME_NAME
    assert CLOSE <= pairs[1].likeness < SAME_NAME
    assert all(pair.unsure for pair in pairs)


def test_a_name_that_two_here_share_is_not_decided_by_rule():
    rows = (Actor(id="x", name="Twin"), Actor(id="y", name="TURKEY"))
    found = review(HERE, Incoming("Test", rows, foreign=True), "in.csv")

    assert reviewed(*rows) == [("y", "turkey", False), ("x", "one", True), ("x", "two", True)]
    assert found.by_rule(SAME_NAME) == {"y": "turkey"}


def test_a_file_of_our_own_needs_no_pairs():
    assert reviewed(Actor(id="x", name="Turkey"), foreign=False) == []


def test_the_step_is_as_decided():
    tie = Relationship(id="new", subject="b", kind="funds", object="m")
    rows = (Actor(id="b", name="Khalifa Hafter"), Actor(id="m", name="Malta"), tie)
    found = review(HERE, Incoming("Test", rows, foreign=True), "in.csv")

    same, apart = found.plan(HERE, {"b": "haftar"}), found.plan(HERE, {})

    assert {change.id for change in same.changes} == {"m", "new"}
    assert next(change.after for change in same.changes if change.id == "new").subject == "haftar"
    assert same.report["matched"] == [{"id": "b", "name": "Khalifa Hafter", "actor": "haftar"}]
    assert {change.id for change in apart.changes} == {"b", "m", "new"}


def test_what_differs_can_be_kept():
    changed = Actor(id="turkey", name="Türkiye")
    found = review(HERE, Incoming("Test", (changed, Actor(id="m", name="Malta"))), "in.csv")

    assert {change.id for change in found.plan(HERE, {}).changes} == {"turkey", "m"}
    kept = found.plan(HERE, {}, keep=True)
    assert {change.id for change in kept.changes} == {"m"}
    assert kept.report["tables"]["actor"]["conflicting"] == 1
