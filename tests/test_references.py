"""Whom a phrase means: the last description, pronoun or body of a text, with whom a careful reader gives."""

from __future__ import annotations

from itertools import pairwise

import pytest

from balotaje import knowledge
from balotaje.extract import read
from balotaje.extract.reading import Reading
from balotaje.extract.references.pointers import Reference
from balotaje.knowledge import Knowledge
from balotaje.model import Article

PAGE = "https://example.org/"
TABLES = {
    "people": "id,name,aliases,lone_names,gender,country,party_id,description,handles,wikidata,source\n"
    f"elena-montaraz,Elena Montaraz,,Montaraz,f,XX,partido-del-sol,senadora,,,{PAGE}\n"
    f"gil-ordaz,Gil Ordaz,,Ordaz,m,XX,partido-del-sol,fundador del Partido del Sol,,,{PAGE}\n"
    f"raul-ibarra,Raúl Ibarra,,Ibarra,m,XX,partido-del-alba,presidente del Partido del Alba,,,{PAGE}\n"
    f"tito-lema,Tito Lema,,Lema,m,XX,frente-sereno,exministro,,,{PAGE}\n"
    f"saul-oria,Saúl Oria,,Oria,m,XX,,economista de ultraderecha y exjuez,,,{PAGE}\n"
    f"eva-lorca,Eva Lorca,,Lorca,f,XX,,economista y exministra de Salud,,,{PAGE}\n",
    "parties": "id,name,abbreviation,aliases,adjectives,kind,country,coalition_id,wikidata,source\n"
    f"partido-del-alba,Partido del Alba,PDA,,albista|albistas,party,XX,,,{PAGE}\n"
    f"partido-del-sol,Partido del Sol,PDS,,solista|solistas,party,XX,,,{PAGE}\n"
    f"frente-sereno,Frente Sereno,FS,,,party,XX,pacto-claro,,{PAGE}\n"
    f"pacto-claro,Pacto Claro,,,,coalition,XX,,,{PAGE}\n",
    "places": "name,kind,country,demonyms,source\n"
    f"Tolania,country,XX,tolano|tolana|tolanos|tolanas,{PAGE}\n"
    f"Melgia,country,YY,melgués|melguesa|melgueses|melguesas,{PAGE}\n"
    f"Vilcún,city,XX,vilcunense,{PAGE}\n",
}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """Two parties, a pact, a senator, two countries and a city, all invented."""
    folder = tmp_path_factory.mktemp("references") / "data"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text)
    return knowledge.load(folder)


def reading(text: str, known: Knowledge) -> Reading:
    return read(Article("a", "a.txt", text, ""), known)


def phrase(found: Reading, words: str) -> Reference:
    """The last reference that is exactly ``words``."""
    document = found.document
    return next(r for r in reversed(found.references.items) if document.span(r.first, r.after) == words)


def meant(found: Reading, words: str) -> str:
    return " + ".join(map(found.name_of, phrase(found, words).actors))


PEDRO, LUIS, ROSA, ANA = "Pedro Soto", "Luis Montes", "Rosa Quilodrán", "Ana Paredes"

