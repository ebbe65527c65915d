"""The page: template, styles, script and data put into one file that asks nothing of anybody.

Its content security policy allows the page's own style and script, by their hashes, and no request to anywhere. Data
stands in a JSON block that no browser runs; the script writes it as text only, never as markup.
"""

import base64
import hashlib
import html
import json
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from backers import resources
from backers.exchange.graphml.selection import Selection, select
from backers.exchange.graphml.text import cleaned
from backers.exchange.html.contents import contents, numbered, public_notes
from backers.exchange.html.words import frame, spoken
from backers.model.map import Map
from backers.model.names import marked
from backers.model.rows import Source
from backers.model.wording import number, tr, tr_n
from backers.settings import write_whole

_ASCII = "".join(chr(code) for code in range(0x21, 0x7F))  # what an address has of these means something
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def write_html(
    map_: Map,
    path: Path | str,
    *,
    actors: Collection[str] | None = None,
    relationships: Collection[str] | None = None,
) -> list[str]:
    """Writes the map, or the chosen ids of it, in one step; returns a sentence for each thing it does not show."""
    selection = select(map_, actors, relationships)
    write_whole(Path(path), page(map_, selection).encode())
    return losses(selection)


def page(map_: Map, selection: Selection) -> str:
    """The whole file."""
    style = _file("page.css").replace("/*light*/", _colours("light")).replace("/*dark*/", _colours("dark"))
    script = _file("page.js")
    sources = numbered(selection)
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; "
        "form-action 'none'"
    )
    title = map_.meta("title") or tr("Map")
    parts = frame() | {
        "policy": policy,
        "title": marked(html.escape(title)),
        "style": style,
        "script": script,
        "data": marked(_data(cleaned(contents(map_, selection, sources) | {"words": spoken()}))),
        "open": marked(_open_points(selection, {source.id: number for number, source in enumerate(sources, 1)})),
        "sources": marked("".join(_source(source) for source in sources)),
        "credit": marked(
            "".join(f"<p>{html.escape(map_.meta(name))}</p>" for name in ("licence", "credit") if map_.meta(name))
        ),
    }
    text = _file("page.html")
    # Each mark stands once; what is put in is not searched for marks again.
    pieces = text.split("{{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}}")
        filled += [parts[name], rest]
    return "".join(filled)


def _file(name: str) -> str:
    return resources.path("html", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _data(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign, escape in _UNSAFE.items():
        text = text.replace(sign, escape)
    return text


def _colours(theme: str) -> str:
    """The theme's colours as CSS variables."""
    found = resources.theme(theme)
    plain = {name: value for name, value in found.items() if isinstance(value, str) and value.startswith("#")}
    sides = {f"side-{name}": value for name, value in found["sides"].items()}
    lines = {f"line-{name}": value for name, value in found["lines"].items()}
    return "".join(f"--{name.replace('_', '-')}:{value};" for name, value in (plain | sides | lines).items())


def _open_points(selection: Selection, numbers: Mapping[str, int]) -> str:
    """The points on which sources disagree and the notes that belong to no row, to be read without a script too."""
    points = "".join(
        f'<li dir="auto"><strong>{html.escape(point.topic)}</strong>'
        + "".join(f"<br>{html.escape(held.text)}{_numbers(held.sources, numbers)}" for held in point.positions)
        + "".join(
            f"<br><em>{html.escape(text)}</em>" for text in (point.decision or point.handling, point.reason) if text
        )
        + "</li>"
        for point in selection.contradictions
    )
    loose = "".join(
        f'<li dir="auto">{html.escape(note.text)}</li>' for note in public_notes(selection) if not note.about
    )
    return _folded(tr("Where sources disagree"), points) + _folded(tr("Notes"), loose)


def _folded(title: str, items: str) -> str:
    return f"<details><summary>{html.escape(title)}</summary><ul>{items}</ul></details>" if items else ""


def _numbers(sources: Sequence[str], numbers: Mapping[str, int]) -> str:
    return "".join(
        f' <a href="#source-{numbers[one]}">[{number(numbers[one])}]</a>' for one in sources if one in numbers
    )


def _source(source: Source) -> str:
    said = [source.publisher, source.title, source.date, source.symbol]
    text = html.escape(", ".join(part for part in said if part) or source.id)
    address = source.url or source.archive_url
    if address.startswith(("http://", "https://")):
        link = html.escape(quote(address, safe=_ASCII), quote=True)
        text += f' <a href="{link}" rel="noopener noreferrer" target="_blank">{html.escape(address[:120])}</a>'
    return f'<li dir="auto">{text}</li>'


def losses(selection: Selection) -> list[str]:
    """One sentence for each thing that the page does not show."""
    found = [tr("The page is to be looked at: Backers and other programs cannot read the map back from it.")]
    if private := sum(1 for note in selection.notes if note.private):
        found.append(tr_n("{n} private note left out.", "{n} private notes left out.", private))
    if any(source.url and not source.url.startswith(("http://", "https://")) for source in selection.sources):
        found.append(tr("Addresses that are no web addresses are left out."))
    return found
