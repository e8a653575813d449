"""Whether a run of capitalised words that no list knows names a person: points of evidence, added up."""

from __future__ import annotations

from functools import lru_cache

from ...knowledge import KnownPerson, Organisation
from ...lexicon import FINITE, FIRMS, HELD, PERSON_NOUN, fold
from ..clauses.verbs import is_form_of, past_small_words
from ..cues import Cues
from ..titles.linking import Link
from ..tokens import MARKS, SINGLE
from . import areas, things
from .casting import Casting
from .kinds import PERSONLIKE
from .members import PersonDraft
from .portrayed import is_said_to_be
from .proper import Candidate
from .runs import LINKING, PARTICLES

MEANS_IT = 3
TELLS = 2
HINTS = 1
ACCEPT = 2
"""Points at which a run counts as a person's name."""
SIDES = ("victor", "back", "back_person", "back_contender", "oppose", "congratulate", "nominate", "proclaim")
"""Classes of verbs that have somebody who stands in an election behind 'a'."""
NEARBY = 3
"""Tokens between a verb and the 'a' of whom it has: 'venció el domingo a'."""
AGE_REACH = 6
"""Tokens behind a given name within which its bearer's age stands: ', una vendedora ambulante de 25 años'."""
LOCATING = frozenset(("en", "desde", "hacia"))
PLACING = LOCATING | {"de", "del"}
"""What stands before a place, and before no list of people."""
ALIAS_REACH = 6
"""Tokens of 'conocido en la guerra' before the 'como' of an alias."""
OWN = frozenset("mi tu su nuestro nuestra".split())
NEXT = frozenset("próximo próxima nuevo nueva primer primera mejor actual".split())
"""What stands between 'el' and an office that somebody will have."""
IDENTIFIED = frozenset(
    f"{stem}{end}"
    for stem in ("identificad", "individualizad", "presentad")
    for end in ("o", "a", "os", "as")
)
"""What stands before 'como' and somebody's name."""
CALLED = frozenset(("llamado", "llamada", "nombrado", "nombrada", "bautizado", "bautizada"))
"""What stands right before it."""
APPOSED = 5
"""Tokens of 'chofer del taxi' before the comma behind which its name stands."""
INTRODUCING = ("profession", "generic")
"""Kinds of nouns that introduce somebody whom nobody knows."""
PORTRAYING = ("office", "candidacy", "party_post", "trait", "profession", "generic", "relation", "kin")
"""Kinds of descriptions that portray somebody; a group is nobody."""


def is_person(work: Casting, n: int) -> bool:
    """Whether candidate ``n``, of two words or more, names a person."""
    candidate = work.cast.candidates[n]
    if _has_party_in_brackets(work, candidate.after) and candidate.kind in PERSONLIKE:
        return True  # 'deja la alcaldía Ketty Quilodrán (PDA)'
    if things.belongs_to_a_thing(work, candidate) or areas.is_area(work, candidate):
        work.borne.add(work.tokens(candidate))
        return False
    if any(isinstance(row, KnownPerson) for row in candidate.rows):
        return True
    if is_part_of_name(work, candidate):
        return True
    if work.tokens(candidate) in work.borne:  # 'la calle Rosa Quilodrán' … 'los baches de Rosa Quilodrán'
        return points(work, n) - _points_of_words(work, candidate) > HINTS
    if candidate.kind == "person" and not _is_located(work, candidate):
        return True
    return points(work, n) >= ACCEPT


def _has_party_in_brackets(work: Casting, i: int) -> bool:
    """Whether brackets at token ``i`` hold a party and nothing else: '(PDA)'; not '(PDA 12 %)'."""
    forms = work.document.forms
    if i + 2 >= len(forms) or forms[i] != "(" or not work.is_party_at(i + 1):
        return False
    n = work.first_of.get(i + 1)
    return n is not None and forms[work.cast.candidates[n].after : work.cast.candidates[n].after + 1] == [")"]


def _is_located(work: Casting, candidate: Candidate) -> bool:
    """Whether 'en' stands before a name whose first word may be a place's: 'en Mar de Quilodrán'."""
    document = work.document
    before = document.lowers[candidate.first - 1] if candidate.first else ""
    if before == "en" and _is_trusted(work, candidate.first - 2):
        return False
    return before in LOCATING and fold(document.forms[candidate.first]) in work.lexicon.ambiguous_names


