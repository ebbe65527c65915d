"""One statement of the evidence: its text once, and under it each source that says so."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from backers.model.counting import joined
from backers.model.names import marked, shown
from backers.model.wording import tr
from backers.ui.appearance import outlined
from backers.ui.moments import moment
from backers.ui.texts import GRID, Link, Wrapped, as_tip, shown_lines
from backers.work.evidence import Citation, Statement, claim_marks, source_marks, source_words

_LONG = 600


@dataclass(frozen=True)
class Doings:
    """What can be done with a citation. `may_edit` is false where the map is read-only."""

    open_source: Callable[[str], object]
    edit: Callable[[str], object]
    delete: Callable[[str], object]
    may_edit: bool


class StatementView(QWidget):
    """Own words first, sources under them."""

    def __init__(self, statement: Statement, doings: Doings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID // 2)
        column.setSpacing(2)
        text = statement.text
        said = Wrapped(shown_lines(text, _LONG))
        if len(text) > _LONG:
            said.setToolTip(as_tip(shown(text, 2000)))
        column.addWidget(said)
        for citation in statement.citations:
            column.addWidget(CitationLine(citation, doings))


class CitationLine(QWidget):
    """One source of a statement: a click opens its card; the button at the end edits or deletes the claim."""

    def __init__(self, citation: Citation, doings: Doings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        claim, source = citation.claim, citation.source
        said = source_words(source)
        if claim.locator:
            said += f", {shown(claim.locator, 60)}"
        marks = joined((*source_marks(source), *claim_marks(claim)))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, 0, 0)
        row.setSpacing(2)
        whole = f"{said} [{marks}]" if marks else said
        if source is None:
            row.addWidget(Wrapped(whole, tone="muted"), 1)
        else:
            tip = marked(source.url or source.symbol) or tr("Click to see the source and everything that rests on it")
            if claim.entered_by or claim.entered_at:
                who = shown(claim.entered_by, 60) or "somebody"
                tip += tr("\nEntered by {who}, {moment}", who=who, moment=moment(claim.entered_at))
            row.addWidget(Link(whole, lambda: doings.open_source(source.id), tone="muted", tip=tip), 1)
        row.addWidget(_more(claim.id, said, doings), 0, Qt.AlignmentFlag.AlignTop)


def _more(claim: str, said: str, doings: Doings) -> QToolButton:
    button = QToolButton()
    button.setText("⋯")
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(tr("Edit or delete what {said} says", said=said))
    button.setToolTip(tr("Edit or delete this claim"))
    button.setEnabled(doings.may_edit)
    menu = outlined(QMenu(button))
    menu.addAction(tr("Edit this claim…"), lambda: doings.edit(claim))
    menu.addAction(tr("Delete this claim"), lambda: doings.delete(claim))
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
    return button
