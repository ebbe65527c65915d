"""A short soak of the whole window; by hand a long one (see `soak`)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_random_gestures_leave_nothing_behind(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1]), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "faults.soak", "3000"], env=environment, capture_output=True, check=True
    )
    found = json.loads(done.stdout.splitlines()[-1])
    before, after = found["before"], found["after"]
    assert found["file"] == []
    assert after["resident kB"] < 1.1 * before["resident kB"]
    assert all(after[name] <= before[name] for name in ("widgets", "timers", "threads", "files"))
    # The binding gives each new widget some references to None (see test_reference_counts) and takes none away.
    assert after["None"] > before["None"] - 1000
    assert all(abs(after[name] - before[name]) < 1000 for name in ("True", "False"))
