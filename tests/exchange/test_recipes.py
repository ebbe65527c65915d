"""A table of statements is read by a recipe, which is suggested, saved, shared and shipped."""

import csv
from pathlib import Path

import pytest

from backers.exchange.formats import read
from backers.exchange.tables.grid import open_text
from backers.exchange.tables.recipe import Recipe, load, save, shipped, suggestion
from backers.exchange.tables.statements import apply
from backers.model.errors import Damaged
from backers.model.map import Map

PUBLIC = Path(__file__).parents[3] / "shared" / "public-data" / "ucdp_esd_181_triad_libya.csv"
RECIPE = Recipe(
    "Mine",
    {"Who": "subject", "To": "object", "What": "kind", "When": "date", "Link": "source_url", "Said": "claim"},
    merge=True,
)
STATEMENTS = (
    "Who,To,What,When,Link,Said,Odd\nTurkey,GNA,funds,2019,https://x.org/1,it pays,1\n"
    "Turkey,GNA,funds,2020,javascript:x,it pays,2\n,GNA,funds,2020,,,3\n"
)


def test_statements_become_relationships_claims_and_sources():
    incoming = apply(RECIPE, open_text(STATEMENTS.encode(), "a.csv"))
    map_ = Map(incoming.rows)
    (tie,) = map_.relationships.values()

    assert (tie.subject, tie.kind, tie.object, tie.start, tie.end) == ("turkey", "funds", "gna", "2019", "2020")
    assert [claim.text for claim in map_.claims.values()] == ["it pays", "it pays"]
    assert [source.url for source in map_.sources.values()] == ["https://x.org/1"]
    assert len([warning for warning in incoming.warnings if "Odd" in warning or "javascript" in warning]) == 2
    assert any("Row 4 has no" in warning for warning in incoming.warnings)


def test_a_recipe_is_saved_and_loaded_and_says_where_it_does_not_fit(tmp_path: Path):
    save(RECIPE, tmp_path / "r.recipe.json")

    assert load(tmp_path / "r.recipe.json") == RECIPE
    with pytest.raises(Damaged, match="no column “To”"):
        apply(RECIPE, open_text(b"Who,Whom\na,b\n", "a.csv"))
    assert "“Link”" in " ".join(apply(RECIPE, open_text(b"Who,To\na,b\n", "a.csv")).warnings)


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"backers_recipe": 2}', '{"backers_recipe": 1, "columns": {"a": "nothing"}}',
             '{"backers_recipe": 1, "columns": {"a": 1}}', '{"backers_recipe": 1, "code": "x"}']
)  # fmt: skip
def test_what_is_no_recipe_is_refused(tmp_path: Path, text: str):
    (tmp_path / "r.json").write_text(text, encoding="utf-8")

    with pytest.raises(Damaged, match=r"r\.json"):
        load(tmp_path / "r.json")


def test_a_mapping_is_suggested_by_the_names_of_columns():
    assert suggestion(open_text(b"Supporter,Recipient,Year\na,b,2019\n", "a.csv")).columns == {
        "Supporter": "subject", "Recipient": "object", "Year": "date",
    }  # fmt: skip


@pytest.mark.skipif(not PUBLIC.is_file(), reason="UCDP's public data is not there")
def test_the_shipped_recipe_reads_ucdps_external_support():
    recipe = next(one for one in shipped() if "UCDP" in one.name)
    map_ = Map(apply(recipe, open_text(PUBLIC)).rows)

    with PUBLIC.open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["ext_sup"] == "1"]
    called = recipe.words["ext_name"]
    pairs = {(called.get(row["ext_name"].strip(), row["ext_name"].strip()), row["actor_name"].strip()) for row in rows}
    names = {row.id: row.name for row in map_.actors.values()}
    assert {(names[tie.subject], names[tie.object]) for tie in map_.relationships.values()} == pairs
    turkey = [tie for tie in map_.relationships.values() if names[tie.subject] == "Turkey"]
    assert {tie.kind for tie in turkey} == {"supplies_arms", "funds", "deploys_forces_to", "backs_militarily"}
    assert {claim.source for claim in map_.claims.values()} == {"table-source-1"}
    with pytest.raises(Damaged, match="its recipe gives"):
        read(PUBLIC)
