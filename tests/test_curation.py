"""What a person curates wins over the rules, and is told when it no longer applies. Everybody is invented."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from curating import Rows, built, csv_file, facts, rows
from handmade import MORNING, Telling, tellings

import build as command
from balotaje import knowledge, pipeline
from balotaje.curated import CuratedError
from balotaje.decisions import (
    CORRECTION_COLUMNS,
    CORRECTIONS,
    MERGE_COLUMNS,
    MERGES,
    read_corrections,
    read_merges,
)

ROOT = Path(__file__).parent.parent


def place(words: str, nth: int = 0) -> str:
    """'start,end' of words of the morning's paper."""
    return ",".join(map(str, Telling("x", MORNING).span(words, nth)))


NIGHT = "Qué noche más larga"
VOTE = "votar por Rosa Quilodrán"

CORRECTED = [
    # what the case shows, the row, a query and its answer
    (
        "a quote gets its speaker, by name",
        f"diario-1,quotes,{place(NIGHT)},{NIGHT},speaker_id,Bruno Ahumada,set,,,",
        f"SELECT speaker_id, speaker_label, curated FROM quotes WHERE text = '{NIGHT}'",
        [("bruno-ahumada", None, 1)],
    ),
    (
        "and is no longer on the list of what is not placed",
        f"diario-1,quotes,{place(NIGHT)},{NIGHT},speaker_id,bruno-ahumada,set,,,",
        "SELECT kind FROM unresolved",
        [("person",)],
    ),
    (
        "its statement is its speaker's",
        f"diario-1,quotes,,,{NIGHT},speaker_id,bruno-ahumada,set,,,",
        f"SELECT speaker FROM statements_with_wordings WHERE wording = '{NIGHT}'",
        [("Bruno Ahumada",)],
    ),
    (
        "who speaks takes the place of a label",
        "radio-1,quotes,,,una noche más larga,speaker_id,elsa-nanco,set,,,",
        "SELECT speaker_id, speaker_label FROM quotes WHERE text = 'una noche más larga'",
        [("elsa-nanco", None)],
    ),
    (
        "a party may speak, whom no article names",
        "radio-1,quotes,,,una noche más larga,speaker_party_id,Unión Ribereña,set,,,",
        "SELECT p.id, name, articles FROM quotes JOIN parties p ON p.id = speaker_party_id",
        [("union-riberena", "Unión Ribereña", 0)],
    ),
    (
        "a speaker is taken away",
        "radio-1,quotes,,,Esto 😀 no termina,speaker_id,,set,,,",
        "SELECT speaker_id, curated FROM quotes WHERE text LIKE 'Esto%'",
        [(None, 1)],
    ),
    (
        "a figure gets the share counted, and a day later another value",
        "diario-1,results,,,37%,percent|counted_percent|approximate,37.2|80|0,set,,,",
        "SELECT percent, counted_percent, approximate, curated FROM results WHERE curated",
        [(37.2, 80.0, 0, 1)],
    ),
    (
        "an endorsement that is none goes",
        "radio-1,endorsements,,,El Partido del Alba celebró,,,delete,,,",
        "SELECT count(*), sum(curated) FROM endorsements",
        [(2, 0)],
    ),
    (
        "of two in one place, the one that was its endorser's",
        f"diario-1,endorsements,,,{VOTE},endorser_party_id,,delete,Vecinos del Río,,",
        "SELECT endorser_id, endorser_party_id FROM endorsements WHERE stance = 'support'",
        [("inigo-jauregui", None)],
    ),
    (
        "a quote that is none goes, and the endorsement that it carried stays",
        f"diario-1,quotes,,,Voy a {VOTE},,,delete,,,",
        "SELECT count(*), count(quote_id) FROM endorsements WHERE stance = 'support'",
        [(2, 0)],
    ),
    (
        "an endorsement is added, beside those that stand there",
        f"diario-1,endorsements,,,{VOTE},endorser_id|candidate_id|stance,elsa-nanco|rosa-quilodran|support,add,,,",
        "SELECT id, endorser_id, quote_id FROM endorsements WHERE curated",
        [(f"diario-1-{place(VOTE).replace(',', '-')}-3", "elsa-nanco", None)],
    ),
    (
        "one that backs nobody",
        "radio-1,endorsements,,,Lo acompañaba,endorser_id|stance,Bruno Ahumada|neutral,add,,,",
        "SELECT endorser_id, candidate_id, stance FROM endorsements WHERE curated",
        [("bruno-ahumada", None, "neutral")],
    ),
    (
        "a quote, with what follows from its place",
        "diario-1,quotes,,,se reunieron ayer,speaker_label|kind,un asesor|partial,add,,,",
        "SELECT text, speaker_label, kind, statement_id = id FROM quotes WHERE curated",
        [("se reunieron ayer", "un asesor", "partial", 1)],
    ),
    (
        "a figure",
        'radio-1,results,,,"el 71,16%",person_id|percent|kind,Bruno Ahumada|28.84|count,add,,,',
        "SELECT person_id, percent, votes, kind, approximate FROM results WHERE curated",
        [("bruno-ahumada", 28.84, None, "count", 0)],
    ),
    (
        "a mention, which counts",
        "diario-1,mentions,,,El diputado,person_id,elsa-nanco,add,,,",
        "SELECT surface, p.articles FROM mentions JOIN people p ON p.id = person_id WHERE curated",
        [("El diputado", 1)],
    ),
    (
        "a role",
        "diario-1,roles,,,se reunieron,person_id|title,rosa-quilodran|vecina,add,,,",
        "SELECT person_id, title FROM roles WHERE curated",
        [("rosa-quilodran", "vecina")],
    ),
    (
        "a contact",
        "radio-1,contacts,,,Lo acompañaba I. Jáuregui,person_id|other_person_id|kind,"
        "Bruno Ahumada|I. Jáuregui|meeting,add,,,",
        "SELECT person_id, other_person_id FROM contacts WHERE curated",
        [("bruno-ahumada", "i-jauregui")],
    ),
    (
        "a name that is nobody's: without its mention there is no such person",
        "radio-1,mentions,,,I. Jáuregui,,,delete,,,",
        "SELECT count(*) FROM people WHERE id = 'i-jauregui'",
        [(0,)],
    ),
    (
        "a mention is somebody else's: both are counted anew",
        "radio-1,mentions,,,Rosa Quilodrán,person_id,elsa-nanco,set,,,",
        "SELECT id, articles FROM people WHERE id IN ('rosa-quilodran', 'elsa-nanco') ORDER BY id",
        [("elsa-nanco", 1), ("rosa-quilodran", 1)],
    ),
    (
        "it was looked at, and nothing is to be done",
        f"diario-1,unresolved,{place(NIGHT)},{NIGHT},,,delete,,,",
        "SELECT kind FROM unresolved",
        [("person",)],
    ),
    (
        "an election and a pollster",
        'radio-1,results,,,"41,9%",kind|pollster|election_id,poll|Medidora Sur|,set,,,',
        "SELECT kind, pollster, election_id FROM results WHERE curated",
        [("poll", "Medidora Sur", None)],
    ),
]


