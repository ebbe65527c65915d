"""Texts that turn the direction of writing to look like others are shown with their marks, wherever they are shown."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QLabel,
    QTextBrowser,
    QTreeView,
    QWidget,
)

from backers.exchange.html import write_html
from backers.model.map import Map
from backers.model.rows import (
    Actor,
    Alias,
    Claim,
    Contradiction,
    Event,
    Meta,
    Note,
    Ref,
    Relationship,
    Source,
    Standpoint,
)
from backers.ui.export import Export, write
from backers.work.commands import Edit
from walks.conftest import Hands

TURNING = re.compile("[\u202a-\u202e\u2066\u2067]")
TRICK = "ally \u202egnp.exe \u2067end"
MAP = Map([
    Meta(id="title", value=TRICK),
    Actor(id="a", name=TRICK, short=TRICK[:9], aliases=(Alias(TRICK, "en"),), side=TRICK, side_basis=TRICK,
          kind="state", description=TRICK),
    Actor(id="b", name="Beta"),
    Relationship(id="r", subject="a", kind="supports", object="b", note=TRICK),
    Source(id="s", publisher=TRICK, title=TRICK, authors=TRICK, url="https://example.org/\u202egpj", date="2019",
           note=TRICK, outlet=TRICK),
    Claim(id="c", about=Ref("relationship", "r"), source="s", text=TRICK, locator=TRICK, stance="disputes"),
    Event(id="e", title=TRICK, date="2020-01-08", description=TRICK, actors=("a",)),
    Contradiction(id="d", topic=TRICK, about=(Ref("actor", "a"),), positions=(Standpoint(TRICK, ("s",)),)),
    Note(id="n", text=TRICK, about=Ref("actor", "a"), author=TRICK),
])  # fmt: skip


def cells(view: QAbstractItemView, parent: QModelIndex | None = None) -> Iterator[str]:
    """What a list shows of its rows, and says of them when pointed at."""
    model, above = view.model(), parent or QModelIndex()
    if model is None:
        return
    for row in range(model.rowCount(above)):
        for column in range(50):
            index = model.index(row, column, above)
            if not index.isValid():
                break
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(index.data(role) or "")
            if column == 0 and isinstance(view, QTreeView):
                yield from cells(view, index)


def read(window: QWidget) -> Iterator[str]:
    """Every text that the window shows or says; not what stands in a field to be edited, which is the text itself."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QTextBrowser):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield from cells(widget)
    for action in window.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


def test_no_text_in_the_window_turns_the_writing_around(walk: Callable[[Map], Hands]) -> None:
    window = walk(MAP).window
    said: list[str] = []
    for signal in (window.session.said, window.session.refused, window.session.remarked):
        signal.connect(said.append)
    window.actions_["tables"].trigger()
    window.session.do(Edit("actor", ("b",), {"description": TRICK}))
    seen: dict[str, str] = {}
    for dock in window.findChildren(QDockWidget):
        dock.show()
        dock.raise_()
    for ref in (Ref("actor", "a"), Ref("relationship", "r"), Ref("source", "s"), Ref("event", "e"), Ref("note", "n"),
                Ref("claim", "c"), Ref("contradiction", "d")):  # fmt: skip
        window.session.select(frozenset({ref}))
        window.panels.show_inspector()
        window.view.repaint()
        seen |= dict.fromkeys(read(window), ref.table)
    window.session.undo()
    seen |= dict.fromkeys(said, "said")
    assert sum("⟨RLO⟩" in text for text in seen) > 10
    assert {text: at for text, at in seen.items() if TURNING.search(text)} == {}


def test_no_text_in_a_picture_or_a_page_turns_the_writing_around(tmp_path: Path, qapp: object) -> None:
    write(Export(MAP), tmp_path / "map.svg")
    write_html(MAP, tmp_path / "map.html")
    for name in ("map.svg", "map.html"):
        assert not TURNING.search((tmp_path / name).read_text(encoding="utf-8")), name
