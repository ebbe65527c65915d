"""Nodes and edges that are rows as soon as they are read: nothing in between stays, which is most of the memory.

Their ids are looked at when all are there: which edges share one or have none, and which ends no node declares.
"""

import dataclasses
from array import array
from collections.abc import Callable, Container

from backers.exchange.graphml.making import Making, Values
from backers.exchange.steps import Progress, stepped
from backers.model.names import clean
from backers.model.rows import Actor, Relationship
from backers.model.wording import say, tr

Warn = Callable[[str, str], None]


class Ready:
    """`unit` is what numbers count in warnings. `actors` and `making.positions` grow with every node."""

    def __init__(self, unit: str, warn: Warn) -> None:
        self._unit, self._warn = unit, warn
        self.making = Making(unit, warn)
        self.actors: list[Actor] = []
        self._ids: dict[str, str] = {}
        self._declared: set[str] = set()
        self._ties: list[Relationship] = []
        self._numbers = array("L")
        self._own: set[str] = set()
        self._twice: list[int] = []
        self._made = bytearray()
        self._nameless = 0
        self._ported: list[int] = []

    def __len__(self) -> int:
        return len(self.actors) + len(self._ties)

    @property
    def declared(self) -> Container[str]:
        """The ids of the nodes."""
        return self._declared

    def shared(self, identifier: str | None) -> str | None:
        """One string for one id, however many edges name it."""
        if identifier is None:
            return None
        found = self._ids.get(identifier)
        if found is None:
            found = self._ids[identifier] = cleaned(identifier)
        return found

    def actor(self, identifier: str | None, number: int, values: Values) -> bool:
        """Takes a node; false for one without an id of its own, which needs to be named."""
        shared = self.shared(identifier)
        if shared is None or shared in self._declared or not shared.strip():
            return False
        self._declared.add(shared)
        self.actors.append(self.making.actor(shared, number, values))
        return True

    def tie(
        self, source: str | None, target: str | None, number: int, values: Values, identifier: str, directed: bool
    ) -> None:
        """Takes an edge. One that names no end is left out with a warning."""
        subject, object_ = self.shared(source) or "", self.shared(target) or ""
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
        elif identifier in self._own:
            self._twice.append(len(self._ties))
        else:
            self._own.add(identifier)
        if "sourceport" in values or "targetport" in values:
            self._ported.append(len(self._ties))
        self._ties.append(self.making.tie(identifier, subject, object_, directed, values))
        self._numbers.append(number)

    def ties(
        self, known: Container[str], missing: dict[str, None], progress: Progress | None = None
    ) -> list[Relationship]:
        """The relationships, with ids of their own. Ends that are not `known` either are added to `missing`."""
        for place, tie in stepped(enumerate(self._ties), progress):
            for end in (tie.subject, tie.object):
                if end not in self._declared and end not in missing and end not in known:
                    missing[end] = None
                    self._warn(
                        tr("ends without a node"),
                        tr("{where}: no node is called “{end}”; it was added.", where=self._where(place), end=end[:80]),
                    )
        self._tell_ports()
        self._name_again()
        return self._ties

    def _where(self, place: int) -> str:
        said = tr("without id") if self._made[place] else self._ties[place].id[:80]
        return tr("{unit} {line}, edge {id}", unit=say(self._unit), line=self._numbers[place], id=said)

    def _tell_ports(self) -> None:
        for place in self._ported:
            tie = self._ties[place]
            said = dict(tie.attributes)
            for end, name in ((tie.subject, "sourceport"), (tie.object, "targetport")):
                if port := said.get(name, ""):
                    where = self._where(place)
                    self._warn(
                        "ports",
                        tr(
                            "{where}: “{end}” has no port “{port}”; kept as an attribute.",
                            where=where,
                            end=end[:80],
                            port=port[:80],
                        ),
                    )

    def _name_again(self) -> None:
        """Gives new ids to edges that share one, and to those whose made-up id another has of its own."""
        counts: dict[str, int] = {}
        for place in self._twice:
            tie = self._ties[place]
            number = counts.get(tie.id, 2)
            while (new := f"{tie.id}-{number}") in self._own:
                number += 1
            counts[tie.id] = number + 1
            self._own.add(new)
            self._ties[place] = dataclasses.replace(tie, id=new)
            self._warn(
                tr("edge ids given twice"),
                tr(
                    "{unit} {numbers}: the edge id “{tie}” is given twice; this one is now {new}.",
                    unit=say(self._unit),
                    numbers=self._numbers[place],
                    tie=tie.id[:80],
                    new=new[:80],
                ),
            )
        if not self._own:
            return
        made = self._nameless
        for place, tie in enumerate(self._ties):
            if self._made[place] and tie.id in self._own:
                made += 1
                while (new := f"edge-{made}") in self._own:
                    made += 1
                self._ties[place] = dataclasses.replace(tie, id=new)


def cleaned(text: str) -> str:
    """`names.clean`, which looks at every letter, only where there may be something to clean."""
    return text if text.isascii() and "\0" not in text else clean(text)
