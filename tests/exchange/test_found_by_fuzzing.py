"""What fuzzing found, as small cases: each once crashed a reader, or kept it busy without end."""

import contextlib
import time
from pathlib import Path

import pytest

from backers.exchange.formats import read
from backers.exchange.sniffing import sniff_bytes
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.work.importing import plan_import

_LONG = 2.0
CASES = {
    "slashes.zip": b"//" * 26 + b"\x1f",
    "slashes.dot": b"/" * 86 + b"a<<;",
    "slashes.gml": b"/" * 91 + b"a\rl",
    "separator-in-number.csv": b"1;2.2;3;3.1\n\x1f.0\n",
    "short-heading.csv": b";1;\n;;;;\n1;;;1;\n;;;1\n1;1;1;1;1\n",
    "stray-default.gexf": b'<gexf><graph><default>1</default><nodes><node id="a"/></nodes></graph></gexf>',
    "announced.net": b"*Vertices 200000\xcf\xf5\n\n",
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_read_or_refused_at_once(name: str, tmp_path: Path):
    (tmp_path / name).write_bytes(CASES[name])
    begun = time.process_time()

    with contextlib.suppress(Damaged):
        Map().apply(plan_import(Map(), read(tmp_path / name)).changes)

    assert time.process_time() - begun < _LONG


@pytest.mark.parametrize(
    "piece", [b"//", b"/**/", b"# a #b ", b"<!--", b"<?", b"a b ", b'a "', b"a 1 #x\n", b"graph ", b"strict "]
)
def test_what_a_file_is_shows_at_once_whatever_it_repeats(piece: bytes):
    begun = time.process_time()

    sniff_bytes((piece * 65_536)[:65_536])

    assert time.process_time() - begun < _LONG
