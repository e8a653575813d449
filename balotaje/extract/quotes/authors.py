"""Whose the words of a text, a medium or a party's body are: 'el comunicado', 'la mesa del PDA'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from ...lexicon import ADVERB, DETERMINER, POSSESSIVE, QUOTE_NOUN, SAYING, TEXT_NOUN
from ...model import Actor
from ..clauses.determiners import ARTICLES
from ..clauses.topics import Topics
from ..clauses.verbs import is_form_of, tells
from ..cues import Cues
from ..reading import Reading
from ..references import texts
from ..references.pointers import Reference
from ..tokens import DASHES
from .announcements import Announcements
from .bodies_meant import BodiesMeant
from .colons import GIVES

AUTHOR_BACK = 3
"""Sentences before a text, not told of before, in which the party whose it is acts."""
MEANS = frozenset(("en", "mediante", "través", "medio", "su"))
"""What stands before a text by which somebody speaks: 'en un comunicado', 'a través de una carta'."""
READ = frozenset(("leer",))
QUALIFIED = 3
"""Tokens behind a text's noun in which its relative begins: 'la carta pastoral que'."""
GIVEN_REACH = 14
"""Tokens from a relative to its verb: 'que la Conferencia Episcopal de Tola difundió'."""
BY_REACH = 7
"""Tokens from a participle to its 'por': 'presentada el pasado martes por Soto'."""
SIGNATURES = frozenset(("firma", "firmas", "rúbrica", "rúbricas"))
SIGNATURE_REACH = 8
"""Tokens behind a text within which whose signature it bears is told: ', de dos páginas, lleva la firma'."""
NAMED = ("name", "organisation")
BODY_REACH = 3
"""Tokens between a body's noun and the party that it is of."""


