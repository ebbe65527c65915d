"""What is shown of a source, on its card and in the details alike: facts, addresses, its file, what rests on it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from backers.model import dates, kinds
from backers.model.names import shown
from backers.model.rows import Actor, Claim, Ref, Source
from backers.model.wording import mark, say, tr
from backers.ui.evidence.addresses import ask_to_open, can_open
from backers.ui.evidence.source_fields import GRADES
from backers.ui.marks import row_link, row_words
from backers.ui.parts import Facts
from backers.ui.session import Session
from backers.ui.texts import Link, Wrapped
from backers.work.attachments import Attachment, state_of
from backers.work.evidence import source_words

_READ = {
    "read": mark("Yes"),
    "article": mark("Yes, in full"),
    "known": mark("No: it is known to exist, and cited through others"),
}


def facts_of(session: Session, source: Source) -> Facts:
    """Everything known about it, in two columns."""
    original = None if source.reprint_of is None else session.map.sources.get(source.reprint_of)
    facts = Facts()
    facts.add(tr("Publisher"), shown(source.publisher))
    facts.add(tr("Authors"), shown(source.authors))
    facts.add(tr("Date"), dates.words(source.date) if source.date else tr("not known"))
    facts.add(tr("Document"), shown(source.symbol))
    facts.add(tr("Outlet"), kinds.outlet(source.outlet))
    facts.add(tr("Reprint of"), source_words(original) if original else "")
    facts.add(tr("Language"), shown(source.language))
    facts.add(
        tr("Read"), say(_READ[source.verification]) if source.verification in _READ else shown(source.verification)
    )
    facts.add(tr("Reliability"), say(GRADES.get(source.reliability, "")) if source.reliability else "")
    facts.add(tr("Looked up on"), dates.words(source.accessed) if source.accessed else "")
    facts.add(tr("Remark"), shown(source.note, 2000))
    facts.add(tr("File"), file_words(source))
    return facts


def file_words(source: Source) -> str:
    """The attached file and whether it is still the same; empty where there is none."""
    state = state_of(source)
    if state is Attachment.NONE:
        return ""
    return f"{shown(Path(source.file_path).name, 120)}: {state.value}"


def addresses_of(source: Source, parent: QWidget) -> list[QWidget]:
    """A line for its address and one for its archive copy; each asks before it opens."""
    named = ((tr("Address"), source.url), (tr("Archive copy"), source.archive_url))
    return [_address(name, address, parent) for name, address in named if address]


def claim_link(session: Session, claim: Claim) -> QWidget:
    """What a claim is about, to be clicked."""
    row = session.map.get(claim.about)
    if row is None:
        return Wrapped(shown(claim.text), tone="muted")
    if claim.stance != "disputes" and not isinstance(row, Actor):
        return row_link(session, row)
    said = row_words(session, row)
    if claim.stance == "disputes":
        said = tr("denies: {sentence}", sentence=said)
    else:
        said = tr("{row}: {text}", row=said, text=shown(claim.text, 160))
    select = frozenset({Ref(row.table, row.id)})
    return Link(said, lambda: session.select(select), tip=tr("Click to select."))


def _address(name: str, address: str, parent: QWidget) -> QWidget:
    said = f"{name}: {shown(address, 2000)}"
    if not can_open(address):
        return Wrapped(said, tone="muted")
    return Link(said, lambda: ask_to_open(address, parent), tone="link", tip=tr("Asks, then opens it in your browser"))
