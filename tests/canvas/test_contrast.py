"""Every text of every theme stands out from its ground by 4.5 to 1, every mark by 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).

What cannot be used now ("faint") is exempt there, and is held to 3 to 1 here.
"""

import json

import pytest

from backers import resources

THEMES = sorted(path.stem for path in resources.path("themes").glob("*.json"))
GROUNDS = ("ground", "panel", "raised")
TEXTS = ("ink", "muted", "accent", "danger", "good")


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> dict[str, object]:
    return resources.theme(request.param)


def test_black_on_white_is_the_most_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_texts(theme: dict[str, str]) -> None:
    weak = {(text, ground): contrast(theme[text], theme[ground]) for text in TEXTS for ground in GROUNDS}
    assert {pair: round(value, 2) for pair, value in weak.items() if value < 4.5} == {}
    assert contrast(theme["accent_ink"], theme["accent"]) >= 4.5
    assert contrast(theme["ink"], theme["note_paper"]) >= 4.5


def test_marks_of_sides_answers_and_changes(theme: dict[str, dict[str, str]]) -> None:
    ground = str(theme["ground"])
    marks = {**theme["sides"], **theme["changes"]}
    marks |= {f"answer {at}": colour for at, colour in enumerate(theme["answers"])}
    marks |= {f"side {at}": colour for at, colour in enumerate(theme["more_sides"])}
    weak = {name: round(contrast(colour, ground), 2) for name, colour in marks.items()}
    assert {name: value for name, value in weak.items() if value < 3} == {}


def test_lines_notes_and_outlines(theme: dict[str, dict[str, str]]) -> None:
    lines = {**theme["lines"], **{word: str(theme[word]) for word in ("against", "note", "faint")}}
    weak = {name: round(contrast(colour, str(theme["ground"])), 2) for name, colour in lines.items()}
    assert {name: value for name, value in weak.items() if value < 3} == {}


def test_every_theme_has_every_colour() -> None:
    shapes = [
        {key: sorted(value) if isinstance(value, dict) else None for key, value in json.loads(
            resources.path("themes", f"{name}.json").read_text("utf-8")).items()}
        for name in THEMES
    ]  # fmt: skip
    assert all(shape == shapes[0] for shape in shapes)
