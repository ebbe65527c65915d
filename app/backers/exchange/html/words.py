"""The page's own texts, in the language that is spoken when it is written."""

import html

from backers.model.dates import MONTHS
from backers.model.wording import language, number, right_to_left, say, tr


def frame() -> dict[str, str]:
    """What fills the marks of `page.html`, ready for markup."""
    texts = {
        "find": tr("Find", "search field"),
        "find_hint": tr("an actor, by any name"),
        "hits": tr("Actors found"),
        "background": tr("Background"),
        "zoom_in": tr("Zoom in"),
        "zoom_out": tr("Zoom out"),
        "fit": tr("Fit", "verb: show the whole map"),
        "map": tr("Map. Arrow keys move it, plus and minus zoom, Tab walks the actors."),
        "panel": tr("What is known"),
        "timeline": tr("Timeline"),
        "all_time": tr("All time"),
        "back": tr("One month back"),
        "day": tr("Day"),
        "on": tr("One month on"),
        "legend": tr("Legend"),
        "open_points": tr("Open points"),
        "sources_title": tr("Sources"),
        "noscript": tr("The map itself needs JavaScript, which this file brings along. Its sources are listed above."),
        "language": language(),
        "direction": "rtl" if right_to_left() else "ltr",
    }
    return {name: html.escape(text) for name, text in texts.items()}


def spoken() -> dict[str, object]:
    """What the script says, by the names that it uses; it fills the gaps."""
    return {
        "other": tr("Other"),
        "all": tr("All relationships on record: actors {actors}, relationships {relationships}"),
        "allAsOf": tr("All relationships on record, as of {date}: actors {actors}, relationships {relationships}"),
        "inForce": tr("In force on {date}: actors {actors}, relationships {relationships}"),
        "denies": tr("Denies: {text}"),
        "saysNot": tr("says it is not so"),
        "says": tr("says so"),
        "source": tr("Source {number}"),
        "noSource": tr("no source named"),
        "noneCited": tr("No source cited."),
        "disagree": tr("Sources disagree"),
        "notes": tr("Notes"),
        "further": tr("Further values"),
        "close": tr("Close", "verb: put away what is shown"),
        "relationships": tr("Relationships"),
        "saidOf": tr("Said of this actor"),
        "evidence": tr("Evidence"),
        "between": tr("Between", "heading: the two ends of a relationship"),
        "allTime": tr("All time"),
        "event": tr("{date}: {event}"),
        "disputed": tr("Disputed", "legend"),
        "hostile": tr("Hostile", "legend"),
        "months": [say(month) for month in MONTHS],
        "day": tr("{day} {month} {year}"),
        "digits": "".join(number(digit) for digit in range(10)),
        "comma": tr(", ", "between the items of a list"),
    }
