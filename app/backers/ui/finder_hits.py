"""What the finder found, as rows: each with its name, why it is there, and whether the map shows it now."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from backers.model.counting import joined
from backers.model.names import shown
from backers.model.rows import Note, Ref
from backers.model.wording import tr
from backers.ui.lettering import draw_ground, draw_words, ink_of, towards
from backers.ui.session import Session
from backers.ui.two_lines import Index
from backers.work.search import Hit

ASIDE = Qt.ItemDataRole.UserRole  # what stands at the other end of the row
FAINT = Qt.ItemDataRole.UserRole + 1  # whether the row cannot be taken now


def _why(hit: Hit) -> str:
    """Near spellings come with a question mark: said in words, and without repeating the name itself."""
    if not hit.why.endswith("?"):
        return shown(hit.why, 40)
    return tr("similar name") if hit.why[:-1] == hit.label else tr("similar: {name}", name=shown(hit.why[:-1], 40))


class Hits(QAbstractListModel):
    """The hits of one search, in words for the list and for screen readers."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._hits: list[Hit] = []

    def take(self, hits: list[Hit]) -> None:
        self.beginResetModel()
        self._hits = hits
        visible = self._session.visible
        self._seen = {Ref("actor", row.id) for row in visible.actors}
        self._seen |= {Ref("relationship", row.id) for row in visible.relationships}
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        return self._hits[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(hit.label)
        if role == ASIDE:
            return self._aside(hit)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return joined(part for part in (shown(hit.label), self._aside(hit)) if part)
        return None

    def _aside(self, hit: Hit) -> str:
        """What stands beside the name: what else matched, and whether the map shows it now."""
        words = [_why(hit)] if hit.why else []
        if self._hidden(hit.ref):
            words.append(tr("hidden by the filters"))
        return " · ".join(words)

    def _hidden(self, ref: Ref) -> bool:
        row = self._session.map.get(ref)
        if isinstance(row, Note):
            return row.about is not None and self._hidden(row.about)
        return ref.table in ("actor", "relationship") and ref not in self._seen


class HitRows(QStyledItemDelegate):
    """A hit's name with, at the other end and more quietly, why it is there."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        aside = index.data(ASIDE) or ""
        quiet = ink_of(option, QPalette.ColorRole.PlaceholderText)
        ink = quiet if index.data(FAINT) else ink_of(option)
        painter.save()
        draw_ground(painter, option)
        painter.setFont(option.font)
        room = option.rect.adjusted(8, 0, -8, 0)
        beside = min(option.fontMetrics.horizontalAdvance(aside), room.width() * 3 // 5)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        first, second = QRect(room), QRect(room)
        first.setWidth(room.width() - beside - (16 if aside else 0))
        second.setLeft(room.right() + 1 - beside)
        if mirrored:
            first.moveRight(room.right())
            second.moveLeft(room.left())
        draw_words(painter, first, option.text, towards(option, Qt.AlignmentFlag.AlignLeft), ink)
        draw_words(painter, second, aside, towards(option, Qt.AlignmentFlag.AlignRight), quiet)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + 12)
