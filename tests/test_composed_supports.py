"""Whose a support is, composed: one giver or several, what is told of each, and where their taker stands.

Every name is invented. What is told of one of a list (a place, a rank, a relative, brackets, dashes) stands
in one slot, what makes the support theirs in another.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from composing import composed, unread
from siding import RUN_OFF, Row, endorsements_of, neutral, oppose, support

SETTING = f"{RUN_OFF}\n\n"
ITURRA, FERREYRA, SOLIS, LUNA = "Pedro Iturra", "Bruno Ferreyra", "Marta Solís", "Rita Luna"
ALBA = "Partido del Alba"
BY_ONE = support((FERREYRA, ITURRA))
BY_TWO = support((FERREYRA, ITURRA), (SOLIS, ITURRA))
BY_BODIES = support((ALBA, ITURRA), ("Movimiento Vecinal", ITURRA), (SOLIS, ITURRA))

TOLD = (
    "",
    " (Partido del Alba)",
    ", alcalde de Tola,",
    ", de la Unión Serrana,",
    ", que perdió en octubre,",
    ", quien quedó en tercer lugar en la primera vuelta,",
    " –tercero en la primera vuelta–",
)
"""What may be told of the first of a list."""
TITLES = ("", "la exalcaldesa ", "la también edila ", "la presidenta del Partido del Alba, ")
ONE = (
    *(f"Bruno Ferreyra{told}" for told in TOLD),
    "el alcalde de Tola, Bruno Ferreyra,",
    "uno de los fundadores del Partido del Alba, Bruno Ferreyra,",
    "varios alcaldes, entre ellos Bruno Ferreyra,",
)
TWO = (
    *(f"Bruno Ferreyra{told} y {title}Marta Solís" for told in TOLD for title in TITLES),
    "Marta Solís y uno de los fundadores del Partido del Alba, Bruno Ferreyra,",
    "los ediles Bruno Ferreyra (PDA) y Marta Solís (independiente)",
    "un grupo de intelectuales, entre ellos Bruno Ferreyra y Marta Solís,",
)
BODIES = ("el Partido del Alba, el Movimiento Vecinal y la edila Marta Solís",)
SUPPORT = ("el apoyo", "el respaldo explícito", "el espaldarazo político", "la adhesión", "el decidido aval")
TAKERS = ("Iturra", "el candidato Pedro Iturra", "el abanderado del Partido Aurora")
OPENERS = ("", "Este jueves, ", "En Lota, ", "La radio contó que ", "Mientras Zaldívar dormitaba, ")
DEEDS = ("ganó la primera vuelta", "cerró su campaña", "compite por la presidencia")


def behind(preposition: str, phrases: Sequence[str]) -> list[str]:
    """'del alcalde', 'al candidato': phrases behind a preposition, with no comma at their end."""
    joined = (f"{preposition} {phrase}".removesuffix(",") for phrase in phrases)
    return [text.replace("de el ", "del ").replace("a el ", "al ") for text in joined]


def tidy(text: str) -> str:
    """A composed sentence as it is written: one comma, a capital first."""
    text = text.replace(",,", ",").replace(",.", ".").replace(", .", ".")
    return text[0].upper() + text[1:]


def missed(pattern: str, slots: dict[str, Sequence[str]], expected: set[Row]) -> list[str]:
    """The sentences of a grid that are read otherwise, behind the sentence of who stands."""
    texts = (SETTING + tidy(text) for text in composed(pattern, slots, most=48))
    return unread(texts, lambda text: endorsements_of(text), expected)


GIVERS = pytest.mark.parametrize(
    ("givers", "expected"), [(ONE, BY_ONE), (TWO, BY_TWO), (BODIES, BY_BODIES)], ids=["one", "two", "bodies"]
)


@GIVERS
def test_who_gives_what_somebody_has(givers: Sequence[str], expected: set[Row]) -> None:
    slots = {
        "taker": TAKERS,
        "verb": ("recibió", "cuenta desde ayer con", "acaba de sumar", "se quedó con", "agradeció"),
        "noun": SUPPORT,
        "giver": behind("de", givers),
    }
    assert missed("{taker} {verb} {noun} {giver}.", slots, expected) == []


def test_figures_told_of_who_gives_it() -> None:
    slots = {
        "verb": ("recibió el apoyo", "cuenta con el respaldo explícito", "se quedó con el aval"),
        "told": ("que obtuvo el 9,8%", "tercero con 12% en abril", "quien sumó 9 puntos y volvió en mayo"),
        "who": ("Marta Solís", "la también edila Marta Solís", "la alcaldesa de Penco, Marta Solís"),
    }
    assert missed("Iturra {verb} de Bruno Ferreyra, {told}, y {who}.", slots, BY_TWO) == []


@GIVERS
def test_the_support_of_one_to_another(givers: Sequence[str], expected: set[Row]) -> None:
    """What is told of the giver ends before whom the support is for."""
    slots = {
        "told": ("", "Este jueves se conoció ", "El comando destacó ", "Tras semanas de espera llegó "),
        "noun": SUPPORT,
        "giver": [
            text
            for text in behind("de", givers)
            if ("," in text or givers is not ONE) and "del Alba, M" not in text
        ],
        "taker": behind("a", TAKERS),
    }
    pattern = "{told}{noun} {giver}, {taker}." if givers is ONE else "{told}{noun} {giver} {taker}."
    assert missed(pattern, slots, expected) == []


@GIVERS
def test_a_support_told_before_its_clause(givers: Sequence[str], expected: set[Row]) -> None:
    slots = {
        "opener": OPENERS,
        "by": [f"con {noun} {giver}" for noun in SUPPORT[:3] for giver in behind("de", givers)]
        + [f"{word} {giver}" for word in ("respaldado", "arropado") for giver in behind("por", givers)],
        "taker": TAKERS,
        "deed": DEEDS,
    }
    assert missed("{opener}{by}, {taker} {deed}.", slots, expected) == []


@GIVERS
def test_a_support_told_within_its_clause(givers: Sequence[str], expected: set[Row]) -> None:
    """The verb behind the list is of who has the support, not of the last who gives it."""
    slots = {
        "opener": OPENERS[:3],
        "taker": TAKERS,
        "by": [
            f"{how} {giver}"
            for how in ("con el apoyo", "quien cuenta con el aval")
            for giver in behind("de", givers)
        ],
        "deed": DEEDS,
    }
    assert missed("{opener}{taker}, {by}, {deed}.", slots, expected) == []


@GIVERS
def test_who_backs_in_the_passive(givers: Sequence[str], expected: set[Row]) -> None:
    slots = {
        "taker": TAKERS,
        "verb": (
            "fue apoyado",
            "ha sido respaldado públicamente",
            "llega al balotaje arropado",
            "apareció ayer avalado",
            "fue apadrinado este martes, en un acto en Lota,",
        ),
        "giver": behind("por", givers),
    }
    assert missed("{taker} {verb} {giver}.", slots, expected) == []


def test_who_proclaims() -> None:
    slots = {
        "taker": TAKERS,
        "giver": (
            "el líder del Partido del Alba, Bruno Ferreyra",
            "el alcalde Bruno Ferreyra",
            "Bruno Ferreyra",
        ),
    }
    assert missed("{taker} fue proclamado candidato presidencial por {giver}.", slots, BY_ONE) == []


LISTED = (
    "Bruno Ferreyra y Marta Solís",
    "los ediles Bruno Ferreyra y Marta Solís",
    "los alcaldes Bruno Ferreyra (PDA) y Marta Solís (independiente)",
    "Bruno Ferreyra, que perdió en octubre, y Marta Solís",
    "el edil Bruno Ferreyra y la exalcaldesa Marta Solís",
)


@pytest.mark.parametrize(
    "pattern",
    [
        "Entre los apoyos al candidato Pedro Iturra figuran {givers}.",
        "Entre los respaldos de Iturra están {givers}.",
        "Los principales respaldos de Iturra son {givers}.",
        "Los principales apoyos de Iturra, que compite por segunda vez, son {givers}.",
        "Los últimos apoyos que recibió Iturra fueron {theirs}.",
        "Iturra ya cuenta con varios apoyos ({givers}).",
        "Iturra suma respaldos: {givers}.",
        "Iturra sumó nuevos apoyos: {theirs}.",
        "Iturra tiene el apoyo de la edila Rita Luna, al que se suman {theirs}.",
        "La lista de apoyos a Iturra la encabezan {givers}.",
        "La lista de adhesiones a Iturra la integran {givers}.",
        "{givers} encabezan la lista de apoyos a Iturra.",
        "Este jueves, a la candidatura de Iturra se sumaron {givers}.",
        "Al comando del exministro Pedro Iturra se sumaron {givers}.",
        "Iturra recibió el respaldo explícito {of}.",
    ],
)
def test_who_is_counted_among_the_supporters(pattern: str) -> None:
    theirs = behind("de", LISTED)
    slots = {"givers": LISTED, "of": theirs, "theirs": [f"los {text}" for text in theirs]}
    expected = BY_TWO | (support((LUNA, ITURRA)) if "Luna" in pattern else set())
    assert missed(pattern, slots, expected) == []


PLAIN = (
    "Bruno Ferreyra",
    "el alcalde Bruno Ferreyra",
    "el edil Bruno Ferreyra (PDA)",
    "el exministro de Salud Bruno Ferreyra",
)
OTHER = ("Marta Solís", "la exalcaldesa Marta Solís", "la también edila Marta Solís")
OF_EACH = support((FERREYRA, ITURRA), (SOLIS, "Ana Zaldívar"))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("Iturra cuenta con el apoyo {one}; Zaldívar, con el {other}.", OF_EACH),
        ("Iturra sumó el respaldo {one}, y Zaldívar, el {other}.", OF_EACH),
        ("Con el aval {one}, Iturra ganó; con el {other}, Zaldívar quedó segunda.", OF_EACH),
        ("El apoyo {one} a Iturra se conoció el mismo día que el {other} a Zaldívar.", OF_EACH),
        ("Iturra agradeció el apoyo {one} y criticó el respaldo {other} a Zaldívar.", OF_EACH),
        ("Zaldívar criticó ayer el espaldarazo {one} a Iturra.", BY_ONE),
        ("Ni Iturra ni Zaldívar contarán con el apoyo {one}.", neutral(FERREYRA)),
        ("Nada se sabe sobre un respaldo {one} a Iturra.", set()),
        ("Iturra no cuenta con el apoyo {one}; Zaldívar lo busca.", set()),
        ("El respaldo {one} a Iturra se conoció el mismo día que el {other} a la ley de aguas.", BY_ONE),
    ],
)
def test_two_supports_of_one_sentence(pattern: str, expected: set[Row]) -> None:
    """The second is told without its noun, and of whom it is for."""
    slots = {"one": behind("de", PLAIN), "other": behind("de", OTHER)}
    assert missed(pattern, slots, expected) == []


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("“No le daré mi voto a {taker}”, dijo {one}.", oppose((FERREYRA, ITURRA))),
        ("“Le daré mi voto a {taker}”, dijo {one}.", BY_ONE),
        ("“No le daré mi voto a la reforma”, dijo {one} sobre {taker}.", set()),
    ],
)
def test_a_vote_of_ones_own(pattern: str, expected: set[Row]) -> None:
    slots = {"taker": ("Iturra", "Pedro Iturra"), "one": PLAIN}
    assert missed(pattern, slots, expected) == []


POSTS = ("generalísimo", "coordinador de la campaña", "coordinador del comando")
OWNERS = ("de Iturra", "del candidato Pedro Iturra", "del abanderado del Partido Aurora")


@pytest.mark.parametrize(
    "pattern",
    [
        "El {post} {owner}, Bruno Ferreyra, pidió calma.",
        "Bruno Ferreyra, {post} {owner}, pidió calma.",
        "Bruno Ferreyra ({post} {owner}) pidió calma.",
        "Bruno Ferreyra asumió ayer como {post} {owner}.",
        "El comando {owner} anunció la incorporación de Bruno Ferreyra.",
    ],
)
def test_who_has_a_post_in_a_campaign(pattern: str) -> None:
    owners = OWNERS[:2] if "asumió" in pattern else OWNERS
    assert missed(pattern, {"post": POSTS, "owner": owners}, BY_ONE) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Luna votó por Iturra, y Bruno Ferreyra, alcalde de Tola, se abstuvo.", set()),
        ("Iturra recibió el apoyo de Bruno Ferreyra, que perdió, y Marta Solís viajó a Lota.", BY_ONE),
        ("Iturra recibió el apoyo de Bruno Ferreyra, a pesar de la lluvia en Lota.", BY_ONE),
        ("Iturra, con el aval de Bruno Ferreyra, y el edil Juan Bello obtienen 3% cada uno.", BY_ONE),
        ("Bruno Ferreyra, jefe de prensa del Senado, felicitó a la selección.", set()),
        ("El jefe de campaña contra el dengue, Bruno Ferreyra, habló con Iturra.", set()),
        ("La lista de apoyos a la reforma la encabezan Bruno Ferreyra e Iturra.", set()),
        ("Con el apoyo de Bruno Ferreyra, la reforma fue aprobada.", set()),
        ("Iturra no fue apoyado ayer por figuras como Bruno Ferreyra.", set()),
        ("Entre los apoyos a la ley figuran Bruno Ferreyra y Marta Solís.", set()),
        ("Los principales respaldos de la ley son Bruno Ferreyra y Marta Solís.", set()),
    ],
)
def test_near_misses(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
