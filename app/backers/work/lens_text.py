"""A lens as text, for bookmarks, and back without loss. A field that a newer program wrote is passed over."""

import dataclasses
import json
from typing import Any

from backers.model import dates
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.work.lens import Lens

_DEFAULTS = {field.name: getattr(Lens(), field.name) for field in dataclasses.fields(Lens)}
_DATES = ("day", "since", "known_by", "from_day", "from_known_by")


def to_text(lens: Lens) -> str:
    """JSON of the fields that are not at their default, in a fixed order: equal lenses give equal text."""
    plain: dict[str, Any] = {}
    for name, default in _DEFAULTS.items():
        value = getattr(lens, name)
        if value != default:
            plain[name] = sorted(value) if isinstance(value, frozenset) else value
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def from_text(text: str) -> Lens:
    """The inverse of `to_text`. Raises Refused for text that is no lens or has a day that is no date."""
    try:
        plain = json.loads(text or "{}")
        values = {name: _revived(name, value) for name, value in plain.items() if name in _DEFAULTS}
    except (ValueError, AttributeError, TypeError):
        raise Refused(tr("This bookmark cannot be read: it does not say what to show.")) from None
    for name in _DATES:
        dates.span(values.get(name, ""))
    return Lens(**values)


def _revived(name: str, value: Any) -> Any:
    default = _DEFAULTS[name]
    if isinstance(default, frozenset):
        return frozenset(str(one) for one in value)
    if type(value) is not type(default):
        raise TypeError(name)
    return value
