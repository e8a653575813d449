"""Calls that a noun makes: 'hizo un llamado a votar', 'publicó una foto y una invitación a apoyarla'."""

from __future__ import annotations

from ...lexicon import DETERMINER
from .openings import Group, Openings

GROUP_REACH = 12
"""Tokens between an infinitive and what governs it ('llamó a sus votantes a respaldar')."""
CALL_REACH = 5
"""Tokens of 'tuvo ayer un' before 'llamado', behind a verb that issues none."""

RECEIVING = frozenset(("recibir", "esperar", "aguardar", "escuchar"))
"""With what one has a call of somebody else."""


class Calls(Openings):
    """Tells who makes a call."""

    def _light_verb_of_call(self, group: Group, noun: int) -> bool:
        """'hizo un llamado a votar', 'publicó una foto y un llamado a votar': who makes the call acts."""
        self._urge(group, noun)
        lowers, within = self.document.lowers, ""
        joined = lowers[noun - 2] in ("y", "e")
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
