"""Which body a common noun takes up, and whose the words of its text are; nobody's where two fit."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import speaker

WORDS = "“los rieles ya no resisten el peso”"
TAKEN_UP: list[tuple[str, str]] = [
    (f"Rumitren cerró su línea del sur. La compañía explicó que {WORDS}.", "Rumitren"),
    (f"La minera Rumisal paró. El lunes, Rosa Quilodrán la visitó. {WORDS}, aseguró la empresa.", "Rumisal"),
    (f"Rumitren, la mayor operadora del país, cerró su línea. {WORDS}, dijo la operadora.", "Rumitren"),
    (f"Según la aerolínea Rumiflai, el vuelo salió tarde. La empresa añadió que {WORDS}.", "Rumiflai"),
    (f"{WORDS}, dijo la compañía de trenes Rumitren.", "Rumitren"),
    (f"La encuestadora Datatola midió a los candidatos. {WORDS}, explicó la firma.", "Datatola"),
    (f"Deportes Tola perdió por tres goles. {WORDS}, publicó el club en su cuenta.", "Deportes Tola"),
    (f"El Colegio San Bruno suspendió las clases. {WORDS}, informó el establecimiento.", "Colegio San Bruno"),
    (
        f"La Asociación de Empleados de Tola llamó a un paro. {WORDS}, sostuvo el gremio.",
        "Asociación de Empleados de Tola",
    ),
    (f"La Corte de Tola rechazó el recurso. El tribunal indicó que {WORDS}.", "Corte de Tola"),
    (
        f"La empresa Rumitren cerró. El Ministerio de Transportes lo lamentó. {WORDS}, dijo la compañía.",
        "Rumitren",
    ),
    (f"Ayer Rumitren y Rumisal anunciaron despidos. {WORDS}, aseguró la empresa.", "empresa"),
    (f"La clínica Santa Berta cerró su pabellón. {WORDS}, indicó el recinto.", "clínica Santa Berta"),
    (f"El alcalde habló del equipo de los Pumas. {WORDS}, dijo el club.", "Pumas"),
    (
        f"La Sociedad de Fomento Ovejero (Sofovi) calló. Para Sofovi, es mala. El gremio dijo que {WORDS}.",
        "Sociedad de Fomento Ovejero",
    ),
    (
        "La empresa de Rumichat pierde: “Lamentamos llegar a esto”\n\n"
        "Rumisoft, la empresa detrás de Rumichat, cerró su sede.",
        "Rumisoft",
    ),
    (f"Según el reporte entregado por el inspector Pedro Soto, {WORDS}.", "Pedro Soto"),
    # an outlet by the words for one of any kind, with what takes it up again
    (f"Según contó Radio Rumi, la edila Rosa Quilodrán calló. {WORDS}, señaló el medio.", "Radio Rumi"),
    (f"Según consigna Radio Rumi, Rosa Quilodrán calló. {WORDS}, indicó el medio en mención.", "Radio Rumi"),
    (f"Radio Rumi entrevistó a Rosa Quilodrán. {WORDS}, publicó el citado medio.", "Radio Rumi"),
    (f"Radio Rumi entrevistó a Rosa Quilodrán. {WORDS}, aseguró ese medio de prensa.", "Radio Rumi"),
    (f"Rosa Quilodrán habló con Radio Rumi. {WORDS}, dijo al medio.", "Rosa Quilodrán"),
    (f"Rosa Quilodrán habló con Radio Rumi. {WORDS}, dijo a dicho medio.", "Rosa Quilodrán"),
    # what a relative clause says of it, and who leads it
    (
        f"Rumitren compró la mina. Era de Rumisal. La empresa que compró la mina indicó que {WORDS}.",
        "Rumitren",
    ),
    (f"Rumitren pidió la quiebra de Rumisal. La firma que pidió la quiebra dijo que {WORDS}.", "Rumitren"),
    (f"Rumitren compró la mina. La empresa que vende la mina indicó que {WORDS}.", "empresa"),
    (
        f"El Ministerio de Obras publicó un escrito. La cartera que lidera Rosa Quilodrán dijo que {WORDS}.",
        "Ministerio de Obras",
    ),
    # where a train begins its way is no source
    (
        f"Rumitren informó un retraso. El tren corrió desde Puente Norte hasta La Rotonda. Esto por {WORDS}, "
        "comunicó la empresa.",
        "Rumitren",
    ),
    (f"Desde Rumitren se refirieron al caso. Asimismo, explicaron que {WORDS}.", "Rumitren"),
    # the name as it goes on outside of anybody's words
    (
        f"El Servicio de Parques y Jardines abrió. El Servicio de Parques midió la playa. "
        f"{WORDS}, explicó el organismo.",
        "Servicio de Parques y Jardines",
    ),
    # a source at a sentence's head or behind the words, a text nobody owns or a place for its government
    ("Según un informe conjunto, las salas “dieron el mismo plazo”.", "informe conjunto"),
    ("El acta fue firmada, según un informe oficial, “sin dos de los tres testigos”.", "informe oficial"),
    ("Según una carta del Servicio Forestal, los vecinos viven “sin agua ni luz”.", "Servicio Forestal"),
    ("Según Ottawa, las tropas salieron de noche “para cortar el paso del tren”.", "Ottawa"),
    ("De acuerdo con el Elíseo, los dos ganan “mucho con el tren de la costa”.", "Elíseo"),
    ("Rosa Quilodrán está de acuerdo con un informe que pide “más luz en los pagos”.", "Rosa Quilodrán"),
    # a text nobody wrote, with the adjective that tells which
    (f"Según el acta judicial, {WORDS}.", "acta judicial"),
    (f"El comunicado oficial señala que {WORDS}.", "comunicado oficial"),
    (f"La circular interna señala que {WORDS}.", "circular interna"),
    (f"Una empresa cerró su planta. La empresa indicó que {WORDS}.", "empresa"),
    (f"La empresa de su hermano cerró. Rumitren creció. {WORDS}, dijo la empresa de su hermano.", "empresa"),
    (f"La veeduría Actalud habló. {WORDS}, dice el escrito que firma esa organización.", "Actalud"),
    (f"La Dirección del Agua fijó plazos. La entidad del agua dijo que {WORDS}.", "Dirección del Agua"),
    (
        f"El Servicio Forestal de Tola (Sefoto), emitió una alerta. {WORDS}, informó el organismo.",
        "Servicio Forestal de Tola",
    ),
    (f"Rumisol creció. La Universidad de Tola calló. El centro dijo que {WORDS}.", "Universidad de Tola"),
    (f"El grupo mercenario Rumigner dijo que {WORDS}.", "grupo mercenario Rumigner"),
    (f"La ministra Rosa Quilodrán dijo que {WORDS}, replicó el edil Juan Paz.", "Juan Paz"),
    (f"Radio Tola habló de trenes. {WORDS}, señaló la compañía.", "compañía"),
    (f"Rumitren publicó ayer una declaración. {WORDS}, reza el escrito.", "Rumitren"),
    (f"En un comunicado, Rumitren cerró su línea. Según el texto, {WORDS}.", "Rumitren"),
    (f"Rumitren emitió un comunicado donde sostiene que {WORDS}.", "Rumitren"),
    (
        "El Concejo se reunió. Rumitren emitió un comunicado en el que “celebra el acuerdo con los gremios”.",
        "Rumitren",
    ),
    (
        f"Rumitren cerró. Luego, en una carta, la empresa pide perdón. {WORDS}, comienza el escrito.",
        "Rumitren",
    ),
    (f"La carta firmada ayer por el alcalde Pedro Soto dice que {WORDS}.", "Pedro Soto"),
    (f"Según el informe – entregado por la ministra Rosa Quilodrán –, {WORDS}.", "Rosa Quilodrán"),
    (f"En el escrito presentado por el abogado Pedro Soto se señala que {WORDS}.", "Pedro Soto"),
    (f"Los jefes de las bancadas han enviado una carta. {WORDS}, dice la misiva.", "jefes de las bancadas"),
    (f"La edil Rosa Quilodrán calló. Luego compartió una nota. {WORDS}, dice el texto.", "Rosa Quilodrán"),
    (f"La edil Rosa Quilodrán calló. Luego leyó una nota de un vecino. {WORDS}, dice el texto.", "un vecino"),
    (f"Rumitren leyó ayer una declaración. {WORDS}, reza el escrito.", "escrito"),
]


@pytest.mark.parametrize(("text", "name"), TAKEN_UP)
def test_whose_words_a_common_noun_tells(text: str, name: str) -> None:
    found = facts(text)
    assert [speaker(found, quote) for quote in found.quotes] == [name]


WIDER = (
    ("cantante", "soprano"),
    ("periodista", "reportera"),
    ("jugadora", "arquera"),
)


@pytest.mark.parametrize(("wide", "narrow"), WIDER)
def test_a_wide_trade_is_whose_it_is_before_one_who_has_a_kind_of_it(wide: str, narrow: str) -> None:
    found = facts(
        f"La {wide} Marta Silva y la {narrow} Ana Paz festejaron. “Estoy muy feliz hoy”, dijo la {narrow}. "
        f"“Y yo mucho más”, dijo la {wide}."
    )
    assert [speaker(found, quote) for quote in found.quotes] == ["Ana Paz", "Marta Silva"]


@pytest.mark.parametrize(
    "text", ["El cuadro americanista Real Tola ganó.", "El grupo mercenario Wagner avanzó hacia Tola."]
)
def test_a_trade_that_qualifies_a_body_brings_in_nobody(text: str) -> None:
    assert not facts(text).people


def test_a_numbered_line_tells_nothing() -> None:
    found = facts(
        f"“Habrá pocos trenes hoy”, informó Rumitren. La Línea 4 tuvo cinco paradas cerradas {WORDS}."
    )
    assert {speaker(found, quote) for quote in found.quotes} == {"Rumitren"}
