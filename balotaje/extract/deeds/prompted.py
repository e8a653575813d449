"""Whose a deed is that another brings about, calls for or did before: 'llevó a Soto a apoyar a Tola', 'el
llamado a votar por ella, formulado por Soto', 'Soto se sumó a quienes la apoyan'.
"""

from __future__ import annotations

from ...lexicon import DETERMINER, PARTY_NOUN, PERSON_NOUN
from ..clauses.governing import A
from .bodies import End
from .inverted import Inverted
from .phrases import actors_of
from .predicates import ME, Predicate

ISSUED_REACH = 18
"""Tokens of 'en la segunda vuelta presidencial' between an infinitive and 'hecho por Soto'."""
BY_REACH = 4
"""Tokens of 'ayer' between 'hecho' and 'por Soto'."""
JOINED_REACH = 10
"""Tokens of 'a las organizaciones políticas del centro' behind 'se sumó'."""
PART_OF = frozenset(("formar", "ser"))
"""With what and 'parte de' somebody is told to be in a crowd."""
MOVED_REACH = 6
"""Tokens of 'ayer en Lota' between 'llevó' and 'a Soto'."""


class Prompted(Inverted):
    """Finds who acts at another's prompting, or by a noun."""

    def agent(self, predicate: Predicate) -> End | None:
        """Who does what ``predicate`` claims."""
        raise NotImplementedError

    def _moved(self, predicate: Predicate) -> End | None:
        """'Soto llevó a Tola a votar por Paredes', 'El fallo motivó a Tola a apoyarlo': whom somebody, or
        what is nobody, brings to act, or to say so; not 'Soto motivó a los suyos a votar', whose call it is.
        """
        saying = self.predicates.form(predicate.governor)
        if saying is not None and saying.tense == "inf":
            return self._moved(self.predicates.at(predicate.governor, saying))
        if predicate.moved_by >= 0:
            return self._brought(predicate.moved_by)
        form = self.predicates.form(predicate.head, "move") if predicate.urged else None
        if form is None:
            return None
        mover = self.in_sentence(predicate.head)
        return self._brought(predicate.head) if mover is not None and not mover.actors else None

    def _brought(self, verb: int) -> End | None:
        """Whom the verb at token ``verb`` brings to do something: 'llevó a Soto a …', '“me obliga a …”'."""
        if self.document.lowers[verb - 1] in ME and self.document.stretch[verb] >= 0:
            return self.speaker(verb) or End((), verb, verb + 1)
        objects = self.clause.objects(verb, A, reach=MOVED_REACH)
        if not objects:
            return End((), verb, verb + 1)
        named = self._past_titles(self.clause.announced(objects[0]) or (objects[0],))
        return End(actors_of(named), named[0].first, named[-1].after)

    def _issued(self, verb: int) -> End | None:
        """'el llamado a votar por Soto, formulado ayer por Quilodrán', 'la decisión de apoyarlo que tomó el
        Partido del Alba': whose the call or the decision is that the infinitive at ``verb`` tells.
        """
        lowers = self.document.lowers
        end = self.document.sentences[self.document.sentence[verb]][1]
        for i in range(verb + 1, min(end - 1, verb + ISSUED_REACH)):
            form = self.predicates.form(i, "issue")
            if form is None and self.predicates.tells(i):
                return None
            if form is None:
                continue
            if form.finite:
                return self._behind(i) if lowers[i - 1] == "que" else None
            by = next((j for j in range(i + 1, min(end - 1, i + BY_REACH)) if lowers[j] == "por"), 0)
            named = self.references.at(by + 1) if by and form.tense == "part" else None
            return End.of(named) if named is not None else None
        return None

    def _joins_them(self, crowd: int) -> End | None:
        """'Soto se sumó a los partidos que apoyan a Tola', 'a quienes la apoyan': who joins the crowd at
        token ``crowd``; not 'se sumó a las críticas de quienes la apoyan', 'no se sumará a quienes'.
        """
        lowers, flags = self.document.lowers, self.document.flags
        begin = self.document.sentences[self.document.sentence[crowd]][0]
        for k in range(crowd - 1, max(begin, crowd - JOINED_REACH), -1):
            form = self.predicates.form(k)
            if lowers[k] in (",", ";", "que"):
                return None
            part = form is not None and form.lemma in PART_OF and lowers[k + 1] == "parte"
            if form is None or not (part or self.lexicon.is_word(form.lemma, "joining")):
                continue
            to = ("de", "del") if part else ("a", "al")
            opened = next((i for i in range(k + 1, min(crowd + 1, k + 4)) if lowers[i] in to), crowd)
            noun = opened + 1 + bool(flags[opened + 1] & DETERMINER)
            bodies = flags[noun] & (PERSON_NOUN | PARTY_NOUN)
            bodies = bodies or self.lexicon.is_word(lowers[noun], "political_crowd")
            if opened == crowd or not (bodies or lowers[noun] in ("quienes", "que")):
                return None
            deed = self.predicates.at(k, form)
            return self.agent(deed) if deed.claimed else None
        return None
