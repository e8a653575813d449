"""Whose party is which, in sentences composed of slots: titles, ages, brackets and terms between the two.

All names are invented; each sentence stands behind one that speaks of an election and of two parties.
"""

from __future__ import annotations

from composing import composed, unread
from invented import KNOWN, party_of

ELECTION = "Los candidatos esperan votos. Compiten los partidos Nuevo Rumbo y Sur Libre.\n\n"
WHO = "Rosa Quilodrán"

TITLES = (
    "El candidato de {party}",
    "La abanderada de {party}",
    "La presidenta de {party}",
    "La diputada de {party}",
)
PARTIES = ("Nuevo Rumbo", "Nuevo Rumbo (NR)")
TERMS = ("", " a la gobernación de Tola", " a la alcaldía", " en la Cámara")
DEEDS = ("declinó este viernes", "anunció ayer su apoyo a Soto", "habló en radio Tola")

AGES = (
    ", de 52 años, candidata de Nuevo Rumbo,",
    ", de 47 años y candidata de Nuevo Rumbo,",
    ", economista de 52 años y candidata de Nuevo Rumbo,",
    ", abogada de 40 años, diputada de Nuevo Rumbo,",
)
LIKEWISE = (", también de Nuevo Rumbo,", ", igualmente de Nuevo Rumbo,", ", asimismo de Nuevo Rumbo,")
RAN = (
    "obtuvo el 7,8 % con Nuevo Rumbo",
    "reunió 8.500 votos con el movimiento Nuevo Rumbo",
    "alcanzó el 2,9 % en la primera vuelta con Nuevo Rumbo",
    "va por la reelección con Nuevo Rumbo",
    "encabezó la lista de Nuevo Rumbo",
    "encabezó la lista tolana de Nuevo Rumbo",
)
SIDES = (
    "del naranja Nuevo Rumbo",
    "de la pequeña y liberal Nuevo Rumbo",
    "de la alianza centroderechista Nuevo Rumbo",
    "del movimiento de izquierda, Nuevo Rumbo",
    "la de Nuevo Rumbo",
    "al frente de Nuevo Rumbo",
)
STOOD = (
    "gobernó la provincia por Nuevo Rumbo",
    "buscaba la alcaldía por Nuevo Rumbo",
    "llegó al Congreso por Nuevo Rumbo",
    "ganó la alcaldía por Nuevo Rumbo",
    "aspira también a la intendencia de su ciudad por Nuevo Rumbo",
    "pugnó por Nuevo Rumbo en la interna",
    "retuvo el poder para Nuevo Rumbo",
    "representa a Nuevo Rumbo",
    "se presentó con Nuevo Rumbo",
    "corría con su movimiento Nuevo Rumbo",
    "celebró los votos de su agrupación Nuevo Rumbo",
)
OF_THE_PARTY = (
    "{party}, que fundó la expresidenta Rosa Quilodrán, calló.",
    "{party}, que comanda Rosa Quilodrán, calló.",
    "{party}, la plataforma que encabeza la ganadera Rosa Quilodrán, entraría.",
    "El asunto no cayó bien en {party}. En la tienda que encabeza Rosa Quilodrán hay molestia.",
    "Eso pesa en {party}. En el partido que preside la edila Rosa Quilodrán hay molestia.",
    "El binomio de {party} que integran Rosa Quilodrán y el edil Soto cosechó avales.",
    "{party}, al mando de la senadora Rosa Quilodrán, resolvió callar.",
    "La lista de {party}, encarnada por Rosa Quilodrán, perdió.",
    "La bancada de {party} estará compuesta por Rosa Quilodrán y Ana Soto.",
    "En {party} la más votada fue Rosa Quilodrán, con 23.415 votos.",
    "{party}, con Rosa Quilodrán como candidata, bajaría al 27%.",
    "{party} confirmó que su candidata será Rosa Quilodrán.",
    "{party} confirmó a Rosa Quilodrán como su candidata.",
    "El partido {party} formalizó la candidatura de la exalcaldesa Rosa Quilodrán.",
    "{party} apoyará a Soto, según confirmó su titular, Rosa Quilodrán.",
    "{party}, colectividad presidida por Rosa Quilodrán, no acreditó gastos.",
    "{party}, partido liderado desde 2019 por la edila Rosa Quilodrán, calló.",
    "La directiva de {party} -encabezada en ese momento por Rosa Quilodrán- calló.",
    "La bancada de {party}, liderada por Rosa Quilodrán, calló.",
    "Habló Rosa Quilodrán, que es una experta que proviene de {party}.",
    "Rosa Quilodrán, exjueza procedente de {party}, calló.",
    "Vino la diputada –de {party}– Rosa Quilodrán.",
    "Rosa Quilodrán es la nueva carta de {party}.",
    "Desde {party}, en cambio, Rosa Quilodrán lamentó todo.",
    "Habló {party}, cuya dirigente Rosa Quilodrán será ministra.",
    "La presidenta de la Cámara y de {party}, Rosa Quilodrán, calló.",
    "Rosa Quilodrán, exvicepresidenta de la Convención por {party}, calló.",
    "Vino Rosa Quilodrán, subjefa de la bancada de diputados {party}.",
    "Rosa Quilodrán perdió Tola. La exalcaldesa y militante de {party} calló.",
    "Rosa Quilodrán perdió Tola. La exalcaldesa militante de {party} calló.",
    "Crecen las críticas a {party} y sus militantes, incluyendo a la ministra Rosa Quilodrán.",
    "Votaron los diputados de {party}, entre ellos, la jueza Rosa Quilodrán.",
    "La candidata presidencial de {party} Rosa Quilodrán calló.",
    "Rosa Quilodrán –de {party}– calló.",
    "{party}, que lidera Rosa Quilodrán, calló.",
)
LISTED = (
    "Nuevo Rumbo (Rosa Quilodrán) 27,2%; Sur Libre (Ana Soto) 16,3%.",
    "Nuevo Rumbo: Rosa Quilodrán 12,3%.",
    "Nuevo Rumbo - Rosa Quilodrán - 12,3%.",
    "La boleta de Nuevo Rumbo\n\n1. Ana Soto\n\n2. Rosa Quilodrán\n\n3. Pedro Ruiz",
    "Nuevo Rumbo\n\n• Rosa Quilodrán\n\n• Ana Soto",
    "La boleta de la alcaldesa Marta Vega (Nuevo Rumbo)\n\n1. Ana Soto\n\n2. Rosa Quilodrán",
)
NOT_HERS = (
    "La rival de Nuevo Rumbo calló. En el equipo que encabeza {who} hay molestia.",
    "{who} llegó al acto acompañada por Nuevo Rumbo.",
    "{who} ganó la alcaldía respaldada por Nuevo Rumbo.",
    "Nuevo Rumbo apoyó la candidatura de {who}.",
    "Nuevo Rumbo: {who} calló ayer.",
    "{who}, del rival Pedro Soto, de Nuevo Rumbo, nada dijo.",
    "El debate de Nuevo Rumbo\n\n{who} calló.",
    "{who} compite con Nuevo Rumbo.",
    "{who} arremetió contra Nuevo Rumbo.",
    "El candidato de Nuevo Rumbo, según dijo {who}, declinó.",
    "El candidato de Nuevo Rumbo, que saludó a {who}, declinó.",
    "El presidente de Nuevo Rumbo felicitó ayer, {who} calló.",
    "{who} empató con Nuevo Rumbo.",
    "Sur Libre obtuvo el 8 % con Nuevo Rumbo, dijo {who}.",
    "{who}, de 52 años, y la candidata de Nuevo Rumbo hablaron.",
    "{who} (independiente cercana a Nuevo Rumbo) calló.",
    "{who} (Independiente que integra la bancada de Nuevo Rumbo) calló.",
    "La reunión de Nuevo Rumbo encabezada por {who} siguió.",
    "Vino la diputada –crítica de Nuevo Rumbo– {who}.",
    "Viene {who}. El alcalde y los militantes de Nuevo Rumbo callan.",
    "La presidenta de la Cámara y de Nuevo Rumbo habló, {who} calló.",
    "Entre {who}, Nuevo Rumbo, y Sur Libre hay pleito.",
    "{who} no milita en Nuevo Rumbo.",
    "{who} nunca se presentó por Nuevo Rumbo.",
    "{who}, adversaria histórica de Nuevo Rumbo, calló.",
    "{who} se reunió con Nuevo Rumbo en la lista de espera de la sede.",
)


