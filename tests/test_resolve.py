"""Who is who, and what is the same thing said, over several articles. Everybody here is invented."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from handmade import KNOWLEDGE, Telling, knowledge, known_party, tellings, who
from hypothesis import given
from hypothesis import strategies as st

from balotaje import lexicon
from balotaje.model import Party
from balotaje.resolve import resolve
from balotaje.resolve.evidence import Sighting
from balotaje.resolve.names import best_form, name_key, slug
from balotaje.resolve.parties import Parties
from balotaje.resolve.people import (
    NO_SURNAME,
    ONE_SURNAME,
    SEVERAL_HOLD,
    SEVERAL_SURNAMES,
    People,
)
from balotaje.resolve.statements import Wording, gather

SPANISH = lexicon.load()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("José Ñanco-Ruiz", "jose-nanco-ruiz"),
        ("ÍÑIGO  JÁUREGUI", "inigo-jauregui"),
        ("D'Ámico, Güner", "d-amico-guner"),
        ("Straße 9", "strasse-9"),
        ("¡…!", "unnamed"),
    ],
)
def test_an_id_is_the_names_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


@pytest.mark.parametrize(
    ("name", "words", "surnames", "main"),
    [
        ("Ana Soto", {"ana", "soto"}, {"soto"}, "soto"),
        ("Ana Elena Paredes Soto", {"ana", "elena", "paredes", "soto"}, {"paredes", "soto"}, "paredes"),
        ("Ana P. de la Cruz", {"ana", "cruz"}, {"cruz"}, "cruz"),
        ("ANA DE LA CRUZ", {"ana", "cruz"}, {"cruz"}, "cruz"),
        ("Paredes-Ñanco", {"paredes", "nanco"}, {"nanco"}, "nanco"),
        ("Fulgor", {"fulgor"}, set(), "fulgor"),
        ("de la O", {"de", "la", "o"}, {"la", "o"}, "la"),
    ],
)
def test_what_identifies_a_name(name: str, words: set[str], surnames: set[str], main: str) -> None:
    key = name_key(name, SPANISH)
    assert (key.words, key.surnames, key.main) == (words, surnames, main)


@pytest.mark.parametrize(
    ("forms", "shown"),
    [
        ({"Rosa Quilodrán": 5, "Rosa Elena Quilodrán": 1}, "Rosa Elena Quilodrán"),
        ({"ROSA QUILODRÁN": 9, "Rosa Quilodrán": 1}, "Rosa Quilodrán"),
        ({"Iñigo Jauregui": 1, "Íñigo Jáuregui": 1}, "Íñigo Jáuregui"),
        ({"Inigo Jauregui": 2, "Íñigo Jáuregui": 1}, "Inigo Jauregui"),
        # One slip in a hundred articles is not the person's name.
        ({"Rosa Quilodrán": 99, "Rosa Quilodrán Dijo": 1}, "Rosa Quilodrán"),
    ],
)
def test_the_form_of_a_name_that_is_shown(forms: dict[str, int], shown: str) -> None:
    assert best_form(forms) == shown


@dataclass(frozen=True)
class Case:
    """Articles, each a list of who is in it; the ids that they get, in the same form; and the doubts."""

    about: str
    articles: list[list[Sighting]]
    ids: list[list[str]]
    doubts: tuple[str, ...] = ()


PEOPLE = [
    Case(
        "case and accents do not matter",
        [[who("Íñigo Jáuregui")], [who("INIGO JAUREGUI")]],
        [["inigo-jauregui"], ["inigo-jauregui"]],
    ),
    Case(
        "one name holds the other",
        [[who("Elena Paredes")], [who("María Elena Paredes Ñanco")], [who("María E. Paredes")]],
        [["maria-elena-paredes-nanco"]] * 3,
    ),
    Case(
        "a shorter name keeps the first surname, not the second",
        [[who("Juan Soto")], [who("Juan Paredes Soto")], [who("Juan Paredes")]],
        [["juan-soto"], ["juan-paredes-soto"], ["juan-paredes-soto"]],
    ),
    Case(
        "unless more than the name speaks for it",
        [[who("Juan Soto", party="alba")], [who("Juan Paredes Soto", party="alba")]],
        [["juan-paredes-soto"], ["juan-paredes-soto"]],
    ),
    Case(
        "particles are no evidence: a shared 'de la' is no second word",
        [[who("Ana de la Cruz")], [who("Luis de la Cruz")]],
        [["ana-de-la-cruz"], ["luis-de-la-cruz"]],
    ),
    Case(
        "one surname, two given names",
        [[who("Ana Paredes")], [who("Elena Paredes")]],
        [["ana-paredes"], ["elena-paredes"]],
    ),
    Case(
        "a curated row wins, under whatever name the article has for it",
        [[who("La Rosa", known="rosa-quilodran")], [who("Rosa Quilodrán")]],
        [["rosa-quilodran"], ["rosa-quilodran"]],
    ),
    Case(
        "a curated row's alias, and a name longer than the row's",
        [[who("Rosa Quilodrán Maturana")], [who("Rosa Inés Quilodrán")]],
        [["rosa-quilodran"], ["rosa-quilodran"]],
    ),
    Case(
        "the curated row's namesake in another country is somebody else",
        [[who("Rosa Quilodrán", country="YY")]],
        [["rosa-quilodran-yy"]],
    ),
    Case(
        "and so is one of the other gender",
        [[who("Bruno Ahumada Soto", gender="f")]],
        [["bruno-ahumada-soto"]],
    ),
    Case(
        "two people of one article are two, though one name holds the other",
        [[who("Juan Paredes"), who("Juan Paredes Soto")], [who("Juan Paredes")]],
        [["juan-paredes", "juan-paredes-soto"], ["juan-paredes"]],
    ),
    Case(
        "two fuller names hold it, and nothing speaks for one of them",
        [[who("Juan Paredes Soto")], [who("Juan Paredes Ñanco")], [who("Juan Paredes")]],
        [["juan-paredes-soto"], ["juan-paredes-nanco"], ["juan-paredes"]],
        (SEVERAL_HOLD,),
    ),
    Case(
        "two fuller names hold it, and the party speaks for one of them",
        [
            [who("Juan Paredes Soto", party="alba")],
            [who("Juan Paredes Ñanco", party="rio")],
            [who("Juan Paredes", party="rio")],
        ],
        [["juan-paredes-soto"], ["juan-paredes-nanco"], ["juan-paredes-nanco"]],
    ),
    Case(
        "the office does so too, in either gender and after it has ended",
        [
            [who("Ana Paredes Soto", titles="la ministra de Salud")],
            [who("Ana Paredes Ñanco", titles="alcaldesa")],
            [who("Ana Paredes", titles="la exministra")],
        ],
        [["ana-paredes-soto"], ["ana-paredes-nanco"], ["ana-paredes-soto"]],
    ),
    Case(
        "a name met far more often than the two that hold it is somebody in their own right",
        [[who("Juan Paredes")]] * 3 + [[who("Juan Paredes Soto")], [who("Juan Paredes Ñanco")]],
        [["juan-paredes"]] * 3 + [["juan-paredes-soto"], ["juan-paredes-nanco"]],
    ),
    Case(
        "namesakes in two countries; where none is said, the one met more",
        [
            [who("Luis Paredes", country="AA")],
            [who("Luis Paredes", country="BB")],
            [who("Luis Paredes", country="BB")],
            [who("Luis Paredes")],
        ],
        [["luis-paredes"], ["luis-paredes-bb"], ["luis-paredes-bb"], ["luis-paredes-bb"]],
    ),
    Case(
        "a country that the article seems to give is not enough to split a senator",
        [
            [who("Luis Paredes", country="AA", titles="senador")],
            [who("Luis Paredes", country="BB", titles="el senador por Mar")],
        ],
        [["luis-paredes"], ["luis-paredes"]],
    ),
    Case(
        "a lone surname with its office",
        [[who("Elena Paredes", titles="diputada")], [who("Paredes", titles="la diputada")]],
        [["elena-paredes"], ["elena-paredes"]],
    ),
    Case(
        "a lone surname and nothing else stays alone, though one person has it",
        [[who("Elena Paredes", titles="diputada")], [who("Paredes")]],
        [["elena-paredes"], ["paredes"]],
        (ONE_SURNAME,),
    ),
    Case(
        "a lone surname with another party than its only bearer's",
        [[who("Elena Paredes", party="alba", titles="diputada")], [who("Paredes", party="rio")]],
        [["elena-paredes"], ["paredes"]],
        (ONE_SURNAME,),
    ),
    Case(
        "a lone surname that two have is never merged on it, not even with itself",
        [[who("Elena Paredes")], [who("Juan Paredes")], [who("Paredes")], [who("Paredes")]],
        [["elena-paredes"], ["juan-paredes"], ["paredes-n2"], ["paredes-n3"]],
        (SEVERAL_SURNAMES, SEVERAL_SURNAMES),
    ),
    Case(
        "a lone surname that two have, and the gender leaves one, the party speaks for her",
        [
            [who("Elena Paredes", gender="f", party="alba")],
            [who("Juan Paredes", gender="m", party="alba")],
            [who("Paredes", gender="f", party="alba")],
        ],
        [["elena-paredes"], ["juan-paredes"], ["elena-paredes"]],
    ),
    Case(
        "a given name alone is not a surname",
        [[who("Elena Paredes", titles="diputada")], [who("Elena", titles="diputada")]],
        [["elena-paredes"], ["elena"]],
        (NO_SURNAME,),
    ),
    Case(
        "a lone surname in an article that tells it from its bearer",
        [[who("Elena Paredes", party="alba"), who("Paredes", party="alba")]],
        [["elena-paredes", "paredes"]],
        (NO_SURNAME,),
    ),
    Case(
        "a single name that nobody has in full is one person while nothing speaks against it",
        [[who("Fulgor", country="AA")], [who("FULGOR")]],
        [["fulgor"], ["fulgor"]],
        (NO_SURNAME, NO_SURNAME),
    ),
    Case(
        "and one per article once something does",
        [[who("Fulgor", country="AA")], [who("Fulgor", country="BB")]],
        [["fulgor-n0"], ["fulgor-n1"]],
        (NO_SURNAME, NO_SURNAME),
    ),
]


def identify(articles: Sequence[tuple[str, list[Sighting]]]) -> tuple[dict[str, list[str]], list[str]]:
    """Each article's ids, and all doubts by article."""
    people = People(KNOWLEDGE, SPANISH)
    for _, sightings in articles:
        people.see(sightings)
    people.settle()
    ids, doubts = {}, []
    for article_id, sightings in sorted(articles):
        found, doubtful = people.identify(article_id, sightings)
        ids[article_id] = list(found)
        doubts += [doubt.reason for doubt in doubtful]
    return ids, doubts


