"""The subject behind its verb: 'respaldó a Soto la diputada Quilodrán', 'felicitó Quilodrán a Soto'."""

from __future__ import annotations

from ...lexicon import CONTRACTION, PERSON_NOUN, PREPOSITION
from ...model import Actor
from ..clauses.determiners import OF, SELVES, THE
from ..references.pointers import Reference
from ..references.resolving import SIDES
from .bodies import End
from .identified import Identified
from .phrases import actors_of

EXAMPLE_REACH = 5
"""Tokens of 'líderes del sur como' before whom it names."""
CROWD_LENGTH = 7
"""Tokens of 'por varios ediles del sur' before 'entre ellos Soto'."""
WHERE = frozenset(("en", "durante", "mediante", "desde", "tras", "ante"))
WHERE_REACH = 5
"""Tokens of 'en una entrevista radial' before a name."""


class Inverted(Identified):
    """Finds the subjects behind the verbs of one document."""

    def _behind(self, verb: int, *, adjoining: bool = False) -> End | None:
        """A subject behind its verb: 'respaldó a Soto la diputada Quilodrán', 'felicitó Quilodrán a Soto'."""
        found = self.clause._inverted(verb)
        behind = found.references[0] if found is not None else None
        if behind is not None and not behind.actors and self.is_campaign(behind):
            found = self.clause._inverted(behind.after - 1)  # 'avaló la campaña de Soto Tola'
        if found is None:
            return self._such_as(verb + 1)
        stretch = self.document.stretch[verb]
        mine = tuple(r for r in found.references if self.document.stretch[r.first] == stretch)
        mine = self._ungoverned(mine)  # 'la llamó Soto, y a Tola le escribió Quilodrán'
        if not mine or self._ends_noun_phrase(mine) or (adjoining and mine[0].first != verb + 1):
            return None
        before = mine[0].first - 1
        before -= 2 * (self.document.lowers[before] in SELVES)  # 'y el propio Soto calló'
        if self.document.lowers[before] in ("y", "e", "("):
            return None  # 'contó con el Partido Aurora (PA)', 'no apoyará a nadie y Soto votará nulo'
        if self._of_governed_crowd(mine[0].first, verb):
            return None
        if not mine[0].actors:
            crowd = mine[0]
            some = self.named_of(crowd.first, crowd.after) if crowd.number == "p" else None
            listed = self._apposed_list(crowd) or some or self._such_as(crowd.first)
            if listed is not None:
                return listed
            body = self.party_body(mine[0].first)
            return body if body is not None and body.actors else None
        form = self.predicates.form(verb)
        dealt = tuple(m for r in mine for m in ((r,) if r.actors else self.clause.announced(r)))
        named = tuple(r for r in self._past_titles(dealt) if r.actors)
        if self._apposed(mine[0], actors_of(named), one=form is not None and form.number == "s"):
            return None
        if form is not None and form.number == "p" and len(actors_of(named)) == 1 and named[0].kind != "name":
            return None
        return End(actors_of(named), named[0].first, named[-1].after)

    def _of_governed_crowd(self, i: int, verb: int) -> bool:
        """'salió acompañada por varios ediles, entre ellos Soto', 'se juntó con otros ediles como Soto':
        whether who is named at token ``i`` is of a crowd that a preposition governs; not 'la apoyan varios
        ediles, entre ellos Soto'.
        """
        lowers, flags = self.document.lowers, self.document.flags
        among = self.cues.ending(i, "among")
        crowd = i - 1 if lowers[i - 1] == "como" else among
        if crowd is None:
            return False
        crowd -= lowers[crowd - 1] == ","
        for j in range(crowd - 1, max(verb, crowd - CROWD_LENGTH), -1):
            named = self.references.at(j)
            if not lowers[j].isalpha() or self.predicates.tells(j) or (named is not None and named.actors):
                return False  # 'apoyaron a Tola ediles como Soto'
            if lowers[j] not in OF and flags[j] & (PREPOSITION | CONTRACTION):
                return True
        return False

    def _apposed(self, behind: Reference, actors: tuple[Actor, ...], *, one: bool) -> bool:
        """'no votará por Soto, el candidato de Tola', 'no apoyará a ninguno de los dos, Soto y Paredes':
        whether what a comma parts from an object says who that is, by the same person or by several behind a
        verb of ``one``; not 'no votará por Soto, la edil'.
        """
        if self.document.lowers[behind.first - 1] != ",":
            return False
        before = self.references.at(behind.first - 2)
        same = before is not None and behind.kind == "description" and set(actors) <= set(before.actors)
        return same or (one and len(actors) > 1)

    def is_campaign(self, reference: Reference) -> bool:
        """Whether a reference is a campaign noun that the references take for a body ('la campaña')."""
        return (
            reference.kind == "organisation"
            and self.cues.within(reference.first, reference.after, "campaign_noun") is not None
        )

    def _such_as(self, i: int) -> End | None:
        """'dijeron líderes como Soto y Tola': who is named of a crowd without an article at token ``i``."""
        lowers = self.document.lowers
        if "como" not in lowers[i : i + EXAMPLE_REACH] or not lowers[i].endswith("s"):
            return None
        return self._titled(i, plural=True)

    def _ungoverned(self, listed: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """A list of subjects up to the first that a preposition of its own governs."""
        lowers = self.document.lowers
        for n, reference in enumerate(listed):
            if n and (
                lowers[reference.first - 1] in ("a", "con", "por", "de") or lowers[reference.first] == "al"
            ):
                return listed[:n]
        return listed

    def _ends_noun_phrase(self, references: tuple[Reference, ...]) -> bool:
        """Whether a name behind the verb ends a phrase that is no subject: 'a su compañera de fórmula
        Quilodrán'.
        """
        if not references or references[0].first < 1:
            return False
        i = references[0].first - 1
        if len(references) > 1 and self.document.lowers[i].endswith("s"):
            i -= bool(self.document.flags[i - 1] & PERSON_NOUN)  # 'los ediles liberales Soto y Paredes'
        before = self.document.lowers[i]
        if self.document.lowers[i + 1] in THE or before in SELVES:
            return False  # 'quedó tercera la senadora Quilodrán', 'la propia Quilodrán'
        if self.document.lowers[i - 1] in THE and all(a.kind == "party" for a in references[0].actors):
            return False  # 'apoyó a Soto el opositor Partido del Alba'
        if self._tells_where(i):
            return False  # 'anunció en una entrevista radial Quilodrán'
        if len(references) > 1 and self.document.flags[i] & PERSON_NOUN:
            return self.clause.preposition(references[0]) != ""  # 'los exministros Soto y Paredes'
        if before in (*SIDES, "oposición") and any(actor.kind == "party" for actor in references[0].actors):
            return True  # 'votará por Soto, candidato de la coalición de izquierda Frente Austral'
        return (
            before.isalpha()
            and not self.document.is_capital(i)
            and self.references.at(i) is None
            and self.predicates.form(i) is None
            and self.cues.at(i, "time") is None
            and before not in self.lexicon.words
        )

    def _tells_where(self, i: int) -> bool:
        """Whether a phrase of time, place or means ends at token ``i``: 'en una entrevista radial', 'durante
        la jornada electoral'; not 'en su compañera de fórmula'.
        """
        document = self.document
        for j in range(i, max(0, i - WHERE_REACH), -1):
            if document.flags[j] & PERSON_NOUN or not document.lowers[j].isalpha() or document.is_capital(j):
                return False
            if document.lowers[j] in WHERE:
                return j < i - 1
        return False

    def _apposed_list(self, reference: Reference) -> End | None:
        """The names that a plural description announces: 'los tres timoneles -Quilodrán, Soto y Paredes-
        dijeron'.
        """
        members = self.clause.announced(reference)
        return End(actors_of(members), reference.first, members[-1].after) if members else None
