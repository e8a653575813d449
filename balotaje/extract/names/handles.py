"""Names that people give themselves or are given: handles, display names, nicknames."""

from __future__ import annotations

from ...knowledge import KnownPerson
from ...lexicon import FINITE, NUMERAL, fold
from ...model import Actor
from ..clauses.determiners import ARTICLES
from ..tokens import DASHES, MARKS, SINGLE
from . import evidence
from .casting import Casting
from .members import Naming, PersonDraft
from .proper import Candidate

MAX_NICKNAME = 4
"""Tokens of a nickname: 'la Dama de Hierro'."""
MAX_PLAIN = 14
"""Tokens between a name and the end of an alias: ', a quien sus vecinos conocen como El Gallo'."""
MAX_CUE = 4
"""Tokens between a name and a nickname: ', más conocida como “la Turca”'."""
MIN_SURNAME, MAX_SURNAME = 4, 20
"""Letters of a surname that a handle spells out."""


def find_handles(work: Casting) -> None:
    """'@handle' belongs to the known person, to whose name it stands behind, or to whom it spells out; so do
    initials to whom the text says that they are: 'Juan Diego Soto (JDS)'."""
    for n, candidate in enumerate(work.cast.candidates):
        if candidate.handle:
            index = _bearer(work, candidate)
            if index is not None:
                work.actor_of[n] = Actor("person", index)
                _signature(work, candidate, Actor("person", index))


def _bearer(work: Casting, candidate: Candidate) -> int | None:
    row = next((r for r in candidate.rows if isinstance(r, KnownPerson)), None)
    told = work.initials.get(work.document.forms[candidate.first])
    if told is not None:
        actor = work.actor_of.get(work.last_of.get(told.after, -1))
        return actor.index if actor is not None and actor.kind == "person" else None
    spelled = "".join(filter(str.isalpha, fold(work.document.forms[candidate.first])))
    known = work.namesakes.by_row.get(row.id) if row is not None else None
    spelt = (index for index in _spelt_out(work, spelled) if _spells(spelled, work.cast.people[index]))
    index = min((*spelt, known) if known is not None else spelt, default=None)
    if index is not None:
        return index
    opened = candidate.first - 1
    if row is None and opened > 0 and work.document.forms[opened] == "(":
        actor = work.actor_of.get(work.last_of.get(opened, -1))
        if actor is not None and actor.kind == "person":
            return actor.index
    return None


def _spelt_out(work: Casting, spelled: str) -> set[int]:
    """Those whose surname stands in a handle."""
    pieces = (
        spelled[first : first + size]
        for size in range(MIN_SURNAME, MAX_SURNAME + 1)
        for first in range(len(spelled) - size + 1)
    )
    return {index for piece in pieces for index in work.namesakes.by_surname.get(piece, ())}


def _spells(spelled: str, person: PersonDraft) -> bool:
    """Whether a handle holds a surname and what is like the given name: 'rosaquilodran', 'rquilodran',
    'mjquilodranok' of María José.
    """
    given = person.tokens[0]
    for surname in person.tokens[1:]:
        if len(surname) < MIN_SURNAME or surname not in spelled:
            continue
        rest = spelled.replace(surname, "", 1)
        if given in rest or (rest and given.startswith(rest)):
            return True
        initials = "".join(token[0] for token in person.tokens[: person.tokens.index(surname)])
        if len(initials) > 1 and rest in (initials, f"{initials}ok"):
            return True
    return False


def _signature(work: Casting, candidate: Candidate, actor: Actor) -> None:
    """The display name before a handle: '— rosaq (@rosaquilodran)'."""
    forms = work.document.forms
    i = candidate.first
    if i < 3 or forms[i - 1] != "(" or forms[i - 3] not in DASHES or not forms[i - 2].isalpha():
        return
    n = work.last_of.get(i - 1)
    if n is None:
        work.cast.namings.append(Naming(i - 2, i - 1, actor))
    elif work.cast.candidates[n].first == i - 2:
        work.actor_of.setdefault(n, actor)


# -- nicknames -------------------------------------------------------------------------------------


def find_nicknames(work: Casting) -> None:
    """Nicknames that the text gives, and every later place where they stand."""
    nicknames: dict[tuple[str, ...], Actor] = {}
    for n, actor in sorted(work.actor_of.items()):
        if actor.kind != "person":
            continue
        candidate = work.cast.candidates[n]
        given = candidate.nickname or _behind(work, candidate.after)
        if given is not None:
            words = tuple(form for form in work.document.forms[given[0] : given[1]] if form.isalpha())
            bare = words[1:] if words[0].lower() in ARTICLES else words
            if bare and bare[0][0].isupper():
                nicknames.setdefault(bare, actor)
    if nicknames:
        _call(work, nicknames)