@pytest.mark.parametrize("case", PEOPLE, ids=lambda case: case.about)
def test_people_over_the_corpus(case: Case) -> None:
    articles = [(f"n{position}", sightings) for position, sightings in enumerate(case.articles)]
    ids, doubts = identify(articles)
    assert list(ids.values()) == case.ids
    assert tuple(doubts) == case.doubts


@pytest.mark.parametrize("case", PEOPLE, ids=lambda case: case.about)
def test_people_do_not_depend_on_the_order_of_the_articles(case: Case) -> None:
    articles = [(f"n{position}", sightings) for position, sightings in enumerate(case.articles)]
    expected = identify(articles)
    for seed in range(5):
        random.Random(seed).shuffle(articles)
        assert identify(articles) == expected


_NAMES = st.sampled_from(
    [
        "Ana Paredes",
        "Ana Paredes Soto",
        "Ana Luz Paredes",
        "Paredes",
        "Soto",
        "Rosa Quilodrán",
        "R. Quilodrán",
    ]
)
_SIGHTINGS = st.builds(
    Sighting,
    name=_NAMES,
    gender=st.sampled_from([None, "f", "m"]),
    country=st.sampled_from([None, "XX", "YY"]),
    party=st.sampled_from([None, "alba", "rio"]),
)


