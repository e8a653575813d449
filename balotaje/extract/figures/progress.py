"""How far a count has come: which figures are shares of tables counted.

'escrutado el 99%', 'el recuento roza ya el 96%', 'con el 64% informado', '8.120 actas computadas (94,2%)'.
"""

from __future__ import annotations

from ..clauses.determiners import CONTRACTIONS, DETERMINERS
from .framing import Figure
from .hanging import COPULAS, Hanging

LEAD_REACH = 4
"""Tokens between 'lidera' and what is counted."""
TABLES_REACH, OF_ALL_REACH = 9, 13
"""Tokens between a number of tables and the share of all that it is, of 'de un total de 11.483, o sea'."""
OF_PART_REACH = 24
"""The same of 'de un total de 4.120 de la circunscripción del norte, correspondientes al'."""
MOST_WON = 75.0
"""Percent above which a share of votes counted is hardly ever the winner's: it tells how far the count is."""
SAID_REACH = 12
"""Tokens of ', que en la tarde de este martes' between a count and how far it has come."""
EQUAL_REACH = 4
"""Tokens of 'lo que equivale a' before a number of votes."""
SHARE_LINKS = frozenset(("a", "en", ":", "(", "de", "con"))
REACH_LINKS = frozenset(("a", "en", "por", "de", "sobre"))
HEAD_REACH, SHORT_HEAD = 6, 3
"""Tokens of 'en el segundo boletín del domingo', of 'en el segundo'."""
HOURS = frozenset("las la medianoche mediodía hora horas".split())
SO_FAR_LINKS = frozenset(("con", "al", "a", "tras", "de", "sobre"))
RESULTS = frozenset(("resultados", "resultado", "boletín", "reporte", "cómputos"))
"""What 'al' and a share follow: how far they have come."""
PERCENT = frozenset(("%", "ciento"))
HAVING = frozenset(("ha", "había", "habrá", "habría", "haber", "habiendo"))
COUNT_GOVERNORS = frozenset("en según tras de con por desde sobre ante hasta durante a al del".split())
COUNT_ADJECTIVES = ("oficial", "preliminar", "provisional", "provisorio", "rápido", "electoral")
LIGHT_WORDS = frozenset(("ya", "se", "casi", "apenas", "todavía", "aún", "cerca", "prácticamente"))


