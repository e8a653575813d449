"""What is claimed of a verb: whether the deed is reported as done, and whose deed it is.

'respaldó', 'ha respaldado', 'decidió respaldar' and 'va a respaldar' are one claim; 'no respaldó', 'podría
respaldar', 'si respalda', 'negó que respaldara' and 'pidió que respaldaran' are others. The verb group is
read from the verb to the left, up to the word that governs the clause.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...lexicon import CLITIC, NEGATION, VerbForm
from ..remembered import remembered
from .calls import GROUP_REACH, Calls
from .conditions import SUBJUNCTIVE
from .openings import AHEAD, Group, Mood

ME = frozenset(("me", "nos"))
"""Pronouns of whoever speaks."""

LINKS = frozenset(("a", "de", "por", "en", "con", "que", "como"))
"""What may stand between a governing verb and its infinitive."""
WAITING = frozenset(("esperar", "aguardar"))
CIRCUMSTANCE = frozenset(("al", "tras", "para", "luego", "después", "antes", "además"))
REFLEXIVE = frozenset(("se", "me", "nos"))
FREEDOM = frozenset(("libertad", "libres", "libre"))
"""What somebody is left or given 'para votar por Soto o por Tola'."""
FREEDOM_REACH = 6
"""Tokens before 'para' within which that is told."""
BEING = frozenset(("ser", "resultar", "parecer"))
"""With what something is said to be needful."""
ONLY_CHOICE = frozenset(("haber", "tener", "quedar", "existir", "ver"))
"""With what it is said that there is no other choice."""
ONLY = frozenset(("solo", "sólo", "únicamente", "solamente"))
"""What makes of 'dijo que apoyaría a Soto' what would be done in one case: 'que solo apoyaría a'."""
REFUSED_REACH = 6
"""Tokens of 'por ahora la posibilidad' behind the verb that refuses it."""


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
    uncalled: bool = False
    """Whether who acts declines to ask it of others: 'no llamará a votar por'."""
    governor: int = -1
    """The token of the verb of saying that governs the clause ('dijo que apoyará'), -1 if none."""
    moved_by: int = -1
    """The token of the verb of who brings another to do it ('llevó a Soto a apoyar'), -1 if none."""

    @property
    def claimed(self) -> bool:
        """Whether the deed is reported as done, announced, or asked for by who acts."""
        return self.mood in ("asserted", "urged")


class Predicates(Calls):
    """Reads verb groups of one article."""

    @remembered
    def at(self, verb: int, form: VerbForm) -> Predicate:
        """The verb group around the verb at token ``verb``, read as ``form``."""
        group = Group(verb, form)
        for _ in range(6):
            j, negations = self.left(group.at)
            group.negations += 0 if group.joined else negations
            group.joined = False
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
            and not self._is_past(group)  # 'negó que Soto la haya apoyado'
            and (tense in ("fut", "cond") or group.form.person == "1" or group.refused or self._future(group))
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
            uncalled=group.urged_by >= 0 and group.negations % 2 == 1,
            governor=group.governor,
            moved_by=group.moved_by,
        )

    def bears_own_pronoun(self, predicate: Predicate) -> bool:
        """Whether a verb bears the pronoun of its own subject: 'se reunió', 'nos sumamos', 'ponerse'; not 'me
        llamó'.
        """
        lowers, form = self.document.lowers, self.form(predicate.verb)
        pronouns = tuple(REFLEXIVE) if predicate.person in ("1", "") else ("se",)
        if any(lowers[i] in pronouns for i in range(predicate.first, predicate.verb)):
            return True
        if form is not None and form.tense in ("inf", "ger") and lowers[predicate.verb].endswith(pronouns):
            return True
        compound = predicate.head > 0 and lowers[predicate.head - 1] in pronouns
        return compound or lowers[predicate.verb - 1] == "haberse"

    def _future(self, group: Group) -> bool:
        """'no va a votar', 'no iba a votar'; not 'no fue a votar'."""
        told = self.form(group.head, "aux")
        return told is not None and told.tense != "pret" and self.document.lowers[group.head + 1] == "a"

    def _first(self, i: int) -> int:
        """The first token of the clitics and negations before ``i``."""
        flags, sentences = self.document.flags, self.document.sentence
        sentence = sentences[i]
        while (
            i
            and flags[i - 1] & (CLITIC | NEGATION)
            and sentences[i - 1] == sentence
            and not self._is_article(i - 1)
        ):
            i -= 1
        return i

    def _step(self, group: Group, j: int) -> bool:
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

    def _govern(self, group: Group, j: int) -> bool:
        """What governs an infinitive: a verb, a noun ('la decisión de'), a preposition, another
        infinitive.
        """
        lowers, document = self.document.lowers, self.document
        word = lowers[j := self.before_aside(j)]
        if word in ("sin",):
            group.negations += 1
            return False
        if word == "el":
            return False  # 'le costó el haber apoyado a Soto'
        if self._is_subject(j) or self._is_matter(j + 1):
            group.mood = "open"
            return False
        if word == "por" and self._is_reason(j):
            return False
        if word == "en" and self.ranks(j - 1):
            return False  # 'agradeció a Soto, el primero en apoyarla'
        if self._needful(group, j + 1):
            return True
        supposed = word == "de" and (
            document.sentence_start(j) or lowers[j - 1] == "cambio"
        )  # 'De haber apoyado a Soto, sería edil', 'pidió un cargo a cambio de apoyar a Soto'
        if supposed or word in ("quién", "quiénes"):
            group.mood = "open"  # 'no les puedo decir por quién votar'
            return False
        if word in CIRCUMSTANCE:
            if self.cues.ends_at(j, j - 3, "prospect"):
                group.mood = "open"  # 'disponible para', 'condiciones para'
            elif word == "para" and (
                self._agreement_rejected(j) or self._left_free(j) or not self._done_before(j)
            ):
                group.mood = "open"
            return False
        if word == "a" and j and lowers[j - 1] in ("y", "e", "o"):
            j, word = j - 1, lowers[j - 1]  # 'vamos a apoyar y a votar por Soto'
        if word in ("y", "e", "o", "ni", ","):
            return self._joined_infinitive(group, j)
        if self._put_off(j):
            group.mood = "open"
            return False
        linked = word in LINKS
        if word in ("de", "del") and lowers[j - 1] in ("después", "luego", "antes", "además") if j else False:
            return False
        k = j - 1 if linked else j
        group.negations += lowers[k - 1 : j + 1] == ["en", "contra", "de"]  # 'votó en contra de apoyar a'
        named = False
        limit = max(-1, k - GROUP_REACH)
        while k > limit and document.sentence[k] == document.sentence[group.at]:
            reference = self.reading.references.at(k)
            if reference is not None and self.form(k) is None:
                k = reference.first - 1
                named = named or bool(reference.actors)
                continue
            if lowers[k] in ".;:" or lowers[k] in ("que", "cuando", "porque"):
                return False
            if k + 1 in self.cues.closing:
                for start in range(max(0, k - 2), k + 1):
                    told = self._ends_at(start, k + 1, "commitment")
                    called = self._ends_at(start, k + 1, "call_noun_vote")
                    if (told or called) and not named and self.turned_down(start):
                        group.mood = "open"
                        return False
                    if told:
                        return False
                    if called:
                        return self._light_verb_of_call(group, k)
                    if self._ends_at(start, k + 1, "prospect") and lowers[start - 1] != "sin":
                        refusing = self._refusing(start)
                        if refusing >= 0:
                            form = self.form(refusing)
                            return form is not None and self._governed_by(group, refusing, form)
                        group.mood = "open"
                        return False
            form = self.form(k)
            if form is not None and self.in_class(form.lemma, "blame") and k != group.at:
                group.mood = "open"  # 'acusó a Soto de apoyar a Tola', 'fue acusada de apoyarla'
                return False
            if form is not None and form.tense == "part" and self._made_to(k):
                group.mood = "open"
                return False
            if form is not None and (not form.finite or self.is_verb(k)):
                relative = self._relative_before(k, form)
                if relative >= 0:
                    k = relative - 1
                    continue
                if form.tense != "part" or self._auxiliary(k - 1, "perfect") is not None:
                    return self._governed_by(group, k, form)
            k -= 1
        return False

    def _put_off(self, de: int) -> bool:
        """'esperará el escrutinio antes de felicitar a Soto', 'pidió esperar antes de': whether what 'antes
        de' comes before is not done yet; not 'esperó a Tola antes de felicitarla'.
        """
        if self.document.lowers[de - 1 : de + 1] != ["antes", "de"]:
            return False
        for k in range(de - 2, max(-1, de - 1 - GROUP_REACH), -1):
            form = self.form(k) if self.document.sentence[k] == self.document.sentence[de] else None
            if form is not None and form.lemma in WAITING:
                return form.tense not in ("pret", "part")
        return False

    def _is_subject(self, que: int) -> bool:
        """'dijo que votar por Soto es un error': whether the infinitive behind 'que' is what is spoken of;
        not 'tiene que votar por Soto'.
        """
        before = self.form(que - 1) if que and self.document.lowers[que] == "que" else None
        tells = before is not None and before.finite and self.is_verb(que - 1)
        return tells and before is not None and not self.lexicon.constructions(before.lemma, "aux")

    def _is_reason(self, por: int) -> bool:
        """'suspendió a Soto por apoyar a Tola', 'a Soto, por apoyarla': whether 'por' tells what somebody
        named has done; not 'optó por apoyarla'.
        """
        blamed = self.reading.references.at(por - 1 - (self.document.lowers[por - 1] == ","))
        named = blamed is not None and bool(blamed.actors)
        return named and blamed is not None and self.reading.clause.preposition(blamed) == "a"

    def _needful(self, group: Group, after: int) -> bool:
        """Move ``group`` to the copula of 'es importante votar por Soto', 'es un deber apoyarla', or to the
        verb of 'no hay otra opción que votar por ella'; not 'no es necesario votar', 'hay otra opción'.
        """
        first = self.cues.ending(after, "needful")
        verb = self.left(first)[0] if first is not None else -1
        if first is None and self.cues.ending(after - 1, "needful") is not None:
            verb = after - 1  # 'lo mejor es votar por Soto'
        form = self.form(verb)
        only = self.document.lowers[after - 1] == "que"
        known = form is not None and (form.lemma in ONLY_CHOICE if only else form.lemma in BEING)
        if form is None or not known or (self.left(verb)[1] % 2 == 1) != only:
            return False
        if form.tense not in ("pres", "fut"):
            return False
        group.at, group.form, group.needful = verb, form, True
        group.negations += only
        return True

    def _refusing(self, noun: int) -> int:
        """The verb before 'descartó por ahora la posibilidad de endosar sus votos', -1 where none refuses."""
        i = noun - 1
        while i > noun - REFUSED_REACH and i > 0 and not self.is_verb(i):
            if self.document.lowers[i] in ".,;:":
                return -1
            i -= 1
        form = self.form(i)
        refuses = form is not None and form.finite and self.in_class(form.lemma, "refuse")
        return i if refuses else -1

    def _made_to(self, k: int) -> bool:
        """'fue invitada a apoyar a Soto': whether the participle at token ``k`` is what others did to her."""
        aux = self._auxiliary(k - 1, "passive")
        return aux is not None and aux.lemma == "ser"

    def _agreement_rejected(self, purpose: int) -> bool:
        """'rechazó el acuerdo para respaldar a Soto', 'rechazó, por diez votos, la moción para apoyarla';
        not 'bajó su candidatura para apoyarla'.
        """
        noun = self.cues.ending(purpose, "commitment", "call_noun_vote", "proposal")
        return noun is not None and self.turned_down(noun)

    def _left_free(self, purpose: int) -> bool:
        """'dejó en libertad a los suyos para votar por Soto o en blanco', 'libres para apoyarla'."""
        begin = max(self.document.sentences[self.document.sentence[purpose]][0], purpose - FREEDOM_REACH)
        return not FREEDOM.isdisjoint(self.document.lowers[begin:purpose])

    def _done_before(self, purpose: int) -> bool:
        """Whether what serves a purpose is told as done: 'llamó para felicitarlo'; not 'se espera que llame
        para'.
        """
        for k in range(purpose - 1, max(-1, purpose - GROUP_REACH), -1):
            if self.document.sentence[k] != self.document.sentence[purpose]:
                return True
            if self.document.lowers[k] in ".;:":
                return True
            form = self.form(k)
            if form is not None and form.finite and self.is_verb(k) and self.reading.references.at(k) is None:
                done = self.at(k, form)
                asked = done.urged and form.tense in SUBJUNCTIVE  # 'pidió que Soto firmara para apoyarlo'
                return done.mood in ("asserted", "urged") and not asked
        return True

    def _relative_before(self, k: int, form: VerbForm) -> int:
        """The relative pronoun of a clause that only says of whom: 'llamó a quienes lo apoyaron a
        votar'; -1 if none.
        """
        if any(self.in_class(form.lemma, name) for name in ("urge", "commit", "aux", "refuse", "plan")):
            return -1
        j, _ = self.left(k)
        return j if j > 0 and self.document.lowers[j] in ("quien", "quienes", "que") else -1

    def _governed_by(self, group: Group, k: int, form: VerbForm) -> bool:
        lemma = form.lemma
        if group.urged_by < 0 and self.in_class(lemma, "urge"):
            self._urge(group, k)
        elif self.in_class(lemma, "commit"):
            group.refused = group.refused or group.negations % 2 == 1  # 'decidió no votar por Soto'
        elif self.in_class(lemma, "waver"):
            if self.left(k)[1]:
                group.negations += 1  # 'no dudó en apoyar a Soto' tells that it was done
            else:
                group.mood = "open"
        elif self.in_class(lemma, "refuse"):
            group.negations += 1
            group.refused = self.in_class(lemma, "deny")
            if self.left(k - 1 if form.tense == "part" else k)[1]:
                group.mood = "open"  # 'no descartó apoyar a Soto'
        elif self.in_class(lemma, "plan") or "modal" in self.lexicon.constructions(lemma, "aux"):
            if lemma == "haber" or lemma == "tener" or lemma == "deber":
                group.modal = True
            elif self._not_meant(k, form):
                group.refused = True
            elif not self._meant(group, k, form):
                group.mood = group.mood if self._would_not(k, form) else "open"
        elif self.in_class(lemma, "move"):
            group.moved_by = k
            if "first" in self.lexicon.constructions(lemma, "move") and self.document.lowers[k - 1] not in ME:
                group.mood = "open"  # 'me obliga a apoyarla' says so, 'obliga a Soto a apoyarla' does not
        elif self.in_class(lemma, "suppose") or self._makes_another(group, k, form) or self._bargains(lemma):
            group.mood = "open"
        group.at, group.form = k, form
        return True

    def _bargains(self, lemma: str) -> bool:
        """'condicionó votar por Soto'; not 'criticó a Tola por votar por Soto'."""
        unsettled = "np" in self.lexicon.constructions(lemma, "unsettle")
        return unsettled and not self.in_class(lemma, "regret")

    def says(self, k: int, form: VerbForm) -> bool:
        """Whether what the infinitive of saying at token ``k`` tells is said: 'quiso aclarar que', 'no dudó
        en decir que'.
        """
        return not self._unsaid(k, form)

    def _unsaid(self, k: int, form: VerbForm) -> bool:
        willing, negations = self.left(k)
        willed = self.form(willing, lemma="querer")
        if willed is not None and willed.tense in ("pret", "impf") and not negations + self.left(willing)[1]:
            return False  # 'quiso dejar en claro que votará por Soto'
        return self.at(k, form).mood in ("open", "negated")

    def _not_meant(self, k: int, form: VerbForm) -> bool:
        """'no piensa votar por Soto', 'no quiere apoyar a nadie'; not 'no quiso', 'no puede'."""
        return (
            form.tense == "pres"
            and form.finite
            and self.in_class(form.lemma, "plan")
            and self.left(k)[1] % 2 == 1
        )

    def _would_not(self, k: int, form: VerbForm) -> bool:
        """'no quiso pronunciarse por ninguno', 'no ha querido apoyar a nadie'; not 'quiso apoyarla'."""
        if form.lemma != "querer" or form.tense not in ("pret", "part"):
            return False
        finite = k if form.tense == "pret" else self.left(k)[0]
        return finite >= 0 and self.left(finite)[1] % 2 == 1

    def _makes_another(self, group: Group, k: int, form: VerbForm) -> bool:
        """'lo acompañó a votar', 'ayudó a elegir': who acts in the infinitive is somebody else."""
        lowers = self.document.lowers
        if group.at < 1 or lowers[group.at - 1] != "a" or self.lexicon.constructions(form.lemma, "aux"):
            return False
        reflexive = any(lowers[i] in REFLEXIVE for i in range(max(0, k - 3), k))
        return not reflexive and not (
            form.tense in ("inf", "ger") and lowers[k].endswith(("se", "me", "nos"))
        )

    def _mood(self, group: Group, verb: int) -> tuple[Mood, bool]:
        """How the group's claim stands once its clause is known, and whether it is an exhortation."""
        if self._questioned(group.at) or self._doubted(group.at):
            return "open", False
        mood: Mood = group.mood
        tense = group.form.tense
        quoted = self.document.stretch[group.at] >= 0 or (self._owed(group) and self._told_apart(group.at))
        exhorting = False
        if group.head >= 0:
            opening = self._opening(group)
            if tense in AHEAD and self._condition_behind(verb):
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
                only = tense == "cond" and self.document.lowers[self._first(group.at) - 1] in ONLY
                mood = "open" if only or tense in SUBJUNCTIVE else mood
            elif opening == "after":
                pass  # 'luego de que Quilodrán apoyara a Soto' tells that she did
            elif opening == "achieved":
                pass
            elif opening == "rumoured":
                mood = "open"
            elif tense in SUBJUNCTIVE | {"imp"} or self._called_for(group.at):
                exhorting = quoted and opening == "" and group.urged_by < 0
                if not exhorting:
                    mood = "open"
            elif tense == "cond" and not (quoted and group.negations % 2):
                mood = "open"
            if group.needful and (quoted or opening == "said") and mood != "open":
                exhorting = True
            elif group.modal and mood == "asserted" and group.urged_by < 0:
                impersonal = opening == "said" and self.document.lowers[group.head] == "hay"
                if (quoted and self._deontic(group)) or impersonal:
                    exhorting = True
                else:
                    mood = "open"
        elif group.modal and group.urged_by < 0:
            mood = "open"  # 'hay malestar por tener que apoyar a Soto'
        if mood == "open":
            return mood, False
        if group.urged_by >= 0:
            if group.negations % 2:
                return "open", False
            return ("negated" if group.negations_within % 2 else "urged"), False
        return ("negated" if group.negations % 2 else "asserted"), exhorting

    def _deontic(self, group: Group) -> bool:
        """'tenemos que apoyar', 'hay que votar', 'debemos votar': the speaker asks it of all."""
        return group.form.person == "1" or self.document.lowers[group.head : group.head + 2] == ["hay", "que"]
