"""The `backers` command from outside: exit status, one line of refusal, nothing half-written."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from backers.model.changes import ChangeSet, added
from backers.model.rows import Actor
from backers.store.document import Document
from store.whole_map import whole_rows


def backers(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "backers", *map(str, arguments)],
        capture_output=True, text=True, timeout=100, check=False, env=bare | environment,
    )  # fmt: skip


def test_without_a_screen_the_window_says_how_to_export():
    done = backers()
    assert (done.returncode, done.stdout) == (2, "")
    assert "no screen" in done.stderr
    assert "backers export" in done.stderr
    assert done.stderr.count("\n") == 1


def test_info_counts_the_curated_map():
    facts = json.loads(backers("info", "--json").stdout)
    assert (facts["actors"], facts["relationships"], facts["sources"], facts["events"]) == (80, 218, 249, 87)


def test_the_curated_map_passes_its_own_check():
    done = backers("check", "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["sound"]) == (0, True)
    assert not [finding for finding in report["findings"] if finding["severity"] != "info"]


def test_two_maps_are_compared_row_by_row(tmp_path: Path):
    ours, theirs = tmp_path / "map.backers", tmp_path / "map (conflicted copy).backers"
    Document.create(ours, whole_rows()).close()
    shutil.copy(ours, theirs)
    assert backers("compare", ours, theirs).stdout == "Nothing differs.\n"
    with Document.open(theirs) as document:
        document.write(ChangeSet("add Malta", added([Actor(id="malta", name="Malta", kind="country")])))
    said = backers("compare", ours, theirs).stdout
    assert said.splitlines() == ["1 actor added.", "Added: Malta"]
    found = json.loads(backers("compare", theirs, ours, "--json").stdout)
    assert found == {"same": False, "differences": [{"act": "removed", "table": "actor", "id": "malta"}]}


def test_export_writes_every_format_without_a_screen(tmp_path: Path):
    outs = [tmp_path / name for name in ("map.png", "map.svg", "map.pdf", "map.graphml", "map.zip", "folder")]
    done = backers("export", *outs, "--report", tmp_path / "report.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(out.exists() for out in outs)
    assert len(json.loads((tmp_path / "report.json").read_text())["nodes"]) == 80


def test_a_map_comes_back_from_graphml_as_it_was(tmp_path: Path):
    backers("export", tmp_path / "map.graphml")
    done = backers("import", tmp_path / "map.graphml", "--into", tmp_path / "again.backers", "--json")
    assert done.returncode == 0, done.stderr
    again = json.loads(backers("info", "--map", tmp_path / "again.backers", "--json").stdout)
    curated = json.loads(backers("info", "--json").stdout)
    assert all(again[name] == curated[name] for name in ("actors", "relationships", "claims", "sources", "events"))


@pytest.mark.parametrize("seed", [-1, "x", 1.5])
def test_a_seed_that_is_none_is_refused_in_a_line(tmp_path: Path, seed: object):
    (tmp_path / "pair.edges").write_text("a b\n")
    done = backers("layout", tmp_path / "pair.edges", tmp_path / "out.graphml", "--seed", seed)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "--seed: invalid seed value" in done.stderr
    assert not (tmp_path / "out.graphml").exists()


def test_layout_gives_any_graph_places(tmp_path: Path):
    graph = tmp_path / "triangle.edges"
    graph.write_text("3 3\n0 1\n1 2\n2 0\n")
    for aim in ((), ("--aim", "groups"), ("--aim", "0.25")):
        done = backers("layout", graph, tmp_path / "out.graphml", "--seed", 3, *aim)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "out.graphml").read_text().count("<node ") == 3


@pytest.mark.parametrize(
    ("name", "graph"),
    [
        (
            "in.graphml",
            '<graphml><graph edgedefault="directed"><node id="a"/><edge source="a" target="b"/></graph></graphml>',
        ),
        ("in.json", '{"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "b"}]}'),
    ],
)
def test_layout_says_which_nodes_only_edges_name(tmp_path: Path, name: str, graph: str):
    (tmp_path / name).write_text(graph)
    done = backers("layout", tmp_path / name, tmp_path / "out.graphml")

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("backers: warning: ")
    assert "“b”" in done.stderr
    assert done.stderr.count("\n") == 1
    assert (tmp_path / "out.graphml").read_text().count("<node ") == 2


@pytest.mark.parametrize("aim", ["pretty", "1.5", "nan"])
def test_an_aim_that_is_none_is_refused_in_one_line(tmp_path: Path, aim: str):
    (tmp_path / "pair.edges").write_text("2 1\n0 1\n")
    done = backers("layout", tmp_path / "pair.edges", tmp_path / "out.graphml", "--aim", aim)
    assert done.returncode == 2
    assert aim in done.stderr
    assert "distances, balanced, groups" in done.stderr
    assert not (tmp_path / "out.graphml").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("info", "--map", "missing.backers"),
        ("check", "missing.backers"),
        ("export", "map.unheard"),
        ("export", "--on", "2020-02-31", "map.png"),
        ("export", "--size", "0x0", "map.png"),
        ("export", "--size", "99999x99999", "map.png"),
        ("import", "missing.graphml", "--into", "new.backers"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(arguments: tuple[str, ...], tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = backers(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("backers: ")
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("exprot", "a.png"), "Did you mean “export”?"),
        (("inf",), "Did you mean “info”?"),
        (("--map", "x"), "--map"),
        (("one.backers", "two.backers"), "two.backers"),
        (("info", "--colour"), "--colour"),
        (("export",), "OUT"),
        (("export", "--theme", "pink", "a.png"), "pink"),
        (("export", "--on", "2020-99-08", "a.png"), "--on: "),
        (("export", "--known-by", "2020-99-08", "a.png"), "--known-by: "),
        (("export", "nope/x.png"), "nope/x.png: There is no such folder."),
    ],
)
def test_a_refusal_names_what_was_typed(arguments: tuple[str, ...], said: str, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = backers(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backers: ")
    assert said in done.stderr
    assert ".part" not in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "content", [b"", b"junk" * 200, b"<graphml/>", b"PK\x03\x04zip", b"SQLite format 3\0" + b"\0" * 900]
)
def test_a_file_that_is_no_map_is_named_and_left_alone(content: bytes, tmp_path: Path):
    path = tmp_path / "odd.backers"
    path.write_bytes(content)
    done = backers("export", "--map", path, tmp_path / "out.png")
    assert done.returncode == 2
    assert "odd.backers" in done.stderr
    assert done.stderr.count("\n") == 1
    assert path.read_bytes() == content
    assert [item.name for item in tmp_path.iterdir()] == ["odd.backers"]


def test_the_self_test_passes_here():
    done = backers("self-test")
    assert done.returncode == 0, done.stderr
    assert "Backers works here" in done.stdout
