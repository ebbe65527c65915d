"""JSON of any dialect into rows: looks at its shape and hands it to the reader of that dialect."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from backers.exchange.bounded import decoded, whole
from backers.exchange.ftm.reader import is_entity, read_entities, read_lines
from backers.exchange.incoming import Incoming
from backers.exchange.jsons import canvas, connected, cytoscape, nodelink, oligrapher
from backers.exchange.jsons.loading import loaded, words
from backers.exchange.sketch import Progress
from backers.model.errors import Damaged
from backers.model.wording import tr

_LINES = (".ijson", ".jsonl", ".ndjson", ".ftm")
_Dialect = tuple[Callable[[Any], bool], Callable[[Any, str, Progress | None], Incoming]]
_DIALECTS: tuple[_Dialect, ...] = (
    (oligrapher.is_map, oligrapher.read_map),
    (oligrapher.is_little_sis, oligrapher.read_little_sis),
    (cytoscape.is_cytoscape, cytoscape.read),
    (connected.is_connected, connected.read),
    (canvas.is_canvas, canvas.read),
    (nodelink.is_node_link, nodelink.read),
)


def read_json(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a file, or of bytes called `name`. Raises Damaged with file, place and cause."""
    name = name or (source.name if isinstance(source, Path) else "data")
    text = decoded(whole(source, name, progress), name).text
    if name.lower().removesuffix(".gz").endswith(_LINES) or _looks_like_lines(text):
        return read_lines(text, name, progress)
    value = loaded(text, name, progress)
    del text
    if isinstance(value, dict) and is_entity(value):
        return read_entities([value], name, progress)
    if isinstance(value, list) and value and all(isinstance(item, dict) and is_entity(item) for item in value[:20]):
        return read_entities(value, name, progress)
    for fits, read in _DIALECTS:
        if fits(value):
            return read(value, name, progress)
    said = (
        tr("an object with {what}", what=", ".join(map(str, list(value)[:5])) or "nothing")
        if isinstance(value, dict)
        else ""
    )
    raise Damaged(
        tr(
            "“{name}” is JSON without a graph that is known here ({what}): node-link, Cytoscape.js, "
            "graphology, Connected JSON, JSON Canvas, Oligrapher and FollowTheMoney are.",
            name=name,
            what=said or words(value),
        )
    )


def _looks_like_lines(text: str) -> bool:
    """More than one object, each in a line of its own."""
    first, _, rest = text.lstrip().partition("\n")
    second = rest.lstrip()[:1]
    return first.rstrip().endswith("}") and second == "{" and '"schema"' in first
