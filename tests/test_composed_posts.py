"""Sides told by what somebody puts out, by voices added to others, by lists and by posts, composed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from siding import Row, support
from test_composed_nouns import BY_ONE, BY_TWO, FERREYRA, ITURRA, LUNA, ONE, SOLIS, TWO, missed, of

TAKERS = ("la candidatura de Iturra", "Pedro Iturra en la segunda vuelta")
PUT_OUT = (
    "El inesperado mensaje",
    "La carta",
    "El gobierno lamentó el pronunciamiento",
    "Todavía resuena la postura pública",
)
FAVOURING = ("a favor de", "en favor de", "en apoyo a")


@pytest.mark.parametrize(("givers", "expected"), [(ONE, BY_ONE), (TWO, BY_TWO)])
def test_what_somebody_puts_out_is_theirs(givers: Sequence[str], expected: set[Row]) -> None:
    slots = {"noun": PUT_OUT, "giver": of(givers), "favour": FAVOURING, "taker": TAKERS}
    assert missed("{noun} {giver} {favour} {taker}.", slots, expected) == []


@pytest.mark.parametrize(
    ("givers", "verbs", "expected"),
    [
        (ONE, ("difundió ayer", "grabó", "publicó en su cuenta de X", "firmó"), BY_ONE),
        (TWO, ("difundieron ayer", "grabaron", "publicaron"), BY_TWO),
    ],
)
def test_what_somebody_puts_out(givers: Sequence[str], verbs: Sequence[str], expected: set[Row]) -> None:
    slots = {
        "giver": givers,
        "verb": verbs,
        "noun": ("un mensaje", "un video", "una carta abierta", "una declaración de dos carillas"),
        "favour": FAVOURING,
        "taker": TAKERS,
    }
    assert missed("{giver} {verb} {noun} {favour} {taker}.", slots, expected) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "Ayer {giver} explicó su postura a favor de Iturra.",
        "El partido culpó {to_giver} por su mensaje en favor de Iturra.",
        "Ayer {giver} anunció su acompañamiento a Iturra.",
        "El intendente logró que {giver} anunciara su acompañamiento a Iturra.",
    ],
)
def test_whose_stance_it_is(pattern: str) -> None:
    for giver in ("Bruno Ferreyra", "el alcalde Bruno Ferreyra", "el alcalde de Tola, Bruno Ferreyra,"):
        slots = {"giver": (giver,), "to_giver": (f"a {giver}".replace("a el ", "al "),)}
        assert missed(pattern, slots, BY_ONE) == []


@pytest.mark.parametrize(
    "text",
    [
        "El fallo de la jueza Marta Solís a favor de Iturra fue apelado.",
        "Bruno Ferreyra criticó un video en apoyo a Iturra.",
        "Bruno Ferreyra negó haber enviado un mensaje a favor de Iturra.",
        "Bruno Ferreyra no firmó la carta en favor de Iturra.",
        "Iturra pidió un pronunciamiento de Bruno Ferreyra a favor de su candidatura.",
        "El mensaje de Bruno Ferreyra a favor de la paz fue saludado por Iturra.",
        "El mensaje de Bruno Ferreyra a Iturra fue duro.",
        "El pronunciamiento del tribunal a favor de Iturra fue dado a conocer por Bruno Ferreyra.",
    ],
)
def test_nothing_put_out_in_favour(text: str) -> None:
    assert missed(text, {}, set()) == []


ADDED = (
    "A esa voz se suman",
    "A ese apoyo se agregan",
    "A estos respaldos se añaden ahora",
    "A la lista se suman",
    "A ella se agregan además",
)


@pytest.mark.parametrize("between", [". ", ".\n\n"])
def test_voices_added_to_another(between: str) -> None:
    givers = [*(f"los {giver}" for giver in of(ONE)), *ONE, *(f"los aportes {giver}" for giver in of(ONE))]
    slots = {"added": ADDED, "giver": givers}
    pattern = "La alcaldesa Rita Luna anunció que votará por Iturra" + between + "{added} {giver}."
    assert missed(pattern, slots, support((LUNA, ITURRA), (FERREYRA, ITURRA))) == []


@pytest.mark.parametrize(
    "tail",
    [
        "A esas críticas se suman las de Bruno Ferreyra.",
        "A la lista de críticos se suma Bruno Ferreyra.",
        "A Iturra se le suman los problemas, dijo Bruno Ferreyra.",
        "A la marcha se sumaron Bruno Ferreyra y Marta Solís.",
        "A ello se agrega que Bruno Ferreyra calló.",
    ],
)
def test_nothing_is_added(tail: str) -> None:
    pattern = f"La alcaldesa Rita Luna anunció que votará por Iturra. {tail}"
    assert missed(pattern, {}, support((LUNA, ITURRA))) == []


def test_a_list_of_whom_one_counts_with() -> None:
    slots = {
        "taker": ("Iturra", "Iturra, por su lado,", "El candidato del Partido Aurora ya"),
        "crowd": ("los liberales, los verdes", "los vecinos", "el sindicato minero, los jubilados"),
        "last": ("la alcaldesa Rita Luna", "el apoyo de Rita Luna", "el aval de la alcaldesa Rita Luna"),
        "tail": ("", ", mientras que Zaldívar viajó al sur"),
    }
    pattern = "{taker} cuenta con {crowd} y {last}{tail}."
    assert missed(pattern, slots, support((LUNA, ITURRA))) == []


HOLDERS = (
    "Rita Luna, {post},",
    "La diputada Rita Luna, {post},",
    "La diputada y {post}, Rita Luna,",
    "La {post}, Rita Luna,",
    "El acto lo cerró la senadora Rita Luna (PA), {post}; Zaldívar",
    "La presidenta del Partido Norte (PN) y {post}, Rita Luna,",
)
POSTS = (
    "coordinadora de la campaña de Iturra",
    "coordinadora general de la campaña de Pedro Iturra (Partido Aurora)",
    "coordinadora territorial del comando de Iturra",
    "generalísima de Iturra",
)


def test_a_post_in_apposition() -> None:
    slots = {"holder": [h.format(post=post) for h in HOLDERS for post in POSTS], "verb": ("dijo que ganará",)}
    assert missed("{holder} {verb}.", slots, support((LUNA, ITURRA))) == []


def test_a_part_in_apposition() -> None:
    slots = {
        "holder": ("Rita Luna", "La exjueza Rita Luna", "Rita Luna, directora de la Fundación Sol"),
        "link": (", ", " y "),
        "part": ("parte de", "miembro de"),
        "team": ("la campaña de Iturra", "la campaña presidencial de Pedro Iturra"),
    }
    pattern = "{holder}{link}{part} {team}, dijo que el debate será decisivo."
    assert missed(pattern, slots, support((LUNA, ITURRA))) == []


@pytest.mark.parametrize(
    ("posts", "holders", "expected"),
    [
        (
            (
                "El nuevo vocero de Iturra es",
                "El generalísimo de la campaña de Iturra será",
                "Iturra reforzó su equipo: presentó como vocero a",
                "Iturra anunció como su nuevo jefe de campaña a",
                "Iturra reforzó su equipo con la llegada como vocero de",
            ),
            ("su colega Bruno Ferreyra", "Bruno Ferreyra"),
            BY_ONE,
        ),
        (
            ("Los voceros de Iturra serán", "Los coordinadores de la campaña de Iturra son"),
            ("Bruno Ferreyra y Marta Solís", "el edil Bruno Ferreyra y la jueza Marta Solís"),
            BY_TWO,
        ),
    ],
)
def test_who_fills_a_post(posts: Sequence[str], holders: Sequence[str], expected: set[Row]) -> None:
    slots = {"post": posts, "holder": holders}
    assert missed("{post} {holder}.", slots, expected) == []


def test_who_is_shown_as_what() -> None:
    slots = {
        "taker": ("Iturra", "El candidato del Partido Aurora"),
        "verb": ("presentó", "mostró ayer", "confirmó", "nombró"),
        "one": ("a Bruno Ferreyra como vocero", "al alcalde Bruno Ferreyra como su nuevo vocero"),
        "two": ("a Marta Solís como jefa de campaña", "a la exjueza Marta Solís como coordinadora"),
    }
    assert missed("{taker} {verb} {one} y {two}.", slots, BY_TWO) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "Iturra reforzó su equipo con el arribo de {giver} como nueva vocera.",
        "Iturra reforzó su equipo con el arribo en calidad de nueva vocera de {giver}.",
        "Iturra anunció la llegada de {giver} como coordinadora.",
        "Será {giver} quien coordine la campaña de Iturra.",
        "Iturra adelantó que será {giver} quien presida la comisión de programa.",
        "{giver} quedará a la cabeza de la campaña de Iturra.",
        "{giver} estará al frente del comando de Iturra.",
        "{giver} encabezará el comando del candidato Pedro Iturra.",
        "{giver} integra el equipo económico de Iturra.",
        "Iturra nombró vocera a {giver}.",
    ],
)
def test_ways_into_a_campaign(pattern: str) -> None:
    slots = {"giver": ("Rita Luna", "la exjueza Rita Luna")}
    assert missed(pattern, slots, support((LUNA, ITURRA))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bruno Ferreyra, excoordinador de la campaña de Iturra, dijo que perderán.",
        "Bruno Ferreyra, coordinador del censo, criticó a Iturra.",
        "La vocera de Iturra, Marta Solís, habló del debate.",
        "Bruno Ferreyra no es parte de la campaña de Iturra.",
        "Bruno Ferreyra negó ser parte de la campaña de Iturra.",
        "La vocera de Iturra es abogada.",
        "El gobierno presentó a Bruno Ferreyra como vocero.",
        "Iturra criticó a Bruno Ferreyra como vocero del gobierno.",
        "Iturra anunció la incorporación de Bruno Ferreyra al gabinete.",
        "La salida de Bruno Ferreyra del equipo de Iturra sorprendió.",
        "El vocero de la campaña no será Bruno Ferreyra.",
    ],
)
def test_no_post(text: str) -> None:
    assert missed(text, {}, set()) == []


def test_two_posts_at_once() -> None:
    pattern = "{taker} presenta a Marta Solís como vocera y a Bruno Ferreyra como generalísimo."
    expected = support((SOLIS, ITURRA), (FERREYRA, ITURRA))
    assert missed(pattern, {"taker": ("Iturra", "El candidato Pedro Iturra")}, expected) == []


LIST = (
    "el Partido del Alba, la Unión Norteña y Marea Verde",
    "Partido del Alba, Unión Norteña y Marea Verde",
)
BY_PARTIES = support(*((party, ITURRA) for party in ("Partido del Alba", "Unión Norteña", "Marea Verde")))


@pytest.mark.parametrize(
    "pattern",
    [
        "{who} los partidos que {back}: {list}.",
        "{who} los partidos que {back} ({list}), según la radio.",
        "{who} los partidos que {back} -{list}-, según la radio.",
        "{who} dirigentes de las fuerzas que {back} y a las que debe su victoria: {list}.",
    ],
)
def test_a_crowd_that_backs_and_its_names(pattern: str) -> None:
    slots = {
        "who": ("Ayer se reunió con", "El alcalde cenó con", "Llegaron al acto"),
        "back": ("apoyan a Iturra", "respaldaron a Iturra en la segunda vuelta"),
        "list": LIST,
    }
    assert missed(pattern, slots, BY_PARTIES) == []


def test_a_crowd_that_backs_whom_the_sentence_is_on() -> None:
    slots = {
        "verb": ("se reunió ayer con", "citó a", "agradeció a"),
        "back": ("lo apoyan", "lo respaldaron en la segunda vuelta"),
        "list": LIST,
    }
    assert missed("Iturra {verb} los partidos que {back}: {list}.", slots, BY_PARTIES) == []


def test_a_crowd_of_parties_with_brackets() -> None:
    text = (
        "Iturra cenó con las fuerzas que lo respaldaron: Partido del Alba (sur), Frente Nuevo (centro) y la"
        " recién nacida Unión Norteña (norte)."
    )
    expected = support(*((party, ITURRA) for party in ("Partido del Alba", "Unión Norteña", "Frente Nuevo")))
    assert missed(text, {}, expected) == []


def test_who_backs_listed_behind_a_colon() -> None:
    texts = ("Apoyan a Iturra: {list}.", "Respaldan a Pedro Iturra en la segunda vuelta: {list}.")
    for text in texts:
        assert missed(text, {"list": LIST}, BY_PARTIES) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bruno Ferreyra criticó a los partidos que apoyan a Iturra.",
        "Bruno Ferreyra se reunió con los dirigentes que apoyan a Iturra.",
        "Los que apoyan a Iturra dijeron: “Partido del Alba, nunca”.",
        "Los partidos que apoyan a Iturra criticaron al Partido del Alba, la Unión Norteña y Marea Verde.",
        "Los dirigentes que apoyan a Iturra: “Vamos a ganar”, dijo Bruno Ferreyra.",
    ],
)
def test_a_crowd_without_names(text: str) -> None:
    assert missed(text, {}, set()) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "{host} {giver}, quien renovó el respaldo a su candidatura.",
        "Iturra agradeció a {giver} el respaldo a su candidatura.",
        "Iturra valoró el apoyo {of_giver} a su candidatura.",
        "Iturra celebró la adhesión {of_giver} a su campaña.",
        "Iturra recibió el apoyo {of_giver} a su postulación.",
        "El partido lamentó la salida {of_giver} y su apoyo a Iturra.",
        "La Unión Norteña quedó sin candidato tras la renuncia {of_giver} y su respaldo a Iturra.",
        "El apoyo sin condiciones {of_giver} a Iturra sorprendió.",
        "El apoyo público que {giver} dio a Iturra sorprendió.",
        "Su voto, dijo {giver}, será para Iturra.",
        "El mensaje que difundió {giver} a favor de Iturra molestó.",
        "Es la primera de varias señales que {giver} ha dado a favor de Iturra.",
        "Una carta a favor de Iturra, firmada por {giver}, circuló ayer.",
        "El manifiesto a favor de Iturra fue suscrito por {giver}.",
        "El compromiso {of_giver} con la candidatura de Iturra es firme.",
        "Ayer {giver} renovó su compromiso con la candidatura de Iturra.",
    ],
)
def test_whose_candidacy_and_whose_support(pattern: str) -> None:
    hosts = ("Iturra se reunió con", "El candidato del Partido Aurora almorzó ayer con")
    for giver in ("Bruno Ferreyra", "el alcalde Bruno Ferreyra"):
        slots = {"host": hosts, "giver": (giver,), "of_giver": of((giver,))}
        assert missed(pattern, slots, BY_ONE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bruno Ferreyra renovó su compromiso con la democracia.",
        "Iturra pidió un compromiso con su candidatura.",
        "Bruno Ferreyra negó su compromiso con la candidatura de Iturra.",
        "Una carta a favor de Iturra no fue firmada por Bruno Ferreyra.",
        "Una carta a favor de Iturra fue criticada por Bruno Ferreyra.",
        "El mensaje que criticó Bruno Ferreyra a favor de Iturra.",
        "Bruno Ferreyra rechazó el apoyo a su candidatura.",
        "El apoyo de Iturra a su candidatura es total, bromeó Bruno Ferreyra.",
    ],
)
def test_no_support_of_the_kind(text: str) -> None:
    assert missed(text, {}, set()) == []


def test_posts_told_far_from_whose_they_are() -> None:
    text = (
        "Iturra reforzó su equipo con el arribo de Marta Solís como vocera.\n\nSe conocieron además nombres"
        " por provincia.\n\nEl exministro Bruno Ferreyra será generalísimo, y la exjueza Rita Luna quedará"
        " a la cabeza de los apoderados de mesa."
    )
    expected = support((SOLIS, ITURRA), (FERREYRA, ITURRA), (LUNA, ITURRA))
    assert missed(text, {}, expected) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "La carta de apoyo a Iturra la firman {two}.",
        "La carta en apoyo a Iturra lleva las firmas de {two}.",
        "Se conoció una carta a favor de Iturra con las firmas de {two}.",
        "Un grupo de exministros, entre ellos {two}, firmó una carta en apoyo a Iturra.",
        "Un grupo de artistas, entre ellos {two}, respaldó a Iturra.",
    ],
)
def test_who_signed(pattern: str) -> None:
    slots = {"two": ("Bruno Ferreyra y Marta Solís", "el edil Bruno Ferreyra y la exjueza Marta Solís")}
    assert missed(pattern, slots, BY_TWO) == []


def test_who_completes_the_list() -> None:
    told = "La alcaldesa Rita Luna apoyó a Iturra."
    text = told + " La lista de adhesiones la completan Bruno Ferreyra y Marta Solís."
    expected = support((LUNA, ITURRA), (FERREYRA, ITURRA), (SOLIS, ITURRA))
    assert missed(text, {}, expected) == []


@pytest.mark.parametrize(
    "tail",
    ["La lista de multas la completan Bruno Ferreyra y Marta Solís.", "La lista la completó el jurado."],
)
def test_who_completes_another_list(tail: str) -> None:
    pattern = f"La alcaldesa Rita Luna apoyó a Iturra. {tail}"
    assert missed(pattern, {}, support((LUNA, ITURRA))) == []
