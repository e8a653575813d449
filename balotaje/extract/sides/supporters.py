"""Who is among those that back somebody: 'entre los apoyos de Soto figura Tola', 'al apoyo de Tola se suma el
de Paredes', 'Soto, con el respaldo de Tola', 'difundió una carta de apoyo de Tola'.
"""

from __future__ import annotations

from ...lexicon import CONTRACTION, DETERMINER, PERSON_NOUN, POSSESSIVE, PREPOSITION
from ..clauses.determiners import ARTICLES, HIS
from ..clauses.governing import CON, PARA, A
from ..deeds.ends import End
from ..deeds.fronted import COUNTING
from ..deeds.predicates import Predicate
from ..verb_endings import PARTICIPLES
from .claims import Claims
from .favouring import signed_by
from .givers import another, with_the_rest
from .light import asks, is_light, joins
from .lists import enumerated
from .modifiers import past_asides, past_told
from .nouns import SupportPhrase
from .placing import fronted, subject_behind
from .spoken import votes
from .takers import note, taker_as_subject, taker_between, taker_by_pronoun

JOINING = frozenset(("además", "y", "e", "junto", "también", "como"))
ONES = frozenset(("uno", "una", "otro", "otra"))
HAVING = frozenset(("contar", "tener", "incluir", "mencionar", "exhibir", "lucir", "citar"))
"""What somebody does with those who are 'entre sus apoyos'."""
LISTS = frozenset(("lista", "listado", "nómina", "ristra", "serie", "catálogo"))
LISTING = frozenset("encabezar integrar componer conformar incluir completar formar abrir cerrar".split())
"""What a list of supports does, and is done by those on it."""
NEXT_REACH = 40
"""Tokens behind one support within which the sentence tells of the next without its noun."""
MANY = 2
HAD_REACH = 3
"""Tokens of 'más firmes' between 'entre sus apoyos' and who is one."""
NEAR_COPULA = 3
"""Tokens of 'será también uno de sus apoyos' between the copula and 'uno'."""
BEFORE_NOUNS = DETERMINER | POSSESSIVE | CONTRACTION | PREPOSITION
COMING_TO_OFFICE = frozenset("llegar acceder volver retornar ganar conquistar alcanzar obtener".split())
OFFICE = frozenset(("cargo", "poder", "gobierno", "puesto", "silla", "sillón", "banca", "escaño", "curul"))
"""With these verbs, to what one comes by an election."""
ACCOMPANYING = frozenset(("con", "bajo"))


