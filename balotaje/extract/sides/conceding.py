"""Congratulations by way of a call: 'telefoneó a Soto para reconocer su triunfo'; no mere talk."""

from __future__ import annotations

from ..clauses.governing import CON, A
from ..clauses.verbs import DATIVES, TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from .claims import Claims
from .congratulations import congratulate

PURPOSE_REACH = 30
"""Tokens behind a call within which 'para reconocer' tells what it was for."""
WIN_REACH = 6
"""Tokens behind 'reconocer' within which the win or the defeat stands."""
BEFORE_REACH = 16
"""Tokens before a call within which the caller acknowledges the win."""


def calling(claims: Claims, trigger: Trigger) -> None:
    """'Soto telefoneó a Tola para reconocer su triunfo', 'reconoció la victoria de Tola y la llamó'; not
    'llamó a Tola para hablar del presupuesto'.
    """
    form = claims.predicates.of(trigger)
    if form is None or not claims.contest.electoral:
        return
    if not (form.tense == "inf" or claims.predicates.is_compound(trigger.first)):
        if not form.finite or not claims.predicates.is_verb(trigger.first):
            return
    predicate = claims.predicates.at(trigger.first, form)
    if predicate.tense in TO_COME:
        return  # 'llamará a quien gane para desearle suerte'
    after = _to_concede(claims, trigger.after) or _having_conceded(claims, predicate)
    agent = claims.ends.agent(predicate) if after and predicate.claimed and not predicate.passive else None
    if agent is None:
        return
    target = _called(claims, trigger, predicate, agent)
    if target is not None:
        congratulate(claims, agent, target, predicate.first, max(after, target.after, trigger.after))


def _called(claims: Claims, trigger: Trigger, predicate: Predicate, agent: End) -> End | None:
    """Who is called: named, a pronoun, 'a su rival', 'al ganador'."""
    without = set(agent.actors)
    target = claims.ends.complement(trigger.after, A | CON, reach=6)
    clitic = claims.ends.clitic(predicate) if target is None else None
    if clitic is not None and clitic[1] == "s":
        target = claims.spoken_of(predicate.first, *clitic, without, on_record=True)
    target = claims.unnamed_winner(target, without) or target
    if target is not None and target.actors:
        return target
    return claims.rival(trigger.after, agent)


def _to_concede(claims: Claims, i: int) -> int:
    """The token behind 'para reconocer su triunfo', 'para concederle la victoria'; 0 where it is for
    anything else.
    """
    document = claims.reading.document
    end = min(document.sentences[document.sentence[i - 1]][1], i + PURPOSE_REACH)
    for j in range(i, end - 3):
        if document.lowers[j] in (".", ";", ":"):
            return 0
        if document.lowers[j] == "para" and document.lowers[j + 1].startswith("desear"):
            return j + 3 if _wished(claims, j + 2) else 0
        if document.lowers[j] == "y" and document.lowers[j + 1] in DATIVES:
            wished = claims.predicates.form(j + 2, lemma="desear")
            return j + 4 if wished is not None and _wished(claims, j + 3) else 0
        if document.lowers[j] in ("para", "y") and claims.predicates.form(j + 1, "acknowledge") is not None:
            form = claims.predicates.form(j + 1)
            if form is not None and form.tense == "inf":
                return _win(claims, j + 2, end)
    return 0


def _wished(claims: Claims, i: int) -> bool:
    """Whether what is wished to who has won stands at token ``i``: 'mucho éxito', 'lo mejor', '“buen
    viento”'.
    """
    if claims.reading.document.forms[i] in MARKS:
        return True
    return claims.cues.within(i, i + 3, "wish_noun", "luck_noun") is not None


def _having_conceded(claims: Claims, predicate: Predicate) -> int:
    """The token behind the call in 'reconoció el triunfo de Soto y lo llamó'; 0 in 'reconoció los resultados
    y llamó a Soto'.
    """
    document = claims.reading.document
    i = predicate.first - 1
    if (
        i < 0
        or document.lowers[i] not in ("y", "e")
        or document.sentence[i] != document.sentence[predicate.verb]
    ):
        return 0
    begin = max(document.sentences[document.sentence[i]][0], i - BEFORE_REACH)
    for j in range(i - 1, begin - 1, -1):
        form = claims.predicates.form(j, "acknowledge")
        if form is not None and (claims.predicates.is_verb(j) or claims.predicates.is_compound(j)):
            told = claims.predicates.at(j, form)
            wins = any(claims.predicates.lexicon.is_word(w, "winning") for w in document.lowers[j + 1 : i])
            return predicate.verb + 1 if told.claimed and wins else 0
    return 0


def _win(claims: Claims, i: int, end: int) -> int:
    """The token behind the win or the defeat that is acknowledged, 0 where none is."""
    found = claims.cues.within(i, min(end, i + WIN_REACH), "win_noun", "defeat_noun")
    return found + 1 if found is not None else 0
