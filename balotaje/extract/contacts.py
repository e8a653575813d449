"""Who talked by telephone with whom, met whom, wrote to whom.

A contact has two ends and no direction: subject and complement of a verb ('se reunió con'), the two whom a
noun joins ('la reunión entre … y …'), or all of a plural subject ('ambos se han reunido'). What is planned,
asked for, refused or denied is no contact.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations, product

from ..lexicon import VerbForm
from ..model import Actor, Contact, ContactKind
from .cues import Cues
from .days import day_told
from .ends import End, Ends
from .predicates import Predicate, Predicates
from .reading import Reading
from .tokens import ENDERS, MARKS
from .triggers import Trigger
from .triggers import find as find_triggers

WITH = frozenset(("con",))
NOUN_REACH = 9
"""Tokens behind a light verb within which its noun stands ('mantuvo una larga y cordial conversación')."""
VERB_REACH = 9
"""Tokens before a noun within which its light verb stands."""
PAIR_REACH = 12
"""Tokens behind a noun within which the two whom it joins are named."""
CUE_REACH = 14
"""Tokens around a verb of talking within which the telephone is spoken of."""
FOUND_SOMEWHERE = frozenset(("encontrar", "ver"))
"""Verbs that also tell where somebody is: they are mutual only when told as done."""
FOLLOWING = frozenset(
    ", . ; y e para por tras después poco minutos horas luego desde apenas antes anoche dos tres varias"
    " este esta ese esa aquel aquella la el en".split()
)
"""What may follow a person called: 'llamó a Soto para …', 'lo llamó apenas …'."""
GREETING_REACH = 4
"""Tokens between a greeting and the handle that it is for."""
KINDS: dict[str, ContactKind] = {"together": "meeting", "phone": "call", "talk": "call", "address": "message"}


@dataclass(slots=True)
class _Book:
    """The contacts of one article while they are found."""

    reading: Reading
    predicates: Predicates
    ends: Ends
    cues: Cues
    found: list[Contact] = field(default_factory=list)

    def add(self, one: End | None, other: End | None, kind: ContactKind, first: int, after: int) -> None:
        """Note a contact of everybody in ``one`` with everybody in ``other``."""
        if one is not None and other is not None:
            self._note(product(one.actors, other.actors), kind, *self._evidence(first, after, one, other))

    def among(self, several: End, kind: ContactKind, first: int, after: int) -> None:
        """Note a contact of everybody in ``several`` with each other."""
        self._note(combinations(several.actors, 2), kind, *self._evidence(first, after, several))

    def _note(
        self,
        pairs: product[tuple[Actor, Actor]] | combinations[tuple[Actor, Actor]],
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


def find(reading: Reading) -> list[Contact]:
    """The contacts of the article, in the order of the text, one per pair and kind."""
    predicates = Predicates(reading)
    book = _Book(reading, predicates, Ends(reading, predicates), Cues.of(reading.document, reading.lexicon))
    for trigger in find_triggers(reading.document, reading.lexicon, tuple(VERB_RULES), tuple(NOUN_RULES)):
        RULES[trigger.kind](book, trigger)
    posts_addressed(book)
    kept: dict[tuple[frozenset[Actor], ContactKind], Contact] = {}
    for contact in sorted(book.found, key=lambda c: (c.start, c.end)):
        kept.setdefault((frozenset((contact.actor, contact.other)), contact.kind), contact)
    return list(kept.values())


# -- verbs -----------------------------------------------------------------------------------------


def by_verb(book: _Book, trigger: Trigger) -> None:
    """A verb of meeting or talking: with somebody, to somebody, or each other."""
    predicate = _told(book, trigger)
    if predicate is None:
        return
    kind = _kind(book, trigger)
    if kind is None:
        return
    form = book.predicates.of(trigger)
    assert form is not None
    constructions = book.predicates.lexicon.constructions(form.lemma, trigger.kind)
    reflexive = _reflexive(book, predicate, form)
    if predicate.passive or (form.tense == "part" and predicate.head < 0):
        done_by(book, trigger, predicate, kind)
        return
    if "pronominal" in constructions and not reflexive and "accusative_person" not in constructions:
        return
    if "con" in constructions and (reflexive or "pronominal" not in constructions):
        if with_whom(book, predicate, kind) or with_somebody(book, predicate, kind):
            return
        each_other(book, predicate, kind)
        return
    if "accusative_person" in constructions and not reflexive:
        to_somebody(book, trigger, predicate, kind)


def with_somebody(book: _Book, predicate: Predicate, kind: ContactKind) -> bool:
    """'Quilodrán se reunió con Soto', 'Soto y Paredes almorzaron con ella'; not 'se reunió con vecinos'."""
    other = book.ends.complement(predicate.verb + 1, WITH)
    if other is None:
        return _stops_at_crowd(book, predicate)
    if not other.actors:
        return True
    book.add(book.ends.agent(predicate), other, kind, predicate.first, other.after)
    return True


def _stops_at_crowd(book: _Book, predicate: Predicate) -> bool:
    """Whether the verb has a 'con' whose end is nobody named: then it is not reciprocal either."""
    lowers, document = book.reading.document.lowers, book.reading.document
    for i in range(predicate.verb + 1, min(len(lowers), predicate.verb + NOUN_REACH)):
        if document.sentence[i] != document.sentence[predicate.verb] or lowers[i] in ",.;:":
            return False
        if lowers[i] == "y" or book.predicates.is_verb(i):
            return False
        if lowers[i] == "con":
            return True
    return False


def with_whom(book: _Book, predicate: Predicate, kind: ContactKind) -> bool:
    """'Soto, con quien Quilodrán se reunió ayer'; not 'Soto, con quien coincide'."""
    document, lowers = book.reading.document, book.reading.document.lowers
    for i in range(predicate.first - 1, max(1, predicate.first - 6), -1):
        if (
            lowers[i] not in ("quien", "quienes", "cual", "cuales")
            or document.sentence[i] != document.sentence[predicate.first]
        ):
            continue
        before = i - 1 if lowers[i - 1] == "con" else i - 2
        if lowers[before] != "con":
            return False
        j = before - 1 if lowers[before - 1] != "," else before - 2
        antecedent = book.reading.references.at(j)
        if antecedent is None or not antecedent.actors:
            return True
        other = End(antecedent.actors, antecedent.first, antecedent.after)
        one = _between(book, i + 1, predicate.first) or _main_subject(
            book, antecedent.first, set(other.actors)
        )
        book.add(one, other, kind, antecedent.first, predicate.verb + 1)
        return True
    return False


def each_other(book: _Book, predicate: Predicate, kind: ContactKind) -> None:
    """'Ambos se han reunido', 'Quilodrán y Soto hablaron por teléfono'; not 'se reunió en la sede'."""
    verb = book.predicates.form(predicate.verb, "reciprocal")
    form = book.predicates.form(predicate.head) if predicate.head >= 0 else None
    if verb is None or (form is not None and form.number != "p"):
        return
    several = book.ends.agent(predicate)
    if verb.lemma in FOUND_SOMEWHERE and (
        predicate.tense != "pret" or several is None or several.first > predicate.verb
    ):
        return
    if several is not None and len(several.actors) > 1:
        book.among(several, kind, predicate.first, predicate.verb + 1)


def by_phone(book: _Book, trigger: Trigger) -> None:
    """'felicitó por teléfono a Soto', 'le avisó por teléfono'; not 'respondió por teléfono a la prensa'."""
    document = book.reading.document
    for i in range(trigger.first - 1, max(-1, trigger.first - VERB_REACH), -1):
        if document.sentence[i] != document.sentence[trigger.first] or document.lowers[i] in (
            ".",
            ";",
            ":",
            ",",
        ):
            return
        form = book.predicates.form(i)
        if form is None or form.tense == "part" or (form.finite and not book.predicates.is_verb(i)):
            continue
        predicate = book.predicates.at(i, form)
        if predicate.mood != "asserted" or predicate.tense == "fut" or _to_come(book, i, form, predicate):
            return
        governed = frozenset(("a",)) if book.predicates.form(i, "talk") is None else WITH
        other = book.ends.complement(trigger.after, governed, reach=4)
        if other is None and governed != WITH:
            other = book.ends.complement(i + 1, governed, reach=5) or _by_pronoun(book, predicate)
        if other is not None and other.actors:
            book.add(
                book.ends.agent(predicate), other, "call", predicate.first, max(trigger.after, other.after)
            )
        return


def to_somebody(book: _Book, trigger: Trigger, predicate: Predicate, kind: ContactKind) -> None:
    """'Quilodrán llamó a Soto para felicitarlo', 'recibió a Soto'; not 'llamó a Soto a votar', 'llamó a la
    unidad'.
    """
    document = book.reading.document
    other = book.ends.complement(trigger.after, frozenset(("a",)), reach=8)
    named = (
        any(document.forms[i] in MARKS for i in range(trigger.after, other.first))
        if other is not None
        else False
    )
    if other is not None and other.actors and not named and _ends_there(book, other.after, trigger.kind):
        book.add(book.ends.agent(predicate), other, kind, predicate.first, other.after)
        return
    if other is None and trigger.kind == "phone" and _ends_there(book, trigger.after, "phone"):
        book.add(
            book.ends.agent(predicate), _by_pronoun(book, predicate), kind, predicate.first, trigger.after
        )


def _by_pronoun(book: _Book, predicate: Predicate) -> End | None:
    """Whom the pronoun of a verb group means: 'lo llamó', 'telefonearle'; 'me llamó' is said by the one
    called.
    """
    lowers = book.reading.document.lowers
    if any(lowers[i] == "me" for i in range(predicate.first, predicate.verb)):
        return book.ends.speaker(predicate.verb)
    clitic = book.ends.clitic(predicate)
    one = book.ends.agent(predicate)
    if clitic is None or one is None:
        return None
    return _somebody_before(book, predicate, clitic, one)


def _somebody_before(book: _Book, predicate: Predicate, clitic: tuple[str, str], one: End) -> End | None:
    """Whom a pronoun means: the person named last who is not ``one``."""
    people = {Actor("person", index) for index in range(len(book.reading.cast.people))}
    return book.ends.spoken_of(predicate.first, *clitic, people, set(one.actors))


def _ends_there(book: _Book, i: int, kind: str) -> bool:
    """Whether what follows a person called leaves it a call: 'llamó a Soto a votar' and 'llamó a Soto “x”'
    are none.
    """
    document = book.reading.document
    if i >= len(document) or kind != "phone" or document.sentence[i] != document.sentence[i - 1]:
        return True
    word = document.lowers[i]
    return word in FOLLOWING or book.reading.lexicon.is_word(word, "weekday", "relative_day")


def done_by(book: _Book, trigger: Trigger, predicate: Predicate, kind: ContactKind) -> None:
    """'Soto fue contactado por Quilodrán', 'Soto fue recibido por ella'; not 'fue contactado por la
    prensa'.
    """
    one = book.ends.complement(trigger.after, frozenset(("por",)), reach=8)
    if one is None or not one.actors or not predicate.passive:
        return
    other = book.ends.subject(predicate.head, predicate.first)
    book.add(one, other, kind, predicate.first, one.after)


def addressing(book: _Book, trigger: Trigger) -> None:
    """'respondió a un posteo de Soto', 'le escribió a Soto', 'envió una carta a Soto'; not 'respondió a la
    prensa'.
    """
    predicate = _told(book, trigger)
    form = book.predicates.of(trigger)
    if predicate is None or form is None or form.tense == "part":
        return
    constructions = book.predicates.lexicon.constructions(form.lemma, "address")
    document = book.reading.document
    noun = _noun_after(book, trigger.after, "letter_noun", "post_noun")
    if "light" in constructions and noun < 0:
        return
    other = None
    answering = "bare" in constructions
    writing = "direct" in constructions or "light" in constructions
    if noun >= 0 and answering:
        other = book.ends.complement(noun, frozenset(("de",)), reach=6)
    if other is None:
        start = noun if "light" in constructions else trigger.after
        other = book.ends.complement(start, frozenset(("a", "para")), reach=8)
        if other is not None and not writing and not _on_network(book, trigger.first):
            return
    one = book.ends.agent(predicate) or _quoted_before(book, trigger)
    if other is None and one is not None:
        if "direct" in constructions or _on_network(book, trigger.first):
            book.add(one, _by_pronoun(book, predicate), "message", predicate.first, trigger.after)
            return
    if other is not None and other.actors:
        if one is not None and document.sentence[trigger.first] == document.sentence[other.first]:
            book.add(one, other, "message", predicate.first, other.after)


def _quoted_before(book: _Book, trigger: Trigger) -> End | None:
    """Who says what the verb reports: '"…", respondió Quilodrán a un posteo de Soto'."""
    for said in book.reading.said:
        if said.cue == trigger.first and said.speaker is not None:
            return End((said.speaker,), trigger.first, trigger.after)
    return None


# -- nouns -----------------------------------------------------------------------------------------


def by_noun(book: _Book, trigger: Trigger) -> None:
    """A noun of meeting or talking: with a light verb, or with the two whom it joins."""
    if (
        book.cues.ending(trigger.first, "not_yet") is not None
        or book.cues.at(trigger.after, "not_yet") is not None
    ):
        return
    kind: ContactKind | None = "meeting" if trigger.kind == "meet_noun" else "call"
    if trigger.kind == "talk_noun":
        kind = _kind_by_cue(book, trigger.first)
    if kind is None:
        return
    verb = _light_verb(book, trigger)
    if verb is not None and not verb.claimed:
        return
    for rule in (joined, held_with, received_from, after_talking):
        if rule(book, trigger, verb, kind):
            return


def joined(book: _Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'la reunión entre Quilodrán y Soto', 'el encuentro de Quilodrán con Soto'; not 'la reunión de
    gabinete'.
    """
    references, clause = book.reading.references, book.reading.clause
    for i in range(trigger.after, min(len(book.reading.document), trigger.after + PAIR_REACH)):
        if _breaks(book, i, trigger.first):
            return False
        reference = references.at(i)
        if reference is None or reference.first != i:
            continue
        preposition = clause.preposition(reference)
        if preposition == "entre":
            several = book.ends.whole(reference)
            if len(several.actors) > 1:
                book.among(several, kind, trigger.first, several.after)
            return True
        if preposition == "de" and reference.actors:
            one = book.ends.whole(reference)
            adjoining = (
                one.after < len(book.reading.document) and book.reading.document.lowers[one.after] == "con"
            )
            other = book.ends.complement(one.after, WITH, reach=5) if adjoining else None
            if other is not None and other.actors:
                book.add(one, other, kind, trigger.first, other.after)
                return True
        return False
    return False


