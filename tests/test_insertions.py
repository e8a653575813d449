"""What is set in between, before or behind a sentence changes none of its facts: sentences times insertions.

'|' is where an inciso may open behind the subject, '^' where words may stand between a verb and what it
governs; a sentence without such a place is not tried there.
"""

from __future__ import annotations

import pytest
from siding import (
    AURORA,
    CATRILEO,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    congratulate,
    endorsements_of,
    neutral,
    oppose,
    support,
)

SENTENCES: list[tuple[str, set[Row]]] = [
    ("Quilodrán| apoyará^ a Zaldívar.", support((QUILODRAN, ZALDIVAR))),
    ("El exministro Manríquez| respaldó^ a Iturra.", support((MANRIQUEZ, ITURRA))),
    ("Catrileo| votará^ por Zaldívar.", support((CATRILEO, ZALDIVAR))),
    ("La diputada Catrileo| llamó^ a votar por Iturra.", support((CATRILEO, ITURRA))),
    ("El Partido Aurora| oficializó^ su respaldo a Zaldívar.", support((AURORA, ZALDIVAR))),
    ("El Partido Aurora| apoyará^ a Iturra.", support((AURORA, ITURRA))),
    ("Manríquez| anunció^ su apoyo a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
    ("Quilodrán| confirmó^ que votará por Iturra.", support((QUILODRAN, ITURRA))),
    ("La senadora Quilodrán| reiteró^ su respaldo a Iturra.", support((QUILODRAN, ITURRA))),
    ("Catrileo| pidió^ votar por Zaldívar.", support((CATRILEO, ZALDIVAR))),
    ("Manríquez| se sumó^ a la campaña de Iturra.", support((MANRIQUEZ, ITURRA))),
    ("Quilodrán| adhirió^ a la candidatura de Zaldívar.", support((QUILODRAN, ZALDIVAR))),
    ("El exministro Manríquez| dará^ su voto a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
    ("Catrileo| proclamó^ a Iturra como su candidato.", support((CATRILEO, ITURRA))),
    ("Quilodrán| felicitó^ a Zaldívar por su triunfo.", congratulate((QUILODRAN, ZALDIVAR))),
    ("El exministro Manríquez| saludó^ la victoria de Iturra.", congratulate((MANRIQUEZ, ITURRA))),
    ("Iturra| felicitó^ a la ganadora, Ana Zaldívar.", congratulate((ITURRA, ZALDIVAR))),
    ("Catrileo| celebró^ el triunfo de Zaldívar.", congratulate((CATRILEO, ZALDIVAR))),
    ("Manríquez| llamó^ a no votar por Iturra.", oppose((MANRIQUEZ, ITURRA))),
    ("La diputada Catrileo| pidió^ no votar por Zaldívar.", oppose((CATRILEO, ZALDIVAR))),
    ("Quilodrán| anunció^ que no votará por Iturra.", oppose((QUILODRAN, ITURRA))),
    ("Manríquez| votará^ en blanco.", neutral(MANRIQUEZ)),
    ("El Partido Aurora| dejó^ en libertad de acción a sus militantes.", neutral(AURORA)),
    ("Catrileo| anunció^ que anulará su voto.", neutral(CATRILEO)),
    ("Quilodrán| no respaldará a ninguno de los dos candidatos.", neutral(QUILODRAN)),
    ("Zaldívar| recibió^ el apoyo de Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
    ("Iturra| fue respaldado^ por Catrileo.", support((CATRILEO, ITURRA))),
    ("La candidatura de Zaldívar| sumó^ el respaldo de Quilodrán.", support((QUILODRAN, ZALDIVAR))),
    ("Quilodrán| cerró filas^ con Iturra.", support((QUILODRAN, ITURRA))),
    ("Manríquez| se inclinó^ por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
    ("Quilodrán| hará^ campaña por Iturra.", support((QUILODRAN, ITURRA))),
    ("Catrileo| cerró^ filas con Iturra.", support((CATRILEO, ITURRA))),
    ("Manríquez| tomó^ partido por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
    ("Quilodrán| comprometió^ su voto con Zaldívar.", support((QUILODRAN, ZALDIVAR))),
    ("Catrileo| decidió^ respaldar a Iturra.", support((CATRILEO, ITURRA))),
    ("Manríquez| pidió^ que apoyen a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
    ("Quilodrán| anulará^ su voto.", neutral(QUILODRAN)),
    ("Catrileo| descartó^ apoyar a Iturra.", set()),
    ("Manríquez| evitó^ apoyar a Iturra.", set()),
    ("Quilodrán| nunca dijo^ que votaría por Iturra.", set()),
    ("Catrileo| negó^ que apoye a Iturra.", set()),
]

BEHIND_SUBJECT = (
    ", de visita en la ciudad,",
    ", por su parte,",
    ", en tanto,",
    ", que había llegado de madrugada,",
    " —según consta en el acta—",
    " —pese a la lluvia—",
    ", según consta en el acta,",
    ", terminada la reunión,",
)
BEHIND_VERB = (
    " este martes",
    " con voz firme",
    " sin titubeos",
    " de manera muy clara",
    ", pasadas las nueve de la noche,",
    ", visiblemente conmovido,",
    " luego",
    ", a su vez,",
    " a la vez",
    " al cierre de las urnas",
    ", este martes,",
    ", en un comunicado,",
    ", según la radio,",
)
BEFORE = (
    "Tras una larga jornada, ",
    "Bajando del escenario, ",
    "En la plaza de armas, ",
    "Terminado el cómputo, ",
    "Aunque faltaban horas para el cierre, ",
    "La jornada transcurrió sin incidentes y ",
)
BEHIND = (", lo que sorprendió a muchos.", ", dejando atrás semanas de dudas.", ". Hubo aplausos.")

CANDIDACY = "La candidatura de Zaldívar| sumó^ el respaldo de Quilodrán."
BLANK = "Manríquez| votará^ en blanco."
RANKS = "Catrileo| cerró^ filas con Iturra."
SPOILT = "Quilodrán| anulará^ su voto."
AT_CLOSE = " al cierre de las urnas"
FAILING: dict[tuple[str, str], str] = {
    (RANKS, " con voz firme"): "a circumstance of several words within 'cerrar filas'",
    (RANKS, " de manera muy clara"): "a circumstance of several words within 'cerrar filas'",
    (RANKS, AT_CLOSE): "a circumstance of several words within 'cerrar filas'",
    ("Manríquez| tomó^ partido por Zaldívar.", AT_CLOSE): "'al cierre de' within a verb of several words",
    ("Quilodrán| comprometió^ su voto con Zaldívar.", AT_CLOSE): "'al cierre de' before what is committed",
    (SPOILT, " a la vez"): "a circumstance between 'anulará' and the ballot",
    (SPOILT, AT_CLOSE): "a circumstance between 'anulará' and the ballot",
    ("Quilodrán| nunca dijo^ que votaría por Iturra.", " con voz firme"): "what is denied, behind 'con'",
    (BLANK, " a la vez"): "a circumstance between 'votará' and 'en blanco'",
    (BLANK, " al cierre de las urnas"): "a circumstance between 'votará' and 'en blanco'",
    ("Quilodrán| cerró filas^ con Iturra.", " con voz firme"): "'con' of manner before 'con' of whom",
    (CANDIDACY, ", que había llegado de madrugada,"): "an inciso behind a candidacy",
    (CANDIDACY, ", según consta en el acta,"): "an inciso behind a candidacy",
}
"""(sentence, insertion) → why the facts are still lost."""


def plain(sentence: str) -> str:
    return sentence.replace("|", "").replace("^", "")


def lowered(sentence: str) -> str:
    article = sentence.split()[0] in ("El", "La")
    return sentence[0].lower() + sentence[1:] if article else sentence


def with_insertions(sentence: str) -> list[tuple[str, str]]:
    """Every insertion that a sentence has a place for, and the sentence with it."""
    made = [(words, plain(sentence.replace("|", words))) for words in BEHIND_SUBJECT]
    if "^" in sentence:
        made += [(words, plain(sentence.replace("^", words))) for words in BEHIND_VERB]
    made += [(words, words + lowered(plain(sentence))) for words in BEFORE]
    return made + [(words, plain(sentence)[:-1] + words) for words in BEHIND]


def table() -> list[object]:
    rows = []
    for sentence, expected in SENTENCES:
        for words, text in with_insertions(sentence):
            reason = FAILING.get((sentence, words))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            rows.append(pytest.param(text, expected, id=text, marks=marks))
    return rows


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_the_sentence_alone(sentence: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + plain(sentence)) == expected


@pytest.mark.parametrize(("text", "expected"), table())
def test_an_insertion_changes_no_fact(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
