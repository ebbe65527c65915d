"""Each rule of the audit bites, says where and why, and lets a sound map pass."""

from dataclasses import replace

import pytest

from backers.model.map import Map
from backers.model.rows import (
    Actor,
    Alias,
    Claim,
    Contradiction,
    Event,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
    Source,
    Standpoint,
)
from backers.work.audit import RULES, audit

NORTH, SOUTH = Actor(id="north", name="North", kind="state"), Actor(id="south", name="South", kind="state")
TIE = Relationship(id="tie", subject="north", kind="funds", object="south", start="2019", end="2020")
SAID = Claim(id="said", about=Ref("relationship", "tie"), source="paper", text="North pays South.")
PAPER = Source(id="paper", title="Paper", date="2020-02")
SOUND: tuple[Row, ...] = (NORTH, SOUTH, TIE, SAID, PAPER)


def found(*changed: Row) -> list[tuple[str, str, str]]:
    """Rule, severity and id of what is found in the sound map with these rows added or put in place of others."""
    rows = {(row.table, row.id): row for row in (*SOUND, *changed)}
    return [(finding.rule, finding.severity, finding.about.id) for finding in audit(Map(rows.values()))]


def test_a_sound_map_has_no_findings() -> None:
    assert found() == []


@pytest.mark.parametrize(
    "row",
    [
        replace(TIE, object="nobody"),
        replace(SAID, id="more", source="nothing"),
        replace(SAID, id="more", about=Ref("actor", "nobody")),
        replace(SAID, id="more", about=Ref("planet", "mars")),
        replace(PAPER, id="more", reprint_of="nothing"),
        Event(id="more", title="Event", actors=("nobody",)),
        Event(id="more", title="Event", relationships=("nothing",)),
        Event(id="more", title="Event", starts=("nothing",)),
        Event(id="more", title="Event", ends=("nothing",)),
        Contradiction(id="more", topic="?", about=(Ref("event", "nothing"),)),
        Contradiction(id="more", topic="?", positions=(Standpoint("", ("nothing",)),)),
        Note(id="more", text="?", about=Ref("relationship", "nothing")),
        Selection(id="more", name="?", refs=(Ref("actor", "nobody"),)),
        Mute(id="more", rule="unsourced", about=Ref("source", "nothing")),
        Position(id="more", x=0, y=0),
    ],
    ids=lambda row: type(row).__name__,
)
def test_a_reference_to_nothing_is_an_error(row: Row) -> None:
    assert ("reference", "error", row.id) in found(row)


@pytest.mark.parametrize(
    "row",
    [
        replace(TIE, start="31 February"),
        replace(NORTH, end="2019-13"),
        replace(PAPER, date="soon"),
        Event(id="more", title="Event", date="2019-02-30"),
        replace(SAID, asserts=(("start", "spring"),)),
    ],
    ids=lambda row: type(row).__name__,
)
def test_a_date_that_is_none_is_an_error(row: Row) -> None:
    assert found(row) == [("date", "error", row.id)]


def test_a_rule_may_be_muted_about_any_row_or_everywhere() -> None:
    paper = Mute(id="paper", rule="reprints", about=Ref("source", "paper"))
    assert found(paper, Mute(id="all", rule="reprints")) == []


def test_an_end_before_the_start_is_an_error() -> None:
    assert found(replace(TIE, end="2018")) == [("date-order", "error", "tie")]


def test_an_end_that_may_be_after_the_start_is_fine() -> None:
    assert found(replace(TIE, start="2019-05-04", end="2019")) == []


def test_a_relationship_that_nobody_is_cited_for_is_a_warning() -> None:
    assert found(replace(SAID, stance="disputes")) == [("unsourced", "warning", "tie")]


def test_a_disputed_relationship_needs_a_claim_that_disputes_it() -> None:
    disputed = replace(TIE, disputed=True)
    assert found(disputed) == [("denial-unsourced", "warning", "tie")]
    assert found(disputed, replace(SAID, id="denied", stance="disputes", source=None)) == []


def test_two_actors_with_one_name_are_named_both() -> None:
    twin = replace(SOUTH, aliases=(Alias("NÓRTH"),))
    [finding] = audit(Map((NORTH, twin, TIE, SAID, PAPER)))
    assert (finding.rule, finding.severity, finding.about) == ("shared-name", "warning", Ref("actor", "south"))
    assert "North (north)" in finding.sentence
    assert "South (south)" in finding.sentence


def test_an_alias_that_repeats_the_actors_own_name_is_fine() -> None:
    assert found(replace(SOUTH, short="south", aliases=(Alias("SOUTH"),))) == []


def test_words_outside_the_vocabulary_are_told() -> None:
    strange = found(replace(NORTH, kind="guild", side="left"), replace(TIE, kind="admires"))
    assert strange == [
        ("unknown-kind", "info", "north"), ("unknown-side", "info", "north"), ("unknown-kind", "info", "tie"),
    ]  # fmt: skip


def test_an_actor_without_any_relationship_is_told() -> None:
    assert found(Actor(id="hermit", name="Hermit")) == [("orphan", "info", "hermit")]


def test_errors_are_told_first() -> None:
    severities = [severity for _, severity, _ in found(replace(TIE, kind="admires", start="?", disputed=True))]
    assert severities == ["error", "warning", "info"]


def test_the_list_of_rules_is_what_the_audit_runs() -> None:
    broken = Map((replace(NORTH, kind="guild"), replace(TIE, end="2018")))
    assert sorted(audit(broken), key=str) == sorted((finding for rule in RULES for finding in rule(broken)), key=str)
