"""Verbs of meeting and talking: with somebody, to somebody, each other, by telephone."""

from __future__ import annotations

from ...lexicon import VerbForm
from ...model import ContactKind
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..sides.backed import relative_target
from ..tokens import MARKS
from .book import (
    VERB_REACH,
    WITH,
    Book,
    by_pronoun,
    by_relation,
    in_writing,
    kind_by_cue,
    main_subject,
    to_come,
    told,
    two_before,
)

ANNOUNCED_REACH = 18
"""Tokens behind a verb of meeting within which a colon names whom."""
OBJECT_REACH = 14
"""Tokens behind a verb within which whom it is done to begins: 'recibió ayer en la sede, por separado, a'."""
NOUN_REACH = 9
"""Tokens behind a light verb within which its noun stands ('mantuvo una larga y cordial conversación')."""
FOUND_SOMEWHERE = frozenset(("encontrar", "ver"))
"""Verbs that also tell where somebody is: they are mutual only when told as done."""
FOLLOWING = frozenset(
    ", . ; y e para por tras después poco minutos horas luego desde apenas antes anoche dos tres varias"
    " este esta ese esa aquel aquella la el en".split()
)
"""What may follow a person called: 'llamó a Soto para …', 'lo llamó apenas …'."""
KINDS: dict[str, ContactKind] = {"together": "meeting", "phone": "call", "talk": "call", "address": "message"}


def by_verb(book: Book, trigger: Trigger) -> None:
    """A verb of meeting or talking: with somebody, to somebody, or each other."""
    predicate = told(book, trigger)
    if predicate is None:
        return
    kind = _kind(book, trigger)
    if kind is None:
        return
    form = book.predicates.of(trigger)
    assert form is not None
    if trigger.kind == "together" and predicate.tense == "pres" and predicate.person == "1":
        return  # 'el martes me siento con Soto'
    constructions = book.predicates.lexicon.constructions(form.lemma, trigger.kind)
    reflexive = _reflexive(book, predicate, form)
    if predicate.passive or (form.tense == "part" and predicate.head < 0):
        done_by(book, trigger, predicate, kind)
        return
    if "pronominal" in constructions and not reflexive and not constructions & {"accusative_person", "a"}:
        return
    if "con" in constructions and (reflexive or "pronominal" not in constructions):
        if with_whom(book, predicate, kind) or with_somebody(book, predicate, kind):
            return
        each_other(book, form, predicate, kind)
        return
    if constructions & {"accusative_person", "a", "de"} and not reflexive:
        to_somebody(book, trigger, predicate, kind)


def with_somebody(book: Book, predicate: Predicate, kind: ContactKind) -> bool:
    """'Quilodrán se reunió con Soto', 'Soto y Paredes almorzaron con ella'; not 'se reunió con vecinos'."""
    other = book.ends.complement(predicate.verb + 1, WITH)
    if other is None:
        return _stops_at_crowd(book, predicate)
    if not other.actors:
        return True
    book.add(book.ends.agent(predicate), other, kind, predicate.first, other.after)
    return True


def _stops_at_crowd(book: Book, predicate: Predicate) -> bool:
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


def with_whom(book: Book, predicate: Predicate, kind: ContactKind) -> bool:
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
        if antecedent is not None and not antecedent.actors and lowers[antecedent.first - 1] == ",":
            antecedent = book.reading.references.at(antecedent.first - 2)  # 'Soto, el candidato, con quien'
        if antecedent is None or not antecedent.actors:
            return True
        other = End(antecedent.actors, antecedent.first, antecedent.after)
        one = _between(book, i + 1, predicate.first) or main_subject(
            book, antecedent.first, set(other.actors)
        )
        book.add(one, other, kind, antecedent.first, predicate.verb + 1)
        return True
    return False


