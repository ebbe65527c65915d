"""Bookmarks keep a lens and a camera and give them back exactly."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.exchange.curated import curated_map
from backers.model.errors import Refused
from backers.model.map import Map
from backers.work.commands.bookmarks import AddBookmark
from backers.work.lens import Lens
from backers.work.lens_text import from_text, to_text

days = st.sampled_from(["", "2019", "2020-01-08", "2019-05~", "-0043-03-15", "Y12019"])
words = st.frozensets(st.text(max_size=8), max_size=3)
lenses = st.builds(
    Lens, day=days, known_by=days, from_day=days, since=st.sampled_from(["", "..", "2019-04-04"]),
    uncertain=st.booleans(), ghosts=st.booleans(), hidden_sides=words, hidden_kinds=words, focus=words,
    disputed=st.sampled_from(["all", "only", "without"]), text=st.text(max_size=12), steps=st.integers(1, 4),
)  # fmt: skip


@given(lenses)
def test_any_lens_comes_back_from_its_text(lens: Lens) -> None:
    assert from_text(to_text(lens)) == lens


def test_what_a_newer_program_kept_is_passed_over() -> None:
    assert from_text('{"day": "2020", "weather": "fine"}') == Lens(day="2020")


@pytest.mark.parametrize("text", ["nonsense", "[]", '{"day": 5}', '{"focus": 3}', '{"day": "2019-02-30"}'])
def test_what_is_no_lens_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        from_text(text)


def test_bookmarks_stand_in_the_order_in_which_they_were_kept() -> None:
    map_ = Map()
    for name in ("first", "second"):
        map_.apply(AddBookmark(name, Lens()).plan(map_))
    assert [row.place for row in map_.bookmarks.values()] == [0, 1]
    with pytest.raises(Refused, match="already a bookmark “first”"):
        AddBookmark("first", Lens()).plan(map_)


def test_the_shipped_map_brings_the_day_of_the_founding_article() -> None:
    (row,) = curated_map().bookmarks.values()
    assert row.name == "As the founding article's readers saw it: 8 January 2020"
    assert from_text(row.lens) == dataclasses.replace(Lens(), day="2020-01-08", known_by="2020-01-08")
