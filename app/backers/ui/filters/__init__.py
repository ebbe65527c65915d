"""What the map shows now, to be chosen: the panel of all filters and the chips of those that are on."""

from backers.ui.filters.chips_bar import ChipsBar
from backers.ui.filters.panel import FilterPanel

__all__ = ["ChipsBar", "FilterPanel"]
