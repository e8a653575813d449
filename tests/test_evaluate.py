"""The measuring stick measured: when two facts are one, and what is counted."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils
from click.testing import CliRunner

from balotaje import knowledge
from balotaje.evaluate import (
    GoldError,
    PartyNames,
    Scores,
    from_database,
    from_facts,
    from_gold,
    read_gold,
    report,
    score,
    score_folder,
)
from balotaje.evaluate.folder import articles
from balotaje.evaluate.gold import read_passages
from balotaje.evaluate.matching import match
from balotaje.evaluate.names import same_label, same_person, same_title, token_f1
from balotaje.model import (
    Actor,
    Article,
    Contact,
    Endorsement,
    Facts,
    Mention,
    Party,
    Person,
    Quote,
    Result,
    Role,
)

PARTIES = PartyNames([["Partido del Alba", "PDA", "Albistas"], ["Unión Cívica Austral", "UCA"]])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Rosa Quilodrán", "rosa quilodran", True),  # case and accents
        ("Rosa Quilodrán", "Rosa Elvira Quilodrán Paz", True),  # one name holds all of the other's two
        ("Quilodrán, Rosa", "Rosa Quilodrán", True),
        ("Quilodrán", "Rosa Quilodrán", False),  # one token is not enough
        ("Quilodrán", "QUILODRÁN", True),
        ("Rosa Quilodrán", "Rosa Paz", False),
        ("Rosa Quilodrán Paz", "Rosa Quilodrán Ibarra", False),
        ("", "Rosa Quilodrán", False),
    ],
)
def test_people(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Partido del Alba", "PDA", True),  # known abbreviation
        ("Albistas", "PDA", True),  # two names of one row
        ("Partido del Alba", "Partido del Alba de la Costa", True),  # containment
        ("Partido Vecinal", "partido vecinal", True),  # not in the curated table
        ("PDA", "UCA", False),
        ("Alba", "Partido del Alba", False),
        ("Partido", "Partido del Alba", False),
    ],
)
def test_parties(one: str, other: str, same: bool) -> None:
    assert PARTIES.same(one, other) is same
    assert PARTIES.same(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Servicio de Escrutinio", "el Servicio de Escrutinio (SES)", True),
        ("un dirigente del PDA", "dirigente del PDA", True),
        ("fuentes del comando", "cercanos al comando", False),
        ("la vocera del comando albista", "vocera del comando", True),
        ("", "vocera", False),
    ],
)
def test_labels(one: str, other: str, same: bool) -> None:
    assert same_label(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("candidata", "candidata presidencial", True),
        ("Presidente de la Cámara", "presidente", True),
        ("timonel", "timoneles", True),  # 'los tres timoneles'
        ("ministra", "exministra", False),  # words, not letters
        ("ministro de Hacienda", "ministro del Interior", False),
    ],
)
def test_titles(one: str, other: str, same: bool) -> None:
    assert same_title(one, other) is same


def test_wordings() -> None:
    assert token_f1("Vamos a ganar […] en segunda vuelta", "vamos a ganar en segunda vuelta") == 1
    assert token_f1("vamos a ganar", "vamos a perder") == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("edges", "gold", "optional", "pairs", "missed", "false"),
    [
        ([[0], [0]], 1, [], 1, 0, 1),  # two finds, one fact: the second is false
        ([[0, 1], [0]], 2, [], 2, 0, 0),  # the first gives way so that both match
        ([[0]], 1, [0], 0, 0, 0),  # an optional fact found: counts neither way
        ([], 1, [0], 0, 0, 0),  # and not found
        ([[0, 1]], 2, [1], 1, 0, 0),  # the required one first
        ([[0, 1], [0]], 2, [1], 1, 0, 0),  # moved to the optional one, so that no find is false
        ([[0, 1], [0, 1]], 2, [1], 1, 0, 0),
        ([[]], 1, [], 0, 1, 1),
    ],
)
def test_matching(
    edges: list[list[int]], gold: int, optional: list[int], pairs: int, missed: int, false: int
) -> None:
    found = match(edges, gold, frozenset(optional))
    assert (len(found.pairs), len(found.missed), len(found.false)) == (pairs, missed, false)


TEXT = (
    "Quilodrán gana en la costa\n\n"
    "La senadora Rosa Quilodrán, del Partido del Alba, sacó el 41,5% de los votos con el 80% de las mesas. "
    "Tomás Ibarra obtuvo 38,2%. “Vamos a ganar en todas las regiones”, dijo la senadora. "
    "La alcaldesa Inés Paz llamó a Quilodrán y le dio su apoyo."
)
GOLD: dict[str, Any] = {
    "id": "a1",
    "title": "Quilodrán gana en la costa",
    "published": "2031-05-04",
    "people": [
        {
            "name": "Rosa Quilodrán",
            "surfaces": ["Rosa Quilodrán", "Quilodrán"],
            "party": "Partido del Alba",
            "roles": ["senadora"],
        },
        {"name": "Tomás Ibarra", "surfaces": ["Tomás Ibarra"], "party": None, "roles": []},
        {"name": "Inés Paz", "surfaces": ["Inés Paz"], "party": None, "roles": ["alcaldesa"]},
    ],
    "parties": [{"name": "Partido del Alba", "surfaces": ["Partido del Alba"]}],
    "results": [
        {"subject": "Rosa Quilodrán", "percent": 41.5, "votes": None, "counted_percent": 80, "kind": "count"},
        {"subject": "Tomás Ibarra", "percent": 38.2, "votes": None, "counted_percent": 80, "kind": "count"},
    ],
    "endorsements": [
        {
            "from": "Inés Paz",
            "to": "Rosa Quilodrán",
            "stance": "support",
            "evidence": "le dio su apoyo",
        }
    ],
    "quotes": [
        {"speaker": "Rosa Quilodrán", "text": "Vamos a ganar en todas las regiones", "kind": "direct"},
    ],
    "contacts": [
        {"who": "Inés Paz", "whom": "Rosa Quilodrán", "kind": "call", "evidence": "llamó a Quilodrán"}
    ],
}

INES_PAZ = Person("Inés Paz")
ROSA, TOMAS, INES = (Actor("person", number) for number in range(3))
ALBA = Actor("party", 0)


def at(piece: str) -> tuple[int, int]:
    """Where a piece of ``TEXT`` stands."""
    start = TEXT.index(piece)
    return start, start + len(piece)


def article() -> Article:
    return Article("a1", "a1.txt", TEXT, hashlib.sha256(TEXT.encode()).hexdigest())


def facts(**changed: Any) -> Facts:
    """Every gold fact, found; ``changed`` fields in their place."""
    found: dict[str, Any] = {
        "title": "Quilodrán gana en la costa",
        "published": "2031-05-04",
        "people": (Person("Rosa Quilodrán", party=0), Person("Tomás Ibarra"), INES_PAZ),
        "parties": (Party("PDA"),),
        "mentions": (
            Mention(*at("Quilodrán"), ROSA),
            Mention(*at("Rosa Quilodrán"), ROSA),
            Mention(*at("Partido del Alba"), ALBA),
            Mention(*at("Tomás Ibarra"), TOMAS),
            Mention(*at("Inés Paz"), INES),
        ),
        "roles": (Role(*at("senadora"), 0, "senadora"), Role(*at("alcaldesa"), 2, "alcaldesa de la costa")),
        "results": (
            Result(*at("41,5%"), ROSA, 41.5, None, 80.0, "count"),
            Result(*at("38,2%"), TOMAS, 38.2, None, 80.0, "count"),
        ),
        "endorsements": (Endorsement(*at("le dio su apoyo"), INES, ROSA, "support"),),
        "quotes": (Quote(*at("Vamos a ganar en todas las regiones"), QUOTED, "direct", ROSA),),
        "contacts": (Contact(*at("llamó a Quilodrán"), ROSA, INES, "call"),),
    }
    return Facts(**(found | changed))


QUOTED = "Vamos a ganar en todas las regiones"


def scores(gold: dict[str, Any] | None = None, **changed: Any) -> Scores:
    """The scores of ``facts(**changed)`` against ``GOLD``, changed by the keys of ``gold``."""
    return score(from_gold(GOLD | (gold or {}), TEXT), from_facts(article(), facts(**changed)), PARTIES)


def test_all_found() -> None:
    found = scores()
    assert not found.misses
    assert {name: (count.true, count.found, count.gold) for name, count in found.counts.items()} == {
        "people": (3, 3, 3),
        "people: surfaces": (4, None, 4),
        "people: roles": (2, None, 2),
        "people: party": (1, 1, 1),
        "parties": (1, 1, 1),
        "results": (2, 2, 2),
        "results: counted": (2, 2, 2),
        "results: kind": (2, 2, 2),
        "endorsements": (1, 1, 1),
        "quotes: text": (1, 1, 1),
        "quotes: kind": (1, 1, 1),
        "quotes: text+speaker": (1, 1, 1),
        "contacts": (1, 1, 1),
        "title": (1, 1, 1),
        "published": (1, 1, 1),
    }


@pytest.mark.parametrize(
    ("changed", "table", "counts", "why"),
    [
        pytest.param({"quotes": ()}, "quotes: text", (0, 0, 1), "nothing like it was found", id="missed"),
        pytest.param(
            {"quotes": (Quote(0, 1, QUOTED, "direct", TOMAS),)},
            "quotes: text+speaker",
            (0, 1, 1),
            "speaker is Tomás Ibarra, gold Rosa Quilodrán",
            id="another's words",
        ),
        pytest.param(
            {"quotes": (Quote(0, 1, QUOTED, "direct"),)},
            "quotes: text+speaker",
            (0, 1, 1),
            "speaker is nobody, gold Rosa Quilodrán",
            id="no speaker",
        ),
        pytest.param(
            {"quotes": (Quote(0, 1, "Vamos a ganar", "direct", ROSA),)},
            "quotes: text",
            (0, 1, 1),
            "text is “Vamos a ganar”, gold “Vamos a ganar en todas las regiones”",
            id="cut short",
        ),
        pytest.param(
            {"quotes": (Quote(0, 1, QUOTED, "partial", ROSA),)},
            "quotes: kind",
            (0, 1, 1),
            "is partial, gold direct",
            id="kind of quote",
        ),
        pytest.param(
            {"results": (Result(*at("41,5%"), TOMAS, 41.5, None, None, "count"),)},
            "results",
            (0, 1, 2),
            "subject is Tomás Ibarra, gold Rosa Quilodrán",
            id="another's figure",
        ),
        pytest.param(
            {"results": (Result(*at("41,5%"), ROSA, 41.5, None, 80.0, "poll"),)},
            "results",
            (0, 1, 2),
            "kind is poll, gold count",
            id="a poll is no count",
        ),
        pytest.param(
            {"results": (Result(*at("41,5%"), ROSA, 41.5, None, 80.0, "past"),)},
            "results: kind",
            (0, 1, 1),
            "is past, gold count",
            id="an earlier election's matches, its kind is wrong",
        ),
        pytest.param(
            {"results": (Result(*at("41,5%"), ROSA, 41.5, None, None, "count"),)},
            "results: counted",
            (0, 0, 1),
            "is nothing, gold 80",
            id="share counted",
        ),
        pytest.param(
            {"results": (Result(*at("41,5%"), ROSA, 41.5, 1200, 80.0, "count"),)},
            "results: counted",
            (1, 1, 1),
            None,
            id="one figure in common is enough",
        ),
        pytest.param(
            {"endorsements": (Endorsement(0, 1, INES, ROSA, "congratulate"),)},
            "endorsements",
            (0, 1, 1),
            "stance is congratulate, gold support",
            id="stance",
        ),
        pytest.param(
            {"endorsements": (Endorsement(0, 1, INES, None, "neutral"),)},
            "endorsements",
            (0, 1, 1),
            "stance is neutral, gold support; to is nobody, gold Rosa Quilodrán",
            id="neutral",
        ),
        pytest.param(
            {"contacts": (Contact(0, 1, ROSA, INES, "meeting"),)},
            "contacts",
            (0, 1, 1),
            "kind is meeting, gold call",
            id="kind of contact",
        ),
        pytest.param(
            {"contacts": (Contact(0, 1, ROSA, INES, "call"), Contact(2, 3, INES, ROSA, "call"))},
            "contacts",
            (1, 2, 1),
            "another one matched Inés Paz – Rosa Quilodrán, call",
            id="twice",
        ),
        pytest.param(
            {"people": (Person("Rosa Quilodrán"), Person("Tomás Ibarra"), INES_PAZ)},
            "people: party",
            (0, 0, 1),
            "is nothing, gold Partido del Alba",
            id="membership missed",
        ),
        pytest.param(
            {"people": (Person("Rosa Quilodrán", party=0), Person("Tomás Ibarra", party=0), INES_PAZ)},
            "people: party",
            (1, 2, 1),
            "is PDA, gold nothing",
            id="membership not stated",
        ),
        pytest.param({"roles": ()}, "people: roles", (0, None, 2), "found none", id="roles"),
        pytest.param({"published": None}, "published", (0, 0, 1), "is nothing, gold 2031-05-04", id="date"),
        pytest.param(
            {"title": "La costa"}, "title", (0, 1, 1), f"is La costa, gold {GOLD['title']}", id="title"
        ),
    ],
)
def test_what_counts(
    changed: dict[str, Any], table: str, counts: tuple[int, int | None, int], why: str | None
) -> None:
    found = scores(**changed)
    count = found.counts[table]
    assert (count.true, count.found, count.gold) == counts
    reasons = [miss.why for miss in found.misses if miss.table == table]
    assert why in reasons if why else not reasons


@pytest.mark.parametrize(
    "key", ["people", "parties", "results", "endorsements", "quotes", "contacts", "title"]
)
def test_a_key_that_gold_lacks_is_not_scored(key: str) -> None:
    view = from_gold({name: value for name, value in GOLD.items() if name != key}, TEXT)
    found = score(view, from_facts(article(), facts()), PARTIES)
    assert not [table for table in found.counts if table.startswith(key)]
    assert not found.misses


def test_no_title_is_a_statement_and_no_date_is_none() -> None:
    found = scores({"title": None, "published": None})
    assert (found.counts["title"].found, found.counts["title"].gold) == (1, 0)
    assert "published" not in found.counts
    assert "title" not in scores({"title": None}, title="De otra parte").counts  # not the text's own


def test_optional_facts_count_neither_way() -> None:
    optional = [GOLD["endorsements"][0] | {"optional": True}]
    for finds in ((), facts().endorsements):
        count = scores({"endorsements": optional}, endorsements=finds).counts["endorsements"]
        assert (count.true, count.found, count.gold) == (0, 0, 0)


def test_the_election_is_scored_where_gold_names_it() -> None:
    named = [row | {"election": "xx-2031-1"} for row in GOLD["results"]]
    found = scores({"results": named})
    assert found.counts["results: election"].recall == 0
    assert "results: election" not in scores().counts


def test_a_label_is_a_speaker() -> None:
    by_label = [GOLD["quotes"][0] | {"speaker": "Servicio de Escrutinio"}]
    quote = Quote(*at(QUOTED), QUOTED, "direct", label="el Servicio de Escrutinio (SES)")
    assert scores({"quotes": by_label}, quotes=(quote,)).counts["quotes: text+speaker"].true == 1


def test_a_miss_shows_where() -> None:
    (miss,) = scores(endorsements=()).misses
    assert (miss.article, miss.table, miss.side) == ("a1", "endorsements", "missed")
    assert "llamó a Quilodrán y «le dio su apoyo»." in miss.context


def test_scores_add_up() -> None:
    total = scores() + scores(results=())
    count = total.counts["results"]
    assert (count.precision, count.recall, count.f1) == (1.0, 0.5, pytest.approx(2 / 3))
    assert "results                    1.000   0.500  0.667       2      2     4" in report.table(total)
    figures = report.as_json(total, 2, with_misses=True)
    assert figures["tables"]["results"]["true_positives"] == 2
    assert [miss["fact"] for miss in figures["misses"]] == [
        "Rosa Quilodrán, 41.5 %, count",
        "Tomás Ibarra, 38.2 %, count",
    ]


def test_a_missed_quote_is_printed_once() -> None:
    assert report.misses(scores(quotes=())).count("MISSED") == 1


@pytest.mark.parametrize("content", ["no JSON", "[]", '{"results": [{"percent": 3}]}', '{"people": 3}'])
def test_gold_that_cannot_be_read_is_named(content: str, tmp_path: Path) -> None:
    path = tmp_path / "a1.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(GoldError, match=r"a1\.json"):
        read_gold(path)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """``facts()`` as a published database holds them: tables joined by id."""
    path = tmp_path / "small.db"
    db = sqlite_utils.Database(path)
    db["articles"].insert(
        {"id": "a1", "text": TEXT, "title": GOLD["title"], "published": GOLD["published"]}, pk="id"
    )
    db["parties"].insert({"id": "alba", "name": "Partido del Alba", "abbreviation": "PDA"}, pk="id")
    db["people"].insert_all(
        [
            {"id": "rosa", "name": "Rosa Elvira Quilodrán", "party_id": "alba"},
            {"id": "tomas", "name": "Tomás Ibarra", "party_id": None},
            {"id": "ines", "name": "Inés Paz", "party_id": "alba"},
        ],
        pk="id",
    )

    def insert(table: str, *rows: dict[str, Any]) -> None:
        places = ({"id": n, "article_id": "a1", "start": n, "end": n + 1} for n in range(len(rows)))
        db[table].insert_all([place | row for place, row in zip(places, rows, strict=True)], pk="id")

    insert(
        "mentions",
        {"person_id": "rosa", "party_id": None, "surface": "Quilodrán"},
        {"person_id": "rosa", "party_id": None, "surface": "Rosa Quilodrán"},
        {"person_id": "tomas", "party_id": None, "surface": "Tomás Ibarra"},
        {"person_id": "ines", "party_id": None, "surface": "Inés Paz"},
        {"person_id": None, "party_id": "alba", "surface": "Partido del Alba"},
    )
    insert("roles", {"person_id": "rosa", "title": "senadora"}, {"person_id": "ines", "title": "alcaldesa"})
    figures = {"party_id": None, "votes": None, "counted_percent": 80.0, "kind": "count", "election_id": None}
    insert(
        "results",
        {"person_id": "rosa", "percent": 41.5} | figures,
        {"person_id": "tomas", "percent": 38.2} | figures,
    )
    ends = {"endorser_party_id": None, "candidate_party_id": None}
    insert("endorsements", {"endorser_id": "ines", "candidate_id": "rosa", "stance": "support"} | ends)
    speaker = {"speaker_id": "rosa", "speaker_party_id": None, "speaker_label": "la senadora"}
    insert("quotes", {"text": QUOTED, "kind": "direct"} | speaker)
    pair = {"person_id": "rosa", "party_id": None, "other_person_id": "ines", "other_party_id": None}
    insert("contacts", {"kind": "call"} | pair)
    db.close()
    return path


def test_a_database_is_scored_like_facts(database: Path) -> None:
    views = from_database(database)
    found = score(from_gold(GOLD, TEXT), views["a1"], PARTIES)
    # That the party of Inés Paz is known from elsewhere is no false find where the article does not state it.
    assert not found.misses
    assert found.counts == scores().counts


PASSAGE = {"id": "p1", "text": TEXT, **{key: GOLD[key] for key in ("people", "quotes")}}


def test_passages_are_scored_beside_articles(database: Path, tmp_path: Path) -> None:
    (tmp_path / "a1.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a1.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (tmp_path / "some.gold.jsonl").write_text(f"{json.dumps(PASSAGE)}\n" * 2, encoding="utf-8")
    known = knowledge.load(Path(__file__).parent.parent / "data")
    found, count = score_folder(tmp_path, known, found=lambda _: from_database(database)["a1"])
    assert count == 3
    assert found.counts["people"].true == 3 * scores().counts["people"].true
    assert found.counts["results"] == scores().counts["results"]  # passages do not speak of them


def test_a_folder_may_hold_passages_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "some.gold.jsonl").write_text(f"{json.dumps(PASSAGE)}\n", encoding="utf-8")
    [(article, gold)] = articles(tmp_path)
    assert (article.id, article.text, gold.results) == ("p1", TEXT, None)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("line", ["no JSON", "[]", '{"id": "p"}', '{"id": "p", "text": "a", "people": [{}]}'])
def test_a_passage_that_cannot_be_read_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "some.gold.jsonl"
    path.write_text(f"{json.dumps(PASSAGE)}\n{line}\n", encoding="utf-8")
    with pytest.raises(GoldError, match=r"some\.gold\.jsonl, line 2"):
        list(read_passages(path))


def test_the_command(database: Path, tmp_path: Path) -> None:
    from balotaje.evaluate.__main__ import main

    (tmp_path / "a1.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a2.txt").write_text("Sin hechos anotados.", encoding="utf-8")
    (tmp_path / "a1.json").write_text(json.dumps(GOLD), encoding="utf-8")
    run = CliRunner().invoke(
        main, [str(tmp_path), "--db", str(database), "--table", "people,quotes", "--json"]
    )
    assert run.exit_code == 0, run.output
    assert run.stderr == ""
    figures = json.loads(run.stdout)
    assert figures["articles"] == 1
    assert set(figures["tables"]) == {
        "people",
        "people: surfaces",
        "people: roles",
        "people: party",
        "quotes: text",
        "quotes: text+speaker",
        "quotes: kind",
    }
    assert figures["tables"]["people"]["f1"] == 1


def test_the_command_without_gold(tmp_path: Path) -> None:
    from balotaje.evaluate.__main__ import main

    (tmp_path / "a1.txt").write_text(TEXT, encoding="utf-8")
    run = CliRunner().invoke(main, [str(tmp_path)])
    assert run.exit_code == 1
    assert "no article" in run.output
    assert CliRunner().invoke(main, [str(tmp_path), "--table", "nonsense"]).exit_code == 2
