"""JSON whose long lists are made again at every look says the same as JSON that is made at once."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from backers.exchange.formats import read
from backers.exchange.jsons.loading import LONG
from backers.exchange.jsons.spanning import Spanned, spanned
from backers.model.errors import Damaged
from exchange.memory_cases import cytoscape, node_link

plain = some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(max_size=8)
values = some.recursive(plain, lambda inner: some.lists(inner) | some.dictionaries(some.text(max_size=4), inner))
EDGES = [(number % 900, number * 7 % 900) for number in range(12_000)]


def whole(value: Any) -> Any:
    if isinstance(value, Spanned):
        assert [value[place] for place in range(len(value))] == [*value] == value[:]
        return [*value]
    return {name: whole(inner) for name, inner in value.items()} if isinstance(value, dict) else value


@given(values, some.sampled_from([None, 0, 3]))
def test_what_is_well_written_is_the_same(value: Any, indent: int | None):
    text = json.dumps(value, indent=indent)

    assert whole(spanned(text, json.JSONDecoder())) == json.loads(text)


@given(values, some.data())
def test_what_is_damaged_is_refused_or_the_same(value: Any, data: some.DataObject):
    text = json.dumps({"graph": {"nodes": [value, {"a": value}]}})
    place = data.draw(some.integers(0, len(text) - 1))
    text = text[:place] + data.draw(some.sampled_from(['"', "{", "}", "[", "]", ",", ":", "1", ""])) + text[place + 1 :]
    try:
        expected = json.loads(text)
    except json.JSONDecodeError:
        with pytest.raises(json.JSONDecodeError):
            spanned(text, json.JSONDecoder())
    else:
        assert whole(spanned(text, json.JSONDecoder())) == expected


@pytest.mark.parametrize("write", [node_link, cytoscape])
def test_a_long_file_reads_like_a_short_one(write: Any, tmp_path: Path):
    text = write(900, EDGES)
    (tmp_path / "short.json").write_text(text)
    assert len(text) < LONG
    (tmp_path / "long.json").write_text(text + " " * LONG)

    assert read(tmp_path / "long.json").rows == read(tmp_path / "short.json").rows


def test_elements_of_cytoscape_in_one_list_are_told_apart(tmp_path: Path):
    parted = json.loads(cytoscape(900, EDGES))["elements"]
    mixed = json.dumps({"elements": [*parted["edges"], *parted["nodes"]]})
    (tmp_path / "a.json").write_text(json.dumps({"elements": parted}) + " " * LONG)
    (tmp_path / "b.json").write_text(mixed + " " * LONG)

    assert read(tmp_path / "a.json").rows == read(tmp_path / "b.json").rows


@pytest.mark.parametrize("end", ["", "]", "}]", '{"id": ', "nonsense"])
def test_what_ends_early_in_a_long_file_names_line_and_column(end: str, tmp_path: Path):
    (tmp_path / "a.json").write_text('{"nodes": [\n' + '{"id": "a"},\n' * 90_000 + end)

    with pytest.raises(Damaged, match=r"a\.json.*line 90002, column"):
        read(tmp_path / "a.json")
