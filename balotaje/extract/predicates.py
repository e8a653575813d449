"""What is claimed of a verb: whether the deed is reported as done, and whose deed it is.

'respaldó', 'ha respaldado', 'decidió respaldar' and 'va a respaldar' are one claim; 'no respaldó', 'podría
respaldar', 'si respalda', 'negó que respaldara' and 'pidió que respaldaran' are others. The verb group is
read from the verb to the left, up to the word that governs the clause.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from ..lexicon import FINITE, VerbForm
from .cues import Cues
from .reading import Reading
from .references import Reference
from .tokens import MARKS, SINGLE
from .triggers import Trigger

Mood = Literal["asserted", "negated", "open", "urged"]

FINITE_ORDER = ("pret", "pres", "fut", "impf", "cond", "subjimpf", "subj", "imp")
FUNCTION_WORDS = (
    "preposition",
    "conjunction",
    "subordinator",
    "possessive",
    "determiner",
    "adverb",
    "clitic",
)
"""Classes of words that are no verb although a verb has the same form ('sobre', 'para', 'entre')."""
BREAKS = frozenset((".", ";", ":", "?", "!", "…"))
LINKS = frozenset(("a", "de", "por", "en", "con", "que", "como"))
"""What may stand between a governing verb and its infinitive."""
CIRCUMSTANCE = frozenset(("al", "tras", "para", "luego", "después", "antes", "además"))
SUBJUNCTIVE = frozenset(("subj", "subjimpf"))
CONDITIONED = frozenset(("pres", "fut", "cond"))
REFLEXIVE = frozenset(("se", "me", "nos"))
GROUP_REACH = 12
"""Tokens between an infinitive and what governs it ('llamó a sus votantes a respaldar')."""
CLAUSE_REACH = 22
"""Tokens before a verb within which the conjunction that opens its clause is looked for."""
SENTENCE_REACH = 45
"""Tokens before a verb within which a condition on it is looked for."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb group: ``verb`` bears the meaning, the subject of ``head`` (a finite verb, -1 if none) acts.

    ``first`` is the group's first token. ``person`` is that of the finite verb. ``declined`` is true where a
    denied deed is announced rather than reported ('no votará por', 'no apoyaremos'), ``urged`` where it is
    asked of others by who acts ('llamó a votar'; with a negated mood: 'llamó a no votar').
    """

    verb: int
    head: int
    first: int
    mood: Mood
    person: str = "3"
    tense: str = "pres"
    passive: bool = False
    declined: bool = False
    exhorting: bool = False
    urged: bool = False
    governor: int = -1
    """The token of the verb of saying that governs the clause ('dijo que apoyará'), -1 if none."""

    @property
    def claimed(self) -> bool:
        """Whether the deed is reported as done, announced, or asked for by who acts."""
        return self.mood in ("asserted", "urged")


@dataclass(slots=True)
class _Group:
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
    governor: int = -1


class Predicates:
    """Reads verb groups of one article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.cues = Cues.of(reading.document, reading.lexicon)
        self._verbal: dict[int, bool] = {}

    # -- forms -------------------------------------------------------------------------------------

    def form(self, i: int, verb_class: str | None = None, *, lemma: str = "") -> VerbForm | None:
        """The reading of token ``i`` as a verb (of ``verb_class``, of ``lemma``), the likeliest of
        several.
        """
        if not 0 <= i < len(self.document):
            return None
        lower = self.document.lowers[i]
        readings = (
            self.lexicon.verb_in(lower, verb_class) if verb_class else self.lexicon.verbs.get(lower, ())
        )
        if lemma:
            readings = tuple(reading for reading in readings if reading.lemma == lemma)
        if not readings:
            return None
        finite = [r for r in readings if r.finite]
        if len(finite) < len(readings):
            return next(r for r in readings if not r.finite)
        quoted = self.document.stretch[i] >= 0
        return min(
            finite,
            key=lambda r: (
                r.person == "2",
                r.person == "1" and not (quoted and r.number == "p"),
                FINITE_ORDER.index(r.tense),
            ),
        )

    def of(self, trigger: Trigger) -> VerbForm | None:
        """The reading of a trigger's verb; a verb of several words has its whole lemma."""
        if not trigger.lemma:
            return self.form(trigger.first, trigger.kind)
        form = self.form(trigger.first, lemma=trigger.lemma.split()[0])
        return replace(form, lemma=trigger.lemma) if form is not None else None

    def is_verb(self, i: int) -> bool:
        """Whether token ``i`` is a finite verb rather than a noun or adjective of the same spelling."""
        if not self.document.flags[i] & FINITE:
            return False
        known = self._verbal.get(i)
        if known is None:
            known = self._verbal[i] = self._is_verb(i)
        return known

    def _is_verb(self, i: int) -> bool:
        form = self.form(i)
        if form is None or not form.finite or (self.document.is_capital(i) and i and not self._opens(i)):
            return False
        lower = self.document.lowers[i]
        before = (
            self.document.lowers[i - 1]
            if i and self.document.sentence[i - 1] == self.document.sentence[i]
            else ""
        )
        if self.lexicon.is_word(lower, *FUNCTION_WORDS) and not self.lexicon.verb_in(lower, "aux"):
            return False
        if before in ("la", "los", "las"):
            return self.reading.references.at(i - 1) is None and lower not in self.lexicon.common_words
        if self.lexicon.is_word(before, "clitic"):
            return True
        return not self.lexicon.is_word(before, "determiner", "possessive", "contraction", "preposition")

    def _opens(self, i: int) -> bool:
        return self.document.sentence_start(i)

    def in_class(self, lemma: str, verb_class: str) -> bool:
        """Whether a verb is of a class of the lexicon."""
        return verb_class in self.lexicon.verb_classes.get(lemma, ())

    def left(self, i: int) -> tuple[int, int]:
        """The token before ``i`` past clitics, adverbs and negations, and how many negations were passed."""
        lowers, j, negations = self.document.lowers, i - 1, 0
        sentence = self.document.sentence[i]
        while j >= 0 and self.document.sentence[j] == sentence:
            word = lowers[j]
            if self.lexicon.is_word(word, "negation") and word not in ("nada", "nadie", "apenas"):
                negations += 1
            elif word == "menos" and j and lowers[j - 1] in ("mucho", "ni"):
                pass
            elif word in ("y", "como") or not (
                self.lexicon.is_word(word, "clitic", "adverb") and not self._is_article(j)
            ):
                break
            j -= 1
        return j, negations

    def _is_article(self, i: int) -> bool:
        """Whether 'la', 'los' at token ``i`` is an article of a noun rather than a clitic."""
        if self.document.lowers[i] not in ("la", "las", "los", "lo"):
            return False
        return self.reading.references.at(i) is not None

    def _ends_at(self, first: int, after: int, kind: str) -> bool:
        """Whether a phrase of class ``kind`` stands at tokens ``first`` up to ``after``."""
        found = self.cues.at(first, kind)
        return found is not None and found[1] == after

    # -- the group ---------------------------------------------------------------------------------

    def at(self, verb: int, form: VerbForm) -> Predicate:
        """The verb group around the verb at token ``verb``, read as ``form``."""
        group = _Group(verb, form)
        for _ in range(6):
            j, negations = self.left(group.at)
            group.negations += negations
            if group.form.finite:
                group.head = group.at
                break
            if not self._step(group, j):
                break
        mood, exhorting = self._mood(group, verb)
        tense = group.form.tense
        declined = (
            group.negations % 2 == 1
            and group.mood == "asserted"
            and group.head >= 0
            and (tense in ("fut", "cond") or group.form.person == "1" or self._future(group))
        )
        return Predicate(
            verb=verb,
            head=group.urged_by if group.urged_by >= 0 else group.head,
            first=self._first(group.at),
            mood=mood,
            person=group.form.person if group.head >= 0 else "",
            tense=tense,
            passive=group.passive,
            declined=declined,
            exhorting=exhorting,
            urged=group.urged_by >= 0,
            governor=group.governor,
        )

    def _future(self, group: _Group) -> bool:
        return self.form(group.head, "aux") is not None and self.document.lowers[group.head + 1] == "a"

    def _first(self, i: int) -> int:
        """The first token of the clitics and negations before ``i``."""
        lowers = self.document.lowers
        sentence = self.document.sentence[i]
        while (
            i
            and self.document.sentence[i - 1] == sentence
            and (self.lexicon.is_word(lowers[i - 1], "clitic", "negation") and not self._is_article(i - 1))
        ):
            i -= 1
        return i

    def _step(self, group: _Group, j: int) -> bool:
        """Move ``group`` to what governs it at or before token ``j``; False when nothing does."""
        tense = group.form.tense
        if j < 0 or self.document.sentence[j] != self.document.sentence[group.at]:
            return False
        if tense == "part":
            aux = self._auxiliary(j, "perfect") or self._auxiliary(j, "passive")
            if aux is None:
                return False
            group.passive = group.passive or aux.lemma != "haber"
            if aux.tense == "cond":
                group.mood = "open"
            group.at, group.form = j, aux
            return True
        if tense == "ger":
            aux = self._auxiliary(j, "progressive")
            if aux is None:
                return False
            group.at, group.form = j, aux
            return True
        return self._govern(group, j)

    def _auxiliary(self, i: int, use: str) -> VerbForm | None:
        """The reading of token ``i`` as an auxiliary for ``use``: 'fue' is a form of 'ser' before a
        participle.
        """
        for form in self.lexicon.verb_in(self.document.lowers[i], "aux"):
            if use in self.lexicon.constructions(form.lemma, "aux"):
                return form
        return None

    def _govern(self, group: _Group, j: int) -> bool:
        """What governs an infinitive: a verb, a noun ('la decisión de'), a preposition, another
        infinitive.
        """
        lowers, document = self.document.lowers, self.document
        word = lowers[j]
        if word in ("sin",):
            group.negations += 1
            return False
        if word in CIRCUMSTANCE:
            if any(self._ends_at(start, j, "prospect") for start in range(max(0, j - 3), j)):
                group.mood = "open"  # 'disponible para', 'condiciones para'
            return False
        if word in ("y", "e", "o", "ni", ","):
            for k in range(j - 1, max(-1, j - GROUP_REACH), -1):
                if document.sentence[k] != document.sentence[j] or lowers[k] in ".;:":
                    return False
                form = self.form(k)
                if form is not None and form.tense == "inf":
                    group.at, group.form = k, form
                    return True
                if form is not None and form.finite and self.is_verb(k):
                    return False
            return False
        linked = word in LINKS
        if linked and lowers[j - 1] in ("después", "luego", "antes", "además") if j else False:
            return False
        k = j - 1 if linked else j
        limit = max(-1, k - GROUP_REACH)
        while k > limit and document.sentence[k] == document.sentence[group.at]:
            reference = self.reading.references.at(k)
            if reference is not None and self.form(k) is None:
                k = reference.first - 1
                continue
            if lowers[k] in ".;:" or lowers[k] in ("que", "cuando", "porque"):
                return False
            for start in range(max(0, k - 2), k + 1):
                if self._ends_at(start, k + 1, "commitment"):
                    return False
                if self._ends_at(start, k + 1, "call_noun_vote"):
                    return self._light_verb_of_call(group, k)
                if self._ends_at(start, k + 1, "prospect"):
                    group.mood = "open"
                    return False
            form = self.form(k)
            if form is not None and (not form.finite or self.is_verb(k)):
                relative = self._relative_before(k, form)
                if relative >= 0:
                    k = relative - 1
                    continue
                if form.tense != "part" or self._auxiliary(k - 1, "perfect") is not None:
                    return self._governed_by(group, k, form)
            k -= 1
        return False

    def _relative_before(self, k: int, form: VerbForm) -> int:
        """The relative pronoun of a clause that only says of whom: 'llamó a quienes lo apoyaron a
        votar'; -1 if none.
        """
        if any(self.in_class(form.lemma, name) for name in ("urge", "commit", "aux", "refuse", "plan")):
            return -1
        j, _ = self.left(k)
        return j if j > 0 and self.document.lowers[j] in ("quien", "quienes", "que") else -1

    def _light_verb_of_call(self, group: _Group, noun: int) -> bool:
        """'hizo un llamado a votar': who makes the call acts."""
        self._urge(group, noun)
        for k in range(noun - 1, max(-1, noun - 5), -1):
            form = self.form(k)
            if form is not None and form.tense != "part":
                group.urged_by = k
                group.at, group.form = k, form
                return True
        return False

    def _governed_by(self, group: _Group, k: int, form: VerbForm) -> bool:
        lemma = form.lemma
        if group.urged_by < 0 and self.in_class(lemma, "urge"):
            self._urge(group, k)
        elif self.in_class(lemma, "commit"):
            pass
        elif self.in_class(lemma, "refuse"):
            group.negations += 1
        elif self.in_class(lemma, "plan") or "modal" in self.lexicon.constructions(lemma, "aux"):
            if lemma == "haber" or lemma == "tener" or lemma == "deber":
                group.modal = True
            elif not (form.person == "1" and lemma == "querer" and form.tense == "pres"):
                group.mood = "open"
        elif self.in_class(lemma, "suppose") or self._makes_another(group, k, form):
            group.mood = "open"
        group.at, group.form = k, form
        return True

    def _makes_another(self, group: _Group, k: int, form: VerbForm) -> bool:
        """'lo acompañó a votar', 'ayudó a elegir': who acts in the infinitive is somebody else."""
        lowers = self.document.lowers
        if group.at < 1 or lowers[group.at - 1] != "a" or self.lexicon.constructions(form.lemma, "aux"):
            return False
        reflexive = any(lowers[i] in REFLEXIVE for i in range(max(0, k - 3), k))
        return not reflexive and not (
            form.tense in ("inf", "ger") and lowers[k].endswith(("se", "me", "nos"))
        )

    # -- the clause --------------------------------------------------------------------------------

    def _mood(self, group: _Group, verb: int) -> tuple[Mood, bool]:
        """How the group's claim stands once its clause is known, and whether it is an exhortation."""
        if self._questioned(group.at):
            return "open", False
        mood: Mood = group.mood
        tense = group.form.tense
        quoted = self.document.stretch[group.at] >= 0
        exhorting = False
        if group.head >= 0:
            opening = self._opening(group)
            if tense in CONDITIONED and self._condition_behind(verb):
                mood = "open"
            if opening == "si":
                mood = "open"
            elif opening == "denied":
                group.negations += 1
            elif opening == "imagined":
                mood = "open"
            elif opening == "urged":
                if group.urged_by < 0:
                    mood = "open"
            elif opening == "said":
                mood = mood if tense not in SUBJUNCTIVE else "open"
            elif opening == "rumoured":
                mood = "open"
            elif tense in SUBJUNCTIVE | {"imp"}:
                exhorting = quoted and opening == "" and group.urged_by < 0
                if not exhorting:
                    mood = "open"
            elif tense == "cond" and not (quoted and group.negations % 2):
                mood = "open"
            if group.modal and mood == "asserted" and group.urged_by < 0:
                if quoted and self._deontic(group):
                    exhorting = True
                else:
                    mood = "open"
        if mood == "open":
            return mood, False
        if group.urged_by >= 0:
            if group.negations % 2:
                return "open", False
            return ("negated" if group.negations_within % 2 else "urged"), False
        return ("negated" if group.negations % 2 else "asserted"), exhorting

    def _deontic(self, group: _Group) -> bool:
        """'tenemos que apoyar', 'hay que votar', 'debemos votar': the speaker asks it of all."""
        return group.form.person == "1" or self.document.lowers[group.head] == "hay"

    def _questioned(self, i: int) -> bool:
        first, _ = self.document.sentences[self.document.sentence[i]]
        for j in range(i - 1, max(first, i - CLAUSE_REACH) - 1, -1):
            if self.document.forms[j] == "¿":
                return True
            if self.document.forms[j] in "?.":
                return False
        return False

    def _opening(self, group: _Group) -> str:
        """What opens the clause of a finite verb.

        '' a main clause, 'relative', 'said', 'denied', 'urged', 'imagined', 'rumoured' (by who governs
        'que'), 'si' where it is a condition or an open question.
        """
        lowers, document = self.document.lowers, self.document
        if self._condition_before(group.at):
            return "si"
        for k in range(group.at - 1, max(-1, group.at - CLAUSE_REACH), -1):
            word = lowers[k]
            if document.sentence[k] != document.sentence[group.at] or word in BREAKS or word == ",":
                return ""
            if word == "que":
                return self._complement(group, k)
            if word in ("quien", "quienes", "cual", "cuales"):
                return "relative"
            if self.is_verb(k):
                return ""
        return ""

    def _condition_before(self, i: int) -> bool:
        """'si pasa, apoyará a Soto', 'no dijo si apoyará a Soto', 'cuando se sepa quién ganó, lo
        apoyaremos'.
        """
        document, lowers = self.document, self.document.lowers
        for k in range(i - 1, max(-1, i - SENTENCE_REACH), -1):
            word = lowers[k]
            if document.sentence[k] != document.sentence[i] or word in BREAKS:
                return False
            if word == "si" and lowers[k + 1] != "bien" and (lowers[k - 1] if k else "") != "como":
                return True
            if word == "cuando" and self._near(k + 1, *SUBJUNCTIVE):
                return True
            if word == "vez" and lowers[k + 1] == "que" and not self._near(k + 2, "pret"):
                return True
        return False

    def _near(self, i: int, *tenses: str) -> bool:
        """Whether the first verb of the clause that begins at token ``i`` is of one of ``tenses``."""
        for j in range(i, min(len(self.document), i + 5)):
            if self.is_verb(j):
                return any(v.tense in tenses for v in self.lexicon.verbs[self.document.lowers[j]])
        return False

    def _condition_behind(self, i: int) -> bool:
        """'apoyará a Soto si pasa a la segunda vuelta'."""
        document, lowers = self.document, self.document.lowers
        for j in range(i + 1, min(len(lowers) - 1, i + CLAUSE_REACH)):
            if document.sentence[j] != document.sentence[i] or lowers[j] in ".;:":
                return False
            if lowers[j] == "si" and lowers[j + 1] != "bien":
                return True
            if self.is_verb(j):
                return False
        return False

    def _complement(self, group: _Group, que: int) -> str:
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
        if lowers[k] in ("para", "sin"):
            noun = self._call_noun_before(k)
            if noun >= 0:
                self._urge(group, noun)
                return "urged"
            return "imagined"
        if any(self._ends_at(start, que + 1, "rumour") for start in range(max(0, que - 3), que)):
            return "rumoured"
        limit = max(-1, k - GROUP_REACH)
        adjacent = True
        while k > limit and document.sentence[k] == sentence:
            for start in range(max(0, k - 3), k + 1):
                if self._ends_at(start, k + 1, "rumour"):
                    return "rumoured"
                if self._ends_at(start, k + 1, "call_noun_vote"):
                    noun = self._call_noun_before(k + 1)
                    self._urge(group, noun if noun >= 0 else k)
                    return "urged"
                if self._ends_at(start, k + 1, "prospect"):
                    return "imagined"
            reference = self.reading.references.at(k)
            if reference is not None:
                if adjacent and not self._beside_the_point(reference):
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
            if adjacent and not self._transparent(k):
                return "relative" if lowers[k] != "," else self._after_comma(group, k)
            k -= 1
        return "relative"

    def _beside_the_point(self, reference: Reference) -> bool:
        """Whether a reference before 'que' is no antecedent: 'le pidió a Soto que', 'dijo en el canal
        de X que'.
        """
        preposition = self.reading.clause.preposition(reference)
        return preposition == "a" or (
            bool(preposition) and reference.kind == "organisation" and not reference.actors
        )

    def _urge(self, group: _Group, by: int) -> None:
        """Note that the word at token ``by`` asks for what the group says."""
        group.urged_by, group.negations_within, group.negations = by, group.negations, 0

    def is_complement(self, que: int) -> bool:
        """Whether 'que' at token ``que`` opens what somebody says rather than taking up a noun."""
        form = VerbForm("", "pres", "3", "")
        return self._complement(_Group(que + 1, form), que) in (
            "said",
            "denied",
            "urged",
            "imagined",
            "rumoured",
        )

    def _after_comma(self, group: _Group, comma: int) -> str:
        """'anunció, tras la derrota, que …' is a complement; 'Soto, que …' is a relative clause."""
        reference = self.reading.references.at(comma - 1)
        return "relative" if reference is not None else "said"

    def _transparent(self, k: int) -> bool:
        """Whether token ``k`` may stand between a verb of saying and its 'que'."""
        word = self.document.lowers[k]
        if self.lexicon.is_word(
            word, "adverb", "preposition", "weekday", "relative_day", "determiner", "clitic", "contraction"
        ):
            return True
        before = self.document.lowers[k - 1] if k else ""
        return (
            self.lexicon.is_word(
                before, "preposition", "determiner", "contraction", "demonstrative_pronoun", "possessive"
            )
            or self.document.forms[k][0].isdigit()
            or self.lexicon.is_word(word, "month")
        )

    def _call_noun_before(self, k: int) -> int:
        """The light verb of a call ('hizo un llamado'), or the noun itself, just before token ``k``; -1 if
        none.
        """
        noun = -1
        for j in range(k - 1, max(-1, k - GROUP_REACH), -1):
            if self.cues.at(j, "call_noun_vote") is not None:
                noun = j
            form = self.form(j)
            if form is not None and form.finite and self.is_verb(j):
                return j if noun >= 0 or self.in_class(form.lemma, "urge") else -1
        return noun

    def _governor(self, group: _Group, k: int, form: VerbForm) -> str:
        """How the verb at ``k`` puts what it governs: said, denied, asked for, supposed."""
        lemma = form.lemma
        if form.tense == "part":
            k -= 1  # 'ha negado que': the auxiliary bears person and negation
        _, negations = self.left(k)
        group.governor = k
        if self.in_class(lemma, "urge") and group.form.tense in SUBJUNCTIVE:
            if negations or group.urged_by >= 0:
                return "imagined"
            self._urge(group, k)
            return "urged"
        if self.in_class(lemma, "deny"):
            return "imagined" if negations else "denied"
        if negations:
            return "imagined"
        if self.in_class(lemma, "suppose") or (
            self.in_class(lemma, "plan") and not self.in_class(lemma, "commit")
        ):
            return "imagined"
        if form.tense == "cond":
            return "imagined"
        return "said"
