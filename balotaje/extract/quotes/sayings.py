"""Words of saying: which verbs, phrases ('según', 'a juicio de') and nouns tell what somebody said, and who.

Whether they announce a given quotation is the matter of ``announcements``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...lexicon import (
    ADVERB,
    DETERMINER,
    POSSESSIVE,
    QUOTE_NOUN,
    SAYING,
    TEXT_NOUN,
    VerbForm,
)
from ..clauses.determiners import ARTICLES, THE
from ..clauses.verbs import UNMISTAKABLE, is_form_of, tells
from ..reading import Said
from ..references.alone import ACCORDING
from ..references.pointers import Reference
from ..tokens import ENDERS, MARKS
from ..verb_endings import INFINITIVES
from .views import VIEWS, Views

Position = Literal["after", "before", "inside", "next", "turn", "own"]

"""Words before what somebody told: 'de acuerdo a lo dicho por'."""
THE_WHICH = (["el", "cual"], ["la", "cual"])
MARK_AHEAD = tuple([mark] for mark in MARKS)
CIRCUMSTANCES = (["en"], ["ante"], ["desde"], ["durante"], ["mediante"], ["tras"])
IS_WHAT_REACH = 6
"""Tokens from 'ser' to the 'que' of what words are."""
RELATIVE_REACH = 9
"""Tokens from 'que' to its verb: 'las palabras que ayer le dijo'."""
SHOWS = frozenset(("ser", "rezar", "decir"))
"""Verbs by which words are somebody's: '“…”, fue la respuesta de Soto', '“…”, rezaba el posteo de Soto'."""
CLAUSE_HELD = frozenset(("de", "en", "con"))
"""Prepositions before a clause that a verb and its noun or adjective govern: 'está seguro de que'."""
COPULAS = frozenset(("ser", "estar", "quedar", "resultar"))
GOVERNED_REACH = 7
"""Tokens from 'que' back to the verb that governs its clause: 'tiene la plena certeza de que'."""
LINKED_REACH = 9
"""Tokens behind a verb within which its 'que' stands: 'Estimó, sin embargo, que'."""
CLAUSE_REACH = 15
"""Tokens from a verb to the words in its own clause: 'felicitó a Soto por su “lindo triunfo”'."""
PLACE_REACH = 12
"""Tokens between a verb and its 'que' that tell where: 'defendió ante la prensa local que'."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What announces a quotation at ``token``, and ``reference``, whom it names outright.

    ``strength`` orders rival cues: 3 beside the mark, 2 in its clause, 1 further off. ``position`` is
    'own' where the text only says 'a su juicio', 'turn' for an answer in an interview.
    """

    token: int
    lemma: str | None
    position: Position
    strength: int
    reference: Reference | None = None


