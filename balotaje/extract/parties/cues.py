"""What the text does with a name that only parties' names are used for.

Each rule looks at the few tokens around one place where the name stands and tells how much it says, in
points; ``unlisted`` adds up what all the places of one name say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...lexicon import CAPITAL, FINITE, PERSON_NOUN, PREPOSITION, Lexicon, fold
from ..clauses.determiners import BEFORE_NOUN, DETERMINERS, OF
from ..clauses.verbs import is_form_of
from ..names.acronyms import is_acronym
from ..names.casting import Casting
from ..names.kinds import PERSONLIKE
from .slogans import calls_all

MEANS_IT = 3
"""Points of what hardly anything but a party stands with."""
TELLS = 2
HINTS = 1
SAME_NOUN_PHRASE = 9
"""Tokens of 'la agrupación de esta última,' before a name."""
ADJECTIVAL = tuple("al ano ario ero ular ócrata eño ense ico ino ista ivo és ana aria eña ica".split())
"""How adjectives end that stand behind 'Partido' or 'Movimiento' in a name."""
JOINTS = frozenset((",", "y", "e", "ni", "o", "u", "como", "/"))
"""What joins names of one kind."""

MAX_ADJECTIVES = 5
"""Tokens between a party noun and the name: 'formación política nacionalista - conservadora'."""

VOTES_REACH = 4
"""Tokens of '55 por ciento ' before 'de los votos'."""
SURVEY_REACH = 9
"""Tokens of 'encuesta de intención de voto realizada por' before whoever made it."""
FIGURE_REACH = 8
"""Tokens between a name and its figure: ', que obtuvo apenas el 4%'."""
BEFORE_FIGURE = frozenset(
    ", ( ) : con un una el la hasta al a en de del apenas solo se casi cerca que su más menos y".split()
)
"""What may stand between a party and its figure, beside a verb."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name at tokens ``first`` up to ``after``; ``words`` is the number of its capitalised words."""

    first: int
    after: int
    words: int


Rule = Callable[[Casting, Place], int]


def noun_before(work: Casting, place: Place) -> int:
    """'el movimiento Marea Verde', 'la fuerza Marea Verde'; not 'el movimiento de Quilodrán'."""
    lowers = work.document.lowers
    i = token_before(work, place)
    if i < 0 or lowers[place.first - 1] == "(" or (lowers[i] in ("lista", "frente") and place.words < 2):
        return TELLS * (i >= 0 and lowers[i] == "lista" and is_dictionary_word(work, place))
    shop = work.lexicon.head_nouns.get(lowers[i]) == "company"
    if shop and not (work.document.forms[place.first].isupper() or is_all_words(work, place)):
        return 0  # 'la tienda Falmira'
    if work.lexicon.is_name_word(lowers[i], "sure_party_noun"):
        return MEANS_IT
    if work.lexicon.is_word(lowers[i], "party_noun"):
        return TELLS
    if (chain := _chain_of_adjectives(work, i)) > TELLS:
        return chain
    if _is_qualified_noun(work, i) and not _is_sided_person(work, place, i):
        return TELLS
    if work.lexicon.is_name_word(lowers[i], "party_like_noun"):
        return TELLS
    return chain


