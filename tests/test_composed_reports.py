"""What report a figure is of, composed of slots: how far the count has come, whose estimate it is, surveys.

All is invented.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from counting import SETTING, found_in

Row = tuple[str, float | None, str, float | None]

COUNTS = [
    "el recuento",
    "el escrutinio oficial",
    "el conteo de votos",
    "el cómputo provisional",
    "el preconteo",
    "el recuento, que empezó a las ocho,",
    "el cómputo de la Junta Electoral",
]
REACHING = [
    "roza ya el",
    "rozaba el",
    "superaba el",
    "supera ya el",
    "alcanza el",
    "alcanzaba casi el",
    "ronda el",
    "bordea el",
    "pasa ya del",
    "iba por el",
    "iba ya por el",
    "anda todavía por el",
    "estaba en el",
    "está ya por encima del",
    "se hallaba en el",
    "se situaba en el",
    "avanza al",
    "llegaba casi al",
    "ha llegado al",
    "se acercaba al",
]
TOLD = [
    "Quilodrán tiene el 34,2% de los votos cuando {count} {reaches} {share}.",
    "Cuando {count} {reaches} {share}, Quilodrán tenía el 34,2%.",
    "{count} {reaches} {share} y Quilodrán tiene el 34,2% de los votos.",
    "Según el recuento, que a esa hora {reaches} {share}, Quilodrán tiene el 34,2%.",
    "Según el cómputo, que en la tarde de este martes {reaches} {share}, Quilodrán tiene el 34,2%.",
    "Quilodrán tiene el 34,2%, según el escrutinio, que {reaches} {share}.",
]
SHARES = ["96%", "96 por ciento", "96 % de las actas"]
SO_FAR = [
    "con el 96% informado",
    "con el 96 % ya contado",
    "con un 96% reportado",
    "con el 96 por ciento cargado",
    "con el 96% de lo informado",
    "con el recuento rozando el 96%",
    "con el escrutinio ya por encima del 96%",
    "con el recuento casi al 96%",
    "con el conteo al 96%",
    "al llegar el conteo al 96%",
]
OF_THE_COUNTED = [
    "Quilodrán obtuvo el 24,1% de lo escrutado.",
    "Quilodrán llega al 24,1% de los votos contabilizados.",
    "Quilodrán logra el 24,1% de los votos contados.",
    "Quilodrán conserva el tercer puesto con 24,1% de lo contado, o sea 584.201 papeletas.",
    "Quilodrán quedó tercera con el 24,1% de lo escrutado, es decir 584.201 votos.",
]
NO_SHARE = [
    "En el recuento alcanza Quilodrán el 34,2% de los votos.",
    "En el recuento oficial, Quilodrán supera el 34,2%.",
    "Tras el escrutinio, Quilodrán rozó el 34,2% de los votos.",
    "Quilodrán, que en el conteo rondaba el 34,2%, ganó la elección.",
]
ESTIMATED = [
    "Según la proyección del Tribunal Electoral, {who} obtendría el 45,9% de los votos.",
    "Según una muestra de 6.900 casillas que levantó el instituto electoral, {who} lograría el 45,9%.",
    "El conteo rápido del Instituto Electoral daba a {who} el 45,9% de los votos.",
    "La estimación oficial le da a {who} el 45,9%.",
    "Las proyecciones oficiales dan a {who} el 45,9% de los votos.",
    "Según la proyección de la autoridad electoral, {who} alcanzaría el 45,9%.",
]
SURVEYED = [
    "Según la proyección de la consultora Trazos, {who} obtendría el 45,9% de los votos.",
    "Según la encuestadora Trazos, en una muestra de 900 mesas, {who} lograría el 45,9%.",
    "Según la proyección de la radio, {who} obtendría el 45,9% de los votos.",
    "Con una muestra de 1.200 electores, {who} lograría el 45,9% de los votos.",
    "La encuesta a boca de urna da a {who} el 45,9%.",
]
MENTIONED = [
    "De mantenerse esa distancia, que ya adelantaban los sondeos, no habrá segunda vuelta.",
    "Las encuestas vaticinaban una noche más larga.",
    "Los sondeos apuntaban a un final reñido.",
    "Iturra amanecía primero en todas las encuestas.",
    "También pierden las encuestadoras, que no lo vieron venir.",
]
AFTERWARDS = [
    "Por detrás, con un 31,1 por ciento, figura Iturra.",
    "Iturra ocupa el segundo puesto con el 31,1%.",
    "Iturra se ha quedado en el 31,1%.",
    "Iturra obtuvo el 31,1% de los votos.",
]
WON = [
    "Quilodrán se ha impuesto con el 53,5% de los sufragios, según cifras provisionales.",
    "Quilodrán ganó con el 53,5% de los votos, según el escrutinio.",
]
TRADES = ["La encuestadora Irma Pastene", "El encuestador Hugo Pastene", "La consultora Irma Pastene"]


def rows(text: str) -> list[Row]:
    """Whose figure, how much, of which kind and at which share."""
    found = found_in(SETTING + text)
    return [(name.split()[-1], r.percent, r.kind, r.counted_percent) for r, name in found]


def kinds(text: str) -> list[str]:
    return [r.kind for r, _ in found_in(SETTING + text)]


@pytest.mark.parametrize("pattern", TOLD)
def test_a_count_reaches_a_share_by_any_verb(pattern: str) -> None:
    texts = composed(pattern, {"count": COUNTS, "reaches": REACHING, "share": SHARES}, most=60)
    texts = [text[0].upper() + text[1:] for text in texts]
    assert unread(texts, rows, [("Quilodrán", 34.2, "count", 96)]) == []


@pytest.mark.parametrize(
    "pattern", ["{so_far}, Quilodrán tenía el 34,2% de los votos.", "Quilodrán tenía el 34,2%, {so_far}."]
)
def test_what_is_counted_so_far_is_a_share(pattern: str) -> None:
    texts = [text[0].upper() + text[1:] for text in composed(pattern, {"so_far": SO_FAR})]
    assert unread(texts, rows, [("Quilodrán", 34.2, "count", 96)]) == []


def test_what_somebody_has_of_the_counted_is_theirs() -> None:
    assert unread(OF_THE_COUNTED, rows, [("Quilodrán", 24.1, "count", None)]) == []


def test_a_count_that_is_no_subject_reaches_nothing() -> None:
    assert unread(NO_SHARE, rows, [("Quilodrán", 34.2, "count", None)]) == []


@pytest.mark.parametrize("who", ["Quilodrán", "la senadora Rosa Quilodrán"])
def test_an_authoritys_estimate_is_a_count_and_a_firms_a_survey(who: str) -> None:
    assert unread(composed("{p}", {"p": [p.format(who=who) for p in ESTIMATED]}), kinds, ["count"]) == []
    assert unread([p.format(who=who) for p in SURVEYED], kinds, ["poll"]) == []


@pytest.mark.parametrize("won", WON)
def test_a_survey_mentioned_by_the_way_makes_no_figure_its_own(won: str) -> None:
    pattern = won + " {mentioned}\n\n{afterwards}"
    texts = composed(pattern, {"mentioned": MENTIONED, "afterwards": AFTERWARDS})
    expected = [("Quilodrán", 53.5, "count", None), ("Iturra", 31.1, "count", None)]
    assert unread(texts, rows, expected) == []


@pytest.mark.parametrize("trade", TRADES)
def test_a_trade_is_no_survey(trade: str) -> None:
    text = f"{trade} no lo cree.\n\nZaldívar, que en octubre reunió el 9,3%, espera. Manríquez (4,1%) calla."
    assert kinds(text) == ["count", "count"]


def test_a_survey_that_has_a_figure_of_its_own_leaves_the_others_alone() -> None:
    text = "Este domingo, Quilodrán (36,4%) corre detrás de Iturra (43,1%), a quien los sondeos dan un 47%."
    assert kinds(text) == ["count", "count", "poll"]
    text = (
        "Este domingo, Quilodrán tendría el 36,4% e Iturra el 43,1%, según los sondeos, que le daban un 47%."
    )
    assert set(kinds(text)) == {"poll"}


PARTS = [
    ("En Temuco", "En Valdivia"),
    ("En la comuna de Temuco", "En la provincia de Valdivia"),
    ("En el departamento de Potosí", "En Oruro"),
    ("Bajando por el mapa, en la comuna de Temuco", "Más al sur, en Valdivia"),
    ("En el exterior", "En los municipios del norte"),
    ("En Temuco", "A nivel nacional"),
]


@pytest.mark.parametrize(("one", "other"), PARTS)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_share_of_one_place_is_of_no_other(one: str, other: str, between: str) -> None:
    text = f"{one}, con el 97% de las mesas escrutadas, Quilodrán logró el 54,1% e Iturra el 45,9%.{between}"
    text += f"{other}, Iturra ganó con el 52,4% de los votos. Quilodrán se quedó en el 47,6%."
    assert [r.counted_percent for r, _ in found_in(SETTING + text)] == [97, 97, None, None]


@pytest.mark.parametrize("one", [pair[0] for pair in PARTS])
def test_a_share_of_one_place_is_not_of_the_whole(one: str) -> None:
    text = "Quilodrán ganó con el 53% de los votos.\n\n"
    text += f"{one}, con el 97% de las mesas escrutadas, Iturra alcanzó el 54,1%."
    assert [r.counted_percent for r, _ in found_in(SETTING + text)] == [None, 97]


@pytest.mark.parametrize("one", [pair[0] for pair in PARTS])
def test_a_share_of_the_whole_is_of_its_parts(one: str) -> None:
    text = "Con el 97% de las mesas escrutadas, Quilodrán gana con el 53% de los votos.\n\n"
    text += f"{one}, Iturra alcanzó el 54,1%."
    assert [r.counted_percent for r, _ in found_in(SETTING + text)] == [97, 97]
    text = (
        "En Chile, con el 97% de las mesas escrutadas, Quilodrán tiene 54%.\n\nEn Temuco, Iturra obtuvo 52%."
    )
    assert [r.counted_percent for r, _ in found_in(SETTING + text)] == [97, 97]


FIRST = "Quilodrán obtuvo el 43,2% de los votos e Iturra el 40,1%. "
NOBODYS = [
    "{who} tiene una renta de cerca de 870.000 papeletas sobre Iturra.",
    "{who} tiene un colchón de 870.000 votos sobre Iturra.",
    "{who} mantiene una delantera de 12.000 sufragios frente a Iturra.",
    "{who} aventaja en 870.000 votos a Iturra.",
    "{who} superó a Iturra en casi un 4% de los votos.",
    "{who} le lleva 870.000 votos a Iturra.",
    "{who} le saca 12.000 votos a Iturra.",
    "{who} saca 870.000 votos a Iturra.",
    "{who} ganó con 870.000 votos sobre Iturra.",
    "{who} cuenta con 870.000 papeletas por encima de Iturra.",
    "{who} quedó a un 0,4% de la presidencia.",
    "{who} ganó en nueve provincias, el 37% del total.",
    "{who} ganó en 120 municipios, el 60%.",
    "{who} se adjudicó 34 escaños, el 41% de la cámara.",
    "{who} ganó en cuatro territorios que reúnen el grueso del censo -el 64%-.",
    "{who} ganó en el norte, que reúne el 37% de los electores.",
    "{who} apareció a las 9.40 en el liceo.",
]
SOMEBODYS = [
    ("{who} obtuvo 870.000 votos, por encima de Iturra.", 870000),
    ("{who} sacó 870.000 votos a nivel nacional.", 870000),
    ("{who} sacó 870.000 votos en el sur.", 870000),
    ("{who} obtuvo 870.000 votos sobre un total de 2 millones.", 870000),
    ("{who} ganó en 120 municipios con el 60% de los votos.", 60),
    ("{who} superó a Iturra en el sur con el 60% de los votos.", 60),
    ("{who} obtuvo el 60% de los electores.", 60),
    ("{who}, de 51 años, el 60% de los votos.", 60),
    ("{who} se anotaba con el 56, 2 por ciento de los sufragios.", 56.2),
]
WHO = ["Zaldívar", "La diputada Ana Zaldívar", "Zaldívar, del Partido Aurora,"]


@pytest.mark.parametrize("pattern", NOBODYS)
def test_a_lead_or_a_share_of_other_things_is_nobodys(pattern: str) -> None:
    found = [("Quilodrán", 43.2), ("Iturra", 40.1)]
    texts = [FIRST + text for text in composed(pattern, {"who": WHO})]
    assert unread(texts, lambda text: [(name, figure) for name, figure, _, _ in rows(text)], found) == []


@pytest.mark.parametrize(("pattern", "figure"), SOMEBODYS)
def test_what_only_looks_like_a_lead_is_a_result(pattern: str, figure: float) -> None:
    texts = composed(pattern, {"who": [who.rstrip(",") if "{who}," in pattern else who for who in WHO]})
    assert (
        unread(texts, lambda text: [r.percent or r.votes for r, _ in found_in(SETTING + text)], [figure])
        == []
    )


LATER = [
    "En el segundo, con el 60%,",
    "En el segundo boletín, con el 60%,",
    "En el último corte, con el 60%,",
    "A medianoche, con el 60%,",
    "A las 22.00, con el 60%,",
]


@pytest.mark.parametrize("later", LATER)
def test_a_later_report_has_a_share_of_its_own(later: str) -> None:
    text = "En el primer corte, con el 12% de las mesas, Quilodrán tenía 54% e Iturra 46%. "
    text += f"{later} Quilodrán bajó a 51% e Iturra subió a 49%."
    found = [("Quilodrán", 54, 12), ("Iturra", 46, 12), ("Quilodrán", 51, 60), ("Iturra", 49, 60)]
    assert [(name, figure, share) for name, figure, _, share in rows(text)] == found


def test_a_place_in_the_order_is_no_later_report() -> None:
    text = "Con el 12% de las mesas, Quilodrán tenía 54%. En el segundo lugar, con el 30%, quedó Iturra."
    assert [(name, figure) for name, figure, _, _ in rows(text)] == [("Quilodrán", 54), ("Iturra", 30)]


def test_a_share_is_told_again_without_its_noun() -> None:
    text = (
        "Con el 64% informado, Quilodrán rozaba los 180.000 votos. Iturra, que con el 64% rondaba los 95 mil "
    )
    text += "votos, perdió."
    assert [(r.percent, r.votes, r.counted_percent) for r, _ in found_in(SETTING + text)] == [
        (None, 180000, 64),
        (None, 95000, 64),
    ]


EARLIER = [
    "En los comicios de 2018, Quilodrán ganó en el norte.",
    "En 2018 Quilodrán ganó las elecciones del norte.",
    "En 2018 ganó Quilodrán con el 45% de los votos. Al año siguiente, perdió Quilodrán en el sur.",
]
THEN = [
    "Iturra obtuvo un 36%, mientras Zaldívar logró un 21%.",
    "Iturra se quedó con el 36% y Zaldívar con el 21%.",
]
NOW = [
    "Este domingo, en cambio, Iturra obtuvo un 36% y Zaldívar logró un 21%.",
    "Ahora Iturra obtuvo un 36% y Zaldívar logró un 21%.",
    "Según el escrutinio, Iturra obtuvo un 36% y Zaldívar logró un 21%.",
]


@pytest.mark.parametrize("earlier", EARLIER)
def test_an_earlier_election_goes_on_until_the_text_comes_back(earlier: str) -> None:
    told = "past"
    assert unread([f"{earlier} {then}" for then in THEN], lambda text: kinds(text)[-2:], [told, told]) == []
    assert (
        unread([f"{earlier} {now}" for now in NOW], lambda text: kinds(text)[-2:], ["count", "count"]) == []
    )
    aside = f"{earlier}\n\nIturra obtuvo un 36% de los votos y Zaldívar logró un 21%."
    assert kinds(aside)[-2:] == ["count", "count"]


def test_the_time_of_a_relative_is_left_where_a_verb_is_joined() -> None:
    text = "Quilodrán mejoró el 12% que había obtenido cuatro años atrás y llegó al 34,2%."
    assert rows(text)[-1] == ("Quilodrán", 34.2, "count", None)
    text = "Quilodrán fue candidata a intendenta en 2019 y sacó el 12%."
    assert kinds(text) == ["past"]


def test_votes_in_lines_join_the_percentages_of_the_title() -> None:
    text = "Al 94% de actas contabilizadas: Rosa Quilodrán 50,4% y Pedro Iturra 49,6%\n\nLa autoridad sigue "
    text += (
        "contando los votos de la elección entre Rosa Quilodrán y Pedro Iturra.\n\nEstas son las cifras\n\n"
    )
    text += "Rosa Quilodrán 8.902.113\n\nPedro Iturra 8.756.604\n\nLa brecha es de 145.509 papeletas."
    assert [(r.percent, r.votes) for r, _ in found_in(text)] == [(50.4, 8902113), (49.6, 8756604)]


FOUNDERS = [
    "{who}, que corría con su movimiento Dignidad Liberal y rozó los 310.000 votos, perdió.",
    "{who}, que corría con su movimiento Dignidad Liberal, y rozó los 310.000 votos, perdió.",
    "{who}, que fundó el Movimiento Dignidad y sumó 310.000 votos, apoyará a Iturra.",
]


@pytest.mark.parametrize("pattern", FOUNDERS)
def test_a_party_in_a_relative_is_not_its_subject(pattern: str) -> None:
    texts = composed(pattern, {"who": ["Manríquez", "El empresario Julio Manríquez"]})
    assert unread(texts, lambda text: [name for name, *_ in rows(text)], ["Manríquez"]) == []


NOT_SURVEYED = [
    "{who}, que lideraba todas las encuestas, obtuvo el 34,2% de los votos.",
    "{who} obtuvo el 34,2%, lejos de lo que le daban los sondeos.",
]
BESIDE_A_SURVEY = [
    "{who} tenía el 40% según la encuesta de Trazos y sacó el 34,2%.",
    "{who} marcaba el 40% en las encuestas, pero finalmente sacó el 34,2%.",
]
BEFORE_A_SURVEY = [
    "{who} obtuvo el 34,2%, por debajo del 40% de las encuestas.",
    "{who} obtuvo el 34,2%, lejos del 40% que le daban los sondeos.",
]


@pytest.mark.parametrize("pattern", NOT_SURVEYED)
def test_a_survey_told_by_the_way_has_no_figure(pattern: str) -> None:
    assert unread([pattern.format(who=who.rstrip(",")) for who in WHO], kinds, ["count"]) == []


def test_what_was_obtained_is_no_surveys_figure() -> None:
    for pattern in BESIDE_A_SURVEY:
        assert kinds(pattern.format(who="Zaldívar"))[-1] == "count"
    for pattern in BEFORE_A_SURVEY:
        assert kinds(pattern.format(who="Zaldívar"))[0] == "count"


@pytest.mark.parametrize(
    "text",
    [
        "Quilodrán llega al 54%, según la encuesta.",
        "Quilodrán tiene el 54%, según la encuesta.",
        "La proyección de la encuestadora Trazos, con una muestra de 900 mesas, da a Quilodrán el 54,2%.",
        "La encuesta da a Quilodrán el 54%, que obtuvo los datos en una semana.",
    ],
)
def test_a_surveys_figure_is_one(text: str) -> None:
    assert kinds(text) == ["poll"]


@pytest.mark.parametrize(
    "text",
    [
        "Iturra, elegido en 2019 con el 52% de los votos, felicitó a Quilodrán, que obtuvo el 34,2%.",
        "Quilodrán duplicó su votación de 2019, cuando sacó el 12%, y llegó al 34,2%.",
        "Quilodrán (nacida en 1970) ganó con el 34,2%.",
        "Quilodrán ganó 120.000 votos más que en 2019 y obtuvo el 34,2%.",
        "Como en 2019, Quilodrán ganó con el 34,2%.",
    ],
)
def test_an_earlier_year_that_is_left_makes_no_figure_past(text: str) -> None:
    assert rows(text)[-1] == ("Quilodrán", 34.2, "count", None)


def test_an_earlier_year_of_a_relative_holds_for_what_is_joined() -> None:
    assert kinds("Zaldívar, que en 2019 compitió por el sur y llegó a un 15,2%, calló.") == ["past"]


UNREACHED = [
    "{who} aspira al 40% de los votos.",
    "{who} prometió que sacará el 40% de los votos.",
    "{who} confía en que llegará al 40% de los votos.",
    "{who} podría haber sacado el 40%.",
    "{who} creció en 120.000 votos.",
    "{who} mejoró en un 4% su marca.",
    "{who} pidió revisar el 12% de las mesas.",
    "{who} impugnó el 12% de las actas.",
    "{who} es conocida por el 87% de los consultados, según la encuesta.",
    "El 54% nunca votaría por {who}, según la encuesta.",
    "El 25% de los votos de {who} viene del sur.",
]


@pytest.mark.parametrize("pattern", UNREACHED)
def test_what_is_hoped_for_or_told_of_tables_is_nobodys(pattern: str) -> None:
    found = [("Quilodrán", 43.2, None), ("Iturra", 40.1, None)]
    texts = [FIRST + pattern.format(who=who) for who in ("Zaldívar", "Ana Zaldívar")]
    assert unread(texts, lambda text: [(n, figure, share) for n, figure, _, share in rows(text)], found) == []


def test_the_votes_that_were_cast_are_nobodys() -> None:
    assert rows("Con 7.300.000 votos emitidos, Quilodrán obtuvo el 34,2%.") == [
        ("Quilodrán", 34.2, "count", None)
    ]
    found = found_in(SETTING + "Quilodrán obtuvo 2.500.000 votos de un total de 7.300.000 votos.")
    assert [r.votes for r, _ in found] == [2500000]


def test_a_change_behind_a_figure_leaves_it() -> None:
    assert rows("Quilodrán obtuvo el 34,2%, un 4% más que en octubre.") == [
        ("Quilodrán", 34.2, "count", None)
    ]
    assert kinds("El 37% de los electores votó por Quilodrán.") == ["count"]
    assert kinds("En la consulta, Quilodrán reunió 5.200 votos. El 80,5% votó por ella.") == [
        "count",
        "count",
    ]
