"""What stands behind the head noun of a description and is of it: 'de Economía', 'a la alcaldía', 'en Tola'.

Each function gives the token behind what begins at a token, or that token itself where nothing does.
"""

from __future__ import annotations

from ...knowledge import Knowledge
from ...lexicon import PERSON_NOUN, Lexicon, Noun
from ..clauses.determiners import DEFINITE, HIS
from ..clauses.verbs import may_be_noun
from ..cues import Cues
from ..names.kinds import PERSONLIKE
from ..names.proper import Candidate
from ..tokens import DASHES, Document
from ..verb_endings import readings

LOWLY = ("trait", "profession", "relation")
"""Kinds of nouns that may stand as an adjective before a name: 'el líder cocalero Pedro Soto'."""
INDEPENDENT = frozenset(("independiente", "independientes", "ind"))
COMPLEMENT_LINKS = frozenset(("de", "del", "por", "ante"))
HAVE = frozenset("ha han he hemos has había habían habíamos haber habiendo habría habrían haya".split())
"""What a participle stands behind, though it may be a noun elsewhere."""
IS = frozenset("es son fue fueron era eran será serán sería serían".split())
"""What ends a title though lists of common words have it: 'Un asesor de la campaña fue tajante'."""
OF_BEFORE = frozenset(("ex", "otrora", "entonces", "exprimer"))
"""What stands before the title that somebody had: it begins another title than the one that it is in."""
AUDIENCE = frozenset("su sus los las un una unos unas".split())
"""What behind 'ante' begins those to whom somebody speaks, and no body to which an envoy is sent."""
LONG_AREA = 5
"""Tokens of the longest area of an office that no body's name closes: 'de control de daños'."""
MAX_COMPLEMENT = 9
"""Tokens; a complement longer than this is prose, not part of a title."""


def office_sought(
    document: Document, lexicon: Lexicon, named_at: dict[int, Candidate], noun: Noun, i: int
) -> int:
    """The token behind the office sought at token ``i``: 'candidata a diputada nacional', 'a la alcaldía'.

    'pidió al candidato a Soto' names no office.
    """
    lowers = document.lowers
    if noun.kind != "candidacy" or i + 1 >= len(lowers) or lowers[i] not in ("a", "al"):
        return i
    j = i + 1
    if lowers[j] in ("la", "las") and lowers[i] == "a":
        j += 1
    if j >= len(lowers) or document.sentence[j] != document.sentence[i]:
        return i
    office = bool(document.flags[j] & PERSON_NOUN) and j == i + 1 and lowers[i] == "a"
    if not office and not lexicon.is_word(lowers[j], "office_place"):
        return i
    body = named_at.get(j)
    if body is not None and body.kind != "person":
        return body.after
    j += 1
    while j < len(lowers) and lexicon.is_word(lowers[j], "office_adjective"):
        j += 1
    return j


def office_of_list(
    document: Document, lexicon: Lexicon, named_at: dict[int, Candidate], noun: Noun, i: int
) -> int:
    """The token behind the office sought at token ``i``: 'candidata de Sur Libre a la alcaldía de Tola'."""
    j = office_sought(document, lexicon, named_at, noun, i)
    place = named_at.get(j + 1)
    if j > i and document.lowers[j : j + 1] in (["de"], ["del"]) and place is not None:
        return place.after if place.kind in ("place", "organisation", "unknown") else j
    return j


def of_area(document: Document, lexicon: Lexicon, named_at: dict[int, Candidate], noun: Noun, i: int) -> int:
    """The token behind a post's place or field at token ``i``, where a name follows: 'la jefa política en
    Tola, Rosa Quilodrán', 'el experto en temas rurales Pedro Soto'; not 'la jueza en Tola dijo'."""
    lowers = document.lowers
    if i + 2 >= len(lowers) or lowers[i] != "en" or noun.kind in ("generic", "candidacy"):
        return i
    place = named_at.get(i + 1)
    j = i + 1
    if place is not None:
        if place.kind not in ("place", "unknown"):
            return i
        j = place.after
    else:
        while j < min(i + 7, len(lowers)) and document.forms[j].islower():
            of = lowers[j] in ("de", "del", "y", "e") and j > i + 1
            if not of and not _names_field(lexicon, lowers[j]):
                break
            j += 1
    comma = j < len(lowers) and lowers[j] in (",", "(")
    named = named_at.get(j + comma)
    bearer = named is not None and named.kind == "person" and not named.handle
    return j if bearer and document.sentence[j] == document.sentence[i] else i


