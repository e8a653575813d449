"""What the text calls people, and which party it says is theirs.

Everybody here is invented, and so are their parties, but 'UDI', an acronym that the data knows.
"""

from __future__ import annotations

import pytest
from invented import KNOWN, facts_of, members_of, roles_of

ELECTION = "Los candidatos esperan votos. Compiten los partidos Nuevo Rumbo y Sur Libre.\n\n"
"""Two parties, and an election to stand in."""


def members(text: str) -> set[str]:
    return members_of(ELECTION + text)


ROLES = [
    (
        "La candidata Ana Zaldívar, 38 años, ingeniera, votó.",
        "Ana Zaldívar: candidata|Ana Zaldívar: ingeniera",
    ),
    # a bare title that opens its sentence is of the subject behind its comma
    ("Alcaldesa de Tola desde 2021, Rosa Quilodrán votó.", "Rosa Quilodrán: Alcaldesa de Tola"),
    (
        "Exministro de Salud y actual senador, Pedro Soto no votó.",
        "Pedro Soto: Exministro de Salud|Pedro Soto: senador",
    ),
    (
        "Médica de profesión, la candidata Ana Zaldívar lo sabe.",
        "Ana Zaldívar: Médica de profesión|Ana Zaldívar: candidata",
    ),
    # whom a copula names, though a comma stands before the name
    (
        "La candidata es la exministra de Salud, Rosa Quilodrán.",
        "Rosa Quilodrán: candidata|Rosa Quilodrán: exministra de Salud",
    ),
    # a numbered body, another's trade in the complement, a body of the state before the name
    ("El presidente de la seccional 3, Pedro Soto, votó.", "Pedro Soto: presidente de la seccional 3"),
    ("La titular del gremio docente, Rosa Soto, votó.", "Rosa Soto: titular del gremio docente"),
    ("La contralora de la República Rosa Quilodrán votó.", "Rosa Quilodrán: contralora de la República"),
    ("El director de la Policía Nacional Pedro Soto votó.", "Pedro Soto: director de la Policía Nacional"),
    ("La defensora del Pueblo Rosa Quilodrán votó.", "Rosa Quilodrán: defensora del Pueblo"),
    ("El senador caucano Temístocles Ordóñez votó.", "Temístocles Ordóñez: senador caucano"),
    # a numbered court, a body told by its adjective, a title whose comma is missing
    ("Falló la jueza Séptima de Distrito, Rosa Soto.", "Rosa Soto: jueza Séptima de Distrito"),
    (
        "Habló Pedro Soto, el director de la organización política Vivo.",
        "Pedro Soto: director de la organización política Vivo",
    ),
    (
        "Criticó Rosa Quilodrán directora del Instituto Austral.",
        "Rosa Quilodrán: directora del Instituto Austral",
    ),
    # former ones of several, what somebody was, became, stands as
    (
        "A Rosa Quilodrán la apoyan los exalcaldes Pedro Soto y Luis Paredes.",
        "Pedro Soto: exalcalde|Luis Paredes: exalcalde",
    ),
    ("Pedro Soto, que fue ministro de Trabajo, votó.", "Pedro Soto: ministro de Trabajo"),
    ("Rosa Quilodrán, quien fuera jueza de Tola, votó.", "Rosa Quilodrán: jueza de Tola"),
    ("Pedro Soto, que había sido intendente, votó.", "Pedro Soto: intendente"),
    ("Rosa Quilodrán se convirtió en la candidata del pacto.", "Rosa Quilodrán: candidata del pacto"),
    ("Sur Libre, con Pedro Soto como candidato por primera vez, perdió.", "Pedro Soto: candidato"),
    # whom words are of is called by the trade beside the verb
    (
        "La directora de la firma, Ana Pinto, habló ayer. “Hay fugas de votos”, explicó la socióloga.",
        "Ana Pinto: directora de la firma|Ana Pinto: socióloga",
    ),
    # a firm that no list knows behind its trade
    (
        "Pedro Soto, fundador de la firma de aguas Rumisal, votó.",
        "Pedro Soto: fundador de la firma de aguas",
    ),
    # a name set behind its own title, and another title with its name behind that
    (
        "Tras ver al jefe de la mesa, Pedro Soto, el alcalde de Tola, Luis Paredes, votó.",
        "Pedro Soto: jefe de la mesa|Luis Paredes: alcalde de Tola",
    ),
    (
        "Por la caída del entonces rector, Pedro Soto, la ministra de Salud, Rosa Quilodrán, calló.",
        "Pedro Soto: rector|Rosa Quilodrán: ministra de Salud",
    ),
    (
        "La edila del Sur, Rosa Quilodrán, la exministra, votó.",
        "Rosa Quilodrán: edila del Sur|Rosa Quilodrán: exministra",
    ),
    # before the name, behind it by comma, bracket and dash
    ("La alcaldesa de Tola Rosa Quilodrán votó.", "Rosa Quilodrán: alcaldesa de Tola"),
    ("La alcaldesa de Tola, Rosa Quilodrán, votó.", "Rosa Quilodrán: alcaldesa de Tola"),
    ("Rosa Quilodrán, alcaldesa de Tola, votó.", "Rosa Quilodrán: alcaldesa de Tola"),
    ("Rosa Quilodrán (alcaldesa de Tola) votó.", "Rosa Quilodrán: alcaldesa de Tola"),
    ("Rosa Quilodrán –alcaldesa de Tola– votó.", "Rosa Quilodrán: alcaldesa de Tola"),
    # two titles
    ("La médica y concejala Rosa Quilodrán votó.", "Rosa Quilodrán: médica|Rosa Quilodrán: concejala"),
    ("El obispo, monseñor Pedro Iturra, votó.", "Pedro Iturra: obispo|Pedro Iturra: monseñor"),
    # several people under one title, in the singular of each
    (
        "Los diputados Rosa Quilodrán y Pedro Iturra votaron.",
        "Rosa Quilodrán: diputada|Pedro Iturra: diputado",
    ),
    # who was in office; any profession can be left
    ("El exministro de Salud Pedro Iturra votó.", "Pedro Iturra: exministro de Salud"),
    ("El ex ministro de Salud Pedro Iturra votó.", "Pedro Iturra: ex ministro de Salud"),
    ("El exfutbolista Pedro Iturra votó.", "Pedro Iturra: exfutbolista"),
    # an adjective of any kind between title and name, the state of the post
    ("La concejala tolense Rosa Quilodrán votó.", "Rosa Quilodrán: concejala tolense"),
    ("La candidata guinda, Rosa Quilodrán, votó.", "Rosa Quilodrán: candidata guinda"),
    ("El alcalde con licencia, Pedro Iturra, votó.", "Pedro Iturra: alcalde con licencia"),
    # what somebody is said to be or is appointed
    ("Rosa Quilodrán será la candidata presidencial.", "Rosa Quilodrán: candidata presidencial"),
    ("El concejo designó a Pedro Iturra como alcalde suplente.", "Pedro Iturra: alcalde suplente"),
    # a name with its own title is not taken by the next one
    (
        "Hablaron el edil Pedro Iturra, la jefa comunal de Tola, Rosa Quilodrán (UDI), y otros.",
        "Pedro Iturra: edil|Rosa Quilodrán: jefa comunal de Tola",
    ),
    # a title without an article behind another; in brackets; of two places, in one, for an office
    (
        "Rosa Quilodrán, abogada, exministra y senadora, votó.",
        "Rosa Quilodrán: abogada|Rosa Quilodrán: exministra|Rosa Quilodrán: senadora",
    ),
    ("Llamó a su embajador en Lima (Pedro Iturra).", "Pedro Iturra: embajador en Lima"),
    (
        "Los presidentes de Perú y Chile, Rosa Quilodrán y Pedro Iturra, votaron.",
        "Rosa Quilodrán: presidenta de Perú|Pedro Iturra: presidente de Chile",
    ),
    ("El experto en temas electorales Pedro Iturra votó.", "Pedro Iturra: experto en temas electorales"),
    (
        "La candidata de la UDI a la alcaldía de Tola, Rosa Quilodrán, votó.",
        "Rosa Quilodrán: candidata de la UDI a la alcaldía de Tola",
    ),
    # in a list of names with their titles
    (
        "Hablaron Juan Soto (Salud), Pedro Iturra (Interior), el ministro de Economía, Luis Vega, y otros.",
        "Luis Vega: ministro de Economía",
    ),
    (
        "Lo acompañaron Rosa Quilodrán, el alcalde de Tola y la senadora Eva Soto.",
        "Eva Soto: senadora",
    ),
    # what somebody becomes
    ("Rosa Quilodrán asumió como ministra de Salud.", "Rosa Quilodrán: ministra de Salud"),
    ("Rosa Quilodrán fue elegida alcaldesa de Tola.", "Rosa Quilodrán: alcaldesa de Tola"),
    # a title alone, later
    (
        "La alcaldesa Rosa Quilodrán votó. La alcaldesa sonrió.",
        "Rosa Quilodrán: alcaldesa|Rosa Quilodrán: alcaldesa",
    ),
    # of two names around a title it is hers whose the sentence's verb is
    ("Tras la renuncia de Inés Luna, la edila, Rosa Quilodrán, calló.", "Rosa Quilodrán: edila"),
    ("Según Inés Luna, la edila, Rosa Quilodrán calló.", "Inés Luna: edila"),
    ("En casa de Soto una edila, Rosa Quilodrán, calló.", "Rosa Quilodrán: edila"),
    ("La lider vecinal Rosa Quilodrán calló.", "Rosa Quilodrán: lider vecinal"),
    ("El experto Pedro Soto votó.", "Pedro Soto: experto"),
]

