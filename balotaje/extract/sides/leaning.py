"""Everyday verbs that take a side only where the race is meant: 'acompañará a Soto', 'está con Soto'.

'Quilodrán acompañó a Soto al hospital' and 'está reunida con Soto' are the same words about something else.
"""

from __future__ import annotations

from ...lexicon import ADVERB, CLITIC, CONTRACTION, DETERMINER, FINITE, NEGATION, PREPOSITION, WORK
from ...model import Stance
from ..clauses.governing import DE, A
from ..clauses.verbs import is_form_of
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.times import past_spans
from ..deeds.triggers import Trigger
from .claims import Claims
from .sought import comes_to_office, is_contested

GOES_ON = frozenset(
    (
        "es",
        "son",
        "fue",
        "fueron",
        "será",
        "serán",
        "porque",
        "pues",
        "ya",
        "y",
        "e",
        "pero",
        "aunque",
        "aun",
        "incluso",
        "ante",
        "antes",
        "frente",
        "contra",
        "tras",
    )
)
"""What follows an end after which nothing tells of another errand."""
DAY_WORDS = frozenset(("el", "este", "esta", "próximo", "pasado", "de", "desde", "hoy", "ayer", "anoche"))
DECIDING = frozenset(
    (
        "ir",
        "decidir",
        "resolver",
        "acordar",
        "optar",
        "definir",
        "comprometer",
        "prometer",
        "anunciar",
        "determinar",
        "confirmar",
        "ratificar",
        "asegurar",
    )
)
"""What governs an infinitive that tells of a side: 'se comprometió a trabajar por Soto'."""
OFFERED = (*WORK, "relation", "kin")
"""Kinds of nouns for what somebody may be backed in besides an election."""
ERRANDS = frozenset(("a", "al", "durante", "no"))
"""What opens an errand behind the one who is accompanied ('al hospital'), or denies it of somebody."""
CHOOSING = frozenset(("elegir", "escoger", "preferir", "marcar"))
"""What a voter does, told as done: 'contó que escogió a Soto'."""
JOINING = frozenset(("sumar", "unir", "plegar"))
WHOM = frozenset(("quien", "quienes", "que", "cual"))
GOING_ALONG = frozenset(
    ("acompañar", "ir", "marchar", "caminar", "andar", "seguir", "trabajar", "escoltar", "estar")
)
"""With what somebody may but go along with another."""
CIRCUMSTANCE = (["para"], ["durante"], ["mediante"], ["luego"], ["después"], ["al"])
"""What opens why, when or as what, behind the one who is sided with."""
RACE_REACH = 6
"""Tokens behind the one who is sided with in which 'en la segunda vuelta' is named."""
IN_REACH = 4
"""Tokens of 'en la segunda vuelta' in which the race is named."""
WHOSE_REACH = 5
"""Tokens behind 'el triunfo' within which it is said whose: 'electoral de la candidata'."""
PURPOSE_REACH = 11
"""Tokens of 'lo que esté en sus manos' behind 'hará todo' before 'para que'."""
CLAUSE_REACH = 8
"""Tokens of the clause that is worked for ('que Soto sea presidente')."""
RACE_CUES = ("election_word", "second_round", "first_round", "ballot", "race")
BEING = frozenset(("sea", "fuera", "fuese"))
NO_ADJECTIVE = FINITE | PREPOSITION | CONTRACTION | CLITIC | NEGATION | ADVERB | DETERMINER
"""What cannot qualify the noun before it."""
ANNOUNCED = frozenset(("fut", "pres"))
BESIDES = frozenset(("estar", "ir", "seguir", "continuar", "quedar"))
"""What somebody does 'con' another whom they choose."""


