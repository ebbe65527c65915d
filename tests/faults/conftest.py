"""The whole window of the walks, for faults that only show there."""

from walks.conftest import curated_file, hands, walk

__all__ = ["curated_file", "hands", "walk"]
