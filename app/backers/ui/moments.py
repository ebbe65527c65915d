"""Moments of the journal as the reader's own clock and calendar would say them."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QTime

from backers.model import dates
from backers.model.wording import tr


def moment(at: str, now: datetime | None = None) -> str:
    """ "14:05", "yesterday, 14:05" or "3 May 2020, 14:05"; empty for a text that is no moment."""
    try:
        then = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return ""
    present = (now or datetime.now(UTC)).astimezone()
    locale = QLocale()
    clock = locale.toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
    days = (present.date() - then.date()).days
    if days == 0:
        return clock
    if days == 1:
        return tr("yesterday, {time}", time=clock)
    return tr("{date}, {time}", date=dates.words(then.date().isoformat()), time=clock)
