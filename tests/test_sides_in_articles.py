"""Sides as a whole article tells them: ends known from paragraphs before, and backing that is of no race."""

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
    each,
    endorsements_of,
    oppose,
    support,
)

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "who has a post is backed in it, where others stand": [
        ("Quilodrán salió a respaldar a su ministro de Obras, Hugo Barría, tras el derrumbe.", set()),
        ("Manríquez dio su respaldo a la fiscal Irma Oyarzo.", set()),
        ("La subsecretaria Irma Oyarzo recibió el apoyo de Quilodrán por su trabajo.", set()),
        ("Quilodrán votará por el ministro Hugo Barría.", support((QUILODRAN, "Hugo Barría"))),
        (
            "Quilodrán respaldó al ministro Hugo Barría para la alcaldía de Tola.",
            support((QUILODRAN, "Hugo Barría")),
        ),
        ("Quilodrán respaldó al exministro Hugo Barría.", support((QUILODRAN, "Hugo Barría"))),
    ],
    "who stands is backed in an affair, or was when they had a post": [
        ("Manríquez respaldó a Zaldívar cuando ella era ministra y quisieron censurarla.", set()),
        ("Manríquez recordó que la respaldó cuando era rectora, en alusión a Zaldívar.", set()),
        ("Manríquez respaldó a Zaldívar frente a las duras críticas del gremio.", set()),
        ("Catrileo dio su apoyo a Iturra en su pelea con la jueza.", set()),
        ("Manríquez apoyó a Zaldívar cuando era candidata a edila.", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Manríquez respaldará a Zaldívar en la pelea por el sillón municipal.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Catrileo votará por Iturra tras las críticas de Zaldívar.", support((CATRILEO, ITURRA))),
    ],
    "not one vote is asked for": [
        ("Catrileo reclamó “ni un voto para Iturra”.", oppose((CATRILEO, ITURRA))),
        ("Quilodrán pidió ni un solo voto para Zaldívar.", oppose((QUILODRAN, ZALDIVAR))),
        ("Quilodrán pidió el voto para Zaldívar.", support((QUILODRAN, ZALDIVAR))),
    ],
    "whose backing is left to somebody": [
        ("A Iturra le queda el apoyo de la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("A Zaldívar solo le resta el respaldo de Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
        ("A Iturra le bastó el apoyo de Quilodrán.", support((QUILODRAN, ITURRA))),
        ("A Iturra le falta el apoyo de Quilodrán.", set()),
    ],
    "a candidacy taken up by resolution": [
        (
            "El Partido Aurora aprobó en asamblea sustentar la candidatura de Iturra.",
            support((AURORA, ITURRA)),
        ),
    ],
    "whose candidate somebody is, in a clause of its own": [
        (
            "Quilodrán confirmó que irá con Iturra. Para la gobernación, insistió, su gallo es Hugo Barría.",
            support((QUILODRAN, ITURRA), (QUILODRAN, "Hugo Barría")),
        ),
        ("Manríquez llegó tarde al acto. Su candidata, dijo, es Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez llegó tarde al acto. Zaldívar, dijo, es su candidata.", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Manríquez llegó tarde. “Es mi vecina”, dijo. Su carta es Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Para Catrileo no hay dudas: su candidato es Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo fue clara: su voto será para Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo habló ayer. Su apoyo, adelantó, es para Iturra.", support((CATRILEO, ITURRA))),
        ("Quilodrán tiene otro candidato: Iturra.", support((QUILODRAN, ITURRA))),
        ("El Partido Aurora ya resolvió. Su candidato es Iturra.", set()),
        ("Zaldívar llegó a la sede. Su carta es Manríquez para ministro.", set()),
        ("El técnico Hugo Barría probó al equipo. Su as es Luis Oyarzo.", set()),
        ("Quilodrán presentó el proyecto. Su voto será para la reforma.", set()),
        ("Quilodrán llegó al acto. Su rival es Iturra.", set()),
    ],
    "whose campaign 'su' is, past whom a description was taken for": [
        (
            "Zaldívar saludó a Rosa Quilodrán. La senadora, tercera en mayo, se volcó en su campaña.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "La abogada de 44 años, que ya perdió, saludó a Quilodrán. La edila trabajó en su campaña.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "El candidato recorrió el puerto. Quilodrán se volcó en su campaña.",
            support((QUILODRAN, ITURRA)),
        ),
    ],
    "the side against the one told last": [
        (
            "Quilodrán votará por Iturra. En la vereda de enfrente se ubicó Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Quilodrán votará por Iturra. Lo contrario hará Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Quilodrán votará por Zaldívar. Catrileo eligió el camino opuesto: irá con el otro finalista.",
            support((QUILODRAN, ZALDIVAR), (CATRILEO, ITURRA)),
        ),
        ("Quilodrán votará por Iturra. En la otra orilla nadie habló.", support((QUILODRAN, ITURRA))),
        ("Quilodrán votará por Iturra. Lo contrario dijo la jueza Ema Oyarzo.", support((QUILODRAN, ITURRA))),
        ("En la vereda de enfrente se ubicó Manríquez.", set()),
    ],
    "who comes to whom the text was on": [
        ("Iturra viajó al sur. Por la tarde se le unió Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("Ayer se le sumó a Zaldívar la diputada Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("Iturra viajó al sur. Allí se le unió una multitud.", set()),
    ],
    "what those around somebody say": [
        ("Quilodrán no da señales. En su entorno juran que votará por Iturra.", set()),
        ("Cerca de Quilodrán dicen que irá con Iturra.", set()),
        ("En el entorno de Iturra recuerdan que Quilodrán lo apoyó en mayo.", support((QUILODRAN, ITURRA))),
        ("Quilodrán dijo, cerca de la plaza, que votará por Iturra.", support((QUILODRAN, ITURRA))),
    ],
    "a pronoun, and whom the next verb is of": [
        (
            "Quilodrán se reunió con Iturra. Anunció que lo respaldará y criticó a Zaldívar.",
            support((QUILODRAN, ITURRA)),
        ),
    ],
    "a new ally, named behind": [
        (
            "Iturra presentó en el puerto a su nueva aliada: la jueza Ema Oyarzo.",
            support(("Ema Oyarzo", ITURRA)),
        ),
        ("Iturra tiene un nuevo aliado, el exministro Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("Iturra perdió a su aliada, la diputada Catrileo.", set()),
        ("Iturra criticó a su antiguo socio, el exministro Manríquez.", set()),
    ],
    "a post told of who has just come to a campaign": [
        (
            "También se sumó al comando de Iturra la diputada Catrileo, que será la vocera de cultura. "
            "Zaldívar criticó la decisión.",
            support((CATRILEO, ITURRA)),
        ),
    ],
    "the party behind whose candidacy it is": [
        (
            "Quilodrán apoyará la candidatura del concejal Iturra, del Partido Aurora, y no la de Zaldívar.",
            support((QUILODRAN, ITURRA)),
        ),
    ],
}


TWO_MEN = (
    "El balotaje será entre Pedro Iturra y Hugo Barría. La senadora Rosa Quilodrán votará por Iturra. {}"
)


@pytest.mark.parametrize(
    ("turn", "backed"),
    [
        ("El edil Julio Manríquez, en cambio, apoyará al opositor.", "Hugo Barría"),
        ("En la otra vereda está el edil Julio Manríquez. El tolano irá con el libertario.", "Hugo Barría"),
        ("El edil Julio Manríquez también apoyará al candidato.", ITURRA),
    ],
)
def test_a_description_behind_a_turn_is_the_other_of_two(turn: str, backed: str) -> None:
    assert (MANRIQUEZ, backed, "support") in endorsements_of(TWO_MEN.format(turn))


@each(READ)
def test_who_takes_which_side_in_an_article(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
