"""Verbs of meeting and talking: with somebody, to somebody, each other, by telephone."""

from __future__ import annotations

from ...lexicon import CLITIC, PERSON_NOUN, VerbForm
from ...model import ContactKind
from ..clauses.governing import CON, DE, POR, A
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from .book import BREAKS, Book, told
from .called import ends_there, named_before, spoke, spoke_together
from .clitics import by_pronoun, somebody_before
from .gathered import all_gathered, at_meeting, been_in, fronted, is_in
from .kinds import in_writing, kind_beside, kind_by_cue, told_apart
from .pairs import BOTH, both_described, two_before
from .places import PLACE_REACH, at_theirs, sat_to_talk, seen_there, somewhere, waited_there
from .whom import before_verb, meant, other_end, past_object, taken_up, who_acts

ANNOUNCED_REACH = 18
"""Tokens behind a verb of meeting within which a colon names whom."""
BY_REACH = 18
"""Tokens behind 'fue recibida' within which 'por Soto' stands, past when and where."""
OBJECT_REACH = 14
"""Tokens behind a verb within which whom it is done to begins: 'recibió ayer en la sede, por separado, a'."""
THERE = frozenset(("donde", "allí", "allá"))
"""What places a talk: 'donde conversaron', 'allí habló con Soto'."""
NOUN_REACH = 9
"""Tokens behind a light verb within which its noun stands ('mantuvo una larga y cordial conversación')."""
SHOWN = frozenset(("mostrar", "aparecer", "posar"))
"""Verbs that tell of a meeting of their subjects where they do so together: 'se mostraron juntos'."""
JOINTLY = frozenset(("juntos", "juntas"))
FOUND_SOMEWHERE = frozenset(("encontrar", "ver", "comer"))
"""Verbs that also tell where somebody is, or a habit: they are mutual only when told as done."""
IN_PASSING = frozenset(("coincidir", "cruzar", "saludar", "compartir", "ver", "encontrar", "dar"))
"""Verbs that tell of two who met, and of three or more only that they were in one place."""
BY_PLACE = frozenset(("coincidir", "cruzar", "estar", "aparecer", "mostrar", "atender", "acompañar"))
"""Verbs that tell of a meeting where they tell its place, and of opinions or words where they do not."""
KINDS: dict[str, ContactKind] = {
    "together": "meeting",
    "phone": "call",
    "talk": "call",
    "address": "message",
    "correspond": "message",
}


