"""Qt in the reader's language: its own texts, the direction of the interface, numbers and dates in its widgets.

Our own texts come through `model.wording`. Not loaded at all while the program speaks English from the start.
"""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from backers import languages
from backers.model import wording
from backers.settings import Settings

_REGIONS = {"western": {"ar": "ar_LY"}, "own": {"ar": "ar_EG"}}  # CLDR gives Libya western digits, Egypt its own
_translators: list[QTranslator] = []


def speak(settings: Settings) -> None:
    """From now on everything is said in the language, and numbers in the digits, that these settings choose."""
    language = languages.wanted(settings.get("language", "system"))
    digits = languages.wanted_digits(settings.get("digits", "system"))
    languages.speak(language, digits)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    while _translators:
        app.removeTranslator(_translators.pop())
    if language != "en":
        translator = QTranslator()
        if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)
            _translators.append(translator)
    QLocale.setDefault(_locale(language, digits))
    right_to_left = wording.right_to_left()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def own_name(language: str) -> str:
    """What the language's own speakers call it: "Français"."""
    if language == "en":
        return "English"  # which Qt calls American English
    return QLocale(language).nativeLanguageName().capitalize()


def _locale(language: str, digits: str) -> QLocale:
    system = QLocale.system()
    if language == system.name()[:2] and language not in _REGIONS[digits]:
        return system
    return QLocale(_REGIONS[digits].get(language, language))
