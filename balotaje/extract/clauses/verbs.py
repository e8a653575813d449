"""Whether a word is a finite verb where it stands; what its form alone tells is read in ``verb_endings``."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from ...lexicon import (
    ADVERB,
    CAPITAL,
    CLITIC,
    CONJUNCTION,
    DETERMINER,
    LISTED,
    NEGATION,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    Lexicon,
    VerbForm,
)
from ..tokens import Document
from ..verb_endings import OURS, PARTICIPLES, by_ending, derived_tense, readings

SMALL_WORDS = CLITIC | NEGATION | ADVERB
CLITICS = frozenset(("no", "se", "nos", "me", "te", "lo", "le", "les"))
"""Behind these, at the head of what they say, a word that nobody knows is a verb: 'no pasa'."""
DATIVES = frozenset(("le", "les"))
OBJECTS = frozenset(("lo", "la", "los", "las"))
"""Articles that are a verb's object before what can be no noun: 'lo dijo'."""
PRONOUNS = OBJECTS | DATIVES
"""What takes up beside a verb whom it is on: 'a Soto la apoya', 'le ganó'."""
SOURCE = "según"
"""The one preposition behind which a verb may stand: 'según relata la edil'."""
AS_TOLD = frozenset(("según", "como"))
"""Words before a verb that only gives the source of what a clause tells: 'como dijo el fallo'."""
TO_COME = frozenset(("fut", "cond"))
"""Tenses of what has not happened when it is told: 'llamará', 'dijo que llamaría'."""
PRETERITES = ("ó", "aron", "ieron")
"""How a verb of the past ends, by which alone one may be known."""
TOLD_SO = frozenset(("pret", "impf", "pres"))
"""Tenses of what is told to be so: 'se reunió'; not 'que se reúna', 'se reuniría'."""
TOLD = TO_COME | {"pret", "impf"}
"""Tenses of which a noun rarely has the form: 'la dio'."""
BEFORE_OF = frozenset(("acerca", "cerca"))
"""What 'de' makes a preposition of: 'acerca de Soto', 'cerca de mil'; not 'se acerca de noche'."""
BEING = ("ser", "estar")
BEEN = frozenset(("sido", "siendo", "ser"))
"""Behind these a form that could be a verb is an adjective: 'ha sido larga'."""
NOUNS = frozenset(("era", "vino", "rio"))
"""Nouns that have one."""
UNMISTAKABLE = ("ó", "aron", "ieron", "aban", "ían", "rá", "rán")
"""Endings that only verbs have, whatever stands before them."""
MINE = ("oy", "é", "fui")
"""Endings of a first person that no noun has, though the dictionary has the form: 'estoy', 'iré'."""


