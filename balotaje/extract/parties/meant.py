"""Which party a title means that names none: 'el presidente del partido', 'su timonel'."""

from __future__ import annotations

from bisect import bisect_left

from ..clauses.determiners import DETERMINERS
from ..titles.descriptions import Description
from .partisans import Partisans

OPEN_KINDS = ("party_post", "candidacy", "office", "trait")
"""Kinds of titles whose party may be told elsewhere."""
HEAD_REACH = 7
"""Tokens of 'la dirigencia nacional del PDA' at the head of a sentence."""
ORDER = {"primero": 0, "primera": 0, "segundo": 1, "segunda": 1, "última": -1, "último": -1}
"""What somebody or something is called of two, by its place among those named."""
SAME_BACK = 10
"""Sentences that 'del mismo partido' looks back over, quotations of who is of it among them."""
BACK = 5
"""Sentences that 'del partido' looks back over for one that a party heads."""


def party_meant(partisans: Partisans, description: Description) -> int | None:
    """The party that a title without one means, by what was just named.

    'su candidata' behind a person's name may be that person's, and nobody is his rival's.
    """
    lowers, lexicon = partisans.document.lowers, partisans.lexicon
    noun = description.noun
    if noun.kind not in OPEN_KINDS or lexicon.is_word(noun.lemma, "counterpart"):
        return None
    leads = lexicon.is_name_word(lowers[description.title_first], "party_leader") or noun.kind == "party_post"
    elected = lexicon.is_name_word(lowers[description.title_first], "elected_owner")
    if description.complement is not None:
        if description.complement_names or not (leads or noun.kind in ("office", "candidacy")):
            return None
        first, after = description.complement
        words = lowers[first : min(first + 4, after)] if lowers[first] in ("de", "del") else []
        own = "su" in words
        words = words[:3] if own else words
        of_party = any(partisans.names_party(w) or lexicon.is_name_word(w, "political_noun") for w in words)
        single = "partido" in words or "colectividad" in words
        if of_party and any(lexicon.is_name_word(word, "same") for word in words):
            return partisans.named_before(description.first, single, SAME_BACK)
        return last_named(partisans, description.first, single, headed=not own) if of_party else None
    if description.possessive:
        owned = leads or elected or noun.kind == "candidacy"
        return _possessor(partisans, description) if owned else None
    speaks = lexicon.is_name_word(lowers[description.title_first], "party_voice") or noun.kind == "party_post"
    if leads and speaks and description.definite and not description.adjectives:
        return _of_sentence_before(partisans, description.first)
    return None


def _possessor(partisans: Partisans, description: Description) -> int | None:
    """Whose 'su' is: the party named last, or the one at the head of this sentence or the one before.

    'Marea Verde apoyará a Soto, dijo su timonel'; 'La cúpula de Marea Verde oyó a Soto. Su timonel calló'.
    """
    namings, document = partisans.cast.namings, partisans.document
    before = bisect_left(namings, description.first, key=lambda naming: naming.first)
    if before and namings[before - 1].actor.kind == "party":
        return partisans.named_before(description.first)
    if description.noun.kind == "candidacy":
        return None
    sentence = document.sentence[description.first]
    first = document.sentences[sentence][0]
    own = None if first == description.first else head_of(partisans, sentence)
    if own is None:
        named = {partisans.party_at[k] for k in range(first, description.first) if k in partisans.party_at}
        own = named.pop() if len(named) == 1 and description.noun.kind == "party_post" else None
    return head_of(partisans, sentence - 1) if own is None and sentence else own


def _of_sentence_before(partisans: Partisans, i: int) -> int | None:
    """The party at the head of the sentence before a title: 'La secretaria general, Ruiz, calló'."""
    document = partisans.document
    sentence = document.sentence[i]
    if document.sentences[sentence][0] != i or not sentence:
        return None
    return head_of(partisans, sentence - 1)


