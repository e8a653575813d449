"""Lists of names: who is joined to whom, and which preposition governs them all.

A list goes on past a title ('Soto y la edil Tola'), past the place that each of it has ('Soto, de Lota, y
Tola, de Rauco'), and behind a plural that announces it ('los jefes de Lota, Soto, y de Rauco, Tola').
"""

from __future__ import annotations

from ...lexicon import FINITE, PERSON_NOUN, POSSESSIVE, PREPOSITION, QUANTIFIER
from ..brackets import before_brackets, past_acronym, past_brackets
from ..references.pointers import Reference
from ..remembered import remembered
from ..tokens import DASHES, MARKS, SINGLE
from . import asides
from .correlated import as_well, behind_both
from .determiners import (
    ARTICLES,
    CONTRACTIONS,
    COORDINATORS,
    EVEN,
    NEXT,
    OTHERS,
    PLURAL_ARTICLES,
    RELATIVES,
    SELVES,
)
from .governed import Governed
from .vague import before_vague, counts_bodies
from .verbs import is_singular, past_small_words, tells
from .waiting import awaits_verb

CORRELATED = {"como": frozenset(("tanto", "así")), "que": frozenset(("mismo", "igual"))}
"""What joins two, by what stands before the first: 'tanto Soto como Tola', 'lo mismo Soto que Tola'."""
MINE = frozenset(("mi", "nuestro", "nuestra"))
"""What may stand between a preposition and a name with what it qualifies: 'de mi amiga Quilodrán'."""
GOVERNORS = frozenset(("a", "de", "con", "por", "contra"))
"""Prepositions that each of a list has, where one has."""
AS_FOR = ("en", "el", "caso")
"""What stands before the 'de' of whom a sentence tells."""


