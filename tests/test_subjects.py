"""Whose verb it is: the subject of a finite verb, sentence by sentence. Everybody here is invented."""

from __future__ import annotations

import pytest
from invented import layers_of

from balotaje.extract.deeds.ends import Ends

SETTING = (
    "La senadora Rosa Quilodrán, el alcalde Pedro Iturra, el diputado Julio Manríquez y la ministra Ana "
    "Zaldívar, del partido Frente Austral, hablaron.\n\n"
)
QUILODRAN, ITURRA, MANRIQUEZ, ZALDIVAR = "Rosa Quilodrán", "Pedro Iturra", "Julio Manríquez", "Ana Zaldívar"
AUSTRAL = "Frente Austral"

CASES: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {
    "an inciso is passed": [
        (
            "Quilodrán, admiradora del exgeneral Tola (1950-1990), respaldó a Iturra.",
            "respaldó",
            (QUILODRAN,),
        ),
        ("Quilodrán, a quien Iturra criticó, respaldó a Zaldívar.", "respaldó", (QUILODRAN,)),
        ("Quilodrán, a quien Iturra criticó, respaldó a Zaldívar.", "criticó", (ITURRA,)),
        ("El Frente Austral, cuyo candidato Manríquez perdió, anunció su apoyo.", "anunció", (AUSTRAL,)),
        ("El Frente Austral, al cual adhiere Manríquez, anunció su apoyo.", "anunció", (AUSTRAL,)),
        ("Quilodrán, leal pero prudente, felicitó a Iturra.", "felicitó", (QUILODRAN,)),
        ("Quilodrán, senadora pero independiente, felicitó a Iturra.", "felicitó", (QUILODRAN,)),
        ("Iturra, último pero sonriente, llamó a Zaldívar.", "llamó", (ITURRA,)),
        ("Iturra —que ganó en el norte— felicitó a Zaldívar.", "felicitó", (ITURRA,)),
        ("Los dos dirigentes -Iturra y Manríquez- apoyarán a Zaldívar.", "apoyarán", (ITURRA, MANRIQUEZ)),
    ],
    "a fronted phrase is no subject": [
        (
            "La misma noche de la elección, tras asumir su derrota, Iturra, feliz, felicitó a Zaldívar.",
            "felicitó",
            (ITURRA,),
        ),
        (
            "Tras felicitar a Quilodrán, Manríquez, del Frente Austral, respaldó a Iturra.",
            "respaldó",
            (MANRIQUEZ,),
        ),
        ("Por su parte la ministra Zaldívar felicitó a Iturra.", "felicitó", (ZALDIVAR,)),
    ],
    "whom a sentence names first": [
        ("En el caso de Quilodrán, respaldó a Iturra.", "respaldó", (QUILODRAN,)),
        ("En el caso del alcalde Iturra, felicitó a Zaldívar.", "felicitó", (ITURRA,)),
        ("En la casa de Quilodrán, Manríquez respaldó a Iturra.", "respaldó", (MANRIQUEZ,)),
    ],
    "coordinated verbs": [
        ("Iturra reconoció su derrota y felicitó a Zaldívar.", "felicitó", (ITURRA,)),
        ("Iturra reconoció su derrota, felicitó a Zaldívar y llamó a la unidad.", "llamó", (ITURRA,)),
        ("Quilodrán se cuadró con Iturra y Manríquez votará por Zaldívar.", "votará", (MANRIQUEZ,)),
        ("Iturra llamó a Zaldívar, y Quilodrán, que perdió, respaldó a Manríquez.", "respaldó", (QUILODRAN,)),
        ("Ganó Iturra y perdió Manríquez.", "perdió", (MANRIQUEZ,)),
        ("Quilodrán dijo que Iturra “ganó bien” y felicitó a Manríquez.", "felicitó", (QUILODRAN,)),
        ("Iturra perdió, pero felicitó a Zaldívar.", "felicitó", (ITURRA,)),
    ],
    "relatives": [
        (
            "Iturra saludó a Manríquez, del Frente Austral, quien respaldó a Zaldívar.",
            "respaldó",
            (MANRIQUEZ,),
        ),
        ("Iturra, a quien Quilodrán criticó y que votará por Zaldívar, calla.", "votará", (ITURRA,)),
        ("Habló la ministra Zaldívar, que respaldó a Iturra.", "respaldó", (ZALDIVAR,)),
    ],
    "complements": [
        ("Quilodrán anunció que votará por Iturra.", "votará", (QUILODRAN,)),
        ("Quilodrán aseguró que Manríquez es un peligro y que votará por Iturra.", "votará", (QUILODRAN,)),
        ("El Frente Austral anunció que sus concejales votarán por Iturra.", "votarán", (AUSTRAL,)),
    ],
    "behind the verb": [
        ("Felicitó Quilodrán, en una llamada, a Iturra.", "Felicitó", (QUILODRAN,)),
        ("Respaldó a Iturra la ministra Ana Zaldívar.", "Respaldó", (ZALDIVAR,)),
    ],
    "the sentence before": [
        ("Manríquez viajó al sur. Felicitó a Iturra.", "Felicitó", (MANRIQUEZ,)),
        ("“Es hora”, dijo Zaldívar a Iturra. Luego felicitó a Manríquez.", "felicitó", (ZALDIVAR,)),
    ],
    "what is over by then": [
        ("Manríquez viajó al sur. Cerrado el conteo, felicitó a Iturra.", "felicitó", (MANRIQUEZ,)),
        ("Manríquez viajó al sur. Más tarde, conocidos los cómputos, votó.", "votó", (MANRIQUEZ,)),
        ("Manríquez viajó al sur. Cerradas las urnas y abierta la sesión, votó.", "votó", (MANRIQUEZ,)),
        ("Manríquez viajó al sur. Pasadas las diez de la noche felicitó a Iturra.", "felicitó", (MANRIQUEZ,)),
        (
            "Manríquez viajó al sur. Pasada la medianoche, Zaldívar felicitó a Iturra.",
            "felicitó",
            (ZALDIVAR,),
        ),
        ("Manríquez viajó al sur. Consultados los vecinos, votaron.", "votaron", ()),
    ],
    "lists": [
        ("Los jefes de ambos partidos, Pedro Iturra y Ana Zaldívar, votarán.", "votarán", (ITURRA, ZALDIVAR)),
        ("El chileno Iturra y el peruano Manríquez votarán.", "votarán", (ITURRA, MANRIQUEZ)),
        (
            "Quilodrán, Iturra y la también ministra Zaldívar votarán.",
            "votarán",
            (QUILODRAN, ITURRA, ZALDIVAR),
        ),
    ],
    "nobody named": [
        ("Iturra habló. Los votantes de Manríquez apoyarán a Zaldívar.", "apoyarán", ()),
        ("Iturra habló. Mandatarios de la región felicitaron a Zaldívar.", "felicitaron", ()),
        ("Iturra habló. Quienes apoyaron a Zaldívar callan.", "apoyaron", ()),
        ("Iturra habló. Un dirigente de apellido Xyzwt respaldó a Zaldívar.", "respaldó", ()),
        ("Iturra habló. Nadie respaldó a Zaldívar.", "respaldó", ()),
    ],
}


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [pytest.param(*row, id=f"{name}: {row[0]}: {row[1]}") for name, rows in CASES.items() for row in rows],
)
def test_subject(text: str, verb: str, expected: tuple[str, ...]) -> None:
    reading = layers_of(SETTING + text)
    ends = Ends.of(reading)
    token = max(i for i, form in enumerate(reading.document.forms) if form == verb)
    found = ends.subject(token)
    assert tuple(map(reading.name_of, found.actors if found is not None else ())) == expected
