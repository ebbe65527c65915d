"""What tells a map's file from any other, and which schema it has."""

APPLICATION_ID = 0x4261636B
"""The file's mark at byte 68, big-endian: the letters "Back"."""
SCHEMA_VERSION = 1
"""The version of the tables in a file that this program writes. Released versions never change."""
READABLE_SINCE = 0
"""The oldest version whose programs can read, not write, a file of SCHEMA_VERSION; 0 where no older one can.

Raised apart from the version: a new table that old programs may ignore need not lock their users out.
"""
STAMP = READABLE_SINCE << 16 | SCHEMA_VERSION
"""What `user_version`, at byte 60, says in a file that this program writes."""
SUFFIX = ".backers"