def taken_with(claims: Claims, predicate: Predicate, target: End, after: int, *, beside: bool) -> bool:
    """Whether an everyday verb sides with ``target``, who stands: 'Quilodrán acompañará a Soto en el
    balotaje', 'dijo que está con Soto'; not 'acompañó a Soto al hospital', 'está reunida con Soto'.

    ``beside`` says that nothing but an adverb may stand between the verb (up to token ``after``) and
    its preposition.
    """
    told = _tells_by_itself(claims, predicate, target)
    endorser = claims.ends.agent(predicate)
    parties = endorser is not None and all(actor.kind == "party" for actor in endorser.actors)
    if beside and endorser is not None and _meets(claims, predicate, endorser, target):
        return False
    resolved = parties and predicate.tense == "fut"  # 'El Frente Austral acompañará a Soto'
    resolved = resolved or _of_who_speaks(claims, predicate) or _is_with(claims, predicate, target)
    sentence = claims.reading.document.sentence[predicate.verb]
    standing = claims.contenders()
    for_sure = told or resolved or predicate.urged
    if not any(a in standing or (for_sure and claims.contest.stands(a, sentence)) for a in target.actors):
        return False
    if beside and target.first > predicate.verb and not _adjoins(claims, after, target):
        return False
    held = after if predicate.verb < target.first < after else 0  # 'llevar a Soto a la presidencia'
    last = max(_past_adjective(claims, target), predicate.verb + 1, held)
    named = claims.reading.references.at(target.first)
    inverted = endorser is not None and endorser.first in (last, predicate.verb + 1)
    inverted = inverted and named is not None and named.kind != "pronoun"  # 'Se sumó a ella Soto' echoes her
    fronted = target.first < predicate.verb
    if endorser is not None and (inverted or (fronted and predicate.verb < endorser.first)):
        behind = max(endorser.after, last)  # 'a Soto lo acompaña Quilodrán', 'se sumó a Soto Quilodrán'
    else:
        behind = last
    words, lexicon = claims.reading.document.lowers[behind : behind + 3], claims.predicates.lexicon
    listed = words[:1] == ["en"] and any(lexicon.is_name_word(word, "list_noun") for word in words[1:])
    if listed and is_form_of(claims.reading.document, lexicon, predicate.verb, ("acompañar",)):
        return False  # 'acompañará a Soto en la lista' only stands with him; not 'lo marcará en la papeleta'
    apposed = "," in claims.reading.document.lowers[target.first : behind]  # 'a Soto, la candidata que …'
    relative = words[:1] == ["que"] and apposed
    bare = named is not None and claims.reading.clause.preposition(named) in ("por", "de")
    if told and (bare or not _an_errand(claims, behind)):
        return True  # 'trabaja por Soto en el sur', of whom no errand is told
    if told and not _told_as_a_side(claims, predicate, target):
        return False
    ends = (relative and predicate.exhorting) or nothing_else_follows(claims, behind)
    if not ends and not _only_circumstance(claims, predicate, behind):
        return False
    if predicate.urged or predicate.exhorting or _told_as_a_side(claims, predicate, target):
        return True
    if words[:1] == ["en"] and claims.cues.within(behind + 1, behind + 3, "second_round") is not None:
        return True  # 'para acompañarlo en la segunda vuelta'
    return parties or (predicate.tense in ANNOUNCED and predicate.person == "3")


def _only_circumstance(claims: Claims, predicate: Predicate, i: int) -> bool:
    """'dijo que prefiere a Soto para evitar una crisis', 'se sumó a Soto durante un acto' at token ``i``: why
    or when a side was taken that nobody takes by going along; not 'irá con Soto para ver las obras'.
    """
    form, lowers = claims.predicates.form(predicate.verb), claims.reading.document.lowers
    if form is None or form.lemma in GOING_ALONG or claims.predicates.in_class(form.lemma, "phone"):
        return False  # '“Le marqué a Soto para felicitarla”'
    if lowers[i : i + 1] == ["como"]:
        return comes_to_office(claims.reading, i + 1)  # 'eligió a Soto como alcaldesa', not 'como rival'
    return lowers[i : i + 1] in CIRCUMSTANCE


def _of_who_speaks(claims: Claims, predicate: Predicate) -> bool:
    """'“Voy a acompañar a Soto”'; not '“Le acabo de marcar a Soto”', by telephone."""
    form = claims.predicates.form(predicate.verb)
    return predicate.person == "1" and not (form and claims.predicates.in_class(form.lemma, "phone"))