class Authors:
    """Finds who stands behind the texts and bodies of one document."""

    def __init__(self, reading: Reading, announcements: Announcements, topics: Topics) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.announcements = announcements
        self.topics = topics
        self.bodies = BodiesMeant(reading)
        self.cues = Cues.of(reading.document, reading.lexicon)

    @cached_property
    def texts(self) -> dict[str, list[int]]:
        """noun of a text → the tokens where it stands: 'comunicado'."""
        found: dict[str, list[int]] = defaultdict(list)
        for i in self.document.rare:
            if self.document.flags[i] & TEXT_NOUN:
                found[self.document.lowers[i]].append(i)
        return found

    def where_it_stands(self, verb: int) -> Reference | None:
        """The text that says it, where nobody does: '"…", se lee en la nota', 'En la carta se pide que “…”';
        not 'lo dijo en el texto'. A message is its owner's, or of the body that was the source of the
        sentence before.
        """
        if verb < 1 or self.document.lowers[verb - 1] != "se":
            return None
        before = texts.told_in(self.document, self.references, self.lexicon, verb)
        if before >= 0:
            return self.references.at(before)
        for i in range(verb + 1, min(verb + 4, len(self.document))):
            reference = self.references.at(i)
            if reference is not None:
                return reference if reference.kind == "text" else None
            if self.document.flags[i] & QUOTE_NOUN:
                return self.announcements.owner(i) or self._informant(self.document.sentence[verb] - 1)
        return self._of_text_before(verb) if is_form_of(self.document, self.lexicon, verb, READ) else None

    def _of_text_before(self, verb: int) -> Reference | None:
        """Whose the text is that the sentence before is on, where only a part of it is named: 'El programa
        del PDA cabe en doce páginas. “…”, se lee en la primera'.
        """
        number = self.document.sentence[verb] - 1
        for i in range(*self.document.sentences[max(0, number)]):
            written = bool(self.document.flags[i] & (TEXT_NOUN | QUOTE_NOUN))
            written = written or self.lexicon.is_word(self.document.lowers[i], "written")
            owner = self.announcements.owner(i) if written and self.document.stretch[i] < 0 else None
            if owner is not None:
                return owner
        return None

    def is_law(self, reference: Reference) -> bool:
        """Whether a text is a law, which nobody writes: 'el artículo 142', 'la ley'."""
        return self.lexicon.is_word(reference.label.split()[0].lower(), "law_noun")

    def owner_of_medium(self, verb: int) -> Reference | None:
        """Whose message or recording says it: 'a un posteo de Quilodrán donde reveló que "…"', 'mostró un
        video de Quilodrán en el que dice: "…"'.
        """
        document, lowers = self.document, self.document.lowers
        if document.flags[verb] & TEXT_NOUN and not tells(document, self.lexicon, verb):
            return self._giver(verb)  # 'emitió un comunicado donde “…”'
        if lowers[verb] == "según":
            return self._of_a_text_of_the_body_before(verb)
        for i in range(verb - 1, max(-1, verb - 8), -1):
            if document.sentence[i] != document.sentence[verb] or document.stretch[i] >= 0:
                return None
            if lowers[i] == "donde" or (
                lowers[i] == "que" and lowers[i - 2] == "en" and lowers[i - 1] in ARTICLES
            ):
                for j in range(i - 1, max(-1, i - 9), -1):
                    if document.flags[j] & (QUOTE_NOUN | TEXT_NOUN):
                        return self.announcements.owner(j) or self._possessor(j) or self._giver(j)
                    if self.lexicon.is_word(lowers[j], "recording"):
                        return self.announcements.owner(j)
                return None
        return None

    def _of_a_text_of_the_body_before(self, i: int) -> Reference | None:
        """Whose a text is behind 'según': 'Rumitren cerró. Según un comunicado, eso se debió a “…”'."""
        document = self.document
        noun = next((k for k in range(i + 1, i + 4) if document.flags[k] & TEXT_NOUN), -1)
        if noun < 0 or not document.sentence[i]:
            return None
        body = self.bodies.acting(document.sentence[i] - 1)
        return self.announcements.owner(noun) or (body.reference() if body is not None else None)

    def _giver(self, noun: int) -> Reference | None:
        """Who gives the text at a token: 'Rumitren emitió un comunicado'."""
        begin, _ = self.document.sentences[self.document.sentence[noun]]
        for verb in range(noun - 1, begin, -1):
            if self._gives(verb):
                subject = self.topics.clause.subject(verb)
                explicit = subject is not None and subject.basis != "dropped"
                if subject is not None and explicit:
                    return subject.references[0]
                body = self.bodies.acting_at(verb)
                return body.reference() if body is not None else None
        return None

    def _possessor(self, noun: int) -> Reference | None:
        """Whose 'sus dichos' are that somebody else deals with: 'Soto apoyó a Quilodrán tras sus dichos, en
        los que pidió “…”'; alone in their sentence they are of whoever it is on.
        """
        document = self.document
        if not document.flags[noun - 1] & POSSESSIVE:
            return None
        first, _ = document.sentences[document.sentence[noun]]
        mains = [main.subject for main in self.topics.mains(document.sentence[noun])]
        acting = {actor for subject in mains if subject is not None for actor in subject.actors}
        for reference in reversed(self.references.between(first, noun)):
            actor = reference.actor
            person = actor is not None and actor.kind == "person" and document.stretch[reference.first] < 0
            if person and actor not in acting:
                return reference
        return None

    def writer(self, reference: Reference) -> Reference | None:
        """Whose a text's words are, or some named words: 'reza un comunicado', 'Una frase de Soto resumió la
        noche: “…”'; nobody's where it is a law.
        """
        if reference.actors:
            return None
        if reference.kind == "text":
            owner = self.announcements.owner(reference.after - 1)
            gave = owner or self._who_gave(reference)
            if self.is_law(reference):
                return None
            return gave or self.author(reference) or self._whose_signature(reference.after - 1)
        head = reference.first + bool(self.document.flags[reference.first] & DETERMINER)
        if reference.kind != "group" or not self.document.flags[head] & QUOTE_NOUN:
            return None
        owner = self.announcements.owner(head)
        if owner is not reference:
            return owner
        own = head + 2  # 'Una frase de un vecino resumió la noche' is one phrase
        label = self.document.span(own, reference.after)
        return replace(reference, first=own, label=label) if own < reference.after else None

    def _who_gave(self, text: Reference) -> Reference | None:
        """Who gives a text by its relative: 'la carta pastoral que la Conferencia difundió', 'el texto que
        firmó Soto', or by a participle: 'Firmado por Soto, el texto pide'; not 'la carta que Soto recibió'.
        """
        document = self.document
        begin, _ = document.sentences[document.sentence[text.first]]
        by = self._by_whom(text.after) or (self._by_whom(begin) if begin < text.first else None)
        if by is not None:
            return by
        reach = range(text.after, min(text.after + QUALIFIED, len(document) - 1))
        que = next((i for i in reach if document.lowers[i] == "que"), -1)
        if que < 0 or not all(document.forms[i].islower() for i in range(text.after, que)):
            return None
        for verb in range(que + 1, min(que + GIVEN_REACH, len(document))):
            if is_form_of(document, self.lexicon, verb, GIVES):
                subject = self.topics.clause.subject(verb, inverted_first=verb == que + 1)
                own = subject is not None and subject.references[0].first > que
                return subject.references[0] if subject is not None and own else None
        return None

    def _whose_signature(self, noun: int) -> Reference | None:
        """Whose name stands under a text: ', que lleva la firma de Soto', 'con las firmas de Soto y Paz'."""
        document = self.document
        _, after = document.sentences[document.sentence[noun]]
        for i in range(noun + 1, min(noun + SIGNATURE_REACH, after - 2)):
            if document.lowers[i] in SIGNATURES and document.lowers[i - 1] in ARTICLES:
                named = (
                    self.references.at(k) for k in (i + 2, i + 3) if document.lowers[i + 1] in ("de", "del")
                )
                return next((r for r in named if r is not None and r.first > i), None)
        return None

    def _by_whom(self, after: int) -> Reference | None:
        """Who gave the text that ends before a token by its participle: 'la carta firmada por Soto', 'el
        escrito – presentado ayer por el edil Soto –'.
        """
        document = self.document
        i = after + (document.forms[after] in DASHES or document.forms[after] == ",")
        i += bool(document.flags[i] & ADVERB)
        given = (v for v in self.lexicon.verbs.get(document.lowers[i], ()) if v.tense == "part")
        if not any(verb.lemma in GIVES for verb in given):
            return None
        for k in range(i + 1, min(i + BY_REACH, len(document) - 2)):
            if document.lowers[k] == "por":
                return self.references.at(k + 1) or self.references.at(k + 2)
            if tells(document, self.lexicon, k):
                break
        return None

    def author(self, reference: Reference) -> Reference | None:
        """Whose an institution's text is: the subject of the last sentence before that speaks of it.

        Else the party that acts in the sentence before: 'El PDA llamó a abstenerse. "…", reza el texto'.
        """
        sentence = self.document.sentence[reference.first]
        noun = self.document.lowers[reference.after - 1]
        anybodys = self.lexicon.is_word(noun, "anybodys_text")
        for number in self._that_tell_of(noun, sentence):
            owner = self._owner_in(number, noun)
            if owner is not None:
                return owner
            given = self._is_given_in(number)
            for main in self.topics.mains(number):
                if self.announcements.relays.passes_on(main.verb):
                    continue
                subject = main.subject or self._subject_before(number)
                gives = given and self._gives(main.verb)
                if subject is not None and (gives or (main.subject and subject.kind in NAMED)):
                    return subject
            body = self.bodies.acting(number) if given else None
            if body is not None:
                return body.reference()
        for number in range(sentence - 1, max(-1, sentence - AUTHOR_BACK), -1):
            for main in self.topics.mains(number):
                subject = main.subject
                if subject is None or (anybodys and not self._issues(main.verb)):
                    continue  # 'La policía allanó la casa. “…”, sostiene la acusación'
                if subject.kind == "organisation" or self.is_party(subject):
                    return subject
        return self._informant(sentence - 1)

    def _owner_in(self, sentence: int, noun: str) -> Reference | None:
        """Whose the text is of which a sentence tells, the one of the same noun where there are several: 'La
        Corte citó un informe de la Contraloría' leaves 'el documento' to the latter; in 'Soto envió una nota
        por el fallo de la Corte' it is the note.
        """
        document, owners = self.document, []
        for i in range(*document.sentences[sentence]):
            if not document.flags[i] & TEXT_NOUN or document.stretch[i] >= 0:
                continue
            if self.lexicon.is_word(document.lowers[i], "law_noun"):
                continue
            text = self.references.at(i)
            given = self._who_gave(text) if text is not None and text.kind == "text" else self._by_whom(i + 1)
            owner = self.announcements.owner(i) or given or self._whose_signature(i)
            if document.lowers[i] == noun:
                return owner
            owners.append(owner)
        return owners[-1] if owners and owners[0] is not None else None

    def _subject_before(self, number: int) -> Reference | None:
        """Whom the sentence before one is on, where that one names nobody: 'Soto calló. Luego difundió una
        carta.'
        """
        before = self.topics.mains(number - 1) if number else ()
        subject = before[0].subject if before else None
        return subject if subject is not None and subject.kind in NAMED else None

    def _gives(self, verb: int) -> bool:
        """Whether the verb at a token gives a text, also in the perfect: 'difundió', 'han enviado'."""
        verb += self.topics.is_auxiliary(verb)
        told = self.lexicon.verbs.get(self.document.lowers[verb], ())
        perfect = any(v.tense == "part" and v.lemma in GIVES for v in told)
        perfect = perfect and self.topics.is_auxiliary(verb - 1)
        return perfect or is_form_of(self.document, self.lexicon, verb, GIVES)

    def _is_given_in(self, sentence: int) -> bool:
        """Whether somebody gives a text or speaks by it: 'Rumitren difundió una carta', 'en un comunicado,
        Rumitren anunció'; not 'Rumitren leyó la carta'.
        """
        document = self.document
        span = range(*document.sentences[sentence])
        if any(self._gives(i) for i in span):
            return True
        return any(
            document.flags[i] & TEXT_NOUN and not MEANS.isdisjoint(document.lowers[max(span[0], i - 3) : i])
            for i in span
        )

    def _issues(self, verb: int) -> bool:
        """Whether by its verb a body may stand behind the text told of next: 'advirtió', 'publicó'."""
        return self.announcements.saying(verb, beside=True) is not None or self._gives(verb)

    def _informant(self, sentence: int) -> Reference | None:
        """Which body a sentence gives as its source: 'Habló con Soto, según informó la Presidencia.'"""
        document = self.document
        for reference in self.references.between(*document.sentences[max(0, sentence)]):
            i = reference.first - 1
            i -= i > 0 and bool(document.flags[i] & SAYING)
            if reference.kind == "organisation" and document.lowers[i] == "según":
                return reference
        return None

    def _that_tell_of(self, noun: str, sentence: int) -> Iterator[int]:
        """The sentences before that speak of a text by its noun, then those near that speak of any text."""
        numbers = self.document.sentence
        yield from (numbers[i] for i in reversed(self.texts.get(noun, ())) if numbers[i] < sentence)
        for number in range(sentence - 1, max(-1, sentence - AUTHOR_BACK), -1):
            if any(self._is_written(i) for i in range(*self.document.sentences[number])):
                yield number

    def _is_written(self, i: int) -> bool:
        """Whether token ``i`` is a noun of what somebody writes: 'informe', 'programa'; not of a law."""
        written = self.document.flags[i] & TEXT_NOUN or self.lexicon.is_word(
            self.document.lowers[i], "written"
        )
        return bool(written) and not self.lexicon.is_word(self.document.lowers[i], "law_noun")

    def is_party(self, reference: Reference | None) -> bool:
        """Whether a reference stands for a party."""
        return reference is not None and any(actor.kind == "party" for actor in reference.actors)

    @cached_property
    def _parties(self) -> dict[int, Actor]:
        """token → the party that is named there."""
        return {
            i: naming.actor
            for naming in self.reading.cast.namings
            if naming.actor.kind == "party"
            for i in range(naming.first, naming.after)
        }

    def party_of(self, reference: Reference) -> Actor | None:
        """The party whose body speaks: 'la mesa nacional del PDA'; 'la campaña del PDA' is none."""
        if reference.kind != "organisation" or reference.actors:
            return None
        first = reference.first + 1
        found = self.cues.at(first, "party_body") or self.cues.at(reference.first, "party_body")
        if found is None:
            return None
        lowers = self.document.lowers
        limit = min(len(lowers) - 2, found[1] + BODY_REACH)
        for i in range(found[1], limit):
            if lowers[i] in ("de", "del"):
                return self._parties.get(i + 1) or self._parties.get(i + 2)
            if not self.document.forms[i].islower():
                break  # an adjective may part them: 'la convención provincial del PDA'
        return None
