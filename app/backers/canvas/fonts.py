"""The letters of the map: the shipped font families, asked for once. Without them the system's sans font serves."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from backers import resources

_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")


@cache
def families() -> tuple[str, ...]:
    """Family names in the order in which a letter is looked for. Needs a QGuiApplication."""
    found: list[str] = []
    for name in _FILES:
        file = resources.path("fonts", name)
        number = QFontDatabase.addApplicationFont(str(file)) if file.is_file() else -1
        if number >= 0:
            found += [family for family in QFontDatabase.applicationFontFamilies(number) if family not in found]
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return (*found, system) if system not in found else tuple(found)


@cache
def font(size_px: float, bold: bool = False) -> QFont:
    """The map's font at a size in logical pixels (fractions count). Treat as read-only: it is shared."""
    made = QFont(list(families()))
    made.setPixelSize(max(1, round(size_px)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    # Hinted advances differ from machine to machine; unhinted ones give the same picture everywhere.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made