@pytest.mark.parametrize(("about", "row", "sql", "answer"), CORRECTED, ids=[about for about, *_ in CORRECTED])
def test_a_fact_as_a_person_wants_it(tmp_path: Path, about: str, row: str, sql: str, answer: Rows) -> None:
    made = built(tmp_path, [row], tellings())
    assert made.told == []
    assert rows(made.path, sql) == answer


LAPSED = [
    # what the case shows, the row, what is told
    (
        "the text is another",
        "diario-1,quotes,,,Qué noche tan larga,speaker_id,bruno-ahumada,set,,,",
        "no longer applies: the article does not say “Qué noche tan larga” any more",
    ),
    (
        "the article is shorter",
        "diario-1,quotes,9000,9020,,speaker_id,bruno-ahumada,set,,,",
        "no longer applies: the article ends before its place",
    ),
    (
        "the fact is gone",
        "diario-1,quotes,,,El diputado,speaker_id,bruno-ahumada,set,,,",
        "no longer applies: nothing of quotes stands there any more",
    ),
    (
        "the rules say the same",
        "radio-1,quotes,,,Esto 😀 no termina,speaker_id|verb,bruno-ahumada|agregar,set,,,",
        "no longer applies: the rules now say the same",
    ),
    (
        "the rules find nothing either",
        "diario-1,endorsements,,,El diputado,,,delete,,,",
        "no longer applies: the rules find no such fact any more",
    ),
    (
        "the rules find it by themselves, there or nearly there",
        "diario-1,contacts,,,y Jáuregui se reunieron,person_id|kind,rosa-quilodran|meeting,add,,,",
        "no longer applies: the rules now find the fact by themselves",
    ),
    (
        "which of two facts",
        f"diario-1,endorsements,,,{VOTE},,,delete,,,",
        "no longer applies: several of endorsements stand there: say in field and was which is meant",
    ),
    (
        "nobody has that name",
        f"diario-1,quotes,,,{NIGHT},speaker_id,Ana Nadie,set,,,",
        "no longer applies: people has no row, or several, of the name or the id 'Ana Nadie'",
    ),
    (
        "no election has that id",
        "diario-1,results,,,37%,election_id,xx-1999,set,,,",
        "no longer applies: elections has no row, or several, of the name or the id 'xx-1999'",
    ),
    (
        "no quote has that id",
        f"diario-1,endorsements,,,{VOTE},endorser_id|quote_id,|diario-1-0-1,set,inigo-jauregui|,,",
        "no longer applies: quotes has no row, or several, of the name or the id 'diario-1-0-1'",
    ),
    (
        "a figure would be nobody's",
        "diario-1,results,,,37%,person_id,,set,,,",
        "no longer applies: the fact would be left without person_id or party_id: delete it instead",
    ),
    (
        "a figure would be none",
        "diario-1,results,,,37%,percent,,set,,,",
        "no longer applies: the fact would be left without percent or votes: delete it instead",
    ),
    (
        "whom is backed is not said",
        "radio-1,endorsements,,,Lo acompañaba,endorser_id|stance,Bruno Ahumada|support,add,,,",
        "no longer applies: the fact has no candidate_id or candidate_party_id: name it in field and value",
    ),
    (
        "still to be filled in",
        f"diario-1,quotes,,,{NIGHT},speaker_id,?,set,,,",
        "is not filled in and was left out: '?' still stands in value",
    ),
    ("an article that is not here", "otro-1,quotes,,,Nada,speaker_id,?,set,,,", None),
]


