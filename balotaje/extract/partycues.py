"""What the text does with a name that only parties' names are used for.

Each rule looks at the few tokens around one place where the name stands and tells how much it says, in
points; ``unlisted`` adds up what all the places of one name say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..lexicon import FINITE, Lexicon
from .acronyms import is_acronym
from .casting import Casting

ARTICLES = ("el", "la", "los", "las", "un", "una", "su", "nuestro", "mi", "cuyo", "cuya")
OF = ("de", "del")
MEANS_IT = 3
"""Points of what hardly anything but a party stands with."""
TELLS = 2
HINTS = 1
SAME_NOUN_PHRASE = 6
"""Tokens of 'la agrupación de esta última,' before a name."""
BY_REACH = 5
"""Tokens between a verb of standing and its 'por': 'fue elegida diputada por'."""
FIGURE_REACH = 5
MEMBER_REACH = 5
"""Tokens between a coalition and the word that begins the list of its members."""


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
    i = _before(work, place)
    if i < 0 or lowers[place.first - 1] == "(" or (lowers[i] in ("lista", "frente") and place.words < 2):
        return 0
    if work.lexicon.is_name_word(lowers[i], "sure_party_noun"):
        return MEANS_IT
    if work.lexicon.is_word(lowers[i], "party_noun"):
        return TELLS
    if _is_qualified_noun(work, i):
        return TELLS
    return TELLS if work.lexicon.is_name_word(lowers[i], "party_like_noun") else 0


def _is_qualified_noun(work: Casting, i: int) -> bool:
    """Whether a party noun with its adjective ends at token ``i``: 'la coalición opositora', 'el partido de
    izquierda', or an adjective alone that a party bears: 'la oficialista Marea Verde'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    if i < 2 or not work.document.forms[i].islower() or lowers[i] in OF:
        return False
    if lexicon.is_name_word(lowers[i], "sided"):
        return lowers[i - 1] in ARTICLES
    of_side = lowers[i - 1] == "de" and lexicon.is_name_word(lowers[i], "side_noun")
    noun = i - 2 if of_side else i - 1
    return noun > 0 and lexicon.is_word(lowers[noun], "party_noun") and lowers[noun - 1] in ARTICLES


def called_party(work: Casting, place: Place) -> int:
    """'Marea Verde, la agrupación del alcalde'; 'la agrupación de esta última, Marea Verde,'."""
    document, lexicon = work.document, work.lexicon
    lowers = document.lowers
    i = place.after
    if i + 2 < len(lowers) and lowers[i] == ",":
        i += 2 if lowers[i + 1] in ARTICLES else 1
        i += lexicon.is_name_word(lowers[i], "party_adjective") and i + 1 < len(lowers)
        if _is_party_noun(lexicon, lowers[i]):
            return MEANS_IT
    i = _before(work, place)
    closed = place.after < len(lowers) and lowers[place.after] in (",", ".", ")")
    if i > 0 and lowers[i] in (",", ":") and closed:
        start = max(document.sentences[document.sentence[i]][0], i - SAME_NOUN_PHRASE)
        for k in range(i - 1, start - 1, -1):
            if lowers[k] in (",", ":", ";") or document.flags[k] & FINITE:
                break
            if _is_party_noun(lexicon, lowers[k]) and any(
                lowers[m] in ARTICLES for m in range(max(0, k - 2), k)
            ):
                return TELLS
    return 0


def _is_party_noun(lexicon: Lexicon, lower: str) -> bool:
    return lexicon.is_word(lower, "party_noun") or lexicon.is_name_word(lower, "party_like_noun")


