"""Whom a party sends into an election, in sentences composed of slots: verbs, lists, labels, running mates.

All names are invented; each sentence stands behind one that speaks of an election and of two parties.
"""

from __future__ import annotations

from composing import composed, unread
from invented import facts_of, party_of

ELECTION = "El domingo habrá elecciones. Compiten los partidos Nuevo Rumbo y Sur Libre.\n\n"
WHO = "Rosa Quilodrán"

WHO_IS_SENT = (WHO, f"la economista {WHO}", f"la exalcaldesa {WHO}")
SENDING = (
    "lleva a",
    "postula de nuevo a",
    "presentará el lunes a",
    "nominó por unanimidad a",
    "inscribió ayer a",
    "escogió por encuesta a",
    "repite con",
    "estrena como candidata a",
    "revalida como cabeza de lista a",
    "designó candidata a",
    "reelegirá a",
    "seleccionó por sorteo a",
    "lleva a un desconocido, Pablo Vera, y a",
)
SETTLING = (
    "confía en la edila",
    "apuesta por",
    "vuelve a apostar por",
    "se decantó por",
    "se inclina por",
    "optó por",
    "proclamó el sábado a",
    "ratificó a",
    "oficializó a",
    "incorporó a",
    "concurre con",
    "reemplazó a Pablo Vera con",
    "sustituye a Pablo Vera por",
)
SENDERS = ("Nuevo Rumbo", "El partido Nuevo Rumbo", "Nuevo Rumbo, que gobierna Tola desde 2019,")
ENDS = (".", " para la alcaldía.", ", hasta ahora portavoz.", "; Sur Libre, a Pedro Soto.")

OF_THE_LIST = (
    "La lista de Nuevo Rumbo la encabeza {who}.",
    "La nómina de Nuevo Rumbo la abre {who} y la cierra el poeta Pedro Soto.",
    "La plancha de Nuevo Rumbo la completan Pedro Soto, Ana Vera y {who}.",
    "La fórmula de Nuevo Rumbo la integran Pedro Soto y {who}.",
    "Para la elección, completan la lista de Nuevo Rumbo Pedro Soto, Ana Vera y {who}.",
    "Pedro Soto encabeza la lista de Nuevo Rumbo. La completan Ana Vera y {who}.",
    "Nuevo Rumbo presentó ayer su lista. La encabeza {who}.",
    "La boleta que Nuevo Rumbo inscribió en Tola lleva a {who} como candidata.",
    "La boleta que Nuevo Rumbo inscribió lleva a Pedro Soto. Completan las regidurías Ana Vera y {who}.",
    "Sur Libre y Nuevo Rumbo van por separado. Al primero lo encabeza Pedro Soto; al segundo, {who}.",
    "Nuevo Rumbo y Sur Libre se miden en Tola. El primero postula a {who}; el segundo, a Pedro Soto.",
    "Pedro Soto encabeza la lista de Nuevo Rumbo. En el segundo lugar va {who}.",
    "Pedro Soto encabeza la lista de Nuevo Rumbo y {who} va de número dos.",
    "Pedro Soto encabeza con el L1 la lista de Nuevo Rumbo. En el L2 va Ana Vera y en el L3, {who}.",
    "La formación que lidera {who}, Nuevo Rumbo, calló.",
    "{who} va en la boleta de Nuevo Rumbo.",
    "{who} figura en la lista de Nuevo Rumbo.",
    "{who} se incorporó ayer a las filas de Nuevo Rumbo.",
)
OF_THE_NAME = (
    "Bajo las siglas de Nuevo Rumbo, {who} aspira a la alcaldía.",
    "Con la sigla Nuevo Rumbo, la exdirigente vecinal {who} competirá por la alcaldía.",
    "{who} compite con los colores de Nuevo Rumbo.",
    "{who} buscará la alcaldía bajo la bandera de Nuevo Rumbo.",
    "En representación de Nuevo Rumbo acudió la regidora {who}.",
    "Por Nuevo Rumbo repite {who}; por Sur Libre, Pedro Soto.",
    "Por Sur Libre habló Pedro Soto y por Nuevo Rumbo debutó {who}.",
    "Hay dos candidatos: por Sur Libre, Pedro Soto; y por Nuevo Rumbo, {who}.",
    "Los candidatos son estos. Sur Libre: Pedro Soto. Nuevo Rumbo: {who}.",
    "Sur Libre: Pedro Soto; Nuevo Rumbo: {who}, hasta ahora edila.",
)
BY_WHAT_SHE_DID = (
    "{who} y Pedro Soto presentaron ayer el movimiento Nuevo Rumbo.",
    "Pedro Soto y {who} lanzaron el partido Nuevo Rumbo en Tola.",
    "{who} se afilió ayer a Nuevo Rumbo.",
    "{who} dejó Sur Libre y se pasó a Nuevo Rumbo.",
    "{who} murió ayer en Tola. Militó desde joven en Nuevo Rumbo.",
    "{who} murió ayer en Tola. Fue elegida edila por Nuevo Rumbo.",
    "{who}, del ala dura de Nuevo Rumbo, criticó el pacto.",
    "{who}, una de las fundadoras de Nuevo Rumbo, criticó el pacto.",
    "En las filas de Nuevo Rumbo, {who} pidió calma.",
    "En Nuevo Rumbo, la portavoz {who} pidió calma.",
)
SEATS = (
    "Nuevo Rumbo conserva una concejala, {who}.",
    "Nuevo Rumbo tiene una única concejala en Tola, {who}.",
    "Nuevo Rumbo logró una banca, la de {who}.",
)
MATES = (
    "El candidato de Nuevo Rumbo, Pedro Soto, lleva como compañera de fórmula a {who}.",
    "El candidato de Nuevo Rumbo es Pedro Soto. Su compañera de fórmula es la jueza {who}.",
    "Pedro Soto compite por Nuevo Rumbo. Su suplente es la maestra {who}.",
    "Pedro Soto compite por Nuevo Rumbo. Lo acompaña como vicepresidenta {who}.",
    "Pedro Soto, de Nuevo Rumbo, va con {who} de suplente.",
)
NOT_SENT = (
    "Nuevo Rumbo podría postular a {who}.",
    "No es cierto que Nuevo Rumbo vaya a postular a {who}.",
    "Nuevo Rumbo niega que vaya a inscribir a {who}.",
    "Nuevo Rumbo llevó a {who} ante el juez.",
    "{who} sería la elegida por Nuevo Rumbo.",
    "Los apoderados Pedro Soto y {who} inscribieron el frente Nuevo Rumbo.",
    "Nuevo Rumbo llevó a {who} a la justicia.",
    "Nuevo Rumbo confía en la jueza {who} y en su palabra.",
    "Nuevo Rumbo felicitó a {who} por su lista.",
    "La reunión la encabeza {who}.",
    "Nuevo Rumbo ganó la encuesta. La protesta la encabezó {who}.",
    "Nuevo Rumbo y Sur Libre irán juntos. La lista que encabezaría {who} no está lista.",
    "{who} salió de las filas de Nuevo Rumbo.",
    "{who} compite con el respaldo de Nuevo Rumbo.",
    "Por Nuevo Rumbo votó {who}.",
    "Pedro Soto, de Nuevo Rumbo, llegó con su esposa, {who}.",
)