class Sayings(Views):
    """The verbs, phrases and nouns of saying of one document."""

    def saying(self, i: int, *, beside: bool) -> VerbForm | None:
        """The reading of token ``i`` as a verb of saying that can announce a quotation."""
        if self.document.lowers[i] in self.lexicon.locutions:
            locution = self._locution(i)
            if locution is not None:
                return locution
        if not self.document.flags[i] & SAYING:
            return None
        for reading in self.lexicon.verb_in(self.document.lowers[i], "say"):
            if reading.tense == "part" and not self._perfect(i):
                continue
            if reading.finite and reading.person in ("1", "2"):
                continue
            constructions = self.lexicon.constructions(reading.lemma, "say")
            behind = self.document.lowers[i + 1 : i + 3]
            marked = bool(behind) and behind[0] in MARKS
            if reading.tense in ("subj", "imp") and "quote_only" in constructions:
                continue  # 'un pacto que acabe con las “guerras”' tells nothing
            if "not_with" in constructions and behind[marked : marked + 1] == ["con"]:
                continue  # 'cuenta con', 'cuenta “con' has, it tells nothing
            told = self._governs_que(i) or behind == ["en", "que"] or self._tells_somewhere(i)
            told = told or self._reaches(i, constructions) or self._urges(i, constructions)
            if "quote_only" in constructions and not (beside or told):
                continue
            return reading
        return None

    def _locution(self, i: int) -> VerbForm | None:
        """The verb of several words that begins at token ``i``, a word inserted or not: 'dio a conocer',
        'dejó muy en claro', 'le echó ayer en cara'.
        """
        lowers = self.document.lowers
        for rest, form in self.lexicon.locutions[lowers[i]]:
            inserted = lowers[i + 2 : i + 2 + len(rest)] == list(rest) and self.document.stretch[i + 1] < 0
            if not inserted and lowers[i + 1 : i + 1 + len(rest)] != list(rest):
                continue
            if form.tense in ("inf", "ger") or (form.finite and form.person == "3"):
                return form
            if form.tense == "part" and self._perfect(i):
                return form
        return None

    def _governs_que(self, i: int) -> bool:
        """Whether a verb has its 'que' behind it, or behind what only links the sentence: 'Estimó que',
        'Estimó también que', 'Estimó, sin embargo, que'; not 'Estimó el acto que'.
        """
        document, lowers = self.document, self.document.lowers
        j, end = i + 1, min(len(lowers), i + LINKED_REACH)
        while j < end:
            if lowers[j] == "que":
                return True
            linked = self.cues.at(j, "connective", "contrast", "additive", "time")
            if linked is not None:
                j = linked[1]
            elif lowers[j] == ",":
                closed = next((k for k in range(j + 1, end) if not document.forms[k].isalpha()), -1)
                if closed < 0 or lowers[closed] != ",":
                    return False
                j = closed + 1
            elif document.flags[j] & ADVERB:
                j += 1
            else:
                return False
        return False

    def _tells_somewhere(self, i: int) -> bool:
        """Whether 'que' follows a verb and where it was: 'defendió en tribuna que'; not 'criticó al que'."""
        document, lowers = self.document, self.document.lowers
        if lowers[i + 1 : i + 2] not in CIRCUMSTANCES and lowers[i + 1 : i + 3] != ["a", "través"]:
            return False
        for j in range(i + 2, min(i + PLACE_REACH, len(lowers))):
            if lowers[j] == "que":
                return lowers[j - 1] not in THE
            if not lowers[j].isalpha() or tells(document, self.lexicon, j):
                return False
        return False

    def _perfect(self, i: int) -> bool:
        """Whether the participle at token ``i`` makes a perfect tense: 'había manifestado', 'ha dicho'."""
        lowers = self.document.lowers
        return any(
            v.lemma == "haber" and v.person != "1"
            for j in (i - 1, i - 2)
            if j >= 0
            for v in self.lexicon.verbs.get(lowers[j], ())
        )

    def _reaches(self, i: int, constructions: frozenset[str]) -> bool:
        """Whether words are what a verb calls somebody or what it does so for, in its own clause: 'llamó a su
        rival “la heredera”', 'celebró el pacto como “un alivio”'; not 'recibió a la banda “Los del Río”'.
        """
        document, lowers = self.document, self.document.lowers
        if lowers[i - 1] == "se":
            return False
        for j in range(i + 1, min(i + CLAUSE_REACH, len(lowers))):
            if lowers[j] in MARKS:
                called = "accusative_person" in constructions or lowers[j - 1] in ("como", "por")
                return called and not document.is_capital(j + 1)
            if not lowers[j].isalpha() or lowers[j] in ("que", "y") or tells(document, self.lexicon, j):
                return False
        return False

    def _urges(self, i: int, constructions: frozenset[str]) -> bool:
        """Whether a verb of urging has its infinitive behind it: 'llamó a Soto a no bajar los brazos'."""
        if "inf" not in constructions:
            return False
        lowers = self.document.lowers
        for j in range(i + 1, min(i + 12, len(lowers))):
            if lowers[j] in ENDERS:
                return False
            if lowers[j] in MARKS:
                return lowers[j - 1] == "a"
            infinitive = any(v.tense == "inf" for v in self.lexicon.verbs.get(lowers[j], ()))
            if lowers[j - 1] in ("a", "no") and (infinitive or lowers[j].endswith(INFINITIVES)):
                return True
        return False

    def is_noun_use(self, i: int) -> bool:
        """Whether a form that is also a noun ('anuncio', 'al decir de') is one here; not 'al pedir que', 'se
        encargó de recordar que'.
        """
        lowers = self.document.lowers
        pronoun = self.references.at(i - 1) if i else None
        if pronoun is not None and pronoun.kind == "pronoun":
            return False  # 'Esta sostiene que'
        opens = lowers[i + 1 : i + 2] in (["que"], [":"], *MARK_AHEAD)
        if i > 0 and lowers[i - 1] == "al" and (opens or lowers[i + 1 : i + 2] in (["a"], ["al"])):
            return False  # 'al pedir que', 'al llamar a su rival “…”'
        if (
            i > 0
            and lowers[i - 1] == "de"
            and any(v.tense == "inf" for v in self.lexicon.verbs.get(lowers[i], ()))
        ):
            return False
        return (
            i > 0
            and not lowers[i].endswith(UNMISTAKABLE)
            and (
                self.lexicon.is_word(lowers[i - 1], "determiner", "possessive")
                or lowers[i - 1] in ("del", "al", "el", "la", "un", "una", "su", "de")
            )
            and not self._saying_only(i)
        )

    def _saying_only(self, i: int) -> bool:
        lowers = self.document.lowers
        return lowers[i] not in self.lexicon.common_words and lowers[i - 1] in ("la", "le", "lo")

    def said_by(self, i: int) -> Reference | None:
        """The reference behind a phrase like 'según', 'a juicio de', 'en palabras de' at token ``i``."""
        found = self.cues.at(i, "said_by") if i in self.cues.beginning else None
        if found is None:
            if self.document.lowers[i + 1 : i + 2] in (["cuyo"], ["cuya"]):
                return self._antecedent(i) if self.document.lowers[i + 2] in VIEWS else None
            return self._by_whom_told(i) if self.document.lowers[i] == "lo" else None
        lowers, j = self.document.lowers, found[1]
        if lowers[j : j + 1] == ["quien"] or lowers[j : j + 2] in THE_WHICH:
            return self._antecedent(i)
        if j == i + 1 and lowers[i] == "para" and not self.para_names(i):
            return None
        j = self._past_what_was_told(j)
        verbs = (k for k in range(i, min(j + 1, len(lowers))) if self.saying(k, beside=True))
        if any(not self.is_noun_use(k) for k in verbs):
            return None
        reference = self.references.at(j) or self.references.at(j - 1)
        if reference is not None and reference.first >= i and self.can_speak(reference):
            return reference
        body = self._told_from(i) if lowers[i] == "según" else None
        if body is not None:
            return body
        text = j + 1 < len(lowers) and lowers[j] in ("un", "una") and self.document.flags[j + 1] & TEXT_NOUN
        return self.owner(j + 1) if text else None  # 'según un informe del PDA'

    def _antecedent(self, i: int) -> Reference | None:
        """Who stands before a relative of saying at token ``i``: 'Habló Soto, según quien “…”', 'Soto, a cuyo
        juicio'; not 'buscan a alguien para quien'.
        """
        before = self.references.at(i - 1 - (self.document.lowers[i - 1] == ","))
        if before is not None and self.clause.preposition(before) == "de":
            j = (
                before.first - 1 - (self.document.lowers[before.first - 1] != ",")
            )  # 'Soto, del PDA, según quien'
            before = self.references.at(j - 1) if self.document.lowers[j] == "," else before
        return before if before is not None and before.number == "s" and self.can_speak(before) else None

    def _by_whom_told(self, i: int) -> Reference | None:
        """Who told what holds, from 'lo' at token ``i``: 'según lo informado por la edil', 'de acuerdo a lo
        dicho por Soto'; not 'pese a lo dicho por Soto'.
        """
        lowers = self.document.lowers
        if i + 3 >= len(lowers) or lowers[i + 2] != "por":
            return None
        if lowers[i - 1] != "según" and lowers[max(0, i - 2) : i] not in ACCORDING:
            return None
        if not any(verb.tense == "part" for verb in self.lexicon.verb_in(lowers[i + 1], "say")):
            return None
        reference = self.references.at(i + 3)
        return reference if reference is not None and self.can_speak(reference) else None

    def _told_from(self, i: int) -> Reference | None:
        """The body from which it was told: 'según han informado desde la Cámara' at token ``i``."""
        lowers = self.document.lowers
        for verb in range(i + 1, min(i + 4, len(lowers) - 2)):
            if self.document.flags[verb] & SAYING and lowers[verb + 1] == "desde":
                body = self.references.at(verb + 2)
                return body if body is not None and body.kind == "organisation" else None
        return None

    def _past_what_was_told(self, i: int) -> int:
        """The token behind 'lo dispuesto en', 'lo informado por' at token ``i``, else ``i``: 'de acuerdo a lo
        explicitado en la ley'.
        """
        lowers = self.document.lowers
        if lowers[i : i + 1] != ["lo"] or lowers[i + 2 : i + 3] not in (["en"], ["por"]):
            return i
        told = any(v.tense == "part" for v in self.lexicon.verbs.get(lowers[i + 1], ()))
        return i + 3 if told or lowers[i + 1].endswith(("ado", "ido", "cho", "sto")) else i

    def can_speak(self, reference: Reference) -> bool:
        """Whether a speaker can be made of it: anything but a pronoun that stays open."""
        return bool(reference.actors) or reference.kind in ("organisation", "text", "group", "description")

    def owner(self, noun: int) -> Reference | None:
        """Whose words a noun of saying names: 'la respuesta de Quilodrán', 'los dichos del alcalde'; not 'en
        un comunicado el partido de Quilodrán'.
        """
        lowers = self.document.lowers
        for i in range(noun + 1, min(noun + 4, len(lowers))):
            if lowers[i] in ENDERS or lowers[i] in ARTICLES or lowers[i] in ("a", "al"):
                return None
            if lowers[i] in ("de", "del"):
                reference = self.references.at(i + 1) or self.references.at(i)
                return reference if reference is not None and self.can_speak(reference) else None
        return None

    def whose_it_was(self, said: Said, i: int) -> Reference | None:
        """Whose answer words were: '"…", fue la respuesta de Soto', '"…", el aviso de Soto'; not '"…", es la
        tesis', 'Dijo “…”, la frase de Soto'.
        """
        document = self.document
        if document.lowers[i] == "se":
            return self._whose_text(i + 1)
        is_it = is_form_of(document, self.lexicon, i, SHOWS)
        tells_of_it = is_it and not is_form_of(
            document, self.lexicon, i, ("decir",)
        )  # 'dice en una carta que'
        said_it = self._who_says(self._relative_behind(i)) if tells_of_it else None
        if said_it is not None:
            return said_it
        named = document.flags[i] & DETERMINER and document.flags[i + 1] & QUOTE_NOUN
        if not is_it and not (named and document.sentence_start(said.first - 1)):
            return None
        i -= not is_it  # '"…", la respuesta de Quilodrán'
        noun = next((k for k in range(i + 2, min(i + 4, len(document))) if document.flags[k] & QUOTE_NOUN), 0)
        if not noun or not document.flags[i + 1] & (DETERMINER | POSSESSIVE):
            return None
        return self.owner(noun) or self._who_says(noun + 1)

    def _relative_behind(self, verb: int) -> int:
        """The 'que' of what words are told to be by the verb at a token: 'fue lo que dijo', 'fue todo lo que
        dijo', 'fue lo único que atinó a decir', 'es la consigna que repite'; -1 where there is none.
        """
        document = self.document
        for i in range(verb + 2, min(verb + IS_WHAT_REACH, len(document))):
            if document.lowers[i] == "que":
                return i
            if not document.forms[i].isalpha() or tells(document, self.lexicon, i):
                break
        return -1

    def _whose_text(self, verb: int) -> Reference | None:
        """Who wrote what words are read in: '“…”, se lee en el mensaje de Soto', 'se lee en la carta que Soto
        envió'.
        """
        document = self.document
        for i in range(verb + 1, min(verb + 3, len(document))):
            if document.lowers[i] == "en":
                flags = document.flags[i + 2 : i + 4]
                noun = next((i + 2 + k for k, flag in enumerate(flags) if flag & (QUOTE_NOUN | TEXT_NOUN)), 0)
                return self.owner(noun) or self._who_says(noun + 1) if noun else None
        return None

    def _who_says(self, i: int) -> Reference | None:
        """Who has the verb of saying of the relative at token ``i``: '"…", fue lo primero que Soto dijo'."""
        if i < 0 or self.document.lowers[i : i + 1] != ["que"]:
            return None
        for verb in range(i + 1, min(i + RELATIVE_REACH, len(self.document))):
            reading = self.saying(verb, beside=True)
            if reading is not None and (reading.finite or reading.tense == "inf"):
                subject = self.clause.subject(verb, inverted_first=verb <= i + 3)
                told = subject is not None and subject.basis != "dropped" and subject.references[0].first > i
                return subject.references[0] if subject is not None and told else None
        return None

    def lemma_of(self, i: int) -> str | None:
        """The lemma of the verb of saying at token ``i``, None where there is none."""
        reading = self.saying(i, beside=True)
        return reading.lemma if reading else None

    def any_lemma(self, i: int) -> str | None:
        """The lemma of a verb, None when the lexicon does not know it."""
        readings = self.lexicon.verbs.get(self.document.lowers[i], ())
        return readings[0].lemma if readings else None

    def governing(self, said: Said) -> Cue | None:
        """Any verb with its subject whose 'que' opens words: 'el pleno consagró que “…”', 'Soto dejó claro
        que “…”', 'Soto está seguro de que “…”'; not 'Soto trajo un libro que “…”', 'el día en que “…”'.
        """
        document, que = self.document, said.first - 2
        if que < 1 or document.lowers[que] != "que":
            return None
        verb = self._governs_clause(que)
        if verb < 0:
            return None
        subject = self.references.at(verb - 1)
        if subject is not None and subject.after == verb and not self.clause.preposition(subject):
            if subject.kind in ("organisation", "text"):
                return Cue(verb, self.any_lemma(verb), "before", 2, subject)
        if said.kind != "direct":
            return None
        found = self.clause.subject(verb)
        if found is None or found.basis == "dropped":
            return Cue(verb, None, "before", 1) if verb < que - 1 else None
        person = found.references[0]
        return Cue(verb, None, "before", 2, person) if self.can_speak(person) else None

    def _governs_clause(self, que: int) -> int:
        """The verb of which the clause that token ``que`` opens is part, -1 where 'que' is a relative."""
        document, lowers = self.document, self.document.lowers
        held = lowers[que - 1] in CLAUSE_HELD
        i = que - 1 - held
        while i > max(0, que - GOVERNED_REACH):
            if document.sentence[i] != document.sentence[que] or document.stretch[i] >= 0:
                return -1
            if self.references.at(i) is not None or not lowers[i].isalpha():
                return -1
            if tells(document, self.lexicon, i):
                return i if held or self.any_lemma(i) not in COPULAS else -1  # 'está claro que' is nobody's
            stressed = self.lexicon.is_word(lowers[i + 1], "made_plain") or lowers[que - 1] == "de"
            determined = document.flags[i] & (DETERMINER | POSSESSIVE) and not stressed
            plain = held or self.lexicon.is_word(lowers[i], "made_plain", "preposition")
            infinitive = any(v.tense == "inf" for v in self.lexicon.verbs.get(lowers[i], ()))
            if determined or not (plain or infinitive):
                return -1
            i -= 1
        return -1
