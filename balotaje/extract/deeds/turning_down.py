"""What is asked or decided and not taken up: 'rechazó el llamado a votar por Soto', 'no tomó la decisión'."""

from __future__ import annotations

from ...lexicon import CONTRACTION, DETERMINER, POSSESSIVE, PREPOSITION, VerbForm
from .reporting import Reporting

STOPS = frozenset(".;:")
"""Marks that no clause goes on over."""
DECIDING = frozenset(("tomar", "adoptar"))
"""With what a decision is made."""
TURNED_REACH = 5
"""Tokens between a verb that turns down and 'llamado', 'decisión'."""
SET_APART = 10
"""Tokens of ', por 43 votos a favor,' between that verb and the noun."""
WHOLE_REACH = 45
"""Tokens between the two, with all that commas set apart."""
TURNING_DOWN = ("refuse", "deny", "regret", "oppose", "call_off")


class TurningDown(Reporting):
    """Tells of a noun whether a verb turns down what it asks."""

    def turned_down(self, noun: int) -> bool:
        """'rechazó el llamado a votar por Soto', 'criticó, ayer, la decisión de apoyarla': if the verb at
        or before token ``noun`` does not take up what it asks; not 'aceptó la invitación a apoyarla'.
        """
        k, limit = noun, max(-1, noun - TURNED_REACH)
        while k > limit:
            if k < noun and self.document.lowers[k] == "," and (opened := self._comma_before(k)) >= 0:
                k, limit = opened - 1, max(-1, noun - WHOLE_REACH, opened - TURNED_REACH)
                continue
            form = self.form(k)
            if form is not None and (not form.finite or self.is_verb(k)) and not self._named_by(k):
                down = any(self.in_class(form.lemma, name) for name in TURNING_DOWN)
                return down or self._untaken(k, form)
            if k < noun and self.flags[k] & PREPOSITION and self.document.lowers[k] != "a":
                return False
            k -= 1
        return False

    def _comma_before(self, comma: int) -> int:
        """The comma that opens what the one at token ``comma`` closes, with no verb between; -1 if none."""
        for k in range(comma - 1, max(-1, comma - SET_APART), -1):
            if self.document.lowers[k] == ",":
                return k
            if self.document.lowers[k] in STOPS or self.is_verb(k):
                return -1
        return -1

    def _untaken(self, k: int, form: VerbForm) -> bool:
        """'aún no toma la decisión', 'no ha adoptado', 'tiene casi tomada': whether the verb at token ``k``
        leaves it to be taken; not 'no cambiará la decisión'.
        """
        if form.lemma not in DECIDING:
            return False
        part = form.tense == "part"
        return self.document.lowers[k - 1] == "casi" or self.left(k - part)[1] % 2 == 1

    def _named_by(self, k: int) -> bool:
        """'el llamado', 'su oferta': whether token ``k`` is a noun although a verb has the same form."""
        return k > 0 and bool(self.flags[k - 1] & (DETERMINER | POSSESSIVE | CONTRACTION))
