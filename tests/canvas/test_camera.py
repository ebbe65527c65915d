"""Map units and pixels."""

import pytest

from backers.canvas.camera import MAX_SCALE, Camera, between, fitted


def test_a_pixel_turned_to_map_units_and_back_is_the_same_pixel() -> None:
    camera = Camera(x=30, y=-20, across=400, down=300, scale=1.7)
    assert camera.to_px([camera.to_map(123, 45)])[0] == pytest.approx([123, 45])


def test_zooming_keeps_what_is_under_the_pointer_there() -> None:
    camera = Camera(x=30, y=-20, across=400, down=300, scale=1.7)
    before = camera.to_map(50, 80)
    assert camera.zoomed(1.5, 50, 80).to_map(50, 80) == pytest.approx(before)


def test_zoom_stops_at_its_limit() -> None:
    assert Camera(scale=MAX_SCALE).zoomed(100, 0, 0).scale == MAX_SCALE


def test_a_fitted_box_lies_inside_its_room() -> None:
    camera = fitted((-50, -10), (150, 90), (20, 10, 400, 300))
    corners = camera.to_px([(-50, -10), (150, 90)])
    assert corners.min(axis=0).tolist() >= [20, 10]
    assert corners.max(axis=0).tolist() <= [420.001, 310.001]


def test_one_point_is_fitted_without_an_endless_zoom() -> None:
    assert fitted((5, 5), (5, 5), (0, 0, 400, 300)).scale <= MAX_SCALE


def test_a_flight_begins_and_ends_where_it_should() -> None:
    here, there = Camera(scale=1), Camera(x=500, y=20, across=7, scale=4)
    assert between(here, there, 0.0) == here
    assert between(here, there, 1.0).x == pytest.approx(there.x)
    assert between(here, there, 1.0).scale == pytest.approx(there.scale)
