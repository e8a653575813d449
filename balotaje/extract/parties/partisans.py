"""Who may be of which party: the people and parties of an article by the tokens that name them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property

from ...lexicon import FINITE, HELD, PREPOSITION, Lexicon
from ..brackets import past_brackets
from ..clauses.determiners import DETERMINERS
from ..names.cast import Cast
from ..titles.complements import INDEPENDENT
from ..titles.descriptions import Description
from ..titles.linking import Link
from ..tokens import DASHES, Document

MEMBER_KINDS = ("party_post", "candidacy", "office", "trait", "profession", "generic", "relation")
"""Kinds of descriptions whose complement is their bearer's party: 'senador del PDA', 'su par del PDA'."""
ADJECTIVES = 6
"""Tokens from what stands before a party's name on: 'pequeño y recién nacido'."""
PAIR_REACH = 6
"""Tokens of the first of two parties that a hyphen joins."""
MAX_PHRASE = 14
"""Tokens of a title and a name: 'el coordinador de los diputados del Senado, Pedro Soto'."""
AREA_REACH = 7
"""Tokens of 'en la Región del Alto Valle' behind a name of a list."""
PLACE_REACH = 8
"""Tokens of 'en la Cámara de Diputados del' behind a title."""
SHORT = 3
"""Tokens of a complement that is but a party's noun: 'de la colectividad'."""
TITLE_REACH = 5
"""Tokens of a title before a name: 'la exministra de Salud'."""


