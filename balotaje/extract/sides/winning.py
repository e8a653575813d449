"""Who won, as an article tells it: 'ganó', 'fue electa', 'cayó ante Quilodrán', 'la presidenta electa'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from ...lexicon import FINITE, PERSON_NOUN
from ...model import Actor
from ..clauses.governing import POR, SOBRE, A
from ..cues import Cues
from ..deeds.ends import Ends
from ..deeds.identified import SENTENCE_REACH
from ..deeds.triggers import Trigger
from ..reading import Reading
from .called_winners import called_winner, people_of, proclaimed, subject_of
from .causes import for_a_win

VERBS = ("win", "victor", "win_office", "acknowledge", "lose_to", "congratulate_person")
PHRASES = ("winner_noun", "winner_part")

WINNER_WEIGHT = 2
"""How much 'presidente electo' tells of who won, against the subject of a verb of winning."""
LONG_AGO = frozenset(("años", "anterior", "anteriores", "previas", "previos", "pasada", "pasadas"))
"""Words of phrases for another election by which a win is told to be of another year."""
YEAR_DIGITS = 4
AFTER_REACH = 7
"""Tokens between 'después de que' and its verb."""
DEFEATED_REACH = 10
"""Tokens behind a verb of winning within which it is said over whom."""
WIN_REACH = 5
"""Tokens behind a verb of acknowledging within which the win stands."""
AFTER_GREETING = 16
"""Tokens behind whom somebody congratulates within which it is said after what."""
TAKEN_REACH = 5
"""Tokens before 'victoria' within which its verb stands ('logró una ajustada victoria')."""
OFFICE_REACH = 5
"""Tokens behind 'fue elegida', 'se convirtió en' within which the office stands."""
LOST_TO = frozenset(("con", "ante", "contra", "frente"))
NEXT = 4
"""Tokens behind 'derrota' within which it is said to whom."""
SUCCESSOR = frozenset(("sucesor", "sucesora"))
AFTER_WINNING = frozenset(("tras", "al", "de", "por"))
"""What stands before the infinitive of a win that has happened: 'tras vencer a Soto', 'al imponerse'."""


@dataclass(slots=True)
class Wins:
    """Who is told to have won an article's election, by how much speaks for each."""

    told: Counter[Actor] = field(default_factory=Counter)
    described: Counter[Actor] = field(default_factory=Counter)
    """Whom a description of a winner was taken to mean, which tells only where nothing else does."""
    subjects: set[Actor] = field(default_factory=set)
    """Whoever is the subject of a verb of winning, also of a stage or of votes."""
    greeters: set[Actor] = field(default_factory=set)
    """Who congratulates somebody named, which tells against their own win."""
    sides: set[Actor] = field(default_factory=set)
    """The two of a win over somebody, who both stood."""
    where: list[tuple[int, Actor]] = field(default_factory=list)
    """(token, who is told there to have won), in the order of the text, but for what is told aside."""

    def tell(self, i: int, winners: Iterable[Actor], weight: int = 1, *, aside: bool = False) -> None:
        """Note who is told at token ``i`` to have won."""
        for actor in winners:
            self.told[actor] += weight
            if not aside:
                self.where.append((i, actor))

    def read(self, reading: Reading, trigger: Trigger) -> None:
        """Note what the verb or noun at ``trigger`` tells of who won."""
        i = trigger.first
        finite = bool(reading.document.flags[i] & FINITE)
        if trigger.kind == "win" and finite:
            self.subjects.update(subject_of(reading, i))
        elif trigger.kind == "victor":
            self._won(reading, i, finite=finite)
        elif trigger.kind == "win_office" and finite and not long_ago(reading, i):
            self.tell(i, subject_of(reading, i))
        elif trigger.kind == "acknowledge":
            self.tell(i, _acknowledged(reading, i), WINNER_WEIGHT)
        elif trigger.kind == "congratulate_person":
            self.tell(i, _congratulated(reading, i))
            self.greeters.update(_greeters(reading, i))
        elif trigger.kind == "lose_to":
            self._lost(reading, i)
        elif trigger.kind == "winner_part":
            self.tell(i, _elected(reading, i, trigger.after))
        elif trigger.kind == "winner_noun" and not (_somebody_elses(reading, i) or _of_a_seat(reading, i)):
            self.described.update(_described_winner(reading, i))
            of_an_office = i and reading.document.flags[i - 1] & PERSON_NOUN
            weight = 1 if of_an_office else WINNER_WEIGHT  # 'la diputada electa Quilodrán' won another race
            called = called_winner(reading, i) or proclaimed(reading, i, trigger.after)
            self.tell(i, called, weight)

    def _won(self, reading: Reading, verb: int, *, finite: bool) -> None:
        """'Quilodrán venció a Soto', 'será alcaldesa tras vencer a Soto'; not 'quiere vencer a Soto'."""
        if finite and _has_won(reading, verb):
            subject = subject_of(reading, verb)
            form = Ends.of(reading).predicates.form(verb, "victor")
            if len(subject) == 1 and form is not None and form.number == "p":
                return  # 'Soto felicitó a Tola y a Paredes tras conocerse que ganaron'
        elif not finite:
            subject = _has_just_won(reading, verb) or _won_before(reading, verb)
        else:
            return
        self.tell(verb, subject, aside=_told_aside(reading, verb))
        beaten = _defeated(reading, verb) - set(subject) if subject else set()
        self.sides |= beaten | set(subject if beaten else ())

    def _lost(self, reading: Reading, verb: int) -> None:
        """'Soto perdió el balotaje con Quilodrán', 'cayó ante Quilodrán', 'fue derrotado por Quilodrán'; not
        'perdió el juicio con Quilodrán', 'podría perder con Quilodrán'.
        """
        ends = Ends.of(reading)
        form = ends.predicates.form(verb, "lose_to")
        if form is None or reading.document.stretch[verb] >= 0 or form.tense not in ("pret", "part"):
            return
        predicate = ends.predicates.at(verb, form)
        if predicate.mood != "asserted" or long_ago(reading, verb):
            return
        passive = predicate.passive and form.tense == "part"
        if not passive and ends.predicates.in_class(form.lemma, "victor"):
            return
        over = POR if passive else LOST_TO
        winner = people_of(reading.clause.objects(verb, over, reach=DEFEATED_REACH)[:1])
        loser = subject_of(reading, predicate.head) if predicate.head >= 0 else ()
        if winner and loser:
            self.tell(verb, winner, aside=_told_aside(reading, verb))
            self.sides |= {*winner, *loser}


