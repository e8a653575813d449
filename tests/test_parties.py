"""Which names are parties': those that a list knows, and those that the text treats as one.

All these parties are invented, but for acronyms that mean a party of the data only where nothing speaks
against it. Each text stands behind a sentence that speaks of an election.
"""

from __future__ import annotations

import pytest
from invented import KNOWN, facts_of

ELECTION = "Los candidatos esperan los votos de la segunda vuelta de las elecciones.\n\n"


def parties(text: str) -> set[str]:
    return {party.name for party in facts_of(ELECTION + text).parties}


TREATED_AS_PARTIES = [
    # what a longer name begins with is no party
    ("Rosa Quilodrán, de la sigla Unidad y Trabajo, sumó votos.", "Unidad y Trabajo"),
    ("El ganador, cuyo partido, Sierra Andina, creció, celebró.", "Sierra Andina"),
    # a noun calls it one
    ("El movimiento Mar de Leva anunció su apoyo.", "Mar de Leva"),
    ("El partido Renacer y la agrupación Río Manso llamaron a votar.", "Renacer; Río Manso"),
    ("Fue electa por el nuevo partido regional Tola Camina.", "Tola Camina"),
    ("Los partidos Sierra Libre y Mar Abierto llamaron a votar.", "Sierra Libre; Mar Abierto"),
    ("Con el apoyo de los partidos Renacer y Mar Abierto ganó.", "Renacer; Mar Abierto"),
    ("El movimiento ciudadano Nueva Ruta se sumó a la campaña.", "Nueva Ruta"),
    ("El partido de izquierda Mar Abierto perdió.", "Mar Abierto"),
    ("La oficialista Sierra Libre perdió.", "Sierra Libre"),
    ("Debuta con 8% La Plaza, el partido de Pedro Iturra.", "La Plaza"),
    ("Nueva Ruta, cuarta fuerza, no se decanta.", "Nueva Ruta"),
    ("El partido de Iturra, Mar Abierto, perdió.", "Mar Abierto"),
    ("Votan hoy en Tola\n\nLa Unión Cívica obtuvo el 30 %.", "Unión Cívica"),
    ("Su agrupación, Mar Abierto, perdió.", "Mar Abierto"),
    ("Iturra, del oficialista Sierra Libre, calló.", "Sierra Libre"),
    ("La organización política Sierra Libre perdió.", "Sierra Libre"),
    ("Según el sondeo, Sierra Libre sería la tercera fuerza.", "Sierra Libre"),
    ("El partido de Iturra (Sierra Libre) perdió.", "Sierra Libre"),
    # its first word is a party of its own somewhere
    ("Iturra, de la alianza Creemos por el Llano, perdió.", "Creemos por el Llano"),
    ("La candidata del Pacto por la Sierra perdió.", "Pacto por la Sierra"),
    # letters of another language, two sides, and 'su partido' before it
    ("Además compitió la Acción Socialdemócrata Tolana (TSH).", "Acción Socialdemócrata Tolana"),
    ("La Oposición Democrática de Tola (TDO) perdió.", "Oposición Democrática de Tola"),
    ("La nacionalista - conservadora HZK perdió los comicios.", "HZK"),
    ("Investigan a su partido, Raíces.", "Raíces"),
    # by its first word
    (
        "Partido Demócrata Serrano, 4%; Frente Cordillerano, 12%; Unión Barrial del Sur, 7,5%.",
        "Partido Demócrata Serrano; Frente Cordillerano; Unión Barrial del Sur",
    ),
    # whose it is: candidates', members', its bodies'
    ("La candidata de Sierra Libre, Rosa Quilodrán, ganó.", "Sierra Libre"),
    ("La candidata de Renacer ganó.", "Renacer"),
    ("Los militantes de Renace Tola votarán en blanco.", "Renace Tola"),
    ("La excandidata presidencial de Sierra Libre votó.", "Sierra Libre"),
    ("El secretario general de Unidos por Tola llamó a la calma.", "Unidos por Tola"),
    ("La diputada del FRST votó y el FRST calló.", "FRST"),
    ("Iturra será el candidato único de Sierra Libre.", "Sierra Libre"),
    # who stands for it, who is of it, who leads it
    ("La diputada suma apoyos para liderar Izquierda Serrana.", "Izquierda Serrana"),
    ("Pedro Iturra, que busca la reelección por Sierra Libre, perdió.", "Sierra Libre"),
    ("La exdiputada por Sierra Libre, Rosa Soto, votó.", "Sierra Libre"),
    ("Iturra compite por Cambio Real.", "Cambio Real"),
    ("Elegida en 2021 por Primero Tola, la concejala calló.", "Primero Tola"),
    ("La alcaldesa milita en Cambio Real.", "Cambio Real"),
    ("El exalcalde renunció a Cambio Real.", "Cambio Real"),
    # in small letters, up to the brackets that hold whom it is made of
    (
        "La alianza Unidos por ti (Partido Aurora, Partido Lucero) perdió.",
        "Unidos por ti; Partido Aurora; Partido Lucero",
    ),
    (
        "Rosa calló, mientras que Unidos podemos más (Partido Aurora, Partido Lucero) sacó el 23%.",
        "Unidos podemos más; Partido Aurora; Partido Lucero",
    ),
    # beside a person's name
    ("Rosa Quilodrán (Vamos Juntas) sacó el 23%.", "Vamos Juntas"),
    ("Rosa Quilodrán, de Pueblo en Marcha, sacó el 23%.", "Pueblo en Marcha"),
    ("Rosa Quilodrán, de Renacer, sacó el 23%.", "Renacer"),
    ("Soto (Sierra Libre) sacó el 23%.", "Sierra Libre"),
    ("Rosa Quilodrán, de Kallpa, sacó el 23%.", "Kallpa"),
    ("La militante de Pueblo Manso Rosa Soto sacó el 23%.", "Pueblo Manso"),
    # what it obtains, who leads it
    ("Sierra Libre perdería dos escaños.", "Sierra Libre"),
    ("Sierra Libre se quedó con 65.796 votos.", "Sierra Libre"),
    ("Tierra Libre, la sorpresa de la noche, sumó el 12%.", "Tierra Libre"),
    ("La acompañan ya Futuro Serrano y el exalcalde.", "Futuro Serrano"),
    ("Sierra Libre, de Rosa Quilodrán, 15,2%; Renacer, 4%.", "Sierra Libre"),
    ("Ganó el bloque Federales de Centro.", "Federales de Centro"),
    ("La agrupación Valparaíso Primero perdió.", "Valparaíso Primero"),
    ("Ayer la agrupación Vecinos por Tola perdió.", "Vecinos por Tola"),
    ("Distinta fue la lectura en el Movimiento Serrano.", "Movimiento Serrano"),
    # a common word that is some party's name elsewhere, with more behind it
    ("La candidata de Avanza Chile, Rosa Soto, ganó.", "Avanza Chile"),
    ("El candidato de la corriente Unidad Joven ganó.", "Unidad Joven"),
    # beside a party's
    ("La alianza entre Renacer y el Frente Minero ganó.", "Renacer; Frente Minero"),
    ("La alianza Todos por Tola (FRST, Sierra Libre y MUT) ganó.", "Todos por Tola; FRST; Sierra Libre; MUT"),
    ("La alianza integrada por Sierra Libre, el FRST y Mar Abierto ganó.", "Sierra Libre; FRST; Mar Abierto"),
    # small words inside
    ("Pedro Iturra (Camino al Alba) sacó el 23%.", "Camino al Alba"),
    ("Pedro Iturra, de Fuerza 2030, sacó el 23%.", "Fuerza 2030"),
    ("El pastor Pedro Iturra, de Fe y Patria, sacó el 23%.", "Fe y Patria"),
    ("La coalición Todos por Tola ganó.", "Todos por Tola"),
    ("Es candidata de la coalición Pacto Chile Vamos.", "Chile Vamos"),  # which the data have
    ("Convergencia por la Provincia se impuso con 51%.", "Convergencia por la Provincia"),
    ("La agrupación Tierra y Sol ganó.", "Tierra y Sol"),
    # its acronym, and the places where its first words stand elsewhere
    ("Rosa Quilodrán, de Tierra y Sol (TyS), ganó. TyS celebró.", "Tierra y Sol"),
    ("El Partido Demócrata Serrano (PDS) ganó. El PDS celebró.", "Partido Demócrata Serrano"),
    ("El movimiento Marea Clara ganó. El Movimiento Marea Clara celebró.", "Movimiento Marea Clara"),
    ("Compromiso Sur perdió. La candidata de Compromiso Sur lloró.", "Compromiso Sur"),
]