def is_part_of_name(work: Casting, candidate: Candidate) -> bool:
    """Whether all the words are of one person's name: 'Abadía Rengifo' of 'Lucelly Abadía Rengifo'."""
    tokens = work.tokens(candidate)
    if len(set(tokens)) < 2:
        return False
    return any(
        set(tokens) <= set(work.cast.people[i].tokens) or is_alias_of(work.cast.people[i], tokens)
        for i in work.namesakes.holding(tokens)
    )


def is_alias_of(person: PersonDraft, tokens: tuple[str, ...]) -> bool:
    """Whether two or more tokens are of a curated name of the person: 'Soto Marín' of Pedro Soto's row."""
    if person.known is None or len(tokens) < 2:
        return False
    return any(set(tokens) <= own for own in names_of(person.known))


@lru_cache(maxsize=1 << 12)
def names_of(row: KnownPerson) -> tuple[frozenset[str], ...]:
    """The folded tokens of each of the names of a curated row."""
    return tuple(
        frozenset(fold(word) for word in name.split() if word.lower() not in PARTICLES)
        for name in (row.name, *row.aliases)
    )


def is_lone_person(work: Casting, n: int, token: str) -> bool:
    """Whether a single capitalised word that fits nobody names somebody all the same."""
    candidate = work.cast.candidates[n]
    if candidate.kind == "organisation":
        return False
    portrayed = any(
        link.direct and work.cast.descriptions[link.description].noun.kind in PORTRAYING
        for link in work.linked.get(n, ())
    )
    lowers, before = work.document.lowers, candidate.first - 1
    if before > 0 and lowers[before] == "de" and work.lexicon.is_word(lowers[before - 1], "office_place"):
        return False  # 'la intendencia de Quilodrán'
    found = points(work, n)
    first = lowers[candidate.first]
    word = first not in LINKING and work.lexicon.is_common(first)
    if _is_of_kin(work, n, candidate) and (token in work.lexicon.given_names or not word):
        return True
    if portrayed:
        listed = token in work.lexicon.surnames or token in work.lexicon.given_names
        if not listed and lowers[candidate.after : candidate.after + 1] in (["de"], ["del"]):
            return False  # 'la jefa Antifraude de la firma', 'la jefa Defcom de Tola'
        return found >= ACCEPT and (not word or token in work.lexicon.surnames)
    if work.document.sentence_start(candidate.first) or word:
        return False
    return token in work.lexicon.surnames and found >= ACCEPT + 2


def _is_of_kin(work: Casting, n: int, candidate: Candidate) -> bool:
    """Whether commas set a single name beside somebody's kin: 'su esposa, Josefa.', 'su hijo, Elmo,'."""
    lowers, i, after = work.document.lowers, candidate.first - 1, candidate.after
    if i < 2 or lowers[i] != "," or after >= len(lowers) or lowers[after] not in (",", ".", ";", ")"):
        return False
    kin = any(noun.kind == "kin" and noun.number == "s" for noun in work.lexicon.person_nouns(lowers[i - 1]))
    return kin and lowers[i - 2] in ("su", "mi", "la", "el", "cuya", "cuyo")


def is_introduced(work: Casting, candidate: Candidate, token: str) -> bool:
    """Whether a text introduces somebody by a given name alone: 'identificada como Rosa', 'su hijo Pedro',
    'el chofer del taxi, Pedro,', 'estudiantes como Rosa', 'Ramón, vendedor de 25 años'."""
    if token not in work.lexicon.given_names or work.document.forms[candidate.first].isupper():
        return False
    if _is_called(work, candidate.first) or is_aged(work, candidate, token):
        return True
    return token not in work.lexicon.ambiguous_names and _is_apposed_to_noun(work, candidate)


