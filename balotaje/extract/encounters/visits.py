"""Who went to see whom: 'acudió a saludar a Soto', 'fue hasta el comando de Soto para abrazarlo'."""

from __future__ import annotations

from ...lexicon import VerbForm
from ..clauses.governing import A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import Book
from .clitics import by_pronoun
from .whom import main_subject, meant, other_end

GOING_REACH = 14
"""Tokens before 'para saludar a' within which the verb of going stands."""
PLACE_REACH = 6
"""Tokens behind a verb of going within which whose place it is begins: 'llegó anoche hasta el comando de'."""
PURPOSE_REACH = 16
"""Tokens behind a place within which it is said what for: 'en su casa de Lota, para abrazarlo'."""
TOLD = frozenset(("pret", "part", "pres"))
BREAKS = frozenset((".", ";", ":", "que", "pero"))
TOGETHER = frozenset(("juntos", "juntas", ".", ",", "y"))
"""What follows 'para desayunar' where one went to do so with whose place it is."""
HOSTING = frozenset(("esperar", "aguardar", "recibir", "atender", "acoger"))
"""What who is visited does: 'a la casa de Soto, que la esperaba'."""
HANDED = frozenset(("entregar", "agradecer"))
"""What is done to somebody's face, besides greeting and saying: 'le entregó en mano'."""
GREETING = frozenset(("saludar", "abrazar", "felicitar", "visitar", "ver"))


def greeting(book: Book, trigger: Trigger) -> None:
    """'acudió a saludar a Soto', 'fue a verlo', 'se acercó a la sede para abrazarla'; not 'irá a saludar a
    Soto', 'salió a felicitar a Soto'.
    """
    form = book.predicates.form(trigger.first, "greet")
    lowers = book.reading.document.lowers
    if form is None or form.tense != "inf" or lowers[trigger.first - 1] not in ("a", "para"):
        return
    embracing = form.lemma == "dar" and book.cues.at(trigger.after + 1, "hail_noun") is not None
    if (
        "accusative_person" not in book.predicates.lexicon.constructions(form.lemma, "greet")
        and not embracing
    ):
        return
    going = _going(book, trigger.first, adjoining=lowers[trigger.first - 1] == "a")
    if going is None:
        return
    one = book.agent(going)
    if one is None:
        return
    other = other_end(book, trigger.after, A, one, reach=4)
    if other is None and book.found and book.found[-1].start <= book.reading.document.starts[going.first]:
        if book.found[-1].end >= book.reading.document.ends[trigger.first]:
            return  # 'llegó al comando de Soto para abrazarlo' has been noted
    if other is None or not other.actors:
        predicate = book.predicates.at(trigger.first, form)
        other = by_pronoun(book, predicate, one) if book.ends.clitic(predicate) is not None else None
    if other is not None and other.actors:
        same = book.reading.document.sentence[other.first] == book.reading.document.sentence[trigger.first]
        after = max(trigger.after, other.after) if same else trigger.after
        book.add(one, other, "meeting", going.first, after)


def _going(book: Book, infinitive: int, *, adjoining: bool) -> Predicate | None:
    """The verb of going that is told as done before an infinitive: 'acudió a …', 'llegó al local para …'."""
    document = book.reading.document
    reach = 9 if adjoining else GOING_REACH
    for i in range(infinitive - 2, max(-1, infinitive - 2 - reach), -1):
        if document.sentence[i] != document.sentence[infinitive] or document.lowers[i] in BREAKS:
            return None
        form = book.deed_at(i)
        if form is None:
            continue
        going = book.predicates.form(i, "go")
        return _gone(book, i, going) if going is not None else None
    return None


def _gone(book: Book, i: int, form: VerbForm) -> Predicate | None:
    """The verb of going at token ``i`` as told; None where it is still to be done, denied or asked for."""
    predicate = book.predicates.at(i, form)
    had_gone = form.tense == "part" and predicate.tense == "impf"  # 'había ido a saludarla'
    told = predicate.tense in TOLD or predicate.tense == "inf" or had_gone
    if predicate.mood != "asserted" or predicate.exhorting or not told:
        return None
    if predicate.tense == "inf" and predicate.head < 0:
        return None
    lowers = book.reading.document.lowers
    if "pronominal" in book.predicates.lexicon.constructions(form.lemma, "go"):
        near = lowers[max(0, predicate.first - 1) : i + 1]
        if not {"se", "me", "nos"} & set(near) and not lowers[i].endswith("se"):
            return None
    about_to = form.lemma in ("ir", "venir") and form.tense == "pres"  # 'va a saludar', 'vengo a verla'
    return None if about_to else predicate


