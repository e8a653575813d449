"""Contacts of 'ambos', of those who joined in, of meetings held and of meetings still to be held.

Everybody is invented; each text is a whole article.
"""

from __future__ import annotations

import pytest
from contacting import ITURRA, MANRIQUEZ, QUILODRAN, ZALDIVAR, Row, call, contacts_of, meeting, message

TWO = "Rosa Quilodrán elogió a Pedro Iturra. "
MET = "Rosa Quilodrán y Pedro Iturra se reunieron en la sede. "
PAIR = meeting((QUILODRAN, ITURRA))
WITH_ZALDIVAR = meeting((QUILODRAN, ZALDIVAR), (ITURRA, ZALDIVAR))
RACE = (
    "Rosa Quilodrán ganó las elecciones presidenciales del domingo con el 52% de los votos y venció a Pedro "
    "Iturra. "
)

READ: dict[str, tuple[tuple[str, set[Row]], ...]] = {
    "a meeting between both": (
        (TWO + "La reunión entre ambos duró dos horas.", PAIR),
        (TWO + "El encuentro entre los dos dirigentes se realizó en la sede.", PAIR),
        (TWO + "La conversación telefónica entre los dos fue breve.", call((QUILODRAN, ITURRA))),
        ("Rosa Quilodrán elogió a Pedro Iturra tras una cita entre ambos en Lota.", PAIR),
    ),
    "both, told of by nobody who could be one of them": (
        (TWO + "Fuentes del partido confirmaron que ambos se reunieron el lunes.", PAIR),
        (TWO + "Se supo que los dos se vieron ayer en el Congreso.", PAIR),
        ("Rosa Quilodrán elogió a Pedro Iturra y contó que ambos se vieron ayer en el Congreso.", PAIR),
    ),
    "both, who hold the office": (
        (
            "El gobernador Pedro Iturra recibió a la gobernadora Rosa Quilodrán. Los esperaban Ana Zaldívar "
            "y Julio Manríquez. Después, ambos gobernadores se reunieron a solas.",
            PAIR,
        ),
    ),
    "both women": (
        (
            "Rosa Quilodrán saludó a Ana Zaldívar. Pedro Iturra calló. Las dos ya se reunieron ayer.",
            meeting((QUILODRAN, ZALDIVAR)),
        ),
    ),
    "somebody with both": (
        (TWO + "Ana Zaldívar se reunió con ambos en Lota.", WITH_ZALDIVAR),
        (
            TWO + "Ana Zaldívar recibió un llamado de los dos el lunes.",
            call((ZALDIVAR, QUILODRAN), (ZALDIVAR, ITURRA)),
        ),
    ),
    "both with somebody who is neither": (
        (
            "La alcaldesa Ana Zaldívar votará por Rosa Quilodrán. Julio Manríquez pensó lo mismo. Ambos se "
            "habían reunido el viernes con Quilodrán.",
            meeting((ZALDIVAR, QUILODRAN), (MANRIQUEZ, QUILODRAN)),
        ),
    ),
    "several, each with the preposition": (
        (
            "Rosa Quilodrán recibió llamadas de Pedro Iturra, de Ana Zaldívar y de Julio Manríquez.",
            call((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR), (QUILODRAN, MANRIQUEZ)),
        ),
        (
            "Rosa Quilodrán recibió la llamada de Pedro Iturra y la de Ana Zaldívar.",
            call((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
        ),
    ),
    "who joined in": (
        (
            "Rosa Quilodrán se reunió con dirigentes, donde participaron el alcalde Pedro Iturra, la "
            "ministra Ana Zaldívar, además de vecinos.",
            meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
        ),
        (
            "Rosa Quilodrán habló con los medios, al término de un encuentro de una hora en el que estuvo "
            "también Pedro Iturra.",
            PAIR,
        ),
        (MET + "Del encuentro también participó Ana Zaldívar.", PAIR | WITH_ZALDIVAR),
    ),
    "what is not denied": (
        ("Rosa Quilodrán no oculta que se reunió con Pedro Iturra.", PAIR),
        ("Rosa Quilodrán no negó que se reunió con Pedro Iturra.", PAIR),
    ),
    "behind words set apart": (
        ("Rosa Quilodrán elogió a Pedro Iturra, con quien, según contó, se reunió ayer.", PAIR),
        (
            "Pedro Iturra contó que Rosa Quilodrán, pese a que apoyó a Julio Manríquez, lo llamó esa noche.",
            call((QUILODRAN, ITURRA)),
        ),
    ),
    "on the telephone": (
        (
            "Rosa Quilodrán felicitó a Pedro Iturra por su triunfo en los comicios, durante una llamada "
            "telefónica.",
            call((QUILODRAN, ITURRA)),
        ),
        (RACE + "Quilodrán e Iturra conversaron durante quince minutos.", call((QUILODRAN, ITURRA))),
    ),
    "together": (
        ("Rosa Quilodrán y Pedro Iturra se mostraron juntos en Lota.", PAIR),
        ("Rosa Quilodrán y Pedro Iturra aparecieron juntos en el acto de cierre.", PAIR),
    ),
    "gone to": (
        ("Rosa Quilodrán ha acudido este viernes a reunirse con Pedro Iturra.", PAIR),
        ("Rosa Quilodrán fue ayer a almorzar con Pedro Iturra.", PAIR),
        ("Ana Zaldívar habló de la visita que hizo a Pedro Iturra la senadora Rosa Quilodrán.", PAIR),
    ),
    "hours of it": (
        ("Rosa Quilodrán calló tras dos horas de reunión con Pedro Iturra.", PAIR),
        ("La cita se acordó durante el encuentro que sostuvieron Rosa Quilodrán y Pedro Iturra.", PAIR),
    ),
    "beside somebody": (
        (
            "Rosa Quilodrán se reunió con Pedro Iturra, junto a la ministra Ana Zaldívar.",
            PAIR | WITH_ZALDIVAR,
        ),
        ("Rosa Quilodrán se reunió con vecinos junto a Pedro Iturra.", PAIR),
    ),
    "them": (
        (
            "Rosa Quilodrán y Pedro Iturra fueron a la sede, donde los esperaba Ana Zaldívar.",
            WITH_ZALDIVAR,
        ),
    ),
    "with an embrace": (("Pedro Iturra llegó ayer. Rosa Quilodrán lo recibió con un abrazo.", PAIR),),
    "whom with what follows": (
        ("Rosa Quilodrán y Pedro Iturra se encontraron ayer para avanzar con la lista.", PAIR),
    ),
    "the meeting that both held with others": (
        (
            "Rosa Quilodrán y Ana Zaldívar callaron luego de la reunión que ambas mantuvieron la semana "
            "pasada en la sede con Pedro Iturra.",
            meeting((QUILODRAN, ITURRA), (ZALDIVAR, ITURRA)),
        ),
    ),
    "shown with, seen at home": (
        ("Rosa Quilodrán se mostró con Pedro Iturra.", PAIR),
        ("Pedro Iturra atendió el domingo a Rosa Quilodrán en su chacra.", PAIR),
    ),
    "still held": (
        ("Mañana se analizará la reunión de Rosa Quilodrán con Pedro Iturra.", PAIR),
        ("Tras la reunión entre Rosa Quilodrán y Pedro Iturra, el partido anunciará su postura.", PAIR),
    ),
}
UNREAD = {
    "meetings to come": (
        TWO + "La reunión entre ambos será el lunes.",
        "La reunión entre Rosa Quilodrán y Pedro Iturra está prevista para el lunes.",
        "La reunión entre Rosa Quilodrán y Pedro Iturra se realizará en Lota.",
        "Se prevé una reunión entre Rosa Quilodrán y Pedro Iturra.",
        "El partido canceló la reunión entre Rosa Quilodrán y Pedro Iturra.",
        TWO + "Un vecino ofreció su casa para una cita entre los dos.",
        TWO + "Ana Zaldívar hizo un llamado al diálogo entre ambos.",
        "Rosa Quilodrán viajó a reunirse con Pedro Iturra.",
        "Rosa Quilodrán acudirá a reunirse con Pedro Iturra.",
        "Rosa Quilodrán va a almorzar con Pedro Iturra.",
    ),
    "both of what is nobody": (
        TWO + "Ambos equipos se reunieron el lunes.",
        TWO + "La reunión entre los dos partidos duró dos horas.",
        "Rosa Quilodrán se reunió con vecinos. El presidente Pedro Iturra viajó. Llegaron Ana Zaldívar y "
        "Julio Manríquez. Ambos presidentes se reunieron.",
    ),
    "each apart": (
        RACE + "Quilodrán e Iturra hablaron ante sus seguidores.",
        "Rosa Quilodrán y Pedro Iturra aparecieron en un mitin de Ana Zaldívar.",
        "Rosa Quilodrán y Pedro Iturra se mostraron optimistas en el acto.",
    ),
    "elsewhere": (
        "Rosa Quilodrán habló tras la cita, en un acto en el que también estuvo Pedro Iturra.",
        "Rosa Quilodrán tuvo un debate en el que participaron vecinos y Pedro Iturra.",
    ),
    "what follows from a meeting": (
        "Su decisión de asistir a la cita desató su ruptura con Pedro Iturra. Rosa Quilodrán calló.",
    ),
    "neither shown with nor seen at home": (
        "Rosa Quilodrán se mostró crítica con Pedro Iturra.",
        "Pedro Iturra atendió a Rosa Quilodrán, herida en el choque.",
    ),
    "doubted": ("Rosa Quilodrán no descartó que se reúna con Pedro Iturra.",),
}


@pytest.mark.parametrize(("text", "expected"), [row for rows in READ.values() for row in rows])
def test_read(text: str, expected: set[Row]) -> None:
    assert contacts_of(text) == expected


@pytest.mark.parametrize("heads", ["presidentes", "timoneles", "jefes de bancada", "secretarios generales"])
def test_who_meets_the_heads_of_parties_meets_them_all(heads: str) -> None:
    cites = f"Rosa Quilodrán se reunió con los {heads} del Partido Cívico y el Partido Ribereño."
    visit = f"Los {heads} del Partido Cívico y el Partido Ribereño visitaron a Rosa Quilodrán."
    parties = ("Partido Cívico", "Partido Ribereño")
    assert contacts_of(cites) == meeting(*((QUILODRAN, party) for party in parties))
    assert contacts_of(visit) == meeting(*((party, QUILODRAN) for party in parties))


def test_the_heads_of_the_parties_of_an_alliance_stand_for_it() -> None:
    text = "Los presidentes de los partidos del Partido Cívico enviaron una carta a Rosa Quilodrán."
    assert contacts_of(text) == message(("Partido Cívico", QUILODRAN))


def test_the_mayors_of_parties_are_not_the_parties() -> None:
    text = "Rosa Quilodrán se reunió con los alcaldes del Partido Cívico, el Partido Ribereño y otros."
    assert contacts_of(text) == set()


@pytest.mark.parametrize("text", [text for texts in UNREAD.values() for text in texts])
def test_unread(text: str) -> None:
    assert contacts_of(text) == set()