@pytest.mark.parametrize(("about", "row", "told"), LAPSED, ids=[about for about, *_ in LAPSED])
def test_a_row_that_changes_nothing_is_told(tmp_path: Path, about: str, row: str, told: str | None) -> None:
    made = built(tmp_path, [row], tellings())
    assert made.told == ([] if told is None else [told])
    assert made.outcome.elsewhere == (about == "an article that is not here")
    if told:
        without = built(tmp_path, [], tellings())
        assert facts(made.path) == facts(without.path)


HONOUR = "Es un honor estar aquí"
FOUND, GONE = "bruno-ahumada", None

MOVED = [
    # what the case shows, the text now, what the rules take for quotes in it, who says each then
    ("as it was", f"Dijo: “{HONOUR}”.", [(HONOUR, 0)], [FOUND]),
    ("text came in above", f"{'Hubo mucha gente. ' * 9}Dijo: “{HONOUR}”.", [(HONOUR, 0)], [FOUND]),
    (
        "the line breaks elsewhere",
        "Dijo: “Es un honor\nestar  aquí”.",
        [("Es un honor\nestar  aquí", 0)],
        [FOUND],
    ),
    ("the rules end it later", f"Dijo: “{HONOUR} hoy”.", [(f"{HONOUR} hoy", 0)], [FOUND]),
    ("the rules begin it later", f"Dijo: “{HONOUR}”.", [("un honor estar", 0)], [FOUND]),
    ("only a scrap of it is left", f"Dijo: “{HONOUR}”.", [("aquí", 0)], [GONE]),
    ("the words were changed", "Dijo: “Es un gusto estar aquí”.", [("Es un gusto estar aquí", 0)], [GONE]),
    (
        "of two places the one near by",
        f"“{HONOUR}”. {'Hubo mucha gente. ' * 9}“{HONOUR}”.",
        [(HONOUR, 0), (HONOUR, 1)],
        [FOUND, GONE],
    ),
    (
        "of two places the one that is a quote",
        f"{HONOUR}. {'Hubo mucha gente. ' * 9}“{HONOUR}”.",
        [(HONOUR, 1)],
        [FOUND],
    ),
    (
        "of two places neither is clearly meant",
        f"{'Hubo mucha gente. ' * 4}“{HONOUR}”. “{HONOUR}”.",
        [(HONOUR, 0), (HONOUR, 1)],
        [GONE, GONE],
    ),
]


