"""Light, dark and high contrast: one palette for all panels, taken from the same theme as the map."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QMenu

from backers.canvas import Theme, fonts, load_theme
from backers.model.wording import mark

_OUTLINED = (
    "QCheckBox", "QRadioButton", "QLineEdit", "QPlainTextEdit", "QTreeView", "QTableView", "QListView", "QComboBox",
    "QSlider", "QPushButton",
)  # fmt: skip
CHOICES = {
    "system": mark("Like the system", "theme"),
    "light": mark("Light", "theme"),
    "dark": mark("Dark", "theme"),
    "contrast": mark("High contrast", "theme"),
}


def resolve(choice: str) -> str:
    """ "light", "dark" or "contrast"; anything else follows the system, which may ask for contrast itself."""
    if choice in ("light", "dark", "contrast"):
        return choice
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    scheme = hints.colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def apply(choice: str, text_size: int = 100) -> Theme:
    """Gives the whole application the theme and returns it for the map. `text_size`: percent of the system's."""
    theme = load_theme(resolve(choice))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setFont(_text_font(text_size))
    app.setPalette(palette(theme))
    outlined = palette(theme)
    # Fusion draws outlines from the window's colour: in dark it would leave a box that is not ticked unseen.
    outlined.setColor(QPalette.ColorRole.Window, theme.color("faint").lighter(140))
    for name in _OUTLINED:
        app.setPalette(outlined, name)  # type: ignore[arg-type]  # the stubs say bytes, the call wants str
    app.setPalette(palette(theme), "QHeaderView")  # type: ignore[arg-type]  # or it would have its table's colour
    tabs = palette(theme)
    if theme.name == "contrast":
        # Fusion shades tabs by the window's colour, and black has no shades: the open one would look like the others.
        tabs.setColor(QPalette.ColorRole.Window, theme.color("rule").darker(200))
    app.setPalette(tabs, "QTabBar")  # type: ignore[arg-type]
    return theme


def outlined(menu: QMenu) -> QMenu:
    """The same menu, with a line around it and its own menus that is seen on any ground.

    Fusion draws that line, too, from the window's colour. Not for all menus at once: lists of choices borrow their
    colours, and take the window's for their ground.
    """
    menu.aboutToShow.connect(lambda: _outline(menu))
    return menu


def _outline(menu: QMenu) -> None:
    line = QPalette()
    line.setColor(QPalette.ColorRole.Window, QApplication.palette("QPushButton").color(QPalette.ColorRole.Window))  # type: ignore[call-overload]
    for one in (menu, *menu.findChildren(QMenu)):
        one.setPalette(line)


def _text_font(text_size: int) -> QFont:
    """The map's letters for the panels as well, in the size that the system asks for."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chosen = QFont(list(fonts.families()))
    if system.pointSizeF() > 0:
        chosen.setPointSizeF(system.pointSizeF() * text_size / 100)
    return chosen


def palette(theme: Theme) -> QPalette:
    """The theme's words as the roles that widgets ask for."""
    roles = QPalette.ColorRole
    chosen = QPalette()
    plain = {
        roles.Window: "panel",
        roles.WindowText: "ink",
        roles.Base: "ground",
        roles.AlternateBase: "panel",
        roles.ToolTipBase: "raised",
        roles.ToolTipText: "ink",
        roles.Text: "ink",
        roles.Button: "panel",
        roles.ButtonText: "ink",
        roles.BrightText: "danger",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Highlight: "accent",
        roles.HighlightedText: "accent_ink",
        roles.PlaceholderText: "muted",
        roles.Mid: "rule",
        roles.Dark: "faint",
        roles.Light: "raised",
        roles.Accent: "accent",
    }
    for role, word in plain.items():
        chosen.setColor(role, theme.color(word))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        chosen.setColor(QPalette.ColorGroup.Disabled, role, theme.color("faint"))
    return chosen
