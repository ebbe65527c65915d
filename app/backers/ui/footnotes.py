"""Copies sentences with numbered sources to the clipboard, as plain text, as rich text and as Markdown."""

from backers.model.counting import counted
from backers.model.wording import tr, tr_n
from backers.ui.clipboard import copy
from backers.ui.session import Session
from backers.work.footnotes import footnoted


def copy_with_footnotes(session: Session, markdown: bool = False) -> None:
    """What is selected, or all that is shown. With `markdown` that is also what a plain text field gets."""
    from backers.ui.live import refs_of

    found = footnoted(session.map, session.selection or refs_of(session.visible))
    if not found.sentences:
        session.said.emit(tr("Select an actor, a line or an event to copy."))
        return
    plain, html = (found.markdown(), "") if markdown else (found.plain(), found.html())
    copy(plain, html, found.markdown())
    sources = counted(len(found.sources), "source")
    session.said.emit(
        tr_n(
            "Copied: {n} sentence with {sources}.", "Copied: {n} sentences with {sources}.", len(found.sentences),
            sources=sources,
        )
    )  # fmt: skip
