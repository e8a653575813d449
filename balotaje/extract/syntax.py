"""Who does what to whom: a shallow reading of the clause around a verb.

No parser: a clause is read outwards from its verb, over references (whole noun phrases), prepositions,
relative pronouns and incisos. It serves every rule that asks for the subject or the object of a verb.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..lexicon import CLITIC, FINITE, PERSON_NOUN, PREPOSITION, Lexicon
from .references import Reference, References
from .tokens import DASHES, ENDERS, Document
from .verbs import tells

Basis = Literal["explicit", "inverted", "relative", "dropped"]

SELVES = frozenset(("propio", "propia", "mismo", "misma", "mismísimo", "mismísima"))
"""What may stand between an article and a name: 'la propia Quilodrán'."""
CONTRACTIONS = {"al": "a", "del": "de"}
RELATIVES = frozenset(("que", "quien", "quienes", "cual", "cuales"))
RELATIVE_REACH = 8
"""Tokens between a relative pronoun and its verb."""
SUBORDINATORS = frozenset(
    ("cuando", "mientras", "aunque", "porque", "pues", "si", "donde", "pero", "sino", "luego")
)
ARTICLES = frozenset(("el", "la", "los", "las"))
COORDINATORS = frozenset(("y", "e", "ni", "o", "u"))
OTHERS = frozenset(("otros", "otras", "otro", "otra", "varios", "varias", "muchos", "muchas", "demás"))
"""Words with which a list of names ends in a crowd: 'Soto, Paredes y otros dirigentes'."""
BEFORE_NOUN = frozenset(("de", "en", "a", "la", "el", "su", "un", "una", "por", "con"))
"""Behind these a form that could be a verb is a noun: 'en apoyo'."""
REACH = 40
"""Tokens that a clause is followed to either side."""
PLACE_REACH = 5
"""Tokens of a place's name in a list that gives each its place."""
INVERTED_REACH = 14
"""Tokens behind a verb within which an inverted subject begins."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a verb and how it was found. ``references`` has several where they are coordinated."""

    references: tuple[Reference, ...]
    basis: Basis


def relative_before(document: Document, i: int) -> tuple[int, int] | None:
    """The relative pronoun near before the verb at token ``i``, and the token where its preposition may be.

    'Soto, con quien se reunió', 'la edil a la que visitó'; none behind a comma: 'quien perdió, se reunió'.
    """
    lowers = document.lowers
    for j in range(i - 1, max(1, i - RELATIVE_REACH), -1):
        if document.sentence[j] != document.sentence[i] or lowers[j] in ",.;:":
            return None
        if lowers[j] in RELATIVES:
            return j, j - 1 if lowers[j - 1] not in ARTICLES else j - 2
    return None


