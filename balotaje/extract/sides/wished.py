"""Sides taken by saying who is to win: 'quiere que gane Soto', 'Soto tiene que ganar', 'ojalá gane Soto'."""

from __future__ import annotations

from ...lexicon import CONJUNCTION, CONTRACTION, DETERMINER, PREPOSITION
from ...model import Stance
from ..clauses.determiners import HIS
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .leaning import BEING, nothing_else_follows
from .sought import comes_to_office

WISH_REACH = 8
"""Tokens of 'el próximo domingo la diputada Soto' between 'que' and 'gane'."""
SAME_STANCE: dict[bool, Stance] = {True: "support", False: "oppose"}


def wanting(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán quiere que gane Soto', 'no quiere que Soto sea presidenta', which is against her, '“Espero
    que gane Soto”'; not 'quiere que Soto gane tiempo', 'espera que gane Soto', which may be a forecast.
    """
    document, form = claims.reading.document, claims.predicates.of(trigger)
    if form is None or trigger.after >= len(document):
        return
    predicate = claims.predicates.at(trigger.first, form)
    if document.lowers[trigger.after] != "que":
        _wanting_in_office(claims, predicate, trigger.after)
        return
    uses = claims.predicates.lexicon.constructions(form.lemma, "want")
    if not claims.predicates.is_verb(trigger.first) or ("quote_only" in uses and predicate.person != "1"):
        return
    won = _win_at(claims, trigger.after + 1)
    if won is None or predicate.mood not in ("asserted", "negated"):
        return
    wins, whose, after = won
    stance = SAME_STANCE[wins == (predicate.mood == "asserted")]
    claims.add(claims.ends.agent(predicate), whose, stance, predicate.first, after)


def _wanting_in_office(claims: Claims, predicate: Predicate, i: int) -> None:
    """'Quilodrán quiere a Soto en la presidencia', 'no quiere ver a Soto de alcaldesa'; not 'quiere a Soto
    como a una hija'.
    """
    lowers = claims.reading.document.lowers
    i += lowers[i : i + 1] == ["ver"]
    if lowers[i : i + 1] not in (["a"], ["al"]) or predicate.mood not in ("asserted", "negated"):
        return
    named = claims.reading.references.at(i + (lowers[i] == "a"))
    if named is None or not named.actors or not set(named.actors) <= claims.contenders():
        return
    if lowers[named.after : named.after + 1] not in (["en"], ["de"], ["como"], ["para"]):
        return
    if comes_to_office(claims.reading, named.after + 1):
        stance = SAME_STANCE[predicate.mood == "asserted"]
        claims.add(claims.ends.agent(predicate), End.of(named), stance, predicate.first, named.after + 1)


def hoping(claims: Claims, trigger: Trigger) -> None:
    """'“Ojalá gane Soto”', '“ojalá que no gane Soto”', in one's own words, 'expresó su deseo de que gane
    Soto'; not 'ojalá Soto gane tiempo'.
    """
    document = claims.reading.document
    won = _win_at(claims, trigger.after)
    if won is None:
        return
    wins, whose, after = won
    if document.lowers[trigger.first - 1] in HIS:
        verb = trigger.first - 2
        form = claims.predicates.form(verb) if claims.predicates.is_verb(verb) else None
        told = claims.predicates.at(verb, form) if form is not None else None
        giver = claims.ends.agent(told) if told is not None and told.claimed else None
    else:
        giver = claims.ends.speaker(trigger.first) if document.stretch[trigger.first] >= 0 else None
    if giver is not None:
        claims.add(giver, whose, SAME_STANCE[wins], trigger.first, after)


def _win_at(claims: Claims, clause: int) -> tuple[bool, End, int] | None:
    """Whether the clause at token ``clause`` is of a win ('gane Soto', 'no pierda Soto') or of a defeat,
    whose it is, and the token behind it; None where it is of neither: 'Soto gane tiempo', 'gane en el sur'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = min(document.sentences[document.sentence[clause - 1]][1], clause + WISH_REACH)
    verb = next((i for i in range(clause, end) if claims.predicates.is_verb(i)), -1)
    form = claims.predicates.form(verb) if verb >= 0 else None
    if form is None or not form.tense.startswith("subj"):
        return None
    won = claims.predicates.form(verb, "be_elected")
    beaten = claims.predicates.form(verb, "be_beaten")
    office = (lowers[verb] in BEING or claims.predicates.form(verb, "prevail")) and won is None
    if not (won or beaten or (office and comes_to_office(claims.reading, verb + 1))):
        return None
    between = claims.reading.references.between(clause, verb + 3)
    named = next((r for r in between if r.actors and not claims.reading.clause.preposition(r)), None)
    if named is None or named.first > verb + 1 or not set(named.actors) <= claims.contenders():
        return None
    after = max(verb + 1, named.after)
    if not office and not _closes(claims, after):
        return None
    wins = beaten is None
    negated = "no" in lowers[max(clause, verb - 2) : verb]
    return wins != negated, End.of(named), after


def _closes(claims: Claims, i: int) -> bool:
    """Whether a clause of a win ends at token ``i`` or goes on about the race: 'gane.', 'gane la segunda
    vuelta'; not 'gane votos', 'gane en el sur'.
    """
    document = claims.reading.document
    governed = i >= len(document) or document.flags[i] & (
        DETERMINER | PREPOSITION | CONTRACTION | CONJUNCTION
    )
    day = i < len(document) and claims.reading.lexicon.is_word(document.lowers[i], "weekday", "relative_day")
    plain = not governed and not day and document.lowers[i].isalpha()
    return not plain and nothing_else_follows(claims, i)


def must_win(claims: Claims, trigger: Trigger) -> None:
    """'dijo que Soto debe ganar', '“Soto tiene que ser la próxima presidenta”'; not '“Soto debe ganar en el
    sur”', 'Soto debe ganar', which is the writer's.
    """
    document = claims.reading.document
    modal = claims.predicates.of(trigger)
    form = claims.predicates.form(trigger.after) if trigger.after < len(document) else None
    if modal is None or form is None or form.tense != "inf" or modal.tense not in ("pres", "fut"):
        return
    if document.lowers[trigger.first - 1] == "no" or modal.person != "3":
        return
    office = form.lemma == "ser" and comes_to_office(claims.reading, trigger.after + 1)
    wins = claims.predicates.in_class(form.lemma, "be_elected") and _closes(claims, trigger.after + 1)
    if not office and not wins:
        return
    whose = claims.ends.subject(trigger.first)
    if whose is None or not whose.actors or not set(whose.actors) <= claims.contenders():
        return
    told = claims.ends.subjects.of(trigger.first)
    if document.stretch[trigger.first] >= 0:
        giver = claims.ends.speaker(trigger.first)
    elif told is not None and told.kind == "complement" and told.governor >= 0:
        says = claims.predicates.form(told.governor, "say")
        said = claims.predicates.at(told.governor, says) if says is not None else None
        giver = claims.ends.agent(said) if said is not None and said.claimed else None
    else:
        return
    claims.add(giver, whose, "support", whose.first, trigger.after + 1)
