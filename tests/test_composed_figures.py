"""Results composed of slots: whoever bears the figure, however it is written, whatever frames it.

All is invented.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from counting import SETTING, found_in, told

BEARERS = [
    "Rosa Quilodrán",
    "La senadora Rosa Quilodrán",
    "La candidata del Partido Aurora, Rosa Quilodrán,",
    "Quilodrán",
    "Rosa Quilodrán (Partido Aurora)",
    "Quilodrán, del Partido Aurora,",
    "La senadora Quilodrán, de 51 años,",
    "La senadora",
]
BEHIND = [bearer[0].lower() + bearer[1:] if bearer.startswith("La ") else bearer for bearer in BEARERS]
PLAIN = [bearer.rstrip(",") for bearer in BEARERS]
VERBS = [
    "obtuvo",
    "logró",
    "alcanzó",
    "consiguió",
    "sacó",
    "cosechó",
    "se quedó con",
    "ganó con",
    "se impuso con",
    "reunió",
    "sumó",
    "quedó primera con",
    "se ubicó en primer lugar con",
    "fue la más votada con",
    "fue elegida con",
    "terminó con",
    "concentró",
]
FIGURES = [
    "el 34,2% de los votos",
    "34,2%",
    "un 34,2 % de los sufragios",
    "el 34,2 por ciento",
    "34.2%",
    "el 34,2% de los votos válidos",
]
WHERE = [
    "En la elección del domingo, ",
    "A nivel nacional, ",
    "Según el escrutinio oficial, ",
    "Finalmente, ",
]
TAILS = [
    ", según el Servicio Electoral",
    ", tres puntos más que hace cuatro años",
    ", mientras la participación llegó al 71%",
    ", lejos de lo que esperaba su comando",
    " en el norte",
    ", 4 puntos por encima de su rival",
]
DEEDS = ["pasó a la segunda vuelta", "fue la más votada", "ganó la primera vuelta", "lidera el conteo"]
OTHERS = [
    "Pedro Iturra",
    "el alcalde Pedro Iturra",
    "el candidato del Partido Lucero, Pedro Iturra",
    "Iturra",
]
OF_OTHERS = ["de Pedro Iturra", "del alcalde Pedro Iturra", "de su rival, Pedro Iturra", "de Iturra"]
WON = ["obtuvo el", "se impuso con el", "ganó con el", "fue elegida presidenta con el", "venció con el"]

ONE: dict[str, dict[str, list[str]]] = {
    "{who} {verb} {figure}{tail}.": {"who": BEARERS, "verb": VERBS, "figure": FIGURES, "tail": ["", *TAILS]},
    "{where}{who} {verb} {figure}.": {"where": WHERE, "who": BEHIND, "verb": VERBS, "figure": FIGURES},
    "{who}, con {figure}, {deed}.": {"who": PLAIN, "figure": FIGURES, "deed": DEEDS},
    "{who}, que obtuvo {figure}, {deed}.": {"who": PLAIN, "figure": FIGURES, "deed": DEEDS},
    "Con {figure}, {who} {deed}.": {"figure": FIGURES, "who": BEHIND, "deed": DEEDS},
    "Tras reunir {figure}, {who} {deed}.": {"figure": FIGURES, "who": BEHIND, "deed": DEEDS},
    "{who} {deed} al obtener {figure}.": {"who": BEARERS, "deed": DEEDS, "figure": FIGURES},
    "{who} {deed} obteniendo {figure}.": {"who": BEARERS, "deed": DEEDS, "figure": FIGURES},
    "{who} {deed} después de que obtuviera {figure}.": {"who": BEARERS, "deed": DEEDS, "figure": FIGURES},
    "{who} no logró una banca al quedarse en {figure}.": {"who": BEARERS, "figure": FIGURES},
    "{cause} 34,2% de los votos, {who} {deed}.": {
        "cause": ["Gracias al", "Pese al", "A pesar del"],
        "who": BEHIND,
        "deed": DEEDS,
    },
    "Según {survey}, {share} {choose} {whom}.": {
        "survey": ["la encuesta", "el sondeo de La Voz"],
        "share": [
            "el 34,2%",
            "un 34,2 por ciento",
            "el 34,2% de los encuestados",
            "un 34,2% de los chilenos",
        ],
        "choose": ["votaría a", "prefiere a", "elegiría a", "vota a", "apoya a", "daría su voto a"],
        "whom": [
            "Rosa Quilodrán",
            "la senadora Rosa Quilodrán",
            "la candidata del Partido Aurora, Rosa Quilodrán",
        ],
    },
    "{what} {copula} por {whom} con {figure}{tail}.": {
        "what": ["La encuesta", "La elección", "La votación"],
        "copula": ["es liderada", "fue ganada", "fue dominada", "es encabezada"],
        "whom": ["Rosa Quilodrán", "la senadora Rosa Quilodrán", "Quilodrán"],
        "figure": FIGURES,
        "tail": ["", ", según el Servicio Electoral"],
    },
    "{who} {leads} con {figure}.": {
        "who": BEARERS,
        "leads": ["toma la delantera", "va a la cabeza", "se impuso en las primarias del Partido Aurora"],
        "figure": ["el 34,2% de los votos", "un 34,2 % de los sufragios", "34.2% de los votos válidos"],
    },
    "El 34,2% de los {voters} {choose} {whom}.": {
        "voters": ["votantes", "electores", "vecinos"],
        "choose": ["votó por", "apoyó la candidatura de", "respalda la candidatura de", "dio su confianza a"],
        "whom": ["Rosa Quilodrán", "la senadora Rosa Quilodrán", "Quilodrán"],
    },
}
"""Patterns of one figure: always Rosa Quilodrán's 34.2."""
TWO: dict[str, dict[str, list[str]]] = {
    "{who} {won} 54,3% {link} 45,7% {other}.": {
        "who": BEARERS[:6],
        "won": WON,
        "link": ["frente al", "contra el", "ante el", "contra", "frente a", "y el"],
        "other": OF_OTHERS,
    },
    "{who} {won} 54,3%{link} {other}, con {figure}.": {
        "who": BEARERS[:6],
        "won": WON,
        "link": [
            ", seguida por",
            "; le sigue",
            ". Más atrás quedó",
            ". En segundo lugar quedó",
            "; segundo fue",
        ],
        "other": OTHERS,
        "figure": ["45,7%", "el 45,7%", "45,7", "un 45,7 por ciento"],
    },
    "{who} {won} 54,3%{link} {other} {verb} 45,7%.": {
        "who": BEARERS[:6],
        "won": WON,
        "link": [", mientras que", ", en tanto que", ". Por su parte,", ". En tanto,", ";"],
        "other": OTHERS,
        "verb": ["obtuvo", "logró el", "sumó", "se quedó con un", "alcanzó el"],
    },
    "{who} {won} 54,3%, {link} 45,7 que {verb} {other}.": {
        "who": BEARERS[:6],
        "won": WON,
        "link": ["frente al", "ante el", "contra el"],
        "verb": ["obtuvo", "logró", "sacó"],
        "other": OTHERS,
    },
    "{who} le {verb} {other} {score}{tail}.": {
        "who": BEARERS[:6],
        "verb": ["gana", "ganó", "ganaría"],
        "other": ["a Pedro Iturra", "al alcalde Pedro Iturra", "a Iturra"],
        "score": ["54,3% a 45,7%", "54,3 % contra 45,7 %", "por 54,3% a 45,7%"],
        "tail": ["", ", según el Servicio Electoral"],
    },
    "Según el sondeo, {who} {verb} por 54,3% a 45,7% {other}.": {
        "who": BEHIND[:6],
        "verb": ["derrotaría", "vencería", "batiría"],
        "other": [
            "a Pedro Iturra",
            "al alcalde Pedro Iturra",
            "al probable candidato, Pedro Iturra",
            "al favorito, Pedro Iturra",
            "a su rival, Pedro Iturra",
        ],
    },
    "Según el sondeo, el 54,3% {choose} la candidata Rosa Quilodrán y el 45,7% {other}.": {
        "choose": ["prefiere a", "votaría a", "votaría por"],
        "other": [
            "a Pedro Iturra",
            "al alcalde Pedro Iturra",
            "al candidato del Partido Lucero, Pedro Iturra",
        ],
    },
}
"""Patterns of two figures: Rosa Quilodrán's 54.3 and Pedro Iturra's 45.7."""
SEVERAL: list[tuple[str, dict[str, list[str]], list[str]]] = [
    (
        "{who} {won} 41%, seguida por {other}, con 33%, y por {third}, con 8%.",
        {"who": BEARERS[:6], "won": WON, "other": OTHERS, "third": ["Manríquez", "el empresario Manríquez"]},
        ["Quilodrán 41", "Iturra 33", "Manríquez 8"],
    ),
    (
        "{who} llegó a 2.102.667 votos (44,1%) y {other}{link} a 1.877.404 ({figure}).",
        {"who": BEARERS[:6], "other": OTHERS, "link": ["", ","], "figure": ["39,4%", "39,4 %"]},
        ["Quilodrán 44.1 2102667 votes", "Iturra 39.4 1877404 votes"],
    ),
    (
        "{who} encabeza {survey} con 46 por ciento de los votos, contra 38 de Iturra y 13 de Manríquez.",
        {
            "who": BEARERS,
            "survey": [
                "la encuesta",
                "la encuesta que publicó el diario La Voz",
                "el sondeo que La Voz difundió el lunes",
            ],
        },
        ["Quilodrán 46", "Iturra 38", "Manríquez 13"],
    ),
    (
        "Según {survey}, {who} {verb} de 39{sign} a 38% {other} de 26{sign} a 27%.",
        {
            "survey": ["la encuesta", "el sondeo"],
            "who": BEHIND,
            "verb": ["pasó", "bajó", "cayó"],
            "other": ["e Iturra", "y el alcalde Iturra", "y Pedro Iturra"],
            "sign": ["%", ""],
        },
        ["Quilodrán 39", "Quilodrán 38", "Iturra 26", "Iturra 27"],
    ),
    (
        "{who} {verb} 822 votos {link} 811 {other}.",
        {
            "who": BEARERS,
            "verb": ["sumó", "obtuvo", "ganó con"],
            "link": ["contra", "por", "frente a", "ante"],
            "other": OF_OTHERS,
        },
        ["Quilodrán 822 votes", "Iturra 811 votes"],
    ),
    (
        "{who} {verb} 623.407 votos, {link}{other}, {second}.",
        {
            "who": BEARERS[:6],
            "verb": ["sacó", "lleva", "sumó"],
            "link": [
                "es decir 20,28 por ciento del escrutinio, e ",
                "que equivalen al 20,28% de las mesas, e ",
            ],
            "other": ["Iturra"],
            "second": ["9 por ciento"],
        },
        ["Quilodrán 20.28 623407 votes", "Iturra 9"],
    ),
    (
        "{mark}Rosa Quilodrán{party}{link}\n{mark}Pedro Iturra{second}",
        {
            "mark": ["", "- ", "• "],
            "party": ["", " (PA)", " (Partido Aurora)"],
            "link": [": 1.234.567 (45,3%)", " 1.234.567 (45,3%)", ": 45,3% (1.234.567 votos)"],
            "second": [": 1.034.567 (38,1%)", " – 1.034.567 votos (38,1%)"],
        },
        ["Quilodrán 45.3 1234567 votes", "Iturra 38.1 1034567 votes"],
    ),
    (
        "Rosa Quilodrán{one}Pedro Iturra{other}",
        {
            "one": ["\n45,3%\n", "\n45,3 %\n\n", ": 45,3%\n", " 45,3%\n", " (45,3%)\n"],
            "other": ["\n38,1%", ": 38,1%", " 38,1%", " (38,1%)"],
        },
        ["Quilodrán 45.3", "Iturra 38.1"],
    ),
    (
        "{who} {deed} pese a sus 88.214 votos.",
        {"who": BEARERS, "deed": ["no alcanzó un escaño", "quedó fuera del Senado", "no ganó la alcaldía"]},
        ["Quilodrán 88214 votes"],
    ),
    (
        "{who} {verb} de 547.000 votos a {about}279.000{tail}.",
        {
            "who": BEARERS,
            "verb": ["pasó", "cayó", "bajó"],
            "about": ["", "apenas ", "solo "],
            "tail": ["", ", según el Servicio Electoral"],
        },
        ["Quilodrán 547000 votes", "Quilodrán 279000 votes"],
    ),
]
TOLD_BEFORE = "Según el sondeo, Quilodrán tendría 43% de los votos e Iturra, 40%; Manríquez sacaría 9%. "
HERS: list[tuple[str, list[str]]] = [
    ("El Partido Lucero obtuvo el 21,5% de los votos con su candidata Rosa Quilodrán.", ["Quilodrán 21.5"]),
    ("El sondeo ubicó a Quilodrán en el primer lugar de la intención de voto con 24%.", ["Quilodrán 24"]),
    ("El sondeo ubicó a Quilodrán a la cabeza con 24%.", ["Quilodrán 24"]),
    ("Según el sondeo, Quilodrán se mantiene en 34,2 puntos.", ["Quilodrán 34.2"]),
    (
        "Quilodrán ganó con el 57,4% de los votos, frente al 42,6% de la exprimera dama Ana Zaldívar.",
        ["Quilodrán 57.4", "Zaldívar 42.6"],
    ),
    (
        "En las elecciones Quilodrán e Iturra pasaron. Los votos de ambos, que obtuvieron 36% y 22%, "
        "respectivamente, se publicaron.",
        ["Quilodrán 36", "Iturra 22"],
    ),
    (
        "Los sondeos daban una leve ventaja a Iturra sobre Quilodrán: 44% contra 42% en uno y 45% contra 40% "
        "en otro.",
        ["Iturra 44", "Quilodrán 42", "Iturra 45", "Quilodrán 40"],
    ),
]
SCORES: list[tuple[str, dict[str, list[str]], list[str]]] = [
    (
        "{where} la {noun} {copula} de 51,9%{link}38,1%.",
        {
            "where": ["En la capital,", "En el norte", "En votos válidos,"],
            "noun": ["diferencia", "relación", "ventaja"],
            "copula": ["es", "era", "sería"],
            "link": [" a ", " contra ", " frente a "],
        },
        ["Quilodrán 51.9", "Iturra 38.1"],
    ),
    (
        "{where}: 51,9%{link}38,1% en la capital{and_}47%{link}36% en el norte.",
        {
            "where": ["Estas son las diferencias", "El resultado por zonas es", "El marcador"],
            "link": [" a ", " contra ", "-"],
            "and_": [" y ", ", y ", "; "],
        },
        ["Quilodrán 51.9", "Iturra 38.1", "Quilodrán 47", "Iturra 36"],
    ),
    (
        "{survey} la {verb} abajo de Iturra{mark} 36%{link}52%{by}{and_}39%{link}50% en otro.",
        {
            "survey": ["Quilodrán pide votos, pues los sondeos", "Quilodrán va mal: los sondeos de hoy"],
            "verb": ["sitúan", "ubican"],
            "mark": [":"],
            "link": [" contra ", " a "],
            "by": [" en el de Trazos", ""],
            "and_": [" y ", ", y "],
        },
        ["Quilodrán 36", "Iturra 52", "Quilodrán 39", "Iturra 50"],
    ),
]
"""Scores that name neither side, behind TOLD_BEFORE."""
SHARES = [
    "Con el 91% de las mesas escrutadas, {who} obtuvo 34,2% de los votos.",
    "Escrutado el 91% de las actas, {who} alcanzó el 34,2%.",
    "Al 91% del conteo, {who} sumaba 34,2%.",
    "Cuando restaba el 9% de las mesas por escrutar, {who} tenía el 34,2% de los votos.",
    "Finalmente, {who} ganó con el 34,2%, tras el recuento del 91% de los votos.",
    "Finalmente, {who} ganó con el 34,2%, según el boletín que recoge el 91% de las mesas.",
    "Finalmente, {who} ganó con el 34,2%, según el cómputo del Servicio Electoral al 91%.",
    "El 91% de las mesas da a {who} el 34,2% de los votos.",
]
QUARTERS = [
    "Con una cuarta parte de los votos escrutados, {who} se hizo con el 34,2% de los votos.",
    "Con una cuarta parte de las mesas escrutadas, {who} obtuvo el 34,2%.",
]
"""A share counted that is a fraction: 25."""
NOTHING = [
    "La participación llegó al {figure}.",
    "Quilodrán tiene una aprobación de {figure}.",
    "Quilodrán aventaja a Iturra por {figure}.",
    "Quilodrán subió {figure} desde marzo.",
    "La inflación cerró en {figure}, recordó Quilodrán.",
    "Quilodrán dijo que la economía creció {figure}.",
    "El margen de error es de {figure}.",
    "Iturra logró reducir la deuda {figure}.",
    "Los votos en blanco sumaron {figure}, dijo Iturra.",
    "El rechazo a Quilodrán es de {figure}.",
    "La lista de Quilodrán obtuvo {figure} de los escaños.",
    "Quilodrán rechazó el alza de {figure} en las tarifas.",
    "Si Quilodrán obtiene {figure}, ganará.",
    "Quilodrán no llegó al {figure} que exige la ley.",
    "Quilodrán perdió la alcaldía tras perder {figure} de su electorado.",
    "Tola, donde nació Quilodrán, concentra {figure} del electorado.",
    "El norte, donde ganó Quilodrán, aporta {figure} de los votantes.",
    "Gracias al alza de {figure} en el cobre, Quilodrán bajará los impuestos.",
    "El {figure} de los encuestados no votaría por Quilodrán.",
    "Participación\n{figure}",
    "La encuesta le asigna {figure} al limeño.",
    "El informe fue elaborado por Quilodrán con {figure} de los datos.",
]
"""What measures something else, whatever the text speaks of before."""
KINDS: list[tuple[str, str]] = [
    ("Quilodrán, que obtuvo el 12,4% y remató cuarta, guarda silencio.", "count"),
    ("En la primera vuelta Quilodrán sacó el 12,4%, pero los sondeos la dan perdedora.", "count"),
    ("Quilodrán apenas alcanza el 12,4% en los últimos sondeos.", "poll"),
    ("Según un sondeo, Quilodrán sacaría hoy 12,4%.", "poll"),
    ("En los comicios de 2009 Quilodrán fue aliada de Iturra y sacó 12,4%.", "past"),
]


