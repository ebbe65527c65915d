"""Preferences as a file: what was written comes back, and nothing foreign gets in."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers import preferences
from backers.model.errors import Refused
from backers.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_what_was_chosen_goes_out_and_comes_back(settings: Settings) -> None:
    settings.set("theme", "dark")
    settings.set("text_size", 130)
    read = preferences.from_text(preferences.to_text(settings))
    assert (read["theme"], read["text_size"]) == ("dark", 130)


def test_the_name_of_the_author_stays_at_home(settings: Settings) -> None:
    settings.set("author", "Amal")
    assert "Amal" not in preferences.to_text(settings)


def test_a_value_that_is_not_allowed_counts_as_not_chosen(settings: Settings) -> None:
    settings.set("theme", ["dark"])
    settings.set("snapshot_minutes", True)
    settings.set("text_size", 100_000)
    chosen = {one.name: preferences.chosen(settings, one) for one in preferences.ALL}
    assert (chosen["theme"], chosen["snapshot_minutes"], chosen["text_size"]) == ("system", 10, 100)


def test_a_foreign_value_in_a_file_is_left_out_and_the_others_are_taken() -> None:
    values = {"theme": "pink", "wheel": "move", "author": "a\nb", "unknown": 1}
    text = json.dumps({"format": "backers-preferences", "version": 1, "preferences": values})
    assert preferences.from_text(text) == {"wheel": "move"}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": "backers-preferences"}', "[" * 5_000, "x" * 200_000])
def test_any_other_file_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(Refused, match="not a file of preferences"):
        preferences.from_text(text)


@given(st.text(max_size=300) | st.recursive(st.none() | st.text(), st.lists, max_leaves=5).map(json.dumps))
def test_no_text_breaks_the_reading(text: str) -> None:
    with pytest.raises(Refused, match="preferences"):
        preferences.from_text(text)
