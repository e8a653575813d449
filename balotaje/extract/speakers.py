"""Who said each quotation: cues, their subjects, and what the text before lets a reader supply.

A quotation is announced by a cue: a verb of saying before it, behind it or in an inciso, a phrase ('según',
'en palabras de'), a noun ('la respuesta de'), a colon. The cue's subject is the speaker; a dropped subject
is whoever the text was speaking of; without any cue a quotation goes on with the speaker before it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..lexicon import PREPOSITION, QUOTE_NOUN, VerbForm, fold
from ..model import Actor, Unresolved
from .quotes import MIN_WORDS
from .reading import Reading, Said
from .references import Reference
from .tokens import CLOSING, DASHES, ENDERS, MARKS, OPENING

AFTER_REACH = 9
"""Tokens behind the closing mark within which a cue verb must stand."""
PREPOSITIONAL_FRAGMENT = 4
"""The same for words that a preposition heads ('por respeto al cargo'): names and scare quotes have none."""
ASKED_REACH = 14
"""Tokens behind a name within which a verb of asking makes its bearer the next speaker."""
LONG_FRAGMENT = 7
"""Tokens from which words in quotation marks without any cue are a statement of whom the text speaks of."""
LAST_SPEAKERS = 4
"""Quotations back that an open description of a speaker may take up."""
COLON_REACH = 9
"""Tokens before a colon within which its verb stands; further off, the clause's subject speaks."""
BEFORE_REACH = 45
"""Tokens before the opening mark within which a cue verb may stand."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What announces a quotation. ``strength`` orders rival cues: 3 adjacent, 2 in the clause, 1 far."""

    token: int
    lemma: str | None
    position: str
    strength: int
    reference: Reference | None = None


def attribute(reading: Reading) -> None:
    """Fill in cue, verb and speaker of every quotation, drop what nobody says, report what stays open."""
    _Attribution(reading).run()


