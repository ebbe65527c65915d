"""Leave one out: what would stand on nothing without a source, a publisher or a kind of outlet. Looking only."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from backers.analysis import measures
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Ref, Relationship
from backers.model.sentences import actor_label, dated_sentence
from backers.model.wording import mark, say, tr, tr_n
from backers.ui.choices import StillBox
from backers.ui.parts import quiet_button
from backers.ui.register.lines import Line, Lines
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.ui.two_lines import TwoLineList
from backers.work.evidence import source_words
from backers.work.without import LARGE, QUICK, Left, Moved, Taken, can_be_taken, sources_of, without

_WHATS = {
    "source": mark("One source"),
    "publisher": mark("All of one publisher"),
    "outlet": mark("All of one kind of outlet"),
}


class LeaveOutPanel(QWidget):
    """Chooses on the left, says at once what would fall and who would move. Signal: `go_wanted(Ref)`."""

    go_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.left: Left | None = None
        self._taken: list[Taken] = []
        self._stale = False
        self.what, self.which, self.measure = _box(), StillBox(), _box()
        self.says = Wrapped()
        self.show_button = quiet_button(tr("Show on the map"), tr("Selects what would stand on nothing"))
        self.fallen, self.moved = Lines(self), Lines(self)
        self.fallen_list, self.moved_list = TwoLineList(self), TwoLineList(self)
        self._build()
        self.what.activated.connect(self._fill)
        self.which.currentIndexChanged.connect(self._look)
        self.measure.activated.connect(self._look)
        self.show_button.clicked.connect(self.show_fallen)
        for view, lines in ((self.fallen_list, self.fallen), (self.moved_list, self.moved)):
            view.doubleClicked.connect(lambda index, lines=lines: self._go(lines, index))
        session.map_changed.connect(self._on_changed)
        session.workspace_changed.connect(self._on_changed)
        self._fill()

    def take(self, what: str, identity: str) -> None:
        """Shows what would be left without that."""
        self.what.setCurrentIndex(self.what.findData(what))
        self._fill()
        self.which.setCurrentIndex(next((at for at, one in enumerate(self._taken) if one.id == identity), -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dock behind a tab counts as visible for Qt, but is painted only when it comes to the front."""
        super().paintEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._fill)

    def _on_changed(self, _event: object = None) -> None:
        """Behind a tab it waits until it is looked at: no edit and no opening of a map must wait for it."""
        self._stale = True
        self.update()

    def show_fallen(self) -> None:
        if self.left is not None:
            self._session.select(frozenset(Ref("relationship", row.id) for row in self.left.fallen))

    def _fill(self, _event: object = None) -> None:
        self._stale = False
        held = self._taken[self.which.currentIndex()].id if 0 <= self.which.currentIndex() < len(self._taken) else ""
        self._taken = can_be_taken(self._session.map, self.what.currentData())
        self.which.blockSignals(True)
        self.which.clear()
        for one in self._taken:
            self.which.addItem(one.label if one.what == "source" else f"{one.label} ({one.sources})")
        self.which.setCurrentIndex(next((at for at, one in enumerate(self._taken) if one.id == held), -1))
        self.which.blockSignals(False)
        quick = len(self._session.map.actors) <= LARGE
        for at in range(self.measure.count()):
            item = self.measure.model().item(at)  # type: ignore[attr-defined]
            item.setEnabled(quick or self.measure.itemData(at) in QUICK)
        self._look()

    def _look(self, _index: object = None) -> None:
        at = self.which.currentIndex()
        if not 0 <= at < len(self._taken):
            self.left = None
            self._show(tr("Choose what to leave out. Nothing is changed by looking."), (), ())
            return
        map_ = self._session.map
        self.left = without(map_, sources_of(map_, self._taken[at]), self.measure.currentData())
        fallen, weak = len(self.left.fallen), len(self.left.weakened)
        moved = [one for one in self.left.moved if one.before != one.after]
        said = tr_n("{n:,} relationship would stand on nothing", "{n:,} relationships would stand on nothing", fallen)
        if weak:
            said = joined([said, tr_n("{n:,} on one source only", "{n:,} on one source only", weak)])
        places = tr("No central actor moves.")
        if moved:
            places = tr_n(
                "Of the central actors, {n} would change places.", "Of the central actors, {n} would change places.",
                len(moved),
            )  # fmt: skip
        self._show(f"{said}. {places}", self.left.fallen, self.left.moved)

    def _show(self, said: str, fallen: tuple[Relationship, ...], moved: tuple[Moved, ...]) -> None:
        map_ = self._session.map
        self.says.setText(said)
        self.show_button.setEnabled(bool(fallen))
        self.fallen.take(
            [
                Line(shown(dated_sentence(map_, row), 300), _only(map_, row), Ref("relationship", row.id))
                for row in fallen
            ]
        )
        self.moved.take(
            [
                Line(f"{one.before}. {shown(actor_label(map_, one.actor), 80)}", _place(one), Ref("actor", one.actor),
                     faint=one.before == one.after)
                for one in sorted(moved, key=lambda one: one.before == one.after)
            ]
        )  # fmt: skip

    def _go(self, lines: Lines, index: QModelIndex) -> None:
        if index.isValid():
            self.go_wanted.emit(lines.line(index.row()).what)

    def _build(self) -> None:
        for word, label in _WHATS.items():
            self.what.addItem(say(label), word)
        for measure in measures.MEASURES.values():
            if measure.id != "equal":
                self.measure.addItem(measure.label, measure.id)
        line = QLineEdit()
        line.setPlaceholderText(tr("Type a part of its name"))
        self.which.setLineEdit(line)
        self.which.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.which.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        for box, name in (
            (self.what, tr("Leave out")),
            (self.which, tr("Which one")),
            (self.measure, tr("Central by")),
        ):
            box.setAccessibleName(name)
        self.what.setToolTip(tr("What to leave out"))
        self.which.setToolTip(tr("Type a part of its name; nothing is changed by looking"))
        self.measure.setToolTip(tr("Who counts as central"))
        self.fallen_list.setModel(self.fallen)
        self.moved_list.setModel(self.moved)
        self.fallen_list.setAccessibleName(tr("What would stand on nothing"))
        self.moved_list.setAccessibleName(tr("The central actors, before and after"))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.what)
        top.addWidget(self.which, 1)
        top.addWidget(self.measure)
        top.addWidget(self.show_button)
        split = QSplitter()
        split.addWidget(self.fallen_list)
        split.addWidget(self.moved_list)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self.says)
        column.addWidget(split, 1)


def _only(map_: Map, row: Relationship) -> str:
    """Who alone says so now."""
    claims = map_.claims_about(Ref("relationship", row.id))
    cited = dict.fromkeys(claim.source for claim in claims if claim.stance != "disputes" and claim.source)
    return tr("only: {sources}", sources="; ".join(source_words(map_.sources.get(one)) for one in cited))


def _box() -> QComboBox:
    box = StillBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _place(one: Moved) -> str:
    if one.after is None:
        return tr("would have no relationship left")
    if one.after == one.before:
        return tr("stays")
    if one.after < one.before:
        return tr("would be up to place {place}", place=one.after)
    return tr("would be down to place {place}", place=one.after)