def to_their_place(book: Book, trigger: Trigger) -> None:
    """'llegó hasta el comando de Soto para felicitarlo', 'fue a la casa de Soto para entregarle un ramo'; not
    'llegó a la sede de Soto para protestar'.
    """
    form = book.predicates.form(trigger.first, "go")
    if form is None or (form.finite and not book.predicates.is_verb(trigger.first)):
        return
    predicate = _gone(book, trigger.first, form)
    if predicate is None or form.tense == "inf":
        return
    document, lowers = book.reading.document, book.reading.document.lowers
    _, end = document.sentences[document.sentence[trigger.first]]
    i = book.cues.within(trigger.after, min(end, trigger.after + PLACE_REACH), "own_place")
    if i is None or any(book.predicates.is_verb(j) for j in range(trigger.after, i)):
        return
    found = book.cues.at(i, "own_place")
    assert found is not None
    one = book.agent(predicate)
    if lowers[i - 1] in ("mi", "nuestra", "nuestro"):
        host = book.ends.speaker(i)  # '“Soto vino a mi casa el domingo”'
        if host is not None and one is not None and len(one.actors) == 1:
            book.add(one, host, "meeting", predicate.first, found[1])
        return
    purpose = _purpose(book, found[1], end)
    if one is None or purpose < 0:
        return
    other = None
    if lowers[found[1] : found[1] + 1] in (["de"], ["del"]):
        owner = book.reading.references.at(found[1] + 1)
        if owner is not None and found[1] <= owner.first <= found[1] + 1:
            other = meant(book, book.ends.whole(owner), one)
    if lowers[found[1] : found[1] + 1] == ["donde"]:
        other = _who_is_there(book, found[1] + 1)
    if other is not None and other.actors and all(actor.kind == "person" for actor in other.actors):
        book.add(one, other, "meeting", predicate.first, max(purpose + 1, trigger.after))


def _who_is_there(book: Book, i: int) -> End | None:
    """'la sede donde festejaba Soto', 'el hotel donde Soto esperaba los datos': whose place a relative at
    token ``i`` tells."""
    for named in book.reading.references.between(i, i + PLACE_REACH):
        bare = not book.reading.clause.preposition(named)
        near = book.reading.document.sentence[named.first] == book.reading.document.sentence[i - 1]
        return book.ends.whole(named) if bare and near and named.actors else None
    return None


def _purpose(book: Book, i: int, end: int) -> int:
    """The token that says that one went to greet somebody, -1 if none: 'para abrazarlo', 'y se abrazó con',
    'para la foto', 'para desayunar juntos'; not 'para desayunar con Tola'.
    """
    lowers = book.reading.document.lowers
    for j in range(i, min(end - 1, i + PURPOSE_REACH)):
        if lowers[j] in ("que", "quien") and lowers[j - 1] == ",":
            k = j + 1 + (lowers[j + 1] == "ya")
            clitic = book.reading.lexicon.is_word(lowers[k], "clitic")
            waits = book.predicates.form(k + 1) if clitic else None
            return k + 1 if waits is not None and waits.lemma in HOSTING else -1
        if lowers[j] == "con" and lowers[j + 1] in ("quien", "el", "la") and lowers[j - 1] == ",":
            return _talked(book, j + 1, end)
        if lowers[j] in BREAKS:
            return -1
        if lowers[j] not in ("para", "a", "y", "donde"):
            continue
        k = j + 1
        while k < end - 1 and (
            book.reading.lexicon.is_word(lowers[k], "clitic", "determiner") and lowers[k] != "a"
        ):
            k += 1
        if lowers[j] in ("para", "a") and book.cues.at(k, "hail_noun") is not None:
            return k
        form = book.predicates.form(k, "greet")
        both = book.predicates.form(k, "together") if lowers[j] in ("para", "a") else None
        if both is not None and both.tense == "inf" and lowers[k + 1] in TOGETHER:
            return k
        if form is None:
            continue
        if lowers[j] in ("y", "donde") and form.tense == "pret" and form.lemma in GREETING:
            return k
        addressed = book.ends.clitic(book.predicates.at(k, form)) is not None
        if lowers[j] in ("para", "a") and form.tense == "inf" and addressed:
            return k
    return -1


def _talked(book: Book, i: int, end: int) -> int:
    """', con quien conversó', ', con el que acordó': the verb of the relative at token ``i`` that tells
    that who went somewhere talked there; -1 if none ('con quien hablará')."""
    i += 1 + (book.reading.document.lowers[i] != "quien")
    verb = next((j for j in range(i, min(end, i + PLACE_REACH)) if book.predicates.tells(j)), -1)
    for name in ("talk", "together", "settle", "light_call"):
        form = book.predicates.form(verb, name) if verb >= 0 else None
        if form is not None and form.tense == "pret" and book.predicates.at(verb, form).mood == "asserted":
            return verb
    return -1


def in_person(book: Book, trigger: Trigger) -> None:
    """'felicitó personalmente a Soto', 'saludó a Soto con un abrazo'; not 'respondió en persona a la
    prensa'.
    """
    document = book.reading.document
    for i in range(trigger.first - 1, max(-1, trigger.first - GOING_REACH), -1):
        if document.sentence[i] != document.sentence[trigger.first] or document.lowers[i] in BREAKS:
            return
        form = book.deed_at(i)
        if form is None:
            continue
        says = "addressee" in book.predicates.lexicon.constructions(form.lemma, "say")
        handed = form.lemma in HANDED or says
        handed = handed and document.lowers[trigger.first] != "con"  # 'le dijo con un abrazo' may be written
        if not handed and (book.predicates.form(i, "greet") is None or form.lemma not in GREETING):
            return
        predicate = book.predicates.at(i, form)
        if predicate.mood != "asserted" or predicate.tense not in TOLD or form.tense == "inf":
            return
        one = book.agent(predicate) or main_subject(book, i, set())
        other = other_end(book, i + 1, A, one, reach=5) or other_end(book, trigger.after, A, one, reach=3)
        if other is None and book.ends.clitic(predicate) is not None:
            other = by_pronoun(book, predicate, one)
        if other is not None and other.actors:
            same = document.sentence[other.first] == document.sentence[i]
            after = max(trigger.after, other.after) if same else trigger.after
            book.add(one, other, "meeting", predicate.first, after)
        return