def among_supporters(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Entre los apoyos de Soto figuran Quilodrán y Tola', 'Entre sus partidarios está Tola', 'Soto cuenta
    entre sus apoyos a Tola'; not 'entre los apoyos de Soto no hay mujeres'.
    """
    if phrase.preposition != "entre" or (phrase.giver is not None and phrase.taker is not None):
        return False
    if phrase.possessive in HIS and had_among(claims, phrase.noun):
        return True
    taker = phrase.giver or phrase.taker
    if taker is None and phrase.possessive in HIS:
        taker = claims.spoken_of(phrase.first, "", "s", set())
    return taker is not None and counted_among(claims, taker, phrase.first, phrase.after)


def had_among(claims: Claims, noun: int) -> bool:
    """'Soto cuenta entre sus apoyos a Tola', 'Entre sus partidarios Soto tiene a Tola', with 'apoyos' at
    token ``noun``: noted of who has them, where she stands; not 'cuenta entre sus apoyos con un gremio'.
    """
    document = claims.reading.document
    for i in claims.ends.subjects.verbs(document.sentence[noun], document.stretch[noun]):
        form = claims.predicates.form(i)
        if form is None or form.lemma not in HAVING:
            continue
        has = claims.predicates.at(i, form)
        named = claims.ends.complement(max(i, noun) + 1, A | CON, reach=HAD_REACH)
        owner = claims.ends.agent(has) if has.claimed and named is not None and named.actors else None
        if named is None or owner is None or not set(owner.actors) <= claims.contenders():
            return False
        supporters = with_the_rest(claims, named)
        return note(claims, supporters, owner, has.first, supporters.after)
    return False


def joined_in(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'se sumó a los apoyos de Soto', 'se plegó al respaldo a Soto'; not 'se sumó al apoyo de Tola a Soto',
    'se sumó al apoyo de la ley'.
    """
    if verb is None or not verb.claimed or not joins(claims, phrase, verb) or votes(claims, phrase):
        return False
    if phrase.possessive or (phrase.giver is not None and phrase.taker is not None):
        return False
    taker = phrase.taker or phrase.giver
    if phrase.taker is None and claims.reading.document.lowers[phrase.after] in ("a", "al"):
        return False
    agent = claims.ends.agent(verb)
    if taker is None or agent is None or not (taker.campaign or set(taker.actors) <= claims.contenders()):
        return False
    return note(claims, agent, taker, verb.first, phrase.after)


def counted_among(claims: Claims, taker: End, noun: int, behind: int) -> bool:
    """'Entre los apoyos de Soto figuran Quilodrán y Tola': who is told to be among those of ``taker`` who
    stand at tokens ``noun`` up to ``behind``.
    """
    document = claims.reading.document
    _, after = document.sentences[document.sentence[noun]]
    for i in claims.ends.subjects.verbs(document.sentence[noun], document.stretch[noun]):
        form = claims.predicates.form(i)
        if document.lowers[i] in COUNTING and form is not None:
            counted = claims.predicates.at(i, form)
            of = another(claims, i + 1)
            whose = with_the_rest(claims, claims.ends.whole(of)) if of is not None else None
            named = i + 1 < after and claims.subjects_at(i + 1) is not None
            giver = whose or (enumerated(claims, i + 1) if named else claims.ends.agent(counted))
            return counted.claimed and note(claims, giver, taker, noun, behind)
    return False


def on_a_list(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'La lista de apoyos a Soto la encabezan Quilodrán y Tola', 'Quilodrán encabeza la lista de adhesiones a
    Soto', 'la lista de apoyos de Soto incluye a Tola'; not 'la lista de apoyos de Tola a Soto es larga'.
    """
    document = claims.reading.document
    if phrase.preposition != "de" or (phrase.giver is None) == (phrase.taker is None):
        return False
    taker = phrase.taker or phrase.giver
    listed = claims.cues.ending(phrase.first - 1, "voices_noun") is not None
    listed = listed or document.lowers[phrase.first - 2] in LISTS
    if taker is None or not listed or not set(taker.actors) <= claims.contenders():
        return False
    if verb is not None:
        heads = verb.claimed and claims.predicates.form(verb.verb, lemma="encabezar") is not None
        return heads and note(claims, claims.ends.agent(verb), taker, verb.first, phrase.after)
    end = document.sentences[document.sentence[phrase.noun]][1]
    start = past_asides(claims, phrase.after)
    start += document.lowers[start : start + 1] == [","]
    for i in range(start, min(end, start + NEAR_COPULA)):
        form = claims.predicates.form(i)
        if form is None or form.lemma not in LISTING or not claims.predicates.is_verb(i):
            continue
        told = claims.predicates.at(i, form)
        giver = enumerated(claims, i + 1 + (document.lowers[i + 1 : i + 2] == ["a"]))
        return told.claimed and note(claims, giver, taker, phrase.first, phrase.after)
    return False


def added_to_another(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Al apoyo de Quilodrán se suma el de Tola', 'A su apoyo se sumó', 'Al respaldo a Soto se sumó Tola';
    not 'Al apoyo de Quilodrán se opuso Tola'.
    """
    document = claims.reading.document
    owned = phrase.preposition == "a" and phrase.possessive in HIS
    opened = phrase.first - owned
    if not (owned or document.lowers[opened] == "al") or not document.sentence_start(opened):
        return False
    if phrase.giver is None and phrase.taker is None and not owned:
        return False
    _, end = document.sentences[document.sentence[phrase.noun]]
    for i in range(phrase.after, min(end, phrase.after + 4)):
        form = claims.predicates.form(i)
        if form is None or form.lemma not in ("sumar", "añadir", "agregar", "unir"):
            continue
        more = another(claims, i + 1)
        whole = with_the_rest(claims, claims.ends.whole(more)) if more is not None else None
        last = claims.found[-1] if claims.found else None
        taker = phrase.taker
        if taker is not None and taker.actors:
            whole = whole or claims.ends.agent(claims.predicates.at(i, form))
        elif last is not None and last.stance == "support" and last.candidate is not None:
            taker = End((last.candidate,), phrase.first, phrase.first + 1)
        if whole is None or taker is None:
            return False
        return claims.add(whole, taker, "support", phrase.first, max(phrase.after, whole.after))
    return False


def another_supporter(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'recibió el apoyo de Quilodrán, además del respaldo de Paredes'; not 'pidió además el respaldo de
    Paredes'.
    """
    document = claims.reading.document
    if phrase.giver is None or phrase.taker is not None or verb is not None:
        return False
    first, _ = document.sentences[document.sentence[phrase.noun]]
    taker = claims.backed_last(phrase.first)
    if taker is None or JOINING.isdisjoint(document.lowers[max(first, phrase.first - 3) : phrase.noun]):
        return False
    return claims.add(phrase.giver, taker, "support", phrase.first, phrase.after)


def accompanied(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Soto, con el apoyo de Quilodrán, …', 'Con el respaldo del Partido del Alba, Soto …'; not 'con el apoyo
    de todos'.
    """
    if phrase.preposition not in ACCOMPANYING or phrase.giver is None:
        return False
    document, references = claims.reading.document, claims.reading.references
    before = references.at(phrase.first - 3) if document.forms[phrase.first - 2] == "," else None
    if before is not None and before.kind == "name" and claims.reading.clause.preposition(before) == "de":
        if all(actor.kind == "party" for actor in before.actors):
            return False  # 'un gobierno del Partido del Alba, con el apoyo de Soto'
    taker: End | None = None
    if before is not None and before.actors:
        taker = End.of(before)
    elif fronted(claims, phrase.first - 1):
        taker = subject_behind(claims, End(phrase.giver.actors, phrase.giver.first, phrase.after))
        taker = taker if taker is not None and taker.actors else None
    if taker is None:
        own = verb is not None and verb.claimed and not _of_a_thing_done(claims, phrase.first - 2)
        taker = taker_as_subject(claims, verb) if own and verb is not None else None
    if taker is None:
        return False
    sentence = document.sentence[phrase.noun]
    if verb is not None and _comes_to_office(claims, verb, phrase.first):
        claims.presumed.update(taker.actors)
    runs = sentence in claims.contest.electoral_sentences
    standing = tuple(a for a in taker.actors if runs or a in claims.contenders())
    if not standing:
        return False
    fronted_too(claims, phrase.after)
    return claims.add(
        phrase.giver, End(standing, taker.first, taker.after), "support", phrase.first, phrase.after
    )


def _of_a_thing_done(claims: Claims, i: int) -> bool:
    """'programas financiados con el apoyo de Tola': whether the participle at token ``i`` has the support;
    not 'ha ganado con el apoyo de Tola', nor 'fue electa con el apoyo de Tola', 'el diputado, con el apoyo',
    'va a la segunda vuelta con el apoyo'.
    """
    document, form = claims.reading.document, claims.predicates.form(i)
    if not document.lowers[i].endswith(PARTICIPLES):
        return False
    if form is None and not (document.flags[i] & PERSON_NOUN or document.flags[i - 1] & BEFORE_NOUNS):
        day = claims.predicates.lexicon.is_word(document.lowers[i], "weekday")
        return not day and not claims.predicates.tells(i - 1)
    if form is None or form.tense != "part" or claims.predicates.is_compound(i):
        return False
    return not claims.predicates.at(i, form).passive


def _comes_to_office(claims: Claims, verb: Predicate, end: int) -> bool:
    """'En 2019 Soto llegó al cargo con el apoyo de Tola', 'conquistó la alcaldía con'; not 'llegó a la plaza
    con'.
    """
    form, lowers = claims.predicates.form(verb.verb), claims.reading.document.lowers
    if form is None or form.lemma not in COMING_TO_OFFICE:
        return False
    words = claims.predicates.lexicon
    return any(w in OFFICE or words.is_word(w, "office_place") for w in lowers[verb.verb + 1 : end])


def told_one_of_the_supporters(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Quilodrán, uno de los apoyos más comentados de Soto, viajó', 'será una de sus principales apoyos'; not
    'uno de los apoyos de Soto viajó'.
    """
    lowers, references = claims.reading.document.lowers, claims.reading.references
    one = phrase.first - 2
    if one < 2 or phrase.preposition != "de" or lowers[one] not in ONES or phrase.taker is not None:
        return False
    before = references.ending_at(one - 2) if lowers[one - 1] == "," else None
    if before is not None and before.actors:
        giver: End | None = claims.ends.whole(before)
    else:
        form = claims.predicates.form(verb.verb, lemma="ser") if verb is not None else None
        told = verb is not None and form is not None and verb.claimed and one - verb.verb <= NEAR_COPULA
        giver = claims.ends.agent(verb) if told and verb is not None else None
    taker = phrase.giver
    if taker is None and phrase.possessive in HIS and giver is not None:
        taker = claims.spoken_of(phrase.first, "", "s", set(giver.actors))
    if giver is None or taker is None or not (taker.actors and set(taker.actors) <= claims.contenders()):
        return False
    return note(claims, giver, taker, phrase.first, phrase.after)


def one_of_the_supporters(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'uno de sus principales apoyos ha sido Quilodrán', 'El principal apoyo de Soto es Tola'; not 'sus
    apoyos fueron escasos', 'el apoyo de Soto es Tola'.
    """
    document = claims.reading.document
    taker = phrase.giver
    several = document.lowers[phrase.noun].endswith("s") or phrase.first < phrase.noun - 1
    if phrase.possessive != "sus" and not (taker is not None and several and phrase.taker is None):
        return False
    if taker is not None and not (taker.actors and set(taker.actors) <= claims.contenders()):
        return False
    start = past_asides(claims, phrase.after)
    start += document.lowers[start : start + 1] == [","]
    for i in range(start, min(len(document), start + 5)):
        form = claims.predicates.form(i)
        if form is not None and form.lemma == "ser":
            giver = _who_they_are(claims, i + 1)
            if giver is None:
                continue
            taker = taker or claims.spoken_of(phrase.first, "", "s", set(giver.actors))
            return taker is not None and note(claims, giver, taker, phrase.first, giver.after)
    return False


def _who_they_are(claims: Claims, i: int) -> End | None:
    """'es Soto', 'son los ediles Soto y Tola', 'fueron los del Partido del Alba y Soto': who 'ser' tells."""
    of = another(claims, i) if claims.reading.document.lowers[i : i + 1] in (["el"], ["los"]) else None
    if of is not None and of.actors:
        return with_the_rest(claims, claims.ends.whole(of))
    named = claims.subjects_at(i) if i < len(claims.reading.document) else None
    if named is None or named.first - i > MANY:
        return None
    return End(named.actors, i, named.after)


def decisive(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Allí fue decisivo el respaldo de Quilodrán', 'El apoyo de Quilodrán resultó clave para Soto', of the
    contender spoken of; not 'sería decisivo el respaldo de Quilodrán'.
    """
    document, giver = claims.reading.document, phrase.giver
    if giver is None or phrase.taker is not None:
        return False
    end = document.sentences[document.sentence[phrase.noun]][1]
    before, behind = range(phrase.noun - 1, phrase.first - 4, -1), range(phrase.after, phrase.after + 4)
    for near in (before, behind):
        weighty = [i for i in near if 0 <= i < end and _is_word(claims, i, "decisive")]
        told = (claims.predicates.form(i, lemma=be) for i in near for be in ("ser", "resultar") if i >= 0)
        form = next((form for form in told if form is not None), None)
        if weighty and form is not None and form.tense in ("pret", "pres", "part"):
            first = document.sentences[document.sentence[phrase.noun]][0]
            taker = claims.ends.complement(weighty[0] + 1, PARA, reach=3)
            taker = taker or claims.ends.complement(first + 1, PARA, reach=2)
            taker = taker or claims.spoken_of(phrase.first, "", "s", set(giver.actors))
            known = taker is not None and bool(taker.actors) and set(taker.actors) <= claims.contenders()
            return known and taker is not None and note(claims, giver, taker, phrase.first, phrase.after)
    return False


def _is_word(claims: Claims, i: int, name: str) -> bool:
    return claims.predicates.lexicon.is_word(claims.reading.document.lowers[i], name)


def in_writing(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'firmaron una carta de apoyo a Soto', 'dio una señal de respaldo a Soto', 'envió a Soto una carta con
    su apoyo'; not 'pidió una carta de apoyo'.
    """
    written = claims.cues.at(phrase.first - 2, "sign_noun") is not None
    if phrase.preposition != "de" and not (phrase.preposition == "con" and written):
        return False
    if phrase.giver is None and phrase.taker is not None and written:
        signers = signed_by(claims, phrase.taker.after)
        if signers is not None:
            return note(claims, signers, phrase.taker, phrase.first, signers.after)
    if verb is None or not verb.claimed or asks(claims, verb) or not written:
        return False
    taker = phrase.taker or taker_between(claims, verb, phrase)
    if taker is None and is_light(claims, verb, "a"):
        taker = taker_by_pronoun(claims, verb)
    if taker is None or (phrase.taker is None and claims.contest.winner in taker.actors):
        return False
    return note(claims, phrase.giver or claims.ends.agent(verb), taker, verb.first, phrase.after)


def another_had_theirs(claims: Claims, i: int) -> None:
    """'Soto sumó el apoyo de Tola y Quilodrán, el del Partido del Alba', '…, mientras que Quilodrán, el de',
    'Soto cuenta con el aval de Tola; Quilodrán, con el de': whose another contender had, told without the
    verb; not 'y Quilodrán viajó'.
    """
    lowers = claims.reading.document.lowers
    i = past_asides(claims, i)
    while lowers[i : i + 1] in ([","], [";"], ["y"], ["mientras"], ["que"]):
        i += 1
    named = claims.reading.references.starting_at(i) if i < len(lowers) else None
    if named is None or not set(named.actors) & claims.contenders():
        return
    of = past_asides(claims, named.after)
    of += lowers[of : of + 1] == [","]
    of += lowers[of : of + 2] == ["con", "el"]
    theirs = another(claims, of) if lowers[of : of + 1] in (["el"], ["los"]) else None
    if theirs is not None and theirs.actors:
        giver = with_the_rest(claims, claims.ends.whole(theirs))
        note(claims, giver, End.of(named), named.first, giver.after)


def another_to_theirs(claims: Claims, i: int) -> None:
    """'El respaldo de Tola a Soto se conoció el mismo día que el de Rojas a Quilodrán': whom another backs in
    a sentence that has just told of one support, told without its noun; not 'que el de Rojas a la ley'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = min(document.sentences[document.sentence[i - 1]][1], i + NEXT_REACH)
    for j in range(i, end - 3):
        if lowers[j] not in ARTICLES or lowers[j + 1] not in ("de", "del"):
            continue
        theirs = another(claims, j) if lowers[j - 1] in ("que", "y", "con", "a", ",") else None
        if theirs is None or not theirs.actors:
            continue
        giver = with_the_rest(claims, claims.ends.whole(theirs))
        to = past_told(claims, giver.after)
        to += lowers[to : to + 1] == [","]
        governed = lowers[to : to + 1] in (["a"], ["al"])
        taker = claims.ends.complement(to, A, reach=2) if governed else None
        if taker is not None and taker.actors and set(taker.actors) <= claims.contenders():
            note(claims, giver, taker, j, taker.after)
        return


def fronted_too(claims: Claims, i: int) -> None:
    """'Con el apoyo de Tola, Soto ganó; con el de Rojas, Quilodrán perdió': the next of two supports that are
    each told before their clause.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = min(document.sentences[document.sentence[i - 1]][1], i + NEXT_REACH)
    for j in range(i, end - 4):
        if lowers[j] not in (";", ",", "y") or lowers[j + 1] != "con":
            continue
        if lowers[j + 2] not in ("el", "la", "los"):
            continue
        theirs = another(claims, j + 2)
        if theirs is not None and theirs.actors:
            giver = with_the_rest(claims, claims.ends.whole(theirs))
            taker = subject_behind(claims, giver)
            if taker is not None and taker.actors and set(taker.actors) <= claims.contenders():
                note(claims, giver, taker, j + 1, giver.after)
        return


def added_to_list(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Soto sumó a su lista de apoyos a Tola', whose list is nobody's support: who is on it gives theirs."""
    lowers, form = claims.reading.document.lowers, claims.predicates.form(verb.verb) if verb else None
    listed = claims.predicates.lexicon.is_name_word(lowers[phrase.noun - 2], "list_noun")
    added = form is not None and claims.predicates.lexicon.is_word(form.lemma, "joining")
    if verb is None or not (added and listed and phrase.preposition == "de"):
        return False
    other = claims.ends.complement(phrase.noun + 1, A, reach=2)
    if verb.claimed and other is not None and other.actors:
        note(claims, other, claims.ends.agent(verb) or other, verb.first, other.after)
    return True
