"""Files that are damaged or mean harm: one sentence with file, line and cause; nothing outside is read."""

import gzip
import io
import time
import zipfile
from pathlib import Path

import pytest

from backers.exchange.graphml import read_graphml
from backers.model.errors import Damaged
from exchange.graphml_cases import graphml


def refusal(data: bytes, name: str = "bad.graphml") -> str:
    with pytest.raises(Damaged) as caught:
        read_graphml(data, name=name)
    assert name in str(caught.value)
    return str(caught.value)


def with_doctype(inner: str, body: str = '<node id="a"/>') -> bytes:
    return graphml(body).replace(b"<graphml ", f"<!DOCTYPE graphml [{inner}]>\n<graphml ".encode(), 1)


def zipped(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return packed.getvalue()


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;',
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;">',
        f'<!ENTITY a "{"ha" * 500}">',
        '<!ENTITY a "<b/>">',
    ],
)
def test_entities_that_could_grow_or_lead_out_are_refused(entity: str):
    assert "defines the entity" in refusal(with_doctype(entity))


def test_an_entity_that_is_a_word_is_read():
    xml = with_doctype('<!ENTITY org "حركة">', '<node id="a"><data key="label">&org; &amp; co</data></node>')

    assert read_graphml(xml).rows[0].name == "حركة & co"


def test_an_external_document_type_is_not_read_and_that_is_told():
    xml = graphml('<node id="a"/>').replace(b"<graphml ", b'<!DOCTYPE graphml SYSTEM "http://e.org/x.dtd"><graphml ', 1)

    incoming = read_graphml(xml)

    assert incoming.count("actor") == 1
    assert "it was not read" in incoming.warnings[0]


def test_an_entity_of_an_unread_document_type_is_refused():
    xml = graphml('<node id="a"><desc>&Eacute;</desc></node>')

    assert "line 4" in refusal(xml)
    assert "“Eacute” is not defined" in refusal(
        xml.replace(b"<graphml ", b'<!DOCTYPE graphml SYSTEM "x.dtd"><graphml ', 1)
    )


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"<html><body/></html>", "outermost element is <html>"),
        (graphml('<node id="a">'), "closed that is not the open one"),
        (graphml("")[:-12], "ends too early"),
        (graphml('<node id="\x01"/>'), "does not allow"),
        (graphml('<node id="&#xD83D;&#xDE00;"/>'), "line 4"),
        (graphml("").replace(b"UTF-8", b"UTF-16"), "line 1"),
        (graphml("").replace(b"UTF-8", b"klingon"), "“klingon” is unknown"),
        (graphml("").replace(b"UTF-8", b"rot13"), "not an encoding of text"),
        (graphml("").replace(b"UTF-8", b"shift_jis") + b"\x81", "not in the encoding"),
        (b"\x1f\x8b\x08\x00broken", "cannot be unpacked"),
        (gzip.compress(graphml(""))[:-9], "cannot be unpacked"),
        (b"PK\x03\x04broken", "cannot be unpacked"),
        (zipped(a_graphml=graphml(""), b_graphml=graphml("")), "2 graphs"),
        (zipped(a_txt=b""), "0 graphs"),
    ],
)
def test_damage_is_named_with_its_cause(data: bytes, cause: str):
    assert cause in refusal(data)


@pytest.mark.parametrize("pack", [gzip.compress, lambda xml: zipped(_____passwd_graphml=xml)])
def test_packed_files_are_read_wherever_their_member_claims_to_lie(pack):
    assert read_graphml(pack(graphml('<node id="a"/>'))).count("actor") == 1


@pytest.mark.parametrize(
    ("limit", "value", "xml", "cause"),
    [
        ("guard.MAX_DEPTH", 20, graphml("<node><graph>" * 30), "deep"),
        ("guard.MAX_DEPTH", 20, graphml('<node id="a"><data key="k">' + "<b>" * 30), "deep"),
        ("guard.MAX_DEPTH", 20, graphml("<else>" * 30), "deep"),
        ("guard.MAX_ELEMENTS", 9, graphml('<node id="a"/>' * 10), "more than 9 elements"),
        ("guard.MAX_VALUE", 9, graphml('<node id="a"><data key="k">0123456789</data></node>'), "longer than 9"),
        ("opening.MAX_BYTES", 9, graphml(""), "unpacked"),
    ],
)
def test_limits_are_kept(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, xml: bytes, cause: str):
    monkeypatch.setattr(f"backers.exchange.graphml.{limit}", value)

    assert cause in refusal(xml)


@pytest.mark.parametrize(
    "body",
    [
        "<node/>" * 20_000,
        '<node id="a"/>' * 20_000,
        '<node id="a"/>' + '<edge id="e" source="a" target="a"/>' * 20_000,
        '<node id="a">' + '<data key="k">v</data>' * 20_000 + "</node>",
        '<node id="a">' + '<port name="p"/>' * 20_000 + "</node>",
        "<hyperedge>" + "".join(f'<endpoint node="n{i}"/>' for i in range(20_000)) + "</hyperedge>"
        + "".join(f'<node id="n{i}"/>' for i in range(20_000)),
        "</graph><graph edgedefault='directed'><node id='a'/>" * 20_000 + "<edge source='a' target='x'/>",
    ],
)  # fmt: skip
def test_nothing_takes_longer_with_the_square_of_the_file(body: str):
    begun = time.perf_counter()

    read_graphml(graphml(body))

    assert time.perf_counter() - begun < 10


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path):
    for path in (tmp_path / "none.graphml", tmp_path):
        with pytest.raises(Damaged, match=path.name):
            read_graphml(path)


def test_reading_tells_how_far_it_is_and_can_be_ended(tmp_path: Path):
    class Enough(Exception):
        pass

    told: list[float] = []

    def watch(part: float) -> None:
        told.append(part)
        if part > 0.5:
            raise Enough

    (tmp_path / "a.graphml").write_bytes(graphml('<node id="a"/>\n' + "<!-- much -->\n" * 50_000))
    with pytest.raises(Enough):
        read_graphml(tmp_path / "a.graphml", progress=watch)

    assert told == sorted(told)
    assert 0.5 < told[-1] < 1


@pytest.mark.parametrize(
    "text", ["[", "[1]", '[{"id": 3}]', '{"id": "c"}', '[{"id": "c", "about": 3, "#": "x"}]', "[" * 9999]
)
def test_json_of_ours_that_somebody_broke_is_left_out_with_a_warning(text: str):
    keys = (
        '<key id="b" for="graph" attr.name="backers" attr.type="string"/>'
        '<key id="c" for="graph" attr.name="claims.json" attr.type="string"/>'
    )

    incoming = read_graphml(graphml(f'<data key="b">1</data><data key="c">{text}</data><node id="a"/>', keys))

    assert [row.table for row in incoming.rows] == ["actor"]
    assert "left out" in incoming.warnings[0]
