"""Finding things by what the reader remembers."""

import pytest

from backers.model.map import Map
from backers.model.rows import Note
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


def test_a_near_spelling_is_offered(map_):
    assert first(map_, "Emirats Arab United") == "uae"


def test_notes_and_relationships_are_found_by_their_words(map_):
    assert first(map_, "pilots") == "n"
    assert "r2" in [hit.ref.id for hit in find(map_, "supplies arms")]


def test_nothing_asked_nothing_found(map_):
    assert find(map_, "  ") == []