def owner_before(work: Casting, place: Place) -> int:
    """'la candidata de Marea Verde', 'los militantes de Marea Verde'; not 'la alcaldesa de Monte Verde'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = _before(work, place)
    bare = place.words == 1 and not work.document.forms[place.first].isupper()
    if i > 0 and lowers[i] in ("el", "la"):
        if bare:
            return 0
        i -= 1
    if i < 1 or lowers[i] not in OF:
        return 0
    acronym = is_acronym(work.document.forms[place.first]) and place.words == 1
    owner = _weight_of_owner(lexicon, lowers[i - 1], acronym)
    if not owner and lexicon.is_word(lowers[i - 1], "office_adjective"):
        owner = _weight_of_owner(lexicon, lowers[i - 2], acronym)
    if owner == MEANS_IT or not bare or is_dictionary_word(work, place):
        return owner
    return max(0, owner - HINTS)


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


def stands_for(work: Casting, place: Place) -> int:
    """'compite por Marea Verde', 'elegida concejala por Marea Verde'; not 'pasó por Monte Verde'."""
    document, lexicon = work.document, work.lexicon
    i = _before(work, place)
    if i > 0 and document.lowers[i] in ("el", "la"):
        i -= 1
    if i < 1 or document.lowers[i] != "por":
        return 0
    start = max(document.sentences[document.sentence[i]][0], i - BY_REACH)
    found = any(lexicon.is_name_word(document.lowers[k], "stands_by") for k in range(start, i))
    return TELLS if found else 0


def in_brackets_behind_person(work: Casting, place: Place) -> int:
    """'Rosa Quilodrán (Marea Verde)'; not 'Rosa Quilodrán (Radio Faro)'."""
    forms = work.document.forms
    i = place.first - 1
    if (
        i < 1
        or forms[i] != "("
        or place.after >= len(forms)
        or forms[place.after] not in (")", ",", "-", "–")
    ):
        return 0
    return TELLS if _looks_like_person(work, i) else 0


def apposed_to_person(work: Casting, place: Place) -> int:
    """'Rosa Quilodrán, de Marea Verde,', 'Rosa Quilodrán, del grupo Marea Verde,'; not 'Rosa Quilodrán, de la
    Universidad Austral,'."""
    document = work.document
    lowers = document.lowers
    i = _before(work, place)
    if i > 0 and lowers[i] == "grupo":
        i -= 1
    if i > 0 and lowers[i] in ("la", "el") and place.words > 1:
        i -= 1
    if i < 2 or lowers[i] not in OF:
        return 0
    named = place.words > 1 or is_dictionary_word(work, place)
    if lowers[i - 1] in ("ambos", "ambas", "todos", "todas"):
        return TELLS * named
    return TELLS * (named and lowers[i - 1] in (",", "y") and _looks_like_person(work, i - 1))


def acts_like_party(work: Casting, place: Place) -> int:
    """'Marea Verde respalda a…', 'Marea Verde no obtuvo…', 'Marea Verde se impuso'."""
    i = place.after
    while i < min(place.after + 2, len(work.document)) and work.document.lowers[i] in (
        "se",
        "no",
        "ya",
        "le",
    ):
        i += 1
    if i >= len(work.document):
        return 0
    lower = work.document.lowers[i]
    return HINTS * any(
        verb.finite and verb.person == "3"
        for kind in ("back", "obtain", "neutral", "oppose", "withdraw", "lead", "win")
        for verb in work.lexicon.verb_in(lower, kind)
    )


def of_own_party(work: Casting, place: Place) -> int:
    """'la presidenta de Marea Verde comprometió el apoyo de su partido'."""
    document = work.document
    _, after = document.sentences[document.sentence[place.first]]
    for i in range(place.after, after - 1):
        if document.lowers[i] == "su" and work.lexicon.is_word(document.lowers[i + 1], "party_noun"):
            return HINTS
    return 0


def has_figure(work: Casting, place: Place) -> int:
    """'Marea Verde, 25,7 %;', 'Marea Verde (12 %)', 'Rosa Quilodrán (Marea Verde) obtuvo el 9%'."""
    forms = work.document.forms
    for i in range(place.after, min(place.after + FIGURE_REACH, len(forms))):
        if forms[i][0].isdecimal():
            return HINTS * (i + 1 < len(forms) and forms[i + 1] in ("%", "por"))
        got = any(verb.finite for verb in work.lexicon.verb_in(forms[i], "obtain"))
        if not got and forms[i] not in (",", "(", ")", "con", "un", "el", ":"):
            return 0
    return 0


def left_or_joined(work: Casting, place: Place) -> int:
    """'renunció a Marea Verde', 'pertenece a Marea Verde'."""
    lowers = work.document.lowers
    i = _before(work, place)
    return TELLS * (i > 0 and lowers[i] == "a" and work.lexicon.is_name_word(lowers[i - 1], "belongs_to"))


