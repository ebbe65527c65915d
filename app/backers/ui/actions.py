"""Every command of the window in one table: its words, keys, help, and when it can be used.

Menus, context menus, tool bar and the shortcut sheet are all made from these actions.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from backers.model.wording import mark, say, tr
from backers.ui.appearance import outlined

Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `on_map` is its single key while the map has the keyboard; `needs` says when it is enabled.

    `needs`: "" always; "edit" a writable map; "actor", "actors", "relationship", "row": so many selected, writable;
    "snapshot": one is looked at, and otherwise it is not shown at all.
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
    (mark("Add an actor"), mark("Double-click on an empty place")),
    (mark("Draw a relationship"), mark("Drag from an actor's rim to another, or R and Tab, Enter")),
    (mark("Open the details"), mark("Double-click, or Enter")),
    (mark("Move an actor"), mark("Drag it; P pins it where it stands")),
    (mark("Bend a line"), mark("Select it and drag its handle; double-click on the handle straightens it")),
    (mark("Move the picture"), mark("Drag with the right or middle button, or with Space held")),
    (mark("Zoom"), "Wheel, + and -"),
    (mark("Show the whole map"), "F"),
    (mark("Select several"), mark("Drag a box over an empty place; Ctrl or Shift adds")),
    (mark("Show only who is near"), mark("Hold the button on an actor and press 1 to 9; 0 or Esc ends it")),
    (mark("Hold the picture still"), mark("Space", "key")),
    (mark("Next actor, by importance"), mark("Tab, Shift+Tab")),
    (mark("Nearest actor in a direction"), mark("Arrow keys; with Ctrl only those it is tied to")),
    (mark("Go round an actor's relationships"), "Shift+Enter"),
    (mark("Select or hide a class"), mark("Click or Alt+click in the legend")),
    (mark("Keep what is selected"), mark("Ctrl+Shift+1 to 9")),
    (mark("Select it again"), mark("Ctrl+1 to 9")),
    (mark("From map to time to panels, and back"), mark("F6, Shift+F6")),
    (mark("Break off"), "Esc"),
)
"""What pointer and single keys do on the map, for the sheet of shortcuts."""

_K = QKeySequence.StandardKey
_MENUS = {
    "File": mark("&File", "menu"), "Edit": mark("&Edit", "menu"), "Map": mark("&Map", "menu"),
    "Ask": mark("&Ask", "menu"), "Help": mark("&Help", "menu"),
}  # fmt: skip
SPECS = (
    Spec("new", "File", mark("&New map…"), (_K.New,), mark("Start an empty map in a file of your choice")),
    Spec("open", "File", mark("&Open…"), (_K.Open,), mark("Open a map")),
    Spec("curated", "File", mark("Open the &curated map again"), (),
         mark("A fresh copy of the shipped map, beside your own")),
    Spec("import", "File", mark("&Import…"), ("Ctrl+I",), mark("Bring in a graph, table or package"), "", "edit",
         separate=True),
    Spec("import_clipboard", "File", mark("Import from clipboar&d"), (_K.Paste,),
         mark("Bring in a graph or cells of a table copied as text"), "", "edit"),
    Spec("export", "File", mark("&Export…"), ("Ctrl+E",), mark("Write the map as picture, GraphML or data package")),
    Spec("print", "File", mark("&Print…"), (_K.Print,), mark("On paper or as PDF, over as many pages as you like")),
    Spec("copy_picture", "File", mark("Copy &as picture"), ("Ctrl+Shift+C",),
         mark("The view as it is, for pasting elsewhere")),
    Spec("save_copy", "File", mark("&Save a copy…"), (_K.SaveAs,), mark("A complete copy in another file"),
         separate=True),
    Spec("public_copy", "File", mark("Save a pu&blic copy…"), (),
         mark("What is shown, without names, paths and private notes")),
    Spec("snapshots", "File", mark("Snaps&hots…"), (), mark("Earlier states of this map: look, compare, go back")),
    Spec("back", "File", mark("Bac&k to your map"), ("Alt+Left",), mark("Leave the snapshot that you are looking at"),
         "", "snapshot"),
    Spec("reveal", "File", mark("Show in &folder"), (), mark("Open the folder that holds this map")),
    Spec("quit", "File", mark("&Quit"), ("Ctrl+Q",), mark("Every change is already in the file"), separate=True),
    Spec("undo", "Edit", mark("&Undo"), (_K.Undo,), mark("Take back the last change, also after a restart"), "",
         "edit"),
    Spec("redo", "Edit", mark("&Redo"), (_K.Redo,), mark("Do again what was undone"), "", "edit"),
    Spec("add_actor", "Edit", mark("Add &actor…"), ("Ctrl+Shift+A",), mark("Or double-click on an empty place"), "",
         "edit",
         separate=True),
    Spec("connect", "Edit", mark("&Connect…"), ("Ctrl+R",),
         mark("Tie two actors: or drag from an actor's rim to another"), "R",
         "edit"),
    Spec("cite", "Edit", mark("Add a &source…"), ("Ctrl+Shift+E",), mark("Say who says so"), "", "row"),
    Spec("note", "Edit", mark("Add a n&ote…"), ("Ctrl+M",), mark("On what is selected, or free on the map"), "",
         "edit"),
    Spec("add_event", "Edit", mark("Add an &event…"), ("Ctrl+Shift+V",), mark("What happened on a day"), "", "edit"),
    Spec("rename", "Edit", mark("Re&name…"), (), mark("Give the actor another name"), "F2", "actor"),
    Spec("reverse", "Edit", mark("&Turn around"), (), mark("Swap who acts and who is acted on"), "", "relationship"),
    Spec("straighten", "Edit", mark("Straig&hten the line"), (),
         mark("Let a line that was bent by hand run as it would"), "", "relationship"),
    Spec("merge", "Edit", mark("&Merge two actors…"), (), mark("Make one actor of two, value by value"), "", "actors"),
    Spec("delete", "Edit", mark("&Delete"), (), mark("Remove what is selected, with what rests on it"), "Del", "row"),
    Spec("copy_footnotes", "Edit", mark("Copy &with footnotes"), ("Ctrl+Alt+C",),
         mark("Sentences with numbered sources"),
         separate=True),
    Spec("copy_markdown", "Edit", mark("Copy with footnotes as Mar&kdown"), (), mark("The same, for a Markdown text")),
    Spec("select_all", "Edit", mark("Select a&ll"), (_K.SelectAll,), mark("Every actor and relationship shown"),
         separate=True),
    Spec("find", "Edit", mark("&Find…"), (_K.Find,), mark("Any name, alias or spelling, notes and events")),
    Spec("palette", "Edit", mark("&Go to anything…"), ("Ctrl+K",),
         mark("Any command, actor, source or question by its name")),
    Spec("preferences", "Edit", mark("&Preferences…"), (_K.Preferences, "Ctrl+,"),
         mark("Colours, language, letters, wheel"),
         separate=True),
    Spec("fit", "Map", mark("F&it"), ("Ctrl+0",), mark("Show the whole map"), "F"),
    Spec("zoom_in", "Map", mark("&Zoom in"), (_K.ZoomIn, "Ctrl+="), mark("Or turn the wheel")),
    Spec("zoom_out", "Map", mark("Zoom &out"), (_K.ZoomOut,), mark("Or turn the wheel")),
    Spec("pause", "Map", mark("&Pause"), ("Ctrl+.",), mark("Hold the moving picture still"), "Space", "",
         True, True),
    Spec("arrange", "Map", mark("&Arrange anew"), (), mark("Find new places for everybody who is not pinned")),
    Spec("pin", "Map", mark("Pi&n or unpin"), (), mark("A pinned actor stays where it was put"), "P", "actor_places"),
    Spec("focus", "Map", mark("&Focus on the selection"), (), mark("Fade what is more than one step away"),
         "hold + digit",
         "some_actor", separate=True),
    Spec("tables", "Map", mark("&Tables"), ("Ctrl+T",), mark("Actors, relationships, events and notes as lists"),
         checkable=True),
    Spec("background", "Map", mark("Show &background"), ("Ctrl+B",), mark("Weaker and older rows as well"),
         checkable=True),
    Spec("line_names", "Map", mark("Na&me the relationships"), ("Ctrl+L",),
         mark("Write along each line what it stands for"), checkable=True),
    Spec("grounds", "Map", mark("Shade the two &sides"), ("Ctrl+G",),
         mark("A pale ground in the colour of each of the two sides at war, under its actors alone"), checkable=True),
    Spec("changes", "Map", mark("&What changed…"), (), mark("Between two days, or two days of knowledge")),
    Spec("curves", "Map", mark("C&urves…"), (), mark("Backers, relationships and measures over time")),
    Spec("bookmark", "Map", mark("&Keep as bookmark…"), ("Ctrl+D",),
         mark("The day, the filters and the camera, under a name"), "",
         "edit"),
    Spec("clear_filters", "Map", mark("Clear all fi&lters"), ("Ctrl+Shift+L",), mark("Show everything again")),
    Spec("ask", "Ask", mark("&Ask the map"), ("Ctrl+J",), mark("Questions, and answers that show what they rest on")),
    Spec("ways", "Ask", mark("How are they &tied?"), ("Ctrl+Shift+J",),
         mark("The ways between the selected actors, as sentences")),
    Spec("matrix", "Ask", mark("Who backs whom, as a &matrix"), (),
         mark("Actors by actors or by sides; as PNG, SVG, CSV")),
    Spec("rings", "Ask", mark("The &world of an actor"), (), mark("The selected actor in rings, or two side by side")),
    Spec("selections", "Ask", mark("&Selections…"), (), mark("Kept selections, and selecting by conditions"),
         separate=True),
    Spec("handbook", "Help", mark("&Handbook"), (_K.HelpContents,),
         mark("How it works, with pictures; needs no network")),
    Spec("tour", "Help", mark("Take the &tour"), (), mark("Five steps through this window")),
    Spec("whats_this", "Help", mark("&What is this?"), (_K.WhatsThis,), mark("Then click a part of the window")),
    Spec("shortcuts", "Help", mark("&Keyboard and mouse"), ("Ctrl+?", "Ctrl+/"),
         mark("What every key and gesture does"),
         separate=True),
    Spec("report", "Help", mark("&Report a problem…"), (), mark("What went wrong, to read and save; nothing is sent")),
    Spec("about", "Help", mark("&About Backers"), (), mark("Version, licences")),
)  # fmt: skip


class Actions:
    """The actions by id, bound to slots of the same name. `enable` greys out what cannot be done now."""

    def __init__(self, owner: QWidget, slots: Mapping[str, Callable[[], object]]) -> None:
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            # A single key works on the map alone; the menu shows it without claiming it for the whole window.
            hidden_key = spec.on_map if spec.on_map and not spec.keys else ""
            action = QAction(f"{say(spec.text)}\t{hidden_key}" if hidden_key else say(spec.text), owner)
            action.setIconText(say(spec.text).replace("&", "").rstrip("…"))
            action.setObjectName(spec.id)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            hint = (
                tr("{help} ({key} on the map)", help=say(spec.help), key=spec.on_map) if spec.on_map else say(spec.help)
            )
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
            menu = outlined(bar.addMenu(say(_MENUS[title])))
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
            if spec.needs == "snapshot":
                self._made[spec.id].setVisible(allowed(spec.needs))
