"""The form of a source's fields."""

from backers.model import kinds
from backers.ui.spec import choice, date, line, text

_GRADES = (
    ("", "Not graded"), ("A", "A, completely reliable"), ("B", "B, usually reliable"), ("C", "C, fairly reliable"),
    ("D", "D, not usually reliable"), ("E", "E, unreliable"), ("F", "F, cannot be judged"),
)  # fmt: skip
GRADES = dict(_GRADES)
SOURCE = (
    line("source", "title", "Title", "The title of the article or document"),
    line("source", "publisher", "Publisher", "Who published it"),
    line("source", "authors", "Authors", "Who wrote it"),
    date("source", "date", "Date"),
    line("source", "url", "Address", "Its web address, beginning with https://"),
    line("source", "archive_url", "Archive copy", "The address of an archived copy"),
    line("source", "symbol", "Document", "A document's symbol, such as S/RES/1970 (2011)"),
    choice("source", "outlet", "Outlet", "What kind of publisher it is", tuple(kinds.OUTLETS.items())),
    line("source", "language", "Language", "Its language as a short code: en, ar, tr, fr"),
    date("source", "accessed", "Looked up on"),
    choice("source", "reliability", "Reliability", "How far the source can be trusted, on the scale A to F", _GRADES),
    text("source", "note", "Remark", "What a reader should know about it"),
)