def _told_aside(reading: Reading, verb: int) -> bool:
    """'Soto, que perdió con Tola la primaria': whether a relative clause tells of it."""
    told = Ends.of(reading).subjects.of(verb)
    return told is not None and told.kind == "relative"


def _congratulated(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """'felicitó a Quilodrán por su clara victoria': who won; not 'felicitó a Quilodrán por su campaña', nor
    'felicitará'.
    """
    form = Ends.of(reading).predicates.form(verb, "congratulate_person")
    if form is None or form.tense not in ("pret", "pres", "part") or long_ago(reading, verb):
        return ()
    greeted = reading.clause.objects(verb, A, reach=DEFEATED_REACH)[:1]
    lowers = reading.document.lowers
    i = greeted[0].after if greeted else len(lowers)
    won = _after_a_win(reading, verb, i) or (lowers[i : i + 1] == ["por"] and for_a_win(reading, i))
    return people_of(greeted) if won and len(greeted[0].actors) == 1 else ()


def _after_a_win(reading: Reading, verb: int, i: int) -> bool:
    """'felicitó a Quilodrán, su vecina, tras conocerse que ganó': whether the sentence goes on to a win from
    token ``i``; not 'tras la reunión'.
    """
    document, predicates = reading.document, Ends.of(reading).predicates
    end = min(document.sentences[document.sentence[verb]][1], i + AFTER_GREETING)
    tras = next((j for j in range(i, end) if document.lowers[j] == "tras"), end)
    return any(
        reading.lexicon.is_word(document.lowers[j], "winning") or predicates.form(j, "victor") is not None
        for j in range(tras + 1, min(end, tras + AFTER_REACH))
    )


def _greeters(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """'Soto felicitó a Quilodrán', 'felicitó al ganador': who does; not 'felicitó a los vecinos', 'felicitó a
    Tola por su campaña'.
    """
    form = Ends.of(reading).predicates.form(verb, "congratulate_person")
    if form is None or not reading.document.flags[verb] & FINITE or form.person != "3":
        return ()
    greeted = reading.clause.objects(verb, A, reach=DEFEATED_REACH)[:1]
    named = bool(people_of(greeted)) and reading.document.lowers[greeted[0].after : greeted[0].after + 1] != [
        "por"
    ]
    end = min(reading.document.sentences[reading.document.sentence[verb]][1], verb + WIN_REACH)
    unnamed = Cues.of(reading.document, reading.lexicon).within(verb + 1, end, "winner_noun") is not None
    return subject_of(reading, verb) if named or unnamed else ()


def _has_just_won(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """'Quilodrán ha ganado', 'se ha impuesto a Soto', 'había vencido': who won; not 'fue vencida', 'ha ganado
    el 20%', 'no ha ganado'.
    """
    ends = Ends.of(reading)
    form = ends.predicates.form(verb, "victor")
    if form is None or form.tense != "part" or not ends.predicates.is_compound(verb):
        return ()
    predicate = ends.predicates.at(verb, form)
    if predicate.passive or predicate.head < 0 or predicate.mood != "asserted" or predicate.person != "3":
        return ()
    if reading.document.stretch[verb] >= 0 or long_ago(reading, verb):
        return ()
    return subject_of(reading, predicate.head)


def _won_before(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """'gobernará tras imponerse a Soto', 'al vencer a Soto': who won; not 'para vencer a Soto'."""
    lowers, ends = reading.document.lowers, Ends.of(reading)
    form = ends.predicates.form(verb, "victor")
    if form is None or form.tense != "inf" or lowers[verb - 1] not in AFTER_WINNING:
        return ()
    if reading.document.stretch[verb] >= 0 or long_ago(reading, verb):
        return ()
    if lowers[verb - 1] in ("de", "por") and lowers[verb - 2] not in ("después", "luego", "tras"):
        return ()
    agent = ends.agent(ends.predicates.at(verb, form))
    return tuple(a for a in agent.actors if a.kind == "person") if agent is not None else ()


def _elected(reading: Reading, first: int, after: int) -> tuple[Actor, ...]:
    """'Quilodrán fue elegida alcaldesa', 'resultó ganadora'; not 'fue elegida candidata'."""
    ends, document = Ends.of(reading), reading.document
    form = ends.predicates.form(first)
    if form is None or not form.finite or form.tense not in ("pret", "fut") or document.stretch[first] >= 0:
        return ()
    if ends.predicates.at(first, form).mood != "asserted" or long_ago(reading, first):
        return ()
    cues = Cues.of(document, reading.lexicon)
    end = min(document.sentences[document.sentence[first]][1], after + OFFICE_REACH)
    if cues.within(after, end, "primary") is not None:
        return ()
    for reference in reading.references.between(after, end):
        description = reference.description
        if description is not None and description.noun.kind in ("candidacy", "party_post"):
            return ()
    if any(document.flags[i] & PERSON_NOUN for i in range(after, end)) or document.lowers[after - 1] != "en":
        return subject_of(reading, first)
    return ()


def spoken_of(reading: Reading) -> Counter[Actor]:
    """Whose win is spoken of: 'tras la victoria de Soto', 'logró una ajustada victoria', 'la derrota ante
    Soto', 'a su sucesor, Soto'; not 'un eventual triunfo de Soto', '“la victoria de Soto”'.
    """
    document = reading.document
    told: Counter[Actor] = Counter()
    for phrase in Cues.of(document, reading.lexicon).by_class["win_noun"]:
        i = phrase.first
        if reading.lexicon.is_word(document.lowers[i], "winning") and document.stretch[i] < 0:
            winner = _win_of(reading, i) or _win_taken(reading, i)
            told.update(winner if not long_ago(reading, i) else ())
    for phrase in Cues.of(document, reading.lexicon).by_class["defeat_noun"]:
        if document.stretch[phrase.first] < 0 and not long_ago(reading, phrase.first):
            told.update(people_of(reading.clause.objects(phrase.first, LOST_TO, reach=NEXT)[:1]))
    for phrase in Cues.of(document, reading.lexicon).by_class["rival_noun"]:
        named = reading.references.at(phrase.after + 1)
        if document.lowers[phrase.after - 1] in SUCCESSOR and named is not None and named.kind == "name":
            beside = document.lowers[phrase.after] == "," and named.first == phrase.after + 1
            told.update(people_of((named,)) if beside or named.first <= phrase.first else ())
    return told


def _win_of(reading: Reading, i: int) -> tuple[Actor, ...]:
    """'la victoria de Soto', 'la victoria fue para Soto'; not 'una victoria de Soto'."""
    document, lowers = reading.document, reading.document.lowers
    before = lowers[max(0, i - 2) : i]
    headed = document.sentence_start(i) or not {"la", "el", "al", "del", "tras"}.isdisjoint(before)
    if not headed or any(reading.lexicon.is_word(word, "hypothetical") for word in before):
        return ()
    of = i + 1
    if lowers[of : of + 2] == ["fue", "para"]:
        of += 1
    elif lowers[of : of + 1] not in (["de"], ["del"]):
        return ()
    winner = reading.references.at(of + 1)
    return people_of((winner,)) if winner is not None and winner.first <= of + 1 else ()


def _win_taken(reading: Reading, i: int) -> tuple[Actor, ...]:
    """'Soto obtuvo el triunfo', 'se alzó con la victoria', 'festejó su victoria'; not 'festejó la victoria de
    Tola', 'busca la victoria'.
    """
    document, lowers, ends = reading.document, reading.document.lowers, Ends.of(reading)
    if lowers[i + 1 : i + 2] in (["de"], ["del"]):
        return ()
    for j in range(i - 1, max(-1, i - TAKEN_REACH - 1), -1):
        if document.sentence[j] != document.sentence[i] or lowers[j] in (",", ";", "que"):
            return ()
        form = ends.predicates.form(j, "take_win")
        if form is None or not ends.predicates.tells(j):
            continue
        own = "own" not in reading.lexicon.constructions(form.lemma, "take_win") or "su" in lowers[j:i]
        told = form.tense in ("pret", "pres") and form.person == "3" and own
        return subject_of(reading, j) if told and ends.predicates.at(j, form).mood == "asserted" else ()
    return ()


def _has_won(reading: Reading, verb: int) -> bool:
    """Whether the verb at token ``verb`` tells a win: 'ganó', 'se impuso'; not 'obtuvo el 20%', 'no ganó'."""
    predicates = Ends.of(reading).predicates
    form = predicates.form(verb, "victor")
    if form is None or form.tense not in ("pret", "pres") or form.person == "1":
        return False
    return predicates.at(verb, form).mood == "asserted" and not long_ago(reading, verb)


def _defeated(reading: Reading, verb: int) -> set[Actor]:
    """Whom a win was over: 'venció a Soto', 'se impuso con holgura al senador Soto'; not 'venció en Soto'."""
    beaten = reading.clause.objects(verb, A | SOBRE, reach=DEFEATED_REACH)
    return {actor for reference in beaten for actor in reference.actors if actor.kind == "person"}


def long_ago(reading: Reading, verb: int) -> bool:
    """Whether a win is that of another year: 'Hace seis años ganó Soto', 'en 2016 ganó Soto'; not 'ganó el
    domingo'.
    """
    document, lowers = reading.document, reading.document.lowers
    first, after = document.sentences[document.sentence[verb]]
    first, after = max(first, verb - SENTENCE_REACH), min(after, verb + SENTENCE_REACH)
    cues = Cues.of(document, reading.lexicon)
    for phrase in cues.between(first, after):
        if phrase.kind == "past_election" and not LONG_AGO.isdisjoint(lowers[phrase.first : phrase.after]):
            return True
    return any(
        lowers[i] == "en"
        and len(lowers[i + 1]) == YEAR_DIGITS
        and lowers[i + 1].isdecimal()
        and not (reading.published or "").startswith(lowers[i + 1])
        for i in range(first, after - 1)
    )


def _acknowledged(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """Whose win the verb at token ``verb`` takes for a fact: 'reconoció anoche el triunfo de Soto'; not
    'pronosticó el triunfo de Soto'.
    """
    document, lowers = reading.document, reading.document.lowers
    if not document.flags[verb] & FINITE or document.stretch[verb] >= 0:
        return ()
    for i in range(verb + 1, min(len(document) - 2, verb + WIN_REACH)):
        if document.sentence[i] != document.sentence[verb] or lowers[i] in (",", "no", "eventual"):
            return ()
        if reading.lexicon.is_word(lowers[i], "winning") and lowers[i + 1] in ("de", "del"):
            winner = reading.references.at(i + 2)
            if winner is None or winner.actor is None or winner.actor.kind != "person":
                return ()
            return winner.actors
    return ()


def _somebody_elses(reading: Reading, i: int) -> bool:
    """'Quilodrán, aliada del ganador': whether the words at token ``i`` only say whose somebody named is."""
    called = reading.references.at(i)
    return called is not None and called.first < i and reading.document.lowers[i - 1] == "del"


def _of_a_seat(reading: Reading, i: int) -> bool:
    """'el senador electo Soto', 'la diputada electa': whether one of many seats was won at token ``i``; not
    'el presidente electo'.
    """
    lowers = reading.document.lowers[max(0, i - 1) : i + 1]
    return any(reading.lexicon.is_name_word(word, "elected_owner") for word in lowers)


def _described_winner(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Whom 'el presidente electo' at token ``i`` was taken to mean."""
    called = reading.references.at(i)
    if called is None or called.actor is None or called.actor.kind != "person":
        return ()
    return (called.actor,)