@pytest.mark.parametrize(("about", "text", "quotes", "speakers"), MOVED, ids=[about for about, *_ in MOVED])
def test_a_correction_finds_its_fact_though_text_and_rules_move(
    tmp_path: Path, about: str, text: str, quotes: list[tuple[str, int]], speakers: list[str | None]
) -> None:
    told = Telling("nota", text)
    for words, nth in quotes:
        told.quote(words, nth=nth)
    row = f"nota,quotes,7,{7 + len(HONOUR)},{HONOUR},speaker_id,bruno-ahumada,set,,,"
    made = built(tmp_path, [row], [told])
    assert [
        speaker for (speaker,) in rows(made.path, "SELECT speaker_id FROM quotes ORDER BY start")
    ] == speakers
    assert len(made.told) == (FOUND not in speakers)


def test_several_rows_work_on_one_fact_in_their_order(tmp_path: Path) -> None:
    lines = [
        f"diario-1,quotes,,,{NIGHT},speaker_label,una vecina,set,,,",
        f"diario-1,quotes,,,{NIGHT},verb|kind,oírse|partial,set,,,",
        f"diario-1,quotes,,,{NIGHT},speaker_id,bruno-ahumada,set,,,",
    ]
    made = built(tmp_path, lines, tellings())
    sql = f"SELECT speaker_id, speaker_label, verb, kind FROM quotes WHERE text = '{NIGHT}'"
    assert rows(made.path, sql) == [("bruno-ahumada", None, "oírse", "partial")]


def test_the_bytes_with_decisions_do_not_depend_on_the_order_of_the_articles(tmp_path: Path) -> None:
    lines = [row for _, row, *_ in (*CORRECTED, *LAPSED)]
    one = built(tmp_path / "one", lines, tellings()).path.read_bytes()
    assert one == built(tmp_path / "other", lines, tellings()[::-1]).path.read_bytes()


def test_what_is_decided_is_part_of_the_input(tmp_path: Path) -> None:
    sql = "SELECT input_digest FROM build"
    row = f"diario-1,quotes,,,{NIGHT},speaker_id,bruno-ahumada,set,,,"
    with_it, without = built(tmp_path, [row], tellings()), built(tmp_path, [], tellings())
    assert rows(with_it.path, sql) != rows(without.path, sql)


# ---- rows that cannot be understood -----------------------------------------------------------------------