@pytest.mark.parametrize("pattern", ONE)
def test_one_figure_is_read_whatever_stands_around_it(pattern: str) -> None:
    assert unread(composed(pattern, ONE[pattern], most=80), told, ["Quilodrán 34.2"]) == []


@pytest.mark.parametrize("pattern", TWO)
def test_two_figures_are_read_whatever_parts_them(pattern: str) -> None:
    expected = ["Quilodrán 54.3", "Iturra 45.7"]
    assert unread(composed(pattern, TWO[pattern], most=100), told, expected) == []


@pytest.mark.parametrize(("pattern", "slots", "expected"), SEVERAL)
def test_lists_are_read_to_their_end(pattern: str, slots: dict[str, list[str]], expected: list[str]) -> None:
    assert unread(composed(pattern, slots, most=80), told, expected) == []


@pytest.mark.parametrize("pattern", SHARES)
def test_the_share_counted_is_read_wherever_it_stands(pattern: str) -> None:
    texts = composed(pattern, {"who": BEHIND[:6]})
    assert unread(texts, lambda text: [r.counted_percent for r, _ in found_in(SETTING + text)], [91]) == []


@pytest.mark.parametrize("pattern", QUARTERS)
def test_a_fraction_counted_is_a_share(pattern: str) -> None:
    texts = composed(pattern, {"who": BEHIND[:6]})
    assert unread(texts, lambda text: [r.counted_percent for r, _ in found_in(SETTING + text)], [25]) == []


