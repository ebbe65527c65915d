"""The curated maps that are shipped: read, never written."""

from backers import resources
from backers.exchange.datapackage import read_package
from backers.model.map import Map


def curated_map() -> Map:
    """A fresh map of who stands behind whom in Libya."""
    return Map(read_package(resources.path("curated", "libya")).rows)
