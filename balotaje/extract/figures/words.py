"""The words around a figure: verbs, ranks, adverbs, what a figure may hang on.

Written for figures, whose sentences are crowded: what is asked of a token here is asked again by all
the rules that find whose figure it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from ..clauses.determiners import DETERMINERS
from ..clauses.verbs import TO_COME
from ..cues import Cues
from ..reading import Reading
from ..references.pointers import References
from ..verb_endings import INFINITIVES
from .measured import Measured
from .tallies import Tally

OF_PLACES = frozenset(("el", "la", "los", "las", "de", "del"))
"""What stands between a place's noun and its name."""
RESULT_CLASSES = ("obtain", "lead", "lose")
FUNCTION_CLASSES = (
    "determiner",
    "preposition",
    "contraction",
    "conjunction",
    "subordinator",
    "relative",
    "clitic",
    "subject_pronoun",
    "possessive",
)
NOUN_OPENERS = frozenset(
    """el un una su sus este esta ese esa de del en con por al sin tras cada otro otra gran mi nuestro
    nuevo último primer segundo tercer mismo propio actual""".split()
)
"""What stands before a noun: 'su voto', 'de resultado', 'el nuevo reporte'; a verb form there is none."""
RANKING_LINKS = frozenset(("en", "el", "la", "ese", "esa", "aquel", "aquella", "día", "noche", "muy", "más"))
OBLIQUE = frozenset(("a", "al", "en", "de", "del", "por", "desde", "hasta"))
"""Prepositions under which a figure is somebody's only through a verb: 'llegó al 14%'."""
FACTUAL_OPENERS = frozenset(("al", "tras", "por", "hasta"))
FACTUAL_PAIRS = frozenset((("luego", "de"), ("después", "de"), ("pese", "a"), ("pesar", "de")))


