"""Arabic names are drawn with joined letters, from right to left; and no way to break a name loses a word."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout

from backers.canvas import fonts
from backers.canvas.frame import Frame
from backers.canvas.labels import NOWHERE
from backers.canvas.lettering import LONGEST, TIERS, Lettering, variants
from backers.canvas.painting import paint_map
from backers.canvas.stage import Stage
from backers.canvas.theme import Theme
from backers.exchange.curated import curated_map
from backers.model import names
from backers.model.rows import Actor
from backers.model.visible import Visible

WORD = "حفتر"
LETTERS = "\u200c".join(WORD)  # the same letters, forbidden to join
WIDE, TALL = 400, 200


def drawn(label):
    """The ink of an actor's name as the map draws it, (h, w), trimmed."""
    stage = Stage(Theme.light())
    stage.room = (0.0, 0.0, float(WIDE), float(TALL))
    stage.set_frame(Frame(Visible((Actor(id="a", name=label, kind="state", side="neutral"),)), {"a": (0.0, 0.0)}))
    stage.set_camera(stage.fit())
    image = QImage(WIDE, TALL, QImage.Format.Format_RGB32)
    image.fill(stage.theme.color("ground"))
    painter = QPainter(image)
    scene = stage.scene((0.0, 0.0, float(WIDE), float(TALL)))
    paint_map(painter, scene)
    painter.end()
    assert scene.labelling.spot[0] != NOWHERE
    x, y, w, h = scene.labelling.rects[0].round().astype(int)
    return trimmed(dark(image)[y : y + h, x : x + w])


def shaped(word, tier=0):
    """The same ink by Qt's own layout of the word."""
    image = QImage(WIDE, TALL, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    layout = QTextLayout(word, fonts.font(*TIERS[tier]))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    painter = QPainter(image)
    painter.setPen(Theme.light().color("ink"))
    layout.draw(painter, QPointF(50, 50))
    painter.end()
    return trimmed(dark(image))


def dark(image):
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(TALL, WIDE, 4)[..., :3].astype(float).mean(axis=2)
    return (255 - grey) / 255


def trimmed(ink):
    rows, columns = np.flatnonzero(ink.max(axis=1) > 0.3), np.flatnonzero(ink.max(axis=0) > 0.3)
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def alike(one, other):
    """How well two pictures agree, 1 at best; those of other sizes are laid with their right ends together."""
    h, w = max(one.shape[0], other.shape[0]), max(one.shape[1], other.shape[1])
    laid = [np.pad(ink, ((0, h - ink.shape[0]), (w - ink.shape[1], 0))).ravel() for ink in (one, other)]
    return float(np.corrcoef(*laid)[0, 1])


def test_letters_are_joined_as_qt_joins_them():
    name = drawn(WORD)
    assert abs(name.shape[1] - shaped(WORD).shape[1]) <= 1
    assert alike(name, shaped(WORD)) > 0.9
    assert alike(name, shaped(LETTERS)) < 0.6
    assert name.shape[1] < 0.9 * shaped(LETTERS).shape[1]


def test_the_first_letter_stands_at_the_right_end():
    name, first, last = drawn(WORD), shaped(WORD[0] + "\u200d"), shaped("\u200d" + WORD[-1])
    right, left = name[:, -first.shape[1] + 2 :], name[:, : last.shape[1] - 2]
    assert alike(trimmed(right), trimmed(first)) > alike(trimmed(right), trimmed(last))
    assert alike(trimmed(left), trimmed(last)) > alike(trimmed(left), trimmed(first))


def test_a_name_with_a_number_and_latin_letters_is_read_from_the_right():
    label = "لواء 101 GNA"
    name, from_the_left = drawn(label), shaped(f"\u200e{label}")
    assert alike(name, shaped(label)) > 0.9
    assert alike(name, from_the_left) < 0.6


NAMES = [
    *(row.name for row in curated_map().actors.values()),
    *(row.label for row in curated_map().actors.values()),
    "حكومة الوفاق الوطني الليبية", "المجلس الأعلى للدولة", "القوات المسلحة العربية الليبية",
    "a b", "one", "  two   three ",
    "A name of very many words that goes on and on beyond what any map has room for", "x" * 90,
]  # fmt: skip


@pytest.mark.parametrize("tier", range(len(TIERS)))
def test_a_wrapped_name_keeps_all_its_words_in_order(tier):
    wrapped = 0
    for name in NAMES:
        shown = names.shown(name.strip(), LONGEST)
        for variant in variants(shown, tier):
            assert " ".join(variant.lines).split() == shown.split()
            assert all(line.strip() for line in variant.lines)
            wrapped += len(variant.lines) > 1
        assert variants(shown, tier), name
    assert wrapped > 40


def test_the_shipped_names_all_fit_without_being_cut():
    frame = Frame(Visible(tuple(curated_map().actors.values())), {})
    lettering = Lettering(frame)
    for node, actor in enumerate(frame.visible.actors):
        assert [" ".join(one.lines) for one in lettering.variants(node)] == [actor.label] * len(
            lettering.variants(node)
        )