def _is_called(work: Casting, first: int) -> bool:
    """'identificada como Rosa', 'un joven llamado Pedro', 'de nombre Rosa', 'su hijo Pedro'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    if first < 3 or work.document.sentence[first - 2] != work.document.sentence[first]:
        return False
    before = lowers[first - 1]
    if before == "como":
        many = any(noun.number == "p" for noun in lexicon.person_nouns(lowers[first - 2]))
        return lowers[first - 2] in IDENTIFIED or many
    if before == "nombre":
        return lowers[first - 2] == "de"
    kin = any(noun.kind == "kin" and noun.number == "s" for noun in lexicon.person_nouns(before))
    return before in CALLED or (
        kin and (lowers[first - 2] in OWN or lexicon.is_word(lowers[first - 2], "possessive"))
    )


def _is_apposed_to_noun(work: Casting, candidate: Candidate) -> bool:
    """'el chofer del taxi, Pedro,', 'Rosa, la hija mayor'; not 'la sede de Tola, Paz,', 'calló, Pedro,'."""
    document, i, after = work.document, candidate.first - 1, candidate.after
    lowers = document.lowers
    if lowers[after : after + 1] != [","]:
        return False
    if after + 2 < len(lowers) and lowers[after + 1] in ("el", "la", "un", "una", "su"):
        nouns = work.lexicon.person_nouns(lowers[after + 2])
        if nouns and all(noun.number == "s" and noun.kind in (*INTRODUCING, "kin") for noun in nouns):
            return True
    if i < 2 or lowers[i] != ",":
        return False
    for k in range(i - 1, max(0, i - APPOSED), -1):
        if not document.forms[k].islower() or document.flags[k] & FINITE:
            return False
        nouns = work.lexicon.person_nouns(lowers[k])
        if nouns and lowers[k - 1] in ("el", "la", "un", "una"):
            return all(noun.number == "s" and noun.kind in INTRODUCING for noun in nouns)
    return False


def is_aged(work: Casting, candidate: Candidate, token: str) -> bool:
    """Whether an age introduces somebody by a given name alone: 'Ramón, vendedor de 25 años'; not 'Paz, tras
    un acuerdo de 20 años'."""
    lowers, i = work.document.lowers, candidate.after
    return token in work.lexicon.given_names and lowers[i : i + 1] == [","] and _is_age_near(work, i + 1)


def _is_age_near(work: Casting, i: int) -> bool:
    """Whether an age stands at token ``i`` or behind what somebody is there: 'vendedor de 25 años', 'de 25
    años'; not 'tras un acuerdo de 20 años'."""
    lowers = work.document.lowers
    for k in range(i, min(i + AGE_REACH - 1, len(lowers) - 2)):
        if lowers[k] == "de" and lowers[k + 1].isdecimal() and lowers[k + 2] == "años":
            return k == i or any(flags & PERSON_NOUN for flags in work.document.flags[i:k])
        if not lowers[k].isalpha():
            return False
    return False


def _is_candidate(work: Casting, i: int) -> int:
    """'Quilodrán es mi candidata', 'Quilodrán será el próximo alcalde'; not 'Sur es la favorita'."""
    document, lexicon = work.document, work.lexicon
    if i + 2 >= len(document) or not is_form_of(document, lexicon, i, ("ser",)):
        return 0
    k = i + 1 + bool(lexicon.is_word(document.lowers[i + 1], "determiner") or document.lowers[i + 1] in OWN)
    k += lexicon.is_word(document.lowers[k], "office_adjective") or document.lowers[k] in NEXT
    nouns = lexicon.person_nouns(document.lowers[k]) if k < len(document) else ()
    return TELLS * any(noun.number == "s" and noun.kind in HELD for noun in nouns)


