"""The forms of verbs in one article: which reading a token has, and what stands around it in its group."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ...lexicon import (
    ADVERB,
    CLITIC,
    CONJUNCTION,
    CONTRACTION,
    DETERMINER,
    FINITE,
    NEGATION,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    Lexicon,
    VerbForm,
)
from ..clauses.asides import before_inciso
from ..clauses.determiners import ARTICLES
from ..clauses.verbs import past_small_words, unlisted
from ..cues import Cues
from ..reading import Reading
from ..remembered import Remembering
from ..tokens import MARKS
from ..verb_endings import PARTICIPLES
from .triggers import Trigger

FINITE_ORDER = ("pret", "pres", "fut", "impf", "cond", "subjimpf", "subj", "imp")
NEVER_NOUNS = frozenset(("pret", "fut", "impf", "cond", "subjimpf"))
"""Tenses whose forms have the spelling of no noun: 'la felicitó', but 'la llamada', 'la visita'."""
FUNCTION_WORDS = PREPOSITION | CONJUNCTION | SUBORDINATOR | POSSESSIVE | DETERMINER | ADVERB | CLITIC
"""Classes of words that are no verb although a verb has the same form ('sobre', 'para', 'entre')."""
SELVES = frozenset(("mismo", "misma", "mismos", "mismas"))
PERSONAL = frozenset(("él", "ella", "ellos", "ellas", "yo"))
DEMONSTRATIVES = frozenset(("este", "esta", "estos", "estas", "éste", "ésta", "aquel", "aquella"))
BEHIND_VERB = frozenset("a al en con por hacia hasta desde este esta el la los las su sus que".split())
"""What follows a verb that heads its sentence."""
BEFORE_NOUNS = DETERMINER | POSSESSIVE | CONTRACTION | PREPOSITION
MIN_VERB = 4
"""Letters of a verb that is told by its ending alone."""
AGO_REACH = 4
"""Tokens of 'más de dos años' behind 'hace'."""
AGO = frozenset(("poco", "tiempo", "mucho", "rato"))
AROUND = frozenset("más de menos casi apenas unos unas un una ya pocos pocas escasos escasas".split())
DEGREES = frozenset(("más", "menos", "muy", "tan"))
"""What stands between a determiner and an adjective."""
DATIVES = frozenset(("se", "me", "te", "nos"))
"""Pronouns behind which 'la', 'los' are pronouns too."""


@lru_cache(maxsize=1 << 16)
def _likeliest(
    lexicon: Lexicon, lower: str, verb_class: str | None, lemma: str, quoted: bool
) -> VerbForm | None:
    """The likeliest reading of a form as a verb; ``quoted`` where somebody's own words hold it."""
    readings = lexicon.verb_in(lower, verb_class) if verb_class else lexicon.verbs.get(lower, ())
    if lemma:
        readings = tuple(reading for reading in readings if reading.lemma == lemma)
    if not readings:
        return None
    finite = [r for r in readings if r.finite]
    if len(finite) < len(readings):
        return next(r for r in readings if not r.finite)
    return min(
        finite,
        key=lambda r: (
            r.person == "2",
            r.person == "1" and not (quoted and r.number == "p"),
            FINITE_ORDER.index(r.tense),
        ),
    )


