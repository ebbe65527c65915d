"""The report of an import in one sentence."""

from typing import Any

_SAID = ("actor", "relationship", "claim", "source", "event", "note")
_OUTCOMES = {"new": "new", "updated": "changed", "conflicting": "in conflict", "left_out": "left out"}


def summary_of(report: dict[str, Any]) -> str:
    """What came in: "12 actors new, 3 relationships changed"; says so when the map has it all already."""
    parts = []
    for table in _SAID:
        for outcome, words in _OUTCOMES.items():
            number = report["tables"][table][outcome]
            if number:
                parts.append(f"{number:,} {table if number == 1 else table + 's'} {words}")
    return ", ".join(parts) if parts else "nothing new"