BY_OFFICE = [
    # by the office itself, or a general word for it
    ("El presidente Pedro Soto vio al diputado Luis Montes.", "El mandatario", PEDRO),
    ("El diputado Luis Montes vio al presidente Pedro Soto.", "El mandatario", PEDRO),
    ("El alcalde Pedro Soto vio al diputado Luis Montes.", "El jefe comunal", PEDRO),
    ("El alcalde Pedro Soto vio al diputado Luis Montes.", "El parlamentario", LUIS),
    ("La senadora Rosa Quilodrán vio a la alcaldesa Ana Paredes.", "La legisladora", ROSA),
    # not by what is an adjective in front of him
    (
        "El fiscal Luis Montes calló. Tras la solicitud fiscal de prisión, Pedro Soto calló.",
        "El fiscal",
        LUIS,
    ),
    # a former office, and who has one now
    ("El exministro Pedro Soto vio al ministro Luis Montes.", "El exministro", PEDRO),
    ("El exministro Pedro Soto vio al ministro Luis Montes.", "El ministro", LUIS),
    ("El presidente Pedro Soto vio al expresidente Luis Montes.", "El expresidente", LUIS),
    # who sits is not who has won the seat, by whatever word; who has won it alone may be called by it
    ("El presidente electo Pedro Soto vio al presidente Luis Montes.", "El mandatario", LUIS),
    ("El presidente electo Pedro Soto vio al presidente Luis Montes.", "El jefe de Estado", LUIS),
    ("El presidente electo Pedro Soto vio al presidente Luis Montes.", "El mandatario electo", PEDRO),
    ("El presidente electo Pedro Soto vio al presidente Luis Montes.", "El futuro mandatario", PEDRO),
    ("El presidente electo Pedro Soto vio al presidente del PDA, Luis Montes.", "El mandatario", PEDRO),
    ("La gobernadora electa Ana Paredes vio a la gobernadora Rosa Quilodrán.", "La autoridad", ROSA),
    # who presides over a party is not who presides over the country
    (
        "La presidenta Ana Paredes vio a la presidenta del Partido del Alba, Rosa Quilodrán.",
        "La mandataria",
        ANA,
    ),
    (
        "La presidenta Ana Paredes vio a la presidenta del Partido del Alba, Rosa Quilodrán.",
        "La timonel",
        ROSA,
    ),
    ("La presidenta del Partido del Alba, Rosa Quilodrán, calló.", "La timonel", ROSA),
    ("La presidenta del Partido del Alba, Rosa Quilodrán, calló.", "La dirigente", ROSA),
    # a noun of one gender for everybody
    ("El ministro Pedro Soto calló.", "La autoridad", PEDRO),
    ("El otrora presidente Pedro Soto vio al presidente Luis Montes.", "El expresidente", PEDRO),
    (
        "El presidente electo Pedro Soto calló. El plan del presidente Soto cayó.",
        "El presidente electo",
        PEDRO,
    ),
    ("Pedro Soto vio a la futura ministra Rosa Quilodrán.", "La próxima ministra", ROSA),
    # what the curated row says of a person
    ("Elena Montaraz vio a Ana Paredes.", "La senadora", "Elena Montaraz"),
]

BY_MORE = [
    # a demonym standing as a noun, of the place that an office is of
    ("El alcalde de Vilcún, Pedro Soto, vio al exalcalde Luis Montes.", "El vilcunense", PEDRO),
    ("La exalcaldesa Ana Paredes vio a la gobernadora de Vilcún, Rosa Quilodrán.", "La vilcunense", ROSA),
    # by the complement, the party, the country
    (
        "La ministra de Salud, Ana Paredes, vio a la ministra de Obras, Rosa Quilodrán.",
        "La ministra de Obras",
        ROSA,
    ),
    (
        "La senadora albista Ana Paredes vio a la senadora solista Rosa Quilodrán.",
        "La senadora solista",
        ROSA,
    ),
    (
        "El presidente tolano, Pedro Soto, vio al presidente melgués, Luis Montes.",
        "El mandatario melgués",
        LUIS,
    ),
    ("La senadora albista Ana Paredes vio a la senadora Rosa Quilodrán.", "La albista", ANA),
    # a side's 'carta' is who stands for it, a man or a woman
    ("La senadora albista Ana Paredes vio a la senadora solista Rosa Quilodrán.", "La carta solista", ROSA),
    (
        "El candidato del Partido del Alba, Pedro Soto, vio a Luis Montes.",
        "La carta del Partido del Alba",
        PEDRO,
    ),
    # by gender and nearness
    ("Rosa Quilodrán vio a Pedro Soto.", "La dirigente", ROSA),
    ("Pedro Soto vio a Rosa Quilodrán.", "La dirigente", ROSA),
    ("Rosa Quilodrán calló. Ana Paredes habló con Pedro Soto.", "La dirigente", ANA),
]

