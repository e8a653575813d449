"""Who takes a side where the clause says so by order, by a list or by words quoted, in composed sentences.

'el primero … la segunda', 'los liberales, los verdes y el Partido Aurora', 'dijo que Soto “no apoyará a
nadie”', 'la colectividad como tal'.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
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
    each,
    endorsements_of,
    neutral,
    support,
)

BACKED = support((QUILODRAN, ITURRA))

GRIDS: dict[str, tuple[str, dict[str, tuple[str, ...]], set[Row]]] = {
    "of two, the first and the second": (
        "{before} El primero {side} y {other} {apart}.",
        {
            "before": (
                "Se retiraron Manríquez y Quilodrán.",
                "Manríquez y Quilodrán, ambos sin partido, dejaron la carrera.",
                "También se apartaron Manríquez y Quilodrán:",
                "Manríquez se reunió con Quilodrán.",
            ),
            "other": ("la segunda", "la última"),
            "side": ("se unió al equipo de Zaldívar", "anunció ayer que votará por Zaldívar"),
            "apart": ("prefirió no inclinarse por ninguno", "no apoyará a nadie", "se mantendrá neutral"),
        },
        support((MANRIQUEZ, ZALDIVAR)) | neutral(QUILODRAN),
    ),
    "a list of which crowds come first": (
        "{clause}.",
        {
            "clause": tuple(
                pattern.format(list=listed)
                for pattern in (
                    "Iturra cuenta con {list}",
                    "{list} apoyarán a Iturra",
                    "A Iturra lo apoyan {list}",
                    "Iturra es apoyado por {list}",
                    "Iturra recibió el respaldo de {list}",
                    "Iturra contaba desde abril con {list}, mientras que Catrileo espera",
                )
                for listed in (
                    "los liberales y el Partido Aurora",
                    "los liberales, los verdes y el Partido Aurora",
                    "los gremios, varias iglesias del sur y el Partido Aurora",
                )
            )
        },
        support((AURORA, ITURRA)),
    ),
    "a list of which crowds come last or between": (
        "{list} {side} Iturra.",
        {
            "list": (
                "El Partido Aurora, los verdes y los independientes",
                "El Partido Aurora y los independientes",
                "Los verdes, el Partido Aurora y los independientes",
            ),
            "side": ("apoyarán a", "votarán por", "llamaron a votar por"),
        },
        support((AURORA, ITURRA)),
    ),
    "a crowd that a colon names": (
        "{crowd}: {one}, {two}{last}.",
        {
            "crowd": (
                "Tres exministros votarán por Iturra",
                "Estos son los alcaldes que ya respaldaron a Iturra",
                "Los alcaldes que apoyan a Iturra son tres",
                "A Iturra lo apoyan tres exministros",
                "Iturra es apoyado por tres exministros",
                "Varios alcaldes se sumaron a la campaña de Iturra en el sur",
            ),
            "one": ("Rosa Quilodrán", "Rosa Quilodrán (Lota)"),
            "two": ("Julio Manríquez", "Julio Manríquez, que fue ministro,"),
            "last": (" y Elena Catrileo", " y Elena Catrileo, de Penco"),
        },
        support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
    ),
    "words quoted that go on from the writer's subject": (
        "{who} “{side}”{tail}.",
        {
            "who": (
                "Manríquez dijo que Quilodrán",
                "El vocero, Julio Manríquez, aseguró que la senadora Quilodrán",
                "Según Manríquez, Quilodrán",
                "Quilodrán",
            ),
            "side": ("votará por Iturra sin dudar", "apoya a Iturra", "se sumó a la campaña de Iturra"),
            "tail": ("", " y se irá a Tola"),
        },
        support((QUILODRAN, ITURRA)),
    ),
    "a party by a word for it": (
        "{before} {party} {side} Iturra.",
        {
            "before": ("El Partido Aurora dudó una semana.", "Catrileo irritó al Partido Aurora."),
            "party": (
                "La colectividad como tal",
                "La formación liberal",
                "La formación",
                "El partido como tal",
            ),
            "side": ("apoyará a", "optó por acompañar a", "resolvió votar por", "está con"),
        },
        support((AURORA, ITURRA)),
    ),
}


@pytest.mark.parametrize(("pattern", "slots", "expected"), GRIDS.values(), ids=list(GRIDS))
def test_grid(pattern: str, slots: dict[str, tuple[str, ...]], expected: set[Row]) -> None:
    def reads(text: str) -> set[Row]:
        return endorsements_of(SETTING + text[0].upper() + text[1:])

    assert unread(composed(pattern, slots), reads, expected) == []


@each(
    {
        "what is first of three, or first in something, is neither of two": [
            ("Manríquez, Quilodrán y Catrileo hablaron. La segunda votará por Iturra.", set()),
            ("Manríquez y Quilodrán hablaron. El primero en votar por Iturra fue otro.", set()),
            ("Manríquez y Catrileo hablaron. El segundo apoyará a Iturra.", set()),
            ("Catrileo y Quilodrán hablaron. La segunda vuelta será en mayo.", set()),
        ],
        "the second's side may lack its verb": [
            (
                "Manríquez y Quilodrán decidieron. El primero votará por Zaldívar; la segunda, por Iturra.",
                support((MANRIQUEZ, ZALDIVAR), (QUILODRAN, ITURRA)),
            ),
        ],
        "who opens the next clause is none of a list": [
            ("Iturra cuenta con los gremios del sur y Quilodrán lo sabe.", set()),
            ("Los alcaldes del Partido Aurora apoyarán a Iturra.", set()),
        ],
        "who confirms it behind 'según' is not who does it": [
            (
                "El Partido Aurora anunció que apoyará a Iturra, según confirmó su líder, Julio Manríquez.",
                support((AURORA, ITURRA)),
            ),
            (
                "Iturra ya tiene avales. El Partido Aurora lo respaldó ayer y el Frente Austral anunció que "
                "acompañará su postulación, según confirmó su titular, Julio Manríquez.",
                support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
            ),
        ],
        "what a colon goes on to tell names nobody": [
            ("Los alcaldes apoyan a Iturra: Rosa Quilodrán lo dijo y Manríquez calló.", set()),
            (
                "Los vecinos que apoyan a Iturra tienen rivales: Rosa Quilodrán, Julio Manríquez y Elena "
                "Catrileo.",
                set(),
            ),
            ("Quilodrán lo dijo sin rodeos: con Iturra habrá más impuestos.", set()),
            ("Quilodrán fue clara: con Iturra no habló.", set()),
        ],
        "a colon may tell whom somebody is with": [
            ("Quilodrán lo dijo sin rodeos en Tola: con Iturra “hasta el último día”.", BACKED),
            ("Quilodrán fue clara: con Iturra hasta el final.", BACKED),
        ],
        "the same for another may be told sentences later": [
            (
                "Manríquez declinó a favor de Zaldívar. Dijo que conoce la sierra. Habló de Lota. Quilodrán, "
                "quien buscaba Lota por el Frente Austral, hizo lo propio por Iturra.",
                support((MANRIQUEZ, ZALDIVAR), (QUILODRAN, ITURRA)),
            ),
        ],
        "a person may stand behind crowds too": [
            (
                "Iturra cuenta con los alcaldes del sur y con la senadora Quilodrán.",
                support((QUILODRAN, ITURRA)),
            ),
            (
                "Los gremios, las iglesias y la diputada Elena Catrileo respaldan a Iturra.",
                support((CATRILEO, ITURRA)),
            ),
        ],
        "whose words are quoted apart is not the one who acts in them": [
            ("Según Quilodrán, “votará por Iturra”.", set()),
            ("Quilodrán dijo: “Votará por Iturra quien quiera”.", set()),
        ],
    }
)
def test_near_misses(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