def _names_field(lexicon: Lexicon, lower: str) -> bool:
    """Whether a word may tell in what somebody is an expert: 'temas', 'electorales'."""
    small = lexicon.is_word(lower, "conjunction", "determiner", "preposition", "relative", "clitic")
    return lexicon.is_common(lower) and not small and len(lower) > 2


def past_independence(document: Document, named_at: dict[int, Candidate], i: int) -> int:
    """The token of a party behind 'Independiente -' at token ``i``, else ``i``: 'la bancada Ind-PDA'."""
    j = i
    while j < min(i + 3, len(document)) and (
        document.lowers[j] in INDEPENDENT or document.forms[j] in DASHES
    ):
        j += 1
    party = named_at.get(j)
    return j if j > i and party is not None and party.kind == "party" else i


def state_of_post(document: Document, lexicon: Lexicon, i: int) -> int:
    """The token after 'en funciones', 'con licencia' at token ``i``, 0 where nothing of the kind stands."""
    found = Cues.of(document, lexicon).at(i, "post_state")
    return found[1] if found is not None else 0


def _names_somebody(
    named_at: dict[int, Candidate], lexicon: Lexicon, lowers: list[str], j: int, inside: bool
) -> bool:
    """Whether the person noun at token ``j`` is another's title: 'ministra del dictador Rosa Quilodrán'.

    'aliado del presidente boliviano Pedro Soto' has one too; 'la titular del gremio docente' has none.
    """
    word = lowers[j + 1] if lowers[j - 1] in COMPLEMENT_LINKS and j + 1 < len(lowers) else ""
    small = word.isalpha() and not lexicon.is_word(
        word, "preposition", "conjunction", "contraction", "relative"
    )
    following = named_at.get(j + 1) or (named_at.get(j + 2) if small and word not in DEFINITE else None)
    if following is not None and following.kind in PERSONLIKE:
        return True
    if not inside or lowers[j - 1] in COMPLEMENT_LINKS or lowers[j - 1] in DEFINITE:
        return False
    joined = lowers[j - 1] in ("y", "e")  # 'alcalde de la capital y líder del PDA'
    if not joined and lowers[j + 1 : j + 2] == [","]:
        return False  # 'la jefa del debate parlamentario, Rosa Quilodrán'
    return joined or any(noun.kind not in LOWLY for noun in lexicon.person_nouns(lowers[j]))


def _tells_how(document: Document, lexicon: Lexicon, i: int) -> bool:
    """'por teléfono', 'por su triunfo', 'por la victoria', 'fue proclamada candidata por el jefe del PA' tell
    of the deed; 'por Magallanes', 'por los obreros' of the title.
    """
    lowers = document.lowers
    if Cues.of(document, lexicon).at(i, "by_phone", "writing_cue") is not None:
        return True
    if lexicon.ordinal("".join(lowers[i + 1 : i + 2])):
        return True  # 'por primera vez'
    if lowers[i + 1 : i + 2] in (["el"], ["la"]) and i + 2 < len(lowers):
        if any(noun.number == "s" for noun in lexicon.person_nouns(lowers[i + 2])):
            return True
    j = i + 1 + (lowers[i + 1 : i + 2] in (["la"], ["el"]))
    return lowers[i + 1 : i + 2] in (["su"], ["sus"]) or lexicon.is_word(
        "".join(lowers[j : j + 1]), "winning"
    )