GIL, RAUL, TITO = "Gil Ordaz", "Raúl Ibarra", "Tito Lema"
OF_A_SIDE = [
    ("La exprimera dama Rosa Quilodrán vio a Ana Paredes.", "La exprimera dama", ROSA),
    # of whom the article tells the side, by an adjective or by a noun
    ("Luis Montes vio al oficialista Pedro Soto.", "El candidato del oficialismo", PEDRO),
    ("El candidato opositor Luis Montes vio a Pedro Soto.", "El postulante oficialista", PEDRO),
    ("Luis Montes vio al oficialista Pedro Soto.", "La carta del oficialismo", PEDRO),
    ("Luis Montes vio a Pedro Soto, de 42 años, candidato del oficialismo.", "El oficialista", PEDRO),
    ("Luis Montes vio al candidato del Partido del Alba, Pedro Soto.", "La carta albista", PEDRO),
    # the party, or its coalition, of the curated row of one of those named
    ("Gil Ordaz calló. Raúl Ibarra vio a Tito Lema.", "El líder del Partido del Sol", GIL),
    ("Raúl Ibarra calló. Gil Ordaz vio a Tito Lema.", "El líder del Partido del Alba", RAUL),
    ("Tito Lema calló. Gil Ordaz vio a Raúl Ibarra.", "El abanderado de Pacto Claro", TITO),
    ("Raúl Ibarra vio a Gil Ordaz.", "El solista", GIL),
    ("Gil Ordaz vio a Raúl Ibarra.", "El albista", RAUL),
    ("El presidente Pedro Soto vio a Gil Ordaz.", "El solista", GIL),
    # words of a party's name are no clue to who founded another
    ("Raúl Ibarra vio a Gil Ordaz.", "El fundador del Partido del Alba", RAUL),
]
OF_A_WING = [
    # by what the article calls one of them, or both
    ("Hablaron el izquierdista Pedro Soto y el ultraderechista Luis Montes.", "El progresista", PEDRO),
    ("El izquierdista Pedro Soto vio a Luis Montes.", "El conservador", LUIS),
    ("El conservador Pedro Soto vio a Luis Montes.", "El candidato de la izquierda", LUIS),
    # by a curated row, or the name of a party
    ("Saúl Oria calló. Luis Montes vio a Pedro Soto.", "El ultraderechista", "Saúl Oria"),
    ("Pedro Soto, del Partido Comunista, vio a Luis Montes.", "El conservador", LUIS),
]
SOLE = [
    # a trade, or an office that is over, which a curated row gives one of them alone
    ("Saúl Oria calló. Luis Montes vio a Tito Lema.", "El economista", "Saúl Oria"),
    ("Tito Lema calló. Luis Montes vio a Saúl Oria.", "El exministro", TITO),
    # a woman of that trade does not make him one of two
    ("Saúl Oria calló. Luis Montes vio a Tito Lema y a Eva Lorca.", "El economista", "Saúl Oria"),
    ("Eva Lorca calló. Luis Montes vio a Saúl Oria.", "La economista", "Eva Lorca"),
]
RIVALS = [
    # the other of two, or of those the one who stands
    ("Pedro Soto ganó a Luis Montes.", "Su rival", LUIS),
    ("El candidato Pedro Soto ganó al candidato Luis Montes, que vio a Gil Ordaz.", "Su rival", LUIS),
    ("Pedro Soto ganó a Luis Montes y vio a Gil Ordaz.", "Su rival", ""),
    ("Pedro Soto ganó a Rosa Quilodrán y vio a Luis Montes.", "Su contendora", ROSA),
]
OF_SOMEBODY = [
    # a minister of somebody is another than that somebody
    ("Rosa Quilodrán vio a la exministra Ana Paredes.", "La exministra de Obras de Luis Montes", ANA),
    # whose relative somebody is, by the surname
    ("Rosa Montes vio a Ana Paredes.", "La hija de Luis Montes", "Rosa Montes"),
    ("Luis Montes vio a Pedro Soto.", "El hijo del asesinado líder vecinal Julio Montes", LUIS),
    ("Luis Montes vio a Pedro Soto.", "El hermano de Julio Soto", PEDRO),
    # a demonym takes up a demonym
    ("Pedro Soto habló. El vilcunense vio a Luis Montes.", "El presidente vilcunense", PEDRO),
]
WHO_WON = [
    ("Pedro Soto llamó a Luis Montes para felicitarlo.", "El ganador", LUIS),
    ("Rosa Quilodrán felicitó a Luis Montes. Pedro Soto habló.", "El mandatario electo", LUIS),
    ("El diputado electo Pedro Soto calló. Luis Montes, alcalde electo, habló.", "El ganador", LUIS),
    ("Luis Montes gana y Pedro Soto reconoce la derrota.", "El vencedor", LUIS),
]
BESIDE = [
    # who heads the last main clause is whom the text goes on with
    ("Pedro Soto pidió calma y Luis Montes habló.", "El empresario", LUIS),
    ("Pedro Soto pidió calma y Luis Montes, que llegó tarde, habló.", "El empresario", LUIS),
    # the clause behind a colon is on whom the one before brought in
    ("Pedro Soto habló. Segundo quedó Luis Montes, la sorpresa del día:", "el exministro", LUIS),
]
OPEN = [
    # nobody of another country
    ("El presidente melgués, Pedro Soto, calló.", "El presidente tolano"),
    # nobody fits: gender, another office, another body
    ("El diputado Pedro Soto calló.", "La diputada"),
    ("El diputado Pedro Soto calló.", "La gente"),
    ("El presidente Pedro Soto calló.", "El presidente de la Cámara de Comercio"),
    # two fit equally well
    ("Hubo un acto con el alcalde Pedro Soto y con el alcalde Luis Montes.", "El jefe comunal"),
    ("Hubo un acto con Pedro Soto y con Luis Montes.", "El dirigente"),
    ("Hablaron Pedro Soto, con el 3 %, y Luis Montes, con el 2 %.", "El exministro"),
    # indefinite, possessive, plural
    ("El senador Pedro Soto calló.", "Un senador"),
    ("El senador Pedro Soto calló.", "Otro senador"),
    ("El senador Pedro Soto calló.", "Su abogado"),
    ("El senador Pedro Soto calló.", "Los senadores"),
    ("El diputado Pedro Soto y el diputado Luis Montes callaron.", "El diputado"),
    # nobody has won yet
    ("El candidato Pedro Soto va primero en las encuestas.", "El candidato ganador"),
]

