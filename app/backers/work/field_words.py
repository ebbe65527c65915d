"""What the fields of rows are called in the middle of a sentence or above a column."""

from backers.model.wording import mark, say

_WORDS = {
    "short": mark("map label"), "side_basis": mark("why this side"), "start": mark("from", "field"),
    "end": mark("until", "field"), "url": mark("address"), "archive_url": mark("archive copy"),
    "symbol": mark("document"), "subject": mark("who"), "object": mark("to whom"), "tier": mark("shown on"),
    "reprint_of": mark("reprint of"), "file_path": mark("file"), "file_sha256": mark("checksum of the file"),
    "note": mark("remark"), "derived": mark("confidence derived"), "about": mark("about"),
    "entered_by": mark("entered by"), "entered_at": mark("entered"), "decided_by": mark("decided by"),
    "decided_at": mark("decided"), "accessed": mark("looked up on"), "name": mark("name"), "kind": mark("kind"),
    "side": mark("side"), "country": mark("country"), "description": mark("description"),
    "aliases": mark("aliases"), "attributes": mark("attributes"), "sign": mark("sign"),
    "directed": mark("directed"), "confidence": mark("confidence"), "disputed": mark("disputed"),
    "stance": mark("stance"), "text": mark("text"), "locator": mark("locator"), "credibility": mark("credibility"),
    "asserts": mark("asserts"), "source": mark("source"), "publisher": mark("publisher"), "title": mark("title"),
    "authors": mark("authors"), "date": mark("date"), "outlet": mark("outlet"), "language": mark("language"),
    "verification": mark("verification"), "reliability": mark("reliability"), "actors": mark("actors"),
    "relationships": mark("relationships"), "starts": mark("starts"), "ends": mark("ends"), "topic": mark("topic"),
    "handling": mark("handling"), "decision": mark("decision"), "reason": mark("reason"), "value": mark("value"),
    "private": mark("private"), "todo": mark("todo"), "positions": mark("positions"), "author": mark("author"),
}  # fmt: skip


def field_word(name: str) -> str:
    """The field in words; one that nobody has named bears its own name."""
    return say(_WORDS[name]) if name in _WORDS else name
