"""Has answers worked out beside the window: one at a time, the newest question first, late answers dropped."""

from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from backers.analysis.progress import Stopped
from backers.model.errors import Refused
from backers.work.questions.answer import Answer
from backers.work.questions.catalog import Question
from backers.work.questions.ground import Ground
from backers.work.questions.terms import Terms

_LOOK_MS = 15


class _Job:
    """One question under way. The worker writes `share` and one of the results; this side reads them."""

    def __init__(self, question: Question, ground: Ground, terms: Terms) -> None:
        self.question, self.ground, self.terms = question, ground, terms
        self.stop = Event()
        self.share = 0.0
        self.answer: Answer | None = None
        self.refusal = ""
        self.error: Exception | None = None
        self.thread = Thread(target=self._run, name="question", daemon=True)

    def _run(self) -> None:
        try:
            self.answer = self.question.answer(self.ground, self.terms, self._progress)
        except Stopped:
            return
        except Refused as refusal:
            self.refusal = str(refusal)
        except Exception as error:  # a bug must reach the window's own report, not die in a thread
            self.error = error

    def _progress(self, share: float) -> None:
        self.share = share
        if self.stop.is_set():
            raise Stopped


class Asker(QObject):
    """Signals: `answered(Answer)`, `refused(str)`, `progressed(float)` 0 to 1 while something is under way."""

    answered = Signal(object)
    refused = Signal(str)
    progressed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._next: _Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def ask(self, question: Question, ground: Ground, terms: Terms) -> None:
        """Asks; what was asked before is stopped and its answer dropped."""
        job = _Job(question, ground, terms)
        if self._job is None:
            self._start(job)
        else:
            self._job.stop.set()
            self._next = job

    def cancel(self) -> None:
        """Stops what is under way; nothing is answered."""
        self._next = None
        if self._job is not None:
            self._job.stop.set()

    def close(self) -> None:
        """Stops and waits for the worker to end."""
        self.cancel()
        self._timer.stop()
        if self._job is not None:
            self._job.thread.join()
            self._job = None

    def _start(self, job: _Job) -> None:
        self._job, self._next = job, None
        job.thread.start()
        self._timer.start()

    def _look(self) -> None:
        job = self._job
        if job is None:
            self._timer.stop()
            return
        if job.thread.is_alive():
            self.progressed.emit(job.share)
            return
        job.thread.join()
        self._job = None
        if self._next is not None:
            self._start(self._next)
            return
        self._timer.stop()
        if job.error is not None:
            raise job.error
        if job.stop.is_set():
            return
        if job.answer is not None:
            self.answered.emit(job.answer)
        elif job.refusal:
            self.refused.emit(job.refusal)
