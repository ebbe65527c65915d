"""The audit before publication: what to look at, worst first, each a click away from where it is put right."""

from collections import Counter
from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from backers.model.counting import joined
from backers.model.names import shown
from backers.model.rows import Mute
from backers.model.wording import mark, number, say, tr, tr_n
from backers.ui.appearance import outlined
from backers.ui.parts import quiet_button
from backers.ui.register.lines import Line, Lines
from backers.ui.register.mute import MuteDialog
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.ui.two_lines import TwoLineList
from backers.work.audit import TITLES, Finding, Review, Step, steps
from backers.work.audit.finding import Severity
from backers.work.commands import Unmute

_QUIET_MS = 400  # after the last edit, so that nobody waits for the audit while working
_SEVERITY = {"error": mark("Error"), "warning": mark("Warning"), "info": mark("Remark")}
_COUNTED: dict[Severity, Callable[[int], str]] = {
    "error": lambda n: tr_n("{n:,} error", "{n:,} errors", n),
    "warning": lambda n: tr_n("{n:,} warning", "{n:,} warnings", n),
    "info": lambda n: tr_n("{n:,} remark", "{n:,} remarks", n),
}


class CheckPanel(QWidget):
    """Runs rule by rule between other events while it is seen. Signal: `fix_wanted(Ref, str)`, with the field or ""."""

    fix_wanted = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.review: Review | None = None
        self._steps: Iterator[Step] | None = None
        self._stale = True
        self.rule, self.muted = QComboBox(), QCheckBox(tr("Muted ones too"))
        self.count, self.progress = Wrapped(tone="muted"), QProgressBar()
        self.stop = quiet_button(tr("Stop"), tr("Stops checking; it begins again after the next edit"))
        self.mute_button = quiet_button(tr("Mute…"), tr("Leave this as it is, with a reason that is kept in the file"))
        self.lines, self.list = Lines(self), TwoLineList(self)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._rest = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._build()
        self._turn.timeout.connect(self._step)
        self._rest.timeout.connect(self.check)
        self.stop.clicked.connect(self.cancel)
        self.rule.activated.connect(self._list)
        self.muted.toggled.connect(self._list)
        self.list.doubleClicked.connect(self._fix)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.mute_button.clicked.connect(self.mute)
        session.map_changed.connect(self._on_changed)
        session.workspace_changed.connect(self._on_changed)

    @property
    def chosen(self) -> tuple[Finding, Mute | None] | None:
        index = self.list.currentIndex()
        return self.lines.line(index.row()).what if index.isValid() else None

    @property
    def at_rest(self) -> bool:
        """Whether what is listed is what the map has now."""
        return self.review is not None and self._steps is None and not self._stale

    def check(self) -> None:
        """Begins anew."""
        self._rest.stop()
        self._stale = False
        self._steps = steps(self._session.map)
        self.progress.setValue(0)
        self._show_progress(True)
        self._turn.start()

    def cancel(self) -> None:
        self._turn.stop()
        self._rest.stop()
        self._steps = None
        self._show_progress(False)
        self.count.setText(tr("Stopped."))

    def fix(self) -> None:
        """Goes to where the finding is put right."""
        self._fix(self.list.currentIndex())

    def mute(self) -> None:
        """Asks why it may stay; for a muted one, lets the audit speak again."""
        if self.chosen is None or self._session.workspace.read_only:
            return
        finding, muted = self.chosen
        if muted is not None:
            self._session.do(Unmute(finding.rule, finding.about))
            return
        dialog = MuteDialog(self._session, finding, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.check()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._steps is not None or self._rest.isActive():
            self.cancel()
            self._stale = True

    def _on_changed(self, _event: object = None) -> None:
        self._turn.stop()
        self._steps = None
        self._stale = True
        if self.isVisible():
            self._rest.start()

    def _step(self) -> None:
        step = None if self._steps is None else next(self._steps, None)
        if step is None:
            return
        self.progress.setMaximum(step.of)
        self.progress.setValue(step.done)
        if step.review is None:
            self._turn.start()
            return
        self._steps, self.review = None, step.review
        self._show_progress(False)
        self._fill_rules()
        self._list()

    def _list(self, _event: object = None) -> None:
        if self.review is None:
            return
        wanted = self.rule.currentData()
        found: list[tuple[Finding, Mute | None]] = [(finding, None) for finding in self.review.findings]
        if self.muted.isChecked():
            found += list(self.review.muted)
        held = self.chosen
        self.lines.take([_line(*one) for one in found if wanted in ("", one[0].rule)])
        place = max(self.lines.row_of(held), 0)
        self.list.setCurrentIndex(self.lines.index(place) if self.lines.rowCount() else QModelIndex())
        counts = Counter(finding.severity for finding in self.review.findings)
        parts = [words(counts[one]) for one, words in _COUNTED.items() if counts[one]]
        said = joined(parts) or tr("Nothing to look at")
        self.count.setText(
            tr("{said}, {muted:,} muted", said=said, muted=len(self.review.muted)) if self.review.muted else said
        )
        self._allow()

    def _fill_rules(self) -> None:
        assert self.review is not None
        held = self.rule.currentData()
        counts = Counter(finding.rule for finding in self.review.findings)
        muted = {finding.rule for finding, _ in self.review.muted}
        self.rule.clear()
        self.rule.addItem(tr("Everything"), "")
        for rule, title in TITLES.items():
            if rule in counts or rule in muted:
                self.rule.addItem(f"{say(title)} ({number(counts[rule], ',')})", rule)
        self.rule.setCurrentIndex(max(self.rule.findData(held), 0))

    def _allow(self, _now: object = None, _before: object = None) -> None:
        chosen = self.chosen
        muted = chosen is not None and chosen[1] is not None
        error = chosen is not None and chosen[0].severity == "error"
        self.mute_button.setText(tr("No longer mute") if muted else tr("Mute…"))
        everywhere = muted and chosen is not None and chosen[1] is not None and chosen[1].about is None
        allowed = chosen is not None and not error and not everywhere and not self._session.workspace.read_only
        self.mute_button.setEnabled(allowed)

    def _fix(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        finding, _ = self.lines.line(index.row()).what
        ref = finding.about
        claim = self._session.map.claims.get(ref.id) if ref.table == "claim" else None
        self.fix_wanted.emit(ref if claim is None else claim.about, "" if claim is not None else finding.field)

    def _show_menu(self, at: QPoint) -> None:
        menu = outlined(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Go there"), self.fix).setEnabled(self.chosen is not None)
        menu.addAction(self.mute_button.text(), self.mute).setEnabled(self.mute_button.isEnabled())
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _show_progress(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        self.count.setVisible(not running)

    def _build(self) -> None:
        self.rule.setAccessibleName(tr("Which findings"))
        self.rule.setToolTip(tr("Shows the findings of one rule"))
        self.rule.addItem(tr("Everything"), "")
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.muted.setToolTip(tr("Also list what somebody decided to leave as it is, with the reason"))
        self.progress.setAccessibleName(tr("How far the check is"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.list.setModel(self.lines)
        self.list.setAccessibleName(tr("What to look at"))
        self.list.setToolTip(tr("Double-click to go to where it is put right"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._show_progress(False)
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget in (self.rule, self.count, self.progress, self.stop):
            top.addWidget(widget, 0 if widget in (self.rule, self.stop) else 1)
        top.addWidget(self.mute_button)
        top.addWidget(self.muted)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self.list, 1)


def _line(finding: Finding, mute: Mute | None) -> Line:
    title = say(TITLES.get(finding.rule, finding.rule))
    aside = tr("{severity}: {title}", severity=say(_SEVERITY[finding.severity]), title=title)
    if mute is not None:
        by = f", {shown(mute.by, 40)}" if mute.by else ""
        aside = tr("Muted, because {reason}{by}", reason=shown(mute.reason, 200), by=by)
    return Line(shown(finding.sentence, 400), aside, (finding, mute), finding.severity == "error", mute is not None)
