"""Figures that tell how far two are apart, or how much something else is: nobody's result.

'aventaja en 870.000 votos a Mora', 'le lleva 12.000 votos', 'quedó a un 0,4% de la presidencia', 'ganó en
nueve provincias, el 37% del total'.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from ..brackets import past_brackets
from ..clauses.determiners import CONTRACTIONS, DETERMINERS, LIST_MARKS
from ..clauses.verbs import DATIVES
from ..tokens import DASHES
from .framing import CAUSES, Figure
from .hanging import COMPLEMENT_REACH, COPULAS
from .measured import Measured
from .progress import Progress

BETWEEN_REACH = 20
"""Tokens of 'la diferencia de votos entre la candidata Soto (29%) y Mora (27%)' before 'fue de'."""
OUTDONE_REACH = 8
"""Tokens of 'a la senadora Rosa Quilodrán' between a verb of outdoing and by how much."""
ABOVE = (["sobre"], ["por", "encima", "de"], ["por", "delante", "de"], ["por", "encima", "del"])
TAKES = frozenset(("sacar", "llevar"))
"""Verbs whose votes are a lead where somebody is behind 'a'."""
TAKEN_FROM = re.compile(r"(\w+(?:[aeií]r|ndo))les?\Z")
"""An infinitive or gerund with the pronoun of whom something is taken from: 'sacarle', 'llevándoles'."""
LEAVES_BEHIND = frozenset(("aventajar",))
"""Verbs of outdoing under which votes told with 'con' are by how many."""
STAYS = frozenset(("quedar", "estar"))
HOLDS = frozenset(("reunir", "concentrar", "agrupar", "aglutinar", "acumular", "representar"))
"""What places do with their voters."""
UNCOUNTED = frozenset("años puntos días horas meses semanas por".split())
CAST = (["emitidos"], ["emitidas"], ["depositados"], ["depositadas"])
OF_WHICH = tuple([",", "de", article, "cuales"] for article in ("los", "las"))
LEAVES = frozenset(("dejar",))
"""Verbs of what is left when the blank votes are out: 'dejando un total de 616.358 votos válidos'."""
VALID_REACH = 4
"""Tokens of 'fueron considerados' behind a figure before 'válidos'."""
GIVEN = frozenset(("para", "a", "por", "de", "del"))
"""What opens behind votes whom they are for."""
MARKS = DASHES | {","}
VOTED = ("turnout", "blank_votes", "threshold", "seats", "counted_share")
"""Of what a share may be told before somebody's votes."""
OWNERS = frozenset(("cuya", "cuyo", "su"))
BRACKET_REACH = 6
"""Tokens of '(7,9%)' before 'a'."""
SCORE_LINKS = frozenset((("contra",), ("a",), ("frente", "a"), ("versus",)))


