"""Who takes which side, in less usual words: idioms, rare verbs, headlines, roundabout ways of backing."""

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
    neutral,
    oppose,
    support,
)

BEFORE: dict[str, list[tuple[str, set[Row]]]] = {
    "wordings of backing": [
        ("Quilodrán inclinará su voto por Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán marcará por Zaldívar en la segunda vuelta.", support((QUILODRAN, ZALDIVAR))),
        ("Catrileo le dio el sí a Iturra.", support((CATRILEO, ITURRA))),
        (
            "El Partido Aurora oficializó su adhesión a la candidatura de Zaldívar.",
            support((AURORA, ZALDIVAR)),
        ),
        ("El Partido Aurora selló una alianza con Zaldívar para el balotaje.", support((AURORA, ZALDIVAR))),
        ("Manríquez se puso a disposición de Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez se puso la camiseta de Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez se comprometió a trabajar por el triunfo de Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Quilodrán se incorporó como asesora al equipo de Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán coordinará la campaña de Zaldívar en el norte.", support((QUILODRAN, ZALDIVAR))),
        ("Quilodrán figura entre los apoyos de Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Entre los respaldos de Zaldívar figuran Quilodrán y Manríquez.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("Iturra suma el respaldo de Quilodrán.", support((QUILODRAN, ITURRA))),
        ("Iturra consiguió el apoyo de Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("Iturra exhibió ayer el apoyo de Catrileo.", support((CATRILEO, ITURRA))),
        ("Iturra se aseguró el respaldo del Partido Aurora.", support((AURORA, ITURRA))),
        ("Iturra cosechó ayer la adhesión de Catrileo.", support((CATRILEO, ITURRA))),
        ("Zaldívar logró que Quilodrán la apoyara.", support((QUILODRAN, ZALDIVAR))),
        ("Zaldívar obtuvo la venia del Partido Aurora.", support((AURORA, ZALDIVAR))),
        ("Zaldívar incorporó a Catrileo a su comando.", support((CATRILEO, ZALDIVAR))),
        ("Zaldívar presentó a Manríquez como jefe de su campaña.", support((MANRIQUEZ, ZALDIVAR))),
        ("Zaldívar será apoyada en el balotaje por el Frente Austral.", support((AUSTRAL, ZALDIVAR))),
        ("La candidatura de Iturra es impulsada por Quilodrán.", support((QUILODRAN, ITURRA))),
        (
            "A favor de Iturra se pronunciaron Quilodrán y Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Por Iturra se inclinó Manríquez.", support((MANRIQUEZ, ITURRA))),
        (
            "Detrás de Zaldívar se alinearon Quilodrán y Manríquez.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("Quilodrán reafirmó que su voto es por Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán confesó que sufragará por Zaldívar.", support((QUILODRAN, ZALDIVAR))),
        ("Catrileo confirmó a la prensa su voto para Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo reveló que su preferencia es Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo pidió a sus electores que acompañen a Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo pidió a sus bases darle el voto a Iturra.", support((CATRILEO, ITURRA))),
        ("Manríquez ordenó a su partido volcarse a la campaña de Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez alentó a sus seguidores a elegir a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("El Frente Austral resolvió por mayoría que votará por Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        (
            "El consejo del Partido Aurora aprobó por amplia mayoría apoyar a Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("El plenario del Frente Austral se inclinó por respaldar a Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        (
            "La directiva del Partido Aurora llamó a su militancia a votar por Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("La convención del Partido Aurora proclamó a Iturra.", support((AURORA, ITURRA))),
        ("El Partido Aurora decidió sumarse a Zaldívar.", support((AURORA, ZALDIVAR))),
        ("Quilodrán terminó por respaldar a Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán no dudó en apoyar a Zaldívar.", support((QUILODRAN, ZALDIVAR))),
        ("Quilodrán salió a respaldar a Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán volvió a pedir el voto para Zaldívar.", support((QUILODRAN, ZALDIVAR))),
        ("Quilodrán cambió de opinión y ahora apoya a Iturra.", support((QUILODRAN, ITURRA))),
        ("Aunque la criticó en la campaña, Manríquez votará por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Pese a las diferencias, el Frente Austral apoyará a Iturra.", support((AUSTRAL, ITURRA))),
        ("Como ya lo hizo en 2021, Catrileo apoyará a Iturra.", support((CATRILEO, ITURRA))),
        ("Contra la decisión de su partido, Catrileo respaldó a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        (
            (
                "Manríquez, excandidato del Frente Austral, anunció este jueves en una conferencia de"
                " prensa que respaldará en la segunda vuelta al candidato Iturra."
            ),
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Tras reunirse con Iturra en su casa, la senadora Quilodrán informó que lo respaldará.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Quilodrán e Iturra sellaron su alianza con un abrazo: «Cuenten con mi voto», dijo ella.", set()),
    ],
    "headlines": [
        ("Respaldo de Quilodrán a Iturra\n\nLa senadora lo anunció ayer.", support((QUILODRAN, ITURRA))),
        (
            "Apoyo de Manríquez y Catrileo a Zaldívar\n\nSe conoció ayer.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Iturra suma a Quilodrán\n\nSe conoció ayer.", support((QUILODRAN, ITURRA))),
        ("Quilodrán va con Iturra\n\nSe conoció ayer.", support((QUILODRAN, ITURRA))),
        ("Quilodrán llama a votar por Iturra\n\nSe conoció ayer.", support((QUILODRAN, ITURRA))),
        ("Frente Austral apoyará a Zaldívar en balotaje\n\nSe conoció ayer.", support((AUSTRAL, ZALDIVAR))),
        ("Frente Austral define apoyo a Zaldívar\n\nSe conoció ayer.", support((AUSTRAL, ZALDIVAR))),
        ("Manríquez anuncia voto por Iturra\n\nSe conoció ayer.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez anuncia respaldo a Iturra\n\nSe conoció ayer.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo ratifica apoyo a Zaldívar\n\nSe conoció ayer.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo pide voto nulo\n\nSe conoció ayer.", neutral(CATRILEO)),
        ("Partido Aurora da libertad de acción\n\nSe conoció ayer.", neutral(AURORA)),
    ],
    "no side taken": [
        ("Partido Aurora declara libertad de acción para el balotaje.", neutral(AURORA)),
        ("El Partido Aurora no dará instrucciones de voto.", neutral(AURORA)),
        ("El Partido Aurora resolvió no respaldar a nadie en la segunda vuelta.", neutral(AURORA)),
        ("El Frente Austral se abstendrá de apoyar a alguno de los finalistas.", neutral(AUSTRAL)),
        ("Manríquez se abstendrá en la segunda vuelta.", neutral(MANRIQUEZ)),
        ("Manríquez dijo que dejará la papeleta en blanco.", neutral(MANRIQUEZ)),
        ("Catrileo llamó a sus votantes a decidir en conciencia.", neutral(CATRILEO)),
        ("Catrileo dejó a sus votantes en libertad.", neutral(CATRILEO)),
        ("Catrileo no se cuadrará con ninguno.", neutral(CATRILEO)),
        ("Catrileo descartó apoyar a uno u otro.", neutral(CATRILEO)),
        ("Quilodrán no endosará sus votos a ningún candidato.", neutral(QUILODRAN)),
        ("«No votaré por ninguno», dijo Quilodrán.", neutral(QUILODRAN)),
        ("«Ni Iturra ni Zaldívar me representan, votaré en blanco», dijo Catrileo.", neutral(CATRILEO)),
    ],
    "against": [
        ("Quilodrán llamó a frenar a Iturra en las urnas.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán pidió no darle el voto a Zaldívar.", oppose((QUILODRAN, ZALDIVAR))),
        ("Quilodrán aseguró que jamás votará por Zaldívar.", oppose((QUILODRAN, ZALDIVAR))),
        ("Catrileo instó a derrotar a Iturra en el balotaje.", oppose((CATRILEO, ITURRA))),
        ("Catrileo hará campaña contra Iturra.", oppose((CATRILEO, ITURRA))),
        ("Catrileo llamó a votar en contra de Iturra.", oppose((CATRILEO, ITURRA))),
        (
            "«Hay que impedir que Iturra llegue a la presidencia», dijo Manríquez.",
            oppose((MANRIQUEZ, ITURRA)),
        ),
        ("«No voy a votar por Iturra», dijo Manríquez.", oppose((MANRIQUEZ, ITURRA))),
    ],
    "joined too": [
        (
            "Quilodrán respaldó a Iturra. También Manríquez resolvió plegarse.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán respaldó a Iturra. Este lunes se plegó asimismo la diputada Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán respaldó a Iturra. Al apoyo de Quilodrán se suma el de Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Quilodrán respaldó a Iturra. Manríquez también se sumó al paro.", support((QUILODRAN, ITURRA))),
        (
            (
                "Manríquez aclaró a la revista Meridiano que también escuchará a Iturra y que de "
                "momento no acompaña a ninguno."
            ),
            neutral(MANRIQUEZ),
        ),
        ("«La mejor alternativa es Pedro Iturra», dijo Catrileo.", support((CATRILEO, ITURRA))),
    ],
    "words on somebody": [
        ("«Voy a votar por ella», dijo Manríquez en alusión a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Consultado sobre Zaldívar, Manríquez dijo: «Sí, la voy a apoyar».", support((MANRIQUEZ, ZALDIVAR))),
        ("«Cuenta con todo mi apoyo», dijo Manríquez sobre Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("«Yo la apoyo porque es la mejor», dijo Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
        ("«Nosotros la vamos a apoyar», dijo Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
        ("«Cuenta con todo mi apoyo», dijo Manríquez sobre el plan de riego.", set()),
    ],
    "asked of one": [
        ("«Vota por Ana Zaldívar este domingo», pidió en un video Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("«Vota por Ana Zaldívar desde siempre», contó Catrileo sobre su hermano.", set()),
    ],
    "decided for a party": [
        ("La directiva acordó que el Partido Aurora apoye a Iturra.", support((AURORA, ITURRA))),
        ("El consejo resolvió que el Partido Aurora haga campaña por Iturra.", support((AURORA, ITURRA))),
        ("El consejo no decidió que el Partido Aurora apoye a Iturra.", set()),
        ("El consejo decidirá que el Partido Aurora apoye a Iturra.", set()),
    ],
    "signed by two": [
        (
            "El manifiesto firmado por Julio Manríquez y Elena Catrileo llama a votar por Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "La carta, firmada por Julio Manríquez y Elena Catrileo, llama a no votar por Zaldívar.",
            oppose((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
    ],
    "the other way round": [
        (
            "Por Zaldívar votará el Partido Aurora y por Iturra, Manríquez.",
            support((AURORA, ZALDIVAR), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez votará por Zaldívar. Quilodrán, en cambio, por Iturra.",
            support((MANRIQUEZ, ZALDIVAR), (QUILODRAN, ITURRA)),
        ),
    ],
    "thanked": [
        ("El comando de Zaldívar agradeció a Quilodrán su apoyo.", support((QUILODRAN, ZALDIVAR))),
        (
            "La vocera de Zaldívar, Marta Rengifo, agradeció a Quilodrán su respaldo.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        ("La vocera de Zaldívar, Marta Rengifo, agradeció a los vecinos su respaldo.", set()),
        ("Zaldívar agradeció a Quilodrán por llamar a votar por ella.", support((QUILODRAN, ZALDIVAR))),
    ],
    "a list of supports": [
        ("Zaldívar sumó a su lista de apoyos a Quilodrán.", support((QUILODRAN, ZALDIVAR))),
        (
            "Se suman a la lista de apoyos de Zaldívar la senadora Quilodrán y Julio Manríquez.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("Manríquez, partidario de Zaldívar, viajó al sur.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez le juró lealtad a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
    ],
    "one of a list with a side of their own": [
        (
            "Quilodrán apoya a Iturra y Manríquez, a Ana Zaldívar.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Quilodrán irá con Iturra y Manríquez, con Xenia Tzul.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, "Xenia Tzul")),
        ),
    ],
    "where it was said": [
        ("Quilodrán anunció en la sede del partido que votará por Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán llamó luego a no votar por Iturra.", oppose((QUILODRAN, ITURRA))),
    ],
}


@each(BEFORE)
def test_before_the_run_off(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
