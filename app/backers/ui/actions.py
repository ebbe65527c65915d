"""Every command of the window in one table: its words, keys, help, and when it can be used.

Menus, context menus, tool bar and the shortcut sheet are all made from these actions.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `on_map` is its single key while the map has the keyboard; `needs` says when it is enabled.

    `needs`: "" always; "edit" a writable map; "actor", "actors", "relationship", "row": so many selected, writable.
    """

    id: str
    menu: str
    text: str
    keys: tuple[Key, ...] = ()
    help: str = ""
    on_map: str = ""
    needs: str = ""
    checkable: bool = False
    separate: bool = False


GESTURES = (
    ("Add an actor", "Double-click on an empty place"),
    ("Draw a relationship", "Drag from an actor's rim to another, or R and Tab, Enter"),
    ("Open the details", "Double-click, or Enter"),
    ("Move an actor", "Drag it; P pins it where it stands"),
    ("Move the picture", "Drag with the right or middle button, or with Space held"),
    ("Zoom", "Wheel, + and -"),
    ("Show the whole map", "F"),
    ("Select several", "Drag a box over an empty place; Ctrl or Shift adds"),
    ("Show only who is near", "Hold the button on an actor and press 1 to 9; 0 or Esc ends it"),
    ("Hold the picture still", "Space"),
    ("Next actor, by importance", "Tab, Shift+Tab"),
    ("Nearest actor in a direction", "Arrow keys; with Ctrl only those it is tied to"),
    ("Go round an actor's relationships", "Shift+Enter"),
    ("Select or hide a class", "Click or Alt+click in the legend"),
    ("Keep what is selected", "Ctrl+Shift+1 to 9"),
    ("Select it again", "Ctrl+1 to 9"),
    ("Break off", "Esc"),
)
"""What pointer and single keys do on the map, for the sheet of shortcuts."""

