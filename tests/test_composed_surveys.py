"""What surveys give, composed of slots: who has how much, of whom a runoff is, how much it was before.

All is invented: the pollsters, the outlets, the candidates of the setting and their figures.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from counting import SETTING, found_in

Row = tuple[str, float | None]

SURVEY = [
    "Según la encuesta Trazos, ",
    "De acuerdo con la última medición de la consultora Trazos, ",
    "En la más reciente entrega del barómetro de Trazos, ",
    "El sondeo de Trazos para Radio Mirador muestra que ",
    "La encuesta Trazos-Radio Mirador, difundida el domingo, señala que ",
    "La Gaceta publicó este domingo una encuesta de Trazos según la cual ",
    "Trazos difundió este jueves un nuevo sondeo presidencial. En él, ",
]
SHE = [
    "Quilodrán",
    "la senadora Rosa Quilodrán",
    "Rosa Quilodrán, candidata del Frente Austral,",
    "la candidata del Frente Austral, Rosa Quilodrán,",
    "Rosa Quilodrán (FA)",
    "la senadora",
]
HE = [
    "Iturra",
    "el alcalde Pedro Iturra",
    "Pedro Iturra, del Partido del Alba,",
    "Pedro Iturra (Partido del Alba)",
    "Pedro Iturra, quien compite por primera vez,",
    "el alcalde",
]
FIGURE = ["42%", "un 42 %", "el 42 por ciento de los votos", "un 42% de las preferencias"]
OTHERS = ["31%", "un 31 %", "el 31 por ciento"]
NOTHING = [
    "",
    " “Ninguno” obtiene el 13%.",
    " El 14% no sabe por quién votará.",
    " Un 9% votaría en blanco y un 5% anularía su voto.",
    " El estudio consultó a 1.504 electores y tiene un margen de error de +/- 3%.",
    " El margen de error es de ± 2,8% y el nivel de confianza, del 95%.",
    " Un 44% nunca votaría por Zaldívar, según el mismo estudio.",
    " La imagen positiva de Zaldívar es del 44%.",
]
RUNOFF = [
    "en un duelo con {he}, {she} se impondría por 42% a 31%",
    "en el mano a mano con {he}, {she} vencería por 42 por ciento a 31 por ciento",
    "en un balotaje frente a Iturra, {she} ganaría por 42% a 31%",
    "en un balotaje entre {she} y Pedro Iturra, la primera ganaría con 42% contra 31%",
    "en un balotaje entre Pedro Iturra y Rosa Quilodrán, la segunda ganaría por 42% a 31%",
    "en un balotaje entre Rosa Quilodrán y Pedro Iturra, el segundo perdería por 31% a 42%",
    "si el balotaje fuera contra {he}, {she} ganaría con 42% y su contendor lograría 31%",
    "frente al alcalde, Rosa Quilodrán ganaría con el 42% contra un 31%",
    "{she} se impone por 42% a 31% sobre {he}",
    "la ventaja de Quilodrán sobre Iturra es de once puntos: 42% contra 31%",
    "si se enfrentaran {she} y {he}, Quilodrán lograría un 42% e Iturra un 31%",
]
EARLIER = [
    "{she} avanzó once puntos en un mes, de 31% a 42%",
    "{she} subió este mes de 31% a 42%",
    "{she} creció once puntos respecto de octubre, de 31 a 42%",
    "{she} subió desde 31% hasta 42%",
    "{she} alcanza 42%, tras haber marcado 31% en octubre",
    "{she} alcanza 42%, luego de registrar 31% en la medición anterior",
    "{she} tenía 31% en septiembre y ahora alcanza 42%",
    "{she} sube a 42% desde el 31% de octubre",
    "{she} registra 42%, frente al 31% que tenía en septiembre",
]
ONLY_NOW = [
    "{she} alcanza {f}, dos puntos más que en septiembre",
    "{she} subió dos puntos, llegando a 42%",
    "{she} pierde tres puntos respecto al mes pasado y se ubica en 42%",
    "{she} bajó tres puntos para quedar en 42%",
    "{she} obtiene {f}, lo que representa un aumento de tres puntos porcentuales",
    "{she} llega a 42%, con un alza de cinco puntos",
]
ONE = [
    "{she} obtiene {f}",
    "{she} lidera con {f}",
    "con {f}, {she} encabeza la carrera presidencial",
    "la carrera es liderada por {she} con {f}",
    "el 42% de los encuestados votaría por Rosa Quilodrán",
    "a Rosa Quilodrán, candidata del Frente Austral, la votaría el 42% de los consultados",
    "a Rosa Quilodrán, del Frente Austral, la respaldaría un 42%",
    "el primer lugar lo ocupa Rosa Quilodrán, con {f}",
]
TWO = [
    "{she} lidera con {f}, seguida de {he} con {g}",
    "{she} obtiene {f}. Con {g} le sigue {he} y con 9% Ana Zaldívar",
    "{she} obtiene {f}. Le siguen {he} con {g}, y Ana Zaldívar con 9%",
    "Rosa Quilodrán, del Frente Austral, el alcalde Pedro Iturra y Ana Zaldívar obtienen 42%, 31% y 9%, "
    "respectivamente",
    "la intención de voto de Quilodrán es de 42%, la de Iturra de 31% y la de Ana Zaldívar, de 9%",
    "un 42% dijo que votará por Quilodrán, mientras que un 31% afirmó que lo hará por Iturra",
    "los más votados serían la senadora Rosa Quilodrán (42%), el alcalde Pedro Iturra (31%) y la diputada "
    "Ana Zaldívar (9%)",
    "Quilodrán encabeza con 42%. Tras ella aparecen el alcalde (31%) y la diputada (9%)",
    "Rosa Quilodrán, Pedro Iturra, del Partido del Alba, y la diputada obtienen 42 %, 31 % y 9 %, "
    "respectivamente",
]


def given(text: str) -> list[Row]:
    """Whom surveys give how much, in the order of the figures' size; a count's row shows its kind."""
    found = [
        (name.split()[-1] + ("" if r.kind == "poll" else f" {r.kind}"), r.percent)
        for r, name in found_in(text)
    ]
    return sorted(found, key=lambda row: (-(row[1] or 0), row[0]))


def told(pattern: str, slots: dict[str, list[str]], most: int = 7) -> list[str]:
    """Texts of a setting, a survey's opening, what it gives and what is nobody's."""
    body = composed(pattern, {name: words for name, words in slots.items() if f"{{{name}}}" in pattern})
    texts = composed("{survey}{body}.{nothing}", {"survey": SURVEY, "body": body, "nothing": NOTHING}, most)
    tidied = (text.replace(",.", ".").replace(",;", ";").replace(",,", ",") for text in texts)
    return [SETTING_OF_PARTIES + text for text in tidied]


SETTING_OF_PARTIES = SETTING.strip() + (
    " Quilodrán es la candidata del Frente Austral (FA) e Iturra, el del Partido del Alba.\n\n"
)
CHANGES = [
    "{she} pasó de 48% a 42%, {he} de 25% a 31% y Ana Zaldívar, del Partido Lucero, de 14% a 9%",
    "{she} bajó de 48% a 42%, mientras que {he} subió de 25% a 31% y Ana Zaldívar cayó del 14 al 9%",
]
TIED = [
    "{she} y Pedro Iturra empatan en 42%",
    "Quilodrán está en empate técnico con Iturra en 42%",
    "Quilodrán e Iturra aparecen igualados con 42%",
    "{she} y Pedro Iturra comparten el primer lugar con 42%",
    "Quilodrán empataría con Iturra en 42%",
]
WORDS = {"she": SHE, "he": HE, "f": FIGURE, "g": OTHERS}
BOTH = [("Quilodrán", 42), ("Iturra", 31)]


@pytest.mark.parametrize("pattern", ONE)
def test_one_has_what_a_survey_gives(pattern: str) -> None:
    assert unread(told(pattern, WORDS), given, [("Quilodrán", 42)]) == []


@pytest.mark.parametrize("pattern", TWO)
def test_a_list_is_read_to_its_end(pattern: str) -> None:
    expected = BOTH + ([("Zaldívar", 9)] if "9" in pattern else [])
    assert unread(told(pattern, WORDS), given, expected) == []


@pytest.mark.parametrize("pattern", RUNOFF)
def test_both_sides_of_a_runoff_have_their_figures(pattern: str) -> None:
    assert unread(told(pattern, WORDS), given, BOTH) == []


@pytest.mark.parametrize("pattern", EARLIER)
def test_what_somebody_had_before_is_theirs_too(pattern: str) -> None:
    assert unread(told(pattern, WORDS), given, [("Quilodrán", 42), ("Quilodrán", 31)]) == []


@pytest.mark.parametrize("pattern", ONLY_NOW)
def test_a_change_is_nobodys(pattern: str) -> None:
    assert unread(told(pattern, WORDS), given, [("Quilodrán", 42)]) == []


@pytest.mark.parametrize("pattern", CHANGES)
def test_changes_of_several_are_told_with_one_verb(pattern: str) -> None:
    six = [
        ("Quilodrán", 48),
        ("Quilodrán", 42),
        ("Iturra", 31),
        ("Iturra", 25),
        ("Zaldívar", 14),
        ("Zaldívar", 9),
    ]
    assert unread(told(pattern, WORDS), given, six) == []


@pytest.mark.parametrize("pattern", TIED)
def test_those_who_are_level_have_the_same(pattern: str) -> None:
    assert unread(told(pattern, WORDS), given, [("Iturra", 42), ("Quilodrán", 42)]) == []


@pytest.mark.parametrize("ahead", ["Quilodrán", "la senadora Rosa Quilodrán", "Rosa Quilodrán (FA)"])
def test_a_duel_between_both_is_no_sum(ahead: str) -> None:
    """'En un duelo entre ambos, Soto ganaría con 42%'; not 'Entre ambos suman el 73%'."""
    survey = f"Según la encuesta Trazos, {ahead} lidera con 35% e Iturra le sigue con 28%. "
    duel = "En un duelo entre ambos, Quilodrán ganaría con 42%, mientras que Iturra obtendría 31%."
    first = [("Quilodrán", 35), ("Iturra", 28)]
    assert given(SETTING_OF_PARTIES + survey + duel) == [
        ("Quilodrán", 42),
        first[0],
        ("Iturra", 31),
        first[1],
    ]
    assert given(SETTING_OF_PARTIES + survey + "Entre ambos suman el 63%.") == first


RIVALS_TITLE = [
    "frente a la senadora, Pedro Iturra ganaría con 42%",
    "en un balotaje con la senadora, Pedro Iturra obtendría 42%",
    "ante la diputada, Pedro Iturra se quedaría con 42%",
]


@pytest.mark.parametrize("pattern", RIVALS_TITLE)
def test_a_title_is_of_nobody_whose_name_it_does_not_go_with(pattern: str) -> None:
    assert unread(told(pattern, WORDS), given, [("Iturra", 42)]) == []


OWNED = [
    "Según la encuesta {firm}, ",
    "Según el sondeo de {firm}, ",
    "Según la encuesta a boca de urna de {firm}, ",
    "En la medición de noviembre de {firm}, ",
    "El más reciente estudio de opinión de {firm}, hecho en marzo, muestra que ",
    "De acuerdo con una encuesta elaborada por la consultora {firm} por encargo de Canal Ocho, ",
    "Según la encuesta que {firm} hizo para Radio Mirador, ",
    "El estudio “Pulso Electoral”, de {firm}, muestra que ",
    "Según un estudio de la firma {firm} publicado este lunes por Radio Mirador, ",
    "{firm} publicó este lunes su encuesta. Según la encuesta de {firm}, ",
]
FIRMS = ["Trazos", "Demos Lab", "Vera y Asociados"]
NOT_OWNED = [
    "Según la encuesta publicada por Radio Mirador, ",
    "Según un sondeo para Radio Mirador, ",
    "Según una encuesta citada por Ramiro Toledo, ",
    "Según la encuesta, difundida por Radio Mirador, ",
]


@pytest.mark.parametrize("opened", OWNED)
def test_whose_the_survey_is(opened: str) -> None:
    for firm in FIRMS:
        ((result, _),) = found_in(SETTING + opened.format(firm=firm) + "Quilodrán obtiene el 42%.")
        assert result.pollster == firm


@pytest.mark.parametrize("opened", NOT_OWNED)
def test_who_only_shows_a_survey_has_not_made_it(opened: str) -> None:
    ((result, _),) = found_in(SETTING + opened + "Quilodrán obtiene el 42%.")
    assert result.pollster is None


def test_each_figure_is_of_the_survey_named_last() -> None:
    text = "Según la encuesta Trazos, Quilodrán tiene 42% e Iturra 31%.\n\nUn 9% votaría en blanco.\n\n"
    text += "Otro sondeo, el de Demos Lab, le da a Quilodrán un 39% y a Iturra un 33%."
    assert [r.pollster for r, _ in found_in(SETTING + text)] == ["Trazos", "Trazos", "Demos Lab", "Demos Lab"]
