"""The two kinds of failure that are not bugs. Each is one sentence that its reader can act on."""


class Refused(Exception):
    """What was asked cannot be done; nothing was changed. The message is a full sentence for the user."""


class Damaged(Refused):
    """A file cannot be read as what it claims to be; it was not touched."""
