"""Who speaks where a pronoun tells it: 'contestó este', 'Él insistió … Ella le devolvió que'."""

from __future__ import annotations

import pytest
from invented import last_speaker

LAST = [
    ("Inés Luna increpó a Pedro Soto. “Aquí nadie mandó nada”, contestó este.", "Pedro Soto"),
    ("Inés Luna bromeó con el cajero, Pedro Soto. “Aquí nadie mandó nada”, le respondió este.", "Pedro Soto"),
    ("Inés Luna increpó a Pedro Soto. Este no se calló: “Aquí nadie mandó nada”.", "Pedro Soto"),
    ("Inés Luna increpó a Pedro Soto. “Aquí nadie mandó nada”, contestó este lunes Luna.", "Inés Luna"),
    # by gender, also of who has not spoken for some sentences
    (
        "Pedro Soto abrió: “El déficit baja si se crece”. Inés Luna le salió al paso. “Hace diez años que "
        "no se crece”, replicó. Él insistió en que “aquí nadie mandó nada”.",
        "Pedro Soto",
    ),
    (
        "El edil Pedro Soto y la alcaldesa Inés Luna discutieron. Él la acusa de “haber cerrado la llave”; "
        "ella le devuelve que “aquí nadie mandó nada”.",
        "Inés Luna",
    ),
]


@pytest.mark.parametrize(("text", "who"), LAST)
def test_a_pronoun_tells_who_speaks(text: str, who: str) -> None:
    assert last_speaker(text) == who