WRONG = [
    (CORRECTIONS, "n1,speeches,,,Nada,text,x,set,,,", "table is 'speeches'; write one of: results"),
    (CORRECTIONS, "n1,articles,,,Nada,title,x,set,,,", "table is 'articles'"),
    (CORRECTIONS, "n1,quotes,,,Nada,speker_id,x,set,,,", "field has 'speker_id'; write some of: speaker_id"),
    (CORRECTIONS, "n1,quotes,,,Nada,statement_id,x,set,,,", "field has 'statement_id'"),
    (CORRECTIONS, "n1,quotes,,,Nada,verb,x,change,,,", "action is 'change'; write one of: set, delete, add"),
    (CORRECTIONS, "n1,quotes,,,Nada,verb,x,,,,", "action is empty"),
    (CORRECTIONS, "n1,quotes,,,Nada,,,set,,,", "field is empty; name the column to set"),
    (CORRECTIONS, "n1,quotes,,,,verb,x,set,,,", "evidence is empty; give it, or start and end"),
    (CORRECTIONS, "n1,quotes,9,,Nada,verb,x,set,,,", "end does not come after start"),
    (CORRECTIONS, "n1,quotes,9,9,Nada,verb,x,set,,,", "end does not come after start"),
    (CORRECTIONS, "n1,quotes,nine,12,Nada,verb,x,set,,,", "start is 'nine', not a whole number"),
    (
        CORRECTIONS,
        "n1,quotes,,,Nada,kind,shout,set,,,",
        "value is 'shout'; write one of: direct, partial, post",
    ),
    (CORRECTIONS, "n1,quotes,,,Nada,kind,,set,,,", "value leaves kind empty; quotes cannot do without it"),
    (CORRECTIONS, "n1,quotes,,,Nada,published,ayer,set,,,", "value is 'ayer', not a day"),
    (CORRECTIONS, "n1,results,,,Nada,percent,many,set,,,", "value is 'many', not a number"),
    (CORRECTIONS, "n1,results,,,Nada,votes,1.5,set,,,", "value is '1.5', not a whole number"),
    (CORRECTIONS, "n1,results,,,Nada,approximate,2,set,,,", "value is '2'; write one of: 0, 1"),
    (CORRECTIONS, "n1,results,,,Nada,percent|votes,1,set,,,", "value has 1 values; field names 2"),
    (
        CORRECTIONS,
        "n1,results,,,Nada,percent,1.0,add,,,",
        "field lacks 'kind'; what is added to results needs it",
    ),
    (
        CORRECTIONS,
        "n1,results,,,Nada,percent,1.0,delete,,,",
        "value is given; say with was which of several facts is meant",
    ),
    (
        CORRECTIONS,
        "n1,unresolved,,,Nada,kind,x,set,,,",
        "action is 'set'; what could not be placed can only be",
    ),
    (
        CORRECTIONS,
        "n1,mentions,,,Nada,person_id|party_id,ana|alba,add,,,",
        "field gives several of person_id, party_id; a fact has one of them",
    ),
    (MERGES, "join,Ana,,ana-soto,,", "kind is 'join'; write one of: merge, split"),
    (MERGES, "merge,,,ana-soto,,", "person is empty"),
    (MERGES, "merge,Ana,,,,", "into is empty"),
    (MERGES, "split,Ana,,ana-soto,,", "article_id is empty"),
]


@pytest.mark.parametrize(("file", "row", "message"), WRONG, ids=[f"{row}" for _, row, _ in WRONG])
def test_a_row_that_means_nothing_is_refused_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, row: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    csv_file(tmp_path / "data" / file, CORRECTION_COLUMNS if file == CORRECTIONS else MERGE_COLUMNS, row)
    read = read_corrections if file == CORRECTIONS else read_merges
    with pytest.raises(CuratedError, match=re.escape(message)) as raised:
        read(tmp_path / "data")
    assert str(raised.value).startswith(f"data/{file}, line 2")


# ---- the build and the files ------------------------------------------------------------------------------