class _Attribution:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.clause = reading.clause
        self.kept: list[Said] = []
        self.last: Said | None = None
        self.interviewee = self._interviewee()

    def run(self) -> None:
        reading = self.reading
        pending: list[Said] = []
        for said in reading.said:
            if said.kind == "post":
                pending.append(said)
                continue
            if self._is_question_put(said) or self._titles_a_work(said):
                continue
            cue = self._cue(said)
            if cue is None:
                cue = self._cue_in_next_sentence(said)
            if (cue is None and not self._floats(said)) or (cue is not None and self._names_a_thing(said)):
                continue
            if not self._is_quotation(said) and not (cue and cue.position == "after" and cue.strength == 3):
                continue
            if self._joins(said, cue):
                continue
            if cue is not None:
                said.cue, said.verb = cue.token, cue.lemma
                self._speaker_of_cue(said, cue)
            else:
                self._speaker_before(said)
            self.kept.append(said)
            self.last = said
        reading.said = self.kept
        self._posts(pending)
        self._echoes()
        reading.said = [said for said in reading.said if self._is_quotation(said)]
        reading.said.sort(key=lambda said: (said.first, said.after))
        for said in reading.said:
            if said.speaker is None and said.label is None:
                reading.unresolved.append(
                    Unresolved(
                        self.document.starts[said.first],
                        self.document.ends[said.after - 1],
                        "quote",
                        "no speaker could be placed",
                    )
                )

    def _interviewee(self) -> Reference | None:
        """Who answers where questions stand as paragraphs of their own ('—¿Será candidata?'): the first one named."""
        document, forms = self.document, self.document.forms
        questions = 0
        for first, after in document.paragraphs:
            second = forms[first + 1] if first + 1 < after else ""
            if (forms[first] in DASHES and second == "¿") or (
                second == ":" and self.lexicon.is_word(document.lowers[first], "interviewer")
            ):
                questions += 1
        if questions < 2:
            return None
        return next(
            (r for r in self.references.items if r.actor is not None and r.actor.kind == "person"), None
        )

    def _is_question_put(self, said: Said) -> bool:
        """A question that a survey or a ballot asks is nobody's statement: 'ante la pregunta: "¿…?"'."""
        document = self.document
        if document.forms[said.first] != "¿":
            return False
        return any(
            self.lexicon.is_word(document.lowers[i], "question_noun")
            for i in range(max(0, said.first - 6), said.first)
        )

    # -- cues --------------------------------------------------------------------------------------

    def _cue(self, said: Said) -> Cue | None:
        if said.cue >= 0:
            return Cue(said.cue, self._lemma(said.cue), "inside", 3)
        if self.interviewee is not None and self.document.forms[said.first - 2 : said.first - 1] in (
            ["—"],
            ["–"],
            ["-"],
        ):
            if self.document.paragraph[said.first - 3] != self.document.paragraph[said.first]:
                return Cue(said.first, None, "turn", 3, self.interviewee)
        after = self._cue_after(said)
        before = self._cue_before(said)
        if after is not None and before is not None:
            return after if after.strength >= before.strength else before
        return after or before

    def _saying(self, i: int, *, beside: bool) -> VerbForm | None:
        """The reading of token ``i`` as a verb of saying that can announce a quotation."""
        form = self.document.lowers[i]
        for reading in self.lexicon.verb_in(form, "say"):
            if reading.tense == "part" and not self._perfect(i):
                continue
            if reading.finite and reading.person in ("1", "2"):
                continue
            constructions = self.lexicon.constructions(reading.lemma, "say")
            if "quote_only" in constructions and not beside and not self._urges(i, constructions):
                continue
            return reading
        return None

    def _perfect(self, i: int) -> bool:
        """Whether the participle at token ``i`` makes a perfect tense: 'había manifestado', 'ha vuelto a decir'."""
        lowers = self.document.lowers
        return any(
            v.lemma == "haber" and v.person != "1"
            for j in (i - 1, i - 2)
            if j >= 0
            for v in self.lexicon.verbs.get(lowers[j], ())
        )

    def _urges(self, i: int, constructions: frozenset[str]) -> bool:
        """Whether a verb of urging has its infinitive behind it: 'llamó a Soto a no bajar los brazos'."""
        if "inf" not in constructions:
            return False
        lowers = self.document.lowers
        for j in range(i + 1, min(i + 12, len(lowers))):
            if lowers[j] in ENDERS:
                return False
            if lowers[j] in MARKS:
                head = j + 2 if lowers[j + 1 : j + 2] == ["no"] else j + 1
                return (
                    lowers[j - 1] == "a" and head < len(lowers) and lowers[head].endswith(("ar", "er", "ir"))
                )
            if lowers[j - 1] in ("a", "no") and any(
                v.tense == "inf" for v in self.lexicon.verbs.get(lowers[j], ())
            ):
                return True
            if (
                lowers[j - 1] in ("a", "no")
                and lowers[j] in self.lexicon.common_words
                and lowers[j].endswith(("ar", "er", "ir"))
            ):
                return True
        return False

    def _is_noun_use(self, i: int) -> bool:
        """Whether a form that is also a noun ('anuncio', 'llamado') is the noun here."""
        lowers = self.document.lowers
        return (
            i > 0
            and (
                self.lexicon.is_word(lowers[i - 1], "determiner", "possessive")
                or lowers[i - 1] in ("del", "al", "el", "la", "un", "una", "su", "de")
            )
            and not self._saying_only(i)
        )

    def _saying_only(self, i: int) -> bool:
        return self.document.lowers[i] not in self.lexicon.common_words and (
            self.document.lowers[i - 1] in ("la", "le", "lo")
        )

    def _cue_after(self, said: Said) -> Cue | None:
        """'"…", dijo Rosa Quilodrán', '"…", según la alcaldesa', '"…" (afirmó ayer)'."""
        document, lowers = self.document, self.document.lowers
        i = said.after
        while i < len(lowers) and (lowers[i] in MARKS or lowers[i] in ".,;"):
            if lowers[i] == "." and i + 1 < len(lowers):
                following = document.forms[i + 1]
                if following[0].isupper() or following in OPENING or (following in MARKS and i > said.after):
                    return None
            i += 1
        gap = 0
        limit = min(len(lowers), i + AFTER_REACH)
        if i < len(lowers) and document.paragraph[i] != document.paragraph[said.after - 1]:
            return None
        begin = i
        while i < limit and document.sentence[i] == document.sentence[begin]:
            if document.stretch[i] >= 0:
                closed = document.stretches[document.stretch[i]].closed
                if gap > 0 or closed < 0 or lowers[i - 1] not in (",", ";", "y"):
                    return None
                i = closed + 1
                while i < len(lowers) and lowers[i] in (",", ";", "y"):
                    i += 1
                limit = min(len(lowers), i + AFTER_REACH)
                continue
            word = lowers[i]
            said_by = self._said_by(i)
            if said_by is not None:
                return Cue(i, None, "after", 3 if gap <= 1 else 1, said_by)
            reading = self._saying(i, beside=True)
            if reading is not None and not self._is_noun_use(i):
                if self._introduces_next(i):
                    return None
                if reading.tense == "inf" and gap > 0:
                    return None
                return Cue(i, reading.lemma, "after", 3 if gap <= 2 else 2)
            if gap == 0 and self._any_verb_with_subject(i, said):
                return Cue(i, self._any_lemma(i), "after", 2)
            if word in ("y", "e", "pero", "aunque", "que", "porque", "para", "mientras") and not (
                word == "y"
                and gap == 0
                and self._saying(min(i + 1, len(lowers) - 1), beside=True) is not None
            ):
                return None
            reference = self.references.at(i)
            if reference is not None:
                gap += 1
                i = reference.after
                continue
            if word in ENDERS or word in ";:":
                return None
            gap += 1
            i += 1
        return None

    def _any_verb_with_subject(self, i: int, said: Said) -> bool:
        """Whether a verb that need not be one of saying stands right behind the mark, its subject next: '"…", machacó X'."""
        document, lowers = self.document, self.document.lowers
        if lowers[i - 1] != "," or not lowers[i].isalpha():
            return False
        if lowers[i] == "se":
            i += 1
        readings = self.lexicon.verbs.get(lowers[i], ())
        third = any(v.finite and v.person == "3" for v in readings) or (
            not readings and lowers[i].endswith("ó")
        )
        if not third or document.flags[i] & PREPOSITION:
            return False
        reference = self.references.at(i + 1)
        return (
            reference is not None
            and reference.first == i + 1
            and bool(reference.actors or reference.kind == "description")
            and not self.clause.preposition(reference)
        )

    def _any_lemma(self, i: int) -> str | None:
        """The lemma of a verb, None when the lexicon does not know it."""
        readings = self.lexicon.verbs.get(self.document.lowers[i], ())
        return readings[0].lemma if readings else None

    def _introduces_next(self, verb: int) -> bool:
        """Whether the verb behind one quotation opens the next: '"…" y agregó que "…"'."""
        document, lowers = self.document, self.document.lowers
        for i in range(verb + 1, min(len(lowers), verb + 14)):
            if document.sentence[i] != document.sentence[verb]:
                return False
            if lowers[i] in MARKS:
                return lowers[i - 1] in ("que", ":") or i <= verb + 3
            if lowers[i] in ENDERS or lowers[i] == ",":
                return False
        return False

    def _said_by(self, i: int) -> Reference | None:
        """The reference behind a phrase like 'según', 'a juicio de', 'en palabras de' at token ``i``."""
        lowers = self.document.lowers
        for words, kind in self.lexicon.phrases.get(lowers[i], ()):
            if kind != "said_by" or tuple(lowers[i : i + len(words)]) != words:
                continue
            if words == ("para",) and not self._para_names(i):
                return None
            j = i + len(words)
            if any(self._saying(k, beside=True) for k in range(i, min(j + 1, len(lowers)))):
                return None
            reference = self.references.at(j) or self.references.at(j - 1)
            if reference is not None and reference.first >= i and self._can_speak(reference):
                return reference
            return None
        return None

    def _in_own_words(self, i: int) -> bool:
        """'a su juicio', 'en sus palabras': whoever the text speaks of."""
        lowers = self.document.lowers
        return lowers[i] in ("a", "en") and any(
            kind == "said_by" and words[1] in ("su", "sus") and tuple(lowers[i : i + len(words)]) == words
            for words, kind in self.lexicon.phrases.get(lowers[i], ())
            if len(words) > 2
        )

    def _para_names(self, i: int) -> bool:
        """'Para Rosa Quilodrán, "…"': a name and a comma right behind 'para' at the head of a sentence."""
        reference = self.references.at(i + 1)
        if reference is None or not self.document.sentence_start(i):
            return False
        limit = min(reference.after + 1, len(self.document))
        return any(self.document.forms[k] == "," for k in range(reference.first, limit))

    def _can_speak(self, reference: Reference) -> bool:
        return bool(reference.actors) or reference.kind in ("organisation", "text", "group", "description")

    def _cue_before(self, said: Said) -> Cue | None:
        """'Rosa Quilodrán dijo que "…"', 'afirmó: "…"', 'Según la alcaldesa, "…"', 'asegurando que "…"'."""
        document, lowers = self.document, self.document.lowers
        opened = said.first - 1
        sentence = document.sentence[opened]
        i = opened - 1
        if i >= 0 and document.sentence[i] != sentence:
            if lowers[i] != ":":
                return None
            sentence = document.sentence[i]
        limit = max(0, opened - BEFORE_REACH)
        source = self._according_to(sentence, opened)
        quoted = False
        colon = i >= 0 and lowers[i] == ":"
        nearest: Cue | None = None
        while i >= limit and document.sentence[i] == sentence:
            if document.stretch[i] >= 0:
                quoted = True
                i = document.stretches[document.stretch[i]].opened - 1
                continue
            distance = opened - i
            said_by = self._said_by(i)
            if said_by is not None:
                return Cue(i, None, "before", 2, said_by)
            reading = self._saying(i, beside=distance <= 3 or colon)
            if source is not None and distance > 2:
                return source
            if colon and not quoted and distance > COLON_REACH:
                break
            if reading is not None and not self._is_noun_use(i):
                if not (quoted and self._closed_by(i, said)):
                    strength = 3 if distance <= 2 or (colon and not quoted) else 2 if not quoted else 1
                    owner = self._named_before_colon(i, opened) if colon and not quoted else None
                    return Cue(i, reading.lemma, "before", strength, owner)
            if lowers[i] == ":" and distance > 1 and nearest is None and not quoted:
                break
            i -= 1
        if colon:
            return self._colon_cue(opened)
        return self._noun_cue(said)

    def _according_to(self, sentence: int, opened: int) -> Cue | None:
        """'Según adelantó Quilodrán, habrá recuento "…"': who opens the sentence says what it holds."""
        lowers = self.document.lowers
        first, _ = self.document.sentences[sentence]
        for i in range(first, min(first + 4, opened - 2)):
            if lowers[i] == "según":
                for verb in (i + 1, i + 2):
                    reading = self._saying(verb, beside=True)
                    if reading is not None and reading.finite:
                        subject = self.clause.subject(verb, inverted_first=True)
                        if subject is not None and subject.basis == "inverted":
                            return Cue(verb, reading.lemma, "before", 2, subject.references[0])
                return None
        return None

    def _named_before_colon(self, verb: int, opened: int) -> Reference | None:
        """The person named between a verb and its colon: 'escribió Soto, y Quilodrán, por su lado: "…"'."""
        for reference in reversed(self.references.between(verb + 1, opened)):
            if (
                reference.kind == "name"
                and reference.actors[0].kind == "person"
                and not self.clause.preposition(reference)
            ):
                return reference
        return None

    def _closed_by(self, verb: int, said: Said) -> bool:
        """Whether the verb belongs to an earlier quotation that it stands behind ('"…", dijo, y "…"')."""
        return any(other.cue == verb and other.first < verb for other in self.kept)

    def _colon_cue(self, opened: int) -> Cue | None:
        """A colon without a verb of saying: the subject of its clause speaks ('Quilodrán respaldó a Soto: "…"')."""
        document = self.document
        first, _ = document.sentences[document.sentence[opened - 1]]
        free = [
            r
            for r in self.references.between(first, opened)
            if self._can_speak(r) and not self.clause.preposition(r) and document.stretch[r.first] < 0
        ]
        people = [r for r in free if r.kind == "name" and r.actors[0].kind == "person"]
        for reference in people[-1:] or free[:1]:
            return Cue(reference.first, None, "before", 2, reference)
        beside = self.references.at(opened - 2)
        if beside is not None and self._can_speak(beside):
            return Cue(beside.first, None, "before", 2, beside)
        return Cue(opened - 1, None, "before", 1)

    def _noun_cue(self, said: Said) -> Cue | None:
        """'su mensaje: "…"', 'las declaraciones de Quilodrán, que "…"', 'bajo la consigna'."""
        document, lowers = self.document, self.document.lowers
        opened = said.first - 1
        for i in range(opened - 1, max(-1, opened - 25), -1):
            if document.sentence[i] != document.sentence[opened] or document.stretch[i] >= 0:
                return None
            if self.lexicon.is_word(lowers[i], "quote_noun"):
                owner = self._owner(i)
                if owner is not None and (opened - owner.after <= 3 or lowers[opened - 1] in (":", "que")):
                    return Cue(i, None, "before", 2, owner)
                if opened - i <= 4:
                    return Cue(i, None, "before", 1)
        return None

    def _owner(self, noun: int) -> Reference | None:
        """Whose words a noun of saying names: 'la respuesta de Quilodrán', 'los dichos del alcalde'."""
        lowers = self.document.lowers
        for i in range(noun + 1, min(noun + 4, len(lowers))):
            if lowers[i] in ("de", "del"):
                reference = self.references.at(i + 1) or self.references.at(i)
                return reference if reference is not None and self._can_speak(reference) else None
        return None

    def _cue_in_next_sentence(self, said: Said) -> Cue | None:
        """'"…". Así lo dijo Quilodrán', '"…". Esas fueron las palabras de la alcaldesa', '"…": la réplica de X'."""
        document, lowers = self.document, self.document.lowers
        i = said.after
        while i < len(lowers) and (lowers[i] in MARKS or lowers[i] in ".,;:"):
            i += 1
        if i >= len(lowers) or document.paragraph[i] > document.paragraph[said.after - 1] + 1:
            return None
        _, end = document.sentences[document.sentence[i]]
        headline = document.paragraph[said.first] == 0 and lowers[i - 1] == ":"
        if not headline and not self.lexicon.is_word(lowers[i], "resumes"):
            return None
        for j in range(i, min(end, i + 25)):
            if document.stretch[j] >= 0:
                break
            if self.lexicon.is_word(lowers[j], "quote_noun"):
                owner = self._owner(j)
                if owner is None and not headline:
                    owner = next(
                        (
                            r
                            for r in self.references.between(j, end)
                            if r.actors and not self.clause.preposition(r)
                        ),
                        None,
                    )
                if owner is not None:
                    return Cue(j, None, "next", 2, owner)
            if self._saying(j, beside=True) is not None and not self._is_noun_use(j):
                return Cue(j, self._lemma(j), "next", 2)
        return None

    def _lemma(self, i: int) -> str | None:
        reading = self._saying(i, beside=True)
        return reading.lemma if reading else None

    def _floats(self, said: Said) -> bool:
        """Whether a quotation without a cue stands as a statement of its own, not as words in passing."""
        document = self.document
        opened, closed = said.first - 1, said.after
        begin, after = document.sentences[document.sentence[opened]]
        before_is_blank = all(
            document.forms[i] in MARKS or document.forms[i] in "¡¿" for i in range(begin, opened)
        )
        while closed < after and (document.forms[closed] in MARKS or document.forms[closed] in ENDERS):
            closed += 1
        if before_is_blank and said.kind == "direct":
            return True
        if self._is_title(said):
            return False
        heads = self.document.flags[said.first] & PREPOSITION
        return said.after - said.first >= (PREPOSITIONAL_FRAGMENT if heads else LONG_FRAGMENT)

    def _names_a_thing(self, said: Said) -> bool:
        """Whether a verb of saying only comes by a thing's name: 'criticaron el "Comité por la Vida"'."""
        document = self.document
        before = document.lowers[said.first - 2] if said.first > 1 else ""
        return (
            said.kind == "partial"
            and document.is_capital(said.first)
            and document.lowers[said.first] in self.lexicon.head_nouns
            and (self.lexicon.is_word(before, "determiner", "preposition") or before in ("del", "al"))
        )

    def _titles_a_work(self, said: Said) -> bool:
        """Whether the words name a book, a film, a slogan: 'autora de "Cédula en blanco"'."""
        before = self.document.lowers[max(0, said.first - 4) : said.first - 1]
        return any(self.lexicon.is_word(word, "work_noun") for word in before)

    def _is_title(self, said: Said) -> bool:
        """Whether the words are the name of a thing: 'el "Comité por la Vida"', 'la "Ley Corta"'."""
        document = self.document
        return said.kind == "partial" and document.is_capital(said.first)

    # -- speakers ----------------------------------------------------------------------------------

    def _joins(self, said: Said, cue: Cue | None) -> bool:
        """Join the second part of one statement to the first: '"…", dijo Quilodrán, "…"'."""
        before = self.last
        if before is None or cue is not None and cue.token != before.cue or before.cue < before.after:
            return False
        document = self.document
        opened = said.first - 1
        if (
            document.forms[opened - 1] not in (",", ".", ";", ":")
            and document.forms[opened - 1] not in DASHES
        ):
            return False
        if document.sentence[before.cue] != document.sentence[opened] and not (
            document.forms[opened - 1] == "." and document.paragraph[opened] == document.paragraph[before.cue]
        ):
            return False
        if any(document.lowers[i] in ("que", "y", "e") for i in range(before.cue + 1, opened)):
            return False
        if opened - before.cue > 14 or cue is not None and cue.position == "after":
            return False
        before.parts.extend(said.parts)
        before.after = said.after
        return True

    def _speaker_of_cue(self, said: Said, cue: Cue) -> None:
        if cue.reference is not None and self._set(said, cue.reference):
            return
        if cue.position == "own":
            self._speaker_before(said, here=False)
            return
        if cue.lemma is None and cue.position != "after":
            self._speaker_before(said)
            return
        owner = self._owner_of_medium(cue.token) if cue.position == "before" else None
        if owner is not None and self._set(said, owner):
            return
        main = self._subject_of_main_clause(said, cue)
        if main is not None and self._set(said, main):
            return
        subject = self.clause.subject(cue.token, inverted_first=cue.position in ("after", "inside"))
        source = self._source(cue.token)
        if source is not None and (subject is None or subject.basis == "dropped") and self._set(said, source):
            return
        if (
            self._plural(cue.token)
            and self._goes_on_within_sentence(said)
            and (subject is None or subject.basis == "dropped")
        ):
            assert self.last is not None
            said.speaker, said.label = self.last.speaker, self.last.label
            return
        if subject is not None and cue.position == "before" and subject.references[0].kind == "organisation":
            person = self._person_beside_outlet(cue.token)
            if person is not None and self._set(said, person):
                return
        if subject is not None and subject.basis != "dropped":
            for reference in subject.references:
                if self._set(said, reference):
                    return
        if cue.position == "before" and self._goes_on_within_sentence(said):
            assert self.last is not None
            said.speaker, said.label = self.last.speaker, self.last.label
            return
        if cue.position == "next" or (
            subject is not None and subject.basis == "dropped" and cue.position == "before"
        ):
            for reference in subject.references if subject else ():
                if self._set(said, reference):
                    return
        self._speaker_before(said)

    def _owner_of_medium(self, verb: int) -> Reference | None:
        """Whose message says it: 'a un posteo de Quilodrán donde reveló que "…"'."""
        document, lowers = self.document, self.document.lowers
        for i in range(verb - 1, max(-1, verb - 8), -1):
            if document.sentence[i] != document.sentence[verb] or document.stretch[i] >= 0:
                return None
            if lowers[i] == "donde" or (
                lowers[i] == "que" and lowers[i - 2 : i] in (["en", "el"], ["en", "la"])
            ):
                for j in range(i - 1, max(-1, i - 9), -1):
                    if self.lexicon.is_word(lowers[j], "quote_noun"):
                        return self._owner(j)
                return None
        return None

    def _subject_of_main_clause(self, said: Said, cue: Cue) -> Reference | None:
        """Who does the rest, where the cue is an infinitive: 'Tras agradecerle "…" a Soto, Quilodrán se fue'."""
        document, lowers = self.document, self.document.lowers
        if cue.position != "before" or not any(
            v.tense == "inf" for v in self.lexicon.verb_in(lowers[cue.token], "say")
        ):
            return None
        before = lowers[max(0, cue.token - 2) : cue.token]
        if not any(self.lexicon.is_word(word, "before_infinitive") for word in before):
            return None
        _, end = document.sentences[document.sentence[said.first - 1]]
        for reference in self.references.between(said.after, end):
            if document.stretch[reference.first] < 0 and not self.clause.preposition(reference):
                return reference
        return None

    def _person_beside_outlet(self, verb: int) -> Reference | None:
        """Who speaks where an outlet only passes it on: 'Quilodrán, en palabras que recogió Radio Tola: "…"'."""
        lowers = self.document.lowers
        relative = next((i for i in range(verb - 1, max(-1, verb - 3), -1) if lowers[i] == "que"), -1)
        if relative < 1 or not self.document.flags[relative - 1] & QUOTE_NOUN:
            return None
        first, _ = self.document.sentences[self.document.sentence[verb]]
        for reference in self.references.between(first, relative):
            if reference.actors and not self.clause.preposition(reference):
                return reference
        return None

    def _source(self, verb: int) -> Reference | None:
        """The body that speaks through nobody named: 'comunicaron desde la tienda', 'aseguran en el comando'."""
        if not self._plural(verb):
            return None
        for i in range(verb + 1, min(verb + 4, len(self.document))):
            if self.document.lowers[i] in ("desde", "en"):
                reference = self.references.at(i + 1)
                if reference is not None and (
                    reference.kind == "organisation" or reference.actor is not None
                ):
                    return reference
        return None

    def _plural(self, verb: int) -> bool:
        return all(v.number == "p" for v in self.lexicon.verbs.get(self.document.lowers[verb], ()))

    def _goes_on_within_sentence(self, said: Said) -> bool:
        """Whether the quotation before stands in the same sentence."""
        sentence = self.document.sentence
        return self.last is not None and sentence[self.last.after - 1] == sentence[said.first - 1]

    def _set(self, said: Said, reference: Reference) -> bool:
        """Make ``reference`` the speaker, if it can be one."""
        if reference.actors:
            said.speaker = reference.actors[0]
            return True
        if reference.kind in ("organisation", "text", "group"):
            said.label = reference.label
            return True
        if reference.kind == "description" and reference.description is None:
            said.speaker = self._speaker_who_fits(reference)
            said.label = None if said.speaker else reference.label
            return True
        if reference.kind == "description" and reference.description is not None:
            backward = reference.description.definite and not reference.description.possessive
            said.speaker = self._speaker_who_fits(reference) if backward else None
            if said.speaker is not None:
                return True
            said.label = self._label(reference)
            return True
        return False

    def _speaker_who_fits(self, reference: Reference) -> Actor | None:
        """Whom an open description of a speaker ('la facultativa', 'el analista') can mean.

        First whoever was named since the last quotation, then the last speakers, then whoever was named
        before, then whom the article names most; gender must allow it.
        """
        document = self.document
        since = self.last.after if self.last is not None else 0
        sentence = document.sentence[reference.first]
        recent = [
            r
            for r in self.references.between(
                max(since, document.sentences[max(0, sentence - 2)][0]), reference.first
            )
            if r.actor is not None and r.actor.kind == "person" and document.stretch[r.first] < 0
        ]
        adjacent = self.last is not None and document.sentence[self.last.after - 1] >= sentence - 1
        for step in ("free", "speakers", "governed") if adjacent else ("free", "governed", "speakers"):
            if step == "speakers":
                found = self._last_speaker_who_agrees(reference)
            else:
                found = next(
                    (
                        other.actor
                        for other in reversed(recent)
                        if bool(self.clause.preposition(other)) == (step == "governed")
                        and other.actor is not None
                        and self._agrees(other.actor, reference)
                    ),
                    None,
                )
            if found is not None:
                return found
        return self._nearest_who_fits(reference)

    def _last_speaker_who_agrees(self, reference: Reference) -> Actor | None:
        """The last speaker of the description's gender, where it says no more than 'el analista'."""
        description = reference.description
        if description is not None and (description.complement or description.parties or description.country):
            return None
        for said in reversed(self.kept[-LAST_SPEAKERS:]):
            speaker = said.speaker
            if speaker is not None and speaker.kind == "person" and self._agrees(speaker, reference):
                return speaker
        return None

    def _nearest_who_fits(self, reference: Reference) -> Actor | None:
        """The person named last before an open description, if gender allows: 'La facultativa contestó…'."""
        document = self.document
        sentence = document.sentence[reference.first]
        first = document.sentences[max(0, sentence - 3)][0]
        for other in reversed(self.references.between(first, reference.first)):
            actor = other.actor
            if actor is None or actor.kind != "person" or document.stretch[other.first] >= 0:
                continue
            if self._agrees(actor, reference):
                return actor
        return self._most_named(reference)

    def _agrees(self, actor: Actor, reference: Reference) -> bool:
        person = self.reading.cast.people[actor.index]
        return not (person.gender and reference.gender and person.gender != reference.gender)

    def _most_named(self, reference: Reference) -> Actor | None:
        """The person whom the article names most, if gender allows and nobody comes near."""
        counts = Counter(
            naming.actor for naming in self.reading.cast.namings if naming.actor.kind == "person"
        )
        ranked = [(n, a) for a, n in counts.most_common() if self._agrees(a, reference)]
        if not ranked or (len(ranked) > 1 and ranked[1][0] >= ranked[0][0]):
            return None
        return ranked[0][1]

    def _label(self, reference: Reference) -> str:
        """The description as written: with its article where that is indefinite ('un dirigente')."""
        description = reference.description
        assert description is not None
        bare = description.definite and not description.possessive
        first = description.title_first if bare else reference.first
        return self.document.span(first, reference.after)

    def _speaker_before(self, said: Said, *, here: bool = True) -> None:
        """Whom the text was speaking of: the last speaker, or a later sentence's subject."""
        document = self.document
        sentence = document.sentence[said.first - 1]
        last = self.last
        last_sentence = document.sentence[last.after - 1] if last is not None else -1
        anchor = max(said.cue, said.first) if said.cue >= 0 else said.first
        for number in range(sentence if here else sentence - 1, max(-1, sentence - 4), -1):
            if last is not None and number < last_sentence:
                break
            if last is not None and number == last_sentence:
                begin = max(last.after, last.cue + 1)
            else:
                begin = document.sentences[number][0]
            subject = self._main_subject(begin, min(document.sentences[number][1], anchor))
            if subject is not None and self._set(said, subject):
                return
        if last is not None:
            said.speaker, said.label = last.speaker, last.label

    def _main_subject(self, first: int, after: int) -> Reference | None:
        """The first reference between two tokens that no preposition governs, outside quotations.

        A description that stays open is one too: what follows is said by whom it means.
        """
        for i in range(after - 1, first - 1, -1):
            if self.document.stretch[i] < 0 and self._saying(i, beside=False) and not self._is_noun_use(i):
                subject = self.clause.subject(i)
                if (
                    subject is not None
                    and subject.basis != "dropped"
                    and subject.references[0].first >= first
                ):
                    return subject.references[0]
        for reference in self.references.between(first, after):
            if self.document.stretch[reference.first] >= 0:
                continue
            if self.clause.preposition(reference) and not self._is_asked(reference, after):
                continue
            description = reference.description
            if reference.actors or (
                description is not None and description.definite and reference.kind == "description"
            ):
                return reference
        return None

    def _is_asked(self, reference: Reference, after: int) -> bool:
        """Whether somebody is asked, and so speaks next: 'A Quilodrán le preguntaron si…'."""
        if self.clause.preposition(reference) != "a" or not self.document.sentence_start(reference.first - 1):
            return False
        limit = min(after, reference.after + ASKED_REACH)
        return any(
            self.lexicon.is_word(self.document.lowers[i], "asks") for i in range(reference.after, limit)
        )

    # -- posts and repetitions -----------------------------------------------------------------------

    def _posts(self, pending: list[Said]) -> None:
        """A signed post is its handle's; an unsigned one belongs to who is quoted with its words."""
        for post in pending:
            namings = self.reading.cast.namings
            if self.document.forms[post.cue][0] == "@":
                owner = next((n for n in namings if n.first == post.cue), None)
                post.speaker = owner.actor if owner else None
                post.label = None if owner else self._display_name(post.cue)
            else:
                twin = next((s for s in self.kept if s.first == post.cue), None)
                if twin is None:
                    continue
                post.speaker, post.label = twin.speaker, twin.label
                post.cue = -1
            self.kept.append(post)

    def _display_name(self, handle: int) -> str:
        """The name before a handle in a post's signature, or the handle: '— Municipalidad de Tola (@munitola)'."""
        forms = self.document.forms
        for i in range(handle - 2, max(-1, handle - 12), -1):
            if forms[i] in DASHES:
                return self.document.span(i + 1, handle - 1)
        return forms[handle]

    def _echoes(self) -> None:
        """A headline's quotation without a speaker is of whoever the body quotes with the same words."""
        for said in self.kept:
            if said.speaker is not None or said.label is not None:
                continue
            own = self._word_set(said)
            for other in self.kept:
                if other is said or (other.speaker is None and other.label is None):
                    continue
                theirs = self._word_set(other)
                if own and len(own & theirs) >= 0.8 * min(len(own), len(theirs)):
                    said.speaker, said.label = other.speaker, other.label
                    break

    def _word_set(self, said: Said) -> frozenset[str]:
        forms = self.document.forms
        return frozenset(fold(forms[i]) for a, b in said.parts for i in range(a, b) if forms[i][0].isalnum())

    def _is_quotation(self, said: Said) -> bool:
        words = sum(self.document.forms[i][0].isalpha() for a, b in said.parts for i in range(a, b))
        return words >= MIN_WORDS


__all__ = ["CLOSING", "DASHES", "OPENING", "attribute"]
