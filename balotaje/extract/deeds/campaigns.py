"""Whose candidacy a campaign noun is: 'la candidatura presidencial de Rosa Quilodrán'."""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import CONTRACTION, PREPOSITION
from ..clauses.determiners import BEFORE_ONE, RELATIVES
from ..clauses.governing import A
from ..clauses.verbs import tells
from ..cues import Cues
from ..reading import Reading
from ..references.pointers import Reference
from ..tokens import ENDERS, MARKS
from .bodies import End
from .phrases import actors_of

OWNER_REACH = 7
"""Tokens between a campaign noun and the 'de' of whose it is ('la candidatura a la alcaldía de')."""
PAIR = 2
THAT = frozenset(("dicha", "esa", "esta", "tal"))
"""What takes up a candidacy that was told of: 'apoya dicha candidatura'."""
THAT_SENTENCES = 3
"""Sentences back to which 'dicha candidatura' points."""
TITLE_WORDS = 4
"""Tokens of 'del candidato liberal' between a campaign noun and the name of whose it is."""


def campaign_at(reading: Reading, i: int) -> End | None:
    """Whose candidacy the campaign noun at token ``i`` is: 'la candidatura presidencial de Rosa Quilodrán'.

    None where the noun has no owner behind it ('su campaña', 'una campaña de vacunación').
    """
    document = reading.document
    cues = Cues.of(document, reading.lexicon)
    found = cues.at(i, "campaign_noun", "project_noun")
    if found is None:
        return None
    after = found[1]
    around = reading.references.at(i)
    if around is not None and around.kind == "name" and around.first < i and after < around.after:
        return _within_a_title(reading, i, after)
    beside = reading.references.starting_at(after) if after < len(document) else None
    if beside is not None and document.lowers[i - 1] in BEFORE_ONE:
        if beside.kind == "name" and beside.actor is not None and beside.actor.kind == "person":
            return End(beside.actors, i, beside.after, True)  # 'la candidatura Quilodrán'
    end, j = after + OWNER_REACH, after - 1
    while (j := j + 1) < min(len(document), end):
        if document.sentence[j] != document.sentence[i]:
            return None
        reference = reading.references.at(j)
        if reference is not None and reference.first == j and _is_seat(reading, reference):
            end = reference.after + PAIR  # 'la candidatura a la presidencia de la República de Soto'
            continue
        if reference is not None and reference.first in (j, j - 1):
            if reading.clause.preposition(reference) == "de" and reference.actors:
                if reference.kind == "description":
                    return End(reference.actors, i, reference.after, True)
                members = reading.clause.members(reference)
                if members[0].kind == "name" or document.lowers[members[0].after] == ",":
                    members = tuple(m for m in members if m.kind == "name") or members
                elif len(members) > 1 and not members[0].actors:
                    return None  # 'la reelección del intendente y Soto llamó a …'
                if len(members) > 1 and _acts(reading, i, members):
                    members = members[:1]
                members = _without_own_party(members)
                return End(actors_of(members), i, members[-1].after, True)
            if reference.first == j:
                return None
        word = document.lowers[j]
        if word == "que":
            return _headed_by(reading, i, j)
        made = cues.at(j, "made_of")
        if made is not None:
            first = reading.references.at(made[1]) if made[1] < len(document) else None
            named = first is not None and bool(first.actors)
            return End(first.actors, i, first.after, True) if first is not None and named else None
        if word == "," and j > after + 1:
            return _apposed(reading, i, after, j)
        if word in ENDERS or word in ",;:()" or word in RELATIVES or document.forms[j] in MARKS:
            return None
        if word in ("y", "e") and document.lowers[j + 1 : j + 2] in (["el"], ["la"], ["los"], ["las"]):
            return None  # 'el equipo de la campaña y la llegada de Soto'
        if word in ("con", "tras", "sin"):
            return None  # 'reforzó su campaña con la llegada de Soto'
    return None


def _is_seat(reading: Reading, reference: Reference) -> bool:
    """'la presidencia', 'la alcaldía de Lota': whether a reference is to what somebody stands for."""
    if reference.kind != "organisation" or reference.actors:
        return False
    words = reading.document.lowers[reference.first : min(reference.after, reference.first + PAIR)]
    return any(reading.lexicon.is_word(word, "office_place") for word in words)