def _is_qualified_noun(work: Casting, i: int) -> bool:
    """Whether a party noun with its adjective ends at token ``i``: 'la coalición opositora', 'el partido de
    izquierda', 'la organización política', or an adjective alone that a party bears: 'del oficialista'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    if i < 1 or not work.document.forms[i].islower() or lowers[i] in OF:
        return False
    if lexicon.is_name_word(lowers[i], "sided"):
        if i > 3 and lowers[i - 1] in ("y", "-") and lexicon.is_name_word(lowers[i - 2], "sided"):
            i -= 2  # 'la liberal y europeísta Marea Verde'
        return lowers[i - 1] in BEFORE_NOUN
    if lexicon.is_name_word(lowers[i], "political") and lexicon.is_name_word(lowers[i - 1], "political_noun"):
        return True
    of_side = lowers[i - 1] == "de" and lexicon.is_name_word(lowers[i], "side_noun")
    noun = i - 2 if of_side else i - 1
    if work.document.flags[i] & PREPOSITION:
        return False  # 'el partido entre Tola y Lota'
    return noun > 0 and lexicon.is_word(lowers[noun], "party_noun") and lowers[noun - 1] in DETERMINERS


def _chain_of_adjectives(work: Casting, i: int) -> int:
    """How much it says that a party noun with adjectives ends at token ``i``.

    'la formación política ultrarreligiosa', 'el partido nacionalista - conservador', 'del partido de
    derechas'; not 'la formación de profesores'.
    """
    document, lexicon = work.document, work.lexicon
    lowers, sided = document.lowers, False
    begin = max(document.sentences[document.sentence[i]][0] + 1, i - MAX_ADJECTIVES)
    for k in range(i, begin - 1, -1):
        lower = lowers[k]
        if lexicon.is_word(lower, "party_noun") or lexicon.is_name_word(lower, "party_like_noun"):
            new = lexicon.is_name_word(lowers[k - 1], "party_adjective")
            if k == i or lowers[k - 1 - new] not in BEFORE_NOUN:
                return 0  # but 'del nuevo partido regional Marea Verde'
            return MEANS_IT if sided or lexicon.is_name_word(lower, "sure_party_noun") else TELLS
        of_side = lexicon.is_name_word(lower, "side_noun")
        if lower == "-" or (lower == "de" and lexicon.is_name_word(lowers[k + 1], "side_noun")):
            continue
        small = lower in lexicon.words and not lexicon.is_word(lower, "office_adjective")
        if not document.forms[k].islower() or not lower.isalpha() or small:
            return 0
        sided = sided or of_side or lexicon.is_name_word(lower, "sided", "political")
        sided = sided or any(noun.kind == "trait" for noun in lexicon.person_nouns(lower))
        if document.flags[k] & (FINITE | PREPOSITION) and not sided:
            return 0
    return 0


def _is_sided_person(work: Casting, place: Place, i: int) -> bool:
    """Whether a side at token ``i`` is somebody's: 'el derechista Ketty Quilodrán'; not 'el derechista Mar
    Abierto', 'la conservadora MA'."""
    lexicon, lowers = work.lexicon, work.document.lowers
    if place.words < 2 or not lexicon.is_name_word(lowers[i], "sided"):
        return False
    return not any(lexicon.is_common(lowers[k]) for k in range(place.first, place.after))


def spells_a_thing(work: Casting, place: Place) -> bool:
    """'Mercado Verde-Azul (ABC, siglas en inglés)': whether letters are of what another language says."""
    return work.document.lowers[place.after : place.after + 3] == [",", "siglas", "en"]


def called_party(work: Casting, place: Place) -> int:
    """'Marea Verde, la agrupación del alcalde'; 'Marea Verde es el partido más votado'; 'el partido de esta
    última, Marea Verde,', 'el partido de Soto (Marea Verde)'; not 'en Los Robles, el partido de Soto creció'.
    """
    document, lexicon = work.document, work.lexicon
    lowers = document.lowers
    i = place.after
    if i + 2 < len(lowers) and (lowers[i] == "," or is_form_of(document, lexicon, i, ("ser",))):
        i += 2 if lowers[i + 1] in DETERMINERS else 1
        i += lowers[i] in lexicon.numbers and i + 1 < len(lowers)  # ', los tres movimientos que'
        i += lexicon.is_name_word(lowers[i], "party_adjective") and i + 1 < len(lowers)
        inside = lowers[i] == "lista" and lowers[past_article(work, token_before(work, place))] == "en"
        faces = lowers[i] == "frente" and lowers[i + 1 : i + 2] in (["a"], ["al"])
        named = _is_party_noun(lexicon, lowers[i]) and document.forms[i].islower()
        if named and not (inside or faces or spells_a_thing(work, place)):
            subject = lowers[place.after] == "," and lowers[i - 1] != "," and _has_verb(work, i + 1)
            return MEANS_IT * (not subject)
    i = token_before(work, place)
    closed = place.after < len(lowers) and lowers[place.after] in (",", ".", ")")
    if i > 0 and (lowers[i] in (",", ":") or lowers[place.first - 1] == "(") and closed:
        start = max(document.sentences[document.sentence[i]][0], i - SAME_NOUN_PHRASE)
        led = False
        for k in range(i - 1, start - 1, -1):
            if lowers[k] == "que" and lexicon.is_name_word(lowers[k + 1], "leads_party"):
                continue  # 'el partido que lidera Soto, Marea Verde,'
            leads = lowers[k - 1] == "que" and lexicon.is_name_word(lowers[k], "leads_party")
            if lowers[k] in (",", ":", ";") or (document.flags[k] & FINITE and not leads):
                break
            led = led or leads
            noun = _is_party_noun(lexicon, lowers[k]) and document.forms[k].islower()
            if noun and _is_of_a_head(work, k) and not is_all_words(work, place):
                return 0
            if noun and any(lowers[m] in BEFORE_NOUN for m in range(max(0, k - 2), k)):
                own = k == i - 1 and lowers[k - 1] in ("su", "cuyo")
                return MEANS_IT if own or led else TELLS
    return 0


