"""What counts in an answer, as a form in plain words. It offers what the question offers and says what was chosen."""

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from backers.model import kinds
from backers.model.counting import capital
from backers.model.wording import say, tr
from backers.ui.dialogs.actor_picker import ActorPicker
from backers.ui.parts import Fold, Section, clear, labelled, quiet_button
from backers.ui.session import Session
from backers.ui.texts import GRID
from backers.work.questions.catalog import Question
from backers.work.questions.terms import DIRECTIONS, RULES, TIES, WEIGHTS, Terms

_MOST_ACTORS = 6


class TermsForm(QWidget):
    """`changed(Terms)`: the reader wants it counted otherwise."""

    changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.terms = Terms()
        self._question: Question | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self.pickers: list[ActorPicker] = []
        self.avoid: ActorPicker | None = None

    def show_question(self, question: Question, terms: Terms) -> None:
        """Builds the form anew; silent."""
        self._question, self.terms = question, terms
        clear(self._column)
        self.pickers, self.avoid = [], None
        if "actors" in question.offers:
            self._add_actors()
        if "days" in question.offers:
            self._add_days()
        if question.measures:
            self._choice(tr("By", "the measure that ranks"), dict(question.measures), "measure", self._column)
        fold = Fold(
            self._session, "what_counts", tr("What counts"), tr("Which relationships the answer is computed on")
        )
        self._column.addWidget(fold)
        inside = fold.inside
        if "groups" in question.offers:
            groups = Section(tr("Relationships of"), below=True)
            for group in TIES:
                box = QCheckBox(kinds.GROUPS[group].label)
                box.setChecked(group in terms.groups)
                box.toggled.connect(lambda on, one=group: self._set_group(one, on))
                groups.add(box)
            inside.addWidget(groups)
        for name, label, choices in (
            ("weight", tr("Each counts"), WEIGHTS),
            ("direction", tr("Direction"), DIRECTIONS),
        ):
            if name in question.offers:
                self._choice(label, choices, name, inside)
        if "rule" in question.offers:
            self._choice(tr("Both signs"), RULES, "rule", inside)
        if "sourced" in question.offers:
            box = QCheckBox(tr("Only what independent sources say"))
            box.setToolTip(tr("Leaves out what rests on one publisher, partisan press or no source"))
            box.setChecked(terms.sourced)
            box.toggled.connect(lambda on: self._set(sourced=on))
            inside.addWidget(box)

    def _add_actors(self) -> None:
        for number in range(max(2, min(_MOST_ACTORS, len(self.terms.actors) + 1))):
            picker = ActorPicker(self._session)
            picker.setAccessibleName(tr("Actor {number}", number=number + 1))
            if number < len(self.terms.actors):
                picker.show_actor(self.terms.actors[number])
            picker.picked.connect(lambda _actor: self._set_actors())
            picker.editingFinished.connect(self._drop_empty)
            self.pickers.append(picker)
            self._column.addWidget(labelled(tr("Between") if number == 0 else "and", picker))
        self.avoid = ActorPicker(self._session)
        self.avoid.setPlaceholderText(tr("Nobody in particular"))
        self.avoid.setAccessibleName(tr("Not through"))
        if self.terms.avoid:
            self.avoid.show_actor(self.terms.avoid[0])
        self.avoid.picked.connect(lambda actor: self._set(avoid=(actor,)))
        self.avoid.editingFinished.connect(self._drop_empty)
        self._column.addWidget(labelled(tr("Not through"), self.avoid))
        shown = {row.kind for row in self._session.visible.relationships}
        names = sorted((kinds.relationship_kind(kind).phrase, kind) for kind in shown)
        self._choice(
            tr("Not by"),
            {"": tr("any kind may count"), **{kind: name for name, kind in names}},
            "without",
            self._column,
        )
        take = quiet_button(tr("Take the selected actors"), tr("Fills in who is selected on the map"))
        take.clicked.connect(self._take_selected)
        self._column.addWidget(take)

    def _add_days(self) -> None:
        for number, label in enumerate((tr("From"), tr("To"))):
            line = QLineEdit(self.terms.days[number])
            line.setAccessibleName(tr("{label} day", label=label))
            line.setPlaceholderText(tr("A date such as 2019-04-04; empty: the last year"))
            line.editingFinished.connect(lambda at=number, edit=line: self._set_day(at, edit.text().strip()))
            self._column.addWidget(labelled(label, line))

    def _choice(self, label: str, choices: dict[str, str], name: str, into: QVBoxLayout) -> None:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setAccessibleName(label)
        for key, text in choices.items():
            box.addItem(capital(say(text)), key)
        box.setCurrentIndex(max(0, box.findData(getattr(self.terms, name))))
        box.activated.connect(lambda _index: self._set(**{name: box.currentData()}))
        into.addWidget(labelled(label, box))

    def _set(self, **values: object) -> None:
        terms = dataclasses.replace(self.terms, **values)  # type: ignore[arg-type]
        if terms != self.terms:
            self.terms = terms
            self.changed.emit(terms)

    def _set_group(self, group: str, on: bool) -> None:
        self._set(groups=self.terms.groups | {group} if on else self.terms.groups - {group})

    def _set_day(self, at: int, text: str) -> None:
        days = list(self.terms.days)
        days[at] = text
        self._set(days=(days[0], days[1]))

    def _set_actors(self) -> None:
        self._set(actors=tuple(picker.actor for picker in self.pickers if picker.actor))

    def _drop_empty(self) -> None:
        """A name that was wiped out is nobody."""
        for picker in (*self.pickers, *([self.avoid] if self.avoid is not None else [])):
            if not picker.text().strip():
                picker.actor = ""
        self._set(avoid=(self.avoid.actor,) if self.avoid is not None and self.avoid.actor else ())
        self._set_actors()

    def _take_selected(self) -> None:
        chosen = sorted(ref.id for ref in self._session.selection if ref.table == "actor")[:_MOST_ACTORS]
        if len(chosen) < 2:
            self._session.said.emit(tr("Select two or more actors on the map first."))
            return
        self._set(actors=tuple(chosen))
        if self._question is not None:
            self.show_question(self._question, self.terms)
