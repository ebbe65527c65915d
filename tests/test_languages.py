"""Which language is spoken, and that our reader of compiled catalogues reads what Qt's does."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator

from backers import resources
from backers.cli import run
from backers.languages import available, catalogue, plural_form, speak, wanted, wanted_digits
from backers.model import wording


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    wording.install(None)


@pytest.mark.parametrize(
    ("said", "language", "digits"),
    [("fr_FR.UTF-8", "fr", "own"), ("ar_LY", "ar", "western"), ("ar_EG:fr", "ar", "own"), ("C.UTF-8", "en", "own"),
     ("tlh:fr_CA", "fr", "own"), ("tlh", "en", "own")],
)  # fmt: skip
def test_the_system_says_which_language(monkeypatch: pytest.MonkeyPatch, said: str, language: str, digits: str) -> None:
    monkeypatch.setenv("LANGUAGE", said)
    assert (wanted(), wanted_digits()) == (language, digits)
    assert (wanted("ar"), wanted_digits("western")) == ("ar", "western")


def test_english_arabic_and_french_are_spoken() -> None:
    assert {"en", "ar", "fr"} <= set(available())


@pytest.mark.parametrize(("language", "forms"), [("ar", [0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4]), ("fr", [0, 0] + [1] * 9)])
def test_plural_forms_follow_the_rules_in_the_catalogue(language: str, forms: list[int]) -> None:
    rules = catalogue(language)._rules
    assert [plural_form(n, rules) for n in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111)] == forms


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_text_is_read_as_qt_reads_it(language: str) -> None:
    qt, ours = QTranslator(), catalogue(language)
    assert qt.load(str(resources.path("translations", f"backers_{language}.qm")))
    assert ours._texts
    for (source, comment), forms in ours._texts.items():
        if len(forms) == 1:
            assert ours.text(source, comment) == qt.translate("", source, comment)
        else:
            for n in (0, 1, 2, 7, 50, 100):
                assert ours.plural(source, comment, n) == qt.translate("", source, comment, n)


def test_the_command_line_speaks_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["info", "--language", "tlh"]) == 2
    assert "tlh" in capsys.readouterr().err
    assert run(["--language=ar", "info", "--json"]) == 0
    assert wording.language() == "ar"
    assert json.loads(capsys.readouterr().out)["actors"] == 80  # what a program reads stays as it is


def test_a_file_that_is_no_catalogue_is_refused() -> None:
    from backers.languages import Compiled

    with pytest.raises(ValueError, match="catalogue"):
        Compiled("xx", b"nothing of the kind")
    speak("en")
    assert wording.language() == "en"
