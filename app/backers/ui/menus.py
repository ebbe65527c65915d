"""What every action does, when it can be done, and the menus made of actions: bar, tools, context.

Belongs to one window and reaches its parts through it; commands and rules live elsewhere.
"""

import dataclasses
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu

from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import tr
from backers.ui.actions import Actions
from backers.ui.appearance import outlined
from backers.ui.helping import Helping
from backers.ui.live import refs_of

if TYPE_CHECKING:
    from backers.ui.palette import Palette
    from backers.ui.safety.looking import Looking
    from backers.ui.window import MainWindow

_TOOLS = ("undo", "redo", "", "add_actor", "connect", "note", "", "find", "fit", "pause", "tables", "", "export")


class Menus:
    """The actions of a window by their ids (`actions`), bound to what they do."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._looked: Looking | None = None
        self.helping = Helping(window)
        self.actions = Actions(window, self._slots() | window.inquiry.slots() | self.helping.slots())

    @cached_property
    def palette(self) -> "Palette":
        """The line that knows every command, actor, source and question; made when it is first wanted."""
        from backers.ui.palette import Palette

        window = self._window

        def commands() -> list[QAction]:
            return [*self.actions.all(), *window.panels.actions]

        return Palette(self._session, commands, window.going.show_row, window.inquiry.ask_question, window.view)

    def fill(self, window: "MainWindow") -> dict[str, QAction]:
        """Makes menu bar and tool bar; returns the actions of the themes by name."""
        menus = self.actions.fill(window.menuBar())
        recent = QMenu(tr("Open &recent"), menus["File"])
        recent.aboutToShow.connect(lambda: window.files.fill_recent(recent))
        menus["File"].insertMenu(self.actions["curated"], recent)
        themes = window.panels.fill_menu(menus["Map"], window.set_theme)
        tools = window.addToolBar(tr("Tools"))
        tools.setObjectName("tools")
        tools.setMovable(False)
        tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for name in _TOOLS:
            tools.addAction(self.actions[name]) if name else tools.addSeparator()
        return themes

    def _slots(self) -> dict[str, Callable[[], object]]:
        editing, view = self._window.editing, self._window.view
        return {
            "new": lambda: self._window.files.new(),
            "open": lambda: self._window.files.open(),
            "curated": lambda: self._window.files.open_curated_again(),
            "import": lambda: self._window.files.import_(),
            "import_clipboard": lambda: self._window.files.import_clipboard(),
            "export": lambda: self._window.files.export(),
            "print": lambda: self._window.files.print_(),
            "copy_picture": lambda: self._window.files.copy_picture(),
            "save_copy": lambda: self._window.files.save_copy(),
            "snapshots": lambda: self._window.files.show_snapshots(self._window.safety.keeper),
            "public_copy": lambda: self._window.files.save_public_copy(),
            "back": lambda: self._window.files.back_to_map(),
            "reveal": lambda: self._window.files.reveal(),
            "quit": self._window.close,
            "undo": self._session.undo,
            "redo": self._session.redo,
            "add_actor": editing.add_actor_at_centre,
            "connect": self._start_connecting,
            "cite": self._window.panels.cite,
            "note": editing.add_note,
            "add_event": editing.add_event,
            "rename": self.rename,
            "reverse": editing.reverse,
            "straighten": editing.straighten,
            "merge": editing.merge,
            "delete": editing.delete,
            "copy_footnotes": lambda: self._copy_footnotes(),
            "copy_markdown": lambda: self._copy_footnotes(markdown=True),
            "select_all": lambda: self._session.select(refs_of(self._session.visible)),
            "find": lambda: self._window.going.finder.open(),
            "palette": lambda: self.palette.open(),
            "preferences": self.show_preferences,
            "fit": view.fit,
            "zoom_in": lambda: view.zoom_by(1.25),
            "zoom_out": lambda: view.zoom_by(0.8),
            "pause": self._window.toggle_pause,
            "arrange": self._window.live.arrange_anew,
            "pin": editing.toggle_pins,
            "focus": self._toggle_focus,
            "tables": self._toggle_tables,
            "background": self._toggle_background,
            "grounds": self._toggle_grounds,
            "line_names": lambda: view.set_line_names(self.actions["line_names"].isChecked()),
            "changes": self.show_changes,
            "curves": self.show_curves,
            "bookmark": self._window.bookmarks.ask,
            "clear_filters": lambda: self._session.set_lens(self._session.lens.unfiltered),
        }

    def rename(self) -> None:
        """The name is a field of the details: the keyboard goes there."""
        self._window.panels.show_inspector()
        chosen = next(iter(self._session.selection), None)
        self._window.panels.inspector.edit("kind" if chosen is not None and chosen.table == "relationship" else "name")

    def _copy_footnotes(self, markdown: bool = False) -> None:
        from backers.ui.footnotes import copy_with_footnotes

        copy_with_footnotes(self._session, markdown)

    def _toggle_focus(self) -> None:
        chosen = frozenset(self._window.editing.selected("actor"))
        lens = self._session.lens
        focus = frozenset() if lens.focus else chosen
        self._session.set_lens(dataclasses.replace(lens, focus=focus, steps=1))
        self._window.view.fit()

    def _toggle_tables(self) -> None:
        self._window.panels.show_tables(not self._window.panels.tables_shown)

    def _toggle_background(self) -> None:
        lens = self._session.lens
        self._session.set_lens(dataclasses.replace(lens, background=not lens.background))

    def _toggle_grounds(self) -> None:
        lens = self._session.lens
        self._session.set_lens(dataclasses.replace(lens, grounds=not lens.grounds))

    def show(self, ref: Ref | None, at: QPoint, x: float, y: float) -> None:
        if ref is not None and ref not in self._session.selection:
            self._session.select(frozenset({ref}))
        menu = outlined(QMenu(self._window))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if ref is None:
            menu.addAction(tr("Add actor here…"), lambda: self._window.editing.add_actor(x, y)).setEnabled(
                self._allows("edit")
            )
            menu.addAction(tr("Add note here…"), lambda: self._window.editing.add_note(at=(x, y))).setEnabled(
                self._allows("edit")
            )
            names: tuple[str, ...] = ("", "fit", "select_all", "arrange", "", "copy_picture", "export")
        elif ref.table == "actor":
            names = ("connect", "cite", "note", "copy_footnotes", "", "rename", "pin", "focus", "merge", "", "delete")
        elif ref.table == "relationship":
            names = ("cite", "note", "copy_footnotes", "reverse", "straighten", "", "delete")
        else:
            menu.addAction(tr("Edit note…"), lambda: self._window.editing.edit_note(ref.id))
            names = ("delete",)
        for name in names:
            menu.addAction(self.actions[name]) if name else menu.addSeparator()
        menu.popup(at)

    def refresh(self) -> None:
        """Titles, names and availability of everything that depends on map and selection."""
        history, lens = self._session.workspace.history, self._session.lens
        self._window.setWindowFilePath(str(self._session.workspace.path))
        title, stem = shown(self._session.workspace.title, 120), self._session.workspace.path.stem
        self._looked = self._looked_at()
        if self._looked is not None:
            stem = tr("{name}, snapshot of {when}", name=self._looked.home.stem, when=self._looked.when)
        self._window.setWindowTitle(tr("{title} – {stem} – Backers", title=title, stem=stem))
        self.actions["undo"].setText(tr("&Undo {edit}", edit=_short(history.undo_name)).strip())
        self.actions["redo"].setText(tr("&Redo {edit}", edit=_short(history.redo_name)).strip())
        self.actions["undo"].setIconText(tr("Undo"))
        self.actions["redo"].setIconText(tr("Redo"))
        self.actions["background"].setChecked(lens.background)
        self.actions["grounds"].setChecked(lens.grounds)
        self.actions["focus"].setText(tr("Leave the &focus") if lens.focus else tr("&Focus on the selection"))
        self.actions.enable(self._allows)
        writable = not self._session.workspace.read_only
        self.actions["undo"].setEnabled(writable and history.undoable is not None)
        self.actions["redo"].setEnabled(writable and history.redoable is not None)

    def _allows(self, need: str) -> bool:
        writable = not self._session.workspace.read_only
        actors, ties = len(self._window.editing.selected("actor")), len(self._window.editing.selected("relationship"))
        return {
            "edit": writable,
            "snapshot": self._looked is not None,
            "actor": writable and actors == 1,
            "actors": writable and actors == 2,
            "actor_places": writable and actors > 0,
            "some_actor": actors > 0 or bool(self._session.lens.focus),
            "relationship": writable and ties > 0,
            "row": writable and bool(self._session.selection),
        }[need]

    def _looked_at(self) -> "Looking | None":
        if not self._session.workspace.read_only:
            return None
        from backers.ui.safety.looking import looking

        return looking(self._session.workspace)

    def show_preferences(self) -> None:
        """What the reader can choose about the program."""
        from backers.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_changes(self) -> None:
        """What changed between two days; the window stands beside the map until it is closed."""
        from backers.ui.timeline.changes_window import ChangesWindow

        self._show_beside(ChangesWindow(self._session, self._window))

    def show_curves(self) -> None:
        from backers.ui.timeline.curves_window import CurvesWindow

        self._show_beside(CurvesWindow(self._session, self._window.clock, self._window.view.stage.theme, self._window))

    @staticmethod
    def _show_beside(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _start_connecting(self) -> None:
        chosen = self._window.editing.selected("actor")
        if len(chosen) == 2:
            self._window.editing.connect_actors(*chosen)
        else:
            self._window.view.setFocus()
            self._window.view.begin_connect()


def _short(name: str) -> str:
    cut = name if len(name) <= 60 else name[:59] + "…"
    return cut.replace("&", "&&")
