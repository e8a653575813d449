"""What 'de' may hang a figure on: an intention of voting, a verb that moves, a survey that gives it."""

from __future__ import annotations

import re
from collections.abc import Container

from ...lexicon import Lexicon
from ..clauses.determiners import DETERMINERS
from ..cues import Cues
from ..references.pointers import References
from ..tokens import Document
from .framing import Figure, facing_at

HEAD_REACH = 40
"""Tokens between 'intención de voto' and the second of those who have one."""
EXPLAINED_REACH = 12
"""Tokens between a number of votes and the share that explains it."""
SUBJECT_REACH = 14
"""Tokens before 'es del' within which its subject stands."""
MOVED_REACH = 12
"""Tokens of 'avanzó dos puntos respecto del mes anterior,' before 'de'."""
COMPLEMENT_REACH = 5
"""Tokens behind 'de' within which the head noun of a complement stands."""
SCORE_LINKS = (["a"], ["al"], ["contra"], ["-"], ["–"], ["frente", "a"], ["frente", "al"])
BOTH = frozenset(("ambos", "ambas", "los", "las", "ellos", "ellas"))
"""Whom a score is 'entre'."""
PLAIN_NUMBER = re.compile(r"\d{1,2}(?:[.,]\d+)?\Z")
LEAST_OF_TWO, MOST_OF_TWO = 50, 101
"""What two shares that are told against each other make together."""
VOTERS_REACH = 5
"""Tokens of 'de la capital' between voters and their verb."""
COPULAS = frozenset(("es", "era", "fue", "son", "eran", "sería"))


