"""A country's code is shown as its name."""

import pytest

from backers.model.map import Map
from backers.model.rows import Actor
from backers.ui.countries import country_words

MAP = Map([Actor(id="turkey", name="Republic of Turkey", short="Turkey", kind="state", country="TR")])


@pytest.mark.parametrize(
    ("country", "words"),
    [("TR", "Turkey"), ("LY", "Libya"), ("AE", "United Arab Emirates"), ("XX", "XX"), ("Libya", "Libya"), ("", "")],
)
def test_a_code_is_said_as_the_map_calls_the_state_else_by_its_usual_name(country, words):
    assert country_words(MAP, country) == words