def party(text: str) -> str | None:
    """The party of Rosa Quilodrán, as the text states it."""
    return party_of(WHO, ELECTION + text)


def test_a_title_in_front_of_commas_tells_the_party() -> None:
    titles = [title.format(party=name) for title in TITLES for name in PARTIES]
    slots = {"title": titles, "term": TERMS, "deed": DEEDS}
    texts = composed("{title}{term}, Rosa Quilodrán, {deed}.", slots)
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_a_title_behind_an_age_tells_the_party() -> None:
    texts = composed("Rosa Quilodrán{age} {deed}.", {"age": AGES, "deed": DEEDS})
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_likewise_of_a_party() -> None:
    heads = ("El concejal Pedro Soto y la edila", "A su lado, la senadora", "Habló")
    texts = composed(
        "{head} Rosa Quilodrán{likewise} {deed}.", {"head": heads, "likewise": LIKEWISE, "deed": DEEDS}
    )
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_whom_somebody_ran_with() -> None:
    who = (
        "Rosa Quilodrán, que {ran}, {deed}.",
        "La alcaldesa Rosa Quilodrán, quien {ran}, {deed}.",
        "Rosa Quilodrán {ran}.",
    )
    texts = [text for pattern in who for text in composed(pattern, {"ran": RAN, "deed": DEEDS})]
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_somebody_and_their_party() -> None:
    texts = composed(
        "Rosa Quilodrán y su Nuevo Rumbo {deed}.", {"deed": ("crecieron", "perdieron las elecciones")}
    )
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_the_same_words_around_somebody_else_say_nothing() -> None:
    assert unread([text.format(who=WHO) for text in NOT_HERS], party, "") == []


