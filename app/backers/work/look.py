"""Looking through a lens: which rows are visible, and which of them are drawn otherwise. Looking never edits."""

from backers.analysis import measures
from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Actor, Ref, Relationship
from backers.model.visible import Visible
from backers.work.lens import Lens
from backers.work.matching import matches_actor, matches_relationship


def look(map_: Map, lens: Lens) -> Visible:
    """The rows that the lens lets through. Raises Refused for a day that is no date."""
    day = None if not lens.day else dates.parse(lens.day).last
    known_by = None if not lens.known_by else dates.parse(lens.known_by).last
    actors = {row.id: row for row in map_.actors.values() if _shows_actor(lens, row)}
    candidates = [
        row
        for row in map_.relationships.values()
        if row.subject in actors and row.object in actors and (lens.background or row.tier != "extended")
    ]
    disputed = {row.id for row in candidates if _is_disputed(map_, row, known_by)}
    passing, uncertain = [], set()
    for row in candidates:
        force = True if day is None else dates.in_force(row.start, row.end, day)
        if force is False or not _shows_relationship(map_, lens, row, row.id in disputed, known_by):
            continue
        passing.append(row)
        if force is None:
            uncertain.add(row.id)
    shown = _shown_actors(map_, lens, actors, candidates, passing)
    ties = tuple(row for row in passing if row.subject in shown and row.object in shown)
    pairs = [(row.subject, row.object) for row in ties]
    drawn = shown.keys() | {row.id for row in ties}
    return Visible(
        actors=tuple(shown.values()),
        relationships=ties,
        notes=tuple(note for note in map_.notes.values() if note.about is None or note.about.id in drawn),
        uncertain=frozenset(uncertain),
        disputed=frozenset(disputed.intersection(row.id for row in ties)),
        noted=frozenset(note.about.id for note in map_.notes.values() if note.about is not None),
        sizes=measures.measure(lens.size_by, shown, pairs),
    )


def _shows_actor(lens: Lens, row: Actor) -> bool:
    return (
        (lens.background or row.tier != "extended")
        and row.side not in lens.hidden_sides
        and row.kind not in lens.hidden_actor_kinds
    )


def _shows_relationship(map_: Map, lens: Lens, row: Relationship, disputed: bool, known_by: int | None) -> bool:
    if (
        row.group in lens.hidden_groups
        or row.kind in lens.hidden_kinds
        or row.confidence in lens.hidden_confidences
        or (lens.disputed == "only" and not disputed)
        or (lens.disputed == "without" and disputed)
    ):
        return False
    if known_by is not None and not _is_known(map_, row, known_by):
        return False
    return not lens.text or matches_relationship(map_, row, lens.text)


def _is_disputed(map_: Map, row: Relationship, known_by: int | None) -> bool:
    """Whether somebody denies it, as far as was known; the row's own mark counts where no denial was written down."""
    denials = [claim for claim in map_.claims_about(Ref("relationship", row.id)) if claim.stance == "disputes"]
    if known_by is None:
        return row.disputed or bool(denials)
    if not denials:
        return row.disputed
    return any(_published(map_, claim.source, known_by) for claim in denials)


def _is_known(map_: Map, row: Relationship, known_by: int) -> bool:
    claims = [claim for claim in map_.claims_about(Ref("relationship", row.id)) if claim.stance == "supports"]
    return not claims or any(_published(map_, claim.source, known_by) for claim in claims)


def _published(map_: Map, source: str | None, known_by: int) -> bool:
    """Whether the source may have been out by that day; one without a date is not held back."""
    row = None if source is None else map_.sources.get(source)
    span = None if row is None else dates.span(row.date)
    return span is None or span.first <= known_by


def _shown_actors(
    map_: Map, lens: Lens, actors: dict[str, Actor], candidates: list[Relationship], passing: list[Relationship]
) -> dict[str, Actor]:
    tied = {end for row in passing for end in (row.subject, row.object)}
    had = {end for row in candidates for end in (row.subject, row.object)}
    shown = {
        one: row
        for one, row in actors.items()
        # Who lost every relationship to a filter goes with them; who never had one stays, unless that is asked.
        if one in tied or (lens.lonely and one not in had) or (lens.text and matches_actor(map_, row, lens.text))
    }
    if lens.text:
        shown = {one: row for one, row in shown.items() if one in tied or matches_actor(map_, row, lens.text)}
    if lens.focus:
        near = neighbourhood(passing, lens.focus, lens.steps)
        shown = {one: row for one, row in shown.items() if one in near}
    return shown


def neighbourhood(
    relationships: "list[Relationship] | tuple[Relationship, ...]", start: frozenset[str], steps: int
) -> frozenset[str]:
    """The actors at most that many steps away from `start`, whatever the direction."""
    reached = set(start)
    for _ in range(steps):
        edge = {
            end for row in relationships for end in (row.subject, row.object) if {row.subject, row.object} & reached
        }
        if edge <= reached:
            break
        reached |= edge
    return frozenset(reached)
