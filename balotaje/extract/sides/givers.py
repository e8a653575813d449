"""Lists of those who give a support or congratulate, one 'de' after another: 'de Soto y el de Paredes'."""

from __future__ import annotations

from ...lexicon import PERSON_NOUN
from ..brackets import past_brackets
from ..clauses.determiners import ARTICLES, OF
from ..deeds.crowds import opens_clause
from ..deeds.ends import End
from ..references.pointers import Reference
from .claims import Claims
from .modifiers import crowd_closes, past_asides

INCISO_REACH = 14
"""Tokens of an inciso between two of a list ('de Soto, que perdió la primera vuelta, y de Paredes')."""
RELATIVE_REACH = 24
"""Tokens of a longer one ('de Soto, que perdió la primera vuelta y volvió en abril, y el de Paredes')."""
LONGEST_LIST = 12
TITLE_REACH = 5
"""Tokens of 'los consejeros regionales' before the names."""
PLACE_REACH = 6
"""Tokens of 'de Toledo', 'desde Nueva York' between two of a list."""


def with_the_rest(claims: Claims, end: End, by: frozenset[str] = OF) -> End:
    """A list of givers that goes on: 'de Soto y el de Paredes', 'de Soto, tercero en abril, y de Paredes';
    ``by`` says what stands before each ('por Soto, quien perdió, y por Paredes').  Not 'el apoyo de Soto, del
    Partido del Alba', nor 'de Soto y del resto', which add nobody.
    """
    for _ in range(LONGEST_LIST):
        following = _next_giver(claims, end, by)
        more = claims.ends.whole(following) if following is not None else None
        if following is not None and more is not None and more.first < following.first:
            more = End(following.actors, following.first, more.after)
        if more is None or not more.actors or more.actors[0] in end.actors:
            return _and_their_party(claims, end)
        end = End(tuple(dict.fromkeys((*end.actors, *more.actors))), end.first, more.after)
    return end


def _and_their_party(claims: Claims, end: End) -> End:
    """'el apoyo de Soto, y de su colectividad', 'de Soto y su partido, el Partido del Alba': a giver and the
    party that is theirs, where it is named.
    """
    lowers, i = claims.reading.document.lowers, end.after
    i += lowers[i : i + 1] == [","]
    own = i + 2 + (lowers[i + 1 : i + 2] == ["de"])
    if lowers[i : i + 1] != ["y"] or lowers[own - 1 : own] != ["su"] or len(end.actors) != 1:
        return end
    body = claims.cues.at(own, "party_body")
    if body is None:
        return end
    named = claims.ends.party_body(own - 1) if lowers[body[1] : body[1] + 1] == [","] else None
    apposed = named is not None and named.after > body[1]
    theirs = named.actors[0] if named is not None and apposed else claims.ends.party_of(end.actors[0])
    if theirs.kind != "party" or theirs in end.actors:
        return end
    return End((*end.actors, theirs), end.first, body[1])


def _next_giver(claims: Claims, end: End, by: frozenset[str]) -> Reference | None:
    """Who goes on a list behind ``end``: behind 'y', 'además', an inciso, or a comma in a list that 'y'
    closes.
    """
    document, i = claims.reading.document, _past_complement(claims, end.after)
    found = _coordinated(claims, i, by) or _bare_behind_aside(claims, end)
    if found is not None or i >= len(document) or document.forms[i] != ",":
        return found
    found = another(claims, i + 1, by)
    of_parties = bool(end.actors) and end.actors[-1].kind == "party"
    if found is not None and (of_parties or any(actor.kind == "person" for actor in found.actors)):
        closed = _coordinated(claims, found.after, by) is not None or crowd_closes(claims, found.after)
        return found if closed else None
    _, after = document.sentences[document.sentence[i]]
    left = 0
    for j in range(i, after):
        if document.stretch[j] >= 0:
            continue  # '…, quien dijo que “es quien puede ganar”; y de Paredes'
        left -= 1
        if document.forms[j] in (",", ";"):
            found = _coordinated(claims, j, by)
            told = document.lowers[j + 1 : j + 2] in (["que"], ["quien"])
            if found is not None or (j > i and not told):
                return found
            left = RELATIVE_REACH if told else INCISO_REACH
        if left <= 0:
            break
    return None


