"""The panel beside the map: what is selected, to read and to edit."""

from backers.ui.inspector.inspector import Inspector

__all__ = ["Inspector"]
