"""Who congratulates, opposes or stays neutral, as agencies report it: lists of greeters, own words, refusals.

The near misses hold the same words and no such side.
"""

from __future__ import annotations

from siding import (
    AURORA,
    AUSTRAL,
    CATRILEO,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    WON,
    ZALDIVAR,
    Row,
    congratulate,
    each,
    endorsements_of,
    neutral,
    oppose,
    support,
)

FERRI, TADIC, HOLM = "Bruno Ferri", "Ivo Tadic", "Elena Holm"
THREE = congratulate((FERRI, ZALDIVAR), (TADIC, ZALDIVAR), (HOLM, ZALDIVAR))
TWO = congratulate((FERRI, ZALDIVAR), (TADIC, ZALDIVAR))

AFTER: dict[str, list[tuple[str, set[Row]]]] = {
    "each of a list with its place": [
        (
            "Bruno Ferri, de Italia, Ivo Tadic, de Serbia, y Elena Holm, de Suecia, felicitaron a Zaldívar.",
            THREE,
        ),
        (
            "Bruno Ferri, presidente de Italia; Ivo Tadic, de Serbia, y Elena Holm, de Suecia, felicitaron a "
            "Zaldívar.",
            THREE,
        ),
        (
            "Bruno Ferri, rey de Italia, Ivo Tadic, de Serbia, y Elena Holm, de Suecia, la felicitaron.",
            THREE,
        ),
        (
            "El presidente de Italia, Bruno Ferri; el de Serbia, Ivo Tadic, y la de Suecia, Elena Holm, "
            "felicitaron a la ganadora.",
            THREE,
        ),
        (
            "Habló Bruno Ferri, presidente de Italia; Ivo Tadic, de Serbia, felicitó a Zaldívar.",
            congratulate((TADIC, ZALDIVAR)),
        ),
    ],
    "who is said to be of those who do": [
        ("Bruno Ferri e Ivo Tadic fueron los primeros presidentes que felicitaron a Zaldívar.", TWO),
        (
            "Bruno Ferri fue uno de los presidentes que felicitaron a Zaldívar.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Bruno Ferri es otro de los líderes que felicitó a Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri fue a la cena de los presidentes que felicitaron a Zaldívar.", set()),
    ],
    "one by one, behind many who are not named": [
        (
            "Los mensajes de felicitación a Zaldívar no tardaron. El primero en hacerlo fue Bruno Ferri. Le "
            "siguió Ivo Tadic.",
            TWO,
        ),
        (
            "Varios líderes felicitaron a Zaldívar. El primero fue Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Llovieron las felicitaciones. Entre los primeros estuvieron Bruno Ferri e Ivo Tadic.", TWO),
        (
            "Varios alcaldes felicitaron a la ganadora. También lo hizo Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Llegaron felicitaciones a los bomberos. El primero en hacerlo fue Bruno Ferri.", set()),
        ("Varios líderes felicitaron a Zaldívar. El primero fue un mitin de Bruno Ferri.", set()),
        ("Se sumaron al saludo a Zaldívar el italiano Bruno Ferri y el serbio Ivo Tadic.", TWO),
        ("Se sumaron al saludo el italiano Bruno Ferri y el serbio Ivo Tadic.", TWO),
        (
            "A Zaldívar la apoyó en mayo Quilodrán. Esta semana se sumó Julio Manríquez.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "A Zaldívar la apoyó en mayo Quilodrán. A las críticas se sumó Julio Manríquez.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "A Zaldívar la apoyó en mayo Quilodrán. Se sumó Julio Manríquez a la huelga.",
            support((QUILODRAN, ZALDIVAR)),
        ),
    ],
    "wishes and joy for who won, however called": [
        ("Bruno Ferri transmitió a la vencedora sus deseos de éxito.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri habló con la ganadora, a quien deseó éxito.", congratulate((FERRI, ZALDIVAR))),
        (
            "Bruno Ferri expresó su “gran alegría” por la victoria de quien llamó su amiga.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Bruno Ferri transmitió a los bomberos sus deseos de éxito.", set()),
        ("Bruno Ferri habló con su hermana, a quien deseó éxito.", set()),
        ("Bruno Ferri expresó su “gran alegría” por el concierto.", set()),
        (
            "Ivo Tadic felicitó a Zaldívar. Bruno Ferri también saludó a la intendenta de Lota.",
            TWO,
        ),
        (
            "Ivo Tadic felicitó a Zaldívar. Bruno Ferri también felicitó al intendente por el hospital.",
            congratulate((TADIC, ZALDIVAR)),
        ),
    ],
    "of who won, told in other ways": [
        ("Bruno Ferri celebró que Zaldívar haya ganado.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri se alegró de que ganara Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri celebró que Zaldívar hablara.", set()),
        ("Bruno Ferri celebró que Zaldívar no haya ganado en Lota.", set()),
        ("Bruno Ferri fue al comando de la ganadora para saludarla.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri fue al comando de su hermana para saludarla.", set()),
        (
            "Bruno Ferri llamó a la ganadora. Ivo Tadic saludó a Catrileo, que se impuso en Lota.",
            congratulate((TADIC, CATRILEO)),
        ),
        ("Bruno Ferri saludó a Catrileo, que llegó de Lota.", set()),
        ("Bruno Ferri dio la enhorabuena a su líder.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri dio la enhorabuena a los bomberos.", set()),
        ("Bruno Ferri ya había felicitado a la intendenta de Lota.", congratulate((FERRI, ZALDIVAR))),
        (
            "Ivo Tadic felicitó a la ganadora. Iturra saludó el triunfo aliancista.",
            congratulate((TADIC, ZALDIVAR), (ITURRA, ZALDIVAR)),
        ),
        (
            "Ivo Tadic felicitó a la ganadora. Iturra celebró el resultado.",
            congratulate((TADIC, ZALDIVAR)),
        ),
        ("Bruno Ferri celebró el triunfo desde la sede del Partido Aurora.", set()),
    ],
    "the same posture, told by a relative clause": [
        (
            "Bruno Ferri votará en blanco, la misma postura que adoptó la víspera Ivo Tadic.",
            neutral(FERRI, TADIC),
        ),
        ("Bruno Ferri votará en blanco, decisión que también tomó Ivo Tadic.", neutral(FERRI, TADIC)),
        ("Bruno Ferri votará en blanco, postura que comparte Ivo Tadic.", neutral(FERRI, TADIC)),
        ("Bruno Ferri votará en blanco. La misma radio que Ivo Tadic dirige lo contó.", neutral(FERRI)),
    ],
    "who is one of those that do, and how they are told to": [
        ("Bruno Ferri fue quien primero la saludó. Lo siguió Ivo Tadic.", set()),
        (
            "Ivo Tadic felicitó a Zaldívar. Bruno Ferri fue quien primero la saludó.",
            TWO,
        ),
        ("Bruno Ferri fue otro de los que la felicitaron.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri fue de los que felicitaron a Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri habló de los que felicitaron a Zaldívar.", set()),
        ("Ivo Tadic felicitó a Zaldívar. Bruno Ferri la saludó por teléfono.", TWO),
        ("Bruno Ferri la saludó por teléfono.", set()),
        ("Bruno Ferri llamó a Zaldívar para saludarla.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri llamó a Catrileo para saludarla.", set()),
        ("Bruno Ferri viajó para abrazar a la vencedora.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri viajó para abrazar al vencedor.", set()),
        ("Bruno Ferri habló con la ganadora y celebró “un día histórico”.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri celebró “un día histórico”.", set()),
        ("Ivo Tadic felicitó a Zaldívar. Por Italia lo hizo el ministro Bruno Ferri.", TWO),
        ("Bruno Ferri prefirió hacerle llegar un mensaje de felicitación.", congratulate((FERRI, ZALDIVAR))),
        (
            "Ivo Tadic felicitó a Zaldívar. Quilodrán firmó un decreto. Lo siguió Bruno Ferri.",
            congratulate((TADIC, ZALDIVAR)),
        ),
        ("Ivo Tadic felicitó a Zaldívar. La siguió Bruno Ferri.", congratulate((TADIC, ZALDIVAR))),
        ("Bruno Ferri negó haber comprometido su respaldo con ninguno de los candidatos.", set()),
    ],
    "done too, told without 'también'": [
        (
            "Quilodrán felicitó a Zaldívar. Bruno Ferri e Ivo Tadic lo hicieron por la red X.",
            TWO | congratulate((QUILODRAN, ZALDIVAR)),
        ),
        ("Quilodrán habló con Zaldívar. Bruno Ferri e Ivo Tadic lo hicieron por la red X.", set()),
        (
            "El Partido Aurora evitó felicitar a Zaldívar. Catrileo viajó ayer. Sí lo hizo Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        (
            "Quilodrán felicitó a Zaldívar. Ayer había hecho lo propio Bruno Ferri.",
            congratulate((QUILODRAN, ZALDIVAR), (FERRI, ZALDIVAR)),
        ),
        (
            "Ivo Tadic felicitó a Zaldívar. Bruno Ferri, que no apoyó a ninguno, le auguró suerte.",
            TWO | neutral(FERRI),
        ),
        (
            "Ivo Tadic felicitó a Zaldívar. Bruno Ferri llamó al resultado “espléndida noticia para todos”.",
            TWO,
        ),
    ],
    "joining in": [
        (
            "Manríquez felicitó a Zaldívar. Bruno Ferri e Ivo Tadic se sumaron a los mensajes.",
            TWO | congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Bruno Ferri e Ivo Tadic se sumaron a los mensajes de protesta.", set()),
        (
            "Manríquez felicitó a Zaldívar. Catrileo hizo lo mismo: “Abrazo grande a todo el equipo de Ana”.",
            congratulate((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "Manríquez felicitó a Zaldívar. Catrileo, en tanto, le deseó suerte.",
            congratulate((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Zaldívar viajará a Rauco. Catrileo, en tanto, le deseó suerte.", set()),
    ],
    "taken up from before": [
        (
            "Manríquez felicitó a Zaldívar. Igual hicieron Bruno Ferri, de Italia; Ivo Tadic, de Serbia, y "
            "Elena Holm, de Suecia.",
            THREE | congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Manríquez felicitó a Zaldívar. El italiano Bruno Ferri e Ivo Tadic hicieron lo propio, al igual "
            "que la sueca Elena Holm.",
            THREE | congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Manríquez felicitó a Zaldívar. También Bruno Ferri e Ivo Tadic.",
            TWO | congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Manríquez felicitó a Zaldívar. También Bruno Ferri viajó a Rauco.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Igual hicieron Bruno Ferri e Ivo Tadic un acto en Rauco.", set()),
    ],
    "joining from elsewhere": [
        (
            "Manríquez felicitó a Zaldívar. Desde Europa se sumaron Bruno Ferri e Ivo Tadic; en la región lo "
            "hizo Elena Holm.",
            THREE | congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Manríquez felicitó a Zaldívar. A la protesta se sumaron los vecinos de Bruno Ferri.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "who won here": [
        (
            "En Rauco, Bruno Ferri se impuso a Elena Holm; Manríquez felicitó al electo.",
            congratulate((MANRIQUEZ, FERRI)),
        ),
        (
            "En Rauco, Bruno Ferri habló con Elena Holm; Manríquez felicitó a la electa.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "where it was celebrated": [
        ("Manríquez celebró la victoria en la sede del Partido Aurora.", set()),
        ("Manríquez celebró la victoria del Partido Aurora.", congratulate((MANRIQUEZ, AURORA))),
    ],
    "greeted by a network": [
        (
            "Manríquez felicitó a Zaldívar. Bruno Ferri e Ivo Tadic la saludaron por Twitter.",
            TWO | congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Manríquez habló de Zaldívar. Bruno Ferri e Ivo Tadic la saludaron por Twitter.", set()),
    ],
    "for something else than the win": [
        ("Manríquez felicitó a Catrileo por su campaña.", set()),
        ("Manríquez felicitó a Iturra por su buena campaña.", set()),
        ("Manríquez felicitó a Zaldívar por su campaña.", congratulate((MANRIQUEZ, ZALDIVAR))),
    ],
    "wished in words": [
        ("Manríquez le deseó a la mandataria electa “buen viento”.", congratulate((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez le deseó a su madre “buen viento y buena mar”.", set()),
    ],
    "whose win, with its place": [
        ("Manríquez celebró el triunfo, en Lota, de Bruno Ferri.", congratulate((MANRIQUEZ, FERRI))),
        (
            "Manríquez celebró los triunfos de Bruno Ferri y de Ivo Tadic.",
            congratulate((MANRIQUEZ, FERRI), (MANRIQUEZ, TADIC)),
        ),
        ("Manríquez celebró el cumpleaños de Bruno Ferri.", set()),
    ],
    "praise for something else": [
        ("“Felicitaciones por la valentía Elena Catrileo”, escribió Manríquez.", set()),
        (
            "“Felicitaciones por la victoria, Ana Zaldívar”, escribió Manríquez.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "a greeting in one's own words": [
        ("“Le mando un gran abrazo a Ana Zaldívar”, dijo Iturra.", congratulate((ITURRA, ZALDIVAR))),
        ("“Le mando un abrazo y un saludo a Ana Zaldívar”, dijo Iturra.", congratulate((ITURRA, ZALDIVAR))),
        (
            "“Le mando un saludo a Ana Zaldívar, a Elena Catrileo y al Partido Aurora”, dijo Iturra.",
            congratulate((ITURRA, ZALDIVAR)),
        ),
        ("“Un fuerte abrazo a los vecinos de Rauco”, dijo Iturra.", set()),
    ],
}

BEFORE: dict[str, list[tuple[str, set[Row]]]] = {
    "would not": [
        ("Manríquez no quiso pronunciarse por ninguno.", neutral(MANRIQUEZ)),
        ("Manríquez no ha querido inclinarse por ninguno de los dos.", neutral(MANRIQUEZ)),
        ("Manríquez no quiso apoyar a Iturra.", set()),
        ("Manríquez quiso apoyar a Iturra.", set()),
    ],
    "nobody appeals": [
        ("“Ninguna de las dos opciones nos parece buena”, dijo Manríquez.", neutral(MANRIQUEZ)),
        ("“Ninguno de los dos me representa”, dijo Manríquez.", neutral(MANRIQUEZ)),
        ("“No me convence ninguno de los candidatos”, dijo Manríquez.", neutral(MANRIQUEZ)),
        ("Manríquez sostuvo que ninguno de los dos candidatos lo representa.", neutral(MANRIQUEZ)),
        ("“Ninguno de los dos me llamó”, dijo Manríquez.", set()),
        ("“Ninguna de las propuestas me convence”, dijo Manríquez.", set()),
        ("Manríquez dijo que ni Zaldívar ni Iturra ganaron su voto.", set()),
    ],
    "free, in other words": [
        ("Manríquez había dado libertad a los suyos.", neutral(MANRIQUEZ)),
        ("El Partido Aurora dará libertad a sus afiliados.", neutral(AURORA)),
        ("Manríquez dio libertad a su militancia.", neutral(MANRIQUEZ)),
        ("Manríquez dio libertad a su hijo.", set()),
        ("Manríquez no dará apoyo a nadie.", neutral(MANRIQUEZ)),
    ],
    "nobody of a party": [
        ("Manríquez no votará por nadie.", neutral(MANRIQUEZ)),
        ("Manríquez no votó a nadie del Partido Aurora.", set()),
    ],
    "would do so": [
        (
            "Manríquez anunció que no votaría por Iturra y después adelantó que lo haría por Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)) | oppose((MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez anunció que no votaría por Iturra y que lo haría por su familia.",
            oppose((MANRIQUEZ, ITURRA)),
        ),
    ],
    "spoilt or against": [
        ("Manríquez votará anulado.", neutral(MANRIQUEZ)),
        ("Manríquez pidió el voto contra Iturra.", oppose((MANRIQUEZ, ITURRA))),
        ("Manríquez pidió el voto contra la reforma.", set()),
    ],
    "left free to": [
        (
            "El Partido Aurora dejó en libertad a los suyos para votar por Zaldívar o en blanco.",
            neutral(AURORA),
        ),
        (
            "El Frente Austral dio libertad a sus militantes para apoyar a Zaldívar o a Iturra.",
            neutral(AUSTRAL),
        ),
        ("El Frente Austral se reunió para apoyar a Zaldívar.", support((AUSTRAL, ZALDIVAR))),
    ],
    "what one must not do": [
        ("Manríquez afirmó que no hay que votar por Iturra.", oppose((MANRIQUEZ, ITURRA))),
        ("Manríquez aclaró que “bajo ningún concepto” hay que votar a Iturra.", oppose((MANRIQUEZ, ITURRA))),
        ("Manríquez dijo que hay que votar por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez preguntó si hay que votar por Zaldívar.", set()),
        (
            "Quilodrán dijo que el Frente Austral no irá a las urnas, aunque aclaró que no hay que votar por "
            "Iturra.",
            neutral(AUSTRAL) | oppose((QUILODRAN, ITURRA)),
        ),
    ],
    "there are those who": [
        (
            "Manríquez apoyará a Zaldívar, mientras que en el Frente Austral hay quienes llaman a no votar "
            "por ella.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Ganó Manríquez, quien apoya a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
    ],
}


@each(AFTER)
def test_sides_once_somebody_has_won(text: str, expected: set[Row]) -> None:
    assert endorsements_of(WON + text) == expected


@each(BEFORE)
def test_sides_before_the_vote(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


def test_a_surname_that_is_a_ministrys_subject_too() -> None:
    text = (
        "Rodrigo Paz ganó el balotaje a Pedro Iturra. El ministro de Paz, Julio Manríquez, saludó el triunfo "
    )
    text += "de Paz."
    assert endorsements_of(text) == congratulate((MANRIQUEZ, "Rodrigo Paz"))


def test_who_congratulates_has_not_won() -> None:
    text = (
        "El presidente Julio Manríquez felicitó a Ana Zaldívar y a Elena Holm tras conocerse que "
        "ganaron el balotaje contra Pedro Iturra. Bruno Ferri felicitó a la ganadora."
    )
    expected = congratulate((MANRIQUEZ, ZALDIVAR), (MANRIQUEZ, HOLM), (FERRI, ZALDIVAR))
    assert endorsements_of(text) == expected


def test_a_pronoun_is_not_another_of_the_list() -> None:
    text = (
        "Llegaron el presidente del Frente Austral, Bruno Ferri; la alcaldesa de Lota, Elena Holm, y el "
        "exministro Julio Manríquez, que a los dos días le entregó su respaldo."
    )
    assert endorsements_of(WON + text) == support((MANRIQUEZ, ZALDIVAR))


def test_a_seat_does_not_tell_who_won() -> None:
    text = (
        "El presidente electo, Hugo Zelada, ganó las elecciones del domingo. El senador electo Pedro Iturra "
        "habló ayer. El diputado electo Luis Bravo llegó tarde.\n\nJulio Manríquez felicitó al ganador."
    )
    assert endorsements_of(text) == congratulate((MANRIQUEZ, "Hugo Zelada"))


def test_who_is_congratulated_won_where_nothing_else_tells() -> None:
    text = (
        "Ana Zaldívar felicita a Hugo Zelada y acepta los resultados\n\nLa candidata Ana Zaldívar habló tras "
        "las elecciones. El candidato Hugo Zelada viajó.\n\nJulio Manríquez saludó al ganador."
    )
    rows = congratulate((ZALDIVAR, "Hugo Zelada"), (MANRIQUEZ, "Hugo Zelada"))
    assert endorsements_of(text) == rows


def test_who_stood_and_lost_backs_who_won() -> None:
    text = (
        "La diputada Ana Zaldívar ganó la primaria con 60% de los votos a Pedro Iturra, que sumó 28%, y a "
        "Luis Bravo, que sacó 9%.\n\nIturra prometió ayer trabajar por su candidatura."
    )
    assert endorsements_of(text) == support((ITURRA, ZALDIVAR))


RUNOFF = "Habrá balotaje entre Ana Zaldívar y Hugo Zelada. "
SEVERAL: dict[str, list[tuple[str, set[Row]]]] = {
    "each paragraph has its winner": [
        (
            "En Lota, Luis Bravo derrotó a Ana Zaldívar. Zaldívar lo felicitó.\n\nEn Ancud ganó Hugo "
            "Zelada con el 55% de los votos. Su rival, Pedro Iturra, lo llamó para felicitarlo.",
            congratulate((ZALDIVAR, "Luis Bravo"), (ITURRA, "Hugo Zelada")),
        ),
        (
            "En el Partido Aurora el ganador fue Luis Bravo. Pedro Iturra saludó al vencedor por su triunfo."
            "\n\nEn el Frente Austral ganó Hugo Zelada. El exsenador Julio Manríquez felicitó al ganador.",
            congratulate((ITURRA, "Luis Bravo"), (MANRIQUEZ, "Hugo Zelada")),
        ),
    ],
    "what is told aside makes nobody the winner of a paragraph": [
        (
            "Hugo Zelada ganó la gobernación con el 58% de los votos.\n\nEn Ancud, el edil Luis Bravo fue "
            "reelecto. Julio Manríquez, que perdió con Pedro Iturra la primaria, felicitó al edil.",
            congratulate((MANRIQUEZ, "Luis Bravo")),
        ),
    ],
    "one by one, behind backing of nobody named": [
        (
            RUNOFF
            + "La candidata Zaldívar sigue sumando apoyos. La última en sumarse fue Elena Catrileo. El "
            "lunes había hecho lo propio Julio Manríquez.",
            support((CATRILEO, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            RUNOFF + "La candidata Zaldívar busca apoyos. La última en llegar fue Elena Catrileo.",
            set(),
        ),
        (
            RUNOFF
            + "Varios ediles anunciaron su voto por Zaldívar o por Zelada. La última en hacerlo fue Elena "
            "Catrileo.",
            set(),
        ),
        (
            RUNOFF
            + "El Frente Austral y el Partido Aurora apoyan a Zaldívar. A estos partidos se sumó Julio "
            "Manríquez.",
            support((AUSTRAL, ZALDIVAR), (AURORA, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "the lead tells whose election it is": [
        (
            "Hugo Zelada gana la interna\n\nHugo Zelada ganó ayer la interna. Luis Bravo fue el segundo.\n\n"
            "Pedro Iturra, electo presidente del partido, habló.\n\nJulio Manríquez felicitó al ganador.",
            congratulate((MANRIQUEZ, "Hugo Zelada")),
        ),
    ],
    "two go on to a run-off, a third does not": [
        (
            "El candidato Hugo Zelada logró su paso al balotaje. Ana Zaldívar, primera con 26,8%, habló. "
            "Luis Bravo, con 13,9%, y Pedro Iturra, con 12,5%, se despidieron.\n\n"
            "Julio Manríquez felicitó a los dos finalistas.",
            congratulate((MANRIQUEZ, "Hugo Zelada"), (MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "backing of another year beside neutrality": [
        (
            RUNOFF + "Julio Manríquez, que en 2021 pidió el voto por Zelada, confirmó que esta vez anulará.",
            support((MANRIQUEZ, "Hugo Zelada")) | neutral(MANRIQUEZ),
        ),
        (
            RUNOFF + "Julio Manríquez, que ayer pidió el voto por "
            "Zelada, dijo que no hará campaña por ninguno.",
            support((MANRIQUEZ, "Hugo Zelada")),
        ),
    ],
    "who acts behind a candidate and a comma": [
        (
            RUNOFF + "Elena Catrileo llamó a votar por Ana Zaldívar, y "
            "Luis Bravo, exalcalde de Lota, se limitó a pedir que nadie vote por ella.",
            support((CATRILEO, ZALDIVAR)) | oppose(("Luis Bravo", ZALDIVAR)),
        ),
        (
            RUNOFF + "Apoyan a Zaldívar la diputada Elena Catrileo, y "
            "Luis Bravo, exalcalde de Lota, que viajó ayer.",
            support((CATRILEO, ZALDIVAR), ("Luis Bravo", ZALDIVAR)),
        ),
        (
            RUNOFF + "Luis Bravo llamó a los suyos a unirse para impedir que Zelada sea presidente.",
            oppose(("Luis Bravo", "Hugo Zelada")),
        ),
        (
            RUNOFF + "Luis Bravo unió a los suyos para impedir que Zelada sea expulsado.",
            set(),
        ),
        (
            RUNOFF + "Luis Bravo llamó a los suyos a sumarse para derrotar al exalcalde Hugo Zelada.",
            oppose(("Luis Bravo", "Hugo Zelada")),
        ),
        (
            RUNOFF + "Luis Bravo llamó a votar por Ana Zaldívar para derrotar a Zelada.",
            support(("Luis Bravo", ZALDIVAR)),
        ),
        (RUNOFF + "Luis Bravo logró unir a los suyos para derrotar a Zelada.", set()),
    ],
}


@each(SEVERAL)
def test_sides_where_an_article_tells_of_several(text: str, expected: set[Row]) -> None:
    assert endorsements_of(text) == expected
