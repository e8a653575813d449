"""One search over people, parties, what was said and articles; accents and case do not matter.

People come first. Whoever has every word of the search in the name is found; where nobody has, whoever has
some of them. What is ranked is never more than ``RANKED`` rows, so that a common word costs no more than a
rare one.
"""

from __future__ import annotations

import json
import re
import unicodedata

from markupsafe import Markup, escape

from balotaje.site.reading import Row, Site

ACTORS, STATEMENTS, ARTICLES = 8, 12, 8
"""How many of each are shown."""

RANKED = 1000
"""Rows that match and are ranked; of more, those that were read first."""

LONGEST = 200
"""Characters of a search that are read."""

BEGUN = 3
"""Letters of what may be the beginning of a word said: with fewer, nearly everything would be read."""

OPEN, CLOSE = "\x02", "\x03"
_WORD = re.compile(r"\w+")
_SNIPPET_WORDS = 36

_ACTORS = """
    select '{table}' as "table", {table}.*, hits.score
    from (
        select rowid, bm25({table}_fts) as score from {table}_fts where {table}_fts match :match limit :ranked
    ) as hits join {table} on {table}.rowid = hits.rowid
    order by {order} limit :limit
"""
_STATEMENTS = """
    select found.*, coalesce(people.name, parties.name, statements.speaker_label) as speaker,
           statements.speaker_id, statements.speaker_party_id, statements.articles, articles.headline,
           articles.outlet, articles.published as article_published
    from (
        select min(hits.score) as score, quotes.rowid as place, quotes.id, statement_id, article_id
        from (
            select rowid, bm25(quotes_fts) as score from quotes_fts
            where quotes_fts match :match limit :ranked
        ) as hits join quotes on quotes.rowid = hits.rowid
        group by quotes.statement_id order by score limit :limit
    ) as found
    join statements on statements.id = found.statement_id
    join articles on articles.id = found.article_id
    left join people on people.id = statements.speaker_id
    left join parties on parties.id = statements.speaker_party_id
    order by found.score, found.id
"""
_ARTICLES = """
    select articles.id, articles.headline, articles.outlet, articles.published, articles.rowid as place
    from (
        select rowid, bm25(articles_fts, 4.0, 1.0) as score from articles_fts
        where articles_fts match :match limit :ranked
    ) as hits join articles on articles.rowid = hits.rowid
    order by hits.score, articles.published desc limit :limit
"""
_SNIPPETS = """
    select rowid as place, snippet({table}_fts, {column}, :open, :close, '…', {words}) as words
    from {table}_fts where {table}_fts match :match and rowid in (select value from json_each(:places))
"""


def words_of(search: str) -> list[str]:
    """The words of a search, without accents and case, as the index has them."""
    decomposed = unicodedata.normalize("NFD", search[:LONGEST].casefold())
    return _WORD.findall("".join(c for c in decomposed if not unicodedata.combining(c)))


def every(words: list[str], begun: int = 1) -> str:
    """The search for rows that have all ``words``; the last, with ``begun`` letters or more, may begin one.

    >>> every(["rosa", "quil"]), every(["de"], BEGUN)
    ('"rosa" "quil"*', '"de"')
    """
    if not words:
        return ""
    return " ".join(f'"{word}"' for word in words) + ("*" if len(words[-1]) >= begun else "")


def some(words: list[str]) -> str:
    """The search for rows that have one of the ``words`` long enough to tell people apart; '' of none."""
    return " OR ".join(f'"{word}"' for word in words if len(word) > 3)


async def search_page(site: Site, asked: str) -> Row:
    """What is found, by kind; nothing where nothing is asked."""
    words = words_of(asked)
    page: Row = {"asked": asked, "actors": [], "statements": [], "articles": []}
    if not words:
        return page | {"empty": True}
    match = every(words, BEGUN)
    page["actors"] = await _actors(site, words)
    page["statements"] = await site.rows(_STATEMENTS, match=match, limit=STATEMENTS, ranked=RANKED)
    page["articles"] = await site.rows(_ARTICLES, match=match, limit=ARTICLES, ranked=RANKED)
    await _add_snippets(site, page["statements"], "quotes", 0, match)
    await _add_snippets(site, page["articles"], "articles", 1, match)
    return page


async def _actors(site: Site, words: list[str]) -> list[Row]:
    """People, then parties: those most articles name, where the names hold every word; else the nearest."""
    for match, order in ((every(words), "articles desc, score"), (some(words), "score, articles desc")):
        if not match:
            continue
        found: list[Row] = []
        for table in ("people", "parties"):
            sql = _ACTORS.format(table=table, order=order)
            found += await site.rows(sql, match=match, limit=ACTORS, ranked=RANKED)
        if found:
            return found
    return []


async def _add_snippets(site: Site, rows: list[Row], table: str, column: int, match: str) -> None:
    places = json.dumps([row["place"] for row in rows])
    sql = _SNIPPETS.format(table=table, column=column, words=_SNIPPET_WORDS)
    found = await site.rows(sql, match=match, places=places, open=OPEN, close=CLOSE)
    snippets = {row["place"]: marked_hits(row["words"] or "") for row in found}
    for row in rows:
        row["snippet"] = snippets.get(row["place"], Markup(""))


def marked_hits(snippet: str) -> Markup:
    """A snippet as HTML with what was searched for marked.

    >>> marked_hits("uno \\x02<dos>\\x03")
    Markup('uno <mark class="hit">&lt;dos&gt;</mark>')
    """
    told = escape(" ".join(snippet.split(" ")))
    return Markup(str(told).replace(OPEN, '<mark class="hit">').replace(CLOSE, "</mark>"))