def by_verb(book: Book, trigger: Trigger) -> None:
    """A verb of meeting or talking: with somebody, to somebody, or each other."""
    predicate = told(book, trigger)
    if predicate is None:
        return
    kind = _kind(book, trigger)
    beside = kind is None and trigger.kind == "talk"
    kind = kind_beside(book, trigger.first) if beside else kind
    beside = beside and (kind != "meeting" or book.predicates.form(trigger.first, lemma="hablar") is not None)
    if beside and kind is None and spoke(book, trigger, predicate):
        kind = "call"
    if beside and spoke_together(book, trigger, predicate):
        kind, beside = kind or "call", False
    if kind is None:
        return
    form = book.predicates.of(trigger)
    assert form is not None
    compound = form.tense == "part" and book.predicates.is_compound(trigger.first)
    if trigger.kind == "together" and predicate.tense == "pres" and predicate.person == "1" and not compound:
        return  # 'el martes me siento con Soto'
    if form.lemma == "marcar" and not trigger.lemma and book.ends.clitic(predicate) is None:
        return  # 'marcó a Soto' is no call, 'le marcó a Soto' is
    if form.lemma in BY_PLACE and not (
        somewhere(book, trigger, predicate)
        or (form.lemma in SHOWN and _right_with(book, trigger.after))
        or (form.lemma == "acompañar" and predicate.passive and not on_a_ticket(book, trigger.after))
    ):
        return
    if form.lemma in ("coincidir", "cruzar") and _without_words(book, trigger.after):
        return
    constructions = book.predicates.lexicon.constructions(form.lemma, trigger.kind)
    if form.lemma == "acompañar" and on_a_ticket(book, trigger.after):
        return
    reflexive = book.predicates.bears_own_pronoun(predicate)
    apart = been_in(book, trigger.first) if form.tense == "part" and predicate.head < 0 else None
    if apart is not None and (apart.mood != "asserted" or apart.tense in TO_COME):
        return
    predicate = apart or predicate
    if form.tense == "part" and "con" in constructions and (apart or is_in(book, trigger.first, predicate)):
        if not with_somebody(book, predicate, kind, trigger.after):  # 'estuvo reunida con Soto'
            both = all_gathered(book, predicate.head) if _sat_together(book, trigger, form) else None
            if both is not None and both_described(book, predicate) is None:
                book.among(both, kind, predicate.first, trigger.after)
        return
    opened = fronted(book, trigger, form) if "con" in constructions and predicate.head < 0 else None
    if opened is not None:
        other = other_end(book, trigger.after, CON, opened)
        if other is not None and other.actors:
            book.add(opened, other, kind, trigger.first, other.after)
        elif other is None and len(opened.actors) > 1 and _sat_together(book, trigger, form):
            book.among(opened, kind, trigger.first, trigger.after)
        return
    if predicate.passive or (form.tense == "part" and predicate.head < 0 and not compound):
        done_by(book, trigger, predicate, kind)
        return
    if "pronominal" in constructions and not reflexive and not constructions & {"accusative_person", "a"}:
        return
    if "con" in constructions and (reflexive or "pronominal" not in constructions):
        after = trigger.after if trigger.lemma else predicate.verb + 1
        if with_whom(book, predicate, kind) or with_somebody(book, predicate, kind, after) or beside:
            return
        each_other(book, form, predicate, kind)
        return
    if form.lemma == "ver" and not reflexive and not seen_there(book, trigger, predicate):
        return
    if "donde" in constructions and not waited_there(book, predicate):
        return
    if constructions & {"accusative_person", "a", "de", "donde"} and not reflexive:
        to_somebody(book, trigger, predicate, kind)


def _sat_together(book: Book, trigger: Trigger, form: VerbForm) -> bool:
    """Whether those told to be together sat down to talk, if they sat: 'Sentados a la misma mesa'; not
    'Sentados en primera fila, Soto y Tola aplaudieron'.
    """
    return form.lemma != "sentar" or sat_to_talk(book, trigger.first)


def on_a_ticket(book: Book, i: int) -> bool:
    """'acompañará a Soto en la fórmula', 'fue acompañada por Soto en la lista': whether the clause behind
    token ``i`` tells of those who stand together; not 'la acompañó en el recorrido'.
    """
    document = book.reading.document
    _, after = document.sentences[document.sentence[i - 1]]
    end = min(after, i + OBJECT_REACH)
    if book.cues.within(i, end, "ticket", "running_mate", "candidate_of") is not None:
        return True
    on_it = ("ticket_noun", "list_noun")
    return any(book.reading.lexicon.is_name_word(document.lowers[j], *on_it) for j in range(i, end))


def _without_words(book: Book, i: int) -> bool:
    """'coincidieron en misa, pero no cruzaron palabra', 'se cruzó con Soto sin saludarla': whether the
    sentence from token ``i`` on denies that those who were in one place spoke."""
    document = book.reading.document
    for j in range(i, document.sentences[document.sentence[i - 1]][1] - 1):
        denied = document.lowers[j] in ("no", "ni", "sin", "tampoco")
        form = (
            book.predicates.form(j + 1 + bool(denied and document.flags[j + 1] & CLITIC)) if denied else None
        )
        spoken = ("talk", "salute", "together", "say")
        if form is not None and any(book.predicates.in_class(form.lemma, name) for name in spoken):
            return True
    return False


def _right_with(book: Book, i: int) -> bool:
    """'se mostró con Soto', whom the verb names at once; not 'se mostró crítica con Soto', 'con ganas'."""
    named = (
        book.reading.references.starting_at(i + 1)
        if book.reading.document.lowers[i : i + 1] == ["con"]
        else None
    )
    return named is not None and named.kind == "name" and bool(named.actors)


