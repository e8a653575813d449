"""The report that a figure is part of: what share is counted, of which kind it is, of which election."""

from __future__ import annotations

import pytest
from counting import SETTING, found_in

SHARES = {
    "before": ("Con el 71,16% de las mesas escrutadas, Quilodrán lidera con 26%.", [71.16]),
    "behind": ("Quilodrán lidera con 26%, escrutado el 99,1% de las actas.", [99.1]),
    "of the count": ("Al 85% del conteo, Iturra obtiene 51% de los votos.", [85]),
    "so far, in a headline": ("Servel al 83,2%: Iturra lidera la elección con 41% de los votos.", [83.2]),
    "beside a figure": ("Iturra, primero con 29,7% al 95% del cómputo, celebró.", [95]),
    "so far": ("Al 75 por ciento, Iturra lideraba la carrera con 41% de los votos.", [75]),
    "tables in figures": (
        "Se procesaron 311 mesas, equivalentes al 87,4% del total. Iturra suma 53% de los votos.",
        [87.4],
    ),
    "all, in words": ("Con la totalidad de las actas, Iturra obtuvo 53% de los votos.", [100]),
    "all, in figures": ("Con el cien por ciento de las mesas escrutadas, Iturra obtuvo 53%.", [100]),
    "out of": ("Escrutadas nueve de cada diez mesas, Iturra obtuvo 53% de los votos.", [90]),
    "all of a total": (
        "Iturra obtiene 53% de los votos sobre 6.870 circuitos de un total de 7.100, cerca del 97%.",
        [97],
    ),
    "all, whatever they are": ("Con todos los circuitos escrutados, Iturra obtuvo 53% de los votos.", [100]),
    "all of so many": ("Con las 2.914 actas computadas, Iturra obtuvo 53% de los votos.", [100]),
    "not nearly all": ("Con casi todas las mesas escrutadas, Iturra obtuvo 53% de los votos.", [None]),
    "a fraction": ("Contado un tercio de los circuitos, Iturra tiene 53% de los votos.", [33.3]),
    "fractions": ("Escrutadas las tres cuartas partes de las mesas, Iturra tiene 53%.", [75]),
    "where the count stopped": ("El conteo se detuvo en el 94,6% de las actas y daba 53% a Iturra.", [94.6]),
    "not tables won": ("Iturra ganó en el 60% de las mesas y obtuvo 53% de los votos.", [None]),
    "a bulletin that refers back": (
        "El primer boletín, con el 8,4% de las mesas, daba a Iturra 53% de los votos. Luego Iturra sumaba "
        "51,5%. Con ese informe quedaba contabilizado el 66% de las mesas.",
        [8.4, 66],
    ),
    "not to the first round, in the count of the second": (
        "Con el 98% de las mesas, Iturra tenía 52,4% de los votos y Zaldívar 47,6%.\n\nEn la primera vuelta, "
        "Zaldívar fue primera con 32,7% e Iturra segundo con 19,7%.",
        [98, 98, None, None],
    ),
    "not to a declared result": (
        "En el primer informe, con el 34% de las actas, Iturra reunía 42,1% de los votos.\n\nEl organismo "
        "declaró ganadora a Zaldívar en diciembre. La diputada Zaldívar sumó el 40,3%.",
        [34, None],
    ),
    "not to a quick count": (
        "El conteo rápido daba a Iturra entre 46 y 49% de los votos.\n\nEl cómputo sumaba 53% de los votos "
        "para Zaldívar, con 61,7% de las actas.",
        [None, None, 61.7],
    ),
    "not to the final count, told before an early cut": (
        "Según los datos definitivos, Iturra recogió el 38% de los votos. Debajo quedó Zaldívar con 16%.\n\n"
        "El primer corte, con el 5% de las juntas, daba a Manríquez 40,9%.",
        [None, None, 5],
    ),
    "of a pollster's count": (
        "Según la encuestadora Trazos, con 97% del conteo, Iturra tiene 51,4% de los votos.",
        [97],
    ),
    "not to another place than its own": (
        "Computado el 86% de las mesas del municipio, Iturra alcanza el 52% de los votos.\n\nEn Santiago, "
        "Zaldívar obtiene el 57%.",
        [86, None],
    ),
    "after a clause on the round before": (
        "Con el 99% de las actas, Iturra obtuvo 71% de los votos. En la costa, donde Zaldívar había ganado "
        "con 45%, el orden se invirtió: Iturra logró 56%.",
        [99, None, 99],
    ),
    "once counted": ("Concluido el recuento, Iturra obtuvo 53% de los votos.", [100]),
    "what is left": ("A falta de un 5% de las mesas por escrutar, Iturra obtiene 53% de los votos.", [95]),
    "in the sentence behind": (
        "Iturra obtiene 53% de los votos y Zaldívar 47%. Los datos son del 62,9% de las mesas.",
        [62.9, 62.9],
    ),
    "where the count came to": (
        "Iturra obtiene 53% de los votos. Anoche el recuento quedó en el 88,5% de las mesas.",
        [88.5],
    ),
    "carried over paragraphs": (
        "Con el 71,16% de las mesas escrutadas, Quilodrán obtuvo 26%.\n\nPor detrás quedó Iturra con 24%.",
        [71.16, 71.16],
    ),
    "not to other places": (
        "Con el 99% de las mesas, Iturra obtuvo 53% de los votos. En el resto del país ganó Zaldívar con "
        "60% de los votos.",
        [99, None],
    ),
    "until the next": (
        "Con el 10% de las mesas, Iturra obtenía 55% de los votos. Con el 99% de las mesas, bajó a "
        "51,2% de los votos.",
        [10, 99],
    ),
    "so much of the votes in a bulletin": (
        "En el tercer boletín oficial, con el 12% de los sufragios, Quilodrán tenía 29% de los votos.",
        [12],
    ),
    "tables of all": (
        "Con 1.826 mesas escrutadas de un total de 40.900, Iturra obtuvo 53% de los votos.",
        [4.46],
    ),
    "tables of all, counted": ("Contadas 20 de las 80 mesas, Iturra obtuvo 53% de los votos.", [25]),
    "of the roll, counted": ("Iturra ganó con 53% de los votos, una vez escrutado el 92% del padrón.", [92]),
    "of a total, in tables and in per cent": (
        "Con 200 mesas escrutadas de un total de 1.000, lo que corresponde al 20%, Iturra obtuvo 53% de los"
        " votos.",
        [20],
    ),
    "counted, in an infinitive": (
        "Iturra lidera con 53% de los votos, tras escrutarse un 49,8% de los votos.",
        [49.8],
    ),
    "while it is known": (
        "Cuando ya se conocen los resultados del 98% de las mesas, Quilodrán dio el golpe. Iturra obtuvo 41%"
        " de los votos.",
        [98],
    ),
    "tables won": (
        "Iturra ganó en 20 de las 80 mesas. Van escrutados los votos e Iturra obtuvo 53%.",
        [None],
    ),
    "not to a survey": (
        "Con el 99% de las mesas, Iturra obtuvo 53% de los votos. Una encuesta le daba 47% a Iturra.",
        [99, None],
    ),
    "not to an earlier contest": (
        "Con el 99% de las mesas, Iturra obtuvo 53% de los votos. En las elecciones de 2005 obtuvo 12% "
        "de los votos.",
        [99, None],
    ),
    "not to a final result": (
        "Con el 99% de las mesas, Iturra obtenía 53% de los votos. El resultado definitivo: Iturra "
        "53,4% de los votos.",
        [99, None],
    ),
    "not to what had been before": (
        "Con el 99% de las mesas, Iturra obtuvo 53% de los votos. Zaldívar había terminado con 31% de "
        "los votos.",
        [99, None],
    ),
}