def _is_infinitive(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether an infinitive stands at token ``i``: 'acusó al mandatario de negarle una foto'."""
    word = document.lowers[i] if i < len(document) else ""
    return any(v.tense == "inf" for v in lexicon.verbs.get(word, ()))


def _tells_why(document: Document, lexicon: Lexicon, named_at: dict[int, Candidate], i: int) -> bool:
    """Whether 'por' at token ``i`` tells of a deed what an office is not of: 'consultó a la alcaldesa por el
    proyecto'; not 'senador por la región', 'por Tola', 'delegado por los obreros'."""
    lowers = document.lowers
    if lowers[i] != "por":
        return False
    j = i + 1 + (lowers[i + 1 : i + 2] in (["el"], ["la"], ["los"], ["las"], ["nuestro"], ["nuestra"]))
    if j >= len(document) or j in named_at or document.is_capital(j):
        return j >= len(document)
    place = lexicon.is_name_word(lowers[j], "bears_name") or lexicon.is_word(lowers[j], "party_noun")
    return not (place or lexicon.is_name_word(lowers[j], "constituency") or document.flags[j] & PERSON_NOUN)


def _goes_on(
    document: Document, lexicon: Lexicon, named_at: dict[int, Candidate], name: Candidate, i: int
) -> bool:
    """Whether a complement goes on at token ``i`` behind a name: 'jefe de la Comisaría de Tola', 'vocera de
    la Cámara por el PDA'; not 'acusó al alcalde de Tola de estafa', 'echó a la jefa de Presupuestos de su
    cargo'."""
    lowers = document.lowers
    if name.kind == "person" or i + 1 >= len(document):
        return False
    if lowers[i] == "por":
        party = named_at.get(i + 1) or named_at.get(i + 2)
        return party is not None and party.kind == "party" and not document.stretch[i] >= 0
    if lowers[i] not in ("de", "del"):
        return False
    if lowers[i + 1] in HIS or _is_infinitive(document, lexicon, i + 1):
        return False
    j = i + 1 + (lowers[i + 1] in DEFINITE)
    plain = j < len(document) and not document.is_capital(j) and j not in named_at
    bare = name.kind == "unknown" and j == i + 1
    if not plain or not (bare or name.kind in ("place", "party")):
        return True
    return lexicon.is_name_word(lowers[j], "bears_name", "constituency") or bool(
        document.flags[j] & PERSON_NOUN
    )


def _past_adjectives(document: Document, lexicon: Lexicon, name: Candidate) -> int:
    """The token behind what qualifies a body whose first word alone is written as a name: 'jefa del
    Departamento técnico de Obras', 'presidenta del Consejo electoral, Rosa Soto'.
    """
    i = name.after
    if name.kind in ("person", "party"):
        return i
    while i < len(document) and lexicon.is_word(document.lowers[i], "office_adjective"):
        i += 1
    return i


def _are_told_apart(named_at: dict[int, Candidate], lowers: list[str], i: int) -> bool:
    """Whether the party at token ``i`` has somebody named behind it: 'los jefes del PA y Sur, Rosa Soto y
    Pedro Ruiz'; not 'los jefes del PA y Sur'."""
    party = named_at.get(i)
    if party is None or party.kind != "party" or lowers[party.after : party.after + 1] != [","]:
        return False
    person = named_at.get(party.after + 1)
    return person is not None and person.kind == "person"


def _is_of_office(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether an office is told of at token ``i``: 'candidato del PDA a la alcaldía', 'aspirante del PDA a
    senador'."""
    i += document.lowers[i : i + 1] in (["la"], ["el"], ["una"], ["un"], ["las"], ["los"])
    if i >= len(document):
        return False
    lower = document.lowers[i]
    return bool(document.flags[i] & PERSON_NOUN) or lexicon.is_word(lower, "office_place")


def _another_title(document: Document, i: int) -> bool:
    """Whether a title of the same person opens at token ``i`` behind 'y': 'actual diputado', 'ex alcalde'."""
    qualified = document.lowers[i : i + 1] in (["actual"], ["ex"], ["hoy"], ["otrora"], ["entonces"])
    return qualified and i + 1 < len(document) and bool(document.flags[i + 1] & PERSON_NOUN)


def _is_of_body(lowers: list[str], named_at: dict[int, Candidate], i: int) -> bool:
    """Whether a body's name follows 'de' at token ``i``: 'de la Corporación Forestal', 'del Servicio'."""
    if lowers[i : i + 1] not in (["de"], ["del"]):
        return False
    body = named_at.get(i + 1 + (lowers[i + 1] in DEFINITE))
    return body is not None and body.kind == "organisation"


def past_nation(document: Document, lexicon: Lexicon, knowledge: Knowledge, noun: Noun, i: int) -> int:
    """The token behind whom a head of state presides over at token ``i``, ``i`` where none is told: 'el
    presidente de los zambios', 'la mandataria de todos los zambios'; not 'la abogada de los zambios'."""
    lowers = document.lowers
    kinds = (noun.lemma, *lexicon.office_kinds.get(noun.lemma, ()))
    if lowers[i : i + 1] != ["de"] or not any(lexicon.is_word(kind, "presides") for kind in kinds):
        return i
    people = i + 1 + (lowers[i + 1 : i + 2] in (["todos"], ["todas"]))
    of = lowers[people : people + 2]
    return people + 2 if of[:1] in (["los"], ["las"]) and of[-1] in knowledge.demonyms else i


def complement_at(
    document: Document,
    lexicon: Lexicon,
    named_at: dict[int, Candidate],
    inside: set[int],
    i: int,
    number: str = "s",
    *,
    office: bool = False,
) -> tuple[tuple[int, int] | None, list[Candidate], int]:
    """The complement that begins at token ``i`` ('de Economía', 'del Partido del Alba'), if one does.

    Behind a plural it may be of two places: 'los presidentes de Tola y Monte Alto'. Behind an office 'por'
    tells where it was won: not 'la jefa de gabinete por el proyecto'.
    """
    lowers = document.lowers
    if i >= len(document) or lowers[i] not in COMPLEMENT_LINKS:
        return None, [], i
    if lowers[i] == "por" and _tells_how(document, lexicon, i):
        return None, [], i
    if office and (_is_infinitive(document, lexicon, i + 1) or _tells_why(document, lexicon, named_at, i)):
        return None, [], i
    sentence = document.sentence[i]
    start, names, j, end = i, list[Candidate](), i, i
    while j < len(document) and j - start < MAX_COMPLEMENT and document.sentence[j] == sentence:
        word = lowers[j]
        candidate = named_at.get(j)
        if candidate is not None:
            if (
                candidate.kind == "person"
                and end > start
                and lowers[j - 1] not in COMPLEMENT_LINKS
                and (lowers[j - 1] not in DEFINITE)
            ):
                break
            names.append(candidate)
            j = end = _past_adjectives(document, lexicon, candidate)
            if j < len(document) and _goes_on(document, lexicon, named_at, candidate, j):
                continue
            both = number == "p" and (candidate.kind == "place" or _are_told_apart(named_at, lowers, j + 1))
            if j + 1 < len(document) and lowers[j] == "y" and (candidate.kind == "unknown" or both):
                following = named_at.get(j + 1)
                if following is not None and following.kind in (
                    "unknown",
                    candidate.kind if both else "organisation",
                ):
                    j += 1
                    continue
            break
        if j in inside:
            break
        if word in OF_BEFORE and j + 1 < len(document) and document.flags[j + 1] & PERSON_NOUN:
            break  # 'la figura del otrora alcalde'
        if word in COMPLEMENT_LINKS or word in DEFINITE or word in ("y", "e", "a"):
            if word in ("y", "e") and (end <= start + 1 or _another_title(document, j + 1)):
                break  # 'el líder de los gremios y actual diputado'
            if word == "en" and j > start:
                break
            if word == "por" and office and _tells_why(document, lexicon, named_at, j):
                break
            if word == "ante" and not AUDIENCE.isdisjoint(lowers[j + 1 : j + 2]):
                break  # 'bromeó la jefa de la oposición ante sus vecinos'
            if word in ("a", "al") and any(v.tense == "inf" for v in lexicon.verbs.get(lowers[j + 1], ())):
                break  # 'llamó a los votantes de centro a respaldar a Soto'
            if word in ("a", "al") and end > start + 1 and not _is_of_office(document, lexicon, j + 1):
                break  # 'dijo un asesor de la campaña al Diario de Tola'
            j += 1
            continue
        if word.isdigit() and j > start + 1 and len(word) < 4 and lowers[j - 1] not in COMPLEMENT_LINKS:
            j = end = j + 1  # 'de la seccional 3'
            break
        if not word.isalpha() or document.stretch[j] != document.stretch[i]:
            break
        if lexicon.is_word(word, "pronoun", "relative", "conjunction", "negation", "clitic", "adverb"):
            break
        noun = lowers[j - 1] in ("de", "del") or may_be_noun(lexicon, word)  # 'jefa del debate'
        if (
            lexicon.is_word(word, "preposition")
            or word in HAVE
            or word in IS
            or (not noun and any(v.finite for v in readings(word, lexicon)))
        ):
            break
        thing = lexicon.is_word(word, "thing") and named_at.get(j + 1) is None  # 'la fuerza política'
        thing = thing or lexicon.is_name_word(lowers[j - 1], "political_noun")  # 'de la fuerza política Sur'
        if (
            document.flags[j] & PERSON_NOUN
            and not thing
            and _names_somebody(named_at, lexicon, lowers, j, end > start)
        ):
            break
        j += 1
        end = j
        if end - start >= LONG_AREA and not _is_of_body(lowers, named_at, j):
            break
    if end <= start + 1 and not names:
        return None, [], i
    return (start, end), names, end
