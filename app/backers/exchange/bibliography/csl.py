"""CSL-JSON, which Zotero, Pandoc and citation processors share. What it has no field for goes into `custom`."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from backers.exchange.bibliography.entry import KINDS, Found, date_text, parts_of, source_of
from backers.exchange.remarks import Warnings
from backers.model.errors import Damaged
from backers.model.rows import Source
from backers.model.wording import tr

_TO_TYPE = {ours: csl for ours, csl, _, _ in KINDS}
_FROM_TYPE = {csl: ours for ours, csl, _, _ in KINDS} | {"article-magazine": "press", "post-weblog": "other"}
_OWN = ("outlet", "reliability", "verification", "archive_url", "reprint_of")
_DECODER = json.JSONDecoder()


def read(text: str, name: str, warnings: Warnings) -> list[Source]:
    """Each entry on its own, so that one that is broken costs nothing but itself."""
    sources = []
    for line, item in _items(text, name, warnings):
        if not isinstance(item, dict):
            warnings.add(tr("broken entries"), tr("line {line}: an entry is no object; it was left out.", line=line))
            continue
        source = source_of(_found(line, item), warnings)
        if source is not None:
            sources.append(source)
    return sources


def write(sources: Iterable[Source]) -> str:
    return json.dumps([_item(source) for source in sources], ensure_ascii=False, indent=2) + "\n"


def _items(text: str, name: str, warnings: Warnings) -> Iterator[tuple[int, Any]]:
    at = _skip(text, 0)
    if text[at : at + 1] == "{":
        yield from _whole(text, name)
        return
    if text[at : at + 1] != "[":
        raise Damaged(tr("“{name}” is no CSL-JSON: it does not begin with a list.", name=name))
    at += 1
    while True:
        at = _skip(text, at, ",")
        if at >= len(text) or text[at] == "]":
            return
        line = text.count("\n", 0, at) + 1
        try:
            item, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            warnings.add(
                tr("broken entries"),
                tr("line {line}: this entry is no JSON ({error}); it was left out.", line=line, error=error),
            )
            at = text.find("\n  {", at + 1)
            if at < 0:
                return
            continue
        yield line, item


def _whole(text: str, name: str) -> Iterator[tuple[int, Any]]:
    """One entry, or the `items` or `references` of an object."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Damaged(tr("“{name}” is no JSON: {error}.", name=name, error=error)) from None
    inside = found.get("items", found.get("references"))
    yield from ((1, item) for item in (inside if isinstance(inside, list) else [found]))


def _skip(text: str, at: int, more: str = "") -> int:
    while at < len(text) and (text[at].isspace() or text[at] in more or text[at] == "\ufeff"):
        at += 1
    return at


def _found(line: int, item: dict[str, Any]) -> Found:
    custom = item.get("custom")
    own = {name: str(custom[name]) for name in _OWN if isinstance(custom, dict) and name in custom}
    fields = {
        "title": _text(item, "title"),
        "publisher": _text(item, "container-title") or _text(item, "publisher"),
        "authors": "; ".join(_names(item.get("author"))),
        "date": _date(item.get("issued")),
        "accessed": _date(item.get("accessed")),
        "url": _text(item, "URL") or (f"https://doi.org/{_text(item, 'DOI')}" if _text(item, "DOI") else ""),
        "symbol": _text(item, "number"),
        "language": _text(item, "language"),
        "note": _text(item, "note"),
        "outlet": _FROM_TYPE.get(_text(item, "type"), "other"),
    }
    own.pop("reprint_of", None)  # an id of another map's source means nothing here
    return Found(line, _text(item, "id"), fields | own)


def _item(source: Source) -> dict[str, Any]:
    item: dict[str, Any] = {"id": source.id, "type": _TO_TYPE.get(source.outlet, "webpage"), "title": source.title}
    item["container-title"] = source.publisher
    item["author"] = [{"literal": name.strip()} for name in source.authors.split(";") if name.strip()]
    for key, date in (("issued", source.date), ("accessed", source.accessed)):
        parts = parts_of(date)
        item[key] = {"date-parts": [parts]} if parts else {"raw": date} if date else None
    item |= {"URL": source.url, "number": source.symbol, "language": source.language, "note": source.note}
    item["custom"] = {name: value for name in _OWN if (value := getattr(source, name))}
    return {key: value for key, value in item.items() if value}


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    return str(value) if isinstance(value, str | int | float) else ""


def _names(authors: Any) -> Iterator[str]:
    for author in authors if isinstance(authors, list) else ():
        if isinstance(author, dict):
            named = ", ".join(_text(author, key) for key in ("family", "given") if _text(author, key))
            yield _text(author, "literal") or named


def _date(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return date_text("-".join(str(part) for part in parts[0] if part not in (None, "")))
    return date_text(_text(value, "raw") or _text(value, "literal"))
