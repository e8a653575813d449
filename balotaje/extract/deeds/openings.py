"""What opens the clause of a verb: whether what it says is told, denied, asked for, supposed, or a condition.

'que' takes its sense from what governs it ('dijo que', 'negó que', 'pidió que', 'se rumorea que'); 'si',
'cuando' and 'una vez que' leave open what they govern.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...lexicon import (
    ADVERB,
    CLITIC,
    CONTRACTION,
    DEMONSTRATIVE,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    SAYING,
    VerbForm,
)
from ..clauses.verbs import TOLD_SO
from ..references.pointers import Reference
from ..tokens import MARKS, SINGLE
from .chained import BREAKS
from .conditions import CLAUSE_REACH, SUBJUNCTIVE, Conditions

Mood = Literal["asserted", "negated", "open", "urged"]

ASKED_REACH = 16
"""Tokens of 'a todas las personas que votaron por nosotros' before what is asked of them."""
GOVERNOR_REACH = 12
"""Tokens before 'que' within which what governs it stands."""
AS_SAID = frozenset(("como", "tal", "según", "conforme", "tras"))
"""What opens an inciso behind 'que' that sets no condition: 'que, como había dicho, apoyaría'."""
AFTERWARDS = (["luego", "de"], ["después", "de"])
"""What tells, with 'que' and a past subjunctive, of something that came true."""
SHORTLY = frozenset(("poco", "días", "horas", "minutos", "semanas", "meses", "instantes", "momentos"))
"""What tells with 'antes de que' that it came true too: 'poco antes de que Soto la apoyara'."""
CONCEDED = (["pese", "a"], ["pesar", "de"], ["hecho", "de"], ["raíz", "de"], ["partir", "de"])
"""What tells, with 'que' and a past subjunctive, of a fact."""
HEARD_OF = frozenset(("lo", "eso", "aquello"))
"""What makes of 'de que' something only heard: 'lo de que Soto apoya a Tola no pasa de un cuento'."""
ACCORDING = frozenset(("según", "para"))
"""What opens a sentence with the name of who holds what it tells: 'Para Quilodrán, hay que votar'."""
DOUBTS = frozenset(("duda", "dudas"))
NONE = frozenset(("no", "sin", "ninguna", "nunca"))
"""What makes of 'duda' none: 'no tiene dudas de que votará por Soto'."""
PLACE_REACH = 4
"""Tokens between 'en' and the last word of where something was said ('en radio Costa Azul')."""


@dataclass(slots=True)
class Group:
    """A verb group while it is read to the left."""

    at: int
    form: VerbForm
    negations: int = 0
    mood: Mood = "asserted"
    passive: bool = False
    urged_by: int = -1
    negations_within: int = 0
    """Negations of what is urged, as against those of the urging."""
    head: int = -1
    modal: bool = False
    refused: bool = False
    """Whether a verb of refusing governs it: 'descartó votar por'."""
    governor: int = -1
    joined: bool = False
    """Whether the infinitive that is looked at is only joined by 'y': its own negation is not shared."""
    needful: bool = False
    """Whether it is told to be what must be done: 'es importante votar por Soto'."""
    moved_by: int = -1
    """The verb of who brings another to do it: 'llevó a Soto a votar por Tola', -1 if none."""


AHEAD = frozenset(("fut", "pres", "cond"))
"""Tenses of what somebody is said to be about to do."""


class Openings(Conditions):
    """Reads how clauses begin."""

    def _questioned(self, i: int) -> bool:
        if "¿" not in self.document.text:
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        for j in range(i - 1, max(first, i - CLAUSE_REACH) - 1, -1):
            if self.document.forms[j] == "¿":
                return True
            if self.document.forms[j] in "?.":
                return False
        return False

    @staticmethod
    def _owed(group: Group) -> bool:
        """'hay que votar', 'es importante votar': whether the group tells what must be done."""
        return group.modal or group.needful

    def _told_apart(self, i: int) -> bool:
        """'Hay que votar por Soto, dijo Quilodrán', 'Para Quilodrán, hay que votar por Soto': whether the
        sentence says of itself who tells what it tells at token ``i``.
        """
        document, lowers = self.document, self.document.lowers
        first, end = document.sentences[document.sentence[i]]
        if lowers[first] in ACCORDING or self.cues.at(first, "view_of") is not None:
            return lowers[i - 1] in (",", ":")
        told = (k for k in range(i + 2, end) if lowers[k - 1] == "," and document.flags[k] & SAYING)
        return any(self.is_verb(k) and document.stretch[k] < 0 for k in told)

    def _meant(self, group: Group, k: int, form: VerbForm) -> bool:
        """'quiero apoyar a Soto', 'no puedo votar por Soto', 'Soto puede contar con su voto': whether what a
        modal verb at token ``k`` governs is as good as decided.
        """
        if form.lemma == "poder" and self.form(group.at, lemma="contar") is not None:
            return self.document.lowers[group.at + 1] == "con" and form.tense in ("pres", "fut")
        if form.person != "1" or form.tense != "pres":
            return False
        return form.lemma == "querer" or (form.lemma == "poder" and self.left(k)[1] > 0)

    def _is_matter(self, i: int) -> bool:
        """'habló sobre votar por Soto', 'no hay acuerdo en torno a apoyarla': whether the infinitive at token
        ``i`` is only what is spoken about.
        """
        return self.cues.ending(i, "matter") is not None

    def _opening(self, group: Group) -> str:
        """What opens the clause of a finite verb.

        '' a main clause, 'relative', 'after' (what is done when the rest is), 'said', 'denied', 'urged',
        'imagined', 'rumoured' (by who governs 'que'), 'si' where it is a condition or an open question.
        """
        lowers, document = self.document.lowers, self.document
        if self._condition_before(group.at):
            return "si"
        k, limit = group.at, max(-1, group.at - CLAUSE_REACH)
        while (k := k - 1) > limit:
            word, quoted = lowers[k], document.stretch[k]
            if quoted >= 0 and document.stretch[group.at] < 0:
                k = min(k, document.stretches[quoted].first)
                continue  # 'afirmó que “no hay más que decir” y felicitó a Soto'
            if word == "," and group.form.tense in SUBJUNCTIVE:
                k = self._before_inciso(k, limit)
                continue
            if word == "," and group.form.tense == "cond":
                que = self._que_before_inciso(k, limit)
                return self._complement(group, que) if que >= 0 else ""
            if word == "," and self._rumoured_before(k, limit):
                return "rumoured"
            if document.sentence[k] != document.sentence[group.at] or word in BREAKS or word == ",":
                return ""
            if word == "que" and self.cues.ending(k + 1, "likewise") is not None:
                continue  # 'luego de que Soto, al igual que Paredes, apoyara a Tola'
            if word == "que":
                return self._complement(group, k)
            if word in ("quien", "quienes", "cual", "cuales"):
                return "relative"
            if word in ("quién", "quiénes"):
                return "si"  # 'preguntó quién votará por Soto'
            if self.is_verb(k):
                return ""
        return ""

    def _rumoured_before(self, comma: int, limit: int) -> bool:
        """'Corre el rumor de que el Partido del Alba, que lidera Soto, apoyará a Tola': whether what a comma
        sets off stands in a clause that is hearsay.
        """
        lowers = self.document.lowers
        for k in range(comma - 1, limit, -1):
            if lowers[k] in BREAKS or lowers[k] in ("pero", "mientras", "aunque", "y"):
                return False
            if lowers[k] == "que" and self.cues.ends_at(k + 1, k - 3, "rumour"):
                return True
        return False

    def _before_inciso(self, comma: int, limit: int) -> int:
        """The comma that opens the relative which ``comma`` closes before a subjunctive, else ``comma``: 'que
        el edil, Soto, que lo apoyó, haya'; ``limit`` where neither an inciso nor an apposition is set off.
        """
        lowers, told = self.document.lowers, False
        for k in range(comma - 1, limit, -1):
            if lowers[k] in BREAKS:
                return limit
            likewise = lowers[k] == "que" and self.cues.ending(k + 1, "likewise") is not None
            if lowers[k] == "," or (lowers[k] == "que" and not told and not likewise):
                return k if told else comma
            told = told or self.is_verb(k)
        return limit

    def _que_before_inciso(self, comma: int, limit: int) -> int:
        """The 'que' before the inciso that ``comma`` closes: 'anunció que, como había dicho, apoyaría';
        -1 where none is set off, or it is a condition ('que, de pasar, apoyaría').
        """
        lowers = self.document.lowers
        for k in range(comma - 1, limit, -1):
            if lowers[k] in BREAKS or self.document.stretch[k] >= 0:
                return -1
            if lowers[k] == ",":
                return k - 1 if lowers[k - 1] == "que" and lowers[k + 1] in AS_SAID else -1
        return -1

    def _complement(self, group: Group, que: int) -> str:
        """What opens 'que' at token ``que``: a relative, or the clause that a verb near it tells."""
        root = self.chained_to(que)
        que = root if root >= 0 else que
        asking = self._asking(que) if group.form.tense in SUBJUNCTIVE else -1
        if asking >= 0 and (form := self.form(asking)) is not None:
            return self._governor(group, asking, form)
        found = self._governed(group, que)
        verb = self.reported_by(que) if found == "relative" else -1
        form = self.form(verb)
        return self._governor(group, verb, form) if form is not None else found

    def _asking(self, que: int) -> int:
        """The verb that asks it of whom a relative tells: 'llamó a quienes votaron por ella a que apoyen', 'a
        las personas que votaron por ella que apoyen'; -1 where there is none.
        """
        lowers, relative = self.document.lowers, False
        first, _ = self.document.sentences[self.document.sentence[que]]
        if self.is_verb(que - 1):
            return -1  # 'llamó a quienes piden que apoyen a Soto a pensarlo'
        for k in range(que - 1, max(first, que - ASKED_REACH), -1):
            form = self.form(k)
            if lowers[k] in ".;:," or self.document.stretch[k] != self.document.stretch[que]:
                return -1
            if relative and form is not None and self.in_class(form.lemma, "urge"):
                return k if lowers[k + 1] in ("a", "al") else -1
            relative = relative or lowers[k] in ("que", "quien", "quienes")
        return -1

    def _governed(self, group: Group, que: int) -> str:
        """What governs the 'que' that opens a clause: 'anunció que', 'pidió a sus votantes que', 'para
        que'.
        """
        lowers, document = self.document.lowers, self.document
        sentence = document.sentence[que]
        k = que - 1
        while k >= 0 and (document.forms[k] in MARKS or document.forms[k] in SINGLE):
            k -= 1
        if k < 0 or document.sentence[k] != sentence:
            return ""
        verb = self.before_aside(k)
        saying = self.form(verb) if verb < k else None
        if saying is not None and (self.in_class(saying.lemma, "say") or self.in_class(saying.lemma, "urge")):
            k = verb  # 'dijo, en un comunicado, que apoya a Soto'
        if lowers[k] == "de" and lowers[k - 1] in HEARD_OF:
            return "imagined"
        if group.form.tense == "subjimpf" and (lowers[k] in ("tras", "desde") or self._afterwards(k)):
            return "after"
        if lowers[k - 1 : k + 1] in CONCEDED and self._is_past(group):
            return "after"
        if lowers[k] == "para" and self.lexicon.is_word(lowers[k - 1], "decisive"):
            return "after" if group.form.tense == "subjimpf" else "imagined"  # 'fue clave para que apoyara'
        if lowers[k] in ("para", "sin"):
            noun = self._call_noun_before(k)
            if noun >= 0 and not self.turned_down(noun):
                self._urge(group, noun)
                return "urged"
            return "imagined"
        cues = self.cues
        around = self._told_around(que, group)
        if cues.ends_at(que + 1, que - 3, "rumour") or around or self._gossiped(que):
            return "rumoured"
        limit = max(-1, k - GOVERNOR_REACH)
        adjacent = True
        while k > limit and document.sentence[k] == sentence:
            if k + 1 in cues.closing:
                for start in range(max(0, k - 3), k + 1):
                    if self._ends_at(start, k + 1, "rumour"):
                        return "rumoured"
                    if self._ends_at(start, k + 1, "call_noun_vote"):
                        noun = self._call_noun_before(k + 1)
                        if self.turned_down(start):
                            return "imagined"
                        self._urge(group, noun if noun >= 0 else k)
                        return "urged"
                    if self._ends_at(start, k + 1, "prospect"):
                        if lowers[k + 1] == "por":
                            return "said"  # 'dio las razones por las que votará por Soto'
                        doubted = NONE.isdisjoint(lowers[max(0, k - 3) : k])
                        return "said" if lowers[k] in DOUBTS and not doubted else "imagined"
            reference = self.reading.references.at(k)
            if reference is not None:
                if adjacent and not self._beside_the_point(reference, group):
                    return "relative"
                k = reference.first - 1
                adjacent = False
                continue
            form = self.form(k)
            if form is not None and (not form.finite or self.is_verb(k)):
                if form.tense != "part" or self._auxiliary(k - 1, "perfect") is not None:
                    return self._governor(group, k, form)
            if lowers[k] == "," and not adjacent:
                return "relative"
            place = self._said_in(k) if adjacent else -1
            if place >= 0:
                k = place - 1
                continue
            if adjacent and not self._transparent(k):
                return "relative" if lowers[k] != "," else self._after_comma(k)
            k -= 1
        return "relative"

    def _gossiped(self, que: int) -> bool:
        """'En los pasillos aseguran que': whether nobody named says it, but a place where one talks."""
        begin = self.document.sentences[self.document.sentence[que]][0]
        place = self.cues.within(max(begin, que - GOVERNOR_REACH), que, "gossip_place")
        return place is not None and not any(r.actors for r in self.reading.references.between(begin, que))

    def _told_around(self, que: int, group: Group) -> bool:
        """'Cerca de Soto dicen que votará', 'En su entorno juran que': whether those around whoever stands
        right behind say what somebody will do, rather than they; not '… recuerdan que Tola votó'.
        """
        first = self.document.sentences[self.document.sentence[que]][0]
        begin = max(first, que - GOVERNOR_REACH)
        around = self.cues.within(begin, que, "entourage")
        found = self.cues.at(around, "entourage") if around is not None else None
        if around is None or found is None or group.form.tense not in AHEAD:
            return False
        references = self.reading.references
        if any(r.actors for r in references.between(que + 1, group.at)):
            return False
        named = [r for r in references.between(around, que) if r.actors]
        opens = around == first or self.document.lowers[around - 1] in (";", "pero", "aunque")
        return opens and len(named) <= 1 and all(r.first <= found[1] + 1 for r in named)

    def _afterwards(self, de: int) -> bool:
        """'luego de que', 'después de que Soto hablara y de que', 'poco antes de que'; not 'antes de que'."""
        lowers = self.document.lowers
        if lowers[de - 1 : de + 1] == ["antes", "de"]:
            return lowers[de - 2] in SHORTLY
        if lowers[de] != "de" or lowers[de - 1] not in ("y", "e"):
            return lowers[de - 1 : de + 1] in AFTERWARDS
        first, _ = self.document.sentences[self.document.sentence[de]]
        for i in range(de - 1, max(first, de - CLAUSE_REACH), -1):
            if lowers[i] == "que" and lowers[i - 1] == "de":
                return lowers[i - 2 : i] in AFTERWARDS
            if lowers[i] in BREAKS:
                return False
        return False

    def _said_in(self, k: int) -> int:
        """The 'en' of where something was said, by a name at token ``k``: 'anunció en radio Costanera que';
        -1 where there is none.
        """
        if not self.document.is_capital(k) or self.reading.references.at(k) is not None:
            return -1
        for j in range(k - 1, max(0, k - PLACE_REACH), -1):
            if self.document.lowers[j] in ("en", "a", "al"):
                before = self.form(j - 1)
                return j if before is not None and self.is_verb(j - 1) else -1
            if not self.document.lowers[j].isalpha():
                return -1
        return -1

    def is_complement(self, que: int) -> bool:
        """Whether 'que' at token ``que`` opens what somebody says rather than taking up a noun."""
        form = VerbForm("", "pres", "3", "")
        return self._complement(Group(que + 1, form), que) in (
            "said",
            "achieved",
            "denied",
            "urged",
            "imagined",
            "rumoured",
        )

    def _beside_the_point(self, reference: Reference, group: Group) -> bool:
        """Whether a reference before 'que' is no antecedent: 'le pidió a Soto que', 'dijo en el canal
        de X que'.
        """
        preposition = self.reading.clause.preposition(reference)
        if preposition == "a":
            if self.document.flags[reference.first] & POSSESSIVE and self.tells_somebody(reference.first - 2):
                return True  # 'contó a sus vecinos que había llamado'
            if reference.number == "p" and self._one_acts(reference.after):
                return True  # 'dijo a los periodistas que votará'
            # 'agradeció a los que votaron' takes up a crowd, 'pidió a los suyos que voten' does not.
            return bool(reference.actors) or reference.number != "p" or group.form.tense in SUBJUNCTIVE
        if preposition == "de" and self._said_at(reference):
            return True
        return bool(preposition) and reference.kind == "organisation" and not reference.actors

    def _said_at(self, owner: Reference) -> bool:
        """'anunció en la sede del Partido Aurora que votará': whether it was said at ``owner``'s place."""
        i = owner.first - 1
        for j in range(i, max(0, i - PLACE_REACH), -1):
            if self.document.lowers[j] == "en":
                form = self.form(j - 1, "say")
                return form is not None and "clause" in self.lexicon.constructions(form.lemma, "say")
            if not self.document.lowers[j].isalpha():
                return False
        return False

    def _one_acts(self, que: int) -> bool:
        """'que ya votó por Soto': whether a verb in the singular follows 'que' with nobody before it."""
        return self.document.lowers[que] == "que" and self.tells_from(que + 1, "s")

    def tells_somebody(self, i: int) -> bool:
        """Whether the verb at token ``i`` tells somebody something: 'contó', not 'agradeció'."""
        form = self.form(i, "say")
        uses = self.lexicon.constructions(form.lemma, "say") if form is not None else frozenset()
        return {"clause", "addressee"} <= uses and "quote_only" not in uses

    def _unsaid(self, k: int, form: VerbForm) -> bool:
        """Whether what an infinitive would say is not said: 'no puedo asegurar que', 'evitó decir que'."""
        raise NotImplementedError

    def _urge(self, group: Group, by: int) -> None:
        """Note that the word at token ``by`` asks for what the group says."""
        group.urged_by, group.negations_within, group.negations = by, group.negations, 0

    def _after_comma(self, comma: int) -> str:
        """'anunció, tras la derrota, que …' is a complement; 'Soto, que …' is a relative clause."""
        reference = self.reading.references.at(comma - 1)
        return "relative" if reference is not None else "said"

    def _transparent(self, k: int) -> bool:
        """Whether token ``k`` may stand between a verb of saying and 'que': 'pidiendo puerta a puerta'."""
        word = self.document.lowers[k]
        if self.document.lowers[k + 2 : k + 3] == [word] and word.isalpha():
            return True
        flags = self.flags
        if flags[k] & (ADVERB | PREPOSITION | DETERMINER | CLITIC | CONTRACTION) or self.lexicon.is_word(
            word, "weekday", "relative_day"
        ):
            return True
        return (
            bool(k and flags[k - 1] & (PREPOSITION | DETERMINER | CONTRACTION | DEMONSTRATIVE | POSSESSIVE))
            or self.document.forms[k][0].isdecimal()
            or self.lexicon.is_word(word, "month")
        )

    def _call_noun_before(self, k: int) -> int:
        """The light verb of a call ('hizo un llamado'), or the noun itself, just before token ``k``; -1 if
        none.
        """
        noun = -1
        for j in range(k - 1, max(-1, k - GOVERNOR_REACH), -1):
            if self.cues.at(j, "call_noun_vote") is not None:
                noun = j
            form = self.form(j)
            if form is not None and form.finite and self.is_verb(j):
                return j if noun >= 0 or self.in_class(form.lemma, "urge") else -1
        return noun

    @staticmethod
    def _is_past(group: Group) -> bool:
        """Whether a subjunctive is of what is over: 'apoyara', 'haya apoyado'."""
        return group.form.tense == "subjimpf" or (group.form.tense == "subj" and group.form.lemma == "haber")

    def _governor(self, group: Group, k: int, form: VerbForm) -> str:
        """How the verb at ``k`` puts what it governs: said, denied, asked for, supposed."""
        lemma = form.lemma
        if self.document.lowers[k + 1] == "con" and "not_with" in self.lexicon.constructions(lemma, "say"):
            return "relative"  # 'cuenta con ediles que apoyaron a Soto'
        if form.tense == "part":
            k -= 1  # 'ha negado que': the auxiliary bears person and negation
        _, negations = self.left(k)
        group.governor = k
        if self.in_class(lemma, "urge") and group.form.tense in SUBJUNCTIVE:
            unsaid = form.tense == "inf" and self._unsaid(k, form)  # 'evalúa pedir que voten por Soto'
            if negations or group.urged_by >= 0 or unsaid:
                return "imagined"
            self._urge(group, k)
            return "urged"
        hides = "np" in self.lexicon.constructions(lemma, "waver")  # 'no ocultó que votará por Soto'
        if negations % 2 and (group.form.tense in TOLD_SO or (hides and group.form.tense in AHEAD)):
            if self.in_class(lemma, "deny") or hides:  # 'no oculta que se reunió', 'no negó que votó'
                return "said"
        if negations % 2 and form.tense == "pret" and self.in_class(lemma, "prevent"):
            return "achieved"  # 'ello no impidió que Soto la apoyara'
        if self.in_class(lemma, "deny"):
            return "imagined" if negations else "denied"
        if negations or (form.tense == "inf" and self._unsaid(k, form)):
            return "imagined"
        factive = self._is_past(group) and self.in_class(lemma, "regret") and form.tense != "cond"
        decreed = self.in_class(lemma, "decree") and form.tense not in ("fut", "cond", "inf")
        done = self.in_class(lemma, "achieve") or decreed
        if (done and group.form.tense in SUBJUNCTIVE) or factive:
            return "achieved"  # 'logró, acordó que Soto la apoyara', 'lamentó que no apoyara a nadie'
        if self._owed(group) and self.in_class(lemma, "opine"):
            return "said"  # 'cree que hay que votar por Soto'
        if self.in_class(lemma, "suppose") or (
            self.in_class(lemma, "plan") and not self.in_class(lemma, "commit")
        ):
            return "imagined"
        if form.tense == "cond":
            return "imagined"
        if form.tense == "pres" and group.form.tense == "cond" and not group.negations % 2:
            return "rumoured"  # 'aseguran que apoyaría a Soto'; not 'dice que nunca la apoyaría'
        return "said"
