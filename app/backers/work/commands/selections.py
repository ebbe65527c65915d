"""Named selections: saving what is selected under a number or a name. They are renamed and deleted like any row."""

from collections.abc import Iterable
from dataclasses import dataclass

from backers.model.changes import Change, ChangeSet
from backers.model.counting import listed
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import clean
from backers.model.rows import Ref, Selection
from backers.model.wording import tr

_KEPT = ("actor", "relationship", "event")
_NAMED = 2


@dataclass(frozen=True)
class SaveSelection:
    """Keeps rows under a number from 1 to 9; what was there before is replaced, and undo brings it back."""

    number: int
    refs: frozenset[Ref]
    name: str = ""

    def plan(self, map_: Map) -> ChangeSet:
        kept = tuple(sorted(ref for ref in self.refs if ref.table in _KEPT and map_.get(ref) is not None))
        if not kept:
            raise Refused(tr("Nothing is selected that could be kept: select actors or relationships first."))
        before = map_.selections.get(slot(self.number))
        given = before is not None and before.name != _name(map_, before.refs, self.number)
        own = before.name if before is not None and given else _name(map_, kept, self.number)
        name = clean(self.name).strip() or own
        after = Selection(id=slot(self.number), name=name, refs=kept)
        return ChangeSet(tr("save {name}", name=name), () if after == before else (Change(before, after),))


def _name(map_: Map, refs: tuple[Ref, ...], number: int) -> str:
    """The number of the key and what is kept in a few words: its first actors, and how many more there are."""
    names = [map_.actors[ref.id].label for ref in refs if ref.table == "actor" and ref.id in map_.actors]
    if not names:
        return tr("Selection {n}", n=number)
    return tr("{n}: {names}", n=number, names=listed(names[:_NAMED], max(0, len(names) - _NAMED)))


def slot(number: int) -> str:
    """The id of the selection with that number."""
    return f"selection-{number}"


def number_of(selection: Selection) -> int | None:
    """The number whose key recalls the selection; None for one that has no key."""
    tail = selection.id.removeprefix("selection-")
    return int(tail) if tail in tuple("123456789") else None


def combined(selected: frozenset[Ref], others: Iterable[Ref], how: str) -> frozenset[Ref]:
    """`how`: "replace", "add" (union), "both" (intersection) or "without"."""
    rows = frozenset(others)
    return {"add": selected | rows, "both": selected & rows, "without": selected - rows}.get(how, rows)
