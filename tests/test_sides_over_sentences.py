"""Who takes which side where both ends are not named in one sentence, as in articles of many paragraphs."""

from __future__ import annotations

from siding import Row, each, endorsements_of, oppose, support

RACE = (
    "La segunda vuelta por la gobernación de Lota será el 14 de diciembre entre Rosa Quilodrán y Pedro "
    "Zaldívar.\n\n"
)
RUZ_LEADS = (
    "La campaña por la alcaldía de Lota entra en su última semana. El candidato Pedro Ruz lidera las "
    "encuestas de la elección con 30%.\n\n"
)
QUILODRAN, ZALDIVAR, RUZ = "Rosa Quilodrán", "Pedro Zaldívar", "Pedro Ruz"
CATRILEO, ITURRA, SOSA = "Luis Catrileo", "Marta Iturra", "Berta Sosa"

OF_THE_TWO: dict[str, list[tuple[str, set[Row]]]] = {
    "one's own put at somebody's disposal": [
        (
            "El abogado Luis Catrileo dijo que pondrá a disposición de Quilodrán “toda la fuerza del valle”.",
            support((CATRILEO, QUILODRAN)),
        ),
        (
            "La exalcaldesa Marta Iturra puso a disposición de Zaldívar sus 300 delegados.",
            support((ITURRA, ZALDIVAR)),
        ),
        (
            "La exalcaldesa Marta Iturra pondrá toda su experiencia a disposición de Zaldívar.",
            support((ITURRA, ZALDIVAR)),
        ),
        ("El juez Luis Catrileo puso a disposición de Quilodrán las actas de la elección.", set()),
        ("El ministro Luis Catrileo puso su cargo a disposición de la presidenta Marta Iturra.", set()),
    ],
    "a ballot put in the box": [
        (
            "El escribano Luis Catrileo comunicó que pondrá en el sobre la lista de Quilodrán.",
            support((CATRILEO, QUILODRAN)),
        ),
        (
            "La actriz Marta Iturra dijo que meterá en la urna la papeleta de Zaldívar.",
            support((ITURRA, ZALDIVAR)),
        ),
        ("El fiscal Luis Catrileo encontró en la urna la papeleta de Zaldívar.", set()),
    ],
    "voice and signature lent": [
        (
            "El cantante Luis Catrileo le prestó su voz a Quilodrán para un video.",
            support((CATRILEO, QUILODRAN)),
        ),
        (
            "A Zaldívar le llegó ayuda. El escritor Luis Catrileo le ofreció su firma en un manifiesto.",
            support((CATRILEO, ZALDIVAR)),
        ),
        ("El cantante Luis Catrileo prestó su voz al himno del club.", set()),
    ],
    "a mainstay": [
        (
            "En las internas la senadora Marta Iturra había sido el principal sostén de Zaldívar.",
            support((ITURRA, ZALDIVAR)),
        ),
        (
            "El edil Luis Catrileo es uno de los puntales de la candidatura de Quilodrán.",
            support((CATRILEO, QUILODRAN)),
        ),
        ("El turismo es el principal sostén de la región, recordó Zaldívar.", set()),
    ],
    "at somebody's side": [
        (
            "A Zaldívar le quedan socios. El exjuez Luis Catrileo fue el primero en ponerse a su lado.",
            support((CATRILEO, ZALDIVAR)),
        ),
        ("La vocera Marta Iturra se puso a su lado para la foto.", set()),
    ],
    "become somebody's campaigner": [
        (
            "La edila Marta Iturra se reunió con Quilodrán y salió convertida en jefa de su campaña.",
            support((ITURRA, QUILODRAN)),
        ),
        ("La médica Marta Iturra se convirtió en la portavoz de la candidata.", support((ITURRA, QUILODRAN))),
        ("La médica Marta Iturra terminó como vocera de Zaldívar.", support((ITURRA, ZALDIVAR))),
        ("La diputada Marta Iturra se convirtió en la presidenta de la comisión.", set()),
    ],
    "another term": [
        (
            "La ejecutiva Marta Iturra había pedido en la tarima “cuatro años más para Quilodrán”.",
            support((ITURRA, QUILODRAN)),
        ),
        ("El edil Luis Catrileo pidió otro periodo para Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("“¡Cuatro años más para Pedro!”, gritó el edil Luis Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("“Cuatro años más para Quilodrán serían una tragedia”, dijo la diputada Marta Iturra.", set()),
        ("La fiscal Marta Iturra pidió cuatro años de cárcel para Zaldívar.", set()),
        ("La ministra Marta Iturra pidió otro período para revisar la ley.", set()),
        ("El jefe Luis Catrileo pidió cuatro años más para Marta Iturra en la cárcel.", set()),
    ],
    "of no race in news of one": [
        ("El gobernador Luis Catrileo viajó con Zaldívar. Allí se le unió la ministra Marta Iturra.", set()),
        (
            "La edila Marta Iturra respaldó al ministro Luis Catrileo frente a las críticas. El diputado José"
            " Lima también lo respaldó.",
            set(),
        ),
        ("Marta Iturra, vecina de Zaldívar, tiene un nuevo socio, el banquero Luis Catrileo.", set()),
        ("El periodista Luis Catrileo dijo que su favorito para el Óscar es Zaldívar.", set()),
        (
            "Un grupo de médicos apoya la huelga de Marta Iturra, detenida ayer. La integra Luis Catrileo.",
            set(),
        ),
    ],
    "neutral as just told": [
        (
            "El exsenador Luis Catrileo dio su respaldo a Quilodrán. La jueza Marta Iturra recordó que el "
            "reglamento le exige mantenerse al margen y que así lo hará.",
            {(CATRILEO, QUILODRAN, "support"), (ITURRA, None, "neutral")},
        ),
    ],
    "with one's household": [
        (
            "El edil Luis Catrileo se mostró con Quilodrán. “Mi familia votará por ella”, prometió.",
            support((CATRILEO, QUILODRAN)),
        ),
        ("“Mi hija votará por Zaldívar”, lamentó la actriz Marta Iturra.", set()),
    ],
    "put first, outside the words": [
        (
            "A Zaldívar, dijo la actriz Marta Iturra, “no hay que darle ni un voto”.",
            oppose((ITURRA, ZALDIVAR)),
        ),
        (
            "La actriz Marta Iturra reapareció. Al Frente Austral, dijo, “no hay que darle ni un voto”.",
            oppose((ITURRA, "Frente Austral")),
        ),
    ],
    "asking from door to door": [
        (
            "Zaldívar saludó al edil Luis Catrileo, que recorrió Lota pidiendo puerta por puerta que lo "
            "eligieran.",
            support((CATRILEO, ZALDIVAR)),
        ),
        ("La periodista Marta Iturra recorrió Lota preguntando puerta por puerta a quién elegirían.", set()),
    ],
    "in the campaign's events": [
        (
            "El exjuez Luis Catrileo prometió acompañar al candidato Zaldívar en los debates.",
            support((CATRILEO, ZALDIVAR)),
        ),
        (
            "La senadora Marta Iturra subirá a todas las tarimas de Quilodrán hasta el día 30.",
            support((ITURRA, QUILODRAN)),
        ),
        ("El exjuez Luis Catrileo acompañó a Zaldívar en el debate del canal como moderador.", set()),
        ("El cantante Luis Catrileo subió al escenario del festival.", set()),
    ],
    "come to office with somebody's backing": [
        (
            "En 2019 Zaldívar llegó a la alcaldía con el apoyo decidido de Marta Iturra.",
            support((ITURRA, ZALDIVAR)),
        ),
        ("Zaldívar llegó a la plaza con el aplauso de Marta Iturra.", set()),
    ],
    "neutral in another race": [
        (
            "La actriz Marta Iturra apoya a Quilodrán. Para la alcaldía, en cambio, no tomará partido.",
            {(ITURRA, QUILODRAN, "support"), (ITURRA, None, "neutral")},
        ),
        (
            "La actriz Marta Iturra se mantuvo neutral en octubre y ahora votará por Quilodrán.",
            support((ITURRA, QUILODRAN)),
        ),
    ],
    "joined the team of whom the text is on": [
        (
            "Fue otra mala jornada para Zaldívar. La edila Marta Iturra, que en noviembre se había unido a "
            "su equipo, pedirá el voto para Quilodrán.",
            support((ITURRA, ZALDIVAR), (ITURRA, QUILODRAN)),
        ),
        ("El médico Luis Catrileo se unió al equipo de salud del hospital.", set()),
    ],
    "a relative behind a title of two parts": [
        (
            "Zaldívar saludó desde la tarima al edil de Rauco, Luis Catrileo, que votará por él.",
            support((CATRILEO, ZALDIVAR)),
        ),
        (
            "Zaldívar saludó al edil de Rauco, Luis Catrileo, que días antes había recorrido Lota pidiendo "
            "que lo eligieran.",
            support((CATRILEO, ZALDIVAR)),
        ),
    ],
    "a people's name for one of it": [
        (
            "Habló también la antropóloga Marta Iturra. La quechua anunció que votará por Zaldívar.",
            support((ITURRA, ZALDIVAR)),
        ),
    ],
    "two titles before a name": [
        (
            "El líder de los gremios y actual diputado, Luis Catrileo, también hizo su jugada. En un acto "
            "criticó al Gobierno, y después pidió a los productores que acompañen a Quilodrán.",
            support((CATRILEO, QUILODRAN)),
        ),
    ],
}

DEALT_WITH: dict[str, list[tuple[str, set[Row]]]] = {
    "whom the sentence before deals with": [
        (
            "A Marta Iturra, en cambio, le sobran padrinos. El cantante Luis Catrileo le prestó su voz.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Hubo buenas noticias para la médica Marta Iturra. El exalcalde Luis Catrileo le dio su apoyo.",
            support((CATRILEO, ITURRA)),
        ),
    ],
    "whom the sentence deals with": [
        (
            "La edila Berta Sosa almorzó con Marta Iturra, del Frente Austral, y se puso a sus órdenes.",
            support((SOSA, ITURRA)),
        ),
        (
            "La edila Berta Sosa visitó a Marta Iturra y le aseguró que la respaldará el domingo.",
            support((SOSA, ITURRA)),
        ),
    ],
    "a woman by her title, whatever her name": [
        (
            "La exembajadora Joan Mora almorzó con Ruz. La diplomática dijo que votará por él.",
            support(("Joan Mora", RUZ)),
        ),
        (
            "La líder andina Nicola Mora almorzó con Ruz. La líder opositora dijo que votará por él.",
            support(("Nicola Mora", RUZ)),
        ),
    ],
}


@each(OF_THE_TWO)
def test_a_side_for_one_of_the_two(text: str, expected: set[Row]) -> None:
    assert endorsements_of(RACE + text) == expected


@each(DEALT_WITH)
def test_who_is_dealt_with_is_meant(text: str, expected: set[Row]) -> None:
    assert endorsements_of(RUZ_LEADS + text) == expected
