"""What people type as a date: read as they mean it, asked back where unsure, refused in a sentence."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from backers.languages import speak
from backers.model import dates, typed
from backers.model.errors import Refused


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", ""),
        ("unknown", ""),
        ("open", ".."),
        ("2019", "2019"),
        (" 2019-05~ ", "2019-05~"),
        ("May 2019", "2019-05"),
        ("sept. 2019", "2019-09"),
        ("2 May 2019", "2019-05-02"),
        ("2nd of May 2019", "2019-05-02"),
        ("May 2, 2019", "2019-05-02"),
        ("2019 May 2", "2019-05-02"),
        ("05/2019", "2019-05"),
        ("2019/5/2", "2019-05-02"),
        ("31.5.2019", "2019-05-31"),
        ("5.31.2019", "2019-05-31"),
        ("5.5.2019", "2019-05-05"),
        ("29.2.2020", "2020-02-29"),
        ("ca. 2015", "2015~"),
        ("circa May 2015", "2015-05~"),
        ("possibly 2015", "2015?"),
        ("about 2015?", "2015%"),
        ("Winter 2019", "2019-24"),
        ("2010s", "201X"),
        ("44 BCE", "-0043"),
        ("15 March 44 BC", "-0043-03-15"),
        ("50 AD", "0050"),
        ("٢٠١٩", "2019"),
        ("9999-12-31", "9999-12-31"),
        ("y12019", "Y12019"),
    ],
)
def test_a_date_is_read_as_people_write_it(text: str, read: str) -> None:
    assert typed.read(text) == read


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("3.5.2019", ("2019-05-03", "2019-03-05")),
        ("03/05/2019", ("2019-05-03", "2019-03-05")),
        ("2000s", ("200X", "20XX")),
    ],
)
def test_what_can_be_read_in_two_ways_is_asked_back(text: str, choices: tuple[str, ...]) -> None:
    with pytest.raises(typed.Ambiguous, match="two ways") as asked:
        typed.read(text)
    assert asked.value.choices == choices


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("31 February 2019", "“31 February 2019” is no day: February 2019 has 28 days"),
        ("29.2.2019", "February 2019 has 28 days"),
        ("201999", "a year of 6 digits. If it is meant, write Y201999"),
        ("3.5.19", "four digits"),
        ("0 BCE", "no year"),
        ("ju 2019", "not a date"),
        ("12 Mai 2019", "not a date"),
        ("soon", "not a date"),
        ("²⁰19", "not a date"),
        ("ca. 2019~?", "twice"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text: str, because: str) -> None:
    with pytest.raises(Refused) as refusal:
        typed.read(text)
    assert because in str(refusal.value)
    assert text in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("", ("", "")),
        ("/", ("", "")),
        ("../..", ("..", "..")),
        ("2019", ("2019", "2019")),
        ("2019/2020", ("2019", "2020")),
        ("2019/05", ("2019-05", "2019-05")),
        ("2019-05/..", ("2019-05", "..")),
        ("since May 2019", ("2019-05", "")),
        ("until 23 October 2020", ("", "2020-10-23")),
        ("from 2019 to June 2020", ("2019", "2020-06")),
        ("2019–2020", ("2019", "2020")),
        ("ca. 2019 - 2020", ("2019~", "2020")),
    ],
)
def test_an_interval_is_read_as_people_write_it(text: str, ends: tuple[str, str]) -> None:
    assert typed.read_interval(text) == ends


def test_an_interval_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(Refused, match="is before the start"):
        typed.read_interval("June 2020 to May 2019")


edtf = st.builds(
    lambda year, month, day, mark: "-".join([f"{year:04d}", *(f"{one:02d}" for one in (month, day) if one)]) + mark,
    st.integers(1, 9999), st.integers(0, 12), st.integers(0, 31), st.sampled_from(["", "~", "?", "%"]),
).filter(dates.valid)  # fmt: skip


@given(edtf)
def test_what_is_said_of_a_date_is_read_as_that_date(text: str) -> None:
    assume(int(text[:4]) >= 100)  # a year of one or two digits is not taken for a year
    assert typed.read(dates.words(text)) == text
    assert typed.read(text) == text


@given(edtf, edtf)
def test_what_is_said_of_an_interval_is_read_as_that_interval(start: str, end: str) -> None:
    assume(int(start[:4]) >= 100 and int(end[:4]) >= 100)
    assume(dates.parse(start).first <= dates.parse(end).last)
    assert typed.read_interval(dates.interval(start, end)) == (start, end)
    assert typed.read_interval(dates.interval_words(start, end)) == (start, end)


@given(st.text(max_size=24))
def test_any_text_is_read_as_a_date_or_refused(text: str) -> None:
    try:
        found = typed.read(text)
    except Refused:
        return
    assert dates.valid(found)


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize(
    "written", ["2019", "2019-05", "2019-05-31", "2019~", "2019-08?", "2020-12-01%", "2019-22", "-0043", "201X"]
)
def test_what_is_said_in_another_language_is_read_there(language: str, written: str) -> None:
    try:
        speak(language)
        assert typed.read(dates.words(written)) == written
        assert typed.read("31 May 2019") == "2019-05-31"  # English is always understood
        for start, end in ((written, ""), ("", written), (written, "2031-01-02")):
            assert typed.read_interval(dates.interval_words(start, end)) == (start, end)
    finally:
        speak("en")
