"""How many sources stand behind a row and how many deny it: the numbers that tables and lists show."""

from dataclasses import dataclass

from backers.model.counting import joined
from backers.model.map import Map
from backers.model.rows import Claim, Ref, Relationship
from backers.model.wording import number, tr, tr_n


@dataclass(frozen=True, slots=True)
class Tally:
    """Sources that say so, sources that deny it. Each counts once; a claim without a source counts by itself."""

    supports: int
    denials: int

    @property
    def words(self) -> str:
        """ "4", "4, 1 denies", "none"."""
        if not self.denials:
            return number(self.supports) if self.supports else tr("none", "no sources")
        return joined([number(self.supports), tr_n("{n} denies", "{n} deny", self.denials)])


def tally(map_: Map, ref: Ref) -> Tally:
    """The sources of one row's own claims."""
    claims = map_.claims_about(ref)
    return Tally(
        len({_voice(claim) for claim in claims if claim.stance != "disputes"}),
        len({_voice(claim) for claim in claims if claim.stance == "disputes"}),
    )


def is_disputed(map_: Map, row: Relationship) -> bool:
    """Marked as disputed, or denied by somebody."""
    return row.disputed or any(claim.stance == "disputes" for claim in map_.claims_about(Ref(row.table, row.id)))


def sources_around(map_: Map, actor: str) -> int:
    """Sources that speak of the actor or of one of its relationships."""
    refs = [Ref("actor", actor), *(Ref(row.table, row.id) for row in map_.relationships_of(actor))]
    return len({_voice(claim) for ref in refs for claim in map_.claims_about(ref)})


def disputed_around(map_: Map, actor: str) -> int:
    """Disputed relationships of the actor."""
    return sum(is_disputed(map_, row) for row in map_.relationships_of(actor))


def _voice(claim: Claim) -> str:
    return claim.source if claim.source is not None else claim.id
