"""Sides taken with a noun or a participle: whose the support is, for whom, and what may stand between."""

from __future__ import annotations

from siding import ITURRA, LEFT_OUT, ZALDIVAR, Row, each, endorsements_of, support

FERREYRA, SOLIS, LUNA, ALBA = "Bruno Ferreyra", "Marta Solís", "Rita Luna", "Partido del Alba"

TABLE: dict[str, list[tuple[str, set[Row]]]] = {
    "what stands between the noun and the taker": [
        (
            "Ferreyra decidió dar su apoyo en el desempate por la gobernación al socialista Pedro Iturra.",
            support((FERREYRA, ITURRA)),
        ),
        ("Bruno Ferreyra entregó su respaldo, en un acto en Tola, a Iturra.", support((FERREYRA, ITURRA))),
        (
            "Bruno Ferreyra anunció este lunes su apoyo en la segunda vuelta a Iturra.",
            support((FERREYRA, ITURRA)),
        ),
        (
            "El apoyo de Ferreyra, anunciado el lunes, a Iturra dividió al partido.",
            support((FERREYRA, ITURRA)),
        ),
    ],
    "what stands between the noun and the giver": [
        ("Iturra ya se anotó el respaldo «sin letra chica» del Partido del Alba.", support((ALBA, ITURRA))),
        (
            "Iturra consiguió el respaldo, entre otros, de Ferreyra y Solís.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        ("Iturra consiguió el respaldo, además, de Ferreyra.", support((FERREYRA, ITURRA))),
        ("Iturra recibió el apoyo expreso y por escrito de Ferreyra.", support((FERREYRA, ITURRA))),
        ("Iturra recibió el apoyo, anunciado en un video, de Ferreyra.", support((FERREYRA, ITURRA))),
        (
            "Iturra recibió el respaldo inesperado, a cinco días de la elección, de Ferreyra.",
            support((FERREYRA, ITURRA)),
        ),
        (
            "Iturra agradeció el respaldo ofrecido este martes por el Partido del Alba.",
            support((ALBA, ITURRA)),
        ),
        ("Iturra recibió el apoyo, dijo Ferreyra, de sus vecinos.", set()),
        ("Iturra recibió el apoyo, y la edila Marta Solís, del Partido del Alba, se abstuvo.", set()),
        ("Iturra recibió el apoyo, mientras que Ferreyra, del Partido del Alba, calló.", set()),
    ],
    "what somebody is told to be by the way": [
        (
            "Ferreyra, muy activo en la campaña que encabeza Iturra, criticó el debate.",
            support((FERREYRA, ITURRA)),
        ),
        ("Solís, hoy alineada con Iturra, criticó el debate.", support((SOLIS, ITURRA))),
        ("Solís, encolumnada detrás de Iturra, criticó el debate.", support((SOLIS, ITURRA))),
        (
            "Ferreyra y Solís, enrolados en la candidatura de Iturra, criticaron el debate.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        ("Solís está volcada en la campaña de Iturra.", support((SOLIS, ITURRA))),
        ("Solís, no alineada con Iturra, criticó el debate.", set()),
        ("Ferreyra, alineada con Iturra una parte del partido, calló.", set()),
        ("Los ediles alineados con Iturra callaron.", set()),
        ("Solís, alineada con el Gobierno, criticó el debate.", set()),
        ("Solís, muy activa en el Congreso, criticó la campaña de Iturra.", set()),
    ],
    "a list that semicolons divide": [
        (
            "Iturra logró el apoyo de todos sus exrivales: Ferreyra, del Partido del Alba; Solís, que fue"
            " edila, y Rita Luna, senadora.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA), (LUNA, ITURRA)),
        ),
        (
            "Dos figuras llamaron a votar por Iturra: Ferreyra, alcalde de Tola; y Solís, su vecina.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        ("Iturra logró el apoyo de unos pocos: Ferreyra calló; Solís viajó.", set()),
    ],
    "what a verb leaves open": [
        (
            "Ferreyra, que había apoyado a Zaldívar, votará por un exgobernador. Lo mismo hizo Solís.",
            support((FERREYRA, ZALDIVAR)),
        ),
        (
            "Ferreyra, que fue edil, decidió respaldar a Zaldívar. Lo mismo hizo Solís.",
            support((FERREYRA, ZALDIVAR), (SOLIS, ZALDIVAR)),
        ),
        ("El Frente Austral habló y el Partido del Alba avaló el pacto.", set()),
        ("Solís confirmó que acompañará al exministro tolense.", support((SOLIS, ITURRA))),
        ("Solís confirmó que acompañará al exministro hasta Tola.", set()),
    ],
    "how somebody is called by two titles, or by one that nobody knows": [
        (
            "El Partido del Alba apoyó al ministro saliente y excandidato, Pedro Iturra, en el norte.",
            support((ALBA, ITURRA)),
        ),
        (
            "Ferreyra se sumó a la campaña territorial de la presidenciable del espacio, Ana Zaldívar, ayer.",
            support((FERREYRA, ZALDIVAR)),
        ),
        ("Ferreyra se sumó a la campaña de vacunas del domingo, Ana Zaldívar calló.", set()),
        ("Ferreyra hace hoy más campaña que con Zaldívar.", set()),
    ],
    "some of a crowd": [
        ("Ferreyra, uno de los alcaldes que apoyaron a Iturra, habló ayer.", support((FERREYRA, ITURRA))),
        ("Solís es otra de las edilas que respaldan a Iturra.", support((SOLIS, ITURRA))),
        (
            "Ferreyra y Solís, dos de los excandidatos que apoyan a Iturra, callaron.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        (
            "Iturra consiguió el apoyo de Rita Luna y de los otros dos aspirantes, Ferreyra y Solís.",
            support((LUNA, ITURRA), (FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        ("Ferreyra habló con uno de los alcaldes que apoyaron a Iturra.", set()),
    ],
    "who else is named beside": [
        ("Ferreyra y Solís ya lo definieron: el de Tola irá con Iturra.", set()),
        (
            "El Partido del Alba anunció que respaldará al exministro y el propio Ferreyra, ayer, calló.",
            support((ALBA, ITURRA)),
        ),
    ],
    "wordings of plain coverage": [
        ("Solís, que fue edila, reclamó el voto para Iturra.", support((SOLIS, ITURRA))),
        ("Ferreyra llamó a la unidad en torno a Iturra.", support((FERREYRA, ITURRA))),
        ("Ferreyra hizo un llamado a la unidad detrás de Zaldívar.", support((FERREYRA, ZALDIVAR))),
        ("Solís desistió de su candidatura en beneficio de Iturra.", support((SOLIS, ITURRA))),
        ("Solís expresó su simpatía por Iturra.", support((SOLIS, ITURRA))),
        ("El Partido del Alba acompañará a Rita Luna en las elecciones.", support((ALBA, LUNA))),
        ("Ferreyra llamó a la unidad.", set()),
        ("Solís expresó su simpatía por los vecinos.", set()),
        ("Solís reclamó el voto de los jóvenes.", set()),
        ("El Partido del Alba acompañará a Rita Luna al tribunal.", set()),
    ],
    "whose party gives it": [
        (
            "El Frente Austral celebró. La presidenta del Partido del Alba, Marta Solís, aseguró que la"
            " colectividad respaldará a Iturra.",
            support((ALBA, ITURRA)),
        ),
        (
            "El presidente del Partido del Alba, Bruno Ferreyra, anunció el apoyo de su partido a Iturra.",
            support((ALBA, ITURRA)),
        ),
        (
            "El presidente del Partido del Alba, Bruno Ferreyra, anunció su apoyo a Iturra.",
            support((FERREYRA, ITURRA)),
        ),
    ],
    "a campaign noun that is no subject": [
        (
            "Iturra, quien reemplazó en la papeleta al alcalde Ferreyra, cuenta con el respaldo de Solís.",
            support((SOLIS, ITURRA)),
        ),
        ("La candidatura de Iturra cuenta con el respaldo de Solís.", support((SOLIS, ITURRA))),
        ("Los apoyos a Iturra y la sombra de Ferreyra.", set()),
    ],
    "how a list of givers goes on": [
        (
            "Iturra consiguió el respaldo de Ferreyra, así también de Solís.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        (
            "Iturra sumó el respaldo de Ferreyra, así también de Marta Solís y su prima Rita Luna.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA), (LUNA, ITURRA)),
        ),
        (
            "Iturra consiguió el respaldo no solo de Ferreyra sino también de Solís.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
    ],
    "what a relative tells of the support": [
        ("Iturra agradeció la adhesión que le hizo llegar Ferreyra.", support((FERREYRA, ITURRA))),
        (
            "Iturra agradeció del mismo modo la adhesión que le hizo llegar la excandidata Marta Solís.",
            support((SOLIS, ITURRA)),
        ),
        ("Iturra celebró el respaldo que recibió de Ferreyra.", support((FERREYRA, ITURRA))),
    ],
    "who received it, in a relative": [
        (
            "El espaldarazo que recibió Iturra por parte de Ferreyra le da un empujón.",
            support((FERREYRA, ITURRA)),
        ),
        ("El apoyo que dio Ferreyra a Iturra sorprendió.", support((FERREYRA, ITURRA))),
        (
            "Iturra venía de sumar a los ex presidenciables Bruno Ferreyra y Marta Solís.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        ("El apoyo que Iturra espera recibir de Ferreyra no llega.", set()),
        ("Iturra quiere sumar a Ferreyra.", set()),
    ],
    "an inciso before the noun, and a campaign of who is not known to stand": [
        (
            "Ferreyra comunicó ayer, en una grabación que subió a sus cuentas, su respaldo a Iturra.",
            support((FERREYRA, ITURRA)),
        ),
        ("Rita Luna ya lanzó su campaña con el apoyo de Ferreyra.", support((FERREYRA, LUNA))),
        ("La alcaldesa Rita Luna inauguró el puente con el apoyo de Ferreyra.", set()),
    ],
    "thanks": [
        ("Iturra le agradeció a Ferreyra el apoyo.", support((FERREYRA, ITURRA))),
        ("Iturra dio las gracias a Ferreyra por su respaldo.", support((FERREYRA, ITURRA))),
        ("Ferreyra dio las gracias a sus vecinos por su apoyo.", set()),
        ("Iturra agradeció a Ferreyra el apoyo a la reforma.", set()),
    ],
    "for whom the support is said to be": [
        ("El apoyo de Ferreyra fue para Iturra.", support((FERREYRA, ITURRA))),
        ("El respaldo de Ferreyra es para Iturra.", support((FERREYRA, ITURRA))),
        ("Ferreyra reiteró que su apoyo es para Iturra.", support((FERREYRA, ITURRA))),
        ("Ferreyra aseguró que Iturra tiene su apoyo.", support((FERREYRA, ITURRA))),
        ("Ferreyra aseguró que Iturra cuenta con su respaldo.", support((FERREYRA, ITURRA))),
        ("El apoyo de Ferreyra no es para Iturra.", set()),
        ("El apoyo de Ferreyra es Solís.", set()),
        ("Ferreyra dijo que la reforma tiene su apoyo.", set()),
        ("Ferreyra dijo que Iturra perdió su apoyo.", set()),
        ("Ferreyra dijo que Iturra no tiene su apoyo.", set()),
        ("Ferreyra aseguró que Iturra podría tener su apoyo.", set()),
    ],
    "supporters and those who join them": [
        ("Uno de los apoyos de Iturra es Ferreyra.", support((FERREYRA, ITURRA))),
        ("Al apoyo de Ferreyra a Iturra se sumó el de Solís.", support((FERREYRA, ITURRA), (SOLIS, ITURRA))),
        ("Al respaldo a Iturra se sumó Ferreyra.", support((FERREYRA, ITURRA))),
        ("Al apoyo a la reforma se sumó Ferreyra.", set()),
        ("Al respaldo a Iturra se opuso Ferreyra.", set()),
        ("Ferreyra se sumó a los apoyos que pide Iturra.", set()),
        ("Entre los apoyos que busca Iturra está Ferreyra.", set()),
        ("Uno de los apoyos de la ley es Ferreyra.", set()),
    ],
    "support shown by who has it": [
        ("Iturra divulgó por redes un video de apoyo grabado por Ferreyra.", support((FERREYRA, ITURRA))),
        ("Iturra difundió una carta de respaldo firmada por Ferreyra.", support((FERREYRA, ITURRA))),
        ("Iturra difundió el voto de Ferreyra contra la ley.", set()),
        ("Iturra difundió un video grabado por Ferreyra.", set()),
    ],
    "whose sake somebody goes to": [
        ("Ferreyra llegó al comando de Iturra a entregarle su adhesión.", support((FERREYRA, ITURRA))),
        ("Ferreyra llegó a la sede de Iturra para apoyarlo.", support((FERREYRA, ITURRA))),
    ],
    "a participle before the name": [
        (
            "Compiten Pedro Iturra y la independiente apoyada por el Partido del Alba, Rita Luna.",
            support((ALBA, LUNA)),
        ),
        ("La independiente apoyada por el Partido del Alba, Rita Luna, ganó en Tola.", support((ALBA, LUNA))),
        (
            "La candidata respaldada por el Partido del Alba, Ana Zaldívar, ganó en Tola.",
            support((ALBA, ZALDIVAR)),
        ),
        ("El candidato apoyado por Ferreyra, Pedro Iturra, ganó en Tola.", support((FERREYRA, ITURRA))),
        ("La ley apoyada por Ferreyra, Iturra y Solís fue aprobada.", set()),
        ("La medida apoyada por el Partido del Alba, Iturra la rechazó.", set()),
    ],
    "a participle that opens the sentence": [
        (
            "Apuntalado por el Partido del Alba, del exsenador Ferreyra (2008-2018), Pedro Iturra se impuso.",
            support((ALBA, ITURRA)),
        ),
        ("Respaldado por Ferreyra, tercero en abril, Iturra se impuso.", support((FERREYRA, ITURRA))),
        (
            "Arropado por Ferreyra y Solís, Iturra cerró su campaña.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        ("Impulsado por Ferreyra, Iturra se impuso.", support((FERREYRA, ITURRA))),
        (
            "Apoyada por el Partido del Alba y por Marta Solís, la candidata se impuso.",
            support((ALBA, ZALDIVAR), (SOLIS, ZALDIVAR)),
        ),
        ("Apoyado por Ferreyra, el plan de Iturra fue aprobado.", set()),
        ("Apoyada por Ferreyra, la ley que impulsó Iturra fue aprobada.", set()),
    ],
    "a participle of the subject": [
        ("Zaldívar aparece respaldada por Ferreyra.", support((FERREYRA, ZALDIVAR))),
        ("Zaldívar llega al balotaje apoyada por Ferreyra.", support((FERREYRA, ZALDIVAR))),
        ("Zaldívar compite apoyada por el Partido del Alba.", support((ALBA, ZALDIVAR))),
        ("Iturra presentó su candidatura, respaldada por Ferreyra.", support((FERREYRA, ITURRA))),
        ("Iturra se mostró arropado por Ferreyra.", support((FERREYRA, ITURRA))),
        ("Iturra presentó un plan apoyado por Ferreyra.", set()),
        ("Iturra quiere llegar respaldado por Ferreyra.", set()),
        ("Iturra votó acompañado por Ferreyra.", set()),
        ("Iturra criticó la moción impulsada por Ferreyra.", set()),
        ("Iturra, impulsor de la ley apoyada por Ferreyra, ganó.", set()),
        ("Iturra recorrió el puente impulsado por Ferreyra.", set()),
        ("Iturra llegó al debate auspiciado por Ferreyra.", set()),
        ("Iturra asistió al debate auspiciado por el Partido del Alba.", set()),
    ],
    "who backs in a passive": [
        (
            "Iturra fue respaldado por líderes del norte como Ferreyra y Solís.",
            support((FERREYRA, ITURRA), (SOLIS, ITURRA)),
        ),
        ("Iturra fue respaldado por líderes del norte en un acto como Ferreyra quería.", set()),
        ("Zaldívar es respaldada por el -en formación- Partido del Alba.", support((ALBA, ZALDIVAR))),
        ("Zaldívar es respaldada por el recién creado Partido del Alba.", support((ALBA, ZALDIVAR))),
        ("Zaldívar es respaldada por el histórico Partido del Alba.", support((ALBA, ZALDIVAR))),
        (
            "Zaldívar fue apoyada en la segunda vuelta, según informó el comando, por Ferreyra.",
            support((FERREYRA, ZALDIVAR)),
        ),
        (
            "Se enfrentarán Zaldívar, apoyada por el Partido del Alba, e Iturra, respaldado por Ferreyra.",
            support((ALBA, ZALDIVAR), (FERREYRA, ITURRA)),
        ),
        (
            "En la papeleta estarán Ana Zaldívar, apoyada por el Partido del Alba, y Pedro Iturra.",
            support((ALBA, ZALDIVAR)),
        ),
        (
            "Zaldívar, cuya candidatura es apoyada por el Partido del Alba, ganó en Tola.",
            support((ALBA, ZALDIVAR)),
        ),
    ],
}


@each(TABLE)
def test_whose_and_for_whom(text: str, expected: set[Row]) -> None:
    assert endorsements_of(LEFT_OUT + text) == expected
