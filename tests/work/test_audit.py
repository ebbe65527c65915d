"""Each rule of the audit bites, says where and why, and lets a sound map pass."""

from dataclasses import replace
from pathlib import Path

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
from backers.work.attachments import attach
from backers.work.audit import RULES, TITLES, audit, review, steps

NORTH, SOUTH = Actor(id="north", name="North", kind="state"), Actor(id="south", name="South", kind="state")
TIE = Relationship(id="tie", subject="north", kind="funds", object="south", start="2019", end="2020")
SAID = Claim(id="said", about=Ref("relationship", "tie"), source="paper", text="North pays South.")
PAPER = Source(id="paper", title="Paper", publisher="The Paper", date="2020-02", url="https://paper.example/1")
AGAIN = Claim(id="again", about=Ref("relationship", "tie"), source="agency", text="North has paid South.")
AGENCY = Source(id="agency", title="Agency", publisher="The Agency", date="2020-02", url="https://agency.example/1")
SOUND: tuple[Row, ...] = (NORTH, SOUTH, TIE, SAID, PAPER, AGAIN, AGENCY)


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
    denied = replace(SAID, stance="disputes"), replace(AGAIN, stance="disputes")
    assert found(*denied) == [("unsourced", "warning", "tie")]


def test_a_disputed_relationship_needs_a_claim_that_disputes_it() -> None:
    disputed = replace(TIE, disputed=True)
    assert found(disputed) == [("denial-unsourced", "warning", "tie")]
    assert found(disputed, replace(SAID, id="denied", stance="disputes", source=None)) == []


def test_two_actors_with_one_name_are_named_both() -> None:
    twin = replace(SOUTH, aliases=(Alias("NÓRTH"),))
    [finding] = audit(Map((NORTH, twin, TIE, SAID, PAPER, AGAIN, AGENCY)))
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
    broken = Map((replace(NORTH, kind="guild"), SOUTH, replace(TIE, end="2018")))
    assert sorted(audit(broken), key=str) == sorted((finding for rule in RULES for finding in rule(broken)), key=str)


def test_what_one_publisher_says_twice_is_still_a_single_source() -> None:
    assert found(replace(AGENCY, publisher="The Paper")) == [("single-source", "info", "tie")]
    reprint = replace(AGENCY, outlet="agency_reprint", publisher="The Paper via The Other")
    assert found(reprint) == [("single-source", "info", "tie")]
    assert found(replace(AGENCY, reprint_of="paper")) == [("single-source", "info", "tie")]


def test_what_only_partisan_or_state_media_say_is_a_warning() -> None:
    marked = replace(PAPER, outlet="partisan_press"), replace(AGENCY, outlet="state_media")
    assert found(*marked) == [("only-partisan", "warning", "tie")]


def test_a_claim_without_a_source_is_hearsay() -> None:
    hearsay = replace(SAID, source=None), replace(AGAIN, source=None)
    assert found(*hearsay) == [("hearsay", "warning", "tie")]


def test_a_relationship_without_any_date_is_told() -> None:
    assert found(replace(TIE, start="", end="")) == [("undated", "info", "tie")]


def test_a_source_that_nobody_can_look_up_is_told() -> None:
    assert found(replace(PAPER, url="")) == [("source-address", "info", "paper")]
    assert found(replace(PAPER, url="", archive_url="https://archive.example/1")) == []
    assert found(replace(PAPER, url="", symbol="S/2019/914")) == []


def test_a_note_that_is_still_to_do_is_a_warning() -> None:
    assert found(Note(id="ask", text="Ask the ministry", todo=True)) == [("to-do", "warning", "ask")]


def test_an_attached_file_that_went_or_changed_is_told(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("One two three.")
    kept = replace(PAPER, **attach(page))
    assert found(kept) == []
    page.write_text("Four five six.")
    assert found(kept) == [("file-changed", "warning", "paper")]
    page.unlink()
    assert found(kept) == [("file-missing", "info", "paper")]


def test_words_that_repeat_an_attached_source_are_told(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>On Monday the northern treasury sent forty million dinars to the south by plane.</p>")
    kept = replace(PAPER, **attach(page))
    assert found(kept) == []
    copied = replace(SAID, text="The northern treasury sent forty million dinars to the south, we read.")
    assert found(kept, copied) == [("borrowed-words", "warning", "said")]


def test_a_finding_is_muted_for_its_row_and_the_reason_stays_in_the_map() -> None:
    alone = replace(AGENCY, publisher="The Paper")
    rows = {(row.table, row.id): row for row in (*SOUND, alone)}
    mute = Mute(id="m", rule="single-source", about=Ref("relationship", "tie"), reason="Nobody else was there.")
    seen = review(Map([*rows.values(), mute]))
    assert seen.findings == ()
    assert [(finding.rule, said.reason) for finding, said in seen.muted] == [
        ("single-source", "Nobody else was there.")
    ]


def test_a_rule_is_muted_everywhere_but_an_error_never_is() -> None:
    assert found(replace(TIE, start="", end=""), Mute(id="m", rule="undated", reason="Not our question.")) == []
    assert found(replace(TIE, end="2018"), Mute(id="m", rule="date-order", reason="So what")) == [
        ("date-order", "error", "tie")
    ]


def test_the_audit_tells_how_far_it_is_and_its_review_comes_last() -> None:
    told = list(steps(Map(SOUND)))
    assert [step.done for step in told] == list(range(1, len(RULES) + 1))
    assert [step.review is not None for step in told[-2:]] == [False, True]


def test_every_rule_that_finds_something_has_a_title_for_the_list() -> None:
    broken = Map(
        (replace(NORTH, kind="guild", side="left"), replace(TIE, end="2018", disputed=True), replace(PAPER, url=""))
    )
    assert {finding.rule for finding in audit(broken)} <= TITLES.keys()
