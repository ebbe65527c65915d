"""A file is read by what is in it; what is no map is refused with a word for what it is."""

import gzip
import zipfile
from pathlib import Path

import pytest

from backers.exchange.datapackage import write_package
from backers.exchange.formats import FORMATS, read, writer_for
from backers.exchange.graphml import write_graphml
from backers.model.errors import Damaged
from backers.model.map import Map
from exchange.graphml_cases import graphml, same, whole_map
from samples import small_rows


@pytest.mark.parametrize("name", ["map.graphml", "map.xml", "map.txt", "map"])
def test_graphml_is_read_under_any_name(tmp_path: Path, name: str):
    write_graphml(whole_map(), tmp_path / name)

    assert same(Map(read(tmp_path / name).rows), whole_map())


@pytest.mark.parametrize("name", ["map.zip", "folder"])
def test_a_data_package_is_read_as_folder_and_as_zip(tmp_path: Path, name: str):
    write_package(Map(small_rows()), tmp_path / name)

    assert same(Map(read(tmp_path / name).rows), Map(small_rows()))


def test_packed_graphml_is_read(tmp_path: Path):
    (tmp_path / "a.graphml.gz").write_bytes(gzip.compress(graphml('<node id="a"/>')))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("inner/b.graphml", graphml('<node id="b"/>'))

    assert [read(tmp_path / name).rows[0].id for name in ("a.graphml.gz", "b.zip")] == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x89PNG\r\n\x1a\n....", "is a PNG picture, not a map"),
        (b"%PDF-1.7", "is a PDF document, not a map"),
        (b"SQLite format 3\0", "open it as a map"),
        (b"<!-- hi --><!DOCTYPE html>\n<html>", "is an HTML page, not a map"),
        (b"<tinkerpop/>", "outermost element is <tinkerpop>"),
        (b'{"a": 1}', "is JSON without a graph"),
        (b"a,b\n1,2", "text that is no table"),
        (b"", "is empty"),
    ],
)
def test_what_is_no_map_is_called_by_its_name(tmp_path: Path, content: bytes, words: str):
    (tmp_path / "thing").write_bytes(content)

    with pytest.raises(Damaged, match="thing") as refusal:
        read(tmp_path / "thing")

    assert words in str(refusal.value)


def test_archives_folders_and_missing_files_are_called_by_their_names(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "pictures.zip", "w") as archive:
        archive.writestr("a.png", b"")

    for path, words in (
        (tmp_path / "pictures.zip", "an archive without a map"),
        (tmp_path, "a folder without a datapackage.json"),
        (tmp_path / "none", "There is no file"),
    ):
        with pytest.raises(Damaged, match=words):
            read(path)


def test_a_suffix_says_how_to_write(tmp_path: Path):
    assert writer_for("a.GRAPHML") is FORMATS["graphml"]
    assert writer_for("a.zip") is writer_for("folder") is FORMATS["package"]
    assert writer_for("a.doc") is None


@pytest.mark.parametrize("suffix", [".graphml", ".zip", ""])
def test_every_format_that_is_written_is_read_back(tmp_path: Path, suffix: str):
    format_ = writer_for(f"map{suffix}")
    assert format_ is not None
    assert format_.write is not None
    format_.write(Map(small_rows()), tmp_path / f"map{suffix}")

    assert same(Map(read(tmp_path / f"map{suffix}").rows), Map(small_rows()))