@pytest.mark.parametrize(("text", "shares"), SHARES.values(), ids=SHARES)
def test_the_share_counted_goes_with_every_figure_of_its_report(
    text: str, shares: list[float | None]
) -> None:
    assert [result.counted_percent for result, _ in found_in(SETTING + text)] == shares


KINDS = {
    "count": ("Con el 71% de las mesas escrutadas, Quilodrán obtuvo 26%.", ["count"]),
    "survey": ("Según la encuesta, Quilodrán obtuvo 26%.", ["poll"]),
    "intention": ("Quilodrán lidera la intención de voto con 26%.", ["poll"]),
    "a pollster's own count": (
        "El conteo rápido de la encuestadora Brújula Austral da a Quilodrán 51% de los votos.",
        ["poll"],
    ),
    "the authority's quick count": ("Según el conteo rápido, Quilodrán obtuvo 51% de los votos.", ["count"]),
    "back in the present": (
        "El escrutinio cambia todo: Quilodrán, que en 2003 rozó el 11% de los votos, cae al 4,6%.",
        ["past", "count"],
    ),
    "conditional": ("Quilodrán obtendría 26% de los votos.", ["poll"]),
    "no survey, and somebody who won": (
        "Iturra abrazó a la ganadora. Quedó segundo con 41%.",
        ["count"],
    ),
    "a firm's own count": (
        "Mora y Asociados, única empresa que hizo conteo rápido, da a Quilodrán 51% de los votos.",
        ["poll"],
    ),
    "so far in this count": (
        "Con el 8% de las mesas, Quilodrán tenía 53%. Quilodrán sumaba entonces el 51% de los votos.",
        ["count", "count"],
    ),
    "survey, then count": (
        "La encuesta daba 30% a Quilodrán. En el escrutinio obtuvo 26% de los votos.",
        ["poll", "count"],
    ),
    "surveys that only measure": (
        "Quilodrán ganó con 36% de los votos, más de lo que preveían las encuestas. Iturra sacó 31%.",
        ["count", "count"],
    ),
    "no survey foresaw it": (
        "Quilodrán ganó con 60% de los votos, una diferencia que ninguna encuesta anticipó.",
        ["count"],
    ),
    "then, of the round just told of": (
        "Iturra ganó con 54% de los votos. En noviembre Iturra había logrado 36% y Zaldívar 22%. Manríquez "
        "se llevó entonces el 7,9%.",
        ["count", "count", "count", "count"],
    ),
    "foretold, behind an earlier contest": (
        "En la encuesta, Iturra bajaría al 27%, desde el 33% que sacó en 2005. Seguiría Zaldívar, con 12%.",
        ["poll", "past", "poll"],
    ),
    "in the present, behind an earlier contest": (
        "Iturra gana con el 41,7% de los votos, cuando en 2005 rozó el 52%. Zaldívar crece hasta el 33%.",
        ["count", "past", "count"],
    ),
    "recalled": (
        "Iturra obtuvo 27% de los votos. Recordó que en 2005, cuando compitió, terminó sexto con 3,2%.",
        ["count", "past"],
    ),
    "in a bracket": (
        "Iturra obtuvo 27% de los votos. Perdió en 2005, cuando lo derrotó la hoy diputada Zaldívar (55%).",
        ["count", "past"],
    ),
    "given by a survey": (
        "Iturra, con 4% de los votos, olvidó el 3% que la encuesta le daba a Iturra.",
        ["count", "poll"],
    ),
    "a survey of another clause": (
        "Iturra juntó el 21,7% de los votos, y según un sondeo el 44% votaría por Zaldívar.",
        ["count", "poll"],
    ),
    "a result of an earlier year, bettered": (
        "Iturra, que mejoró su resultado de 2005 y ganó con el 44,1% de los votos, calló.",
        ["count"],
    ),
    "years ago, about": ("Hace casi cuatro años Quilodrán sacó 26% de los votos.", ["past"]),
    "an earlier contest before brackets": (
        "Iturra, que hace un año disputó la primaria del Panal (PP) y sacó el 12% de los votos, renunció.",
        ["past"],
    ),
    "earlier year": ("En las elecciones de 2005, Quilodrán obtuvo 26% de los votos.", ["past"]),
    "years ago": ("Hace cuatro años Quilodrán sacó 26% de los votos.", ["past"]),
    "primary": ("En la primaria, Quilodrán sacó 26% de los votos.", ["past"]),
    "earlier round": ("En la primera vuelta Quilodrán había obtenido 26% de los votos.", ["count"]),
}