NAMED_BEHIND = [
    ("Votó el ahora exaspirante a La Moneda Pedro Iturra.", "Pedro Iturra: exaspirante"),
    (
        "Tras el mensaje de Rosa Quilodrán, el candidato y secretario de Sur Libre, Pedro Iturra, votó.",
        "Pedro Iturra: candidato|Pedro Iturra: secretario de Sur Libre",
    ),
    (
        "Rosa Quilodrán, la candidata y secretaria de Sur Libre, votó.",
        "Rosa Quilodrán: candidata|Rosa Quilodrán: secretaria de Sur Libre",
    ),
]

NO_ROLES = [
    "Presidente, Pedro Soto miente.",
    "Consultado por el hecho, Pedro Soto calló.",
    "Alcaldesa de Tola y de Lota, Pedro Soto calló.",
    # relatives, what somebody would be, is not, or wants
    "El hijo de Rosa Quilodrán votó.",
    "Rosa Quilodrán sería la candidata.",
    "Rosa Quilodrán no es la candidata.",
    "Rosa Quilodrán pidió un alcalde honesto.",
    "Rosa Quilodrán eligió como vicepresidente a otro.",
    # a deed and not its doer, before who says so in a headline
    "Urge cambiar la política de pesca: Quilodrán\n\nVotó Rosa Quilodrán.",
    # what somebody says of others, or of anybody
    "“El fiscal no sabe nada”, dijo Pedro Iturra.",
    "Rosa Quilodrán dijo que la secretaria general de un partido no se calla.",
]

