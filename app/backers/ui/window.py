"""The main window: puts view, panels and actions together and routes between them. The rules live elsewhere."""

import gc
from functools import cached_property
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from backers.canvas import MapView
from backers.canvas.answering import install
from backers.model.wording import right_to_left, tr
from backers.preferences import TEXT_SIZE, THEME, chosen
from backers.settings import Settings
from backers.store.document import prepare
from backers.ui import appearance
from backers.ui.editing import Editing
from backers.ui.filters.chips_bar import ChipsBar
from backers.ui.going import Going
from backers.ui.inquiry import Inquiry
from backers.ui.live import LiveMap
from backers.ui.menus import Menus
from backers.ui.panels import Panels
from backers.ui.placement import from_text, to_text
from backers.ui.preferring import follow
from backers.ui.session import Session
from backers.ui.status import StatusLine
from backers.ui.timeline.bookmarks import Bookmarks
from backers.ui.timeline.clock import Clock
from backers.ui.timeline.strip import TimeStrip
from backers.work.workspace import Workspace

if TYPE_CHECKING:
    from backers.ui.files import Files
    from backers.ui.large_work import LargeWork
    from backers.ui.problem_banner import ProblemBanner
    from backers.ui.safety.faults import Faults
    from backers.ui.safety.safety import Safety

_AFTER_PICTURE_MS = 30
_FRAME_PX = 48  # what a window manager may put around a window, so that all of it stays on the screen


