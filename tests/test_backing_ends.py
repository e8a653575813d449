"""Who backs, and whom: objects in front, lists, parties behind names, descriptions, relatives."""

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
    oppose,
    support,
)

Q_I, M_I, C_I = (QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)
Q_Z, M_Z = (QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)
A_I, F_I = (AURORA, ITURRA), (AUSTRAL, ITURRA)
NOBODY: set[Row] = set()

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "object in front": [
        (
            "A Iturra lo habían respaldado el Partido Aurora y el Frente Austral, además de Elena Catrileo.",
            support(A_I, F_I, C_I),
        ),
        (
            "A Zaldívar la apoyaron también los exalcaldes Rosa Quilodrán y Julio Manríquez.",
            support(Q_Z, M_Z),
        ),
        ("A Iturra, en tanto, lo apoyan el Partido Aurora y el Frente Austral.", support(A_I, F_I)),
        (
            "A Zaldívar le entregaron su apoyo la senadora Quilodrán y el exministro Manríquez.",
            support(Q_Z, M_Z),
        ),
        ("A Zaldívar la avalan, entre otros, Quilodrán y Manríquez.", support(Q_Z, M_Z)),
        ("A Iturra lo respaldó, tras semanas de dudas, la senadora Quilodrán.", support(Q_I)),
        ("A Iturra lo acompaña la senadora Quilodrán.", support(Q_I)),
        ("A Iturra lo apoyó Quilodrán y a Zaldívar, Manríquez.", support(Q_I, M_Z)),
        ("Catrileo viajó al sur y a Iturra lo apoya Quilodrán.", support(Q_I)),
        ("Catrileo recorrió el puerto. A Zaldívar la respaldaron los vecinos.", NOBODY),
        ("Catrileo recorrió el puerto. A Iturra lo apoyan muchos alcaldes del norte.", NOBODY),
        ("Catrileo recorrió el puerto. La respaldan tanto empresarios como sindicatos.", NOBODY),
    ],
    "nobody who is told decides": [
        ("Quilodrán viajó. En el Partido Aurora se decidió apoyar a Iturra.", support(A_I)),
        ("En la asamblea del Partido Aurora se acordó respaldar a Iturra.", support(A_I)),
        ("Quilodrán viajó. En la junta se acordó respaldar a Iturra.", NOBODY),
        ("Quilodrán viajó. Finalmente decidió apoyar a Iturra.", support(Q_I)),
    ],
    "some of a crowd between dashes": [
        (
            "Varias figuras -entre ellos, la senadora Quilodrán y Manríquez- respaldaron a Iturra.",
            support(Q_I, M_I),
        ),
        ("Varias figuras respaldaron a Iturra; entre ellas, dijo Quilodrán, hay de todo.", NOBODY),
    ],
    "whose voices are joined": [
        (
            "Catrileo votará por Iturra, sumándose así a las voces de Quilodrán y del exministro Manríquez.",
            support(C_I, Q_I, M_I),
        ),
        ("Catrileo apoyó a Iturra y se sumó a las críticas de Quilodrán.", support(C_I)),
    ],
    "who governs, who follows": [
        ("El Partido Aurora, que apoya al actual mandatario, Julio Manríquez, calló.", NOBODY),
        ("El Partido Aurora apoya al actual alcalde y candidato Pedro Iturra.", support(A_I)),
        ("La lista la encabeza Iturra, seguido por Quilodrán y Manríquez.", NOBODY),
        ("Zaldívar ganó aquí con los sufragios del extranjero.", NOBODY),
    ],
    "object of a relative": [
        (
            "Zaldívar, la candidata que el Partido Aurora apoyó en primarias, votó.",
            support((AURORA, ZALDIVAR)),
        ),
        ("La junta lamentó el resultado de Iturra, la carta que apoya Quilodrán.", support(Q_I)),
        ("El candidato que respalda la senadora Quilodrán, Pedro Iturra, votó.", support(Q_I)),
        ("Zaldívar —la carta que Manríquez apoyó en público— votó.", support(M_Z)),
        ("Zaldívar, la candidata que apoyó la reforma de Quilodrán, votó.", NOBODY),
        ("Dijo la candidata que Quilodrán apoyó la moción.", NOBODY),
        ("El Partido Aurora, donde Manríquez militó y que hoy respalda a Iturra, calló.", support(A_I)),
        (
            "La visita sorprendió al Partido Aurora, donde Manríquez militó y que apoya a Iturra.",
            support(A_I),
        ),
        ("El Partido Aurora, donde Manríquez dijo que apoya a Iturra, calló.", support(M_I)),
        (
            "Iturra, a quien en los últimos días han ratificado su apoyo la senadora Quilodrán y la diputada "
            "Catrileo, viajó al sur.",
            support(Q_I, C_I),
        ),
        ("Pedro Iturra, al que respaldan el Partido Aurora y el Frente Austral, cerró.", support(A_I, F_I)),
        ("Iturra, a quien ella respalda, ganará, dijo Quilodrán.", support(Q_I)),
        ("Iturra, a quien apoyan los vecinos, habló con Quilodrán.", NOBODY),
    ],
    "lists": [
        (
            "Iturra había sumado entre una vuelta y otra el apoyo del Partido Aurora, de la coalición Frente "
            "Austral y de la senadora Quilodrán, que fue quinta en abril.",
            support(A_I, F_I, Q_I),
        ),
        (
            "Iturra recibió el respaldo de la senadora Quilodrán junto al del exministro Manríquez.",
            support(Q_I, M_I),
        ),
        (
            "La senadora Quilodrán, al igual que el exministro Manríquez, respaldó a Iturra.",
            support(Q_I, M_I),
        ),
        ("La senadora Quilodrán, así como el exministro Manríquez, respaldaron a Iturra.", support(Q_I, M_I)),
        ("La senadora Quilodrán, junto a Julio Manríquez, respaldó a Iturra.", support(Q_I, M_I)),
        ("Varios dirigentes apoyan a Iturra, entre ellos Quilodrán y Manríquez.", support(Q_I, M_I)),
        ("Iturra fue respaldado por varios alcaldes, entre ellos Quilodrán y Manríquez.", support(Q_I, M_I)),
        (
            "Iturra recibió el apoyo de varios ediles, entre los que figuran Quilodrán y Manríquez.",
            support(Q_I, M_I),
        ),
        (
            "Iturra logró sumar al Partido Aurora y al Frente Austral, además del exministro Manríquez.",
            support(A_I, F_I, M_I),
        ),
        (
            "Iturra había incorporado a su campaña a Quilodrán y al exministro Julio Manríquez.",
            support(Q_I, M_I),
        ),
        ("Quilodrán respaldó a Iturra junto a su familia.", support(Q_I)),
        ("Quilodrán respaldó a Zaldívar, además de pedir calma.", support(Q_Z)),
        ("Varios alcaldes respaldaron a Iturra, y entre ellos no hay mujeres.", NOBODY),
        ("Varios dirigentes apoyan a Iturra. Entre ellos están Quilodrán y Manríquez.", support(Q_I, M_I)),
        ("Los ediles —entre los que estaban Quilodrán y Manríquez— apoyaron a Iturra.", support(Q_I, M_I)),
        (
            "Entre los que apoyan a Iturra están dos jefas de partido: Quilodrán (PDA) y Manríquez (FA).",
            support(Q_I, M_I),
        ),
        ("Catrileo viajó al sur tras el anuncio de Quilodrán de que votará por Iturra.", support(Q_I)),
        ("Catrileo comentó la promesa de Quilodrán y Manríquez de que apoyarán a Iturra.", support(Q_I, M_I)),
        ("Acompañando a Iturra en la sala estaban Quilodrán y Manríquez.", NOBODY),
        ("Quilodrán apoyó a Iturra. Iturra dará una conferencia. Lo propio hará Manríquez.", support(Q_I)),
        ("Quilodrán apoyó a Iturra. Lo propio hará Manríquez.", support(Q_I, M_I)),
        ("Quilodrán criticó al Partido Aurora, que respalda a Iturra.", support(A_I)),
        ("Quilodrán se distancia del Partido Aurora, que respalda a Iturra.", support(A_I)),
        ("Quilodrán, del Partido Aurora, que respalda a Iturra, viajó al sur.", support(Q_I)),
        ("Pese a su apoyo a Iturra, Quilodrán criticó el programa.", support(Q_I)),
        ("Con su respaldo a Iturra, Quilodrán se aleja de los suyos.", support(Q_I)),
        (
            "Los primeros en expresar su respaldo a Iturra fueron los ediles Quilodrán y Manríquez.",
            support(Q_I, M_I),
        ),
        ("“Llamo a quienes votaron por mí a que apoyen a Iturra”, dijo Quilodrán.", support(Q_I)),
        ("“Quiero pedir a los que votaron por nosotros que apoyen a Iturra”, dijo Quilodrán.", support(Q_I)),
        ("“Llamo a quienes piden que apoyemos a Iturra a pensarlo”, dijo Quilodrán.", NOBODY),
        ("El tribunal, por boca de Quilodrán, proclamó a Iturra como presidente electo.", NOBODY),
        ("Varios dirigentes apoyan a Iturra. Entre ellas, la edil Quilodrán y Manríquez.", support(Q_I, M_I)),
        ("Varios dirigentes apoyan a Iturra. Entre ellos, Quilodrán y Manríquez piden calma.", NOBODY),
        ("Iturra contaba con el respaldo de los demás partidos de la coalición.", NOBODY),
    ],
    "a party behind the name": [
        (
            "Quilodrán anticipó que votará al diputado Renato Ortúzar, de la Alianza Austral.",
            support((QUILODRAN, "Renato Ortúzar")),
        ),
        (
            "El Partido Aurora resolvió respaldar la candidatura de Renata Ortúzar, de la Alianza Austral.",
            support((AURORA, "Renata Ortúzar")),
        ),
        ("Catrileo votará por Zaldívar y a Iturra lo apoya Quilodrán.", support((CATRILEO, ZALDIVAR), Q_I)),
    ],
    "a title to each name": [
        (
            "La senadora de Lota, Rosa Quilodrán, y el exministro de Obras, Julio Manríquez, respaldaron a "
            "Iturra.",
            support(Q_I, M_I),
        ),
        (
            "El secretario general de la OEA, Julio Manríquez, y la jefa de la Corte, Rosa Quilodrán, "
            "felicitaron a Iturra.",
            congratulate(M_I, Q_I),
        ),
    ],
    "whose candidacy": [
        (
            "Iturra, cuya postulación cuenta con el respaldo de la senadora Rosa Quilodrán, viajó.",
            support(Q_I),
        ),
        ("Iturra, cuya candidatura apoyan Quilodrán y Manríquez, viajó al sur.", support(Q_I, M_I)),
        ("El concejal Renato Ortúzar, avalado por el Frente Austral, criticó a Iturra.", NOBODY),
        ("Iturra contaba con el apoyo de varios dirigentes del Partido Aurora.", NOBODY),
    ],
    "whose verb it is": [
        ("Quilodrán reveló que ella misma recomendó a sus amigos marcar a Iturra.", support(Q_I)),
        ("Zaldívar habló. Manríquez dijo que él votará por Iturra.", support(M_I)),
        ("Soto calla, mientras que Julio Manríquez ha pedido no votar por Zaldívar.", oppose(M_Z)),
        ("Manríquez irrumpió en la campaña con un llamado a votar por Zaldívar.", support(M_Z)),
        (
            "Manríquez, cuarto con 15,6% por el Partido Aurora, que se inclinó por Iturra, viajó.",
            support(M_I),
        ),
        ("Quilodrán compitió por el Frente Austral, que se inclinó por Iturra.", support(F_I)),
        ("Manríquez anunció que acompañará a Iturra en la definición del 19 de noviembre.", support(M_I)),
        ("Manríquez, líder del Frente Austral, indicó que su tolda respaldará a Iturra.", support(F_I)),
        ("Manríquez rechazó las acusaciones de haberle quitado los votos a Iturra.", NOBODY),
        ("“Los números no alcanzan y no voy a engañar a nadie”, dijo Iturra.", NOBODY),
        ("La senadora dijo en la campaña electoral que no iría a", NOBODY),
    ],
    "the verb beside": [
        ("Manríquez llamó a los votantes de centro a respaldar a Iturra.", support(M_I)),
        ("Manríquez llamó a no abstenerse y a votar por Iturra.", support(M_I)),
        ("Manríquez pidió no votar en blanco y respaldar a Iturra.", support(M_I)),
        ("Manríquez llamó a no quedarse en casa y a no votar por Iturra.", oppose(M_I)),
        ("Pese a que Manríquez pidió votar por Iturra, el 62,8% terminó votando por Zaldívar.", support(M_I)),
        ("Manríquez dijo que el 21 de junio votará por Iturra.", support(M_I)),
        ("Catrileo militará la boleta de Iturra.", support(C_I)),
        ("Catrileo rompió la neutralidad que había pedido su partido.", NOBODY),
    ],
    "crowds with names": [
        (
            "Iturra presentó a los nuevos integrantes de su comando, entre ellos Quilodrán y Manríquez.",
            support(Q_I, M_I),
        ),
        ("Iturra sumó a su planilla a dos exediles: Rosa Quilodrán y Julio Manríquez.", support(Q_I, M_I)),
        ("Iturra presentó a los vecinos, entre ellos Quilodrán y Manríquez.", NOBODY),
        (
            "Zaldívar ganó. Varios jefes de Estado felicitaron a Ana Zaldívar, del Partido Aurora (PA).",
            NOBODY,
        ),
    ],
    "who speaks in a party": [
        ("Desde el Partido Aurora confirmaron el apoyo a Zaldívar.", support((AURORA, ZALDIVAR))),
        ("En el Frente Austral ratificaron que votarán por Iturra.", support(F_I)),
        ("Catrileo habló. En Lota ratificaron que votarán por Iturra.", NOBODY),
        ("Por Iturra se inclinaron, en tanto, los concejales del puerto.", NOBODY),
    ],
    "clefts and allies": [
        ("El que sí votará por Iturra es Julio Manríquez.", support(M_I)),
        ("Quienes sí estarán con Iturra son Manríquez y Quilodrán.", support(M_I, Q_I)),
        ("Los que respaldan a Zaldívar son Quilodrán, Manríquez y otros dirigentes.", support(Q_Z, M_Z)),
        ("Zaldívar selló una alianza con el exministro Julio Manríquez.", support(M_Z)),
        ("Manríquez selló una alianza con Zaldívar.", support(M_Z)),
        ("El que votó por Iturra es vecino de Manríquez.", NOBODY),
    ],
    "other relatives": [
        ("Iturra, a cuya campaña se sumó la senadora Quilodrán, viajó.", support(Q_I)),
        ("Iturra, con quien se alineó la senadora Quilodrán, viajó.", support(Q_I)),
        ("Zaldívar, en cuyo favor declinó Rosa Quilodrán, viajó.", support(Q_Z)),
        ("Iturra, con quien compite la senadora Quilodrán, viajó.", NOBODY),
    ],
    "far from its verb": [
        (
            "El exministro de Obras, Julio Manríquez, anunció este martes, a través de un video difundido en "
            "sus redes, su respaldo a Iturra.",
            support(M_I),
        ),
        ("Manríquez votará por Zaldívar y Quilodrán, por Iturra.", support(M_Z, Q_I)),
        ("Julio Manríquez, tercero en abril, pidió a los suyos votar por Zaldívar.", support(M_Z)),
        ("La candidata Ana Zaldívar habló. Votarán por Iturra.", NOBODY),
    ],
    "who once was a rival": [
        ("Zaldívar logró el apoyo de quien fuera su rival en abril, Rosa Quilodrán.", support(Q_Z)),
        ("Quilodrán respaldó a quien fuera su rival en las primarias, Pedro Iturra.", support(Q_I)),
        ("Zaldívar logró el apoyo de quien fuera alcalde de Lota.", NOBODY),
    ],
    "supports that arrive or are listed": [
        ("A Zaldívar le llegó ayer el apoyo de la senadora Quilodrán.", support(Q_Z)),
        (
            "Se conocieron los apoyos a Iturra: la senadora Quilodrán y el exministro Manríquez.",
            support(Q_I, M_I),
        ),
        ("Iturra cerró su campaña respaldado por Quilodrán y Manríquez.", support(Q_I, M_I)),
        ("Iturra presentó un proyecto respaldado por Quilodrán.", NOBODY),
        ("A Zaldívar le llegó ayer el informe de la senadora Quilodrán.", NOBODY),
    ],
    "one more support": [
        (
            "Iturra ya contaba con el respaldo del Frente Austral y ayer sumó el de Quilodrán.",
            support(F_I, Q_I),
        ),
        ("Iturra contaba con el respaldo del Frente Austral y ayer sumó otro.", support(F_I)),
    ],
    "soldiers and firsts": [
        ("“Desde mañana soy un soldado más de Zaldívar”, dijo Manríquez.", support(M_Z)),
        ("Zaldívar ganó. El primero en felicitarla ha sido el propio Manríquez.", congratulate(M_Z)),
    ],
    "descriptions": [
        (
            "Iturra obtuvo el 44% y Zaldívar el 56%. Quilodrán felicitó a la virtual ganadora.",
            congratulate(Q_Z),
        ),
        ("Zaldívar logró la reelección. Quilodrán felicitó a la gobernante reelecta.", congratulate(Q_Z)),
        (
            "Zaldívar ganó. Iturra contó a sus seguidores que había telefoneado a su rival para felicitarla.",
            congratulate((ITURRA, ZALDIVAR)),
        ),
        (
            "Zaldívar habló del agua. Su contendor tuvo el apoyo de Quilodrán y de Manríquez.",
            support(Q_I, M_I),
        ),
        ("Quilodrán apoyará a su candidato.", NOBODY),
        ("Iturra no sumó a nadie.", NOBODY),
    ],
    "whom a pronoun takes up": [
        ("Iturra habló. Quilodrán hizo campaña por él y le dio su apoyo.", support(Q_I)),
        ("Iturra habló. Quilodrán fue a verlo. También votará por él.", support(Q_I)),
        ("Iturra ganó. Quilodrán dijo que su partido, el Partido Aurora, lo apoyará.", support(A_I)),
        # of words beside a name that end in another's name, 'quien' is the first
        (
            "Iturra visitó a Julia Tocornal, viuda del expresidente Mario Vivar, quien le dio su apoyo.",
            support(("Julia Tocornal", ITURRA)),
        ),
        (
            "Iturra visitó a Julia Tocornal, hermana de la alcaldesa Sonia Vivar, quien le dio su apoyo.",
            support(("Julia Tocornal", ITURRA)),
        ),
        (
            "Iturra habló de Julia Tocornal con la alcaldesa Sonia Vivar, quien le dio su apoyo.",
            support(("Sonia Vivar", ITURRA)),
        ),
    ],
    "who asks it for himself": [
        ("Zaldívar invitó a las demás fuerzas a apoyarla.", NOBODY),
        ("Iturra recorrió Lanco, llamando a los indecisos a respaldarlo.", NOBODY),
        ("Iturra elogió a Zaldívar. Quilodrán llamó a respaldarla.", support(Q_Z)),
    ],
    "whose campaign, by a word for their side": [
        ("El Frente Austral se sumó a la campaña del liberal Iturra.", support((AUSTRAL, ITURRA))),
        (
            "El liberal Iturra votó. El Frente Austral se sumó a la campaña del liberal.",
            support((AUSTRAL, ITURRA)),
        ),
    ],
    "whom the sentence before congratulates": [
        (
            "Zaldívar ganó. Quilodrán felicitó a la ganadora. Manríquez la llamó y le ofreció su apoyo.",
            congratulate(Q_Z) | support(M_Z),
        ),
    ],
    "however the winner is called": [
        ("Zaldívar ganó. Quilodrán felicitó a la abogada.", congratulate(Q_Z)),
        ("Zaldívar ganó. Quilodrán felicitó a la excanciller.", congratulate(Q_Z)),
        ("Zaldívar ganó. Quilodrán felicitó al abogado.", NOBODY),
        ("Zaldívar ganó. Quilodrán felicitó a la diputada.", congratulate(Q_Z)),
    ],
    "who won another year": [
        (
            "Hace cuatro años, en 2001, Manríquez obtuvo el 56%. Iturra habló y Quilodrán lo felicitó.",
            congratulate(Q_I),
        ),
    ],
}


@each(READ)
def test_ends(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
