"""Lists of sources go out and come back in three formats; broken entries are told with their line."""

from dataclasses import replace
from pathlib import Path

import pytest

from backers.exchange.bibliography import read_sources, write_sources
from backers.exchange.curated import curated_map
from backers.exchange.formats import read, writer_for
from backers.model.errors import Damaged, Refused
from backers.model.map import Map
from backers.model.rows import Source

FULL = Source(
    id="un-1", publisher="United Nations", title="Report & 50% of {it}", authors="Doe, Jane; Ali", date="2019-12-09",
    url="https://undocs.org/S/2019/914?a=b&c=d_e", symbol="S/2019/914", outlet="official", language="en",
    accessed="2020-01-08", note="Read in part",
)  # fmt: skip


@pytest.mark.parametrize("suffix", [".json", ".bib", ".ris"])
def test_a_source_goes_out_and_comes_back(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"sources{suffix}"
    write_sources([FULL], path)
    incoming = read_sources(path)
    assert incoming.rows == (FULL,)
    assert incoming.warnings == ()


@pytest.mark.parametrize("suffix", [".json", ".bib", ".ris"])
def test_every_curated_source_comes_back_with_what_names_it(suffix: str, tmp_path: Path) -> None:
    sources = list(curated_map().sources.values())
    write_sources(sources, tmp_path / f"sources{suffix}")
    back = read_sources(tmp_path / f"sources{suffix}").rows
    named = [(row.title, row.publisher, row.date, row.url) for row in back if isinstance(row, Source)]
    assert named == [(" ".join(row.title.split()), row.publisher, row.date, row.url) for row in sources]


def test_csl_carries_outlet_and_grade(tmp_path: Path) -> None:
    own = replace(FULL, outlet="state_media", reliability="C", archive_url="https://archive.example/1")
    write_sources([own], tmp_path / "sources.json")
    assert read_sources(tmp_path / "sources.json").rows == (own,)


def test_good_entries_of_a_broken_bibtex_file_come_in_and_broken_ones_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "library.bib"
    path.write_text(
        '@article{good, title={Gr{\\"u}n}, author={Doe, Jane and Ali}, journal={The Paper}, year=2019, month=may}\n'
        "@article{broken, title={No end, year=2020\n"
        '@misc{other, title="Quoted", url={ftp://files.example}, date={2019-02-31}}\n'
        "@misc{empty, year=2020}\n"
        "@misc{good, title={Twice}}\n"
    )
    incoming = read_sources(path)
    assert [(row.id, row.title, row.date) for row in incoming.rows] == [
        ("good", "Grün", "2019-05"), ("other", "Quoted", "")
    ]  # fmt: skip
    told = "\n".join(incoming.warnings)
    for place in (
        "line 2: this entry cannot be read",
        "line 3, other: “ftp://",
        "line 3, other: “2019-02-31” is no date",
        "line 4, empty: it has neither title",
        "line 5: this entry cannot be read",
    ):
        assert place in told


def test_records_of_ris_without_an_end_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "library.ris"
    path.write_text(
        "TY  - NEWS\nTI  - First\nT2  - The Paper\nDA  - 2019/05/03/\nUR  - https://paper.example/1\nER  - \n\n"
        "TY  - NEWS\nTI  - Lost\ngarbage\nTY  - RPRT\nTI  - Third\nSN  - 1\nER  - \n"
    )
    incoming = read_sources(path)
    assert [(row.title, row.publisher, row.date) for row in incoming.rows] == [
        ("First", "The Paper", "2019-05-03"), ("Third", "", "")
    ]  # fmt: skip
    assert any(line.startswith("line 8: this record has no end") for line in incoming.warnings)
    assert any("line 10: “garbage”" in line for line in incoming.warnings)


def test_a_broken_entry_of_csl_costs_nothing_but_itself(tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    path.write_text('[\n  {"id": "a", "title": "A", "issued": {"date-parts": [["2019", 5]]}},\n  {"id": b},\n'
                    '  {"id": "c", "title": "C", "author": [{"family": "Doe", "given": "Jane"}]},\n  7\n]')  # fmt: skip
    incoming = read_sources(path)
    assert [(row.id, row.date, row.authors) for row in incoming.rows] == [("a", "2019-05", ""), ("c", "", "Doe, Jane")]
    assert [line.split(":")[0] for line in incoming.warnings] == ["line 3", "line 5"]


@pytest.mark.parametrize("content", ["", "hello", "[]", "{", "TY  - NEWS\n", "@article{a, title={x}\n"])
def test_what_is_no_list_of_sources_is_refused_in_a_sentence(content: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.bib"
    path.write_text(content)
    with pytest.raises(Damaged, match=r"odd\.bib"):
        read_sources(path)


def test_a_text_of_a_megabyte_comes_in_and_a_longer_one_is_cut_and_told(tmp_path: Path) -> None:
    path = tmp_path / "long.bib"
    path.write_text(f"@misc{{a, title={{{'x' * 1_000_001}}}}}\n@misc{{b, title={{{'y' * 1_000_000}}}}}")
    incoming = read_sources(path)
    assert [len(row.title) for row in incoming.rows] == [1_000_000, 1_000_000]
    assert len(incoming.warnings) == 1


def test_a_name_that_no_format_has_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"\.bib"):
        write_sources([FULL], tmp_path / "sources.doc")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["sources.json", "sources.bib", "sources.ris"])
def test_a_list_of_sources_is_known_wherever_files_are_brought_in(name: str, tmp_path: Path) -> None:
    write_sources([FULL], tmp_path / name)
    assert read(tmp_path / name).rows == (FULL,)


def test_a_map_goes_out_as_its_sources_and_says_what_stays(tmp_path: Path) -> None:
    format_ = writer_for(tmp_path / "sources.bib")
    assert format_ is not None
    assert format_.write(Map([FULL]), tmp_path / "sources.bib") == ["A list of sources holds nothing else of the map."]
    assert read(tmp_path / "sources.bib").rows == (FULL,)
