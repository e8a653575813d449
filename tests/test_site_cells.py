"""How single cells are shown: names and ids link, offsets lead to their place, figures carry their unit."""

from __future__ import annotations

from typing import Any

import pytest

from balotaje.site.cells import anchor, column_title, hidden_columns, render, shortened
from balotaje.site.words import fact_label, figure


def row_url(table: str, key: str) -> str:
    return f"/db/{table}/{key}"


FACT = {"id": "a-1-5", "article_id": "a", "start": 1}


@pytest.mark.parametrize(
    ("table", "row", "column", "html"),
    [
        (
            "quotes",
            FACT,
            "start",
            '<a class="place" href="/db/articles/a#quotes-1-5" title="In the article">1</a>',
        ),
        # Where Datasette has joined the article's label to its id.
        (
            "quotes",
            FACT | {"article_id": {"value": "a", "label": "Título"}},
            "start",
            '<a class="place" href="/db/articles/a#quotes-1-5" title="In the article">1</a>',
        ),
        (
            "evidence",
            {"fact_table": "roles", "fact_id": "a-1-5", "article_id": "a", "start": 1},
            "start",
            '<a class="place" href="/db/articles/a#roles-1-5" title="In the article">1</a>',
        ),
        (
            "statements_with_wordings",
            {"id": "s", "quote_id": "a-1-5", "article_id": "a", "start": 1},
            "start",
            '<a class="place" href="/db/articles/a#quotes-1-5" title="In the article">1</a>',
        ),
        ("endorsements_with_words", {"id": "a-1-5"}, "id", '<a href="/db/endorsements/a-1-5">a-1-5</a>'),
        (None, {"quote_id": "a-1-5"}, "quote_id", '<a href="/db/quotes/a-1-5">in context</a>'),
        (None, {"statement_id": "s"}, "statement_id", '<a href="/db/statements/s">all wordings</a>'),
        (
            None,
            {"speaker": "Rosa <Q>", "speaker_id": "rosa"},
            "speaker",
            '<a href="/db/people/rosa">Rosa &lt;Q&gt;</a>',
        ),
        (
            "endorsements_with_words",
            {"endorser": "El Frente", "endorser_id": None, "endorser_party_id": "frente"},
            "endorser",
            '<a href="/db/parties/frente">El Frente</a>',
        ),
        (None, {"speaker": "un asesor", "speaker_id": None}, "speaker", None),
        ("results", {"percent": 23.9}, "percent", '<span class="figure">23.9%</span>'),
        ("results", {"votes": 3400000}, "votes", '<span class="figure">3,400,000</span>'),
        ("people", {"wikidata": "Q1"}, "wikidata", '<a href="https://www.wikidata.org/wiki/Q1">Q1</a>'),
        (
            "articles",
            {"id": "a", "text": "uno\n\ndos <b>"},
            "text",
            'uno dos &lt;b&gt; <a href="/db/articles/a">read on</a>',
        ),
        (
            "elections",
            {"source": "https://uno.example/a|https://dos.example/b"},
            "source",
            '<a href="https://uno.example/a">https://uno.example/a</a><br>'
            '<a href="https://dos.example/b">https://dos.example/b</a>',
        ),
        # Datasette shows the rest: its own labels, what is empty, and plain text.
        ("quotes", {"speaker_id": {"value": "rosa", "label": "Rosa"}}, "speaker_id", None),
        ("results", {"percent": None}, "percent", None),
        ("quotes", {"text": "hola"}, "text", None),
    ],
)
def test_cell(table: str | None, row: dict[str, Any], column: str, html: str | None) -> None:
    assert render(row, row[column], column, table, row_url) == html


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("uno dos", 20, "uno dos"),
        ("uno\n dos", 20, "uno dos"),
        ("uno dos, tres", 9, "uno dos…"),
        ("xxxxx", 3, "xxx…"),
    ],
)
def test_shortened_between_words(text: str, length: int, expected: str) -> None:
    assert shortened(text, length) == expected


def test_ids_whose_name_is_shown_are_left_out_of_an_answer() -> None:
    assert hidden_columns(["speaker", "speaker_id", "text", "quote_id"]) >= {"speaker_id"}
    assert "quote_id" not in hidden_columns(["speaker", "speaker_id", "text", "quote_id"])


@pytest.mark.parametrize(
    ("column", "table", "title"),
    [
        ("quote_id", None, "Evidence"),
        ("other_result_id", None, "Evidence"),
        ("statement_id", None, "Statement"),
        ("other_percent", None, "Other percent"),
        ("quote_id", "endorsements", "Quote"),
        ("title", "articles", "Title"),
        ("title", "roles", "Office or description"),
        ("rowid", "quotes_fts", "rowid"),
    ],
)
def test_how_a_column_is_headed(column: str, table: str | None, title: str) -> None:
    """That of an answer (no table) leads to the evidence where it holds a fact's id."""
    assert column_title(column, table) == title


def test_anchor_keeps_what_tells_two_facts_of_one_place_apart() -> None:
    assert anchor("nota-1", "roles", "nota-1-10-20-2") == "roles-10-20-2"


_RESULT = {
    "person": "Rosa",
    "party": None,
    "percent": 24.5,
    "votes": None,
    "counted_percent": None,
    "approximate": 0,
}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, "24.5%"),
        ({"counted_percent": 71.16}, "24.5% with 71.16% counted"),
        ({"approximate": 1}, "about 24.5%"),
        ({"percent": None, "votes": 1200}, "1,200 votes"),
        ({"votes": 1200}, "24.5%, 1,200 votes"),
    ],
)
def test_a_figure_in_words(changed: dict[str, Any], words: str) -> None:
    assert figure(_RESULT | changed) == words


@pytest.mark.parametrize(
    ("table", "row", "label"),
    [
        ("mentions", {"person": "Rosa", "party": None}, "Person: Rosa"),
        ("mentions", {"person": None, "party": "Alba"}, "Party: Alba"),
        ("roles", {"person": "Rosa", "title": "alcaldesa"}, "Role: Rosa, alcaldesa"),
        ("results", _RESULT, "Result: Rosa, 24.5%"),
        ("endorsements", {"endorser": "A", "stance": "support", "candidate": "B"}, "Endorsement: A backs B"),
        (
            "endorsements",
            {"endorser": "A", "stance": "neutral", "candidate": None},
            "Endorsement: A takes no side",
        ),
        ("quotes", {"speaker": None}, "Quote: speaker not placed"),
        ("contacts", {"person": "A", "kind": "meeting", "other": "B"}, "Contact: A met B"),
        ("unresolved", {"kind": "quote", "reason": "no speaker"}, "Not placed: quote (no speaker)"),
    ],
)
def test_what_a_fact_is_called(table: str, row: dict[str, Any], label: str) -> None:
    assert fact_label(table, row) == label
