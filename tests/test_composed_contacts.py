"""Who called, met or wrote to whom, composed: who, the verb or noun, what stands between, and whom.

The near misses behind each grid differ in what is told of the contact, never in who stands there.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from composing import composed, unread
from contacting import ITURRA, QUILODRAN, SETTING, ZALDIVAR, Row, call, contacts_of, meeting, message

WHO = (
    "Quilodrán",
    "La senadora Rosa Quilodrán",
    "La gobernadora de Tola, Rosa Quilodrán,",
    "Quilodrán, que perdió en Tola,",
    "Rosa Quilodrán (PA)",
    "Quilodrán, excandidata del Partido Aurora,",
    "La jefa del Partido Aurora en el Senado, Rosa Quilodrán,",
    "La consejera de la política exterior y de seguridad de la Unión del Sur (US), Rosa Quilodrán,",
)
ONE = (
    "Iturra",
    "el alcalde Pedro Iturra",
    "el gobernador de Lota, Pedro Iturra",
    "el también alcalde Pedro Iturra",
    "el diputado electo del Partido Aurora (PA) Pedro Iturra",
    "Iturra, a quien había criticado",
)
PLAIN = tuple(who for who in WHO if "en el Senado" not in who)
"""Who can stand right behind a name, and be no apposition to it."""
TWO = (
    "Iturra y Zaldívar",
    "el alcalde Pedro Iturra y la ministra Ana Zaldívar",
    "los expresidentes Pedro Iturra (1990-1994), del Partido Aurora (PA), en el poder, y Ana Zaldívar",
    "los también ex presidentes Pedro Iturra (PA) y Ana Zaldívar",
    "los presidentes de la Cámara, Pedro Iturra, y del Senado, Ana Zaldívar",
    "los ministros de Defensa, Pedro Iturra, y de Interior, Ana Zaldívar",
    "los jefes del Partido Liberal, Pedro Iturra, y del Frente Austral, Ana Zaldívar",
)
MET = (
    "se reunió",
    "se ha entrevistado",
    "almorzó",
    "se había visto",
    "mantuvo una reunión",
    "sostuvo este martes un encuentro",
    "tuvo una primera reunión de dos horas",
    "anunció que se reunió",
    "reveló hoy que desde finales del año pasado se reunió",
)
BETWEEN = (
    "",
    "ayer",
    "el pasado 12 de junio",
    "en al menos seis ocasiones",
    "por la mañana en un hotel",
    "a puerta cerrada",
    "para discutir sobre ese asunto",
    "por separado",
    "en Tola",
)
TALKED = (
    "habló por teléfono",
    "ha hablado telefónicamente",
    "conversó por videollamada",
    "se comunicó",
    "mantuvo una conversación telefónica",
    "sostuvo una llamada de diez minutos",
    "dijo que habló por teléfono",
)
CALLED = (
    "llamó",
    "ha telefoneado",
    "felicitó por teléfono",
    "dijo que llamó",
    "saludó telefónicamente",
    "felicitó en una llamada",
)
WROTE = (
    "le escribió",
    "envió una carta",
    "ha escrito una carta",
    "le envió un mensaje de felicitación",
    "remitió ayer una misiva",
    "hizo llegar una carta",
    "pidió en una carta",
    "ha pedido hoy en sendas misivas",
)
AFTER = (
    "tras reunirse",
    "después de reunirse ayer",
    "tras un encuentro",
    "luego de una reunión de dos horas",
    "después de una larga y cordial reunión",
    "al término de una reunión",
    "a la salida de un almuerzo",
    "tras entrevistarse por la mañana",
)
FRONT = (
    "Tras el debate,",
    "En las últimas semanas",
    "En la víspera",
    "Según fuentes del partido,",
    "Desde el Palacio,",
)
NOT_MET = (
    "se reunirá",
    "no se reunió",
    "anunció que se reuniría",
    "pidió reunirse",
    "descartó reunirse",
    "espera mantener una reunión",
    "tendría una reunión",
    "pidió que se celebre una reunión",
    "viajó a reunirse",
    "invitó a los suyos a reunirse",
    "propuso una reunión de dos horas",
    "sigue a la espera de una reunión",
)
NOT_CALLED = (
    "llamará",
    "no llamó",
    "dijo que en las próximas horas llamaría personalmente",
    "evitó llamar",
    "pidió a los suyos llamar",
    "podría llamar",
    "prometió llamar",
)


def behind(preposition: str, whom: Sequence[str]) -> list[str]:
    """'al alcalde', 'del alcalde': who is met behind a preposition, contracted."""
    contracted = {"a el ": "al ", "de el ": "del "}
    found = [f"{preposition} {one}" for one in whom]
    return [next((o.replace(a, b, 1) for a, b in contracted.items() if o.startswith(a)), o) for o in found]


def sentences(pattern: str, slots: dict[str, Sequence[str]], most: int = 80) -> list[str]:
    """The sentences of a grid behind the one that names everybody, without the marks that fell together."""
    told = (
        " ".join(text.split()).replace(",.", ".").replace(" .", ".").replace(" La ", " la ")
        for text in composed(pattern, slots, most)
    )
    return [SETTING + text[0].upper() + text[1:] for text in told]


GRIDS = {
    "met": ("{who} {met} {between} {whom}.", meeting, "con", {"met": MET, "between": BETWEEN}),
    "fronted": ("{front} {who} {met} {whom}.", meeting, "con", {"met": MET, "front": FRONT}),
    "received": (
        "{who} {met} {between} {whom}.",
        meeting,
        "a",
        {"met": ("recibió", "ha recibido en su despacho", "visitó"), "between": ("", "ayer", "en Tola")},
    ),
    "was received": (
        "{who} fue recibida {between} {whom}.",
        meeting,
        "por",
        {"between": ("", "ayer", "en audiencia", "en el palacio")},
    ),
    "after": ("{after} {whom}, {who} pidió calma.", meeting, "con", {"after": AFTER, "who": PLAIN}),
    "and after": ("{who} pidió calma {after} {whom}.", meeting, "con", {"after": AFTER}),
    "talked": (
        "{who} {talked} {between} {whom}.",
        call,
        "con",
        {"talked": TALKED, "between": ("", "ayer", "el pasado 12 de junio", "desde su casa")},
    ),
    "called": (
        "{who} {called} {between} {whom} {end}.",
        call,
        "a",
        {
            "called": CALLED,
            "between": ("", "anoche", "el mismo domingo", "a primera hora", "desde Tola"),
            "end": ("", "y reconoció su derrota"),
        },
    ),
    "was called": (
        "{who} {called} {between} {whom}.",
        call,
        "de",
        {
            "called": ("recibió una llamada", "ha recibido el llamado", "dijo que recibió la llamada"),
            "between": ("", "ayer"),
        },
    ),
    "wrote": ("{who} {wrote} {whom}.", message, "a", {"wrote": WROTE}),
}


@pytest.mark.parametrize("name", GRIDS)
def test_grid_with_one(name: str, root: Path) -> None:
    pattern, kind, preposition, slots = GRIDS[name]
    told = sentences(pattern, {"who": WHO, "whom": behind(preposition, ONE), **slots})
    assert unread(told, lambda text: contacts_of(text, root), kind((QUILODRAN, ITURRA))) == []


@pytest.mark.parametrize("name", GRIDS)
def test_grid_with_two(name: str, root: Path) -> None:
    pattern, kind, preposition, slots = GRIDS[name]
    told = sentences(pattern, {"who": WHO, "whom": behind(preposition, TWO), **slots})
    both = kind((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR))
    assert unread(told, lambda text: contacts_of(text, root), both) == []


@pytest.mark.parametrize(
    ("preposition", "verbs"), [("con", NOT_MET), ("a", NOT_CALLED)], ids=["no meeting", "no call"]
)
def test_grid_of_none(preposition: str, verbs: Sequence[str], root: Path) -> None:
    nobody: set[Row] = set()
    whom = behind(preposition, (*ONE, *TWO))
    told = sentences("{who} {verb} {whom}.", {"who": WHO, "verb": verbs, "whom": whom})
    assert unread(told, lambda text: contacts_of(text, root), nobody) == []
