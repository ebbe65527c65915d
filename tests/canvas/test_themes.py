"""Both themes can be read: by their contrast, and by eyes that see fewer colours."""

import itertools

import pytest
from PySide6.QtGui import QColor

from backers.canvas import Theme, load_theme
from backers.canvas.lines import PATTERNS
from backers.model import kinds

BOTH = pytest.mark.parametrize("theme", [load_theme("light"), load_theme("dark")], ids=["light", "dark"])


def _light(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: QColor, other: QColor) -> float:
    bright, dim = sorted((_light(one), _light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@BOTH
@pytest.mark.parametrize("word", ["ink", "muted", "accent", "danger", "good", "note"])
def test_text_stands_out_from_every_ground(theme: Theme, word: str) -> None:
    for ground in ("ground", "panel", "raised"):
        assert _contrast(theme.color(word), theme.color(ground)) >= 4.5, ground


@BOTH
def test_every_side_and_line_stands_out_from_the_ground(theme: Theme) -> None:
    ground = theme.color("ground")
    for side in kinds.SIDES:
        assert _contrast(theme.side(side), ground) >= 3, side
    for group, sign in itertools.product(kinds.GROUPS, (1, -1)):
        assert _contrast(theme.line(group, sign), ground) >= 3, group


@BOTH
def test_both_camps_can_be_told_apart_by_red_green_blind_eyes(theme: Theme) -> None:
    """Blue against the rest is what deuteranopes keep: the two camps must differ in it, or in brightness."""
    gna, lna = theme.side("GNA-aligned"), theme.side("LNA-aligned")
    assert abs(gna.blue() - lna.blue()) > 100


@BOTH
def test_a_tie_against_somebody_has_one_colour_and_a_hostile_kind_without_sign_another(theme: Theme) -> None:
    assert {theme.line(group, -1).name() for group in kinds.GROUPS} == {theme.color("against").name()}
    assert theme.line("hostility", 1) != theme.color("against")


@BOTH
def test_a_side_that_nobody_knows_has_a_colour_that_stays(theme: Theme) -> None:
    assert theme.side("deep") == theme.side("deep")
    assert theme.side("deep").isValid()


def test_every_group_has_its_own_dash() -> None:
    patterns = [PATTERNS.get(group) for group in kinds.GROUPS if group != "other"]
    assert len(set(patterns)) == len(patterns)