MEMBERS = [
    # in brackets, in apposition; also the one that 'y' joins
    ("Rosa Quilodrán (Nuevo Rumbo) votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    (
        "Rosa Quilodrán y Pedro Iturra (Nuevo Rumbo) votaron.",
        "Rosa Quilodrán: Nuevo Rumbo|Pedro Iturra: Nuevo Rumbo",
    ),
    ("Rosa Quilodrán, de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    # its letters before the name
    ("Nuevo Rumbo (NR) habló. La NR Rosa Quilodrán votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    (
        "Nuevo Rumbo (NR) habló. Votaron los NR Rosa Quilodrán y Pedro Iturra.",
        "Rosa Quilodrán: Nuevo Rumbo|Pedro Iturra: Nuevo Rumbo",
    ),
    ("Rosa Quilodrán, “Chita”, del movimiento Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán, del grupo Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Nuevo Rumbo (NR), de Rosa Quilodrán, sumó votos.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("El partido de Rosa Quilodrán, Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    # whose list they lead, for whom they stand
    (
        "Rosa Quilodrán y Pedro Iturra lideran la lista de postulaciones del partido Nuevo Rumbo.",
        "Rosa Quilodrán: Nuevo Rumbo|Pedro Iturra: Nuevo Rumbo",
    ),
    (
        "Por Nuevo Rumbo compite Rosa Quilodrán; por Sur Libre, Pedro Iturra.",
        "Rosa Quilodrán: Nuevo Rumbo|Pedro Iturra: Sur Libre",
    ),
    (
        "La fórmula de Nuevo Rumbo que encabeza la exministra Rosa Quilodrán votó.",
        "Rosa Quilodrán: Nuevo Rumbo",
    ),
    ("Rosa Quilodrán, abanderada por Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Desde Nuevo Rumbo, Rosa Quilodrán pidió calma.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Desde Nuevo Rumbo (partido de Tola), Rosa Quilodrán pidió calma.", "Rosa Quilodrán: Nuevo Rumbo"),
    # in a table's row, as owner with a title, 'cuyo', 'su' of the sentence's subject
    (
        "Rosa Quilodrán UDI 31,4%, Pedro Iturra, RN 20,1%.",
        "Rosa Quilodrán: Unión Demócrata Independiente|Pedro Iturra: Renovación Nacional",
    ),
    ("Nuevo Rumbo, de la excanciller Rosa Quilodrán, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Tercera fue Rosa Quilodrán, cuyo partido, Nuevo Rumbo, creció.", "Rosa Quilodrán: Nuevo Rumbo"),
    (
        "Nuevo Rumbo apoyará a Pedro Iturra, informó su timonel, Rosa Quilodrán.",
        "Rosa Quilodrán: Nuevo Rumbo",
    ),
    ("La candidata de Nuevo Rumbo a la alcaldía, Rosa Quilodrán, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    # by office, candidacy, post or relation
    ("La senadora de Nuevo Rumbo Rosa Quilodrán votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("La candidata de Nuevo Rumbo, Rosa Quilodrán, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán, militante de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán, exsenadora de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    (
        "La presidenta de Nuevo Rumbo, Rosa Quilodrán, y su par de Sur Libre, Pedro Iturra, votaron.",
        "Rosa Quilodrán: Nuevo Rumbo|Pedro Iturra: Sur Libre",
    ),
    ("Rosa Quilodrán será la candidata de Nuevo Rumbo.", "Rosa Quilodrán: Nuevo Rumbo"),
    # by a description that means somebody named before
    ("La médica Rosa Quilodrán perdió. La candidata de Nuevo Rumbo lloró.", "Rosa Quilodrán: Nuevo Rumbo"),
    # as its owner, its leader, its stand-in
    ("El Nuevo Rumbo de Rosa Quilodrán perdió.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Nuevo Rumbo, el partido de Rosa Quilodrán, perdió.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Nuevo Rumbo, el hoy disuelto partido de Rosa Quilodrán, perdió.", "Rosa Quilodrán: Nuevo Rumbo"),
    (
        "Rosa Quilodrán preside Nuevo Rumbo. Hoy Sur Libre criticó al partido de Quilodrán.",
        "Rosa Quilodrán: Nuevo Rumbo",
    ),
    ("Rosa Quilodrán, la carta de Nuevo Rumbo, perdió.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Ganó Nuevo Rumbo. El presidente del partido, Pedro Iturra, celebró.", "Pedro Iturra: Nuevo Rumbo"),
    ("Nuevo Rumbo sacó 4%. Su cabeza de lista, Pedro Iturra, renunció.", "Pedro Iturra: Nuevo Rumbo"),
    # by the party just told of: 'de la colectividad', 'su …', a post alone
    (
        "Nuevo Rumbo acordó votar nulo. Hubo debate. «No», dijo el timonel del partido, Pedro Iturra.",
        "Pedro Iturra: Nuevo Rumbo",
    ),
    ("La cúpula de Nuevo Rumbo oyó a Soto. Su timonel, Rosa Ruiz, calló.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Por Nuevo Rumbo habló su director, Pedro Iturra.", "Pedro Iturra: Nuevo Rumbo"),
    ("Nuevo Rumbo votó. La secretaria general, Rosa Ruiz, renunció.", "Rosa Ruiz: Nuevo Rumbo"),
    ("La candidata de Nuevo Rumbo a la Intendencia de Salto, Rosa Ruiz, votó.", "Rosa Ruiz: Nuevo Rumbo"),
    # whom the party is led by or sends
    ("Nuevo Rumbo, encabezado por la exjueza Rosa Ruiz, perdió.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Nuevo Rumbo, que lidera Rosa Ruiz, perdió.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Nuevo Rumbo, cuya abanderada fue Rosa Ruiz, perdió.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Nuevo Rumbo, movimiento al que pertenece Rosa Ruiz, perdió.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Nuevo Rumbo, que llevó una lista encabezada por Rosa Ruiz, perdió.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Nuevo Rumbo llevó como candidata a la docente Rosa Ruiz.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Nuevo Rumbo proclamó a Rosa Ruiz como su candidata.", "Rosa Ruiz: Nuevo Rumbo"),
    ("Nuevo Rumbo, con Rosa Ruiz a la cabeza, perdió.", "Rosa Ruiz: Nuevo Rumbo"),
    # behind a body of the party, an age, between dashes, of two
    ("Rosa Quilodrán, de la bancada de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán, de 40 años y de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán –de Nuevo Rumbo– votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    (
        "Rosa Ruiz y Pedro Iturra, ambos de Nuevo Rumbo, votaron.",
        "Rosa Ruiz: Nuevo Rumbo|Pedro Iturra: Nuevo Rumbo",
    ),
    # by what they do
    ("Rosa Quilodrán, que integra la bancada de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán, quien preside Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán pertenece a Nuevo Rumbo.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán, que compite por Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    (
        "La alcaldesa Rosa Quilodrán, electa por el movimiento Nuevo Rumbo, votó.",
        "Rosa Quilodrán: Nuevo Rumbo",
    ),
    ("Rosa Quilodrán, que encabezó la boleta de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Rosa Quilodrán (11,9%), de Nuevo Rumbo, votó.", "Rosa Quilodrán: Nuevo Rumbo"),
    ("Pedro Iturra, cuarto con 15,6% por Nuevo Rumbo, votó.", "Pedro Iturra: Nuevo Rumbo"),
    ("Pedro Iturra, avalado por Nuevo Rumbo, votó.", "Pedro Iturra: Nuevo Rumbo"),
    ("Ganó Nuevo Rumbo, el partido del presidente Pedro Iturra.", "Pedro Iturra: Nuevo Rumbo"),
    (
        "Rosa Quilodrán votó. En la sede de su partido, Nuevo Rumbo, celebraron.",
        "Rosa Quilodrán: Nuevo Rumbo",
    ),
    ("Marea Verde, la fuerza vecinal que encabeza Pedro Soto, calló.", "Pedro Soto: Marea Verde"),
    ("Después están Pedro Soto, el exalcalde, y su partido, Nuevo Rumbo.", "Pedro Soto: Nuevo Rumbo"),
]

NO_MEMBERS = [
    "La candidata del oficialismo y de Nuevo Rumbo, Rosa Quilodrán, perdió.",
    "Rosa Quilodrán (UDI-RN) votó.",
    "Los senadores del PDA (que gobierna la provincia desde hace ya diez años) votaron con Rosa Quilodrán.",
    "Desde Nuevo Rumbo, según Rosa Quilodrán, piden calma.",
    "Rosa Quilodrán, candidata independiente respaldada por Nuevo Rumbo, votó.",
    "Por Nuevo Rumbo votó Rosa Quilodrán.",
    "El rival de Rosa Quilodrán, Nuevo Rumbo, votó.",
    "Rosa Quilodrán (respaldada por Nuevo Rumbo) votó.",
    "Rosa Quilodrán (ex Nuevo Rumbo) votó.",
    "Nuevo Rumbo (NR) habló. La ex NR Rosa Quilodrán votó.",
    "Nuevo Rumbo (NR) habló. Con NR Rosa Quilodrán no votó.",
    "Rosa Quilodrán, exmilitante de Nuevo Rumbo, votó.",
    "Rosa Quilodrán criticó a Nuevo Rumbo.",
    "Rosa Quilodrán (11,9%) venció a Nuevo Rumbo.",
    "Pedro Iturra quedó cuarto, superado por Nuevo Rumbo.",
    "Calló Nuevo Rumbo, rival del presidente Pedro Iturra.",
    "Rosa Quilodrán compite por la alcaldía con Nuevo Rumbo.",
    "La alcaldesa liberal Rosa Quilodrán votó.",
    "Rosa Quilodrán llamó al presidente de Nuevo Rumbo.",
    "Nuevo Rumbo votó. Su rival, Pedro Iturra, calló.",
    "La reunión de Nuevo Rumbo encabezada por la ministra Rosa Quilodrán terminó.",
    "Nuevo Rumbo proclamó a Rosa Quilodrán.",
    "Nuevo Rumbo pactó con Rosa Quilodrán.",
    "Recibió el apoyo del alcalde Pedro Iturra, de Nuevo Rumbo y de la jueza Rosa Soto.",
]


@pytest.mark.parametrize(("text", "expected"), ROLES + NAMED_BEHIND)
def test_roles(text: str, expected: str) -> None:
    assert roles_of(text) == set(expected.split("|"))


@pytest.mark.parametrize("text", NO_ROLES)
def test_no_roles(text: str) -> None:
    assert roles_of(text) == set()


@pytest.mark.parametrize(("text", "expected"), MEMBERS)
def test_members(text: str, expected: str) -> None:
    assert members(text) == set(expected.split("|"))


@pytest.mark.parametrize("text", NO_MEMBERS)
def test_no_members(text: str) -> None:
    assert members(text) == set()


def test_a_role_names_its_party_or_its_organisation_and_shows_its_words() -> None:
    text = (
        ELECTION
        + "La presidenta de Nuevo Rumbo, Rosa Quilodrán, y el rector de la Universidad Ribera, Pedro Iturra."
    )
    found = facts_of(text)
    party, organisation = sorted(found.roles, key=lambda role: role.start)
    assert found.parties[party.party or 0].name == "Nuevo Rumbo"
    assert organisation.organisation == "la Universidad Ribera"
    assert text[party.start : party.end] == "presidenta de Nuevo Rumbo"


def test_the_party_counts_more_than_the_coalition() -> None:
    coalition = next(party.name for party in KNOWN.parties.values() if party.kind == "coalition")
    text = f"Rosa Quilodrán ({coalition}) votó. Rosa Quilodrán, de Nuevo Rumbo, sonrió."
    assert members(text) == {"Rosa Quilodrán: Nuevo Rumbo"}


LONG_TITLES = [
    # an adjective in a capital is of the title in a capital before it, not of the name
    ("La Fiscal Regional de Tola, Rosa Quilodrán, habló.", "Rosa Quilodrán: Fiscal Regional de Tola"),
    ("El Jefe Jurídico de la Alcaldía, Pedro Iturra, habló.", "Pedro Iturra: Jefe Jurídico de la Alcaldía"),
    ("La Directora Nacional Rosa Quilodrán habló.", "Rosa Quilodrán: Directora Nacional"),
    # a field goes on over its words in capitals
    (
        "Cayeron Augusto Lobos, exministro de Seguridad Institucional; y otros.",
        "Augusto Lobos: exministro de Seguridad Institucional",
    ),
    ("La ministra de Salud Animal, Rosa Quilodrán, habló.", "Rosa Quilodrán: ministra de Salud Animal"),
    # what state a post is in, behind what it is of
    (
        "Votó el oficial de Ejército en retiro Pedro Iturra.",
        "Pedro Iturra: oficial de Ejército en retiro",
    ),
    # letters within a title, a doctor's between title and name
    (
        "La secretaria regional (Seremi) de Salud, Rosa Quilodrán, habló.",
        "Rosa Quilodrán: secretaria regional (Seremi) de Salud",
    ),
    (
        "La directora del Servicio de Salud, Dra. Rosa Quilodrán, habló.",
        "Rosa Quilodrán: directora del Servicio de Salud",
    ),
    # what somebody is taken for, made or named
    ("Reconoció a Rosa Quilodrán como presidenta de Tola.", "Rosa Quilodrán: presidenta de Tola"),
    ("Pedro Iturra fue ratificado como juez de la causa.", "Pedro Iturra: juez de la causa"),
    ("Pedro Iturra ha sido presentado como vocero de Tola.", "Pedro Iturra: vocero de Tola"),
    ("Tras la designación de Pedro Iturra como juez, calló.", "Pedro Iturra: juez"),
]
NOT_SO = (
    "No reconoció a Rosa Quilodrán como presidenta de Tola.",
    "Pedro Iturra no fue ratificado como juez de la causa.",
)


@pytest.mark.parametrize(("text", "expected"), LONG_TITLES)
def test_long_titles_and_what_somebody_is_made(text: str, expected: str) -> None:
    assert roles_of(text) == {expected}


@pytest.mark.parametrize("text", NOT_SO)
def test_nobody_is_what_is_denied(text: str) -> None:
    assert roles_of(text) == set()
