"""Whether quoted words are a clause of their own ('direct') or a fragment of the writer's ('partial')."""

from __future__ import annotations

from ...lexicon import (
    ADVERB,
    CONJUNCTION,
    CONTRACTION,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    QUOTE_NOUN,
    SUBORDINATOR,
    Lexicon,
)
from ..clauses.determiners import COORDINATORS
from ..clauses.frames import AGO
from ..clauses.verbs import (
    SMALL_WORDS,
    UNMISTAKABLE,
    before_small_words,
    is_finite,
    is_listed,
    past_small_words,
    tells,
)
from ..reading import Said
from ..tokens import DASHES, ENDERS, MARKS, Document
from ..verb_endings import ENDINGS, GERUNDS, INFINITIVES, OURS, PARTICIPLES

SHORT_CLAUSE = 6
"""Tokens above which a capitalised quotation counts as a clause even where no verb is recognised."""


def is_clause(document: Document, lexicon: Lexicon, said: Said) -> bool:
    """Whether the words are a clause of their own ('direct'), or a fragment that the writer's words govern.

    Words that hold subject and verb are a clause wherever they stand: 'pero “el conteo avanza”'. Of others
    what stands before the mark tells: after a full stop, a colon, a comma, 'que' or a verb of saying a
    clause may stand; after the writer's own noun, article or preposition it cannot.
    """
    first, after = said.parts[0]
    forms, lowers = document.forms, document.lowers
    if any(_parts_sentences(document, i) for i in range(first, after - 1)):
        return True
    opened = first - 1
    before = lowers[opened - 1] if opened else ""
    starts = not before or document.sentence[opened - 1] != document.sentence[opened] or before == ":"
    if starts:
        return True
    behind = lowers[after + 1] if after + 1 < len(lowers) and forms[after] in MARKS else ""
    there_is = before == "que" and lowers[first] in THERE_IS  # '“hay fondos” que volverán'
    if behind in ("de", "del") or (behind == "que" and before != "," and not there_is):
        return False
    headed = lowers[first] == forms[first] == "que" and before != ";"
    told = _main_clause(document, lexicon, first + headed, after)
    if headed and (told != WHOLE or _is_told_of_noun(document, opened)):
        return False  # 'pidió “que se cuente”', 'un informe, “que tardó un mes”'
    if told == WHOLE:
        return True
    if told == PREDICATE:
        if before == "que" and _relates(document, lexicon, opened - 1):
            return False
        adverbs = document.flags[opened - 1] & ADVERB and document.sentence_start(opened - 1)
        if adverbs or document.flags[opened - 1] & SUBORDINATOR or before in BEFORE_PREDICATE:
            return True
    verbal = _has_main_verb(document, lexicon, first, after, whole=before == "que")
    if verbal and lowers[first].endswith(OURS):
        return True
    if document.is_capital(first) or forms[first] in "¿¡":
        governed = lexicon.is_word(before, "determiner", "preposition") or before in ("del", "al")
        return verbal or (after - first > SHORT_CLAUSE and not governed)
    if before in ("que", ";") or before in HEADS_CLAUSE:
        ends = after + 1 >= len(lowers) or forms[after + 1] in ENDERS
        owed = before == "que" and ends and "que" not in lowers[first:after]
        owed = owed and after - first > SHORT_CLAUSE and not _relates(document, lexicon, opened - 1)
        return verbal or owed  # its verb is within, however it is spelt
    if _opens_with_view(document, lexicon, opened):
        return told != NO_CLAUSE
    if before == "," or before in MARKS or before in DASHES:
        return told != NO_CLAUSE or forms[after - 1] in "!?"
    if any(v.finite or v.tense == "ger" for v in lexicon.verb_in(before, "say")):
        governed = lexicon.is_word(lowers[first], "possessive", "determiner", "preposition")
        return told != NO_CLAUSE and not governed
    return verbal and _predicates(document, lexicon, first, after)


def _is_told_of_noun(document: Document, opened: int) -> bool:
    """Whether a noun of the writer's stands right before words that a relative opens: 'en un acto “que nadie
    vio”'; not 'con la consigna “que nadie falte”', 'pidió ayer en la plaza “que nadie falte”'.
    """
    determined = bool(document.flags[opened - 2] & (DETERMINER | CONTRACTION))
    if document.flags[opened - 3] & PREPOSITION and document.lowers[opened - 2] not in ("un", "una"):
        return False
    return determined and document.forms[opened - 1].islower() and not document.flags[opened - 1] & QUOTE_NOUN


