"""What the review of an import lets a person read before saying yes."""

import dataclasses
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint

from backers.exchange.curated import curated_map
from backers.exchange.datapackage import write_package
from backers.exchange.incoming import Incoming
from backers.model.map import Map
from backers.model.rows import Actor
from backers.ui.dialogs.import_review import ImportReview
from backers.work.review import Review
from walks.conftest import Hands
from walks.test_bringing_in import taken


def test_the_review_lists_what_is_new_and_what_differs_and_keeping_takes_the_latter_out(hands: Hands, tmp_path: Path):
    here = curated_map()
    turkey = dataclasses.replace(here.actors["turkey"], country="XX")
    write_package(Map([turkey, Actor(id="malta", name="Malta")]), tmp_path / "edited.zip")
    dialog = taken(hands, tmp_path / "edited.zip")

    new = dialog.new.topLevelItem(0)
    assert new is not None
    assert (new.text(0), new.child(0).text(0).strip("\u2068\u2069")) == ("1 actor", "Malta")
    line = [dialog.differing.item(0, column) for column in range(4)]
    assert [one.text().strip("\u2068\u2069") for one in line if one] == ["Turkey", "country", "TR", "XX"]
    dialog.tabs.setCurrentIndex(2)
    hands.click(QPoint(8, dialog.keep.height() // 2), dialog.keep)
    assert not any(change.before for change in dialog.plan.changes)
    assert dialog.tabs.tabText(2) == "Differing (1)"
    dialog.reject()


def test_a_review_that_is_left_while_its_lists_are_made_takes_their_thread_along(hands: Hands):
    rows = [Actor(id=f"a{number}", name=f"Actor {number}") for number in range(100_000)]
    review = Review(Incoming("Test", rows, foreign=True), "large.graphml", ())
    session = hands.window.session
    dialog = ImportReview(session, review, review.plan(session.map, {}), hands.window)
    dialog.show()

    dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert hands.in_file().actors == curated_map().actors
