"""The main window: puts view, panels and actions together and routes between them. The rules live elsewhere."""

import base64
import dataclasses
import gc
from collections.abc import Callable
from functools import cached_property
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QVBoxLayout, QWidget

from backers.canvas import MapView
from backers.model.rows import Note, Ref
from backers.settings import Settings
from backers.store.document import prepare
from backers.ui import appearance
from backers.ui.actions import GESTURES, Actions
from backers.ui.editing import Editing
from backers.ui.filters.chips_bar import ChipsBar
from backers.ui.inquiry import Inquiry
from backers.ui.live import LiveMap, refs_of
from backers.ui.panels import Panels
from backers.ui.session import Session
from backers.ui.status import StatusLine
from backers.ui.timeline.bookmarks import Bookmarks
from backers.ui.timeline.clock import Clock
from backers.ui.timeline.strip import TimeStrip
from backers.work.lens import Lens
from backers.work.workspace import Workspace

if TYPE_CHECKING:
    from backers.ui.files import Files
    from backers.ui.finder import Finder
    from backers.ui.problem_banner import ProblemBanner
    from backers.ui.safety.faults import Faults
    from backers.ui.safety.safety import Safety

_AFTER_PICTURE_MS = 30
_TOOLS = ("undo", "redo", "", "add_actor", "connect", "note", "", "find", "fit", "pause", "tables", "", "export")


