"""What all pages of the inspector share: reading first, then the form in a fold, then what stands around the row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model.changes import ChangeSet
from backers.model.names import shown
from backers.model.rows import Event, Note, Ref
from backers.model.wording import tr
from backers.ui.dialogs.note_editor import NoteEditor
from backers.ui.evidence import EvidencePanel
from backers.ui.form import Form
from backers.ui.inspector.specs import specs_for
from backers.ui.many import Many
from backers.ui.marks import row_words
from backers.ui.parts import Fold, clear, quiet_button, walk_tabs
from backers.ui.relevance import concerns
from backers.ui.session import Session
from backers.ui.texts import GRID, Link
from backers.work.timeline.happenings import verb_of

_NOTHING = object()


class Page(QWidget):
    """The page of one row. A kind of row fills three parts: `build_head`, `build_before`, `build_around`.

    What each part shows is told beforehand as plain values (`head_shows` and so on): a part is built again only when
    they differ, so that an edit costs as little as what it changes.
    """

    cites = True  # whether claims can be made about such a row

    def __init__(self, session: Session, ref: Ref, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.ref = session, ref
        self._shown: tuple[object, object, object] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        self.head, self.before, self.around = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.head.setSpacing(GRID)
        for part in (self.before, self.around):
            part.setSpacing(2 * GRID)
        self.fold = Fold(
            session, "edit", tr("Edit"), tr("Shows every field; each change is saved at once and can be undone")
        )
        self.form = Form(session, ref.table, (ref.id,), specs_for(ref.table))
        self.fold.inside.addWidget(self.form)
        column.addLayout(self.head)
        column.addWidget(self.fold)
        self.evidence = EvidencePanel(session) if self.cites else None
        column.addLayout(self.before)
        if self.evidence is not None:
            self.evidence.show_row(ref)
            self.evidence.rebuilt.connect(lambda: walk_tabs(self))
            column.addWidget(self.evidence)
        column.addLayout(self.around)
        column.addStretch(1)
        self._build()
        session.lens_changed.connect(self._on_lens)

    def build_head(self) -> None:
        """Fills `head`: what the row is."""
        raise NotImplementedError

    def head_shows(self) -> object:
        return self.session.map.get(self.ref)

    def build_before(self) -> None:
        """Fills `before`: what a reader asks before asking who says so."""

    def before_shows(self) -> object:
        return None

    def build_around(self) -> None:
        """Fills `around`: what it stands beside."""

    def around_shows(self) -> object:
        return self.session.map.events_with(self.ref), self.session.map.notes_about(self.ref)

    def concerned_by(self, changes: ChangeSet) -> bool:
        return concerns(self.session.map, changes, (self.ref,))

    def refresh(self) -> None:
        """Shows the row as it is now; the form keeps what is being typed, the evidence follows by itself."""
        if self.session.map.get(self.ref) is not None:
            self._build()
            self.form.refresh()

    def flush(self) -> None:
        self.form.flush()

    def cite(self) -> None:
        if self.evidence is not None:
            self.evidence.cite()

    def edit(self, field: str) -> None:
        """Opens the form and puts the cursor into the field."""
        self.fold.open()
        if field in self.form.fields:
            self.form.fields[field].setFocus()

    def add_notes(self) -> None:
        """The notes pinned to the row, and the button for one more."""
        notes = self.session.map.notes_about(self.ref)
        if notes:
            self.around.addWidget(Many(tr("Notes"), notes, self._note))
        button = quiet_button(tr("Add a note"), tr("Your own text, pinned to this"))
        button.setEnabled(not self.session.workspace.read_only)
        button.clicked.connect(lambda: NoteEditor.open_new(self.session, self.ref, self))
        self.around.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def add_events(self) -> None:
        events = sorted(self.session.map.events_with(self.ref), key=lambda event: event.date)
        if events:
            self.around.addWidget(Many(tr("Events"), events, self._event))

    def _event(self, event: Event) -> Link:
        verb = verb_of(event, self.ref.id) if self.ref.table == "relationship" else ""
        ref, said = Ref("event", event.id), row_words(self.session, event)
        return Link(
            f"{verb}: {said}" if verb else said,
            lambda: self.session.select(frozenset({ref})),
            tip=tr("Click to select."),
        )

    def _note(self, note: Note) -> Link:
        ref = Ref("note", note.id)
        return Link(
            shown(note.text, 300), lambda: self.session.select(frozenset({ref})), tip=tr("Click to read and edit it")
        )

    def _on_lens(self) -> None:
        """What is said of a denial hangs on what was known by then."""
        if self.session.map.get(self.ref) is not None:
            self._build()

    def _build(self) -> None:
        head = (self.head_shows(), self.session.lens.known_by)
        wanted = (head, self.before_shows(), self.around_shows())
        parts = (self.head, self.before, self.around)
        builds = (self.build_head, self.build_before, self.build_around)
        for part, build, now, before in zip(parts, builds, wanted, self._shown or (_NOTHING,) * 3, strict=True):
            if now != before:
                clear(part)
                build()
        if wanted != self._shown:
            walk_tabs(self)
        self._shown = wanted