def is_alias_at(work: Casting, i: int) -> bool:
    """Whether an alias begins at token ``i``: 'conocido en la guerra como Ana Cruz', 'firma como Chispa',
    'alias El Gallo'; not 'como Rosa Soto', 'conocido en Tola'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    k = i - 1 - (lowers[i - 1] in ("el", "la") and work.document.is_capital(i - 1))
    k -= work.document.forms[k] in MARKS or work.document.forms[k] in SINGLE
    if k < 1 or work.document.sentence[k] != work.document.sentence[i]:
        return False
    if lowers[k] in ("alias", "apodado", "apodada"):
        return True
    if lowers[k] != "como":
        return False
    for back in range(k - 1, max(0, k - ALIAS_REACH), -1):
        if lexicon.is_name_word(lowers[back], "nicknamed"):
            return True
        if lowers[back] in (",", ";", ".") or work.document.is_capital(back):
            return False
    return False


def is_credited(work: Casting, candidate: Candidate) -> bool:
    """Whether a news agency behind a slash makes a name that of a photograph's author: '(Rosa Luna/EFE)'; not
    'Rosa Luna (Marea Verde/Frente Austral)'."""
    slash = candidate.after
    if work.document.forms[slash : slash + 1] != ["/"]:
        return False
    agency = work.first_of.get(slash + 1)
    rows = work.cast.candidates[agency].rows if agency is not None else ()
    return any(isinstance(row, Organisation) and row.kind == "agency" for row in rows)


def points(work: Casting, n: int) -> int:
    """Points that candidate ``n`` names a person: by its own words, by what stands beside it."""
    candidate = work.cast.candidates[n]
    found = _points_of_words(work, candidate)
    for link in work.linked.get(n, ()):
        if not _is_of_many(work, candidate, link):
            found += 3 if link.direct or _is_enclosed(work, candidate) else 2
    found += 2 * (n in work.titled_alike)
    if candidate.after - candidate.first > 1:
        contending = 0 if found <= -HINTS else contends(work, n, candidate)  # as parties do too
        told = max(_is_candidate(work, candidate.after), is_said_to_be(work, candidate))
        found += max(contending, is_mortal(work, n, candidate), told)
    found += _points_behind(work, candidate)
    if _is_joined_to_person(work, n):
        found += 1 + (candidate.after - candidate.first > 1)
    if candidate.after - candidate.first > 1:
        found += _stands_for(work, candidate)
    return found + _points_before(work, candidate)


def _is_of_many(work: Casting, candidate: Candidate, link: Link) -> bool:
    """Whether several have the title and one name stands behind it, which is where they are from: 'los
    agricultores Tola-Quilodrán'; not 'los ediles Soto y Quilodrán'."""
    if work.cast.descriptions[link.description].noun.number != "p" or not link.direct:
        return False
    lowers, i, after = work.document.lowers, candidate.first - 1, candidate.after
    if lowers[i] in ("y", "e", ",") or lowers[after : after + 1] in (["y"], ["e"]):
        return False
    return lowers[after : after + 1] != [","] or after + 1 not in work.first_of


def _is_enclosed(work: Casting, candidate: Candidate) -> bool:
    """Whether commas set a full name apart from the title before it: 'la gobernadora, Rosa Ruiz, calló'."""
    forms, i = work.document.forms, candidate.after
    enclosed = forms[candidate.first - 1] == "," and i < len(forms) and forms[i] in (",", ".", ";", ")")
    return enclosed and i - candidate.first > 1


def _points_of_words(work: Casting, candidate: Candidate) -> int:
    document, lexicon = work.document, work.lexicon
    words = [document.lowers[i] for i in range(candidate.first, candidate.after) if document.is_capital(i)]
    if _are_all_words(work, words):
        return -1 if fold(words[0]) in lexicon.given_names else -2
    plain_end = lexicon.is_common(words[-1]) and fold(words[-1]) not in lexicon.surnames
    ambiguous = fold(words[0]) in lexicon.ambiguous_names
    if (len(words) == 2 and ambiguous and plain_end) or _is_branch(work, words):
        return 0 if fold(words[-1]) in lexicon.given_names else -1  # 'Ketty Rosario' may be somebody
    doubtful = ambiguous and lexicon.is_common(words[0])
    if doubtful and len(words) == 2 and fold(words[1]) in lexicon.given_names and lexicon.is_common(words[1]):
        return 0  # 'Cruz Blanca'
    given = fold(words[0]) in lexicon.given_names
    if len(words) > 1 and (doubtful or any(verb.finite for verb in lexicon.verbs.get(words[-1], ()))):
        return (fold(words[-1]) in lexicon.surnames) + (given and not ambiguous)
    rare = not lexicon.is_common(words[0]) and (len(words) > 1 or not given)
    return rare + (fold(words[-1]) in lexicon.surnames) + (len(words) > 1 and given)


def _are_all_words(work: Casting, words: list[str]) -> bool:
    """Whether two words or more are all in the dictionary and none is a surname: 'Mar Abierto'."""
    if len(words) < 2 or any(fold(word) in work.lexicon.surnames for word in words):
        return False
    return all(work.lexicon.is_common(word) or word in work.lexicon.verbs for word in words)


