"""The parts of an XLSX or ODS file, read a piece at a time, and the rows that come out of them.

A library that makes a whole sheet at once takes memory for every cell that could be there: two cells in opposite
corners, 700 bytes of a file, are 500 GB of a sheet, and the program is gone. Here only what is written takes memory.
"""

import io
import lzma
import struct
import zipfile
import zlib
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.parsers import expat

from backers.exchange.packed import Packed
from backers.exchange.sketch import Progress
from backers.exchange.tables.escaping import unescaped
from backers.exchange.tables.grid import LONGEST_CELL, Grid, check_size
from backers.model.errors import Damaged
from backers.model.wording import tr

_PIECE = 1 << 16
_MOST_CELLS = 50_000_000
# What the library of archives raises for damaged ones.
BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, RuntimeError, ValueError, IndexError,
    OSError,
)  # fmt: skip


class Parts:
    """The files in an archive. All of them together may unpack to `most` bytes."""

    def __init__(self, source: Any, name: str, most: int, progress: Progress | None) -> None:
        self.name, self._most, self._progress = name, most, progress
        self._archive = zipfile.ZipFile(source)
        self._members = {info.filename.lower(): info for info in self._archive.infolist()}
        self._size = sum(info.file_size for info in self._members.values()) or 1
        self._read = 0

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._members

    def walk(
        self, part: str, start: Callable[[str, dict[str, str]], None], end: Callable[[str], None],
        text: Callable[[str], None],
    ) -> None:  # fmt: skip
        """Hands out the elements of the part, by their names without prefix, and its text. Raises Damaged.

        Where the outermost element has no prefix, those that have one belong to extensions and keep it.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True

        def first(name: str, given: dict[str, str]) -> None:
            parser.StartElementHandler, parser.EndElementHandler = start, end
            if ":" in name:
                parser.StartElementHandler = lambda name, given: start(name[name.find(":") + 1 :], given)
                parser.EndElementHandler = lambda name: end(name[name.find(":") + 1 :])

        parser.StartElementHandler = first
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            for piece in self._pieces(part):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError) as error:  # the latter of an unknown encoding
            said = f"{part}: {error}"
            raise Damaged(
                tr("“{name}” cannot be read as a spreadsheet: {error}.", name=self.name, error=said)
            ) from None

    def _pieces(self, part: str) -> Iterator[bytes]:
        with self._archive.open(self._members[part.lower()]) as member:
            while piece := member.read(_PIECE):
                self._read += len(piece)
                if self._read > self._most:
                    raise Damaged(tr("“{name}” unpacks to more than {most} MB.", name=self.name, most=self._most >> 20))
                yield piece
                if self._progress is not None:
                    self._progress(min(1.0, self._read / self._size))

    def _refuse(self, *_: object) -> None:
        said = "DOCTYPE"
        raise Damaged(tr("“{name}” cannot be read as a spreadsheet: {error}.", name=self.name, error=said))


@contextmanager
def parts(source: Path | bytes, name: str, most: int, progress: Progress | None) -> Iterator[Parts]:
    """Raises Damaged for an archive that cannot be unpacked."""
    try:
        with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as stream:
            yield Parts(stream, name, most, progress)
    except BROKEN as error:
        raise Damaged(tr("“{name}” cannot be unpacked: {error}.", name=name, error=error)) from None


class Lines:
    """The rows of one sheet as they come. Those with nothing in them are counted and left out."""

    def __init__(self, name: str, sheet: str) -> None:
        self._name, self._sheet = name, sheet
        self._rows, self._numbers = Packed(), array("L")
        self._width, self._narrow, self._cells = 0, False, 0

    def add(self, number: int, cells: dict[int, str], times: int = 1) -> None:
        """The row of that number and as many like it below, by column from 0. Raises Damaged for too many."""
        width = max(cells, default=-1) + 1
        if not any(text.strip() for text in cells.values()):
            return
        check_size(self._name, len(self._rows) + times, width)
        if max(map(len, cells.values())) > LONGEST_CELL:
            raise self._too_large()
        self._cells += width * times
        if self._cells > _MOST_CELLS:
            raise self._too_large()
        self._narrow = self._narrow or bool(self._width and width != self._width)
        self._width = max(self._width, width)
        row = tuple(unescaped(cells.get(place, "")) for place in range(width))
        for place in range(times):
            self._rows.append(row)
            self._numbers.append(number + place)

    def grid(self) -> Grid:
        """All rows as wide as the widest. Raises Damaged."""
        rows, width = self._rows, self._width
        if len(rows) * width > _MOST_CELLS:
            raise self._too_large()
        if self._narrow:
            rows = Packed((*row, *[""] * (width - len(row))) for row in rows)
        return Grid(self._name, rows, self._numbers, sheet=self._sheet)

    def _too_large(self) -> Damaged:
        return Damaged(
            tr("“{name}”: the sheet “{title}” is larger than any map needs.", name=self._name, title=self._sheet[:60])
        )
