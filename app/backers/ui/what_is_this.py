"""What each part of the window is for, in two sentences: shown by "What is this?" and read by screen readers."""

from typing import TYPE_CHECKING

from backers.model.wording import mark, say

if TYPE_CHECKING:
    from backers.ui.window import MainWindow

PANELS = {
    "inspector": mark(
        "Everything about what is selected: its fields, its relationships, and the claims that say so or deny it. "
        "Every field can be edited, and every edit undone."
    ),
    "filters": mark(
        "Chooses what the map shows: kinds, sides, signs, grades and words. What is hidden stays in the file."
    ),
    "forces": mark(
        "How the picture arranges itself: true distances or clear groups, how strongly it pulls, and a pause."
    ),
    "history": mark("Every change of this map, the newest first. Click one to go back to how it was then."),
    "questions": mark(
        "Questions to the map. Each answer is a sentence and a table, says how it was computed and what it rests on, "
        "and colours the map until you go back."
    ),
    "actors": mark("All actors as a list that can be sorted, searched and edited. Selecting here selects on the map."),
    "relationships": mark("All relationships as a list: who does what to whom, since when, and how well sourced."),
    "events": mark("What happened on which day, and whom it concerns."),
    "notes": mark("Your notes, free on the map or about one row."),
    "sources": mark("Every document that claims cite. Import, merge and export them here."),
    "disagreements": mark("Where sources contradict each other, and what you decided about it."),
    "check": mark("What deserves a second look: lines without sources, dates that cannot be, copies counted twice."),
    "leave_out": mark("What would be left of the map without a source, an outlet or an author."),
    "changes": mark("Who changed what and when, read from the file's own journal."),
}
MAP = mark(
    "The map. Drag an actor to move it, drag from its rim to tie it to another, double-click an empty place to add "
    "one. The wheel zooms, the right button moves the picture. Tab and the arrow keys walk along it."
)
TIME = mark(
    "The time. Drag to choose a day, or type it; “Known by” hides what was published later. Marks are events, the "
    "grey ground counts relationships in force."
)


def explain(window: "MainWindow") -> None:
    """Gives every panel, the map and the time their explanation."""
    for name, dock in window.panels.docks.items():
        dock.setWhatsThis(say(PANELS[name]))
    window.view.setWhatsThis(say(MAP))
    window.strip.setWhatsThis(say(TIME))
