"""The verb that governs a figure: its tense, whether it is of obtaining, what it denies or only supposes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..clauses.determiners import CONTRACTIONS
from ..clauses.verbs import DATIVES, TO_COME
from ..references.pointers import Reference
from .hosts import Hosts
from .words import FACTUAL_OPENERS

CLITICS = frozenset("se le les lo la los las me te nos os ya también además hoy ayer aún todavía".split())
NEGATIONS = frozenset(("no", "tampoco", "nunca", "ni", "jamás", "sin"))
AFTERWARDS = frozenset(("luego", "después", "además", "pesar", "pese"))
FOLLOWED = AFTERWARDS | {"tras", "desde"}
"""What makes a subjunctive behind it a fact."""
SUMMED_REACH = 4
"""Tokens of 'sumados ya' before a verb."""
CONDITION_REACH = 8
NEAR_REACH, FOLLOWED_REACH = 9, 24
"""Tokens of 'luego de que en la primera ronda el senador Soto (Panal)' before its verb."""
MOVED_REACH = 4
"""Tokens of 'bajó dos puntos' before 'para'."""
HOPED = re.compile("promet|prometió|confía|confí|espera|esperó|sueña|desea|anhela")
"""How verbs begin that hope or promise."""
MEANT = frozenset(("a", "de"))
"""What an infinitive hangs on that is meant: 'volvería a votar por', 'su intención de votar por'."""
PASSIVES = frozenset("es era fue ha sido siendo será sería son".split())
"""Forms of 'ser' before a participle."""


class Denied(Exception):
    """The text says that the figure was not reached, or only that it might be."""


@dataclass(frozen=True, slots=True)
class Governor:
    """The finite verb at token ``verb``, as far as figures are concerned."""

    verb: int
    result: bool
    """Whether it is a verb of obtaining, winning or losing."""
    leads: bool
    copula: bool
    says: bool
    equals: bool
    """Whether it puts two figures level: 'lo que representa un 12%'."""
    projected: bool
    """Whether it is conditional or future, as surveys are told."""
    dative: bool
    """Whether it has an indirect object before it: 'le da un 26%'."""


class Governors(Hosts):
    """Reads the verbs of one document around its tallies."""

    def earlier(self, i: int) -> bool:
        """Whether the verb that governs token ``i`` tells of a time before ('había obtenido')."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        known, found = self._earlier, False
        for j in range(i - 1, first - 1, -1):
            if self.lowers[j] == ";" or self.document.stretch[j] != self.document.stretch[i]:
                break
            if self.references.at(j) is None and self.is_finite(j):
                found = self._is_pluperfect(j)
                break
            if j in known:  # the same verb governs both: a long list is walked over once
                found = known[j]
                break
        known[i] = found
        return found

    @cached_property
    def _earlier(self) -> dict[int, bool]:
        """What ``earlier`` has told of tokens so far."""
        return {}

    def pluperfect_in(self, first: int, after: int) -> bool:
        """Whether a verb between two tokens tells of a time before."""
        return any(self._is_pluperfect(i) and self.is_participle(i + 1) for i in range(first, after))

    def _is_pluperfect(self, i: int) -> bool:
        return any(
            v.tense == "impf" and "perfect" in self.lexicon.constructions(v.lemma, "aux")
            for v in self.lexicon.verbs.get(self.lowers[i], ())
        )

    def tenses_in(self, first: int, after: int) -> set[str]:
        """The tenses of the finite verbs between two tokens."""
        return {
            v.tense
            for i in range(first, after)
            if self.is_finite(i)
            for v in self.lexicon.verbs[self.lowers[i]]
        }

    def tenses_before(self, i: int) -> set[str]:
        """The tenses of the nearest finite verb before token ``i`` of its sentence."""
        verb = self._finite_verb_before(i)
        return {v.tense for v in self.lexicon.verbs[self.lowers[verb]] if v.finite} if verb >= 0 else set()

    def _finite_verb_before(self, i: int) -> int:
        """The nearest finite verb before token ``i`` of its sentence that is of no name, else -1."""
        return next((j for j in self.finite_before(i) if self.references.at(j) is None), -1)

    def is_perfect(self, i: int) -> bool:
        """Whether the participle at token ``i`` makes a perfect: 'ha ganado', 'se había impuesto'."""
        return any(
            "perfect" in self.lexicon.constructions(v.lemma, "aux")
            for v in self.lexicon.verbs.get(self.lowers[i - 1], ())
        )

    def is_done(self, i: int) -> bool:
        """Whether the nearest finite verb before token ``i`` tells what happened: 'obtuvo', 'ha obtenido'."""
        verb = self._finite_verb_before(i)
        perfect = verb >= 0 and self.is_participle(verb + 1) and self.is_perfect(verb + 1)
        return perfect or self.tenses_before(i) == {"pret"}

    def governor(self, verb: int) -> Governor:
        """The finite verb at token ``verb``; raises ``Denied`` where it denies or supposes."""
        lexicon, lower = self.lexicon, self.lowers[verb]
        readings = [v for v in lexicon.verbs[lower] if v.finite]
        i = self._before_clitics(verb)
        dative = self.is_dative(verb)
        result = self.is_result(verb)
        perfect = any("perfect" in lexicon.constructions(v.lemma, "aux") for v in readings)
        if perfect and not self.is_participle(verb + 1):
            perfect = False
            readings = [
                v for v in readings if "perfect" not in lexicon.constructions(v.lemma, "aux")
            ] or readings
        result = result or (perfect and self.is_result_participle(verb + 1))
        if result and i >= 0 and self.lowers[i] in NEGATIONS and not self._is_ceiling(verb):
            raise Denied
        modal = any("modal" in lexicon.constructions(v.lemma, "aux") for v in readings)
        projected = all(v.tense in TO_COME for v in readings)
        if modal and projected and self.lowers[verb + 1 : verb + 2] == ["haber"]:
            raise Denied  # 'podría haber sacado el 40%'
        if projected and self._promised(verb):
            raise Denied
        if modal and not result and not perfect:
            if not projected and not self._had_to_lose(verb, {v.tense for v in readings}):
                raise Denied
            result = True
        if result and (self._supposed(verb) or self._subjunctive(verb, {v.tense for v in readings})):
            raise Denied
        if result and self._is_summed(verb):
            raise Denied
        return Governor(
            verb,
            result,
            leads=bool(lexicon.verb_in(self.lowers[verb + 1] if perfect else lower, "lead")),
            copula=perfect
            or any(
                lexicon.constructions(v.lemma, "aux")
                and "perfect" not in lexicon.constructions(v.lemma, "aux")
                for v in readings
            ),
            says=bool(lexicon.verb_in(lower, "say")) and self.lowers[verb - 1 : verb] != ["se"],
            equals=self.cues.at(verb, "equal_to") is not None,
            projected=projected,
            dative=dative,
        )

    def _before_clitics(self, verb: int) -> int:
        """The token before the pronouns of the verb."""
        i = verb - 1
        while i >= 0 and self.lowers[i] in CLITICS:
            i -= 1
        return i

    def is_dative(self, verb: int) -> bool:
        """'le da el 26%', 'les sacó 8 puntos': whether a pronoun says to whom."""
        return not DATIVES.isdisjoint(self.lowers[self._before_clitics(verb) + 1 : verb])

    def _had_to_lose(self, verb: int, tenses: set[str]) -> bool:
        """'hubo de conformarse con el 27%', 'debió resignarse a': it happened; not 'debió ganar'."""
        i = verb + 1 + (self.lowers[verb + 1] in ("de", "que"))
        return tenses == {"pret"} and bool(self.lexicon.verb_in(self.lowers[i].removesuffix("se"), "lose"))

    def _is_ceiling(self, verb: int) -> bool:
        """'no pasó del 15%', 'no pasó del quinto lugar (8,8%)': what was reached, and no more."""
        starts = any(
            "de" in self.lexicon.constructions(v.lemma, "obtain")
            for v in self.lexicon.verbs[self.lowers[verb]]
        )
        return starts and self.lowers[verb + 1 : verb + 2] in (["de"], ["del"])

    def _promised(self, verb: int) -> bool:
        """'prometió que sacará el 40%', 'confía en que llegará al 40%': hoped for, and no survey's."""
        for i in range(verb - 1, max(-1, verb - CONDITION_REACH), -1):
            if self.lowers[i] in ",.;:":
                return False
            if self.lowers[i] == "que":
                return any(HOPED.match(word) for word in self.lowers[max(0, i - 2) : i])
        return False

    def _supposed(self, verb: int) -> bool:
        """'si obtiene más del 10%'."""
        for i in range(verb - 1, max(-1, verb - CONDITION_REACH), -1):
            if self.lowers[i] in ",.;:":
                return False
            if self.lowers[i] == "si" and self.lowers[i + 1] == "bien":
                return False  # 'si bien obtuvo el 10%'
            if self.lowers[i] == "si":  # 'si la elección fuera hoy Soto obtendría el 40%'
                return not any(self._is_supposing(k) for k in range(i + 1, verb))
        return False

    def _is_supposing(self, i: int) -> bool:
        """Whether the verb at token ``i`` is one that 'si' supposes: 'si la elección fuera hoy'."""
        return any(v.tense == "subjimpf" for v in self.lexicon.verbs.get(self.lowers[i], ()))

    def _is_summed(self, verb: int) -> bool:
        """'los demás candidatos sumados superaron el 50%', 'alcanzaban en conjunto el 50%': nobody's; not 'En
        un duelo entre ambos, Soto ganaría'.
        """
        first, last = self.document.sentences[self.document.sentence[verb]]
        if self.lowers[verb - 1] in ("juntos", "juntas") and self.lowers[verb].endswith("n"):
            return True  # 'Juntos suman el 59%', whatever party is called so
        before = self.cues.within(max(first, verb - SUMMED_REACH), verb, "summed")
        if before is not None and not self.something_between(before, verb):
            return True
        return verb + 1 < last and self.cues.at(verb + 1, "summed") is not None

    def _subjunctive(self, verb: int, tenses: set[str]) -> bool:
        """'quien obtenga el 50%', but not 'luego de que obtuviera el 24%', 'desde que obtuviera el 24%'."""
        if not tenses <= {"subj", "subjimpf", "imp"}:
            return False
        if "subjimpf" not in tenses:
            return True
        first, _ = self.document.sentences[self.document.sentence[verb]]
        for i in range(verb - 1, max(first - 1, verb - 1 - FOLLOWED_REACH), -1):
            near = verb - i <= NEAR_REACH or "que" in self.lowers[i + 1 : i + 3]
            if self.lowers[i] in FOLLOWED and near:
                return False
            if self.lowers[i] in ";:":
                break
        return True

    def governor_before(self, i: int) -> Governor | None:
        """The nearest finite verb at or before token ``i`` of its sentence, no tally between."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        while i >= first and i not in self.covered and self.lowers[i] not in ";:":
            if self.is_happening(i):
                return None  # 'no logró una banca al quedarse en el 3%'
            if self.references.at(i) is None and self.is_finite(i):
                return self.governor(i)
            i -= 1
        return None

    def lists(self, verb: int) -> bool:
        """Whether a plural verb only shows who comes next: 'más atrás aparecen', 'les siguen', 'figuran'."""
        plural = any(v.number == "p" for v in self.lexicon.verbs.get(self.lowers[verb], ()))
        return plural and self.cues.at(verb, "listing") is not None

    def verb_after(self, i: int, verb_class: str, *, reach: int = 4) -> int | None:
        """The first finite verb from token ``i``, if one of ``verb_class`` ('' for any) comes that soon."""
        for j in range(i, min(i + reach, len(self.lowers))):
            if self.lowers[j] in ",.;:" and j > i:
                return None
            if self.is_finite(j) and self.references.at(j) is None:
                if not verb_class or self.lexicon.verb_in(self.lowers[j], verb_class):
                    return j
                return None
        return None

    def is_direct(self, verb: int, outer: int) -> bool:
        """Whether a figure is the direct object of a verb: adverbs apart, nothing is between.

        'le había dado 26%' too, whose verb is its participle.
        """
        first = verb + 2 if self.is_result_participle(verb + 1) else verb + 1
        return all(self.is_adverb(i) for i in range(first, outer))

    def vote_verb(self, i: int) -> tuple[str, int] | None:
        """A verb of voting parted from its preposition by an adverb: 'votaría hoy por'."""
        for words, name in self.lexicon.phrases.get(self.lowers[i], ()):
            if name == "vote_for" and len(words) == 2 and i + 2 < len(self.lowers) and self.is_adverb(i + 1):
                if CONTRACTIONS.get(self.lowers[i + 2], self.lowers[i + 2]) == words[1]:
                    return name, i + 3
        return None

    def past_choosing(self, i: int) -> int | None:
        """The token behind 'elige a', 'se quedaría con', 'a votar por' at token ``i``; not 'vota con'."""
        k = i + 1
        while k < len(self.lowers) and self.is_adverb(k):
            k += 1
        word = CONTRACTIONS.get(self.lowers[k], self.lowers[k]) if k < len(self.lowers) else ""
        for verb in self.lexicon.verb_in(self.lowers[i], "choose"):
            built = self.lexicon.constructions(verb.lemma, "choose")
            alone = "pronominal" not in built or self.lowers[i - 1] == "se"
            meant = verb.tense == "inf" and (
                self.lowers[i - 1] in MEANT or self.lexicon.verb_in(self.lowers[i - 1], "plan")
            )
            if (verb.finite or meant) and word in built and alone:
                return k + 1
        return None

    def lead_verb(self, first: int, before: int, *, stop_at_tally: bool = False) -> int | None:
        """The nearest verb of winning or losing between two tokens, seen from the right."""
        for i in range(before - 1, first - 1, -1):
            if stop_at_tally and i in self.covered:
                return None
            if i > first and self._is_called_winner(i):
                return i - 1
            if (
                self.references.at(i) is None
                and not self.is_adverb(i)
                and not (self.document.is_capital(i) and i > first)
                and (
                    self.lexicon.verb_in(self.lowers[i], "lead")
                    or self.lexicon.verb_in(self.lowers[i], "lose")
                )
            ):
                return i
        return None

    def _is_called_winner(self, i: int) -> bool:
        """'se proclamó ganadora', 'resultó vencedor frente a Mora': a verb and who wins."""
        if not self.is_finite(i - 1) or self.references.at(i - 1) is not None:
            return False
        return any(self.lexicon.is_word(n.lemma, "winner") for n in self.lexicon.person_nouns(self.lowers[i]))

    def passes_nonfinite(self, i: int) -> bool:
        """Whether a walk may pass token ``i``: false at an infinitive that is only aimed at.

        'al obtener 3%' and 'logró reunir 3%' happened, 'para obtener 3%' and 'busca alcanzar 3%' did not;
        'bajó dos puntos para quedar en 3%' did.
        """
        lower = self.lowers[i]
        if not lower.endswith(("r", "rse", "rlo", "rla")) or not self.is_result(i):
            return True
        if not any(v.tense == "inf" for v in self.lexicon.verbs.get(lower, ())):
            return True
        j = i - 1
        while j >= 0 and self.lowers[j] in CLITICS:
            j -= 1
        if j < 0:
            return True
        before = self.lowers[j]
        if before in NEGATIONS:
            return False
        if before in FACTUAL_OPENERS or before in ("y", "e", ",", "haber"):
            return True
        if before == "para" and self._moves_before(j):
            return True
        lost = before in ("que", "de") and self.lexicon.verb_in(lower.removesuffix("se"), "lose")
        if lost and self.is_finite(j - 1):
            return True  # 'tuvo que conformarse con el 9%'
        if self.is_result_participle(j):
            return True  # 'ha logrado superar'
        if before in ("de", "a"):
            if j and (self.lowers[j - 1] in AFTERWARDS or self._starts_from(j - 1)):
                return True
            if before == "de":
                return self._is_aux(j - 1, "recent")
            return j > 0 and (self.is_result(j - 1) or self._is_aux(j - 1, "aspect"))
        if self.is_finite(j):
            governor = self.governor(j)
            return governor.result or governor.projected
        return False

    def _moves_before(self, j: int) -> bool:
        """'bajó dos puntos para quedar en el 26%', 'ganaría dos, para llegar al 3%'."""
        reach = range(max(0, j - MOVED_REACH), j)
        if self.cues.last_within(reach.start, j, "swing", "points") is not None:
            return True
        few = (i for i in reach if self.lexicon.numbers.get(self.lowers[i], (0.0, ""))[1] == "cardinal")
        return any(self.is_finite(i - 1) and self.is_result(i - 1) for i in few)

    def is_agent(self, reference: Reference) -> bool:
        """'La encuesta es liderada por Soto con 34%', 'quedó segunda con 45%, superada por Soto, con 54%': of
        who does it.
        """
        i = reference.first - 1
        i -= self.lowers[i] != "por"  # 'por el senador Mora'
        done = any(
            v.tense == "part"
            for name in ("lead", "obtain")
            for v in self.lexicon.verb_in(self.lowers[i - 1], name)
        )
        figured = self.lowers[i - 2] == "," and (i - 3 - (self.lowers[i - 3] == ")")) in self.covered
        return done and (figured or self.lowers[i - 2] in PASSIVES)

    def _is_aux(self, i: int, construction: str) -> bool:
        """Whether what follows token ``i`` happens, again or at last ('vuelve a ganar', 'llegó a reunir'), or
        has just happened ('acaba de ganar', 'viene de sacar').
        """
        return any(
            construction in self.lexicon.constructions(v.lemma, "aux") and v.finite
            for v in self.lexicon.verb_in(self.lowers[i], "aux")
        )

    def _starts_from(self, i: int) -> bool:
        """Whether token ``i`` is a verb that moves 'de' one figure to another: "'pasó de tener 13% a 10%'."""
        return any(
            "de" in self.lexicon.constructions(v.lemma, "obtain") and v.finite
            for v in self.lexicon.verb_in(self.lowers[i], "obtain")
        )
