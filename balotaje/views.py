"""The answers that people come for, as SQL over the tables; the public edition gives the same."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .tables import FACT_TABLES

# Where an end of a fact is a person or a party, its name is whichever of the two is there.
_WHERE = "a.headline AS article, a.outlet, a.published, a.url"

_WORDS = 'substr(a.text, {0}.start + 1, {0}."end" - {0}.start) AS words'
_EVIDENCE = "substr(a.text, {0}.evidence_start + 1, {0}.evidence_end - {0}.evidence_start) AS evidence"
_PLACE = '{0}.start, {0}."end", {0}.evidence_start, {0}.evidence_end'


def _words(alias: str) -> str:
    return _WORDS.format(alias)


def _evidence(alias: str) -> str:
    return _EVIDENCE.format(alias)


def _place(alias: str) -> str:
    return _PLACE.format(alias)


_SEEN = """count(DISTINCT a.id) AS articles, count(DISTINCT a.outlet) AS outlets,
  min(a.published) AS first_published, max(a.published) AS last_published,
  count(DISTINCT CASE WHEN a.published IS NULL THEN a.id END) AS undated_articles,
  min({0}.id) AS id"""


def _seen(facts: str, alias: str, same: tuple[str, ...], names: str, joins: str) -> str:
    """A view of ``facts`` with one row for what several articles may say, ``same`` being what it says."""
    columns = ", ".join(f"{alias}.{column}" for column in same)
    return f"""
SELECT {names}, {_SEEN.format(alias)}, {columns}
FROM {facts} {alias}
JOIN articles a ON a.id = {alias}.article_id
{joins}
GROUP BY {columns}"""


# Whoever of a contact comes first is chance: here it is people before parties, then by id.
_FIRST = "coalesce('1' || person_id, '2' || party_id, '3')"
_SECOND = "coalesce('1' || other_person_id, '2' || other_party_id, '3')"
_ORDERED_CONTACTS = f"""(
  SELECT id, article_id, kind, date, person_id, party_id, other_person_id, other_party_id
  FROM contacts WHERE {_FIRST} <= {_SECOND}
  UNION ALL
  SELECT id, article_id, kind, date, other_person_id, other_party_id, person_id, party_id
  FROM contacts WHERE {_FIRST} > {_SECOND}
)"""

SEEN_VIEWS: Mapping[str, str] = {
    "results_seen": _seen(
        "results",
        "r",
        (
            *("election_id", "person_id", "party_id", "kind", "pollster"),
            *("counted_percent", "percent", "votes", "approximate"),
        ),
        "coalesce(person.name, party.name) AS subject",
        """LEFT JOIN people person ON person.id = r.person_id
LEFT JOIN parties party ON party.id = r.party_id""",
    ),
    "endorsements_seen": _seen(
        "endorsements",
        "e",
        ("stance", "endorser_id", "endorser_party_id", "candidate_id", "candidate_party_id"),
        """coalesce(person.name, party.name) AS endorser,
  coalesce(candidate.name, candidate_party.name) AS candidate""",
        """LEFT JOIN people person ON person.id = e.endorser_id
LEFT JOIN parties party ON party.id = e.endorser_party_id
LEFT JOIN people candidate ON candidate.id = e.candidate_id
LEFT JOIN parties candidate_party ON candidate_party.id = e.candidate_party_id""",
    ),
    "contacts_seen": _seen(
        _ORDERED_CONTACTS,
        "c",
        ("kind", "date", "person_id", "party_id", "other_person_id", "other_party_id"),
        "coalesce(person.name, party.name) AS who, coalesce(other.name, other_party.name) AS whom",
        """LEFT JOIN people person ON person.id = c.person_id
LEFT JOIN parties party ON party.id = c.party_id
LEFT JOIN people other ON other.id = c.other_person_id
LEFT JOIN parties other_party ON other_party.id = c.other_party_id""",
    ),
    "roles_seen": _seen(
        "roles",
        "o",
        ("person_id", "title", "organisation", "party_id"),
        "person.name AS person, party.name AS party",
        """LEFT JOIN people person ON person.id = o.person_id
LEFT JOIN parties party ON party.id = o.party_id""",
    ),
}
"""One row for what several articles may say: in how many, of which day the first and the last of them are."""


VIEWS: Mapping[str, str] = {
    "endorsements_with_words": f"""
SELECT e.id, coalesce(person.name, party.name) AS endorser, e.stance,
  coalesce(candidate.name, candidate_party.name) AS candidate,
  {_words("e")}, q.text AS quote, {_WHERE},
  e.endorser_id, e.endorser_party_id, e.candidate_id, e.candidate_party_id, e.quote_id, e.article_id,
  {_place("e")}, {_evidence("e")}
FROM endorsements e
JOIN articles a ON a.id = e.article_id
LEFT JOIN people person ON person.id = e.endorser_id
LEFT JOIN parties party ON party.id = e.endorser_party_id
LEFT JOIN people candidate ON candidate.id = e.candidate_id
LEFT JOIN parties candidate_party ON candidate_party.id = e.candidate_party_id
LEFT JOIN quotes q ON q.id = e.quote_id""",
    "results_vs_official": f"""
