"""What a figure measures: somebody's votes, the share of tables counted, or nothing that is a result.

The noun phrase tells: 'el 26% de los votos' and 'una votación de 26%' are results, 'el 71% de las mesas' is a
share counted, 'un 30% de aprobación', 'una ventaja del 4%' and 'subió un 3%' are neither.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace

from ...lexicon import Lexicon
from ..clauses.determiners import CONTRACTIONS, DETERMINERS
from ..cues import Cues
from ..references.pointers import Reference, References
from ..tokens import DASHES, Document
from .framing import BYGONE, Figure
from .gaps import Gaps
from .hanging import COMPLEMENT_REACH, COPULAS
from .measured import Measured, Sense, Unit
from .titled import named_behind

NEGATIVE = (
    "turnout",
    "blank_votes",
    "approval",
    "margin",
    "swing",
    "threshold",
    "seats",
    "margin_of_error",
    "field_dates",
)
COMPLEMENTS = ("counted_share", "voters", "vote_unit", "whole", *NEGATIVE)
"""What may be behind 'de', in the order in which a phrase of two classes is read."""
THOSE = frozenset(("este", "esta", "aquel", "aquella", "éste", "ésta", "aquél", "aquélla"))
MORE, YEAR_DIGITS = (["más"], ["menos"]), 4
BETTERED = ("mejor", "empeor")
"""How verbs begin under which a figure of another time is told: 'mejoró el 12% de 2019'."""
COUNTED_REACH = 5
"""Tokens behind a share within which what is counted shows that it is none ('… estaban instaladas')."""
ACTED_ON = re.compile("revis|impugn|observ|anul|recont|recuent|objet|cuestion|audit|custodi|vigil|fiscaliz")
"""How verbs begin of what is done with tables other than counting them."""
NEAR = ("cercan", "próxim", "superior", "inferior")
MARGIN_REACH = 8
"""Tokens before 'era de' within which a margin is the subject: 'la diferencia era de 411 votos'."""
TRANSFERRED = frozenset(("provenientes", "procedentes", "prestados"))
CHANGE_REACH = 7  # tokens of '(+1,5 puntos porcentuales)'
SIGNS = DASHES | {"+", "±", "−"}


def measure(
    document: Document,
    lexicon: Lexicon,
    cues: Cues,
    references: References,
    demonyms: Container[str],
    figures: list[Figure],
) -> list[Measured]:
    """Each figure with its sense, in order; figures of one coordination share the complement of its last."""
    reader = _Reader(document, lexicon, cues, references, demonyms)
    found = [reader.read(figure) for figure in figures]
    for n in range(2, len(found)):
        if reader.repeats_share(found[n - 1], found[n]) and any(m.sense == "share" for m in found[:n]):
            found[n] = replace(found[n], sense="share")
    for n in range(1, len(found)):
        if reader.goes_on_changing(found[n - 1], found[n]) or reader.goes_on_of(found[n - 1], found[n]):
            found[n] = replace(found[n], sense="nothing")
    told: set[float] = set()
    for n, this in enumerate(found):
        if this.sense == "share":
            told.add(this.value)
        elif told and n + 1 < len(found) and reader.is_told_again(this, found[n + 1], told):
            found[n] = replace(this, sense="share")
            told.add(this.value)
    for n in range(len(found) - 2, -1, -1):
        this, following = found[n], found[n + 1]
        if following.sense == "share" and document.lowers[following.figure.outer - 1] in ("a", "al"):
            continue  # 'primera con 29,7% al 95% del cómputo'
        if following.sense == "nothing" and document.lowers[following.end : following.end + 1] in MORE:
            continue  # 'obtuvo el 34,2%, un 4% más que en octubre'
        apart = following.sense == "nothing" and reader.does_something(following.figure)
        apart = apart or (not this.figure.bare and reader.is_of_nobody(following))
        same = this.figure.measure == following.figure.measure and not this.unit
        if following.figure.joined and same and not apart:
            sense = this.sense if this.sense != "result" else following.sense
            found[n] = Measured(this.figure, sense, following.unit, this.outer, this.end, this.value)
    return found


def _is_one(reference: Reference) -> bool:
    """Whether a reference describes somebody."""
    return reference.kind == "description" and reference.number == "s"


def _is_crowd(reference: Reference) -> bool:
    """Whether a reference is several nobody knows: 'los consultados'."""
    return reference.kind == "description" and reference.number == "p" and not reference.actors


class _Reader(Gaps):
    def repeats_share(self, before: Measured, this: Measured) -> bool:
        """'Soto en el sur (58%, al 91% de actas), a Mora en el norte, con 50,9% al 96%': at that share."""
        i = this.outer - 1
        if before.end != i or self.lowers[i] != "al" or self.lowers[before.outer - 1] != "con":
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        return self.cues.within(first, before.outer, "counted_share", "table") is not None

    def is_told_again(self, this: Measured, following: Measured, told: set[float]) -> bool:
        """'con el 64% rondaba los 95 mil votos', 64% a share before; 'En el segundo, con el 60%, …'."""
        i = this.figure.outer - 1
        if this.sense != "result" or this.unit or self.lowers[i] != "con" or following.sense != "result":
            return False
        sentence = self.document.sentence[i]
        if this.figure.measure != "percent" or self.document.sentence[following.figure.first] != sentence:
            return False
        if this.value in told and following.figure.measure == "votes":
            return True
        fuller = this.value > max(told) and self.opens_fuller(i, this.figure.after, following.figure.outer)
        return fuller or self.opens_report(i, this.figure.after)

    def goes_on_changing(self, before: Measured, this: Measured) -> bool:
        """'repuntaron, aumentando 2% y 0,8% respectivamente': two changes; 'un 13% de ventaja, luego 7%'."""
        if (
            before.sense == "nothing"
            and self.cues.within(before.figure.after, before.end, "margin") is not None
        ):
            return self.lowers[before.end : this.outer][-1:] in (["luego"], ["después"])
        joined = before.end == this.outer - 1 and self.lowers[before.end] in ("y", "e")
        each = "respectivamente" in self.lowers[this.end : this.end + 2]
        return joined and each and self.cues.ending(before.outer, "swing") is not None

    def read(self, figure: Figure) -> Measured:
        """The sense of one figure: complement first, then what governs it."""
        if figure.measure == "votes":
            return self._votes(figure)
        sense, unit, end = self._complement(figure)
        end = self._past_change(end)
        outer = figure.outer
        value = figure.value
        if sense == "nothing" and self.cues.ending(outer, "counted_share", "uncounted") is not None:
            sense = "share"  # 'una vez escrutado el 92,6% del padrón'
        if figure.signed or (value == 100 and sense == "result" and unit != "votes"):
            share = self._counted_before(outer) or self._opens_sentence(figure)
            return Measured(
                figure, "share" if share and not figure.signed else "nothing", unit, outer, end, value
            )
        if sense == "result" and self._count_reaches(figure.outer):
            sense = "share"
        if sense == "result":
            sense, unit, outer = self._governed(figure, unit, outer)
        if sense == "share":
            sense, value = self._share(figure, end)
        if sense == "result" and (self._counted_before(figure.outer) or self._opens_sentence(figure)):
            sense, value = self._share(figure, end)
        if sense == "result" and unit != "voters" and self._tables_before(figure):
            sense, value = "share", self.of_counted(figure)
        apart = self.faces_another(figure) or self._is_bettered(figure)
        if sense == "result" and self._changes(figure.outer) and not apart:
            sense = "nothing"
        if sense == "result" and unit != "votes" and self._is_of_others(figure, unit):
            sense = "nothing"
        return Measured(figure, sense, unit, outer, end, value)

    # -- behind the figure -------------------------------------------------------------------------

    def _past_change(self, end: int) -> int:
        """The token behind a bracket that tells the change since the last survey: '26% (-2) votaría por',
        '26% (sin cambios)'; not '26% (2.880.994 votos)'.
        """
        if self.lowers[end : end + 1] != ["("]:
            return end
        closed = next(
            (i for i in range(end + 1, min(end + CHANGE_REACH, len(self.lowers))) if self.lowers[i] == ")"),
            end,
        )
        inside = self.lowers[end + 1 : closed]
        signed = len(inside) > 1 and (inside[0] in SIGNS and inside[1][0].isdecimal())
        return closed + 1 if signed or inside[:1] in (["sin"], ["="]) else end

    def _complement(self, figure: Figure) -> tuple[Sense, Unit, int]:
        """'… de los votos', '… de las mesas escrutadas', '… de aprobación', '… de Soto'."""
        lowers = self.lowers
        i = figure.after
        if lowers[i : i + 1] == [")"] and (noun := self.cues.at(i + 1, "vote_noun")) is not None:
            before = lowers[figure.outer - 2] if lowers[figure.outer - 1] == "(" else ""
            if before[:1].isdecimal() and self.cues.at(i + 1, "blank_votes") is None:
                return "result", "votes", noun[1]  # '318.977 (22,6%) votos'
        points = self.cues.at(i, "points")
        if points is not None:
            i = points[1]
        if i >= len(lowers) or not self._same_sentence(figure, i):
            return "result", "", i
        if lowers[i] == "que" and self.cues.at(i + 1, "threshold") is not None and not self._obtained(figure):
            return "nothing", "", i  # 'sacó 25.300 votos, lejos del 50% que exige la ley'
        so_far = self._is_so_far(figure, i)
        if so_far is not None:
            return "share", "", so_far
        if lowers[i] in ("de", "del"):
            return self._of(figure, i)
        found = self._class_at(i, ("counted_share", "vote_unit", *NEGATIVE, "chamber_vote"))
        if found is not None and found[0] == "counted_share":
            return "share", "", found[1]
        if found is not None and found[0] in ("blank_votes", "threshold"):
            return "nothing", "", found[1]
        if self._votes_blank(figure, i):
            return "nothing", "", i
        if lowers[i] in ("más", "menos") and lowers[i + 1 : i + 2] != ["o"]:
            return "nothing", "", i
        return "result", "", i

    def _of(self, figure: Figure, i: int) -> tuple[Sense, Unit, int]:
        """What 'de' at token ``i`` introduces."""
        for p in range(i, min(i + COMPLEMENT_REACH, len(self.lowers))):
            if not self._same_sentence(figure, p) or self.lowers[p] in ",.;:()":
                break
            found = self._class_at(p, COMPLEMENTS)
            if found is None and self.lowers[p] in self.demonyms and p > i:
                found = ("voters", p + 1)
            if found is None:
                reference = self.references.at(p)
                if p > i and reference is not None and reference.first == p and not _is_crowd(reference):
                    break
                if p == i and reference is not None and reference.first == i and _is_one(reference):
                    break  # 'el 27% del candidato blanco'
                continue
            name, after = found
            if name == "counted_share":
                votes = "lo" in self.lowers[i:after] or self.cues.within(p, after, "vote_unit", "vote_noun")
                told = (bool(votes) and self._obtained(figure)) or self.is_somebodys(figure, after)
                told = told or self._restates_votes(figure)
                if votes or "lo" in self.lowers[i:p]:
                    told = told or self.is_faced(after) or self._told_in_votes(after)
                return ("result", "votes", after) if told else ("share", "", after)
            if name == "whole":
                return "result", "", after
            if name == "voters" and self._names_somebody(after):
                return "nothing", "", after  # 'el 30% de los votantes de Soto prefiere a Mora'
            if name == "voters":
                blank = self._votes_blank(figure, after)
                return ("nothing", "", after) if blank else ("result", "voters", after)
            if name == "vote_unit" and self._is_counted(self._past_adverb(after)):
                told = self._obtained(figure) or self.is_somebodys(figure, after)
                return ("result", "votes", after) if told else ("share", "", after)
            if name == "vote_unit":
                after = self._past_adjectives(after)
                asked = self.lowers[after : after + 1] == ["que"]
                if asked and self.cues.within(after, after + 2, "threshold") is not None:
                    return "nothing", "", after  # 'el 3% de los votos que exige la ley'
                if (voters := self._past_voters(after)) is not None:
                    return "result", "voters", voters  # 'el 39% del apoyo de los electores'
                if self._names_somebody(after) and not self._is_contrasted(figure.outer):
                    return "nothing", "", after  # 'el 25% de los votos de Soto viene del sur'
                return ("share" if self._opens_report(figure, after) else "result"), "votes", after
            if name == "turnout" and self._is_backing(figure.outer):
                return "result", "", after  # 'el respaldo del 64% de los militantes que votaron'
            if name == "turnout" and self._explains_votes(figure):
                return "result", "votes", self._past_adjectives(after)
            return "nothing", "", after
        if self.lowers[i + 1 : i + 2] and self.lowers[i + 1] in THOSE and self._closes(i + 2):
            return "result", "", i + 2  # 'frente al 47% de este'
        for p in (i, i + 1):
            reference = self.references.at(p)
            if reference is not None and reference.first == p and reference.kind != "group":
                return "result", "of", i
        if named_behind(self.lowers, self.lexicon, self.references, i + 1) is not None:
            return "result", "of", i
        if self.lowers[i + 2 : i + 3] == ["que"] and self.lexicon.verb_in(self.lowers[i + 3], "head_party"):
            return "result", "of", i  # '38,4% de la que encabezó Mora'
        if self._is_voted_by(i):
            return "result", "voters", i + 3
        backed = self._is_backing(figure.outer)
        return ("result" if backed or self._tells_when(i + 1) else "nothing"), "", i

    def _past_voters(self, i: int) -> int | None:
        """The token behind 'de los electores' at token ``i``."""
        if i + 2 >= len(self.lowers) or self.lowers[i] != "de":
            return None
        found = self._class_at(i + 1 + (self.lowers[i + 1] in DETERMINERS), ("voters",))
        return found[1] if found is not None else None

    def _tells_when(self, i: int) -> bool:
        """Whether a time stands behind 'de': 'subió del 13% de agosto al 15%', 'el 30% de hace un mes'."""
        lower = self.lowers[i] if i < len(self.lowers) else "."
        if lower == "hace" or (lower.isdecimal() and len(lower) == YEAR_DIGITS):
            return True
        i += lower in DETERMINERS
        return i < len(self.lowers) and (
            not BYGONE.isdisjoint(self.lowers[i : i + 2])
            or self.lexicon.is_word(self.lowers[i], "month", "relative_day", "weekday")
            or self.cues.at(i, "time_noun", "survey", "edition", "now_cue") is not None
        )

    def _opens_report(self, figure: Figure, after: int) -> bool:
        """'En el primer boletín, con el 18% de los votos, Soto tenía 26%': so much was counted."""
        i = figure.outer - 1
        first, _ = self.document.sentences[self.document.sentence[figure.first]]
        fronted = i > first and self.lowers[i] == "con" and self.lowers[after : after + 1] == [","]
        named = any(r.actors for r in self.references.between(first, i))
        return fronted and not named and self.cues.within(first, i, "bulletin") is not None

    def _past_adverb(self, i: int) -> int:
        """The token after an adverb or an adjective: 'los votos ya contados', '… electrónicos contados'."""
        return i + 1 if i < len(self.lowers) and self.qualifies_counted(i) else i

    def _class_at(self, i: int, classes: tuple[str, ...]) -> tuple[str, int] | None:
        """The longest phrase of ``classes`` at token ``i``; of one phrase's classes the first named."""
        best: tuple[str, int] | None = None
        for name in classes:
            found = self.cues.at(i, name)
            if found is not None and self.document.sentence[found[1] - 1] != self.document.sentence[i]:
                continue  # '12.001 votos' ends a line, 'Nulos' begins the next
            if found is not None and (best is None or found[1] > best[1]):
                best = found
        return best

    def _past_adjectives(self, i: int) -> int:
        """The token behind what qualifies the votes: 'de los votos válidos emitidos'."""
        while i < len(self.lowers) and self.cues.at(i, "valid") is not None:
            i += 1
        return i

    def _votes(self, figure: Figure) -> Measured:
        """'3.456 votos', but not '3.456 votos nulos', '… de diferencia', '88 votos a favor'."""
        unit_at = figure.after - 1
        end = self._past_adjectives(figure.after)
        sense: Sense = "result"
        if not (figure.bare or self.is_told_in_percent(figure.after)):
            wide = self._class_at(unit_at, ("vote_noun", "blank_votes", "counted_share"))
            classes = (*NEGATIVE, "counted_share", "chamber_vote", "counting")
            behind = figure.after < len(self.lowers) and self._same_sentence(figure, figure.after)
            found = self._class_at(figure.after, classes) if behind else None
            against = self._class_at(unit_at, ("chamber_vote",))
            if wide is not None and wide[0] != "vote_noun":
                sense, end = "nothing", max(end, wide[1])
            elif found is not None and self._is_number(found[1]):
                pass  # 'pasó de 12.000 votos a solo 5.100'
            elif found is not None:
                sense, end = "nothing", max(end, found[1])
            elif against is not None and not self._names_somebody(against[1]):
                sense = "nothing"
        if figure.signed or self._changes(figure.outer) or self._is_margin(figure):
            sense = "nothing"
        if self._is_total(figure):
            sense = "nothing"
        if self.cues.ending(figure.outer, "uncounted", "blank_votes") is not None:
            sense = "nothing"  # 'restan escrutar 1.102 votos'
        if self.lowers[end : end + 1] and self.lowers[end] in TRANSFERRED:
            sense = "nothing"  # 'ganaría 22.300 votos provenientes del Panal'
        if end < len(self.lowers) and (self.lowers[end] in ("más", "menos") or self._is_lead(figure, end)):
            sense = "nothing"
        _, _, outer = self._governed(figure, "votes", figure.outer)
        return Measured(figure, sense, "votes", outer, end, figure.value)

    # -- before the figure -------------------------------------------------------------------------

    def _governed(self, figure: Figure, unit: Unit, outer: int) -> tuple[Sense, Unit, int]:
        """The noun that 'de' hangs the figure on: 'una votación de 26%', 'un margen de 4%'."""
        lowers = self.lowers
        i = outer - 1
        if i < 1 or lowers[i] not in ("de", "del") or not self._same_sentence(figure, i):
            return "result", unit, outer
        if (first := self._vote_head(i)) is not None:
            voted = self.cues.within(first, i, "vote_unit", "vote_noun") is not None
            return "result", "votes" if voted else unit, first
        if self.cues.ending(i, "counted_share") is not None:
            return "share", unit, outer
        if self.cues.ending(outer, "comparison") is not None:
            return "result", unit, outer
        after = lowers[figure.after] if figure.after < len(lowers) else ""
        if self._moves(i) or self._moves_again(i, after) or self._moves_before(i, after):
            return "result", unit, outer
        if self.cues.ending(i, *NEGATIVE) is not None and not self.faces_another(figure):
            return "nothing", unit, outer
        hung = (
            bool(unit)
            or self.faces_another(figure)
            or self._hangs_on_intention(i)
            or self._verb_before(i)
            or self._is_share_of_votes(i)
            or self._is_surveyed(figure)
        )
        return ("result" if hung else "nothing"), unit, outer

    def _obtained(self, figure: Figure) -> bool:
        """Whether a verb of obtaining governs the figure: 'obtuvo el 58% de …', 'llega al 53% de …'."""
        i = figure.outer - 1
        if i < 0 or not self._same_sentence(figure, i) or self._count_reaches(figure.outer):
            return False
        link = CONTRACTIONS.get(self.lowers[i], self.lowers[i])
        i -= link == "a"
        return any(
            v.finite
            and v.person != "2"
            and (link != "a" or "a" in self.lexicon.constructions(v.lemma, "obtain"))
            for v in self.lexicon.verb_in(self.lowers[i], "obtain")
        )

    def _changes(self, outer: int) -> bool:
        """'subió un 5%', 'necesita el 50%', 'llevaron la participación al 55%': nobody's figure."""
        if self.cues.ending(outer, "swing", "threshold", "margin", "turnout") is not None:
            return True
        i = outer - 1
        if i > 1 and self.lowers[i] in ("o", "u") and self._is_number(i - 1):
            i -= 2  # 'es de 200 o 300 votos'
        if i < 1:
            return False
        if self.lowers[outer].startswith(NEAR) and self.cues.ending(outer, "approval") is not None:
            return True  # 'una aprobación cercana al 50%'
        if self.lowers[i] in ("de", "del") and self._is_contrasted(outer):
            return False
        if self.lowers[i] in ("de", "del") or self.lowers[i] in COPULAS:
            return self.cues.within(max(0, i - MARGIN_REACH), i, "margin") is not None or self._is_between(i)
        if self.lowers[i] == "en" and (self._outdoes(i) or self.cues.ending(i, "swing") is not None):
            return True
        if self.lowers[i] not in ("a", "al", "en", "hasta"):
            return False
        if self.cues.ending(i, "turnout", "approval", "blank_votes", "margin") is not None:
            return True
        owner = self._owner_before(i)
        return owner is not None and self.cues.within(owner, i, "approval") is not None

    def _is_bettered(self, figure: Figure) -> bool:
        """'mejoró el 12% que obtuvo en 2019', 'mejoró el 12% de 2019': theirs; not 'mejoró un 4%'."""
        i, j = figure.outer - 1, figure.after
        if not self.lowers[i].startswith(BETTERED) or "el" not in self.lowers[figure.outer : figure.first]:
            return False
        return self.lowers[j : j + 1] == ["que"] or (
            self.lowers[j : j + 1] == ["de"] and self._tells_when(j + 1)
        )

    def _share(self, figure: Figure, end: int) -> tuple[Sense, float]:
        """A share counted; what is left to count is turned round, tables set up or won are nothing."""
        lowers = self.lowers
        if self.cues.within(end, min(end + COUNTED_REACH, len(lowers)), "set_up") is not None:
            return "nothing", figure.value
        i = figure.outer - 1
        if i > 0 and lowers[i] == "en" and not self._counted_before(figure.outer):
            if not self.lexicon.is_name_word(lowers[i - 1], "halts"):
                return "nothing", figure.value  # 'ganó en el 60% de las mesas'
        if i > 0 and ACTED_ON.match(lowers[i]):
            return "nothing", figure.value  # 'impugnó el 12% de las actas'
        left = self.cues.at(end, "uncounted") or self.cues.ending(figure.outer, "uncounted")
        return "share", round(100 - figure.value, 6) if left else figure.value
