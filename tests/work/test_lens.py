"""What a lens lets through, and how it is said and taken back."""

import pytest

from backers.exchange.curated import curated_map
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Actor, Relationship
from backers.work.lens import Lens, chips, without
from backers.work.look import look
from samples import small_rows


@pytest.fixture
def map_():
    return Map(small_rows())


def ties(visible):
    return {row.id for row in visible.relationships}


def actors(visible):
    return {row.id for row in visible.actors}


def test_background_rows_are_shown_on_request(map_):
    assert ties(look(map_, Lens())) == {"r1", "r2", "r3"}
    assert ties(look(map_, Lens(background=True))) == {"r1", "r2", "r3", "r4"}


def test_a_day_shows_what_was_in_force_and_hides_who_lost_every_tie(map_):
    visible = look(map_, Lens(day="2015-06-01"))
    assert (ties(visible), actors(visible)) == ({"r2"}, {"uae", "lna"})


def test_a_month_as_the_day_shows_what_held_at_some_time_in_it(map_):
    assert "r1" in ties(look(map_, Lens(day="2019-05")))
    assert "r1" not in look(map_, Lens(day="2019-05")).uncertain


def test_a_range_shows_what_held_at_some_time_in_it(map_):
    assert "r3" not in ties(look(map_, Lens(day="2019-04-03")))
    assert "r3" in ties(look(map_, Lens(day="2019-04-04", since="2019-01-01")))
    assert "r3" in ties(look(map_, Lens(day="2030-01-01", since="..")))
    assert "r3" not in ties(look(map_, Lens(day="2030-01-01")))


def test_a_range_that_ends_before_it_begins_is_refused(map_):
    with pytest.raises(Refused, match="begins on 2020, after its end, 2019"):
        look(map_, Lens(day="2019", since="2020"))


def test_what_may_not_be_in_force_can_be_left_out(map_):
    assert "r1" in ties(look(map_, Lens(day="2019-05-10")))
    assert "r1" not in ties(look(map_, Lens(day="2019-05-10", uncertain=False)))


def test_ghosts_stand_where_another_day_would_show_them(map_):
    visible = look(map_, Lens(day="2015-06-01", ghosts=True))
    assert visible.ghosts == {"r1", "r3", "turkey", "gna"}
    assert ties(visible) == {"r1", "r2", "r3"}


def test_what_rests_on_a_source_without_a_day_is_only_possibly_known(map_):
    assert "r3" in look(map_, Lens(known_by="2019-12-08")).uncertain


def test_a_month_that_only_begins_on_the_day_is_uncertain(map_):
    visible = look(map_, Lens(day="2019-05-10"))
    assert "r1" in visible.uncertain
    assert "r3" not in visible.uncertain


def test_a_day_that_is_none_is_refused(map_):
    with pytest.raises(Refused):
        look(map_, Lens(day="2019-02-30"))


def test_known_by_hides_what_nobody_had_published(map_):
    assert ties(look(map_, Lens(known_by="2019-12-08"))) == {"r3"}
    assert ties(look(map_, Lens(known_by="2019-12-31"))) == {"r1", "r2", "r3"}


def test_a_denial_counts_from_the_day_it_was_published(map_):
    assert look(map_, Lens(known_by="2019-12-31")).disputed == frozenset()
    assert look(map_, Lens(known_by="2020-02-01")).disputed == {"r2"}


def test_disputed_rows_alone_or_not_at_all(map_):
    assert ties(look(map_, Lens(disputed="only"))) == {"r2"}
    assert ties(look(map_, Lens(disputed="without"))) == {"r1", "r3"}


def test_text_finds_actors_by_arabic_alias_and_their_ties(map_):
    visible = look(map_, Lens(text="تركيا"))
    assert (actors(visible), ties(visible)) == ({"turkey", "gna"}, {"r1"})


def test_an_actor_that_never_had_a_tie_stays_when_others_are_filtered(map_):
    lonely = Map([*map_.rows(), Actor(id="new", name="New")])
    assert "new" in actors(look(lonely, Lens(hidden_groups=frozenset({"support"}))))
    assert "new" not in actors(look(lonely, Lens(lonely=False)))


def test_sides_kinds_groups_and_confidence_hide(map_):
    assert "turkey" not in actors(look(map_, Lens(hidden_sides=frozenset({"GNA-aligned"}))))
    assert actors(look(map_, Lens(hidden_actor_kinds=frozenset({"state"})))) == {"gna", "lna"}
    assert ties(look(map_, Lens(hidden_kinds=frozenset({"fights"})))) == {"r1", "r2"}
    assert ties(look(map_, Lens(hidden_confidences=frozenset({"medium"})))) == set()


def test_focus_counts_steps(map_):
    assert actors(look(map_, Lens(focus=frozenset({"turkey"}), steps=1))) == {"turkey", "gna"}
    assert actors(look(map_, Lens(focus=frozenset({"turkey"}), steps=2))) == {"turkey", "gna", "lna"}


def test_every_filter_has_a_chip_that_takes_it_back(map_):
    lens = Lens(
        day="2020", known_by="2020-01-08", hidden_sides=frozenset({"mediator"}), disputed="only", background=True,
        text="x", lonely=False, focus=frozenset({"gna"}), hidden_kinds=frozenset({"fights", "funds"}),
    )  # fmt: skip
    found = chips(lens, map_)
    assert "known by 8 January 2020" in [chip.label for chip in found]
    for chip in found:
        lens = without(lens, chip)
    assert lens == Lens()


def test_where_less_is_shown_than_hidden_one_chip_says_what_is_shown():
    map_ = curated_map()
    others = frozenset(row.group for row in map_.relationships.values()) - {"support"}
    (chip,) = chips(Lens(hidden_groups=others), map_)
    assert chip.label == "only Support"
    assert without(Lens(hidden_groups=others), chip) == Lens()
    one_left_out = Lens(hidden_groups=frozenset({"support"}))
    assert [chip.label for chip in chips(one_left_out, map_)] == ["without Support"]


def test_an_empty_map_is_an_empty_picture():
    assert look(Map(), Lens()).actors == ()


def test_a_custom_kind_is_shown_in_its_own_words(map_):
    odd = Relationship(id="odd", subject="gna", kind="plays_chess_with", object="uae")
    wider = Map([*map_.rows(), odd])
    assert ties(look(wider, Lens(hidden_groups=frozenset({"other"})))) == {"r1", "r2", "r3"}


def test_lines_can_be_left_out_by_how_well_they_are_founded(map_):
    lens = Lens(hidden_standings=frozenset({"unsourced"}))
    assert ties(look(map_, lens)) == {"r1", "r2"}
    (chip,) = chips(lens)
    assert chip.label == "without “unsourced”"
    assert without(lens, chip) == Lens()


def test_thickness_can_tell_how_well_lines_are_founded(map_):
    assert look(map_, Lens()).standings == {}
    assert look(map_, Lens(width_by="standing")).standings == {"r1": "single", "r2": "single", "r3": "unsourced"}