PRONOUNS = [
    ("Pedro Soto habló con Luis Montes.", "Este último", LUIS),
    ("Pedro Soto habló con Luis Montes.", "Él", PEDRO),
    ("Pedro Soto habló con Rosa Quilodrán.", "Ella", ROSA),
    ("Pedro Soto habló con Rosa Quilodrán.", "Esta última", ROSA),
    ("Pedro Soto habló con Rosa Quilodrán.", "Ambos", f"{PEDRO} + {ROSA}"),
    ("Luis Montes calló. Pedro Soto habló con Rosa Quilodrán.", "Ambos", f"{PEDRO} + {ROSA}"),
    ("Pedro Soto habló.", "Ella", ""),
    ("Pedro Soto habló.", "Ambos", ""),
]

DEALT_WITH = [
    # who acts is not whom he deals with
    ("Luis Montes ganó. Pedro Soto votó por él.", "él", LUIS),
    ("Luis Montes ganó. Pedro Soto calló. También votó por él.", "él", LUIS),
    ("Luis Montes ganó. Pedro Soto dijo que votará por él.", "él", LUIS),
    ("Rosa Quilodrán dijo: «Votaré por Ana Paredes». También habló con ella.", "ella", ANA),
    # whom the sentence describes before, though not as one who is known
    (
        "La candidata Rosa Quilodrán calló. Luis Montes no irá con una candidata, pero Soto votará por ella.",
        "ella",
        ROSA,
    ),
    # but a relative has a subject of its own, and so has a noun that may be a verb
    ("Luis Montes calló. Pedro Soto vio a los ediles que votaron por él.", "él", PEDRO),
    ("Luis Montes calló. Pedro Soto vio a una edil, quien votó por él.", "él", PEDRO),
    ("Luis Montes calló. Pedro Soto habló. La marcha con él fue larga.", "él", PEDRO),
    ("Pedro Soto vio a Luis Montes. Rosa Quilodrán agradeció a ambos.", "ambos", f"{PEDRO} + {LUIS}"),
    ("Luis Montes vio a Pedro Soto. La charla entre ambos fue larga.", "ambos", f"{LUIS} + {PEDRO}"),
]