def _bare_behind_aside(claims: Claims, end: End) -> Reference | None:
    """'de Soto, que obtuvo el 9,8%, y la edila Tola': who goes on a list without its 'de' behind what is told
    of the one before; not '…, y la edila Tola viajó'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i = past_asides(claims, end.after)
    i += lowers[i : i + 1] == [","]
    if i + 1 >= len(document) or lowers[i] not in ("y", "e") or i <= end.after + 1:
        return None
    named = claims.reading.references.named_at(i + 1)
    if named is None:
        return None
    _, after = document.sentences[document.sentence[i]]
    apposed = "," in lowers[named.first : named.after]
    acts = opens_clause(claims.predicates, named.after, after, apposed=apposed)
    awaited = claims.reading.clause.awaits_verb(end.first, named.after)
    return named if not acts or awaited else None


def _past_complement(claims: Claims, i: int) -> int:
    """The token behind whose a giver is, and what brackets say of it: 'del Partido del Alba (centro) de la
    ministra Soto'.
    """
    document = claims.reading.document
    i = past_brackets(document, i)
    if i + 1 < len(document) and document.lowers[i] in ("de", "del"):
        whose = claims.reading.references.at(i + 1) or claims.reading.references.at(i)
        if whose is not None and whose.actors and whose.first in (i, i + 1):
            return past_brackets(document, whose.after)
    return i


def _coordinated(claims: Claims, i: int, by: frozenset[str]) -> Reference | None:
    """Who is named behind 'y de', ', además del', ', y el de' at token ``i``."""
    lowers = claims.reading.document.lowers
    i += lowers[i : i + 1] in ([","], [";"])
    joined = claims.cues.at(i, "additive", "and_from")
    if joined is None and lowers[i : i + 2] == ["junto", "al"] and lowers[i + 2 : i + 3] in (["de"], ["del"]):
        return another(claims, i + 2)  # 'junto al de Paredes'
    if joined is not None:
        return another(claims, joined[1], by)
    if lowers[i : i + 1] not in (["y"], ["e"]):
        return None
    i += lowers[i + 1 : i + 2] == ["incluso"] or lowers[i + 1 : i + 2] == ["hasta"]
    return another(claims, i + 1, by) or _from_elsewhere(claims, i + 1)


def _from_elsewhere(claims: Claims, i: int) -> Reference | None:
    """'… y de Toledo la de Soto', '… y, desde Quito, las de Paredes': who is named behind a place."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i += lowers[i : i + 1] == [","]
    if i >= len(document) or lowers[i] not in ("de", "desde", "en"):
        return None
    for j in range(i + 2, min(len(document) - 1, i + PLACE_REACH)):
        if document.sentence[j] != document.sentence[i] or claims.predicates.is_verb(j):
            return None
        if lowers[j] in ARTICLES and lowers[j + 1] in ("de", "del"):
            return another(claims, j)
    return None


def another(claims: Claims, i: int, by: frozenset[str] = OF) -> Reference | None:
    """Who is named behind 'de' at token ``i``, an article before it or not: 'de Soto', 'el del senador'; or
    behind another preposition, one of ``by``.
    """
    lowers = claims.reading.document.lowers
    if i < len(lowers) and lowers[i] in ARTICLES:
        i += 1
    if lowers[i : i + 2] == ["del", "de"]:
        i += 1  # 'además del de Paredes'
    if i + 1 >= len(lowers) or lowers[i] not in by:
        return None
    references = claims.reading.references
    named = references.at(i) if lowers[i] == "del" else None
    named = named or references.at(i + 1)
    if named is not None and not named.actors and named.number == "p":
        if claims.reading.clause.announced(named):
            return named  # 'de los alcaldes de Lota, Soto, y de Penco, Tola'
        return _behind_titles(claims, named.after, titled=True) or named
    return named or references.leads.get(i + 1) or _behind_titles(claims, i + 1)


def _behind_titles(claims: Claims, i: int, *, titled: bool = False) -> Reference | None:
    """'los consejeros regionales Soto y Paredes': the name behind titles at token ``i``."""
    document, lexicon = claims.reading.document, claims.predicates.lexicon
    for j in range(i, min(len(document), i + TITLE_REACH)):
        named = claims.reading.references.at(j)
        if named is None and titled and document.lowers[j] in (",", ":"):
            named = claims.reading.references.at(j + 1)  # 'de los otros dos aspirantes, Soto y Paredes'
            listed = named is not None and len(claims.reading.clause.members(named)) > 1
            return named if listed and document.lowers[j - 1].endswith("s") else None
        if named is not None:
            return named if titled and named.kind == "name" and named.first == j else None
        person = bool(document.flags[j] & PERSON_NOUN)
        titled = titled or person
        counts = document.lowers[j] in lexicon.numbers
        if not (person or counts or lexicon.is_word(document.lowers[j], "determiner", "office_adjective")):
            return None
    return None
