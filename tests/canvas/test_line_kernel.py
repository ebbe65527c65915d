"""The compiled drawing kernel draws what QPainter draws, with any number of threads."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from backers.canvas import MapView, load_theme, native
from backers.canvas.edges import dashes
from backers.canvas.lines import arrow_corners
from backers.canvas.native import CRISP, THIN, Plate, as_columns
from backers.canvas.stamps import Stamps
from backers.canvas.strokes import draw_strokes, fill_shapes
from backers.model.rows import Note, Ref, Relationship
from canvas.maps import PLACES, small

pytestmark = pytest.mark.skipif(not native.available(), reason="the line kernel was not built")
_W, _H = 400, 300


def _segments(count: int = 40, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).uniform((-60, -60, -60, -60), (460, 360, 460, 360), (count, 4))


def _pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def _drawn(segments: np.ndarray, width: float, *, kernel: bool) -> np.ndarray:
    plate = Plate(_W, _H, 1.0)
    plate.image.fill(QColor("white"))
    painter = QPainter(plate.image)
    painter.setClipRect(QRectF(0, 0, _W, _H))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_strokes(painter, plate if kernel else None, [(segments, QColor("#204060"), width)])
    plate.draw()
    painter.end()
    return _pixels(plate.image)


@pytest.mark.parametrize("width", [0.7, 1.0, 1.4, 2.1, 9.0])
def test_it_draws_what_the_painter_draws(width: float) -> None:
    ours, reference = (_drawn(_segments(), width, kernel=kernel) for kernel in (True, False))
    gap = np.abs(ours - reference)
    assert (reference < 255).any()
    assert gap[(reference < 255) | (ours < 255)].mean() < 12
    assert (255 - ours).sum() == pytest.approx((255 - reference).sum(), rel=0.06)


def test_lines_along_the_grid_and_points_are_drawn_alike() -> None:
    straight = np.array([[10, 20.5, 200, 20.5], [50.5, 30, 50.5, 200], [80, 80, 80, 80], [300, 50, 100, 50.0]])
    assert np.abs(_drawn(straight, 2.0, kernel=True) - _drawn(straight, 2.0, kernel=False)).max() <= 2


@pytest.mark.parametrize("width", [CRISP, THIN, 0.8, 2.5])
def test_two_threads_give_the_bits_of_one(width: float) -> None:
    plates = [Plate(_W, _H, 1.5) for _ in range(3)]
    style = (np.arange(5000) % 2).astype(np.uint16)
    for threads, plate in enumerate(plates, start=1):
        plate.image.fill(QColor("white"))
        plate.lines(as_columns(_segments(5000)), style, [QColor("red"), QColor("blue")], [width, width])
        plate.draw(threads=threads)
    assert (_pixels(plates[0].image) < 255).any()
    assert plates[0].image == plates[1].image == plates[2].image


def test_thin_lines_are_the_painters_lines_of_one_pixel() -> None:
    thin, reference = _drawn(_segments(), THIN, kernel=True), _drawn(_segments(), 1.0, kernel=False)
    assert np.abs(thin - reference)[(reference < 255) | (thin < 255)].mean() < 12
    assert (255 - thin).sum() == pytest.approx((255 - reference).sum(), rel=0.03)


def test_a_disc_covers_its_area() -> None:
    plate = Plate(_W, _H, 1.0)
    plate.image.fill(QColor("white"))
    plate.discs(np.array([[100.3], [80.7], [12.0]], np.float32), np.zeros(1, np.uint16), [QColor("black")])
    plate.draw()
    assert (255 - _pixels(plate.image)[:, :, 0]).sum() / 255 == pytest.approx(np.pi * 144, rel=0.01)


@pytest.mark.parametrize("pattern", [None, (14.0, 4.0), (9.0, 3.0, 1.5, 3.0)])
def test_routes_are_cut_into_the_dashes_that_the_painter_gets(pattern: tuple[float, ...] | None) -> None:
    turn = np.linspace(0, 2, 13)
    bow = np.column_stack([200 + 150 * np.cos(turn), 40 + 220 * np.sin(turn)])
    places, first = np.vstack([[[-300, -200], [900, 480]], bow, [[20, 20], [30, 280]]]), np.array([0, 2, 15, 17])
    plate = Plate(_W, _H, 1.0)
    plate.fill(QColor("white"))
    four = np.array([(0, 0, 0, 0) if pattern is None else (pattern * 2)[:4]], float)
    plate.routes(places, first, np.zeros(3, np.uint16), [QColor("#204060")], [2.1], four)
    plate.draw()
    if pattern is None:
        over = 0.04 * (bow[1:] - bow[:-1])
        cut = np.vstack(
            [places[:2].reshape(1, 4), np.hstack([bow[:-1] - over, bow[1:] + over]), places[15:].reshape(1, 4)]
        )
    else:
        cut, _ = dashes(places, first[:-1], pattern)
    assert np.abs(_pixels(plate.image) - _drawn(cut, 2.1, kernel=True)).max() <= 3


def test_polygons_are_the_painters() -> None:
    heads = arrow_corners(_segments()[:, :2], _headings(40), np.linspace(3, 40, 40)[:, None], -1)
    ours, reference = (_shapes(heads, kernel=kernel) for kernel in (True, False))
    assert (reference < 255).sum() > 1000
    assert np.abs(ours - reference).max() <= 6
    assert (255 - ours).sum() == pytest.approx((255 - reference).sum(), rel=0.005)


def test_a_polygon_wider_than_the_picture_is_filled_to_its_borders() -> None:
    wide = np.array([[[-5000.0, -5000.0], [5000.5, -5000.0], [5000.5, 150.5], [-5000.0, 150.5]]])
    assert np.abs(_shapes(wide, kernel=True) - _shapes(wide, kernel=False)).max() <= 1


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_stamps_are_the_painters_bit_by_bit(ratio: float) -> None:
    made = []
    for kernel in (True, False):
        plate, stamps = Plate(_W, _H, ratio), Stamps()
        plate.image.fill(QColor("wheat"))
        painter = QPainter(plate.image)
        painter.scale(ratio, ratio)
        stamps.begin(painter, plate)
        slot = stamps.slot("a", (61.0, 23.0), lambda on: on.drawText(QPointF(4, 15), "Haftar"))
        at = np.random.default_rng(1).uniform(-40, 400 / ratio, (300, 2))
        stamps.put(painter, plate if kernel else None, np.full(300, slot), at)
        plate.draw()
        painter.end()
        made.append(plate.image)
    assert (_pixels(made[0]) != _pixels(made[0])[0, 0]).any()
    assert made[0] == made[1]


def test_what_is_changed_later_is_drawn_as_it_was(qtbot: QtBot) -> None:
    """Stamps make room for others while some are still to be drawn."""
    plate, stamps = Plate(_W, _H, 1.0), Stamps()
    plate.fill(QColor("white"))
    painter = QPainter(plate.image)
    stamps.begin(painter, plate)
    slot = stamps.slot("tall", (30.0, 1500.0), lambda on: on.fillRect(0, 0, 30, 1500, QColor("teal")))
    stamps.slot("next shelf", (1010.0, 20.0), lambda _on: None)
    stamps.put(painter, plate, np.array([slot]), np.zeros((1, 2)))
    stamps.begin(painter, plate)
    plate.draw()
    painter.end()
    assert plate.image.pixelColor(15, 200) == QColor("teal")


@pytest.mark.parametrize("moving", [False, True])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_map_looks_the_same_without_the_kernel(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, theme: str, *, moving: bool
) -> None:
    view = _marked_map(qtbot, theme)
    view.map_item.moving = moving
    view.map_item.refresh()
    with_it = _pixels(view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    monkeypatch.setattr(native, "available", lambda: False)
    view.map_item.refresh()
    without = _pixels(view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    gap = np.abs(with_it - without)
    assert gap.any()
    assert gap.mean() < 0.5
    assert gap.max() < 110  # nothing is missing, or lies above what it should lie below


def _marked_map(qtbot: QtBot, theme: str) -> MapView:
    """With a bit of everything: marks, notes, rings, bands, names on lines, and one who is pointed at."""
    view = MapView(theme=load_theme(theme))
    qtbot.addWidget(view)
    view.resize(700, 500)
    loop = Relationship(id="loop", subject="lna", kind="leads", object="lna")
    notes = (Note(id="free", text="Here", x=90.0, y=60.0), Note(id="on", text="There", about=Ref("actor", "uae")))
    view.show_map(small(loop, notes=notes, noted=frozenset({Ref("actor", "uae")})), PLACES, frozenset({"gna"}))
    view.set_line_names(True)
    view.set_selection({Ref("actor", "lna"), Ref("relationship", "fights")})
    view.fit(animated=False)
    view.hover(Ref("actor", "gna"))
    return view


def _headings(count: int) -> np.ndarray:
    turn = np.linspace(0, 6, count)
    return np.column_stack([np.cos(turn), np.sin(turn)])


def _shapes(corners: np.ndarray, *, kernel: bool) -> np.ndarray:
    plate = Plate(_W, _H, 1.0)
    plate.image.fill(QColor("white"))
    painter = QPainter(plate.image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in corners:
        fill_shapes(painter, plate if kernel else None, [(shape[None], QColor("black"))])
    plate.draw()
    painter.end()
    return _pixels(plate.image)
