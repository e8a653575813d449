"""Whom a name set off behind a place in a ranking, a plural or a relative says: 'con el tercero, Soto'."""

from __future__ import annotations

from ...lexicon import CLITIC, PERSON_NOUN
from ..references.pointers import Reference
from .agents import Agents
from .bodies import End
from .phrases import actors_of

NAME_REACH = 18
"""Tokens behind 'quien fuera' within which a name is set off."""
PLACED = ("ser", "haber", "ir", "quedar", "salir", "llegar", "terminar")
"""Verbs that with 'quien' say what or where in a ranking somebody was."""
RANK_REACH = 10
"""Tokens behind 'el tercero', 'el que quedó tercero' within which a name is set off."""


class SetOff(Agents):
    """Finds who is named behind words that mean nobody alone."""

    def set_off(self, i: int) -> End | None:
        """Who is named behind 'el tercero', 'el que quedó tercero', 'los ganadores' or 'quien fue' at token
        ``i``.
        """
        return self.once_was(i) or self.ranked(i) or self.several(i)

    def several(self, i: int) -> End | None:
        """'a los ganadores, Soto y Tola', 'a los dos candidatos, el edil Soto y Tola'; not 'a los ganadores,
        Soto habló con Tola', 'a los ganadores, dijo Soto'.
        """
        document, lowers = self.document, self.document.lowers
        comma = next((j for j in range(i + 2, min(len(lowers) - 1, i + 4)) if lowers[j] == ","), 0)
        if lowers[i : i + 1] not in (["los"], ["las"]) or not comma or self.references.at(i) is not None:
            return None
        if not document.flags[comma - 1] & PERSON_NOUN or not lowers[comma - 1].endswith("s"):
            return None
        named = self.references.named_at(comma + 1)
        if named is None:
            return None
        members = self._past_titles(self.clause.members(named))
        listed = len(members) > 1 and not self.predicates.tells_from(members[-1].after)
        return End(actors_of(members), i, members[-1].after) if listed else None

    def in_sentence(self, verb: int, depth: int = 0) -> End | None:
        """'Quien fue su ministra, Soto, apoyará a': who is named behind 'quien' right before a verb; else as
        any other subject.
        """
        return self._called_before(verb) or self._ranked_before(verb) or super().in_sentence(verb, depth)

    def _ranked_before(self, verb: int) -> End | None:
        """'El tercero en la carrera, Soto, apoyará a': who is named between commas behind a subject that says
        a place in a ranking.
        """
        told = self.subjects.of(verb)
        phrase = told.phrase if told is not None else None
        if phrase is None or phrase.actors or phrase.plural:
            return None
        found = self.ranked(phrase.first)
        apart = found is not None and found.after < verb and self.document.lowers[found.after] == ","
        return found if apart else None

    def _called_before(self, verb: int) -> End | None:
        lowers, i = self.document.lowers, verb - 1
        while i > 0 and self.lexicon.is_word(lowers[i], "clitic", "negation", "adverb"):
            i -= 1
        named = self.references.ending_at(i - 1) if i > 1 and lowers[i] == "," else None
        if named is None or named.kind != "name":
            return None
        begin = max(self.document.sentences[self.document.sentence[verb]][0], named.first - NAME_REACH)
        quien = next((j for j in range(named.first - 1, begin - 1, -1) if lowers[j] == "quien"), -1)
        apart = quien == 0 or not self.lexicon.is_word(lowers[quien - 1], "preposition")
        found = self.once_was(quien) if quien >= 0 and apart else None
        return found if found is not None and found.after == i else None

    def ranked(self, i: int) -> End | None:
        """'el tercero, Rosa Soto', 'el segundo en las urnas, el edil Soto', 'el que quedó tercero, Soto'; not
        'el tercero, Soto viajó'.
        """
        document, lowers = self.document, self.document.lowers
        j = i + (lowers[i : i + 1] in (["el"], ["la"], ["su"]))
        if j >= len(lowers) or lowers[j - 1] not in ("el", "la", "su", "al", "del"):
            return None
        rank = self.lexicon.ordinal(lowers[j]) > 0
        if not rank and lowers[j] not in ("otro", "otra", "último", "última", "que"):
            return None
        for k in range(j + 1, min(len(lowers) - 1, j + RANK_REACH)):
            if document.sentence[k] != document.sentence[i] or lowers[k] in ".;:(":
                return None
            named = self.references.named_at(k + 1) if lowers[k] == "," else None
            if lowers[k] == "," or (self.predicates.tells(k) and lowers[j] != "que"):
                if named is None:
                    return None
                return (
                    End(named.actors, i, named.after) if not self.predicates.tells_from(named.after) else None
                )
        return None

    def behind_ranking(self, i: int) -> Reference | None:
        """'el candidato que salió cuarto en la elección, Soto': who is named behind the relative at token
        ``i`` that says somebody's place; not 'el candidato que perdió, Soto', nor '…, Soto viajó'.
        """
        document, lowers = self.document, self.document.lowers
        if lowers[i : i + 1] != ["que"] or document.stretch[i] >= 0:
            return None
        ranks = False
        for k in range(i + 1, min(document.sentences[document.sentence[i]][1] - 1, i + RANK_REACH)):
            ranks = ranks or self.lexicon.ordinal(lowers[k]) > 0
            if lowers[k] == ",":
                named = self.references.named_at(k + 1) if ranks else None
                if named is None:
                    return None
                return None if self.predicates.tells_from(named.after) else named
        return None

    def singled_out(self, reference: Reference) -> Reference | None:
        """'uno de los fundadores del Partido del Alba, Pedro Soto': who is named behind one of several; not
        'uno de los fundadores, Soto viajó'.
        """
        document, lowers, i = self.document, self.document.lowers, reference.after
        if reference.kind != "group" or reference.actors or reference.number != "s":
            return None
        end = min(document.sentences[document.sentence[reference.first]][1] - 1, i + RANK_REACH)
        comma = next((j for j in range(i, end) if lowers[j] == ","), -1)
        if comma < 0 or (comma > i and lowers[i] not in ("de", "del")):
            return None
        named = self.references.named_at(comma + 1)
        if named is None:
            return None
        between = any(self.predicates.tells(j) for j in range(i, comma))
        return named if not between and not self.predicates.tells_from(named.after) else None

    def once_was(self, i: int) -> End | None:
        """'de quien fuera su rival, Rosa Soto', 'de quien quedó tercera, Rosa Soto', 'a quien la venció en la
        primaria, Rosa Soto': who is named behind 'quien' at ``i``; not 'quien ganó'.
        """
        document = self.document
        if document.lowers[i : i + 1] != ["quien"] or i + 2 >= len(document):
            return None
        verb = i + 1 + bool(document.flags[i + 1] & CLITIC)
        form = self.predicates.form(verb)
        beaten = verb > i + 1 and form is not None and form.tense in ("pret", "impf")
        if form is None or not (form.lemma in PLACED or beaten) or not form.finite:
            return None
        end = min(document.sentences[document.sentence[i]][1], i + NAME_REACH)
        called = self.references.named_at(verb + 1) if not beaten else None
        if called is not None:
            return End(called.actors, i, called.after)
        for j in range(verb + 1, end):
            if self.predicates.tells(j):
                return None
            named = self.references.named_at(j + 1) if document.lowers[j] == "," and j + 1 < end else None
            if named is not None:
                return End(named.actors, i, named.after)
        return None
