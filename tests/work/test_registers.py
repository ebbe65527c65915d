"""Duplicates, leaving out, footnotes, public copies, the readable journal: what they say, and that they only look."""

from dataclasses import replace
from pathlib import Path

import pytest

from backers.exchange.curated import curated_map
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Contradiction, Note, Ref, Relationship, Source, Standpoint
from backers.work.attachments import Attachment, attach, state_of
from backers.work.commands import AddNote, Decide, Delete, DeleteSource, Edit, MuteRule, Unmute
from backers.work.duplicates import duplicates
from backers.work.footnotes import footnoted
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.public_copy import public_copy
from backers.work.readable_journal import filtered, history_of, lines, put_back
from backers.work.without import can_be_taken, sources_of, without
from samples import small_rows

PAPER = Source(
    id="a", publisher="Paper", title="Drones over Tripoli again", date="2019-05-03", url="https://paper.example/1"
)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"url": "http://www.paper.example/1/?utm_source=x", "title": "Another"}, "same address"),
        ({"url": "", "symbol": "S/2019/914", "title": "Another"}, "same document symbol"),
        ({"url": "", "title": "Drones over Tripoli, again"}, "nearly the same title"),
    ],
)
def test_duplicates_are_found_by_address_symbol_and_near_title(other, why):
    first = replace(PAPER, symbol="s/2019/914 ") if "symbol" in other else PAPER
    (pair,) = duplicates(Map([first, replace(PAPER, id="b", **other)]))
    assert (pair.first.id, pair.second.id, pair.why) == ("a", "b", why)


@pytest.mark.parametrize(
    "other",
    [
        {"url": "", "title": "Drones over Benghazi, and more"},
        {"url": "", "date": "2019-06-03"},
        {"reprint_of": "a"},
        {"url": "", "title": "Libya"},
    ],
)
def test_what_only_looks_alike_is_no_duplicate(other):
    assert duplicates(Map([PAPER, replace(PAPER, id="b", **other)])) == []


def test_leaving_out_a_publisher_takes_its_reprints_along():
    map_ = curated_map()
    reuters = next(one for one in can_be_taken(map_, "publisher") if one.label == "Reuters")
    gone = sources_of(map_, reuters)
    assert {"reuters-wagner", "reuters-1973"} <= gone
    assert "reuters-wagner" in {source for source in gone if map_.sources[source].outlet == "agency_reprint"}


def test_leaving_out_everything_leaves_nothing_standing_and_nobody_on_the_map():
    map_ = curated_map()
    left = without(map_, map_.sources)
    assert len(left.fallen) == len(map_.relationships)
    assert {one.after for one in left.moved} == {None}


def test_leaving_out_a_source_moves_those_who_lose_ties():
    rows = [Actor(id=one, name=one) for one in "abc"]
    rows += [Relationship(id="ab", subject="a", kind="funds", object="b"), Source(id="s"), Source(id="t")]
    rows += [Relationship(id="ac", subject="a", kind="funds", object="c")]
    rows += [Claim(id="1", about=Ref("relationship", "ab"), source="s")]
    rows += [Claim(id="2", about=Ref("relationship", "ac"), source="t")]
    left = without(Map(rows), {"s"})
    assert [row.id for row in left.fallen] == ["ab"]
    assert {one.actor: (one.before, one.after) for one in left.moved} == {"a": (1, 1), "b": (2, None), "c": (2, 1)}


def test_a_source_bears_one_number_wherever_it_is_cited():
    found = footnoted(Map(small_rows()), [Ref("relationship", "r1"), Ref("relationship", "r2")])
    assert found.plain().splitlines() == [
        "Turkey gives military backing to GNA, since May 2019. [1]",
        "United Arab Emirates supplies arms to LNA, since 2014 (disputed). [1]",
        "Denied: Abu Dhabi denies it. [2]",
        "",
        "Sources",
        "[1] The Paper, “Arms in the east”, 9 December 2019.",
        "[2] Agency, “Emirates deny”, 20 January 2020.",
    ]


def test_an_actor_brings_its_relationships_and_markup_in_texts_stays_text():
    rows = [row for row in small_rows() if row.id != "paper"]
    rows.append(Source(id="paper", publisher="<b>Paper</b>", title="*Stars*", url="https://x.example/?a=1&b=2"))
    found = footnoted(Map(rows), [Ref("actor", "turkey")])
    assert "<b>Paper</b>" not in found.html()
    assert '<a href="https://x.example/?a=1&amp;b=2">' in found.html()
    assert "\\*Stars\\*" in found.markdown()
    assert "Turkey gives military backing to GNA" in found.plain()


def test_a_public_copy_leaves_out_what_is_hidden_private_and_personal(tmp_path: Path):
    page = tmp_path / "page.txt"
    page.write_text("x")
    rows = [row for row in small_rows() if row.id not in ("paper", "c1")]
    rows += [
        Source(id="paper", publisher="The Paper", title="Arms", **attach(page)),
        Claim(id="c1", about=Ref("relationship", "r2"), source="paper", text="Seen.", entered_by="Amal"),
        Note(id="mine", text="Between us", private=True), Note(id="todo", text="Ask", todo=True),
        Note(id="open", text="For all", author="Amal", created="t", modified="t"),
        Contradiction(
            id="c", topic="When", about=(Ref("relationship", "r2"),), positions=(Standpoint("May", ("paper",)),),
            decision="May", reason="Earlier", decided_by="Amal", decided_at="t",
        ),
    ]  # fmt: skip
    map_ = Map(rows)
    plan = public_copy(map_, look(map_, Lens()), edits=3)
    copy = Map(plan.rows)
    assert (set(copy.actors), set(copy.relationships)) == ({"turkey", "gna", "uae", "lna"}, {"r1", "r2", "r3"})
    assert set(copy.notes) == {"open"}
    assert "Amal" not in repr(plan.rows)
    assert str(tmp_path) not in repr(plan.rows)
    stays = {group.heading: group.items for group in plan.stays}
    assert stays["1 actor, hidden by filters"] == ("Chad",)
    assert set(stays["2 notes, private, to do, or about what is hidden"]) == {"Between us", "Ask"}
    assert stays["Who entered, wrote and decided, and when"] == ("Amal",)
    assert "The history: 3 edits with their names and times" in stays
    assert next(group.heading for group in plan.goes) == "4 actors"


