"""How somebody is named before words: governed, in passing, as the source of what is told, for a body."""

from __future__ import annotations

from collections.abc import Iterator

from ...lexicon import CLITIC, SAYING
from ...model import Actor
from ..clauses.verbs import DATIVES, PRONOUNS, is_singular
from ..cues import Cues
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..references.presence import tells_it
from ..tokens import DASHES
from .colons import is_thing
from .continuity import SENTENCES_BACK, Continuity
from .taking_up import is_other

ASIDE = 14
"""Tokens back within which an inciso opens that names somebody."""


class Mentions:
    """Judges how the references of one document name somebody."""

    def __init__(self, reading: Reading, continuity: Continuity) -> None:
        self.reading = reading
        self.document = reading.document
        self.references = reading.references
        self.clause = reading.clause
        self.cues = Cues.of(reading.document, reading.lexicon)
        self.continuity = continuity

    def is_held(self, reference: Reference) -> bool:
        """Whether a preposition, a relative's verb or 'como' governs who is named: 'figuras como Soto'."""
        if self.clause.preposition(reference) or self.clause.relative_of(reference):
            return True
        noun = reference.first - 2
        relative = noun > 0 and self.document.lowers[noun + 1] == "que"
        if relative and is_thing(self.document, self.reading.lexicon, noun):
            return True  # 'los pagos que Soto recibió'
        return self.document.lowers[self.clause.members(reference)[0].first - 1] == "como"

    def is_teller(self, reference: Reference) -> bool:
        """Whether a sentence is told by somebody: 'Se verán el martes, según adelantó el vocero Soto.'; not
        'Paredes dijo que irá, como pidió Soto'.
        """
        mains = self.continuity.topics.mains(self.document.sentence[reference.first])
        if any(main.explicit and is_other(main.subject, reference) for main in mains):
            return False
        return tells_it(self.document, reference) or self.is_source(reference)

    def is_source(self, reference: Reference) -> bool:
        """Whether a sentence tells what somebody has told: 'según adelantó el vocero Soto'."""
        verb = reference.first - 1
        if verb < 1 or not self.document.flags[verb] & SAYING:
            return False
        return any(word in ("según", "como") for word in self.document.lowers[max(0, verb - 2) : verb])

    def is_mouthpiece(self, reference: Reference) -> bool:
        """Whether a body speaks through somebody: 'El gremio reaccionó por boca de su vocera, Rosa Soto.'

        In 'Quilodrán saludó a través de la ministra Soto' somebody acts who speaks for himself.
        """
        if self.cues.ending(reference.first, "mouthpiece") is None:
            return False
        mains = self.continuity.topics.mains(self.document.sentence[reference.first])
        acting = [main.subject for main in mains if main.subject is not None]
        return not any(actor.kind == "person" for subject in acting for actor in subject.actors)

    def is_addressed(self, said: Said) -> bool:
        """Whether the words' verb tells them to somebody by a pronoun: '“…”, le dijo'."""
        verb = said.cue
        return verb > 0 and self.document.lowers[verb - 1] in DATIVES

    def answers(self, said: Said, before: Said) -> bool:
        """Whether words answer those right before, and so are of somebody else: '“…”, gritó un vecino. “…”,
        le contestó', '“…”, gritaron. “…”, les juró'; not '“…”, dijo Soto. “…”, le contestó a un vecino'.
        """
        document, verb = self.document, said.cue
        apart = document.sentence[said.first] - document.sentence[max(before.after - 1, before.cue)]
        if not self.is_addressed(said) or apart > 1 or verb < said.after:
            return False
        _, after = document.sentences[document.sentence[verb]]
        if any(self.clause.preposition(r) == "a" for r in self.references.between(verb, after)):
            return False
        answer = "answer" in self.reading.lexicon.verb_classes.get(said.verb or "", ())
        return answer or (
            document.lowers[verb - 1] == "les"
            and before.several
            and is_singular(self.document, self.reading.lexicon, verb)
        )

    def deals_with_only(self, actor: Actor | None, reference: Reference) -> bool:
        """Whether a description's verb deals with the one of whom the sentences before tell, who is another:
        'Soto jura que lo vio. El fiscal no le cree'; not 'El alcalde le dijo a la prensa', nor where the text
        tells of somebody else: 'Soto recibió a Paredes. El alcalde le ofreció café'.
        """
        document, verb = self.document, reference.after
        verb += document.lowers[verb] in ("no", "ya", "también")
        if verb + 1 >= len(document) or document.lowers[verb] not in ("lo", "la", "le"):
            return False
        if document.lowers[verb] == "lo" and any(f & SAYING for f in document.flags[verb + 1 : verb + 3]):
            return False  # 'El alcalde lo dijo claro', 'El alcalde lo ha dicho'
        first, after = document.sentences[document.sentence[verb]]
        if first != reference.first or not {"a", "al"}.isdisjoint(document.lowers[verb:after]):
            return False
        begin, _ = document.sentences[max(0, document.sentence[verb] - 2)]
        near = self.references.between(begin, first)
        return bool(near) and all(r.actors in ((), (actor,)) and r.kind != "description" for r in near)

    def told_to(self, said: Said) -> set[Actor]:
        """To whom the words' own verb tells them: 'A Soto le recordó que “…”' is not of Soto."""
        document, verb = self.document, said.cue
        while verb > 0 and document.flags[verb - 1] & CLITIC:
            verb -= 1
        if verb < 1 or not DATIVES & set(document.lowers[verb : said.cue]):
            return set()
        first, _ = document.sentences[document.sentence[verb]]
        told = (r for r in self.references.between(first, verb) if document.stretch[r.first] < 0)
        return {actor for r in told if self.clause.preposition(r) == "a" for actor in r.actors}

    def question(self, said: Said, sentence: int) -> tuple[Reference, tuple[Actor, ...]] | None:
        """Who asks whom in a sentence behind which words answer: 'La edil le preguntó a Soto si irá. “Sí”,
        respondió' is of Soto; in 'La edil preguntó por el acta. “¿Dónde está?”, dijo' she speaks herself.
        """
        document, main = self.document, next(iter(self.continuity.topics.mains(sentence)), None)
        if main is None or main.subject is None or not main.explicit or document.forms[said.first] == "¿":
            return None
        if not self.reading.lexicon.is_word(document.lowers[main.verb], "asks"):
            return None
        first, after = document.sentences[sentence]
        named = (r for r in self.references.between(first, after) if document.stretch[r.first] < 0)
        asked = tuple(actor for r in named if self.clause.preposition(r) == "a" for actor in r.actors)
        held = document.lowers[main.verb - 1] in PRONOUNS  # not 'se preguntó'
        answers = "answer" in self.reading.lexicon.verb_classes.get(said.verb or "", ())
        return (main.subject, asked) if asked or held or answers else None

    def before(self, number: int, anchor: int) -> Iterator[tuple[int, Reference]]:
        """The references of the sentences before ``anchor``, the nearest first, none within words."""
        document = self.document
        for n in range(number, max(-1, number - SENTENCES_BACK), -1):
            first, after = document.sentences[n]
            for reference in reversed(self.references.between(first, min(after, anchor))):
                if document.stretch[reference.first] < 0 and not self._is_aside(reference, first):
                    yield n, reference

    def _is_aside(self, reference: Reference, first: int) -> bool:
        """Whether somebody is named in an inciso only: 'Llamó a Soto –un amigo de Paredes– y calló'."""
        document = self.document
        for i in range(reference.first - 1, max(first, reference.first - ASIDE) - 1, -1):
            if document.forms[i] == ")" or (document.forms[i] in DASHES and document.glued(i)):
                return False
            if document.forms[i] == "(" or (document.forms[i] in DASHES and document.glued(i + 1)):
                return i > first
        return False