@given(st.lists(st.lists(_SIGHTINGS, max_size=4), max_size=7), st.randoms(use_true_random=False))
def test_people_are_the_same_in_whatever_order_they_are_met(
    articles: list[list[Sighting]], shuffler: random.Random
) -> None:
    named = [(f"n{position}", sightings) for position, sightings in enumerate(articles)]
    expected = identify(named)
    shuffler.shuffle(named)
    assert identify(named) == expected


def test_a_persons_row_says_what_is_curated_and_else_what_most_articles_say() -> None:
    articles = [
        [who("Elena Paredes", titles="diputada", party="alba")],
        [who("Elena Paredes Soto", titles="Diputada", party="rio"), who("Rosa Quilodrán", party="rio")],
        [who("Elena Paredes", titles="vocera", party="rio", country="XX")],
    ]
    people = People(KNOWLEDGE, SPANISH)
    for sightings in articles:
        people.see(sightings)
    people.settle()
    for position, sightings in enumerate(articles):
        people.identify(f"n{position}", sightings)
    elena, nanco, rosa = people.rows(["elsa-nanco"])
    assert (elena.name, elena.party_id, elena.country, elena.articles) == (
        "Elena Paredes Soto",
        "rio",
        "XX",
        3,
    )
    assert elena.description is not None
    assert elena.description.lower() == "diputada"
    assert (rosa.name, rosa.party_id, rosa.description) == ("Rosa Quilodrán", "partido-del-alba", "senadora")
    assert (nanco.id, nanco.articles) == ("elsa-nanco", 0)


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        (Party("whatever it says", known="union-riberena"), "union-riberena"),
        (Party("PARTIDO DEL ALBA"), "partido-del-alba"),
        (Party("PDA"), "partido-del-alba"),
        (Party("Vecinos del Río"), "vecinos-del-rio"),
        # Two curated parties have the abbreviation: neither is guessed.
        (Party("PT"), "pt"),
    ],
)
def test_parties_over_the_corpus(party: Party, expected: str) -> None:
    several = knowledge(
        parties=(
            *KNOWLEDGE.parties.values(),
            known_party("Partido de la Tierra", "partido-de-la-tierra", abbreviation="PT"),
            known_party("Pacto del Trigo", "pacto-del-trigo", abbreviation="PT"),
        )
    )
    assert Parties(several).id_of(party) == expected