SEVERAL = [
    # as many as the last list names, with what is said of each, in whatever order and case
    ("Pedro Soto, Luis Montes y Ana Paredes votaron.", "Los tres", f"{PEDRO} + {LUIS} + {ANA}"),
    (
        "Votaron tres ediles: Pedro Soto, hoy senador; Luis Montes, sin cargo; y Ana Paredes, su vecina.",
        "Los tres",
        f"{PEDRO} + {LUIS} + {ANA}",
    ),
    (
        "Habló a los jefes de Lota (Pedro Soto), Penco (Luis Montes) y Tomé (Ana Paredes).",
        "Los tres",
        f"{PEDRO} + {LUIS} + {ANA}",
    ),
    ("Recibió a Pedro Soto, a Luis Montes y a Ana Paredes.", "Los tres", f"{PEDRO} + {LUIS} + {ANA}"),
    ("Pedro Soto y Luis Montes votaron con Ana Paredes.", "Los tres", ""),
    ("Ni Pedro Soto ni Luis Montes fueron candidatos.", "Los dos senadores", f"{PEDRO} + {LUIS}"),
    (
        "El Partido del Alba y el Partido del Sol votaron.",
        "Ambos partidos",
        "Partido del Alba + Partido del Sol",
    ),
    (
        "El Partido del Alba, el Frente Sereno y el Partido del Sol votaron.",
        "Las tres fuerzas",
        "Partido del Alba + Frente Sereno + Partido del Sol",
    ),
    ("El Partido del Alba y Luis Montes votaron.", "Los dos", f"Partido del Alba + {LUIS}"),
]

OF_TWO = [
    ("Compiten Pedro Soto y Luis Montes. Ana Paredes apoyará al segundo.", "al segundo", LUIS),
    (
        "Compiten Pedro Soto y Luis Montes. Ana Paredes votará por el primero, según dijo.",
        "el primero",
        PEDRO,
    ),
    ("Compiten Pedro Soto y Rosa Quilodrán. Ana Paredes votará por aquel; Eva, por esta.", "aquel", PEDRO),
    ("Compiten Pedro Soto y Rosa Quilodrán. Ana Paredes votará por aquel; Eva, por esta.", "esta", ROSA),
]

NO_ONE = (
    "Compiten Pedro Soto y Luis Montes. Ana Paredes fue al segundo debate.",
    "Compiten Pedro Soto y Luis Montes. Ana Paredes fue la primera en votar.",
    "Compiten Pedro Soto y Luis Montes. Ana Paredes votó por esta razón.",
)

BODIES = [
    # the party named last, or the pact, each by its own nouns
    ("El Partido del Alba ganó.", "La tienda", "Partido del Alba"),
    ("El Partido del Alba ganó al Partido del Sol.", "La colectividad", "Partido del Sol"),
    ("El Partido del Alba ganó con Pacto Claro.", "El pacto", "Pacto Claro"),
    ("El Pacto Claro ganó al Partido del Alba.", "La coalición", "Pacto Claro"),
    ("El Partido del Alba ganó.", "El pacto", ""),
    ("Pedro Soto ganó.", "La tienda", ""),
    # or the party of whoever it is called by, where the article names it anywhere
    (
        "Gil Ordaz vio al jefe del Partido del Sol. El Partido del Alba calló. El partido de Gil Ordaz ganó.",
        "El partido",
        "Partido del Sol",
    ),
    # a text is of who sent it
    ("La misiva de Rosa Quilodrán llegó tarde.", "La misiva", ROSA),
    ("La misiva enviada por el Partido del Alba llegó tarde.", "La misiva", "Partido del Alba"),
    ("La misiva de Rosa Quilodrán llegó tarde.", "El informe", ""),
    # the rest can speak, and are nobody of the article
    ("Rosa Quilodrán habló.", "El gremio de la salud", ""),
]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [*BY_OFFICE, *BY_MORE, *OF_A_SIDE, *OF_A_WING, *SOLE, *RIVALS, *OF_SOMEBODY, *WHO_WON, *BESIDE],
)
def test_a_description_means(known: Knowledge, text: str, words: str, expected: str) -> None:
    assert meant(reading(f"{text} {words} habló.", known), words) == expected


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_a_description_stays_open(known: Knowledge, text: str, words: str) -> None:
    found = reading(f"{text} {words} habló.", known)
    assert not any(r.actors for r in found.references.items if r.first >= found.document.sentences[-1][0])


