"""Bearers told of before, whose name the figure's own clause does not say again.

'Soto obtuvo el 24% en el norte y el 30% en el sur', 'Eso equivale al 52,3%', '24,8%, tres puntos más que en
abril (21,8%)'.
"""

from __future__ import annotations

from ..clauses.determiners import LIST_MARKS, WHOSE
from ..references.pointers import Reference
from .bearing import Borne, Found
from .framing import BYGONE
from .obtained import Obtained
from .tallies import Tally
from .words import OF_PLACES

RESTATES = frozenset(("eso", "esto", "ello", "lo"))
"""What takes up a figure of the sentence before, to tell it in another measure."""
ELECTED = ("ada", "ado", "ida", "ido", "ecta", "ecto")
"""How a participle ends that opens a sentence on somebody told of before."""
AMOUNTS = (["son"], ["fueron"], ["eran"])
"""What opens a sentence that tells how many votes somebody's share is."""
AMONG = frozenset(("y", "e", ",", "ellos", "ellas", "en", "como"))
"""What stands before a place that is one of several."""
PARTS = (["y", "en"], [",", "en"], [";", "en"], ["e", "en"])
DEEDS = (["tras"], ["luego", "de"], ["después", "de"], ["al"])
"""What opens behind a figure what somebody had done before."""
GOALS = frozenset(("a", "al", "en", "con", "de"))
"""Prepositions between a verb and its figure."""
APPOSED_REACH = 5
"""Tokens of ', su provincia natal' between a place and its comma."""
WHEN_REACH = 3
"""Tokens of 'la última medición' behind a figure of then."""
PART_REACH = 8
"""Tokens of ', y en la provincia de Santa Tola'."""
THAN = frozenset(("más", "menos", "mayor", "menor", "mejor", "peor", "encima", "debajo", "arriba", "abajo"))
TIMES = frozenset("año años mes meses semana semanas día días".split())
RANGE = 2
"""How many figures one has that tell a change: 'pasó de 36% a 34%'."""