class Progress(Hanging):
    """Reads the shares counted of one document."""

    def _counted_before(self, outer: int) -> bool:
        """'escrutado el 99%', 'conteo al 51%', 'mesas informadas: 99%', 'actas computadas (96%)'."""
        if self.lowers[outer - 3 : outer - 1] == ["un", "total"] and self.lowers[outer - 1] in ("de", "del"):
            outer -= 3  # 'se ha escrutado un total del 31% de los votos'
        counting = self.cues.ending(outer, "counted_share", "counting")
        if counting is not None:
            before = self.references.at(counting - 1)
            if (
                self.lowers[counting - 2 : counting] == [",", "que"]
                and self._noun_ending(counting - 2) is None
            ):
                return False  # 'se impuso a Soto, histórico líder, que totalizó 45%'
            return before is None or not before.actors  # 'El Panal totalizó el 43,6%' is the Panal's
        if self.cues.ending(outer - 1, "counting") is not None and self.lexicon.is_word(
            self.lowers[outer - 1], "adverb"
        ):
            return True
        i = outer - 1
        if i < 1:
            return False
        link = CONTRACTIONS.get(self.lowers[i], self.lowers[i])
        counted = self._before_adverbs(i)
        counted = self._past_authority(counted) if link == "a" else counted
        noun = self.cues.ending(counted, "counted_share") if link in SHARE_LINKS else None
        if noun is not None:
            return link != "con" or not self._leads_count(noun)
        return self._count_reaches(i + 1)

    def _past_authority(self, i: int) -> int:
        """The token behind the count that an authority makes: 'el cómputo de la Junta' at token ``i``."""
        who = self.references.ending_at(i - 1)
        if who is None or who.kind != "organisation":
            return i
        if self.lowers[who.first] in CONTRACTIONS:
            return who.first
        k = who.first - (self.lowers[who.first - 1] in DETERMINERS)
        return k - 1 if self.lowers[k - 1] in ("de", "del") else i

    def _leads_count(self, noun: int) -> bool:
        """'Soto lidera el conteo con el 40%': her figure; not 'sigue el conteo con el 40%'."""
        first = self.document.sentences[self.document.sentence[noun]][0]
        return any(
            v.finite
            for i in range(max(first, noun - LEAD_REACH), noun)
            for v in self.lexicon.verb_in(self.lowers[i], "lead")
        )

    def _count_reaches(self, outer: int) -> bool:
        """'el conteo terminó en el 95%', 'el recuento, que a esa hora rozaba ya el 96%'.

        Not 'Soto terminó el conteo en 24%' nor 'en el recuento alcanza el 24%', where it is no subject.
        """
        i = outer - 1
        link = CONTRACTIONS.get(self.lowers[i], self.lowers[i])
        above = self.lowers[i - 3 : i] == ["por", "encima"] or self.lowers[i - 2 : i] == ["por", "encima"]
        if link in REACH_LINKS:
            i -= 3 if above else 1
        verb = self._before_adverbs(i + 1) - 1
        lower = self.lowers[verb]
        reaches = bool(self.lexicon.verb_in(lower, "reach_count"))
        if link not in ("a", "en", "por"):  # 'Las mesas procesadas eran el 92%', 'el avance es de 76%'
            reaches = reaches or lower in COPULAS or self.cues.at(verb, "equal_to") is not None
        if link in ("a", "en", "por") and not above:
            reaches = reaches or bool(self.lexicon.verb_in(lower, "obtain"))
        return verb > 1 and reaches and self._is_count_said(verb)

    def _is_count_said(self, verb: int) -> bool:
        """Whether the subject of the verb at token ``verb`` is a count, before it or before its 'que'."""
        first, _ = self.document.sentences[self.document.sentence[verb]]
        behind = self._before_adverbs(verb - (self.lowers[verb - 1] in HAVING))
        behind = self._before_inciso(behind, first)
        noun = self._noun_ending(behind)
        if noun is not None:
            finite = any(v.finite for v in self.lexicon.verbs.get(self.lowers[verb], ()))
            return not finite or not self._is_governed(noun, first)
        for i in range(verb - 1, max(first, verb - SAID_REACH), -1):
            if self.lowers[i] == "que":
                return self._noun_ending(i - (self.lowers[i - 1] == ",")) is not None
            reference = self.references.at(i)
            if self.lowers[i] in ";:" or (reference is not None and reference.actors):
                return False
        return False

    def _before_inciso(self, after: int, first: int) -> int:
        """The token after what an inciso follows: 'el recuento, que empezó a las ocho,'."""
        if self.lowers[after - 1] != ",":
            return after
        opens = range(after - 2, max(first, after - SAID_REACH), -1)
        return next((i for i in opens if self.lowers[i] == ","), after)

    def _noun_ending(self, after: int) -> int | None:
        """Where the name of a count begins that ends right before token ``after``, an adjective apart."""
        after = self._past_authority(after)
        noun = self.cues.ending(after, "counting", "counted_share")
        if noun is None and after > 1 and self.lowers[after - 1].endswith(COUNT_ADJECTIVES):
            noun = self.cues.ending(after - 1, "counting", "counted_share")
        return noun

    def _is_governed(self, noun: int, first: int) -> bool:
        """'en el recuento', 'del escrutinio': a count that is no subject."""
        i = noun - 1
        if i >= first and self.lowers[i] in CONTRACTIONS:
            return True
        i -= i >= first and self.lowers[i] in DETERMINERS
        return i >= first and self.lowers[i] in COUNT_GOVERNORS

    def _before_adverbs(self, after: int) -> int:
        """The token after the last word before ``after`` that is no adverb: 'roza ya', 'casi al'."""
        while after > 1 and (
            self.lexicon.is_word(self.lowers[after - 1], "adverb") or self.lowers[after - 1] in LIGHT_WORDS
        ):
            after -= 1
        return after

    def _opens_sentence(self, figure: Figure) -> bool:
        """'Al 75 por ciento, Soto lideraba', 'La Junta al 75%: Soto lidera': a count so far, named before."""
        first, after = self.document.sentences[self.document.sentence[figure.first]]
        i = figure.outer - 1
        if i < first or self.lowers[i] != "al":
            return False
        closes = figure.after >= after or self.lowers[figure.after] in (":", ",", ".")
        if self.lowers[i - 1] in RESULTS:
            return closes  # 'El Panal lidera, según resultados al 81,5%'
        before = self.references.at(i - 1)
        named = before is not None and before.kind == "organisation"
        if named and before is not None and self._heads_results(first, before.first):
            return closes  # 'RESULTADOS DE LA JUNTA AL 72,8%'
        if figure.after >= after:
            return False
        if i == first:
            return self.lowers[figure.after] == ","
        heads = before is not None and before.first == first
        return named and heads and self.lowers[figure.after] in (":", ",")

    def _heads_results(self, first: int, after: int) -> bool:
        """Whether 'Resultados de la' is all that stands between two tokens."""
        words = self.lowers[first:after]
        links = (word in DETERMINERS or word in CONTRACTIONS or word == "de" for word in words[1:])
        return bool(words) and words[0] in RESULTS and all(links)

    def _tables_before(self, figure: Figure) -> bool:
        """'procesó 311 mesas, equivalentes al 87,4% del total', '8.120 actas computadas (94,2%)'."""
        lowers = self.lowers
        equal = self.cues.ending(figure.outer - 1, "equal_to") is not None
        near = lowers[max(0, figure.outer - (OF_PART_REACH if equal else TABLES_REACH)) : figure.outer]
        reach = (OF_PART_REACH if equal else OF_ALL_REACH) if "total" in near else TABLES_REACH
        first = max(self.document.sentences[self.document.sentence[figure.first]][0], figure.outer - reach)
        table = next(
            (
                i
                for i in range(figure.outer - 1, first, -1)
                if lowers[i - 1][0].isdecimal() and self.cues.at(i, "table") is not None
            ),
            None,
        )
        if table is None or lowers[table] in ("votos", "sufragios", "papeletas", "boletas"):
            return False
        if any(reference.actors for reference in self.references.between(table, figure.outer)):
            return False
        sentence = self.document.sentences[self.document.sentence[figure.first]]
        if "total" in lowers[table : figure.outer]:
            return True  # '6.870 circuitos de un total de 7.100, cerca del 97%'
        return self.cues.within(*sentence, "counting", "counted_share") is not None

    def of_counted(self, figure: Figure) -> float:
        """A share of tables, turned round where they are left: 'Faltan por procesar 2.656 mesas, un 35%'."""
        first, _ = self.document.sentences[self.document.sentence[figure.first]]
        left = self.cues.last_within(max(first, figure.outer - TABLES_REACH), figure.outer, "uncounted")
        return figure.value if left is None else round(100 - figure.value, 6)

    def _is_so_far(self, figure: Figure, i: int) -> int | None:
        """The token behind 'informado' in 'con el 64% informado', 'con el 97,6% ya contado'; else None."""
        if self.lowers[figure.outer - 1] not in SO_FAR_LINKS:
            return None
        k = i
        while k < len(self.lowers) and self.lexicon.is_word(self.lowers[k], "adverb"):
            k += 1
        classes = ("so_far", "counted_share") if k > i else ("so_far",)
        found = self.cues.at(k, *classes) if k < len(self.lowers) else None
        return found[1] if found is not None and self._same_sentence(figure, found[1] - 1) else None

    def qualifies_counted(self, i: int) -> bool:
        """Whether token ``i`` may stand between votes and 'contados': an adverb, or an adjective."""
        if self.lexicon.is_word(self.lowers[i], "adverb"):
            return True
        plural = self.lowers[i].isalpha() and self.lowers[i].endswith("s")
        return (
            plural
            and self.lowers[i] not in self.lexicon.words
            and self.cues.at(i + 1, "counting") is not None
        )

    def is_told_in_percent(self, i: int) -> bool:
        """'Con 52.850 sufragios contabilizados, equivalentes al 9,8%, Soto …': hers; not '… del padrón'."""
        counted = self.cues.at(i, "counting") if i < len(self.lowers) else None
        i = counted[1] if counted is not None else i
        i += self.lowers[i : i + 1] == [","]
        if counted is None or self.cues.at(i, "equal_to") is None:
            return False
        near = self.lowers[i : i + EQUAL_REACH + 2]
        return "%" in near and self.cues.within(i, i + EQUAL_REACH + 4, "turnout") is None

    def is_somebodys(self, figure: Figure, after: int) -> bool:
        """'con el 46% de las actas contabilizadas a su favor', 'En tercer lugar está Soto, con el 5% de los
        votos escrutados', 'Soto se impuso con el 54% de los votos contados': no share counted; not 'Lidera
        Soto, con el 5% de los votos escrutados'.
        """
        if self.lowers[after : after + 3] == ["a", "su", "favor"]:
            return True
        i = figure.outer - 1
        first, _ = self.document.sentences[self.document.sentence[figure.first]]
        if self.lowers[i] != "con" or not self._closes(after) or not PERCENT.isdisjoint(self.lowers[first:i]):
            return False
        if self.cues.within(figure.after, after, "vote_noun") is None:
            return False
        if self._tells_a_win(first, i) and figure.value <= MOST_WON:
            return True
        i -= self.lowers[i - 1] == ","
        before = self.references.ending_at(i - 1)
        named = before is not None and bool(before.actors)
        ranked = any(
            rank > 1 and kind == "ordinal"
            for rank, kind in (self.lexicon.numbers.get(word, (0.0, "")) for word in self.lowers[first:i])
        )
        named = named or self.lexicon.ordinal(self.lowers[i - 1]) > 1  # 'Soto quedó segunda con el 5%'
        return named and (ranked or self.cues.last_within(first, i, "list_continuation") is not None)

    def _tells_a_win(self, first: int, i: int) -> bool:
        """Whether the words from ``first`` up to token ``i`` tell of a win: 'se está imponiendo', 'fue
        reelegida', 'se consagró vencedor'; not 'elige'."""
        words, own = self.lowers[first:i], "se" in self.lowers[first:i]
        if self.cues.within(first, i, "winner_noun", "winner_part") is not None:
            return True
        won = (v for word in words for v in self.lexicon.verb_in(word, "victor"))
        return any(own or "direct" in self.lexicon.constructions(v.lemma, "victor") for v in won)

    def _told_in_votes(self, after: int) -> bool:
        """'24% de lo contado, o sea 584.201 papeletas': what is somebody's, and no share counted; nor is the
        number of votes that so many tables hold."""
        i = after + 1
        if self.lowers[after : after + 1] != [","]:
            return False
        i += 2 if self.lowers[i : i + 2] in (["o", "sea"], ["es", "decir"], ["esto", "es"]) else 0
        equal = self.cues.within(after, after + 3, "equal_to")
        if i == after + 1 and equal is None:
            return False
        return any(
            self._is_number(k) and self.cues.at(k + 1, "vote_noun") is not None
            for k in range(i, i + EQUAL_REACH)
        )

    def opens_fuller(self, link: int, after: int, until: int) -> bool:
        """'Con el 93%, Soto tenía el 32%' behind a report at less: a clause follows whose one subject has a
        figure of their own; not 'Con el 43%, Soto venció a Mora, que sacó el 32%'.
        """
        first, _ = self.document.sentences[self.document.sentence[link]]
        if link > first and (self.lowers[link - 1] != "," or link - first > HEAD_REACH):
            return False
        if self.references.between(first, link) or self.lowers[after : after + 1] != [","]:
            return False
        clause = range(after + 1, until)
        if any(self.lowers[i] in ",;:()" for i in clause):
            return False
        named = [r for r in self.references.between(after, until) if r.actors]
        tells = any(v.finite for i in clause for v in self.lexicon.verb_in(self.lowers[i], "obtain"))
        return tells and len(named) <= 1

    def opens_report(self, link: int, after: int) -> bool:
        """'En el segundo, con el 60%, …', 'A medianoche, con el 98%, …': a later report."""
        first, _ = self.document.sentences[self.document.sentence[link]]
        if link - 1 <= first or self.lowers[link - 1] != "," or self.lowers[after : after + 1] != [","]:
            return False
        opening = self.lowers[first : link - 1]
        if len(opening) > HEAD_REACH or any(self.references.at(i) for i in range(first, link - 1)):
            return False
        if opening[0] in ("a", "al", "hacia", "pasadas", "sobre") and HOURS & set(opening):
            return True
        ordinal = any(map(self.lexicon.ordinal, opening))
        ordinal = ordinal or bool({"último", "última", "siguiente"} & set(opening))
        named = self.cues.within(first, link, "bulletin") is not None
        return opening[:1] == ["en"] and ordinal and (named or len(opening) <= SHORT_HEAD)
