"""Everything by its name: what stands first, what a slip of the finger still finds, and how quickly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.exchange.curated import curated_map
from backers.work.anything import Anything, Choice, choices_of


@pytest.fixture(scope="module")
def curated() -> Anything:
    return Anything(choices_of(curated_map()))


def test_a_beginning_goes_before_a_word_within_and_that_before_letters_within() -> None:
    anything = Anything(Choice("command", name, name) for name in ("Reopen", "Copy and open", "Open", "Open a map"))
    assert [choice.label for choice in anything.best("open")] == ["Open", "Open a map", "Copy and open", "Reopen"]


def test_words_may_come_in_any_order() -> None:
    anything = Anything([Choice("source", "s", "Report of the Panel of Experts"), Choice("source", "t", "Experts")])
    assert [choice.key for choice in anything.best("experts panel")] == ["s"]


def test_other_names_are_found_and_the_row_comes_once(curated: Anything) -> None:
    found = [choice.label for choice in curated.best("مصر")]
    assert found.count("Egypt") == 1


def test_two_letters_swapped_or_one_left_out_are_forgiven(curated: Anything) -> None:
    for typed in ("hfatar", "haftr", "trukey"):
        assert any("Haftar" in choice.label or choice.label == "Turkey" for choice in curated.best(typed)), typed


def test_nothing_typed_gives_what_comes_first_and_nonsense_gives_nothing(curated: Anything) -> None:
    assert len(curated.best("  ", limit=5)) == 5
    assert curated.best("qqqzzzxxx") == []


@given(st.text(max_size=20))
def test_anything_typed_is_answered_without_twins(curated: Anything, text: str) -> None:
    found = curated.best(text)
    assert len(found) <= 40
    assert len(set(found)) == len(found)
