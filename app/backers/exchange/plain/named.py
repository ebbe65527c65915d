"""Nodes that a file names more than once and says more of each time, as little text as they are."""

from collections.abc import Iterator, Mapping
from itertools import chain

from backers.exchange.packed import Packed
from backers.exchange.seen import Seen

Values = dict[str, str]
_NOTHING: Values = {}


class Named:
    """In the order in which they are first named. What is said then lies packed; what comes later, beside it."""

    def __init__(self) -> None:
        self._seen, self._grouped = Seen(), Seen()
        self._first = Packed()
        self._later: dict[str, tuple[str, Values]] = {}

    def name(self, name: str, line: int, defaults: Mapping[str, str], group: str, values: Values = _NOTHING) -> None:
        """`defaults` hold for a node that is new; of groups the first counts, of values the last."""
        new_group = bool(group) and self._grouped.add(name)
        if self._seen.add(name):
            self._first.append((name, str(line), group, *chain.from_iterable({**defaults, **values}.items())))
        elif new_group or values:
            before, said = self._later.get(name, ("", _NOTHING))
            self._later[name] = (group if new_group else before, {**said, **values} if values else said)

    def __iter__(self) -> Iterator[tuple[str, int, str, Values]]:
        """Name, line, group and values."""
        for name, line, group, *texts in self._first:
            values = dict(zip(texts[::2], texts[1::2], strict=True))
            later, more = self._later.get(name, ("", _NOTHING))
            yield name, int(line), group or later, {**values, **more}