def with_somebody(book: Book, predicate: Predicate, kind: ContactKind, after: int) -> bool:
    """'Quilodrán se reunió con Soto', 'Soto y Paredes almorzaron con ella'; not 'se reunió con vecinos'."""
    document = book.reading.document
    one = book.agent(predicate)
    if "con" not in document.lowers[slice(*document.sentences[document.sentence[predicate.verb]])]:
        near = beside(book, after, one) if not _whereabouts(book, predicate) else None
        if near is not None and near.actors:
            book.add(one, near, kind, predicate.first, near.after)
        return near is not None
    other = other_end(book, after, CON, one) or past_object(book, after, CON, one)
    other = other or before_verb(book, predicate, "con")
    if other is None:
        crowd = _stops_at_crowd(book, predicate)
        near = beside(book, after, one) if crowd and kind == "meeting" else None
        if near is not None and near.actors:  # 'se reunió con vecinos junto a Soto'
            book.add(one, near, kind, predicate.first, near.after)
        return crowd
    if one is not None and len(one.actors) == 2 and set(one.actors) & set(other.actors):
        one = both_described(book, predicate, other.actors) or one  # 'ambos se reunieron con la candidata'
    apart = told_apart(book, predicate, other) if len(other.actors) > 1 else ()
    for each, its_kind in apart:
        book.add(one, each, its_kind, predicate.first, each.after)
    if other.actors and not apart:
        book.add(one, other, kind, min(predicate.first, other.first), max(after, other.after))
    past = other.after + (book.reading.document.lowers[other.after : other.after + 2] == [",", "junto"])
    with_them = beside(book, past, one) if kind == "meeting" and other.first >= predicate.first else None
    if with_them is not None and with_them.actors:  # 'se reunió con Soto junto al alcalde Tola'
        book.add(one, with_them, kind, predicate.first, with_them.after)
        book.add(with_them, other, kind, predicate.first, with_them.after)
    return True


def _whereabouts(book: Book, predicate: Predicate) -> bool:
    """'se encuentra en prisión junto a Soto': whether a verb only tells where somebody is."""
    form = book.predicates.form(predicate.verb)
    return form is not None and form.lemma in (*FOUND_SOMEWHERE, "estar")


