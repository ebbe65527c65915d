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
    assert [pair.unsure for pair in pairs] == [False, True]


def test_a_name_that_two_here_share_is_not_decided_by_rule():
    rows = (Actor(id="x", name="Twin"), Actor(id="y", name="TURKEY"))
    found = review(HERE, Incoming("Test", rows, foreign=True), "in.csv")

    assert reviewed(*rows) == [("y", "turkey", False), ("x", "one", True), ("x", "two", True)]
    assert found.by_rule(SAME_NAME) == {"y": "turkey"}


def test_only_another_exact_name_makes_an_exact_name_unsure():
    alike = Actor(id="a", name="Turkey"), Actor(id="b", name="Turkeys"), Actor(id="c", name="Turkie")
    equal = Actor(id="a", name="Turkey"), Actor(id="b", name="TURKEY")

    found = review(HERE, Incoming("Test", alike, foreign=True), "in.csv")
    assert ("a", "turkey", False) in reviewed(*alike)
    assert ("b", "turkey", True) in reviewed(*alike)
    assert found.by_rule(CLOSE) == {"a": "turkey"}
    assert sorted(reviewed(*equal)) == [("a", "turkey", True), ("b", "turkey", True)]


def test_names_with_other_numbers_are_not_alike():
    others = [Actor(id=name, name=name) for name in ("Brigade 10", "Brigade 3", "Brigades", "Brigade ٣")]
    same = [Actor(id=name, name=name) for name in ("Brigades 1", "Brigadde 02")]

    assert reviewed(*others) == []
    assert [(one, here) for one, here, _ in reviewed(*same)] == [("Brigades 1", "one"), ("Brigadde 02", "two")]


def test_a_number_is_the_same_in_arabic_digits():
    map_ = Map([Actor(id="seven", name="كتيبة النواصي رقم 7")])
    rows = Actor(id="x", name="كتيبة النواصي رقم ٧"), Actor(id="y", name="كتيبة النواصي رقم ٨")

    pairs = review(map_, Incoming("Test", rows, foreign=True), "in.csv").pairs

    assert [(pair.id, pair.here) for pair in pairs] == [("x", "seven")]


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
