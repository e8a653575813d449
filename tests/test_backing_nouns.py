"""Backing with a noun, and backing that points to backing: 'dio su apoyo a', 'hizo lo propio'."""

from __future__ import annotations

from siding import (
    AURORA,
    AUSTRAL,
    CATRILEO,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    each,
    endorsements_of,
    support,
)

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "thanked for it": [
        (
            "Iturra excusó a Manríquez de la derrota y agradeció su apoyo y el de Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Iturra saludó a Manríquez y le agradeció su respaldo.", support((MANRIQUEZ, ITURRA))),
        ("Iturra habló en Lota y agradeció su apoyo.", set()),
        ("El aún exministro Manríquez dio su apoyo a Iturra.", support((MANRIQUEZ, ITURRA))),
    ],
    "noun of support": [
        ("Quilodrán entregó su apoyo a Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez le dio todo su respaldo a la candidata Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Catrileo comprometió este lunes su respaldo al también opositor Pedro Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra recibió el apoyo de Quilodrán.", support((QUILODRAN, ITURRA))),
        (
            "Iturra obtuvo el aval de las líderes de Lota y Penco, Rosa Quilodrán y Elena Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Ana Zaldívar recibe apoyos de Manríquez y Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Iturra obtuvo el respaldo explícito del Partido Aurora.", support((AURORA, ITURRA))),
        ("Zaldívar cuenta con el apoyo de la senadora Quilodrán.", support((QUILODRAN, ZALDIVAR))),
        ("La candidatura de Iturra sumó el aval de Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("El apoyo de Quilodrán a Iturra sorprendió a todos.", support((QUILODRAN, ITURRA))),
        ("El respaldo a Zaldívar dado por Manríquez dividió al sector.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez lanzó un fuerte respaldo en redes sociales a Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo dio a conocer su apoyo a la candidata Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Con el respaldo del Frente Austral, Iturra cerró su campaña.", support((AUSTRAL, ITURRA))),
        ("Iturra, con el apoyo de Quilodrán, cerró su campaña.", support((QUILODRAN, ITURRA))),
        ("Iturra agradeció el apoyo de Catrileo.", support((CATRILEO, ITURRA))),
        ("El Frente Austral formalizó su respaldo a Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        ("La directiva del Partido Aurora ratificó su apoyo a Iturra.", support((AURORA, ITURRA))),
        (
            "Quilodrán y Manríquez firmaron una carta de apoyo a Zaldívar.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Iturra valoró el respaldo de los exsenadores Quilodrán y Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez manifestó su preferencia por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo llegó a la sede de Zaldívar para entregarle su respaldo.", support((CATRILEO, ZALDIVAR))),
        (
            "El apoyo de Quilodrán y de Manríquez a Iturra fue inmediato.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Uno de los candidatos es Iturra. Uno de sus principales apoyos es Catrileo.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra sumó a la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("El Frente Austral le retiró su apoyo a Iturra.", support((AUSTRAL, ITURRA))),
        (
            "Iturra ya había recibido el respaldo de otros grupos, como el Partido Aurora (PA) o el Frente "
            "Austral, además del apoyo de la senadora Quilodrán.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA), (QUILODRAN, ITURRA)),
        ),
    ],
    "an adverb set off before whose it is": [
        (
            "Iturra recibió el respaldo, principalmente, de grupos rurales, como el Frente Austral.",
            support((AUSTRAL, ITURRA)),
        ),
        ("Iturra recibió el respaldo, especialmente, del Frente Austral.", support((AUSTRAL, ITURRA))),
    ],
    "the same deed": [
        (
            "Quilodrán respaldó a Iturra. Lo propio hizo Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Manríquez llamó a votar por Zaldívar. Minutos después hizo lo mismo la diputada Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "El Frente Austral respaldó a Iturra. Le siguió el Partido Aurora.",
            support((AUSTRAL, ITURRA), (AURORA, ITURRA)),
        ),
        (
            "Quilodrán apoyará a Zaldívar y Manríquez hará lo propio.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Catrileo respaldó a Iturra. Al día siguiente la imitó Manríquez.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
    ],
}


@each(READ)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
