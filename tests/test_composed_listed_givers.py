"""Lists of who takes a side, composed: with places, brackets, dashes and plural titles, on either side of
the verb, and taken up without one.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import CATRILEO, ITURRA, MANRIQUEZ, QUILODRAN, Row, support, told

THREE = ((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA))

BEFORE = (
    "Los alcaldes Rosa Quilodrán (Lota), Julio Manríquez (Penco) y Elena Catrileo (Tomé)",
    "Los alcaldes Rosa Quilodrán, de Lota; Julio Manríquez, de Penco, y Elena Catrileo, de Tomé,",
    "Tres alcaldes del sur –Rosa Quilodrán, de Lota; Julio Manríquez, de Penco, y Elena Catrileo, de Tomé–",
    "Tres alcaldes del Partido Unido (PU) –Rosa Quilodrán, Julio Manríquez y Elena Catrileo–",
    "Tres alcaldes del Partido Unido (PU) –Rosa Quilodrán, de Lota; Julio Manríquez, de Penco, y Elena "
    "Catrileo, de Tomé–",
    "Tres alcaldes (Rosa Quilodrán, de Lota; Julio Manríquez, de Penco, y Elena Catrileo, de Tomé)",
    "La senadora Rosa Quilodrán y los alcaldes de Penco y Tomé, Julio Manríquez y Elena Catrileo,",
)
BEHIND = (
    "los alcaldes Rosa Quilodrán (Lota), Julio Manríquez (Penco) y Elena Catrileo (Tomé)",
    "los alcaldes Rosa Quilodrán, de Lota; Julio Manríquez, de Penco, y Elena Catrileo, de Tomé",
    "la senadora Rosa Quilodrán y los alcaldes de Penco y Tomé, Julio Manríquez y Elena Catrileo",
)
GRIDS = {
    "before the verb": (
        "{list} {verb} Pedro Iturra.",
        {"list": BEFORE, "verb": ("apoyaron ayer a", "renunciaron al partido y se sumaron a la campaña de")},
        support(*THREE),
    ),
    "behind the verb": (
        "{first} {list}.",
        {
            "first": (
                "También apoyaron al candidato",
                "Por Iturra se pronunciaron, además,",
                "A Iturra apoyan",
                "A él respaldaron",
            ),
            "list": BEHIND,
        },
        support(*THREE),
    ),
}
ECHOES = (
    "Rosa Quilodrán respaldó a Iturra. {echo}.",
    {
        "echo": (
            "Lo mismo los alcaldes de Penco y Tomé, Julio Manríquez y Elena Catrileo",
            "Otro tanto el exministro Julio Manríquez y la diputada Elena Catrileo",
            "Lo propio hizo el exministro Julio Manríquez, cuya era pasó, y la diputada Elena Catrileo",
            "Lo mismo hizo el exministro Julio Manríquez, que perdió en abril, y la diputada Elena Catrileo",
        )
    },
    support(*THREE),
)
OTHERS = (
    "Rosa Quilodrán respaldó a Iturra. Lo mismo el exministro Julio Manríquez viajó a Lota.",
    "Rosa Quilodrán respaldó a Iturra. Lo propio hizo el vocal del sur, que votó, y Elena Catrileo viajó.",
)


@pytest.mark.parametrize(("pattern", "slots", "expected"), [*GRIDS.values(), ECHOES], ids=[*GRIDS, "echoed"])
def test_lists_are_read_whole(pattern: str, slots: dict[str, tuple[str, ...]], expected: set[Row]) -> None:
    assert not unread(composed(pattern, slots), told, expected)


@pytest.mark.parametrize("text", OTHERS)
def test_who_does_something_else_is_not_of_the_list(text: str) -> None:
    assert told(text) <= support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA))


def test_a_day_of_the_month_votes_for_nobody() -> None:
    assert told("Elena Catrileo anunció que el 23 votará por Iturra.") == support((CATRILEO, ITURRA))
