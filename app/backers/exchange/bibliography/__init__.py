"""Lists of sources as reference managers know them: CSL-JSON, BibTeX and RIS, in and out.

A broken entry never keeps the good ones out: it is told with its line.
"""

from backers.exchange.bibliography.files import FORMATS, SUFFIXES, claims, read_sources, write_map, write_sources

__all__ = ["FORMATS", "SUFFIXES", "claims", "read_sources", "write_map", "write_sources"]
