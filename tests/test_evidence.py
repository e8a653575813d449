"""The text of an article with its facts marked: valid HTML, and not a character lost or moved."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balotaje.site.evidence import OUTER_FIRST, Highlight, excerpt, mark_up, paragraphs, pieces


class Reader(HTMLParser):
    """Reads HTML back: its text, its anchors, and whether every tag that opens is closed in turn."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.ids: list[str] = []
        self.open: list[str] = []
        self.marked: dict[str, str] = {}
        self._facts: list[str] = []
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("p", "mark", "a"), f"a tag that nobody wrote: {tag}"
        assert not (tag == "a" and "a" in self.open), "a link within a link"
        assert (tag == "p") == (not self.open), "a paragraph is the outermost element, and nothing else is"
        self.open.append(tag)
        given_attributes = dict(attrs)
        if "id" in given_attributes:
            self.ids.append(given_attributes["id"] or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def fact(start: int, end: int, kind: str = "person", name: str = "") -> Highlight:
    return Highlight(name or f"{kind}-{start}-{end}", kind, start, end, f"/row/{start}", f"{kind} {start}")


TEXT = "Rosa Quilodrán dijo: “Voy con Bruno Ahumada”.\n\nAhumada sumó 12%."


@pytest.mark.parametrize(
    ("what", "facts", "html"),
    [
        ("nothing marked", [], "<p>ab cd ef</p>"),
        (
            "one fact",
            [fact(3, 5)],
            '<p>ab <mark id="person-3-5" class="person"><a href="/row/3" title="person 3">cd</a></mark>'
            " ef</p>",
        ),
        (
            "a mention within a quote: the quote's later pieces are no further stops of the tab key",
            [fact(3, 5), fact(0, 8, "quote")],
            '<p><mark id="quote-0-8" class="quote"><a href="/row/0" title="quote 0">ab </a>'
            '<mark id="person-3-5" class="person"><a href="/row/3" title="person 3">cd</a></mark>'
            '<a href="/row/0" title="quote 0" tabindex="-1"> ef</a></mark></p>',
        ),
        (
            "two that cross: the second is opened again after the first, its anchor stays where it begins",
            [fact(0, 4, "quote"), fact(3, 8, "endorsement")],
            '<p><mark id="quote-0-4" class="quote"><a href="/row/0" title="quote 0">ab </a>'
            '<mark id="endorsement-3-8" class="endorsement"><a href="/row/3" title="endorsement 3">c</a>'
            '</mark></mark><mark class="endorsement">'
            '<a href="/row/3" title="endorsement 3" tabindex="-1">d ef</a></mark></p>',
        ),
        (
            "the same characters twice: the outer fact gets a link of its own",
            [fact(0, 8, "endorsement"), fact(0, 8, "quote")],
            '<p><mark id="quote-0-8" class="quote"><mark id="endorsement-0-8" class="endorsement">'
            '<a href="/row/0" title="endorsement 0">ab cd ef</a></mark>'
            '<a class="also" href="/row/0" title="quote 0" aria-label="quote 0"></a></mark></p>',
        ),
        ("an empty span marks nothing", [fact(3, 3)], "<p>ab cd ef</p>"),
    ],
)
def test_marks(what: str, facts: list[Highlight], html: str) -> None:
    assert mark_up("ab cd ef", facts) == html, what


def test_a_quote_over_two_paragraphs_is_marked_in_both_and_anchored_once() -> None:
    html = mark_up("uno dos\n\ntres", [fact(4, 13, "quote")])
    assert html.count('id="quote-4-13"') == 1
    assert html.count('<mark class="quote">') + html.count('<mark id="quote-4-13" class="quote">') == 2
    assert Reader(html).text == "uno dos\n\ntres"


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "a & b &amp; c", "\"dijo\" 'ella'", "a\rb", "</p><p>"]
)
def test_whatever_the_text_holds_is_text(text: str) -> None:
    html = mark_up(text, [fact(0, 3)])
    assert Reader(html).text == text
    assert "<script" not in html


def test_label_and_address_are_escaped() -> None:
    hostile = Highlight('"><script>', "quote", 0, 2, '/x"y', '"><img src=x>')
    html = mark_up("abc", [hostile])
    assert "<script" not in html
    assert "<img" not in html
    assert Reader(html).ids == ['"><script>']


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("uno", ["uno"]),
        ("uno\n\ndos", ["uno", "dos"]),
        ("uno\ndos", ["uno\ndos"]),
        ("\n\nuno\n\n\n\ndos\n\n", ["uno", "dos"]),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in paragraphs(text)] == expected


@pytest.mark.parametrize(
    ("text", "evidence", "reach", "expected"),
    [
        (TEXT, "Voy con Bruno Ahumada", 320, "Rosa Quilodrán dijo: “Voy con Bruno Ahumada”."),
        (TEXT, "12%", 320, "Ahumada sumó 12%."),
        ("aaa bbb ccc ddd eee", "ccc", 6, "bbb ccc ddd"),
        ("aaaaaaaaaaccc", "ccc", 4, "ccc"),
        (TEXT, "Ahumada”.\n\nAhumada", 320, TEXT),
    ],
)
def test_excerpt_is_the_paragraph_cut_between_words(
    text: str, evidence: str, reach: int, expected: str
) -> None:
    start = text.index(evidence)
    left, right = excerpt(text, start, start + len(evidence), reach)
    assert text[left:right] == expected


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Highlight]]:
    text = draw(st.text(st.sampled_from("aéñ <>&\"'\n\r“”¿😀"), max_size=60))
    spans = draw(st.lists(st.tuples(st.integers(0, 65), st.integers(0, 65)), max_size=12))
    kinds = st.sampled_from([*OUTER_FIRST, "other"])
    return text, [fact(min(s), max(s), draw(kinds), f"f{i}") for i, s in enumerate(spans)]


@given(marked_texts())
def test_no_character_is_lost_and_every_tag_is_closed(marked: tuple[str, list[Highlight]]) -> None:
    text, facts = marked
    read = Reader(mark_up(text, facts))
    assert read.text == text
    assert read.open == []
    assert len(read.ids) == len(set(read.ids))


@given(marked_texts())
def test_every_fact_with_visible_text_has_its_anchor_and_a_link(marked: tuple[str, list[Highlight]]) -> None:
    text, facts = marked
    html = mark_up(text, facts)
    inside = [(left, right) for left, right in paragraphs(text)]
    visible = {f.id for f in facts if any(max(f.start, a) < min(f.end, b) for a, b in inside)}
    assert set(Reader(html).ids) == visible


@given(marked_texts())
def test_pieces_tile_the_text_and_name_exactly_the_facts_that_cover_them(
    marked: tuple[str, list[Highlight]],
) -> None:
    text, facts = marked
    cut = pieces(facts, 0, len(text))
    assert "".join(text[piece.start : piece.end] for piece in cut) == text
    for piece in cut:
        covering = [f for f in facts if f.start <= piece.start and f.end >= piece.end and f.start < f.end]
        assert sorted(piece.stack, key=lambda f: f.id) == sorted(covering, key=lambda f: f.id)
