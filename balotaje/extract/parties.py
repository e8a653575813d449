"""The parties of an article: those that ``data/`` knows, and those that the text treats as one."""

from __future__ import annotations

from ..knowledge import KnownParty, Row
from ..lexicon import fold
from ..model import Actor
from .casting import Casting
from .members import PartyDraft
from .names import Candidate

NAME_LINKS = frozenset(("en", "de", "del", "por", "para", "con", "la", "los", "sin"))
"""What may join the words of a party's name."""


def find(work: Casting) -> None:
    """Give every candidate that names a party its party."""
    _known(work)
    _unknown(work)
    _acronyms(work)


def _known(work: Casting) -> None:
    """The candidates that are parties by their own words or by ``data/``."""
    for n, candidate in enumerate(work.cast.candidates):
        if candidate.kind != "party":
            continue
        row = work.choose(candidate.rows)
        if candidate.rows and _is_everyday_word(work, candidate, row):
            continue
        surface = work.document.span(candidate.first, candidate.after)
        work.actor_of[n] = _party(work, surface, row if isinstance(row, KnownParty) else None)


def _party(work: Casting, surface: str, row: KnownParty | None) -> Actor:
    name = row.name if row else surface
    key = row.id if row else fold(surface)
    index = work.party_by_name.get(key)
    if index is None:
        index = len(work.cast.parties)
        work.cast.parties.append(PartyDraft(name, row))
        work.party_by_name[key] = index
    return Actor("party", index)


def _is_everyday_word(work: Casting, candidate: Candidate, row: Row | None) -> bool:
    """Whether a party's one-word name that is also a common word ('Adelante') is just that word here.

    It is the party's in the party's own country, or where a noun such as 'partido' says so.
    """
    document = work.document
    lowers = document.lowers
    if candidate.after - candidate.first > 1 or not work.lexicon.is_common(lowers[candidate.first]):
        return False
    if document.forms[candidate.first].isupper() and len(lowers[candidate.first]) <= 4:
        return False
    before = lowers[max(0, candidate.first - 2) : candidate.first]
    if any(work.lexicon.head_nouns.get(word) == "party" for word in before):
        return False
    return row is None or row.country != work.cast.country or document.sentence_start(candidate.first)


# -- parties that no row knows -------------------------------------------------------------------


def _unknown(work: Casting) -> None:
    """Parties that no row knows, by what the text does with their names, and every later mention of them."""
    document = work.document
    found: dict[tuple[str, ...], str] = {}
    for n, candidate in enumerate(work.cast.candidates):
        if n in work.actor_of or candidate.rows or candidate.handle or candidate.kind == "place":
            continue
        if _stands_as_party(work, n, candidate):
            longer = _to_its_end(work, candidate)
            surface = document.span(longer.first, longer.after)
            found[tuple(document.lowers[longer.first : longer.after])] = surface
    if not found:
        return
    firsts = {words[0]: words for words in sorted(found, reverse=True)}
    kept: list[Candidate] = []
    behind = 0
    for candidate in work.cast.candidates:
        if candidate.first < behind:
            continue
        words = firsts.get(document.lowers[candidate.first], ())
        after = candidate.first + len(words)
        if words and tuple(document.lowers[candidate.first : after]) == words and candidate.kind != "party":
            candidate = Candidate(candidate.first, max(after, candidate.first + 1), "party")
        kept.append(candidate)
        behind = candidate.after
    work.take_up(kept)
    _known(work)


