"""Blocs that form by themselves, and actors that act alike."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import comb, sqrt

from backers.analysis.louvain import louvain
from backers.analysis.progress import Progress, silent
from backers.analysis.standing import Weighted, graph_of


def communities(ids: Iterable[str], pairs: Weighted, progress: Progress = silent) -> list[frozenset[str]]:
    """Communities by modularity, the largest first (Louvain: Blondel, Guillaume, Lambiotte and Lefebvre 2008).

    The seed is fixed, so that the same map gives the same blocs. Actors without a tie are left out.
    """
    tied = {end for pair in pairs for end in pair}
    found = louvain([one for one in ids if one in tied], pairs, progress)
    return sorted((frozenset(bloc) for bloc in found), key=lambda bloc: (-len(bloc), min(bloc)))


def modularity(blocs: Sequence[frozenset[str]], pairs: Weighted) -> float:
    """How much more of the ties lies inside the blocs than chance would put there (Newman and Girvan 2004)."""
    import networkx as nx

    if not pairs:
        return 0.0
    return float(nx.community.modularity(graph_of((one for bloc in blocs for one in bloc), pairs), blocs))


def agreement(one: Mapping[str, str], other: Mapping[str, str]) -> float:
    """How far two groupings of the same actors agree: 1 fully, 0 as by chance (adjusted Rand: Hubert, Arabie 1985)."""
    both = Counter((group, other[actor]) for actor, group in one.items())
    rows, columns = Counter(one.values()), Counter(other[actor] for actor in one)
    same = sum(comb(count, 2) for count in both.values())
    in_rows = sum(comb(count, 2) for count in rows.values())
    in_columns = sum(comb(count, 2) for count in columns.values())
    chance = in_rows * in_columns / max(1, comb(len(one), 2))
    most = (in_rows + in_columns) / 2
    return 1.0 if most == chance else (same - chance) / (most - chance)


def likeness(
    profiles: Mapping[str, Mapping[str, float]], least_ties: int = 2, progress: Progress = silent
) -> list[tuple[str, str, float]]:
    """Pairs of actors with the same ties to the same others, most alike first: cosine of their profiles, above 0.

    Structural equivalence (Lorrain and White 1971). A profile names what the actor does to whom, and its weight; what
    the two do to each other is left out. Actors with fewer than `least_ties` entries are not compared.
    """
    by_key: dict[str, list[str]] = {}
    for actor, profile in profiles.items():
        if len(profile) >= least_ties:
            for key in profile:
                by_key.setdefault(key, []).append(actor)
    shared: Counter[tuple[str, str]] = Counter()
    for turn, (key, actors) in enumerate(by_key.items()):
        for place, one in enumerate(actors):
            if place % 64 == 0:
                progress(turn / len(by_key))
            for other in actors[place + 1 :]:
                shared[one, other] += profiles[one][key] * profiles[other][key]  # type: ignore[assignment]
    length = {one: sqrt(sum(value * value for value in profile.values())) for one, profile in profiles.items()}
    found = [(one, other, dot / (length[one] * length[other])) for (one, other), dot in shared.items() if dot > 0]
    return sorted(found, key=lambda row: (-row[2], row[0], row[1]))
