"""GraphML of every dialect into rows."""

from pathlib import Path

from backers.exchange.graphml import foreign, own
from backers.exchange.graphml.document import Document
from backers.exchange.graphml.opening import Progress, chunks, opened
from backers.exchange.graphml.parser import parse
from backers.exchange.incoming import Incoming
from backers.model.wording import tr


def read_graphml(source: Path | str | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file, or of bytes called `name`; .gz and .zip are unpacked.

    `progress` is called with the part that is read, from 0 to 1; what it raises ends the reading. Raises Damaged with
    a sentence that names the file, the line and the cause.
    """
    document = read_document(source, name=name, progress=progress)
    if own.is_own(document):
        return Incoming(tr("GraphML written by Backers"), tuple(own.rows(document)), document.warnings.sentences())
    rows = foreign.rows(document, progress=progress)
    return Incoming(foreign.format_words(document), rows, document.warnings.sentences(), foreign=True)


def read_document(source: Path | str | bytes, *, name: str = "", progress: Progress | None = None) -> Document:
    """The file as it is written, before its nodes become actors. Raises Damaged."""
    if isinstance(source, str):
        source = Path(source)
    name = name or (source.name if isinstance(source, Path) else "data")
    with opened(source, name) as (stream, size):
        pieces, encoding = chunks(stream, name, size, progress)
        return parse(name, pieces, encoding)
