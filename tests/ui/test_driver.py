"""The driver of the simulation beside the window."""

import os
import sys
import threading

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from backers.layout import Forces
from backers.ui.driver import Driver
from backers.work.placing import Graph


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a rank of their own on Linux only")
def test_ticks_give_way_to_the_interface(qtbot: QtBot) -> None:
    places = np.random.default_rng(0).normal(size=(30, 2)) * 100
    edges = np.array([(i, i + 1) for i in range(29)])
    driver = Driver(Forces)
    graph = Graph(tuple(f"a{i}" for i in range(30)), edges, np.full(30, 10.0), np.full(30, -1))
    with qtbot.waitSignal(driver.moved):
        driver.show(graph, places, frozenset(), 1.0)
    (worker,) = (one for one in threading.enumerate() if one.name.startswith("layout"))
    assert worker.native_id
    ranks = [os.getpriority(os.PRIO_PROCESS, one) for one in (worker.native_id, threading.get_native_id())]
    assert ranks[0] > ranks[1]
    driver.stop()
