"""Light and dark: one palette for all panels, taken from the same theme as the map."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from backers.canvas import Theme, fonts, load_theme

_OUTLINED = (
    "QCheckBox", "QRadioButton", "QLineEdit", "QPlainTextEdit", "QTreeView", "QListView", "QComboBox", "QSlider",
    "QPushButton",
)  # fmt: skip
CHOICES = {"system": "Like the system", "light": "Light", "dark": "Dark"}


def resolve(choice: str) -> str:
    """ "light" or "dark"; anything else follows the system."""
    if choice in ("light", "dark"):
        return choice
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def apply(choice: str) -> Theme:
    """Gives the whole application the theme and returns it for the map."""
    theme = load_theme(resolve(choice))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setFont(_text_font())
    app.setPalette(palette(theme))
    outlined = palette(theme)
    # Fusion draws outlines from the window's colour: in dark it would leave a box that is not ticked unseen.
    outlined.setColor(QPalette.ColorRole.Window, theme.color("faint").lighter(140))
    for name in _OUTLINED:
        app.setPalette(outlined, name)  # type: ignore[arg-type]  # the stubs say bytes, the call wants str
    return theme


def _text_font() -> QFont:
    """The map's letters for the panels as well, in the size that the system asks for."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chosen = QFont(list(fonts.families()))
    if system.pointSizeF() > 0:
        chosen.setPointSizeF(system.pointSizeF())
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
