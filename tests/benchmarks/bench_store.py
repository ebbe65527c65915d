"""How long a map's file takes to open, load, edit and copy. Prints medians; judges nothing."""

import statistics
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest

from backers.model.changes import Change, ChangeSet
from backers.model.rows import Actor, Alias, Claim, Event, Position, Ref, Relationship, Row, Source
from backers.store.document import Document, check_file

_TEXT = "The Emirates have helped Haftar's forces, with weapons and money from 2014 and troops in 2019. "


def rows_of(actors: int, relationships: int, claims: int, sources: int, events: int) -> Iterator[Row]:
    """A map of that size whose texts are about as long as the curated map's."""
    for n in range(actors):
        aliases = (Alias(f"Other name {n}", "en"), Alias(f"اسم {n}", "ar"))
        yield Actor(id=f"a{n}", name=f"Actor number {n}", aliases=aliases, kind="state", description=_TEXT)
    for n in range(actors):
        yield Position(id=f"a{n}", x=n * 1.5, y=-n / 3)
    for n in range(sources):
        yield Source(id=f"s{n}", publisher="Publisher", title=f"Title {n}", date="2020-01-08", url=f"https://x/{n}")
    for n in range(relationships):
        ends = {"subject": f"a{n % actors}", "object": f"a{(n * 7 + 1) % actors}"}
        yield Relationship(id=f"r{n}", kind="supplies_arms", start="2019-05", note="A note", **ends)
    for n in range(claims):
        about = Ref("relationship", f"r{n % relationships}")
        yield Claim(id=f"c{n}", about=about, source=f"s{n % sources}", text=_TEXT)
    for n in range(events):
        touched = (f"a{n % actors}", f"a{(n + 3) % actors}")
        yield Event(id=f"e{n}", title=f"Event {n}", date="2020-01-08", description=_TEXT, actors=touched)


CURATED = (80, 218, 1300, 250, 87)
LARGE = (10_000, 20_000, 20_000, 5_000, 1_000)


def median_ms(times: int, work: Callable[[], object]) -> float:
    took = []
    for _ in range(times):
        start = perf_counter()
        work()
        took.append((perf_counter() - start) * 1000)
    return statistics.median(took)


def open_and_load(path: Path) -> None:
    with Document.open(path) as document:
        document.load()


def rename(document: Document, old: Actor, turn: int) -> Actor:
    new = replace(old, name=f"Actor {turn}")
    document.write(ChangeSet("rename", (Change(old, new),)))
    return new


def measure(name: str, size: tuple[int, int, int, int, int], times: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.backers"
        rows = list(rows_of(*size))
        print(f"{name}: {len(rows)} rows")
        print(f"  create       {median_ms(1, lambda: Document.create(path, rows).close()):8.1f} ms")
        print(f"  file         {path.stat().st_size / 1e6:8.1f} MB")
        print(f"  open+close   {median_ms(times, lambda: Document.open(path).close()):8.1f} ms")
        with Document.open(path) as document:
            print(f"  load         {median_ms(times, document.load):8.1f} ms")
            actor = document.load().actors["a1"]
            took = []
            for turn in range(times):
                start = perf_counter()
                actor = rename(document, actor, turn)
                took.append((perf_counter() - start) * 1000)
            print(f"  one edit     {statistics.median(took):8.1f} ms")
            positions = [replace(row, x=row.x + 1) for row in document.load().positions.values()]
            print(f"  positions    {median_ms(times, lambda: document.save_positions(positions)):8.1f} ms")
            print(f"  copy         {median_ms(times, lambda: document.copy_to(path.with_name('copy'))):8.1f} ms")
        print(f"  open + load  {median_ms(times, lambda: open_and_load(path)):8.1f} ms")
        print(f"  full check   {median_ms(1, lambda: check_file(path)):8.1f} ms")


@pytest.mark.benchmark
@pytest.mark.parametrize(("name", "size", "times"), [("curated", CURATED, 15), ("large", LARGE, 3)])
def test_the_store_is_measured(name: str, size: tuple[int, int, int, int, int], times: int) -> None:
    measure(name, size, times)


if __name__ == "__main__":
    measure("curated", CURATED, 15)
    measure("large", LARGE, 3)
