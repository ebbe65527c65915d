"""The frustration index: how few ties would have to go, or to change sign, for two camps to explain all the others.

Also called the line index of balance (Harary, "On the measurement of structural balance", Behavioral Science 4, 1959;
Abelson and Rosenberg 1958). Two actors of one camp with a tie against each other, or of two camps with a tie in favour,
are one frustrated tie. What decides nothing is taken together first, and parts that meet in one actor only are solved
one by one (blocks). The best split of a block is found exactly by eliminating one actor after the other (dynamic
programming over an elimination order: Bertele and Brioschi, "Nonserial Dynamic Programming", 1972; Dechter 1999).
Blocks that are too entangled are cooled down and, up to some size, branched on; then the answer is a lower and an upper
bound. It stays exact wherever the two meet. The lower bound counts unbalanced cycles without a common tie, since each
of them holds a frustrated one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from backers.analysis.annealing import annealed
from backers.analysis.cycles import packed
from backers.analysis.elimination import eliminated
from backers.analysis.progress import Progress, silent
from backers.analysis.reducing import Led, Reduced, reduced
from backers.analysis.signed import Pair, Signs
from backers.analysis.splitting import Weights, better, contracted, cost, first_split

_MOST_BRANCHES = 40
_MOST_BOUNDED = 400  # ties of a block up to which branching is worth its time


@dataclass(frozen=True, slots=True)
class Frustration:
    """`camps`: 0 or 1 for every actor with a signed tie, as good a split as was found. It costs `upper` ties.

    No split costs less than `lower`.
    """

    lower: int
    upper: int
    camps: dict[str, int]

    @property
    def exact(self) -> bool:
        return self.lower == self.upper

    @property
    def gap(self) -> float:
        """How far the bounds are apart, as a share of the upper one."""
        return 0.0 if self.exact else (self.upper - self.lower) / self.upper


def frustration(pairs: Mapping[Pair, Signs], progress: Progress = silent, *, width: int = 20) -> Frustration:
    """The best split into two camps. Ties of both signs in one pair all count: one of them is always frustrated.

    `width`: how many actors may hang together at once in the exact step; time and memory double with each.
    """
    # Of opposite ties in a pair the fewer are lost or kept in any split alike; only the surplus decides.
    always = sum(min(signs.plus, signs.minus) for signs in pairs.values())
    ids = sorted({one for pair in pairs for one in pair})
    number = {one: row for row, one in enumerate(ids)}
    weights: Weights = {}
    for (one, other), signs in pairs.items():
        if signs.plus != signs.minus:
            weights[number[one], number[other]] = signs.plus - signs.minus
    small = reduced(len(ids), weights)
    always += small.paid
    lower, upper = 0, 0
    agreed: Weights = {}  # how the actors of a block stand to each other: what is left of a block once it is solved
    parts = _parts(small.weights, width)
    ties = max(1, sum(len(part) for part in parts))
    done = 0
    for part in parts:
        rows = sorted({row for pair in part for row in pair})
        place = {row: at for at, row in enumerate(rows)}
        block = {(place[one], place[other]): weight for (one, other), weight in part.items()}
        search = _Search(len(rows), block, width, _stretch(progress, done / ties, len(part) / ties))
        search.run()
        done += len(part)
        lower, upper = lower + search.lower, upper + search.upper
        agreed |= {(rows[0], rows[at]): search.best[0] * search.best[at] for at in range(1, len(rows))}
    camps = small.whole(first_split(len(ids), agreed))
    return Frustration(lower + always, upper + always, dict(zip(ids, _turned(camps), strict=True)))


def frustrated(pairs: Mapping[Pair, Signs], camps: Mapping[str, int]) -> list[tuple[Pair, int]]:
    """The pairs and signs that a split does not explain."""
    found = []
    for (one, other), signs in sorted(pairs.items()):
        sign = -1 if camps[one] == camps[other] else 1
        if (signs.plus if sign > 0 else signs.minus) > 0:
            found.append(((one, other), sign))
    return found


def _parts(weights: Weights, width: int) -> list[Weights]:
    """The blocks: parts of the graph that have no more than one actor in common, the largest first."""
    if not weights:
        return []
    if len(weights) <= width:
        return [weights]  # one table at most: to look for blocks would take longer
    import networkx as nx

    key = {frozenset(pair): pair for pair in weights}
    blocks = [
        {key[frozenset(tie)]: weights[key[frozenset(tie)]] for tie in block}
        for block in nx.biconnected_component_edges(nx.Graph(list(weights)))
    ]
    return sorted(blocks, key=lambda block: (-len(block), min(block)))


def _stretch(progress: Progress, begun: float, share: float) -> Progress:
    """Tells the progress of a part as that of the whole."""
    return lambda done: progress(begun + share * done)


class _Search:
    """Looks for the best split of one block: exactly, or from above by cooling and from below by cycles."""

    def __init__(self, size: int, weights: Weights, width: int, progress: Progress) -> None:
        self._size, self._weights, self._width, self._progress = size, weights, width, progress
        self.best = [1] * size
        self.lower = self.upper = 0

    def run(self) -> None:
        self._progress(0.0)
        exact = eliminated(self._size, self._weights, self._width)
        if exact is not None:
            self.best = exact
            self.lower = self.upper = cost(self._weights, exact)
            return
        self._progress(0.1)
        self._take(annealed(self._size, self._weights, lambda share: self._progress(0.1 + 0.4 * share)))
        self.lower = packed(self._size, self._weights, lambda share: self._progress(0.5 + 0.3 * share))
        if self.lower < self.upper and len(self._weights) <= _MOST_BOUNDED:
            self._branch()

    def _take(self, camps: list[int]) -> None:
        camps = better(self._size, self._weights, camps)
        if not self.upper or cost(self._weights, camps) < self.upper:
            self.best, self.upper = camps, cost(self._weights, camps)

    def _branch(self) -> None:
        """Depth first. What is given up for lack of time keeps its bound, so the result stays true."""
        waiting: list[tuple[Weights, int, Led]] = [(self._weights, 0, ())]
        open_bound, done = self.upper, 0
        while waiting:
            weights, paid, led = waiting.pop()
            self._progress(min(0.99, 0.8 + 0.2 * done / _MOST_BRANCHES))
            small = reduced(self._size, weights)
            weights, paid, led = small.weights, paid + small.paid, (*led, *small.led)
            bound = paid + packed(self._size, weights)
            if bound >= self.upper:
                continue
            done += 1
            camps = eliminated(self._size, weights, self._width)
            if camps is not None:
                self._take(Reduced({}, 0, led).whole(camps))
                continue
            if done > _MOST_BRANCHES:
                open_bound = min(open_bound, bound)
                continue
            root, moved = _most_entangled(weights)
            for sign in (1, -1):
                fewer, more = contracted(weights, root, moved, sign)
                waiting.append((fewer, paid + more, (*led, (moved, root, sign))))
        self.lower = max(self.lower, min(open_bound, self.upper))


def _most_entangled(weights: Weights) -> tuple[int, int]:
    """The two actors with the most neighbours: to say how they stand to each other simplifies most."""
    degree: dict[int, int] = {}
    for one, other in weights:
        degree[one] = degree.get(one, 0) + 1
        degree[other] = degree.get(other, 0) + 1
    first, second = sorted(degree, key=lambda one: (-degree[one], one))[:2]
    return first, second


def _turned(camps: list[int]) -> list[int]:
    """Camps +1 and -1 as 0 and 1, the first actor in camp 0."""
    return [0 if one == camps[0] else 1 for one in camps]
