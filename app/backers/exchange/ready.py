"""Nodes and edges that are rows as soon as they are read: nothing in between stays, which is most of the memory.

Their ids are looked at when all are there: which edges share one or have none, and which ends no node declares.
"""

import dataclasses
from array import array
from collections.abc import Callable, Container

from backers.exchange.gathered import Gathered
from backers.exchange.graphml.making import Making, Values
from backers.exchange.seen import Seen
from backers.exchange.steps import Progress, stepped
from backers.model.names import clean
from backers.model.rows import Relationship
from backers.model.wording import say, tr

Warn = Callable[[str, str], None]


class Ready:
    """`unit` is what numbers count in warnings. `actors` and `making.positions` grow with every node."""

    def __init__(self, unit: str, warn: Warn) -> None:
        self._unit, self._warn = unit, warn
        self.making = Making(unit, warn)
        self.actors = Gathered()
        self._declared = Seen()
        self._ties = Gathered()
        self._numbers = array("L")
        self._own = Seen()
        self._twice: dict[int, str] = {}
        self._made = bytearray()
        self._nameless = 0
        self._ported: list[int] = []

    def __len__(self) -> int:
        return len(self.actors) + len(self._ties)

    @property
    def declared(self) -> Container[str]:
        """The ids of the nodes."""
        return self._declared

    def actor(self, identifier: str | None, number: int, values: Values) -> bool:
        """Takes a node; false for one without an id of its own, which needs to be named."""
        if identifier is None or not identifier.strip():
            return False
        identifier = cleaned(identifier)
        if not self._declared.add(identifier):
            return False
        self.actors.append(self.making.actor(identifier, number, values))
        return True

    def tie(
        self, source: str | None, target: str | None, number: int, values: Values, identifier: str, directed: bool
    ) -> None:
        """Takes an edge. One that names no end is left out with a warning."""
        subject, object_ = cleaned(source or ""), cleaned(target or "")
        for end, side in ((subject, "source"), (object_, "target")):
            if not end.strip() and end not in self._declared:
                called = identifier[:80] or tr("without id")
                where = tr("{unit} {line}, edge {id}", unit=say(self._unit), line=number, id=called)
                self._warn(
                    tr("edges without an end"), tr("{where} has no {side}; it was left out.", where=where, side=side)
                )
                return
        identifier = cleaned(identifier)
        self._made.append(not identifier)
        if not identifier:
            self._nameless += 1
            identifier = f"edge-{self._nameless}"
        elif not self._own.add(identifier):
            self._twice[len(self._ties)] = identifier
        if "sourceport" in values or "targetport" in values:
            self._ported.append(len(self._ties))
        self._ties.append(self.making.tie(identifier, subject, object_, directed, values))
        self._numbers.append(number)

    def ties(self, known: Container[str], missing: dict[str, None], progress: Progress | None = None) -> Gathered:
        """The relationships, with ids of their own. Ends that are not `known` either are added to `missing`."""
        ends = self._ties.columns("relationship", "id", "subject", "object")
        for place, (identifier, *both) in stepped(enumerate(ends), progress):
            for end in both:
                if end not in self._declared and end not in missing and end not in known:
                    missing[end] = None
                    where = self._where(place, identifier)
                    self._warn(
                        tr("ends without a node"),
                        tr("{where}: no node is called “{end}”; it was added.", where=where, end=end[:80]),
                    )
        self._tell_ports()
        return self._named_again(progress)

    def _where(self, place: int, identifier: str) -> str:
        said = tr("without id") if self._made[place] else identifier[:80]
        return tr("{unit} {line}, edge {id}", unit=say(self._unit), line=self._numbers[place], id=said)

    def _tell_ports(self) -> None:
        for place in self._ported:
            tie = self._ties[place]
            assert isinstance(tie, Relationship)
            said = dict(tie.attributes)
            for end, name in ((tie.subject, "sourceport"), (tie.object, "targetport")):
                if port := said.get(name, ""):
                    where = self._where(place, tie.id)
                    self._warn(
                        "ports",
                        tr(
                            "{where}: “{end}” has no port “{port}”; kept as an attribute.",
                            where=where,
                            end=end[:80],
                            port=port[:80],
                        ),
                    )

    def _named_again(self, progress: Progress | None) -> Gathered:
        """With new ids for edges that share one, and for those whose made-up id another has of its own."""
        counts: dict[str, int] = {}
        names: dict[int, str] = {}
        for place, identifier in self._twice.items():
            number = counts.get(identifier, 2)
            while (new := f"{identifier}-{number}") in self._own:
                number += 1
            counts[identifier] = number + 1
            self._own.add(new)
            names[place] = new
            self._warn(
                tr("edge ids given twice"),
                tr(
                    "{unit} {numbers}: the edge id “{tie}” is given twice; this one is now {new}.",
                    unit=say(self._unit),
                    numbers=self._numbers[place],
                    tie=identifier[:80],
                    new=new[:80],
                ),
            )
        made = self._nameless
        ids = self._ties.columns("relationship", "id") if self._own and made else ()
        for place, (identifier,) in stepped(enumerate(ids), progress):
            if self._made[place] and identifier in self._own:
                made += 1
                while (new := f"edge-{made}") in self._own:
                    made += 1
                names[place] = new
        if not names:
            return self._ties
        again = (
            dataclasses.replace(tie, id=names[place]) if place in names else tie
            for place, tie in stepped(enumerate(self._ties), progress)
        )
        return Gathered(again)


def cleaned(text: str) -> str:
    """`names.clean`, which looks at every letter, only where there may be something to clean."""
    return text if text.isascii() and "\0" not in text else clean(text)
