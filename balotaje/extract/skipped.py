"""Words between what belongs together that tell how, when or on whose word: no rule needs to see them.

'El Frente del Alba —según consta en el acta— apoyará con voz firme a Soto' is read as 'El Frente del Alba
apoyará a Soto': the tokens of such words are left out of the document, and the text keeps them. What may
tell a fact of its own stays: names, people, figures, days, texts, means, conditions, denials, other deeds.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import chain

from ..lexicon import (
    ADVERB,
    CAPITAL,
    CLITIC,
    COLLECTIVE,
    COMMON,
    CONJUNCTION,
    CONTRACTION,
    DETERMINER,
    FINITE,
    HE_OR_SHE,
    LISTED,
    NEGATION,
    NUMERAL,
    PARTY_NOUN,
    PERSON_NOUN,
    POINT,
    POSSESSIVE,
    PREPOSITION,
    QUOTE_NOUN,
    RELATIVE,
    SAYING,
    TEXT_NOUN,
    VERB,
    Lexicon,
)
from .clauses.determiners import ARTICLES
from .verb_endings import INFINITIVES, PARTICIPLES, readings

DASHES = frozenset("-–—―")
"""All that the press writes for a dash; rules take them from ``tokens``, which reads this module."""
BEFORE = VERB | ADVERB | LISTED
"""What the last word may be before words of manner: 'apoyó', 'ayer', 'martes'."""
LONGEST = 12
"""Tokens of the longest aside."""
LONGEST_ADJECTIVES = 4
"""Tokens of 'muy clara y pausada' behind 'con voz'."""
LONGEST_GRADE = 2
"""Tokens between 'con' and 'firmeza': 'con su habitual firmeza'."""
DENIED = 12
"""Tokens back to what denies a verb: 'nunca se ha pronunciado', 'descartó que alguien apoye'."""
TELLING = PERSON_NOUN | PARTY_NOUN | COLLECTIVE | HE_OR_SHE | TEXT_NOUN | QUOTE_NOUN | NEGATION
"""What may tell of somebody else, or deny."""
LEADS_ON = PREPOSITION | DETERMINER | POSSESSIVE | CONTRACTION
"""What a verb's complement begins with."""
GRADED = frozenset(("con", "sin"))
"""What words may grade a manner behind: 'con gran firmeza'."""
MANNERS = frozenset(("manner", "manner_head"))
"""Classes of phrases: 'con entusiasmo', and 'de manera', 'con voz', which an adjective must follow."""
JOINED = frozenset(("y", "e", "pero"))
"""Behind these another verb begins, that what stands before does not deny."""
OF_OTHERS = CAPITAL | PREPOSITION | CONJUNCTION | RELATIVE | PERSON_NOUN | PARTY_NOUN
"""What cannot stand between 'con' and the noun of a manner."""
FUNCTION = LEADS_ON | CLITIC | NEGATION | NUMERAL
SOURCES = frozenset(("según", "como", "conforme"))
"""What tells on whose word something is."""
OPENERS = SOURCES | {"aunque", "cuando", "mientras", "apenas", "pese"}
"""What may open an aside besides prepositions, adverbs, participles and gerunds."""
CLOSED = frozenset(
    """
    si salvo excepto entre junto contra ni o sino sin que quien de del para tan más menos sí no
    incluyendo incluidos incluidas
    """.split()
)
"""What opens conditions, others, lists and relatives, what grades and what purposes; 'de' needs a set
phrase.
"""
TOLD_VERBS = frozenset(
    """
    back back_person back_light back_contender oppose withdraw neutral congratulate congratulate_person call
    phone talk address exchange light_call together attend say urge refuse deny cast_vote vote ally nominate
    proclaim side commit lose win acknowledge go
    """.split()
)
"""Classes of verbs that tell of deeds, words or results."""
EMPTY_PHRASES = frozenset(
    """
    manner about clock_word comparison connective contrast for_instance for_word said_by time time_noun
    with_word outcome_noun own_view court figure_noun ranking list_continuation
    """.split()
)
"""Classes of phrases that tell of time, of manner, of a distance or of nothing by themselves; any other may
tell a means, a doubt, a poll, a place: 'por teléfono', 'según el sondeo', 'en conjunto'.
"""
TOLD_WORDS = ("hypothetical", "weekday", "month", "relative_day")