def is_finite(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` is a finite verb: 'marcha' is one in 'se marcha', none in 'la marcha'."""
    flags = document.flags
    if flags[i] & (PREPOSITION | DETERMINER | RELATIVE):
        return False
    opened = i > 0 and (flags[i - 1] & SUBORDINATOR or document.lowers[i - 1] in CLITICS)
    if flags[i] & CONJUNCTION and not opened:
        return False  # 'o sea', 'ya sea'; not 'aunque sea'
    if document.lowers[i] in BEFORE_OF and document.lowers[i + 1 : i + 2] in (["de"], ["del"]):
        return document.lowers[i - 1] in CLITICS
    shape = _shape(document.lowers[i], lexicon)
    if shape <= LOOSE:
        return shape == ALWAYS or (shape == LOOSE and not _stands_for_noun(document, lexicon, i))
    if flags[i] & CAPITAL and not document.sentence_start(i):
        return False
    if shape == ENDED:
        return True
    word = document.lowers[i]
    if shape == DERIVED and word.endswith(OURS):
        return True  # 'la cuenta la pagamos todos'
    if shape == DERIVED and not (i > 0 and flags[i - 1] & (DETERMINER | POSSESSIVE)):
        return True
    if flags[i] & LISTED:
        return False  # 'no siempre', 'no menos'
    before = document.lowers[i - 1] if i else ""
    return before in CLITICS and len(word) > 2 and not word.endswith(("nte", "mente", *PARTICIPLES))


def is_listed(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` is a finite verb by its form, not by its place alone: 'no votó', not 'no firme'."""
    return is_finite(document, lexicon, i) and _shape(document.lowers[i], lexicon) != UNKNOWN


def _stands_for_noun(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether what stands before token ``i`` stands before nouns: 'la marcha'; not 'me lo van a robar'."""
    been = i > 0 and document.lowers[i - 1] in BEEN
    return been or _is_governed(document, lexicon, i) or is_form_of(document, lexicon, i - 1, BEING)


def _is_governed(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a determiner or a preposition stands before token ``i``; 'según' does not govern what tells who
    says it: 'según denuncia el edil', 'según dio a conocer', not 'según denuncia de un edil'; in 'se la
    juega' an object stands there.
    """
    if i == 0 or not document.flags[i - 1] & (DETERMINER | PREPOSITION | POSSESSIVE):
        return False
    if document.lowers[i - 1] in OBJECTS and i > 1 and document.lowers[i - 2] in CLITICS:
        return False
    if document.forms[i - 1].isupper() and len(document.forms[i - 1]) > 1:
        return False  # 'El PRO pierde'
    if document.lowers[i - 1] != SOURCE:
        return True
    told = any(v.tense == "pret" for v in lexicon.verbs.get(document.lowers[i], ()))
    behind = document.flags[i + 1] if i + 1 < len(document) else 0
    return not told and not behind & (DETERMINER | POSSESSIVE | CAPITAL)


NEVER, ALWAYS, LOOSE, ENDED, DERIVED, UNKNOWN = range(6)
"""What a form alone tells of whether it is a finite verb: no, yes, unless a noun may stand there; of what the
lexicon of verbs lacks: yes by its ending, by a verb of the dictionary, by nothing but its place."""


@cache
def _shape(word: str, lexicon: Lexicon) -> int:
    if not word.isalpha():
        return NEVER
    readings = lexicon.verbs.get(word)
    if readings:
        finite = [v for v in readings if v.finite]
        told = bool(finite) and all(v.tense in TOLD for v in readings) and word not in NOUNS
        if word not in lexicon.common_words or told:
            return ALWAYS if finite else NEVER
        mine = word.endswith(MINE)  # 'voto', 'anuncio' are nouns
        return LOOSE if any(mine or (v.person, v.number) != ("1", "s") for v in finite) else NEVER
    if word.endswith("ó") and word not in lexicon.common_words:
        return ENDED
    return DERIVED if derived_tense(word, lexicon) or by_ending(word, lexicon) is not None else UNKNOWN


@cache
def _is_third_person(word: str, lexicon: Lexicon) -> bool:
    """Whether a form may be of the third person, as far as the lexicon of verbs tells."""
    readings = lexicon.verbs.get(word)
    return not readings or any(v.finite and v.person == "3" for v in readings)


def tells(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` is a verb of the third person, as those that tell are: 'calló', not 'un abrazo'."""
    if not is_finite(document, lexicon, i) or (
        document.flags[i] & CAPITAL and not document.sentence_start(i)
    ):
        return False
    word = document.lowers[i]
    if not _is_third_person(word, lexicon):
        return False
    return (
        word.endswith(UNMISTAKABLE)
        or i == 0
        or (document.lowers[i - 1] in OBJECTS and _shape(word, lexicon) == ALWAYS)
        or (document.lowers[i - 1] == "lo" and _shape(word, lexicon) == DERIVED)
        or not (document.lowers[i - 1] in ("al", "del") or _is_governed(document, lexicon, i))
    )


def unlisted(document: Document, lexicon: Lexicon, i: int) -> VerbForm | None:
    """How token ``i`` reads as a verb that tells and that the lexicon lacks: 'zarpaba', not 'la genera'."""
    word = document.lowers[i]
    form = by_ending(word, lexicon) if word not in lexicon.verbs else None
    return form if form is not None and tells(document, lexicon, i) else None


def is_form_of(document: Document, lexicon: Lexicon, i: int, lemmas: Collection[str]) -> bool:
    """Whether token ``i`` may be a finite form of one of some verbs, of the third person: 'fue' of 'ser'."""
    readings = lexicon.verbs.get(document.lowers[i], ()) if 0 <= i < len(document) else ()
    return any(v.finite and v.person == "3" and v.lemma in lemmas for v in readings)


def is_singular(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a finite verb can only be of one: 'anunció', not 'anunciaron'; 'ha' is, 'han' is not."""
    return _numbers(document.lowers[i], lexicon) == {"s"}


def is_plural(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a finite verb can only be of several: 'anunciaron'; 'han' is, 'ha' is not."""
    return _numbers(document.lowers[i], lexicon) == {"p"}


@cache
def _numbers(word: str, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(v.number for v in readings(word, lexicon) if v.finite)


def is_wished(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a verb can only be a subjunctive, that tells what is asked or feared: 'vote', 'fuera'."""
    third = [v.tense for v in lexicon.verbs.get(document.lowers[i], ()) if v.finite and v.person == "3"]
    return bool(third) and all(tense.startswith("subj") for tense in third)


def dealt_with(document: Document, lexicon: Lexicon, i: int) -> range:
    """The tokens behind a subject that ends at token ``i`` where a name says whom else its verb deals with.

    Before the verb a name may be in apposition ('el jefe de zona, Soto, dijo'), behind a copula it tells who
    it is ('el ganador fue Soto', 'se llama Soto'), behind somebody's words another sentence may begin, but
    not where they only say what it calls whom: 'el edil llamó “necio” a Soto'.
    """
    _, end = document.sentences[document.sentence[i - 1]]
    verb = next((k for k in range(i, end) if tells(document, lexicon, k) or document.stretch[k] >= 0), end)
    if verb < end and is_form_of(document, lexicon, verb, ("ser",)):
        return range(0)
    if verb < end and is_form_of(document, lexicon, verb, ("llamar",)) and document.lowers[verb - 1] == "se":
        return range(0)
    words = next((k for k in range(verb, end) if document.stretch[k] >= 0), end)
    if words < end and (closed := document.stretches[document.stretch[words]].closed) >= 0:
        if document.lowers[closed + 1 : closed + 2] in (["a"], ["al"]):
            words = next((k for k in range(closed + 1, end) if document.stretch[k] >= 0), end)
    return range(verb, words)


def may_be_noun(lexicon: Lexicon, word: str) -> bool:
    """Whether a form that may be a verb may be a noun or an adjective as well: 'debate', not 'dio'."""
    return word in lexicon.common_words and _shape(word, lexicon) != ALWAYS


def may_be_participle(lexicon: Lexicon, word: str) -> bool:
    """Whether a word is a participle, by the lexicon or by its ending: 'multado', 'escrito'."""
    return word.endswith(PARTICIPLES) or any(v.tense == "part" for v in lexicon.verbs.get(word, ()))


def is_told_to_come(document: Document, lexicon: Lexicon, i: int, tense: str) -> bool:
    """Whether the verb at token ``i`` is yet to happen by what another says: 'contó que el edil responderá',
    'un plan que la comisión seguirá'; not 'contó que llueve y el edil responderá', 'el edil responderá'."""
    if tense not in TO_COME:
        return False
    for k in range(i - 1, document.sentences[document.sentence[i]][0], -1):
        if document.lowers[k] == "que":
            return True
        if not document.forms[k].isalpha() or tells(document, lexicon, k):
            return False
    return False


def is_perfect_auxiliary(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` may be a form of 'haber', as before a participle: 'ha dicho', 'haber dicho'."""
    return any(verb.lemma == "haber" for verb in lexicon.verbs.get(document.lowers[i], ()))


def past_small_words(document: Document, i: int) -> int:
    """The token behind the words at token ``i`` that may stand before a verb: 'no', 'le', 'también'."""
    while i < len(document) and document.flags[i] & SMALL_WORDS:
        i += 1
    return i


def before_small_words(document: Document, verb: int) -> int:
    """The token before what stands so before a verb, -1 where nothing does: 'que' of 'que ya no le dijo'."""
    i = verb - 1
    while i >= 0 and document.flags[i] & SMALL_WORDS:
        i -= 1
    return i


def before_group(document: Document, lexicon: Lexicon, verb: int) -> int:
    """The token before a verb with its auxiliary and its pronouns: 'como' of 'como nos ha dicho'."""
    i = verb - 1
    i -= is_perfect_auxiliary(document, lexicon, i)
    while i > 0 and document.flags[i] & CLITIC:
        i -= 1
    return i