def _is_with(claims: Claims, predicate: Predicate, target: End) -> bool:
    """'Tola está con Soto, y Paredes con Quilodrán', 'estará con Soto el 19 de junio', where a vote alone is
    spoken of; not 'estaba con Soto', 'está con el ministro Soto'.
    """
    form, named = claims.predicates.form(predicate.verb), claims.reading.references.at(target.first)
    if form is None or form.lemma not in BESIDES or predicate.tense not in ANNOUNCED:
        return False
    here = claims.reading.document.sentence[predicate.verb] in claims.contest.electoral_sentences
    if claims.contest.worded and not (here or claims.contenders()):
        return False  # 'Soto ya no es candidata. Tola va con Soto'
    return named is not None and named.kind == "name" and named.description is None


def _meets(claims: Claims, predicate: Predicate, one: End, other: End) -> bool:
    """'Soto irá al balotaje con Tola', 'el Frente Austral irá al balotaje con el Partido del Alba': whether
    those who go with each other stand against each other; not 'Quilodrán irá al balotaje con Tola', of who
    does not stand, 'el Frente Austral irá con el Partido del Alba'.
    """
    finalists = set(claims.contest.finalists)
    if finalists & {*one.actors} and finalists & {*other.actors}:
        return True
    parties = all(actor.kind == "party" for actor in (*one.actors, *other.actors))
    return parties and claims.cues.within(predicate.verb, other.first, "second_round") is not None


def _past_adjective(claims: Claims, target: End) -> int:
    """The token behind the adjective of a description: 'acompañará al abogado cordobés'."""
    document, i = claims.reading.document, target.after
    reference = claims.reading.references.at(target.first)
    bare = reference is not None and reference.kind == "description"
    if not bare or i >= len(document) or document.flags[i] & NO_ADJECTIVE or document.is_capital(i):
        return i
    return i + (document.lowers[i].isalpha() and document.lowers[i] not in GOES_ON)


def _tells_by_itself(claims: Claims, predicate: Predicate, target: End) -> bool:
    """'en la primaria acompañó a Soto', 'trabajó por Soto': whether the verb tells a side in any tense, where
    whom it is for is named behind it; not 'la acompañó', 'acompañó al presidente Soto', 'trabajó para Soto'.
    """
    form = claims.predicates.form(predicate.verb)
    reference = claims.reading.references.at(target.first)
    if form is None or reference is None or reference.kind != "name" or target.first <= predicate.verb:
        return False
    uses = claims.predicates.lexicon.constructions(form.lemma, "side")
    if claims.reading.clause.preposition(reference) not in uses:
        return False
    description = reference.description
    otherwise = description is not None and not description.former and description.noun.kind in OFFERED
    return not otherwise or bool(set(target.actors) & claims.contenders())


