"""A real screen reader's library looks at the real program: over the accessibility bus, in a window of its own.

Wants Xvfb, dbus, at-spi2-core and the system's pyatspi; is skipped where one of them is missing.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BUS = Path("/usr/libexec/at-spi-bus-launcher")
READER = "/usr/bin/python3"
CLIENT = """
import json, pyatspi

def find(one, role, word, depth=0):
    if one.getRoleName() == role and word in one.name:
        return one
    for at in range(min(one.childCount, 60) if depth < 12 else 0):
        child = one.getChildAtIndex(at)
        found = child and find(child, role, word, depth + 1)
        if found:
            return found

def look():
    desktop = pyatspi.Registry.getDesktop(0)
    for at in range(desktop.childCount):
        found = find(desktop.getChildAtIndex(at), "list", "Libya")
        if found:
            return found

import time
end = time.time() + 40
map_ = None
while map_ is None and time.time() < end:
    time.sleep(1)
    try:
        map_ = look()
    except Exception:
        pass
rows = [map_.getChildAtIndex(at) for at in range(map_.childCount)]
box = rows[0].queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
print(json.dumps({"title": map_.name, "rows": [[row.getRoleName(), row.name, row.description] for row in rows],
                  "box": [box.x, box.y, box.width, box.height]}))
"""
SCRIPT = """
Xvfb -displayfd 3 -screen 0 1280x800x24 3>display >/dev/null 2>&1 & screen=$!
for _ in $(seq 50); do [ -s display ] && break; sleep 0.1; done
export DISPLAY=:$(cat display)
dbus-run-session -- bash -c '
    "$BUS" --launch-immediately & sleep 1
    "$PROGRAM" -m backers & program=$!
    "$READER" client.py > told.json
    kill $program'
kill $screen
"""


def missing() -> str:
    """What this machine lacks for the test; empty if it has all."""
    for program in ("Xvfb", "dbus-run-session", "bash"):
        if shutil.which(program) is None:
            return program
    if not BUS.exists():
        return "at-spi2-core"
    has_reader = (
        Path(READER).exists() and not subprocess.run([READER, "-c", "import pyatspi"], capture_output=True).returncode
    )
    return "" if has_reader else "pyatspi"


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=f"no {missing()} on this machine")
def test_the_opening_map_is_read_over_the_accessibility_bus(tmp_path: Path) -> None:
    (tmp_path / "client.py").write_text(CLIENT)
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    tools = {"BUS": str(BUS), "PROGRAM": sys.executable, "READER": READER}
    qt = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    subprocess.run(["bash", "-c", SCRIPT], cwd=tmp_path, env=os.environ | home | tools | qt, timeout=100, check=False)
    told = json.loads((tmp_path / "told.json").read_text())
    assert told["title"] == "Libya: who stands behind whom"
    names = {name: description for role, name, description in told["rows"] if role == "list item"}
    assert "Turkey gives military backing to GNA" in names
    assert "Turkey gives military backing to GNA" in names["Turkey"]
    assert told["box"][2] > 0
