"""A table that nobody sees does not follow the day; it shows the right rows once it is looked at."""

import dataclasses

from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.session import Session
from backers.ui.tables import RelationshipsTable
from backers.work.commands import Delete


def listed(table: RelationshipsTable) -> set[str]:
    return {table.model.ref(row).id for row in range(table.model.rowCount())}


def test_a_table_behind_a_tab_waits_until_it_comes_to_the_front(qtbot: QtBot, curated_session: Session) -> None:
    tabs, table = QTabWidget(), RelationshipsTable(curated_session)
    qtbot.addWidget(tabs)
    tabs.addTab(QWidget(), "Something else")
    tabs.addTab(table, "Relationships")
    tabs.show()
    qtbot.waitExposed(tabs)
    asked = []
    table.model.refreshing.connect(lambda: asked.append(1))
    for day in ("2019-04-03", "2019-04-04", "2020-01-08"):
        curated_session.set_lens(dataclasses.replace(curated_session.lens, day=day))
    curated_session.do(Delete((Ref("relationship", curated_session.visible.relationships[0].id),)))
    assert not asked
    tabs.setCurrentWidget(table)
    assert listed(table) == {row.id for row in curated_session.visible.relationships}
    assert table.count.text().startswith(f"{table.model.rowCount():,} of")