@cache
def _beginnings(lexicon: Lexicon) -> frozenset[str]:
    """What words of manner begin with ('con', 'sin', 'de'), and the marks that set off an aside."""
    manners = (word for word, found in lexicon.phrases.items() if any(kind in MANNERS for _, kind in found))
    return DASHES.union((",",), manners)


def skipped(
    text: str, forms: list[str], starts: list[int], ends: list[int], flags: list[int], lexicon: Lexicon
) -> list[tuple[int, int]]:
    """The token ranges to leave out, in order and apart from one another."""
    beginnings = _beginnings(lexicon)
    pairs = enumerate(zip(flags, forms[1:-2], strict=False), 1)
    begins = [i for i, (flag, form) in pairs if form in beginnings and (flag & BEFORE or form in DASHES)]
    if not begins:
        return []
    lowers = list(map(lexicon.lowers.__getitem__, forms))
    found: list[tuple[int, int]] = []
    free = 0
    for i in begins:
        after = i
        if i < free:
            continue
        if forms[i] in DASHES:
            if starts[i] > ends[i - 1]:  # not 'centro-izquierda'
                after = _between_dashes(i, forms, lowers, flags, lexicon)
        elif forms[i - 1].islower() and _behind_verb(i, lowers, flags, lexicon):
            between = _between_commas if forms[i] == "," else _manner
            after = between(i, forms, lowers, flags, lexicon)
        if after > i and "\n" not in text[ends[i - 1] : starts[after]]:  # nor the points of a list
            found.append((i, after))
            free = after
    return found


def _behind_verb(i: int, lowers: list[str], flags: list[int], lexicon: Lexicon) -> bool:
    """'apoyó con', 'apoyó ayer con', 'apoyó este martes con'; not 'no apoyó con', 'evitó apoyar con': there
    the manner is what is denied.
    """
    place = i
    if i > 2 and lexicon.is_word(lowers[i - 1], "weekday"):
        i -= 2
    elif flags[i - 1] & ADVERB and not flags[i - 1] & VERB:
        i -= 1
    apart = lowers[place] == ","
    return bool(flags[i - 1] & VERB) and (apart or not _is_denied(i, lowers, flags, lexicon))


def _is_denied(after: int, lowers: list[str], flags: list[int], lexicon: Lexicon) -> bool:
    """Whether a verb that ends before token ``after`` is denied: 'nadie en Tola votó', 'descartó que apoye';
    not 'no fue y apoyó'.
    """
    for i in range(after - 1, max(-1, after - 1 - DENIED), -1):
        if flags[i] & NEGATION or (flags[i] & VERB and lexicon.is_verb_in(lowers[i], "refuse", "deny")):
            return True
        if lowers[i] in JOINED or not lowers[i].isalpha():
            return False
    return False


def _between_dashes(i: int, forms: list[str], lowers: list[str], flags: list[int], lexicon: Lexicon) -> int:
    """The token behind '—según consta en el acta—' at token ``i``, else ``i``; not '—dijo Soto—'."""
    for j in range(i + 1, min(len(forms) - 1, i + LONGEST)):
        if forms[j] in DASHES:
            apart = forms[i - 1][-1].isalnum() and forms[j + 1].isalpha() and forms[j + 1].islower()
            return j + 1 if apart and _tells_nothing(i + 1, j, lowers, flags, lexicon) else i
        if not forms[j].isalpha() or not forms[j].islower():
            return i
    return i