def _is_branch(work: Casting, words: list[str]) -> bool:
    """Whether a place ends a run that no name begins, as branches and events do: 'Colmed Chillán',
    'Expovida Santiago'; not 'Ketty Quintero'."""
    surnames, first, last = work.lexicon.surnames, fold(words[0]), fold(words[-1])
    if len(words) < 2 or first in work.lexicon.given_names or first in surnames:
        return False
    if last in surnames and last not in work.lexicon.given_names:
        return False
    return any(name.kind == "place" and len(name.words) == 1 for name in work.knowledge.names.get(last, ()))


def _points_behind(work: Casting, candidate: Candidate) -> int:
    """A party in brackets, a verb of saying, another verb in the third person, ', del Partido del Alba'; the
    verb of 'los vecinos de Kudri Palvi protestaron' is theirs."""
    document, lexicon, after = work.document, work.lexicon, candidate.after
    if after >= len(document):
        return 0
    found = 0
    if document.forms[after] == "(" and work.is_party_at(after + 1):
        found += 2
    owned = candidate.first > 0 and document.lowers[candidate.first - 1] == "de"
    verbs = () if owned else lexicon.verbs.get(document.lowers[after], ())
    if verbs and lexicon.verb_in(document.lowers[after], "say") and any(v.finite for v in verbs):
        found += 2
    elif any(v.finite and v.person == "3" for v in verbs):
        found += 1
    return found + 2 * _party_follows(work, after)


def _stands_for(work: Casting, candidate: Candidate) -> int:
    """'por el PDA, Ketty Quilodrán;', 'Por el PDA compite Ketty Quilodrán': somebody stands for it."""
    document, i = work.document, candidate.first - 1
    if i < 2 or document.sentence[i] != document.sentence[candidate.first]:
        return 0
    n = work.last_of.get(i)
    if n is None or work.cast.candidates[n].kind != "party":
        return 0
    k = work.cast.candidates[n].first - 1
    k -= k > 0 and document.lowers[k] in ("el", "la")
    given = fold(document.forms[candidate.first]) in work.lexicon.given_names
    return (2 * TELLS if given else TELLS) * (document.lowers[k] == "por")


def _points_before(work: Casting, candidate: Candidate) -> int:
    """'a juicio de', a verb of saying; a place stands behind 'en', a thing behind an article."""
    document, lexicon = work.document, work.lexicon
    before = candidate.first - 1
    if _said_by_ends(work, before):
        return 3
    if before < 0 or document.sentence[before] != document.sentence[candidate.first]:
        return 0
    adjacent = work.ends_at(candidate.first)
    if adjacent is not None and adjacent.kind == "place":
        return -2
    if any(v.finite for v in lexicon.verb_in(document.lowers[before], "say")):
        return 2
    if document.lowers[before - 1] == "que" and lexicon.is_name_word(document.lowers[before], "leads_party"):
        return 3  # 'la plataforma que lidera Quilodrán'
    if document.lowers[before] == "en" and _is_trusted(work, before - 1):
        return 1  # 'confía en Quilodrán'
    if document.lowers[before] == "ante" and work.is_electoral:
        return 1
    if document.lowers[before] == "de":
        issued = lexicon.head_nouns.get(document.lowers[before - 1]) in FIRMS
        return -2 if issued or candidate.first in work.offices_of else 0
    return -2 if document.lowers[before] in ("en", "el", "la", "los", "las", "del") else 0


def _is_trusted(work: Casting, i: int) -> bool:
    """Whether a verb at token ``i`` is one of trusting in somebody: 'confía', not 'votó'."""
    verbs = work.lexicon.verb_in(work.document.lowers[i], "settle_on")
    return any("en" in work.lexicon.constructions(verb.lemma, "settle_on") for verb in verbs)


def _party_follows(work: Casting, i: int) -> bool:
    """Whether ', del Partido del Alba' stands at token ``i``."""
    lowers = work.document.lowers
    if i + 2 >= len(lowers) or lowers[i] != "," or lowers[i + 1] not in ("de", "del"):
        return False
    return work.is_party_at(i + 2) or (lowers[i + 2] in ("la", "el") and work.is_party_at(i + 3))


def _is_joined_to_person(work: Casting, n: int) -> bool:
    """Whether 'y' joins the name to a person's ('Rosa Quilodrán y Ketty Paredes'), or a list of full names
    holds it: 'Rosa Quilodrán, Ketty Paredes y Pedro Soto', 'a Ketty Paredes, Rosa Quilodrán y Pedro Soto'."""
    joint, before = _person_beside(work, n, -1)
    if before and joint in ("y", "e"):
        return True
    comma, following = _person_beside(work, n, 1)
    if not following or not (before or comma == ",") or not _is_full(work, n):
        return False
    return before or (
        _person_beside(work, n + 1, 1)[1]
        and work.document.lowers[work.cast.candidates[n].first - 1] not in PLACING
    )


