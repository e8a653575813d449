"""Bearers that a preposition shows: said again behind another figure, or between a verb and its figure."""

from __future__ import annotations

from ..clauses.determiners import DETERMINERS
from ..references.pointers import Reference
from .bearing import Bearing, Found
from .governors import PASSIVES, Denied
from .tallies import Tally

TAKEN_UP = {"la": "f", "lo": "m"}
"""Pronouns of whom a verb puts somewhere, and their gender."""
BACKED = frozenset(("la", "le", "lo"))
VOTE_LINKS = frozenset(("por", "a", "al", "para", "hacia"))


class Parallel(Bearing):
    """Reads whom 'a' or 'por' gives a figure to."""

    def _goes_on_parallel(self, tally: Tally) -> bool:
        """'44% de sus votantes respaldaría a Soto, 18% a Mora': the preposition of another figure."""
        before = self.references.at(tally.outer - 2)
        joined = self.lowers[tally.outer - 1] in (",", "y") and before is not None
        if not joined or before is None or before.after != tally.outer - 1 or tally.sentence in self.asked:
            return False
        return self.clauses.preposition(before) in VOTE_LINKS & {self.lowers[tally.end]}

    def _who_was_backed(self, tally: Tally) -> Found | None:
        """'Soto pedirá al 13,9% de los votantes que la apoyaron que voten por Mora': whom they voted for."""
        i = tally.end
        if tally.unit != "voters" or self.lowers[i : i + 1] != ["que"] or self.lowers[i + 1] not in BACKED:
            return None
        if not any(v.tense == "pret" for v in self.lexicon.verbs.get(self.lowers[i + 2], ())):
            return None
        first, _ = self.document.sentences[tally.sentence]
        verb = next(self.clauses.finite_before(tally.outer), first)
        subject = self.clauses.subject(verb) if verb > first else None
        return Found(subject, "relative") if subject and len(subject) == 1 else None

    def _chosen_by(self, tally: Tally) -> Found | None:
        """'Soto, favorecida por el 54% de los electores', 'Soto es la preferida del 28%', 'Soto fue elegida
        por el 54%': whom a participle says to have been chosen.
        """
        i = tally.outer - 2
        if self.lowers[i + 1] not in ("por", "de", "del") or not self.clauses.is_participle(i):
            return None
        if not self.clauses.is_chosen(i):
            if (
                self.lowers[i + 1] == "por"
                and self.lowers[i - 1] in (*PASSIVES, "más")
                and tally.votes is None
            ):
                raise Denied  # 'es rechazada por el 28%'
            return None
        if self.lowers[tally.end] in ("de", "del") and tally.unit not in ("voters", "votes"):
            raise Denied  # 'apoyada por el 60% de los alcaldes'
        i -= 1
        i -= self.lowers[i] in DETERMINERS
        if self.lowers[i] == ",":
            named = self.references.at(i - 1)
            stands = named is not None and named.after == i and self.clauses.usable(named)
            return Found((named,), "voters") if stands and named is not None else None
        while i > 0 and self.lowers[i] in PASSIVES and not self.clauses.is_finite(i):
            i -= 1
        subject = self.clauses.subject(i) if self.clauses.is_finite(i) else None
        return Found(subject, "voters") if subject else None

    def _given_right_before(self, tally: Tally) -> Reference | None:
        """'El Panal obtiene el 30% y concede a Mora un 28%', 'otorgándole al Panal un 28%'."""
        named = self.references.ending_at(tally.outer - 1)
        if named is None or self.clauses.preposition(named) != "a":
            return None
        verb = named.first - 1 - (self.lowers[named.first] != "al")
        gives = bool(self.lexicon.verb_in(self.lowers[verb], "give_share"))
        return named if gives and self.clauses.usable(named) else None

    def _indirect_before(self, first: int, verb: int) -> Reference | None:
        """Whom 'a' puts before a verb that takes it up: 'a Soto le bastó', 'a Soto lo dejó tercero'."""
        for reference in reversed(self.references.between(first, verb)):
            if self.clauses.preposition(reference) == "a" and self.clauses.usable(reference):
                return reference
        return None

    def _put_again(self, tally: Tally) -> Found | None:
        """'Soto tiene el 30%, mientras otro sondeo la sitúa en 24%', 'Soto sube. Trazos la ubica con 24%'.

        Not 'Mora la superó con 24%', whose figure is who does it.
        """
        i = tally.outer - 1
        first, _ = self.document.sentences[tally.sentence]
        verb = next(self.clauses.finite_before(i), first) if self.lowers[i] in ("en", "con") else first
        gender = TAKEN_UP.get(self.lowers[verb - 1]) if verb > first else None
        puts = gender is not None and self.lexicon.verb_in(self.lowers[verb], "give_share")
        if not puts or self.clauses.something_between(verb, i):
            return None
        fronted = self._indirect_before(first, verb)
        if fronted is not None and self._gender(fronted) in (gender, None):
            return Found((fronted,), "dative")  # 'a Soto lo dejó tercero, en 18%'
        before = self.document.sentences[max(0, tally.sentence - 1)]
        for begin, end in ((first, verb), before):
            named = [
                r
                for r in self.references.between(begin, end)
                if r.actor is not None and self.clauses.usable(r) and self._gender(r) in (gender, None)
            ]
            named = [r for r in named if not self.clauses.preposition(r)] or named
            if named:
                return Found((self.clauses.settled(named[-1 if begin == first else 0]),), "dative")
        return None

    def _gender(self, reference: Reference) -> str | None:
        """What is known of the gender of whom a reference means."""
        actor = reference.actor
        if actor is None or actor.kind != "person":
            return None
        return self.clauses.reading.cast.people[actor.index].gender
