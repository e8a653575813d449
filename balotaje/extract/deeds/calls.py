"""What is called for by a noun, or beside something else: 'publicó una foto y un llamado a votar por Soto',
'llamó a no votar por Soto y a apoyar a Tola'.
"""

from __future__ import annotations

from ...lexicon import DETERMINER, POSSESSIVE
from .openings import Group, Openings

GROUP_REACH = 12
"""Tokens between an infinitive and what governs it ('llamó a sus votantes a respaldar')."""
CALL_REACH = 5
"""Tokens of 'tuvo ayer un' before 'llamado', behind a verb that issues none."""

RECEIVING = frozenset(("recibir", "esperar", "aguardar", "escuchar"))
"""With what one has a call of somebody else."""


class Calls(Openings):
    """Tells who makes a call, and what an infinitive is joined to."""

    def _light_verb_of_call(self, group: Group, noun: int) -> bool:
        """'hizo un llamado a votar', 'publicó una foto y un llamado a votar': who makes the call acts."""
        self._urge(group, noun)
        lowers, within = self.document.lowers, ""
        called = self.flags[noun - 1] & (DETERMINER | POSSESSIVE)  # not 'había pedido'
        joined = bool(called) and lowers[noun - 2] in ("y", "e")
        if "no" in lowers[noun - 3 : noun]:
            group.mood = "open"
            return False
        for k in range(noun - 1, max(-1, noun - GROUP_REACH), -1):
            if self.document.sentence[k] != self.document.sentence[noun]:
                return False
            within = lowers[k] if lowers[k] == "con" else within
            form = self.form(k) if not self.flags[k] & DETERMINER else None
            if form is None or form.tense == "part" or (form.finite and not self.is_verb(k)):
                continue
            uses = self.lexicon.constructions(form.lemma, "issue")
            issued = "np" in uses or within in uses
            if (joined and not issued) or form.lemma in RECEIVING:
                group.mood = "open"  # 'analizó una foto y un llamado a votar', 'recibió un llamado'
                return False
            if not issued and k <= noun - CALL_REACH:
                return False
            group.urged_by = k
            group.at, group.form = k, form
            return True
        return False

    def _joined_infinitive(self, group: Group, joint: int) -> bool:
        """Move ``group`` to the infinitive that 'y' at token ``joint`` adds to: 'llamó a no votar por Soto, a
        la que teme, y a apoyar a Tola'.
        """
        document, lowers = self.document, self.document.lowers
        k, limit = joint - 1, max(-1, joint - GROUP_REACH)
        while k > limit:
            if document.sentence[k] != document.sentence[joint] or lowers[k] in ".;:":
                return False
            form = self.form(k)
            if form is not None and form.tense == "inf":
                group.at, group.form = k, form
                group.joined = lowers[joint] in ("y", "e")  # 'llamó a no abstenerse y a votar por Soto'
                return True
            if form is not None and form.finite and self.is_verb(k):
                comma = self._opens_relative_of(k)
                if comma < 0:
                    return False
                k, limit = comma, max(-1, comma - GROUP_REACH)
            k -= 1
        return False

    def _opens_relative_of(self, verb: int) -> int:
        """The comma before ', a la que teme' of the relative's verb at token ``verb``; -1 if none."""
        lowers = self.document.lowers
        que, _ = self.left(verb)
        if que < 0 or lowers[que] not in ("que", "quien", "quienes", "cual", "cuales"):
            return -1
        near = (k for k in (que - 1, que - 2, que - 3) if k >= 0 and lowers[k] == ",")
        return next(near, -1)
