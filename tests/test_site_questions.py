"""The pages by question: the count, who backs whom, what was said; and their pictures."""

from __future__ import annotations

from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest
from bs4 import BeautifulSoup, Tag

from balotaje.site import preview
from balotaje.site.backing import Tie, choice, in_words
from balotaje.site.charts import MARK, SIZES, backing_chart, count_chart, days_chart, places, points_of
from balotaje.site.count import MARKS, Candidate, marks_of, span_of

SVG = "{http://www.w3.org/2000/svg}"


def page(http: httpx.Client, path: str) -> BeautifulSoup:
    response = http.get(path)
    assert response.status_code == 200, response.text[:500]
    return BeautifulSoup(response.text, "html.parser")


def cells(row: Tag) -> list[str]:
    return [" ".join(cell.get_text().split()) for cell in row.find_all(["th", "td"])]


def rosa(*reports: dict[str, Any], official: float | None = 26.9) -> Candidate:
    return Candidate("rosa", "people", "Rosa", official, list(reports), len(reports))


def report(percent: float, outlet: str | None = "Diario", counted: float | None = 50.0) -> dict[str, Any]:
    return {"percent": percent, "outlet": outlet, "counted_percent": counted}


# ---- the count ---------------------------------------------------------------------------------------------


@pytest.mark.server
def test_the_count_has_each_figure_at_its_share_beside_the_official_one(http: httpx.Client) -> None:
    found = page(http, "/count")
    assert [heading.a.get_text() for heading in found.select("section.candidate h2") if heading.a] == [
        "Rosa Quilodrán",
        "Bruno Ahumada",
    ]
    rows = [cells(row) for row in found.select("section.candidate tbody tr")]
    assert ["Diario del Alba · 16 Nov 2031 · contradicted", "71.16%", "26.67%", "−0.23"] in rows
    assert ["Radio Río · 18 Nov 2031", "71.16%", "24.2%"] in rows


@pytest.mark.server
def test_the_count_of_one_candidate(http: httpx.Client) -> None:
    found = page(http, "/count?candidate=bruno-ahumada")
    assert len(found.select("section.candidate")) == 1
    assert found.title
    assert "Bruno Ahumada" in found.title.get_text()


@pytest.mark.server
def test_contradictions_are_listed_with_both_outlets(http: httpx.Client) -> None:
    (row,) = page(http, "/count").select("section[aria-labelledby=contradictions] tbody tr")
    assert cells(row) == ["Rosa Quilodrán", "71.16%", "26.67% Diario del Alba", "27.9% Radio Río", "1.23"]
    assert [str(a["href"]).partition("#")[0] for a in row.select("td a")] == [
        "/balotaje/articles/diario-alba-1",
        "/balotaje/articles/radio-rio-1",
    ]


@pytest.mark.server
@pytest.mark.parametrize("path", ["/count?election=xx", "/count?candidate=nadie", "/backing?candidate=nadie"])
def test_what_nobody_tells_is_said_to_be_so(http: httpx.Client, path: str) -> None:
    assert page(http, path).select_one(".zero-results")


def test_pictures_of_one_page_show_the_same_number_of_points() -> None:
    candidate = rosa(report(26.4), report(27.9))
    assert (candidate.centre, candidate.reach) == (26.9, pytest.approx(1.0))
    assert span_of([candidate]) == pytest.approx(1.2)
    assert span_of([]) == 0.5


def test_without_an_official_figure_a_picture_is_drawn_around_the_median() -> None:
    assert rosa(*(report(p) for p in (20.0, 21.0, 30.0)), official=None).centre == 21.0


def test_outlets_are_told_apart_as_long_as_there_are_marks() -> None:
    rows = [report(20.0, f"Diario {n}") for n in range(8)] + [report(20.0, "Diario 7"), report(20.0, None)]
    marks = marks_of([rosa(*rows)])
    assert marks["Diario 7"] == MARKS[0], "who reports most comes first"
    assert len(set(marks.values())) == len(MARKS) + 1


# ---- who backs whom ----------------------------------------------------------------------------------------


@pytest.mark.server
@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("", ["Frente de los Ríos", "Íñigo Jáuregui"]),
        ("?stance=oppose", ["Frente de los Ríos"]),
        ("?candidate=rosa-quilodran", ["Íñigo Jáuregui"]),
        ("?endorser=frente-de-los-rios", ["Frente de los Ríos"]),
        ("?stance=nonsense", ["Frente de los Ríos", "Íñigo Jáuregui"]),
    ],
)
def test_endorsements_are_narrowed_by_the_address(http: httpx.Client, query: str, who: list[str]) -> None:
    found = page(http, f"/backing{query}")
    assert [row.get_text() for row in found.select("table.backing tbody th[scope=row]")] == who


