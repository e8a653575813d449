"""What somebody is congratulated for, in texts that say no word of an election.

A win told in any words makes a congratulation; another cause, or a contest of sport, makes none.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import Row, congratulate, endorsements_of, neutral, oppose

FERRI, HOLM, ZALDIVAR = "Bruno Ferri", "Elena Holm", "Ana Zaldívar"
HAILED = congratulate((FERRI, ZALDIVAR))
BOTH = HAILED | congratulate((HOLM, ZALDIVAR))

WINS = (
    "por su triunfo en Lota",
    "por su “rotunda e inapelable” victoria",
    "por su “histórica” elección en Lota",
    "por revalidar el cargo",
    "por ser electa intendenta",
    "por retener el bastón de mando",
    "por haber ganado “a la buena”",
    "tras imponerse en Lota",
    "como nueva alcaldesa de Lota",
)
OTHER_CAUSES = (
    "por su brillante exposición",
    "por su nacimiento",
    "por haber hablado claro",
    "por ser valiente",
)
WON_BEFORE = (
    "La ganadora de la elección en Lota fue la profesora Ana Zaldívar",
    "La próxima alcaldesa de Lota será Ana Zaldívar",
    "Así reaccionaron los líderes al triunfo de Ana Zaldívar",
)
NOTED = (
    "El edil Bruno Ferri la felicitó.",
    "El edil Bruno Ferri le transmitió sus felicitaciones.",
    "El edil Bruno Ferri celebró su regreso a la alcaldía.",
)
SECOND = (
    "La ministra Elena Holm le envió un mensaje de felicitación.",
    "También Elena Holm le ha trasladado su felicitación.",
    "Después la felicitó la ministra Elena Holm.",
)


@pytest.mark.parametrize(
    ("pattern", "slots", "expected"),
    [
        ("El presidente Bruno Ferri felicitó a Ana Zaldívar {cause}.", {"cause": WINS}, HAILED),
        ("El presidente Bruno Ferri felicitó a Ana Zaldívar {cause}.", {"cause": OTHER_CAUSES}, set()),
        ("El presidente Bruno Ferri felicitó a la tenista Ana Zaldívar {cause}.", {"cause": WINS[:2]}, set()),
        ("{won}. {noted}", {"won": WON_BEFORE, "noted": NOTED}, HAILED),
        (
            "El edil Bruno Ferri felicitó a Ana Zaldívar por su triunfo. {second}",
            {"second": SECOND},
            BOTH,
        ),
    ],
)
def test_composed(pattern: str, slots: dict[str, list[str]], expected: set[Row]) -> None:
    assert unread(composed(pattern, slots), endorsements_of, expected) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El edil Bruno Ferri contó: “Le acabo de marcar a Ana Zaldívar y la felicité”.", HAILED),
        ("El edil Bruno Ferri contó: “Llamé a Ana Zaldívar y la felicité por la obra”.", set()),
        ("“Para Ana Zaldívar, que será alcaldesa, va mi felicitación”, dijo el edil Bruno Ferri.", HAILED),
        ("“Mi reconocimiento a Ana Zaldívar por su triunfo”, dijo el edil Bruno Ferri.", HAILED),
        ("El edil Bruno Ferri destacó el reconocimiento a Ana Zaldívar por su trayectoria.", set()),
        ("El edil Bruno Ferri felicitó a Ana Zaldívar.", HAILED),
        ("El edil Bruno Ferri felicitó a la médica Ana Zaldívar.", set()),
        ("El edil Bruno Ferri aseguró que el triunfo de Ana Zaldívar es “una gran noticia”.", HAILED),
        ("El edil Bruno Ferri dijo estar muy contento con el triunfo de Ana Zaldívar.", HAILED),
        ("La diputada Elena Holm pidió a Bruno Ferri felicitar a la ganadora, Ana Zaldívar.", set()),
        ("El edil Bruno Ferri pidió un cargo a cambio de apoyar a la candidata Ana Zaldívar.", set()),
        ("El edil Bruno Ferri envió sus parabienes a Ana Zaldívar, futura intendenta de Lota.", HAILED),
        ("“Yo no me caso con ninguno de los dos”, soltó el edil Bruno Ferri.", neutral(FERRI)),
        (
            "El edil Bruno Ferri aseguró que no respaldará a ninguno de los dos finalistas, Ana Zaldívar y "
            "Elena Holm.",
            neutral(FERRI),
        ),
        (
            "El edil Bruno Ferri anunció que no votará por Ana Zaldívar, la candidata de su partido a la "
            "Casa Rosada.",
            oppose((FERRI, ZALDIVAR)),
        ),
    ],
)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "La ministra Elena Holm felicitó al pianista Bruno Ferri.",
        "La entrenadora Elena Holm respaldará a Bruno Ferri en el próximo partido.",
        "El tenista Bruno Ferri se impuso a Pedro Paredes en la final. Elena Holm lo felicitó.",
        "El cantante Bruno Ferri dará la cara por Elena Holm en el juicio.",
        "El senador Bruno Ferri se la jugó por Elena Holm ante el juzgado.",
        "El diputado Bruno Ferri apoyará a Elena Holm en el rodaje de su película.",
    ],
)
def test_of_another_arena(text: str) -> None:
    assert endorsements_of(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El arzobispo Bruno Ferri se mantuvo neutral en el conflicto minero.", set()),
        ("El presidente Bruno Ferri se mantendrá neutral frente a la huelga.", set()),
        ("El edil Bruno Ferri se mantendrá neutral en el balotaje.", neutral(FERRI)),
        ("El edil Bruno Ferri se mantendrá neutral en la campaña.", neutral(FERRI)),
        ("El edil Bruno Ferri no dará instrucciones de voto.", neutral(FERRI)),
    ],
)
def test_neutral_in_what(text: str, expected: set[Row]) -> None:
    assert endorsements_of(text) == expected
