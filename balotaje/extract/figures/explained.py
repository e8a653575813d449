"""What a colon explains by a figure: 'Soto venció por poco: 50,1%', 'El Panal tocó fondo: 9,4%'."""

from __future__ import annotations

from ..clauses.determiners import ARTICLES
from ..references.pointers import Reference
from .governors import Governor
from .rivals import Rivals

THAT_IS = (["es", "decir"], ["o", "sea"], ["esto", "es"])
HEAD_REACH = 5
"""Tokens of 'con la mayor votación'."""


class Explained(Rivals):
    """The constructions in which a figure behind a colon tells how somebody fared."""

    def _whose_outcome(self, colon: int) -> tuple[Reference, ...] | None:
        """'Soto tocó su piso histórico: 3,2%': the subject before 'su'; none in 'su ventaja crece: 51%'."""
        verb = next(self.clauses.finite_before(colon), None)
        if verb is None or not any(
            self.lexicon.is_word(self.lowers[i], "possessive") for i in range(verb + 1, colon)
        ):
            return None
        subject = self.clauses.subject(verb)
        return subject if subject and len(subject) == 1 else None

    def _tells_outcome(self, verb: int, colon: int) -> bool:
        """'tocó fondo:', 'firmó la mejor marca en años:', 'sufrió una derrota sin atenuantes:'."""
        return self.cues.within(verb + 1, colon, "outcome_noun", "vote_head") is not None

    def _concerned(self, colon: int) -> Reference | None:
        """'La noche se torció para la senadora: 48,6%', 'Récord para el Panal: 28%': for whom that is."""
        named = self.references.at(colon - 1)
        stands = named is not None and named.after == colon and self.clauses.usable(named)
        return named if stands and named is not None and self.clauses.preposition(named) == "para" else None

    def _whose_win(self, first: int, colon: int) -> Reference | None:
        """'La victoria de Soto fue clara: 58%', 'El gran resultado de Soto: 58%', where nobody else is named;
        not 'La victoria de Soto sobre Mora: …', 'El voto de Soto y Mora'.
        """
        noun = first + 1
        told = self.cues.at(noun, "outcome_noun", "margin") if self.lowers[first] in ARTICLES else None
        named = self.references.between(noun, colon) if told is not None else []
        if len(named) != 1 or told is None or self.clauses.preposition(named[0]) != "de":
            return None
        beside = self.references.at(told[1] + (self.lowers[told[1]] == "de")) is named[0]
        return self.clauses.settled(named[0]) if beside and self.clauses.usable(named[0]) else None

    def _most_voted(self, first: int, colon: int) -> tuple[Reference, ...] | None:
        """'Soto es presidente con la mayor votación que haya tenido nadie: 7,2 millones de votos'."""
        for i in range(first + 1, colon):
            if self.lowers[i] == "con" and self.cues.within(i, min(i + HEAD_REACH, colon), "vote_head"):
                subject = self.clauses.subject(i)
                return subject if subject and len(subject) == 1 else None
        return None

    def _elected_by(self, governor: Governor, colon: int) -> Reference | None:
        """'Tola eligió a Pedro Soto, del Panal: 19,8%', 'El conteo favorece a Soto: 19,8%'; not 'Soto venció
        a Mora: 51%'.
        """
        verb = governor.verb
        if governor.result or self.clauses.subject(verb):
            return None
        named = [r for r in self.references.between(verb, colon) if self.clauses.preposition(r) == "a"]
        return named[0] if len(named) == 1 and self.clauses.usable(named[0]) else None

    def _won_by(self, governor: Governor) -> Reference | None:
        """'La victoria fue para la alcaldesa, con lo justo: 51% versus un 48% de su adversario'."""
        i = governor.verb + 1 + (self.lowers[governor.verb + 1] == "sido")
        winner = self.references.at(i + 1) if governor.copula and self.lowers[i] == "para" else None
        stands = winner is not None and winner.first == i + 1 and self.clauses.usable(winner)
        return self.clauses.settled(winner) if winner is not None and stands else None

    def _explains(self, i: int) -> bool:
        """Whether a colon, 'es decir' or 'o sea' stands at token ``i``."""
        return self.lowers[i] == ":" or self.lowers[i - 1 : i + 1] in THAT_IS

    def _behind_colon(self, verb: int, first: int) -> Reference | None:
        """'Soto tenía, hasta hoy, el récord: en 2021 obtuvo el 55%', 'En 2013 Soto sacó el 10% y en 2021
        sorprendió: alcanzó el 12%': whom the clause before the colon is about.
        """
        colon = next((i for i in range(verb - 1, first, -1) if self._explains(i)), None)
        if colon is None or self.clauses.something_between(colon, verb):
            return None
        told = self.in_sentence[self.document.sentence[verb]]
        if (
            told
            and len(told[-1].actors) == 1
            and not self.clauses.something_between(told[-1].tally.end, colon)
        ):
            return Reference(colon, verb, "pronoun", told[-1].actors)
        main = next((i for i in range(first, colon) if self.clauses.is_finite(i)), None)
        subject = self.clauses.subject(main) if main is not None and not told else None
        if subject and len(subject) == 1:
            return self.clauses.settled(subject[0])
        return (
            self.clauses.only_named(first, colon) if subject is None or (subject == () and not told) else None
        )