def beside_party(work: Casting, place: Place) -> int:
    """'el PDA y Marea Verde', 'Marea Verde, el PDA y…'."""
    document = work.document
    i = _before(work, place)
    if i > 0 and document.lowers[i] in ("el", "la"):
        i -= 1
    if i > 0 and document.lowers[i] in (",", "y", "e", "/"):
        n = work.last_of.get(i)
        if n is not None and n in work.actor_of and work.actor_of[n].kind == "party":
            return HINTS
    i = place.after
    if i + 1 < len(document) and document.lowers[i] in (",", "y", "e", "/"):
        i += 2 if document.lowers[i + 1] in ("el", "la") else 1
        return HINTS * work.is_party_at(i)
    return 0


def sounds_like_party(work: Casting, place: Place) -> int:
    """'Marea Popular', 'Somos Ribera'; not 'Monte Verde Alto'."""
    words = [work.document.lowers[i] for i in range(place.first, place.after)]
    if place.words == 1:
        return HINTS * is_dictionary_word(work, place)
    return HINTS * (any(work.lexicon.is_name_word(word, "party_word") for word in words))


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


def among_members(work: Casting, place: Place) -> int:
    """'la coalición integrada por Marea Verde, el PDA y Sur Libre', 'los partidos Mar Verde y Sur'."""
    document, lowers = work.document, work.document.lowers
    i = _before(work, place)
    begin = document.sentences[document.sentence[place.first]][0]
    while i > begin and (
        document.is_capital(i) or lowers[i] in (",", "y", "e", "por", "el", "la", "al", "a")
    ):
        i -= 1
    said = MEANS_IT if is_acronym(work.document.forms[place.first]) else TELLS
    if work.lexicon.is_name_word(lowers[i], "party_nouns"):
        return said
    if i <= begin or not work.lexicon.is_name_word(lowers[i], "made_of"):
        return 0
    nouns = range(max(begin, i - MEMBER_REACH), i)
    return said * any(work.lexicon.is_word(lowers[k], "party_noun") for k in nouns)


def located(work: Casting, place: Place) -> int:
    """'en Marea Verde' is a place; 'milita en Marea Verde' is not."""
    lowers = work.document.lowers
    i = _before(work, place)
    if i < 1 or lowers[i] not in ("en", "desde", "hacia"):
        return 0
    return TELLS if work.lexicon.is_name_word(lowers[i - 1], "belongs_in") else -TELLS


RULES: tuple[Rule, ...] = (
    noun_before,
    called_party,
    owner_before,
    stands_for,
    in_brackets_behind_person,
    apposed_to_person,
    acts_like_party,
    has_figure,
    beside_party,
    sounds_like_party,
    located,
    of_own_party,
    among_members,
    left_or_joined,
)


def is_treated_as_party(work: Casting, place: Place) -> bool:
    """Whether anything but its own sound speaks for a party at ``place``."""
    return any(rule(work, place) > 0 for rule in RULES if rule is not sounds_like_party)


def tells_of_party(work: Casting, place: Place) -> bool:
    """Whether one of the telling constructions stands at ``place``: enough for a name that some party has."""
    rules = (
        noun_before,
        called_party,
        owner_before,
        stands_for,
        in_brackets_behind_person,
        apposed_to_person,
    )
    return any(rule(work, place) > 0 for rule in rules)


def _before(work: Casting, place: Place) -> int:
    """The token before a name and before the mark that opens it; -1 where its sentence begins."""
    document = work.document
    i = place.first - 1
    if i > 0 and document.forms[i] in "“«\"‘'":
        i -= 1
    return i if i >= 0 and document.sentence[i] == document.sentence[place.first] else -1


def _looks_like_person(work: Casting, after: int) -> bool:
    """Whether a name that looks like a person's ends right before token ``after``."""
    before = work.ends_at(after)
    if before is None or before.handle or before.kind not in ("person", "unknown"):
        return False
    return (
        before.kind == "person"
        or before.after - before.first > 1
        or work.tokens(before)[0] in work.surnames_here
    )
