"""Whom a sentence is on: its main verbs, each with its subject."""

from __future__ import annotations

import pytest
from invented import KNOWN, layers_of

from balotaje.extract.clauses.topics import Topics
from balotaje.extract.clauses.verbs import tells
from balotaje.extract.references import winners
from balotaje.extract.titles import tenure
from balotaje.lexicon import load

MAINS = [
    ("Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    # what a relative pronoun or a subordinator opens is not on anybody
    ("Rosa Quilodrán, que llegó tarde, calló.", ["calló: Rosa Quilodrán"]),
    ("Rosa Quilodrán, a quien Pedro Soto criticó, calló.", ["calló: Rosa Quilodrán"]),
    ("Admitió que Pedro Soto ganó.", ["Admitió: "]),
    ("Cuando llegó Pedro Soto, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Según contó Pedro Soto, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Según relata Pedro Soto, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Según ha probado la fiscalía, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Y según dio a conocer Pedro Soto, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Lo cierto es que Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Según la denuncia, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Aunque sea tarde, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Respecto a que “Tola es verde”, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    # only a copula that is the main verb tells what the sentence is on
    (
        "Rosa Quilodrán criticó a Ana Paredes, que dijo que la idea es que llueva.",
        ["criticó: Rosa Quilodrán"],
    ),
    (
        "Rosa Quilodrán criticó a Ana Paredes, quien contó que lo malo es que llueva.",
        ["criticó: Rosa Quilodrán"],
    ),
    # 'mientras' alone tells when
    ("Mientras, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Mientras tanto, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Mientras Pedro Soto hablaba, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Como si fuera poco, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Consultada sobre qué haría Pedro Soto, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Consultada sobre cómo votaría, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Rosa Quilodrán no supo qué decir y calló.", ["supo: Rosa Quilodrán", "calló: Rosa Quilodrán"]),
    ("Tanto Rosa Quilodrán como Pedro Soto callaron.", ["callaron: Rosa Quilodrán"]),
    ("Es decir, en Tola Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    # an infinitive pays for what opens no clause, and so does what compares
    ("Aunque tuvo que votar, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Rosa Quilodrán, que tenía mucho que decir, calló.", ["calló: Rosa Quilodrán"]),
    ("Rosa Quilodrán, que sacó más votos que Pedro Soto, calló.", ["calló: Rosa Quilodrán"]),
    ("Antes que nada, Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Rosa Quilodrán, que partía como favorita, calló.", ["calló: Rosa Quilodrán"]),
    # what takes up the sentence before opens the main clause
    ("A lo que Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("Ante lo cual Rosa Quilodrán calló.", ["calló: Rosa Quilodrán"]),
    ("De ahí que Rosa Quilodrán callara.", ["callara: Rosa Quilodrán"]),
    # incisos and other people's words are passed over
    ("Rosa Quilodrán (Pedro Soto calló) habló.", ["habló: Rosa Quilodrán"]),
    ("Rosa Quilodrán –que ganó en Tola– habló.", ["habló: Rosa Quilodrán"]),
    (
        "Rosa Quilodrán dijo “Pedro Soto ganó ayer” y calló.",
        ["dijo: Rosa Quilodrán", "calló: Rosa Quilodrán"],
    ),
    # two main verbs: the same subject, or another one at the head of its clause
    ("Rosa Quilodrán llegó y calló.", ["llegó: Rosa Quilodrán", "calló: Rosa Quilodrán"]),
    ("Rosa Quilodrán llegó y Pedro Soto calló.", ["llegó: Rosa Quilodrán", "calló: Pedro Soto"]),
    # who tells it stands behind a comma and a verb of telling, and is another
    ("Rosa Quilodrán perdió, dijo ayer Pedro Soto.", ["perdió: Rosa Quilodrán", "dijo: Pedro Soto"]),
    ("Rosa Quilodrán perdió, le dijo Pedro Soto.", ["perdió: Rosa Quilodrán", "dijo: Pedro Soto"]),
    ("Rosa Quilodrán “no sabe nada” de leyes, dijo en Tola Pedro Soto.", ["dijo: Pedro Soto"]),
    (
        "Rosa Quilodrán llegó, criticó a Pedro Soto y calló.",
        ["llegó: Rosa Quilodrán", "criticó: Rosa Quilodrán", "calló: Rosa Quilodrán"],
    ),
    # another acts behind the verb, or behind an adverb before it
    (
        "Rosa Quilodrán llegó, y en Tola habló Pedro Soto.",
        ["llegó: Rosa Quilodrán", "habló: Pedro Soto"],
    ),
    (
        "Rosa Quilodrán llegó y luego Pedro Soto calló.",
        ["llegó: Rosa Quilodrán", "calló: Pedro Soto"],
    ),
    (
        "Rosa Quilodrán llegó y visitó a Pedro Soto.",
        ["llegó: Rosa Quilodrán", "visitó: Rosa Quilodrán"],
    ),
    # questions that are told of have their own verb, and so has what is wished
    ("Explicó por qué Pedro Soto perdió y calló.", ["Explicó: ", "calló: "]),
    (
        "Rosa Quilodrán no sabe qué hacer y Pedro Soto calló.",
        ["sabe: Rosa Quilodrán", "calló: Pedro Soto"],
    ),
    ("¿Por qué calló Rosa Quilodrán?", ["calló: Rosa Quilodrán"]),
    ("Rosa Quilodrán pidió que Pedro Soto calle o renuncie.", ["pidió: Rosa Quilodrán"]),
    # 'hace' that measures a time tells nothing of anybody
    ("Dijo que hace unos días Pedro Soto perdió.", ["Dijo: "]),
    ("Hace unos días que Rosa Quilodrán duda.", ["duda: Rosa Quilodrán"]),
    (
        "Es más alto que hace un mes y Pedro Soto calló.",
        ["Es: ", "calló: Pedro Soto"],
    ),
    # behind the verb, and beside it rather than further off
    ("En Tola habló Rosa Quilodrán.", ["habló: Rosa Quilodrán"]),
    ("Entre Ana Paredes, que llegó tarde, y el ministro Luis Montes, Rosa Quilodrán calló.", None),
    # what a preposition governs is no subject
    ("Con Rosa Quilodrán en Tola, calló.", ["calló: "]),
    # an object before a verb of the past, which no noun is like
    ("La noticia la dio Rosa Quilodrán.", ["dio: Rosa Quilodrán"]),
    ("Rosa Quilodrán se la juega por Pedro Soto.", ["juega: Rosa Quilodrán"]),
    ("Rosa Quilodrán lo pintaba como un héroe.", ["pintaba: Rosa Quilodrán"]),
]

HEADS = [
    # what tells that a number is vague governs nobody
    ("Al menos seis ediles votaron.", "votaron: seis ediles"),
    ("Cerca de treinta alcaldes firmaron.", "firmaron: treinta alcaldes"),
    ("No menos de cuarenta militantes votaron.", "votaron: cuarenta militantes"),
    ("Con cerca de treinta alcaldes votó.", "votó: "),
    # a word that stands behind 'no' need not be a verb
    ("No siempre los ediles votan.", "votan: los ediles"),
    ("No todos los ediles votaron.", "votaron: los ediles"),
    # a complement ends where a verb stands, listed or not
    ("El dueño de la casa repelió el robo.", "repelió: El dueño de la casa"),
    ("El jefe de la sede dio el voto.", "dio: El jefe de la sede"),
    ("La jefa de la sede desdramatizó el acto.", "desdramatizó: La jefa de la sede"),
    # the noun before a body, and what qualifies it
    ("Según la radio tolense Aurora, en el acto la edil calló.", "calló: la edil"),
    ("Por la tarde los ocupantes dispararon.", "dispararon: los ocupantes"),
]


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_subjects_who_have_no_name(text: str, expected: str) -> None:
    found = layers_of(text)
    topics = Topics(found.document, found.references, found.clause, found.lexicon)
    (main,) = topics.mains(0)
    subject = "" if main.subject is None else found.document.span(main.subject.first, main.subject.after)
    assert f"{found.document.forms[main.verb]}: {subject}" == expected


@pytest.mark.parametrize(("text", "expected"), MAINS)
def test_main_verbs_and_their_subjects(text: str, expected: list[str] | None) -> None:
    found = layers_of(text)
    topics = Topics(found.document, found.references, found.clause, found.lexicon)
    shown = [
        f"{found.document.forms[main.verb]}: "
        + (found.name_of(main.subject.actors[0]) if main.subject is not None else "")
        for main in topics.mains(0)
    ]
    assert shown == (expected if expected is not None else ["calló: Rosa Quilodrán"])


VERBS = [
    ("Rosa Quilodrán desdramatizó el acto.", "desdramatizó", True),
    ("La marcha salió ayer.", "marcha", False),
    ("Participó de abrazo y vigilia.", "abrazo", False),
    ("El gremio acata el fallo.", "acata", True),
    ("Hubo preguntas.", "preguntas", False),
    ("La edil estuvo presente.", "presente", False),
    ("La era terminó.", "era", False),
    ("Tola amplía la sede.", "amplía", True),
    ("Aunque desaparezcan los votos, calló.", "desaparezcan", True),
    ("Según denuncia la edil, llueve.", "denuncia", True),
    ("Según denuncia de la edil, llueve.", "denuncia", False),
]


@pytest.mark.parametrize(("text", "word", "expected"), VERBS)
def test_a_verb_that_tells(text: str, word: str, expected: bool) -> None:
    found = layers_of(text)
    assert tells(found.document, found.lexicon, found.document.forms.index(word)) is expected


WINNERS = [
    ("Rosa Quilodrán ganó en Tola. Pedro Soto calló.", {"Rosa Quilodrán"}),
    ("Ayer ganó Rosa Quilodrán. Pedro Soto calló.", {"Rosa Quilodrán"}),
    ("Pedro Soto celebró el triunfo de Rosa Quilodrán.", {"Rosa Quilodrán"}),
    ("Rosa Quilodrán no ganó en Tola.", set()),
    ("Rosa Quilodrán dijo que “ganó Tola”.", set()),
]


@pytest.mark.parametrize(("text", "expected"), WINNERS)
def test_who_won(text: str, expected: set[str]) -> None:
    found = layers_of(text)
    names = [r for r in found.references.items if r.kind == "name"]
    won = winners.find(found.document, names, found.lexicon)
    assert {found.cast.people[index].name for index in won} == expected


TENURES = [
    ("senadora y exministra de Salud", {"senador"}, {"ministro"}),
    ("presidente de la República entre 2015 y 2019", set(), {"presidente"}),
    ("alcaldesa de Tola desde 2023", {"alcalde"}, set()),
]


@pytest.mark.parametrize(("row", "now", "once"), TENURES)
def test_offices_held_now_and_once(row: str, now: set[str], once: set[str]) -> None:
    found = tenure.of(row, KNOWN, load())
    plain = [{office.rstrip("*") for office in offices} for offices in (found.now, found.once)]
    assert plain == [now, once]
