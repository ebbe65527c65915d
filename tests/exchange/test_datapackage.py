"""Maps go out as data packages and come back the same; what is no package is refused in one sentence."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.exchange.curated import curated_map
from backers.exchange.datapackage import read_package, write_package
from backers.exchange.datapackage.tables import TABLES
from backers.model.errors import Damaged, Refused
from backers.model.map import Map
from backers.model.rows import (
    Actor,
    Alias,
    Bookmark,
    Claim,
    Contradiction,
    Event,
    Meta,
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

AWKWARD = 'Comma, "quote", \r return,\nnew line, \u202eright to left, 🛡 and  spaces '
ROWS: tuple[Row, ...] = (
    Meta(id="title", value=AWKWARD),
    Actor(
        id="a",
        name=AWKWARD,
        aliases=(Alias("تركيا", "ar"), Alias(AWKWARD)),
        kind="guild",
        start="2019-05~",
        end="..",
        attributes=(("colour", "red"), ("colour", "")),
    ),
    Actor(id="b", name=""),
    Relationship(id="r", subject="a", kind="funds", object="b", sign=-1, directed=False, disputed=True, note=AWKWARD),
    Relationship(id="r2", subject="b", kind="", object="a", derived=True, attributes=(("weight", "2"),)),
    Source(id="s", title="A", date="2020", url="https://example.org/a,b"),
    Source(id="t", reprint_of="s"),
    Claim(id="c", about=Ref("relationship", "r"), source="s", text=AWKWARD, asserts=(("start", "2019"),)),
    Claim(id="d", about=Ref("event", "e"), stance="disputes", credibility="3"),
    Event(id="e", title="It happened", date="2020-01", actors=("b", "a"), relationships=("r",), starts=("r2", "r")),
    Event(id="f", title="It ended", ends=("r2",)),
    Contradiction(
        id="x",
        topic="When?",
        about=(Ref("relationship", "r"), Ref("actor", "a")),
        positions=(Standpoint("then", ("t", "s")), Standpoint("now")),
        decision="now",
        decided_by="me",
        decided_at="2020-02",
    ),
    Note(id="n", text=AWKWARD, about=Ref("actor", "a")),
    Note(id="free", text="here", x=-1.5, y=1e-17, private=True, todo=True),
    Bookmark(id="b", name=AWKWARD, lens='{"day": "2020"}', camera="[0, 1]", place=-3),
    Selection(id="l", name="Some", refs=(Ref("event", "e"), Ref("actor", "b"))),
    Selection(id="none", name=""),
    Mute(id="m", rule="open", about=Ref("contradiction", "x"), reason=AWKWARD, by="me", at="2020"),
    Mute(id="all", rule="orphan"),
    Position(id="a", x=0.1, y=-2e300, pinned=True),
)


def rows_of(map_: Map) -> list[Row]:
    return list(map_.rows())


def package(tmp_path: Path) -> Path:
    folder = tmp_path / "package"
    write_package(Map(ROWS), folder)
    return folder


def spoil(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    path.write_bytes(path.read_bytes().replace(old.encode(), new.encode(), 1))


@pytest.mark.parametrize("name", ["package", "package.zip"])
def test_every_row_of_a_map_comes_back_from_a_package(tmp_path: Path, name: str) -> None:
    write_package(Map(ROWS), tmp_path / name)
    assert rows_of(Map(read_package(tmp_path / name).rows)) == rows_of(Map(ROWS))


@pytest.mark.parametrize("name", ["package", "package.zip"])
def test_the_curated_map_comes_back_from_a_package(tmp_path: Path, name: str) -> None:
    write_package(curated_map(), tmp_path / name)
    assert rows_of(Map(read_package(tmp_path / name).rows)) == rows_of(curated_map())


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")), min_size=1, max_size=5))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    map_ = Map([Actor(id="a", name=texts[0], aliases=tuple(Alias(text) for text in texts))])
    write_package(map_, folder / "p")
    assert rows_of(Map(read_package(folder / "p").rows)) == rows_of(map_)


def test_a_package_replaces_an_earlier_one_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    for name in ("p", "p.zip"):
        write_package(Map(ROWS), tmp_path / name)
        write_package(Map(), tmp_path / name)
        assert read_package(tmp_path / name).count("actor") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p", "p.zip"]


def test_a_folder_with_other_files_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(Refused, match=r"thesis\.odt"):
        write_package(Map(ROWS), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


def test_a_package_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    for name in ("missing/p", "missing/p.zip"):
        with pytest.raises(Refused, match="could not be written"):
            write_package(Map(), tmp_path / name)


def test_equal_maps_make_equal_zip_files(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        write_package(Map(ROWS), tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_the_schema_agrees_with_the_headings(tmp_path: Path) -> None:
    folder = package(tmp_path)
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    names = {resource["name"] for resource in descriptor["resources"]}
    assert names == {table.name for table in TABLES}
    for resource in descriptor["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
            heading = next(csv.reader(file))
        fields = [field["name"] for field in resource["schema"]["fields"]]
        assert heading == fields
        for foreign in resource["schema"].get("foreignKeys", ()):
            assert foreign["fields"] in fields
            assert foreign["reference"]["resource"] in names


def test_a_package_without_the_newer_tables_and_columns_is_read_and_an_empty_flag_is_false(tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_text(
        '{"resources": [{"name": "note", "path": "note.csv"}, {"name": "event", "path": "event.csv"}]}'
    )
    (tmp_path / "note.csv").write_text("id,text,x,y,todo\nn,Here,1,2,\n")
    (tmp_path / "event.csv").write_text("id,title\ne,It happened\n")
    assert rows_of(Map(read_package(tmp_path).rows)) == [
        Event(id="e", title="It happened"),
        Note(id="n", text="Here", x=1.0, y=2.0),
    ]


def test_a_zip_may_hold_its_package_in_one_folder(tmp_path: Path) -> None:
    folder = package(tmp_path)
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, f"libya/{path.name}")
    assert read_package(tmp_path / "p.zip").rows == read_package(folder).rows


def test_what_is_not_part_of_a_map_is_left_out_with_a_warning(tmp_path: Path) -> None:
    folder = package(tmp_path)
    spoil(folder, "meta.csv", "id,value\n", "id,value,mood\n")
    spoil(folder, "meta.csv", ' "\n', ' ",good\n')
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    descriptor["resources"].append({"name": "weather", "path": "weather.csv"})
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    assert [warning.split(" ")[0] for warning in read_package(folder).warnings] == ["meta.csv:", "The"]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("actor.csv", "\nb,", "\na,", "already used"),
        ("actor.csv", "\nb,", "\n,", "“id” is empty"),
        ("actor.csv", "2019-05~", "31 February", "“31 February” is not a date"),
        ("actor.csv", "core", "kernel", "not one of core, extended"),
        ("actor.csv", "id,name", "name,name", "same name"),
        ("actor.csv", "id,name", "key,name", "column “id” is missing"),
        ("alias.csv", "a,تركيا,ar", "a,تركيا", "cells stand under"),
        ("alias.csv", "a,تركيا", 'a,"تركيا', "no proper CSV"),
        ("alias.csv", "a,تركيا", "nobody,تركيا", "no such row"),
        ("relationship.csv", "\nr,a,", "\nr,nobody,", r"relationship\.csv, line 2: “subject” is “nobody”"),
        ("relationship.csv", ",-1,", ",7,", "“sign” is “7”"),
        ("relationship.csv", "true", "maybe", "neither true nor false"),
        ("note.csv", "true,true", "true,perhaps", "neither true nor false"),
        ("bookmark.csv", ",-3", ",", "“place” is empty"),
        ("event_starts.csv", "e,r2", "e,nothing", "“relationship” is “nothing”"),
        ("claim.csv", "disputes", "doubts", "“stance” is “doubts”"),
        ("position.csv", "0.1", "inf", "not a finite number"),
        ("position.csv", "0.1", "east", "not a number"),
        ("datapackage.json", "actor.csv", "../actor.csv", "outside the package"),
        ("datapackage.json", "actor.csv", "/etc/passwd", "outside the package"),
        ("datapackage.json", "actor.csv", "https://example.org/actor.csv", "outside the package"),
        ("datapackage.json", "actor.csv", "nowhere.csv", r"nowhere\.csv"),
        ("datapackage.json", '"resources"', '"things"', "lists no tables"),
        ("datapackage.json", "{", "", "no proper JSON"),
        ("datapackage.json", '"name": "meta"', '"name": "actor"', "twice"),
    ],
)
def test_a_damaged_package_is_refused_in_one_sentence(tmp_path: Path, file: str, old: str, new: str, said: str) -> None:
    folder = package(tmp_path)
    spoil(folder, file, old, new)
    with pytest.raises(Damaged, match=said) as refusal:
        read_package(folder)
    assert "\n" not in str(refusal.value)


def test_a_table_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    folder = package(tmp_path)
    with (folder / "meta.csv").open("ab") as file:
        file.write("credit,Müller\n".encode("latin-1"))
    with pytest.raises(Damaged, match=r"meta\.csv, line \d: not UTF-8"):
        read_package(folder)


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = package(tmp_path)
    (folder / "meta.csv").rename(tmp_path / "meta.csv")
    (folder / "meta.csv").symlink_to(tmp_path / "meta.csv")
    with pytest.raises(Damaged, match="outside the package"):
        read_package(folder)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and nothing else", b"SQLite format 3\0"])
def test_what_is_no_zip_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "p.zip").write_bytes(data)
    with pytest.raises(Damaged, match=r"p\.zip is neither"):
        read_package(tmp_path / "p.zip")


def test_a_file_a_folder_and_a_zip_without_a_package_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("readme.txt", "hello")
    for path in (tmp_path, tmp_path / "p.zip", tmp_path / "nothing"):
        with pytest.raises(Damaged):
            read_package(path)


def test_a_flipped_bit_in_a_zip_is_refused(tmp_path: Path) -> None:
    write_package(curated_map(), tmp_path / "p.zip")
    data = bytearray((tmp_path / "p.zip").read_bytes())
    data[len(data) // 2] ^= 0x10
    (tmp_path / "p.zip").write_bytes(data)
    with pytest.raises(Damaged, match=r"cannot be unpacked"):
        read_package(tmp_path / "p.zip")


def test_a_zip_bomb_is_refused_before_it_fills_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backers.exchange.datapackage.files.MOST_BYTES", 1_000_000)
    write_package(Map(ROWS), tmp_path / "p.zip")
    bomb = io.BytesIO()
    with zipfile.ZipFile(tmp_path / "p.zip") as archive, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as out:
        for name in archive.namelist():
            out.writestr(name, archive.read(name) + (b"\n" * 2_000_000 if name == "meta.csv" else b""))
    (tmp_path / "p.zip").write_bytes(bomb.getvalue())
    with pytest.raises(Damaged, match="more than any map needs"):
        read_package(tmp_path / "p.zip")
