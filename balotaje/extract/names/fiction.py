"""Who is nobody but a figure that somebody plays: 'interpretó a la detective Rosa Quilodrán'."""

from __future__ import annotations

from functools import cache

from ...knowledge import KnownPerson
from ...lexicon import PERSON_NOUN, Lexicon
from ..clauses.verbs import is_form_of, past_small_words
from ..tokens import MARKS
from .casting import Casting
from .kinds import PERSONLIKE
from .proper import Candidate

PLAYING = ("interpretar", "personificar", "encarnar")
"""Verbs that have whom somebody plays behind 'a'."""
PARTS = frozenset(("papel", "rol", "personaje"))
"""What somebody plays, before 'de'."""
PLAYED = frozenset(
    ("personaje", "protagonista", "antagonista", "villano", "villana", "superhéroe", "superheroína")
)
"""What a figure is."""
TITLE_REACH = 4
"""Tokens between 'a' and the figure: 'a la querida detective'."""


def find(work: Casting) -> frozenset[tuple[str, ...]]:
    """The folded tokens of the names of figures that the article says are played, or are figures."""
    if _telling(work.lexicon).isdisjoint(work.document.lowers):
        return frozenset()
    return frozenset(
        work.tokens(candidate)
        for candidate in work.cast.candidates
        if candidate.kind in PERSONLIKE
        and not any(isinstance(row, KnownPerson) for row in candidate.rows)
        and (_is_played(work, candidate) or _is_figure(work, candidate) or _has_actor(work, candidate))
    )


@cache
def _telling(lexicon: Lexicon) -> frozenset[str]:
    """The words without which a text tells of nobody played."""
    verbs = (form for form, read in lexicon.verbs.items() if any(v.lemma in (*PLAYING, "dar") for v in read))
    return PLAYED | PARTS | frozenset(verbs)


def _is_played(work: Casting, candidate: Candidate) -> bool:
    """'interpretó a la detective Rosa Quilodrán', 'le da vida a Rosa', 'hará el papel de Rosa Quilodrán'; not
    'interpretó mal a la prensa, dijo Rosa Quilodrán', 'el papel de Rosa Quilodrán en la crisis'."""
    document, lowers = work.document, work.document.lowers
    for k in range(candidate.first - 1, max(1, candidate.first - TITLE_REACH - 2), -1):
        if lowers[k] in ("a", "al"):
            if lowers[k - 1] == "vida":
                return is_form_of(document, work.lexicon, k - 2, ("dar",))
            return is_form_of(document, work.lexicon, k - 1, PLAYING)
        if lowers[k] == "de" and lowers[k - 1] in PARTS:
            verb = k - 2 - work.lexicon.is_word(lowers[k - 2], "determiner")
            return is_form_of(document, work.lexicon, verb, (*PLAYING, "hacer"))
        if document.forms[k] in MARKS or document.flags[k] & PERSON_NOUN:
            continue
        joins = work.lexicon.is_word(lowers[k], "conjunction", "preposition")
        if joins or document.is_capital(k) or not lowers[k].isalpha():
            return False
    return False


def _is_figure(work: Casting, candidate: Candidate) -> bool:
    """'Rosa Quilodrán será el personaje de la saga'."""
    document, after = work.document, past_small_words(work.document, candidate.after)
    if after + 2 >= len(document) or not is_form_of(document, work.lexicon, after, ("ser",)):
        return False
    k = after + 1 + work.lexicon.is_word(document.lowers[after + 1], "determiner")
    return document.lowers[k] in PLAYED


def _has_actor(work: Casting, candidate: Candidate) -> bool:
    """Whether a name in quotation marks, or a given name, has somebody's full name in brackets behind it:
    '“Rosa Quilodrán” (Ximena Iturra)'."""
    document, after = work.document, candidate.after
    marked = candidate.first > 0 and document.forms[candidate.first - 1] in MARKS
    marked = marked and after < len(document) and document.forms[after] in MARKS
    given = len(work.tokens(candidate)) == 1 and work.tokens(candidate)[0] in work.lexicon.given_names
    opened = after + marked
    if not (marked or given) or document.forms[opened : opened + 1] != ["("]:
        return False
    n = work.first_of.get(opened + 1)
    actor = work.cast.candidates[n] if n is not None else None
    return (
        actor is not None
        and actor.kind == "person"
        and len(work.tokens(actor)) > 1
        and document.forms[actor.after : actor.after + 1] == [")"]
    )