@pytest.mark.server
def test_each_endorsement_has_its_words_and_its_place(http: httpx.Client) -> None:
    row = page(http, "/backing?stance=support").select("table.backing tbody tr")[1]
    assert cells(row)[1:] == [
        "backs",
        "Voy a votar por Rosa Quilodrán y llamo a los míos a hacer lo mismo",
        "Diario del Alba · 16 Nov 2031",
    ]
    assert "#endorsements-" in str(row.select("td a")[0]["href"])


@pytest.mark.server
def test_the_diagram_is_told_in_words(http: httpx.Client) -> None:
    image = page(http, "/backing").select_one("figure.diagram img")
    assert image
    assert image["alt"] == (
        "Bruno Ahumada is opposed by Frente de los Ríos. Rosa Quilodrán is backed by Íñigo Jáuregui."
    )


def test_a_diagram_in_words_gathers_who_does_the_same() -> None:
    ties = [
        Tie("Ana", "support", "Rosa", 2),
        Tie("Luis", "neutral", None, 1),
        Tie("Eva", "support", "Rosa", 1),
    ]
    assert in_words(ties) == "Rosa is backed by Ana and Eva. No side is taken by Luis."
    assert choice({"stance": "x", "candidate": None}) == {"candidate": "", "endorser": "", "stance": ""}


# ---- what was said -----------------------------------------------------------------------------------------


@pytest.mark.server
def test_wordings_stand_side_by_side_in_order_of_appearance(http: httpx.Client) -> None:
    found = page(http, "/said?several=1")
    (statement,) = found.select("section.statement")
    outlets = [" ".join(p.get_text().split()) for p in statement.select("ol.wordings .outlet")]
    assert outlets == ["Diario del Alba · 16 Nov 2031", "Radio Río · 18 Nov 2031"]
    gap = statement.select_one(".gap")
    assert gap
    assert gap["title"] == "left out: hoy empieza otra historia"


@pytest.mark.server
@pytest.mark.parametrize(
    ("who", "said"),
    [("inigo-jauregui", 1), ("rosa-quilodran", 2), ("nadie", 0)],
)
def test_what_one_person_said(http: httpx.Client, who: str, said: int) -> None:
    assert len(page(http, f"/said?who={who}").select("section.statement")) == said


@pytest.mark.server
@pytest.mark.parametrize("number", ["0", "-1", "x", "1e9", "9" * 30, "٣"])
def test_a_page_number_that_is_none_does_no_harm(http: httpx.Client, number: str) -> None:
    assert http.get("/said", params={"page": number}).status_code == 200


# ---- pictures ----------------------------------------------------------------------------------------------


@pytest.mark.server
@pytest.mark.parametrize("path", ["/count", "/backing", "/balotaje/people/rosa-quilodran"])
def test_every_picture_is_there_in_both_sizes_and_has_an_alternative(http: httpx.Client, path: str) -> None:
    pictures = page(http, path).select("picture")
    assert pictures
    for picture in pictures:
        assert picture.img
        assert picture.source
        assert picture.img["alt"]
        for address in (picture.img["src"], picture.source["srcset"]):
            response = http.get(str(address))
            assert response.headers["content-type"].startswith("image/svg+xml")
            assert ElementTree.fromstring(response.text).tag == f"{SVG}svg"


@pytest.mark.server
@pytest.mark.parametrize(
    "path",
    ["count.svg", "count.svg?candidate=nadie", "backing.svg?candidate=nadie", "mentions.svg?person=nadie"],
)
def test_there_is_no_picture_of_nothing(http: httpx.Client, path: str) -> None:
    assert http.get(f"/charts/{path}").status_code == 404


def test_points_that_would_hide_each_other_are_drawn_around_each_other() -> None:
    same = [report(26.4), report(26.4, "Radio"), report(26.41, "Canal"), report(29.0, "Otro")]
    points = points_of(rosa(*same), {}, "wide", across=4.0, up=40.0)
    sizes = [point["size"] for point in points]
    assert sizes == sorted(sizes, reverse=True), "the larger ones lie below"
    assert len(set(sizes)) == 3
    assert [point["size"] for point in points if point["percent"] == 29.0] == [MARK]


def test_points_whose_share_is_not_told_stand_side_by_side() -> None:
    untold = [report(26.4, name, None) for name in ("Uno", "Dos", "Tres")]
    shares = [point["share"] for point in points_of(rosa(*untold), {}, "narrow", across=1.8, up=40.0)]
    assert min(right - left for left, right in pairwise(shares)) * 1.8 >= MARK**0.5
    assert min(shares) > 100


