"""The letters of the map: the shipped font families, asked for once. Without them the system's sans font serves."""

import unicodedata
from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

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


def lacking(texts: Iterable[str]) -> dict[str, str]:
    """A letter of each script that stands in these texts and that no font of this computer draws.

    By the first word of the letter's Unicode name ("Cjk", "Thai"). Of each script one letter is tried: a font has a
    script or has it not, and looking through all fonts for thousands of letters takes seconds.
    """
    first: dict[str, str] = {}
    for letter in sorted(set("".join(texts))):
        if unicodedata.category(letter)[0] == "L":
            first.setdefault(unicodedata.name(letter, "?").split()[0].capitalize(), letter)
    metrics = QFontMetricsF(font(12.0))
    return {script: letter for script, letter in first.items() if not metrics.inFontUcs4(ord(letter))}
