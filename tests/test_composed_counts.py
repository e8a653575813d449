"""What a count gives whom, composed of slots: who bears the figure, in what words, in what kind of clause.

All is invented.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from counting import found_in

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
