"""Who is a party to a case, who only has to do with one by trade, and who works for somebody: 'la víctima' is
not the fiscal Soto, 'el abogado de Tola' no abogado who stands against her.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property

from ...lexicon import WORK, Lexicon, fold
from ..names.cast import Cast
from ..titles.descriptions import Description
from ..tokens import Document

BEHIND = 4
"""Tokens behind a name within which it is told what befell whom it names: 'Soto, quien fue detenido'."""


class Cases:
    """The cases of one document."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon) -> None:
        self.document = document
        self.cast = cast
        self.lexicon = lexicon

    def only_works_on(self, description: Description, person: int, offices: Iterable[str]) -> bool:
        """Whether a word for the party to a case means nobody of those ``offices``: 'El fiscal Soto llegó. El
        acusado calló'; not where Soto is told to be one himself.
        """
        if not self.lexicon.is_word(description.noun.lemma, "in_a_case"):
            return False
        trades = {office.split()[0] for office in offices}
        works = any(self.lexicon.is_word(trade, "works_on_cases") for trade in trades)
        return works and person not in self.involved

    def has_another_part(self, description: Description, offices: Collection[str]) -> bool:
        """Whether who has those ``offices`` has another part in court: 'la jueza' is not la fiscal Soto."""
        lemma = description.noun.lemma
        if not self.lexicon.is_word(lemma, "in_court") or lemma in offices:
            return False
        kinds = self.lexicon.office_kinds.get(lemma, frozenset())
        parts = [office for office in offices if self.lexicon.is_word(office.split()[0], "in_court")]
        return bool(parts) and kinds.isdisjoint(parts)

    def serves_another(self, description: Description, person: int, offices: Collection[str]) -> bool:
        """Whether a description says for whom somebody works, and nothing tells that of a person with those
        ``offices``: 'La vocera de Soto' is no edila named near, 'El abogado de Soto' not 'Tola, abogado y
        candidato'; 'Tola, vocera de Soto', 'la vocera Tola' may be.
        """
        noun = description.noun
        if not serves_somebody(self.document, self.cast, description):
            return False
        own = [self.cast.descriptions[d] for d in self.cast.people[person].descriptions]
        whose = last_names(self.document, description)
        if any(not whose.isdisjoint(last_names(self.document, told)) for told in own):
            return False
        meant = {noun.lemma, *self.lexicon.office_kinds.get(noun.lemma, ())}
        if noun.kind == "profession" and len(set(offices)) > 1:
            return True
        return meant.isdisjoint(offices)

    @cached_property
    def involved(self) -> frozenset[int]:
        """Those told to be a party to a case: 'el imputado Soto', 'Soto fue detenido'."""
        document, lowers = self.document, self.document.lowers
        told: set[int] = set()
        for naming in self.cast.namings:
            if naming.actor.kind != "person":
                continue
            _, end = document.sentences[document.sentence[naming.first]]
            behind = lowers[naming.after : min(end, naming.after + BEHIND)]
            near = (*behind, *lowers[max(0, naming.first - 1) : naming.first])
            nouns = (noun for word in near for noun in self.lexicon.person_nouns(word))
            if any(self.lexicon.is_word(noun.lemma, "in_a_case") for noun in nouns):
                told.add(naming.actor.index)
        return frozenset(told)


def serves_somebody(document: Document, cast: Cast, description: Description) -> bool:
    """Whether a description says for which person of the text somebody works: 'el abogado de Soto'."""
    if description.noun.kind not in WORK or not description.complement_names:
        return False
    whose = last_names(document, description)
    return any(not whose.isdisjoint(person.tokens[1:]) for person in cast.people)


def last_names(document: Document, description: Description) -> set[str]:
    """The last names, folded, that a description names by 'de'."""
    return {fold(document.forms[name.after - 1]) for name in description.complement_names}
