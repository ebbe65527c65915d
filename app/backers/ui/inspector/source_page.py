"""One source: what it is, where it can be read, which file belongs to it, and every claim that rests on it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from backers.model.counting import joined
from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.rows import Ref, Source
from backers.model.wording import tr
from backers.ui.evidence.source_parts import addresses_of, claim_link, facts_of, file_words
from backers.ui.inspector.page import Page
from backers.ui.many import Many
from backers.ui.parts import quiet_button
from backers.ui.session import Session
from backers.ui.texts import Wrapped
from backers.work.attachments import attach
from backers.work.commands import Edit
from backers.work.evidence import source_marks


class SourcePage(Page):
    """The page of a source. A file is attached by its path and checksum; it is never copied."""

    cites = False

    def __init__(self, session: Session, ref: Ref, parent: QWidget | None = None) -> None:
        super().__init__(session, ref, parent)
        self.attach = quiet_button(
            tr("Attach a file…"), tr("Remembers where a file lies and its checksum; it is not copied")
        )
        self.detach = quiet_button(tr("Let go of the file"), tr("The file stays where it is"))
        for button, act in ((self.attach, self._choose_file), (self.detach, self._let_go)):
            button.clicked.connect(act)
            self.fold.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._allow()

    def head_shows(self) -> object:
        source = self._source
        if source is None:
            return None
        return source, self.session.map.sources.get(source.reprint_of or ""), file_words(source)

    def build_head(self) -> None:
        source = self._source
        if source is None:
            return
        self.head.addWidget(Wrapped(shown(source.title or source.symbol or source.url, 400), headline=True))
        marks = joined(source_marks(source))
        if marks:
            self.head.addWidget(Wrapped(marks, tone="danger"))
        self.head.addWidget(facts_of(self.session, source))
        for line in addresses_of(source, self):
            self.head.addWidget(line)

    def around_shows(self) -> object:
        return [(claim, self.session.map.get(claim.about)) for claim in self.session.map.claims_from(self.ref.id)]

    def build_around(self) -> None:
        claims = self.session.map.claims_from(self.ref.id)
        if claims:
            self.around.addWidget(Many(tr("What rests on it"), claims, lambda claim: claim_link(self.session, claim)))
        else:
            self.around.addWidget(Wrapped(tr("Nothing on this map rests on this source."), tone="muted"))

    def refresh(self) -> None:
        super().refresh()
        self._allow()

    @property
    def _source(self) -> Source | None:
        return self.session.map.sources.get(self.ref.id)

    def _allow(self) -> None:
        writable = not self.session.workspace.read_only
        self.attach.setEnabled(writable)
        self.detach.setVisible(self._source is not None and bool(self._source.file_path))
        self.detach.setEnabled(writable)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), tr("Attach a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.attach_file)
        dialog.open()

    def attach_file(self, name: str) -> None:
        """Notes path and checksum of that file."""
        try:
            values = attach(Path(name))
        except Refused as refusal:
            self.session.refused.emit(str(refusal))
            return
        self.session.do(Edit("source", (self.ref.id,), values))

    def _let_go(self) -> None:
        self.session.do(Edit("source", (self.ref.id,), {"file_path": "", "file_sha256": ""}))