class MainWindow(QMainWindow):
    """One window on one open map at a time. `remark`: a sentence to show at the start."""

    def __init__(self, workspace: Workspace, settings: Settings, remark: str = "") -> None:
        super().__init__()
        self.settings = settings
        self.session = Session(workspace, settings, self)
        self.view = MapView()
        self.editing = Editing(self.session, self, lambda: self.live.places, self.view.place_at_centre)
        self.live = LiveMap(self.session, self.view, self.editing)
        self.panels = Panels(self.session, self, self.live)
        self.status = StatusLine(self.session)
        self.clock = Clock(self.session)
        self.bookmarks = Bookmarks(self.session, self.view, self)
        self.strip = TimeStrip(self.session, self.clock, self.bookmarks)
        self.inquiry = Inquiry(self.session, self, self.panels)
        self.actions_ = Actions(self, self._slots() | self.inquiry.slots())
        self._assemble()
        self._connect()
        self._restore()
        self.set_theme(settings.get("theme", "system"))
        self.live.open()
        self._refresh()
        self._shown = False
        self.faults: Faults | None = None
        self._preparing = Thread(target=prepare, name="prepare")
        if remark:
            self.banner.say(remark)
        elif settings.problem:
            self.banner.say(settings.problem)

    @cached_property
    def banner(self) -> "ProblemBanner":
        """The bar above the map, made when there is first something to say."""
        from backers.ui.problem_banner import ProblemBanner

        made = ProblemBanner(self.session)
        made.save_copy_wanted.connect(lambda: self.files.save_copy())
        self._column.insertWidget(0, made)
        return made

    @cached_property
    def files(self) -> "Files":
        from backers.ui.files import Files

        return Files(self.session, self, self.live)

    @cached_property
    def safety(self) -> "Safety":
        """What watches over the map once its picture stands."""
        from backers.ui.safety.safety import Safety

        return Safety(self.session, self)

    @cached_property
    def finder(self) -> "Finder":
        """The search line, made when it is first wanted."""
        from backers.ui.finder import Finder

        made = Finder(self.session, self.view)
        made.chosen.connect(self.go_to)
        made.previewed.connect(self.view.fly_to)
        return made

    def set_theme(self, choice: str) -> None:
        """Light, dark or like the system; remembered."""
        self.settings.set("theme", choice)
        theme = appearance.apply(choice)
        self.view.set_theme(theme)
        self.panels.set_theme(theme)
        self.strip.set_theme(theme)
        for name, action in self._theme_actions.items():
            action.setChecked(name == choice)

    def _slots(self) -> dict[str, Callable[[], object]]:
        editing, view = self.editing, self.view
        return {
            "new": lambda: self.files.new(),
            "open": lambda: self.files.open(),
            "curated": lambda: self.files.open_curated_again(),
            "import": lambda: self.files.import_(),
            "import_clipboard": lambda: self.files.import_clipboard(),
            "export": lambda: self.files.export(),
            "copy_picture": lambda: self.files.copy_picture(),
            "save_copy": lambda: self.files.save_copy(),
            "snapshots": lambda: self.files.show_snapshots(self.safety.keeper),
            "public_copy": lambda: self.files.save_public_copy(),
            "reveal": lambda: self.files.reveal(),
            "quit": self.close,
            "undo": self.session.undo,
            "redo": self.session.redo,
            "add_actor": editing.add_actor_at_centre,
            "connect": self._start_connecting,
            "cite": self.panels.cite,
            "note": editing.add_note,
            "add_event": editing.add_event,
            "rename": self._rename,
            "reverse": editing.reverse,
            "merge": editing.merge,
            "delete": editing.delete,
            "copy_footnotes": lambda: self._copy_footnotes(),
            "copy_markdown": lambda: self._copy_footnotes(markdown=True),
            "select_all": lambda: self.session.select(refs_of(self.session.visible)),
            "find": lambda: self.finder.open(),
            "fit": view.fit,
            "zoom_in": lambda: view.zoom_by(1.25),
            "zoom_out": lambda: view.zoom_by(0.8),
            "pause": self.toggle_pause,
            "arrange": self.live.arrange_anew,
            "pin": editing.toggle_pins,
            "focus": self._toggle_focus,
            "tables": self._toggle_tables,
            "background": self._toggle_background,
            "changes": self.show_changes,
            "curves": self.show_curves,
            "bookmark": self.bookmarks.ask,
            "clear_filters": lambda: self.session.set_lens(Lens()),
            "shortcuts": self._show_shortcuts,
            "report": lambda: self.files.show_report(self.faults),
            "about": self._show_about,
        }

    def _assemble(self) -> None:
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        centre = QWidget()
        self._column = column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ChipsBar(self.session))
        column.addWidget(self.view, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        menus = self.actions_.fill(self.menuBar())
        recent = QMenu("Open &recent", menus["File"])
        recent.aboutToShow.connect(lambda: self.files.fill_recent(recent))
        menus["File"].insertMenu(self.actions_["curated"], recent)
        self._theme_actions = self.panels.fill_menu(menus["Map"], self.set_theme)
        tools = self.addToolBar("Tools")
        tools.setObjectName("tools")
        tools.setMovable(False)
        tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for name in _TOOLS:
            tools.addAction(self.actions_[name]) if name else tools.addSeparator()

    def _connect(self) -> None:
        session, view = self.session, self.view
        session.refused.connect(lambda sentence: self.banner.say(sentence))
        session.remarked.connect(lambda sentence: self.banner.say(sentence))
        session.offered.connect(lambda sentence, actions: self.banner.say(sentence, actions))
        session.workspace_changed.connect(self._on_workspace)
        session.map_changed.connect(lambda _event: self._refresh())
        session.selection_changed.connect(lambda _refs: self._refresh())
        session.lens_changed.connect(lambda _lens: self._refresh())
        self.panels.tables_toggled.connect(self.actions_["tables"].setChecked)
        view.pause_wanted.connect(self.toggle_pause)
        view.menu_wanted.connect(self._show_menu)
        view.rename_wanted.connect(lambda _ref: self._rename())
        view.opened.connect(self._open_row)
        view.zoom_changed.connect(self.status.set_zoom)
        view.legend_clicked.connect(self.panels.on_legend)
        self.panels.opened.connect(self._open_row)
        self.strip.opened.connect(self._open_row)
        self.strip.compare_wanted.connect(self.show_changes)
        self.strip.curves_wanted.connect(self.show_curves)
        self.panels.event_wanted.connect(self.editing.add_event)
        self.panels.note_edit_wanted.connect(self.editing.edit_note)
        self.panels.menu_wanted.connect(lambda ref, at: self._show_menu(ref, at, 0.0, 0.0))
        self.panels.pause_toggled.connect(self.toggle_pause)
        self.panels.go_wanted.connect(self.go_to)
        self.panels.fix_wanted.connect(self._fix)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_theme)

    def go_to(self, ref: Ref) -> None:
        """Selects a row and brings it into view, lifting filters that hide it. A pinned note means what it is about."""
        row = self.session.map.get(ref)
        if isinstance(row, Note) and row.about is not None:
            ref = row.about
        if ref not in refs_of(self.session.visible) and ref.table in ("actor", "relationship"):
            self.session.set_lens(dataclasses.replace(Lens(), background=True))
        self.session.select(frozenset({ref}))
        self.view.fly_to(ref)

    def _fix(self, ref: Ref, field: str) -> None:
        """Shows a row where it can be put right, with the keyboard in the field that wants it."""
        self.go_to(ref)
        self.panels.show_inspector()
        if field:
            self.panels.inspector.edit(field)

    def toggle_pause(self) -> None:
        paused = not self.live.driver.paused
        self.live.driver.set_paused(paused)
        self.actions_["pause"].setChecked(paused)
        self.panels.set_paused(paused)
        self.session.said.emit("The picture is held still." if paused else "The picture moves again.")

    def _open_row(self, ref: Ref) -> None:
        self.session.select(frozenset({ref}))
        if ref.table == "note":
            self.editing.edit_note(ref.id)
        else:
            self.panels.show_inspector()

    def show_changes(self) -> None:
        """What changed between two days; the window stands beside the map until it is closed."""
        from backers.ui.timeline.changes_window import ChangesWindow

        self._show_beside(ChangesWindow(self.session, self))

    def show_curves(self) -> None:
        from backers.ui.timeline.curves_window import CurvesWindow

        self._show_beside(CurvesWindow(self.session, self.clock, self.view.stage.theme, self))

    @staticmethod
    def _show_beside(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _show_shortcuts(self) -> None:
        from backers.ui.dialogs import ShortcutsDialog

        ShortcutsDialog(self.actions_.all(), self, GESTURES).open()

    def _watch_faults(self) -> None:
        """From now on a bug is told once, above the map; before, it would have ended the start."""
        if self.faults is not None:
            self.faults.begin()
            self.faults.occurred.connect(self.safety.tell_fault)

    def _show_about(self) -> None:
        from backers.ui.dialogs import AboutDialog

        AboutDialog(self).open()

    def _start_connecting(self) -> None:
        chosen = self.editing.selected("actor")
        if len(chosen) == 2:
            self.editing.connect_actors(*chosen)
        else:
            self.view.setFocus()
            self.view.begin_connect()

    def _rename(self) -> None:
        """The name is a field of the details: the keyboard goes there."""
        self.panels.show_inspector()
        chosen = next(iter(self.session.selection), None)
        self.panels.inspector.edit("kind" if chosen is not None and chosen.table == "relationship" else "name")

    def _copy_footnotes(self, markdown: bool = False) -> None:
        from backers.ui.footnotes import copy_with_footnotes

        copy_with_footnotes(self.session, markdown)

    def _toggle_focus(self) -> None:
        chosen = frozenset(self.editing.selected("actor"))
        lens = self.session.lens
        focus = frozenset() if lens.focus else chosen
        self.session.set_lens(dataclasses.replace(lens, focus=focus, steps=1))
        self.view.fit()

    def _toggle_tables(self) -> None:
        self.panels.show_tables(not self.panels.tables_shown)

    def _toggle_background(self) -> None:
        lens = self.session.lens
        self.session.set_lens(dataclasses.replace(lens, background=not lens.background))

    def _show_menu(self, ref: Ref | None, at: QPoint, x: float, y: float) -> None:
        if ref is not None and ref not in self.session.selection:
            self.session.select(frozenset({ref}))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if ref is None:
            menu.addAction("Add actor here…", lambda: self.editing.add_actor(x, y)).setEnabled(self._allows("edit"))
            menu.addAction("Add note here…", lambda: self.editing.add_note(at=(x, y))).setEnabled(self._allows("edit"))
            names: tuple[str, ...] = ("", "fit", "select_all", "arrange", "", "copy_picture", "export")
        elif ref.table == "actor":
            names = ("connect", "cite", "note", "copy_footnotes", "", "rename", "pin", "focus", "merge", "", "delete")
        elif ref.table == "relationship":
            names = ("cite", "note", "copy_footnotes", "reverse", "", "delete")
        else:
            menu.addAction("Edit note…", lambda: self.editing.edit_note(ref.id))
            names = ("delete",)
        for name in names:
            menu.addAction(self.actions_[name]) if name else menu.addSeparator()
        menu.popup(at)

    def _refresh(self) -> None:
        """Titles, names and availability of everything that depends on map and selection."""
        history, lens = self.session.workspace.history, self.session.lens
        self.setWindowTitle(f"{self.session.workspace.title} – Backers")
        self.setWindowFilePath(str(self.session.workspace.path))
        self.setWindowTitle(f"{self.session.workspace.title} – Backers")
        self.actions_["undo"].setText(f"&Undo {_short(history.undo_name)}".strip())
        self.actions_["redo"].setText(f"&Redo {_short(history.redo_name)}".strip())
        self.actions_["undo"].setIconText("Undo")
        self.actions_["redo"].setIconText("Redo")
        self.actions_["background"].setChecked(lens.background)
        self.actions_["focus"].setText("Leave the &focus" if lens.focus else "&Focus on the selection")
        self.actions_.enable(self._allows)
        writable = not self.session.workspace.read_only
        self.actions_["undo"].setEnabled(writable and history.undoable is not None)
        self.actions_["redo"].setEnabled(writable and history.redoable is not None)

    def _allows(self, need: str) -> bool:
        writable = not self.session.workspace.read_only
        actors, ties = len(self.editing.selected("actor")), len(self.editing.selected("relationship"))
        return {
            "edit": writable,
            "actor": writable and actors == 1,
            "actors": writable and actors == 2,
            "actor_places": writable and actors > 0,
            "some_actor": actors > 0 or bool(self.session.lens.focus),
            "relationship": writable and ties > 0,
            "row": writable and bool(self.session.selection),
        }[need]

    def _on_workspace(self) -> None:
        workspace = self.session.workspace
        self.view.set_read_only(workspace.read_only)
        self.banner.follow()
        self.panels.set_theme(self.view.stage.theme)
        self.live.open()
        self._refresh()

    def _on_system_theme(self) -> None:
        if self.settings.get("theme", "system") == "system":
            self.set_theme("system")

    def _restore(self) -> None:
        self.view.set_read_only(self.session.workspace.read_only)
        self.settings.add_recent(self.session.workspace.path)
        if self.session.workspace.read_only:
            self.banner.follow()
        geometry, state = self.settings.get("geometry"), self.settings.get("docks")
        if isinstance(geometry, str) and isinstance(state, str):
            self.restoreGeometry(_bytes(geometry))
            self.restoreState(_bytes(state))
        else:
            room = self.screen().availableSize()
            self.resize(min(1600, room.width()), min(1000, room.height()))
            QTimer.singleShot(0, self, self.panels.size_first_time)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            # The clock starts when the events of showing are through, that is when the picture is painted.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(_AFTER_PICTURE_MS, self, self._complete))

    def _complete(self) -> None:
        """What the first picture did not need: panels, and what the first edit will load."""
        gc.enable()
        self._watch_faults()
        self.safety.follow()
        self.strip.build()
        self.panels.build()
        self._preparing.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.set("geometry", _text(self.saveGeometry()))
        self.settings.set("docks", _text(self.saveState()))
        self.panels.save_state()
        self.panels.stop()
        self.clock.stop()
        self.live.close()
        self.safety.stop()
        self.files.stop_reading()
        if self._preparing.is_alive():
            self._preparing.join()
        self.session.workspace.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.files.take(url.toLocalFile())
                break
        event.acceptProposedAction()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.panels.complete:
            self.files.notice_changes()
        return super().event(event)


def _short(name: str) -> str:
    cut = name if len(name) <= 60 else name[:59] + "…"
    return cut.replace("&", "&&")


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
