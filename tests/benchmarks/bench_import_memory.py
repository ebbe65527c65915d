"""How far the memory of `backers import FILE --into MAP` grows with the file: terse and ordinary files of each format.

Of packed files, XLSX and zipped data packages, it is told against the packed size and against what they unpack to: a
file that packs well has no bound by its packed size, which may be a thousandth of what it says.

Each runs as the real command in a process of its own; growth is its peak against the same command with a file of the
same kind and a few lines, so that what the program itself takes does not count.
"""

import csv
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from backers.exchange.datapackage import write_package
from backers.exchange.formats import read
from backers.exchange.tables.xlsx import Sheet, workbook
from backers.model.map import Map
from backers.work.importing import plan_import
from exchange.memory_cases import KINDS, text_of
from exchange.test_memory import IMPORTING, TIMES, said

BYTES = 6_000_000

pytestmark = [
    pytest.mark.benchmark, pytest.mark.timeout(900),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc"),
]  # fmt: skip


@pytest.mark.parametrize("named", KINDS)
def test_the_memory_of_an_import(named: str, tmp_path: Path):
    suffix, make = KINDS[named]
    file, small = tmp_path / f"large{suffix}", tmp_path / f"small{suffix}"
    file.write_text(text_of(make, BYTES), encoding="utf-8")
    small.write_text(text_of(make, 100), encoding="utf-8")
    size, begun = file.stat().st_size, time.perf_counter()

    much = int(said(IMPORTING, file, tmp_path / "large.backers")[-1])
    took = time.perf_counter() - begun
    grown = much - int(said(IMPORTING, small, tmp_path / "small.backers")[-1])

    told = "" if grown < TIMES * size else "   more than ten times"
    print(f"\n{named:32} {size / 1e6:5.1f} MB {took:5.1f} s, {grown / 1e6:4.0f} MB, {grown / size:5.1f} times{told}")


def sheet_of(name: str) -> Callable[[Path, int], None]:
    def write(path: Path, size: int) -> None:
        rows = [*csv.reader(text_of(KINDS[name][1], size).splitlines())]
        path.write_bytes(workbook([Sheet("s", rows[0], rows[1:])])[0])

    return write


def package_of(name: str) -> Callable[[Path, int], None]:
    def write(path: Path, size: int) -> None:
        map_ = Map()
        map_.apply(plan_import(map_, read(text_of(KINDS[name][1], size).encode(), name="a.graphml")).changes)
        write_package(map_, path)

    return write


PACKED = {
    "XLSX, two names and a weight": (".xlsx", sheet_of("CSV, two names and a weight")),
    "XLSX, dated, with a sentence": (".xlsx", sheet_of("CSV, dated, with a sentence")),
    "data package, labels and ids": (".zip", package_of("GraphML, labels, ids")),
}


@pytest.mark.parametrize("named", PACKED)
def test_the_memory_of_a_packed_import(named: str, tmp_path: Path):
    suffix, make = PACKED[named]
    file, small = tmp_path / f"large{suffix}", tmp_path / f"small{suffix}"
    make(file, BYTES)
    make(small, 100)
    size = file.stat().st_size
    with zipfile.ZipFile(file) as archive:
        content = sum(info.file_size for info in archive.infolist())

    much = int(said(IMPORTING, file, tmp_path / "large.backers")[-1])
    grown = much - int(said(IMPORTING, small, tmp_path / "small.backers")[-1])

    print(f"\n{named:32} {size / 1e6:5.1f} MB packed, {content / 1e6:5.1f} MB unpacked, {grown / 1e6:4.0f} MB, "
          f"{grown / size:5.1f} times packed, {grown / content:4.1f} times unpacked")  # fmt: skip