def held_with(book: _Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'sostuvo una reunión con Soto', 'mantuvo una conversación telefónica con él'; not 'pidió una reunión
    con Soto'.
    """
    if verb is None or not _is_light(book, verb, "con"):
        return False
    other = book.ends.complement(trigger.after, WITH, reach=8)
    one = book.ends.agent(verb)
    if other is not None and other.actors:
        book.add(one, other, kind, verb.first, other.after)
        return True
    if other is None and one is not None and len(one.actors) > 1:
        book.among(one, kind, verb.first, trigger.after)
        return True
    return False


def received_from(book: _Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'recibió un llamado de Soto'; not 'recibió un llamado a la calma'."""
    if verb is None or not _is_light(book, verb, "de"):
        return False
    one = book.ends.complement(trigger.after, frozenset(("de",)), reach=4)
    if one is None:
        one = book.ends.complement(verb.verb + 1, frozenset(("a",)), reach=3)  # 'agradeció a Soto el llamado'
    if one is None or not one.actors:
        return False
    book.add(one, book.ends.agent(verb), kind, verb.first, one.after)
    return True


def after_talking(book: _Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'Tras su reunión con Soto, Quilodrán …', 'luego de un encuentro con Soto'; not 'a la espera de una
    reunión'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    i = trigger.first - 1
    while i > 0 and book.reading.lexicon.is_word(lowers[i], "determiner", "possessive"):
        i -= 1
    settled = lowers[i] in ("tras", "durante") or (
        lowers[i] == "de" and lowers[i - 1] in ("después", "luego") and i > 0
    )
    if not settled or document.sentence[i] != document.sentence[trigger.first]:
        return False
    other = book.ends.complement(trigger.after, WITH, reach=4)
    if other is None or not other.actors:
        return False
    book.add(_main_subject(book, trigger.first, set(other.actors)), other, kind, trigger.first, other.after)
    return True


def letter(book: _Book, trigger: Trigger) -> None:
    """'había recibido la felicitación de Soto' on a network; not 'el mensaje de Soto es claro'."""
    verb = _light_verb(book, trigger)
    if verb is None or not verb.claimed or not _is_light(book, verb, "de"):
        return
    written = book.cues.at(trigger.first, "post_noun") is not None or _on_network(book, trigger.first)
    one = book.ends.complement(trigger.after, frozenset(("de",)), reach=4)
    if written and one is not None and one.actors:
        book.add(one, book.ends.agent(verb), "message", verb.first, one.after)


def posts_addressed(book: _Book) -> None:
    """A post that speaks to somebody by handle: 'Felicitaciones @soto …'; not one that only names them."""
    document = book.reading.document
    for said in book.reading.said:
        if said.kind != "post" or said.speaker is None:
            continue
        for first, after in said.parts:
            for reference in book.reading.references.between(first, after):
                if document.forms[reference.first][0] == "@" and reference.actors:
                    start = _greeting(book, first, reference.first)
                    if start >= 0:
                        one = End((said.speaker,), start, reference.after)
                        other = End(reference.actors, reference.first, reference.after)
                        book.add(one, other, "message", start, min(after, reference.after))


def _greeting(book: _Book, first: int, handle: int) -> int:
    """The token at which a post turns to the handle at ``handle``: 'Gracias @soto', '@soto, …'; -1 if it does
    not.
    """
    document = book.reading.document
    if handle == first or document.sentence_start(handle) or document.forms[handle - 1] == ",":
        return handle
    for i in range(handle - 1, max(first, handle - GREETING_REACH) - 1, -1):
        if document.forms[i] in ENDERS:
            return -1
        if book.cues.at(i, "congratulation_noun", "greeting") is not None:
            return i
    return -1


# -- what the rules share ----------------------------------------------------------------------------


def _told(book: _Book, trigger: Trigger) -> Predicate | None:
    """The verb of the trigger as a claim; None when it is planned, asked for, denied, or a noun."""
    form = book.predicates.of(trigger)
    if form is None:
        return None
    if form.finite and not book.predicates.is_verb(trigger.first):
        return None
    predicate = book.predicates.at(trigger.first, form)
    if predicate.mood != "asserted" or predicate.exhorting or predicate.tense == "fut":
        return None
    return None if _to_come(book, trigger.first, form, predicate) else predicate


def _to_come(book: _Book, i: int, form: VerbForm, predicate: Predicate) -> bool:
    """Whether an infinitive tells what is still to be done: 'viajó a reunirse', 'para hablar con'."""
    if form.tense != "inf" or book.reading.document.lowers[i - 1] not in ("a", "para", "de", "por"):
        return False
    return predicate.head >= 0 or not _after(book, i)


def _after(book: _Book, infinitive: int) -> bool:
    """'tras reunirse con', 'después de hablar con', 'al recibir a': done when something else is."""
    lowers = book.reading.document.lowers
    return lowers[infinitive - 1] == "de" and lowers[infinitive - 2] in ("después", "luego")


def _reflexive(book: _Book, predicate: Predicate, form: VerbForm) -> bool:
    lowers = book.reading.document.lowers
    if any(lowers[i] in ("se", "nos", "me") for i in range(predicate.first, predicate.verb)):
        return True
    if form.tense in ("inf", "ger") and lowers[predicate.verb].endswith(("se", "nos", "me")):
        return True
    return predicate.head > 0 and lowers[predicate.head - 1] in ("se", "nos", "me")


def _kind(book: _Book, trigger: Trigger) -> ContactKind | None:
    """Call or meeting; verbs of talking are either, as the words around them tell."""
    if trigger.kind == "talk":
        return _kind_by_cue(book, trigger.first)
    return KINDS[trigger.kind]


def _kind_by_cue(book: _Book, i: int) -> ContactKind | None:
    document = book.reading.document
    first, after = document.sentences[document.sentence[i]]
    low, high = max(first, i - CUE_REACH), min(after, i + CUE_REACH)
    if book.cues.within(low, high, "phone_cue") is not None:
        return "call"
    return "meeting" if book.cues.within(low, high, "presence_cue") is not None else None


def _on_network(book: _Book, i: int) -> bool:
    document = book.reading.document
    first, after = document.sentences[document.sentence[i]]
    return book.cues.within(first, after, "network") is not None


def _noun_after(book: _Book, i: int, *classes: str) -> int:
    """The token behind the first noun of ``classes`` within reach of token ``i``, -1 if none."""
    document = book.reading.document
    for j in range(i, min(len(document), i + 6)):
        if document.sentence[j] != document.sentence[i - 1]:
            return -1
        found = book.cues.at(j, *classes)
        if found is not None:
            return found[1]
        reference = book.reading.references.at(j)
        if reference is not None and book.reading.clause.preposition(reference):
            return -1
    return -1


def _light_verb(book: _Book, trigger: Trigger) -> Predicate | None:
    """The verb that governs a noun of talking, with its claim; None where there is none."""
    document = book.reading.document
    for i in range(trigger.first - 1, max(-1, trigger.first - VERB_REACH), -1):
        if document.sentence[i] != document.sentence[trigger.first] or document.lowers[i] in (
            ".",
            ";",
            ":",
            ",",
        ):
            return None
        if book.reading.references.at(i) is not None or (
            document.lowers[i] == "que" and i < trigger.first - 1
        ):
            return None
        form = book.predicates.form(i)
        if form is not None and (not form.finite or book.predicates.is_verb(i)) and form.tense != "part":
            return book.predicates.at(i, form)
        if form is not None and form.tense == "part" and book.predicates.form(i - 1, "aux") is not None:
            return book.predicates.at(i, form)
    return None


def _is_light(book: _Book, verb: Predicate, end: str) -> bool:
    if verb.tense == "fut":
        return False
    form = book.predicates.form(verb.verb)
    return form is not None and end in book.predicates.lexicon.constructions(form.lemma, "light_call")


def _breaks(book: _Book, i: int, first: int) -> bool:
    document = book.reading.document
    return document.sentence[i] != document.sentence[first] or document.lowers[i] in (
        ",",
        ".",
        ";",
        ":",
        "que",
    )


def _between(book: _Book, first: int, after: int) -> End | None:
    """A subject between two tokens: 'con quien Quilodrán se reunió'."""
    for reference in book.reading.references.between(first, after):
        if reference.actors and not book.reading.clause.preposition(reference):
            return End(reference.actors, reference.first, reference.after)
    return None


def _main_subject(book: _Book, i: int, without: set[Actor]) -> End | None:
    """The subject of the sentence around token ``i``; in a quotation, who speaks."""
    document = book.reading.document
    if document.stretch[i] >= 0:
        return book.ends.speaker(i)
    first, after = document.sentences[document.sentence[i]]
    for reference in book.reading.references.between(first, after):
        if document.stretch[reference.first] >= 0 or book.reading.clause.preposition(reference):
            continue
        if reference.actors and not set(reference.actors) & without:
            return book.ends.whole(reference)
        if not reference.actors and reference.kind != "organisation":
            return None
    return None


Rule = Callable[[_Book, Trigger], None]
VERB_RULES: dict[str, Rule] = {"together": by_verb, "phone": by_verb, "talk": by_verb, "address": addressing}
NOUN_RULES: dict[str, Rule] = {
    "meet_noun": by_noun,
    "talk_noun": by_noun,
    "phone_noun": by_noun,
    "letter_noun": letter,
    "by_phone": by_phone,
}
RULES = VERB_RULES | NOUN_RULES