def test_the_journal_says_who_changed_what_from_what_to_what_and_can_put_it_back(workspace):
    workspace.author = "Amal"
    workspace.apply(Edit("actor", ("chad",), {"name": "Tchad"}))
    workspace.apply(Delete((Ref("claim", "c3"),)))
    found = read(workspace)
    assert [(line.kind, line.said, line.was, line.now, line.who) for line in found] == [
        ("changed", "name", "Chad", "Tchad", "Amal"), ("removed", "", "Armour was unloaded.", "", "Amal"),
    ]  # fmt: skip
    for line in found:
        workspace.apply(put_back(line))
    assert workspace.map.actors["chad"].name == "Chad"
    assert workspace.map.claims["c3"].text == "Armour was unloaded."
    assert len(workspace.history.steps()) == 4


def test_the_journal_can_be_read_for_one_row_one_day_and_one_kind(workspace):
    workspace.apply(Edit("actor", ("chad",), {"name": "Tchad"}))
    workspace.apply(AddNote("Look here", id="n"))
    found = read(workspace)
    assert [line.ref.id for line in filtered(found, refs={Ref("note", "n")})] == ["n"]
    assert [line.ref.id for line in filtered(found, kind="changed")] == ["chad"]
    assert filtered(found, day="1999-01-01") == []
    with pytest.raises(Refused, match="Nothing was there before"):
        put_back(filtered(found, kind="added")[0])


def test_one_rows_history_goes_back_to_when_it_came_into_the_file(workspace):
    workspace.apply(Edit("actor", ("chad",), {"name": "Tchad"}))
    workspace.apply(Edit("actor", ("turkey",), {"name": "Türkiye"}))
    found = history_of(workspace.map, workspace.document, {Ref("actor", "chad")})
    assert [(line.kind, line.ref.id) for line in found] == [("changed", "chad"), ("added", "chad")]


def test_a_row_is_not_put_back_without_what_it_refers_to(workspace):
    workspace.apply(Delete((Ref("relationship", "r1"),)))
    claim = next(line for line in read(workspace) if line.ref == Ref("claim", "c3"))
    with pytest.raises(Refused, match="put the relationship back first"):
        workspace.apply(put_back(claim))


def read(workspace):
    entries = workspace.document.journal()[1:]
    return [line for one in entries for line in lines(workspace.map, one, workspace.document.changes_of(one.revision))]


def test_a_decision_wants_its_reason_and_is_kept_with_who_and_when(workspace):
    map_ = Map([Contradiction(id="c", topic="The day")])
    with pytest.raises(Refused, match="Say why"):
        Decide("c", "6 January").plan(map_)
    map_.apply(Decide("c", "6 January", "Two agencies", "Amal").plan(map_))
    row = map_.contradictions["c"]
    assert (row.decision, row.reason, row.decided_by, bool(row.decided_at)) == (
        "6 January",
        "Two agencies",
        "Amal",
        True,
    )
    map_.apply(Decide("c", "").plan(map_))
    assert map_.contradictions["c"] == Contradiction(id="c", topic="The day")


def test_a_mute_wants_its_reason_and_is_taken_back(workspace):
    about = Ref("relationship", "r3")
    with pytest.raises(Refused, match="Say why"):
        workspace.apply(MuteRule("unsourced", about, " "))
    workspace.apply(MuteRule("unsourced", about, "Everybody knows", "Amal"))
    assert [mute.by for mute in workspace.map.mutes_about(about)] == ["Amal"]
    workspace.apply(Unmute("unsourced", about))
    assert not workspace.map.mutes


def test_a_source_that_claims_rest_on_goes_only_with_another_to_rest_them_on(workspace):
    with pytest.raises(Refused, match="2 claims rest on it"):
        workspace.apply(Delete((Ref("source", "paper"),)))
    with pytest.raises(Refused, match="another source"):
        workspace.apply(DeleteSource("paper", "paper"))
    workspace.apply(DeleteSource("paper", "denial"))
    assert {claim.source for claim in workspace.map.claims.values()} == {"denial"}


def test_a_file_is_attached_by_path_and_checksum_and_never_copied(tmp_path: Path):
    page = tmp_path / "page.txt"
    page.write_text("One")
    source = Source(id="a", **attach(page))
    assert state_of(source) is Attachment.SOUND
    assert list(tmp_path.iterdir()) == [page]
    with pytest.raises(Refused, match="cannot be read"):
        attach(tmp_path / "nothing.txt")


@pytest.mark.parametrize("address", ["ftp://x.example", "javascript:alert(1)", "file:///etc/passwd", "x.example"])
def test_an_address_that_is_not_http_is_refused(address, workspace):
    with pytest.raises(Refused, match="http"):
        workspace.apply(Edit("source", ("paper",), {"url": address}))
