"""GraphML as text: encodings, line ends, blanks and namespaces of any program are read as XML says."""

import pytest

from backers.exchange.graphml import read_graphml
from exchange.graphml_by_hand import key, read
from exchange.graphml_cases import graphml


def test_blanks_line_breaks_comments_and_cdata_in_a_name_are_read_as_xml_says():
    texts = ("  two\n\nlines\t ", "foo<!-- c -->bar<?pi x?>baz", "<![CDATA[<b>&amp;</b>]]>")
    nodes = "".join(f'<node id="{i}"><data key="label">{text}</data></node>' for i, text in enumerate(texts))

    map_, _ = read(nodes, key("label"))

    assert [row.name for row in map_.actors.values()] == ["  two\n\nlines\t ", "foobarbaz", "<b>&amp;</b>"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1256", "gb18030"])
def test_encodings_are_read_as_declared(encoding: str):
    declared = "utf-16" if encoding == "utf-16-le" else encoding.removesuffix("-sig")
    xml = graphml('<node id="a"><data key="label">بيروت</data></node>', key("label")).decode()

    (actor,) = read_graphml(xml.replace("UTF-8", declared).encode(encoding)).rows

    assert actor.name == "بيروت"


@pytest.mark.parametrize("ends", ["\r", "\r\n"])
def test_line_ends_of_any_kind_count_as_lines(ends: str):
    xml = graphml('<node id="a"/>\n<node/>').replace(b"\n", ends.encode())

    assert "Line 5: a node has no id" in read_graphml(xml).warnings[0]


def test_no_namespace_or_a_prefix_is_silent_and_a_foreign_one_is_told():
    xml = graphml('<node id="a"/>')
    spoken = {
        "": xml.replace(b' xmlns="http://graphml.graphdrawing.org/xmlns"', b""),
        "old": xml.replace(b"org/xmlns", b"org/xmlns/graphml"),
        "foreign": xml.replace(b"graphml.graphdrawing.org", b"example.org"),
    }

    warnings = {name: read_graphml(text).warnings for name, text in spoken.items()}

    assert (warnings[""], warnings["old"]) == ((), ())
    assert "not GraphML's namespace" in warnings["foreign"][0]