NO_PARTIES = [
    "Rosa Quilodrán, de la organización Mujeres de Tola, votó ayer.",
    # an agreement, and an institution's letters
    "El alcalde puso el ejemplo del Pacto Territorial por el Empleo de Tola.",
    "Dijo que el Pacto de Tolaberri ha hecho perder muchos votos.",
    "El Alto Representante del Consejo de la UE calló.",
    # a committee's field, what letters in brackets behind it stand for
    "La comisión parlamentaria de Empleo aprobó la ley.",
    "Subirá el Ingreso Familiar Básico (IFB) de los candidatos.",
    # somebody with a follower's adjective
    "El sondeo pone a la socialista Pilar Iturra en cabeza de las elecciones.",
    # a union of people of one trade
    "Se reunieron en la sede de la Agrupación Nacional de Camioneros (ANC).",
    "El portavoz de Médicos Unidos habló.",
    "Según el secretario de la Central Obrera Tolana (COT), Pedro Iturra, votarán.",
    # an association of neighbours, a list of those who stand, an election
    "Hablaron vecinos y votantes por la Unión Comunal Unidos por Tola.",
    "El dirigente mostró la lista de Aspirantes Locales.",
    "Reunió votos el candidato en la lista de la Elección de Consejeros Tolanos.",
    # a surname with its particle
    "Habló Pedro Del Solar. Del Solar repite el 22% de los votos.",
    # places
    "El candidato se impuso en toda la Costa Brava, con un 57,8% de los votos.",
    "En Villa Alegre ganó la candidata; los votos de Villa Alegre fueron 234.",
    "El alcalde de Monte Patrio, Pedro Iturra, llamó a votar.",
    "Por la presidencia municipal de Armería compiten Rosa Quilodrán y Pedro Iturra.",
    "Tras crecer en Los Robles, el partido de Pedro Iturra ganó.",
    "La población Nueva Esperanza votó y el puente Nuevo Horizonte se cortó.",
    # whom somebody works for
    "Rosa Quilodrán, de la Universidad Austral, y Pedro Iturra, de Feller Asociados, hablaron.",
    "La encuesta de Rumbo Claro da 23% a la candidata.",
    "Rosa Quilodrán, de Radio Esperanza, votó. Radio Esperanza transmitió.",
    "Hablaron de la ministra Rosa Quilodrán y de Aguas Serranas.",
    "El gerente de Pulso Norte, la encuestadora, y la directora de Mirada Pública hablaron.",
    "La ministra Rosa Quilodrán, de Desarrollo Social, y Pedro Iturra (Hacienda) hablaron.",
    # institutions, guilds, forces
    "El Servicio Electoral Provincial (SEP) contó los votos. El SEP informó.",
    "La Unión Nacional de Camioneros y el Movimiento de Mujeres Rurales llamaron a votar.",
    "La Fuerza Pública detuvo a dos y la Unidad de Delitos investiga.",
    "La jueza Rosa Quilodrán, del Quinto Juzgado de Garantías Populares, anuló los votos.",
    "Votó el director del Departamento Técnico para la Equidad Rural (DER), Pedro Soto.",
    "La Oficina para la Renovación Costera (ORC) apoya a Pedro Soto.",
    # works, programmes, outlets
    "El libro Patria Nueva, la serie Pueblo Chico y el programa Mirador Abierto salieron.",
    "El diario La Voz del Sur publicó la encuesta.",
    "“Nadie ganó”, dijo en entrevista con Unión Radio.",
    "Lo esperó ayer en la puerta de la sede de García Ximénez para saludarlo.",
    # who stands for nobody
    "Rosa Quilodrán (IND) y Pedro Iturra (Independiente) debatieron.",
    # a person
    "El partido de Iturra calló. Los votos de Rosa Quilodrán y la campaña de Elena Catrileo.",
    # brackets that hold people, and no members
    "La candidata habló en la mesa Juntos por ti (Pedro Soto, Ana Zaldívar).",
    # what the text says an acronym is, is no party's, whatever a list says
    "La Región Montañosa (RM) votó. En la RM llovió.",
    # nor are letters that another language's words have
    "El senador trató la Economía Azul-Solar (ABS, siglas en inglés). Hubo votos y partidos.",
    # nor are letters behind a body's name that are not all of its initials
    "El Programa de Datos Electorales (Prep) contó los votos. Según el Prep, ganó Rosa Quilodrán.",
]


