"""The map as a picture: what is in it, what is refused, and that it is the screen's."""

import dataclasses
import itertools
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from backers.canvas import load_theme
from backers.canvas.frame import LABEL_ROOM, Frame
from backers.canvas.picture import image, png, render_picture, report, save_pdf, save_png, save_svg
from backers.canvas.sheet import Sheet, compose
from backers.exchange.curated import curated_map
from backers.model.errors import Refused
from backers.model.visible import Visible
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.placing import graph_of, opening_places
from canvas.maps import PLACES, small

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def curated(qapp: QApplication) -> tuple[Visible, dict[str, tuple[float, float]]]:
    """The curated map as it opens."""
    visible = look(curated_map(), Lens())
    frame = Frame(visible, {})
    radii = dict(zip(frame.ids, (frame.reach + LABEL_ROOM).tolist(), strict=True))
    return visible, opening_places(graph_of(visible, radii), {})


def _sheet(**options: object) -> Sheet:
    return compose(small(), PLACES, load_theme("light"), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (1600, 1000)])
def test_in_the_opening_picture_no_name_lies_on_a_name_or_a_node(
    curated: tuple[Visible, dict[str, tuple[float, float]]], size: tuple[int, int], theme: str
) -> None:
    told = report(compose(*curated, load_theme(theme), size=size, title="Libya", source_line="249 sources"))
    boxes = [(one["x"], one["y"], one["w"], one["h"]) for one in told["labels"]]
    nodes = [(n["x"] - n["radius"], n["y"] - n["radius"], 2 * n["radius"], 2 * n["radius"]) for n in told["nodes"]]
    assert not any(_overlap(one, other) for one, other in itertools.combinations(boxes, 2))
    assert not any(_overlap(box, node) for box in boxes for node in nodes)
    assert len(boxes) >= 76


def test_the_forty_best_connected_are_named_even_in_a_small_window(
    curated: tuple[Visible, dict[str, tuple[float, float]]],
) -> None:
    sheet = compose(*curated, load_theme("light"), size=(768, 620), legend=False)
    named = {one["id"] for one in report(sheet)["labels"]}
    best = [sheet.stage.frame.ids[row] for row in sheet.stage.frame.order[:40]]
    assert set(best) <= named


def test_the_legend_and_the_lines_of_text_do_not_cover_the_map(
    curated: tuple[Visible, dict[str, tuple[float, float]]],
) -> None:
    sheet = compose(*curated, load_theme("light"), size=(1280, 800), title="Libya", date_line="2020", source_line="249")
    x, y, w, h = sheet.map_rect
    assert sheet.legend is not None
    assert sheet.legend_at[0] + sheet.legend.w <= x
    for one in report(sheet)["labels"]:
        assert x <= one["x"]
        assert one["x"] + one["w"] <= x + w + 0.01
        assert y <= one["y"]
        assert one["y"] + one["h"] <= y + h + 0.01


def test_a_tall_picture_has_its_legend_below(curated: tuple[Visible, dict[str, tuple[float, float]]]) -> None:
    sheet = compose(*curated, load_theme("light"), size=(900, 1400))
    assert sheet.legend is not None
    assert sheet.legend_at[1] >= sheet.map_rect[1] + sheet.map_rect[3]


def test_a_picture_has_the_size_that_was_asked_for() -> None:
    assert image(_sheet(size=(640, 400))).size().toTuple() == (640, 400)
    assert image(_sheet(size=(640, 400), scale=2.0)).size().toTuple() == (1280, 800)
    assert image(_sheet(size=(4000, 3000))).size().toTuple() == (4000, 3000)


def test_a_node_has_the_colour_of_its_side_where_the_report_says_it_is() -> None:
    sheet = _sheet(size=(1600, 1000))
    place = next(node for node in report(sheet)["nodes"] if node["id"] == "gna")
    assert image(sheet).pixelColor(round(place["x"]), round(place["y"])) == load_theme("light").side("GNA-aligned")


def test_every_edge_of_the_report_ends_at_its_nodes() -> None:
    told = report(_sheet(size=(1600, 1000)))
    nodes = {node["id"]: node for node in told["nodes"]}
    first, *_rest, last = next(edge for edge in told["edges"] if edge["id"] == "backs")["points"]
    for (x, y), actor in ((first, "turkey"), (last, "gna")):
        node = nodes[actor]
        gap = ((x - node["x"]) ** 2 + (y - node["y"]) ** 2) ** 0.5
        assert gap <= node["radius"] + 4


def test_a_transparent_picture_has_nothing_between_things() -> None:
    corner = render_picture(small(), PLACES, load_theme("light"), size=(640, 400), transparent=True)
    assert corner.pixelColor(2, 2).alpha() == 0


def test_two_pictures_of_the_same_map_are_the_same() -> None:
    assert png(image(_sheet(title="Twice"))) == png(image(_sheet(title="Twice")))


def test_a_picture_says_what_it_is(tmp_path: Path) -> None:
    save_png(_sheet(title="Small war", source_line="3 sources"), tmp_path / "map.png")
    reader = QImage(str(tmp_path / "map.png"))
    assert reader.text("Title") == "Small war"
    assert reader.text("Software").startswith("Backers")
    assert "3 sources" in reader.text("Description")
    assert reader.text("Creation Time")


def test_an_svg_is_well_formed_and_its_names_can_be_found(tmp_path: Path) -> None:
    save_svg(_sheet(title="Small war"), tmp_path / "map.svg")
    words = {"".join(text.itertext()).strip() for text in ElementTree.parse(tmp_path / "map.svg").iter() if text.text}
    assert {"Turkey", "GNA", "Small war"} <= words


def test_a_pdf_has_one_page(tmp_path: Path) -> None:
    save_pdf(_sheet(title="Small war"), tmp_path / "map.pdf")
    data = (tmp_path / "map.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("size", [(0, 100), (100, -5), (200_000, 10), (29_000, 29_000)])
def test_an_impossible_size_is_refused_with_a_sentence(size: tuple[int, int]) -> None:
    with pytest.raises(Refused, match="picture"):
        compose(small(), PLACES, load_theme("light"), size=size)


def test_a_scale_that_would_need_too_much_memory_is_refused_before_it_is_taken() -> None:
    with pytest.raises(Refused, match="million"):
        _sheet(size=(8000, 8000), scale=4)


def test_a_map_without_anybody_is_a_picture_too() -> None:
    told = report(compose(Visible(), {}, load_theme("dark"), size=(800, 600), title="Empty"))
    assert told["nodes"] == []
    assert not image(compose(Visible(), {}, load_theme("dark"), size=(800, 600))).isNull()


def test_a_tiny_picture_is_the_map_alone() -> None:
    sheet = _sheet(size=(200, 120), title="Small war")
    assert sheet.legend is None
    assert sheet.title == ""


def test_a_disputed_line_looks_disputed() -> None:
    def drawn(disputed: bool) -> QImage:
        visible = dataclasses.replace(small(), disputed=frozenset({"arms"} if disputed else ()))
        return render_picture(visible, PLACES, load_theme("light"), size=(800, 600), legend=False)

    assert drawn(True) != drawn(False)


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )
