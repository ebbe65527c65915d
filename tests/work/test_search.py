"""Finding things by what the reader remembers."""

from time import perf_counter

import pytest

from backers.exchange.curated import curated_map
from backers.languages import speak
from backers.model.map import Map
from backers.model.rows import Actor, Note
from backers.work.anything import choices_of
from backers.work.search import find
from samples import small_rows


@pytest.fixture
def map_():
    return Map([*small_rows(), Note(id="n", text="Ask the pilots", x=1.0, y=2.0)])


def first(map_, text):
    return find(map_, text)[0].ref.id


@pytest.mark.parametrize("text", ["turkey", "TURK", "تركيا", "ترك"])
def test_any_name_alias_or_spelling_finds_the_actor(map_, text):
    assert first(map_, text) == "turkey"


def test_the_label_of_the_map_finds_the_actor(map_):
    assert first(map_, "gna") == "gna"


def test_what_is_found_is_called_as_the_reader_calls_it():
    map_ = curated_map()
    speak("ar")
    try:
        hit = find(map_, "haftar")[0]
        choices = {choice.key: choice.label for choice in choices_of(map_)}
        assert hit.label == choices[hit.ref.id] == map_.actors["haftar"].called == "خليفة حفتر"
        assert hit.why == "Haftar"
    finally:
        speak("en")


def test_a_near_spelling_is_offered(map_):
    assert first(map_, "Emirats Arab United") == "uae"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("hfatr", "haftar"),
        ("trukey", "turkey"),
        ("wagenr", "wagner-group"),
        ("egytp", "egypt"),
        ("khalfia hafter", "haftar"),
    ],
)
def test_letters_that_were_swapped_left_out_or_mistyped_find_the_actor(text, actor):
    assert first(curated_map(), text) == actor


def test_a_mistyped_word_is_found_quickly_among_ten_thousand_actors():
    many = Map(
        [Actor(id=f"a{n}", name=f"Actor Number {n}") for n in range(10_000)] + [Actor(id="h", name="Khalifa Haftar")]
    )
    find(many, "warm")
    begun = perf_counter()
    assert first(many, "hfatr") == "h"
    assert perf_counter() - begun < 0.5


def test_notes_and_relationships_are_found_by_their_words(map_):
    assert first(map_, "pilots") == "n"
    assert "r2" in [hit.ref.id for hit in find(map_, "supplies arms")]


def test_nothing_asked_nothing_found(map_):
    assert find(map_, "  ") == []
