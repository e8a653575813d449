"""Who is named of a crowd or a body: 'ediles como Soto', 'la comisión que preside Soto'."""

from __future__ import annotations

from ..clauses.determiners import CONTRACTIONS
from ..clauses.governing import POR
from ..references.pointers import Reference
from ..tokens import ENDERS
from .bodies import End
from .fronted import CROWD_REACH
from .phrases import actors_of
from .pronouns import Pronouns

LEADER_REACH = 6
"""Tokens of 'por la presidenta de la junta,' before the name."""
NOUN_REACH = 3
"""Tokens of 'una numerosa delegación' up to the noun."""


class Delegations(Pronouns):
    """Finds who is named of the crowds and the bodies of one article."""

    def complement(self, after: int, prepositions: frozenset[str], *, reach: int = 0) -> End | None:
        """The end that one of ``prepositions`` governs behind a token."""
        raise NotImplementedError

    def exemplified(self, after: int, prepositions: frozenset[str], *, reach: int) -> End | None:
        """'por líderes como Soto y Tola', 'con varios ediles, entre ellos Soto', 'con una delegación
        encabezada por Soto', 'que encabeza Soto': who is named of a crowd that one of ``prepositions``
        governs behind token ``after - 1``; not 'por vecinos', 'por Soto como edil'.
        """
        document, lowers, crowd = self.document, self.document.lowers, 0
        end = document.sentences[document.sentence[after - 1]][1] if after < len(document) else after
        i, limit = after - 1, min(end, after + reach + CROWD_REACH)
        while i + 1 < limit:
            i += 1
            word, named = lowers[i], self.references.at(i)
            if crowd and self.cues.at(i, "made_of") is not None:
                return self._leader(i)
            if crowd and word == "que":
                past = self._past_relative(i, end)
                if past < 0:
                    return self._leader(i)
                i = past
                continue
            if (
                self.predicates.tells(i)
                or word in (*ENDERS, ";", ":", "que", "(")
                or (named is not None and named.actors and not (crowd and self._whose_people(named)))
            ):
                return None
            if not crowd and i < after + reach and CONTRACTIONS.get(word, word) in prepositions:
                crowd = i
            elif crowd and self.cues.at(i, "among") is not None:
                return self.among(i, 1)
            elif crowd and word == "como" and any(w.endswith("s") for w in lowers[crowd + 1 : i]):
                example = self.subjects.behind_title(i) or self.references.at(i + 1)
                if example is None or example.kind != "name" or not example.actors:
                    return None
                listed = self._past_titles(self.clause.members(example))
                return End(actors_of(listed), example.first, listed[-1].after)
        return None

    def leaders(self, first: int, limit: int) -> End | None:
        """'La comisión, presidida por Soto, viajó', 'una delegación que encabeza Soto': who leads the people
        sent whose noun phrase begins at token ``first``, told before token ``limit``; not 'la lista que
        encabeza Soto'.
        """
        noun = range(first, min(limit, first + NOUN_REACH))
        if not any(self.lexicon.is_name_word(self.document.lowers[i], "sent_people") for i in noun):
            return None
        for i in range(first, limit):
            if self.cues.at(i, "made_of") is not None or self.document.lowers[i] == "que":
                leader = self._leader(i)
                return End(leader.actors, first, leader.after) if leader is not None else None
            if i > first and self.predicates.tells(i):
                return None
        return None

    def _leader(self, i: int) -> End | None:
        """Who leads or is in a crowd, told at token ``i``: 'encabezada por Soto', 'que preside Soto'."""
        led = self.cues.at(i, "made_of")
        if led is not None:
            leader = self.complement(led[1] - 1, POR, reach=LEADER_REACH)
            return leader if leader is not None and leader.actors else None
        verb = i + 1
        named = self.references.at(verb)
        if named is not None and named.first == verb:
            verb = named.after  # 'que Soto encabeza'
        else:
            named = self.references.at(verb + 1)
        if named is None or not named.actors or self.clause.preposition(named):
            return None
        leads = self.predicates.form(verb, "head_party") is not None
        return self.whole(named) if leads and named.first in (i + 1, verb + 1) else None

    def _past_relative(self, que: int, end: int) -> int:
        """The comma behind a relative clause after which a crowd is told of further: 'cantantes que apoyan a
        vecinos, formado por'; -1 where it is not.
        """
        for i in range(que + 1, min(end - 1, que + CROWD_REACH)):
            named = self.references.at(i)
            if self.document.lowers[i] in (";", ":", "(") or (named is not None and named.actors):
                return -1
            if self.document.lowers[i] == "," and self.cues.at(i + 1, "made_of", "among") is not None:
                return i
        return -1

    def _whose_people(self, named: Reference) -> bool:
        """'con dirigentes del Partido del Alba, entre ellos Soto'; not 'con dirigentes de Soto'."""
        return self.clause.preposition(named) == "de" and all(a.kind == "party" for a in named.actors)