def _opens_with_view(document: Document, lexicon: Lexicon, opened: int) -> bool:
    """Whether all that stands before the mark tells whose view follows: 'Para la edil Soto “…”'; not 'Para
    votar Soto pidió “…”'.
    """
    begin, _ = document.sentences[document.sentence[opened]]
    if document.lowers[begin] not in ("para", "según") or not 1 < opened - begin <= LONG_SUBJECT:
        return False
    between = range(begin + 1, opened)
    return all(document.forms[i].isalpha() and not tells(document, lexicon, i) for i in between)


def _parts_sentences(document: Document, i: int) -> bool:
    """Whether a sentence ends at token ``i`` and another begins; a point within 'EE.UU.' parts none."""
    if document.forms[i] not in ENDERS or not document.is_capital(i + 1):
        return False
    return not (document.glued(i + 1) and document.forms[i - 1].isupper() and document.forms[i + 1].isupper())


NO_CLAUSE, PREDICATE, WHOLE = range(3)
"""What words hold: no finite verb of their own, one whose subject they leave to the writer, a clause."""


def _main_clause(document: Document, lexicon: Lexicon, first: int, after: int) -> int:
    """Whether words hold a clause of their own: 'el conteo avanza', 'no alcancé', 'la sacaron, llovía y
    nadie vino'; only what a subject of the writer's does: 'no sirve'; or neither: 'el conteo que no sirve'.
    """
    lowers, flags = document.lowers, document.flags
    opens = {v.tense for v in lexicon.verbs.get(lowers[first], ())}
    if "ger" in opens or lowers[first].endswith(GERUNDS):
        return NO_CLAUSE
    if "inf" in opens:
        return WHOLE if _is_infinitive_subject(document, lexicon, first, after) else NO_CLAUSE
    found = NO_CLAUSE
    subordinate = lowers[first] in SUBORDINATES
    under = own = False
    begun = True
    aside, apart = _is_aside(document, lexicon, first), False
    for i in range(first, after):
        word = lowers[i]
        if word == "que" and i == first + 2 and (lowers[first], lowers[first + 1]) in ASSURES:
            own = begun = True  # 'por supuesto que iré'
        elif word in SUBORDINATES and i > first and not _coordinates(document, lexicon, i):
            subordinate = True
        elif subordinate:
            if _is_plainly_finite(document, lexicon, i) or (
                not flags[i - 1] & GOVERNS
                and (is_listed(document, lexicon, i) or (lowers[i - 1] == "que" and _is_form(word, lexicon)))
            ):
                subordinate, under = False, True
        elif _is_plainly_finite(document, lexicon, i):
            if under and _is_joined(document, first, i):
                continue  # 'los que llegaron y votaron'
            passive = lowers[i - 1] == "se" and flags[i + 1] & DETERMINER
            if own or (apart and passive) or _is_without_subject(document, lexicon, i):
                return WHOLE  # 'al talar, se pierde el suelo'
            found, under, begun = PREDICATE, False, False
        elif found and (word in PARTS_CLAUSES or word in BEFORE_PREDICATE):
            begun, own = True, False
        elif aside and word in PARTS_CLAUSES:
            own, aside, apart = False, False, True
        elif begun and document.forms[i].isalnum():
            own = own or not flags[i] & SMALL_WORDS or word in NOBODY
            own = own or bool(flags[i] & DETERMINER and not is_finite(document, lexicon, i + 1))
    return found


def _is_infinitive_subject(document: Document, lexicon: Lexicon, first: int, after: int) -> bool:
    """Whether an infinitive that opens words is the subject of their verb: 'exigir un recuento puede costar
    caro', 'votar es un deber'; not 'exigir lo que es suyo', 'votar, porque es un deber'."""
    for i in range(first + 1, after):
        word = document.lowers[i]
        if word in SUBORDINATES or word in PARTS_CLAUSES:
            return False
        if _is_plainly_finite(document, lexicon, i):
            return any(v.finite and v.person == "3" and v.lemma in LIGHT for v in lexicon.verbs.get(word, ()))
    return False


def _is_aside(document: Document, lexicon: Lexicon, first: int) -> bool:
    """Whether words begin with what is no subject: 'al ver el acta, ', 'armados de paciencia, '."""
    if document.flags[first] & (PREPOSITION | CONTRACTION):
        return True
    word = document.lowers[first]
    if not (word.endswith(PARTICIPLES) and document.flags[first + 1] & PREPOSITION):
        return False
    return not any(
        base in nouns for base in (word, word[:-1]) for nouns in (lexicon.nouns, lexicon.head_nouns)
    )


def _is_form(word: str, lexicon: Lexicon) -> bool:
    """Whether a word may be a form of a verb of the dictionary: 'afecta', though that has it as another."""
    return len(word) > SHORT_FORM and any(
        word.endswith(ending) and word[: -len(ending)] + infinitive in lexicon.common_words
        for ending, infinitives, _ in ENDINGS
        for infinitive in infinitives
        if infinitive
    )