def beside(book: Book, after: int, one: End | None) -> End | None:
    """Who is behind 'junto a': 'posó junto a Soto', 'recorrió la feria junto a Soto'; not 'junto al río'."""
    document, lowers = book.reading.document, book.reading.document.lowers
    for i in range(after, min(len(lowers) - 1, after + NOUN_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or lowers[i] in BREAKS:
            return None
        if lowers[i] == "junto" and lowers[i + 1] in ("a", "al"):
            return other_end(book, i + 1, A, one, reach=2)
        if book.predicates.is_verb(i):
            return None
    return None


def _stops_at_crowd(book: Book, predicate: Predicate) -> bool:
    """Whether the verb has a 'con' whose end is nobody named: then it is not reciprocal either; not 'con
    miras a la segunda vuelta'."""
    lowers, document = book.reading.document.lowers, book.reading.document
    for i in range(predicate.verb + 1, min(len(lowers), predicate.verb + NOUN_REACH)):
        if document.sentence[i] != document.sentence[predicate.verb] or lowers[i] in ",.;:":
            return False
        if lowers[i] in ("y", "para") or book.predicates.is_verb(i):
            return False
        if lowers[i] == "con" and lowers[i + 2 : i + 3] == ["que"]:
            continue  # 'se dieron la mano con la que sellaron el pacto'
        if lowers[i] == "con":
            return book.cues.at(i, "in_person", "with_a_view") is None
    return False


def with_whom(book: Book, predicate: Predicate, kind: ContactKind) -> bool:
    """'Soto, con quien Quilodrán se reunió ayer'; not 'Soto, con quien coincide'."""
    found = taken_up(book, predicate, "con")
    if found is None:
        return False
    other, relative = found
    if other.actors:
        one = who_acts(book, predicate, relative, other)
        form = book.predicates.form(predicate.head)
        if one is not None and len(one.actors) == 1 and form is not None and form.number == "p":
            one = one if one.actors[0].kind == "party" or form.person != "3" else None
        book.add(one, other, kind, other.first, predicate.verb + 1)
    return True


def each_other(book: Book, told_as: VerbForm, predicate: Predicate, kind: ContactKind) -> None:
    """'Ambos se han reunido', 'Quilodrán y Soto hablaron por teléfono'; not 'se reunió en la sede'."""
    reciprocal = "direct" in book.predicates.lexicon.constructions(told_as.lemma, "reciprocal")
    reciprocal = reciprocal or (told_as.lemma == "sentar" and sat_to_talk(book, predicate.verb))
    form = book.predicates.form(predicate.head)
    if not reciprocal or (form is not None and form.number != "p"):
        return
    jointly = JOINTLY.intersection(
        book.reading.document.lowers[predicate.verb + 1 : predicate.verb + PLACE_REACH]
    )
    if told_as.lemma in SHOWN and not jointly:
        return
    somewhere = told_as.lemma in FOUND_SOMEWHERE
    compound = predicate.verb > predicate.head >= 0 and book.predicates.is_compound(predicate.verb)
    if somewhere and predicate.tense != "pret" and not compound:
        return
    several = both_described(book, predicate) or book.agent(predicate) or two_before(book, predicate)
    if several is not None and len(several.actors) < 2:
        several = two_before(book, predicate) or several
    several = several or _and_another(book, predicate)
    if somewhere and (several is None or several.first > predicate.verb):
        return
    if several is not None and len(several.actors) > 2 and told_as.lemma.split()[0] in IN_PASSING:
        return
    if several is not None and predicate.head < 0 and several.first > predicate.verb:
        if book.cues.ending(several.first, "among") is not None:
            return  # 'Tras reunirse en la sede, los ediles, entre ellos Soto y Tola, dijeron'
    if several is not None and len(several.actors) > 1 and not _of_followers(book, predicate, several):
        book.among(several, kind, predicate.first, predicate.verb + 1)


def _of_followers(book: Book, predicate: Predicate, several: End) -> bool:
    """'a vecinos del alcalde que se reunieron', 'a cientos de vecinos que se juntaron': whether a relative is
    of others, or of one's people, right before it; not 'la cita de Soto y Tola que se reunieron'."""
    lowers, que = book.reading.document.lowers, predicate.first - 1
    if que < 2 or lowers[que] != "que":
        return False
    owner = book.reading.references.ending_at(que - 1)
    if owner is None or several.after == que or len(owner.actors) > 1:
        return False
    return bool(book.reading.clause.preposition(owner))


def _and_another(book: Book, predicate: Predicate) -> End | None:
    """'Soto y su sucesora se reunieron', 'Soto y la presidenta electa': who is named and who is described."""
    lowers, references = book.reading.document.lowers, book.reading.references
    named = references.ending_at(predicate.first - 1)
    if named is None or lowers[named.first - 1] != "y":
        return None
    before = references.at(named.first - 2)
    if before is None or len(before.actors) != 1 or book.reading.clause.preposition(before):
        return None
    one = End.of(before)
    other = meant(book, End.of(named), one)
    return End(tuple(dict.fromkeys((*one.actors, *other.actors))), one.first, named.after)


def to_somebody(book: Book, trigger: Trigger, predicate: Predicate, kind: ContactKind) -> None:
    """'Quilodrán llamó a Soto para felicitarlo', 'recibió a Soto'; not 'llamó a Soto a votar', 'llamó a la
    unidad'.
    """
    document, form = book.reading.document, book.predicates.of(trigger)
    said = ("letter_noun", "phone_noun", "congratulation_noun")
    if (
        document.lowers[predicate.first - 1] == "que"
        and book.cues.ending(predicate.first - 1, *said) is not None
    ):
        return  # 'la llamada que recibí de Soto y también a Tola'
    _, end = document.sentences[document.sentence[trigger.first]]
    if trigger.kind == "phone" and book.cues.within(trigger.first, end, "in_vain") is not None:
        return  # 'llamó tres veces sin éxito a Soto'
    one = book.agent(predicate)
    unmistakable = form is not None and form.lemma == "telefonear"
    fronted = before_verb(book, predicate, "a") if book.ends.clitic(predicate) is not None else None
    if fronted is not None and (unmistakable or ends_there(book, trigger.after, "phone")):
        book.add(one, fronted, kind, fronted.first, trigger.after)
        return
    other = other_end(book, trigger.after, A, one, reach=OBJECT_REACH)
    if other is not None and any(document.forms[i] in MARKS for i in range(trigger.after, other.first)):
        return
    calls = trigger.kind == "phone" and not unmistakable
    if other is not None and calls and named_before(book, trigger.after, other.first):
        return
    takes = book.predicates.lexicon.constructions(trigger.lemma, trigger.kind)
    if other is None and "de" in takes:
        other = other_end(book, trigger.after, DE, one, reach=3)
    if other is None and "de" in takes and one is not None:
        if "su" in document.lowers[trigger.first : trigger.after]:  # 'marcó su número'
            other = somebody_before(book, predicate.first, "", "s", set(one.actors))
    if other is None and trigger.kind == "together":
        other = _announced(book, trigger.after)
    if trigger.kind == "together" and _gathers(book, trigger):
        with_them = other_end(book, other.after, CON, other, reach=2) if other is not None else None
        if other is not None and with_them is not None:  # 'La cena juntó a Soto con Tola'
            other = End((*other.actors, *with_them.actors), other.first, with_them.after)
        if other is None or len(other.actors) < 2 or at_meeting(book, predicate, other):
            return
        if any(actor.kind == "party" for actor in other.actors):
            return  # 'el pacto que reúne al Partido Aurora y al Frente Austral'
    if other is not None:
        apposed = "," in document.lowers[other.first : other.after]
        past = max(_past_both(book, other), trigger.after)
        if other.actors and (unmistakable or ends_there(book, past, trigger.kind, apposed=apposed)):
            book.add(one, other, kind, predicate.first, other.after)
        return
    if trigger.kind == "phone" and book.ends.clitic(predicate) is None and _first_to(book, predicate):
        winner = book.winner
        if winner is not None:  # 'el primero en llamar fue Soto'
            book.add(
                one, End((winner,), predicate.first, trigger.after), kind, predicate.first, trigger.after
            )
        return
    if not (unmistakable or ends_there(book, trigger.after, "phone")):
        return
    told = calls and document.stretch[predicate.first] < 0
    if told and "".join(document.forms[max(0, predicate.first - 2) : predicate.first]).rstrip(",") in MARKS:
        return  # '“el mejor de todos”, lo llamó'
    found = taken_up(book, predicate, "a")
    if found is not None:
        whom, relative = found
        book.add(who_acts(book, predicate, relative, whom), whom, kind, whom.first, trigger.after)
        return
    there = _first_to(book, predicate) or at_theirs(book, trigger, predicate)
    if trigger.kind == "phone" or "a" in takes or there:
        book.add(one, by_pronoun(book, predicate, one), kind, predicate.first, trigger.after)


def _past_both(book: Book, other: End) -> int:
    """The token behind the noun of 'llamó a ambos candidatos', or behind ``other``."""
    document, i = book.reading.document, other.after
    both = document.lowers[i - 1] in BOTH and i < len(document)
    return i + 1 if both and document.flags[i] & PERSON_NOUN else i


def _first_to(book: Book, predicate: Predicate) -> bool:
    """'el primero en llamar fue Soto', 'la última en llamar': who called whom goes without saying."""
    lowers, i = book.reading.document.lowers, predicate.verb - 1
    return i > 0 and lowers[i] == "en" and book.reading.lexicon.is_word(lowers[i - 1], "in_line")


def _gathers(book: Book, trigger: Trigger) -> bool:
    """'juntó a Soto y Tola', 'reunió a los tres'; not 'junta firmas y a Soto le falta'."""
    form = book.predicates.of(trigger)
    return form is not None and form.lemma in ("juntar", "reunir")


def _announced(book: Book, after: int) -> End | None:
    """Whom a colon names: 'recibió el martes a dos de sus rivales: Soto y Paredes'."""
    document = book.reading.document
    governed = False
    for i in range(after, min(len(document) - 1, after + ANNOUNCED_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or book.predicates.is_verb(i):
            return None
        governed = governed or document.lowers[i] == "a"
        if document.lowers[i] == ":":
            named = book.reading.references.named_at(i + 1)
            if not governed or named is None:
                return None
            return book.ends.whole(named)
    return None


def done_by(book: Book, trigger: Trigger, predicate: Predicate, kind: ContactKind) -> None:
    """'Soto fue contactado por Quilodrán', 'Soto, recibido ayer por ella, calló'; not 'fue contactado por la
    prensa'.
    """
    lowers, before = book.reading.document.lowers, trigger.first - 2
    named = book.reading.references.at(before) if before > 0 and lowers[before + 1] == "," else None
    apposed = named is not None and named.kind == "name" and len(named.actors) == 1
    if not predicate.passive and not apposed:
        return
    other = book.ends.subject(predicate.head) if predicate.passive else None
    other = other if other is not None and other.actors else book.sent(predicate.head) or other
    if named is not None and not predicate.passive:
        other = End.of(named)
    one = other_end(book, trigger.after, POR, other, reach=BY_REACH)
    if one is None or not one.actors:
        return
    book.add(one, other, kind, predicate.first, one.after)


def lifted(book: Book, trigger: Trigger) -> None:
    """'levantó el teléfono para felicitar a Soto', 'tomó el teléfono y le deseó suerte a Soto'; not
    'levantó el teléfono para pedir un taxi'.
    """
    predicate, document = told(book, trigger), book.reading.document
    if predicate is None:
        return
    one = book.agent(predicate)
    for i in range(trigger.after, min(len(document), trigger.after + 6)):
        if book.reading.references.at(i) is not None:
            return
        form = book.predicates.form(i)
        if form is None or (form.finite and not book.predicates.is_verb(i)):
            continue
        other = other_end(book, i + 1, A, one, reach=5) or past_object(book, i + 1, A, one)
        if other is None:
            other = by_pronoun(book, book.predicates.at(i, form), one)
        if other is not None and other.actors:
            same = document.sentence[other.first] == document.sentence[i]
            book.add(one, other, "call", predicate.first, max(i + 1, other.after) if same else i + 1)
        return


def _kind(book: Book, trigger: Trigger) -> ContactKind | None:
    """Call or meeting; verbs of talking are either, as the words around them tell; 'por carta' neither."""
    if trigger.kind in ("talk", "phone") and in_writing(book, trigger.after):
        return "message"
    if trigger.kind == "talk":
        kind = kind_by_cue(book, trigger.first)
        where = THERE.intersection(book.reading.document.lowers[max(0, trigger.first - 4) : trigger.first])
        return "meeting" if kind is None and where else kind
    far = trigger.kind == "together" and _by_screen(book, trigger.after)
    return "call" if far else KINDS[trigger.kind]


def _by_screen(book: Book, i: int) -> bool:
    """'se reunió por videollamada con Soto', 'se entrevistaron ayer por Zoom'; not 'se reunió con Soto y
    habló por teléfono'.
    """
    document = book.reading.document
    for j in range(i, min(len(document), i + OBJECT_REACH)):
        if document.sentence[j] != document.sentence[i - 1] or document.lowers[j] in (",", ";", ":", "que"):
            return False
        if book.predicates.tells(j) or document.lowers[j] in ("y", "e"):
            return False
        if book.cues.at(j, "by_phone", "by_screen") is not None:
            return True
    return False