SELECT r.id, coalesce(person.name, party.name) AS subject, r.kind, r.counted_percent, r.percent,
  o.percent AS official_percent, round(r.percent - o.percent, 2) AS difference, r.votes,
  o.votes AS official_votes, r.approximate, r.pollster,
  {_words("r")}, {_WHERE},
  r.election_id, r.person_id, r.party_id, r.article_id, {_place("r")},
  {_evidence("r")}
FROM results r
JOIN articles a ON a.id = r.article_id
LEFT JOIN people person ON person.id = r.person_id
LEFT JOIN parties party ON party.id = r.party_id
LEFT JOIN official_results o ON o.election_id = r.election_id AND o.person_id = r.person_id""",
    # Rounding to one decimal explains a tenth of a point; what differs by more contradicts.
    "results_in_conflict": """
SELECT coalesce(person.name, party.name) AS subject, one.counted_percent, one.percent,
  other.percent AS other_percent, round(other.percent - one.percent, 2) AS difference,
  a.outlet, a.headline AS article, b.outlet AS other_outlet, b.headline AS other_article,
  one.election_id, one.person_id, one.party_id, one.id AS result_id, other.id AS other_result_id,
  one.article_id, other.article_id AS other_article_id
FROM results one
JOIN results other ON other.election_id = one.election_id
  AND other.person_id IS one.person_id AND other.party_id IS one.party_id
  AND other.counted_percent = one.counted_percent AND other.article_id != one.article_id
JOIN articles a ON a.id = one.article_id
JOIN articles b ON b.id = other.article_id
LEFT JOIN people person ON person.id = one.person_id
LEFT JOIN parties party ON party.id = one.party_id
WHERE one.kind = 'count' AND other.kind = 'count' AND one.approximate = 0 AND other.approximate = 0
  AND round(other.percent - one.percent, 4) > 0.1""",
    "statements_with_wordings": f"""
SELECT s.id, coalesce(person.name, party.name, s.speaker_label) AS speaker, s.text AS statement,
  q.text AS wording, q.kind, q.verb, q.channel, {_WHERE}, s.quotes, s.articles, s.outlets,
  s.speaker_id, s.speaker_party_id, q.id AS quote_id, q.article_id, {_place("q")},
  {_evidence("q")}
FROM statements s
JOIN quotes q ON q.statement_id = s.id
JOIN articles a ON a.id = q.article_id
LEFT JOIN people person ON person.id = s.speaker_id
LEFT JOIN parties party ON party.id = s.speaker_party_id""",
    "quotes_with_speakers": f"""
SELECT q.id, coalesce(person.name, party.name, q.speaker_label) AS speaker, q.text, q.kind, q.verb,
  q.channel, q.published AS posted, {_WHERE}, s.quotes AS wordings, s.outlets,
  q.speaker_id, q.speaker_party_id, q.statement_id, q.article_id, {_place("q")},
  {_evidence("q")}
FROM quotes q
JOIN articles a ON a.id = q.article_id
JOIN statements s ON s.id = q.statement_id
LEFT JOIN people person ON person.id = q.speaker_id
LEFT JOIN parties party ON party.id = q.speaker_party_id""",
    "contacts_with_names": f"""
SELECT c.id, coalesce(person.name, party.name) AS who, c.kind,
  coalesce(other.name, other_party.name) AS whom, c.date,
  {_words("c")}, {_WHERE},
  c.person_id, c.party_id, c.other_person_id, c.other_party_id, c.article_id,
  {_place("c")}, {_evidence("c")}
FROM contacts c
JOIN articles a ON a.id = c.article_id
LEFT JOIN people person ON person.id = c.person_id
LEFT JOIN parties party ON party.id = c.party_id
LEFT JOIN people other ON other.id = c.other_person_id
LEFT JOIN parties other_party ON other_party.id = c.other_party_id""",
    "evidence": "\nUNION ALL\n".join(
        f"""SELECT '{name}' AS fact_table, f.id AS fact_id, f.article_id, f.start, f."end",
  {_words("f")}, {_evidence("f")}, f.evidence_start, f.evidence_end
FROM {name} f JOIN articles a ON a.id = f.article_id"""
        for name in FACT_TABLES
    ),
    **SEEN_VIEWS,
}
"""The answers that people come for, as SQL over the tables."""

PUBLIC_VIEWS: Mapping[str, str] = {
    # What is cut out of an article's text there is cut out of the fact's own sentences here.
    name: re.sub(
        r"substr\(a\.text, (\w)\.start \+ 1,",
        r"substr(\1.evidence, \1.start - \1.evidence_start + 1,",
        re.sub(r"substr\(a\.text, (\w)\.evidence_start [^)]+\) AS evidence", r"\1.evidence", sql),
    )
    for name, sql in VIEWS.items()
}
"""The same answers in the public edition."""
