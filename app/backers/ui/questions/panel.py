"""The panel of questions: a list of them by who asks, and behind each its answer, kept up to date with the map."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from backers.model.errors import Refused
from backers.model.wording import tr
from backers.ui.parts import Section
from backers.ui.questions.answer_view import AnswerView
from backers.ui.questions.asking import Asker
from backers.ui.questions.terms_form import TermsForm
from backers.ui.session import Session
from backers.ui.texts import GRID, Link, Wrapped
from backers.work.bus import MapChanged
from backers.work.questions.answer import Answer
from backers.work.questions.catalog import QUESTIONS, Question, by_asker
from backers.work.questions.ground import ground_of
from backers.work.questions.terms import Terms

_SHOW_PROGRESS_MS = 150  # quicker answers come without a bar that flashes


class QuestionsPanel(QWidget):
    """Asks again when the day, the filters or the map move; what is under way then is stopped, its answer dropped."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._question: Question | None = None
        self._terms: dict[str, Terms] = {}
        self._due = False  # something moved while nobody looked
        self._in_front = True  # Qt calls what is behind another tab visible: the dock tells
        self.asker = Asker(self)
        self.form = TermsForm(session)
        self.view = AnswerView(session)
        self.title = Wrapped(headline=True)
        self.questions: dict[str, Link] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(_scrolled(self._list()))
        self._stack.addWidget(_scrolled(self._page()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SHOW_PROGRESS_MS)
        self._slow.timeout.connect(self._on_slow)
        self._connect()

    def ask(self, name: str, terms: Terms | None = None) -> None:
        """Opens a question and answers it."""
        question = QUESTIONS[name]
        if terms is not None:
            self._terms[name] = terms
        self._question = question
        self.title.setText(question.text)
        self.form.show_question(question, self._terms.get(name, question.terms))
        self.view.show_answer(Answer("…"))
        self._stack.setCurrentIndex(1)
        self.view.set_on_map(True)
        self._again()

    def leave(self) -> None:
        """Back to the list; the map is as before."""
        self.asker.cancel()
        self._question = None
        self._session.emphasise(None)
        self._stack.setCurrentIndex(0)

    def close_asker(self) -> None:
        """Ends the worker, before the window goes."""
        self.asker.close()

    def look_again(self, seen: bool) -> None:
        """The panel came to the front, or went behind another: what waited is asked now."""
        self._in_front = seen
        if seen and self._due:
            self._again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._slow.stop()

    def _connect(self) -> None:
        session = self._session
        session.lens_changed.connect(lambda _lens: self._moved())
        session.map_changed.connect(self._on_map)
        session.workspace_changed.connect(self.leave)
        session.emphasis_changed.connect(lambda emphasis: self.view.set_on_map(emphasis is not None))
        self.form.changed.connect(self._on_terms)
        self.asker.answered.connect(self._on_answer)
        self.asker.refused.connect(self._on_refused)
        self.asker.progressed.connect(self._on_progress)
        self.view.cancelled.connect(self._on_cancelled)
        self.view.shown_on_map.connect(self._show_on_map)

    def _list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(Wrapped(tr("Ask the map"), headline=True))
        for asker, questions in by_asker().items():
            section = Section(asker, below=True)
            for question in questions:
                link = Link(question.text, partial(self.ask, question.id), tone="link")
                self.questions[question.id] = link
                section.add(link)
            column.addWidget(section)
        column.addWidget(
            Wrapped(tr("Answers follow the day and the filters, and say what they rest on."), tone="muted")
        )
        column.addStretch(1)
        return page

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        self.back = Link(tr("‹ All questions"), self.leave, tone="link", tip=tr("The map looks as before"))
        column.addWidget(self.back)
        column.addWidget(self.title)
        column.addWidget(self.form)
        column.addWidget(self.view, 1)
        return page

    def _on_map(self, event: MapChanged) -> None:
        """Places, notes and selections change no answer."""
        if event.changes.tables() & {"actor", "relationship", "claim", "source", "event"}:
            self._moved()

    def _moved(self) -> None:
        if self._question is None:
            return
        if not self._in_front:
            self._due = True
            self._say_stale("")
            return
        self._again()

    def _again(self) -> None:
        self._due = False
        if self._question is None:
            return
        if self._question.offers >= {"actors"} and len(self.form.terms.actors) < 2:
            self.asker.cancel()
            self._on_answer(Answer(tr("Choose two or more actors.")))
            return
        try:
            ground = ground_of(self._session.map, self._session.lens, self._session.sight)
        except Refused as refusal:
            self._on_answer(Answer(str(refusal)))
            return
        self._say_stale(tr(" A new answer is being worked out."))
        self._slow.start()
        self.asker.ask(self._question, ground, self.form.terms)

    def _say_stale(self, more: str) -> None:
        answer = self.view.answer
        if answer is not None and answer.moment:
            self.view.say(tr("This answer holds for what was {moment}.{more}", moment=answer.moment, more=more))

    def _on_terms(self, terms: Terms) -> None:
        if self._question is not None:
            self._terms[self._question.id] = terms
            self._again()

    def _on_answer(self, answer: Answer) -> None:
        if self._question is None:
            return
        self._slow.stop()
        self.view.show_answer(answer)
        if self.view.on_map.isChecked():
            self._show_on_map(True)

    def _on_slow(self) -> None:
        if self.asker.busy:
            self.view.busy(0.0)

    def _on_refused(self, sentence: str) -> None:
        self._on_answer(Answer(sentence))

    def _on_progress(self, share: float) -> None:
        if not self._slow.isActive():
            self.view.busy(share)

    def _on_cancelled(self) -> None:
        self.asker.cancel()
        self.view.busy(None)
        self._say_stale(tr(" The new one was stopped."))

    def _show_on_map(self, wanted: bool) -> None:
        answer = self.view.answer
        emphasis = None if answer is None or not wanted else answer.emphasis
        if emphasis is not None and answer is not None and self._question is not None:
            emphasis = replace(emphasis, question=self._question.text, answer=answer.sentence)
        self._session.emphasise(emphasis)


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(area.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
