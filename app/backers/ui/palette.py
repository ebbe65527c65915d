"""The palette: one line from which every command, actor, source and question can be called by its name."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from backers.model.counting import joined
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import mark, say, tr
from backers.ui.finder_hits import ASIDE, FAINT, HitRows
from backers.ui.search_line import SearchLine
from backers.ui.session import Session
from backers.ui.two_lines import Index
from backers.work.anything import Anything, Choice, choices_of

_KINDS = {"question": mark("question"), "actor": mark("actor"), "source": mark("source")}


class Palette(SearchLine):
    """`actions`: the commands as they are now. `go` shows a row, `ask` opens a question by its id."""

    def __init__(
        self,
        session: Session,
        actions: Callable[[], list[QAction]],
        go: Callable[[Ref], object],
        ask: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        self.choices = _Choices(session)
        super().__init__(self.choices, parent)
        self.choices.setParent(self)
        self._session, self._actions, self._go, self._ask = session, actions, go, ask
        self._anything: Anything | None = None
        self.set_delegate(HitRows(self.list))
        self.setAccessibleName(tr("Do or find anything"))
        self.line.setPlaceholderText(tr("A command, an actor, a source or a question"))
        self.line.setAccessibleName(tr("A command, an actor, a source or a question"))
        self.line.setToolTip(tr("Arrows choose, Enter does it, Escape closes"))
        self.list.setAccessibleName(tr("What can be done and found"))
        session.map_changed.connect(lambda _event: self._forget())
        session.workspace_changed.connect(self.dismiss)
        session.workspace_changed.connect(self._forget)

    def open(self) -> None:
        """Ready for a new name: what was called last is not wanted again."""
        self._forget()
        self.line.clear()
        super().open()

    def answer(self, text: str) -> str:
        if self._anything is None:
            self._anything = self._prepare()
        self.choices.take(self._anything.best(text))
        return tr("Nothing is called {name}. Try fewer letters.", name=f"“{shown(text, 40)}”")

    def take(self, row: int) -> None:
        choice = self.choices.choice(row)
        if choice.kind == "command":
            self._do(self.choices.actions[choice.key])
        elif choice.kind == "question":
            self._ask(choice.key)
        else:
            self._go(Ref(choice.kind, choice.key))

    def _do(self, action: QAction) -> None:
        if action.isEnabled():
            action.trigger()
        else:
            self._session.said.emit(tr("“{command}” is not possible now.", command=plain(action)))

    def _forget(self) -> None:
        self._anything = None
        self.search_again()

    def _prepare(self) -> Anything:
        from backers.work.questions.catalog import QUESTIONS

        self.choices.actions = {str(number): action for number, action in enumerate(self._actions())}
        commands = [
            Choice("command", key, plain(action), (action.toolTip(),))
            for key, action in sorted(self.choices.actions.items(), key=lambda entry: not entry[1].isEnabled())
        ]
        possible = sum(action.isEnabled() for action in self.choices.actions.values())
        questions = [Choice("question", question.id, say(question.text)) for question in QUESTIONS.values()]
        rows = choices_of(self._session.map)
        return Anything([*commands[:possible], *questions, *rows, *commands[possible:]])


class _Choices(QAbstractListModel):
    """What was found, in words: the name, and beside it the keys of a command or what else it is."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: list[Choice] = []
        self.actions: dict[str, QAction] = {}

    def take(self, found: list[Choice]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        return self._found[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(choice.label)
        if role == ASIDE:
            return self._aside(choice)
        if role == FAINT:
            return choice.kind == "command" and not self.actions[choice.key].isEnabled()
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return joined(part for part in (shown(choice.label), self._aside(choice)) if part)
        return None

    def _aside(self, choice: Choice) -> str:
        if choice.kind != "command":
            return say(_KINDS[choice.kind])
        action = self.actions[choice.key]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return keys if action.isEnabled() else tr("not possible now")


def plain(action: QAction) -> str:
    """A command's name without its mnemonic, key and dots."""
    name = action.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    return name.rstrip("…")
