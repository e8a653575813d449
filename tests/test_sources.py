"""What is read of files and folders, and what is said of those that cannot be."""

from __future__ import annotations

import hashlib
import os
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balotaje.knowledge import ArticleRow
from balotaje.model import Article
from balotaje.sources import Entry, Problem, article_id, find, read
from balotaje.webpage import read_page

TEXT = "Rosa Quilodrán ganó en Ñuble.\n\nCiro Montes la llamó."
PAGES = Path(__file__).parent / "fixtures" / "pages"


def read_bytes(folder: Path, data: bytes, name: str = "nota.txt") -> tuple[Article | None, list[Problem]]:
    path = folder / name
    path.write_bytes(data)
    return read(Entry(path, f"seeds/{name}", path.stem))


# ---- the bytes of one file --------------------------------------------------------------------------------

READ_SILENTLY = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with a byte-order mark": TEXT.encode("utf-8-sig"),
    "UTF-16 with a byte-order mark": TEXT.encode("utf-16"),
    "line ends of Windows": TEXT.replace("\n", "\r\n").encode(),
    "line ends of old Macs": TEXT.replace("\n", "\r").encode(),
    "decomposed accents": TEXT.replace("á", "a\u0301").replace("Ñ", "N\u0303").encode(),
}


@pytest.mark.parametrize("data", READ_SILENTLY.values(), ids=READ_SILENTLY)
def test_text_is_the_same_however_it_is_encoded(tmp_path: Path, data: bytes) -> None:
    article, problems = read_bytes(tmp_path, data)
    assert article is not None
    assert article.text == TEXT
    assert article.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert problems == []


@pytest.mark.parametrize(
    ("data", "text", "message"),
    [
        (TEXT.encode("latin-1"), TEXT, "is not UTF-8; it was read as Windows-1252"),
        (
            "Dijo: “Sí” – y ganó".encode("cp1252"),
            "Dijo: “Sí” – y ganó",
            "is not UTF-8; it was read as Windows-1252",
        ),
        (b"Uno\x0bdos\x07tres", "Uno\x0bdos tres", "held control characters"),
    ],
    ids=["Latin-1", "Windows-1252", "control characters"],
)
def test_what_was_read_otherwise_than_written_is_noticed(
    tmp_path: Path, data: bytes, text: str, message: str
) -> None:
    article, [problem] = read_bytes(tmp_path, data)
    assert article is not None
    assert article.text == text
    assert (problem.path, problem.message, problem.kind) == (str(tmp_path / "nota.txt"), message, "notice")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"Rosa\x00Quilodr\xc3\xa1n", "is not text (it holds NUL bytes)"),
        (TEXT.encode("utf-16-le"), "is not text (it holds NUL bytes)"),
        (b"\x89PNG\r\n\x1a\n\x01\x02", "is not text (neither UTF-8 nor Windows-1252)"),
        (b"\xff\xd8\xff\xe1\x9d\x81", "is not text (neither UTF-8 nor Windows-1252)"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(tmp_path: Path, data: bytes, message: str) -> None:
    article, [problem] = read_bytes(tmp_path, data)
    assert article is None
    assert (problem.path, problem.message, problem.kind) == (str(tmp_path / "nota.txt"), message, "error")
    assert problem.hint
    assert str(problem).startswith(f"{tmp_path}/nota.txt: ")
    assert "\n" not in str(problem)


def test_a_file_that_has_gone_is_a_problem(tmp_path: Path) -> None:
    article, [problem] = read(Entry(tmp_path / "gone.txt", "seeds/gone.txt", "gone"))
    assert article is None
    assert problem.message == "cannot be opened (no such file or directory)"


@given(st.binary(max_size=300))
def test_any_bytes_are_an_article_or_a_problem(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in ("nota.txt", "nota.html"):
        article, problems = read_bytes(folder, data, name)
        assert (article is None) == any(problem.kind == "error" for problem in problems)
        assert article is None or ("\r" not in article.text and article.text.strip())


# ---- web pages --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_a_page_gives_its_article_and_nothing_around_it(path: Path) -> None:
    assert read_page(path.read_text()).text == path.with_suffix(".txt").read_text().rstrip("\n")


def test_a_page_says_what_it_is() -> None:
    page = asdict(read_page((PAGES / "described.html").read_text()))
    del page["text"]
    assert page == {
        "title": "Quilodrán suma apoyos",
        "outlet": "El Faro del Sur",
        "author": "Berta Aillapán, Ciro Montes",
        "published": "2031-11-17",
        "url": "https://elfaro.example/2031/quilodran-suma-apoyos",
        "language": "es",
    }


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ("<meta name=author content='Berta Aillapán'>", "author", "Berta Aillapán"),
        ("<meta name=author content='https://social.example/berta'>", "author", None),
        ("<meta itemprop=datePublished content='2031-11-17 08:00'>", "published", "2031-11-17"),
        ("<meta name=date content='17/11/2031'>", "published", None),
        ("<meta name=date content='2031-02-30'>", "published", None),
        ("<meta property=og:url content='https://elfaro.example/a'>", "url", "https://elfaro.example/a"),
        ("<link rel=canonical href='/a'>", "url", None),
        ("<link rel=canonical href='javascript:alert(1)'>", "url", None),
        ("<title>Hola</title>", "title", "Hola"),
        ('<script type="application/ld+json">["no", 1, null]</script>', "title", None),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": 7}</script>',
            "title",
            None,
        ),
    ],
)
def test_each_piece_of_meta_data_on_its_own(head: str, field: str, value: str | None) -> None:
    page = read_page(f"<html><head>{head}</head><body><p>Texto.</p></body></html>")
    assert getattr(page, field) == value


