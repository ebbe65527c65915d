"""Texts of every script and size are kept to the letter."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backers.model.names import clean
from backers.model.rows import Actor, Alias
from backers.store.document import Document
from store.whole_map import add

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)


NAMES = {
    "long": "x" * 10_000,
    "controls": "".join(map(chr, range(1, 32))),
    "overrides": "\u202eLibya\u2066",
    "emoji": "👨‍👩‍👧🏴‍☠️",
    "Arabic": "ليبيا",
    "SQL": "'; DROP TABLE actor; --",
    "odd": "\x7f\x85\ufeff\uffff",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_survives_the_file_and_the_journal(document: Document, name: str) -> None:
    actor = Actor(id=name, name=name, aliases=(Alias(name, name),), attributes=((name, name),))
    revision = document.write(add(actor, name=name), author=name)
    assert document.load().actors[name] == actor
    assert document.changes_of(revision).changes[0].after == actor
    assert (document.journal(1)[0].name, document.journal(1)[0].author) == (name, name)


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=6, max_size=6), st.lists(st.tuples(TEXTS, TEXTS), max_size=3))
def test_any_text_that_a_file_can_hold_comes_back(texts: list[str], pairs: list[tuple[str, str]]) -> None:
    id_, name, short, note, alias, language = texts
    actor = Actor(id=id_, name=name, short=short, description=note, aliases=(Alias(alias, language),),
                  attributes=tuple(pairs))  # fmt: skip
    with TemporaryDirectory() as folder, Document.create(Path(folder) / "map.backers", [actor]) as document:
        assert document.load().actors[id_] == actor
        assert document.changes_of(1).changes[0].after == actor


def test_what_commands_clean_is_what_the_file_takes(document: Document) -> None:
    actor = Actor(id="a", name=clean("A\0 \ud83dB"))
    document.write(add(actor, name="half \ud83d"), author="NUL \0")
    assert document.load().actors["a"].name == "A B"