def _has_verb(work: Casting, i: int) -> bool:
    """Whether what stands between a comma and token ``i`` does something: ', el partido de Soto creció'."""
    document = work.document
    for k in range(i, document.sentences[document.sentence[i]][1]):
        if document.lowers[k] in (",", "que", "cuyo", "cuya", "(", "y", ";", ")", "hace"):
            return False
        if document.flags[k] & FINITE and not document.flags[k] & (PREPOSITION | CAPITAL):
            return True
    return False


def _is_of_a_head(work: Casting, i: int) -> bool:
    """Whether somebody heads what the party noun at token ``i`` calls so: 'el jefe del partido, Soto'; not
    'el jefe de su partido, Marea Verde'."""
    lowers = work.document.lowers
    i -= 1 if lowers[i - 1] == "del" else 2
    if i < 1 or lowers[i] not in OF or lowers[i + 1] == "su":
        return False
    return bool(work.document.flags[i - 1] & PERSON_NOUN) or lowers[i - 1] in ("frente", "cabeza", "mando")


def names_parties(work: Casting, i: int) -> bool:
    """Whether a plural of what parties are called stands at token ``i``: 'fuerzas', 'partidos'."""
    lower = work.document.lowers[i]
    return lower.endswith("s") and _is_party_noun(work.lexicon, lower)


def _is_party_noun(lexicon: Lexicon, lower: str) -> bool:
    return lexicon.is_word(lower, "party_noun") or lexicon.is_name_word(lower, "party_like_noun")


