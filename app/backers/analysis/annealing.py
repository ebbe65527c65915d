"""A good split of a large signed graph into two camps, by cooling it down slowly.

S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, "Optimization by simulated annealing" (1983): a split with few frustrated
ties is what physicists call a ground state of a spin glass. Actors without a tie between them are moved at once, as
arrays, and on small graphs several coolings run side by side.
"""

import numpy as np
from numpy.typing import NDArray

from backers.analysis.progress import Progress, silent
from backers.analysis.splitting import Weights, neighbours

_SEED = 7
_HOT, _COLD = 1.5, 0.12  # in mean weights of a tie
_WORK = 50_000_000  # ties looked at: about two seconds
_MOST_SWEEPS, _FEWEST_SWEEPS, _MOST_COPIES = 1200, 60, 16
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


def annealed(size: int, weights: Weights, progress: Progress = silent) -> list[int]:
    """Camps +1 and -1, the best of all coolings. The same graph always gives the same split."""
    if not weights:
        return [1] * size
    groups = _groups(size, weights)
    copies = max(1, min(_MOST_COPIES, _WORK // (2 * _MOST_SWEEPS * len(weights))))
    sweeps = max(_FEWEST_SWEEPS, min(_MOST_SWEEPS, _WORK // (2 * copies * len(weights))))
    typical = float(np.mean(np.abs(list(weights.values()))))
    chance = np.random.default_rng(_SEED)
    camps = chance.choice(np.array([-1, 1], np.float32), (copies, size))
    for turn, warmth in enumerate(np.geomspace(_HOT, _COLD, sweeps).tolist()):
        if turn % 8 == 0:
            progress(turn / sweeps)
        for members, heads, starts, weight in groups:
            pull = np.add.reduceat(weight * camps[:, heads], starts, axis=1)
            stays = 1 / (1 + np.exp(np.clip(-pull / (warmth * typical), -60, 60)))
            camps[:, members] = np.where(chance.random(pull.shape, np.float32) < stays, 1, -1)
    ends = np.array(list(weights), np.int64)
    values = np.array(list(weights.values()), np.float32)
    explained = (camps[:, ends[:, 0]] * camps[:, ends[:, 1]] * values).sum(axis=1)
    best: list[int] = camps[int(explained.argmax())].astype(int).tolist()
    return best


def _groups(size: int, weights: Weights) -> list[tuple[Ints, Ints, Ints, Floats]]:
    """Actors with no tie inside a group: the members, whom they are tied to one after the other, where each begins."""
    near = neighbours(size, weights)
    group = [-1] * size
    for one in sorted(range(size), key=lambda row: -len(near[row])):
        taken = {group[other] for other in near[one]}
        group[one] = next(number for number in range(len(near[one]) + 1) if number not in taken)
    found = []
    for number in range(max(group) + 1):
        members = [one for one in range(size) if group[one] == number and near[one]]
        many = np.array([len(near[one]) for one in members], np.int64)
        heads = np.array([other for one in members for other in near[one]], np.int64)
        weight = np.array([value for one in members for value in near[one].values()], np.float32)
        if members:
            found.append((np.array(members, np.int64), heads, np.cumsum(many) - many, weight))
    return found