def party(text: str) -> str | None:
    """The party of Rosa Quilodrán, as the text states it."""
    return party_of(WHO, ELECTION + text)


def test_a_verb_of_sending_tells_the_party() -> None:
    slots = {"sender": SENDERS, "verb": SENDING, "who": WHO_IS_SENT, "end": ENDS}
    assert unread(composed("{sender} {verb} {who}{end}", slots), party, "Nuevo Rumbo") == []


def test_so_does_a_verb_of_settling_where_candidates_are_spoken_of() -> None:
    told = ("Faltaban los candidatos. {sender} {verb} {who}.", "{sender} {verb} {who} como candidata.")
    slots = {"sender": SENDERS, "verb": SETTLING, "who": (WHO,)}
    texts = [text for pattern in told for text in composed(pattern, slots)]
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_the_clause_without_a_verb_behind_one_of_sending() -> None:
    verbs = ("lleva a Pedro Soto", "postula a Pedro Soto", "presenta a la edila Ana Vera")
    joints = ("; Nuevo Rumbo, a {who}", ", y Nuevo Rumbo, a {who}", " y Nuevo Rumbo a {who}")
    more = (", mientras que Nuevo Rumbo, a {who}", ". Nuevo Rumbo, a {who}", ", y el Nuevo Rumbo, a {who}")
    texts = [f"Sur Libre {verb}{joint.format(who=WHO)}." for verb in verbs for joint in joints + more]
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_who_is_on_a_partys_list() -> None:
    texts = [text.format(who=WHO) for text in OF_THE_LIST]
    assert unread(texts, party, "Nuevo Rumbo") == []


def test_under_whose_name_somebody_stands() -> None:
    assert unread([text.format(who=WHO) for text in OF_THE_NAME], party, "Nuevo Rumbo") == []


def test_what_somebody_did_tells_the_party() -> None:
    assert unread([text.format(who=WHO) for text in BY_WHAT_SHE_DID], party, "Nuevo Rumbo") == []


def test_who_has_a_partys_seat() -> None:
    assert unread([text.format(who=WHO) for text in SEATS], party, "Nuevo Rumbo") == []


def test_running_mates_are_of_one_party() -> None:
    assert unread([text.format(who=WHO) for text in MATES], party, "Nuevo Rumbo") == []


def test_what_is_not_claimed_or_is_another_deed_says_nothing() -> None:
    assert unread([text.format(who=WHO) for text in NOT_SENT], party, "") == []


CONTESTS = (
    "En la consulta de Nuevo Rumbo participan Pedro Soto, la edila Ana Vera y {who}.",
    "La primaria de Nuevo Rumbo la disputan Pedro Soto y {who}.",
    "La interna de Nuevo Rumbo enfrenta a Pedro Soto con {who}.",
    "La consulta de Nuevo Rumbo será el 8 de marzo. Participan Pedro Soto y {who}.",
    "Nuevo Rumbo, la lista de la maestra {who}, crece.",
    "Nuevo Rumbo irá solo, aclaró ayer su presidenta, {who}.",
    "{who}, alias «la Turca», de Nuevo Rumbo, calló.",
    "Hubo dos candidatas. La de Nuevo Rumbo, {who}, fue la más votada.",
)


def test_who_contends_in_a_partys_contest() -> None:
    assert unread([text.format(who=WHO) for text in CONTESTS], party, "Nuevo Rumbo") == []


OF_NO_PARTY = (
    "Con los colores de Horizonte, Rosa Quilodrán ganó la carrera.",
    "El fundador de Tola Primero vio la película.",
    "Por Horizonte, Rosa Quilodrán marcó dos goles.",
    "La lista de invitados la encabeza Rosa Quilodrán. La completan Pedro Soto y Ana Vera.",
    "Sur Libre celebró su victoria. El partido terminó 3 a 1.",
    "El club Sur Libre renovó con Pedro Soto y apuesta por la entrenadora Rosa Quilodrán.",
)


def test_news_of_sports_and_shows_has_no_parties() -> None:
    assert [text for text in OF_NO_PARTY if facts_of(text).parties] == []
