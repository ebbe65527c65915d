"""The form of a source's fields."""

from backers.model import kinds
from backers.ui.evidence.source_field import SourceField
from backers.ui.spec import Spec, choice, date, line, text

_GRADES = (
    ("", "Not graded"), ("A", "A, completely reliable"), ("B", "B, usually reliable"), ("C", "C, fairly reliable"),
    ("D", "D, not usually reliable"), ("E", "E, unreliable"), ("F", "F, cannot be judged"),
)  # fmt: skip
GRADES = dict(_GRADES)
GRADES_TIP = (
    "How far the source itself can be trusted. A: no doubt, a record of complete reliability. B: minor doubts. "
    "C: doubts, but it was right in the past. D: significant doubts, right at times. E: wrong so far. "
    "F: no basis to judge, a new source. (Admiralty code)"
)
CREDIBILITIES = (
    ("", "Not graded"), ("1", "1, confirmed"), ("2", "2, probably true"), ("3", "3, possibly true"),
    ("4", "4, doubtful"), ("5", "5, improbable"), ("6", "6, cannot be judged"),
)  # fmt: skip
CREDIBILITIES_TIP = (
    "How credible this one statement is, whoever makes it. 1: confirmed by other independent sources. 2: fits what is "
    "known, not confirmed. 3: could be so. 4: possible, does not fit. 5: contradicted by what is known. 6: no basis to "
    "judge. (Admiralty code)"
)
_READ = (("", "Not said"), ("read", "Read"), ("article", "Read in full"), ("known", "Known, not read"))
REPRINT_TIP = "The source whose text this one repeats: the two then count as one voice"
SOURCE = (
    line("source", "title", "Title", "The title of the article or document"),
    line("source", "publisher", "Publisher", "Who published it"),
    line("source", "authors", "Authors", "Who wrote it"),
    date("source", "date", "Date"),
    line("source", "url", "Address", "Its web address, beginning with https://"),
    line("source", "archive_url", "Archive copy", "The address of an archived copy"),
    line("source", "symbol", "Document", "A document's symbol, such as S/RES/1970 (2011)"),
    choice("source", "outlet", "Outlet", "What kind of publisher it is", tuple(kinds.OUTLETS.items())),
    Spec("reprint_of", lambda session: SourceField(session, "Reprint of", REPRINT_TIP), alone=True),
    line("source", "language", "Language", "Its language as a short code: en, ar, tr, fr"),
    date("source", "accessed", "Looked up on"),
    choice("source", "reliability", "Reliability", GRADES_TIP, _GRADES),
    choice("source", "verification", "Read", "How far it was read", _READ),
    text("source", "note", "Remark", "What a reader should know about it"),
)
