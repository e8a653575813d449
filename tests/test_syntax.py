"""Who does what to whom: a sentence, a verb in it, and its subject or its objects."""

from __future__ import annotations

import pytest
from invented import layers_of

from balotaje.extract.clauses.verbs import before_small_words, past_small_words
from balotaje.extract.reading import Reading
from balotaje.extract.references.pointers import Reference


def reading(text: str) -> Reading:
    return layers_of(text)


def shown(found: Reading, references: tuple[Reference, ...]) -> str:
    return " + ".join(found.document.span(r.first, r.after) for r in references)


SUBJECTS = [
    # before the verb
    ("Rosa Quilodrán respaldó a Pedro Soto.", "respaldó", "explicit", "Rosa Quilodrán"),
    ("La alcaldesa Rosa Quilodrán ya no lo respaldó.", "respaldó", "explicit", "La alcaldesa Rosa Quilodrán"),
    ("Rosa Quilodrán y Ana Paredes lo vieron.", "vieron", "explicit", "Rosa Quilodrán + Ana Paredes"),
    (
        "Rosa Quilodrán, Ana Paredes y Luis Montes lo vieron.",
        "vieron",
        "explicit",
        "Rosa Quilodrán + Ana Paredes + Luis Montes",
    ),
    # past incisos, sources and other people's words
    ("Rosa Quilodrán (hasta ayer sin lista y sin sede) calló.", "calló", "explicit", "Rosa Quilodrán"),
    ("Rosa Quilodrán –harta de todo– calló.", "calló", "explicit", "Rosa Quilodrán"),
    ("Rosa Quilodrán, según recogió Radio Tola, calló.", "calló", "explicit", "Rosa Quilodrán"),
    ("Rosa Quilodrán dijo “nadie ganó” y Pedro Soto calló.", "calló", "explicit", "Pedro Soto"),
    # what a preposition governs is no subject
    ("Para Rosa Quilodrán ganó Pedro Soto.", "ganó", "inverted", "Pedro Soto"),
    ("Con Rosa Quilodrán en Tola, calló.", "calló", None, ""),
    # behind the verb
    ("A Pedro Soto lo respaldó Rosa Quilodrán.", "respaldó", "inverted", "Rosa Quilodrán"),
    ("Afirmó en la sede la alcaldesa Rosa Quilodrán.", "Afirmó", "inverted", "la alcaldesa Rosa Quilodrán"),
    ("En la marcha que convocó Pedro Soto habló Rosa Quilodrán.", "habló", "inverted", "Rosa Quilodrán"),
    ("Mencionó el informe.", "Mencionó", None, ""),
    ("Calló. Rosa Quilodrán habló.", "Calló", None, ""),
    # in a relative clause
    ("Rosa Quilodrán, quien respaldó a Pedro Soto, calló.", "respaldó", "relative", "Rosa Quilodrán"),
    ("La alcaldesa, que respaldó a Pedro Soto, calló.", "respaldó", "relative", "La alcaldesa"),
    # the subject of another clause is only supposed
    ("Rosa Quilodrán llegó cuando dijo eso.", "dijo", "dropped", "Rosa Quilodrán"),
    ("Rosa Quilodrán llegó; dijo eso.", "dijo", "dropped", "Rosa Quilodrán"),
    ("Rosa Quilodrán vio a Pedro Soto, pero criticó a Ana Paredes.", "criticó", "dropped", "Rosa Quilodrán"),
    # that of another sentence is not
    ("Rosa Quilodrán llegó. Dijo eso.", "Dijo", None, ""),
    # a place without its comma ends before the name behind it
    ("Ayer en Tola Rosa Quilodrán calló.", "calló", "explicit", "Rosa Quilodrán"),
    ("Rosa Quilodrán, que llegó tarde, calló.", "calló", "explicit", "Rosa Quilodrán"),
]

BEHIND_QUOTATIONS = [
    ("“Pedro Soto no miente”, aseguró Rosa Quilodrán.", "aseguró", "inverted", "Rosa Quilodrán"),
    ("El alcalde Pedro Soto “no miente”, aseguró Ana Paredes.", "aseguró", "inverted", "Ana Paredes"),
    ("“No miente”, le dijo a Pedro Soto la alcaldesa.", "dijo", "inverted", "la alcaldesa"),
    ("“No miente”, Rosa Quilodrán aseguró.", "aseguró", "explicit", "Rosa Quilodrán"),
    ("“No miente”, dijo, y Rosa Quilodrán calló.", "dijo", None, ""),
]

