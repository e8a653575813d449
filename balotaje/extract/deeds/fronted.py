"""Clauses whose object stands before the verb: 'a Soto lo apoya Tola', 'Soto, a quien apoya Tola'.

The subject of such a verb stands behind it; a crowd there ('la apoyan los vecinos') is the subject too,
though it is nobody, unless the sentence names some of it.
"""

from __future__ import annotations

from ...lexicon import CLITIC, NEGATION, PREPOSITION
from ..brackets import SETS_OFF
from ..clauses.determiners import CONTRACTIONS, WHOSE
from ..clauses.verbs import DATIVES, OBJECTS, PRONOUNS, before_small_words
from ..references.pointers import Reference
from .announced import behind_colon
from .crowds import listed_past, opens_clause
from .frames import Subject
from .phrases import Phrase
from .predicates import Predicates
from .subjects import Subjects

OPENERS = SETS_OFF | {";", ":", "y", "e", "pero", "mientras", "que"}
"""What stands before an object that is put in front of its clause."""
FRONT_REACH = 25
"""Tokens before a verb within which its object stands in front."""
BEHIND_REACH = 18
"""Tokens behind a verb within which its subject begins."""
INCISO_REACH = 10
"""Tokens of an inciso between a verb and its subject."""
GOVERNING = frozenset(("a", "por", "con", "tras"))
PLACING = frozenset(("en", "durante", "tras", "desde"))
WHOSE_REACH = 4
"""Tokens of 'cuya candidatura presidencial'."""
COUNTING = frozenset(
    "son fueron está están estaba estaban estuvo estuvieron figura figuran figuraron aparece aparecen "
    "destaca destacan cuenta cuentan encuentra encuentran".split()
)
"""Verbs with which a crowd's members are named."""
MEMBERS_REACH = 10
"""Tokens of 'Entre los nombres más conocidos de la región' before the verb that counts a crowd's members."""
SHORTEST = 4
"""Tokens of the shortest sentence that names them: 'Son Soto.'"""
CROWD_REACH = 80
"""Tokens behind a crowd within which the sentence names some of it."""