def head_of(partisans: Partisans, sentence: int, section: bool = False) -> int | None:
    """The party whose sentence it is: 'Marea Verde apoyará…', 'La dirigencia de Marea Verde decidió…', and
    'En el Partido del Alba, …' where a ``section`` may be one's."""
    document, lowers = partisans.document, partisans.document.lowers
    first, after = document.sentences[sentence]
    first += partisans.lexicon.is_word(lowers[first], "adverb") and first + 1 < after
    first += section and lowers[first] in ("en", "desde", "por") and first + 1 < after
    if first in partisans.party_at:
        return partisans.party_at[first]
    if lowers[first] not in DETERMINERS:
        return _of_members(partisans, first, after)
    for i in range(first + 1, min(first + HEAD_REACH, after)):
        if i in partisans.party_at:
            return (
                partisans.party_at[i]
                if i == first + 1
                or lowers[i - 1] in ("de", "del", "la", "el")
                or partisans.names_party(lowers[i - 1])
                else None
            )
        plain = document.forms[i].islower() and partisans.lexicon.is_common(lowers[i])
        if not plain and lowers[i] not in ("de", "del", "la", "el"):
            return None
    return None


def _of_members(partisans: Partisans, first: int, after: int) -> int | None:
    """The party whose people head a sentence: 'Ediles y edilas del PDA votaron'; not 'Ediles votaron'."""
    lowers = partisans.document.lowers
    for i in range(first, min(first + HEAD_REACH, after)):
        if i in partisans.party_at and i > first and lowers[i - 1] in ("de", "del", "la"):
            return partisans.party_at[i]
        nouns = partisans.lexicon.person_nouns(lowers[i])
        if lowers[i] not in ("y", "e", "de", "del", "la") and not any(n.number == "p" for n in nouns):
            return None
    return None


def last_named(partisans: Partisans, i: int, single: bool = False, headed: bool = False) -> int | None:
    """The party named last, in this sentence or the one before, or that heads a sentence farther back;
    ``headed``: rather the one that heads the sentence before than one named in it."""
    near = partisans.named_before(i, single)
    sentence = partisans.document.sentence[i]
    if near is not None:
        first = partisans.document.sentences[sentence][0]
        apart = headed and sentence and not any(k in partisans.party_at for k in range(first, i))
        head = head_of(partisans, sentence - 1, section=True) if apart else None
        return near if head is None or (single and partisans.is_coalition(head)) else head
    heads = (head_of(partisans, back) for back in range(sentence - 2, max(-1, sentence - BACK), -1))
    return next((party for party in heads if party is not None), None)


def of_list(partisans: Partisans, first: int, before: int) -> int | None:
    """Whose the list or body is that is named from token ``first`` on: 'la plancha del PDA', 'la boleta
    que el PDA inscribió', 'la coalición'; not 'la reunión del PDA'."""
    lowers, lexicon = partisans.document.lowers, partisans.lexicon
    noun = first + (lowers[first] in (*DETERMINERS, "esta", "este", "esa", "ese"))
    if noun >= len(lowers):
        return None
    listed = lexicon.is_name_word(lowers[noun], "list_noun", "ticket_noun", "leading_body")
    body = partisans.names_party(lowers[noun])
    if not listed and not body:
        return None
    named = [partisans.party_at[k] for k in range(noun + 1, before) if k in partisans.party_at]
    if named:
        return named[0] if len(set(named)) == 1 else None
    return last_named(partisans, first, single=lowers[noun] in ("partido", "colectividad", "tienda"))


def in_order(partisans: Partisans, i: int) -> int | None:
    """The party that 'la primera', 'al segundo' at token ``i`` is, of the two named in the sentence
    before."""
    document = partisans.document
    here = document.sentence[i]
    place = ORDER.get(document.lowers[i + 1])
    if place is None:
        return None
    first = document.sentences[max(0, here - 1)][0]
    end = document.sentences[here - 1][1] if here else i
    named = list(dict.fromkeys(partisans.party_at[k] for k in range(first, end) if k in partisans.party_at))
    return named[place] if len(named) == 2 else None
