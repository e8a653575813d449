"""Figures of those who were asked for what they think or do: nobody's result.

'el 38% opina que …', 'el 18% del electorado aún no ha definido su voto', 'un 17% dio por ganador a Soto'.
"""

from __future__ import annotations

from ..clauses.determiners import JOINS
from .bearing import Found
from .following import Following
from .governors import Denied
from .tallies import Tally

JUDGING = frozenset("calificar evaluar valorar conocer desconocer identificar reconocer distinguir".split())
"""What those asked do with somebody, and do not vote for them."""
BEFORE_VERB = frozenset("no lo la se aún todavía ya tampoco sí también nunca jamás apenas".split())
"""What stands between so many and what they do."""
SUBJECT_OPENERS = JOINS | {",", "que"}
NEXT = ("seguid", "dejando")
"""How begins what goes on with the next of those who are judged: 'cree que ganará Soto, seguida de Mora'."""
NAMED_REACH = 6
"""Tokens behind a verb within which whom so many prefer is named."""
WON = ("ganador", "vencedor")
"""How what somebody is given for begins: 'dio por ganadora a Soto'."""


class Opinions(Following):
    """Tells what those asked say from whom they vote for."""

    def _opinion(self, tally: Tally) -> Found | None:
        """'el 38% opina que …', 'un 10% no sabe': those asked are the subject, the figure is nobody's."""
        i = tally.end
        if self._goes_on_asked(tally):
            raise Denied
        if i >= len(self.lowers) or self.document.sentence[i] != tally.sentence:
            return None
        if tally.unit == "votes" and self.lowers[tally.outer - 1] == "con":
            return None
        asked = self.references.at(i + 1) if tally.unit == "of" and self.lowers[i] in ("de", "del") else None
        if asked is not None and not asked.actors:
            i = asked.after  # 'un 58% de los entrevistados dice no conocer'
        while i < len(self.lowers) and self.lowers[i] in BEFORE_VERB:
            i += 1
        being = self.lowers[i : i + 1] == ["está"]  # 'lo está evaluando'
        if i + 1 >= len(self.lowers) or not (being or self.clauses.is_finite(i)):
            return None
        undecided = tally.unit in ("voters", "votes") and "no" in self.lowers[tally.end : i]
        if undecided or self._does_something(tally, i):
            self.asked[tally.sentence] = tally.end
            raise Denied
        if tally.unit == "votes":
            return None
        if self._is_judging(i):
            self.asked[tally.sentence] = tally.end
            raise Denied
        if self.clauses.is_result(i) and self.lowers[i + 1] != "que":
            return None  # 'un 14% aseguró Soto'; not 'un 14% aseguró que ganará Soto'
        thinks = self.lexicon.is_verb_in(self.lowers[i], "say", "suppose")
        if thinks and self.lowers[i + 1] not in ("por", "a") and not self._behind(tally):
            self.asked[tally.sentence] = tally.end
            raise Denied
        return None

    def _is_judging(self, i: int) -> bool:
        """'un 17% dio por ganador a Soto', 'el 20% evaluó mejor a Mora': those asked judge somebody."""
        if any(v.finite and v.lemma in JUDGING for v in self.lexicon.verbs[self.lowers[i]]):
            return True
        return self.lowers[i + 1] == "por" and self.lowers[i + 2].startswith(WON)

    def _does_something(self, tally: Tally, verb: int) -> bool:
        """'mientras que el 18% tiene dudas', 'y un 14% decidirá hoy': what so many do, and nobody is named.

        Not 'y un 14% prefiere a Soto', 'y un 14% obtuvo Soto' nor 'y un 14% es de Soto'.
        """
        first, last = self.document.sentences[tally.sentence]
        opens = tally.outer == first or self.lowers[tally.outer - 1] in SUBJECT_OPENERS
        copula = self.clauses.is_copula(verb) and not self.lowers[verb].startswith("est")
        if not opens or tally.unit == "votes" or copula:
            return False  # 'y un 38% lo está evaluando' does something
        return not self.clauses.something_between(verb + 1, min(verb + 1 + NAMED_REACH, last))

    def _goes_on_asked(self, tally: Tally) -> bool:
        """'un 44% opinó que ganó Soto y un 39%, Paredes': the verb of opinion is not said again."""
        since = self.asked.get(tally.sentence)
        if since is None or self.lowers[tally.outer - 1] not in ("y", "e", ";", ",", "con"):
            return False
        between = range(since, tally.outer)
        goes_on = any(self.lowers[i].startswith(NEXT) for i in between)
        if self.lowers[tally.outer - 1] == "con" and not goes_on:
            if any(self.clauses.is_finite(i) for i in between):
                return False  # 'un 44% opinó que no y Soto lidera con 39%'
        _, last = self.document.sentences[tally.sentence]
        self.asked[tally.sentence] = tally.end
        return not any(
            self.clauses.is_finite(i) for i in range(tally.end, last) if i not in self.clauses.covered
        )
