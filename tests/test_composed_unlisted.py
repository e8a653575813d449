"""Parties that no list knows: names of every build in every place of a sentence, and what is none there.

All names are invented; each sentence stands behind one that speaks of an election.
"""

from __future__ import annotations

from composing import composed, unread
from invented import facts_of

ELECTION = "Los candidatos esperan los votos de las elecciones.\n\n"

WITH_ARTICLE = (
    "Partido Liberal Sureño",
    "Partido por la Ribera",
    "Movimiento Tierra y Agua",
    "Movimiento de Renovación Andina",
    "Frente Renovador de la Costa",
    "Pacto por Tolhue",
)
BARE = (
    "Marea Verde",
    "Todos por la Ribera",
    "Juntos por Tolhue",
    "Pueblo en Marcha",
    "Vamos Tolhue",
    "Ciudadanos por la Costa",
    "Vecinos Unidos",
    "Xuntos pola Ribeira",
    "Futuro y Libertad",
)
PLACES = (
    "La candidata {de}, Rosalía Quintana, votó temprano.",
    "Los militantes {de} celebraron los resultados.",
    "Fermín Otaíza ({bare}) votó temprano.",
    "Fermín Otaíza, {de}, votó temprano.",
    "Fermín Otaíza será candidato a senador por {the}.",
    "{The} obtuvo el 12,4% de los votos.",
    "{The} logró siete escaños.",
    "Siete escaños fueron para {the}.",
    "{The}, partido fundado hace dos años, no presentó lista.",
    "El partido que lidera Rosalía Quintana, {the}, quedó fuera del Congreso.",
    "Rosalía Quintana milita en {the} desde 2015.",
    "Partidos como {the} quedaron fuera del Congreso.",
    "Fuerzas políticas como {the} quedaron fuera del Congreso.",
    "{The}, Sur Libre y otras fuerzas políticas irán en lista única.",
    "{The} apoyará a la exalcaldesa Rosalía Quintana.",
    "{The}, su antiguo partido, calló.",
    "{The} celebró su asamblea en Tola. El partido respaldará a Rosalía Quintana.",
)
LETTERED = (
    "{name} ({letters}) anunció su lista.",
    "{name}, {letters}, anunció su lista.",
    "{name} –{letters}– anunció su lista.",
    "{name} ({letters}, por sus siglas) anunció su lista.",
    "Los diputados del {letters} ({name}) votaron en contra.",
)
HEADED = (
    "Los partidos {0} y {1} firmaron el acuerdo.",
    "El acuerdo lo firmaron los partidos {0} y {1}.",
    "Los diputados de los partidos {0} y {1} votaron en contra.",
    "Se reunieron los partidos {0}, {1} y Sur Libre.",
)
EPITHETS = (
    "El senador TQR Fermín Otaíza votó temprano.",
    "Habló la exdiputada TQR Rosalía Quintana.",
    "Los concejales TQR votaron en contra.",
)
DOINGS = (
    "Fermín Otaíza respaldará a {0} en la segunda vuelta.",
    "Fermín Otaíza felicitó a {0} por su triunfo.",
    "{0} ha decidido no concurrir este año.",
    "{0} ha felicitado al ganador, Fermín Otaíza.",
    "En {0} responden que no hay acuerdo.",
)
DOERS = ("Marea Popular", "Izquierda Plural", "Ribera Municipalista")
DONE_TO_OTHERS = (
    "El gobierno apoya a Monte Verde con semillas.",
    "El alcalde felicitó a Banda Municipal.",
    "El alcalde felicitó a Niñez Sana por su día.",
    "En Monte Verde responde el alcalde.",
)
THINGS = (
    "Confederación de Trabajadores del Sur",
    "Unión Nacional de Camioneros",
    "Fundación Ribera Justa",
    "Alianza Francesa",
    "Consultora Nuevo Rumbo",
    "Junta de Vecinos Nueva Esperanza",
    "Plaza Independencia",
    "Cámara de Comercio de Tolhue",
)
AROUND_THINGS = (
    "La {0} anunció este lunes sus conclusiones.",
    "Desde la {0} rechazaron la acusación.",
    "El debate será en la sede de la {0}.",
    "La presidenta de la {0}, Rosalía Quintana, votó temprano.",
    "Tanto Rosalía Quintana como la {0} pidieron calma.",
    "Al foro asistieron la {0} y otras organizaciones.",
    "El gobierno firmó un acuerdo con la {0}.",
)


def parties(text: str) -> list[str]:
    """The parties that a text names, in order of the alphabet; not the one that closes a list."""
    found = facts_of(ELECTION + text)
    return sorted(party.name for party in found.parties if party.name != "Sur Libre")


def sentences(name: str, article: bool) -> list[str]:
    """A party's name in every place."""
    the = f"el {name}" if article else name
    of = f"del {name}" if article else f"de {name}"
    return [place.format(the=the, The=the[0].upper() + the[1:], de=of, bare=name) for place in PLACES]