@pytest.mark.parametrize("size", SIZES)
def test_each_report_is_a_point_and_the_official_figure_a_line(size: str) -> None:
    rows = [report(26.4), report(27.0, "Radio", None), report(27.9, None, 80.0)]
    candidate = rosa(*rows)
    drawing = ElementTree.fromstring(
        count_chart(candidate, span_of([candidate]), marks_of([candidate]), size)
    )
    points = [g for g in drawing.iter(f"{SVG}g") if "mark-symbol" in g.get("class", "")]
    assert sum(len(g.findall(f"{SVG}path")) for g in points) == len(rows)
    told = [text.text for text in drawing.iter(f"{SVG}text")]
    assert "official: 26.9%" in told
    assert "not told" in told


def test_everybody_of_the_diagram_is_named_in_it() -> None:
    ties = [Tie("Ana <&>", "support", "Rosa", 2), Tie("Luis", "neutral", None, 1)]
    told = [t.text for t in ElementTree.fromstring(backing_chart(ties, "wide")).iter(f"{SVG}text")]
    assert sorted(text for text in told if text) == ["Ana <&>", "Luis", "Rosa", "no side"]


def test_whom_a_side_is_taken_on_stands_amid_those_who_take_it() -> None:
    ties = [Tie(name, "support", "Rosa", 1) for name in "abc"] + [Tie("d", "oppose", "Bruno", 1)]
    left, right = places([*ties, Tie("a", "oppose", "Bruno", 1)])
    assert left == {"a": 0.0, "b": 1.0, "c": 2.0, "d": 3.0}
    assert right["Rosa"] == 1.0
    assert right["Bruno"] - right["Rosa"] >= 1.2, "no name on top of another"


def test_a_bar_for_each_day() -> None:
    days = [{"published": f"2031-11-{day}", "times": day} for day in (16, 18, 20)]
    drawing = ElementTree.fromstring(days_chart(days, "narrow"))
    assert "16 Nov" in [text.text for text in drawing.iter(f"{SVG}text")], "in whatever time zone"
    bars = [g for g in drawing.iter(f"{SVG}g") if "mark-rect" in g.get("class", "")]
    assert sum(len(g.findall(f"{SVG}path")) for g in bars) == len(days)


def test_a_candidate_without_reports_has_no_reach() -> None:
    assert rosa().reach == 0.0


# ---- what other sites show of a page -----------------------------------------------------------------------


@pytest.mark.server
@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/count",
        "/backing",
        "/said",
        "/balotaje/people/rosa-quilodran",
        "/balotaje/parties/partido-del-alba",
        "/balotaje/articles/x-hostil",
        "/balotaje/quotes/radio-rio-1-30-61",
        "/balotaje/statements/s-ganar",
        "/balotaje/quotes",
    ],
)
def test_every_page_has_a_title_a_description_and_a_picture_for_other_sites(
    http: httpx.Client, path: str
) -> None:
    found = page(http, path)
    told = {str(meta["property"]): str(meta["content"]) for meta in found.select("meta[property]")}
    assert found.title
    assert told["og:title"] in found.title.get_text()
    assert len(told["og:description"]) > 10
    assert told["og:url"].endswith(path)
    picture = http.get(told["og:image"])
    assert picture.headers["content-type"] == "image/png"
    width, height = (int.from_bytes(picture.content[i : i + 4]) for i in (16, 20))
    assert (width, height) == (preview.WIDTH, preview.HEIGHT)


@pytest.mark.server
@pytest.mark.parametrize("name", ["nada", "quotes/nada", "people/nada", "mentions/nada"])
def test_of_what_is_not_there_there_is_no_picture_either(http: httpx.Client, name: str) -> None:
    assert http.get(f"/preview/{name}.png").status_code == 404


@pytest.mark.parametrize("words", [3, 12, 40, 400])
def test_a_title_is_broken_into_lines_that_fit(words: int) -> None:
    drawing = ElementTree.fromstring(preview.card("a & b", "palabra <larga> " * words, "pie"))
    lines = [
        (int(t.get("y", 0)), int(t.get("font-size", 0)), t.text or "") for t in drawing.iter(f"{SVG}text")
    ]
    assert all(len(text) * size * 0.62 <= preview.WIDTH - 2 * preview.MARGIN for _, size, text in lines)
    assert max(y for y, *_ in lines[:-1]) < preview.HEIGHT - 70