def test_what_looks_like_a_declaration_and_is_none_is_text() -> None:
    assert read_page("<p>Uno</p><![ dos [<p>tres</p>").text == "Uno\n\ntres"


def test_a_page_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    html = '<html><head><meta charset="iso-8859-15"></head><body><p>Añadió 5 €.</p></body></html>'
    article, problems = read_bytes(tmp_path, html.encode("iso-8859-15"), "nota.html")
    assert article is not None
    assert article.text == "Añadió 5 €."
    assert problems == []


@pytest.mark.parametrize("html", ["<html></html>", "<body><script>var a</script></body>", "<p></p>"])
def test_a_page_without_an_article_is_a_problem(tmp_path: Path, html: str) -> None:
    article, [problem] = read_bytes(tmp_path, html.encode(), "nota.html")
    assert article is None
    assert problem.message == "no article text found"


@given(st.text(alphabet="<>/!-[]p diva=\"'&;#x1é\n", max_size=200))
def test_no_page_is_too_odd(html: str) -> None:
    read_page(html)


# ---- what a person knows of an article --------------------------------------------------------------------


def test_a_curated_row_wins_over_the_page(tmp_path: Path) -> None:
    path = tmp_path / "nota.html"
    path.write_bytes((PAGES / "described.html").read_bytes())
    row = ArticleRow(
        id="nota",
        url="https://elfaro.example/nota",
        outlet="El Faro",
        title=None,
        author=None,
        published="2031-11-18",
        source="https://elfaro.example/nota",
    )
    article, _ = read(Entry(path, "seeds/nota.html", "nota"), row)
    assert article is not None
    assert (article.url, article.outlet) == ("https://elfaro.example/nota", "El Faro")
    assert (article.published, article.published_basis) == ("2031-11-18", "metadata")
    assert article.author == "Berta Aillapán, Ciro Montes"