def _an_errand(claims: Claims, i: int) -> bool:
    """'acompañó a Soto a votar', '… hasta la puerta', '… en la gira': whether token ``i`` opens no race."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i += lowers[i : i + 1] == [","]
    if lowers[i - 1] == "," and not WHOM.isdisjoint(lowers[i + 1 : i + 3]):
        return False  # 'arropó a Soto, a quien había criticado'
    i = past_spans(document, claims.predicates.lexicon, i)
    if i >= len(document) or document.sentence[i] != document.sentence[i - 1]:
        return False
    near = min(len(document), i + IN_REACH)
    if lowers[i] in ("hasta", "desde"):
        return not {"final", "último", "triunfo"} & set(lowers[i:near]) and not _at_a_race(claims, i, near)
    if lowers[i] in ERRANDS:
        return True
    if lowers[i] not in ("en", "por"):
        return False
    race = claims.cues.within(i, near, *RACE_CUES, "campaign_noun", "campaign_event")
    return race is None and not _for_an_office(claims, i)


def _at_a_race(claims: Claims, i: int, end: int) -> bool:
    """'(acompaña a Soto) desde la primera vuelta' at token ``i``; not 'desde su casa'."""
    return claims.cues.within(i, end, *RACE_CUES, "campaign_noun") is not None


def _for_an_office(claims: Claims, i: int) -> bool:
    """'(acompañará a Soto) en su camino a la alcaldía', 'para la gobernación' at token ``i``; not 'en su
    camino a casa'.
    """
    quest = claims.cues.at(i, "quest")
    return quest is not None and is_contested(claims.reading, quest[1])


def _told_as_a_side(claims: Claims, predicate: Predicate, target: End) -> bool:
    """Whether the deed is announced: 'acompañará', 'decidió acompañar', 'dijo que acompaña'."""
    if predicate.tense == "fut" or predicate.person == "1":
        return True
    if predicate.governor >= 0 and predicate.tense in ("pres", "cond", "impf"):
        return True
    form = claims.predicates.form(predicate.verb)
    people = all(actor.kind == "person" for actor in target.actors)
    if form is not None and form.lemma in JOINING and people and not claims.contender_acts(predicate):
        return True  # 'Quilodrán se sumó a Soto'
    if predicate.governor >= 0 and form is not None and form.lemma in CHOOSING:
        return not claims.contender_acts(predicate)  # 'contó que escogió a Soto'
    if predicate.head == predicate.verb:
        return False
    head = claims.predicates.form(predicate.head)
    return head is not None and head.lemma in DECIDING


def _adjoins(claims: Claims, i: int, target: End) -> bool:
    """'está con Soto', 'va ahora con Soto'; not 'está reunida con Soto', 'está de acuerdo con Soto'."""
    document, lexicon = claims.reading.document, claims.predicates.lexicon
    while i < len(document) and lexicon.is_word(document.lowers[i], "adverb"):
        i += 1
    return i < len(document) and document.lowers[i] == "con" and target.first <= i + 2


def nothing_else_follows(claims: Claims, i: int) -> bool:
    """Whether the clause ends behind the one sided with, or goes on about the race.

    'acompañará a Soto en el balotaje'; not 'acompañará a Soto en su visita al puerto'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    lexicon = claims.predicates.lexicon
    i = past_spans(document, lexicon, i)
    if i >= len(document):
        return True
    if lowers[i] == "a":
        return False  # 'acompañó a Soto a votar'
    sentence = document.sentence[i - 1]
    until = min(len(document), i + RACE_REACH)
    race = claims.cues.within(i, until, *RACE_CUES, "campaign_event") is not None
    if race or _for_an_office(claims, i):
        return True  # 'acompañará a Soto en los debates'
    while (
        i < len(document)
        and document.sentence[i] == sentence
        and (
            lowers[i] in DAY_WORDS
            or lowers[i].isdecimal()
            or lexicon.is_word(lowers[i], "weekday", "month", "relative_day")
        )
    ):
        i += 1
    if i >= len(document) or document.sentence[i] != sentence:
        return True
    return not lowers[i][0].isalnum() or lowers[i] in GOES_ON


