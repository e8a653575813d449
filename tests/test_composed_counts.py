"""What a count gives whom, composed of slots: who bears the figure, in what words, in what kind of clause.

All is invented.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from counting import found_in

Pair = tuple[float | None, int | None]

VOTED = [
    "Los vecinos acudieron el domingo a las urnas para elegir entre {two}.",
    "{two} se midieron el domingo en el balotaje.",
    "Las elecciones del domingo tuvieron dos candidatos: {two}.",
]
TWO = "la senadora Rosa Quilodrán y el alcalde Pedro Iturra"
PLAIN = [
    "Con el 34,2%, Quilodrán salió primera. Iturra tuvo el 29%.",
    "Quilodrán, con el 34,2%, supera a Iturra, que suma el 29%.",
    "Resultados: Quilodrán el 34,2%; Iturra el 29%.",
]


def rows(text: str) -> list[tuple[str, float | int | None, str]]:
    """Whose figure, how much, of which kind."""
    return [(name.split()[-1], r.percent or r.votes, r.kind) for r, name in found_in(text)]


@pytest.mark.parametrize("voted", VOTED)
def test_where_voting_is_over_and_no_survey_is_told_of_figures_are_counts(voted: str) -> None:
    lead = voted.format(two=TWO)
    texts = composed("{lead}\n\n{plain}", {"lead": [lead[0].upper() + lead[1:]], "plain": PLAIN})
    assert unread(texts, rows, [("Quilodrán", 34.2, "count"), ("Iturra", 29, "count")]) == []


SETTING = "La senadora Rosa Quilodrán y el alcalde Pedro Iturra se midieron el domingo en el balotaje.\n\n"
BEARERS = ["Quilodrán", "la senadora", "Rosa Quilodrán, de 51 años,"]
FIGURES = [
    ("el 54,3%", 54.3),
    ("un 54,3 por ciento (2.606.400 votos)", 54.3),
    ("2.606.400 votos (54,3%)", 54.3),
    ("2.606.400 sufragios", 2606400),
]
CLAUSES = [
    "Luego de sumar {figure}, {who} celebró.",
    "Después de reunir {figure}, {who} ganó la elección.",
    "{who} ganó la elección después de sumar {figure}.",
    "{who} no celebró después de obtener {figure}.",
    "El conteo terminó con {figure} a favor de {of}.",
    "El escrutinio cerró con {figure} en favor de {of}.",
    "El respaldo de {of} llegó a {figure}.",
    "El recuento oficial adjudica {figure} a {of}.",
    "El resultado fue de {figure} para {of}.",
    "{who} se adjudicó {figure}.",
    "{who} se llevó {figure}.",
    "{who} se apuntó {figure}.",
    "{who} no logró pasar de {figure}.",
    "{who} no pudo pasar de {figure}.",
    "{to} no le bastó con {figure} para ganar en el sur.",
    "{to} no le alcanzó con {figure} para ganar en el sur.",
    "{to} le bastó con {figure}.",
    "{who} celebró anoche su victoria con {figure}.",
    "{who} reconoció la derrota con {figure}.",
    "{who} obtiene {figure}.",
    "{who} ha sumado {figure}.",
]


def _contracted(text: str) -> str:
    text = text.replace(" a el ", " al ").replace(" de el ", " del ").replace(",,", ",").replace(",.", ".")
    return text[0].upper() + text[1:]


@pytest.mark.parametrize(("figure", "value"), FIGURES)
def test_one_figure_in_many_clauses(figure: str, value: float) -> None:
    texts = [
        SETTING + _contracted(clause.format(who=who, of=of, to=f"a {of}", figure=figure))
        for clause in CLAUSES
        for who in BEARERS
        for of in [who.removesuffix(",").split(",")[0]]
    ]
    assert unread(texts, rows, [("Quilodrán", value, "count")]) == []


TOTALS = [
    "En total se contabilizaron 2.606.400 votos.",
    "Se registró un total de 2.606.400 votos.",
    "No le alcanzó el tiempo a Quilodrán.",
    "A Quilodrán le bastaría con el 45% de los votos.",
]


@pytest.mark.parametrize("text", TOTALS)
def test_what_was_cast_or_would_do_is_nobodys(text: str) -> None:
    assert rows(SETTING + text) == []


def shares(text: str) -> list[tuple[str, float | None, float | None, str]]:
    """Whose figure, how much, at which share counted, of which kind."""
    found = found_in(SETTING + text)
    return [(name.split()[-1], r.percent, r.counted_percent, r.kind) for r, name in found]


LATER = ["Con el 93%, ", "Una hora después, con el 93%, ", "Ya de madrugada, con un 93%, "]
TELL = [
    "Quilodrán tenía el 52% e Iturra el 48%.",
    "Quilodrán bajó al 52% e Iturra subió al 48%.",
    "Quilodrán marchaba primera con el 52%, frente al 48% de Iturra.",
    "la senadora sumaba el 52% y el alcalde, el 48%.",
]
AT_FIRST = "{when} Quilodrán tenía el 55% e Iturra el 45%."
WHEN = ["A las 19, con el 12% de las mesas escrutadas,", "Con el 12% de las actas procesadas,"]


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_fuller_count_goes_on_without_its_noun(between: str) -> None:
    slots = {"first": [AT_FIRST.format(when=when) for when in WHEN], "later": LATER, "tell": TELL}
    texts = composed("{first}" + between + "{later}{tell}", slots)
    expected = [
        ("Quilodrán", 55, 12, "count"),
        ("Iturra", 45, 12, "count"),
        ("Quilodrán", 52, 93, "count"),
        ("Iturra", 48, 93, "count"),
    ]
    assert unread(texts, shares, expected) == []


NO_LATER = [
    "Con el 43%, Quilodrán venció a Iturra, que sacó el 38%.",
    "Con el 43%, Quilodrán ganó; Iturra obtuvo el 38%.",
]


@pytest.mark.parametrize("text", NO_LATER)
def test_what_somebody_wins_with_is_no_share(text: str) -> None:
    told = shares("Con el 12% de las actas procesadas, Quilodrán tenía el 55%. " + text)
    assert [(name, percent) for name, percent, _, _ in told[1:]] == [("Quilodrán", 43), ("Iturra", 38)]


THEN_AND_NOW = [
    "{who} mejoró el 12,4% que obtuvo en {year} y llegó al 34,2%.",
    "{who} mejoró el 12,4% que había logrado en las elecciones de {year} y llegó al 34,2%.",
    "{who} pasó del 12,4% de {year} al 34,2% de este domingo.",
    "{who} pasó del 12,4% que sacó en {year} al 34,2% de ahora.",
    "{who} subió desde el 12,4% de {year} hasta el 34,2%.",
    "En {year}, {who} obtuvo el 12,4% de los votos; ahora llegó al 34,2%.",
    "En {year}, {who} obtuvo el 12,4% de los votos; este domingo sumó el 34,2%.",
    "{who} amplió su votación de {year}, cuando obtuvo el 12,4%, y alcanzó el 34,2%.",
    "{who}, que en {year} sacó el 12,4%, obtuvo ahora el 34,2%.",
]
AT_A_SHARE = ["", "Con el 83,3% de las mesas escrutadas, ", "Escrutado el 83,3% de las actas, "]


@pytest.mark.parametrize("pattern", THEN_AND_NOW)
def test_then_and_now_in_one_sentence(pattern: str) -> None:
    for at in AT_A_SHARE if pattern.startswith("{who}") else AT_A_SHARE[:1]:
        texts = [
            at + pattern.format(who=who, year=year)
            for who in ("Quilodrán", "la senadora Rosa Quilodrán")
            for year in (2018, 2021)
        ]
        texts = [text[0].upper() + text[1:] for text in texts]
        now = ("Quilodrán", 34.2, 83.3 if at else None, "count")
        assert unread(texts, shares, [("Quilodrán", 12.4, None, "past"), now]) == []


def test_an_earlier_time_opens_a_sentence_without_a_subject() -> None:
    for then in ("Cuatro años atrás obtuvo", "Cinco años antes había sacado", "Hace cuatro años sacó"):
        text = f"Quilodrán reunió el 34,2%. {then} el 12,4%."
        assert shares(text) == [("Quilodrán", 34.2, None, "count"), ("Quilodrán", 12.4, None, "past")]


def test_a_change_is_still_nobodys() -> None:
    assert shares("Quilodrán obtuvo el 34,2% y mejoró un 4%.") == [("Quilodrán", 34.2, None, "count")]


ROWS = [
    ("{one}{party}: 54,3%", "{two}{other}: 45,7%", (54.3, None), (45.7, None)),
    ("{one}{party}: 54,3% – 2.606.400 votos", "{two}{other}: 45,7% – 2.193.600 votos", (54.3, 1), (45.7, 2)),
    ("{one}{party}: 2.606.400 votos (54,3%)", "{two}{other}: 2.193.600 votos (45,7%)", (54.3, 1), (45.7, 2)),
    ("{one}{party}: 2.606.400", "{two}{other}: 2.193.600", (None, 1), (None, 2)),
    ("{one}{party} 2.606.400 (54,3%)", "{two}{other} 2.193.600 (45,7%)", (54.3, 1), (45.7, 2)),
]
VOTES = {1: 2606400, 2: 2193600, None: None}
NAMES = [("Rosa Quilodrán", "Pedro Iturra"), ("Quilodrán", "Iturra"), ("- Rosa Quilodrán", "- Pedro Iturra")]
PARTIES = [("", ""), (" - Partido Aurora", " - Partido Lucero"), (" (PA)", " (PL)")]
HEADS = ["Resultados oficiales", "Así quedó la votación:"]
CLOSING = ["", "{gap}Votos nulos: 34.512", "{gap}Nulos y blancos: 3,4%", "{gap}Participación: 71,3%"]


@pytest.mark.parametrize(("first", "second", "one", "two"), ROWS)
def test_rows_of_names_parties_and_figures(first: str, second: str, one: Pair, two: Pair) -> None:
    texts = [
        SETTING
        + gap.join((head, first, second)).format(one=names[0], two=names[1], party=p[0], other=p[1])
        # what is not anybody's closes the rows
        + closing.format(gap=gap)
        for gap in ("\n", "\n\n")
        for head in HEADS[: 1 if gap == "\n\n" else 2]
        for names in NAMES
        for p in PARTIES[: 1 if names == NAMES[1] else 3]
        for closing in CLOSING[:: 1 if gap == "\n" else 2]
    ]
    expected = [("Quilodrán", one[0], VOTES[one[1]]), ("Iturra", two[0], VOTES[two[1]])]
    assert unread(texts, in_both_measures, expected) == []


def in_both_measures(text: str) -> list[tuple[str, float | None, int | None]]:
    """Whose figures, in per cent and in votes."""
    return [(name.split()[-1], r.percent, r.votes) for r, name in found_in(text)]


def test_names_and_figures_in_lines_by_turns() -> None:
    for mark in ("", "- ", "• "):
        text = f"Resultados\n{mark}Rosa Quilodrán\n54,3%\n{mark}Pedro Iturra\n45,7%"
        assert in_both_measures(SETTING + text) == [("Quilodrán", 54.3, None), ("Iturra", 45.7, None)]


def test_sums_of_money_in_rows_are_no_votes() -> None:
    text = "Gasto de campaña\nRosa Quilodrán: 2.606.400\nPedro Iturra: 2.193.600"
    assert in_both_measures(SETTING + text) == []


BOTH = [
    "Iturra quedó segundo con el 45,7%, superado por {who}, con {un}54,3%.",
    "El alcalde perdió con el 45,7%, derrotado por {who}, con {un}54,3% de los votos.",
    "{who} obtuvo {un}54,3%, superando el 45,7% de los votos de Iturra.",
    "{who} obtuvo {un}54,3%, más que el 45,7% de las papeletas del alcalde Pedro Iturra.",
    "{who} obtuvo {un}54,3%, por encima del 45,7% de las preferencias de Iturra.",
    "{who} obtuvo {un}54,3%, contra el 45,7% de los votos que reunió Iturra.",
    "El escrutinio da {un}54,3% (2.606.400 votos) a {who} y el 45,7% (2.193.600 votos) al alcalde.",
    "El resultado fue de {un}54,3% (2.606.400 votos) para {who} y 45,7% (2.193.600 votos) para Iturra.",
    "El acta final otorga {un}54,3% a {who} y el 45,7% a Iturra.",
    "La brecha entre {who} (54,3%) e Iturra (45,7%) fue de 412.800 votos.",
    "{who} y el alcalde pasaron al balotaje: la primera obtuvo {un}54,3% y el segundo, 45,7%.",
]


@pytest.mark.parametrize("pattern", BOTH)
def test_two_set_against_each_other(pattern: str) -> None:
    texts = composed(pattern, {"who": ["Quilodrán", "la senadora Rosa Quilodrán"], "un": ["el ", "un ", ""]})
    texts = [SETTING + text[0].upper() + text[1:] for text in texts]
    expected = {("Quilodrán", 54.3), ("Iturra", 45.7)}
    assert unread(texts, lambda text: {(name, figure) for name, figure, _ in rows(text)}, expected) == []
