"""Bearers that follow a figure at the head of its clause: 'Con 26%, Soto pasó', '26% obtuvo Soto'."""

from __future__ import annotations

from ..brackets import SETS_OFF
from ..references.pointers import Reference
from ..tokens import DASHES
from ..verb_endings import INFINITIVES
from .bearing import Found
from .order import Ordered
from .tallies import Tally

FOLLOWING_REACH = 14
"""Tokens behind a tally within which a bearer that follows it begins."""
OPENERS = DASHES | {",", ";", ":", "y", "e", "mientras", "pero", "aunque"}
LIGHT = SETS_OFF | {"con", ")", ":", "y", "en", "el", "la", "muy", "de"}
PLACED = frozenset(("delante", "detrás", "encima", "debajo"))
"""What tells behind 'por' where among the others somebody came."""
CIRCUMSTANCES = frozenset(("pese", "tras", "luego", "después", "además"))
"""What opens a sentence with an infinitive whose subject follows: 'Pese a ampliar su ventaja, Soto …'."""
OPENING_REACH = 3
"""Tokens of 'después de ampliar' before the infinitive is over."""


class Fronting(Ordered):
    """The constructions in which a figure stands before whom its clause is about."""

    def _fronted(self, tally: Tally) -> Found | None:
        """'Con el 26% de los votos, Soto pasó'; '… y más atrás, con 13%, aparece Paredes'."""
        i = tally.outer - 1
        first, _ = self.document.sentences[tally.sentence]
        opening = self.clauses.is_happening(i) and i <= first + 2 if i >= first else False
        opening = opening or self._cause(tally) == first or self._opens_happened(tally, first)
        if i < first or not (self.lowers[i] == "con" or opening):
            return None
        i = first - 1 if opening else i - 1
        while i >= first and self.clauses.is_adverb(i):
            i -= 1
        i = self.clauses.before_ranking(i)
        if i >= first and not (
            self.lowers[i] in OPENERS or i in self.clauses.covered or self._opens_reported(i)
        ):
            return None
        following = self._following(tally)
        if following is None:
            return None
        if i >= first:
            k = self.clauses.before_bracket(i - 1) + 1 if self.lowers[i - 1] == ")" else i
            beside = self.references.at(k - 1) if self.lowers[i] in (",", *DASHES) else None
            stands = beside is not None and beside.after == k and self.clauses.usable(beside)
            stands = stands and beside is not None and self.clauses.preposition(beside) != "según"
            if (
                stands
                and beside is not None
                and (not self.clauses.preposition(beside) or not self._has(beside, tally))
            ):
                return None
        return Found(self.clauses.members(following), "fronted")

    def _opens_reported(self, i: int) -> bool:
        """'La encuesta muestra que con 26% Soto …', 'una encuesta según la cual con 26% Soto …'."""
        if self.lowers[i] == "cual":
            return self.lowers[i - 2] == "según"
        return self.lowers[i] == "que" and self.references.at(i - 1) is None and self.clauses.is_finite(i - 1)

    def _opens_happened(self, tally: Tally, first: int) -> bool:
        """'Tras quedar segundo en la primera vuelta con el 22%, Soto …': of whoever follows.

        'Pese a ampliar su ventaja con 27%, Soto …' too; not 'Tras quedar Mora segunda con el 22%, Soto …'.
        """
        i = tally.outer - 1
        opening = range(first + 1, first + 1 + OPENING_REACH)
        opens = self.lowers[first] in CIRCUMSTANCES and any(self._is_infinitive(k) for k in opening)
        if self.lowers[i] != "con" or not (opens or any(self.clauses.is_happening(k) for k in opening[:2])):
            return False
        if any(self.clauses.is_finite(k) or k in self.clauses.covered for k in range(first + 2, i)):
            return False
        return all(self.clauses.preposition(r) for r in self.references.between(first, i))

    def _is_infinitive(self, i: int) -> bool:
        before = self.lowers[i - 1] in ("a", "de", "tras")
        return before and i < len(self.lowers) and self.lowers[i].endswith(INFINITIVES)

    def _has(self, reference: Reference, tally: Tally) -> bool:
        """Whether somebody already bears a tally of the sentence."""
        actor = reference.actor
        return any(actor in borne.actors for borne in self.in_sentence[tally.sentence])

    def _following(self, tally: Tally) -> Reference | None:
        """Who follows a fronted tally in its clause and has no figure of their own right behind."""
        _, last = self.document.sentences[tally.sentence]
        i = self.clauses.past_share(self.clauses.past_relative(tally.end))
        while i < min(i + 1 + FOLLOWING_REACH, last) and i < tally.end + 2 * FOLLOWING_REACH:
            if i in self.clauses.covered:
                return None
            reference = self.references.at(i)
            if reference is not None:
                governed = self.clauses.preposition(reference)
                if self.clauses.usable(reference) and (
                    not governed or (governed == "a" and self._shown(tally, i))
                ):
                    return None if self._has_own(reference) else reference
                i = max(reference.after, i + 1)
                continue
            word = self.lowers[i]
            if word in PLACED and self.lowers[i - 1] == "por":  # 'por delante de la senadora Mora, …'
                i = next((k for k in range(i, last) if self.lowers[k] == ","), last)
                continue
            if word in ("y", "e", "que", "quien", "mientras", ";", ":", "pero", "frente", "contra"):
                return None
            if (
                self.clauses.is_finite(i)
                and self.lexicon.verb_in(word, "say")
                and not self.clauses.is_result(i)
            ):
                return None
            i += 1
        return None

    def _shown(self, tally: Tally, i: int) -> bool:
        """'el sondeo muestra, con 13%, a Paredes': nothing but a comma between the figure and 'a'."""
        first, _ = self.document.sentences[tally.sentence]
        if self.clauses.lead_verb(first, tally.outer, stop_at_tally=True) is not None:
            return False
        return all(self.lowers[k] in (",", "a", "al") for k in range(tally.end, i))

    def _has_own(self, reference: Reference) -> bool:
        """Whether a figure right behind is the reference's own: '… y Paredes, con 24%'.

        Not 'Con 24% le sigue Soto, y con 13% Mora': the next of the list begins behind the name.
        """
        i = reference.after
        while (
            i < len(self.lowers)
            and i not in self.clauses.covered
            and self.lowers[i : i + 2] != ["y", "con"]
            and (
                self.lowers[i] in LIGHT
                or self.clauses.is_adverb(i)
                or self.clauses.is_light_phrase(i)
                or self._is_party_of(i, reference)
            )
        ):
            i += 1
        return (
            i in self.clauses.covered
            and self.tallies[self.clauses.covered[i]].first >= i
            and self.document.sentence[i] == self.document.sentence[reference.first]
        )

    def _is_party_of(self, i: int, person: Reference) -> bool:
        """Whether token ``i`` is of the party behind a name: '… y Paredes, del Panal, con 24%'."""
        party = self.references.at(i)
        owner = self.clauses.owner(party) if party is not None and party.first >= person.after else None
        return owner is not None and owner.first == person.first

    def _behind(self, tally: Tally) -> Found | None:
        """'26% obtuvo Soto', 'con 33% el Partido del Alba': who stands right behind."""
        i = tally.end
        if i >= len(self.lowers) or self.document.sentence[i] != tally.sentence:
            return None
        if self.lowers[i] in (":", *DASHES) and tally.outer == self.document.sentences[tally.sentence][0]:
            i += 1  # '45,3%: Rosa Quilodrán' is a row
        reference = self.references.starting_at(i)
        if reference is not None and self.clauses.usable(reference):
            governed = self.clauses.preposition(reference)
            if not governed and not self._has_own(reference):
                return Found((reference,), "fronted")
        verb = self.clauses.verb_after(i, "obtain") if self.clauses.is_finite(i) else None
        if verb == i:
            named = self.clauses.named_after(verb)
            if named is not None:
                return Found(self.clauses.members(named), "relative", self.clauses.governor(verb).projected)
        return None