def _behind(work: Casting, i: int) -> tuple[int, int] | None:
    """The token range of a nickname between marks behind a name that ends at ``i``.

    ', “la Turca”,'; ', más conocida como “la Turca”'; '(alias “la Turca”)'; not ', “Ganamos”, dijo'.
    """
    document, forms = work.document, work.document.forms
    if (plain := _plain_alias(work, i)) is not None:
        return plain
    i = _past_age(work, i)
    opened = next(
        (k for k in range(i, min(i + MAX_CUE + 2, len(forms))) if forms[k] in MARKS or forms[k] in SINGLE), 0
    )
    if not opened or document.sentence[opened] != document.sentence[i - 1]:
        return None
    between = document.lowers[i:opened]
    lexicon = work.lexicon
    cued = any(lexicon.is_word(w, "called") or lexicon.is_name_word(w, "nicknamed") for w in between)
    if not cued and between not in ([], [","], ["("]):
        return None
    stops = range(opened + 2, min(opened + MAX_NICKNAME + 2, len(forms)))
    closed = next((k for k in stops if forms[k] in MARKS or forms[k] in SINGLE), 0)
    if not closed or not all(form.isalpha() for form in forms[opened + 1 : closed]):
        return None
    if not document.is_capital(closed - 1) or (document.sentence_start(i - 1) and not cued):
        return None
    if not between:
        return (opened + 1, closed) if _is_nickname_glued(work, i, opened + 1, closed) else None
    if not cued and (document.flags[closed - 1] & FINITE or not _closes_apposition(work, closed + 1)):
        return None
    return opened + 1, closed


def _is_nickname_glued(work: Casting, i: int, first: int, closed: int) -> bool:
    """Whether one word between marks right behind a full name is a nickname: 'Rosa Soto "Ronita" ganó'; not
    'Soto "Ronita"', 'el libro de Rosa Soto "Sombras"'."""
    n = work.last_of.get(i)
    full = n is not None and len(work.tokens(work.cast.candidates[n])) > 1
    return full and closed == first + 1 and not work.lexicon.is_common(work.document.lowers[first])


def _plain_alias(work: Casting, i: int) -> tuple[int, int] | None:
    """The token range of an alias without marks behind a name that ends at ``i``: ', mejor conocido como El
    Gallo,', ', conocido en la guerra como Ana Cruz', ', que firma como Chispa', ', alias El Gallo'."""
    document, lowers = work.document, work.document.lowers
    i = _past_age(work, i)
    if lowers[i : i + 1] == ["alias"]:
        i -= 1  # 'Pedro Soto alias El Gallo'
    elif lowers[i : i + 1] != [","]:
        return None
    end = min(document.sentences[document.sentence[i - 1]][1], i + MAX_PLAIN)
    for first in range(i + 2, end):
        if document.is_capital(first) and evidence.is_alias_at(work, first):
            after = first + 1
            while after < end and document.is_capital(after):
                after += 1
            return first, after
        if lowers[first] in (",", ";") or document.is_capital(first):
            return None
    return None


def _past_age(work: Casting, i: int) -> int:
    """The token behind ', de 31 años' at token ``i``, else ``i``."""
    lowers = work.document.lowers
    aged = lowers[i : i + 2] == [",", "de"] and lowers[i + 3 : i + 4] == ["años"]
    return i + 4 if aged and work.document.flags[i + 2] & NUMERAL else i


def _closes_apposition(work: Casting, i: int) -> bool:
    """Whether what follows a nickname goes on about its bearer, not with a verb of saying."""
    lowers = work.document.lowers
    if i < len(lowers) and lowers[i] in ",)":
        i += 1
    return i >= len(lowers) or not work.lexicon.verb_in(lowers[i], "say")


def _call(work: Casting, nicknames: dict[tuple[str, ...], Actor]) -> None:
    """Give every place where a nickname stands its person."""
    document, candidates = work.document, work.cast.candidates
    firsts = {words[0]: words for words in sorted(nicknames, reverse=True)}
    for n, candidate in enumerate(candidates):
        words = firsts.get(document.forms[candidate.first], ())
        after = candidate.first + len(words)
        if not words or n in work.actor_of or tuple(document.forms[candidate.first : after]) != words:
            continue
        first = candidate.first
        if first and document.lowers[first - 1] in ARTICLES and document.is_capital(first - 1):
            first -= 1
        candidates[n] = Candidate(first, max(after, candidate.after), "unknown")
        work.actor_of[n] = nicknames[words]
