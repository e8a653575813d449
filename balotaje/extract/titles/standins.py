"""Where a thing's noun means who stands for a party or a side: 'la carta del oficialismo', 'carta opositora'.

In an article that tells of a letter, 'la carta' is one.
"""

from __future__ import annotations

from functools import cached_property

from ...knowledge import Knowledge
from ...lexicon import PERSON_NOUN, TEXT_NOUN, Lexicon, Noun
from ..names.proper import Candidate
from ..tokens import Document

STANDS = Noun("carta", "c", "s", "candidacy")
"""What 'la carta opositora' is."""
BEFORE_SIDE = frozenset(("el", "la", "los", "las", "propio", "propia"))
NEVER = frozenset(("una", "esta", "esa", "dicha", "cada", "mediante", "por", "vía"))
"""What stands before a letter only."""


class StandIns:
    """Judges the noun of a thing that may stand for somebody, in one document."""

    def __init__(
        self, document: Document, named_at: dict[int, Candidate], knowledge: Knowledge, lexicon: Lexicon
    ) -> None:
        self.document = document
        self.named_at = named_at
        self.adjectives = knowledge.party_adjectives
        self.lexicon = lexicon

    def is_somebody(self, i: int) -> bool:
        """Whether the noun at token ``i`` means a person: 'la carta del PDA dijo'; not where the article
        tells that somebody wrote 'una carta'.
        """
        return self._is_of_a_side(i) and not self._tells_of_letters

    def _is_of_a_side(self, i: int) -> bool:
        """Whether what follows a noun is a party, a side or their adjective, and no letter's verb or 'en'
        comes before: 'la carta del oficialismo', 'carta opositora'; not 'en la carta del PDA'.
        """
        lowers = self.document.lowers
        if not self.document.flags[i] & PERSON_NOUN or not self.document.flags[i] & TEXT_NOUN:
            return False
        if lowers[i - 1] in NEVER or (lowers[i - 1] == "la" and lowers[i - 2] == "en"):
            return False
        behind = lowers[i + 1] if i + 2 < len(lowers) else ""
        if behind in ("de", "del"):
            side = i + 2 + (lowers[i + 2] in BEFORE_SIDE)
            named = self.named_at.get(side) or self.named_at.get(i + 2)
            if named is not None:
                return named.kind == "party"
            return self.lexicon.is_name_word(lowers[side], "fielding_side")
        return behind in self.adjectives or any(n.kind == "trait" for n in self.lexicon.nouns.get(behind, ()))

    @cached_property
    def _tells_of_letters(self) -> bool:
        """Whether the document tells of a letter: 'envió una carta', 'la carta dice'."""
        lowers = self.document.lowers
        return any(
            lowers[i] == STANDS.lemma and lowers[i - 1] in ("la", *NEVER) and not self._is_of_a_side(i)
            for i in self.document.rare
            if self.document.flags[i] & TEXT_NOUN and not self._is_told_as_one(i)
        )

    def _is_told_as_one(self, i: int) -> bool:
        """Whether a noun is a candidate's by its adjective: 'una carta presidencial', 'una carta propia'."""
        behind = self.document.lowers[i + 1] if i + 1 < len(self.document) else ""
        return behind == "propia" or self.lexicon.is_word(behind, "office_adjective")