def owner_before(work: Casting, place: Place) -> int:
    """'la candidata de Marea Verde', 'los militantes de Marea Verde'; not 'la alcaldesa de Monte Verde'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = token_before(work, place)
    bare = place.words == 1 and not work.document.forms[place.first].isupper()
    if i > 0 and lowers[i] in ("el", "la"):
        if bare:
            return 0
        i -= 1
    told_apart = lowers[i] == "del" and bare and not lexicon.is_name_word(lowers[place.first], "party_word")
    if i < 1 or lowers[i] not in OF or told_apart:
        return 0  # 'los militantes del Oeste'; not 'los militantes del Verde'
    if i > 1 and _is_of_a_body(lexicon, lowers[i - 2], lowers[i - 1]):
        return 0
    acronym = is_acronym(work.document.forms[place.first]) and place.words == 1
    owner = _weight_of_owner(lexicon, lowers[i - 1], acronym)
    if not owner and _is_adjective(work, i - 1) and not _is_of_an_area(work, i - 1):
        owner = _weight_of_owner(lexicon, lowers[i - 2], acronym)
    if owner == MEANS_IT or not bare or is_dictionary_word(work, place):
        return owner
    return max(0, owner - HINTS)


def _is_of_an_area(work: Casting, i: int) -> bool:
    """Whether an adjective at token ``i`` tells that a place is presided over: 'la presidencia municipal de',
    'la presidenta municipal de'; not 'la candidata municipal de'."""
    lexicon, head = work.lexicon, work.document.lowers[i - 1]
    presides = any(lexicon.is_word(noun.lemma, "presides") for noun in lexicon.person_nouns(head))
    return lexicon.is_name_word(work.document.lowers[i], "governs_area") and (
        presides or lexicon.is_word(head, "office_place")
    )


def _is_adjective(work: Casting, i: int) -> bool:
    """Whether token ``i`` may qualify the noun before it: 'la candidata única de', 'la mesa directiva de'."""
    lower, document = work.document.lowers[i], work.document
    if work.lexicon.is_word(lower, "office_adjective"):
        return True
    plain = document.forms[i].islower() and lower.isalpha() and not document.flags[i] & (PREPOSITION | FINITE)
    return plain and lower not in work.lexicon.words and lower not in work.lexicon.head_nouns


def _is_of_a_body(lexicon: Lexicon, noun: str, word: str) -> bool:
    """Whether a word that may mean somebody elected tells of a body: 'comisión parlamentaria de Empleo'."""
    return lexicon.head_nouns.get(noun) == "institution" and lexicon.is_name_word(word, "elected_owner")


def _weight_of_owner(lexicon: Lexicon, lower: str, acronym: bool) -> int:
    """How much 'de' behind a word tells of a party: all behind 'militante', a little behind 'presidenta'.

    'la diputada del PDA' is of a party, 'la diputada de Monte Verde' may be of a place.
    """
    if lower.startswith("ex") and len(lower) > 5:
        lower = lower[2:].lstrip("-")
    if lexicon.is_name_word(lower, "strong_party_owner"):
        return MEANS_IT
    if lexicon.is_name_word(lower, "elected_owner"):
        return MEANS_IT if acronym else TELLS
    if lexicon.is_name_word(lower, "party_owner"):
        return TELLS
    return HINTS * lexicon.is_name_word(lower, "some_party_owner")


def has_figure(work: Casting, place: Place) -> int:
    """'Marea Verde, 25,7 %;', 'Marea Verde (12 %)', 'Rosa Quilodrán (Marea Verde) obtuvo el 9%'."""
    document, lexicon = work.document, work.lexicon
    forms, got = document.forms, False
    behind = past_apposition(work, place.after)
    for i in range(behind, min(behind + FIGURE_REACH, len(forms))):
        if forms[i][0].isdecimal():
            figure = i + 1 < len(forms) and (forms[i + 1] in ("%", "por") or (got and _votes(work, i)))
            several = place.words > 1 and is_all_words(work, place)
            sure = (several or _are_letters_of_contender(work, place)) and got and _is_of_votes(work, i)
            return (MEANS_IT + (place.words == 1) if sure else TELLS if several else HINTS) * figure
        verb = document.flags[i] & FINITE and any(v.finite for v in lexicon.verb_in(forms[i], "obtain"))
        got = got or bool(verb)
        if not verb and forms[i] not in BEFORE_FIGURE:
            return 0
    return 0


def _are_letters_of_contender(work: Casting, place: Place) -> bool:
    """Whether letters stand that may be a party's: 'el PDA', not 'la ONU', nor a body of state's 'el TSE'."""
    form = work.document.forms[place.first]
    if place.words > 1 or not (is_acronym(form) and form.isupper()) or form in work.defined:
        return False
    return work.document.lowers[place.first - 1] == "el" and not work.lexicon.is_name_word(
        form.lower(), "no_party"
    )


def _is_of_votes(work: Casting, i: int) -> bool:
    """Whether votes are what the number at token ``i`` counts: '388 votos', '55% de los votos'."""
    forms = work.document.forms
    k = next((k for k in range(i + 1, min(i + VOTES_REACH, len(forms))) if forms[k] in OF), i)
    k += k > i and forms[k + 1 : k + 2] == ["los"]
    return is_phrase(work, k + 1, "vote_unit") if k + 1 < len(forms) else False


def _votes(work: Casting, i: int) -> bool:
    """Whether the number at token ``i`` is one of votes: '65.796 sufragios'."""
    return is_phrase(work, i + 1, "vote_unit")


def past_apposition(work: Casting, i: int) -> int:
    """The token behind ', la sorpresa de la noche,' at token ``i``, else ``i``."""
    lowers = work.document.lowers
    if i + 1 < len(lowers) and lowers[i] == "," and lowers[i + 1] in ("el", "la", "una", "un"):
        for k in range(i + 2, min(i + FIGURE_REACH, len(lowers))):
            if lowers[k] == ",":
                return k + 1
            if not work.document.forms[k].islower():
                break
    return i


def _known_in_series(work: Casting, i: int) -> int:
    """How many known parties the list names that goes on to token ``i``: 'el PDA, la UDI y'."""
    document, found = work.document, 0
    while i > 0 and document.lowers[i] in JOINTS:
        n = work.last_of.get(i)
        if n is None or n not in work.actor_of or work.actor_of[n].kind != "party":
            break
        found += 1
        i = work.cast.candidates[n].first - 1
        i -= i > 0 and document.lowers[i] in ("el", "la")
    return found


def beside_party(work: Casting, place: Place) -> int:
    """'el PDA y Marea Verde', 'Marea Verde, el PDA y…', 'Sur y el movimiento Marea Verde', 'ni el PDA ni
    Marea Verde', 'tanto el PDA como Marea Verde'."""
    document = work.document
    i = token_before(work, place)
    if i > 0 and document.lowers[i] in ("el", "la"):
        i -= 1
    if i > 0 and document.lowers[i] in JOINTS:
        if known := _known_in_series(work, i):
            return TELLS if known > 1 else HINTS
    i = place.after
    if i + 1 < len(document) and document.lowers[i] in JOINTS:
        i += 2 if document.lowers[i + 1] in ("el", "la") else 1
        i += i + 1 < len(document) and _is_party_noun(work.lexicon, document.lowers[i])
        return HINTS * work.is_party_at(i)
    return 0


