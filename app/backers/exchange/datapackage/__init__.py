"""Maps as tabular data packages (Frictionless): a folder or a zip of CSV tables with a schema for each.

The one format besides our own file that carries every row of a map without loss; the curated maps are shipped in it.
"""

from backers.exchange.datapackage.reading import read_package
from backers.exchange.datapackage.writing import write_package

__all__ = ["read_package", "write_package"]