def test_a_party_brings_its_coalition_along() -> None:
    parties = Parties(KNOWLEDGE)
    parties.count([Party("PDA"), Party("Partido del Alba"), Party("Liga Sur", kind="coalition")])
    assert [(row.id, row.kind, row.articles) for row in parties.rows()] == [
        ("liga-sur", "coalition", 1),
        ("pacto-claro", "coalition", 0),
        ("partido-del-alba", "party", 1),
    ]


LONG = "Perdimos con honor, y mañana empieza otra campaña para todos nosotros"

STATEMENTS = [
    # what the case shows, quotes as (article, words), groups of their positions (fullest wording first)
    ("cut by one outlet", [("a", LONG), ("b", "mañana empieza otra campaña para todos")], [[0, 1]]),
    ("case, accents, marks", [("a", "¡La libertad avanza!"), ("b", "LA LIBERTAD AVANZA")], [[0, 1]]),
    ("a word put in otherwise", [("a", LONG), ("b", LONG.replace("otra", "una nueva"))], [[1, 0]]),
    (
        "in the title and in the body",
        [("a", "Mañana empieza otra campaña"), ("a", LONG)],
        [[1, 0]],
    ),
    (
        "the same words, other things said",
        [
            ("a", "Vamos a ganar esta segunda vuelta con el trabajo de todos los vecinos"),
            ("b", "Todos los vecinos con trabajo; esta vuelta, la segunda, a ganar vamos"),
        ],
        [[0], [1]],
    ),
    (
        "half of it shared is not enough",
        [
            ("a", "Mañana empieza otra campaña para todos los que perdieron anoche"),
            ("b", "Mañana empieza otra campaña y nadie tiene derecho al descanso"),
        ],
        [[0], [1]],
    ),
    (
        "two longer quotes hold it: the nearer in length",
        [
            ("a", "Mañana empieza otra campaña larga"),
            ("b", "Mañana empieza otra campaña larga en cada pueblo del sur y del norte"),
            ("c", "Mañana empieza otra campaña larga, como dijimos siempre"),
        ],
        [[1], [2, 0]],
    ),
    (
        "never through a third: what each shares with another it need not share with all",
        [
            ("a", "Primero el agua de los pueblos, después los caminos del norte grande"),
            ("b", "después los caminos del norte grande, y al final las escuelas rurales"),
            ("c", "después los caminos del norte grande"),
        ],
        [[0], [1, 2]],
    ),
    ("short ones, equal", [("a", "Ganaremos"), ("b", "¡Ganaremos!")], [[1, 0]]),
    ("short ones, not equal", [("a", "No ganaremos"), ("b", "Ganaremos")], [[0], [1]]),
    ("a fragment in the only quote that has it", [("a", LONG), ("b", "con honor, y mañana")], [[0, 1]]),
    (
        "a fragment that two have: the one in its article",
        [("a", LONG), ("b", "Volvió con honor y mañana cuenta todo lo que pasó"), ("b", "honor y mañana")],
        [[0], [1, 2]],
    ),
    (
        "a fragment that two elsewhere have stays alone",
        [("a", LONG), ("b", "Volvió con honor y mañana cuenta todo lo que pasó"), ("c", "honor y mañana")],
        [[0], [1], [2]],
    ),
    ("two words are no fragment", [("a", LONG), ("b", "con honor")], [[0], [1]]),
    ("nothing but marks", [("a", "¡…!"), ("b", "…")], [[0, 1]]),
]