class Carried(Obtained):
    """The constructions in which the bearer stands in another clause."""

    def _continued(self, tally: Tally) -> Found | None:
        """'Soto obtuvo el 24% en el norte y el 30% en el sur', '… y en el sur con el 30%'."""
        earlier = self.in_sentence[tally.sentence]
        i = tally.outer - 1
        if not earlier or i < 0 or len(earlier[-1].actors) != 1:
            return None
        before = earlier[-1]
        opened = self.lowers[before.tally.outer - 1]
        if opened in ("de", "del", "desde") and self.lowers[i] in ("a", "al", "hasta"):
            pass  # 'baja de 9% en junio a 6%'
        elif self.lowers[i] == "desde" and (opened in ("a", "al", "hasta", "en", "con") or self._rose(i)):
            pass  # 'subió a un 16% desde un 15%'
        elif self._opens_part(before.tally.end, tally.outer) and self._is_over(tally.end):
            pass  # 'obtuvo en la capital el 31% y en el norte el 41%'
        elif tally.votes is not None and before.tally.end == i - 1 and self._is_obtaining(i):
            pass  # 'superó el millón de votos, obteniendo un total de 1.747.822'
        elif self._opens_time(before.tally.end, tally.outer):
            pass  # 'en marzo tenía 22% y en febrero 8%'
        elif self._is_of_deed(before.tally.end, tally.outer):
            pass  # 'alcanza 18%, tras haber marcado 21% en octubre'
        elif self._lists_parts(before.tally, tally):
            pass  # 'ganó en el norte: 58% en Tola, 55% en Loa y 61% en Sur'
        elif self.lowers[i] in ("y", "e"):
            if tally.end >= len(self.lowers) or self.lowers[tally.end] != "en":
                return None
        elif self.lowers[i] == "con" and self._opens_round(before.tally.end, i):
            pass  # 'ganó con el 44% en febrero y en el balotaje, con el 55%'
        elif self.lowers[i] == "con" and self._opens_time(before.tally.end, i):
            pass  # 'ganó en 2009 con 3.591 votos (51,6%) y nuevamente en 2017 con 3.796 (54,6%)'
        elif self.lowers[i] == "con" and self._opens_place(before.tally.end, i):
            before = self._of_subject(earlier) or before
        elif self.lowers[i] == "con" and self._lists_places(before.tally, i):
            pass  # 'ganó en seis zonas, entre ellas Tola, con el 46%, y Loa, con el 47%'
        else:
            return None
        behind = [
            r for r in self.references.between(earlier[-1].tally.end, tally.outer) if self.clauses.usable(r)
        ]
        if any(r.first not in self.claimed for r in behind):
            return None
        stand_in = Reference(tally.outer, tally.end, "pronoun", before.actors)
        return Found((stand_in,), "verb", before.projected)

    def _lists_parts(self, before: Tally, tally: Tally) -> bool:
        """Whether 'en' and a place stand behind both figures, and no more than that and a mark between."""
        if self.lowers[tally.outer - 1] not in (",", ";", "y", "e"):
            return False
        if self.lowers[before.end] != "en" or self.lowers[tally.end : tally.end + 1] != ["en"]:
            return False
        between = range(before.end + 1, tally.outer)
        return (
            len(between) <= PART_REACH
            and all(self.lowers[i].isalpha() or self.lowers[i] in LIST_MARKS for i in between)
            and not any(self.clauses.is_finite(i) for i in between)
        )

    def _is_obtaining(self, i: int) -> bool:
        """Whether token ``i`` is a gerund of a verb of obtaining: 'obteniendo', 'logrando'."""
        return any(v.tense == "ger" for v in self.lexicon.verb_in(self.lowers[i], "obtain"))

    def _is_of_deed(self, first: int, last: int) -> bool:
        """Whether nothing but 'tras haber marcado', 'luego de registrar' is between two tokens."""
        first += self.lowers[first : first + 1] == [","]
        i = last - 1
        while i > first and (self.clauses.is_adverb(i) or self.lowers[i] in GOALS):
            i -= 1
        done = self.lowers[i - 1] == "haber" and self.clauses.is_result_participle(i)
        done = done or any(v.tense == "inf" for v in self.lexicon.verb_in(self.lowers[i], "obtain"))
        i -= self.lowers[i - 1] == "haber"
        return done and self.lowers[first:i] in DEEDS

    def _rose(self, i: int) -> bool:
        """Whether 'subiendo' stands before 'desde': 'alcanzó un 3%, subiendo desde el 2%'."""
        return self.cues.ending(i, "swing") is not None

    def _lists_places(self, before: Tally, last: int) -> bool:
        """Whether a place's name that nobody bears, and no person's, stands before both figures."""
        first, _ = self.document.sentences[before.sentence]
        for i, begin in ((before.outer - 1, first), (last, before.end)):
            j = i - 1
            if self.lowers[i] != "con" or self.lowers[j] != ",":
                return False
            while j - 1 > begin and (self.document.is_capital(j - 1) or self.lowers[j - 1] in OF_PLACES):
                j -= 1
            if j == i - 1 or self.references.between(j, i) or self.lowers[j - 1] not in AMONG:
                return False
        return True

    def _of_subject(self, earlier: list[Borne]) -> Borne | None:
        """'Soto ganó en Tola con un 59% frente al 21% de Mora; en Loa, con un 44%': Soto."""
        return next((b for b in reversed(earlier) if b.construction == "verb" and len(b.actors) == 1), None)

    def _opens_time(self, first: int, last: int) -> bool:
        """Whether 'y en' and a month or a year, 'y hoy', 'y cuatro años después' are all that stands between
        two tokens; before the second figure its verb's preposition may be said again: '; en 2013, al 20%'.
        """
        first += self.lowers[first] == ")"
        if self.lowers[last - 1] in GOALS and last - first > RANGE:
            last -= 1
        if self.lowers[first] == "en":  # 'con el 54% en 2005, y en 2013, con el 20%'
            marks = (i for i in range(first, min(last, first + PART_REACH)) if self.lowers[i] in LIST_MARKS)
            first = next(marks, first)
        begin = first
        while begin < last and self.lowers[begin] in LIST_MARKS:
            begin += 1
        last -= self.lowers[last - 1] == ","
        if begin == first or begin >= last:
            return False
        if self._is_time_apart(self.lowers[begin:last]):
            return True
        between = [self.lowers[i] for i in range(begin, last) if not self.clauses.is_adverb(i)]
        if between[:1] not in (["en"], ["de"]) or len(between) < RANGE:
            return False
        word = between[-1]
        return self.lexicon.is_word(word, "month") or (word.isdecimal() and len(word) == 4)

    def _is_time_apart(self, words: list[str]) -> bool:
        """'cuatro años después', 'un mes atrás', 'hace dos años': so long before or after."""
        if len(words) not in (3, 4) or not any(word in TIMES for word in words):
            return False
        return words[0] == "hace" or words[-1] in ("después", "atrás", "antes", "tarde")

    def _is_over(self, i: int) -> bool:
        """Whether a clause ends at token ``i``, or goes on with 'y'."""
        return i >= len(self.lowers) or not self.lowers[i].isalpha() or self.lowers[i] in ("y", "e")

    def _opens_part(self, first: int, last: int) -> bool:
        """Whether 'y en el norte' or ', y en la provincia de Tola,' is all that stands between two tokens;
        not 'y en blanco'.
        """
        if self.lowers[first] == "en":  # 'el 55% en Tola y en Loa, 40%'
            first += 1
            while first < last and (self.document.is_capital(first) or self.lowers[first] in OF_PLACES):
                first += 1
        between = self.lowers[first:last]
        between = between[:-1] if between[-1:] == [","] else between
        if between[:2] in ([",", "y"], [";", "y"]):
            first, between = first + 1, between[1:]
        if between[:2] not in PARTS or len(between) > PART_REACH:
            return False
        named = [word for i, word in enumerate(between[2:], first + 2) if not self.document.is_capital(i)]
        nouns = [word for word in named if word not in OF_PLACES]
        if len(nouns) == len(between) - 2 or len(nouns) > 1 or between[-1] in OF_PLACES:
            return False  # 'y en blanco'
        return not any(v.finite for word in nouns for v in self.lexicon.verbs.get(word, ()))

    def _opens_round(self, first: int, last: int) -> bool:
        """Whether 'y en la segunda vuelta' is all that stands between two tokens."""
        again = self.lowers[last - 1] in (
            "primera",
            "segunda",
        )  # 'ganó la primera con el 38% y la segunda con'
        if again and self.lowers[first] in ("y", ","):
            return last - first in (RANGE, RANGE + 1)
        return (
            last - first <= PART_REACH
            and self.lowers[first : first + 2] == ["y", "en"]
            and self.cues.within(first, last, "first_round", "second_round", "primary") is not None
            and not self.references.between(first, last)
        )

    def _opens_place(self, first: int, last: int) -> bool:
        """Whether 'y en' or '; en' and a place are all that stands between two tokens.

        Whose a figure before them is may stand there too: 'un 59% frente al 21% de Mora; en Loa'.
        """
        i = last - 1 - (self.lowers[last - 1] == ",")
        if i < last - 1 and not self.document.is_capital(i):  # 'y en Loa, su departamento, con el 44%'
            i = next((k - 1 for k in range(i, max(first, i - APPOSED_REACH), -1) if self.lowers[k] == ","), i)
        while i > first and (self.document.is_capital(i) or self.lowers[i] in OF_PLACES):
            i -= 1
        if i <= first or i == last - 1 or self.lowers[i] != "en" or self.lowers[i - 1] not in LIST_MARKS:
            return False
        return all(r.first in self.claimed for r in self.references.between(first, i))

    def _then(self, tally: Tally, opened: int) -> Found | None:
        """'24,8%, tres puntos más que en el sondeo de abril (21,8%)': the same subject's earlier figure."""
        earlier = self.in_sentence[tally.sentence]
        if not earlier or len(earlier[-1].actors) != 1:
            return None
        first = earlier[-1].tally.end
        if first == opened and self._is_of_then(tally.end):
            return Found((Reference(tally.outer, tally.end, "pronoun", earlier[-1].actors),), "verb")
        between = self.lowers[first:opened]
        if "que" not in between or not THAN & set(between) or self.references.between(first, opened):
            return None
        when = opened - 1
        told = (
            self.lexicon.is_word(self.lowers[when], "month", "relative_day") or self.lowers[when].isdecimal()
        )
        told = told or self.cues.ending(opened, "time_noun", "survey", "edition", "past_election") is not None
        if not told:
            return None
        return Found((Reference(tally.outer, tally.end, "pronoun", earlier[-1].actors),), "verb")

    def _own_before(self, tally: Tally) -> Found | None:
        """'trepó a 98%, por encima del 77% de hace un año', '62%, dos puntos menos que el 64% de 2020': the
        same subject's earlier figure.
        """
        if tally.end + 1 >= len(self.lowers):
            return None
        than = self.lowers[tally.outer - 1] == "que" and self.lowers[tally.outer - 2] in THAN
        if not (than or self._follows_comparison(tally)) or self.lowers[tally.end] not in ("de", "del"):
            return None
        when = tally.end + 1
        before = (
            self.cues.within(when, min(when + WHEN_REACH, len(self.lowers)), "edition", "survey") is not None
        )
        before = before or not BYGONE.isdisjoint(self.lowers[when : when + WHEN_REACH])
        dated = self.lowers[when].isdecimal() and len(self.lowers[when]) == 4
        month = self.lexicon.is_word(self.lowers[when], "month") or self.lowers[when : when + 1] == ["mes"]
        told = self.lowers[when] == "hace" or dated or month or before
        return self._of_the_same(tally) if told else None

    def _is_of_then(self, i: int) -> bool:
        """Whether 'en abril' or 'hace un mes' closes a bracket from token ``i``: '(32% en abril)'."""
        if self.lowers[i] == "hace":
            return True
        word = self.lowers[i + 1] if i + 2 < len(self.lowers) else "."
        time = self.lexicon.is_word(word, "month") or (word.isdecimal() and len(word) == 4)
        return self.lowers[i] == "en" and time and self.lowers[i + 2] == ")"

    def _restated(self, tally: Tally) -> Found | None:
        """'Soto sumó 4.120 votos. Eso equivale al 52,3%', '…, cifra que equivale al 52,3%'.

        Not 'La ventaja equivale al 3%', whose subject is another thing.
        """
        first, _ = self.document.sentences[tally.sentence]
        governor = self.clauses.governor_before(tally.outer - 1)
        if governor is None or not governor.equals or not self.done or governor.verb > first + 2:
            return None
        before = self.done[-1]
        if self.lowers[first] not in RESTATES or tally.sentence - before.tally.sentence != 1:
            return None
        if not before.actors or (before.tally.votes is None) == (tally.votes is None):
            return None
        return Found((Reference(first, first + 1, "pronoun", before.actors),), "ordinal")

    def _dropped(self, tally: Tally) -> Found | None:
        """'Con el 12% de los votos, se transformó en …': the subject of the sentence before."""
        first, _ = self.document.sentences[tally.sentence]
        i = tally.outer - 1
        if tally.votes is not None and self.lowers[first : tally.outer] in AMOUNTS:
            dropped = self.clauses.dropped(first)  # 'El Panal resiste. Son 7,7 millones de votos'
            return Found((dropped,), "verb") if dropped is not None else None
        ranked = self._ends_ranked(tally.end)
        if i < first or self.lowers[i] != "con" or not (tally.unit == "votes" or ranked):
            return None
        elected = self.lowers[first].endswith(ELECTED)  # 'Reelecta en marzo con el 52%, anunció …'
        if i > first + (4 if elected else 2):
            return None
        opened = first if elected else i
        dropped = None if self.clauses.opens_nominal(tally.end) else self.clauses.dropped(opened)
        return Found((dropped,), "fronted") if dropped is not None else None

    def _ends_ranked(self, i: int) -> bool:
        """Whether a comma and a verb of obtaining follow a figure: 'Con el 12%, terminó en quinto lugar'."""
        verb = i + 1
        while self.lowers[verb : verb + 1] in (["se"], ["ya"], ["le"]):
            verb += 1
        finite = self.lowers[i : i + 1] == [","] and verb < len(self.lowers) and self.clauses.is_finite(verb)
        return finite and self.clauses.is_verb_of(verb)

    def _last_told(self, verb: int) -> Reference | None:
        """Who the sentence before is about: 'El sondeo da a Soto 31%. Antes tenía 22%', 'Su triunfo fue en
        Loa, donde obtuvo el 31% frente al 22% de Mora. También ganó en Tola, con el 29%'.
        """
        dropped = self.clauses.dropped(verb)
        before = self.document.sentence[verb] - 1
        if dropped is not None and self._is_meanwhile(dropped):
            earlier = [b for b in self.in_sentence.get(before, ()) if b.tally.outer < dropped.first]
            if earlier and earlier[0].construction == "verb" and len(earlier[0].actors) == 1:
                return Reference(verb, verb + 1, "pronoun", earlier[0].actors)
        if dropped is not None and self.document.sentence[dropped.first] == before:
            return dropped
        told = {borne.actors for borne in self.in_sentence.get(before, ()) if borne.actors}
        if dropped is None:
            may = self.clauses.may_drop(verb)
            told = {b.actors for b in self.in_sentence.get(before, ()) if may and b.construction == "verb"}
        if len(told) != 1 or len(actors := told.pop()) != 1:
            return dropped
        return Reference(verb, verb + 1, "pronoun", actors)

    def _is_meanwhile(self, reference: Reference) -> bool:
        """'También ganó en Tola, con 31%, mientras que Mora sacó 19%. En Loa se impuso …': not on Mora."""
        i = reference.first - 1
        i -= self.lowers[i] == "que"
        return self.lowers[i] == "mientras"

    def _outdone_with(self, tally: Tally, colon: int) -> Reference | None:
        """'Soto obtuvo el 27% y relegó al tercer puesto a Mora: 15,9%': Soto's was told, this is Mora's; not
        'Soto derrotó a Mora: 51%'.
        """
        named = self.references.at(colon - 1)
        told = {actor for borne in self.in_sentence[tally.sentence] for actor in borne.actors}
        if named is None or named.after != colon or not told or told & set(named.actors):
            return None
        return named if self.clauses.usable(named) and self.clauses.preposition(named) == "a" else None

    def _whose(self, tally: Tally) -> Found | None:
        """'por encima de Soto, cuyo 24,2 por ciento sorprendió': the one before the comma."""
        i = tally.outer - 1
        if self.lowers[tally.outer] == "su" and self.clauses.is_finite(tally.end):
            subject = self.clauses.subject(tally.outer)  # 'Soto, que perdió, pues su 28% fue insuficiente'
            dropped = self.clauses.dropped(tally.outer) if subject is None else None
            return Found(subject, "verb") if subject else Found((dropped,), "verb") if dropped else None
        named = self.references.at(i - 2) if self.lowers[i] in WHOSE and self.lowers[i - 1] == "," else None
        stands = named is not None and named.after == i - 1 and self.clauses.usable(named)
        return Found((named,), "relative") if named is not None and stands else None
