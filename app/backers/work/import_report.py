"""The report of an import in one sentence."""

from typing import Any

from backers.model.counting import counted, joined
from backers.model.wording import mark, say, tr

_SAID = ("actor", "relationship", "claim", "source", "event", "note")
_OUTCOMES = {
    "new": mark("{rows} new"),
    "updated": mark("{rows} changed"),
    "conflicting": mark("{rows} in conflict"),
    "left_out": mark("{rows} left out"),
}


def summary_of(report: dict[str, Any]) -> str:
    """What came in: "12 actors new, 3 relationships changed"; says so when the map has it all already."""
    parts = [
        say(words, rows=counted(report["tables"][table][outcome], table))
        for table in _SAID
        for outcome, words in _OUTCOMES.items()
        if report["tables"][table][outcome]
    ]
    if not parts:
        return tr("nothing new")
    known = len(report["matched"])
    return joined([*parts, say(mark("{rows} here already"), rows=counted(known, "actor"))] if known else parts)