@pytest.mark.parametrize(("text", "expected"), TREATED_AS_PARTIES)
def test_treated_as_parties(text: str, expected: str) -> None:
    assert parties(text) == set(expected.split("; "))


@pytest.mark.parametrize("text", NO_PARTIES)
def test_no_parties(text: str) -> None:
    assert parties(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La legisladora Rosa Soto, del bloque Encuentro Serrano, contestó.", {"Encuentro Serrano"}),
        ("El portavoz de Alternativa Serrana exigió la dimisión de la ministra.", {"Alternativa Serrana"}),
        ("La presidenta entregó al ministro el mando de la Alianza del Océano.", set()),
    ],
)
def test_in_politics_a_party_is_called_one_or_owns_its_people(text: str, expected: set[str]) -> None:
    assert {party.name for party in facts_of(text).parties} == expected


def test_without_an_election_a_front_is_no_party() -> None:
    assert facts_of("El Frente Cordillerano se oye en el norte con la Unidad de Vientos.").parties == ()


def test_a_foreign_acronym_alone_is_no_sign_of_its_party() -> None:
    foreign = next(
        party.abbreviation
        for party in KNOWN.parties.values()
        if party.country == "PA" and party.abbreviation and len(party.abbreviation) == 2
    )
    assert parties(f"Llueve en la {foreign}.") == set()
    assert len(parties(f"El candidato del {foreign} votó.")) == 1


