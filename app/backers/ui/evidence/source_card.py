"""A source with all that is known of it, and every claim that rests on it."""

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from backers.model import dates, kinds
from backers.model.names import shown
from backers.model.rows import Actor, Claim, Ref, Source
from backers.ui.evidence.addresses import ask_to_open, can_open
from backers.ui.evidence.source_fields import GRADES, SOURCE
from backers.ui.form import Form
from backers.ui.many import Many
from backers.ui.marks import row_link, row_words
from backers.ui.parts import Facts, Fold, clear, walk_tabs
from backers.ui.session import Session
from backers.ui.texts import GRID, Link, Wrapped
from backers.work.evidence import source_marks, source_words

_READ = {"read": "Yes", "article": "Yes, in full", "known": "No: it is known to exist, and cited through others"}


class SourceCard(QDialog):
    """Stays open beside the map: a click on a sentence selects its row there. Closes with its source."""

    def __init__(self, session: Session, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Source")
        self._session, self._id = session, source
        inside = QWidget()
        self._head, self._below = QVBoxLayout(), QVBoxLayout()
        for part in (self._head, self._below):
            part.setSpacing(GRID)
        fold = Fold(session, "edit source", "Edit", "Shows every field; each change is saved at once and can be undone")
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
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
        marks = ", ".join(source_marks(source))
        if marks:
            self._head.addWidget(Wrapped(marks, tone="danger"))
        self._head.addWidget(self._facts(source))
        for name, address in (("Address", source.url), ("Archive copy", source.archive_url)):
            if address:
                self._head.addWidget(self._address(name, address))
        claims = self._session.map.claims_from(source.id)
        self._below.addWidget(Many("What rests on it", claims, self._claim))
        if not claims:
            self._below.addWidget(Wrapped("Nothing on this map rests on this source.", tone="muted"))
        walk_tabs(self)

    def _facts(self, source: Source) -> Facts:
        original = None if source.reprint_of is None else self._session.map.sources.get(source.reprint_of)
        facts = Facts()
        facts.add("Publisher", shown(source.publisher))
        facts.add("Authors", shown(source.authors))
        facts.add("Date", dates.words(source.date) if source.date else "not known")
        facts.add("Document", shown(source.symbol))
        facts.add("Outlet", kinds.OUTLETS.get(source.outlet, kinds.words(source.outlet)))
        facts.add("Reprint of", source_words(original) if original else "")
        facts.add("Language", shown(source.language))
        facts.add("Read", _READ.get(source.verification, shown(source.verification)))
        facts.add("Reliability", GRADES.get(source.reliability, "") if source.reliability else "")
        facts.add("Looked up on", dates.words(source.accessed) if source.accessed else "")
        facts.add("Remark", shown(source.note, 2000))
        return facts

    def _address(self, name: str, address: str) -> QWidget:
        said = f"{name}: {shown(address, 2000)}"
        if not can_open(address):
            return Wrapped(said, tone="muted")
        return Link(said, lambda: ask_to_open(address, self), tone="link", tip="Asks, then opens it in your browser")

    def _claim(self, claim: Claim) -> QWidget:
        row = self._session.map.get(claim.about)
        if row is None:
            return Wrapped(shown(claim.text), tone="muted")
        if claim.stance != "disputes" and not isinstance(row, Actor):
            return row_link(self._session, row)
        said = row_words(self._session, row)
        said = f"denies: {said}" if claim.stance == "disputes" else f"{said}: {shown(claim.text, 160)}"
        select = frozenset({Ref(row.table, row.id)})
        return Link(said, lambda: self._session.select(select), tip="Click to select.")
