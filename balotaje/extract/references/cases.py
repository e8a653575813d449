"""Who is a party to a case, and who only has to do with one by trade: 'la víctima' is not the fiscal Soto."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from ...lexicon import Lexicon
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
