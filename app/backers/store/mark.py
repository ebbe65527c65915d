"""What tells a map's file from any other, and which schema it has."""

APPLICATION_ID = 0x4261636B
"""The file's mark at byte 68, big-endian: the letters "Back"."""
SCHEMA_VERSION = 1
"""What `user_version`, at byte 60, says in a file that this program writes. Released versions never change."""
SUFFIX = ".backers"