def test_the_build_says_what_no_longer_applies_and_counts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    csv_file(
        data / CORRECTIONS,
        CORRECTION_COLUMNS,
        "nota,quotes,,,Es un gusto,verb,decir,set,,,",
        "nota,quotes,,,Es un honor,verb,decir,set,,,",
        "otra,quotes,,,Es un honor,verb,decir,set,,,",
    )
    csv_file(data / MERGES, MERGE_COLUMNS, "merge,Chayo Soto,,rosa-quilodran,,")
    (tmp_path / "nota.txt").write_text(
        "Rosa Quilodrán ganó en Puerto Hondo.\n\n“Es un honor”, dijo Quilodrán."
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "build", lambda *args, **more: pipeline.build(*args, **more, data=data))
    result = CliRunner().invoke(command.main, ["nota.txt", "--db", "out.db"])
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "data/corrections.csv, line 2 no longer applies: the article does not say “Es un gusto” any more",
        "data/corrections.csv, line 3 no longer applies: the rules now say the same",
        "data/merges.csv, line 2 no longer applies: nobody here, or more than one, is called 'Chayo Soto'",
    ]
    assert [line.split(maxsplit=1) for line in result.stdout.splitlines()[-2:]] == [
        ["3", "curated rows that changed nothing"],
        ["1", "curated rows about articles that are not here"],
    ]


def test_a_row_that_means_nothing_stops_the_build(tmp_path: Path) -> None:
    csv_file(tmp_path / "data" / MERGES, MERGE_COLUMNS, "join,Ana,,ana-soto,,")
    (tmp_path / "nota.txt").write_text("Nada.")
    with pytest.raises(pipeline.BuildError, match=r"data/merges.csv, line 2 \(join\): kind is 'join'"):
        pipeline.build([tmp_path / "nota.txt"], tmp_path / "out.db", data=tmp_path / "data")


@pytest.mark.parametrize(("file", "columns"), [(MERGES, MERGE_COLUMNS), (CORRECTIONS, CORRECTION_COLUMNS)])
def test_the_projects_own_decisions_are_about_its_articles(file: str, columns: tuple[str, ...]) -> None:
    with (ROOT / "data" / file).open(encoding="utf-8", newline="") as lines:
        assert tuple(next(csv.reader(lines))) == columns
    known = knowledge.load(ROOT / "data")
    seeds = {path.stem for path in (ROOT / "seeds").iterdir()}
    named = {correction.article_id for correction in known.corrections}
    named.update(article for row in known.merges for article in row.article_ids)
    assert named <= seeds


def test_the_projects_own_decisions_all_apply(tmp_path: Path) -> None:
    assert pipeline.build([ROOT / "seeds"], tmp_path / "out.db").lapsed == ()


# ---- the example of the documentation ---------------------------------------------------------------------

FENCE = re.compile(r"^```(\w+) ([\w./-]+)\n(.*?)^```$", re.M | re.S)


def answers(path: Path, name: str, header: str) -> str:
    """What a block of the documentation shows: the columns that it names, of the table that it is called."""
    order = "rank" if name == "unresolved" else "article_id, start"
    found = rows(path, f"SELECT {header} FROM {name} ORDER BY {order}")
    lines = csv_lines(found)
    return "\n".join([header, *lines, ""])


def csv_lines(found: Rows) -> Iterator[str]:
    for row in found:
        written = io.StringIO()
        csv.writer(written, lineterminator="").writerow(row)
        yield written.getvalue()


def test_the_documentations_example_is_true(tmp_path: Path) -> None:
    blocks = FENCE.findall((ROOT / "docs" / "CURATION.md").read_text())
    checked = []
    told = ""
    for _, name, text in blocks:
        if "/" in name:
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
            continue
        # Curated tables are read once per process and folder: each build has its own.
        data = tmp_path / f"data-{len(checked)}"
        if (tmp_path / "data").exists():
            shutil.copytree(tmp_path / "data", data)
        summary = pipeline.build([tmp_path / "notas"], tmp_path / "made.db", data=data)
        told = "".join(f"{lapsed}\n" for lapsed in summary.lapsed)
        shown = told if name == "told" else answers(tmp_path / "made.db", name, text.partition("\n")[0])
        assert shown == text, name
        assert name == "told" or not told
        checked.append(name)
    assert checked == ["unresolved", "quotes", "told"]
    assert rows(tmp_path / "made.db", "SELECT count(*) FROM unresolved") == [(0,)]