class Words:
    """Reads single words of one document whose tallies are known."""

    def __init__(
        self,
        reading: Reading,
        references: References,
        cues: Cues,
        measured: list[Measured],
        tallies: list[Tally],
    ) -> None:
        self.reading = reading
        self.document = reading.document
        self.lowers = reading.document.lowers
        self.lexicon = reading.lexicon
        self.references = references
        self.cues = cues
        self.tallies = tallies
        self.covered = {i: n for n, t in enumerate(tallies) for i in range(t.outer, max(t.end, t.after))}
        """token → the tally whose noun phrase it belongs to."""
        self.claimed: set[int] = set()
        """Where those stand who follow their own figure ('26% de Soto'): no later figure is theirs."""
        self.void = frozenset(
            i for m in measured if m.sense == "nothing" for i in range(m.outer, max(m.end, m.figure.after))
        )
        """The tokens of figures that measure nothing here."""
        self.counted = {m.outer: m.end for m in measured if m.sense == "share"}
        """Where the noun phrase of a share counted begins → the token behind it."""
        self.places = frozenset(
            i
            for candidate in reading.cast.candidates
            if candidate.kind == "place"
            for i in range(candidate.first, candidate.after)
        )
        self._finite: dict[int, list[int]] = {}

    def past_relative(self, i: int) -> int:
        """The token behind a relative clause on a figure: 'con un 30% que pocos esperaban, Soto …'."""
        if i >= len(self.lowers) or self.lowers[i] != "que":
            return i
        _, last = self.document.sentences[self.document.sentence[i]]
        for j in range(i, min(i + 12, last)):
            if self.lowers[j] == ",":
                return j
            if j in self.covered or self.references.at(j) is not None:
                return i
        return i

    def past_share(self, i: int) -> int:
        """The token behind how far the count is: 'con el 58% de los votos y el 80% de las mesas, Soto …'."""
        k = i + (self.lowers[i : i + 1] == [","])
        if self.lowers[k : k + 1] not in (["y"], ["con"]):
            return i
        k += 1 + (self.lowers[k + 1 : k + 2] == ["con"])
        return self.counted.get(k, i)

    def past_seats(self, i: int) -> int:
        """The 'de' of 'el 28,7% y los 110 escaños del socialista Soto', else token ``i``."""
        if self.lowers[i : i + 1] != ["y"]:
            return i
        number = i + 1 + (self.lowers[i + 1] in DETERMINERS)
        seats = self.cues.at(number + 1, "seats") if self.lowers[number][0].isdecimal() else None
        return seats[1] if seats is not None and self.lowers[seats[1]] in ("de", "del") else i

    def is_adverb(self, i: int) -> bool:
        """Whether token ``i`` is an adverb."""
        return self.lexicon.is_word(self.lowers[i], "adverb", "relative_day")

    def before_ranking(self, i: int) -> int:
        """The token before 'Tercero ese día', where that opens the sentence; else ``i`` itself."""
        first, _ = self.document.sentences[self.document.sentence[max(i, 0)]]
        j = i
        while j >= first and (
            self.is_light_phrase(j) or self.is_adverb(j) or self.lowers[j] in RANKING_LINKS
        ):
            j -= 1
        return j if j < first else i

    def is_light_phrase(self, i: int) -> bool:
        """Whether token ``i`` tells a rank or carries a list on: 'en segundo lugar', 'seguida'."""
        lower = self.lowers[i]
        if self.lexicon.ordinal(lower):
            return True
        return self.cues.at(i, "ranking") is not None

    def qualifies_rank(self, i: int) -> bool:
        """Whether token ``i`` stands before a rank: 'un lejano tercer puesto', 'el segundo lugar'."""
        if not self.lowers[i].isalpha() or self.is_finite(i):
            return False
        behind = self.lowers[i + 1 : i + 3]
        return any(self.lexicon.ordinal(word) for word in behind[: 1 + (self.lowers[i] in ("un", "una"))])

    def is_noun(self, i: int) -> bool:
        """Whether token ``i`` is a plain word, so that a figure behind it hangs on its verb alone."""
        lower = self.lowers[i]
        if lower in OBLIQUE:
            return True
        if not lower[0].isalpha() or self.references.at(i) is not None or lower in self.lexicon.words:
            return False
        return not self.is_finite(i) and not any(
            v.tense in ("inf", "ger", "part") for v in self.lexicon.verbs.get(lower, ())
        )

    def may_hang(self, i: int) -> bool:
        """Whether what stands at token ``i`` can tie a figure behind it to somebody."""
        lower = self.lowers[i]
        if lower == "desde":
            return self.is_finite(i - 1) and self.is_result(i - 1)  # 'subió desde el 32% hasta el 51%'
        if self.lexicon.is_word(lower, "preposition"):
            return lower == "con" or lower in OBLIQUE
        return True

    def is_finite(self, i: int) -> bool:
        """Whether token ``i`` is a finite verb of the third or first person. One that the lexicon lacks may
        well tell of a result ('trepó al 12%'), and so is passed over.
        """
        lower = self.lowers[i]
        readings = self.lexicon.verbs.get(lower)
        if readings is None or not any(
            v.finite and (v.person == "3" or (v.person, v.number) == ("1", "s")) for v in readings
        ):
            return False
        if self.lexicon.is_word(lower, *FUNCTION_CLASSES, "adverb"):
            return False
        if self.document.is_capital(i) and (
            not self.document.sentence_start(i) or (i and self.lowers[i - 1] in ";:")
        ):
            # 'Rosa Soto: Subió de 21% a 23%'; not 'Nueva lista: Suma llega a 23%'
            return bool(i) and self.lowers[i - 1] == ":" and {v.tense for v in readings} == {"pret"}
        before = self.lowers[i - 1] if i else ""
        if before in ("la", "los", "las", "lo"):
            return lower not in self.lexicon.common_words and (
                self.is_result(i) or self.lexicon.is_verb_in(lower, "follow", "give_share")
            )
        if self.lexicon.ordinal(before) and self.lexicon.is_name_word(lower, "party_kind"):
            return False  # 'primera fuerza'
        foretells = all(v.tense in TO_COME for v in readings)
        return before not in NOUN_OPENERS or (foretells and self.lexicon.ordinal(before) > 0)

    def finite_in(self, sentence: int) -> list[int]:
        """The finite verbs of a sentence, looked for once."""
        found = self._finite.get(sentence)
        if found is None:
            found = self._finite[sentence] = list(
                filter(self.is_finite, range(*self.document.sentences[sentence]))
            )
        return found

    def finite_before(self, i: int) -> Iterator[int]:
        """The finite verbs before token ``i`` of its sentence, the nearest first."""
        found = self.finite_in(self.document.sentence[i])
        for place in range(bisect_left(found, i) - 1, -1, -1):
            yield found[place]

    def is_result(self, i: int, classes: tuple[str, ...] = RESULT_CLASSES) -> bool:
        """Whether token ``i`` is a form of a verb of obtaining, winning or losing, or of ``classes``."""
        return self.lexicon.is_verb_in(self.lowers[i], *classes)

    def is_other_infinitive(self, i: int) -> bool:
        """Whether an infinitive of something else hangs on the verb before: 'logró reducir'; not 'logró ayer'
        or 'logró primer lugar'.
        """
        word = self.lowers[i]
        other = word in self.lexicon.words or self.lexicon.ordinal(word) > 0
        ends = word.endswith(INFINITIVES) and not other and not self.is_result(i)
        return ends and i > 0 and self.is_finite(i - 1)

    def is_happening(self, i: int) -> bool:
        """Whether token ``i`` is an infinitive that tells of a fact: 'al obtener', 'luego de sumar'."""
        if i < 1 or not self.is_result(i):
            return False
        before = self.lowers[max(0, i - 2) : i]
        return before[-1] in FACTUAL_OPENERS or tuple(before) in FACTUAL_PAIRS

    def is_copula(self, i: int) -> bool:
        """Whether token ``i`` is a form of 'ser' or 'estar'."""
        return any(
            self.lexicon.constructions(v.lemma, "aux") & {"copula", "passive"}
            for v in self.lexicon.verb_in(self.lowers[i], "aux")
        )

    def is_participle(self, i: int) -> bool:
        """Whether token ``i`` is a participle: 'obtenido', 'dicho'."""
        if i >= len(self.lowers):
            return False
        lower = self.lowers[i]
        known = any(v.tense == "part" for v in self.lexicon.verbs.get(lower, ()))
        return known or lower.endswith(("ado", "ido", "cho", "sto", "rto"))

    def is_result_participle(self, i: int, classes: tuple[str, ...] = RESULT_CLASSES) -> bool:
        """Whether token ``i`` is a participle of a verb of obtaining, winning or losing."""
        return any(v.tense == "part" for name in classes for v in self.lexicon.verb_in(self.lowers[i], name))

    def is_chosen(self, i: int) -> bool:
        """Whether token ``i`` is a participle of a verb of choosing: 'favorecida', 'preferido'."""
        return any(v.tense == "part" for v in self.lexicon.verb_in(self.lowers[i], "choose"))

    def is_winner(self, i: int) -> bool:
        """Whether token ``i`` says that somebody won: 'electo', 'reelegida', 'ganadora', 'vencedor'."""
        lower = self.lowers[i]
        return (
            any(self.lexicon.is_word(noun.lemma, "winner") for noun in self.lexicon.person_nouns(lower))
            or self.cues.ending(i + 1, "winner_noun") is not None
        )

    def is_verb_of(self, verb: int, classes: tuple[str, ...] = RESULT_CLASSES) -> bool:
        """Whether a verb is of ``classes``, or helps a participle of them: 'se llevó', 'se ha llevado'."""
        return self.is_result(verb, classes) or self.is_result_participle(verb + 1, classes)

    def is_blank_at(self, after: int) -> bool:
        """'Los nulos, que promovía Soto, llegaron al 19%', 'los votos en blanco, que suman el 9%'."""
        return self.cues.ending(after, "blank_votes", "turnout") is not None

    def before_bracket(self, i: int) -> int:
        """The token before the bracket that closes at token ``i``."""
        for j in range(i - 1, max(-1, i - 40), -1):
            if self.lowers[j] == "(":
                return j - 1
        return i - 1