def _stands_as_party(work: Casting, n: int, candidate: Candidate) -> bool:
    """Whether an unknown name stands where parties do.

    'la candidata de Marea Verde', 'el movimiento Marea Verde', 'Rosa Quilodrán, de Marea Verde', 'Rosa
    Quilodrán (Marea Verde)', 'Marea Verde, el partido de …'.
    """
    document, lexicon = work.document, work.lexicon
    lowers, forms = document.lowers, document.forms
    words = _to_its_end(work, candidate).after - candidate.first
    i = candidate.first - 1
    same = i > 0 and document.sentence[i] == document.sentence[candidate.first]
    called = same and lexicon.is_word(lowers[i], "party_noun") and lowers[i] not in ("lista", "frente")
    if _names_person(work, candidate) and not called:
        return False
    if not same:
        return _is_called_party(work, candidate.after)
    if (
        lexicon.is_word(lowers[i], "party_noun")
        and lexicon.head_nouns.get(lowers[candidate.first]) != "place"
    ):
        return lowers[i] != "lista" or words > 1
    if forms[i] == "(":
        return (
            words > 1
            and forms[candidate.after : candidate.after + 1] == [")"]
            and _person_ends_at(work, n, i)
        )
    if lowers[i] in ("la", "el") and i > 1:
        i -= 1
    if lowers[i] not in ("de", "del", "por"):
        return _is_called_party(work, candidate.after)
    owner = lowers[i - 1]
    if lowers[candidate.first - 1] in ("la", "el") and words == 1 and not forms[candidate.first].isupper():
        return False
    if lexicon.is_word(owner, "strong_party_owner") or (words > 1 and lexicon.is_word(owner, "party_owner")):
        return candidate.kind != "organisation" or lexicon.is_word(owner, "strong_party_owner")
    thing = lexicon.head_nouns.get(lowers[candidate.first], "party") != "party"
    return owner == "," and not thing and words > 1 and _person_ends_at(work, n, i - 1)


def _is_called_party(work: Casting, after: int) -> bool:
    """Whether an apposition calls the name a party: 'Marea Verde, la agrupación del alcalde'."""
    lowers = work.document.lowers
    if after + 2 >= len(lowers) or lowers[after] != ",":
        return False
    noun = lowers[after + 2] if lowers[after + 1] in ("el", "la", "un", "una") else lowers[after + 1]
    return work.lexicon.is_word(noun, "party_noun")


def _names_person(work: Casting, candidate: Candidate) -> bool:
    first = fold(work.document.forms[candidate.first])
    if candidate.after - candidate.first == 1 and first in work.surnames_here:
        return True
    return candidate.kind == "person" and first not in work.lexicon.ambiguous_names


def _person_ends_at(work: Casting, n: int, i: int) -> bool:
    """Whether the name before candidate ``n`` ends at token ``i`` and looks like a person's."""
    if n == 0:
        return False
    before = work.cast.candidates[n - 1]
    return before.after == i and (before.kind == "person" or len(work.tokens(before)) > 1)


def _to_its_end(work: Casting, candidate: Candidate) -> Candidate:
    """A party's name with what follows in lower case and a capital again: 'Pueblo en Marcha'."""
    document = work.document
    after = candidate.after
    while after + 1 < len(document) and document.lowers[after] in NAME_LINKS:
        j = after + 1
        while j < len(document) and document.lowers[j] in NAME_LINKS and not document.is_capital(j):
            j += 1
        if j >= len(document) or not document.is_capital(j) or j > after + 2:
            break
        n = work.first_of.get(j)
        following = None if n is None else work.cast.candidates[n]
        if following is not None and (following.rows or following.kind == "person"):
            break
        after = j + 1 if following is None else following.after
    return Candidate(candidate.first, after, "party")


# -- acronyms ------------------------------------------------------------------------------------


def _acronyms(work: Casting) -> None:
    """Acronyms that the text binds to a person or a party, and every other place where they stand."""
    for n, candidate in enumerate(work.cast.candidates):
        if n not in work.actor_of and _is_acronym_of_party(work, candidate):
            surface = work.document.span(candidate.first, candidate.after)
            known = work.party_by_name.get(fold(surface))
            work.actor_of[n] = Actor("party", known) if known is not None else _party(work, surface, None)


def _is_acronym_of_party(work: Casting, candidate: Candidate) -> bool:
    """An acronym in brackets right behind a person's name ('Rosa Quilodrán (PDA)') or a party's."""
    if candidate.kind not in ("unknown", "organisation") or candidate.rows:
        return False
    forms = work.document.forms
    form = forms[candidate.first]
    if candidate.after - candidate.first != 1 or not form.isupper() or not 2 <= len(form) <= 7:
        return False
    if fold(form) in work.party_by_name:
        return True
    if not 0 < candidate.first < len(forms) - 1:
        return False
    if forms[candidate.first - 1] != "(" or forms[candidate.after] != ")":
        return False
    other = work.last_of.get(candidate.first - 1)
    if other is None:
        return False
    actor = work.actor_of.get(other)
    if actor is not None and actor.kind == "party":
        work.party_by_name[fold(form)] = actor.index
        return True
    return work.cast.candidates[other].kind == "person"
