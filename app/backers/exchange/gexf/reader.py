"""GEXF of every version into rows."""

from pathlib import Path

from backers.exchange.gexf.parser import parse
from backers.exchange.graphml.opening import Progress, chunks, opened
from backers.exchange.incoming import Incoming


def read_gexf(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file, or of bytes called `name`; .gz and .zip are unpacked.

    Raises Damaged with a sentence that names the file, the line and the cause.
    """
    name = name or (source.name if isinstance(source, Path) else "data")
    with opened(source, name) as (stream, size):
        pieces, encoding = chunks(stream, name, size, progress)
        sketch, words, own = parse(name, pieces, encoding, progress)
    return sketch.incoming(words, written="gexf" if own else "")