def test_names_with_an_article() -> None:
    for name in WITH_ARTICLE:
        assert unread(sentences(name, article=True), parties, [name]) == []


def test_names_without_an_article() -> None:
    for name in BARE:
        assert unread(sentences(name, article=False), parties, [name]) == []


def test_what_a_party_does_and_what_is_done_to_it() -> None:
    for name in DOERS:
        assert unread([text.format(name) for text in DOINGS], parties, [name]) == []
    assert unread(DONE_TO_OTHERS, parties, []) == []


def test_a_noun_of_what_a_party_wants_begins_its_name() -> None:
    assert parties("Visión Serrana respaldó a Rosalía Quintana.") == ["Visión Serrana"]
    assert parties("El Partido Verde Tolhuano respaldará a Rosalía Quintana.") == ["Partido Verde Tolhuano"]
    assert parties("El Frente de Trabajadores Unidos votará en blanco.") == ["Frente de Trabajadores Unidos"]


def test_letters_beside_a_name_are_the_name_s() -> None:
    for name, letters in (("Marea Verde", "MV"), ("Partido por la Ribera", "PPR"), ("Nuevo Rumbo", "NR")):
        texts = composed("{pattern}", {"pattern": LETTERED})
        texts = [text.format(name=name, letters=letters) for text in texts]
        assert unread(texts, parties, [name]) == []


def test_partido_belongs_to_the_adjectives_that_it_heads_from_afar() -> None:
    for one, other in (("Austral", "Liberal Sureño"), ("Ruralista", "Radical Tolano")):
        texts = [text.format(one, other) for text in HEADED]
        assert unread(texts, parties, sorted((f"Partido {one}", f"Partido {other}"))) == []
    assert parties("El partido Renacer firmó el acuerdo.") == ["Renacer"]


def test_letters_between_an_office_and_who_holds_it() -> None:
    assert unread(EPITHETS, parties, ["TQR"]) == []
    assert parties("El candidato LGBT Fermín Otaíza votó temprano.") == []


def test_other_bodies_in_the_same_places() -> None:
    texts = [text.format(name) for name in THINGS for text in AROUND_THINGS]
    assert unread(texts, parties, []) == []


def test_two_that_no_word_calls_parties_where_an_election_is_spoken_of() -> None:
    found = facts_of("Marea Verde y Sabana Unida irán juntas a la elección.").parties
    assert sorted(party.name for party in found) == ["Marea Verde", "Sabana Unida"]


BODIES_OF_STATE = (
    "Junta Departamental",
    "Comité Ejecutivo",
    "Jurado Electoral",
    "Sectorial de Salud",
    "Comando Conjunto",
    "Poder Judicial",
    "Fuerza Armada Tolana",
    "Renovación Carcelaria",
    "Unidad Aduanera",
)
WHAT_THEY_DO = (
    "{the} eligió como intendenta interina a Rosalía Quintana.",
    "{the} postuló a Fermín Otaíza como candidato.",
    "{the} continúa en los penales.",
    "El presidente de {the}, Fermín Otaíza, renunció.",
    "Miles de miembros de {the} marcharon.",
)
NO_PARTIES = (
    "La Defensora General de la Nación (DGN), Rosalía Quintana, quedó fuera de la lista.",
    "Asistieron los secretarios de Hacienda, Ana Lobos, y de Asuntos Rurales, Fermín Otaíza.",
    "Rosalía Quintana durmió en el hotel Gran Mirador, frente a la plaza.",
    "Saquearon la tienda Falmira, dijo Fermín Otaíza.",
    "El caso de Libertad Viva, fundación ligada al ministro, golpeó a Rosalía Quintana.",
    "Protestaron el Movimiento Tolano de Lucha contra el Ruido y el Frente de Defensa del Río.",
)


def test_what_any_state_calls_a_body_or_who_heads_it_is_no_party() -> None:
    texts = [text.format(the=name) for name in BODIES_OF_STATE for text in WHAT_THEY_DO]
    assert unread(texts, parties, []) == []
    assert unread(NO_PARTIES, parties, []) == []
    assert parties("El movimiento Junta Vecinal eligió a Rosalía Quintana.") == ["Junta Vecinal"]
    assert parties("El Frente Electoral Tolano obtuvo 12%.") == ["Frente Electoral Tolano"]


def test_a_name_ends_before_the_contest_it_is_in() -> None:
    assert parties("Ganador en la interna de Unidos en las PASO, Fermín Otaíza celebró.") == []
    assert parties("Fermín Otaíza ganó la interna del partido Unidos en las PASO.") == ["Unidos"]


def test_who_shares_the_votes_of_a_party_is_one() -> None:
    for name in ("Despierta", "Tierra en Pie"):
        assert name in parties(f"Crecería si reuniera los votos del Partido Liberal y {name}.")


def test_parties_told_of_as_examples() -> None:
    found = parties("Los partidos inscritos, como son Despertar Tolano y Adelante Tola Unida, reclamaron.")
    assert found == ["Adelante Tola Unida", "Despertar Tolano"]
