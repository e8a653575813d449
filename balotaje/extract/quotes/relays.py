"""Outlets that stand behind words only to pass them on: 'Soto dijo que “…”, informó Radio Tola'."""

from __future__ import annotations

from functools import cached_property

from ..clauses.determiners import ARTICLES
from ..clauses.verbs import is_form_of
from ..reading import Reading
from ..references.pointers import Reference

PASSES_ON = frozenset(("citar", "consignar", "recoger", "reproducir", "reseñar", "transcribir", "retomar"))
"""Verbs of telling what another says."""
MEDIA = frozenset(("outlet", "agency"))
"""Kinds of curated bodies that pass words on."""


class Relays:
    """Tells outlets that pass words on from those who say them, in one document."""

    def __init__(self, reading: Reading) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.cast = reading.cast

    def passes_on(self, verb: int) -> bool:
        """Whether a verb tells what another says: 'cita', 'consignó'."""
        return is_form_of(self.document, self.lexicon, verb, PASSES_ON)

    def is_relayed(self, verb: int, teller: Reference | None) -> bool:
        """Whether words behind which a verb and ``teller`` stand are another's: '“…”, consigna el diario',
        '“…”, informó Radio Tola'; not '“…”, dijo la vocera de Radio Tola', '“…”, ironizó Radio Tola'.
        """
        if self.passes_on(verb):
            return True
        readings = self.lexicon.verbs.get(self.document.lowers[verb], ())
        if any("quote_only" in self.lexicon.constructions(v.lemma, "say") for v in readings):
            return False
        return teller is not None and teller.first > verb and self.is_outlet(teller)

    def is_outlet(self, reference: Reference) -> bool:
        """Whether a reference is a newspaper, a station or an agency: 'Radio Tola', 'el diario'."""
        if reference.kind != "organisation":
            return False
        head = reference.first + (self.document.lowers[reference.first] in ARTICLES)
        called = self.lexicon.head_nouns.get(self.document.lowers[head]) == "outlet"
        return called or not self._outlets.isdisjoint((reference.first, head))

    @cached_property
    def _outlets(self) -> frozenset[int]:
        """The tokens at which the names of curated outlets begin."""
        return self.cast.organisations(*MEDIA)
