"""The shipped map says what the fact sheet says, cites what it cites, and passes the audit."""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from backers import resources
from backers.exchange.curated import curated_map
from backers.exchange.datapackage import write_package
from backers.languages import speak
from backers.model.map import Map
from backers.model.rows import Ref
from backers.model.sentences import relationship_sentence
from backers.work.audit import audit, review

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "../shared/facts"
ARTICLE = "bloomberg-2020-01-08"

# What the founding article says, and where the map holds it.
ARTICLE_SAYS = {
    "Turkey and Russia together call for a ceasefire": "r009 e037",
    "they back opposite sides": "r006 r001 r005",
    "their presidents met in Istanbul on 8 January 2020": "r009 e037",
    "the truce is to begin at midnight on 12 January": "r009 e037",
    "Erdogan offers to mediate between Iran and the United States": "r016 r017 e037",
    "Iran and the United States confront each other": "r018",
    "Libyans are to decide in a dialogue open to all": "r009 e037",
    "Libya is a member of OPEC": "r024",
    "an uprising that NATO backed removed Qaddafi": "r023 r068",
    "Libya has one administration in Tripoli and one in the east": "r022",
    "Haftar took Sirte": "r021 r019 e036",
    "Haftar has fought for the capital for months": "r020",
    "the Emirates help Haftar": "r002",
    "Egypt helps Haftar": "r003",
    "Russian mercenaries help Haftar": "r004",
    "Turkey helps the recognised government": "r001",
    "everybody should stop fighting and negotiate": "r009 e037",
    "the presidents are ready to help in Berlin, as Lavrov said beside Cavusoglu": "r025 r026 r015 r013 r014 e037",
    "a truce could help a conference that has no date yet": "r025 r026 e037",
    "ministers are to stay in touch": "r010 e037",
    "defence ties grew, the S-400 above all": "r007",
    "trade ties grew": "r008",
    "Turkish and Russian troops might clash, which Erdogan wants to avoid": "r006",
    "Erdogan and Putin are presidents": "r011 r012",
}
# The fact sheet names these events too, for what they are; the article says nothing about them.
CONTEXT = {"e004", "e006", "e020", "e038", "e042"}


@pytest.fixture(scope="module")
def libya() -> Map:
    return curated_map()