def striving(claims: Claims, trigger: Trigger) -> None:
    """'trabajará para que gane Soto', 'hará todo para que Soto no llegue al gobierno', which is against her;
    not 'trabaja para que Soto hable'.
    """
    reading, lowers = claims.reading, claims.reading.document.lowers
    form = claims.predicates.of(trigger)
    going_on = form is not None and form.tense == "ger" and claims.predicates.progressive(trigger.first - 1)
    if form is None or not (form.tense == "inf" or going_on or claims.predicates.is_verb(trigger.first)):
        return
    end = reading.document.sentences[reading.document.sentence[trigger.first]][1]
    reach = lowers[trigger.after : min(end, trigger.after + PURPOSE_REACH)]
    opened = (n for n, word in enumerate(reach) if word == "que" and n)
    purpose = next((n for n in opened if reach[n - 1] in ("para", "por") or reach[:n] == ["a"]), 0)
    if not purpose:
        return  # 'contribuirá a que gane Soto' is for her too
    clause = trigger.after + purpose + 1
    after = min(end, clause + CLAUSE_REACH)
    wins = next((i for i in range(clause, after) if prevails(claims, i)), -1)
    losing = "no" in lowers[max(clause, wins - 2) : wins]
    stance: Stance = "oppose" if losing else "support"
    predicate = claims.predicates.at(trigger.first, form)
    to_office = wins >= 0 and comes_to_office(reading, wins + 1)  # 'para que Soto sea intendente'
    for reference in reading.references.between(clause, after) if wins >= 0 and predicate.claimed else ():
        people = {a for a in reference.actors if a.kind == "person"} if to_office else set()
        party = bool(reference.actors) and all(actor.kind == "party" for actor in reference.actors)
        standing = party or bool(people) or bool(set(reference.actors) & claims.contenders())
        if standing and not reading.clause.preposition(reference):
            claims.contest.contenders |= people
            end_for = End.of(reference)
            last = max(reference.after, wins + 1)
            claims.add(claims.ends.agent(predicate), end_for, stance, predicate.first, last)
            return
    alone = wins == clause and not reading.references.between(wins, min(after, wins + 3))
    endorser = claims.ends.agent(predicate) if alone and predicate.claimed else None
    if endorser is not None:  # '“Por eso trabajaré para que gane”'
        meant = claims.spoken_of(clause, "", "s", set(endorser.actors))
        if meant is not None and set(meant.actors) <= claims.contenders():
            claims.add(endorser, End(meant.actors, clause, clause + 1), stance, predicate.first, wins + 1)


def bringing_about(claims: Claims, trigger: Trigger) -> None:
    """'llamó a asegurar el triunfo de Soto', 'pidió salir para que se haga posible la victoria de Soto',
    'trabajará para lograr el triunfo de Soto'; not 'aseguró el triunfo de Soto', 'podría lograrlo'.
    """
    form = claims.predicates.of(trigger)
    noun = claims.cues.at(trigger.after + 1, "win_noun") or claims.cues.at(trigger.after + 2, "win_noun")
    if form is None or noun is None or form.tense not in ("inf", "subj"):
        return
    target = claims.ends.complement(noun[1], A | DE, reach=WHOSE_REACH)
    if target is None or not set(target.actors) & claims.contenders():
        return
    predicate = claims.predicates.at(trigger.first, form)
    ours = predicate.person == "1" and predicate.tense in ("pres", "fut")  # '“Vamos a lograr”'
    if form.tense == "subj" or not (predicate.urged or predicate.exhorting or ours):
        aim = _whose_aim(claims, trigger.first)
        if aim is None:
            return
        predicate = aim
    if predicate.claimed:
        claims.add(claims.ends.agent(predicate), target, "support", predicate.first, target.after)


def _whose_aim(claims: Claims, verb: int) -> Predicate | None:
    """The deed called for, or done with might, of which 'para que' or 'para' before token ``verb`` tells the
    aim: 'convocó a salir para que el domingo se logre', 'trabajará para lograr'; not 'habló para lograr'.
    """
    lowers = claims.reading.document.lowers
    begin = claims.reading.document.sentences[claims.reading.document.sentence[verb]][0]
    near = range(verb - 1, max(begin, verb - PURPOSE_REACH), -1)
    para = next((i for i in near if lowers[i] in ("para", "por", "a") and lowers[i + 1] == "que"), -1)
    para = verb - 1 if lowers[verb - 1] in ("para", "por") else para
    for i in range(para - 1, max(begin - 1, para - PURPOSE_REACH), -1) if para >= 0 else ():
        form = claims.predicates.form(i)
        if form is None or not (form.tense == "inf" or claims.predicates.is_verb(i)):
            continue
        deed = claims.predicates.at(i, form)
        strives = claims.predicates.in_class(form.lemma, "strive")
        return deed if deed.urged or deed.exhorting or strives else None
    return None


def prevails(claims: Claims, i: int) -> bool:
    """'gane', 'llegue', 'sea presidenta': whether token ``i`` is a verb of coming to power."""
    return claims.predicates.form(i, "prevail") is not None or claims.reading.document.lowers[i] in BEING