def _between_commas(i: int, forms: list[str], lowers: list[str], flags: list[int], lexicon: Lexicon) -> int:
    """The token behind ', pasadas las nueve,' between a verb and what it governs, else ``i``: 'apoyará,
    pasadas las nueve, a Soto'; not 'apoyará, si gana, a Soto', 'habló, como Tola, en'.
    """
    for j in range(i + 1, min(len(lowers) - 2, i + LONGEST)):
        if lowers[j] == ",":
            leads = flags[j + 1] & LEADS_ON or _is_infinitive(
                j + 1 + (lowers[j + 1] == "no"), lowers, lexicon
            )
            leads = leads or (lowers[j + 1] == "que" and flags[i - 1] & SAYING)
            known = j == i + 2 and not lowers[i + 1].endswith("mente")  # ', además,': every rule reads those
            sourced = lowers[i + 1] in SOURCES and flags[j + 2] & POINT
            if known or sourced or not leads:
                return i
            return j + 1 if _tells_nothing(i + 1, j, lowers, flags, lexicon) else i
        if not forms[j].isalpha() or not forms[j].islower():
            return i
    return i


def _manner(i: int, forms: list[str], lowers: list[str], flags: list[int], lexicon: Lexicon) -> int:
    """The token behind 'con voz muy clara' at token ``i`` where a complement follows, else ``i``: 'apoyó con
    entusiasmo a Soto'; not 'habló con entusiasmo.', 'de manera que', 'recibió con entusiasmo el triunfo'.
    """
    known = _manners(lexicon)
    near = lowers[i + 1 : i + 2 + LONGEST_GRADE * (lowers[i] in GRADED)]
    for words, kind in chain.from_iterable(known.get((lowers[i], word), ()) for word in near):
        begin = _past_manner(i, words, lowers, flags)
        for j in range(begin, min(len(lowers), begin + LONGEST_ADJECTIVES) if begin else 0):
            whole = kind == "manner" or j > begin
            does = _is_infinitive(j + (lowers[j] == "no"), lowers, lexicon)
            tells = lowers[j] == "que" and lowers[i + 1] not in ARTICLES  # not 'con la fuerza que tiene'
            if flags[j] & LEADS_ON or tells or does:
                glad = flags[j] & DETERMINER and any(_is_joy(w, lexicon) for w in words)
                return j if whole and not glad and lowers[j] not in ("de", "del") else i
            joined = flags[j] & (ADVERB | CONJUNCTION)
            described = kind == "manner_head" or lowers[i] == "con"
            if not described or flags[j] & FUNCTION or not (joined or flags[j] & COMMON):
                return i
            if not forms[j].isalpha() or not forms[j].islower():
                return i
    return i


@cache
def _manners(lexicon: Lexicon) -> dict[tuple[str, str], list[tuple[tuple[str, ...], str]]]:
    """The first two words of a phrase of manner → the phrases that they begin, with their classes."""
    found: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for first, phrases in lexicon.phrases.items():
        for words, kind in phrases:
            if kind in MANNERS:
                found[first, words[1]].append((words, kind))
    return dict(found)


def _past_manner(i: int, words: tuple[str, ...], lowers: list[str], flags: list[int]) -> int:
    """The token behind the words of a manner at token ``i``, else 0: 'con firmeza' also in 'con su habitual
    firmeza', 'con gran firmeza'; not 'con el alcalde firmeza'.
    """
    if tuple(lowers[i : i + len(words)]) == words:
        return i + len(words)
    if len(words) != 2 or lowers[i] not in GRADED:
        return 0
    for j in range(i + 1, i + 1 + LONGEST_GRADE):
        if not flags[j] & (COMMON | LISTED) or flags[j] & OF_OTHERS:
            return 0
        if lowers[j + 1 : j + 2] == [words[1]]:
            return j + 2
    return 0


