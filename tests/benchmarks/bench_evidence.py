"""How fast evidence answers on a map of 10,000 actors, 20,000 relationships and 60,000 claims.

Run: `python tests/benchmarks/bench_evidence.py`. Bars: the evidence of a line opens in 50 ms, the audit takes 3 s and
tells how far it is, leaving one source or publisher out takes 1 s.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from backers.model.map import Map
from backers.model.rows import Actor, Claim, Ref, Relationship, Row, Source
from backers.settings import Settings
from backers.store.document import Document
from backers.ui.inspector import Inspector
from backers.ui.session import Session
from backers.work.audit import steps
from backers.work.duplicates import duplicates
from backers.work.without import can_be_taken, sources_of, without
from backers.work.workspace import Workspace

ACTORS, TIES, CLAIMS, SOURCES = 10_000, 20_000, 60_000, 5_000
OUTLETS = ("press", "agency", "agency_reprint", "state_media", "partisan_press", "official")
KINDS = ("supplies_arms", "funds", "fights", "allied_with", "hosts")


def large_map() -> Map:
    """Many small actors and a few hubs, as real maps are; every claim in words of its own."""
    chance = random.Random(7)
    rows: list[Row] = [Actor(id=f"a{n}", name=f"Actor number {n}", kind="state") for n in range(ACTORS)]
    rows += [
        Source(
            id=f"s{n}", publisher=f"Paper {n % 400}", title=f"{chance.choice(KINDS)} report {n} of {n * 7919 % 9973}",
            date=f"2019-{n % 12 + 1:02d}", url=f"https://paper{n % 400}.example/{n}", outlet=OUTLETS[n % 6],
        )
        for n in range(SOURCES)
    ]  # fmt: skip
    for n in range(TIES):
        subject, object_ = chance.randrange(ACTORS), int(ACTORS * chance.random() ** 3)
        rows.append(
            Relationship(
                id=f"r{n}", subject=f"a{subject}", kind=chance.choice(KINDS), object=f"a{(object_ + 1) % ACTORS}",
                start="2019", disputed=n % 20 == 0,
            )
        )  # fmt: skip
    hub = Ref("relationship", "r0")
    for n in range(CLAIMS):
        about = hub if n % 200 == 0 else Ref("relationship", f"r{n % TIES}")  # one line with 300 claims and more
        stance = "disputes" if n % 25 == 0 else "supports"
        source = f"s{chance.randrange(SOURCES)}"
        rows.append(Claim(id=f"c{n}", about=about, source=source, stance=stance, text=f"It is said, as point {n}."))
    return Map(rows)


def timed(act: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each run."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def evidence_ms(map_: Map) -> tuple[list[float], list[float]]:
    """A click on a line, from the selection to the painted details: usual lines, and the one with 300 claims."""
    with tempfile.TemporaryDirectory() as folder:
        document = Document.create(Path(folder) / "large.backers", map_.rows())
        session = Session(Workspace(document), Settings(Path(folder) / "settings.json"))
        inspector = Inspector(session)
        inspector.resize(330, 700)
        inspector.show()
        QApplication.processEvents()

        def click(line: str) -> None:
            session.select(frozenset({Ref("relationship", line)}))
            QApplication.processEvents()

        click("r50")
        usual = [timed(lambda line=line: click(line), 1)[0] for line in (f"r{n}" for n in range(100, 140))]
        busy = [timed(lambda line=line: click(line), 1)[0] for line in ("r0", "r51") * 5][::2]
        inspector.close()
        inspector.deleteLater()
        session.workspace.close()
    return usual, busy


def main() -> int:
    application = QApplication(["bench"])
    map_ = large_map()
    usual, busy = evidence_ms(map_)
    pauses: list[float] = []

    def audit() -> None:
        begun = time.perf_counter()
        for _ in steps(map_):
            now = time.perf_counter()
            pauses.append((now - begun) * 1000)
            begun = now

    whole = timed(audit, 3)
    publisher, source = can_be_taken(map_, "publisher")[0], can_be_taken(map_, "source")[0]
    left = timed(lambda: without(map_, sources_of(map_, publisher)), 5)
    one = timed(lambda: without(map_, sources_of(map_, source)), 5)
    chosen = timed(lambda: can_be_taken(map_, "source"), 3)
    twice = timed(lambda: duplicates(map_), 3)
    print(f"{len(map_.actors):,} actors, {len(map_.relationships):,} relationships, {len(map_.claims):,} claims")
    bars = (
        ("evidence of a line, click to painted", statistics.median(usual), 50),
        ("evidence of the line with 300 claims", statistics.median(busy), 50),
        ("audit, all rules", statistics.median(whole), 3000),
        ("audit, the longest step between two signs of progress", max(pauses), 3000),
        ("leave out one publisher", statistics.median(left), 1000),
        ("leave out one source", statistics.median(one), 1000),
        ("list what can be left out", statistics.median(chosen), 1000),
        ("duplicate sources among 5,000", statistics.median(twice), 1000),
    )
    for name, took, bar in bars:
        print(f"{name:55} {took:8.1f} ms   bar {bar} ms   {'reached' if took <= bar else 'MISSED'}")
    application.quit()
    return 0 if all(took <= bar for _, took, bar in bars) else 1


if __name__ == "__main__":
    sys.exit(main())
