"""One note: the user's own words, what they are pinned to, and when they were written."""

from datetime import datetime

from backers.model.names import shown
from backers.model.rows import Note
from backers.model.wording import tr
from backers.ui.evidence import LinkedText
from backers.ui.inspector.page import Page
from backers.ui.marks import row_link, row_words
from backers.ui.parts import Facts
from backers.ui.texts import Wrapped


class NotePage(Page):
    """The page of a note."""

    cites = False

    def build_head(self) -> None:
        note = self.session.map.notes.get(self.ref.id)
        if note is None:
            return
        self.head.addWidget(Wrapped(tr("Note"), headline=True))
        self.head.addWidget(LinkedText(note.text))
        target = None if note.about is None else self.session.map.get(note.about)
        if target is not None:
            self.head.addWidget(Wrapped(tr("Pinned to"), strong=True))
            self.head.addWidget(row_link(self.session, target))
        self.head.addWidget(self._facts(note))

    def head_shows(self) -> object:
        note = self.session.map.notes.get(self.ref.id)
        target = None if note is None or note.about is None else self.session.map.get(note.about)
        return note, None if target is None else row_words(self.session, target)

    def _facts(self, note: Note) -> Facts:
        facts = Facts()
        facts.add(tr("Pinned to"), tr("A place on the map") if note.about is None else "")
        facts.add(tr("By"), shown(note.author))
        facts.add(tr("Written"), _moment(note.created))
        facts.add(tr("Changed"), _moment(note.modified) if note.modified != note.created else "")
        return facts


def _moment(text: str) -> str:
    """The moment in the reader's own time; text that is none, as it is."""
    try:
        return datetime.fromisoformat(text).astimezone().strftime("%d.%m.%Y %H:%M")
    except ValueError:
        return shown(text, 40)
