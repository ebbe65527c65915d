"""The form of a source's fields."""

from backers.model import kinds
from backers.model.wording import mark, say, tr
from backers.ui.evidence.source_field import SourceField
from backers.ui.spec import Spec, choice, date, line, text

_GRADES = (
    ("", mark("Not graded")), ("A", mark("A, completely reliable")), ("B", mark("B, usually reliable")), ("C",
         mark("C, fairly reliable")),
    ("D", mark("D, not usually reliable")), ("E", mark("E, unreliable")), ("F", mark("F, cannot be judged")),
)  # fmt: skip
GRADES = dict(_GRADES)
GRADES_TIP = mark(
    "How far the source itself can be trusted. A: no doubt, a record of complete reliability. B: minor doubts. "
    "C: doubts, but it was right in the past. D: significant doubts, right at times. E: wrong so far. "
    "F: no basis to judge, a new source. (Admiralty code)"
)
CREDIBILITIES = (
    ("", mark("Not graded")), ("1", mark("1, confirmed")), ("2", mark("2, probably true")), ("3",
         mark("3, possibly true")),
    ("4", mark("4, doubtful")), ("5", mark("5, improbable")), ("6", mark("6, cannot be judged")),
)  # fmt: skip
CREDIBILITIES_TIP = mark(
    "How credible this one statement is, whoever makes it. 1: confirmed by other independent sources. 2: fits what is "
    "known, not confirmed. 3: could be so. 4: possible, does not fit. 5: contradicted by what is known. 6: no basis to "
    "judge. (Admiralty code)"
)
_READ = (
    ("", mark("Not said")),
    ("read", mark("Read")),
    ("article", mark("Read in full")),
    ("known", mark("Known, not read")),
)
REPRINT_TIP = mark("The source whose text this one repeats: the two then count as one voice")
SOURCE = (
    line("source", "title", mark("Title"), mark("The title of the article or document")),
    line("source", "publisher", mark("Publisher"), mark("Who published it")),
    line("source", "authors", mark("Authors"), mark("Who wrote it")),
    date("source", "date", mark("Date")),
    line("source", "url", mark("Address"), mark("Its web address, beginning with https://")),
    line("source", "archive_url", mark("Archive copy"), mark("The address of an archived copy")),
    line("source", "symbol", mark("Document"), mark("A document's symbol, such as S/RES/1970 (2011)")),
    choice("source", "outlet", mark("Outlet"), mark("What kind of publisher it is"), tuple(kinds.OUTLETS.items())),
    Spec("reprint_of", lambda session: SourceField(session, tr("Reprint of"), say(REPRINT_TIP)), alone=True),
    line("source", "language", mark("Language"), mark("Its language as a short code: en, ar, tr, fr")),
    date("source", "accessed", mark("Looked up on")),
    choice("source", "reliability", mark("Reliability"), GRADES_TIP, _GRADES),
    choice("source", "verification", mark("Read"), mark("How far it was read"), _READ),
    text("source", "note", mark("Remark"), mark("What a reader should know about it")),
)
