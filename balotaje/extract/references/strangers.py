"""People whom the text names nowhere, whom their noun takes up later: 'una vecina … la vecina'.

Such words are not given to the nearest person who has a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon import ADVERB, DETERMINER, POSSESSIVE, PREPOSITION, Lexicon
from ..clauses.governing import CON, POR, A
from ..names.cast import Cast
from ..tokens import Document
from .presence import governed

if TYPE_CHECKING:
    from ..titles.descriptions import Description
    from .pointers import Reference

SPECIFIC = A | CON | POR
"""Prepositions behind which 'una vecina' may be somebody who is told of again; 'de un alcalde' is any."""
HUMANS = frozenset(("mujer", "hombre", "joven", "señora", "señor", "muchacho", "anciano", "persona"))
"""Nouns that take up any stranger: 'la mujer'."""
JUST_NOW = 2
"""Sentences back in which a stranger came in who is meant before somebody named."""
ANYBODY = frozenset(("persona", "individuo", "sujeto", "ser"))
"""Nouns of anybody: 'una persona' seldom speaks."""
SAID_TO_BE = frozenset(("ser", "parecer", "considerar", "buscar", "necesitar", "querer", "faltar"))
"""Verbs behind which a description tells what somebody is or who is sought: 'Soto es un vecino'."""


class Strangers:
    """The strangers of one document, as it is read from left to right."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon) -> None:
        self.document = document
        self.cast = cast
        self.lexicon = lexicon
        self._last: dict[str, Reference] = {}
        """lemma → the description that brought in a stranger last."""
        self._latest: Reference | None = None
        """The stranger who came in last, while nobody of that gender has been named since."""

    def note(self, reference: Reference) -> None:
        """Take note of a reference: a stranger comes in, or somebody who has a name is called so."""
        if reference.kind == "name":
            for actor in reference.actors:
                if self._last and actor.kind == "person":
                    self._named(actor.index, reference)
        elif (
            reference.kind == "description" and reference.description is not None and reference.number == "s"
        ):
            self._described(reference, reference.description)

    def _named(self, person: int, reference: Reference) -> None:
        """Forget the strangers who are called as somebody with a name is: 'el alcalde Soto'."""
        quoted = self.document.stretch[reference.first] >= 0
        if not quoted and self._latest is not None and self._latest.gender in ("", reference.gender):
            self._latest = None
        for number in self.cast.people[person].descriptions:
            told = self.cast.descriptions[number]
            if reference.first <= told.first < reference.after:
                self._last.pop(told.noun.lemma, None)

    def _described(self, reference: Reference, description: Description) -> None:
        """Take note of a stranger who comes in: 'una vecina', 'la hija de la víctima'."""
        bare = description.first == description.title_first
        kin = description.noun.kind == "kin" and description.complement is not None
        known = description.definite and (not kin or bool(description.complement_names))
        if bare or known or description.possessive or description.person is not None:
            return
        if description.noun.lemma in ANYBODY or self.document.stretch[reference.first] >= 0:
            return
        if not self._is_anybody(reference):
            self._last[description.noun.lemma] = self._latest = reference

    def _is_anybody(self, reference: Reference) -> bool:
        """Whether a description is of nobody new: 'Soto es un vecino', 'Soto, un vecino', 'de un vecino'."""
        document, i = self.document, reference.first - 1
        if i < 0 or document.sentence_start(reference.first):
            return False
        lower = document.lowers[i]
        if lower == "como" or (governed(document, reference) and lower not in SPECIFIC):
            return True
        if lower == ",":
            return not self._is_fronted(i)
        return any(v.lemma in SAID_TO_BE for v in self.lexicon.verbs.get(lower, ()))

    def _is_fronted(self, comma: int) -> bool:
        """Whether what tells how or when opens a sentence, up to a comma: 'Entre lágrimas, una vecina'."""
        document = self.document
        begin, _ = document.sentences[document.sentence[comma]]
        opens = document.flags[begin] & (PREPOSITION | ADVERB)
        named = any(document.is_capital(k) for k in range(begin + 1, comma))
        return bool(opens) and not named and document.lowers.index(",", begin) == comma

    def taken_up(self, reference: Reference) -> Reference | None:
        """Who without a name a description takes up: 'Una vecina gritó. La vecina dijo …'.

        None where somebody who has a name has been called so since.
        """
        description = reference.description
        if description is None or not description.definite or description.possessive:
            return None
        if description.complement is not None or description.former or self._tells_more(reference):
            return None
        stranger = self._last.get(description.noun.lemma) or self._called_otherwise(description)
        epicene = description.noun.lemma in ANYBODY  # 'un señor … la persona'
        agrees = stranger is not None and (epicene or stranger.gender in ("", reference.gender))
        return stranger if agrees else None

    def _tells_more(self, reference: Reference) -> bool:
        """Whether 'y' joins another title to a description: 'el capitán y jefe de turno'."""
        document, behind = self.document, self.document.lowers[reference.after : reference.after + 2]
        joined = behind[:1] in (["y"], ["e"]) and len(behind) == 2
        bare = joined and not document.flags[reference.after + 1] & (DETERMINER | POSSESSIVE)
        return bare and not document.is_capital(reference.after + 1)

    def _told_between(self, first: int, after: int) -> int:
        """How many sentences of the text's own begin between two tokens, or before words that do."""
        document, stretches = self.document, self.document.stretches
        begun = 0
        for number in range(document.sentence[first] + 1, document.sentence[after] + 1):
            begin, _ = document.sentences[number]
            held = document.stretch[begin]
            begun += held < 0 or begin <= stretches[held].opened + 1
        return begun

    def _called_otherwise(self, description: Description) -> Reference | None:
        """The stranger who came in just now, taken up by a wider word: 'una jubilada … la mujer', 'un
        intendente … el jefe comunal'.
        """
        latest, lemma = self._latest, description.noun.lemma
        if latest is None or latest.description is None:
            return None
        if self._told_between(latest.first, description.first) > JUST_NOW:
            return None
        kinds = self.lexicon.office_kinds
        other = latest.description.noun.lemma
        wider = lemma in kinds.get(other, ()) or other in kinds.get(lemma, ())
        return latest if wider or lemma in HUMANS else None