class Coordination(Governed):
    """Reads the lists of one document, and the prepositions that govern them."""

    @remembered
    def preposition(self, reference: Reference) -> str:
        """The preposition that governs a reference, '' when none does; members of a list share theirs."""
        lowers = self.document.lowers
        head = lowers[reference.first]
        capital = self.document.is_capital(reference.first) and self.document.is_capital(reference.first + 1)
        # 'Al' of 'Al Pacino' is of the name, that of 'Al Frente Austral' is not
        capital = capital and reference.kind != "description" and reference.label.lower().startswith(head)
        if head in CONTRACTIONS and not capital:
            return CONTRACTIONS[head]
        i = (reference.lead if reference.lead >= 0 else reference.first) - 1
        i = before_vague(self.document, self.lexicon, i, several=reference.number == "p")
        if i < 0 or self.document.sentence[i] != self.document.sentence[reference.first]:
            return ""
        if reference.kind == "organisation":
            marked = i > 2 and (lowers[i] in MARKS or lowers[i] in SINGLE)
            i = self._before_its_noun(i - marked, marked)
        titled = self.document.flags[i] & PERSON_NOUN and lowers[i + 1] not in ARTICLES
        if reference.kind == "name" and titled and self._heads_list(reference):
            i = self._before_plural_title(i)
        elif reference.kind == "name" and i > 1 and self.lexicon.is_name_word(lowers[i], "party_nouns"):
            i -= 2 if lowers[i - 1] in ARTICLES else 1  # 'de los partidos Aurora y Austral'
        elif reference.kind == "name" and i > 1 and self._tells_kind_of_party(i, reference):
            i -= 2 if lowers[i - 1] in ARTICLES else 1  # 'con el opositor Partido del Alba'
        if lowers[i] in NEXT and reference.kind == "name" and i > 1 and lowers[i - 1] in (*MINE, "su"):
            i -= 2  # 'a su próximo presidente, Elías Soto'
        owned = bool(self.document.flags[i] & POSSESSIVE) and i + 1 == reference.first
        if i > 0 and (owned or (lowers[i] in MINE and reference.kind == "name")):
            i -= 1  # 'mediante su Oficina de Control', 'de mi amiga Rosa Quilodrán'
        if reference.kind == "name":
            i = self._before_marks(i)
        if lowers[i] in SELVES and i > 1:
            i -= 2 if lowers[i - 1] in ARTICLES else 1  # 'con la propia Quilodrán'
        one = reference.actor
        if lowers[i] in ("el", "la") and i and reference.kind == "name" and one and one.kind == "person":
            i -= bool(self.document.flags[i - 1] & PREPOSITION)  # 'por la Elena Soto', 'a la Chela Soto'
        if lowers[i] == "ex" and reference.actor is not None and reference.actor.kind == "party":
            return "de"  # 'Soto, ex Frente Austral': whose he was
        while i > 0 and self.document.flags[i] & QUANTIFIER and lowers[i].endswith("s"):
            i -= 1  # 'de todos los socios', 'con ambos'; not 'en tanto Soto'
        if lowers[i] in CONTRACTIONS:
            return CONTRACTIONS[lowers[i]]
        if self.document.flags[i] & PREPOSITION:
            return lowers[i]
        party = reference.kind == "name" and reference.actor is not None and reference.actor.kind == "party"
        if party and head not in ARTICLES:
            qualified = self._before_qualifier(i)
            if lowers[qualified] in CONTRACTIONS or self.document.flags[qualified] & PREPOSITION:
                return CONTRACTIONS.get(lowers[qualified], lowers[qualified])
        before = self._previous_member(reference)
        if before is None and reference.kind == "organisation":
            return self._of_listed_places(reference, i)
        return self.preposition(before) if before is not None else ""

    def is_topic(self, reference: Reference) -> bool:
        """'En el caso de Soto, dijo que …': whether a sentence names first of whom it then tells."""
        document, lowers = self.document, self.document.lowers
        de = reference.first - (lowers[reference.first] != "del")
        begin = de - len(AS_FOR)
        if begin < 0 or not document.sentence_start(begin) or tuple(lowers[begin:de]) != AS_FOR:
            return False
        return lowers[de] in ("de", "del") and lowers[reference.after : reference.after + 1] == [","]

    def _heads_list(self, reference: Reference) -> bool:
        """Whether another name is joined to ``reference``: 'Quilodrán y Soto', 'Quilodrán, Soto y
        Paredes'.
        """
        i = reference.after
        if i + 1 >= len(self.document) or self.document.lowers[i] not in (",", *COORDINATORS):
            return False
        if self._titled_as_several(reference):
            return True  # 'de los alcaldes Quilodrán, de Lota; Soto, de Tola; y Paredes'
        return self.references.named_at(i + 1) is not None

    def _titled_as_several(self, reference: Reference) -> bool:
        """Whether a title of several stands right before a name: 'los alcaldes Quilodrán'; not behind another
        title: 'apoyaron al candidato los alcaldes Quilodrán'.
        """
        title, flags = reference.first - 1, self.document.flags
        if title > 1 and flags[title - 2] & PERSON_NOUN:
            return False
        return any(noun.number == "p" for noun in self.lexicon.person_nouns(self.document.lowers[title]))

    @remembered
    def _previous_member(self, reference: Reference) -> Reference | None:
        """The member of a coordinated list before ``reference``: 'a Soto, Paredes y Quilodrán'."""
        lowers = self.document.lowers
        begin = i = self._before_its_place(reference)
        own = False
        if i >= 1 and lowers[i - 1 : i + 1] == [",", "como"]:
            return behind_both(self.document, self.references, i)
        if i >= 1 and (lowers[i] in COORDINATORS or (lowers[i] in CORRELATED and self.correlates(i))):
            i -= 1
            if lowers[i] == ",":
                own = self._opens_its_own_clause(reference)
                i = self._before_aside(self._before_place(i - 1), reference)
            elif lowers[i] == ")" or lowers[i] in DASHES:
                i = self._before_aside(i, reference)
            elif self._is_no_actor(i):
                i = self._before_aside(i, reference)  # 'apoyará a Soto como edil y Tola como alcalde'
        elif i >= 1 and lowers[i] == ",":
            i -= 1
            if reference.kind == "name" and not self.is_kind(i, reference.actors[0].kind):
                i = self._before_aside(i, reference)  # 'Soto, del PA, Tola y Paredes'
        else:
            return None
        if self.references.at(i) is None:
            i = before_brackets(self.document, i + 1) - 1
        before = self.references.ending_at(i)
        if before is None:
            return None
        if own and self.preposition(before) != "entre":
            return None
        if before.kind == "pronoun" and lowers[begin] == "," and self.preposition(before) == "en":
            return None  # 'Salió un sondeo. En él, la senadora y Pedro Soto empatan'
        named = reference.kind == "name" and reference.actors[0].kind == "person"
        told = reference.kind == "description" and reference.actors and lowers[begin] == ","
        if (before.kind == "organisation" or counts_bodies(before, lowers)) and (named or told):
            # 'pidió por Tola y Soto, por carta' is no list, 'La Central y la edil Tola apoyan' is
            if lowers[reference.first] not in ARTICLES or self.preposition(before):
                return None
        closed = lowers[begin] == "," and not self._list_goes_on(reference)
        if closed or asides.is_second_title(self.document, before, reference):
            return None
        return before if self._governed_alike(before, reference) else None

    def _governed_alike(self, before: Reference, reference: Reference) -> bool:
        """Whether a name has no preposition of its own, or that of the one before: 'de Soto y de Tola'; not
        'sumó el apoyo de Soto, que compitió con Tola, y del edil Paredes'.
        """
        lowers = self.document.lowers
        head = lowers[reference.first]
        own = CONTRACTIONS.get(head, head) if head in CONTRACTIONS else lowers[reference.first - 1]
        return own not in GOVERNORS or self.preposition(before) in ("", own)

    def _opens_its_own_clause(self, reference: Reference) -> bool:
        """Whether a name behind ', y' has a verb to itself: 'votó por Soto, y Paredes anunció obras',
        'dijo Soto, y un edil, Paredes, anunció obras', 'votó por Soto, y Paredes, edil de Tola, se abstuvo'.
        """
        document, lowers, i = self.document, self.document.lowers, reference.after
        if reference.kind != "name" or i + 1 >= len(document):
            return False
        if lowers[i] == "," and "," not in lowers[reference.first : i]:
            i = self._past_apposed(i)
        i += lowers[i] == ","
        i = past_small_words(document, i)
        acts = tells(self.document, self.lexicon, i) and is_singular(self.document, self.lexicon, i)
        return acts and not (lowers[i - 1] == "," and self.awaits_verb(reference.first, i))

    def awaits_verb(self, first: int, after: int) -> bool:
        """Whether the verb behind tokens ``first`` up to ``after`` is of somebody named free before them:
        'Soto, con el aval de Tola y Rojas, ganó'.
        """
        span = range(first, after)
        return awaits_verb(self.document, self.lexicon, self.references, span, self.preposition)

    def _past_apposed(self, comma: int) -> int:
        """The comma that closes what the one at token ``comma`` opens, with no verb between; ``comma`` where
        none does.
        """
        document = self.document
        end = min(document.sentences[document.sentence[comma]][1] - 1, comma + asides.ASIDE_REACH)
        for i in range(comma + 1, end):
            if document.lowers[i] == ",":
                return i
            if document.flags[i] & FINITE and tells(document, self.lexicon, i):
                return comma
        return comma

    def _before_aside(self, i: int, reference: Reference) -> int:
        """The last token of the name of which all up to token ``i`` is told, like ``reference`` behind it:
        'Soto, del PA (PA), y Tola', 'el PA, de Soto, y el FA'.
        """
        sentence = self.document.sentence
        kind = reference.actors[0].kind if reference.actors else "person"
        for j in range(i, max(0, i - asides.ASIDE_REACH), -1):
            if sentence[j] != sentence[i]:
                return i
            if self.is_kind(j, kind):
                named = self.references.at(j)
                told = named is not None and named.kind == "name"
                return j if told and named and self._past_aside(named.after, kind) == i + 1 else i
        return i

    def _past_aside(self, i: int, kind: str) -> int:
        """The token behind what is told of a name that ends at ``i``, where a list goes on there: 'Soto, del
        Partido Aurora (PA), en el poder, y Tola', 'Soto, que perdió, y Tola'; ``i`` where it does not.
        """
        lowers = self.document.lowers
        j = asides.past_all(self.document, self.lexicon, i, lambda k: self.is_kind(k, kind))
        if j == i or j >= self.document.sentences[self.document.sentence[i - 1]][1] - 1:
            return i
        k = j + (lowers[j] == ",")
        joined = lowers[k] in COORDINATORS
        governed = joined and k + 2 < len(lowers) and lowers[k + 1] in GOVERNORS
        for_office = lowers[i + (lowers[i] == ",")] in asides.CAPACITIES
        k += joined + (governed and for_office)  # 'Soto, como edil, y a Tola, como alcalde'
        following = self.references.starting_at(k)
        if following is None or following.kind != "name" or not self.is_kind(following.after - 1, kind):
            return i
        return j if joined or (k > j and self._list_goes_on(following)) else i

    def _is_no_actor(self, i: int) -> bool:
        """Whether token ``i`` is of no name of a person or a party."""
        reference = self.references.at(i)
        return reference is None or not reference.actors

    def correlates(self, como: int) -> bool:
        """'tanto Quilodrán como Soto', 'lo mismo Quilodrán que Soto': whether the word at a token joins a
        list; not 'Soto como alcalde', 'Soto que ganó'.
        """
        lowers = self.document.lowers
        before = self.references.ending_at(como - 1)
        if before is None:
            return False
        return not CORRELATED[lowers[como]].isdisjoint(lowers[max(0, before.first - 2) : before.first])

    def _list_goes_on(self, reference: Reference) -> bool:
        """Whether a list that a comma continues is closed by 'y': 'Soto, Paredes y Quilodrán', 'Soto, Paredes
        y la propia Quilodrán', 'Soto, Paredes, de 45 años, y Quilodrán'.
        """
        lowers = self.document.lowers
        kind = reference.actors[0].kind if reference.actors else "person"
        i = past_brackets(self.document, reference.after)
        for _ in range(8):
            if i >= len(lowers):
                return False
            if lowers[i] in COORDINATORS:
                governed = lowers[i + 1] in GOVERNORS and self.references.at(i + 2) is not None
                oneself = lowers[i + 1] in ARTICLES and not SELVES.isdisjoint(lowers[i + 2 : i + 3])
                even = lowers[i + 1] in EVEN
                closes = governed or oneself or even or self._opens_crowd(i + 1)
                return closes or self.references.at(i + 1) is not None
            if lowers[i] != ",":
                return False
            following = self.references.starting_at(i + 1)
            if following is None:
                if i + 1 < len(lowers) and (lowers[i + 1] in COORDINATORS or lowers[i + 1] == "entre"):
                    return True
                past = asides.past_all(self.document, self.lexicon, i, lambda k: self.is_kind(k, kind))
                if past == i:
                    return False
                i = past
                continue
            i = past_brackets(self.document, following.after)
        return False

    def _opens_crowd(self, i: int) -> bool:
        """Whether a crowd begins at token ``i``: 'otros ediles', 'casi todos los alcaldes', 'los verdes'."""
        lowers = self.document.lowers
        i += lowers[i] in GOVERNORS  # 'y de algunos gremios'
        i += self.lexicon.is_word(lowers[i], "approximate")
        many = lowers[i] in PLURAL_ARTICLES
        people = many or self.document.flags[i] & (PERSON_NOUN | QUANTIFIER)
        body = lowers[i] in ARTICLES and self.lexicon.is_word(lowers[i + 1], "party_noun", "led")
        return lowers[i] in OTHERS or body or bool(people and lowers[i + many].endswith("s"))

    @remembered
    def members(self, reference: Reference) -> tuple[Reference, ...]:
        """The whole coordinated list that ``reference`` belongs to."""
        first = reference
        while (before := self._previous_member(first)) is not None:
            first = before
        found = self._from(first)
        return found if reference in found else self._from(reference)

    def _from(self, first: Reference) -> tuple[Reference, ...]:
        """The list that goes on behind ``first``, itself included."""
        found = [first]
        while (following := self._next_member(found[-1])) is not None and len(found) < 40:
            found.append(following)
        return tuple(found)

    def announced(self, reference: Reference) -> tuple[Reference, ...]:
        """Who a plural description says it means, () where it does not.

        'los timoneles -Quilodrán y Soto-', 'los jefes de Tola, Rosa Quilodrán, y de Rauco, Pedro Soto'; not
        'los alcaldes, Soto'.
        """
        document, forms, lowers = self.document, self.document.forms, self.document.lowers
        i = past_acronym(document, reference.after)
        i = i if i < len(forms) and forms[i] in DASHES else reference.after  # 'ediles del Alba (PA) -Soto-'
        if reference.actors or reference.number != "p" or i + 3 >= len(forms):
            return ()
        bearers = reference.description.bearers if reference.description is not None else ()
        dealt = [named for first in bearers if (named := self.references.at(first)) is not None]
        if len(dealt) > 1 and all(named.actors for named in dealt):
            return tuple(dealt)
        if lowers[i] in COORDINATORS and document.is_capital(i + 1) and self.references.at(i + 1) is None:
            i += 2  # 'los alcaldes de Tola y Ancud, Quilodrán y Soto'
        if forms[i] not in (",", ":", "(") and forms[i] not in DASHES:
            return ()
        named = self.references.starting_at(i + 1)
        if named is None or not named.actors:
            return ()
        if named.actors[0].kind == "person" and counts_bodies(reference, lowers):
            return ()
        parts = self.parts(named)
        if parts:
            return parts
        found = list(self.members(named))
        while (following := self._of_next_place(found[-1].after, bare=True)) is not None:
            found.append(following)
        alone = forms[i] == "," or forms[found[-1].after : found[-1].after + 1] == [","]
        return tuple(found) if len(found) > 1 or not alone else ()

    def parts(self, named: Reference) -> tuple[Reference, ...]:
        """Who heads each part of a list that ';' divides, () where none does: 'Soto, del Partido del Alba;
        Tola, líder del Frente Austral, y Paredes, exministra'; not 'Soto ganó; Tola perdió'.
        """
        document, lowers = self.document, self.document.lowers
        end = self._end_of_inciso(named.first - 1)
        found, divided, related = [named], False, False
        for i in range(named.after, end):
            if lowers[i] in RELATIVES:
                related = True
            elif document.flags[i] & FINITE and not related and tells(document, self.lexicon, i):
                return ()
            if lowers[i] not in (",", ";"):
                continue
            divides = lowers[i] == ";"
            if divides:
                divided, related = True, False
            closes = i + 1 < end and lowers[i + 1] in COORDINATORS
            head = self.references.at(i + 1 + closes) if i + 1 + closes < end else None
            if (divides or closes) and head is not None and head.first == i + 1 + closes:
                if divided and head.kind == "name" and head.actors:
                    found.append(head)
        return tuple(found) if divided and len(found) > 1 else ()

    def divided(self, reference: Reference) -> tuple[Reference, ...]:
        """The list that a reference heads, or the longer one that ';' divides: 'los alcaldes Soto, de Lota;
        Tola, de Rauco; y Paredes, de Penco'.
        """
        members, lowers, i = self.members(reference), self.document.lowers, reference.after
        i = past_brackets(self.document, i)
        if members[0] is not reference or lowers[i : i + 1] not in ([","], [";"]):
            return members
        if reference.kind != "name" or not self._titled_as_several(reference):
            return members  # 'votará por Soto; Tola, por Rojas'
        parts = self.parts(reference)
        people = all(part.actor is not None and part.actor.kind == "person" for part in parts)
        return parts if len(parts) > len(members) and people else members

    def _end_of_inciso(self, opened: int) -> int:
        """The token that closes the dash or bracket at token ``opened``; else where the sentence ends."""
        document, forms = self.document, self.document.forms
        end = document.sentences[document.sentence[opened]][1]
        dashed = forms[opened] in DASHES
        closes = DASHES if dashed else frozenset((")",)) if forms[opened] == "(" else frozenset()
        return next((i for i in range(opened + 1, end) if forms[i] in closes), end)

    def _next_member(self, reference: Reference) -> Reference | None:
        lowers = self.document.lowers
        behind = past_brackets(self.document, reference.after)
        far = as_well(self.document, self.references, reference)
        if far is not None:
            return far
        begin = i = self._past_place(behind)
        if begin == reference.after and reference.actor is not None:
            begin = i = self._past_aside(begin, reference.actor.kind)
        while i < len(lowers) and i <= begin + 1 and (lowers[i] == "," or lowers[i] in COORDINATORS):
            i += 1
        if i == behind and i < len(lowers) and lowers[i] in CORRELATED and self.correlates(i):
            i += 1
        if i == behind:
            return None
        apart = lowers[i] in ("de", "del") or self._is_no_actor(i)
        if lowers[begin] == "," and reference.actors and apart:
            following = self._of_next_place(begin)
            if following is not None and self._previous_member(following) is reference:
                return following
        for j in (i, i + 1):
            following = self.references.at(j)
            if following is not None and following.first in (i, i + 1):
                even = lowers[i] in EVEN and lowers[i - 1] in COORDINATORS  # not 'Soto, también del Partido'
                if following.first == i + 1 and lowers[i] not in GOVERNORS and not even:
                    continue
                if self._tells_party(reference, following):
                    return None
                return following if self._previous_member(following) is reference or j == i + 1 else None
        return None

    def _tells_party(self, reference: Reference, following: Reference) -> bool:
        """'votará a Rosa Quilodrán, de la Alianza Austral', 'el Partido Aurora, de Soto': whether a party is
        that of the name before it, or the other way round.
        """
        behind = past_acronym(self.document, reference.after)
        lowers = self.document.lowers
        of = lowers[following.first - 1] == "de" or lowers[following.first] == "del"
        if lowers[behind] != "," or not of:
            return False
        i = past_brackets(self.document, following.after)
        if lowers[i : i + 1] == ["y"] and lowers[i + 1 : i + 2] in (["de"], ["del"]):
            return False  # 'el apoyo de Soto, del Partido Aurora y de la edil Tola'
        one, other = {a.kind for a in reference.actors}, {a.kind for a in following.actors}
        return bool(one) and bool(other) and one.isdisjoint(other)
