"""Sides in one of several clauses that one verb tells, or calls for with one of several nouns.

'dijo que no irá, que lo pensó y que votará por Soto', 'publicó una foto y un llamado a votar por Soto'.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import (
    AUSTRAL,
    CATRILEO,
    ITURRA,
    MANRIQUEZ,
    SETTING,
    ZALDIVAR,
    Row,
    each,
    endorsements_of,
    oppose,
    support,
)

TELLING = (
    "Catrileo dijo que",
    "La diputada Catrileo hizo saber en un audio que",
    "Catrileo avisó por la radio que",
    "Catrileo dejó en claro que",
)
BEFORE = (
    "nadie la consultó",
    "no la llamen más",
    "su partido perdió la brújula",
    "no tiene nada contra los demás",
    "ella no sigue a su padre, que no la van a callar",
    "Zaldívar es la única que puede quejarse",
)
LAST = (
    " y que respalda a Iturra",
    " y que su voto es para Iturra",
    " y que por Iturra trabajará hasta el domingo",
    " y que votará por Iturra, aunque sea la única",
    ", pero que va con Iturra hasta el final",
    ", que su voto será para Iturra y que el domingo descansará",
)


@pytest.mark.parametrize("telling", TELLING)
def test_the_last_of_several_clauses(telling: str) -> None:
    texts = composed(telling + " {before}{last}.", {"before": BEFORE, "last": LAST})
    assert unread(texts, lambda text: endorsements_of(SETTING + text), support((CATRILEO, ITURRA))) == []


IN_TURN: dict[str, list[tuple[str, set[Row]]]] = {
    "whose verb is denied": [
        ("Catrileo negó que haya pactado, que reciba dinero y que apoye a Iturra.", set()),
        ("Catrileo duda que gane Zaldívar y que los suyos respalden a Iturra.", set()),
        ("Catrileo dijo que se rumorea que apoya a Zaldívar y que irá con Iturra.", set()),
    ],
    "of others": [
        (
            "Catrileo dijo que no sabe nada, que Manríquez respalda a Iturra y que no volverá.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Catrileo criticó a Manríquez, que nunca la saludó y que respalda a Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("Catrileo dijo que no conoce a Manríquez, que respalda a Iturra.", support((MANRIQUEZ, ITURRA))),
    ],
    "of a thing told before": [
        ("Catrileo dijo que la ley no es perfecta y que la apoyará en el Senado.", set()),
        ("Catrileo dijo que la ley se discutió poco, que no es perfecta y que la apoyará.", set()),
        ("Manríquez dijo que Zaldívar es valiente y que la apoyará.", support((MANRIQUEZ, ZALDIVAR))),
    ],
    "each its own side": [
        (
            "Catrileo dijo que no votará por Zaldívar y que respalda a Iturra.",
            support((CATRILEO, ITURRA)) | oppose((CATRILEO, ZALDIVAR)),
        ),
    ],
    "a call among other things": [
        (
            "Catrileo publicó una foto con el pulgar arriba y un llamado a votar por Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        ("Catrileo publicó una exhortación a respaldar a Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo lanzó en la plaza una exhortación a votar por Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo cerró el acto con una invitación a votar por Iturra.", support((CATRILEO, ITURRA))),
        (
            "Catrileo terminó la misa con una oración y un pedido de votar por Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        ("Catrileo recibió una invitación a votar por Iturra.", set()),
        ("Catrileo publicó una foto y no un llamado a votar por Iturra.", set()),
        ("Catrileo denunció un panfleto anónimo y un llamado a votar por Iturra.", set()),
        ("Catrileo retiró un afiche con su cara y un llamado a votar por Iturra.", set()),
    ],
    "against, as asked of others": [
        (
            "Catrileo pidió a sus oyentes que castiguen a Iturra en las urnas y que ni por error lo marquen.",
            oppose((CATRILEO, ITURRA)),
        ),
        ("Catrileo pidió que ni en broma voten por Iturra.", oppose((CATRILEO, ITURRA))),
        ("Catrileo llamó a pasarle la factura a Iturra en las urnas.", oppose((CATRILEO, ITURRA))),
        ("Catrileo pidió un voto de castigo para Iturra.", oppose((CATRILEO, ITURRA))),
        ("Catrileo criticó a Iturra y llamó a los suyos a no darle su voto.", oppose((CATRILEO, ITURRA))),
        ("Catrileo pidió que la justicia castigue a Iturra.", set()),
        ("Catrileo pidió a sus jugadores que frenen a Iturra en la banda.", set()),
    ],
    "of whoever came to say so": [
        (
            (
                "Manríquez le entregó su respaldo a Zaldívar, y la diputada Catrileo, que nunca baja al "
                "pueblo, bajó para decir que ella también la apoya."
            ),
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Catrileo no solo acata, sino que hará campaña por Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo ahí mismo pidió votar por Iturra.", support((CATRILEO, ITURRA))),
        (
            "Es cierto que Catrileo, que era la candidata verde, se bajó y ahora hace campaña por Iturra.",
            support((CATRILEO, ITURRA)),
        ),
    ],
    "of the first to do so": [
        (
            "Zaldívar agradeció a Manríquez, el primero en pedir el voto por ella.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Zaldívar agradeció al cura y a Manríquez, el primero que salió a pedir el voto por ella.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "who changes sides": [
        ("Con él migró a la campaña de Iturra la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("La diputada Catrileo emigró a las filas de Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo dijo que se queda con Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo se quedó con Iturra en la sede hasta las diez.", set()),
        ("Catrileo migró a Lota con su familia.", set()),
        ("Catrileo le pasó a Iturra la carpeta con los datos.", set()),
        (
            "Catrileo llama a no votar por Zaldívar, a la que tacha de forastera, y a quedarse con Iturra.",
            oppose((CATRILEO, ZALDIVAR)) | support((CATRILEO, ITURRA)),
        ),
        ("Catrileo pidió votar por la mapuche.", support((CATRILEO, ZALDIVAR))),
    ],
    "whose task it is": [
        ("Catrileo aceptó coordinarla en el sur, contó Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo coordinará a Iturra en la costa.", support((CATRILEO, ITURRA))),
        ("Catrileo se apuntó como fiscal de mesa de Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo irá de testigo electoral por Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo irá de delegada a cuidarle las actas a Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo es apoderada de Iturra en el juicio por estafa.", set()),
        ("Catrileo coordinará a los peritos que investigan a Iturra.", set()),
        ("Catrileo será representante de Iturra ante el tribunal.", set()),
    ],
    "the vote told before": [
        (
            "Catrileo dijo que es la primera vez que pide el voto para alguien, y que lo pide para Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        ("Catrileo dijo que su voto ya está decidido y que lo dará a Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo dijo que solo tiene un voto y que será para Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo dijo que no vende su voto y que el premio será para Iturra.", set()),
    ],
    "what one is the maker of": [
        ("Catrileo trabaja en la misión creada por Iturra para la atención de los pobres.", set()),
        ("Catrileo votará el sábado por Iturra.", support((CATRILEO, ITURRA))),
    ],
    "whose win one strives for": [
        ("“Vamos a militar para que gane el Frente Austral”, dijo Catrileo.", support((CATRILEO, AUSTRAL))),
    ],
    "how long one goes on": [
        ("Catrileo trabajará por Iturra desde el lunes hasta el final.", support((CATRILEO, ITURRA))),
        ("Catrileo trabajará por Iturra de aquí al 14 de diciembre.", support((CATRILEO, ITURRA))),
        ("Catrileo acompañará a Iturra hasta el hospital.", set()),
        ("Catrileo anunció que acompañará a Iturra en la lista del sur.", set()),
        ("Catrileo confirmó que acompañará a Iturra en la fórmula.", set()),
    ],
}


@each(IN_TURN)
def test_told_in_turn(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
