"""A contradiction: what the sources disagree about, each position with who holds it, and what the map makes of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model.counting import joined
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Contradiction, Source
from backers.model.wording import tr
from backers.ui.moments import moment
from backers.ui.texts import GRID, Link, Wrapped
from backers.work.evidence import source_words


class ContradictionView(QWidget):
    """Both positions stay visible; the decision is the curator's, and said."""

    def __init__(
        self,
        map_: Map,
        row: Contradiction,
        open_source: Callable[[str], object],
        decide: Callable[[Contradiction], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID // 2)
        column.setSpacing(2)
        column.addWidget(Wrapped(shown(row.topic), strong=True))
        for number, position in enumerate(row.positions, 1):
            column.addWidget(Wrapped(f"{number}. {shown(position.text, 400)}"))
            for source in filter(None, map(map_.sources.get, position.sources)):
                column.addWidget(_link(source, open_source))
            if not position.sources:
                column.addWidget(Wrapped(tr("no source named"), tone="muted"))
        if row.handling:
            column.addWidget(Wrapped(tr("The map: {handling}", handling=shown(row.handling, 400))))
        if row.decision:
            said = tr("Decided: {decision}", decision=shown(row.decision, 400))
            if row.reason:
                said = tr("{decided}, because {reason}", decided=said, reason=shown(row.reason, 400))
            column.addWidget(Wrapped(said))
            when = (shown(row.decided_by, 60), moment(row.decided_at))
            if any(when):
                column.addWidget(Wrapped(joined(part for part in when if part), tone="muted"))
        else:
            column.addWidget(Wrapped(tr("Open: no curator has decided yet."), tone="muted"))
            if decide is not None:
                tip = tr("Say which position the map takes, and why")
                column.addWidget(Link(tr("Decide…"), lambda: decide(row), tone="link", tip=tip))


def _link(source: Source, open_source: Callable[[str], object]) -> Link:
    tip = tr("Click to see the source")
    return Link(source_words(source), lambda: open_source(source.id), tone="muted", tip=tip, inset=GRID)
