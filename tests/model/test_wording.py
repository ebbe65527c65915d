"""The one door for texts: gaps, plurals, numbers and direction, in English and in a language that is installed."""

from collections.abc import Iterator

import pytest

from backers.languages import speak
from backers.model import wording
from backers.model.wording import mark, number, say, tr, tr_n


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    wording.install(None)


class Backwards:
    """A catalogue that knows three texts and writes from right to left."""

    language, right_to_left = "xx", True

    def text(self, source: str, comment: str) -> str | None:
        return {("Open", "verb"): "nepo", ("{a} backs {b}", ""): "{b} skcab {a}"}.get((source, comment))

    def plural(self, source: str, comment: str, n: int) -> str | None:
        return {("{n} map", "{n} maps"): "pam {n}" if n < 2 else "spam {n}"}.get((source, comment))

    def number(self, written: str) -> str:
        return written.replace("1", "I")


def test_english_is_what_the_source_says() -> None:
    assert tr("Add {name} to the map", name="Chad {x}") == "Add Chad {x} to the map"
    assert tr("100 % {sure}") == "100 % {sure}"
    assert [tr_n("{n} map of {who}", "{n} maps of {who}", n, who="Chad") for n in (0, 1, 2)] == [
        "0 maps of Chad", "1 map of Chad", "2 maps of Chad",
    ]  # fmt: skip
    assert say(mark("Open", "verb")) == mark("Open") == "Open"
    assert number(12345.6, ",.1f") == "12,345.6"


def test_a_catalogue_answers_by_text_and_meaning() -> None:
    wording.install(Backwards())
    assert (tr("Open", "verb"), tr("Open")) == ("nepo", "Open")
    assert say(mark("Open", "verb")) == "nepo"
    assert (tr_n("{n} map", "{n} maps", 1), tr_n("{n} map", "{n} maps", 11)) == ("pam I", "spam II")
    assert tr("{share:.1%} of it", share=0.11) == "II.0% of it"


def test_in_right_to_left_text_a_name_keeps_its_direction_to_itself() -> None:
    wording.install(Backwards())
    assert tr("{a} backs {b}", a="LNA (1)", b="") == " skcab \u2068LNA (1)\u2069"


def test_arabic_and_french_write_numbers_their_own_way() -> None:
    speak("fr")
    assert (number(12345.6, ",.1f"), number(0.5, ".0%")) == ("12\u202f345,6", "50\u202f%")
    speak("ar")
    assert (number(12345.6, ",.1f"), number(0.5, ".0%")) == ("١٢٬٣٤٥٫٦", "٥٠٪")
    speak("ar", "western")
    assert number(12345.6, ",.1f") == "12,345.6"
    assert wording.right_to_left()
