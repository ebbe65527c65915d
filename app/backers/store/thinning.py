"""Which snapshots may go: all are kept for two days, then one a day, a week, a month. Deletes nothing itself.

Age is counted from the newest snapshot, not from the clock, and order is the order in which they were taken: a clock
that jumps costs nothing. The newest is never among those that may go.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

_STEPS = (
    (timedelta(days=2), ""),
    (timedelta(days=31), "%Y-%m-%d"),
    (timedelta(days=183), "%G-%V"),
    (timedelta(days=366 * 5), "%Y-%m"),
)
MOST = 300


def superfluous(taken: Sequence[datetime]) -> list[int]:
    """The places in `taken`, oldest first, of those that may go."""
    if not taken:
        return []
    newest, kept, seen = len(taken) - 1, [len(taken) - 1], set()
    for place in range(newest - 1, -1, -1):
        span = _span(taken[newest] - taken[place], taken[place])
        if span is None or (span and span in seen):
            continue
        seen.add(span)
        kept.append(place)
    lasting = set(kept[:MOST])
    return [place for place in range(len(taken)) if place not in lasting]


def _span(age: timedelta, at: datetime) -> str | None:
    """The day, week or month of which one is kept; empty where all are, None where none is."""
    for limit, form in _STEPS:
        if age <= limit:
            return at.strftime(form) if form else ""
    return None