@pytest.mark.parametrize(("text", "rows"), HERS)
def test_whose_a_figure_is_in_other_constructions(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize("pattern", NOTHING)
def test_what_measures_something_else_is_nobodys(pattern: str) -> None:
    texts = composed(TOLD_BEFORE + pattern, {"figure": ["34,2%", "un 34%", "34,2 por ciento"]})
    assert unread(texts, told, ["Quilodrán 43", "Iturra 40", "Manríquez 9"]) == []


@pytest.mark.parametrize(("pattern", "slots", "expected"), SCORES)
def test_scores_are_of_the_first_two(pattern: str, slots: dict[str, list[str]], expected: list[str]) -> None:
    texts = [TOLD_BEFORE + text for text in composed(pattern, slots, most=80)]
    assert unread(texts, told, ["Quilodrán 43", "Iturra 40", "Manríquez 9", *expected]) == []


def test_a_score_is_of_those_whose_figures_are_told_later() -> None:
    text = "La diferencia era de 55% a 44%. Quilodrán ganó con 55,6% de los votos e Iturra sacó 43%."
    assert told(text) == ["Quilodrán 55", "Iturra 44", "Quilodrán 55.6", "Iturra 43"]


@pytest.mark.parametrize(
    "text",
    [
        "La ventaja bajó de 12% a 8%.",
        "La diferencia es de 3% a favor de Quilodrán.",
        "La participación pasó de 55% a 45%.",
        "La brecha entre ambos era de 5% en marzo.",
        "La relación entre inflación y salarios es de 51% a 12%.",
    ],
)
def test_a_change_is_no_score(text: str) -> None:
    assert told(TOLD_BEFORE + text) == ["Quilodrán 43", "Iturra 40", "Manríquez 9"]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_a_sentence_tells_of_its_figure_decides_the_kind(text: str, kind: str) -> None:
    assert [result.kind for result, _ in found_in(SETTING + text)] == [kind]