def each_other(book: Book, told_as: VerbForm, predicate: Predicate, kind: ContactKind) -> None:
    """'Ambos se han reunido', 'Quilodrán y Soto hablaron por teléfono'; not 'se reunió en la sede'."""
    reciprocal = "direct" in book.predicates.lexicon.constructions(told_as.lemma, "reciprocal")
    form = book.predicates.form(predicate.head) if predicate.head >= 0 else None
    if not reciprocal or (form is not None and form.number != "p"):
        return
    somewhere = told_as.lemma in FOUND_SOMEWHERE
    if somewhere and predicate.tense != "pret":
        return
    several = book.ends.agent(predicate) or two_before(book, predicate)
    if several is not None and len(several.actors) < 2:
        several = two_before(book, predicate) or several
    if somewhere and (several is None or several.first > predicate.verb):
        return
    if several is not None and len(several.actors) > 1:
        book.among(several, kind, predicate.first, predicate.verb + 1)


def to_somebody(book: Book, trigger: Trigger, predicate: Predicate, kind: ContactKind) -> None:
    """'Quilodrán llamó a Soto para felicitarlo', 'recibió a Soto'; not 'llamó a Soto a votar', 'llamó a la
    unidad'.
    """
    document = book.reading.document
    other = book.ends.complement(trigger.after, frozenset(("a",)), reach=OBJECT_REACH)
    named = (
        any(document.forms[i] in MARKS for i in range(trigger.after, other.first))
        if other is not None
        else False
    )
    one = book.ends.agent(predicate)
    if other is None and "de" in book.predicates.lexicon.constructions(trigger.lemma, trigger.kind):
        other = book.ends.complement(trigger.after, frozenset(("de",)), reach=3)
    if other is None or not other.actors or not _names(book, other):
        related = by_relation(book, trigger.after, one, "a")
        other = related or other
    if other is None and trigger.kind == "together":
        other = _announced(book, trigger.after)
    if other is not None and other.actors and not named and _ends_there(book, other.after, trigger.kind):
        book.add(one, other, kind, predicate.first, other.after)
        return
    touching = "a" in book.predicates.lexicon.constructions(trigger.lemma, trigger.kind)
    whom = relative_target(book.reading, predicate) if other is None and trigger.kind == "phone" else None
    if whom is not None and _ends_there(book, trigger.after, "phone"):
        one = main_subject(book, whom.first, set(whom.actors))
        book.add(one, whom, kind, whom.first, trigger.after)
        return
    if other is None and trigger.kind == "together" and not touching:
        home = document.lowers[trigger.after : trigger.after + 2]
        touching = len(home) == 2 and home[0] == "en" and home[1] in ("su", "sus")  # 'lo visitó en su casa'
    if other is None and (trigger.kind == "phone" or touching) and _ends_there(book, trigger.after, "phone"):
        book.add(one, by_pronoun(book, predicate), kind, predicate.first, trigger.after)