@pytest.mark.parametrize(("text", "kinds"), KINDS.values(), ids=KINDS)
def test_kind(text: str, kinds: list[str]) -> None:
    assert [result.kind for result, _ in found_in(SETTING + text)] == kinds


@pytest.mark.parametrize(("figure", "kind"), [("9,15%", "count"), ("9,1%", "poll"), ("9%", "poll")])
def test_no_survey_tells_hundredths(figure: str, kind: str) -> None:
    survey = "La encuesta de la firma Sur favorece a Quilodrán. Más abajo está Iturra, con el"
    assert [r.kind for r, _ in found_in(f"{SETTING}{survey} {figure} de los votos.")] == [kind]


def test_the_pollster_of_a_survey_is_named() -> None:
    ((result, _),) = found_in(SETTING + "Según la encuesta Brújula Austral, Quilodrán obtendría 26%.")
    assert result.pollster == "Brújula Austral"


def test_a_surname_that_is_a_common_word_heads_a_row_of_places() -> None:
    text = (
        "Así votaron por Rosa Jara y Pedro Iturra en las elecciones\n\n- Tola: Jara 51,4% / Iturra 48,6%"
        "\n- Loa: Jara 50,7% / Iturra 49,3%\n"
    )
    names = [(name, result.percent) for result, name in found_in(text)]
    assert names == [
        ("Rosa Jara", 51.4),
        ("Pedro Iturra", 48.6),
        ("Rosa Jara", 50.7),
        ("Pedro Iturra", 49.3),
    ]


def test_a_figure_told_twice_is_one_row_and_the_fullest() -> None:
    text = "Quilodrán gana con 58,2% de los votos\n\nCon el 99% de las mesas, obtuvo 58,2% (1.234.567 votos)."
    ((result, _),) = found_in(SETTING + text)
    assert (result.percent, result.votes, result.counted_percent) == (58.2, 1234567, 99.0)


ELECTIONS = [
    (
        "Quilodrán obtuvo 26% de los votos en las presidenciales de Chile.",
        "2025-11-18",
        "cl-2025-presidente-1",
    ),
    ("En Chile, Quilodrán ganó la presidencia con 58% de los votos.", "2025-12-15", "cl-2025-presidente-2"),
    (
        "En Chile, Quilodrán ganó la primera vuelta presidencial con 26% de los votos.",
        "2025-12-15",
        "cl-2025-presidente-1",
    ),
    ("La encuesta presidencial de Chile da 26% a Quilodrán.", "2025-11-20", "cl-2025-presidente-2"),
    ("Quilodrán obtuvo 26% de los votos en las presidenciales de Chile.", None, None),
    ("Quilodrán obtuvo 26% de los votos para la alcaldía en Chile.", "2025-11-18", None),
]


@pytest.mark.parametrize(("text", "published", "election"), ELECTIONS)
def test_election_and_round(text: str, published: str | None, election: str | None) -> None:
    ((result, _),) = found_in(SETTING + text, published)
    assert result.election == election
