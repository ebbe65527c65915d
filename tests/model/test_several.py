"""Verbs go with the names that stand for several, in English and French; in doubt an actor is one body."""

from collections.abc import Iterator

import pytest

from backers.languages import speak
from backers.model import kinds, wording
from backers.model.map import Map
from backers.model.rows import Actor, Relationship
from backers.model.sentences import relationship_sentence
from backers.model.several import are_several, phrase, said


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    wording.install(None)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("armed_group", "Tripoli armed groups"), ("armed_group", "Misrata brigades"), ("armed_group", "SNA fighters"),
        ("armed_force", "Rapid Support Forces"), ("armed_group", "Forces of Zintan"), ("other", "Tebu tribes (south)"),
        ("armed_group", "Syrian fighters under Turkish command"), ("armed_group", "Groupes armés de Tripoli"),
        ("militia", "al-Kani militias"), ("mercenary_company", "Wagner mercenaries"),
    ],
)  # fmt: skip
def test_a_name_with_a_noun_in_the_plural_stands_for_several(kind: str, name: str) -> None:
    assert are_several(kind, name)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("state", "United States"), ("state", "United Arab Emirates"), ("company", "Sigma Airlines"),
        ("armed_group", "Kaniyat"), ("armed_force", "RSF"), ("armed_group", "Islamic State (Libya)"),
        ("armed_group", "Council of armed groups"), ("mercenary_company", "Wagner Group"), ("person", "Ali Forces"),
        ("armed_force", "Guards Brigade"), ("armed_group", "Coalition to Support Rebel Forces"),
        ("other", "Tribes Council"), ("armed_group", "Alliance between Tribes"), ("armed_force", "Forces Command"),
        ("armed_group", "Brigade d’élite volontaires"), ("armed_group", "Rassemblement pour les troupes"),
        ("international_org", "League of Arab States"), ("armed_group", ""), ("armed_group", " (groups) "),
    ],
)  # fmt: skip
def test_any_other_name_stands_for_one(kind: str, name: str) -> None:
    assert not are_several(kind, name)


def test_the_verb_goes_with_the_subject_alone() -> None:
    groups = Actor(id="groups", name="Tripoli armed groups", kind="armed_group")
    map_ = Map([groups, Actor(id="lna", name="LNA", kind="armed_force")])
    there = Relationship(id="1", subject="groups", kind="fights", object="lna")
    back = Relationship(id="2", subject="lna", kind="fights", object="groups")
    assert relationship_sentence(map_, there) == "Tripoli armed groups fight LNA"
    assert relationship_sentence(map_, back) == "LNA fights Tripoli armed groups"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_kind_has_its_sentence_about_several(language: str) -> None:
    speak(language)
    for kind in kinds.RELATIONSHIP_KINDS:
        one, many = (said(kind, "A", "B", several=several) for several in (False, True))
        assert (one == many) == (language == "ar"), kind
        assert many.replace("A", "").replace("B", "").split()
        assert phrase(kind, several=True)


def test_a_kind_of_another_program_is_said_as_it_stands() -> None:
    assert said("bankrolls", "A", "B", several=True) == "A bankrolls B"


def test_french_says_it_in_the_plural_too() -> None:
    speak("fr")
    assert said("supplies_arms", "Misrata brigades", "LNA", several=True) == (
        "Misrata brigades fournissent des armes à LNA"
    )
