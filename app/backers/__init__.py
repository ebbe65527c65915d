"""Backers: a desktop map of who stands behind whom in the Libyan war."""

__version__ = "0.1.0"