class Clause:
    """Reads clauses of one document."""

    def __init__(self, document: Document, references: References, lexicon: Lexicon) -> None:
        self.document = document
        self.references = references
        self.lexicon = lexicon

    def preposition(self, reference: Reference) -> str:
        """The preposition that governs a reference, '' when none does; members of a list share theirs."""
        lowers = self.document.lowers
        head = lowers[reference.first]
        capital = self.document.is_capital(reference.first) and reference.kind != "description"
        if head in CONTRACTIONS and not capital:
            return CONTRACTIONS[head]
        i = reference.first - 1
        if i < 0 or self.document.sentence[i] != self.document.sentence[reference.first]:
            return ""
        if reference.kind == "organisation":
            i = self._before_its_noun(i)
        if reference.kind == "name" and self.document.flags[i] & PERSON_NOUN and self._heads_list(reference):
            i = self._before_plural_title(i)
        elif reference.kind == "name" and i > 1 and self.lexicon.is_name_word(lowers[i], "party_nouns"):
            i -= 2 if lowers[i - 1] in ARTICLES else 1  # 'de los partidos Aurora y Austral'
        if lowers[i] in SELVES and i > 1:
            i -= 2 if lowers[i - 1] in ARTICLES else 1  # 'con la propia Quilodrán'
        if lowers[i] == "ex" and reference.actor is not None and reference.actor.kind == "party":
            return "de"  # 'Soto, ex Frente Austral': whose he was
        if lowers[i] in CONTRACTIONS:
            return CONTRACTIONS[lowers[i]]
        if self.document.flags[i] & PREPOSITION:
            return lowers[i]
        before = self._previous_member(reference)
        return self.preposition(before) if before is not None else ""

    def _before_its_noun(self, i: int) -> int:
        """The token before the common noun that stands before a name: 'a la radio local Tola'."""
        lowers, first = self.document.lowers, i
        if lowers[i] in self.lexicon.head_nouns and i > 1:
            return i - 2 if lowers[i - 1] in ARTICLES else i - 1
        if i < 2 or not self.lexicon.is_word(lowers[i], "office_adjective"):
            return first
        if lowers[i - 1] in self.lexicon.head_nouns:
            return i - 3 if lowers[i - 2] in ARTICLES else i - 2
        return first

    def _heads_list(self, reference: Reference) -> bool:
        """Whether another name is joined to ``reference``: 'Quilodrán y Soto', 'Quilodrán, Soto y
        Paredes'.
        """
        i = reference.after
        if i + 1 >= len(self.document) or not (
            self.document.lowers[i] in COORDINATORS or self.document.lowers[i] == ","
        ):
            return False
        following = self.references.at(i + 1)
        return following is not None and following.first == i + 1 and following.kind == "name"

    def _before_plural_title(self, i: int) -> int:
        """The token before the title that ends at ``i``: 'de los exsenadores Quilodrán y Soto' is
        governed by 'de'.
        """
        flags, lowers, first = self.document.flags, self.document.lowers, i
        while (
            i > 0
            and first - i < 6
            and not flags[i] & PREPOSITION  # 'con' is a word of numerals too
            and (
                flags[i] & PERSON_NOUN
                or lowers[i] in self.lexicon.numbers
                or self.lexicon.is_word(lowers[i], "determiner", "office_adjective")
            )
        ):
            i -= 1
        return i

    def _previous_member(self, reference: Reference) -> Reference | None:
        """The member of a coordinated list before ``reference``: 'a Soto, Paredes y Quilodrán'."""
        lowers = self.document.lowers
        begin = i = self._before_its_place(reference)
        if i >= 1 and (lowers[i] in COORDINATORS or (lowers[i] == "como" and self._correlates(i))):
            i -= 1
            if lowers[i] == ",":
                i -= 1
                i = self._before_place(i)
        elif i >= 1 and lowers[i] == ",":
            i -= 1
        else:
            return None
        before = self.references.at(i)
        if before is None or before.after != i + 1:
            return None
        if (
            before.kind == "organisation"
            and reference.kind == "name"
            and (reference.actors[0].kind == "person" or not before.actors)
        ):
            return None  # 'escribió por Tola y Quilodrán, por carta': a body and a person are no list
        if lowers[begin] == "," and not self._list_goes_on(reference):
            return None
        return before

    def _before_its_place(self, reference: Reference) -> int:
        """The token before a name and the place that a list gives it before: 'y de Tola, Rosa Quilodrán'."""
        lowers, i = self.document.lowers, reference.first - 1
        if i < 4 or lowers[i] != ",":
            return i
        j = self._place_start(i - 1)
        if lowers[j - 1] in ARTICLES:
            j -= 1
        return j - 1 if j < i and lowers[j - 1] in COORDINATORS else i

    def _before_place(self, i: int) -> int:
        """The token before the place of the name before, that ends at ``i``: 'Quilodrán, de Tola, y Soto'."""
        j = self._place_start(i)
        return j - 2 if j <= i and j > 1 and self.document.lowers[j - 1] == "," else i

    def _place_start(self, i: int) -> int:
        """The 'de' of the place that ends at token ``i`` ('de Alta Tola'); the token behind if none does."""
        document, lowers, j = self.document, self.document.lowers, i
        while j > max(0, i - PLACE_REACH) and document.is_capital(j) and self._is_no_actor(j):
            j -= 1
        if j == i:
            return i + 1
        j -= lowers[j] in ARTICLES
        return j if lowers[j] in ("de", "del") else i + 1

    def _is_no_actor(self, i: int) -> bool:
        """Whether token ``i`` is of no name of a person or a party."""
        reference = self.references.at(i)
        return reference is None or not reference.actors

    def _past_place(self, i: int) -> int:
        """The token behind ', de Tola' at token ``i`` where a list goes on there; ``i`` where it does not."""
        document, lowers = self.document, self.document.lowers
        if i + 4 >= len(lowers) or lowers[i] != "," or lowers[i + 1] not in ("de", "del"):
            return i
        begin = j = i + 2 + (lowers[i + 2] in ARTICLES)
        while (
            j < min(len(lowers) - 1, begin + PLACE_REACH) and document.is_capital(j) and self._is_no_actor(j)
        ):
            j += 1
        goes_on = lowers[j] in COORDINATORS or (lowers[j] == "," and lowers[j + 1] in COORDINATORS)
        return j if j > begin and goes_on else i

    def _correlates(self, como: int) -> bool:
        """'tanto Quilodrán como Soto': whether 'como' at a token joins a list; not 'Soto como alcalde'."""
        lowers = self.document.lowers
        before = self.references.at(como - 1)
        if before is None or before.after != como:
            return False
        return "tanto" in lowers[max(0, before.first - 2) : before.first]

    def _list_goes_on(self, reference: Reference) -> bool:
        """Whether a list that a comma continues is closed by 'y': 'Soto, Paredes y Quilodrán'."""
        lowers = self.document.lowers
        i = reference.after
        for _ in range(8):
            if i >= len(lowers):
                return False
            if lowers[i] in COORDINATORS:
                return self.references.at(i + 1) is not None or lowers[i + 1] in OTHERS
            if lowers[i] != ",":
                return False
            following = self.references.at(i + 1)
            if following is None or following.first != i + 1:
                return i + 1 < len(lowers) and lowers[i + 1] in COORDINATORS
            i = following.after
        return False

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
        i = reference.after
        if reference.actors or reference.number != "p" or i + 3 >= len(forms):
            return ()
        if lowers[i] in COORDINATORS and document.is_capital(i + 1) and self.references.at(i + 1) is None:
            i += 2  # 'los alcaldes de Tola y Ancud, Quilodrán y Soto'
        if forms[i] not in (",", ":", "(") and forms[i] not in DASHES:
            return ()
        named = self.references.at(i + 1)
        if named is None or named.first != i + 1 or not named.actors:
            return ()
        found = list(self.members(named))
        while (following := self._of_next_place(found[-1].after, bare=True)) is not None:
            found.append(following)
        return tuple(found) if len(found) > 1 or forms[i] != "," else ()

    def _of_next_place(self, i: int, *, bare: bool = False) -> Reference | None:
        """The name behind ', y de Tola,' at token ``i``, in a list that gives each its place.

        ``bare``: 'y Tola, Rosa Quilodrán' does, behind a plural title.
        """
        document, lowers = self.document, self.document.lowers
        begin = i
        end = document.sentences[document.sentence[i - 1]][1]
        while i < end - 3 and (lowers[i] in (",", ";", "y", "e") or lowers[i] in ARTICLES):
            i += 1
        if i == begin or not (lowers[i] in ("de", "del") or (bare and document.is_capital(i))):
            return None
        i -= lowers[i] not in ("de", "del")
        j = i + 1 + (lowers[i + 1] in ARTICLES)
        while j < min(end - 1, i + 6) and document.is_capital(j) and self._is_no_actor(j):
            j += 1
        following = self.references.at(j + 1) if j > i + 1 and lowers[j] == "," else None
        return following if following is not None and following.first == j + 1 and following.actors else None

    def _next_member(self, reference: Reference) -> Reference | None:
        lowers = self.document.lowers
        begin = i = self._past_place(reference.after)
        while i < len(lowers) and i <= begin + 1 and (lowers[i] == "," or lowers[i] in COORDINATORS):
            i += 1
        if i == reference.after and i < len(lowers) and lowers[i] == "como" and self._correlates(i):
            i += 1
        if i == reference.after:
            return None
        for j in (i, i + 1):
            following = self.references.at(j)
            if following is not None and following.first in (i, i + 1):
                if following.first == i + 1 and lowers[i] not in ("a", "con", "por", "de"):
                    continue
                if following.first == i + 1 and self._tells_party(reference, following):
                    return None
                return following if self._previous_member(following) is reference or j == i + 1 else None
        if lowers[begin : begin + 1] == [","] and reference.actors:
            following = self._of_next_place(begin)
            if following is not None and self._previous_member(following) is reference:
                return following
        return None

    def _tells_party(self, reference: Reference, following: Reference) -> bool:
        """'votará a Rosa Quilodrán, de la Alianza Austral': whether a party is that of the name before it."""
        if self.document.lowers[reference.after] != "," or self.document.lowers[following.first - 1] != "de":
            return False
        people = any(actor.kind == "person" for actor in reference.actors)
        return people and all(actor.kind == "party" for actor in following.actors)

    def subject(self, verb: int, *, inverted_first: bool = False) -> Subject | None:
        """The subject of the finite verb at token ``verb``.

        ``inverted_first`` is for a verb behind a quotation ('"…", dijo X'), where what stands before it
        is no subject.
        """
        if inverted_first:
            return self._inverted(verb) or self._at_the_end(verb) or self._left(verb)
        left = self._left(verb)
        if left is not None and left.basis != "dropped":
            return left
        inverted = self._inverted(verb)
        if inverted is not None and inverted.references[0].kind == "text":
            return left  # what stands behind the verb is its object: 'mencionó el informe'
        return inverted or left

    def _inverted(self, verb: int) -> Subject | None:
        """A subject behind its verb: 'dijo en la sede el timonel', 'afirmó Rosa Quilodrán'."""
        document, lowers = self.document, self.document.lowers
        i = verb + 1
        limit = min(len(lowers), verb + INVERTED_REACH)
        while i < limit and document.sentence[i] == document.sentence[verb]:
            reference = self.references.at(i)
            if reference is not None and reference.first <= i:
                if reference.kind == "organisation" and self._is_absolute(reference):
                    i = reference.after
                    continue
                if reference.kind != "organisation" or not self.preposition(reference):
                    governed = self.preposition(reference)
                    if not governed:
                        return Subject(self.members(reference), "inverted")
                i = reference.after
                continue
            word = lowers[i]
            if word in RELATIVES or word in SUBORDINATORS or word in ".;:" or document.stretch[i] >= 0:
                return None
            if word == "," and lowers[i + 1 : i + 2] == ["según"]:
                i = self._past_source(i)
                continue
            if word in DASHES or (word == "," and lowers[i + 1 : i + 2] in (["y"], ["e"])):
                return None
            verb_like = (
                any(v.finite for v in self.lexicon.verbs.get(word, ())) and word not in self.lexicon.words
            )
            if verb_like and lowers[i - 1] not in BEFORE_NOUN:
                return None
            if word == "lo" and any(v.finite for v in self.lexicon.verbs.get(lowers[i + 1], ())):
                return None  # 'votará por Soto, tal como lo hizo Quilodrán'
            i += 1
        return None

    def _past_source(self, comma: int) -> int:
        """The token behind ', según dijo ayer,' that opens at token ``comma``; the next where none closes."""
        for i in range(comma + 2, min(len(self.document), comma + INVERTED_REACH)):
            if self.document.lowers[i] == ",":
                return i + 1
        return comma + 1

    def _is_absolute(self, reference: Reference) -> bool:
        """Whether a participle and a reference make a clause: 'dijo apenas iniciado el bloque'."""
        lowers, i = self.document.lowers, reference.first - 1
        return i > 0 and any(v.tense == "part" for v in self.lexicon.verbs.get(lowers[i], ()))

    def _at_the_end(self, verb: int) -> Subject | None:
        """A subject that closes the sentence: '"…", dijo en un acto al que fueron miles, la edil Soto.'"""
        document = self.document
        _, after = document.sentences[document.sentence[verb]]
        end = after - 1
        while end > verb and document.forms[end] in ENDERS:
            end -= 1
        reference = self.references.at(end)
        if reference is None or reference.after != end + 1 or reference.first - verb > REACH:
            return None
        if document.lowers[reference.first - 1] != "," or reference.kind not in ("name", "description"):
            return None
        if (
            document.stretch[reference.first] >= 0
            or not reference.actors
            or reference.actors[0].kind != "person"
        ):
            return None
        if self._previous_member(reference) is not None:
            return None
        return Subject((reference,), "inverted")

    def _left(self, verb: int) -> Subject | None:
        """A subject before its verb, past clitics, incisos and prepositional phrases."""
        document, lowers = self.document, self.document.lowers
        sentence = document.sentence[verb]
        i = verb - 1
        limit = max(0, verb - REACH)
        crossed = False
        told = 0  # verbs passed, each of which a relative before it may own
        own = document.stretch[verb]
        while i >= limit and document.sentence[i] == sentence:
            if document.stretch[i] != own:
                if own >= 0:
                    return None
                i = document.stretches[document.stretch[i]].opened - 1
                continue
            reference = self.references.at(i)
            if reference is not None:
                outer = self._source_clause(reference) or self.relative_of(reference)
                if outer:
                    i = outer - 1
                    continue
                if not self.preposition(reference):
                    return Subject(self.members(reference), "dropped" if crossed else "explicit")
                i = reference.first - 1
                continue
            word = lowers[i]
            if word in RELATIVES:
                governor = self._governor_again(i, limit)
                if governor:
                    i, crossed = governor - 1, True
                    continue
                if told and word == "que":
                    told -= 1
                    i -= 1
                    continue
                hung = self._hung_on(i)
                if hung:
                    i = hung - 1
                    continue
                antecedent = self._antecedent(i)
                if antecedent is not None and not crossed:
                    return Subject((antecedent,), "relative")
                crossed = True
            elif word in SUBORDINATORS or word in ";:":
                crossed = True
            elif word in DASHES or word == ")":
                i = self._before_inciso(i)
                continue
            elif i < verb - 1 and document.flags[i] & FINITE and tells(document, self.lexicon, i):
                told += 1
            i -= 1
        return None

    def _hung_on(self, relative: int) -> int:
        """The first token of whom a relative with its preposition is of, or 0: in 'Quilodrán votará por Soto,
        a quien apoyó' she does both; in 'Soto, quien apoyó' he does.
        """
        lowers = self.document.lowers
        i = relative - 1 - (lowers[relative - 1] in ARTICLES)
        if not self.document.flags[i] & PREPOSITION and lowers[relative - 1] not in CONTRACTIONS:
            return 0
        reference = self.references.at(i - 1 - (lowers[i - 1] == ","))
        return reference.first if reference is not None and reference.actors else 0

    def _governor_again(self, i: int, limit: int) -> int:
        """The verb of saying whose second 'que' is at ``i`` ('dijo que irá y que duda'), or 0."""
        document, lowers = self.document, self.document.lowers
        if lowers[i] != "que" or lowers[i - 1] not in COORDINATORS:
            return 0
        for j in range(i - 2, max(limit, 1), -1):
            if document.sentence[j] != document.sentence[i] or document.stretch[j] >= 0 or lowers[j] == ";":
                return 0
            if lowers[j] == "que" and self._says(j - 1):
                return j - 1
        return 0

    def _says(self, i: int) -> bool:
        return any(v.finite for v in self.lexicon.verb_in(self.document.lowers[i], "say"))

    def _source_clause(self, reference: Reference) -> int:
        """The token of 'según' where a reference is only a source: 'según recogió Radio Tola, dijo que…'."""
        lowers = self.document.lowers
        for i in range(reference.first - 1, max(-1, reference.first - 6), -1):
            if lowers[i] == ",":
                return 0
            if lowers[i] == "según":
                return i
        return 0

    def relative_of(self, reference: Reference) -> int:
        """The token of 'que' where a reference is a relative's subject: 'la marcha que convocó Soto'."""
        i = reference.first - 1
        if i < 1 or not self.document.flags[i] & FINITE:
            return 0
        j = i - 1
        while j > 0 and self.document.flags[j] & CLITIC:
            j -= 1  # 'la carta que le envió Soto'
        return j if self.document.lowers[j] == "que" else 0

    def _before_inciso(self, i: int) -> int:
        """The token before the inciso in dashes or brackets that ends at ``i``."""
        forms = self.document.forms
        if forms[i] == ")":
            for j in range(i - 1, max(-1, i - 30), -1):
                if forms[j] == "(":
                    return j - 1
            return i - 1
        for j in range(i - 1, max(-1, i - 30), -1):
            if forms[j] in DASHES and self.document.sentence[j] == self.document.sentence[i]:
                return j - 1
        return i - 1

    def _antecedent(self, relative: int) -> Reference | None:
        """Whom a relative pronoun takes up: 'Rosa Quilodrán, quien …', 'la militante que …'."""
        lowers = self.document.lowers
        i = relative - 1
        if i >= 0 and lowers[i] == ",":
            i -= 1
        reference = self.references.at(i)
        if reference is None or reference.after != i + 1:
            return None
        reference = self._member_of(reference) or reference
        if lowers[relative] == "que" and i == relative - 1 and self._is_told_to(reference):
            return None
        if (
            lowers[relative] == "que"
            and i == relative - 1
            and reference.kind == "name"
            and not reference.description
        ):
            return reference if lowers[relative - 1] != "," else None
        return reference

    def _member_of(self, reference: Reference) -> Reference | None:
        """Whose party it is, where a relative follows: 'Rosa Quilodrán, del PDA, que pidió …'."""
        if reference.actor is None or reference.actor.kind != "party":
            return None
        lowers, i = self.document.lowers, reference.first - 1
        if lowers[reference.first] not in CONTRACTIONS and lowers[i] in ("de", "del"):
            i -= 1
        elif lowers[reference.first] != "del" and lowers[i - 1 : i + 1] not in (["de", "la"], ["de", "el"]):
            return None
        member = self.references.at(i - 1) if lowers[i] == "," else None
        named = member is not None and member.actor is not None and member.actor.kind == "person"
        return member if named and member is not None and member.after == i else None

    def _is_told_to(self, reference: Reference) -> bool:
        """Whether what is told follows, no relative: 'precisó en Radio Tola que', 'le dijo a Soto que'."""
        if reference.description is not None or not self.preposition(reference):
            return False
        i = reference.first - 1
        if i > 0 and not self.document.flags[i] & PREPOSITION and self.document.lowers[i] not in CONTRACTIONS:
            i -= 1  # the article of the name
        return i > 0 and self._says(i - 1)

    def objects(
        self, head: int, prepositions: frozenset[str], *, reach: int = REACH
    ) -> tuple[Reference, ...]:
        """The references behind token ``head`` that one of ``prepositions`` governs, first list only.

        '' among the prepositions takes a bare noun phrase.
        """
        document, lowers = self.document, self.document.lowers
        i = head + 1
        limit = min(len(lowers), head + 1 + reach)
        while i < limit and document.sentence[i] == document.sentence[head]:
            reference = self.references.at(i)
            if reference is not None:
                if self.preposition(reference) in prepositions:
                    return self.members(reference)
                i = max(reference.after, i + 1)
                continue
            word = lowers[i]
            if word in ".;:" or word in SUBORDINATORS:
                return ()
            if word in RELATIVES and i > head + 1:
                return ()
            i += 1
        return ()
