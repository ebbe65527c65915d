"""The pale ground under a camp: it lies under its actors, and nobody else stands on it."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from backers.canvas import hulls, native
from backers.canvas.frame import Frame
from backers.canvas.legend_entries import sections
from backers.canvas.native import Plate
from backers.canvas.picture import render_picture
from backers.canvas.stage import Stage
from backers.canvas.theme import Theme, load_theme
from backers.exchange.curated import curated_map
from backers.model.rows import Actor
from backers.model.visible import Visible
from backers.ui.export import places_of
from backers.work.lens import Lens
from backers.work.look import look
from canvas.maps import PLACES, small

WIDE, TALL = 900, 600
needs_kernel = pytest.mark.skipif(not native.available(), reason="the line kernel was not built here")


def stage(visible, xy, theme=None):
    made = Stage(theme or Theme.light())
    made.room = (0.0, 0.0, float(WIDE), float(TALL))
    made.set_frame(Frame(visible, xy))
    made.set_camera(made.fit())
    return made


def curated():
    map_ = curated_map()
    visible = look(map_, Lens(grounds=True))
    return visible, places_of(map_, visible, {})


def scattered(seed, n=70):
    """Actors of all sides at random, some on each other."""
    rng = np.random.default_rng(seed)
    sides = [*hulls.CAMPS, "neutral", "mediator", "other", "unheard of"]
    ids = [f"a{i}" for i in range(n)]
    rows = tuple(Actor(id=one, name=one, kind="state", side=sides[int(rng.integers(len(sides)))]) for one in ids)
    places = rng.normal(size=(n, 2)) * (500, 300)
    return Visible(rows, grounds=True), dict(zip(ids, places.tolist(), strict=True))


def ground_of(made, on="painter"):
    """The grounds alone, as (TALL, WIDE) of colours as numbers; and the scene they were painted for."""
    scene = made.scene((0.0, 0.0, float(WIDE), float(TALL)))
    scene.plate = Plate(WIDE, TALL, 1.0) if on == "kernel" else None
    forms = QImage.Format
    form = forms.Format_ARGB32_Premultiplied if on == "nothing" else forms.Format_RGB32
    image = QImage(WIDE, TALL, form) if scene.plate is None else scene.plate.image
    image.fill(Qt.GlobalColor.transparent if on == "nothing" else made.theme.color("ground"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hulls.paint_hulls(painter, scene)
    painter.end()
    if scene.plate is not None:
        scene.plate.draw()  # what it collected until then
    return np.frombuffer(image.constBits(), np.uint32).reshape(TALL, WIDE).copy(), scene


def around_node(pixels, scene, node):
    """The colours under a node and a pixel beyond its rim."""
    (x, y), reach = scene.sketch.centres[node], scene.sketch.reach[node] + 1
    rows, columns = np.ogrid[:TALL, :WIDE]
    return set(pixels[np.hypot(columns - x + 0.5, rows - y + 0.5) <= reach].tolist())


def expected(made, node, bare=False):
    side = made.frame.sides[node]
    if side in hulls.CAMPS:
        return hulls.tint(made.theme, side).rgb()
    return 0 if bare else made.theme.color("ground").rgb()


def alone(made, scene):
    """The actors near whom nobody of another side stands: elsewhere a pixel cannot be both sides' ground."""
    near = np.hypot(*(scene.sketch.centres[:, None] - scene.sketch.centres[None]).transpose(2, 0, 1))
    near -= np.add.outer(scene.sketch.reach, scene.sketch.reach) + 12
    sides = np.array(made.frame.sides)
    return np.flatnonzero(~((near < 0) & (sides[:, None] != sides)).any(axis=1))


@pytest.mark.parametrize("on", ["painter", pytest.param("kernel", marks=needs_kernel), "nothing"])
@pytest.mark.parametrize("seed", [None, 1, 2, 3, 4, 5])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_each_actor_stands_on_its_own_ground_and_on_no_other(seed, on, theme):
    made = stage(*(curated() if seed is None else scattered(seed)), load_theme(theme))
    pixels, scene = ground_of(made, on)
    those = alone(made, scene)
    assert len(those) > 40
    for node in those.tolist():
        assert around_node(pixels, scene, node) == {expected(made, node, on == "nothing")}, made.frame.ids[node]


def test_a_ground_is_one_patch_where_its_actors_stand_close():
    visible = Visible(small().actors, small().relationships, grounds=True)
    pixels, scene = ground_of(stage(visible, PLACES))
    x, y = scene.sketch.centres[:2].mean(axis=0).round().astype(int)
    assert pixels[y, x] == hulls.tint(Theme.light(), "GNA-aligned").rgb()


@pytest.mark.parametrize("factor", [0.7, 1.4])
def test_a_ground_keeps_its_form_while_the_reader_zooms(factor):
    made = stage(*scattered(3))
    members = dict(hulls.camps_of(made.frame))["LNA-aligned"]

    def bridges():
        scene = made.scene((0.0, 0.0, float(WIDE), float(TALL)))
        tree = hulls._tree(scene.sketch.centres[members], hulls._LONGEST * made.camera.scale)
        return np.sort([made.camera.to_map(*segment[:2]) for segment in tree], axis=0)

    before = bridges()
    made.set_camera(made.camera.zoomed(factor, *made.middle()))
    np.testing.assert_allclose(bridges(), before)


@needs_kernel
def test_the_kernel_and_the_painter_lay_the_same_ground():
    made = stage(*curated())
    plain, compiled = (ground_of(made, on)[0] for on in ("painter", "kernel"))
    channels = [(picture[..., None] >> np.array([0, 8, 16])) & 255 for picture in (plain, compiled)]
    apart = np.abs(channels[0].astype(int) - channels[1].astype(int)).max(axis=2)
    assert (apart > 12).mean() < 0.004
    assert all((compiled == hulls.tint(made.theme, side).rgb()).sum() > 5000 for side in hulls.CAMPS)


def test_pictures_show_the_grounds_too():
    visible, xy = curated()
    plain = look(curated_map(), Lens())
    shown, bare = (render_picture(one, xy, Theme.light(), size=(WIDE, TALL)) for one in (visible, plain))
    tints = [hulls.tint(Theme.light(), side).rgb() for side in hulls.CAMPS]
    counts = [
        [int((np.frombuffer(picture.constBits(), np.uint32) == tint).sum()) for tint in tints]
        for picture in (shown, bare)
    ]
    assert min(counts[0]) > 5000
    assert max(counts[1]) < 20  # of smoothed edges


def test_the_legend_shows_which_ground_is_whose_and_only_while_they_are_shown():
    visible, xy = curated()
    shown = {entry.class_id for rows in sections(Frame(visible, xy)) for entry in rows if entry.ground}
    assert shown == set(hulls.CAMPS)
    plain = Frame(look(curated_map(), Lens()), xy)
    assert not any(entry.ground for rows in sections(plain) for entry in rows)


def test_a_camp_of_thousands_has_its_ground_at_once():
    visible, xy = scattered(7, n=3000)
    made = stage(visible, xy)
    pixels, _ = ground_of(made)
    assert (pixels == hulls.tint(made.theme, "LNA-aligned").rgb()).sum() > 1000