class Verbs(Remembering):
    """Reads verb forms."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.flags = reading.document.flags
        self.cues = Cues.of(reading.document, reading.lexicon)
        self._verbal: dict[int, bool] = {}
        self._chains: dict[int, int] = {}

    def form(self, i: int, verb_class: str | None = None, *, lemma: str = "") -> VerbForm | None:
        """The reading of token ``i`` as a verb (of ``verb_class``, of ``lemma``), the likeliest of
        several.
        """
        flags = self.flags
        if not 0 <= i < len(flags) or not flags[i] & VERB:
            return None
        document = self.document
        return _likeliest(self.lexicon, document.lowers[i], verb_class, lemma, document.stretch[i] >= 0)

    def of(self, trigger: Trigger) -> VerbForm | None:
        """The reading of a trigger's verb; a verb of several words has its whole lemma."""
        if not trigger.lemma:
            return self.form(trigger.first, trigger.kind)
        form = self.form(trigger.first, lemma=trigger.lemma.split()[0])
        return replace(form, lemma=trigger.lemma) if form is not None else None

    def is_verb(self, i: int) -> bool:
        """Whether token ``i`` is a finite verb rather than a noun or adjective of the same spelling."""
        if not self.flags[i] & FINITE:
            return False
        known = self._verbal.get(i)
        if known is None:
            known = self._verbal[i] = self._is_verb(i)
        return known

    def _is_verb(self, i: int) -> bool:
        form = self.form(i)
        if form is None or not form.finite or (self.document.is_capital(i) and i and not self._opens(i)):
            return False
        if (form.person, form.number) == ("2", "s") and self.document.stretch[i] < 0:
            return False  # 'varias figuras', 'denuncias': the writer calls nobody 'tú'
        lower = self.document.lowers[i]
        before = (
            self.document.lowers[i - 1]
            if i and self.document.sentence[i - 1] == self.document.sentence[i]
            else ""
        )
        if lower == "uno":
            return False  # 'uno de los primeros en felicitarla'
        if lower == "hace" and self._ago(i):
            return False  # 'quienes hace unos meses apoyaron a Soto'
        if self.flags[i] & FUNCTION_WORDS and not self.lexicon.verb_in(lower, "aux"):
            return False
        if self.lexicon.is_word(before, "prenominal"):
            return False  # 'el primer corte'
        if before in DEGREES and self.flags[i - 2] & (DETERMINER | POSSESSIVE):
            return False  # 'su más firme respaldo'; not 'quien más apoya'
        if before in ("la", "los", "las"):
            if i > 1 and self.document.lowers[i - 2] in DATIVES:
                return True  # 'se la juega', 'se los pidió'
            if self.reading.references.at(i - 1) is not None:
                return False
            if form.person == "1" and self.document.stretch[i] >= 0:
                if self._opens(i - 1) or _no_noun_of(before, lower, self.flags[i]):
                    return True  # '“Los invito a votar”', '“Yo la voy a apoyar”'
            return form.tense in NEVER_NOUNS or lower not in self.lexicon.common_words
        if before in ("ambos", "ambas") and form.number == "p" and form.tense in NEVER_NOUNS:
            return True  # 'ambos llamaron'
        if before in SELVES and i > 1 and self.document.lowers[i - 2] in PERSONAL:
            return True  # 'ella misma recomendó'
        if before == "mismo" and form.tense in NEVER_NOUNS and self.flags[i - 2] & ADVERB:
            return True  # 'ayer mismo anunció', 'ahí mismo pidió'
        if before in DEMONSTRATIVES and form.tense in NEVER_NOUNS and form.person == "3":
            return True  # 'esta conversó'
        if before == "tal" and i > 1 and self.document.lowers[i - 2] == "como":
            return True  # 'el partido como tal apoya a Soto'
        flags = self.flags[i - 1] if before else 0
        if flags & VERB and form.tense not in NEVER_NOUNS and lower in self.lexicon.common_words:
            beside = self.form(i - 1)
            if beside is not None and beside.tense == "inf":
                return False  # 'darle alcance', 'hacer campaña'
        return bool(flags & CLITIC or not flags & (DETERMINER | POSSESSIVE | CONTRACTION | PREPOSITION))

    def _ago(self, hace: int) -> bool:
        """'hace unos meses', 'hace más de un año', 'hace poco'; not 'hace campaña', 'lo hace cada año'."""
        lowers = self.document.lowers
        for j in range(hace + 1, min(len(lowers), hace + 1 + AGO_REACH)):
            if self.cues.at(j, "time_noun", "time") is not None or (lowers[j] in AGO and j == hace + 1):
                return True
            counts = lowers[j] in self.lexicon.numbers or lowers[j].isdecimal() or lowers[j] in AROUND
            if not counts and not self.flags[j] & QUANTIFIER:
                return False
        return False

    def unlisted(self, i: int) -> VerbForm | None:
        """A form of a verb that the lexicon lacks, by its ending: 'viajó', 'zarpaban', 'zarparán', 'Viajó a
        Lota'; not 'Jericó votó', nor 'la genera'.
        """
        word = self.document.lowers[i]
        if len(word) < MIN_VERB or self.form(i) is not None:
            return None
        if self.document.is_capital(i) and not self._heads_sentence(i):
            return None
        if word in self.lexicon.words or self.reading.references.at(i) is not None:
            return None
        form = unlisted(self.document, self.lexicon, i)
        if form is not None and form.tense not in NEVER_NOUNS and not self._behind_subject(i, form):
            return None
        return form

    def _behind_subject(self, i: int, form: VerbForm) -> bool:
        """Whether what stands before token ``i`` stands before verbs: 'Soto genera', 'se genera'; before one
        of several anything but what stands before nouns: 'los botes zarpan'.
        """
        if i == 0 or self.document.sentence[i - 1] != self.document.sentence[i]:
            return False
        if form.number == "p":
            return not self.flags[i - 1] & BEFORE_NOUNS
        before = self.reading.references.at(i - 1)
        return bool(self.flags[i - 1] & (CLITIC | NEGATION | RELATIVE)) or (
            before is not None and before.after == i
        )

    def _heads_sentence(self, i: int) -> bool:
        """'Viajó a Lota', 'Zarparon ayer': whether a capital at token ``i`` may be that of a verb."""
        document = self.document
        if not document.sentence_start(i) or not document.lowers[i].endswith(("ó", "aron", "ieron")):
            return False
        return i + 1 < len(document) and document.lowers[i + 1] in BEHIND_VERB

    def tells(self, i: int) -> bool:
        """Whether token ``i`` is a finite verb, of the lexicon or by its ending."""
        return self.is_verb(i) or self.unlisted(i) is not None

    def tells_from(self, i: int, number: str = "") -> bool:
        """Whether a verb, of ``number`` where one is told, stands at token ``i``, past its clitics, negations
        and adverbs: 'no lo dijo', 'ya votaron'.
        """
        i = past_small_words(self.document, i)
        if i >= len(self.document) or not number:
            return i < len(self.document) and self.tells(i)
        form = self.form(i) if self.is_verb(i) else None
        return form is not None and form.number == number

    def _opens(self, i: int) -> bool:
        return self.document.sentence_start(i)

    def in_class(self, lemma: str, verb_class: str) -> bool:
        """Whether a verb is of a class of the lexicon."""
        return verb_class in self.lexicon.verb_classes.get(lemma, ())

    def left(self, i: int) -> tuple[int, int]:
        """The token before ``i`` past clitics, adverbs and negations, and how many negations were passed."""
        lowers, flags, j, negations = self.document.lowers, self.flags, i - 1, 0
        sentences, closing = self.document.sentence, self.cues.closing
        sentence = sentences[i]
        while j >= 0 and sentences[j] == sentence:
            word = lowers[j]
            emphatic = self.cues.ending(j + 1, "negation") if j + 1 in closing else None
            if emphatic is not None and emphatic < j:
                negations += 1  # 'bajo ninguna circunstancia votaré'
                j = emphatic - 1
                continue
            if flags[j] & NEGATION and word not in ("nada", "nadie", "apenas"):
                negations += 1
            elif word == "menos" and j and lowers[j - 1] in ("mucho", "ni"):
                pass
            elif word in ("y", "como") or not flags[j] & (CLITIC | ADVERB) or self._is_article(j):
                if word in MARKS and j in closing and self.cues.ending(j, "negation") is not None:
                    j -= 1  # '“bajo ningún punto de vista” votará'
                    continue
                break
            j -= 1
        return j, negations

    def of_neither(self, verb: int) -> bool:
        """'Ni Soto ni el edil Tola votarán', 'ni Soto, de Lota, ni Tola apoyan a': whether it is of two that
        a verb group at token ``verb`` is denied.
        """
        document, i, nor = self.document, verb - 1, 0
        begin, _ = document.sentences[document.sentence[verb]]
        while i >= begin:
            named = self.reading.references.at(i)
            if document.lowers[i] == "ni":
                nor += 1
            elif named is None and document.lowers[i] not in (*ARTICLES, ","):
                break
            i = min(i, named.first if named is not None else i) - 1
        return nor > 1

    def before_aside(self, i: int) -> int:
        """The verb before the inciso that ends at token ``i``: 'pidió' of 'pidió, en un comunicado, votar';
        ``i`` where none stands there.
        """
        before = before_inciso(self.document, self.lexicon, i) if self.document.lowers[i] == "," else i
        return before if before < i and self.is_verb(before) else i

    def _is_article(self, i: int) -> bool:
        """Whether 'la', 'los' at token ``i`` is an article of a noun rather than a clitic."""
        if self.document.lowers[i] not in ("la", "las", "los", "lo"):
            return False
        return self.reading.references.at(i) is not None

    def is_compound(self, i: int) -> bool:
        """Whether token ``i`` is an infinitive, a gerund, or a participle in a tense ('había recibido')."""
        form = self.form(i)
        if form is None or form.finite:
            return False
        return form.tense != "part" or self._auxiliary(i - 1, "perfect") is not None

    def _auxiliary(self, i: int, use: str) -> VerbForm | None:
        """The reading of token ``i`` as an auxiliary for ``use``: 'fue' is a form of 'ser' before a
        participle.
        """
        found = [
            form
            for form in self.lexicon.verb_in(self.document.lowers[i], "aux")
            if use in self.lexicon.constructions(form.lemma, "aux")
        ]
        return min(found, key=lambda f: f.tense == "imp", default=None)  # 'está', 'sigue' tell rather

    def progressive(self, i: int) -> bool:
        """Whether token ``i`` makes a tense of the gerund behind it: 'está', 'sigue', 'viene'."""
        return i >= 0 and self._auxiliary(i, "progressive") is not None

    def _ends_at(self, first: int, after: int, kind: str) -> bool:
        """Whether a phrase of class ``kind`` stands at tokens ``first`` up to ``after``."""
        found = self.cues.at(first, kind)
        return found is not None and found[1] == after

    def is_participle(self, i: int) -> bool:
        """Whether token ``i`` is a participle, of the lexicon or by its ending: 'la misión creada'; not 'el
        sábado'.
        """
        form = self.form(i)
        if form is not None or not self.document.lowers[i].endswith(PARTICIPLES):
            return form is not None and form.tense == "part"
        noun = self.flags[i - 1] & (PREPOSITION | CONTRACTION | DETERMINER)
        return not noun and self.cues.at(i, "time") is None

    def ranks(self, i: int) -> bool:
        """Whether ', el primero', ', la única' ends with token ``i``."""
        lowers = self.document.lowers
        if lowers[i - 2] != "," or not self.flags[i - 1] & DETERMINER:
            return False
        return self.lexicon.ordinal(lowers[i]) > 0 or self.lexicon.is_word(lowers[i], "in_line")


def _no_noun_of(article: str, word: str, flags: int) -> bool:
    """'la apoyo', 'los saludo', 'la vamos a': whether a word in the first person is no noun with 'la', 'los',
    'las' before it, of another gender or number; not 'la piloto', 'los ramos'.
    """
    if word.endswith("mos"):
        return article == "la"
    if article != "la":
        return not word.endswith("s")
    return word.endswith(("o", "oy")) and not flags & PERSON_NOUN