_K = QKeySequence.StandardKey
SPECS = (
    Spec("new", "File", "&New map…", (_K.New,), "Start an empty map in a file of your choice"),
    Spec("open", "File", "&Open…", (_K.Open,), "Open a map"),
    Spec("curated", "File", "Open the &curated map again", (), "A fresh copy of the shipped map, beside your own"),
    Spec("import", "File", "&Import…", ("Ctrl+I",), "Bring in a graph, table or package", "", "edit", separate=True),
    Spec("import_clipboard", "File", "Import from clipboar&d", (), "Bring in a graph copied as text", "", "edit"),
    Spec("export", "File", "&Export…", ("Ctrl+E",), "Write the map as picture, GraphML or data package"),
    Spec("copy_picture", "File", "Copy as &picture", ("Ctrl+Shift+C",), "The view as it is, for pasting elsewhere"),
    Spec("save_copy", "File", "&Save a copy…", (_K.SaveAs,), "A complete copy in another file", separate=True),
    Spec("public_copy", "File", "Save a pu&blic copy…", (), "What is shown, without names, paths and private notes"),
    Spec("snapshots", "File", "Snaps&hots…", (), "Earlier states of this map: look, compare, go back"),
    Spec("reveal", "File", "Show in &folder", (), "Open the folder that holds this map"),
    Spec("quit", "File", "&Quit", ("Ctrl+Q",), "Every change is already in the file", separate=True),
    Spec("undo", "Edit", "&Undo", (_K.Undo,), "Take back the last change, also after a restart", "", "edit"),
    Spec("redo", "Edit", "&Redo", (_K.Redo,), "Do again what was undone", "", "edit"),
    Spec("add_actor", "Edit", "Add &actor…", ("Ctrl+Shift+A",), "Or double-click on an empty place", "", "edit",
         separate=True),
    Spec("connect", "Edit", "&Connect…", ("Ctrl+R",), "Tie two actors: or drag from an actor's rim to another", "R",
         "edit"),
    Spec("cite", "Edit", "Add a &source…", ("Ctrl+Shift+E",), "Say who says so", "", "row"),
    Spec("note", "Edit", "Add a n&ote…", ("Ctrl+M",), "On what is selected, or free on the map", "", "edit"),
    Spec("add_event", "Edit", "Add an &event…", ("Ctrl+Shift+V",), "What happened on a day", "", "edit"),
    Spec("rename", "Edit", "Re&name…", (), "Give the actor another name", "F2", "actor"),
    Spec("reverse", "Edit", "&Turn around", (), "Swap who acts and who is acted on", "", "relationship"),
    Spec("merge", "Edit", "&Merge two actors…", (), "Make one actor of two, value by value", "", "actors"),
    Spec("delete", "Edit", "&Delete", (), "Remove what is selected, with what rests on it", "Del", "row"),
    Spec("copy_footnotes", "Edit", "Copy &with footnotes", ("Ctrl+Alt+C",), "Sentences with numbered sources",
         separate=True),
    Spec("copy_markdown", "Edit", "Copy with footnotes as Mar&kdown", (), "The same, for a Markdown text"),
    Spec("select_all", "Edit", "Select a&ll", (_K.SelectAll,), "Every actor and relationship shown", separate=True),
    Spec("find", "Edit", "&Find…", (_K.Find,), "Any name, alias or spelling, notes and events"),
    Spec("palette", "Edit", "&Go to anything…", ("Ctrl+K",), "Any command, actor, source or question by its name"),
    Spec("preferences", "Edit", "P&references…", (_K.Preferences, "Ctrl+,"), "Colours, language, letters, wheel",
         separate=True),
    Spec("fit", "Map", "F&it", ("Ctrl+0",), "Show the whole map", "F"),
    Spec("zoom_in", "Map", "&Zoom in", (_K.ZoomIn, "Ctrl+="), "Or turn the wheel"),
    Spec("zoom_out", "Map", "Zoom &out", (_K.ZoomOut,), "Or turn the wheel"),
    Spec("pause", "Map", "&Pause", ("Ctrl+P",), "Hold the moving picture still", "Space", "",
         True, True),
    Spec("arrange", "Map", "&Arrange anew", (), "Find new places for everybody who is not pinned"),
    Spec("pin", "Map", "Pi&n or unpin", (), "A pinned actor stays where it was put", "P", "actor_places"),
    Spec("focus", "Map", "&Focus on the selection", (), "Fade what is more than one step away", "hold + digit",
         "some_actor", separate=True),
    Spec("tables", "Map", "&Tables", ("Ctrl+T",), "Actors, relationships, events and notes as lists", checkable=True),
    Spec("background", "Map", "Show &background", ("Ctrl+B",), "Weaker and older rows as well", checkable=True),
    Spec("changes", "Map", "&What changed…", (), "Between two days, or two days of knowledge"),
    Spec("curves", "Map", "C&urves…", (), "Backers, relationships and measures over time"),
    Spec("bookmark", "Map", "&Keep as bookmark…", ("Ctrl+D",), "The day, the filters and the camera, under a name", "",
         "edit"),
    Spec("clear_filters", "Map", "Clear all fi&lters", ("Ctrl+Shift+L",), "Show everything again"),
    Spec("ask", "Ask", "&Ask the map", ("Ctrl+J",), "Questions, and answers that show what they rest on"),
    Spec("ways", "Ask", "How are they &tied?", ("Ctrl+Shift+J",), "The ways between the selected actors, as sentences"),
    Spec("matrix", "Ask", "Who backs whom, as a &matrix", (), "Actors by actors or by sides; as PNG, SVG, CSV"),
    Spec("rings", "Ask", "The &world of an actor", (), "The selected actor in rings, or two side by side"),
    Spec("selections", "Ask", "&Selections…", (), "Kept selections, and selecting by conditions", separate=True),
    Spec("handbook", "Help", "&Handbook", (_K.HelpContents,), "How it works, with pictures; needs no network"),
    Spec("tour", "Help", "Take the &tour", (), "Five steps through this window"),
    Spec("whats_this", "Help", "&What is this?", (_K.WhatsThis,), "Then click a part of the window"),
    Spec("shortcuts", "Help", "&Keyboard and mouse", ("Ctrl+?", "Ctrl+/"), "What every key and gesture does",
         separate=True),
    Spec("report", "Help", "&Report a problem…", (), "What went wrong, to read and save; nothing is sent"),
    Spec("about", "Help", "&About Backers", (), "Version, licences"),
)  # fmt: skip


class Actions:
    """The actions by id, bound to slots of the same name. `enable` greys out what cannot be done now."""

    def __init__(self, owner: QWidget, slots: Mapping[str, Callable[[], object]]) -> None:
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            # A single key works on the map alone; the menu shows it without claiming it for the whole window.
            hidden_key = spec.on_map if spec.on_map and not spec.keys else ""
            action = QAction(f"{spec.text}\t{hidden_key}" if hidden_key else spec.text, owner)
            action.setIconText(spec.text.replace("&", "").rstrip("…"))
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            hint = f"{spec.help} ({spec.on_map} on the map)" if spec.on_map else spec.help
            action.setToolTip(hint)
            action.setStatusTip(hint)
            action.setCheckable(spec.checkable)
            action.triggered.connect(lambda _checked=False, name=spec.id: slots[name]())
            owner.addAction(action)
            self._made[spec.id] = action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def all(self) -> list[QAction]:
        return list(self._made.values())

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Makes the menus and returns them by title."""
        menus: dict[str, QMenu] = {}
        for title in dict.fromkeys(spec.menu for spec in SPECS):
            menu = bar.addMenu(f"&{title}")
            menu.setToolTipsVisible(True)
            for spec in SPECS:
                if spec.menu == title:
                    if spec.separate:
                        menu.addSeparator()
                    menu.addAction(self._made[spec.id])
            menus[title] = menu
        return menus

    def enable(self, allowed: Callable[[str], bool]) -> None:
        for spec in SPECS:
            if spec.needs:
                self._made[spec.id].setEnabled(allowed(spec.needs))