def test_common_words_are_a_foreign_party_where_the_text_treats_them_as_one() -> None:
    name = next(
        alias
        for party in KNOWN.parties.values()
        if party.country == "PY"
        for alias in party.aliases
        if len(alias.split()) == 2 and alias.startswith("Encuentro")
    )
    assert parties(f"Habló en el {name} de la Empresa, en Antofagasta.") == set()
    assert len(parties(f"Habló la candidata de {name} en Antofagasta.")) == 1


def test_a_word_that_ends_the_name_of_a_thing_is_no_party_of_that_name() -> None:
    text = "Votan en Tegucigalpa, Honduras. {} trabajaron ayer. El diputado de San Pedro Sula calló."
    assert not parties(text.format("Las líneas del Transporte Libre"))
    assert parties(text.format("Los ediles de Libre")) == {"Libertad y Refundación"}


def test_a_word_that_is_a_party_s_once_is_so_within_every_sentence() -> None:
    text = "Los senadores de Morena callaron. Votó un vicecoordinador de Morena, Pedro Iturra. Morena, sí."
    found = facts_of(text)
    assert [text[m.start : m.end] for m in found.mentions if m.actor.kind == "party"] == ["Morena", "Morena"]
    assert [person.party for person in found.people] == [0]


def test_a_sentence_that_begins_like_a_party_s_name_names_none() -> None:
    name = next(party.name for party in KNOWN.parties.values() if len(party.name.split()) == 5)
    words = name.split()
    small = " ".join((words[0], *(word.lower() for word in words[1:])))
    assert parties(f"Calló el alcalde. {small}, nadie votó.") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La diputada de Creemos Rosa Soto votó. Creemos exige otra ley.", {"Creemos"}),
        (
            "Cambiemos pide calma. La presidenta de Cambiemos, Rosa Soto, dijo que Cambiemos gana.",
            {"Cambiemos"},
        ),
        ("Ganó terreno la oposición, y Avanza pide otra ley.", {"Avanza"}),
        ("Avanza la cuenta de los votos. El alcalde presentó el plan Avanza.", set()),
    ],
)
def test_a_verb_in_a_capital_is_a_party_s_name_anywhere_once_it_has_a_party_s_place(
    text: str, expected: set[str]
) -> None:
    assert {party.name for party in facts_of(text).parties} == expected


