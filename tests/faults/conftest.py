"""The whole window of the walks, for faults that only show there."""

from walks.conftest import walk

__all__ = ["walk"]
