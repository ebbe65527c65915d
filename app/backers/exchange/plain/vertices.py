"""The vertices of a Pajek network, which are numbered, and known to ties by their numbers alone."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator

from backers.exchange.packed import Packed
from backers.exchange.seen import Seen

Values = dict[str, str]
_LONGEST = 18  # digits of a number


class Vertices:
    """Gathered in any order, given back in that of their numbers. Two bytes of a file must not become two hundred."""

    def __init__(self) -> None:
        self._numbers = array("q")
        self._said = Packed()
        self._known: set[int] | None = None  # as long as they come in order, their numbers are enough
        self._labels = Seen()
        self._called = True
        self._blob, self._ends = bytearray(), array("Q")

    def __len__(self) -> int:
        return len(self._numbers)

    def add(self, vertex: int, line: int, values: Values) -> bool:
        """Takes a vertex; false for a number that another has already."""
        if self._known is None and self._numbers and vertex <= self._numbers[-1]:
            self._known = set(self._numbers)
        if self._known is not None:
            if vertex in self._known:
                return False
            self._known.add(vertex)
        label = values.get("label", "")
        self._called = self._called and bool(label) and self._labels.add(label)
        self._numbers.append(vertex)
        self._said.append((str(line), *(text for pair in values.items() for text in pair)))
        return True

    def drawn(self) -> Iterator[tuple[str, int, Values]]:
        """What each is called, its line and its values. Afterwards only `called` may be asked.

        Programs know them by their labels where no two are called the same, else by their numbers.
        """
        order = range(len(self))
        if self._known is not None:
            order = sorted(order, key=self._numbers.__getitem__)  # type: ignore[assignment]
        self._known, self._labels = None, Seen()
        for place in order:
            line, *texts = self._said[place]
            values = dict(zip(texts[::2], texts[1::2], strict=True))
            if self._called:
                self._blob += values["label"].encode("utf-8", "surrogatepass")
                self._ends.append(len(self._blob))
            yield values["label"] if self._called else str(self._numbers[place]), int(line), values
        self._numbers = array("q", (self._numbers[place] for place in order))
        self._said = Packed()

    def called(self, number: str) -> str:
        """What the vertex of that number is called; a number that none has stays as it is."""
        if not self._called or not (number.isascii() and number.isdecimal() and len(number) <= _LONGEST):
            return number
        vertex = int(number)
        place = bisect_left(self._numbers, vertex)
        if place == len(self._numbers) or self._numbers[place] != vertex or str(vertex) != number:
            return number
        begin = self._ends[place - 1] if place else 0
        return self._blob[begin : self._ends[place]].decode("utf-8", "surrogatepass")
