"""The page as real Chromium shows it: offline, by mouse and by keyboard, with nothing hostile let through."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from backers.exchange.curated import curated_map
from backers.exchange.html import write_html
from backers.languages import speak
from backers.model.map import Map
from backers.model.rows import (
    Actor,
    Claim,
    Contradiction,
    Event,
    Meta,
    Note,
    Ref,
    Relationship,
    Source,
    Standpoint,
)
from browser import PROGRAM, Page, page

needs_browser = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed here")
EVIL = '</script><script>document.title="evil"</script><img src=http://evil.example/x onerror=alert(1)>'


def hostile() -> Map:
    return Map(
        [
            Meta(id="title", value=EVIL),
            Meta(id="credit", value=EVIL),
            Actor(id="a", name=EVIL, side='"><b>', kind="<i>", description=EVIL),
            Actor(id="b", name="\u202eB {{script}}", tier="core", attributes=((EVIL, EVIL),)),
            Relationship(id="r", subject="a", kind=EVIL[:40], object="b", note=EVIL),
            Source(id="s", title=EVIL, url="javascript:alert(1)", publisher="\u2028"),
            Source(id="t", title="T", url='https://x.org/"onclick="alert(1)'),
            Claim(id="c", about=Ref("relationship", "r"), source="s", text=EVIL),
            Event(id="e", title=EVIL, date="2019"),
            Note(id="n", text=EVIL, about=Ref("actor", "a")),
            Note(id="m", text=EVIL),
            Contradiction(id="k", topic=EVIL, about=(Ref("relationship", "r"),), positions=(Standpoint(EVIL, ("s",)),)),
        ]
    )


@pytest.fixture(scope="module")
def shared_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("browser")
    write_html(curated_map(), folder / "map.html")
    with page(folder) as opened:
        yield opened


@pytest.fixture
def curated(shared_page: Page, tmp_path: Path) -> Page:
    write_html(curated_map(), tmp_path / "map.html")
    shared_page.open(tmp_path / "map.html")
    shared_page.errors.clear()
    return shared_page


def test_the_page_is_small_and_allows_no_request(tmp_path: Path):
    losses = write_html(curated_map(), tmp_path / "map.html")
    text = (tmp_path / "map.html").read_text(encoding="utf-8")

    assert len(text.encode()) < 2_000_000
    assert "default-src 'none'" in text
    assert "@import" not in text
    assert 'src="' not in text
    assert losses


def test_what_is_hostile_is_text(tmp_path: Path):
    write_html(hostile(), tmp_path / "map.html")
    text = (tmp_path / "map.html").read_text(encoding="utf-8")

    assert text.count("<script") == 2
    assert "<img" not in text
    assert 'href="javascript' not in text
    assert '"onclick="' not in text


@needs_browser
def test_it_draws_every_actor_and_relationship_without_an_error_or_a_request(curated: Page):
    curated.requests.clear()
    curated.value("document.getElementById('background').click()")

    assert curated.value("document.querySelectorAll('.node:not(.gone)').length") == len(curated_map().actors)
    assert curated.value("document.querySelectorAll('.line:not(.gone)').length") == len(curated_map().relationships)
    assert curated.errors == []
    assert curated.requests == []


@needs_browser
def test_an_actor_is_found_by_its_arabic_name_with_the_keyboard(curated: Page):
    name = next(alias.text for alias in curated_map().actors["turkey"].aliases if alias.language == "ar")
    curated.press("/", "/")
    curated.write(name)
    curated.press("Enter", "\r")

    assert curated.value("document.querySelector('#panel h2').textContent") == "Turkey"
    assert curated.value("document.activeElement.getAttribute('aria-label')").startswith("Turkey")
    curated.press("Escape")
    assert curated.value("document.getElementById('panel').childElementCount") == 0


@needs_browser
def test_enter_on_an_actor_and_its_relationship_leads_to_numbered_sources(curated: Page):
    curated.value("document.querySelector('.node').focus()")
    curated.press("Enter", "\r")
    curated.value("document.querySelector('#panel button.tie').focus()")
    curated.press("Enter", "\r")

    link = curated.value("document.querySelector('#panel .claim a').getAttribute('href')")
    assert link.startswith("#source-")
    assert curated.value(f"document.querySelector('{link}').textContent").strip()
    assert "Says so" in curated.value("document.getElementById('panel').textContent")


@needs_browser
def test_the_page_speaks_the_language_of_its_export(shared_page: Page, tmp_path: Path, request: pytest.FixtureRequest):
    request.addfinalizer(lambda: speak("en"))
    speak("ar")
    write_html(curated_map(), tmp_path / "map.html")
    shared_page.open(tmp_path / "map.html")
    shared_page.value("document.querySelector('.node').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    actor = shared_page.value("document.getElementById('panel').textContent")
    shared_page.value("document.querySelector('#panel button.tie').click()")
    tie = shared_page.value("document.getElementById('panel').textContent")
    frame = shared_page.value(
        "[...document.querySelectorAll('.tools, #time, #legend, #date-line, #sources h2, summary')]"
        ".map((one) => one.textContent + [...one.querySelectorAll('[aria-label]')].map((in_) => in_.ariaLabel)).join()"
    )

    assert shared_page.value("document.documentElement.lang + document.documentElement.dir") == "arrtl"
    assert shared_page.value("getComputedStyle(document.getElementById('panel')).direction") == "rtl"
    assert re.findall("[A-Za-z0-9]+", frame) == []
    assert not re.search("Says so|Confidence|Relationships|Evidence|Between|Close|Said of", actor + tie)
    assert "درجة الثقة" in tie


@needs_browser
def test_tab_walks_the_actors(curated: Page):
    curated.value("document.getElementById('map').focus()")
    seen = set()
    for _ in range(5):
        curated.press("Tab")
        seen.add(curated.value("document.activeElement.dataset.actor"))

    assert len(seen) == 5
    assert None not in seen


@needs_browser
def test_a_day_shows_what_was_in_force(curated: Page):
    from backers.work.lens import Lens
    from backers.work.look import look

    everything = curated.value("document.querySelectorAll('.line:not(.gone)').length")
    curated.value(
        "(() => { const day = document.getElementById('day'); day.value = Date.UTC(2020, 0, 8) / 864e5;"
        "day.dispatchEvent(new Event('input')); })()"
    )
    shown = curated.value("document.querySelectorAll('.line:not(.gone)').length")

    visible = look(curated_map(), Lens(day="2020-01-08"))
    assert shown == len(visible.relationships)
    assert shown < everything
    assert "8 January 2020" in curated.value("document.getElementById('date-line').textContent")
    assert curated.value("document.getElementById('event').textContent")


@needs_browser
def test_pointing_fades_all_but_the_neighbours(curated: Page):
    x, y = curated.value(
        "(() => { const b = document.querySelector('.node:not(.gone) path').getBoundingClientRect();"
        "return [b.x + b.width / 2, b.y + b.height / 2]; })()"
    )
    curated.mouse("mouseMoved", x, y)

    assert curated.value("document.querySelectorAll('.node.faded').length") > 10
    curated.mouse("mousePressed", x, y)
    curated.mouse("mouseReleased", x, y)
    assert curated.value("document.querySelector('#panel h2').textContent")


@needs_browser
def test_nothing_hostile_runs_or_asks(shared_page: Page, tmp_path: Path):
    write_html(hostile(), tmp_path / "evil.html")
    shared_page.requests.clear()
    shared_page.errors.clear()
    shared_page.open(tmp_path / "evil.html")
    shared_page.value("document.querySelector('.node').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    shared_page.value("document.querySelector('#panel button.tie').click()")

    assert shared_page.value("document.querySelectorAll('img, b, i').length") == 0
    assert shared_page.value("document.title").startswith("</script>")
    assert [url for url in shared_page.requests if not url.startswith("file:")] == []
    assert shared_page.errors == []


def noted() -> Map:
    return Map(
        [
            Actor(id="a", name="A", attributes=(("budget", "12 m"),)),
            Actor(id="b", name="B"),
            Relationship(id="r", subject="a", kind="funds", object="b"),
            Source(id="s", title="T", url="https://x.org"),
            Claim(id="c", about=Ref("relationship", "r"), source="s", text="paid"),
            Contradiction(
                id="k", topic="When", about=(Ref("relationship", "r"),), decision="June",
                positions=(Standpoint("May", ("s",)), Standpoint("June")),
            ),
            Note(id="n", text="look again", about=Ref("actor", "a")),
            Note(id="m", text="for me alone", about=Ref("actor", "a"), private=True),
        ]
    )  # fmt: skip


def test_a_date_that_cannot_be_read_does_not_keep_the_page_from_being_written(tmp_path: Path):
    rows = [Actor(id="a", name="A"), Actor(id="b", name="B", start="long ago")]
    tie = Relationship(id="t", subject="a", kind="funds", object="b", start="../2020", end="soon")

    write_html(Map([*rows, tie]), tmp_path / "page.html")

    assert "long ago" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_private_notes_stay_and_that_is_said(tmp_path: Path):
    losses = write_html(noted(), tmp_path / "map.html")

    assert "for me alone" not in (tmp_path / "map.html").read_text(encoding="utf-8")
    assert any("1 private note" in sentence for sentence in losses)
    assert not any("disagreement" in sentence or "values" in sentence for sentence in losses)


@needs_browser
def test_notes_disagreements_and_further_values_stand_beside_their_rows(shared_page: Page, tmp_path: Path):
    write_html(noted(), tmp_path / "map.html")
    shared_page.open(tmp_path / "map.html")

    shared_page.value("document.querySelector('.node').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    actor = shared_page.value("document.getElementById('panel').textContent")
    shared_page.value("document.querySelector('#panel button.tie').click()")
    tie = shared_page.value("document.getElementById('panel').textContent")

    assert "look again" in actor
    assert "budget12 m" in actor
    assert all(text in tie for text in ("Sources disagree", "When", "May [1]", "June"))
    assert "When" in shared_page.value("document.getElementById('open').textContent")
