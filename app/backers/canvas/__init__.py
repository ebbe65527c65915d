"""The map on the screen and as a picture: frame, picking, gestures, items, export. Knows neither store nor work."""

from backers.canvas.theme import Theme, load_theme
from backers.canvas.view import MapView

__all__ = ["MapView", "Theme", "load_theme"]