class Hanging:
    """Reads what stands before the figures of one document."""

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        cues: Cues,
        references: References,
        demonyms: Container[str],
    ) -> None:
        self.demonyms = demonyms
        self.document = document
        self.lexicon = lexicon
        self.cues = cues
        self.references = references
        self.lowers = document.lowers

    def _vote_head(self, i: int) -> int | None:
        """Where the phrase begins that 'de' at token ``i`` hangs a figure on: 'una amplia votación', 'una
        votación lánguida'.
        """
        first = self.cues.ending(i, "vote_head")
        if first is None and self._judges(i - 1):
            first = self.cues.ending(i - 1, "vote_head")
        while first and (
            self.lowers[first - 1] in DETERMINERS or self.cues.at(first - 1, "head_adjective") is not None
        ):
            first -= 1
        return first

    def _judges(self, i: int) -> bool:
        """Whether token ``i`` may be an adjective: a plain word that is neither name, verb nor of grammar."""
        lower = self.lowers[i]
        if not lower.isalpha() or lower in self.lexicon.words or self.document.is_capital(i):
            return False
        return not any(v.finite for v in self.lexicon.verbs.get(lower, ()))

    def _hangs_on_intention(self, i: int) -> bool:
        """'una intención de voto de 47,8% y Paredes de 45,1%', 'la de Paredes, del 28%'."""
        before = self.references.at(i - 1 - (self.lowers[i - 1] == ","))
        if before is None or not before.actors:
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        return self.cues.last_within(max(first, i - HEAD_REACH), before.first, "vote_head") is not None

    def _is_surveyed(self, figure: Figure) -> bool:
        """'se burló del 3% que la última encuesta le atribuía': a survey's figure, whatever hangs on it."""
        i = figure.after
        asked = (
            self.lowers[i : i + 1] == ["que"]
            and self.cues.within(i, i + COMPLEMENT_REACH, "poll") is not None
        )
        return asked and self._same_sentence(figure, i)

    def _is_share_of_votes(self, i: int) -> bool:
        """'La intención de voto de Soto es del 34%', 'la de Mora es de 28%'; not 'la inflación es del 4%'."""
        if self.lowers[i - 1] not in COPULAS:
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        begin = max(first, i - SUBJECT_REACH)
        if self.cues.last_within(begin, i, "proxy", "vote_head") is not None:
            return True
        elliptical = any(
            self.lowers[k] in ("la", "el") and self.lowers[k + 1] in ("de", "del") for k in range(begin, i)
        )
        before = self.document.sentences[max(0, self.document.sentence[i] - 1)][0]
        return elliptical and self.cues.last_within(before, i, "vote_head") is not None

    def faces_another(self, figure: Figure) -> bool:
        """'la diferencia era de 55,1% a 44,9%', 'la relación es de 52% contra 48%': the two sides' shares.

        Not 'la ventaja bajó de 12% a 8%', nor 'la participación era del 55%'.
        """
        i = figure.after
        link = next((len(w) for w in SCORE_LINKS if self.lowers[i : i + len(w)] == w), 0)
        if not link or not self._is_told_as_score(figure.outer):
            return False
        i += link
        i += i < len(self.lowers) and self.lowers[i] in DETERMINERS
        if i >= len(self.lowers) or PLAIN_NUMBER.match(self.lowers[i]) is None:
            return False
        other = float(self.lowers[i].replace(",", "."))
        return LEAST_OF_TWO <= figure.value + other <= MOST_OF_TWO and self._same_sentence(figure, i)

    def is_faced(self, i: int) -> bool:
        """Whether somebody's percentage stands against what ends at token ``i``: 'va con 60% de lo contado
        ante el 40% de Mora'; not 'con el 60% de lo contado frente al centro'."""
        link = facing_at(self.lowers, i)
        i += link
        i += i < len(self.lowers) and self.lowers[i] in DETERMINERS
        return bool(link) and i + 1 < len(self.lowers) and PLAIN_NUMBER.match(self.lowers[i]) is not None

    def _is_told_as_score(self, outer: int) -> bool:
        """Whether 'diferencia era de', 'diferencias:' or 'una relación de' stands before a figure."""
        i = outer - 1
        if i < 2 or self.lowers[i] not in ("de", "del", ":"):
            return False
        noun = i - 1 - (self.lowers[i - 1] in COPULAS)
        first, _ = self.document.sentences[self.document.sentence[outer]]
        begin = max(first, noun - SUBJECT_REACH) if self.lowers[i] == ":" or noun < i - 1 else noun
        told = self.cues.last_within(begin, noun + 1, "score_noun")
        if told is None or "entre" not in self.lowers[told:outer]:
            return told is not None
        return self.lowers[self.lowers.index("entre", told) + 1] in BOTH

    def _moves(self, i: int) -> bool:
        """Whether the 'de' at token ``i`` is where a verb starts from: 'baja de 9% en junio a 6%'.

        'una baja de 9%' is a change.
        """
        finite = any(v.finite for v in self.lexicon.verb_in(self.lowers[i - 1], "obtain"))
        return finite and not (i > 1 and self.lowers[i - 2] in DETERMINERS)

    def _moves_before(self, i: int, after: str) -> bool:
        """'subió este mes de 36% a 38%', 'avanzó dos puntos en un mes, de 36% a 38%': the verb's start."""
        if after not in ("a", "al", "hasta"):
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        for k in range(i - 1, max(first, i - MOVED_REACH), -1):
            lower = self.lowers[k]
            if lower in ".;:()" or lower in COPULAS or self.lexicon.is_word(lower, "relative"):
                return False
            moved = any(v.finite for v in self.lexicon.verb_in(lower, "obtain"))
            moved = moved and not self.lexicon.is_word(lower, "preposition")
            if moved or self.cues.at(k, "points") is not None:
                return True
        return False

    def _moves_again(self, i: int, after: str) -> bool:
        """'Soto pasó de 39% a 38% y Mora de 26% a 27%': the verb before 'de' is not said again."""
        before = self.references.at(i - 1 - (self.lowers[i - 1] == ","))
        if after not in ("a", "al") or before is None or not before.actors:
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        return any(self.lowers[k] in ("de", "del") and self._moves(k) for k in range(first + 1, before.first))

    def _verb_before(self, i: int) -> bool:
        """Whether a verb governs the 'de' at token ``i``: 'pasó de 36% a 34%', 'había pasado de 36% a 34%';
        not 'una bajada de impuestos del 15%'.
        """
        helped = bool(self.lexicon.verb_in(self.lowers[i - 2], "aux"))
        return any(helped or v.tense != "part" for v in self.lexicon.verb_in(self.lowers[i - 1], "obtain"))

    def _explains_votes(self, figure: Figure) -> bool:
        """'20.450 votos, que equivalen al 9% de la participación' is a share of the votes."""
        first, _ = self.document.sentences[self.document.sentence[figure.first]]
        votes = self.cues.last_within(max(first, figure.outer - EXPLAINED_REACH), figure.outer, "vote_noun")
        equals = self.cues.last_within(max(first, figure.outer - 3), figure.outer, "equal_to") is not None
        return equals or (votes is not None and self.lowers[figure.outer - 1].endswith("ndo"))

    def _restates_votes(self, figure: Figure) -> bool:
        """'623.407 votos, es decir 20% del escrutinio', '7.618 votos, que equivalen al 40% de las mesas'."""
        i = figure.outer
        first = max(self.document.sentences[self.document.sentence[figure.first]][0], i - EXPLAINED_REACH)
        votes = self.cues.last_within(first, i, "vote_noun")
        equals = self.cues.last_within(max(first, i - 3), i, "equal_to")
        if votes is None or not self._is_number(votes - 1):
            return False
        return self.lowers[i - 2 : i] == ["es", "decir"] or (equals is not None and equals > votes)

    def _is_counted(self, i: int) -> bool:
        """'de los votos escrutados'; not 'más del 47% de los sufragios contabilizado el 83,9% del total'."""
        if self.cues.at(i, "counting") is None:
            return False
        absolute = self.lowers[i].endswith(("ado", "ada")) and self.lowers[i + 1 : i + 2] != [","]
        following = self.lowers[i + 1 : i + 3]
        return not (absolute and any(word[:1].isdecimal() for word in following))

    def _is_voted_by(self, i: int) -> bool:
        """'el 35% de los madrileños elegiría a Soto': whoever 'de' at token ``i`` introduces."""
        if self.lowers[i : i + 2] not in (["de", "los"], ["de", "las"]) or not self.lowers[i + 2].isalpha():
            return False
        behind = range(i + 3, min(i + 3 + VOTERS_REACH, len(self.lowers)))
        stops = (k for k in behind if not self.lowers[k].isalpha())
        return any(self.cues.at(k, "vote_for") for k in range(i + 3, next(stops, behind.stop)))

    def _is_backing(self, outer: int) -> bool:
        """'consiguió el respaldo del 64% de los militantes', 'tuvo el voto del 31% de los delegados'."""
        governed = self.lowers[outer - 1] in ("de", "del")
        return governed and self.cues.ending(outer - 1, "support_noun") is not None

    def _closes(self, i: int) -> bool:
        """Whether a mark stands at token ``i``, so that a phrase is over."""
        return i >= len(self.lowers) or not self.lowers[i][0].isalnum()

    def _is_number(self, i: int) -> bool:
        return i < len(self.lowers) and self.lowers[i][0].isdecimal()

    def _same_sentence(self, figure: Figure, i: int) -> bool:
        return self.document.sentence[i] == self.document.sentence[figure.first]