OBJECTS = [
    ("Rosa Quilodrán respaldó a Pedro Soto.", "respaldó", "a", "Pedro Soto"),
    ("Rosa Quilodrán respaldó al diputado Pedro Soto.", "respaldó", "a", "al diputado Pedro Soto"),
    ("Rosa Quilodrán respaldó con Luis Montes a Pedro Soto.", "respaldó", "a", "Pedro Soto"),
    ("Rosa Quilodrán habló del alcalde.", "habló", "de", "del alcalde"),
    ("Rosa Quilodrán felicitó Pedro Soto.", "felicitó", "", "Pedro Soto"),
    # a list shares its preposition, repeated or not, also behind a plural title
    (
        "Rosa vio a Pedro Soto, Ana Paredes y Luis Montes.",
        "vio",
        "a",
        "Pedro Soto + Ana Paredes + Luis Montes",
    ),
    ("Rosa se reunió con Pedro Soto y con Luis Montes.", "reunió", "con", "Pedro Soto + Luis Montes"),
    (
        "Rosa se reunió con los exsenadores Pedro Soto y Luis Montes.",
        "reunió",
        "con",
        "Pedro Soto + Luis Montes",
    ),
    (
        "Rosa habló de los dos exsenadores Pedro Soto y Luis Montes.",
        "habló",
        "de",
        "Pedro Soto + Luis Montes",
    ),
    ("Rosa se reunió con Pedro Soto y habló con Luis Montes.", "reunió", "con", "Pedro Soto"),
    # another preposition, another clause, another sentence
    ("Rosa Quilodrán habló contra Pedro Soto.", "habló", "con", ""),
    ("Rosa Quilodrán calló porque vio a Pedro Soto.", "calló", "a", ""),
    ("Rosa Quilodrán calló; vio a Pedro Soto.", "calló", "a", ""),
    ("Rosa Quilodrán respaldó la lista que llevó a Pedro Soto.", "respaldó", "a", ""),
    ("Rosa Quilodrán calló. Vio a Pedro Soto.", "calló", "a", ""),
]


@pytest.mark.parametrize(("text", "verb", "basis", "subject"), SUBJECTS)
def test_subject(text: str, verb: str, basis: str | None, subject: str) -> None:
    found = reading(text)
    read_as = found.clause.subject(found.document.forms.index(verb))
    assert (read_as.basis if read_as else None, shown(found, read_as.references) if read_as else "") == (
        basis,
        subject,
    )


@pytest.mark.parametrize(("text", "verb", "basis", "subject"), BEHIND_QUOTATIONS)
def test_subject_behind_a_quotation(text: str, verb: str, basis: str | None, subject: str) -> None:
    found = reading(text)
    read_as = found.clause.subject(found.document.forms.index(verb), inverted_first=True)
    assert (read_as.basis if read_as else None, shown(found, read_as.references) if read_as else "") == (
        basis,
        subject,
    )


@pytest.mark.parametrize(("text", "head", "preposition", "objects"), OBJECTS)
def test_objects(text: str, head: str, preposition: str, objects: str) -> None:
    found = reading(text)
    behind = found.clause.objects(found.document.forms.index(head), frozenset((preposition,)))
    assert shown(found, behind) == objects


@pytest.mark.parametrize("place", range(3))
def test_members_are_the_same_from_each_of_them(place: int) -> None:
    found = reading("Hablaron Rosa Quilodrán, Ana Paredes y Luis Montes ante Pedro Soto.")
    members = found.clause.members(found.references.items[place])
    assert shown(found, members) == "Rosa Quilodrán + Ana Paredes + Luis Montes"


def test_a_comma_alone_makes_no_list() -> None:
    found = reading("Para Rosa Quilodrán, Ana Paredes miente.")
    first, second = found.references.items[:2]
    assert found.clause.members(second) == (second,)
    assert (found.clause.preposition(first), found.clause.preposition(second)) == ("para", "")


def test_a_new_clause_is_no_member_of_the_list_before_it() -> None:
    found = reading("Habló Rosa Quilodrán, y Pedro Soto calló.")
    assert shown(found, found.clause.members(found.references.items[0])) == "Rosa Quilodrán"


@pytest.mark.parametrize(
    ("text", "before", "verb"),
    [
        ("Rosa Quilodrán, que ya no le dijo nada, calló.", "que", "dijo"),
        ("Ayer Pedro Soto también lo negó.", "Soto", "negó"),
        ("Pedro Soto negó todo.", "Soto", "negó"),
        ("Nunca lo negó.", "", "negó"),
    ],
)
def test_what_may_stand_before_a_verb(text: str, before: str, verb: str) -> None:
    document = reading(text).document
    i = document.forms.index(verb)
    last = before_small_words(document, i)
    assert (document.forms[last] if last >= 0 else "") == before
    assert past_small_words(document, last + 1) == i


@pytest.mark.parametrize(
    ("token", "starting", "ending", "named"),
    [
        ("La", "La senadora Rosa Quilodrán", "", "La senadora Rosa Quilodrán"),
        ("Rosa", "", "", ""),
        ("Quilodrán", "", "La senadora Rosa Quilodrán", ""),
        ("el", "el edil", "", ""),
        ("edil", "", "el edil", ""),
        ("vio", "", "", ""),
    ],
)
def test_what_begins_and_ends_at_a_token(token: str, starting: str, ending: str, named: str) -> None:
    found = reading("La senadora Rosa Quilodrán calló y el edil vio todo.")
    i = found.document.forms.index(token)
    references = found.references
    at = (references.starting_at(i), references.ending_at(i), references.named_at(i))
    assert [found.document.span(r.first, r.after) if r else "" for r in at] == [starting, ending, named]
