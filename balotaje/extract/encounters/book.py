"""What the rules of contacts share: the book that they write in, how verbs and nouns of talking are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import combinations, product

from ...lexicon import PERSON_NOUN, VerbForm
from ...model import Actor, Contact, ContactKind
from ..clauses.asides import before_inciso
from ..clauses.verbs import TO_COME
from ..cues import Cues
from ..deeds.ends import End, Ends
from ..deeds.predicates import Predicate, Predicates
from ..deeds.triggers import Trigger
from ..reading import Reading
from ..sides.contest import Contest
from .clefts import did_so, first_in
from .days import day_told, is_later

MANAGING = ("poder", "lograr", "conseguir")
"""Verbs that in the past tell of an infinitive that it was done."""
ENDING_UP = {"a": ("volver", "llegar", "alcanzar"), "por": ("optar", "acabar", "terminar")}
"""The same with 'a' or 'por'."""
BREAKS = frozenset((".", ";", ":", ","))
PLEASURES = frozenset("agrado gusto placer honor privilegio oportunidad ocasión posibilidad suerte".split())
"""What one had in doing what one did: 'tuvo el gusto de'."""
VERB_REACH = 22
"""Tokens before a noun within which its light verb stands."""
SUBJECT_REACH = 9
"""Tokens behind 'lo visitó' within which who did stands: 'allí el pasado lunes por la tarde'."""
EMBRACING = frozenset(("fundir", "abrazar", "estrechar", "dar"))
"""Verbs of what is done as soon as one has come where somebody is."""
WAIT_REACH = 12
"""Tokens of 'el último boletín del Servicio Electoral' between 'no esperó' and 'para llamar'."""
GONE_REACH = 5
"""Tokens between 'acudió' and 'a reunirse'."""


@dataclass(slots=True)
class Book:
    """The contacts of one article while they are found."""

    reading: Reading
    predicates: Predicates
    ends: Ends
    cues: Cues
    contest: Contest
    found: list[Contact] = field(default_factory=list)

    def add(self, one: End | None, other: End | None, kind: ContactKind, first: int, after: int) -> None:
        """Note a contact of everybody in ``one`` with everybody in ``other``."""
        if one is not None and other is not None:
            self._note(product(one.actors, other.actors), kind, *self._evidence(first, after, one, other))

    def agent(self, predicate: Predicate) -> End | None:
        """Who does what ``predicate`` tells; a verb in the singular takes up no two from a sentence
        before.
        """
        found = first_in(self.predicates, self.ends, predicate) or self._behind_clitic(predicate)
        found = found or self.ends.agent(predicate)
        if found is None or not found.actors:
            found = self.sent(predicate.head) or found or self._headed_by(predicate)
        if (found is None or not found.actors) and predicate.person == "3":
            found = did_so(self.predicates, self.ends, predicate) or found
        if found is None and predicate.person == "3" and predicate.head >= 0:
            form = self.predicates.form(predicate.head)
            alone = form is not None and form.number == "s"
            told = self.ends.subjects.of(predicate.head)
            if alone and (told is None or told.phrase is None):
                found = self.ends.teller_behind(predicate.verb)
        if found is None or len(found.actors) < 2 or predicate.head < 0:
            return found
        form, sentence = self.predicates.form(predicate.head), self.reading.document.sentence
        alone = form is not None and form.finite and form.number == "s" and form.person == "3"
        return None if alone and sentence[found.first] < sentence[predicate.head] else found

    def sent(self, verb: int) -> End | None:
        """'La comisión, presidida por Soto, se reunió con Tola': who leads the people sent who act."""
        told = self.ends.subjects.of(verb) if verb >= 0 else None
        if told is None or told.phrase is None or told.phrase.actors or told.phrase.first > verb:
            return None
        return self.ends.leaders(told.phrase.first, verb)

    def _behind_clitic(self, predicate: Predicate) -> End | None:
        """'Allí lo visitó ayer la edil, Rosa Soto', 'como lo había llamado el domingo Soto': who stands bare
        behind a verb whose object is a pronoun; not 'Cuando lo llamó, Soto dormía'.
        """
        told = self.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
        if told is None or told.phrase is not None or predicate.person != "3":
            return None
        mine = "me" in self.reading.document.lowers[predicate.first : predicate.verb]
        if self.ends.clitic(predicate) is None and not mine:
            return None
        document, lowers, i = self.reading.document, self.reading.document.lowers, predicate.verb + 1
        _, end = document.sentences[document.sentence[predicate.verb]]
        limit, commas = min(end, i + SUBJECT_REACH), 0
        while i < limit and document.stretch[i] == document.stretch[predicate.verb]:
            named = self.reading.references.at(i)
            if named is not None and self.reading.clause.preposition(named):
                if self.reading.clause.preposition(named) != "en" or named.actors:
                    return None
                i, limit = named.after, min(end, limit + named.after - i)
                continue
            if named is not None:
                one = self.ends.whole(named)
                titled = lowers[i - 1] == "," and document.flags[i - 2] & PERSON_NOUN
                if titled and commas == 1 and named.kind == "name":
                    return one  # 'me llamó mi rival, Pedro Soto, y'
                acts = one.after < end and self.predicates.tells(one.after)
                return one if one.actors and not acts and commas % 2 == 0 else None
            if lowers[i] in (";", ":", "que") or self.predicates.tells(i):
                return None
            commas += lowers[i] == ","
            i += 1
        return None

    def _headed_by(self, predicate: Predicate) -> End | None:
        """'Jornada de reuniones para Rosa Soto. A primera hora recibió a Tola': the only one whom the
        sentence before names, where this one has nobody else who could act; not 'Soto elogió a Ruiz.
        Recibió a Tola', 'Cercanos al edil Ruiz dicen que Tola lo llamó'.
        """
        document, form = self.reading.document, self.predicates.form(predicate.head)
        number = document.sentence[predicate.verb] - 1
        if form is None or not form.finite or (form.person, form.number) != ("3", "s") or number < 0:
            return None
        told = self.ends.subjects.of(predicate.head)
        first, after = document.sentences[number]
        same = document.paragraph[first] == document.paragraph[predicate.verb]
        if not same or document.stretch[predicate.verb] >= 0 or told is None or told.phrase is not None:
            return None
        between, preposition = self.reading.references.between, self.reading.clause.preposition
        named = [r for r in between(first, after) if r.actors]
        named += [r for r in between(after, predicate.first) if r.actors and not preposition(r)]
        actors = {actor for reference in named for actor in reference.actors if actor.kind == "person"}
        return End(tuple(actors), named[-1].first, named[-1].after) if len(actors) == 1 else None

    def deed_at(self, i: int) -> VerbForm | None:
        """The verb at token ``i`` where it tells a deed: 'llamó', 'llamar', 'ha llamado'; not 'la llamada',
        'una charla'.
        """
        form = self.predicates.form(i)
        if form is None or (form.finite and not self.predicates.is_verb(i)):
            return None
        return form if form.tense != "part" or self.predicates.is_compound(i) else None

    @property
    def winner(self) -> Actor | None:
        """Who won the race that the text is about; not 'la concejal electa' of another one."""
        winner, contest = self.contest.winner, self.contest
        stands = winner in contest.finalists if contest.finalists else True
        return winner if stands else None

    def among(self, several: End, kind: ContactKind, first: int, after: int) -> None:
        """Note a contact of everybody in ``several`` with each other."""
        self._note(combinations(several.actors, 2), kind, *self._evidence(first, after, several))

    def _note(
        self,
        pairs: Iterable[tuple[Actor, Actor]],
        kind: ContactKind,
        first: int,
        after: int,
    ) -> None:
        document = self.reading.document
        start, end = document.starts[first], document.ends[after - 1]
        date = day_told(self.reading, first, after)
        for one, other in pairs:
            if one != other:
                self.found.append(Contact(start, end, one, other, kind, date))

    def _evidence(self, first: int, after: int, *ends: End) -> tuple[int, int]:
        """``first`` up to ``after`` widened to the ends that stand in the same sentence and quotation."""
        document = self.reading.document
        for end in ends:
            same = document.sentence[end.first] == document.sentence[first]
            if same and document.stretch[end.first] == document.stretch[first]:
                first, after = min(first, end.first), max(after, end.after)
        return first, after


def told(book: Book, trigger: Trigger) -> Predicate | None:
    """The verb of the trigger as a claim; None when it is planned, asked for, denied, or a noun."""
    form = book.predicates.of(trigger)
    if form is None:
        return None
    if form.finite and not book.predicates.is_verb(trigger.first):
        return None
    done = managed(book, trigger.first, form)
    predicate = done or book.predicates.at(trigger.first, form)
    if predicate.mood != "asserted" or predicate.exhorting or predicate.tense in TO_COME:
        return None
    if form.tense == "pres" and is_later(book.reading, trigger.first):
        return None
    if predicate.governor >= 0 and book.predicates.form(predicate.governor, "decree") is not None:
        return None  # 'acordaron que Soto se reúna con Tola'
    return None if done is None and to_come(book, trigger.first, form, predicate) else predicate


def managed(book: Book, i: int, form: VerbForm) -> Predicate | None:
    """'pude hablar con Soto', 'ha podido reunirse con Soto', 'logró hablar', 'volvió a reunirse', 'alcanzó a
    hablar': what one could do and did; not 'puede hablar', 'no pudo hablar', 'volverá a reunirse'.
    """
    if form.tense == "inf" and book.reading.document.lowers[i - 1] == "de":
        return _had_the_pleasure(book, i) or _had_the_grace(book, i, form)
    if form.tense == "inf" and book.reading.document.lowers[i - 1] in ("para", "en"):
        return _did_not_wait(book, i) or _took_the_chance(book, i)
    link = book.reading.document.lowers[i - 1]
    by = link in ("a", "por")
    able = book.predicates.form(i - 1 - by) if form.tense == "inf" else None
    if able is None or able.lemma not in ENDING_UP.get(link, MANAGING):
        return None
    if able.tense != "pret" and not (able.tense == "part" and book.predicates.is_compound(i - 1 - by)):
        return None
    could = book.predicates.at(i - 1 - by, able)
    return replace(could, verb=i) if could.mood == "asserted" else None


def _took_the_chance(book: Book, i: int) -> Predicate | None:
    """'aprovechó el viaje para reunirse con Soto'; not 'aprovechará el viaje para', 'viajó para reunirse',
    'aprovechó su cuenta de X para felicitar'.
    """
    document = book.reading.document
    if on_network(book, i):
        return None
    for j in range(i - 2, max(-1, i - WAIT_REACH), -1):
        if document.sentence[j] != document.sentence[i] or document.lowers[j] in BREAKS:
            return None
        form = book.deed_at(j)
        if form is None:
            continue
        predicate = book.predicates.at(j, form)
        done = predicate.mood == "asserted" and form.tense in ("pret", "part")
        return replace(predicate, verb=i) if done and form.lemma == "aprovechar" else None
    return None


def _did_not_wait(book: Book, i: int) -> Predicate | None:
    """'no esperó el cómputo para llamar a Soto', 'no tardó en llamar'; not 'esperó el cómputo para
    llamar'.
    """
    document = book.reading.document
    for j in range(i - 2, max(-1, i - WAIT_REACH), -1):
        if document.sentence[j] != document.sentence[i] or document.lowers[j] in BREAKS:
            return None
        if not book.predicates.is_verb(j):
            continue
        form = book.predicates.form(j, "wait_for")
        if form is None or form.tense != "pret":
            return None
        waited = book.predicates.at(j, form)
        return replace(waited, verb=i, mood="asserted") if waited.mood == "negated" else None
    return None


def _had_the_grace(book: Book, i: int, form: VerbForm) -> Predicate | None:
    """'agradeció el gesto de Soto de llamarla', 'el detalle del alcalde de recibirlo': what is thanked for as
    done; not 'pidió el gesto de llamarla'.
    """
    document = book.reading.document
    owner = book.reading.references.at(i - 2)
    if owner is None or not owner.actors or book.reading.clause.preposition(owner) != "de":
        return None
    noun = owner.first - 1 if document.lowers[owner.first] != "del" else owner.first
    noun -= document.lowers[noun] in ("de", "del")
    if book.reading.lexicon.is_name_word(document.lowers[noun], "grace"):
        return book.predicates.at(i, form)
    return None


def _had_the_pleasure(book: Book, i: int) -> Predicate | None:
    """'Tuve el agrado de conversar con Soto', 'tuvo el gusto de reunirse'; not 'tendrá el agrado de'."""
    verb = i - 4
    had = book.predicates.form(verb, lemma="tener")
    if had is None or had.tense != "pret" or book.reading.document.lowers[i - 2] not in PLEASURES:
        return None
    told_so = book.predicates.at(verb, had)
    return replace(told_so, verb=i) if told_so.mood == "asserted" else None


def to_come(book: Book, i: int, form: VerbForm, predicate: Predicate) -> bool:
    """Whether an infinitive tells what is still to be done: 'viajó a reunirse', 'para hablar con'."""
    if form.tense == "inf" and predicate.head >= 0:
        governing = book.predicates.form(predicate.head)
        if governing is not None and book.predicates.in_class(governing.lemma, "not_yet_done"):
            return True  # 'acordaron reunirse', 'prometió llamarlo'
    if form.tense != "inf" or book.reading.document.lowers[i - 1] not in ("a", "para", "de", "por"):
        return False
    if book.reading.document.lowers[i - 1] == "a" and _went_to(book, i - 2):
        return False  # 'ha acudido este viernes a reunirse con Soto'
    if form.lemma.split()[0] in EMBRACING and book.reading.document.lowers[i - 1] in ("a", "para"):
        return not _came_up(book, i - 2)  # 'subió al escenario para fundirse en un abrazo con Soto'
    governing = book.predicates.form(predicate.head)
    lately = governing is not None and governing.lemma in ("acabar", "venir")
    if lately and book.reading.document.lowers[i - 1] == "de":
        return False  # 'acabo de llamar a Soto'
    return predicate.head >= 0 or not _after(book, i)


def _went_to(book: Book, i: int) -> bool:
    """'acudió ayer a', 'fue a', 'ha acudido a': whether who acts had gone where the infinitive behind token
    ``i`` is done; not 'va a', 'viajó a', 'acudirá a'.
    """
    document = book.reading.document
    for j in range(i, max(-1, i - GONE_REACH), -1):
        if document.sentence[j] != document.sentence[i] or document.lowers[j] in (*BREAKS, "que"):
            return False
        form = book.predicates.form(j)
        if form is None or (form.finite and not book.predicates.is_verb(j)):
            continue
        gone = form.lemma == "acudir" or (
            form.tense == "pret" and book.predicates.form(j, lemma="ir") is not None
        )
        told = form.tense == "pret" or (form.tense == "part" and book.predicates.is_compound(j))
        return gone and told and book.predicates.at(j, form).mood == "asserted"
    return False


def _came_up(book: Book, i: int) -> bool:
    """'subió hasta el tercer piso para': whether who embraces somebody had gone to where they are, before
    token ``i``; not 'subirá para'."""
    document = book.reading.document
    for j in range(i, max(-1, i - WAIT_REACH), -1):
        if document.sentence[j] != document.sentence[i] or document.lowers[j] in (*BREAKS, "que"):
            return False
        form = book.deed_at(j)
        if form is None:
            continue
        gone = book.predicates.form(j, "go")
        told = gone is not None and (gone.tense == "pret" or gone.tense == "part")
        return told and book.predicates.at(j, form).mood == "asserted"
    return False


def _after(book: Book, infinitive: int) -> bool:
    """'tras reunirse con', 'después de hablar con', 'al recibir a': done when something else is."""
    lowers = book.reading.document.lowers
    return lowers[infinitive - 1] == "de" and lowers[infinitive - 2] in ("después", "luego")


def on_network(book: Book, i: int) -> bool:
    """Whether the sentence of token ``i`` names a social network."""
    document = book.reading.document
    first, after = document.sentences[document.sentence[i]]
    return book.cues.within(first, after, "network") is not None


def calls_somebody(book: Book, i: int) -> bool:
    """'“Como le dije, presidente, cuando fui a saludarlo, …”': whether words call to whom they are said, so
    that 'lo' is no other.
    """
    document = book.reading.document
    if document.stretch[i] < 0:
        return False
    stretch = document.stretches[document.stretch[i]]
    called = (j for j in range(stretch.first + 1, stretch.last) if document.forms[j - 1] == ",")
    nouns = (
        book.reading.lexicon.person_nouns(document.lowers[j]) for j in called if document.forms[j + 1] == ","
    )
    return any(noun.kind == "office" for found in nouns for noun in found)


def light_verb(book: Book, trigger: Trigger) -> Predicate | None:
    """The verb that governs a noun of talking, with its claim; None where there is none."""
    document = book.reading.document
    i, limit = trigger.first, trigger.first - VERB_REACH
    while i - 1 > max(-1, limit):
        i -= 1
        if document.sentence[i] != document.sentence[trigger.first]:
            return None
        before = before_inciso(document, book.reading.lexicon, i) if document.lowers[i] == "," else i
        if before < i and document.lowers[before + 2] != "con":
            i, limit = before + 1, limit - (i - before - 1)
            continue  # 'sostuvo ayer, en la sede del partido, una reunión'
        if document.lowers[i] in BREAKS:
            return None
        reference = book.reading.references.at(i)
        if reference is not None:
            joined = document.lowers[reference.after : reference.after + 1] in (["y"], ["e"])
            joined = joined and reference.after >= trigger.first - 2
            if joined and book.reading.clause.preposition(reference) == "de":
                continue  # 'recibió una llamada de Soto y un mensaje de Tola'
            if reference.actors and book.reading.clause.preposition(reference) not in ("a", "con"):
                return None
            continue  # 'le agradeció a Soto el llamado'
        if document.lowers[i] == "que" and i < trigger.first - 1:
            return None
        if document.lowers[i] == "junto" and document.lowers[i + 1] in ("a", "al"):
            continue  # 'encabezó junto a Soto una reunión'
        form = book.predicates.form(i)
        if form is not None and (not form.finite or book.predicates.is_verb(i)) and form.tense != "part":
            return book.predicates.at(i, form)
        if form is not None and form.tense == "part" and book.predicates.form(i - 1, "aux") is not None:
            return book.predicates.at(i, form)
    return None


def _about_to(book: Book, verb: Predicate) -> bool:
    """'vamos a tener una reunión': a periphrase for what is to come."""
    form = book.predicates.form(verb.head) if 0 <= verb.head < verb.verb else None
    return form is not None and form.lemma == "ir" and form.tense == "pres"


def is_light(book: Book, verb: Predicate, end: str) -> bool:
    """Whether the verb says that the call happened, its other end behind ``end``: 'mantuvo una llamada
    con …', 'recibió un mensaje de …'. What is to come has not happened.
    """
    if verb.tense in TO_COME or _about_to(book, verb):
        return False
    form = book.predicates.form(verb.verb)
    if form is not None and form.tense == "pres" and is_later(book.reading, verb.verb):
        return False
    return form is not None and end in book.predicates.lexicon.constructions(form.lemma, "light_call")