class MainWindow(QMainWindow):
    """One window on one open map at a time. `remark`: a sentence to show at the start."""

    def __init__(self, workspace: Workspace, settings: Settings, remark: str = "") -> None:
        super().__init__()
        self.settings = settings
        self.docks_setting = "docks_mirrored" if right_to_left() else "docks"  # panels stand on the reader's side
        self.session = Session(workspace, settings, self)
        install()
        self.view = MapView()
        self.editing = Editing(self.session, self, lambda: self.live.places, self.view.place_at_centre)
        self.live = LiveMap(self.session, self.view, self.editing)
        self.panels = Panels(self.session, self, self.live)
        self.status = StatusLine(self.session)
        self.clock = Clock(self.session)
        self.bookmarks = Bookmarks(self.session, self.view, self)
        self.strip = TimeStrip(self.session, self.clock, self.bookmarks)
        self.inquiry = Inquiry(self.session, self, self.panels)
        self.going = Going(self)
        self.menus = Menus(self)
        self.actions_ = self.menus.actions
        self._assemble()
        self._connect()
        self._restore()
        self.set_theme(str(chosen(settings, THEME)))
        follow(self)
        self.live.open()
        self.menus.refresh()
        self._shown = self._left = False
        self.faults: Faults | None = None
        self.heir: MainWindow | None = None
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
        made.back_wanted.connect(lambda: self.files.back_to_map())
        self._column.insertWidget(0, made)
        return made

    @cached_property
    def files(self) -> "Files":
        from backers.ui.files import Files

        return Files(self.session, self, self.live, self.large_work)

    @cached_property
    def large_work(self) -> "LargeWork":
        """What carries out all that takes long: reading files, edits of very many rows."""
        from backers.ui.large_work import LargeWork

        return LargeWork(self.session, self)

    @cached_property
    def safety(self) -> "Safety":
        """What watches over the map once its picture stands."""
        from backers.ui.safety.safety import Safety

        return Safety(self.session, self)

    def set_theme(self, choice: str) -> None:
        """Light, dark or like the system; remembered."""
        self.settings.set("theme", choice)
        theme = appearance.apply(choice, int(chosen(self.settings, TEXT_SIZE)))
        self.view.set_theme(theme)
        self.panels.set_theme(theme)
        self.strip.set_theme(theme)
        for name, action in self._theme_actions.items():
            action.setChecked(name == choice)

    def set_language(self, choice: str) -> "MainWindow":
        """Everything in that language, or in the system's for "system", remembered. Gives the window that is new."""
        self.settings.set("language", choice)
        return self._worded_anew()

    def set_digits(self, choice: str) -> "MainWindow":
        """Numbers in digits "own" to the language, "western", or like the "system"; remembered."""
        self.settings.set("digits", choice)
        return self._worded_anew()

    def _worded_anew(self) -> "MainWindow":
        from backers.ui.language import speak
        from backers.ui.succession import hand_over

        self._let_go()
        speak(self.settings)
        return hand_over(self)

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
        self._theme_actions = self.menus.fill(self)

    def _connect(self) -> None:
        session, view = self.session, self.view
        session.begin_large = lambda edit, says, then: self.large_work.edit(edit, says, then)
        session.refused.connect(lambda sentence: self.banner.say(sentence))
        session.remarked.connect(lambda sentence: self.banner.say(sentence))
        session.offered.connect(lambda sentence, actions: self.banner.say(sentence, actions))
        session.workspace_changed.connect(self._on_workspace)
        session.map_changed.connect(lambda _event: self.menus.refresh())
        session.selection_changed.connect(lambda _refs: self.menus.refresh())
        session.lens_changed.connect(lambda _lens: self.menus.refresh())
        self.panels.tables_toggled.connect(self.actions_["tables"].setChecked)
        view.pause_wanted.connect(self.toggle_pause)
        view.menu_wanted.connect(self.menus.show)
        view.rename_wanted.connect(lambda _ref: self.menus.rename())
        view.opened.connect(self.going.open_row)
        view.selection_changed.connect(self.going.show_details)
        view.zoom_changed.connect(self.status.set_zoom)
        view.legend_clicked.connect(self.panels.on_legend)
        self.panels.opened.connect(self.going.open_row)
        self.strip.opened.connect(self.going.open_row)
        self.strip.compare_wanted.connect(self.menus.show_changes)
        self.strip.curves_wanted.connect(self.menus.show_curves)
        self.panels.event_wanted.connect(self.editing.add_event)
        self.panels.note_edit_wanted.connect(self.editing.edit_note)
        self.panels.menu_wanted.connect(lambda ref, at: self.menus.show(ref, at, 0.0, 0.0))
        self.panels.pause_toggled.connect(self.toggle_pause)
        self.panels.go_wanted.connect(self.going.go_to)
        self.panels.fix_wanted.connect(self.going.fix)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_theme)

    def toggle_pause(self) -> None:
        paused = not self.live.driver.paused
        self.live.driver.set_paused(paused)
        self.actions_["pause"].setChecked(paused)
        self.panels.set_paused(paused)
        self.session.said.emit(tr("The picture is held still.") if paused else tr("The picture moves again."))

    def _watch_faults(self) -> None:
        """From now on a bug is told once, above the map; before, it would have ended the start."""
        if self.faults is not None:
            self.faults.begin()
            self.faults.occurred.connect(self.safety.tell_fault)

    def _on_workspace(self) -> None:
        workspace = self.session.workspace
        self.view.set_read_only(workspace.read_only)
        self.banner.follow()
        self.panels.set_theme(self.view.stage.theme)
        self.live.open()
        self.menus.refresh()

    def _on_system_theme(self) -> None:
        if self.settings.get("theme", "system") == "system":
            self.set_theme("system")

    def _restore(self) -> None:
        self.view.set_read_only(self.session.workspace.read_only)
        self.settings.add_recent(self.session.workspace.path)
        if self.session.workspace.read_only:
            self.banner.follow()
        geometry, state = self.settings.get("geometry"), self.settings.get(self.docks_setting)
        if isinstance(geometry, str) and isinstance(state, str):
            self.restoreGeometry(from_text(geometry))
            self.restoreState(from_text(state))
            QTimer.singleShot(0, self, self.panels.details_width.restore)
        else:
            room = self.screen().availableSize()
            self.resize(min(1600, room.width() - _FRAME_PX), min(1000, room.height() - _FRAME_PX))
            QTimer.singleShot(0, self, self.panels.size_first_time)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            # The clock starts when the events of showing are through, that is when the picture is painted.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(_AFTER_PICTURE_MS, self, self._complete))

    def _complete(self) -> None:
        """What the first picture did not need: panels, and what the first edit will load."""
        from backers.ui.announcing import Announcer
        from backers.ui.what_is_this import explain

        gc.enable()
        self._watch_faults()
        self.safety.follow()
        self.strip.build()
        self.panels.build()
        explain(self)
        self._walk_panes()
        Announcer(self.session, self.view, self)
        self._preparing.start()

    def _walk_panes(self) -> None:
        from backers.ui.panes import Panes

        self.panes = Panes(self, self.view, self.strip)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._left:
            self._let_go()
            self.session.workspace.close()
        event.accept()

    def _let_go(self) -> None:
        """Ends what this window does with the map, and remembers how it stood."""
        self._left = True
        self.session.leave()
        self.settings.set("geometry", to_text(self.saveGeometry()))
        self.settings.set(self.docks_setting, to_text(self.saveState()))
        self.panels.save_state()
        self.panels.stop()
        self.clock.stop()
        self.live.close()
        self.safety.stop()
        self.files.stop_reading()
        self.large_work.close()
        if self._preparing.is_alive():
            self._preparing.join()

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
