"""Which side is taken, whatever says it: verbs of backing and refusing in their tenses and chains.

Every sentence has the same two ends; the near misses beside each grid say the same words of what is not
decided, or is about something else.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import (
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    endorsements_of,
    neutral,
    oppose,
    support,
)

BACKED = support((QUILODRAN, ITURRA))
REFUSED = oppose((QUILODRAN, ITURRA))
APART = neutral(QUILODRAN)
NOTHING: set[Row] = set()

WHO = ("Quilodrán", "La senadora por Lanco, Rosa Quilodrán,")
VERBS = (
    ("respaldó a", "respaldar a", "respaldará a"),
    ("votó por", "votar por", "votará por"),
    ("hizo campaña por", "hacer campaña por", "hará campaña por"),
    ("trabajó por la candidatura de", "trabajar por la candidatura de", "trabajará por la candidatura de"),
    ("apostó por", "apostar por", "apostará por"),
    ("se inclinó por", "inclinarse por", "se inclinará por"),
    ("se encolumnó detrás de", "encolumnarse detrás de", "se encolumnará detrás de"),
    ("declinó en favor de", "declinar en favor de", "declinará en favor de"),
    ("adhirió a la candidatura de", "adherir a la candidatura de", "adherirá a la candidatura de"),
    ("salió puerta a puerta con", "salir puerta a puerta con", "saldrá puerta a puerta con"),
    ("se subió al bus de", "subirse al bus de", "se subirá al bus de"),
    ("llenó las urnas por", "llenar las urnas por", "llenará las urnas por"),
)
"""A verb as told, in the infinitive and in the future, with what it takes."""


def chained(chains: tuple[str, ...]) -> list[str]:
    """Every verb in every chain."""
    return [
        chain.format(told=told, inf=inf, future=future) for told, inf, future in VERBS for chain in chains
    ]


DECIDED = chained(
    (
        "{told}",
        "va a {inf}",
        "decidió {inf}",
        "anunció que {future}",
        "confirmó ayer que {future}",
        "anunció su decisión de {inf}",
        "se comprometió a {inf}",
        "no dudó en {inf}",
        "llamó a sus seguidores a {inf}",
    )
)
UNDECIDED = chained(
    (
        "tal vez {future}",
        "según versiones, {future}",
        "fue invitada a {inf}",
        "condicionó {inf}",
        "pidió garantías para {inf}",
        "está dispuesta a {inf}",
        "podría {inf}",
        "no descarta {inf}",
        "no ha decidido si {future}",
        "habría decidido {inf}",
        "evalúa {inf}",
        "dijo que si hay acuerdo {future}",
    )
)
ALL_THE_SAME = ("", " en la segunda vuelta", " aun si la expulsan del partido", ", incluso si pierde")

REFUSING = (
    "no votará por",
    "no va a votar por",
    "no piensa votar por",
    "anticipó que no votará por",
    "aseguró que bajo ningún concepto votará por",
    "descartó votar por",
    "descartó de plano apoyar a",
    "descartó tajantemente dar su apoyo a",
    "pidió no votar por",
    "pidió no marcar a",
    "llamó a los indecisos a no votar por",
    "decidió no votar por",
    "optó por no votar por",
)
PREVENTING = (
    "hará todo lo posible para que {whom} no llegue al gobierno",
    "hará lo imposible para que {whom} no gane",
    "trabajará para que {whom} no sea presidente",
    "hará campaña para que no gane {whom}",
)
STAYING_OUT = (
    "no va a tomar partido",
    "no tomará partido en la interna",
    "no va a apoyar a ninguno de los dos",
    "no quiere apoyar a ninguno de los finalistas",
    "no revelará su voto",
    "no dirá por quién votará",
    "no hará público su voto",
    "no irá a votar",
    "no acudirá a las urnas",
    "no se involucrará en la segunda vuelta",
    "no se sumará a ninguna campaña",
    "no pedirá el voto para ninguno de los dos",
    "no dará orden de voto a sus militantes",
    "votará en blanco",
    "irá en blanco",
    "marcará en blanco",
    "dejará en libertad a sus militantes",
    "decidió no intervenir en el balotaje",
    "votará por nadie",
    "marcará la casilla de nadie",
    "prefirió no jugar para ningún lado",
    "no pedirá el voto para Iturra ni tampoco para Zaldívar",
    "no llamará a votar por Iturra (FA) ni por Zaldívar (PA)",
    "no dará su apoyo a Iturra ni a Zaldívar",
    "no entregará su respaldo ni a Iturra ni a Zaldívar",
)
TURNED_DOWN = (
    "rechazó el llamado a {inf}",
    "declinó la invitación a {inf}",
    "criticó la decisión de {inf}",
    "rechazó el acuerdo para {inf}",
    "acusó a Catrileo de {inf}",
    "fue acusada de {inf}",
    "está cerca de {inf}",
    "preguntó quién {future}",
)
NOT_STAYING_OUT = (
    "no votará nulo",
    "no votará en blanco",
    "llamó a no votar nulo",
    "no va a votar",
    "no fue a votar",
    "se fue en blanco",
    "pidió dejar en libertad a la militancia",
    "no reveló su edad",
    "no dirá por quién preguntó",
    "no se involucró en la huelga",
    "no dará su apoyo a Iturra ni a la reforma",
)
SAID = ("{words}", "anunció que {words}", "dejó en claro que {words}")


@pytest.mark.parametrize(
    ("pattern", "slots", "expected"),
    [
        ("{who} {deed} Iturra.", {"who": WHO, "deed": DECIDED}, BACKED),
        (
            "{who} {deed} Iturra{tail}.",
            {"who": WHO, "deed": chained(("{future}", "dijo que {future}")), "tail": ALL_THE_SAME},
            BACKED,
        ),
        ("{who} {deed} Iturra.", {"who": WHO, "deed": UNDECIDED}, NOTHING),
        ("{who} {deed} Iturra.", {"who": WHO, "deed": chained(TURNED_DOWN)}, NOTHING),
        (
            "{who} {deed} Iturra si hay acuerdo.",
            {"who": WHO, "deed": chained(("{future}", "dijo que {future}"))},
            NOTHING,
        ),
        ("{who} {deed} Iturra{tail}.", {"who": WHO, "deed": REFUSING, "tail": ALL_THE_SAME}, REFUSED),
        (
            "{who} {deed}.",
            {
                "who": WHO,
                "deed": [deed.format(whom=n) for deed in PREVENTING for n in ("Iturra", "Pedro Iturra")],
            },
            REFUSED,
        ),
        (
            "{who} {deed}.",
            {"who": WHO, "deed": [said.format(words=words) for said in SAID for words in STAYING_OUT]},
            APART,
        ),
        (
            "{who} {deed}.",
            {"who": WHO, "deed": [said.format(words=words) for said in SAID for words in NOT_STAYING_OUT]},
            NOTHING,
        ),
    ],
)
def test_composed(pattern: str, slots: dict[str, list[str]], expected: set[Row]) -> None:
    def reads(text: str) -> set[Row]:
        return endorsements_of(SETTING + text)

    assert unread(composed(pattern, slots), reads, expected) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“El domingo marco Iturra”, dijo Quilodrán.", BACKED),
        ("“Me voy con Iturra”, dijo Quilodrán.", BACKED),
        ("“Elijamos a Pedro Iturra, el presidente que le sirve al sur”, pidió Quilodrán.", BACKED),
        ("Quilodrán declinó ayer por el plan que abandera Iturra.", BACKED),
        ("Quilodrán votará por el cambio que lidera Iturra.", BACKED),
        ("Quilodrán está dispuesta a votar por el plan que abandera Iturra.", NOTHING),
        ("“Mi voto es de Iturra”, dijo Quilodrán.", BACKED),
        ("“Los míos, con Iturra”, escribió Quilodrán.", BACKED),
        ("“Don Pedro Iturra es mi gallo”, declaró Quilodrán.", BACKED),
        ("Quilodrán contó que escogió a Iturra.", BACKED),
        ("Quilodrán, que tenía en Iturra su carta, celebró.", BACKED),
        ("Quilodrán tiene en Iturra a su candidato.", BACKED),
        ("Quilodrán cerró filas este domingo, tras el conteo, con Iturra.", BACKED),
        ("Quilodrán ya se sumó a Iturra, mientras que Manríquez espera.", BACKED),
        ("Otra que se montará al bus de Iturra es la exministra Rosa Quilodrán.", BACKED),
        (
            "“Manríquez y yo iremos a las urnas por Iturra”, dijo Quilodrán.",
            BACKED | support((MANRIQUEZ, ITURRA)),
        ),
        ("“No jugaremos con la suerte de los mineros ni de las madres”, dijo Quilodrán.", NOTHING),
        ("Quilodrán pidió dejar en libertad de acción a los militantes.", NOTHING),
        ("Quilodrán descartó declinar a favor de algún candidato.", NOTHING),
        ("“Yo sí voto por Iturra”, zanjó Quilodrán.", BACKED),
        ("“Vamos a ganar con Iturra”, arengó Quilodrán.", BACKED),
        ("“El domingo, todos con Iturra”, escribió Quilodrán.", BACKED),
        ("Quilodrán retiró ayer su candidatura en favor de Iturra.", BACKED),
        ("Quilodrán votará no a Iturra.", REFUSED),
        ("Quilodrán votó “no” a la investidura de Iturra.", REFUSED),
        ("Quilodrán rechazará la investidura de Iturra.", REFUSED),
        ("Quilodrán se abstendrá en la investidura de Iturra.", APART),
        ("Iturra afronta el jueves su investidura. Quilodrán se abstendrá.", APART),
        ("“Voto por voto, casilla por casilla”, dijo Quilodrán.", NOTHING),
        ("Quilodrán rechazó la candidatura de Iturra.", NOTHING),
        ("Quilodrán se abstendrá.", NOTHING),
        ("Quilodrán se abstendrá de opinar sobre la investidura.", NOTHING),
        ("Quilodrán se cuidó de respaldar a Iturra.", NOTHING),
        ("Zaldívar contó que escogió a Iturra.", NOTHING),
        ("Quilodrán se sumó a Iturra en la caminata.", NOTHING),
        ("Quilodrán se jugará la presidencia del partido con Iturra.", NOTHING),
        ("A Quilodrán le costó el haber apoyado una reforma. Iturra calló.", NOTHING),
        ("“No apoyo la reforma y nadie me va a convencer”, dijo Quilodrán.", NOTHING),
        ("“Ni uno ni otro me representan. Voy en blanco”, dijo Quilodrán.", APART),
        ("“Voto en blanco”, dijo Quilodrán.", APART),
        ("Quilodrán ya comprometió sus votos con Iturra.", BACKED),
        ("Quilodrán se puso a la orden de Iturra.", BACKED),
        ("Quilodrán reparte volantes de Iturra.", BACKED),
        ("Quilodrán lidera la campaña de Iturra en el sur.", BACKED),
        ("Quilodrán prefiere no apoyar a Iturra ni a Zaldívar.", APART),
        ("Quilodrán negó su apoyo a Iturra.", NOTHING),
        (
            "Habló después de que Quilodrán diera su aval a Iturra y de que Catrileo dejara en libertad a "
            "sus militantes.",
            BACKED | neutral("Elena Catrileo"),
        ),
        (
            "Quilodrán descartó de plano entregar su apoyo a Iturra. Aclaró que tampoco lo hará por la "
            "candidata, Ana Zaldívar.",
            oppose((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
        ),
        ("Quilodrán no votará por Iturra aunque se lo pida su partido.", REFUSED),
        ("Quilodrán aceptó la invitación a apoyar a Iturra.", BACKED),
        ("Manríquez criticó la decisión de Quilodrán de apoyar a Iturra.", BACKED),
        ("Manríquez rechazó la invitación de Iturra para que lo apoye.", NOTHING),
        ("“A los vecinos no les puedo decir por quién votar”, dijo Quilodrán sobre Iturra.", NOTHING),
        ("“No vine a levantar la mano de nadie”, dijo Quilodrán.", NOTHING),
        ("Quilodrán no declinará en favor de Iturra.", NOTHING),
        ("Quilodrán aclaró que no votará por Iturra y que su papeleta irá en blanco.", REFUSED | APART),
        ("El cheque va en blanco. Quilodrán habló.", NOTHING),
    ],
)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