def test_names_that_every_country_has_speak_of_none() -> None:
    text = "El Congreso votó el martes con la UE. El líder de Podemos, Rosa Soto, calló."
    found = facts_of(text)
    assert [party.name for party in found.parties] == ["Podemos"]


def test_a_long_acronym_is_its_party_s_where_nothing_else_is_of_its_country() -> None:
    assert parties("El PSOE creció y el RN calló.") == {"Partido Socialista Obrero Español"}
    assert facts_of("EL INTENDENTE GANA LA ELECCIÓN DE TOLA Y LOS VOTOS LO CELEBRAN").parties == ()


def test_two_foreign_parties_speak_of_their_country() -> None:
    text = "Votaron el diputado UDI Pedro Iturra y la senadora RN Rosa Quilodrán."
    assert parties(text) == {"Unión Demócrata Independiente", "Renovación Nacional"}


def test_a_partys_own_adjective_speaks_of_its_country() -> None:
    assert parties("Los liberacionistas votaron. El PLN ganó.") == {"Partido Liberación Nacional"}
    assert parties("El PLN ganó.") == set()


def test_a_listed_party_of_one_country_is_known_by_the_side_that_it_takes() -> None:
    row = KNOWN.parties["partido-liberacion-nacional"]
    assert parties(ELECTION + f"El {row.abbreviation} respaldará a Rosa Quilodrán.") == {row.name}
    assert parties(ELECTION + f"El {row.abbreviation} decidió no apoyar a Rosa Quilodrán.") == {row.name}
    assert parties(ELECTION + f"En el {row.abbreviation} apoyan a Rosa Quilodrán.") == set()


def test_an_acronym_of_parties_of_several_countries_is_left_open() -> None:
    text = ELECTION + "El PN respaldó a la candidata. El PN votó."
    found = facts_of(text)
    assert not found.parties
    assert [text[u.start : u.end] for u in found.unresolved] == ["PN"]
    assert len({row.country for row in KNOWN.parties.values() if row.abbreviation == "PN"}) > 1


def test_every_mention_of_a_party_counts() -> None:
    text = ELECTION + "La candidata de Marea Clara votó. Marea Clara (MC) ganó. El MC celebró."
    found = facts_of(text)
    surfaces = [text[m.start : m.end] for m in found.mentions if m.actor.kind == "party"]
    assert surfaces == ["Marea Clara", "Marea Clara", "MC", "MC"]


def test_letters_that_the_text_says_are_another_party_s_are_not_the_one_that_a_list_knows() -> None:
    known = next(row for row in KNOWN.parties.values() if row.abbreviation == "MTS")
    told = "Habló Rosa Quilodrán, del Movimiento Tola Serrana (MTS). El líder del MTS calló."
    assert parties(ELECTION + told) == {"Movimiento Tola Serrana"}
    assert parties(ELECTION + f"Habló el {known.name} (MTS). El líder del MTS calló.") == {known.name}
    assert parties(ELECTION + "Rosa Quilodrán (MTS) y Marta Torres (MTS) callaron.") == {known.name}


def test_a_listed_party_is_named_in_small_letters_too() -> None:
    known = next(row for row in KNOWN.parties.values() if row.name == "Partido Conservador Colombiano")
    assert parties(ELECTION + "Rosa Quilodrán sumó en Colombia al partido conservador.") == {known.name}
    assert parties(ELECTION + "Rosa Quilodrán fundó en Colombia un partido conservador.") == set()
