"""A source with all that is known of it, and every claim that rests on it."""

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from backers.model.counting import joined
from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.evidence.source_fields import SOURCE
from backers.ui.evidence.source_parts import addresses_of, claim_link, facts_of
from backers.ui.form import Form
from backers.ui.many import Many
from backers.ui.parts import Fold, clear, walk_tabs
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.evidence import source_marks


class SourceCard(QDialog):
    """Stays open beside the map: a click on a sentence selects its row there. Closes with its source."""

    def __init__(self, session: Session, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Source"))
        self._session, self._id = session, source
        inside = QWidget()
        self._head, self._below = QVBoxLayout(), QVBoxLayout()
        for part in (self._head, self._below):
            part.setSpacing(GRID)
        fold = Fold(
            session, "edit source", tr("Edit"), tr("Shows every field; each change is saved at once and can be undone")
        )
        self.form = Form(session, "source", (source,), SOURCE)
        fold.inside.addWidget(self.form)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addLayout(self._head)
        whole.addWidget(fold)
        whole.addLayout(self._below)
        whole.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(2 * GRID, 0, 2 * GRID, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(460, 520)
        self._refresh()
        session.map_changed.connect(self._refresh)
        session.workspace_changed.connect(self.close)

    @classmethod
    def open_for(cls, session: Session, source: str, parent: QWidget) -> Self:
        card = cls(session, source, parent.window())
        card.show()
        return card

    def _refresh(self) -> None:
        source = self._session.map.sources.get(self._id)
        if source is None:
            self.close()
            return
        for part in (self._head, self._below):
            clear(part)
        self.form.refresh()
        self._head.addWidget(Wrapped(shown(source.title or source.symbol or source.url, 400), headline=True))
        marks = joined(source_marks(source))
        if marks:
            self._head.addWidget(Wrapped(marks, tone="danger"))
        self._head.addWidget(facts_of(self._session, source))
        for line in addresses_of(source, self):
            self._head.addWidget(line)
        claims = self._session.map.claims_from(source.id)
        self._below.addWidget(Many(tr("What rests on it"), claims, lambda claim: claim_link(self._session, claim)))
        if not claims:
            self._below.addWidget(Wrapped(tr("Nothing on this map rests on this source."), tone="muted"))
        walk_tabs(self)
