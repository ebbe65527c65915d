"""Colours as Qt colours, for the map and its panels. Which colour means what is said in `resources/themes/`."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from backers import resources


@dataclass(frozen=True, eq=False)
class Theme:
    """The shipped colours of one theme. Colour of an actor means its side, of a line its group, `against` sign -1."""

    name: str
    values: dict[str, Any]

    @staticmethod
    def light() -> "Theme":
        return load_theme("light")

    @staticmethod
    def dark() -> "Theme":
        return load_theme("dark")

    def color(self, word: str) -> QColor:
        """A plain colour by its word: "ground", "ink", "muted", "rule", "accent" ..."""
        return QColor(self.values[word])

    def side(self, side: str) -> QColor:
        """The colour of a side; sides that the theme does not know share out its spare colours by their names."""
        known = self.values["sides"].get(side)
        if known is not None:
            return QColor(known)
        spare = self.values["more_sides"]
        return QColor(spare[sum(side.encode()) % len(spare)])

    def tint(self, word: str) -> QColor:
        """The colour of a side, or of "answer 1" to "answer 8", the classes of an answer; "answer rest" is grey."""
        if not word.startswith("answer "):
            return self.side(word)
        number, answers = word.removeprefix("answer "), self.values["answers"]
        return QColor(answers[(int(number) - 1) % len(answers)]) if number.isdigit() else self.color("faint")

    def line(self, group: str, sign: int) -> QColor:
        """The colour of a relationship: its group's, but every tie against somebody has the one colour for that."""
        if sign < 0:
            return self.color("against")
        lines = self.values["lines"]
        # A hostile kind whose sign was overridden must not look hostile.
        return QColor(lines["other"] if group == "hostility" else lines.get(group, lines["other"]))

    def change(self, word: str) -> QColor | None:
        """The colour of what came, ended, turned or is newly denied; None for what did not change."""
        found = self.values["changes"].get(word)
        return None if found is None else QColor(found)

    def faded(self, color: QColor, keep: float) -> QColor:
        """The colour thinned towards the ground. Opaque, so that lines which overlap don't add up."""
        if keep == 1.0:
            return color
        ground = self.color("ground")

        def mixed(part: int, ground_part: int) -> int:
            return round(ground_part + (part - ground_part) * keep)

        return QColor(
            mixed(color.red(), ground.red()), mixed(color.green(), ground.green()), mixed(color.blue(), ground.blue())
        )


@cache
def load_theme(name: str) -> Theme:
    """Theme "light" or "dark"."""
    return Theme(name, resources.theme(name))
