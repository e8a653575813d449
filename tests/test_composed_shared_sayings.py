"""Who says words whose verb is another's, and who goes on past those who only stood beside, composed."""

from __future__ import annotations

import pytest
from composing import composed
from invented import facts_of as facts
from invented import speaker

DEBATE = (
    "El excongresista Pedro Soto (Fuerza Limeña) y la ingeniera Rosa Quilodrán (Todos) debatieron anoche. "
)
HIS = ("{he} {verb} “mano dura en cada esquina”", "{he} contestó que eso era “herencia de los de siempre”")
HE = ("él", "Soto", "el excongresista")
SHE = ("ella", "Quilodrán", "la ingeniera", "la aspirante de Todos")
HERS = (
    "{his}; {she}, “policías que vivan en el barrio”.",
    "{his} y {she}, que “la deuda la pagan los que no pagan”.",
    "{his}, mientras que {she}, “menos discursos y más escuelas”.",
    "{his}; {she}, que “nadie ha ganado todavía”.",
)
BESIDE = (
    "A su lado estaban la alcaldesa Eva Luna, que lo apoyó en abril, y el exministro Juan Paredes.",
    "Lo acompañaban la alcaldesa Eva Luna y el exministro Juan Paredes.",
    "Junto a él iban la alcaldesa Eva Luna y el exministro Juan Paredes.",
    "A su lado, sonreían el exministro Juan Paredes y la alcaldesa Eva Luna.",
)
WORDS = ("“Hemos ganado para todos”, {dijo}.", "También contó que “la transición empieza mañana mismo”.")


def speakers(text: str) -> list[str | None]:
    """Who says each quotation of a text."""
    found = facts(text)
    return [speaker(found, quote) for quote in found.quotes]


@pytest.mark.parametrize("hers", HERS)
def test_the_second_shares_the_verb_of_the_first(hers: str) -> None:
    said = [
        text
        for his in HIS
        for text in composed(his, {"he": HE, "verb": ("prometió", "ofreció")})
        for text in composed(hers, {"his": [text], "she": SHE})
    ]
    expected = ["Pedro Soto", "Rosa Quilodrán"]
    assert not [text for text in said if speakers(DEBATE + text[0].upper() + text[1:]) != expected]


def test_whoever_only_has_a_nickname_does_not_speak() -> None:
    text = "Soto dijo que “es muy tarde” y Quilodrán, “la dama de hierro”, se fue."
    assert speakers(DEBATE + text)[:1] == ["Pedro Soto"]


@pytest.mark.parametrize("beside", BESIDE)
def test_who_stood_beside_does_not_go_on(beside: str) -> None:
    before = "Pedro Soto salió al balcón de su casa. "
    texts = composed("{before}{beside} {words}", {"before": [before], "beside": [beside], "words": WORDS})
    said = [text.replace("{dijo}", verb) for text in texts for verb in ("dijo", "les dijo", "gritó")]
    assert not [text for text in said if speakers(text) != ["Pedro Soto"]]
