"""Who takes which side, construction by construction, as agencies word it before a run-off and after it."""

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

BEFORE: dict[str, list[tuple[str, set[Row]]]] = {
    "backing received": [
        (
            "Iturra recibió el apoyo del exministro Manríquez y de la senadora Quilodrán.",
            support((MANRIQUEZ, ITURRA), (QUILODRAN, ITURRA)),
        ),
        (
            (
                "Iturra recibió también el respaldo del exministro Julio Manríquez, de la senadora "
                "Quilodrán y del Frente Austral."
            ),
            support((MANRIQUEZ, ITURRA), (QUILODRAN, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "El candidato sumó este lunes el apoyo de Quilodrán y Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "La candidata obtuvo el respaldo de los partidos Frente Austral y Partido Aurora.",
            support((AURORA, ZALDIVAR), (AUSTRAL, ZALDIVAR)),
        ),
        (
            (
                "Zaldívar llega a la segunda vuelta con el respaldo del Partido Aurora y de la "
                "diputada Catrileo."
            ),
            support((AURORA, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "Iturra ya cuenta con el apoyo de Manríquez, tercero en la primera vuelta, y de Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Iturra ya tiene asegurado el respaldo de la senadora Rosa Quilodrán y el de Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Iturra sumó un nuevo apoyo: el de la senadora Quilodrán.", support((QUILODRAN, ITURRA))),
        (
            "Iturra sumó ayer dos apoyos de peso, los de Quilodrán y Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Este sábado se conoció el apoyo de Julio Manríquez a Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Zaldívar agradeció el respaldo de Quilodrán y de Catrileo.",
            support((QUILODRAN, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "A la candidatura de Zaldívar se sumaron Quilodrán y el Frente Austral.",
            support((QUILODRAN, ZALDIVAR), (AUSTRAL, ZALDIVAR)),
        ),
        ("Al comando de Iturra se sumó además el exministro Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("Al equipo de Iturra se incorporó la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("A Iturra también lo apoya Catrileo.", support((CATRILEO, ITURRA))),
        (
            "La senadora Quilodrán y el Frente Austral se cuentan entre quienes respaldan a Iturra.",
            support((QUILODRAN, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Entre los que apoyan a Zaldívar están Manríquez y Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
    ],
    "backing as a noun": [
        (
            "El apoyo de Quilodrán y Manríquez a Iturra desató un conflicto en la coalición.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            (
                "Tras el respaldo de Quilodrán y de Manríquez al candidato, el Frente Austral convocó"
                " a su directiva."
            ),
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Al dar su apoyo a Iturra, Quilodrán y Manríquez se aislaron de sus socios.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "La decisión de Quilodrán de apoyar a Zaldívar sorprendió a sus compañeros.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        ("Catrileo justificó su respaldo a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        (
            "Quilodrán fue la primera en hacer oficial su apoyo a Iturra. A ella le siguió Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            (
                "Manríquez hizo oficial su apoyo a Iturra para la segunda vuelta. A él le siguió la "
                "diputada Catrileo."
            ),
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Quilodrán, por su parte, confirmó su voto por Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Quilodrán y Manríquez anunciaron que sus votos serán por Iturra.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez anunció que su voto, en esta segunda vuelta, será para la candidata.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Quilodrán manifestó automáticamente su apoyo a Iturra.", support((QUILODRAN, ITURRA))),
        ("Catrileo salió este miércoles a expresar su apoyo a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Manríquez dio su respaldo al candidato a título individual.", support((MANRIQUEZ, ITURRA))),
        (
            "Quilodrán brindó su apoyo a Zaldívar y Manríquez hizo lo propio con Iturra.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ITURRA)),
        ),
    ],
    "in a relative clause": [
        ("Iturra, a quien Quilodrán respalda desde julio, cerró su campaña.", support((QUILODRAN, ITURRA))),
        (
            ("La diputada Catrileo, que respaldó a Iturra en la primera vuelta, lo acompañó en el cierre."),
            support((CATRILEO, ITURRA)),
        ),
        (
            "Zaldívar, por quien pidió votar Manríquez, cerró su campaña en el puerto.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Zaldívar, apoyada por Quilodrán y el Frente Austral, cerró su campaña en el puerto.",
            support((QUILODRAN, ZALDIVAR), (AUSTRAL, ZALDIVAR)),
        ),
        (
            "Iturra, respaldado por el exministro Julio Manríquez, promete bajar los impuestos.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra, que cuenta con el respaldo de Manríquez, promete bajar los impuestos.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Tercera fue Catrileo, cuyo partido, el Frente Austral, respaldó a Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
        (
            "El exministro Manríquez, quien ya había anunciado su voto por Zaldívar, faltó al debate.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "deeds, calls and echoes": [
        ("Manríquez participa desde el lunes en la campaña de Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo trabajó para la elección de Iturra.", support((CATRILEO, ITURRA))),
        (
            "La senadora Quilodrán, que también acompaña a Iturra, pidió moderación.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Quilodrán acompaña a Zaldívar, según explicó.", support((QUILODRAN, ZALDIVAR))),
        ("Catrileo hará campaña por Iturra.", support((CATRILEO, ITURRA))),
        ("Manríquez hace campaña por Zaldívar desde hace varios días.", support((MANRIQUEZ, ZALDIVAR))),
        ("El Frente Austral se volcó a favor de Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        ("El Partido Aurora opta por Iturra.", support((AURORA, ITURRA))),
        ("Catrileo se decanta por Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("El Partido Aurora, en cambio, se alineó detrás de Iturra.", support((AURORA, ITURRA))),
        (
            ("Representantes del Frente Austral, el partido en el poder, se alinearon detrás de Iturra."),
            set(),
        ),
        ("El Frente Austral llamó a sus bases a votar por Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        (
            "Manríquez invitó a quienes lo apoyaron a sumarse a votar por Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez pidió a sus seguidores que voten por Iturra en la segunda vuelta.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez hizo un llamamiento a sus votantes para que apuesten por Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez anunció que votará por Iturra y pidió a sus seguidores hacer lo mismo.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán ya dejó claro que tanto ella como Manríquez votarán por Iturra.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Manríquez expresó que, aunque no ha hablado con Iturra, le manifiesta su respaldo.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            (
                "Catrileo reconoció su derrota y respaldó la candidatura de Zaldívar de cara a la "
                "segunda vuelta."
            ),
            support((CATRILEO, ZALDIVAR)),
        ),
        ("Catrileo renunció a su aspiración para apoyar a Iturra.", support((CATRILEO, ITURRA))),
        (
            (
                "Manríquez asumió su derrota y adelantó que apoyará a Iturra, previsto favorito de la"
                " segunda vuelta."
            ),
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Catrileo apoyará a Iturra en la segunda vuelta, según anunció ella misma este miércoles.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán y Catrileo, la fórmula que salió tercera, anunciaron que apoyan a Iturra.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán se subió al escenario de Iturra y le prometió su respaldo.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Minutos después hizo lo mismo la diputada Catrileo.", set()),
        (
            (
                "Quilodrán reconoció la derrota y anunció su respaldo a Iturra, movimiento que luego "
                "replicó Catrileo."
            ),
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            (
                "Quilodrán respaldó a Iturra. Minutos después hizo lo mismo la diputada Catrileo, "
                "quien señaló que su partido lo apoyará."
            ),
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán pidió el voto para Iturra y Manríquez lo imitó.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán votará por Iturra. Lo mismo harán Manríquez y Catrileo.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán votará por Zaldívar, al igual que Manríquez.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Al igual que Manríquez, Quilodrán votará por Zaldívar.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Tanto Quilodrán como Manríquez respaldarán a Iturra.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "El Frente Austral acordó apoyar a Zaldívar, lo mismo que el Partido Aurora.",
            support((AUSTRAL, ZALDIVAR), (AURORA, ZALDIVAR)),
        ),
        (
            "Quilodrán y Manríquez se reunieron con Iturra. Ambos le dieron su respaldo.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
    ],
    "at the side of who stands, of ones own party, between dashes": [
        (
            "Catrileo llamó a las bases a trabajar desde esta semana por la abanderada.",
            support((CATRILEO, ZALDIVAR)),
        ),
        ("Catrileo trabajará para Pedro Iturra.", support((CATRILEO, ITURRA))),
        (
            "La acompañan ya el Frente Austral y la diputada Catrileo, dijo Zaldívar.",
            support((AUSTRAL, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            (
                "El exministro Manríquez —que en la primera vuelta había votado por Zaldívar— pidió a"
                " sus vecinos sufragar esta vez por Iturra."
            ),
            support((MANRIQUEZ, ZALDIVAR), (MANRIQUEZ, ITURRA)),
        ),
        (
            (
                "El exministro recordó que el respaldo de su partido, el Frente Austral, al candidato"
                " Iturra es público."
            ),
            support((AUSTRAL, ITURRA)),
        ),
        (
            (
                "Manríquez, del Frente Austral, dijo que su organización no apoyará a ninguno de los "
                "finalistas."
            ),
            neutral(AUSTRAL),
        ),
        (
            "La mesa directiva del Partido Aurora ratificó que instará a elegir a Iturra.",
            support((AURORA, ITURRA)),
        ),
        (
            (
                "Quilodrán ratificó su apoyo a Iturra y Catrileo dijo que acompañará a Zaldívar "
                "porque «es el mal menor»."
            ),
            support((QUILODRAN, ITURRA), (CATRILEO, ZALDIVAR)),
        ),
        ("Manríquez promueve en su región el voto por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("«Mi preferencia es Pedro Iturra», escribió Catrileo en la carta.", support((CATRILEO, ITURRA))),
        ("Catrileo hizo un llamado a no votar por la exministra.", oppose((CATRILEO, ZALDIVAR))),
        ("Iturra tiene de su parte al exministro Julio Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo ha comunicado que se mantendrá al margen.", neutral(CATRILEO)),
        ("Catrileo anulará su papeleta.", neutral(CATRILEO)),
        ("Catrileo adelantó que ella no marcará ninguna preferencia.", neutral(CATRILEO)),
        ("Manríquez reiteró que está con Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Iturra obtuvo el aval de los alcaldes de Tola y Ancud, Julio Manríquez y Elena Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán respaldó la idea, tras lo cual ratificó que apoyará a Iturra.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Catrileo acompaña a Iturra en la gira.", set()),
        ("Catrileo trabajó para Iturra hace diez años.", set()),
        ("La mesa respaldó a Zaldívar, que votó temprano.", set()),
    ],
    "the target by description": [
        ("Quilodrán apoyará al candidato opositor en la segunda vuelta.", support((QUILODRAN, ITURRA))),
        ("Manríquez votará por la candidata.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez llamó a votar por la abanderada.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo pidió el voto para el postulante.", support((CATRILEO, ITURRA))),
    ],
    "staying neutral": [
        ("Quilodrán no apoyará a ninguno de los dos candidatos.", neutral(QUILODRAN)),
        (
            (
                "El Frente Austral anunció que no apoyará a ninguno de los candidatos presidenciales "
                "en la segunda vuelta."
            ),
            neutral(AUSTRAL),
        ),
        (
            "El Frente Austral confirmó que no llamará a votar por Iturra ni tampoco por Zaldívar.",
            neutral(AUSTRAL),
        ),
        ("El Frente Austral resolvió mantener la neutralidad en el balotaje.", neutral(AUSTRAL)),
        ("El Frente Austral se declaró neutral.", neutral(AUSTRAL)),
        ("El Frente Austral se mantendrá al margen de la segunda vuelta.", neutral(AUSTRAL)),
        (
            "Quilodrán y Manríquez dijeron que no respaldarán ni a uno ni a otro.",
            neutral(QUILODRAN, MANRIQUEZ),
        ),
        ("Catrileo votará en blanco en la segunda vuelta.", neutral(CATRILEO)),
        ("Manríquez adelantó que votará nulo.", neutral(MANRIQUEZ)),
        ("Manríquez llamó a anular el voto.", neutral(MANRIQUEZ)),
        (
            (
                "Quilodrán dijo que su decisión personal es votar en blanco, porque no la convence "
                "ninguno de los finalistas."
            ),
            neutral(QUILODRAN),
        ),
        ("El Partido Aurora dejó en libertad de acción a sus militantes.", neutral(AURORA)),
        ("El Partido Aurora dará libertad de voto a sus afiliados.", neutral(AURORA)),
        ("Catrileo afirmó que no dará un apoyo automático a ninguno de los dos.", neutral(CATRILEO)),
        ("Catrileo aseguró que no dará un cheque en blanco a ninguno de los candidatos.", set()),
        ("Catrileo no llamará a votar por ninguno de los finalistas.", neutral(CATRILEO)),
        ("«No vamos a endosar votos a nadie», declaró Catrileo.", neutral(CATRILEO)),
        ("«No vamos a apoyar ni a Iturra, ni a Zaldívar», ratificó el Frente Austral.", neutral(AUSTRAL)),
    ],
    "against": [
        ("Manríquez señaló que no votará por el postulante.", oppose((MANRIQUEZ, ITURRA))),
        ("Quilodrán adelantó que no apoyará al populista Iturra en la segunda vuelta.", set()),
        ("El Frente Austral de ninguna manera apoyará a Zaldívar.", set()),
        ("Manríquez ya ha dejado claro que no apoyará a Iturra en ningún caso.", set()),
        ("Catrileo llamó a no votar por Iturra.", oppose((CATRILEO, ITURRA))),
        ("Catrileo pidió votar contra Zaldívar.", oppose((CATRILEO, ZALDIVAR))),
        ("«Yo no voto a Iturra. Punto», escribió Manríquez.", oppose((MANRIQUEZ, ITURRA))),
        ("«Nunca votaría por Zaldívar», dijo Quilodrán.", oppose((QUILODRAN, ZALDIVAR))),
        ("Quilodrán se negó a apoyar a Iturra.", set()),
        ("Catrileo descartó votar por Zaldívar.", oppose((CATRILEO, ZALDIVAR))),
    ],
    "in quotations": [
        ("«Voy a votar por Iturra por primera vez en mi vida», dijo Catrileo.", support((CATRILEO, ITURRA))),
        ("«Mi voto va por Iturra, aunque me cueste», prolongó Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("«Mi voto es para Ana Zaldívar», afirmó Quilodrán.", support((QUILODRAN, ZALDIVAR))),
        (
            "«Por eso Julio y yo votaremos por Pedro el próximo domingo», dijo Catrileo.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("«Vamos a apoyar y a votar por Iturra», dijo Manríquez.", support((MANRIQUEZ, ITURRA))),
        (
            "«Hay que apoyar a Iturra sin nada a cambio», declaró Manríquez a la radio.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            (
                "«La propuesta de cambio en este balotaje es Pedro Iturra», dijo Manríquez, que llamó"
                " a votar por él."
            ),
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            ("«Ese candidato es Pedro Iturra y mantengo mi palabra», dijo Quilodrán. «Lo voy a apoyar»."),
            support((QUILODRAN, ITURRA)),
        ),
        ("«El que puede ganar es Iturra y lo voy a votar», admitió Catrileo.", support((CATRILEO, ITURRA))),
        ("«Pedro Iturra cuenta con todo mi apoyo», escribió Quilodrán.", support((QUILODRAN, ITURRA))),
        ("«Respaldo a Zaldívar sin condiciones», sostuvo Catrileo.", support((CATRILEO, ZALDIVAR))),
    ],
    "lists with places": [
        (
            ("Iturra recibió el apoyo de los alcaldes de Tola, Rosa Quilodrán, y de Ancud, Julio Manríquez."),
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Iturra se reunió con los alcaldes, Quilodrán viajó.", set()),
    ],
    "given in a relative clause, slogans, votes taken up": [
        ("El respaldo que Quilodrán había dado a Iturra sorprendió a todos.", support((QUILODRAN, ITURRA))),
        ("«Con Pedro Iturra hasta el final», publicó Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("«Todos con Zaldívar», escribió Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("«Con Pedro Iturra hablé ayer», dijo Manríquez.", set()),
        (
            "Quilodrán votará por Iturra. Catrileo, en cambio, adelantó que lo hará por Zaldívar.",
            support((QUILODRAN, ITURRA), (CATRILEO, ZALDIVAR)),
        ),
        ("Manríquez contó que va a votar, y que lo va a hacer por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez contó que va a votar, y que lo hará por su familia.", set()),
        (
            "Manríquez dijo que no votará por Iturra y que tampoco lo hará por Zaldívar.",
            oppose((MANRIQUEZ, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Quilodrán respaldó a Iturra. Manríquez hizo lo propio con Zaldívar.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "El Frente Austral, al que pertenece Benavente, dejó en libertad a sus militantes.",
            neutral(AUSTRAL),
        ),
    ],
}

AFTER_THE_WIN = (
    "El candidato Pedro Iturra ganó la segunda vuelta con el 54,2% de los votos frente a "
    "Ana Zaldívar. La presidenta de Ecuador, Rosa Quilodrán, el mandatario Julio "
    "Manríquez y la diputada Elena Catrileo se pronunciaron.\n\n"
)

AFTER: dict[str, list[tuple[str, set[Row]]]] = {
    "congratulated": [
        ("Quilodrán felicitó a Iturra por su victoria.", congratulate((QUILODRAN, ITURRA))),
        ("Manríquez saludó al presidente electo.", congratulate((MANRIQUEZ, ITURRA))),
        ("La primera en felicitarlo fue Rosa Quilodrán.", congratulate((QUILODRAN, ITURRA))),
        (
            "El primero en saludarlo fue Manríquez, seguido de Catrileo.",
            congratulate((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Entre los que felicitaron a Iturra están Quilodrán y Manríquez.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra recibió las felicitaciones de Quilodrán, Manríquez y Catrileo.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Iturra recibió los saludos de Quilodrán y de Manríquez.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra fue felicitado por Quilodrán y Manríquez.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Zaldívar reconoció su derrota y felicitó a su rival.", congratulate((ZALDIVAR, ITURRA))),
        (
            "Zaldívar reconoció la derrota y llamó a Iturra para felicitarlo.",
            congratulate((ZALDIVAR, ITURRA)),
        ),
        ("Zaldívar admitió la derrota y le deseó éxito a Iturra.", congratulate((ZALDIVAR, ITURRA))),
        ("Zaldívar admitió la derrota y le deseó éxito a Quilodrán.", set()),
        ("Zaldívar telefoneó a Iturra y le dio la enhorabuena.", congratulate((ZALDIVAR, ITURRA))),
        (
            "“Felicitaciones a Pedro Iturra por su gran victoria”, escribió Quilodrán.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            ("“¡Felicitaciones al pueblo y a su presidente electo, Pedro Iturra!”, publicó Manríquez en X."),
            congratulate((MANRIQUEZ, ITURRA)),
        ),
        (
            (
                "“Saludo a Pedro Iturra por su triunfo y a Ana Zaldívar por su digno reconocimiento "
                "de la derrota”, escribió Manríquez."
            ),
            congratulate((MANRIQUEZ, ITURRA)),
        ),
        ("“Felicidades, Pedro. El país te espera”, publicó Catrileo.", congratulate((CATRILEO, ITURRA))),
        ("Manríquez celebró el triunfo de Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        ("Manríquez aplaudió el contundente triunfo de Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        (
            "Catrileo también saludó el triunfo de Iturra y agregó que habrá trabajo conjunto.",
            congratulate((CATRILEO, ITURRA)),
        ),
        ("Quilodrán transmitió sus felicitaciones al mandatario electo.", congratulate((QUILODRAN, ITURRA))),
        ("Manríquez expresó su felicitación a Iturra por su elección.", congratulate((MANRIQUEZ, ITURRA))),
        ("Quilodrán se congratuló por la elección de Iturra.", congratulate((QUILODRAN, ITURRA))),
        (
            "El Frente Austral felicita al mandatario electo y le augura el mayor de los éxitos.",
            congratulate((AUSTRAL, ITURRA)),
        ),
        ("El Gobierno de Quilodrán felicitó a Iturra.", set()),
        (
            "Quilodrán felicitó a Iturra y Manríquez le escribió un mensaje de felicitación.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("También Catrileo lo felicitó.", congratulate((CATRILEO, ITURRA))),
        (
            "Quilodrán felicitó a Iturra. También lo hicieron Manríquez y Catrileo.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Quilodrán envió un mensaje de felicitación a Iturra.", congratulate((QUILODRAN, ITURRA))),
        (
            "Tras conocer el resultado, Catrileo envió una carta de felicitación al ganador.",
            congratulate((CATRILEO, ITURRA)),
        ),
        ("Quilodrán reconoció al vencedor.", set()),
    ],
    "congratulated besides": [
        (
            "Quilodrán felicitó el domingo al pueblo por una jornada “pacífica y limpia”, así como al "
            "candidato triunfador, el derechista Pedro Iturra.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "“Felicitamos al pueblo por la jornada. También a Pedro Iturra”, escribió Quilodrán.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán felicitó al pueblo por la jornada y a su próximo presidente, el radical Pedro Iturra.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        ("Quilodrán felicitó al pueblo por la jornada. También a los vocales.", set()),
    ],
    "a win celebrated": [
        (
            "Ayer Zaldívar reconoció la derrota. “Un fuerte abrazo y un saludo a Pedro Iturra”, dijo.",
            congratulate((ZALDIVAR, ITURRA)),
        ),
        (
            "Quilodrán y Manríquez externaron sus felicitaciones a Iturra.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Su triunfo fue celebrado por líderes del norte como Quilodrán y Manríquez.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Su fiesta fue celebrada por líderes del norte como Quilodrán.", set()),
        (
            "“Celebro que el pueblo haya elegido a Pedro Iturra”, señaló Quilodrán.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        ("“Celebro que el pueblo haya elegido la paz”, señaló Quilodrán.", set()),
        ("Catrileo se mostró “feliz” por el triunfo de Iturra.", congratulate((CATRILEO, ITURRA))),
        ("Catrileo se mostró “feliz” por el gol de Iturra.", set()),
        (
            "Quilodrán se comunicó con Iturra para presentar sus felicitaciones.",
            congratulate((QUILODRAN, ITURRA)),
        ),
    ],
}


@each(BEFORE)
def test_before_the_run_off(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


@each(AFTER)
def test_after_the_win(text: str, expected: set[Row]) -> None:
    assert endorsements_of(AFTER_THE_WIN + text) == expected
