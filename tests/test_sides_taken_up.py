"""Sides taken up from a sentence before: echoes of another's, pronouns, helping hands, conceding calls."""

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

BEFORE: dict[str, list[tuple[str, set[Row]]]] = {
    "the same deed": [
        (
            "El Frente Austral llamó a votar por Iturra. En idéntico sentido se pronunció Manríquez.",
            support((AUSTRAL, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "El Frente Austral no apoyará a ninguno de los dos. En la misma línea se expresó Catrileo.",
            neutral(AUSTRAL, CATRILEO),
        ),
        (
            "Manríquez anunció que votará por Zaldívar, e igual decisión tomó el Partido Aurora.",
            support((MANRIQUEZ, ZALDIVAR), (AURORA, ZALDIVAR)),
        ),
        (
            "Manríquez dijo que votará por Zaldívar; Quilodrán anunció lo mismo.",
            support((MANRIQUEZ, ZALDIVAR), (QUILODRAN, ZALDIVAR)),
        ),
        (
            "Manríquez dijo que votará por Zaldívar, tal como lo hizo la diputada Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Manríquez votará por Iturra. Catrileo también.", support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA))),
        (
            "El Frente Austral no respaldó a Iturra; sí lo hicieron el Partido Aurora y Manríquez.",
            support((AURORA, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "A favor de Zaldívar se pronunció la diputada Catrileo; en contra, el exministro Manríquez.",
            support((CATRILEO, ZALDIVAR)) | oppose((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "the same in other words": [
        (
            "Manríquez votará por Iturra. De la misma manera se manifestó Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Manríquez votará por Iturra. A él se unió la diputada Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Manríquez respaldó a Zaldívar y Catrileo se sumó a ese apoyo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "Manríquez votará por Iturra y Quilodrán por Zaldívar.",
            support((MANRIQUEZ, ITURRA), (QUILODRAN, ZALDIVAR)),
        ),
        (
            "Manríquez no votará por ninguno de los dos. Tampoco lo hará Catrileo.",
            neutral(MANRIQUEZ, CATRILEO),
        ),
    ],
    "followers": [
        (
            "Manríquez votará por Zaldívar. Quilodrán y Catrileo, en tanto, secundaron al exministro.",
            support((MANRIQUEZ, ZALDIVAR), (QUILODRAN, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "Manríquez votará por Zaldívar. La senadora Quilodrán y la diputada Catrileo lo secundaron.",
            support((MANRIQUEZ, ZALDIVAR), (QUILODRAN, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Quilodrán secundó a Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Manríquez llamó a votar por Zaldívar, y al llamado se sumó Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "Manríquez llamó a votar por Zaldívar. A su respaldo se sumó el de Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
    ],
    "pronouns": [
        (
            "Iturra no piensa retirarse. A su favor se pronunció la diputada Catrileo.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "La candidata había crecido en las encuestas cuando la senadora Quilodrán declinó en su favor.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "Catrileo se subió al escenario con Iturra para acompañarlo en la segunda vuelta.",
            support((CATRILEO, ITURRA)),
        ),
        ("“Ahora me toca pedir el voto para Ana Zaldívar”, dijo Catrileo.", support((CATRILEO, ZALDIVAR))),
    ],
    "who is meant": [
        (
            "Catrileo recibió en su despacho a la candidata, Ana Zaldívar, y ayer pidió el voto para ella.",
            support((CATRILEO, ZALDIVAR)),
        ),
        (
            "Manríquez retiró su postulación y anunció que trabajará por ella, y el alcalde del puerto, "
            "Tomás Aguayo, hizo lo propio.",
            support((MANRIQUEZ, ZALDIVAR), ("Tomás Aguayo", ZALDIVAR)),
        ),
        ("Catrileo dijo que Iturra, a quien ella respalda, ganará en el norte.", support((CATRILEO, ITURRA))),
        ("Manríquez irrumpió en la campaña con un llamado a votar por Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Manríquez respaldó a Iturra. Mientras, la diputada Catrileo ha pedido no votar por él.",
            support((MANRIQUEZ, ITURRA)) | oppose((CATRILEO, ITURRA)),
        ),
        (
            "Manríquez recomendó a sus amigos marcar a Zaldívar, y él mismo pidió el voto para ella.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "El gobierno regional, por boca de su vocera, Nora Paz, respaldó a Iturra en la segunda vuelta.",
            support(("Nora Paz", ITURRA)),
        ),
    ],
    "whom a clause comes back to": [
        (
            "Zaldívar agradeció a Julio Manríquez, cuarto en la primera vuelta con 12%, que la respaldó.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Iturra recibió el apoyo de Manríquez, mientras que Catrileo anunció que votará por él.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Manríquez declinó por Zaldívar. Catrileo y Quilodrán secundaron en cambio al exabanderado.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR), (QUILODRAN, ZALDIVAR)),
        ),
        (
            "El Frente Austral votará por Iturra. El plenario del Partido Aurora resolvió hacer lo mismo.",
            support((AUSTRAL, ITURRA), (AURORA, ITURRA)),
        ),
        (
            "Manríquez acabó promoviendo el voto nulo junto con el Frente Austral.",
            neutral(MANRIQUEZ, AUSTRAL),
        ),
    ],
    "no side": [
        ("“Ninguno de los dos tendrá mi voto”, dijo Manríquez.", neutral(MANRIQUEZ)),
        ("El Frente Austral decidió no dar órdenes de voto.", neutral(AUSTRAL)),
        ("Quilodrán criticó que el Frente Austral no haya apoyado a ningún candidato.", neutral(AUSTRAL)),
        ("Zaldívar lamentó que el Frente Austral optara por no apoyar a nadie.", neutral(AUSTRAL)),
        (
            "El jefe del Frente Austral, Tomás Aguayo, indicó que su tolda no apoyará a ningún aspirante.",
            neutral(AUSTRAL),
        ),
        (
            "El jefe del Frente Austral, Tomás Aguayo, dijo que la organización no se alineará con ninguno.",
            neutral(AUSTRAL),
        ),
        (
            "El Frente Austral tomó distancia. Su secretario general, Tomás Aguayo, recordó que el plenario "
            "acordó dar libertad de voto.",
            neutral(AUSTRAL),
        ),
        (
            "La convención provincial del Frente Austral resolvió no respaldar a ninguno de los dos.",
            neutral(AUSTRAL),
        ),
    ],
    "a part in the campaign": [
        ("Manríquez será el generalísimo de Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("La senadora será la vocera de la campaña de Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez fue nombrado jefe de campaña de Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Iturra nombró a Manríquez jefe de su campaña.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo aceptó ser la generalísima de Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Iturra reforzó su campaña con la llegada de Manríquez.", support((MANRIQUEZ, ITURRA))),
        (
            "Manríquez se sumó al comando de Iturra. Catrileo asumirá como vocera y Quilodrán quedará como "
            "coordinadora.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA), (QUILODRAN, ITURRA)),
        ),
        (
            "Zaldívar presentó a Julio Manríquez, que oficiará de generalísimo en la provincia.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Zaldívar presentó a tres figuras que reforzarán su campaña. Se trata de Julio Manríquez, que "
            "oficiará de vocero, y de las diputadas Elena Catrileo y Nora Paz.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR), ("Nora Paz", ZALDIVAR)),
        ),
        (
            "Zaldívar presentó a su equipo. El alcalde de Lota, Tomás Aguayo, coordinará la campaña en "
            "el sur, y su colega del puerto, Nora Paz, se encargará de la costa.",
            support(("Tomás Aguayo", ZALDIVAR), ("Nora Paz", ZALDIVAR)),
        ),
        (
            "Manríquez es desde ayer el coordinador de la campaña de Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra presentó ayer a los nuevos integrantes de su comando, entre ellos Manríquez y Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Iturra habló de quienes se han sumado: el exministro Manríquez y la diputada Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Iturra presentó a sus nuevos adherentes: el exministro Manríquez y la diputada Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("La incorporación de Catrileo a la campaña de Zaldívar sorprendió.", support((CATRILEO, ZALDIVAR))),
        (
            "Iturra amplió su comando. La incorporación más llamativa es la del exministro Manríquez.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez confirmó que recorrerá la región junto al candidato.", support((MANRIQUEZ, ITURRA))),
        ("“Voy a cuidar cada voto de Ana Zaldívar”, dijo Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo repartirá volantes a favor de Iturra.", support((CATRILEO, ITURRA))),
        (
            "El Partido Aurora y el Frente Austral cerraron un pacto que hará alcaldesa a Nora Paz.",
            support((AUSTRAL, "Nora Paz")),
        ),
    ],
    "helping hands": [
        (
            "Catrileo se presentó en la casa de campaña de Iturra y le ofreció sus delegados de mesa.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Manríquez llegó al comando de Zaldívar, donde le ofreció sus apoderados.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Manríquez se reunió con Zaldívar y se puso a sus órdenes.", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Manríquez puso su estructura a disposición de Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "“Desde hoy soy un soldado más de la candidatura de Zaldívar”, dijo Manríquez.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
}

AFTER: dict[str, list[tuple[str, set[Row]]]] = {
    "from elsewhere": [
        (
            "De Lima llegó la felicitación de Quilodrán y de Quito la de Manríquez.",
            congratulate((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("También llegó el saludo de Manríquez.", congratulate((MANRIQUEZ, ZALDIVAR))),
        (
            "Los alcaldes del sur, así como el exministro Julio Manríquez, saludaron el triunfo de Zaldívar.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Zaldívar agradeció a Manríquez su felicitación.", congratulate((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez envió un fuerte abrazo a la presidenta electa.", congratulate((MANRIQUEZ, ZALDIVAR))),
        (
            "Quilodrán felicitó a Zaldívar; también lo hicieron Julio Manríquez, del Frente Austral, y Elena "
            "Catrileo, del Partido Aurora.",
            congratulate((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "El Partido Aurora ni siquiera felicitó a Zaldívar. Sí lo hizo el exministro Julio Manríquez.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "calls": [
        (
            "Iturra telefoneó a Zaldívar para reconocer su triunfo. También lo hizo Manríquez.",
            congratulate((ITURRA, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Iturra reconoció la victoria de Zaldívar y la llamó por teléfono.",
            congratulate((ITURRA, ZALDIVAR)),
        ),
        ("Iturra llamó a su rival para desearle éxito.", congratulate((ITURRA, ZALDIVAR))),
        ("“Llamé a Ana Zaldívar y le deseé éxitos”, dijo Iturra.", congratulate((ITURRA, ZALDIVAR))),
        ("Zaldívar habló con la senadora Quilodrán, quien la felicitó.", congratulate((QUILODRAN, ZALDIVAR))),
        (
            "Iturra contó a sus partidarios que había llamado a su adversaria para felicitarla.",
            congratulate((ITURRA, ZALDIVAR)),
        ),
        (
            "Zaldívar contó que Iturra la llamó, apenas salió el primer corte, para felicitarla.",
            congratulate((ITURRA, ZALDIVAR)),
        ),
        (
            "Manríquez felicitó a la ganadora en su despacho, lo mismo que el argentino Bruno Ferri.",
            congratulate((MANRIQUEZ, ZALDIVAR), ("Bruno Ferri", ZALDIVAR)),
        ),
        ("Manríquez la saludó por su victoria.", congratulate((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez envió felicitaciones.", congratulate((MANRIQUEZ, ZALDIVAR))),
    ],
}

NOT_BEFORE: dict[str, list[tuple[str, set[Row]]]] = {
    "another deed": [
        ("Manríquez viajó al puerto y Catrileo hizo lo propio.", set()),
        (
            "Manríquez votará por Iturra. Luego recorrió el mercado, y lo mismo hizo Catrileo.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez votará por Iturra. Catrileo también viajó.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez votará por Iturra. Catrileo opinó lo mismo de la reforma.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez imitó a su padre.", set()),
        ("Manríquez votó en contra, y Catrileo, a favor de la reforma.", set()),
    ],
    "no part in a campaign": [
        ("El jefe de campaña de Iturra, Tomás Aguayo, dijo que no.", set()),
        ("Manríquez coordinará la campaña de vacunación.", set()),
        ("Manríquez será coordinador del gremio.", set()),
        ("La incorporación de Manríquez al directorio del banco fue polémica.", set()),
        ("Manríquez caminó junto a Zaldívar por el mercado.", set()),
        ("Iturra recorrerá el sur junto a su esposa.", set()),
        ("El ministerio se encargará de la economía, dijo Manríquez.", set()),
        ("Manríquez cuidó los votos de su mesa.", set()),
        ("El Partido Aurora y el Frente Austral cerraron un acuerdo que permitirá a Nora Paz viajar.", set()),
        ("Se trata de la senadora Quilodrán.", set()),
        ("Manríquez habló de quienes se han sumado a la huelga: Quilodrán y Catrileo.", set()),
        ("Manríquez recibió a los integrantes de la mesa, entre ellos Quilodrán y Catrileo.", set()),
    ],
    "somebody else": [
        ("Un gobierno del Partido Aurora, con el apoyo del Frente Austral, es poco probable.", set()),
        ("“No voy a engañar a nadie”, dijo Manríquez.", set()),
        ("Iturra dijo que no necesita el apoyo de nadie.", set()),
        ("Iturra aseguró que no le pedirá el voto a nadie.", set()),
        ("Iturra reforzó su campaña en el sur.", set()),
        ("Zaldívar criticó que el Frente Austral apoye a nadie sabe quién.", set()),
    ],
    "whom a pronoun means": [
        ("Iturra llamó a Quilodrán y le ofreció el ministerio.", set()),
        ("Los fiscales de Iturra denunciaron a Zaldívar.", set()),
        ("“Soy un soldado de mi partido”, dijo Manríquez.", set()),
    ],
}

NOT_AFTER: dict[str, list[tuple[str, set[Row]]]] = {
    "other calls": [
        ("Iturra llamó a Zaldívar para discutir el traspaso.", set()),
        ("Iturra reconoció los resultados y llamó por teléfono a Zaldívar.", set()),
        ("Iturra llamó a su madre para felicitarla.", set()),
        ("Manríquez se puso a las órdenes de la presidenta electa para el traspaso.", set()),
        ("Llegó la hora de Manríquez.", set()),
    ],
}


@each(BEFORE)
def test_before_the_run_off(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


@each(AFTER)
def test_after_it(text: str, expected: set[Row]) -> None:
    assert endorsements_of(WON + text) == expected


@each(NOT_BEFORE)
def test_not_read_before(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


@each(NOT_AFTER)
def test_not_read_after(text: str, expected: set[Row]) -> None:
    assert endorsements_of(WON + text) == expected
