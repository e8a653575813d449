"""Backing that is of no election, in the middle of one: of who has a post, or is in some trouble."""

from __future__ import annotations

from ..clauses.governing import PARA, A
from ..deeds.ends import End
from .candidates import Candidates

RACING = (
    "election_word",
    "second_round",
    "first_round",
    "ballot",
    "race",
    "primary",
    "campaign_noun",
    "own_candidate",
)
"""What says in a sentence that who is backed in it is backed for an office."""
POST_REACH = 3
"""Tokens of 'la ministra' behind 'cuando era'."""
AFFAIR_REACH = 5
"""Tokens of 'frente a las duras' before 'críticas'."""
FACING = frozenset(("ante", "frente", "tras", "por", "en", "durante", "luego", "después", "contra"))
"""What stands between who is backed and the trouble that they are backed in."""

AIMING = A | PARA
"""What stands before 'la alcaldía' where somebody is backed for it."""
WITHIN = ("preposition", "contraction", "determiner", "possessive", "prenominal")
"""What may stand between that and the trouble."""


def backed(claims: Candidates, candidate: End, first: int, after: int) -> bool:
    """Whether the backing told at tokens ``first`` up to ``after`` is of no election: it is of who has a
    post, of the time of a post, or in an affair; no vote is.
    """
    lowers = claims.reading.document.lowers
    if candidate.campaign or any(claims.reading.lexicon.verb_in(w, "cast_vote") for w in lowers[first:after]):
        return False
    return (
        _serves(claims, candidate, first, after) or _in_a_post(claims, after) or _in_an_affair(claims, after)
    )


def _serves(claims: Candidates, candidate: End, first: int, after: int) -> bool:
    """'salió a respaldar a su ministro de Seguridad, Pedro Soto', where others stand: whether who is backed
    has a post to which somebody appointed them, and the sentence speaks of no race; not 'respaldó al
    exministro Soto', 'apoyará al ministro Soto para la alcaldía'.
    """
    cast, word = claims.reading.cast, claims.reading.lexicon.is_word
    others = claims.contenders() - {told.candidate for told in claims.found}
    people = [cast.people[a.index] for a in candidate.actors if a.kind == "person"]
    if not others or not people or set(candidate.actors) & claims.contenders():
        return False
    told = (cast.descriptions[number] for person in people for number in person.descriptions)
    told = (one for one in told if not one.former and one.noun.kind in ("office", "profession"))
    if not any(word(one.noun.lemma.split()[0], "appointed") for one in told):
        return False
    document = claims.reading.document
    begin, end = document.sentences[document.sentence[first]]
    if claims.cues.within(begin, max(end, after), *RACING) is not None:
        return False
    places = (i for i in range(after, end) if word(document.lowers[i], "office_place"))
    return not any(AIMING.intersection(document.lowers[i - 2 : i]) for i in places)


def _in_a_post(claims: Candidates, i: int) -> bool:
    """'respaldó a Soto cuando ella era ministra y quisieron censurarla': whether token ``i`` opens a clause
    of a post that was held when the backing was given; not '… cuando era candidata'.
    """
    lowers, lexicon = claims.reading.document.lowers, claims.reading.lexicon
    if lowers[i : i + 1] not in (["cuando"], ["mientras"]):
        return False
    i += 1
    i += i < len(lowers) and lexicon.is_word(lowers[i], "subject_pronoun")
    held = claims.predicates.form(i, lemma="ser") or claims.predicates.form(i, "serve")
    if held is None or held.tense not in ("impf", "pret"):
        return False
    nouns = (noun for word in lowers[i + 1 : i + 1 + POST_REACH] for noun in lexicon.person_nouns(word))
    return next((noun.kind for noun in nouns), "") in ("office", "profession", "party_post")


def _in_an_affair(claims: Candidates, i: int) -> bool:
    """'respaldó a Soto frente a las críticas', 'la apoyó en su pelea con la jueza': whether token ``i`` tells
    of a trouble in which somebody is backed; not 'apoyará a Soto en la pelea por la alcaldía'.
    """
    lowers, lexicon = claims.reading.document.lowers, claims.reading.lexicon
    if i >= len(lowers) or lowers[i] not in FACING:
        return False
    other = -1  # 'las duras críticas'
    for j in range(i + 1, min(len(lowers) - 1, i + AFFAIR_REACH)):
        if lexicon.is_word(lowers[j], "affair"):
            return other in (-1, j - 1) and (lowers[i] != "en" or lowers[j + 1] != "por")
        if not lexicon.is_word(lowers[j], *WITHIN):
            other = j
    return False
