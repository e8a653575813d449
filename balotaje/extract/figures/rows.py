"""Rows of tables, lines, headlines without a verb: 'Rosa Quilodrán: 26%', 'Partido del Alba (Soto) 26%'."""

from __future__ import annotations

from ..clauses.determiners import DETERMINERS
from ..references.pointers import Reference
from ..tokens import DASHES
from .bearing import Found
from .carried import Carried
from .tallies import Tally

LABEL_MARKS = DASHES | frozenset(",:|»=→…·/")
"""What stands between a name and its figure in a table."""
HEADING_WORDS = 4
"""Words of ', nueva presidenta' in a headline before a colon."""
MARKS = DASHES | frozenset(".•·*▪►")
"""What may stand before a name that has a line of its own, numbers apart."""
COLUMNS = 3
"""Lines of a name, its party and its votes."""


class Rows(Carried):
    """The constructions in which nothing but a mark ties a figure to whom it is of."""

    def _label(self, tally: Tally) -> Found | None:
        """'Rosa Quilodrán: 26%', 'Rosa Quilodrán 26%', 'Quilodrán, 26%'."""
        i = self._past_seats(tally.outer - 1)
        if i < 0 or self.document.sentence[i] != tally.sentence:
            return self._named_line(tally)
        mark = i
        if self.lowers[i] == "|" and (named := self._first_column(tally)) is not None:
            return Found((named,), "label")
        if self.lowers[i] in LABEL_MARKS:
            i -= 1
        if mark > i and tally.outer < tally.first and self.lowers[tally.outer] == "no":
            subject = self.clauses.subject(tally.outer)  # 'El Panal, donde Soto era el único, no llegó al 2%'
            return Found(subject, "verb") if subject else None
        reference = self.references.at(i)
        if reference is None and self.lowers[i] == ")" and (self.lowers[mark] == ":" or mark == i):
            if (person := self._bracketed_person(i)) is not None:
                return Found((person,), "label")
            closed, i = i, self.clauses.before_bracket(i)
            reference = self.references.at(i)
            if reference is not None and reference.after == closed:
                i = closed - 1  # 'Rosa Soto (Independiente): 26%', whose bracket is a title
        if reference is None or reference.after != i + 1 or not self.clauses.usable(reference):
            return None
        titled = self.lowers[mark] != ":" and self.clauses.bearer_of_party(reference)
        if titled:
            return Found((titled,), "beside")
        if self.lowers[mark] == ":" and (owner := self.clauses.owner(reference)) is not None:
            return Found((owner,), "label")
        preposition = self.clauses.preposition(reference)
        free = self.clauses.proxied(reference) or self._is_vote_line(reference)
        if preposition and not free and not (mark > i and self._is_presented(reference, tally)):
            return None
        return Found(self.clauses.members(reference), "label" if self.lowers[mark] == ":" else "beside")

    def _is_presented(self, reference: Reference, tally: Tally) -> bool:
        """Whether somebody with a title behind the name stands before a colon and the figure that ends the
        sentence: 'dejó tercera a Soto, la carta del PDA: 15,9%.'; not 'venció a Soto, edil: 54% a 45%.'.
        """
        presented = reference.kind == "name" and "," in self.lowers[reference.first : reference.after]
        return presented and self.lowers[tally.end : tally.end + 1] == ["."]

    def _first_column(self, tally: Tally) -> Reference | None:
        """'Rosa Quilodrán | Partido del Alba | 45,3%': who is named in the line's first column."""
        first, _ = self.document.sentences[tally.sentence]
        named = self.references.at(first)
        stands = named is not None and named.first == first and self.lowers[named.after] == "|"
        return named if stands and named is not None and self.clauses.usable(named) else None

    def _bracketed_person(self, closed: int) -> Reference | None:
        """'Partido del Alba (Rosa Quilodrán) 26%' in a table: whose list it is; not '(2019)', '(RN)'."""
        person = self.references.ending_at(closed - 1)
        if person is None or self.lowers[person.first - 1] != "(":
            return None
        named = person.kind == "name" and person.actor is not None and person.actor.kind == "person"
        host = self.references.at(person.first - 2)
        another = host is not None and host.actor is not None and host.actor.kind == "person"
        return person if named and not another else None

    def _named_line(self, tally: Tally) -> Found | None:
        """'Rosa Quilodrán' on a line of its own, '45,3%' on the next; their party or votes between them."""
        first, last = self.document.sentences[tally.sentence]
        if tally.outer != first or tally.end != last:
            return None
        party: Reference | None = None
        for line in range(tally.sentence - 1, max(-1, tally.sentence - 1 - COLUMNS), -1):
            begin, after = self.document.sentences[line]
            while begin + 1 < after and (self.lowers[begin] in MARKS or self.lowers[begin].isdecimal()):
                begin += 1
            named = self.references.named_at(begin)
            if named is not None and named.after == after:
                if named.actor is None or named.actor.kind == "person":
                    return Found((named,), "label")
                party = party or named
            elif begin not in self.clauses.covered or party is not None:
                break
        return Found((party,), "label") if party is not None else None

    def _is_vote_line(self, reference: Reference) -> bool:
        """'Por Rosa Quilodrán, 34%' on a line of its own answers for whom one would vote."""
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        return self.lowers[first] == "por" and reference.first == first + 1

    def _heading(self, first: int, colon: int) -> Reference | None:
        """'Soto, presidenta: 51% contra 49% de Mora': whom a headline without a verb is about."""
        named = self.references.starting_at(first)
        if named is None or colon - named.after > HEADING_WORDS:
            return None
        alone = len(self.references.between(first, colon)) == 1 and named.kind == "name"
        plain = all(self.lowers[i].isalpha() or self.lowers[i] == "," for i in range(named.after, colon))
        return named if alone and plain and self.clauses.usable(named) else None

    def _past_seats(self, i: int) -> int:
        """The 'con' of 'entra con dos escaños y el 9% de los votos', the ':' of 'Panal: 27 escaños y el 43%';
        else token ``i``.
        """
        if self.lowers[i] not in ("y", "e") or (seats := self.cues.ending(i, "seats")) is None:
            return i
        before = self.references.at(seats)
        seats = before.first if before is not None and before.description is not None else seats
        while seats > 0 and (self.lowers[seats - 1][0].isdecimal() or self._counts_seats(seats - 1)):
            seats -= 1
        return seats - 1 if self.lowers[seats - 1] in ("con", ":") else i

    def _counts_seats(self, i: int) -> bool:
        """'con un escaño', 'con nueve diputados', 'con solo dos bancas'."""
        lower = self.lowers[i]
        counts = lower in DETERMINERS or lower in self.lexicon.numbers or self.clauses.is_adverb(i)
        return counts and lower != "con"
