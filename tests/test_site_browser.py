"""The pages in a real browser: marks and legend, to a row and back, phones, keyboards, no JavaScript."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator

import pytest
import site_database
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

pytestmark = [pytest.mark.browser, pytest.mark.server]

ARTICLE = "/balotaje/articles/diario-alba-1"
KINDS = ("person", "party", "result", "endorsement", "quote", "contact", "role")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--no-first-run",
]

# WCAG's contrast ratio of an element's text against what is painted behind it.
CONTRAST = """element => {
    const channels = colour => colour.match(/[\\d.]+/g).map(Number);
    const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255)
        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const paint = e => getComputedStyle(e).backgroundColor;
    let behind = element;
    while (behind !== document.body && channels(paint(behind))[3] === 0) behind = behind.parentElement;
    const [a, b] = [getComputedStyle(element).color, paint(behind)].map(channels).map(luminance);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}"""

PAGES = [
    "/",
    "/count",
    "/backing",
    "/said",
    "/search?q=quilodran",
    "/unplaced",
    "/balotaje",
    ARTICLE,
    "/balotaje/people/rosa-quilodran",
    "/balotaje/parties/partido-del-alba",
    "/balotaje/statements/s-ganar",
    "/balotaje/quotes",
    "/balotaje/results_vs_official",
    "/balotaje/who_backed_whom",
    "/balotaje/quotes/radio-rio-1-30-61",
    "/balotaje/unresolved",
    "/balotaje/nada",
    "/balotaje/quotes?_sort=nada",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        if os.environ.get("CI"):
            pytest.fail("no browser in CI: install Debian's chromium")
        pytest.skip("no browser: install Debian's chromium to run these tests")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=OPTIONS)
        yield running
        running.close()


@pytest.fixture(scope="module")
def axe() -> Axe:
    return Axe()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A page without JavaScript: what it shows, it shows to everybody."""
    context = browser.new_context(base_url=site, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def scripted(browser: Browser, site: str) -> Iterator[Page]:
    """A page with JavaScript, to measure with, or to see what code would do."""
    context = browser.new_context(base_url=site)
    yield context.new_page()
    context.close()


def test_every_kind_has_its_colour_and_its_line_and_the_legend_shows_them(scripted: Page) -> None:
    scripted.goto(ARTICLE)
    look = """mark => {
        const style = getComputedStyle(mark);
        return [style.backgroundColor, style.borderBottom, style.borderLeft].join(" / ");
    }"""
    looks = {kind: scripted.locator(f"article.text mark.{kind}").first.evaluate(look) for kind in KINDS}
    assert len(set(looks.values())) == len(KINDS), "no two kinds look alike"
    assert {kind: scripted.locator(f".legend mark.{kind}").evaluate(look) for kind in KINDS} == looks
    lines = {re.sub(r"rgba?\(.*?\)", "", look) for look in looks.values()}
    assert len(lines) == len(KINDS), "nor to whom colours are all one"


@pytest.mark.parametrize("kind", KINDS)
def test_a_mark_leads_to_its_row_and_the_row_back_to_its_place(page: Page, kind: str) -> None:
    page.goto(ARTICLE)
    mark = page.locator(f"article.text mark.{kind}").first
    place, words = mark.get_attribute("id"), mark.text_content()
    mark.locator("a").last.click()
    page.wait_for_url("**/balotaje/*/diario-alba-1-*")
    assert page.locator("blockquote.evidence mark").first.text_content() == words
    page.get_by_role("link", name="Its place in the article").first.click()
    page.wait_for_url(f"**{ARTICLE}#{place}")
    assert page.locator("mark:target").text_content() == words


def test_the_place_is_brought_into_view_and_outlined(scripted: Page) -> None:
    scripted.set_viewport_size({"width": 390, "height": 400})
    scripted.goto("/balotaje/contacts/" + str(site_database.CONTACTS[0]["id"]))
    scripted.get_by_role("link", name="Its place in the article").first.click()
    target = scripted.locator("mark:target")
    target.wait_for()
    scripted.wait_for_function(
        "() => { const r = document.querySelector('mark:target').getBoundingClientRect();"
        " return r.top >= 0 && r.bottom <= innerHeight }"
    )
    assert target.evaluate("m => getComputedStyle(m).outlineStyle") == "solid"


def test_unticking_a_kind_in_the_legend_hides_its_marks_without_javascript(page: Page) -> None:
    page.goto(ARTICLE)
    person = page.locator("article.text mark.person").first
    colour = "m => getComputedStyle(m).backgroundColor"
    shown = person.evaluate(colour)
    page.get_by_role("checkbox", name="People").uncheck()
    assert person.evaluate(colour) == "rgba(0, 0, 0, 0)" != shown


@pytest.mark.parametrize("article", site_database.TEXTS)
def test_the_text_is_the_articles_own_to_the_character(page: Page, article: str) -> None:
    page.goto(f"/balotaje/articles/{article}")
    assert page.locator("article.text").text_content() == site_database.TEXTS[article]


def test_an_article_that_tries_to_be_code_is_shown_and_not_run(scripted: Page) -> None:
    alerts: list[str] = []
    scripted.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    for path in ("/", "/balotaje/articles/x-hostil", "/balotaje/quotes", "/balotaje/people/rosa-quilodran"):
        scripted.goto(path)
        assert scripted.title() != "robado"
    assert alerts == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_its_screen(scripted: Page, path: str) -> None:
    scripted.goto(path)
    for width in (360, 768, 1280, 1920):
        scripted.set_viewport_size({"width": width, "height": 800})
        assert scripted.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", ["en", "es"])
def test_on_a_phone_nothing_reaches_beyond_the_edge(browser: Browser, site: str, language: str) -> None:
    """But in tables and code that scroll by themselves; the figures of the count need not be scrolled."""
    context = browser.new_context(base_url=site, locale=language, viewport={"width": 360, "height": 740})
    page = context.new_page()
    beyond: dict[str, list[str]] = {}
    for path in (*PAGES, "/api", "/balotaje/results/diario-alba-1-90-96"):
        page.goto(path)
        # A choice may be as long as the name of an election.
        page.evaluate(
            """document.querySelectorAll('main select option:first-child')
                .forEach(option => option.text = 'Elección '.repeat(9))"""
        )
        found = page.evaluate(
            """() => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(e => e.checkVisibility() && !e.closest('.aloud, .table-wrapper, pre, svg'))
                .filter(e => e.getBoundingClientRect().width)
                .filter(e => e.getBoundingClientRect().right > 361 || e.getBoundingClientRect().left < -16)
                .map(e => e.outerHTML.slice(0, 90))"""
        )
        found += page.evaluate(
            """() => [...document.querySelectorAll('.beside .table-wrapper, table.rows-and-columns')]
                .filter(e => e.scrollWidth > e.clientWidth).map(e => e.outerHTML.slice(0, 90))"""
        )
        beyond |= {path: found} if found else {}
    context.close()
    assert beyond == {}


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_line_begins_or_ends_with_a_dot(browser: Browser, site: str, language: str) -> None:
    context = browser.new_context(base_url=site, locale=language, viewport={"width": 360, "height": 740})
    page = context.new_page()
    for path in ("/", "/count", "/said", "/search?q=quilodran", ARTICLE, "/balotaje/people/rosa-quilodran"):
        page.goto(path)
        stray = page.evaluate(
            """() => [...document.querySelectorAll('.dots > span > i')].filter(dot => {
                const piece = dot.parentElement, row = piece.parentElement;
                if (!row.checkVisibility()) return false;
                const start = row.getBoundingClientRect().left;
                const begins = piece.getBoundingClientRect().left <= start + 1;
                const cut = start + 0.78 * parseFloat(getComputedStyle(row).fontSize);
                const { left, right } = dot.getBoundingClientRect();
                return begins ? right > cut : left < cut;
            }).map(dot => dot.parentElement.textContent)"""
        )
        assert stray == [], path
    context.close()


def test_on_a_phone_an_empty_cell_takes_no_room(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    for path in ("/balotaje/endorsements", "/balotaje/what_a_person_said"):
        page.goto(path)
        cells = page.locator("table.rows-and-columns td").all()
        said = [bool((cell.text_content() or "").strip()) for cell in cells]
        assert [cell.is_visible() for cell in cells] == said
        assert not all(said)


def test_a_table_that_goes_on_shows_it_at_its_edge(scripted: Page) -> None:
    scripted.set_viewport_size({"width": 1120, "height": 800})
    scripted.goto("/balotaje/quotes")
    wrapper = scripted.locator(".table-wrapper")
    assert wrapper.evaluate("w => w.scrollWidth > w.clientWidth")
    attachments = wrapper.evaluate("w => getComputedStyle(w).backgroundAttachment")
    assert attachments == "local, local, scroll, scroll, scroll"
    assert wrapper.evaluate("w => w.tabIndex") == 0, "the keyboard can scroll it"


@pytest.mark.parametrize("path", ["/balotaje/nada", "/search", "/unplaced?kind=result"])
def test_the_foot_of_a_short_page_is_at_the_foot_of_the_window(scripted: Page, path: str) -> None:
    scripted.set_viewport_size({"width": 1120, "height": 1400})
    scripted.goto(path)
    assert scripted.locator("footer").evaluate("f => Math.round(f.getBoundingClientRect().bottom)") == 1400


@pytest.mark.parametrize("path", PAGES)
def test_all_text_can_be_read(scripted: Page, path: str) -> None:
    """WCAG AA: 4.5 to 1, for every element that holds text of its own."""
    scripted.goto(path)
    faint = scripted.evaluate(
        """contrast => [...document.querySelectorAll('body *')]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
            .filter(e => e.checkVisibility() && !e.closest('script, style, select, .CodeMirror'))
            .filter(e => eval(contrast)(e) < 4.5)
            .map(e => e.outerHTML.slice(0, 80))""",
        CONTRAST,
    )
    assert faint == []


@pytest.mark.parametrize("release", ["site", "next_site"])
@pytest.mark.parametrize(
    ("path", "language"),
    [
        *((path, "en") for path in (*PAGES, "/balotaje?sql=select+1", "/search", "/api")),
        *((path, "es") for path in ("/", "/backing", "/balotaje/quotes", ARTICLE, "/balotaje/nada")),
    ],
)
def test_axe_finds_nothing_on_any_kind_of_page(
    browser: Browser, request: pytest.FixtureRequest, axe: Axe, release: str, path: str, language: str
) -> None:
    """On this release of Datasette and on the coming one."""
    context = browser.new_context(base_url=request.getfixturevalue(release), locale=language)
    page = context.new_page()
    page.goto(path)
    found = axe.run(page, options={"resultTypes": ["violations"]})
    context.close()
    assert found.violations_count == 0, found.generate_report()


def test_the_keyboard_reaches_the_content_first_and_each_fact_once(page: Page) -> None:
    page.goto(ARTICLE)
    page.keyboard.press("Tab")
    assert page.locator(":focus").text_content() == "Skip to the content"
    links = page.locator('article.text a:not([tabindex="-1"])')
    addresses = [link.get_attribute("href") for link in links.all()]
    facts = page.locator("article.text mark[id]").count()
    assert len(addresses) == len(set(addresses)) == facts


def test_a_question_is_narrowed_by_the_keyboard_alone(page: Page) -> None:
    page.goto("/backing")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content", "past the head of the page"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "stance"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    outline = page.locator(":focus").evaluate("e => getComputedStyle(e).outlineStyle")
    assert outline == "solid", "where one is can be seen"
    page.keyboard.press("Enter")
    page.wait_for_url("**/backing?candidate=&stance=oppose")
    assert page.locator("table.backing tbody th[scope=row]").all_text_contents() == ["Frente de los Ríos"]


@pytest.mark.parametrize("path", ["/count", "/unplaced", "/balotaje/quotes", "/balotaje/who_backed_whom"])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(scripted: Page, path: str) -> None:
    """Facets, tables that scroll, lines to paste: one stop after the other, each with a frame."""
    scripted.goto(path)
    stops = scripted.evaluate(
        """() => {
            const all = 'a[href], input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
            const shown = [...document.querySelectorAll(all)].filter(e => e.checkVisibility());
            shown.forEach((element, number) => element.dataset.stop = number);
            return shown.length;
        }"""
    )
    reached: list[str] = []
    for _ in range(stops):
        scripted.keyboard.press("Tab")
        stop, outline = scripted.evaluate(
            """() => [document.activeElement.dataset.stop,
                getComputedStyle(document.activeElement).outlineStyle]"""
        )
        reached.append(stop)
        assert outline != "none", stop
    assert reached == [str(number) for number in range(stops)], "in the order of the page"


def test_on_paper_the_marks_stay_and_the_frame_goes(scripted: Page) -> None:
    scripted.goto(ARTICLE)
    scripted.emulate_media(media="print")
    assert not scripted.locator("header.site").is_visible()
    mark = scripted.locator("article.text mark.quote").first
    assert mark.evaluate("m => getComputedStyle(m).printColorAdjust") == "exact"
    assert mark.is_visible()
    assert scripted.locator("footer .printed").text_content() == scripted.url
    assert not scripted.locator(".extracted .links").first.is_visible(), "a link says nothing on paper"
    scripted.goto("/count")
    assert not scripted.locator("form.choose").is_visible()
    heading = scripted.locator("section.candidate h2").first
    assert heading.evaluate("h => getComputedStyle(h).breakAfter") == "avoid"
    assert scripted.locator("footer a").first.is_visible(), "the licence is part of the page"


def test_from_home_to_what_somebody_said_the_count_and_the_whole(page: Page) -> None:
    """As somebody new would, in three clicks or fewer each."""
    page.goto("/")
    page.get_by_role("searchbox").first.fill("jauregui")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=jauregui")
    page.locator("ul.found a").first.click()
    page.wait_for_url("**/balotaje/people/inigo-jauregui")
    assert "Voy a votar por Rosa" in (page.locator("#quotes ~ ul.cards").first.text_content() or "")
    page.goto("/")
    page.get_by_role("link", name="What was the count, and when?").click()
    row = page.locator("section.candidate tbody tr").first
    assert "71.16%" in (row.text_content() or "")
    page.goto("/")
    href = page.get_by_role("link", name="Download the SQLite file").get_attribute("href")
    assert page.request.get(str(href)).body().startswith(b"SQLite format 3")


def test_from_home_to_who_backed_a_candidate_in_one_click(page: Page) -> None:
    page.goto("/")
    page.locator('.examples a[href^="/backing"]').first.click()
    page.wait_for_url("**/backing?candidate=*")
    assert "Voy a votar por Rosa Quilodrán" in (page.locator("table.backing").text_content() or "")