def facts(name: str) -> list[dict[str, str]]:
    path = FACTS / f"{name}.csv"
    if not path.exists():
        pytest.skip("the fact sheet is not beside this checkout")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def listed(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def about(identity: str) -> Ref:
    return Ref("event" if identity.startswith("e") else "relationship", identity)


def cited(map_: Map, ref: Ref) -> Iterator[str]:
    return (claim.source for claim in map_.claims_about(ref) if claim.source is not None)


@pytest.mark.parametrize("statement", ARTICLE_SAYS)
def test_what_the_founding_article_says_is_on_the_map_and_cites_it(libya: Map, statement: str) -> None:
    for identity in ARTICLE_SAYS[statement].split():
        assert libya.get(about(identity)) is not None
        assert ARTICLE in cited(libya, about(identity)), identity


def test_the_article_table_here_is_that_of_the_fact_sheet() -> None:
    rows = facts("article_claims")
    assert len(rows) == len(ARTICLE_SAYS)
    for row, ours in zip(rows, ARTICLE_SAYS.values(), strict=True):
        theirs = {*listed(row["relation_ids"]), *listed(row["event_ids"])}
        assert set(ours.split()) == theirs - CONTEXT


def test_every_actor_of_the_fact_sheet_is_on_the_map(libya: Map) -> None:
    rows = facts("actors")
    assert [row["id"] for row in rows] == list(libya.actors)
    for row in rows:
        actor = libya.actors[row["id"]]
        assert (actor.name, actor.kind, actor.side, actor.country) == (
            row["name"], row["kind"], row["side"], row["country"],
        )  # fmt: skip
        assert (actor.start, actor.end) == (row["active_from"], row["active_to"])
        # The fact sheet's names come first; behind them stand those for readers of Arabic and French.
        assert [alias.text for alias in actor.aliases][: len(listed(row["aliases"]))] == listed(row["aliases"])
        assert {alias.language for alias in actor.aliases[len(listed(row["aliases"])) :]} <= {"ar", "fr"}
        assert list(cited(libya, Ref("actor", actor.id))) == listed(row["sources"])
        assert actor.description
        assert actor.side_basis


def test_every_relationship_of_the_fact_sheet_is_on_the_map(libya: Map) -> None:
    rows = facts("relations")
    assert [row["id"] for row in rows] == list(libya.relationships)
    for row in rows:
        tie = libya.relationships[row["id"]]
        assert (tie.subject, tie.kind, tie.object) == (row["source_actor"], row["type"], row["target_actor"])
        assert (tie.signed, tie.points) == (int(row["sign"]), row["directed"] == "yes")
        assert (tie.start, tie.end, tie.confidence, tie.tier) == (
            row["start"], row["end"], row["confidence"], row["tier"],
        )  # fmt: skip
        assert tie.disputed == (row["disputed"] == "yes")
        assert bool(tie.note) == bool(row["note"])
        assert set(cited(libya, about(tie.id))) >= set(listed(row["sources"])), tie.id
        assert (ARTICLE in cited(libya, about(tie.id))) == (row["from_article"] == "yes")


def test_every_event_of_the_fact_sheet_is_on_the_map(libya: Map) -> None:
    rows = facts("events")
    assert [row["id"] for row in rows] == list(libya.events)
    for row in rows:
        event = libya.events[row["id"]]
        assert (event.date, event.tier) == (row["date"], row["tier"])
        assert list(event.actors) == listed(row["actors"])
        assert list(event.relationships) == listed(row["relations"])
        assert list(cited(libya, about(event.id))) == listed(row["sources"])
        assert event.title
        assert event.description


def test_every_source_of_the_fact_sheet_is_on_the_map(libya: Map) -> None:
    rows = facts("sources")
    assert [row["id"] for row in rows] == list(libya.sources)
    for row in rows:
        source = libya.sources[row["id"]]
        assert (source.publisher, source.title, source.date) == (row["publisher"], row["title"], row["date"])
        assert (source.url, source.symbol) == (row["url"], row["doc_symbol"])
        assert (source.verification, source.outlet) == (row["verified"], row["outlet_type"])


def test_every_contradiction_of_the_fact_sheet_is_on_the_map(libya: Map) -> None:
    rows = facts("contradictions")
    assert [row["id"] for row in rows] == list(libya.contradictions)
    for row in rows:
        contradiction = libya.contradictions[row["id"]]
        assert [ref.id for ref in contradiction.about] == listed(row["relation_ids"]) + listed(row["event_ids"])
        held = [list(position.sources) for position in contradiction.positions]
        assert held == [listed(row["sources_a"]), listed(row["sources_b"])]
        assert all(position.text for position in contradiction.positions)
        assert contradiction.handling or contradiction.decision


def test_every_disputed_relationship_says_who_denies_it_and_on_what_source(libya: Map) -> None:
    disputed = [tie for tie in libya.relationships.values() if tie.disputed]
    assert len(disputed) == 37
    for tie in disputed:
        denials = [claim for claim in libya.claims_about(about(tie.id)) if claim.stance == "disputes"]
        assert denials
        assert all(claim.source is not None or "no source is on record" in claim.text for claim in denials), tie.id


def test_a_source_that_only_carries_the_denial_does_not_support(libya: Map) -> None:
    sudan = {claim.source: claim.stance for claim in libya.claims_about(about("r133"))}
    assert sudan["suna-rsf-denial"] == "disputes"
    assert sudan["reuters-poe2019"] == "supports"


def test_the_audit_of_the_shipped_map_leaves_only_remarks(libya: Map) -> None:
    """Single sources, rows without dates, two sources without an address: known limits of what could be read."""
    remarks = {(finding.rule, finding.severity) for finding in audit(libya)}
    assert remarks == {("single-source", "info"), ("undated", "info"), ("source-address", "info")}


def test_what_rests_on_partisan_or_state_media_is_muted_row_by_row_with_a_reason(libya: Map) -> None:
    muted = review(libya).muted
    assert {finding.rule for finding, _ in muted} == {"only-partisan"}
    assert len(muted) == len(libya.mutes) == 12
    assert all(mute.reason.startswith("Read over: ") for _, mute in muted)


def test_labels_are_short_and_make_sentences(libya: Map) -> None:
    assert relationship_sentence(libya, libya.relationships["r119"]) == "United Arab Emirates supplies arms to LNA"
    assert max(len(actor.label) for actor in libya.actors.values()) <= 22
    assert len({actor.label for actor in libya.actors.values()}) == len(libya.actors)


def test_every_actor_has_a_label_of_its_own_in_arabic_and_french(libya: Map) -> None:
    try:
        for language in ("ar", "fr"):
            speak(language)
            assert len({actor.label for actor in libya.actors.values()}) == len(libya.actors)
            if language == "ar":
                assert not [actor.label for actor in libya.actors.values() if re.search("[A-Za-z]", actor.label)]
    finally:
        speak("en")


def test_the_shipped_package_is_as_the_writer_writes_it(libya: Map, tmp_path: Path) -> None:
    write_package(libya, tmp_path / "libya")
    shipped = resources.path("curated", "libya")
    names = {path.name for path in shipped.iterdir()}
    assert names == {path.name for path in (tmp_path / "libya").iterdir()}
    for name in names:
        assert (tmp_path / "libya" / name).read_bytes() == (shipped / name).read_bytes(), name


def test_the_package_names_its_licence_and_its_credit() -> None:
    descriptor = json.loads(resources.path("curated", "libya", "datapackage.json").read_text(encoding="utf-8"))
    assert descriptor["title"] == "Libya: who stands behind whom"
    assert descriptor["licenses"][0]["name"] == "CC-BY-4.0"
    assert any("Uppsala" in source["title"] for source in descriptor["sources"])