class Fronted:
    """Reads the objects before the verbs of one article, and the subjects behind those."""

    def __init__(self, predicates: Predicates, subjects: Subjects) -> None:
        self.predicates = predicates
        self.subjects = subjects
        self.document = predicates.document
        self.lexicon = predicates.lexicon
        self.references = predicates.reading.references
        self.clause = predicates.reading.clause

    def pronoun(self, verb: int) -> int:
        """The object pronoun in the group of clitics before token ``verb``, -1 where there is none."""
        document, i = self.document, verb - 1
        while i >= 0 and document.flags[i] & CLITIC and document.sentence[i] == document.sentence[verb]:
            if document.lowers[i] in PRONOUNS:
                return i if self.references.at(i) is None else -1
            i -= 1
        return -1

    def object(self, verb: int) -> Reference | None:
        """The object before ``verb``, that a pronoun takes up again or that opens the clause: 'A Soto, en
        cambio, lo apoya Tola', 'A él apoyan Tola y Paredes'; not 'Le habló a Soto. Lo apoya Tola'.
        """
        i = self.pronoun(verb) - 1
        if i < 0:
            reference = self._right_before(verb)
            opens = reference is not None and self.clause.preposition(reference) == "a"
            return reference if reference is not None and opens and self._opens(reference) else None
        document, told = self.document, 0
        while i >= max(0, verb - FRONT_REACH) and document.sentence[i] == document.sentence[verb]:
            reference = self.references.at(i)
            if document.stretch[i] != document.stretch[verb] or document.lowers[i] in (";", ":"):
                return None
            if reference is not None:
                if self.clause.preposition(reference) == "a" and not told and self._opens(reference):
                    return self.clause.members(reference)[0]
                i = reference.first - 1
                continue
            if document.lowers[i] in ("que", "quien", "quienes"):
                told = max(0, told - 1)
            elif self.predicates.tells(i):
                told += 1
            i -= 1
        return None

    def behind(self, verb: int, told: Subject) -> Phrase | None:
        """The subject behind a verb whose object stands before it; ``told`` is what the walk made of it.

        'A Soto lo apoyan Tola y Paredes', 'Soto, a quien apoya Tola'; not 'Tola dijo que lo apoya'.
        """
        named = told.phrase is not None and bool(told.phrase.actors)
        pronoun = self.pronoun(verb)
        if self.whose_campaign(verb) is not None:
            named = False
        elif pronoun < 0:
            if told.phrase is not None or not (told.kind == "relative" or self._after_phrase(verb)):
                return None
        elif named or not self._is_object(pronoun, verb):
            if self.object(verb) is None:
                return None
        elif told.phrase is not None:
            return None
        phrase = self.subject(verb)
        if phrase is None or phrase.actors or named or self._where(verb):
            return phrase if phrase is not None and phrase.actors else None
        some = self.among(phrase.after, CROWD_REACH) if phrase.plural else None
        return some or self._listed_behind(phrase) or self._behind_colon(verb, phrase) or phrase

    def _is_object(self, pronoun: int, verb: int) -> bool:
        """'lo apoya', 'le apoya la mayoría', as in Spain; not 'le dijo'."""
        lower, form = self.document.lowers[pronoun], self.predicates.form(verb, "back_person")
        if lower not in DATIVES or form is None:
            return lower in OBJECTS
        return "direct" in self.predicates.lexicon.constructions(form.lemma, "back_person")

    def _listed_behind(self, crowd: Phrase) -> Phrase | None:
        """'A Soto lo apoyan los gremios y el Partido del Alba': whom a list names behind a crowd."""
        named = listed_past(self.predicates, crowd.first) if crowd.plural else None
        return self.subjects.phrase(named.first, ",", first=True) if named is not None else None

    def _behind_colon(self, verb: int, crowd: Phrase) -> Phrase | None:
        """'A Soto lo apoyan tres ediles: Tola, que ganó, y Paredes': whom a colon names of a crowd."""
        named = behind_colon(self.predicates, verb) if crowd.plural else None
        return Phrase(named.actors, named.first, named.after) if named is not None else None

    def _where(self, verb: int) -> bool:
        """'Soto dio un acto en el que recibió el aval de Tola': whether the relative right before ``verb``
        only says where or when; not 'a los que apoya el alcalde'.
        """
        lowers, i = self.document.lowers, before_small_words(self.document, verb)
        return i > 1 and lowers[i] in ("que", "cual", "cuales") and lowers[i - 2] in PLACING

    def _after_phrase(self, verb: int) -> bool:
        """'Por Soto se inclinaron los ediles': whether what 'por', 'con' or 'a' governs opens the clause."""
        reference = self._right_before(verb)
        if reference is None:
            return False
        head = self.clause.members(reference)[0]
        governed = self.clause.preposition(head) in GOVERNING
        first = head.first - (self.document.lowers[head.first] not in CONTRACTIONS)
        return governed and (self.document.sentence_start(first) or self.document.lowers[first - 1] == ";")

    def _right_before(self, verb: int) -> Reference | None:
        """The reference that ends before the group of ``verb``."""
        document, i = self.document, before_small_words(self.document, verb)
        reference = self.references.ending_at(i)
        if reference is None or document.sentence[i] != document.sentence[verb]:
            return None
        return reference

    def whose_campaign(self, verb: int) -> Reference | None:
        """'Soto, cuya candidatura apoya Tola': whose candidacy stands right before the group of ``verb``; not
        'Soto, cuyo partido apoya a Tola'.
        """
        i = before_small_words(self.document, verb)
        for whose in range(i - 1, max(0, i - WHOSE_REACH), -1):
            if self.document.lowers[whose] in WHOSE:
                campaign = self.subjects.cues.at(whose + 1, "campaign_noun") is not None
                campaign = campaign or self.document.lowers[whose + 1] == "favor"
                before = whose - 1 - bool(self.document.flags[whose - 1] & PREPOSITION)
                before -= self.document.lowers[before] == ","
                named = self.references.at(before)
                return named if campaign and named is not None and named.actors else None
        return None

    def backs_whose(self, verb: int, found: Subject) -> bool:
        """'Soto elogió a Tola, cuya candidatura respalda': whether a relative's verb is of who acts in the
        clause around; not 'cuya candidatura respaldan', 'cuya candidatura crece'.
        """
        predicates, phrase = self.subjects.predicates, found.phrase
        form = predicates.form(verb, "back") or predicates.form(verb, "back_person")
        if form is None or phrase is None or self.document.lowers[phrase.first] not in WHOSE:
            return False
        outer = predicates.form(found.governor)
        alone = phrase.after == phrase.first + 1 and self.whose_campaign(verb) is not None
        return alone and outer is not None and outer.number == form.number

    def among(self, i: int, reach: int) -> Phrase | None:
        """Who is named of a crowd behind token ``i``: 'varios ediles apoyan a Soto, entre ellos Tola'; not
        'varios ediles, y entre ellos no hay mujeres'.
        """
        end = min(self.document.sentences[self.document.sentence[i - 1]][1], i + reach)
        first = self.subjects.cues.within(i, end, "among")
        found = self.subjects.cues.at(first, "among") if first is not None else None
        if found is None:
            return self._such_as(i, end) or self._among_next(i)
        if any(self.document.lowers[j] in (";", ":") for j in range(i, first or i)):
            return None
        apart = self.document.lowers[found[1]] == ","  # '-entre ellos, la edil Soto y Tola-'
        phrase = self.subjects.phrase(found[1] + apart, ",", first=True)
        if (
            phrase is None
            or not phrase.actors
            or (apart and opens_clause(self.predicates, phrase.after, end))
        ):
            return None
        return phrase

    def _among_next(self, i: int) -> Phrase | None:
        """'Varios ediles apoyan a Soto. Entre ellos están Tola y Paredes', '… Entre los más conocidos figura
        Tola', '… Se trata de Tola y Paredes': whom the next sentence names of a crowd; not '… Entre ellos,
        dijo Tola, hay de todo', '… Entre los críticos está Tola'.
        """
        document, number = self.document, self.document.sentence[i - 1] + 1
        begin, end = document.sentences[number] if number < len(document.sentences) else (0, 0)
        if end - begin < SHORTEST or document.stretch[begin] != document.stretch[i - 1]:
            return None
        j = self._names_members(begin, end)
        phrase = self.subjects.phrase(j, ",", first=True) if begin < j < end else None
        if phrase is None or not phrase.actors or opens_clause(self.predicates, phrase.after, end):
            return None
        return phrase

    def _names_members(self, begin: int, end: int) -> int:
        """The token behind the words at a sentence's head that bring on a crowd's members; 0 for others."""
        lowers, cues = self.document.lowers, self.subjects.cues
        if lowers[begin] != "entre":
            found = cues.at(begin, "named_next")
            return found[1] if found is not None else 0
        found = cues.at(begin, "among")
        if found is not None:
            j = found[1] + (lowers[found[1]] == ",")
            j += lowers[j] == "se"
            return j + (lowers[j] in COUNTING)
        if not lowers[begin + 1].endswith("s"):
            return 0
        for j in range(begin + 1, min(end - 1, begin + MEMBERS_REACH)):
            if lowers[j] in COUNTING:
                return j + 1
            if self.lexicon.is_word(lowers[j], "not_of_crowd") or self.document.flags[j] & NEGATION:
                return 0
            if not lowers[j].isalpha() or self.predicates.tells(j):
                return 0
        return 0

    def _such_as(self, i: int, end: int) -> Phrase | None:
        """'Varios ediles apoyan a Soto, como Tola y el edil Paredes'; not '…, como dijo Tola', '…, como Tola
        pidió'.
        """
        lowers = self.document.lowers
        for j in range(i, end - 2):
            if lowers[j] in (";", ":"):
                return None
            if lowers[j] == "," and lowers[j + 1] == "como":
                phrase = self.subjects.phrase(j + 2, ",", first=True)
                if phrase is None or not phrase.actors or opens_clause(self.predicates, phrase.after, end):
                    return None
                return phrase
        return None

    def _opens(self, reference: Reference) -> bool:
        """Whether an object with its 'a' opens a clause."""
        document = self.document
        i = self.clause.members(reference)[0].first
        if document.lowers[i] not in CONTRACTIONS:
            while i > 0 and document.lowers[i] != "a" and document.sentence[i - 1] == document.sentence[i]:
                i -= 1
        return document.sentence_start(i) or (i > 0 and document.lowers[i - 1] in OPENERS)

    def subject(self, verb: int) -> Phrase | None:
        """The subject behind ``verb``; without actors where it names a crowd, None where none stands there.

        'la apoyan, entre otros, Soto y Tola', 'le dieron su apoyo los vecinos'; not 'lo llamó candidato'.
        """
        document, lowers = self.document, self.document.lowers
        form = self.predicates.form(verb)
        end = min(document.sentences[document.sentence[verb]][1], verb + BEHIND_REACH)
        i = verb + 1
        while i < end and document.stretch[i] == document.stretch[verb]:
            if lowers[i] == ",":
                i = self._past_inciso(i, end)
                continue
            phrase = self.subjects.phrase(i, "verb", first=True)
            if phrase is not None:
                owned = self.lexicon.is_word(lowers[phrase.first], "possessive")
                dated = any(word[0].isdecimal() for word in lowers[phrase.first : phrase.after])
                if phrase.governed or ((owned or dated) and not phrase.actors):
                    i = max(phrase.after, i + 1)
                    continue
                if phrase.actors or form is None or phrase.plural == (form.number == "p"):
                    return phrase
                return None
            if not lowers[i].isalpha() or self.predicates.tells(i) or lowers[i] in OPENERS:
                return None
            i += 1
        return None

    def _past_inciso(self, comma: int, end: int) -> int:
        """The token behind the inciso that opens at ``comma``; ``end`` where none closes."""
        for i in range(comma + 1, min(end, comma + 1 + INCISO_REACH)):
            if self.document.lowers[i] == ",":
                return i + 1
            if self.predicates.tells(i) or self.document.lowers[i] in (";", ":", "."):
                break
        return end
