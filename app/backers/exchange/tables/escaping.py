"""Cells that a spreadsheet would run as a formula: marked with an apostrophe on the way out, unmarked on the way in.

After OWASP, "CSV Injection" (as Symfony adopted it for CVE-2021-41270): = + - @ tab and carriage return. Numbers are
left alone. What already begins with an apostrophe before such a sign gets one more, so that the way back is exact.
"""

import re

_BEGINS = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def escaped(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet might run."""
    if _BEGINS.match(cell) is None or _NUMBER.fullmatch(cell) is not None:
        return cell
    return f"'{cell}"


def unescaped(cell: str) -> str:
    """The inverse of `escaped`; another program's text that begins with an apostrophe stays."""
    if cell[:1] == "'" and _BEGINS.match(cell[1:]) is not None:
        return cell[1:]
    return cell