def _announced(book: Book, after: int) -> End | None:
    """Whom a colon names: 'recibió el martes a dos de sus rivales: Soto y Paredes'."""
    document = book.reading.document
    governed = False
    for i in range(after, min(len(document) - 1, after + ANNOUNCED_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or book.predicates.is_verb(i):
            return None
        governed = governed or document.lowers[i] == "a"
        if document.lowers[i] == ":":
            named = book.reading.references.at(i + 1)
            if not governed or named is None or named.first != i + 1 or named.kind != "name":
                return None
            return book.ends.whole(named)
    return None


def _names(book: Book, end: End) -> bool:
    """Whether an end stands by a name rather than by 'al ganador', 'a su rival'."""
    return any(book.reading.document.is_capital(i) for i in range(end.first, end.after))


def _ends_there(book: Book, i: int, kind: str) -> bool:
    """Whether what follows a person called leaves it a call: 'llamó a Soto a votar' and 'llamó a Soto “x”'
    are none.
    """
    document = book.reading.document
    if i >= len(document) or kind != "phone" or document.sentence[i] != document.sentence[i - 1]:
        return True
    following = book.reading.references.at(i)
    if following is not None and following.first == i and not book.reading.clause.preposition(following):
        return bool(following.actors)  # 'me llamó Soto'
    word = document.lowers[i]
    if word == "a" and document.lowers[i + 1 : i + 2] in (["la"], ["las"]):
        return i + 2 < len(document) and document.forms[i + 2][0].isdecimal()  # 'lo llamó a las 20:40'
    if document.lowers[i + 1 : i + 2] == ["atención"]:
        return False  # 'le llamó la atención'
    if document.stretch[i - 1] >= 0 and document.stretches[document.stretch[i - 1]].closed == i:
        return True  # '“Ya llamé a Soto”, dijo'
    return word in FOLLOWING or book.reading.lexicon.is_word(word, "weekday", "relative_day")


def done_by(book: Book, trigger: Trigger, predicate: Predicate, kind: ContactKind) -> None:
    """'Soto fue contactado por Quilodrán', 'Soto fue recibido por ella'; not 'fue contactado por la
    prensa'.
    """
    one = book.ends.complement(trigger.after, frozenset(("por",)), reach=8)
    if one is None or not one.actors or not predicate.passive:
        return
    other = book.ends.subject(predicate.head, predicate.first)
    book.add(one, other, kind, predicate.first, one.after)


def by_phone(book: Book, trigger: Trigger) -> None:
    """'felicitó por teléfono a Soto', 'le avisó por teléfono', 'lo comunicó por carta a Soto'; not 'respondió
    por teléfono a la prensa'.
    """
    document = book.reading.document
    kind: ContactKind = "call" if trigger.kind == "by_phone" else "message"
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
        if predicate.mood != "asserted" or predicate.tense == "fut" or to_come(book, i, form, predicate):
            return
        talking = book.predicates.form(i, "talk") is not None
        spoken = talking and book.ends.clitic(predicate) is None  # 'le habló por teléfono a Soto'
        if kind == "message" and (
            talking or not _said_to(book, predicate) or _reflexive(book, predicate, form)
        ):
            return
        governed = WITH if spoken else frozenset(("a",))
        other = book.ends.complement(trigger.after, governed, reach=4)
        if other is None and governed != WITH and kind == "call":
            other = book.ends.complement(i + 1, governed, reach=5)
            other = other or (by_pronoun(book, predicate) if not talking else None)
        if (other is None or not other.actors) and governed != WITH and kind == "call":
            one = book.ends.agent(predicate)
            other = by_relation(book, trigger.after, one, "a") or by_relation(book, i + 1, one, "a") or other
        if other is not None and other.actors:
            book.add(
                book.ends.agent(predicate), other, kind, predicate.first, max(trigger.after, other.after)
            )
        return


def _said_to(book: Book, predicate: Predicate) -> bool:
    """Whether what is done is said to somebody: 'lo comunicó por carta a', 'felicitó por carta a'; not 'acusó
    en una carta a'.
    """
    congratulated = book.predicates.form(predicate.verb, "congratulate_person") is not None
    return congratulated or book.ends.clitic(predicate) is not None


def _kind(book: Book, trigger: Trigger) -> ContactKind | None:
    """Call or meeting; verbs of talking are either, as the words around them tell; 'por carta' neither."""
    if trigger.kind in ("talk", "phone") and in_writing(book, trigger.after):
        return "message"
    if trigger.kind == "talk":
        kind = kind_by_cue(book, trigger.first)
        where = "donde" in book.reading.document.lowers[max(0, trigger.first - 4) : trigger.first]
        return "meeting" if kind is None and where else kind
    return KINDS[trigger.kind]


def _reflexive(book: Book, predicate: Predicate, form: VerbForm) -> bool:
    """Whether the verb bears the pronoun of its own subject: 'se reunió', 'nos reunimos'; not 'me llamó'."""
    lowers = book.reading.document.lowers
    pronouns = ("se", "me", "nos") if predicate.person in ("1", "") else ("se",)
    if any(lowers[i] in pronouns for i in range(predicate.first, predicate.verb)):
        return True
    if form.tense in ("inf", "ger") and lowers[predicate.verb].endswith(pronouns):
        return True
    return predicate.head > 0 and lowers[predicate.head - 1] in pronouns


def _between(book: Book, first: int, after: int) -> End | None:
    """A subject between two tokens: 'con quien Quilodrán se reunió'."""
    for reference in book.reading.references.between(first, after):
        if reference.actors and not book.reading.clause.preposition(reference):
            return End(reference.actors, reference.first, reference.after)
    return None