def test_who_stands_for_an_alliance_is_of_neither_party() -> None:
    texts = (
        "La candidata de la alianza Nuevo Rumbo - Sur Libre al gobierno del estado, {who}, ganó.",
        "La aspirante por la federación Nuevo Rumbo - Sur Libre, {who}, ganó.",
    )
    assert unread([text.format(who=WHO) for text in texts], party, "") == []


def test_who_is_called_independent_is_of_no_party() -> None:
    texts = (
        "La independiente {who}, que fue diputada por Nuevo Rumbo, calló.",
        "La candidata independiente {who} (Nuevo Rumbo) calló.",
    )
    assert unread([text.format(who=WHO) for text in texts], party, "") == []
    assert party(f"La candidata {WHO} (Nuevo Rumbo) calló.") == "Nuevo Rumbo"


def test_a_party_s_adjective_is_membership_where_the_text_names_the_party() -> None:
    row = next(row for row in KNOWN.parties.values() if row.country == "MX" and row.abbreviation == "PRI")
    adjective = next(adjective for adjective in row.adjectives if adjective.endswith("ista"))
    texts = (
        "El PRI calló. La {adjective} {who} ganó.",
        "Habló la senadora {adjective} {who}, y el PRI calló.",
    )
    assert unread([text.format(adjective=adjective, who=WHO) for text in texts], party, row.name) == []
    near = ("El PRI calló. La ex{adjective} {who} ganó.", "La {adjective} {who} ganó.")
    assert unread([text.format(adjective=adjective, who=WHO) for text in near], party, "") == []


def test_adjectives_before_a_party_and_who_heads_it() -> None:
    texts = composed("Rosa Quilodrán, {side}, {deed}.", {"side": SIDES, "deed": DEEDS})
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_verbs_of_standing_for_a_party() -> None:
    who = ("Rosa Quilodrán {stood}.", "La alcaldesa Rosa Quilodrán, que {stood}, calló.")
    texts = [text for pattern in who for text in composed(pattern, {"stood": STOOD})]
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_what_a_party_is_said_to_have() -> None:
    texts = [text.format(party=name) for text in OF_THE_PARTY for name in PARTIES]
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_lists_under_a_party_and_names_in_brackets_behind_it() -> None:
    assert unread(LISTED, party, "Nuevo Rumbo") == []


def test_a_plural_title_before_a_colon_is_of_whom_it_counts_off() -> None:
    titles = (
        "Se inscribieron los tres candidatos de Nuevo Rumbo que competirán en mayo",
        "Los precandidatos de Nuevo Rumbo (NR) en la consulta son tres",
        "Votaron las diputadas de Nuevo Rumbo",
    )
    told = [f"{title}: Ana Vera, {WHO} y Eva Paz." for title in titles]
    assert unread(told, party, "Nuevo Rumbo") == []
    near = (f"Callaron los candidatos de Nuevo Rumbo; Ana Vera, {WHO} y Eva Paz, no.",)
    assert unread(near, party, "") == []