# ---- files and folders ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stem", "id_"),
    [
        ("003_d181866813fa8cc6", "003_d181866813fa8cc6"),
        ("2031-11-17.nota", "2031-11-17.nota"),
        ("Elección en Ñuñoa (2)", "Eleccion-en-Nunoa-2"),
        ("../../etc/passwd", "etc-passwd"),
        ("a b", "a-b"),
        ("選挙", "article-" + hashlib.sha256("選挙".encode()).hexdigest()[:12]),
    ],
)
def test_an_articles_id_is_its_files_stem(stem: str, id_: str) -> None:
    assert article_id(stem) == id_


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with articles at several depths, and much that is none."""
    for name in (
        *("seeds/b.txt", "seeds/a.txt", "seeds/2031/c.HTML", "seeds/.hidden.txt", "seeds/.git/d.txt"),
        *("more/e.txt", "more/a.txt", "seeds/notes.json", "seeds/more.json", "seeds/README", "single.txt"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT)
    (tmp_path / "void").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(problems: list[Problem]) -> list[tuple[str, str, str]]:
    return [(problem.path, problem.message, problem.kind) for problem in problems]


def test_a_folder_is_read_with_all_below_it_in_the_order_of_ids(tree: Path) -> None:
    entries, problems = find([Path("seeds")])
    assert [(entry.id, entry.source) for entry in entries] == [
        ("a", "seeds/a.txt"),
        ("b", "seeds/b.txt"),
        ("c", "seeds/2031/c.HTML"),
    ]
    assert told(problems) == [
        ("seeds/README", "passed over", "notice"),
        ("seeds/more.json", "passed over with 1 more of its kind", "notice"),
    ]


@pytest.mark.parametrize(
    ("named", "source"),
    [
        ("seeds/b.txt", "seeds/b.txt"),
        ("./seeds//b.txt", "seeds/b.txt"),
        ("single.txt", "single.txt"),
        ("{tree}/seeds/b.txt", "seeds/b.txt"),
        ("more/../seeds/b.txt", "seeds/b.txt"),
        ("../{name}/seeds/b.txt", "seeds/b.txt"),
    ],
)
def test_a_source_is_the_path_as_given_but_never_the_machines(tree: Path, named: str, source: str) -> None:
    [entry], problems = find([Path(named.format(tree=tree, name=tree.name))])
    assert (entry.source, problems) == (source, [])


def test_a_folder_out_of_the_current_one_counts_from_its_own_name(tree: Path) -> None:
    os.chdir(tree / "void")
    for named in (Path("../seeds"), tree / "seeds"):
        entries, _ = find([named])
        assert [entry.source for entry in entries] == ["seeds/a.txt", "seeds/b.txt", "seeds/2031/c.HTML"]


def test_the_order_of_naming_changes_nothing_and_naming_twice_neither(tree: Path) -> None:
    one = [Path("seeds"), Path("more/e.txt"), Path("seeds/a.txt"), tree / "seeds" / "b.txt"]
    assert find(one) == find(one[::-1])
    entries, _ = find(one)
    assert [entry.id for entry in entries] == ["a", "b", "c", "e"]


@pytest.mark.parametrize(
    ("named", "problem"),
    [
        ("nowhere", ("nowhere", "not found", "error")),
        ("nowhere.txt", ("nowhere.txt", "not found", "error")),
        ("x" * 300, ("x" * 300, "not found", "error")),
        ("void", ("void", "nothing to read in this folder", "error")),
        ("/dev/null", ("/dev/null", "not a regular file", "error")),
        ("seeds/README", ("seeds/README", "cannot read such files", "error")),
        ("seeds/notes.json", ("seeds/notes.json", "cannot read .json files", "error")),
    ],
)
def test_what_is_not_there_to_read(tree: Path, named: str, problem: tuple[str, str, str]) -> None:
    entries, problems = find([Path(named), Path("single.txt")])
    assert [entry.id for entry in entries] == ["single"]
    assert told(problems) == [problem]
    assert problems[0].hint


def test_two_files_with_one_stem_are_both_named_and_the_first_by_path_is_read(tree: Path) -> None:
    entries, problems = find([Path("more"), Path("seeds/a.txt")])
    assert [entry.source for entry in entries] == ["more/a.txt", "more/e.txt"]
    assert told(problems) == [
        ("seeds/a.txt", "has the same id (a) as more/a.txt, which was read instead", "error")
    ]


def test_a_name_that_is_no_utf8_is_told_in_utf8(tree: Path) -> None:
    (tree / os.fsdecode(b"void/nota\xf1.txt")).write_text(TEXT)
    [entry], problems = find([Path("void")])
    assert (entry.id, entry.source, problems) == ("nota", "void/nota\ufffd.txt", [])
