"""The cast of an article: its people and parties, and every place where they are named.

Parties come first, then full names; then surnames, given names, handles and initials find the person they
belong to.
"""

from __future__ import annotations

from ..knowledge import Knowledge
from ..lexicon import Lexicon
from . import handles, headlines, names, parties, people, surnames
from .casting import Casting
from .members import Cast, Naming, PartyDraft, PersonDraft
from .tokens import Document

SAID_OF = ("office", "candidacy", "party_post", "profession")
"""Kinds of nouns that somebody is said to be."""
APPOINTING_REACH = 14

__all__ = ["Cast", "Naming", "PartyDraft", "PersonDraft", "assemble"]


def assemble(document: Document, knowledge: Knowledge, lexicon: Lexicon) -> Cast:
    """Find the people and parties of the document."""
    work = Casting(document, knowledge, lexicon, names.find(document, knowledge, lexicon))
    parties.find(work)
    singles = people.find(work)
    handles.find_nicknames(work)
    surnames.find(work, singles)
    handles.find_handles(work)
    headlines.find(work)
    cast = work.cast
    for n, actor in sorted(work.actor_of.items()):
        candidate = cast.candidates[n]
        cast.namings.append(Naming(candidate.first, candidate.after, actor))
    cast.namings.sort(key=lambda naming: naming.first)
    _hand_out_descriptions(work)
    return cast


def _hand_out_descriptions(work: Casting) -> None:
    """Give every person the descriptions beside their name, and the gender and country these tell."""
    for link in work.cast.links:
        actor = work.actor_of.get(link.candidate)
        if actor is None or actor.kind != "person":
            continue
        person = work.cast.people[actor.index]
        description = work.cast.descriptions[link.description]
        person.descriptions.append(link.description)
        if description.number != "p":
            description.person = actor.index
        if person.gender is None and description.gender in ("m", "f") and description.number != "p":
            person.gender = "m" if description.gender == "m" else "f"
        if person.country is None and description.country:
            person.country = description.country
    _hand_out_predicates(work)


def _hand_out_predicates(work: Casting) -> None:
    """What the text says somebody is: 'Rosa Soto será la candidata', 'designó a Pedro Ruiz como alcalde',
    'Rosa Soto asumió como jueza', 'Rosa Soto fue elegida alcaldesa'."""
    linked = {link.description for link in work.cast.links}
    for number, description in enumerate(work.cast.descriptions):
        i = description.first - 1
        if number in linked or i < 1 or description.number == "p" or description.noun.kind not in SAID_OF:
            continue
        before = _before_passive(work, i) if _is_participle(work, i) else i
        if _is_perfect(work, i) or (_has_been_of(work, i) and _behind_relative(work, i) < i):
            before = _behind_relative(work, i - _is_perfect(work, i))
        elif _becomes(work, i):
            before = i - 2
        elif _is_copula(work, i):
            before = _behind_relative(work, i)
            if _is_participle(work, description.title_first):
                continue
        elif before == i and work.document.lowers[i] == "como" and _takes_office(work, i - 1):
            before -= 1
        elif before == i and not (_is_appointed(work, i) or _stands_as(work, i)):
            continue
        actor = work.actor_of.get(work.last_of.get(_before_brackets(work, before), -1))
        if actor is not None and actor.kind == "person":
            description.person = actor.index
            description.stated = True
            relative = before < i and work.document.lowers[before] in (",", "que", "quien")
            description.former |= relative and work.document.lowers[i] not in ("es", "será")


def _behind_relative(work: Casting, i: int) -> int:
    """The token behind the name that a relative before the verb at ``i`` takes up: 'Soto, que fue', else
    ``i``."""
    lowers = work.document.lowers
    if i > 1 and lowers[i - 1] in ("que", "quien"):
        return i - 1 - (lowers[i - 2] == ",")
    return i


def _is_perfect(work: Casting, i: int) -> bool:
    """Whether 'ha sido' ends at token ``i``."""
    lowers = work.document.lowers
    return lowers[i] == "sido" and any(v.lemma == "haber" for v in work.lexicon.verbs.get(lowers[i - 1], ()))


def _has_been_of(work: Casting, i: int) -> bool:
    """Whether 'fuera' stands at token ``i``, as behind 'quien': 'Soto, quien fuera ministro'."""
    return work.document.lowers[i] in ("fuera", "fuese")


def _becomes(work: Casting, i: int) -> bool:
    """Whether 'se convirtió en' ends at token ``i``."""
    lowers = work.document.lowers
    return i > 2 and lowers[i] == "en" and lowers[i - 2] == "se" and lowers[i - 1].startswith("convi")


def _stands_as(work: Casting, i: int) -> bool:
    """Whether 'con Pedro Soto como' ends at token ``i``: what a list has him as."""
    named = work.last_of.get(_before_brackets(work, i))
    if work.document.lowers[i] != "como" or named is None:
        return False
    first = work.cast.candidates[named].first
    return first > 0 and work.document.lowers[first - 1] == "con"


def _is_participle(work: Casting, i: int) -> bool:
    """Whether somebody is made something by the participle at token ``i``: 'electa', 'nombrado'."""
    return work.lexicon.is_name_word(work.document.lowers[i], "made_to_be")


def _before_passive(work: Casting, i: int) -> int:
    """The token of 'fue' in 'fue nombrada' whose participle is at ``i``, else ``i``."""
    return i - 1 if i > 1 and _is_copula(work, i - 1) else i


def _takes_office(work: Casting, i: int) -> bool:
    """Whether somebody takes office by the verb at token ``i``: 'asumió como', not 'eligió como'."""
    return work.lexicon.is_name_word(work.document.lowers[i], "takes_office")


def _is_copula(work: Casting, i: int) -> bool:
    """Whether a form of 'ser' that states something stands at token ``i``; 'sería' does not."""
    return any(
        verb.lemma == "ser" and verb.tense in ("pres", "pret", "impf", "fut")
        for verb in work.lexicon.verbs.get(work.document.lowers[i], ())
    )


def _is_appointed(work: Casting, i: int) -> bool:
    """Whether 'como' at token ``i`` stands in a sentence with a verb of appointing before it."""
    document = work.document
    if document.lowers[i] != "como":
        return False
    begin = max(document.sentences[document.sentence[i]][0], i - APPOINTING_REACH)
    return any(work.lexicon.is_name_word(document.lowers[k], "appoints") for k in range(begin, i))


def _before_brackets(work: Casting, i: int) -> int:
    """The token at which brackets that end before token ``i`` open: 'Pedro Soto (PDA) es'."""
    forms = work.document.forms
    if forms[i - 1] == ")":
        for k in range(i - 2, max(0, i - 8), -1):
            if forms[k] == "(":
                return k
    return i
