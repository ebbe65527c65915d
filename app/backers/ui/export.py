"""Carries exports out, for the window and for the command line: pictures, graphs, packages, by the name's suffix."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QImage

from backers.canvas import MapView, Theme, load_theme, picture
from backers.canvas.frame import node_radii
from backers.canvas.sheet import Sheet, compose
from backers.exchange.formats import FORMATS, Format, writer_for
from backers.fitting import require_fitting_qt
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Position
from backers.model.visible import Emphasis, Visible
from backers.model.wording import tr
from backers.ui.dialogs import ExportChoice
from backers.ui.session import Session
from backers.work.captions import captions
from backers.work.footnotes import source_notes
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.placing import Places, graph_of, opening_places

_PICTURES: dict[str, Callable[[Sheet, Path], None]] = {
    ".png": picture.save_png,
    ".svg": picture.save_svg,
    ".pdf": picture.save_pdf,
}


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written: a map through a lens, at places, as chosen. `view` (x, y, w, h) is a part in map units."""

    map: Map
    lens: Lens = field(default_factory=Lens)
    places: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    choice: ExportChoice = field(default_factory=ExportChoice)
    view: tuple[float, float, float, float] | None = None
    emphasis: Emphasis | None = None

    @staticmethod
    def of(session: Session, view: MapView, places: Places, choice: ExportChoice) -> "Export":
        """What the window shows."""
        part = None if choice.whole else view_rect(view)
        return Export(session.map, session.lens, places, choice, part, session.emphasis)


def known_suffix(path: Path) -> None:
    """Raises Refused for a name whose suffix no format has."""
    if path.suffix.lower() not in _PICTURES and writer_for(path) is None:
        known = ", ".join([*_PICTURES, *(found.suffixes[0] for found in FORMATS.values() if found.writer)])
        raise Refused(
            tr(
                "{path}: no format is written under “{suffix}”; the known ones are {known}, or a folder.",
                path=path,
                suffix=path.suffix,
                known=known,
            )
        )


def write(export: Export, path: Path) -> list[str]:
    """Writes one file in one step and says what its format could not carry. Raises Refused or OSError."""
    known_suffix(path)
    save = _PICTURES.get(path.suffix.lower())
    if save is not None:
        save(sheet(export), path)
        return []
    format_ = writer_for(path)
    assert format_ is not None
    return _write_chosen(export, path, format_) if format_.chooses else format_.write(export.map, path)


def sheet(export: Export) -> Sheet:
    """The picture laid out. Needs a QGuiApplication, no screen."""
    visible, choice = replace(look(export.map, export.lens), emphasis=export.emphasis), export.choice
    lines = captions(export.map, visible, export.lens)
    return compose(
        visible,
        places_of(export.map, visible, export.places),
        load_theme(choice.theme),
        size=(choice.width, choice.height),
        scale=choice.scale,
        transparent=choice.transparent,
        title=lines.title if choice.title else "",
        date_line=lines.date_line if choice.date else "",
        source_line=lines.source_line if choice.source_line else "",
        legend=choice.legend,
        view_rect=export.view,
        pinned=[one for one, row in export.map.positions.items() if row.pinned],
        notes=source_notes(export.map, visible) if choice.footnotes else (),
    )


def view_picture(session: Session, view: MapView, places: Places) -> QImage:
    """The view as it stands on the screen, twice as fine, without frame."""
    theme: Theme = view.stage.theme
    return picture.render_picture(
        session.visible,
        places,
        theme,
        size=(max(16, view.width()), max(16, view.height())),
        scale=2.0,
        legend=False,
        view_rect=view_rect(view),
        pinned=[one for one, row in session.map.positions.items() if row.pinned],
    )


def view_rect(view: MapView) -> tuple[float, float, float, float]:
    """The part of the map that the view shows, in map units."""
    left, top = view.to_map(QPointF(0.0, 0.0))
    right, bottom = view.to_map(QPointF(view.width(), view.height()))
    return left, top, right - left, bottom - top


def places_of(map_: Map, visible: Visible, known: Mapping[str, tuple[float, float]]) -> Places:
    """A place for everybody visible: `known`, else as remembered in the map, else newly found."""
    remembered = {one: (row.x, row.y) for one, row in map_.positions.items()} | dict(known)
    return opening_places(graph_of(visible, node_radii(visible)), remembered)


def headless(arguments: list[str] | None = None) -> QGuiApplication:
    """An application that paints without a screen; the running one if there is one. Raises Refused."""
    from PySide6.QtWidgets import QApplication

    require_fitting_qt()
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QApplication(["backers", "-platform", "offscreen", *(arguments or [])])


def _write_chosen(export: Export, path: Path, format_: Format) -> list[str]:
    """Everything, or through a day's lens what is visible; everybody with a place, so that other programs show it."""
    limited = bool(export.lens.day or export.lens.known_by)
    visible = look(export.map, export.lens if limited else Lens(background=True))
    placed = _with_places(export.map, places_of(export.map, visible, export.places))
    chosen: dict[str, Any] = {}
    if limited:
        chosen = {
            "actors": {row.id for row in visible.actors},
            "relationships": {row.id for row in visible.relationships},
        }
    return format_.write(placed, path, **chosen)


def _with_places(map_: Map, places: Places) -> Map:
    if all(one in map_.positions for one in places):
        return map_
    rows = [row for row in map_.rows() if row.table != "position"]
    kept = map_.positions
    return Map([*rows, *(kept.get(one) or Position(id=one, x=x, y=y) for one, (x, y) in places.items())])
