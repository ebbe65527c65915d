"""Looking through a lens: which rows are visible, and which of them are drawn otherwise. Looking never edits."""

from backers.model.map import Map
from backers.model.visible import Visible
from backers.work.lens import Lens
from backers.work.sight import Sight


def look(map_: Map, lens: Lens) -> Visible:
    """One look. Who looks often keeps a `Sight`. Raises Refused for a day that is no date."""
    return Sight(map_).look(lens)