class Partisans:
    """The people and parties named in a document by token; ``join`` binds one to the other."""

    def __init__(self, document: Document, cast: Cast, lexicon: Lexicon) -> None:
        self.document = document
        self.cast = cast
        self.lexicon = lexicon
        self.party_at: dict[int, int] = {}
        self.party_until: dict[int, int] = {}
        self.person_at: dict[int, int] = {}
        self.person_until: dict[int, int] = {}
        self.party_ends: dict[int, int] = {}
        """first token of a party's name → the token behind it."""
        self.person_ends: dict[int, int] = {}
        for naming in cast.namings:
            party = naming.actor.kind == "party"
            (self.party_at if party else self.person_at)[naming.first] = naming.actor.index
            (self.party_until if party else self.person_until)[naming.after] = naming.actor.index
            (self.party_ends if party else self.person_ends)[naming.first] = naming.after
        self.phrase_first: dict[int, int] = {}
        """first token of a person's name → that of the whole noun phrase: of 'el' in 'el senador Soto'."""
        self.phrase_at: dict[int, int] = dict(self.person_at)
        """first token of a noun phrase → the person it names."""
        for link in cast.links:
            first = cast.candidates[link.candidate].first
            description = cast.descriptions[link.description]
            person = self.person_at.get(first)
            if person is not None and description.first < first and description.number != "p":
                self.phrase_first[first] = min(description.first, self.phrase_first.get(first, first))
                self.phrase_at[description.first] = person

        self.independents = {
            self.person_at[cast.candidates[link.candidate].first]
            for link in cast.links
            if self._is_of_none(cast.descriptions[link.description])
            if cast.candidates[link.candidate].first in self.person_at
        } | {n.actor.index for n in cast.namings if n.actor.kind == "person" and self._is_told_to_be(n.after)}
        """Those whom the text calls independent."""

    def _is_told_to_be(self, i: int) -> bool:
        """Whether brackets at token ``i`` say that somebody is of none: 'Rosa Quilodrán (ind.)'; not
        'Rosa Quilodrán (ind.-PDA)'."""
        lowers = self.document.lowers[i : i + 4]
        return lowers[:1] == ["("] and lowers[1:2] != [] and lowers[1] in INDEPENDENT and ")" in lowers[2:]

    def _is_of_none(self, description: Description) -> bool:
        of_none = "independiente" in (description.noun.lemma, *description.adjectives)
        return of_none and not any(name.kind == "party" for name in description.complement_names)

    @cached_property
    def called(self) -> dict[str, list[int]]:
        """What the people of the parties that the text names are called: 'albista' → all whose people are."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, party in enumerate(self.cast.parties):
            for adjective in party.row.adjectives if party.row is not None else ():
                found[adjective].append(index)
        return found

    def party_called(self, word: str, person: int) -> int | None:
        """The one party of the article, and of the person's or the article's country, whose people a word
        calls so."""
        called = self.called.get(word, [])
        if len(called) != 1:
            return None
        row, country = self.cast.parties[called[0]].row, self.cast.people[person].country
        return called[0] if row is not None and row.country == (country or self.cast.country) else None

    def join(self, person: int, party: int | None) -> None:
        """The text states that the person is of the party; the first statement counts, a coalition least.

        Not of 'la independiente Rosa Quilodrán, que fue diputada por el PDA'.
        """
        if party is None or person in self.independents:
            return
        draft = self.cast.people[person]
        if draft.party is None or (self.is_coalition(draft.party) and not self.is_coalition(party)):
            draft.party = party

    def party_of(self, description: Description) -> int | None:
        """The party that the complement of a title names: 'la presidenta del PDA'; not 'la candidata del
        PDA-MV', 'la candidata del oficialismo y el PDA'."""
        if description.noun.kind in MEMBER_KINDS and not self._is_made_by(description):
            for name in description.complement_names:
                if name.first in self.party_at:
                    several = self.is_pair(name.first) or self._is_last_of_owners(description, name.first)
                    other = several or self._is_anothers(description, name.first)
                    return None if other else self.party_at[name.first]
            second = self._second_body(description)
            second = self._of_its_kind(description) if second is None else second
            return self._behind_place(description) if second is None else second
        return None

    def _of_its_kind(self, description: Description) -> int | None:
        """The party whose noun ends a title: 'la presidenta del partido político Marea Verde'."""
        if description.complement is None or description.complement_names:
            return None
        of, after = description.complement
        noun = self.names_party(self.document.lowers[after - 1])
        return self.party_behind(of + 1) if noun and after - of <= SHORT else None

    def _is_last_of_owners(self, description: Description, first: int) -> bool:
        """Whether a candidate is of others besides the party named at token ``first``."""
        if description.noun.kind != "candidacy" or description.complement is None:
            return False
        return not {"y", "e"}.isdisjoint(self.document.lowers[description.complement[0] : first])

    def _is_anothers(self, description: Description, party: int) -> bool:
        """Whether a title is of somebody else, and the party is that person's: 'la vocera del abanderado del
        PDA', 'la vocera de la carta del PDA'; not 'la jefa de los diputados del PDA'.
        """
        lowers = self.document.lowers
        first = description.complement[0] if description.complement is not None else party
        noun = first + 1 + (lowers[first + 1] in ("la", "el"))
        if lowers[first] != "del" and noun == first + 1:
            return False
        of = "de" in lowers[noun + 1 : party] or "del" in lowers[noun + 1 : party]
        nouns = self.lexicon.person_nouns(lowers[noun]) if of else ()  # 'el jefe del gobernante PDA'
        if of and self.lexicon.is_name_word(lowers[noun], "stand_in"):
            return True
        return any(n.number == "s" and n.kind in HELD for n in nouns)

    def _behind_place(self, description: Description) -> int | None:
        """The party of a title behind where it is held: 'presidente en la región del PDA', 'el vocero en el
        Senado del PDA'; not 'el alcalde en la sede del PDA'."""
        document, i = self.document, description.after
        leads = self.lexicon.is_name_word(document.lowers[description.title_first], "party_leader")
        if document.lowers[i : i + 1] != ["en"] or not (leads or description.noun.kind == "party_post"):
            return None
        for k in range(i + 1, min(i + PLACE_REACH, len(document))):
            if k in self.party_at and document.lowers[k - 1] in ("del", "de", "la"):
                return self.party_at[k]
            if not document.forms[k].isalpha() or document.flags[k] & FINITE:
                return None
        return None

    def _is_made_by(self, description: Description) -> bool:
        """Whether 'por' tells by whom somebody was made what they are: 'la experta designada por el PDA'; not
        'la edila electa por el PDA'."""
        if description.complement is None or self.document.lowers[description.complement[0]] != "por":
            return False
        last = description.adjectives[-1] if description.adjectives else ""
        return last.endswith(("nado", "nada", "brado", "brada", "puesto", "puesta"))

    def _second_body(self, description: Description) -> int | None:
        """The party that a title is also of: 'la presidenta del Gobierno y del PDA, Rosa Soto,'; not 'la
        ministra de Salud y del PDA se habla'."""
        lowers, i = self.document.lowers, description.after
        if description.complement is None or lowers[i : i + 1] not in (["y"], ["e"]):
            return None
        if lowers[i + 1 : i + 2] not in (["de"], ["del"]):
            return None
        i += 2 + (lowers[i + 2] in DETERMINERS)
        after = self.party_ends.get(i, 0)
        if not after:
            return None
        return self.party_at[i] if lowers[after : after + 1] == [","] or after in self.person_at else None

    def party_of_link(self, link: Link) -> int | None:
        """The party that a title names of one of those who bear it: of Soto in 'los jefes del PDA, Ruiz, y de
        Marea Verde, Soto'."""
        if link.body is None:
            return self.party_of(self.cast.descriptions[link.description])
        at = next((k for k in range(*link.body) if k in self.party_at), None)
        return None if at is None or self.is_pair(at) else self.party_at[at]

    def is_pair(self, i: int) -> bool:
        """Whether a hyphen joins two parties at token ``i``, neither a coalition: 'PDA-MV' is both's."""
        after = next((k for k in range(i + 1, i + PAIR_REACH) if k in self.party_until), 0)
        if not after or after + 1 >= len(self.document) or self.document.forms[after] not in DASHES | {"/"}:
            return False
        other = self.party_at.get(after + 1)
        if other is None or other == self.party_at[i]:
            return False
        return not self.is_coalition(other) and not self.is_coalition(self.party_at[i])

    def is_coalition(self, party: int) -> bool:
        """Whether a party of the article is a coalition by ``data/``."""
        row = self.cast.parties[party].row
        return party in self.alliances if row is None else row.kind == "coalition"

    @cached_property
    def alliances(self) -> frozenset[int]:
        """The parties that nobody listed and that the text calls an alliance: 'la coalición Marea Verde'; not
        'la coalición PDA-Marea'."""
        forms, lowers, lexicon = self.document.forms, self.document.lowers, self.lexicon
        return frozenset(
            party
            for first, party in self.party_at.items()
            if lexicon.is_word(lowers[first - 1], "coalition_noun")
            if not DASHES.intersection(forms[self.party_ends[first] : self.party_ends[first] + 1])
        )

    def party_behind(self, i: int) -> int | None:
        """The party named at token ``i``, past an article, a noun and adjectives: 'el PDA', 'la alianza Marea
        Verde', 'el pequeño y liberal Marea Verde', 'del movimiento de izquierda, Marea Verde'; not 'el rival
        de Marea Verde'."""
        lowers = self.document.lowers
        governed = 0 < i < len(lowers) and lowers[i - 1] == "del"
        if i < len(lowers) and lowers[i] in DETERMINERS and i not in self.party_at:
            i += 1
            governed = True
        if i < len(lowers) and i not in self.party_at and self.names_party(lowers[i]):
            i += 1
            governed = True
        for k in range(i, min(i + ADJECTIVES, len(lowers))):
            if k in self.party_at:
                return self.party_at[k]
            if not governed or not self._may_qualify(k):
                return None
        return None

    def _may_qualify(self, i: int) -> bool:
        """Whether token ``i`` may stand between a party's article and its name: 'pequeño', 'y', 'liberal'."""
        document, lexicon, lower = self.document, self.lexicon, self.document.lowers[i]
        following = document.lowers[i + 1] if i + 1 < len(document) else ""
        if lower in ("y", "e", "-"):
            return True
        if lower == "de":
            return lexicon.is_name_word(following, "side_noun")
        if lower == ",":
            return i + 1 in self.party_at and lexicon.is_name_word(document.lowers[i - 1], "side_noun")
        if not document.forms[i].islower() or not lower.isalpha():
            return False
        sided = lexicon.is_name_word(lower, "sided", "side_noun", "political")
        sided = sided or lexicon.is_word(lower, "office_adjective")
        if sided or any(noun.kind == "trait" for noun in lexicon.person_nouns(lower)):
            return True
        small = lower in lexicon.words or document.flags[i] & (FINITE | PREPOSITION)
        return not small and not lexicon.person_nouns(lower)

    def names_party(self, lower: str) -> bool:
        """Whether a noun calls what stands behind it a party: 'la alianza', 'el grupo'."""
        lexicon = self.lexicon
        if lower == "grupo" or lexicon.is_word(lower, "party_noun"):
            return True
        return lexicon.is_name_word(lower, "party_like_noun")

    def named_before(self, i: int, single: bool = False, back: int = 1) -> int | None:
        """The party that was named last before token ``i``, in its sentence or in the ``back`` before.

        ``single``: no coalition is meant ('el partido').
        """
        sentence, namings = self.document.sentence, self.cast.namings
        for n in range(bisect_left(namings, i, key=lambda naming: naming.first) - 1, -1, -1):
            if sentence[i] - sentence[namings[n].first] > back:
                return None
            if namings[n].actor.kind == "party" and not (
                single and self.is_coalition(namings[n].actor.index)
            ):
                return namings[n].actor.index
        return None

    def person_from(self, i: int, reach: int) -> list[int]:
        """The person named at token ``i`` or behind a title there, nothing but the title between."""
        lowers = self.document.lowers
        titled = i < len(lowers) and (lowers[i] in DETERMINERS or self.lexicon.person_nouns(lowers[i]))
        for k in range(i, min(i + (reach if titled else 1), len(lowers))):
            if k in self.person_at:
                return [self.person_at[k]]
            if lowers[k] in (",", ".", ";", "que") or self.document.flags[k] & FINITE:
                if not self.lexicon.person_nouns(lowers[k]):
                    return []
        return []

    def past_phrase(self, first: int) -> int:
        """The token behind the name, and its brackets, of the noun phrase of somebody at token ``first``."""
        person = self.phrase_at[first]
        named = next((k for k in range(first, first + MAX_PHRASE) if self.person_at.get(k) == person), first)
        return past_brackets(self.document, self.person_ends.get(named, first + 1))

    def listed_from(self, i: int) -> list[int]:
        """Those of the list at token ``i``: 'Rosa Soto', 'Rosa Soto y la jueza Ruiz', 'Soto, Ruiz y Vera'; of
        'Soto, Ruiz' the first alone, but all three of 'Soto, Ruiz, Vera.'."""
        found, lowers = list[int](), self.document.lowers
        while i in self.phrase_at:
            found.append(self.phrase_at[i])
            i = self._past_area(self.past_phrase(i))
            k = i + 1 + (lowers[i + 1 : i + 2] == ["a"])
            if lowers[i : i + 1] not in ([","], ["y"], ["e"]) or k not in self.phrase_at:
                if len(found) > 2 and lowers[i : i + 1] in (["."], [";"]):
                    return found
                break
            if lowers[i] != ",":
                return [*found, self.phrase_at[k]]
            i = k
        return found[:1]

    def _past_area(self, i: int) -> int:
        """The token behind 'en Tola' or 'por el Valle' at token ``i``, which a list goes on behind, else
        ``i``."""
        document = self.document
        if document.lowers[i : i + 1] not in (["en"], ["por"]):
            return i
        for k in range(i + 1, min(i + AREA_REACH, len(document))):
            if not document.is_capital(k) and document.lowers[k] not in (
                "el",
                "la",
                "los",
                "las",
                "de",
                "del",
            ):
                return k
        return i
