"""Whose a deed is that is told in the words of a quotation: 'dijo: “Votaré por Soto”', '“Rosa y yo lo
apoyamos”', '“Votaremos por Soto”, dijeron Quilodrán y Tola'.
"""

from __future__ import annotations

from ...lexicon import SAYING
from ...model import Actor
from .bodies import End
from .openings import ACCORDING
from .phrases import actors_of
from .predicates import Predicate
from .prompted import Prompted

TELLER_REACH = 30
"""Tokens behind a deed within which ', contó Soto' stands."""
OWN_REACH = 10
"""Tokens before an infinitive or gerund within which a first person tells whose it is."""


class Speaking(Prompted):
    """Finds who acts in the first person of a quotation."""

    def in_sentence(self, verb: int, depth: int = 0) -> End | None:
        """The subject as the sentence of the verb at token ``verb`` tells it."""
        raise NotImplementedError

    def _of_speaker(self, predicate: Predicate, verb: int) -> bool:
        """Whether the speaker of the words around the verb is the one who acts."""
        form = self.predicates.form(verb)
        first_person = form is not None and form.finite and form.person == "1"
        aux = self.predicates.form(verb, "aux") is not None  # '“me va a apoyar”'
        if verb != predicate.verb and self.document.lowers[verb - 1] == "me" and not aux:
            return self.document.stretch[verb] >= 0  # '“me toca apoyar a Soto”'
        return first_person or predicate.exhorting

    def _and_i(self, first: int, speaker: End | None) -> End | None:
        """'“Rosa y yo votaremos por Soto”': who speaks, and who is named with them."""
        if speaker is None or first < 3 or self.document.lowers[first - 1] != "yo":
            return speaker
        named = self.references.at(first - 3)
        if named is None or self.document.lowers[first - 2] not in ("y", "e") or not named.actors:
            return speaker
        members = self.clause.members(named)
        return End((*speaker.actors, *actors_of(members)), members[0].first, first)

    def speaker(self, i: int) -> End | None:
        """The speaker of the quotation that covers token ``i``."""
        number = self.reading.said_at(i)
        if number is None:
            return None
        said = self.reading.said[number]
        if said.speaker is None:
            return None
        return End(self._sharing(said.cue, said.speaker), i, i + 1)

    def _sharing(self, cue: int, speaker: Actor) -> tuple[Actor, ...]:
        """'“Votaremos por Soto”, dijeron Quilodrán y Tola': all who say what ``speaker`` says first, by the
        plural verb at token ``cue``.
        """
        form = self.predicates.form(cue, "say") if cue >= 0 and self.document.stretch[cue] < 0 else None
        if form is None or form.number != "p" or not self.predicates.is_verb(cue):
            return (speaker,)
        several = self.in_sentence(cue)
        return several.actors if several is not None and speaker in several.actors else (speaker,)

    def teller_behind(self, i: int) -> End | None:
        """'Nada más conocer el resultado llamó a Tola, contó Soto', 'Votaré por Soto, dijo Quilodrán': who
        tells behind what a sentence without marks of quotation tells at token ``i``; not '“Llamó a Tola”,
        contó Soto'.
        """
        document = self.document
        end = document.sentences[document.sentence[i]][1]
        for verb in range(i + 2, min(end - 1, i + TELLER_REACH) if document.stretch[i] < 0 else 0):
            if document.stretch[verb] >= 0:
                return None
            told = document.lowers[verb - 1] == "," and document.flags[verb] & SAYING
            if told and self.predicates.is_verb(verb):
                dated = self.lexicon.is_word(document.lowers[verb + 1], "relative_day")  # 'contó ayer Soto'
                behind = self._behind(verb, adjoining=not dated)
                return behind if behind is not None and len(behind.actors) == 1 else None
        return None

    def teller_before(self, i: int) -> End | None:
        """'Según Quilodrán, hay que votar por Soto', 'A juicio de Quilodrán, …', 'Para Quilodrán no hay
        dudas: …': who is named at the head of a sentence as the one who holds what it tells at token ``i``;
        not 'Para Soto, Quilodrán no basta'.
        """
        first, _ = self.document.sentences[self.document.sentence[i]]
        view = self.cues.at(first, "view_of")
        if view is None and self.document.lowers[first] not in ACCORDING:
            return None
        begin = view[1] if view is not None else first + 1
        named = self.references.at(begin - (self.document.lowers[begin - 1] == "del"))
        return End.of(named) if named is not None and named.actors and named.after < i else None

    def _one_who_speaks(self, first: int) -> End | None:
        """Who acts in an infinitive or gerund of one's own words: 'estamos hoy apoyando a Soto'."""
        document = self.document
        for i in range(first - 1, max(-1, first - OWN_REACH), -1):
            if (
                document.stretch[i] < 0
                or document.stretch[i] != document.stretch[first]
                or document.forms[i] == "."
            ):
                return None
            form = self.predicates.form(i)
            if form is not None and form.finite and form.person == "1" and self.predicates.is_verb(i):
                return self.speaker(first)
        return None

    def _ambiguous_first_person(self, verb: int) -> End | None:
        """'apoyaría', 'votaba' in a quotation without a subject: the speaker's own."""
        readings = self.lexicon.verbs.get(self.document.lowers[verb], ())
        if any(r.finite and r.person == "1" for r in readings):
            return self.speaker(verb)
        return None
