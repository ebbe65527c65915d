"""Text that XML can hold: escaping, ids as name tokens, JSON in a text node. Knows nothing of graphs."""

import json
import re
from typing import Any

from backers.model.names import clean

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TOKEN = re.compile(r"[A-Za-z0-9._:-]+")
_ESCAPED = re.compile(r"_x([0-9A-F]{4,6})?_")
_NO_ID = "_x_"


def visible(text: str) -> str:
    """The text with what XML 1.0 forbids as pictures: U+0001 becomes U+2401, U+FFFE U+FFFD.

    NUL and lone surrogates, which no map keeps (`names.clean`), are dropped.
    """
    return _ILLEGAL.sub(_picture, clean(text)) if _ILLEGAL.search(text) else text


def escape(text: str) -> str:
    """The text as element content; a carriage return survives the line-end rule of XML."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    return text.replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def attribute(text: str) -> str:
    """The text as the value of an attribute in double quotes."""
    return escape(text).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")


def token(identifier: str) -> str:
    """The id as an xs:NMTOKEN; what is not an ASCII name character becomes `_xHHHH_`. `untoken` takes it back."""
    if _TOKEN.fullmatch(identifier) and "_x" not in identifier:
        return identifier
    # Every "_x" of the id itself is escaped too, so that no id can look like an escaped one.
    safe = identifier.replace("_x", "_x005F_x")
    return "".join(char if _TOKEN.fullmatch(char) else f"_x{ord(char):04X}_" for char in safe) or _NO_ID


def untoken(text: str) -> str:
    """The id that `token` wrote."""
    return _ESCAPED.sub(_unescaped, text) if "_x" in text else text


def json_text(value: Any) -> str:
    """JSON that XML can hold: what XML forbids stands as a JSON escape, so nothing that a map keeps is lost."""
    written = json.dumps(cleaned(value), ensure_ascii=False)
    return _ILLEGAL.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def cleaned(value: Any) -> Any:
    """A JSON value without what the store does not keep: NUL and lone surrogates."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [cleaned(item) for item in value]
    return {clean(name): cleaned(item) for name, item in value.items()} if isinstance(value, dict) else value


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def _unescaped(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else None
    if code is None:
        return ""
    return chr(code) if code <= 0x10FFFF else match[0]
