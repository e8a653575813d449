"""Who tells of what another says: words behind the other's verb that are the teller's own."""

from __future__ import annotations

from ...lexicon import ADVERB, CLITIC, CONTRACTION, DETERMINER, PERSON_NOUN, POSSESSIVE, PREPOSITION, SAYING
from ..reading import Said
from .sayings import Cue
from .verbs_behind import VerbsBehind

TELLER_REACH = 12
"""Tokens between a verb of saying's 'que' and a verb that is told."""
COMMENTED_REACH = 30
"""The same where another clause may stand between: 'dijo que urge, dado que el club anunció un pacto'."""
HOW = frozenset(("con", "sin", "durante", "desde", "tras", "bajo", "mediante"))
"""Prepositions of how, when and where somebody speaks, never of what he says."""
HOW_ITSELF = frozenset(("al", "en", "de"))
"""The same behind verbs that have nothing said for their object: 'se expresó “en malos términos”'."""
ASIDE_REACH = 12
"""Tokens of an aside that names a source: ', según su coordinador general en Tola,'."""
RELATIVES = (["que"], ["lo", "que"], ["cual"], ["el", "cual"], ["la", "cual"], ["los", "cuales"])
"""How a relative clause begins, behind its preposition: 'de la cual'."""


class Nested(VerbsBehind):
    """Reads verbs of saying within what somebody tells in one document."""

    def teller_of(self, said: Said, i: int, lemma: str) -> int | None:
        """The verb of who tells of somebody's feeling or blame, or comments on what was announced, and so
        says the words: 'Soto señaló que la alcaldesa teme a "…"', 'Soto dijo que el club anunció un pacto,
        "que urge"'; in 'dijo que la alcaldesa prometió "…"' they are hers.
        """
        document, lowers = self.document, self.document.lowers
        comments = self._comments(said, i)
        beside = "quote_only" in self.lexicon.constructions(lemma, "say") or self._is_done_by_thing(i)
        beside = beside or self._tells_how(said, i)
        if not comments and not beside:
            return None
        for j in range(i - 1, max(0, i - (COMMENTED_REACH if comments else TELLER_REACH)), -1):
            if document.sentence[j] != document.sentence[i] or document.stretch[j] >= 0 or lowers[j] in ";:":
                return None
            if lowers[j] == "," and not comments:
                return None
            if lowers[j] == "que":
                told = self.saying(j - 1, beside=False) is not None and not self.is_noun_use(j - 1)
                if told or not comments:
                    return j - 1 if told else None
        return None

    def _comments(self, said: Said, i: int) -> bool:
        """Whether words are a relative behind a comma on a thing that the verb at token ``i`` only deals
        with: 'anunció un pacto, “del cual nacerá otro”'.
        """
        document, opened = self.document, said.first - 1
        if document.forms[opened - 1] != "," or said.kind != "partial":
            return False
        first = said.first + bool(document.flags[said.first] & (PREPOSITION | CONTRACTION))
        begins = any(document.lowers[first : first + len(words)] == words for words in RELATIVES)
        return begins and "que" not in document.lowers[i:opened]

    def _tells_how(self, said: Said, i: int) -> bool:
        """Whether words only tell how, when or where another spoke by the verb at token ``i``: 'dijo que el
        gremio respondió “con evasivas de siempre”', 'que el club se expresó “de una manera muy fea”'; not
        'dijo que el gremio habló de “evasivas de siempre”'.
        """
        document, opens = self.document, self.document.lowers[said.first]
        if said.kind != "partial" or document.lowers[said.first - 2] == "que":
            return False
        if not document.forms[said.first - 2].isalpha() or document.flags[said.first - 2] & PREPOSITION:
            return False
        itself = "se" in document.lowers[max(0, i - 2) : i]
        return opens in HOW or (itself and opens in HOW_ITSELF)

    def _is_done_by_thing(self, i: int) -> bool:
        """Whether a thing has a verb within what another tells: 'dijo que la feria muestra “…”'."""
        document, noun = self.document, i - 1
        while noun > 1 and document.flags[noun] & (CLITIC | ADVERB):
            noun -= 1
        thing = self.references.at(noun) is None and document.forms[noun].islower()
        determined = (
            document.flags[noun - 1] & (DETERMINER | POSSESSIVE) and document.lowers[noun - 2] == "que"
        )
        return thing and bool(determined) and not document.flags[noun] & PERSON_NOUN

    def drops_subject(self, verb: int) -> bool:
        """Whether nobody stands beside a verb: 'han concluido que'."""
        subject = self.clause.subject(verb)
        return subject is None or subject.basis == "dropped"

    def source_aside(self, verb: int) -> Cue | None:
        """The source that commas set apart right before a verb which only at times says: 'El PDA, según Soto,
        sigue “dispuesto a pactar”'; not 'El PDA, según Radio Tola, pidió “más fondos”'.
        """
        document, lemma = self.document, self.any_lemma(verb)
        if document.forms[verb - 1] != "," or not document.flags[verb] & SAYING or lemma is None:
            return None
        if "quote_only" not in self.lexicon.constructions(lemma, "say"):
            return None
        for i in range(verb - 3, max(0, verb - ASIDE_REACH), -1):
            if document.forms[i] == "," or document.stretch[i] >= 0:
                return None
            said_by = self.said_by(i) if document.forms[i - 1] == "," else None
            if said_by is not None:
                return Cue(i, None, "before", 2, said_by)
        return None