def _is_joy(word: str, lexicon: Lexicon) -> bool:
    return ((word,), "joy_noun") in lexicon.phrases.get(word, ())


def _is_infinitive(i: int, lowers: list[str], lexicon: Lexicon) -> bool:
    if i >= len(lowers):
        return False
    ends = lowers[i].removesuffix("se").removesuffix("lo").removesuffix("la").endswith(INFINITIVES)
    return ends or any(v.tense == "inf" for v in lexicon.verbs.get(lowers[i], ()))


def _tells_nothing(first: int, after: int, lowers: list[str], flags: list[int], lexicon: Lexicon) -> bool:
    """Whether an aside begins as one of time, manner or source and tells of nobody and of no deed."""
    if after <= first or lowers[first] in CLOSED:
        return False
    if lowers[first : first + 2] == ["además", "de"]:
        return False
    if lowers[first] == "como" and not any(flag & VERB for flag in flags[first:after]):
        return False  # 'habló de temas, como educación, en'
    adverb = flags[first] & (PREPOSITION | ADVERB) or lowers[first].endswith("mente")
    if not (adverb or lowers[first] in OPENERS or _is_absolute(first, flags)):
        return False
    sourced = lowers[first] in SOURCES
    if any(_tells_more(i, sourced, lowers, flags, lexicon) for i in range(first, after)):
        return False
    return not _holds_cue(first, after, lowers, lexicon)


def _holds_cue(first: int, after: int, lowers: list[str], lexicon: Lexicon) -> bool:
    """Whether a phrase of the lexicon in an aside may tell something: 'según el sondeo'; not what a set
    phrase of distance or time holds: 'a distancia', 'muy lejos'.
    """
    empty = first
    for i in range(first, after):
        if i < empty:
            continue
        found = [
            (len(w), k) for w, k in lexicon.phrases.get(lowers[i], ()) if tuple(lowers[i : i + len(w)]) == w
        ]
        longest = found[0][0] if found else 0
        if longest > 1 and all(kind in EMPTY_PHRASES for size, kind in found if size == longest):
            empty = i + longest
        elif any(kind not in EMPTY_PHRASES for _, kind in found):
            return True
    return False


def _tells_more(i: int, sourced: bool, lowers: list[str], flags: list[int], lexicon: Lexicon) -> bool:
    """Whether a token of an aside may tell of somebody, of so many, of a day or of a deed; the text on whose
    word something is (``sourced``) tells none: 'según consta en el acta', 'según se supo'.
    """
    lower, flag = lowers[i], flags[i]
    if flag & (TELLING & ~(TEXT_NOUN | QUOTE_NOUN) if sourced else TELLING):
        return True
    if flag & NUMERAL and lowers[i - 1] not in ("las", "la", "y"):
        return True
    if _is_unknown(lower, flag, lexicon) or lexicon.is_word(lower, *TOLD_WORDS):
        return True
    verbal = flag & VERB and not flag & (PREPOSITION | DETERMINER)
    if verbal and not (sourced and lowers[i - 1] == "se"):
        return any(v.tense != "part" and _tells(v.lemma, lexicon) for v in lexicon.verbs[lower])
    return False


def _is_unknown(word: str, flag: int, lexicon: Lexicon) -> bool:
    """Whether a word may be a name in small letters: 'según cadem', 'junto a soto'; not 'arreciaba'."""
    if flag & (COMMON | LISTED):
        return False
    return not word.endswith((*PARTICIPLES, "mente", "ndo")) and not readings(word, lexicon)


def _tells(lemma: str, lexicon: Lexicon) -> bool:
    return not TOLD_VERBS.isdisjoint(lexicon.verb_classes.get(lemma, ()))


def _is_absolute(i: int, flags: list[int]) -> bool:
    """Whether a participle or a gerund begins an aside: 'pasadas las nueve', 'sonriendo'."""
    return bool(flags[i] & VERB) and not flags[i] & FINITE
