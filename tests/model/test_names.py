"""Names: folded as search keys, cleaned for storage, made safe for the screen."""

import unicodedata
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.languages import speak
from backers.model import names
from backers.model.rows import Actor, Alias


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("Khalifa HAFTAR", "khalifa haftar"),
        ("Bäckerei", "backerei"),
        ("Straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("Kırıkkale", "kirikkale"),
        ("أبوظبي", "ابوظبي"),
        ("مصراتة", "مصراته"),
        ("مصطفى", "مصطفي"),
        ("ليبـــيا", "ليبيا"),
        ("ﻟﻴﺒﻴﺎ", "ليبيا"),
        ("ﻣﺼﺮاﺗﺔ", "مصراته"),
        ("طَرَابُلُس", "طرابلس"),
        ("\u200fLNA\u200e", "lna"),
        ("Na\u00admed", "named"),
        ("  two \u00a0 words\n", "two words"),
        ("Acme™", "acmetm"),
    ],
)
def test_names_are_found_however_they_are_written(written: str, sought: str) -> None:
    assert names.fold(written) == names.fold(sought)


def test_different_names_stay_different() -> None:
    assert len({names.fold(name) for name in ("GNA", "LNA", "GNC", "ليبيا", "لبنان", "Ливия")}) == 6


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert names.fold(names.fold(text)) == names.fold(text)


@given(st.text(alphabet=st.characters(codec=None, categories=None)))
def test_clean_text_can_be_stored_anywhere(text: str) -> None:
    stored = names.clean(text)
    assert "\0" not in stored
    assert stored.encode().decode() == stored
    assert names.clean(stored) == stored


@given(st.text(alphabet=st.characters(codec=None, categories=None)), st.integers(1, 50))
def test_shown_text_is_one_safe_line_of_limited_length(text: str, limit: int) -> None:
    line = names.shown(text, limit)
    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} for char in line)
    assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
    if not set(line) & set("⟨\u2068"):
        assert len(line) <= limit


@given(st.text(alphabet="aب\u2068\u2069\u2067\u202e"), st.integers(1, 12))
def test_shown_text_leaves_no_direction_open(text: str, limit: int) -> None:
    depths = list(accumulate((char == "\u2068") - (char == "\u2069") for char in names.shown(text, limit)))
    assert min(depths, default=0) >= 0
    assert depths[-1:] in ([], [0])


def test_a_sentence_keeps_its_numbers_in_order_and_a_broken_one_says_so() -> None:
    assert names.shown("منذ \u20682014\u2069") == "منذ \u20682014\u2069"
    assert names.shown("منذ \u20682014\u2069", 7) == "منذ \u20682…\u2069"
    assert names.shown("a\u2069b\u2068") == "a⟨PDI⟩b⟨FSI⟩"


def test_what_is_hidden_in_a_name_is_shown() -> None:
    assert names.shown("a\u202eb\tc\x07d\x7f") == "a⟨RLO⟩b c␇d␡"
    assert names.shown("x" * 10_000) == "x" * 199 + "…"
    assert names.shown("Хафтар 🇱🇾 حفتر") == "Хафтар 🇱🇾 حفتر"


@given(st.text(alphabet="aب\u202e\u2067\u2069\u202c"))
def test_an_isolated_name_keeps_its_direction_to_itself(text: str) -> None:
    depth = 0
    for char in names.isolated(text)[:-1]:
        depth += (char in "\u2066\u2067\u2068") - (char == "\u2069")
        assert depth > 0


def test_ids_of_new_rows_are_unique() -> None:
    assert len({names.new_id() for _ in range(100)}) == 100


def test_names_come_in_the_language_of_the_reader_first() -> None:
    army = Actor(
        id="lna", name="Libyan National Army", short="LNA",
        aliases=(Alias("الجيش الوطني الليبي", "ar"), Alias("Armée nationale libyenne", "fr"), Alias("ANL", "fr-CA")),
    )  # fmt: skip
    assert (army.label, army.called) == ("LNA", "Libyan National Army")
    try:
        speak("fr")
        assert (army.label, army.called) == ("ANL", "Armée nationale libyenne")
        assert army.also_called == ("Libyan National Army", "الجيش الوطني الليبي", "ANL")
    finally:
        speak("en")