def _person_beside(work: Casting, n: int, step: int) -> tuple[str, bool]:
    """What joins candidate ``n`` to the one before or behind it, and whether that is a person by now or by
    its own words."""
    candidates, lowers = work.cast.candidates, work.document.lowers
    if not 0 <= n + step < len(candidates):
        return "", False
    left, right = sorted((n, n + step))
    i = candidates[left].after
    if candidates[right].first != i + 1 or lowers[i] not in (",", "y", "e"):
        return "", False
    actor, other = work.actor_of.get(n + step), candidates[n + step]
    named = actor is not None and actor.kind == "person"
    own = step > 0 and actor is None and other.kind == "person" and other.after - other.first > 1
    return lowers[i], named or own


def _is_full(work: Casting, n: int) -> bool:
    """Whether candidate ``n`` is of two words or more that no list has for a thing's."""
    candidate = work.cast.candidates[n]
    return candidate.kind == "unknown" and candidate.after - candidate.first > 1


def _said_by_ends(work: Casting, i: int) -> bool:
    """Whether a phrase like 'a juicio de' ends at token ``i``."""
    found = Cues.of(work.document, work.lexicon).beginning.get(i - 2, ())
    return any(phrase.kind == "said_by" and phrase.after == i + 1 for phrase in found)


def contends(work: Casting, n: int, candidate: Candidate) -> int:
    """'vencer a Quilodrán', 'votará por Quilodrán', 'la candidatura de Quilodrán'."""
    document, lexicon, i = work.document, work.lexicon, candidate.first - 1
    if i < 1 or document.sentence[i - 1] != document.sentence[candidate.first]:
        return 0
    lowers = document.lowers
    if lowers[i] in ("por", "a") and lexicon.is_verb_in(lowers[i - 1], "cast_vote", "back"):
        return TELLS
    if lowers[i] == "a":
        near = range(max(document.sentences[document.sentence[i]][0], i - NEARBY), i)
        verbs = (lowers[k] for k in near if not lexicon.is_word(lowers[k], "determiner"))
        return TELLS * any(lexicon.is_verb_in(lower, *SIDES) for lower in verbs)
    if lowers[i] == "de" and work.is_party_at(i - 1):
        return HINTS
    return TELLS * (lowers[i] in ("de", "con") and lexicon.is_name_word(lowers[i - 1], "of_contender"))


def is_mortal(work: Casting, n: int, candidate: Candidate) -> int:
    """'Quilodrán, de 54 años,', 'Quilodrán, quien', 'la dimisión de Quilodrán', 'la hija de Quilodrán'."""
    document, lexicon = work.document, work.lexicon
    lowers, i = document.lowers, candidate.after
    if lowers[i : i + 1] == [","] and _is_age_near(work, i + 1):
        return MEANS_IT
    if lowers[i : i + 2] == [",", "quien"]:
        return TELLS
    if document.is_capital(candidate.first + 1) and _is_titled_behind(work, i):
        return TELLS
    i = past_small_words(work.document, i)
    if i < len(lowers) and lexicon.is_name_word(lowers[i], "lives"):
        return TELLS
    before = candidate.first - 1
    if before < 1 or lowers[before] != "de":
        return 0
    kin = any(noun.kind == "kin" for noun in lexicon.person_nouns(lowers[before - 1]))
    return TELLS * (kin or lexicon.is_name_word(lowers[before - 1], "of_mortal"))


def _is_titled_behind(work: Casting, i: int) -> bool:
    """Whether a comma at token ``i`` sets a title or an alias beside a name: ', la edila de Tola', ',
    conocido como'; not ', aliada de Sur Libre'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    if lowers[i : i + 1] != [","] or i + 3 >= len(lowers):
        return False
    k = i + 1 + (lowers[i + 1] in ("mejor", "más"))
    if lowers[k] in ("conocido", "conocida", "alias", "apodado", "apodada"):
        return True
    return any(n.kind in HELD and n.number == "s" for n in lexicon.person_nouns(lowers[k]))
