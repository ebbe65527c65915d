"""From a picture in steps to one on the map: its scale, its turn, and room for what is drawn. Knows no aim."""

from dataclasses import replace

import numpy as np

from backers.layout.arrays import REACH, Points, Whole, degrees
from backers.layout.collide import Collide
from backers.layout.forces import LINK, Forces

_ROUNDS = 200
_SHORTEST = 0.5  # of a link's rest length: the mean link is never drawn shorter
_SLACK = 0.02  # an overlap of this share of a radius is left: the eye doesn't see it


def at_rest(points: Points, edges: Whole, forces: Forces) -> Points:
    """The picture (2, N) at the size at which the simulation would neither grow nor shrink it, around 0, 0."""
    centred: Points = points - points.mean(axis=1, keepdims=True)
    scaled: Points = centred * rest_scale(points, edges, forces)
    return scaled


def rest_scale(points: Points, edges: Whole, forces: Forces) -> float:
    """By how much the picture (2, N) would grow or shrink until it is at rest.

    The size is where charge, links and gravity do no work together when everything grows a little: their virials
    add up to 0. The charge's doesn't depend on places in the plane, so it is one quadratic equation. The pull to true
    distances has no size of its own, so it is left out.
    """
    n = points.shape[1]
    if n < 2:
        return 1.0
    forces = forces if forces.truth == 0 else replace(forces, aim=0.5)
    centred: Points = points - points.mean(axis=1, keepdims=True)
    pull = np.array(forces.pull)
    held = float((pull[:, None] * centred**2).sum())
    tight, slack = _links_virial(centred, edges)
    hold, loose = held + tight, slack * forces.rest
    push = forces.charge * n * (n - 1) / 2
    if hold <= 0:
        span = float(np.ptp(centred, axis=1).max())
        return LINK / span if span > 0 else 1.0
    scale = float((loose + np.sqrt(max(loose * loose + 4 * hold * push, 0.0))) / (2 * hold))
    if edges.size:
        # A long chain would be squeezed by gravity until its links vanish: it stays long and can be read.
        gap = centred[:, edges[:, 0]] - centred[:, edges[:, 1]]
        readable = _SHORTEST * forces.length / max(float(np.hypot(gap[0], gap[1]).mean()), 1e-9)
        scale = max(scale, min(readable, REACH / float(np.ptp(centred, axis=1).max())))
    return scale


def _links_virial(points: Points, edges: Whole) -> tuple[float, float]:
    """What the springs resist growth with: the part that grows with the square of the scale, and the part with it."""
    if not edges.size:
        return 0.0, 0.0
    degree = degrees(points.shape[1], edges).astype(np.float64)
    a, b = edges.T
    gap = points[:, b] - points[:, a]
    both = np.minimum(degree[a], degree[b]) * (degree[a] + degree[b])
    work = (gap * (points[:, b] * degree[a] - points[:, a] * degree[b])).sum(axis=0) / both
    return float(work.sum()), float((work / np.maximum(np.hypot(gap[0], gap[1]), 1e-9)).sum())


def turned(points: Points, groups: Whole) -> Points:
    """The picture with its long side across; the first side (smallest group) left, else the heavier end left.

    So the same map never comes out mirrored.
    """
    if points.shape[1] < 2:
        return points
    centred = points - points.mean(axis=1, keepdims=True)
    xx, yy, xy = float((centred[0] ** 2).sum()), float((centred[1] ** 2).sum()), float((centred[0] * centred[1]).sum())
    angle = 0.5 * np.arctan2(2 * xy, xx - yy)
    cos, sin = np.cos(angle), np.sin(angle)
    turned: Points = np.array([[cos, sin], [-sin, cos]]) @ centred
    sided = groups >= 0
    first = groups == groups[sided].min() if sided.any() else None
    for axis in (0, 1):
        lean = turned[axis, first].mean() if axis == 0 and first is not None else -(turned[axis] ** 3).sum()
        if lean > 0:
            turned[axis] *= -1
    return turned


def cleared(points: Points, radii: Points) -> Points:
    """The picture with overlapping discs moved apart, each as little as it takes; `radii` (N,) in map units."""
    collide = Collide(radii)
    room = points + np.random.default_rng(0).uniform(-1e-3, 1e-3, points.shape)
    move = np.zeros_like(room)
    limit = _SLACK * float(radii.max(initial=0.0))
    for _ in range(_ROUNDS if limit > 0 else 0):
        move[:] = 0.0
        collide.push(room, move, 0.8)
        room += move
        if np.abs(move).max() < limit:
            break
    return room
