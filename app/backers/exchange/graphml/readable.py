"""What is structured in a map, said in a line of text, so that other programs show something useful."""

from collections.abc import Iterable

from backers.model.map import Map
from backers.model.rows import Actor, Claim, Source


def names(actor: Actor) -> str:
    return "; ".join(alias.text for alias in actor.aliases)


def citation(source: Source) -> str:
    """Publisher and date: "Bloomberg 2020-01-08"."""
    said = " ".join(part for part in (source.publisher, source.date) if part)
    return said or source.title or source.id


def sources(map_: Map, claims: Iterable[Claim]) -> str:
    """The claims' sources, each once: "Bloomberg 2020-01-08; Reuters 2020-01-09"."""
    cited = dict.fromkeys(claim.source for claim in claims if claim.source is not None)
    return "; ".join(citation(map_.sources[source]) for source in cited if source in map_.sources)


def claims(map_: Map, rows: Iterable[Claim]) -> str:
    """One line a claim: what it says and who says so."""
    lines = []
    for claim in rows:
        source = map_.sources.get(claim.source) if claim.source is not None else None
        who = citation(source) if source is not None else "no source given"
        lines.append(f"{claim.stance}: {claim.text} ({who})" if claim.text else f"{claim.stance} ({who})")
    return "\n".join(lines)


def bibliography(rows: Iterable[Source]) -> str:
    """One line a source, with where to find it."""
    return "\n".join(
        ", ".join(part for part in (row.publisher, row.title, row.date, row.symbol or row.url) if part) for row in rows
    )