class Gaps(Progress):
    """Reads the figures of one document that are leads, distances and shares of something else."""

    @cached_property
    def of_another(self) -> list[Measured]:
        """The figures so far that go on with a share of something else."""
        return []

    def _is_lead(self, figure: Figure, end: int) -> bool:
        """'le lleva 870.000 votos', 'saca 870.000 votos a Mora', 'con 870.000 votos sobre Mora'."""
        if self.lowers[figure.outer - 1] == "con" and self.lowers[end : end + 1] != ["("]:
            if self._outdoes(figure.outer - 1, LEAVES_BEHIND):
                return True  # 'aventaja a Mora con 42.000 votos'
        verb = figure.outer - 1
        readings = self.lexicon.verbs.get(self.lowers[verb], ())
        taken = any(v.lemma in TAKES and (v.finite or v.tense == "ger") for v in readings)
        if (taken and self.lowers[verb - 1] in DATIVES) or self._takes_from(self.lowers[verb]):
            return True
        links = ABOVE if not taken else (*ABOVE, ["a"], ["al"])
        link = next((len(w) for w in links if self.lowers[end : end + len(w)] == w), 0)
        if not link or not self._same_sentence(figure, end):
            return False
        at = (self.references.at(k) for k in (end + link - 1, end + link))
        who = next((reference for reference in at if reference is not None), None)
        return who is not None and bool(who.actors or who.kind == "description") and who.first >= end

    def _takes_from(self, word: str) -> bool:
        """'tras sacarle 4.120 votos', 'llevándole 4.120 votos': a lead, and from whom it is taken."""
        match = TAKEN_FROM.match(word)
        if match is None:
            return False
        stem = match[1].replace("ándo", "ando").replace("iéndo", "iendo")
        return any(v.lemma in TAKES for v in self.lexicon.verbs.get(stem, ()))

    def _is_between(self, i: int) -> bool:
        """'La brecha entre Soto (29%) y Mora (27%) fue de 120.300 votos': a margin at the head."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        if self.lowers[i - 1] not in COPULAS and self.lowers[i] not in COPULAS:
            return False
        noun = self.cues.last_within(max(first, i - BETWEEN_REACH), i, "margin")
        margin = self.cues.at(noun, "margin") if noun is not None else None
        if noun is None or margin is None:
            return False
        between = margin[1] + 2 * (self.lowers[margin[1] : margin[1] + 2] == ["de", "votos"])
        return self.lowers[between] == "entre" and ":" not in self.lowers[noun:i]

    def _is_contrasted(self, outer: int) -> bool:
        """'por encima del 27% de los votos de Mora', 'superando el 27% de Mora': another's figure."""
        if self.cues.ending(outer, "comparison") is not None or self.cues.at(outer, "comparison") is not None:
            return True
        before = self.lowers[outer - 1]
        return any(v.tense == "ger" for v in self.lexicon.verb_in(before, "outdo"))

    def _owner_before(self, i: int) -> int | None:
        """Where 'cuya' opens the clause of token ``i``: 'cuya imagen favorable cayó al 38%'."""
        for k in range(i - 1, max(-1, i - COMPLEMENT_REACH - 1), -1):
            if self.lowers[k] in OWNERS:
                return k
            if self.lowers[k] in ",.;:":
                return None
        return None

    def _outdoes(self, i: int, only: frozenset[str] = frozenset()) -> bool:
        """'superó a Mora en casi un 4%', 'aventaja en 870.000 votos': whether 'en' tells by how much."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        for k in range(i - 1, max(first, i - OUTDONE_REACH) - 1, -1):
            if self.lowers[k] in ",.;:()" or self._is_number(k):
                return False
            if any(not only or v.lemma in only for v in self.lexicon.verb_in(self.lowers[k], "outdo")):
                return True
        return False

    def _is_of_others(self, figure: Figure, unit: str) -> bool:
        """Whether a percentage is a distance, or one of things or voters counted: '34 escaños, el 41%'."""
        lowers, i = self.lowers, figure.outer - 1
        if i < 2:
            return False
        behind = lowers[figure.after : figure.after + 1]
        if lowers[i] == "a" and behind == ["de"]:
            return any(v.lemma in STAYS for v in self.lexicon.verbs.get(lowers[i - 1], ()))
        if unit == "voters" and any(v.lemma in HOLDS for v in self.lexicon.verbs.get(lowers[i], ())):
            return True
        definite = "el" in lowers[figure.outer : figure.first]
        if lowers[i] == "cuales" and self.cues.within(figure.after, figure.after + VALID_REACH, "valid"):
            return True  # '122.596 votos, de los cuales el 82% fueron válidos'
        if lowers[i] not in MARKS or not definite or not self._same_sentence(figure, i - 2):
            return False
        acted = behind == [","] and self.cues.at(figure.after + 1, "turnout") is not None
        if acted or self.cues.ending(i, "turnout") is not None:
            return True  # 'solo 51.450, el 11,4%, sufragaron'
        noun = lowers[i - 1]
        counted = noun.isalpha() and noun.endswith("s") and noun not in UNCOUNTED and self._counts(i - 2)
        return counted and self.cues.at(i - 1, "vote_noun", "table", "points") is None

    def _counts(self, i: int) -> bool:
        """Whether token ``i`` is a number, in digits or in words."""
        return self._is_number(i) or self.lexicon.numbers.get(self.lowers[i], (0.0, ""))[1] == "cardinal"

    def _is_total(self, figure: Figure) -> bool:
        """'Con 7.300.000 votos emitidos, …', 'de un total de 7.300.000 votos': all that were cast."""
        i = figure.outer - 1
        first, _ = self.document.sentences[self.document.sentence[figure.first]]
        behind = self.lowers[figure.after : figure.after + 2]
        valid = self.cues.at(figure.after, "valid") is not None
        cast = behind[:1] in CAST or (valid and behind[1:] in CAST)
        if self._is_registered(figure) or self.lowers[figure.after : figure.after + 4] in OF_WHICH:
            return True
        if cast and i == first and self.lowers[i] == "con":
            return True
        if cast and self.lowers[i] == "de" and self._is_number(i - 1):
            return True  # 'obtuvo 1.057.515 de los 2.441.238 votos emitidos'
        total = self.lowers[i - 1 : i + 1] == ["total", "de"] and self.lowers[i - 2] == "un"
        return total and self.lowers[i - 3] in ("de", "sobre", "entre")

    def _is_registered(self, figure: Figure) -> bool:
        """'En total se contabilizaron 1.257.068 votos', 'se registró un total de 1.257.068 votos'; not 'se
        contaron 9.402 votos para Soto', but '… para los tres candidatos', nor 'Soto se llevó 9.402 votos'.
        """
        i = figure.outer - 1
        whole = self.lowers[i - 2 : i + 1] == ["un", "total", "de"]
        i -= 3 * whole
        readings = self.lexicon.verbs.get(self.lowers[i], ())
        told = self.lowers[i - 1] == "se" and any(v.finite and not self._is_won(v.lemma) for v in readings)
        told = told or (whole and any(v.lemma in LEAVES for v in readings))
        behind = self.lowers[figure.after : figure.after + 3]
        all_of_them = behind[1:2] in (["los"], ["las"]) and self._counts(figure.after + 2)
        return told and (all_of_them or GIVEN.isdisjoint(behind[:1]))

    def _is_won(self, lemma: str) -> bool:
        """'se llevó 12.400 votos', 'se adjudicó 12.400 votos': somebody did."""
        return "pronominal" in self.lexicon.constructions(lemma, "obtain")

    def does_something(self, figure: Figure) -> bool:
        """Whether a figure is the subject of a verb of its own: 'y un 13% de los encuestados dijo', 'y un 7%
        anularía su voto'; not 'y un 7% de rechazo'.
        """
        for i in range(figure.after, min(figure.after + COMPLEMENT_REACH, len(self.lowers))):
            if not self.lowers[i].isalpha() or not self._same_sentence(figure, i):
                return False
            if self.lexicon.is_word(self.lowers[i], "preposition", "contraction", "determiner"):
                continue
            if any(v.finite and v.person == "3" for v in self.lexicon.verbs.get(self.lowers[i], ())):
                return True
        return False

    def is_of_nobody(self, this: Measured) -> bool:
        """'19% y 12% de indecisos', 'y 12% en blanco': what nobody who stands has."""
        found = self.cues.within(this.figure.after, this.end + 1, "blank_votes")
        return this.sense == "nothing" and found is not None

    def _votes_blank(self, figure: Figure, i: int) -> bool:
        """'el 4% restante votaría en blanco', 'un 7% anularía su voto': nobody is named before."""
        for k in range(i, min(i + COMPLEMENT_REACH, len(self.lowers))):
            if (
                not self._same_sentence(figure, k)
                or self.lowers[k] in ",.;:()"
                or (k == i and self.lowers[k] in ("y", "e"))
                or (self.lowers[k : k + 2] in (["y", "la"], ["y", "el"]) and not self._is_blank_at(k + 2))
                or self.references.at(k) is not None
            ):
                return False  # '8% y la proporción de indecisos'
            if self.cues.at(k, "blank_votes") is not None:
                return self.cues.last_within(i, k + 1, "blank_votes") is not None
        return False

    def _is_blank_at(self, i: int) -> bool:
        return self.cues.at(i, "blank_votes") is not None

    def _changes_told_once(self, before: Measured, this: Measured) -> bool:
        """'El gasto de Soto subió 12%, y el de Mora 9': the second change has neither verb nor sign."""
        alike = before.figure.measure == this.figure.measure == "percent"
        return alike and this.figure.bare and self.cues.ending(before.figure.outer, "swing") is not None

    def goes_on_of(self, before: Measured, this: Measured) -> bool:
        """'Soto concentra el 41% de ese monto; Mora, el 17%, y Vega, el 9%', 'Lideran Soto, con un 61% de
        aprobación; Mora, con 54%, y Vega, con 9%': a whole that is told once."""
        i = this.outer - 1
        alike = before.sense == "nothing" and this.sense == "result" and not this.unit
        if not alike or not self._same_sentence(before.figure, i):
            return False
        told_of = before in self.of_another or self.lowers[before.figure.after] in ("de", "del")
        definite = self.lowers[i] == "," and "el" in self.lowers[this.outer : this.figure.first]
        definite = definite or self.lowers[i - 1 : i + 1] == [",", "con"]
        changes = self._changes_told_once(before, this)
        if (
            not (changes or (told_of and definite))
            or self.cues.within(before.figure.after, before.end + 1, *VOTED) is not None
        ):
            return False
        begin = next((k for k in range(before.end, i) if self.lowers[k] in LIST_MARKS), i)
        told = any(
            v.finite and v.person == "3"
            for k in range(begin, i)
            for v in self.lexicon.verbs.get(self.lowers[k], ())
        )
        if not told:
            self.of_another.append(replace(this, sense="nothing"))
        return not told

    def _names_somebody(self, i: int) -> bool:
        """Whether 'de' and a name stand at token ``i``: 'votos a favor de Soto'."""
        return (
            i + 1 < len(self.lowers)
            and self.lowers[i] in ("de", "del")
            and (self.references.at(i + 1) is not None or self.references.at(i) is not None)
        )

    def _is_margin(self, figure: Figure) -> bool:
        """'ganó por 5.000 votos', 'quedó a 300 votos de la presidencia'."""
        i = figure.outer - 1
        if i < 1 or figure.joined:
            return False
        governor = CONTRACTIONS.get(self.lowers[i], self.lowers[i])
        owned = figure.bare and self._names_somebody(past_brackets(self.document, figure.after))
        if governor == "por" and (owned or self._is_scored(figure)):
            return False
        if governor == "por":
            return bool(self.lexicon.verb_in(self.lowers[i - 1], "lead")) or not self._article(figure)
        if governor == "a":
            if (figure.bare and self._goes_on(i)) or self.lowers[i - 1] in CAUSES or self._arrives(i):
                return False
            if (
                self.cues.ending(figure.outer, "comparison") != i
                or self.cues.ending(i, "equal_to") is not None
            ):
                return False
            return not any(
                "a" in self.lexicon.constructions(v.lemma, "obtain")
                for v in self.lexicon.verb_in(self.lowers[i - 1], "obtain")
            )
        return False

    def _arrives(self, i: int) -> bool:
        """'pasó de los 523.213 votos (7,9%) a casi 1,9 millones': 'a' behind the bracket of a start."""
        opened = next((k for k in range(i - 1, max(0, i - BRACKET_REACH), -1) if self.lowers[k] == "("), None)
        return self.lowers[i - 1] == ")" and opened is not None

    def _goes_on(self, i: int) -> bool:
        """'llegó a 9.206 votos y Soto, a 8.117': the verb before 'a' is not said again."""
        before = self.references.at(i - 1 - (self.lowers[i - 1] == ","))
        return before is not None and bool(before.actors)

    def _is_scored(self, figure: Figure) -> bool:
        """'superó a Mora por 734.218 sufragios contra 719.566': both sides' votes are told."""
        i = figure.after
        link = next((k for k in (1, 2) if tuple(self.lowers[i : i + k]) in SCORE_LINKS), None)
        return link is not None and self.lowers[i + link : i + link + 1][0][:1].isdecimal()

    def _article(self, figure: Figure) -> bool:
        return any(self.lowers[k] in DETERMINERS for k in range(figure.outer, figure.first))