def _coordinates(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a word that mostly subordinates does not: 'cada quien', 'por lo que', 'que votar'."""
    before, behind = document.lowers[i - 1], document.lowers[i + 1 : i + 2]
    if document.lowers[i] == "que" and any(v.tense == "inf" for v in lexicon.verbs.get("".join(behind), ())):
        return True
    return before in ("cada", "así") or (before == "lo" and i > 1 and document.lowers[i - 2] == "por")


def _is_joined(document: Document, first: int, verb: int) -> bool:
    """Whether a verb goes on with the clause before: 'que llegaron y no votaron'."""
    return document.lowers[max(first, before_small_words(document, verb))] in COORDINATORS


def _is_without_subject(document: Document, lexicon: Lexicon, verb: int) -> bool:
    """Whether a verb needs no subject beside it: 'alcancé', 'vamos', 'hay'."""
    word = document.lowers[verb]
    readings = [v for v in lexicon.verbs.get(word, ()) if v.finite]
    mine = bool(readings) and all(v.person != "3" for v in readings)
    return mine or word.endswith(OURS) or word in THERE_IS


def _is_plainly_finite(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a token is a verb and no noun nor adjective: 'avanza', not 'cuenta' in 'rinde cuenta'."""
    word, before = document.lowers[i], document.lowers[i - 1]
    if document.flags[i] & ADVERB or before in DEGREES:
        return False
    if word in THERE_IS or word.endswith(FUTURE):
        return True
    readings = [v for v in lexicon.verbs.get(word, ()) if v.finite]
    light = any(v.lemma in LIGHT for v in readings)
    if light and before in THESE:
        return True  # 'estas son'
    if not is_listed(document, lexicon, i):
        return before == "se" and is_finite(document, lexicon, i)
    if word.endswith(UNMISTAKABLE + OURS) or before in BEFORE_VERB:
        return True
    behind = document.lowers[i + 1] if i + 1 < len(document) else ""
    of = behind in ("de", "del")
    if light and not (of and word == "fuera"):
        ago = word in AGO and (behind.isdigit() or lexicon.is_word(behind, "quantifier", "approximate"))
        return before != "desde" and not ago
    if of:
        return False  # 'poca demanda de agua'
    if (
        document.flags[i - 1] & GOVERNS
        or word.endswith("o")
        or (readings and {v.person for v in readings} == {"2"})
    ):
        return False
    ends = not behind.isalpha() or behind in COORDINATORS  # 'tensión externa', not 'externa su temor'
    agrees = before.endswith("a") and ends
    return not _may_be_noun(word, lexicon, INFLECTED if agrees or not readings else INFLECTED[:2])


def _may_be_noun(word: str, lexicon: Lexicon, endings: tuple[tuple[str, str], ...]) -> bool:
    """Whether a dictionary may have a form as noun or adjective: 'mejores', 'condiciones', 'interna'."""
    bases = [word] + [word[: -len(ending)] + base for ending, base in endings if word.endswith(ending)]
    known = (lexicon.common_words, lexicon.nouns, lexicon.head_nouns)
    return any(base in words for base in bases if not base.endswith(INFINITIVES) for words in known)


def _relates(document: Document, lexicon: Lexicon, que: int) -> bool:
    """Whether 'que' takes up a noun that no verb of saying governs: 'hay cortes de luz que “afectan a
    todos”'; not 'le dijo a este diario que “afectan a todos”'.
    """
    begin = document.sentences[document.sentence[que]][0]
    que -= que - 1 > begin and document.forms[que - 1] == ","
    if que <= begin or not document.forms[que - 1].isalpha():
        return False
    if document.flags[que - 1] & (CONJUNCTION | ADVERB | PREPOSITION | DETERMINER) or is_finite(
        document, lexicon, que - 1
    ):
        return False
    for i in range(que - 1, begin - 1, -1):
        says = any(v.person != "2" for v in lexicon.verb_in(document.lowers[i], "say"))
        if says or document.flags[i] & QUOTE_NOUN:
            return False
        if document.lowers[i] == "que":
            return True
    return True


INFLECTED = (("s", ""), ("es", ""), ("ones", "ón"), ("a", "o"), ("as", "o"))
"""Endings of inflected nouns and adjectives, and what the form in the dictionary has instead."""
SUBORDINATES = frozenset(
    "que quien quienes donde cuyo cuya cuyos cuyas cual cuales si porque cuando como mientras según cuanto "
    "cuantas qué quién cómo dónde cuál cuándo cuántas".split()
)
"""Behind these a verb is of a clause within the clause."""
ASSURES = frozenset(
    (("por", "supuesto"), ("desde", "luego"), ("sin", "duda"), ("por", "cierto"), ("claro", "está"))
)
"""What a clause may begin with, 'que' behind it: 'por supuesto que iré', 'desde luego que ganamos'."""
PARTS_CLAUSES = frozenset((",", ";"))
BEFORE_PREDICATE = frozenset("pero sino cual cuales".split())
"""Besides conjunctions and adverbs, words right behind which a clause may leave out its subject."""
DEGREES = frozenset("muy tan".split())
"""Words right behind which stands an adjective: 'muy profunda'."""
BEFORE_VERB = frozenset("no se nos me te lo le les que ya".split())
"""Words right behind which stands a verb rather than a noun."""
NOBODY = frozenset("nadie nada ninguno".split())
"""Words that deny and are a subject: 'nadie vino'."""
THERE_IS = frozenset("hay había hubo habrá cabe cabía cabría".split())
THESE = frozenset("este esta estos estas ese esa esos esas aquel aquella aquellos aquellas".split())
SHORT_FORM = 3
"""Letters up to which a word is a clitic rather than a verb."""
FUTURE = ("aremos", "eremos", "iremos")
LIGHT = frozenset("ser estar haber ir tener poder deber dar hacer querer saber decir ver venir".split())
"""Verbs whose forms are verbs wherever they stand, though a dictionary has some as nouns: 'era', 'son'."""
GOVERNS = PREPOSITION | DETERMINER | POSSESSIVE | CONTRACTION


def _predicates(document: Document, lexicon: Lexicon, first: int, after: int) -> bool:
    """Whether words that hold a verb tell at some length what the writer's subject does, or leave only place
    or time to the writer: 'dijo que el pacto “no resolverá nada de lo que pasa aquí”', 'dijo que en Tola
    “nadie vota”', 'dijo que el 3 de mayo “nadie vota”'; not 'dijo que el pacto “no sirve”',
    'quienes “creen en lo que hacemos todos”'.
    """
    lowers, verb = document.lowers, min(after, past_small_words(document, first))
    long = after - first >= LONG_PREDICATE and verb < after and is_finite(document, lexicon, verb)
    begin = document.sentences[document.sentence[first - 1]][0]
    for i in range(first - 2, max(begin, first - LONG_SUBJECT), -1):
        if lowers[i] == "que":
            when = all(_dates(document, lexicon, k) for k in range(i + 1, first - 1))
            apart = document.flags[i + 1] & (PREPOSITION | ADVERB) or when
            told = any(lexicon.verb_in(word, "say") for word in lowers[max(begin, i - TO_WHOM) : i])
            return told and (long or bool(apart))
        if document.stretch[i] >= 0 or tells(document, lexicon, i):
            return False
    return False


def _dates(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a token may be part of a date: 'el 3 de mayo', 'el domingo'; not 'la lista del domingo'."""
    word = document.lowers[i]
    return word in ("el", "de", "del", "pasado", "próximo") or (
        word.isdigit() or lexicon.is_word(word, "month", "weekday", "relative_day", "approximate")
    )


def _has_main_verb(
    document: Document, lexicon: Lexicon, first: int, after: int, *, whole: bool = False
) -> bool:
    """Whether a finite verb stands there outside relative clauses; an infinitive at the head is none, unless
    the clause is known to be ``whole``: 'respondió que “votar es un derecho”'.
    """
    lowers = document.lowers
    if not whole and any(v.tense == "inf" for v in lexicon.verbs.get(lowers[first], ())):
        return False
    if not whole and lowers[first] in ("porque", "como", "para"):
        return False
    subordinate = False
    for i in range(first, after):
        word = lowers[i]
        if i > first and word in ("que", "quien", "quienes", "donde", "cuyo", "cuya", "cual"):
            subordinate = not any(v.finite for v in lexicon.verbs.get(lowers[i - 1], ()))
        elif is_finite(document, lexicon, i) or (word == "sea" and lowers[i - 1] not in EITHER):
            if not subordinate:
                return True
            subordinate = False
    return False


EITHER = frozenset(("o", "ya", "bien", ","))
"""Behind these 'sea' joins and tells nothing: 'ya sea en Tola, sea en Rauco'."""
HEADS_CLAUSE = frozenset(("porque", "pues", "aunque", "quien", "cual", "juicio", "opinión"))
"""Words besides 'que' right behind which a whole clause stands: 'para quien “ganó la continuidad”'."""
LONG_PREDICATE = 8
"""Tokens from which a predicate by itself is a clause."""
LONG_SUBJECT = 12
"""Tokens of the longest subject between 'que' and its quoted predicate."""
TO_WHOM = 10
"""Tokens back from 'que' in which its verb of saying stands: 'dijo en una entrevista con Radio Tola que'."""