def grouped(quotes: list[Wording], *, named: bool = True) -> dict[str, set[str]]:
    """The statement of each quote, as the set of all that are its wordings."""
    joined = gather(quotes, named=named)
    groups: dict[str, set[str]] = {}
    for quote in quotes:
        groups.setdefault(joined.get(quote.id, quote.id), set()).add(quote.id)
    return groups


@pytest.mark.parametrize(("about", "said", "groups"), STATEMENTS, ids=[case[0] for case in STATEMENTS])
def test_wordings_of_one_statement(about: str, said: list[tuple[str, str]], groups: list[list[int]]) -> None:
    quotes = [Wording(str(n), article, n, words) for n, (article, words) in enumerate(said)]
    expected = {str(group[0]): {str(n) for n in group} for group in groups}
    assert grouped(quotes) == expected
    assert grouped(quotes[::-1]) == expected


@pytest.mark.parametrize(
    ("about", "said", "groups"),
    [
        ("long words are the same thing said", [("a", LONG), ("b", LONG)], {"0": {"0", "1"}}),
        ("short ones may be anybody's", [("a", "Es falso"), ("b", "Es falso")], {"0": {"0"}, "1": {"1"}}),
        ("but not in one article", [("a", "Es falso"), ("a", "Es falso")], {"0": {"0", "1"}}),
        ("nor is a fragment", [("a", LONG), ("b", "con honor, y mañana")], {"0": {"0"}, "1": {"1"}}),
    ],
)
def test_wordings_of_somebody_unnamed(
    about: str, said: list[tuple[str, str]], groups: dict[str, set[str]]
) -> None:
    quotes = [Wording(str(n), article, n, words) for n, (article, words) in enumerate(said)]
    assert grouped(quotes, named=False) == groups


_WORDS = st.lists(
    st.sampled_from(["perdimos", "honor", "mañana", "otra", "de", "la", "campaña", "pueblo", "no"]),
    max_size=12,
)


@given(st.lists(st.tuples(st.sampled_from("abc"), _WORDS), max_size=9), st.booleans(), st.randoms())
def test_statements_do_not_depend_on_the_order_of_the_quotes(
    said: list[tuple[str, list[str]]], named: bool, shuffler: random.Random
) -> None:
    quotes = [Wording(str(n), article, n, " ".join(words)) for n, (article, words) in enumerate(said)]
    expected = grouped(quotes, named=named)
    # Whoever gives a statement its id is itself a wording of it.
    assert all(statement in wordings for statement, wordings in expected.items())
    shuffler.shuffle(quotes)
    assert grouped(quotes, named=named) == expected


def test_articles_come_back_by_id_whatever_their_order() -> None:
    corpus = resolve((told.pair for told in reversed(tellings())), KNOWLEDGE, SPANISH)
    assert [resolved.article.id for resolved in corpus.articles()] == ["diario-1", "radio-1", "sin-hechos"]


def test_two_articles_of_one_id_are_refused() -> None:
    twice = [Telling("nota", "Uno.").pair, Telling("nota", "Dos.").pair]
    with pytest.raises(ValueError, match="two articles have the id 'nota'"):
        resolve(twice, KNOWLEDGE, SPANISH)