def test_whom_a_verb_deals_with_is_neither_of_two_whom_a_preposition_sets_apart(known: Knowledge) -> None:
    """'Entre Soto y Montes' are both governed: who asks for votes is somebody else, and may mean Montes."""
    text = "En la vuelta entre el izquierdista Pedro Soto y Luis Montes, pidió votar por el ultraderechista."
    assert meant(reading(f"Ana Paredes habló. {text}", known), "el ultraderechista") == LUIS


@pytest.mark.parametrize(("text", "words", "expected"), PRONOUNS)
def test_a_pronoun_means(known: Knowledge, text: str, words: str, expected: str) -> None:
    assert meant(reading(f"{text} {words} habló.", known), words) == expected


@pytest.mark.parametrize(("text", "words", "expected"), DEALT_WITH)
def test_a_pronoun_behind_a_preposition_means(known: Knowledge, text: str, words: str, expected: str) -> None:
    assert meant(reading(text, known), words) == expected


@pytest.mark.parametrize(("text", "words", "expected"), SEVERAL)
def test_several_are_as_many_as_a_list_names(known: Knowledge, text: str, words: str, expected: str) -> None:
    assert meant(reading(f"{text} {words} hablaron.", known), words) == expected


@pytest.mark.parametrize(("text", "words", "expected"), OF_TWO)
def test_one_of_two(known: Knowledge, text: str, words: str, expected: str) -> None:
    assert meant(reading(text, known), words) == expected


@pytest.mark.parametrize("text", NO_ONE)
def test_none_of_two(known: Knowledge, text: str) -> None:
    assert all(r.kind != "pronoun" for r in reading(text, known).references.items)


@pytest.mark.parametrize(("text", "words", "expected"), BODIES)
def test_a_body_or_a_text_is(known: Knowledge, text: str, words: str, expected: str) -> None:
    assert meant(reading(f"{text} {words} habló.", known), words) == expected


def test_both_campaigns_are_not_both_people(known: Knowledge) -> None:
    found = reading("Pedro Soto habló con Rosa Quilodrán. Ambos comandos callaron.", known)
    assert [r.kind for r in found.references.items] == ["name", "name"]


def test_nobody_congratulates_himself(known: Knowledge) -> None:
    found = reading("El candidato Pedro Soto felicitó al candidato.", known)
    assert meant(found, "al candidato") == ""


PHRASES = [
    # titles, articles and short brackets belong to the name beside them
    ("Calló la ministra de Salud, Ana Paredes.", "la ministra de Salud, Ana Paredes"),
    ("Ayer calló Ana Paredes (PDA).", "Ana Paredes (PDA)"),
    ("Calló el Partido del Alba.", "el Partido del Alba"),
    ("Calló ante la senadora Ana Paredes.", "la senadora Ana Paredes"),
    # a plural title does not
    ("Callaron los diputados Luis Montes y Pedro Soto.", "Luis Montes"),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_a_name_with_what_belongs_to_it(known: Knowledge, text: str, expected: str) -> None:
    found = reading(text, known)
    first = found.references.items[0]
    assert (first.kind, found.document.span(first.first, first.after)) == ("name", expected)


def test_references_are_in_order_and_none_overlap(known: Knowledge) -> None:
    text = " ".join(text for text, *_ in [*BY_OFFICE, *PRONOUNS, *BODIES, *PHRASES])
    references = reading(text, known).references
    assert all(a.after <= b.first for a, b in pairwise(references.items))
    assert references.between(0, references.items[-1].after) == references.items
    for reference in references.items:
        assert all(references.at(i) is reference for i in range(reference.first, reference.after))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("La ministra Montaraz votó en Tolania.", ["Elena Montaraz"]),
        ("El ministro Montaraz votó en Tolania.", []),
        ("La cantante ‘Chita’ Montaraz votó en Tolania.", []),
    ],
)
def test_a_famous_surname_is_somebody_elses_by_its_title_or_nickname(
    text: str, people: list[str], known: Knowledge
) -> None:
    assert [person.name for person in reading(text, known).cast.people] == people
