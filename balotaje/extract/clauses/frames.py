"""Words with a verb that tell nothing of anybody: 'cabe recordar que Soto perdió', 'hace dos años'."""

from __future__ import annotations

from ...lexicon import ADVERB, DETERMINER, NUMERAL, POSSESSIVE, PREPOSITION, QUANTIFIER, Lexicon
from ..tokens import Document
from .verbs import DATIVES

AGO = frozenset(("hace", "hacía"))
MEASURES = NUMERAL | QUANTIFIER | DETERMINER | ADVERB | PREPOSITION
"""What may stand between 'hace' and the time that it measures: 'hace poco más de dos años'."""
AGO_REACH = 6
TIMES = frozenset(
    "instante instantes momento momentos minuto minutos hora horas rato día días noche noches semana semanas "
    "quincena mes meses trimestre trimestres semestre semestres año años lustro lustros década décadas siglo "
    "siglos tiempo".split()
)
ASKED = frozenset("qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas".split())
DRAWS = frozenset(("modo", "manera", "forma", "suerte"))
"""Nouns of 'de modo que', which tells what follows."""
NEUTERS = frozenset(("esto", "eso", "ello"))
"""Words that take up what a sentence before told."""
ASKING_HEAD = 2
"""Tokens at a sentence's head that ask or exclaim themselves: '¿Por qué calló Soto?'."""


def beyond(document: Document, lexicon: Lexicon, i: int, after: int) -> int:
    """The token behind words that tell nothing of anybody at token ``i``, else ``i``: 'Cabe recordar que Soto
    perdió', 'es decir', 'Pese a que Soto perdió', 'hace unos días', 'Hace unos días que Soto perdió'; not
    'Pese lo que pese', 'hace dos preguntas'.
    """
    lowers, first = document.lowers, document.sentences[document.sentence[i]][0]
    if lowers[i : i + 2] == ["es", "decir"]:
        return i + 2
    opening = tuple(lowers[i : i + 3])
    opens_main = i == first and (opening == ("a", "lo", "que") or opening[1:] == ("lo", "cual"))
    if opening == ("de", "ahí", "que") or opens_main:
        return i + 3  # 'a lo que Soto contestó', 'ante lo cual Soto calló'
    if lowers[i] == "pese":
        return i + (lowers[i + 1 : i + 2] in (["a"], ["al"]))
    if lowers[i] in AGO:
        for k in range(i + 1, min(after, i + AGO_REACH)):
            if lowers[k] in TIMES:
                return k + 1 + (i == first and lowers[k + 1 : k + 2] == ["que"])
            if not document.flags[k] & MEASURES:
                break
        return i
    if i + 2 >= after or lowers[i + 2] != "que" or not lexicon.is_word(lowers[i], "frames"):
        return i
    told = lexicon.verb_in(lowers[i + 1], "say")
    return i + 3 if any(verb.tense == "inf" for verb in told) else i


def opens_on_verb(document: Document, first: int, verb: int) -> bool:
    """Whether nothing stands before a verb for it to be of, though adverbs and what tells when may: 'Luego
    saludó a Soto', 'En Tola saludó a Soto'; not 'El fallo alegró a Soto', 'Le tocó a Soto'.
    """
    lowers, flags = document.lowers, document.flags
    if DATIVES & set(lowers[max(first, verb - 2) : verb]):
        return False
    opening = (i for i in range(first, verb) if flags[i] & (DETERMINER | POSSESSIVE) or lowers[i] in NEUTERS)
    return all(i > first and flags[i - 1] & (PREPOSITION | QUANTIFIER) for i in opening)


def asks(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a word opens a question that the sentence tells of, with a verb of its own: 'explicó por qué
    Soto perdió'; not '¿Por qué perdió Soto?', 'no sabe qué hacer', 'el cómo y el cuándo'.
    """
    if document.lowers[i] not in ASKED or i + 1 >= len(document):
        return False
    first = document.sentences[document.sentence[i]][0]
    if i - first < ASKING_HEAD or "¿" in document.forms[i - 2 : i] or document.flags[i - 1] & DETERMINER:
        return False
    behind = document.lowers[i + 1]
    does = any(v.tense == "inf" for v in lexicon.verbs.get(behind, ())) or behind.endswith(
        ("rse", "rlo", "rla")
    )
    return behind.isalpha() and not does


def draws(document: Document, que: int) -> bool:
    """Whether 'que' opens behind a comma what follows from the clause before, whose subject goes on: 'Soto
    supo que la Junta calla, por lo que pidió “…”'; not 'un pago por lo que debe'.
    """
    lowers = document.lowers
    if lowers[que - 1] == "lo":
        return lowers[que - 2] in ("por", "con") and lowers[que - 3] == ","
    if lowers[que - 1] == "así":
        return lowers[que - 2] == ","
    return lowers[que - 1] in DRAWS and lowers[que - 2] == "de" and lowers[que - 3] == ","