def _acts(reading: Reading, i: int, members: tuple[Reference, ...]) -> bool:
    """'se sumó a la campaña de Soto y Tola viajó': whether the last of two behind a campaign noun that a
    preposition governs has a verb of their own; not 'la campaña de Soto y Tola terminó'.
    """
    document, last = reading.document, members[-1]
    governed = document.flags[i - 1] & CONTRACTION or document.flags[i - 2] & (PREPOSITION | CONTRACTION)
    bare = document.lowers[last.first - 1] in ("y", "e") and len(members) == PAIR
    return bool(governed) and bare and tells(document, reading.lexicon, last.after)


def _without_own_party(members: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """'la precandidatura de Soto, del Partido del Alba, y no la de Tola': a party behind a person whose
    candidacy is told is theirs, and no other's; not 'la campaña del Partido del Alba y del Frente Austral'.
    """
    if members[0].actor is None or members[0].actor.kind != "person":
        return members
    return tuple(m for m in members if m.actor is None or m.actor.kind == "person")


def _headed_by(reading: Reading, i: int, que: int) -> End | None:
    """'la campaña que encabeza Rosa Quilodrán', 'la fórmula que integran Rosa Quilodrán y Soto', 'la boleta
    que lleva como candidata a Rosa Quilodrán': who heads the campaign noun at token ``i``, or is put up by
    it; not 'la campaña que critica Rosa Quilodrán'.
    """
    lowers = reading.document.lowers
    if que + 2 < len(lowers) and reading.lexicon.is_verb_in(lowers[que + 1], "put_up"):
        put_up = reading.clause.objects(que + 1, A, reach=OWNER_REACH)[:1]
        people = tuple(actor for one in put_up for actor in one.actors if actor.kind == "person")
        return End(people, i, put_up[0].after, True) if people else None
    if que + 2 >= len(lowers) or not reading.lexicon.is_verb_in(lowers[que + 1], "stand_for", "make_up"):
        return None
    named = reading.references.starting_at(que + 2)
    if named is None or not named.actors:
        return None
    return End(named.actors, i, named.after, True)


def _apposed(reading: Reading, i: int, after: int, comma: int) -> End | None:
    """'la campaña de la presidenciable del espacio, Rosa Quilodrán': who is named behind a description that
    nobody knows; not 'la campaña del domingo, Rosa Quilodrán viajó'.
    """
    document, lowers = reading.document, reading.document.lowers
    named = reading.references.named_at(comma + 1) if comma + 1 < len(document) else None
    if named is None or len(named.actors) != 1:
        return None
    one = named.actors[0]
    closed = named.after >= len(document) or not lowers[named.after].isalpha()
    of = next((j for j in range(after, comma) if lowers[j] in ("de", "del")), -1)
    if not closed or one.kind != "person" or of < 0:
        return None
    gender = "f" if lowers[of + 1] == "la" else "m"
    known = reading.cast.people[one.index].gender
    return End((one,), i, named.after, True) if known == gender else None


def _within_a_title(reading: Reading, i: int, after: int) -> End | None:
    """'la coordinadora de la campaña de Soto, Rosa Tola', one name in all: who is named behind 'de'."""
    namings = reading.cast.namings
    place = bisect_left(namings, after + 1, key=lambda naming: naming.first)
    if reading.document.lowers[after] not in ("de", "del") or place == len(namings):
        return None
    naming = namings[place]
    if naming.first > after + TITLE_WORDS or naming.actor.kind != "person":
        return None  # 'la campaña del candidato del Partido del Alba'
    return End((naming.actor,), i, naming.after, True)


def told_before(reading: Reading, i: int) -> End | None:
    """'Soto es candidato. Tola apoya dicha candidatura': whose candidacy the noun at token ``i`` takes up, of
    the only one whom a sentence before names with one; None of 'esa campaña' of nobody's.
    """
    document = reading.document
    if document.lowers[i - 1] not in THAT:
        return None
    here = document.sentence[i]
    for number in range(here - 1, max(-1, here - 1 - THAT_SENTENCES), -1):
        first, after = document.sentences[number]
        named = {r.actor for r in reading.references.between(first, after) if r.actor is not None}
        people = [actor for actor in named if actor.kind == "person"]
        if len(people) == 1 and any(_is_of_candidacy(reading, j) for j in range(first, after)):
            return End((people[0],), i - 1, i + 1, True)
        if people:
            return None
    return None


def _is_of_candidacy(reading: Reading, i: int) -> bool:
    """'candidato', 'postulación': whether a word is of who stands for something, or of their standing."""
    if Cues.of(reading.document, reading.lexicon).at(i, "campaign_noun") is not None:
        return True
    return any(noun.kind == "candidacy" for noun in reading.lexicon.person_nouns(reading.document.lowers[i]))