def sounds_like_party(work: Casting, place: Place) -> int:
    """'Marea Popular', 'Somos Ribera', 'Todos por la Ribera'; not 'Monte Verde Alto'."""
    words = [work.document.lowers[i] for i in range(place.first, place.after)]
    if place.words == 1 and len(words) == 1:
        opens = work.document.sentence_start(place.first) and work.lexicon.is_name_word(
            words[0], "party_word"
        )
        return HINTS * (opens or is_dictionary_word(work, place))
    sounding = sum(work.lexicon.is_name_word(word, "party_word") for word in words)
    if (sounding > 1 and sounding == place.words) or is_call(work, place):
        return TELLS
    return HINTS * (sounding > 0 or work.lexicon.is_name_word(words[0], "party_opener"))


def is_call(work: Casting, place: Place) -> bool:
    """Whether a name of several words begins with what 'we' do, within a sentence: 'de Salvemos Tola'; not
    'la campaña Salvemos Tola'."""
    document, i = work.document, place.first
    if place.after - i < 2 or document.sentence_start(i) or not calls_all(work, i):
        return False
    told = document.lowers[max(document.sentences[document.sentence[i]][0], i - SURVEY_REACH) : i]
    if any(work.lexicon.head_nouns.get(word) == "pollster" for word in told):
        return False  # 'el sondeo que hizo Demos Lab'
    before = document.lowers[i - 1]
    small = not before.isalpha() or document.flags[i - 1] & (PREPOSITION | FINITE)
    return bool(
        small or work.lexicon.is_word(before, "conjunction", "contraction", "relative", "subordinator")
    )


def is_dictionary_word(work: Casting, place: Place) -> bool:
    """Whether a name of one word is a word in a capital where nothing asks for one: 'Renacer'."""
    document, lower = work.document, work.document.lowers[place.first]
    if place.words > 1 or document.forms[place.first].isupper() or document.sentence_start(place.first):
        return False
    return (
        work.lexicon.is_common(lower)
        and lower not in work.lexicon.head_nouns
        and lower not in work.lexicon.words
    )


def before_letters(work: Casting, place: Place) -> int:
    """'Acción Serrana Tolana (TSR)', whose letters are of another language; not 'Soto (TSR)'."""
    forms, i = work.document.forms, place.after
    bracketed = i + 2 < len(forms) and forms[i] == "(" and forms[i + 2] == ")" and is_acronym(forms[i + 1])
    if not bracketed or place.words < 2 or forms[i + 1] in work.defined:
        return 0
    head = work.lexicon.head_nouns.get(work.document.lowers[place.first]) == "party"
    return HINTS * (head or sounds_like_party(work, place) > 0)


def past_article(work: Casting, i: int) -> int:
    """The token before the article at token ``i``, else ``i``."""
    return i - 1 if i > 0 and work.document.lowers[i] in ("el", "la") else i


def is_phrase(work: Casting, i: int, kind: str) -> bool:
    """Whether the word at token ``i`` is by itself one of the lexicon's phrases of a class: 'escaños'."""
    lower = work.document.lowers[i]
    return any(own == kind and len(words) == 1 for words, own in work.lexicon.phrases.get(lower, ()))


def is_all_words(work: Casting, place: Place) -> bool:
    """Whether a name is made of words of the dictionary, none of them a name: 'Marea Verde', not 'Soto'."""
    lexicon, lowers = work.lexicon, work.document.lowers
    return all(
        lexicon.is_common(lowers[i]) and fold(lowers[i]) not in lexicon.given_names
        for i in range(place.first, place.after)
        if work.document.is_capital(i)
    )


def token_before(work: Casting, place: Place) -> int:
    """The token before a name and before the mark that opens it; -1 where its sentence begins."""
    document = work.document
    i = place.first - 1
    if i > 0 and document.forms[i] in "“«\"‘'¡":
        i -= 1
    return i if i >= 0 and document.sentence[i] == document.sentence[place.first] else -1


def looks_like_person(work: Casting, after: int) -> bool:
    """Whether a name that looks like a person's ends right before token ``after``."""
    before = work.ends_at(after)
    if before is None or before.handle or before.kind not in PERSONLIKE:
        return False
    return (
        before.kind == "person"
        or before.after - before.first > 1
        or work.tokens(before)[0] in work.surnames_here
        or work.tokens(before)[0] in work.lexicon.surnames
    )
