"""Snapshots: complete, sound, in order whatever the clock says, and thinned by age."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from backers.model.errors import Refused
from backers.model.rows import Meta
from backers.store.document import Document, check_file
from backers.store.snapshots import Shelf
from backers.store.thinning import MOST, superfluous
from store.whole_map import add, trace, whole_rows

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def shelf(document: Document, tmp_path: Path) -> Shelf:
    return Shelf(document.path, tmp_path / "snapshots")


def test_a_snapshot_is_the_whole_map_and_says_when_and_why(document: Document, shelf: Shelf) -> None:
    before = trace(document.path)[:2]
    taken = shelf.take("before an import")
    assert (taken.number, taken.revision, taken.reason) == (1, 1, "before an import")
    assert taken.size == taken.path.stat().st_size
    assert check_file(taken.path) == []
    with Document.open(taken.path, read_only=True) as copy:
        assert list(copy.load().rows()) == whole_rows()
    assert trace(document.path)[:2] == before


def test_snapshots_are_in_the_order_in_which_they_were_taken(document: Document, shelf: Shelf) -> None:
    first = shelf.take("now and then")
    document.write(add(Meta(id="licence")))
    os.rename(first.path, first.path.with_name("000001 20990101T000000Z r1 now and then.backers"))
    shelf.take("now and then")
    assert [(one.number, one.revision, one.at.year > 2090) for one in shelf.snapshots()] == [
        (1, 1, True),
        (2, 2, False),
    ]


def test_a_damaged_map_gives_no_snapshot_and_spares_the_good_ones(document: Document, shelf: Shelf) -> None:
    good = shelf.take("now and then")
    document.close()
    whole = bytearray(document.path.read_bytes())
    place = whole.index(b"Government of National Accord")
    whole[place] ^= 1
    document.path.write_bytes(whole)
    with pytest.raises(Refused, match="table actor are not as they were saved"):
        shelf.take("now and then")
    assert shelf.snapshots() == [good]
    assert sorted(path.name for path in shelf.folder.iterdir()) == [good.path.name, "which map.txt"]


def test_the_newest_snapshot_that_opens_is_found(document: Document, shelf: Shelf) -> None:
    good = shelf.take("now and then")
    bad = shelf.take("now and then")
    bad.path.write_bytes(bad.path.read_bytes()[:9000])
    assert shelf.newest_sound() == good


def test_a_folder_that_cannot_be_made_is_a_refusal(document: Document, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("in the way")
    with pytest.raises(Refused, match="could not be copied"):
        Shelf(document.path, tmp_path / "taken").take("now and then")


def test_two_days_are_kept_whole_and_then_one_a_day() -> None:
    times = [NOON + timedelta(hours=hour) for hour in range(24 * 10)]
    gone = set(superfluous(times))
    kept = [time for place, time in enumerate(times) if place not in gone]
    assert len([time for time in kept if time >= times[-1] - timedelta(days=2)]) == 49
    assert len([time for time in kept if time < times[-1] - timedelta(days=2)]) in (8, 9)


def test_years_of_snapshots_stay_few() -> None:
    times = [NOON + timedelta(days=day) for day in range(365 * 4)]
    assert len(times) - len(superfluous(times)) < 31 + 24 + 50


def test_the_newest_stays_whatever_the_clock_did() -> None:
    jumped = [NOON, NOON + timedelta(days=4000), NOON + timedelta(minutes=1)]
    assert superfluous(jumped) == []
    assert 2 not in superfluous([NOON + timedelta(days=4000), NOON, NOON - timedelta(days=9000)])


def test_there_are_never_more_than_a_fixed_number() -> None:
    times = [NOON + timedelta(seconds=second) for second in range(MOST + 50)]
    assert superfluous(times) == list(range(50))
