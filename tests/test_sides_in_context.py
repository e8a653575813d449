"""Whom descriptions, pronouns and dropped subjects mean in what takes a side, by the sentences before it."""

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
    congratulate,
    each,
    endorsements_of,
    neutral,
    oppose,
    support,
)

IN_CONTEXT: dict[str, list[tuple[str, set[Row]]]] = {
    "a body of the party of whoever speaks": [
        (
            (
                "El Frente Austral tomó distancia. Su presidenta, Marta Oyarce, recordó que el comité "
                "central apoya a Iturra."
            ),
            support((AUSTRAL, ITURRA)),
        ),
        (
            (
                "El dirigente nacional del Frente Austral, Ulises Bringas, desconoció el acuerdo. Aseguró "
                "que el partido no apoyará a ninguno de los dos."
            ),
            neutral(AUSTRAL),
        ),
        ("El Frente Austral calló. Marta Oyarce dijo que el comité de vecinos apoya a Iturra.", set()),
    ],
    "those whom somebody leads, counted": [
        (
            "Manríquez avanzó que sus tres concejales votarán a favor de Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
    ],
    "who acknowledges that another won congratulates": [
        (
            "Zaldívar perdió. Reconoció que Iturra ganó y lo felicitó.",
            congratulate((ZALDIVAR, ITURRA)),
        ),
        (
            "Manríquez admitió que el Frente Austral se quedó con la alcaldía y felicitó a Iturra.",
            congratulate((MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez contó que Quilodrán llamó a Iturra y lo felicitó.",
            congratulate((QUILODRAN, ITURRA)),
        ),
    ],
    "a list of givers that goes on past whose each is": [
        (
            "Iturra tenía el apoyo del Partido Aurora de la senadora Quilodrán y del Frente Austral.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Iturra tenía el apoyo del Partido Aurora (centro) y del Frente Austral (izquierda).",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
    ],
    "who acts in a clause with 'quienes' is not whom its pronoun means": [
        (
            (
                "Iturra habló de su campaña. Había enfrentado la resistencia de los ediles Julio Manríquez y "
                "Saúl Medina, quienes llamaron a no votar por él."
            ),
            oppose((MANRIQUEZ, ITURRA), ("Saúl Medina", ITURRA)),
        ),
    ],
    "a clause of time in two words is passed": [
        (
            "Manríquez, no bien asomaron las mesas, habló ante su gente y felicitó a Zaldívar.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Manríquez, en cuanto a la elección, dijo que votará por Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
    ],
    "the same deed behind another's": [
        (
            (
                "Quilodrán dijo que votará por Iturra. Manríquez dijo otro tanto, luego de que el Frente "
                "Austral acordara apoyarlo."
            ),
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (AUSTRAL, ITURRA)),
        ),
    ],
    "a body through somebody, told behind the verb": [
        (
            "El gobierno de Tolania felicitó a Iturra por medio de su canciller, Martín Paredes.",
            congratulate(("Martín Paredes", ITURRA)),
        ),
        ("El gobierno de Tolania felicitó a Iturra por medio de su cuenta.", set()),
    ],
    "given in a verb that no list has": [
        ("Catrileo patentizó su adhesión a Iturra.", support((CATRILEO, ITURRA))),
    ],
    "promised to somebody": [
        (
            "Catrileo y Manríquez subieron al palco con Zaldívar y le prometieron acompañarla.",
            support((CATRILEO, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "“Llamé a Ana Zaldívar y le dije que cuente conmigo”, sostuvo Manríquez.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("“Le dije a Zaldívar que no cuente conmigo”, sostuvo Manríquez.", set()),
    ],
    "behind somebody": [
        ("Manríquez se puso detrás de Iturra.", support((MANRIQUEZ, ITURRA))),
    ],
    "whose party a candidate is of is not who backs": [
        (
            "Los ediles que secundan a Ana Zaldívar, del Frente Austral, y a Pedro Iturra, debatieron.",
            set(),
        ),
    ],
    "told to several, of one": [
        ("Manríquez dijo a los periodistas que votará por Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Catrileo ha revelado a sus vecinos que ya votó por Zaldívar.",
            support((CATRILEO, ZALDIVAR)),
        ),
        ("Manríquez agradeció a los vecinos que votaron por Iturra.", set()),
    ],
    "an hour and 'a su vez' end no clause and name nobody": [
        (
            (
                "Los números fueron admitidos a las 19:40 por Julio Manríquez, quien se trasladó hasta la "
                "sede de Iturra, se abrazó con él y le garantizó que trabajará por su candidatura."
            ),
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            (
                "A su vez, en el Frente Austral, que apoyó a Iturra tras conseguir el 21,5% con su lista, "
                "esperan señales."
            ),
            support((AUSTRAL, ITURRA)),
        ),
    ],
    "a vote without its candidate, and for whom it will be": [
        (
            "Manríquez contó que sí irá a votar y que lo hará por Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Manríquez contó que irá a votar y que lo hará por la mañana.", set()),
    ],
    "what is said of a subject before the verb of its relative": [
        (
            (
                "Zaldívar leyó una carta en la que el exministro Julio Manríquez, cuarto con 9,7%, pide a "
                "los mineros votar por ella."
            ),
            support((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "who tells of a description is not whom it means": [
        (
            (
                "El mandatario Julio Manríquez calló. Iturra recordó que el mandatario lo apoyó en la "
                "primera vuelta."
            ),
            support((MANRIQUEZ, ITURRA)),
        ),
    ],
    "a list that a crowd, or the last of all, ends": [
        (
            "A Iturra lo respaldan el Partido Aurora, el Frente Austral y algunos comités.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "A Iturra lo respaldan el Partido Aurora, el Frente Austral e incluso la diputada Catrileo.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Iturra recibió el apoyo del Partido Aurora, del Frente Austral e incluso de algunos comités.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Iturra recibió el apoyo del Partido Aurora, del Frente Austral y hasta de la diputada Catrileo.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA), (CATRILEO, ITURRA)),
        ),
    ],
    "a caravan with somebody": [
        ("Manríquez hizo caravana con Zaldívar hasta el último día.", support((MANRIQUEZ, ZALDIVAR))),
    ],
    "who congratulates may back too": [
        (
            "Catrileo felicitó a Zaldívar por su votación y anunció que votará por ella.",
            congratulate((CATRILEO, ZALDIVAR)) | support((CATRILEO, ZALDIVAR)),
        ),
    ],
}


@each(IN_CONTEXT)
def test_read_in_context(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


def test_a_description_at_the_head_of_a_sentence_is_its_topic() -> None:
    text = (
        "En la segunda vuelta se enfrentan Mario Aldana y Dora Ventura.\n\nEn la primera, el académico había "
        "sorprendido al quedar segundo con 11,8%, por detrás de Ventura (15,9%). Luego recibió el apoyo del "
        "excandidato Rogelio Cobo."
    )
    assert endorsements_of(text) == support(("Rogelio Cobo", "Mario Aldana"))


def test_who_is_backed_by_name_stands() -> None:
    text = (
        "El exministro Julio Manríquez y la diputada Elena Catrileo disputarán la elección.\n\nEl Partido "
        "Aurora resolvió apoyar al exgobernador Emilio Char. El exgobernador recibió también el apoyo de la "
        "alcaldesa Rosa Quilodrán."
    )
    assert endorsements_of(text) == support((AURORA, "Emilio Char"), (QUILODRAN, "Emilio Char"))
