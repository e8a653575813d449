"""Who takes which side, in sentences as the press words them."""

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

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "as the press words it": [
        (
            "El Partido Aurora apoyará a Iturra y el Frente Austral a Zaldívar.",
            support((AURORA, ITURRA), (AUSTRAL, ZALDIVAR)),
        ),
        (
            "Quilodrán respaldó a Iturra; Catrileo, a Zaldívar.",
            support((QUILODRAN, ITURRA), (CATRILEO, ZALDIVAR)),
        ),
        ("El Frente Austral se mostró a favor de la postulación de Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        ("Quilodrán está a favor de Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Iturra cuenta además con el apoyo de la senadora Quilodrán y de la diputada Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Otros de los que dieron su apoyo a Iturra son el Partido Aurora y el Frente Austral.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Iturra consiguió el apoyo a título personal de la senadora Quilodrán.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "La senadora avisó que respaldará “la renovación” que representa Iturra.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán aceptó que Iturra ganó y manifestó que lo respaldará en el balotaje.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "El Partido Aurora, el Frente Austral y varios ediles seguirán neutrales.",
            neutral(AURORA, AUSTRAL),
        ),
        (
            "El Partido Aurora y el Frente Austral se mantendrán al margen de la segunda vuelta.",
            neutral(AURORA, AUSTRAL),
        ),
        ("Manríquez y su partido no respaldarán a ningún candidato.", neutral(MANRIQUEZ)),
        (
            "Manríquez descartó por ahora la posibilidad de endosar sus votos a alguno de los candidatos.",
            neutral(MANRIQUEZ),
        ),
        ("Manríquez analizó la posibilidad de endosar sus votos a alguno de los candidatos.", set()),
        (
            "El Partido Aurora resolvió votar nulo el día en que midan fuerzas Zaldívar e Iturra.",
            neutral(AURORA),
        ),
        ("El Partido Aurora avisó que no respaldará a ninguno de los dos y llamó a anular.", neutral(AURORA)),
        ("El Frente Austral dejó ayer en libertad a su gente para el balotaje.", neutral(AUSTRAL)),
        ("Algunos, como la diputada Elena Catrileo, adelantaron que votarán en blanco.", neutral(CATRILEO)),
        ("Manríquez pidió el voto por Iturra, como hizo en 2021.", support((MANRIQUEZ, ITURRA))),
        (
            "Catrileo, abanderada del Frente Austral, declinó en favor de Iturra, candidato de la coalición.",
            support((CATRILEO, ITURRA)),
        ),
        ("Manríquez retiró su candidatura y se sumó a Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "“Bajo mi postulación y desde hoy me uno a Pedro Iturra”, contó Manríquez.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez se sumó al proyecto de la abanderada Ana Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo se entendió con Zaldívar y declinó a su favor.", support((CATRILEO, ZALDIVAR))),
        (
            "Catrileo renunció a la candidatura y anunció su adhesión al proyecto de Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Manríquez anunció la adhesión de Catrileo a la candidatura de Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Catrileo se ha comprometido a votar por Iturra para atajar a Zaldívar.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra recibió en la plaza el apoyo público de la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("“Queremos que Iturra gane y votaremos por él”, dijo el Partido Aurora.", support((AURORA, ITURRA))),
        (
            "El Partido Aurora, fundado por la senadora Quilodrán, respaldó a Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("Quilodrán precisó que su apoyo a Iturra no la obliga a nada.", support((QUILODRAN, ITURRA))),
        ("Catrileo brindó su apoyo a Iturra.", support((CATRILEO, ITURRA))),
        ("Quilodrán confirmó que hará campaña por Iturra en el sur.", support((QUILODRAN, ITURRA))),
        (
            "Según contó ella misma el jueves, Catrileo respaldará al candidato Pedro Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Elena Catrileo, que quiso ser candidata, contó el lunes que apoyará a Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Catrileo votará por Iturra, mientras que Manríquez lo hará por Zaldívar.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Al comando de Iturra se sumaron la senadora Quilodrán y el exministro Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Se suman al equipo de Iturra la senadora Quilodrán y la diputada Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "A Zaldívar la apoyan el Frente Austral y la senadora Quilodrán.",
            support((AUSTRAL, ZALDIVAR), (QUILODRAN, ZALDIVAR)),
        ),
        (
            "Manríquez ratificó que votará por Zaldívar y pidió hacerlo a sus adherentes.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("El exministro llamó a sus votantes a optar por Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez ofreció su respaldo al abanderado Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Quilodrán endosó su apoyo a Iturra.", support((QUILODRAN, ITURRA))),
        ("El Partido Aurora oficializó el apoyo a la candidata Zaldívar.", support((AURORA, ZALDIVAR))),
        (
            "El consejo general del Partido Aurora acordó por mayoría apoyar a Zaldívar.",
            support((AURORA, ZALDIVAR)),
        ),
        ("El Partido Aurora se inclinará por Iturra, informó su presidente.", support((AURORA, ITURRA))),
        ("“No voy a votar por Iturra ni por Zaldívar”, dijo Manríquez.", neutral(MANRIQUEZ)),
        ("“Bajo ninguna circunstancia votaré por Iturra”, dijo Catrileo.", oppose((CATRILEO, ITURRA))),
        ("El Frente Austral llamó a votar contra Iturra.", oppose((AUSTRAL, ITURRA))),
        ("Catrileo llamó a sus seguidores a no votar por Zaldívar.", oppose((CATRILEO, ZALDIVAR))),
        ("“Mi voto no será para Iturra”, dijo Catrileo.", oppose((CATRILEO, ITURRA))),
        ("“Le doy todo mi apoyo a Pedro Iturra”, dijo Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("“Cuenta con mi voto, Pedro Iturra”, escribió Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("“Los invito a votar por Ana Zaldívar este domingo”, dijo Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("“Estoy con Pedro Iturra”, dijo Catrileo.", support((CATRILEO, ITURRA))),
        ("“Nuestro apoyo es para Iturra”, afirmó Quilodrán.", support((QUILODRAN, ITURRA))),
        ("“Llamo a todos a votar por Iturra”, dijo Manríquez.", support((MANRIQUEZ, ITURRA))),
        (
            "El presidente del Perú, Bruno Ferri, felicitó a Iturra por su victoria.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        (
            "“Felicito a Pedro Iturra por su triunfo”, escribió en X el presidente Bruno Ferri.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        ("Zaldívar reconoció su derrota y felicitó a su contrincante.", congratulate((ZALDIVAR, ITURRA))),
        ("Zaldívar llamó a Iturra para felicitarlo por su triunfo.", congratulate((ZALDIVAR, ITURRA))),
        ("Quilodrán fue una de las primeras en felicitar a Iturra.", congratulate((QUILODRAN, ITURRA))),
        (
            "Entre los primeros en felicitar a Iturra estuvo la senadora Quilodrán.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "También felicitaron a Iturra la senadora Quilodrán y el exministro Manríquez.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "“Felicitaciones, presidente electo Pedro Iturra”, publicó Manríquez.",
            congratulate((MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez celebró en X la victoria de Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        (
            "Quilodrán expresó su felicitación al nuevo presidente, Pedro Iturra.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Catrileo hizo llegar sus felicitaciones a Zaldívar por su elección.",
            congratulate((CATRILEO, ZALDIVAR)),
        ),
        ("Quilodrán saludó la elección de Zaldívar.", congratulate((QUILODRAN, ZALDIVAR))),
        ("Manríquez mandó un mensaje de felicitación a Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        ("La senadora Quilodrán aprovechó de felicitar a Iturra.", congratulate((QUILODRAN, ITURRA))),
        ("Iturra agradeció las felicitaciones de Manríquez.", congratulate((MANRIQUEZ, ITURRA))),
    ],
    "more of the press": [
        ("La bancada del Frente Austral acordó que dejará en total libertad a los suyos.", neutral(AUSTRAL)),
        ("El triunfo de Iturra fue celebrado por la senadora Quilodrán.", congratulate((QUILODRAN, ITURRA))),
        ("Iturra ganó con el 55%. Quilodrán lo felicitó.", congratulate((QUILODRAN, ITURRA))),
        (
            "Iturra ganó con el 55% y Zaldívar obtuvo el 45%. Quilodrán felicitó al ganador.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán llegó al comando de Zaldívar. La senadora le expresó su respaldo.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "El gobernador Bruno Ferri oficializó este jueves su apoyo a Iturra.",
            support(("Bruno Ferri", ITURRA)),
        ),
        (
            "El excandidato Bruno Ferri, que sacó 6%, instó a sus electores a votar en blanco.",
            neutral("Bruno Ferri"),
        ),
        (
            "Ferri habló claro. El también gobernador Bruno Ferri dijo: “No votaré por ninguno”.",
            neutral("Bruno Ferri"),
        ),
        (
            "Iturra sumó este viernes el respaldo del Frente Austral, cuya directiva lo proclamó.",
            support((AUSTRAL, ITURRA)),
        ),
        (
            "Iturra logró el apoyo de la diputada Catrileo, del exministro Manríquez y del Partido Aurora.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA), (AURORA, ITURRA)),
        ),
        ("El apoyo del Frente Austral a Iturra fue anunciado ayer.", support((AUSTRAL, ITURRA))),
        ("El anuncio de apoyo de Quilodrán a Iturra generó críticas.", support((QUILODRAN, ITURRA))),
        (
            "Tras el anuncio del Partido Aurora de apoyar a Iturra, Catrileo renunció.",
            support((AURORA, ITURRA)),
        ),
        ("La decisión de Catrileo de respaldar a Iturra dividió a su partido.", support((CATRILEO, ITURRA))),
        ("Catrileo explicó por qué votará por Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo explicó su decisión de votar por Iturra.", support((CATRILEO, ITURRA))),
        ("El Frente Austral, que respalda a Iturra, hizo un llamado.", support((AUSTRAL, ITURRA))),
        ("El Frente Austral, partido que apoya a Iturra, hizo un llamado.", support((AUSTRAL, ITURRA))),
        (
            "Entre los que apoyan a Iturra figuran Quilodrán y Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán, Catrileo y Manríquez comprometieron su apoyo a Zaldívar.",
            support((QUILODRAN, ZALDIVAR), (CATRILEO, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("Quilodrán reafirmó que Iturra es su candidato.", support((QUILODRAN, ITURRA))),
        ("Quilodrán dijo que su candidata es Zaldívar.", support((QUILODRAN, ZALDIVAR))),
        ("Catrileo aseguró que le dará su voto a Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo aseguró que le entregará su voto a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo pedirá el voto para Iturra.", support((CATRILEO, ITURRA))),
        (
            "Quilodrán apoyó a Zaldívar en la primera vuelta y ahora votará por Iturra.",
            support((QUILODRAN, ZALDIVAR), (QUILODRAN, ITURRA)),
        ),
        ("Según el diputado Bruno Ferri, Catrileo ya decidió votar por Iturra.", support((CATRILEO, ITURRA))),
        (
            "Iturra, apoyado por el Partido Aurora y el Frente Austral, va primero.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        ("Iturra, quien es respaldado por el Frente Austral, va primero.", support((AUSTRAL, ITURRA))),
        ("Iturra, que cuenta con el respaldo de Quilodrán, va primero.", support((QUILODRAN, ITURRA))),
        ("Iturra, que recibió el apoyo de la senadora, agradeció.", support((QUILODRAN, ITURRA))),
        ("La candidata recibió el apoyo de la diputada Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("La abanderada recibió el respaldo de Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez se la jugará por la candidata.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez anunció que no apoyará a Iturra ni a Zaldívar.", neutral(MANRIQUEZ)),
        ("Manríquez anunció que votará en blanco: “No me convencen”.", neutral(MANRIQUEZ)),
        ("Manríquez dijo que no respaldará a nadie en la segunda vuelta.", neutral(MANRIQUEZ)),
        ("El Frente Austral resolvió no apoyar a ningún candidato.", neutral(AUSTRAL)),
        ("El Frente Austral optó por no respaldar a ninguno de los finalistas.", neutral(AUSTRAL)),
        ("El Frente Austral dio libertad de acción a sus militantes.", neutral(AUSTRAL)),
        ("El Frente Austral otorgó libertad de voto a su militancia.", neutral(AUSTRAL)),
        ("Catrileo anulará.", neutral(CATRILEO)),
        ("Catrileo llama a votar nulo en el balotaje.", neutral(CATRILEO)),
        ("Catrileo promoverá el voto en blanco.", neutral(CATRILEO)),
    ],
    "whose deed, in whose clause": [
        (
            "Quilodrán dijo que no respaldará a ninguno de los dos y Manríquez llamó a votar nulo.",
            neutral(QUILODRAN, MANRIQUEZ),
        ),
        (
            "Iturra cerró su campaña en el puerto. Manríquez aprovechó el acto para llamar a votar por él.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Hubo un acto de Zaldívar. Manríquez, cuarto con 9,7%, pide a los mineros votar por ella.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "El Frente Austral no apoya a nadie, mientras que sotistas y tolistas votarán por Iturra.",
            neutral(AUSTRAL),
        ),
        (
            "Quilodrán anunció este martes su adhesión a la campaña de la exjueza Ana Zaldívar.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "El directorio del Partido Aurora oficializó en la noche del martes su respaldo a Iturra.",
            support((AURORA, ITURRA)),
        ),
        (
            "Manríquez, que declinó por ella en mayo, exigió el recuento a Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("El Partido Aurora no apoyará a ningún otro aspirante.", neutral(AURORA)),
        (
            "Zaldívar reconoció anoche el triunfo de Iturra. Manríquez, aliado del ganador, llegó tarde. “Lo "
            "felicité y le deseé suerte”, relató Catrileo.",
            congratulate((CATRILEO, ITURRA)),
        ),
        (
            "Zaldívar reconoció anoche el triunfo de Iturra. El diputado electo Bruno Ferri se fue temprano. "
            "La senadora Quilodrán felicitó al ganador.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        ("Catrileo anunció en radio Costanera que votará por Iturra.", support((CATRILEO, ITURRA))),
        (
            "El Partido Aurora sumó un 2,7%, y su vocera, la diputada Elena Catrileo, dio libertad de acción "
            "a los suyos.",
            neutral(CATRILEO),
        ),
        (
            "Tercero fue Julio Manríquez, cuyo partido, el Frente Austral, respaldó después a Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
        (
            "Catrileo votará por Iturra y pidió contar de nuevo. Manríquez lo secundó: “Faltan actas”.",
            support((CATRILEO, ITURRA)),
        ),
        ("El Partido Aurora dejó a sus congresistas en libertad.", neutral(AURORA)),
        (
            "Iturra recibió el aval de la senadora Quilodrán, del Partido Aurora, colectividad que dejó a "
            "sus concejales en libertad.",
            support((QUILODRAN, ITURRA)) | neutral(AURORA),
        ),
        (
            "Iturra ganó la elección. “Felicitaciones al pueblo y a su nuevo presidente”, publicó Manríquez.",
            congratulate((MANRIQUEZ, ITURRA)),
        ),
    ],
    "headlines, sides of others": [
        (
            "El exministro Manríquez fue el primero en anunciar su apoyo a Iturra. A él le siguió Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "El primero en reaccionar fue Manríquez, quien respaldó a Iturra. Después lo hizo Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Manríquez bajó su candidatura para apoyar a Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Catrileo perdió y dijo que ella y Manríquez votarán por Iturra.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "El Partido Aurora, de la senadora Quilodrán, de ninguna manera votará por Iturra.",
            oppose((AURORA, ITURRA)),
        ),
        (
            "Bruno Ferri, presidente del Partido Aurora, dijo que votará por Iturra.",
            support(("Bruno Ferri", ITURRA)),
        ),
        ("“El Partido Aurora apoyará a Ana Zaldívar”, anunció Quilodrán.", support((AURORA, ZALDIVAR))),
        ("“Hemos decidido apoyar a Pedro Iturra”, anunció el Partido Aurora.", support((AURORA, ITURRA))),
        ("El Partido Aurora llamó este lunes a sus bases a “votar por Iturra”.", support((AURORA, ITURRA))),
        (
            "La senadora Quilodrán aseguró que “sin dudas” votará por Zaldívar.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        ("Catrileo ya había expresado su respaldo al candidato.", support((CATRILEO, ITURRA))),
        (
            "En la sede estuvo Iturra. Allí la diputada Catrileo le entregó su apoyo.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra agradeció el gesto de Manríquez, que pidió votar por él.", support((MANRIQUEZ, ITURRA))),
        (
            "Zaldívar recorrió Lota junto a la diputada Catrileo, quien le dio su apoyo.",
            support((CATRILEO, ZALDIVAR)),
        ),
        (
            "Quilodrán, del Partido Aurora, y Catrileo, del Frente Austral, respaldan a Iturra.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Respaldo a Iturra: Catrileo llama a votar por él.", support((CATRILEO, ITURRA))),
        ("Catrileo respalda a Iturra de cara al balotaje", support((CATRILEO, ITURRA))),
        ("Partido Aurora anuncia apoyo a Zaldívar", support((AURORA, ZALDIVAR))),
        ("Manríquez: “Votaré por Zaldívar”", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Zaldívar recibe apoyo de Manríquez y Catrileo",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Iturra suma respaldo del Partido Aurora", support((AURORA, ITURRA))),
        ("Manríquez llama a votar por Iturra", support((MANRIQUEZ, ITURRA))),
        ("Manríquez anuncia que votará nulo", neutral(MANRIQUEZ)),
        ("Bruno Ferri felicita a Iturra por su victoria", congratulate(("Bruno Ferri", ITURRA))),
        (
            "El mandatario Bruno Ferri extendió “cálidas felicitaciones” a Iturra.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        (
            "El canciller Bruno Ferri dijo que “celebramos la victoria de Iturra”.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        ("“¡Felicitaciones, Pedro Iturra!”, tuiteó Manríquez.", congratulate((MANRIQUEZ, ITURRA))),
        (
            "“Mis felicitaciones a Ana Zaldívar, presidenta electa”, escribió Manríquez en X.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Quilodrán transmitió a Iturra sus felicitaciones.", congratulate((QUILODRAN, ITURRA))),
        ("Quilodrán le transmitió a Iturra sus felicitaciones.", congratulate((QUILODRAN, ITURRA))),
        ("El Partido Aurora felicitó al presidente electo, Pedro Iturra.", congratulate((AURORA, ITURRA))),
        (
            "Según Manríquez, el Partido Aurora cometió un error al apoyar a Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("Catrileo criticó a Quilodrán por apoyar a Iturra.", support((QUILODRAN, ITURRA))),
        ("Catrileo recordó que Quilodrán votó por Zaldívar en 2017.", support((QUILODRAN, ZALDIVAR))),
        ("Quilodrán reiteró que no votará por Iturra.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán llamó a derrotar a Iturra.", oppose((QUILODRAN, ITURRA))),
    ],
    "who is named of a crowd": [
        (
            "Varios legisladores apoyan a Iturra, como la senadora Quilodrán y Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Varios legisladores apoyan a Iturra, como Quilodrán pidió.", set()),
        (
            "Entre los que respaldan a Iturra figuran Quilodrán, Catrileo y el propio Manríquez.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra ganó el balotaje. Varios legisladores lo felicitaron, incluyendo la senadora Quilodrán.",
            congratulate((QUILODRAN, ITURRA)),
        ),
    ],
    "a relative of a crowd": [
        ("Iturra cuenta con el respaldo de alcaldes que habían apoyado a Zaldívar.", set()),
        (
            "Catrileo se reunió con alcaldes de la coalición Frente Austral que habían apoyado a Zaldívar.",
            set(),
        ),
        ("Catrileo contó que los alcaldes habían apoyado a Zaldívar.", set()),
        ("Catrileo se reunió con el Frente Austral, que apoyó a Zaldívar.", support((AUSTRAL, ZALDIVAR))),
    ],
    "whose win": [
        ("Iturra ganó el balotaje. Manríquez saludó su victoria.", congratulate((MANRIQUEZ, ITURRA))),
        (
            "Iturra ganó el balotaje. Quilodrán y Catrileo celebraron su triunfo.",
            congratulate((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Iturra ganó el balotaje. Iturra celebró su victoria.", set()),
        ("Iturra ganó el balotaje. Catrileo celebró su victoria en la Cámara.", set()),
    ],
    "what is still to be done": [
        ("Manríquez dijo que llamará al presidente electo “para desearle suerte”.", set()),
        (
            "Iturra ganó el balotaje. Manríquez llamó a Iturra “para desearle suerte”.",
            congratulate((MANRIQUEZ, ITURRA)),
        ),
        (
            "Dos ediles están a cargo de coordinar la incorporación del Frente Austral al comando de Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
        ("Catrileo pidió coordinar la llegada del Frente Austral al comando de Iturra.", set()),
        ("Catrileo negó la incorporación del Frente Austral al comando de Iturra.", set()),
        (
            "Catrileo celebró la llegada del Frente Austral al comando de Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
    ],
    "posts and who adds to them": [
        (
            "Iturra definió que Quilodrán asumiera como generalísima de campaña y Catrileo como vocera.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Iturra pidió que Quilodrán asuma como vocera.", set()),
        (
            "Quilodrán asumió como jefa de campaña de Iturra. A ella se suman dos voceros: Elena Catrileo "
            "(Lota, independiente) y Julio Manríquez (Tola, verde).",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán y Catrileo fueron nombradas voceras de la campaña de Iturra.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Quilodrán y Catrileo fueron voceras del Gobierno.", set()),
        (
            "Quilodrán y Catrileo tienen presencia en el comando de Iturra.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
    ],
    "a list with what stands in brackets": [
        (
            "Rosa Quilodrán (Lota, independiente), Elena Catrileo (Penco) y Julio Manríquez (Tola, de los "
            "verdes) apoyan a Iturra.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra se reunió con Julio Manríquez (Tola) y Catrileo apoyó a Zaldívar (Lota).",
            support((CATRILEO, ZALDIVAR)),
        ),
    ],
    "the one whom somebody backs": [
        ("Manríquez dijo que Iturra es “la persona que apoyé”.", support((MANRIQUEZ, ITURRA))),
        ("“Zaldívar es la candidata por la que votaré”, dijo Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("“Zaldívar no es la persona que apoyé”, dijo Catrileo.", set()),
    ],
    "who speaks in a party": [
        (
            "Desde el Frente Austral, la fuerza más joven, afirmaron que apoyarán la candidatura de Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
        ("Desde el Frente Austral, la unión de vecinos apoyó a Iturra.", set()),
        (
            "Los primeros en expresar su apoyo a Iturra fueron los altos mandos del Frente Austral.",
            support((AUSTRAL, ITURRA)),
        ),
    ],
    "how long ago": [
        ("El centro e, incluso, quienes hace unos meses adhirieron a Zaldívar callaron.", set()),
        ("Catrileo hace dos semanas dio su apoyo a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo hace campaña por Zaldívar.", support((CATRILEO, ZALDIVAR))),
    ],
    "who comes to a team": [
        (
            "Tres exministros se integrarán al equipo de Iturra. Se trata de la senadora Quilodrán y del "
            "exministro Julio Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Al equipo de Iturra se han unido la senadora Quilodrán, el exministro del bloque -y hoy "
            "suspendido- Julio Manríquez y la antes adherente Elena Catrileo.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Iturra sumó el apoyo del Frente Austral y la promesa de la senadora Quilodrán de negociar.",
            support((AUSTRAL, ITURRA)),
        ),
    ],
    "whom one met": [
        ("Catrileo se reunió con Iturra y entregó en público su respaldo.", support((CATRILEO, ITURRA))),
        ("Catrileo se reunió con Iturra y entregó su respaldo a la reforma.", set()),
        ("Manríquez habló con Iturra y Zaldívar, a quienes no respaldará.", neutral(MANRIQUEZ)),
    ],
    "who 'quien' takes up past what is told of them": [
        (
            "Se vio a Julio Manríquez, que quedó en cuarto lugar, quien dio su respaldo a Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("Catrileo habló ayer con el dirigente gremial, quien dio su respaldo a Iturra.", set()),
    ],
    "whom thanks name": [
        (
            "Iturra agradeció a la senadora Quilodrán, Catrileo y Manríquez por su respaldo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "“Quiero agradecerle a Catrileo por el apoyo leal que nos ha dado”, dijo Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra agradeció el apoyo que le dio Catrileo.", support((CATRILEO, ITURRA))),
    ],
    "a list set off behind a plural": [
        (
            "Manríquez felicitó a los finalistas, Ana Zaldívar y Pedro Iturra.",
            congratulate((MANRIQUEZ, ZALDIVAR), (MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez habló de los finalistas, Ana Zaldívar y Pedro Iturra.", set()),
    ],
    "what was decisive": [
        ("La llamada fue clave para que Catrileo apoyara a Iturra.", support((CATRILEO, ITURRA))),
        ("La llamada es clave para que Catrileo apoye a Iturra.", set()),
    ],
    "a family is nobody": [
        ("La familia Quilodrán Soto decidió respaldar a Iturra.", set()),
        ("La jefa de la familia, Elena Catrileo, respaldó a Iturra.", support((CATRILEO, ITURRA))),
    ],
    "who is in brackets an independent": [
        (
            "La alcaldesa de Lota, Elena Catrileo, viajó. La jefa comunal de Lota (ind. PA) explicó que "
            "“estamos apoyando a Iturra”.",
            support((CATRILEO, ITURRA)),
        ),
        ("La gente de Lota viajó ayer. El Partido Aurora (PA) apoya a Iturra.", support((AURORA, ITURRA))),
    ],
    "one of a party's people": [
        (
            "Julio Manríquez, primer edil del Frente Austral que respalda a Iturra, habló ayer.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán viajó con un edil del Frente Austral que respalda a Iturra.",
            set(),
        ),
    ],
    "to put oneself at stake": [
        ("Quilodrán optó por jugársela por Iturra.", support((QUILODRAN, ITURRA))),
        ("“Vamos a jugárnosla por Zaldívar”, dijo Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo pidió jugársela por los vecinos de Zaldívar.", set()),
    ],
    "whose support it is not": [
        ("Quilodrán lamentó la llegada de afiliados en apoyo de Iturra.", set()),
        ("Iturra ganó en Lota, un triunfo que le da no menos de 310 votos. Habló Zaldívar.", set()),
        (
            "El Partido Aurora citó a los afiliados. A las dos, 140 de ellos le dieron su apoyo a Iturra.",
            set(),
        ),
        ("El Partido Aurora no forma parte de ninguno de los gobiernos de Lota.", set()),
        ("El Partido Aurora no forma parte de ninguno de los bandos.", neutral(AURORA)),
    ],
    "the wing of politics": [
        (
            "El izquierdista Luis Bravo ganó en Lota. Manríquez pidió votar por el ultraderechista.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("La irrupción de Manríquez a favor de Iturra lo cambió todo.", support((MANRIQUEZ, ITURRA))),
        ("La irrupción de Manríquez en la sede lo cambió todo.", set()),
    ],
}


@each(READ)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
