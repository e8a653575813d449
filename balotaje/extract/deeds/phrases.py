"""The noun phrases of a sentence, as far as they can be subjects: names, lists, bodies of parties, crowds.

What names nobody ('los votantes', 'la reunión') is a phrase too, so that no verb is taken to lack a subject;
times ('este martes') and whatever a preposition governs are told apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...lexicon import (
    CAPITAL,
    CLITIC,
    COMMON,
    CONJUNCTION,
    CONTRACTION,
    DEMONSTRATIVE,
    DETERMINER,
    LISTED,
    NEGATION,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    RELATIVE,
    SUBORDINATOR,
    VERB,
)
from ...model import Actor
from ..clauses.determiners import ALL, CONTRACTIONS, COORDINATORS, OF, OTHERS, PLURAL_ARTICLES, THE
from ..clauses.verbs import before_small_words
from ..cues import Cues
from ..references.pointers import Reference
from .predicates import Predicates
from .times import ELAPSED, Times

PartyAt = Callable[[int], tuple[Actor, ...]]
"""The party whose body begins at a token: 'la directiva del Partido del Alba'."""
CROWD_LENGTH = 11
"""Tokens of 'otros cinco dirigentes de su partido' behind a name."""
PRONOUNS = frozenset(
    "nadie alguien ninguno ninguna cualquiera todos todas otros esto eso ello aquello".split()
)
WHOLES = (["los"], ["las"])
"""What makes of 'todas' no phrase of its own: 'todas las fuerzas del Partido del Alba'."""
WHEN = frozenset(("en", "tras", "durante", "desde", "hasta", "ante"))
"""How what is told of time and place in front of a clause begins."""
INCISO_LENGTH = 16
"""Tokens of an inciso behind the second of two who act."""
EXAMPLE_REACH = 5
"""Tokens behind a crowd within which 'como' names some of it."""
TITLE_REACH = 5
"""Tokens between 'y' and the next name of a list: 'y el dirigente regional Soto'."""
VERB_REACH = 10
"""Tokens between a verb and the list of its subjects."""
TOLD_REACH = 10
"""Tokens of ', del Partido del Alba (PA),' behind a name."""
SIGNED_REACH = 5
"""Tokens of ', firmada por' between a text and whose it is."""
OPENING_CLAUSE = frozenset((",", ";", ":", "que", "donde", "y"))
"""What stands before a noun without an article that heads a clause."""
LONGEST_LIST = 30
ENDS_COMMON = PREPOSITION | CONTRACTION | RELATIVE | CONJUNCTION | NEGATION | SUBORDINATOR
"""What no common noun's phrase goes on over; a clitic that is no article neither."""
FOLLOWERS = "istas"
"""How those end who are of somebody's side, whatever a dictionary knows: 'emeneristas'."""


@dataclass(slots=True)
class Phrase:
    """A noun phrase that can be a subject: its actors (none where it names nobody) and its tokens."""

    actors: tuple[Actor, ...]
    first: int
    after: int
    plural: bool = False
    named: bool = False
    """Whether it stands by name rather than by a description or a common noun."""
    governed: str = ""
    """The preposition before it, '' where it is none's."""
    parts: tuple[Reference, ...] = ()


class Phrases(Times):
    """Reads the noun phrases of one document."""

    def __init__(self, predicates: Predicates, party_at: PartyAt) -> None:
        self.predicates = predicates
        self.party_at = party_at
        self.reading = predicates.reading
        self.document = predicates.document
        self.lexicon = predicates.lexicon
        self.references = predicates.reading.references
        self.clause = predicates.reading.clause
        self.cues = Cues.of(self.document, self.lexicon)

    def phrase(self, i: int, opener: str, *, first: bool) -> Phrase | None:
        """The noun phrase that begins at token ``i``; a crowd is whom its examples name.

        'líderes como Soto y Paredes', 'otros, como el Partido del Alba'.
        """
        found = self._phrase(i, opener, first=first)
        return found if found is None or found.governed else self._by_example(found, i)

    def crowd(self, i: int) -> Phrase | None:
        """Who is named of the crowd at token ``i`` that a preposition governs: 'por líderes como Soto'."""
        found = self._phrase(i, ",", first=True)
        return self._by_example(found, i) if found is not None else None

    def _by_example(self, found: Phrase, i: int) -> Phrase:
        """A crowd that begins at token ``i`` with those whom 'como' names of it, if it does."""
        if found.actors or not found.plural:
            return found
        j = found.after
        while j < min(len(self.document), found.after + EXAMPLE_REACH):
            word = self.document.lowers[j]
            if word == "como" and self.document.sentence[j] == self.document.sentence[i]:
                example = self.behind_title(j) or self.references.at(j + 1)
                if example is not None and example.kind == "name":
                    found.parts = self._listed(example)
                    found.actors = actors_of(found.parts)
                    found.after = found.parts[-1].after
                return found
            if self.predicates.is_verb(j) or word in (".", ";", ":", "que"):
                return found
            j += 1
        return found

    def _phrase(self, i: int, opener: str, *, first: bool) -> Phrase | None:
        """The noun phrase that begins at token ``i``, with its list.

        ``opener`` is what its chunk began with (',', 'y', 'verb', …), ``first`` whether it comes first in it.
        """
        reference = self.references.at(i)
        if reference is not None:
            return self._of_reference(reference, i, opener, first=first)
        lowers = self.document.lowers
        word = lowers[i]
        if self._unknown_name(i):
            return self._capitals(i)
        if word == "tanto" and i + 1 < len(lowers) and self.references.at(i + 1) is not None:
            return None  # 'tanto ella como Soto'
        if word in PRONOUNS and not (word in ALL and lowers[i + 1 : i + 2] in WHOLES):
            return Phrase((), i, i + 1, word.endswith("s"), governed=self._governor(i))
        joined = opener == "y" and self.document.flags[i] & PERSON_NOUN  # 'Soto y ediles de su partido'
        if first and (joined or opener not in ("y", "verb")) and self._bare_plural(i):
            return self._common(i)
        if word in CONTRACTIONS or not (
            word in THE
            or self.document.flags[i] & (DETERMINER | POSSESSIVE | DEMONSTRATIVE | QUANTIFIER)
            or self.document.forms[i][0].isdecimal()
            or self._some_of(i)
        ):
            return None
        if self._is_clitic(i) or self.document.flags[i] & RELATIVE:
            return None
        return self._common(i)

    def _unknown_name(self, i: int) -> bool:
        """Whether a name that nobody knows begins at ``i``: it is a subject, though it is no one's."""
        flags = self.document.flags[i]
        if not flags & CAPITAL:
            return False
        return not self.document.sentence_start(i) or not (flags & COMMON or self.predicates.tells(i))

    def _capitals(self, i: int) -> Phrase:
        j = i + 1
        while (
            j < len(self.document)
            and self.document.sentence[j] == self.document.sentence[i]
            and self.references.at(j) is None
            and (self.document.is_capital(j) or self.document.lowers[j] in ("de", "del"))
        ):
            j += 1
        while self.document.lowers[j - 1] in ("de", "del"):
            j -= 1
        return Phrase((), i, j, named=True, governed=self._governor(i))

    def _bare_plural(self, i: int) -> bool:
        """'mandatarios de todo el mundo felicitaron', 'sotistas y tolistas resolvieron': a plural noun
        without an article heads a clause, or one of many: 'gente de la alcaldía llamó'.
        """
        word, flags = self.document.lowers[i], self.document.flags[i]
        if self.lexicon.is_name_word(word, "uncounted_people"):
            begins = self.document.sentence_start(i) or self.document.sentence_start(i - 1)
            return begins or self.document.lowers[i - 1] in OPENING_CLAUSE  # not 'a título personal votará'
        if not word.endswith("s") or not word.isalpha():
            return False
        if flags & (LISTED | VERB) and not flags & PERSON_NOUN:
            return False
        return flags & COMMON != 0 or word.endswith(FOLLOWERS)

    def _is_clitic(self, i: int) -> bool:
        """'la', 'los', 'lo' right before a verb or another clitic."""
        if self.document.lowers[i] not in ("la", "las", "los", "lo"):
            return False
        if i + 1 < len(self.document) and self.document.lowers[i + 1] == "que":
            return False
        return i + 1 < len(self.document) and (
            self.predicates.is_verb(i + 1) or self.document.flags[i + 1] & CLITIC != 0
        )

    def _of_reference(
        self, reference: Reference, i: int, opener: str = "", *, first: bool = False
    ) -> Phrase | None:
        """A reference at ``i`` with the list that it heads; whose verb follows is no member of it."""
        if reference.first < i:
            return None
        governed = self.clause.preposition(reference)
        parts = self._listed(reference)
        if self.document.lowers[reference.first] in CONTRACTIONS:
            governed = "de"
        before = self.document.lowers[max(0, reference.first - 2) : reference.first]
        if governed and self.clause.is_topic(reference):
            governed = ""
        inside = self.document.lowers[reference.first] in CONTRACTIONS  # 'ediles del Alba y del Austral'
        if governed and opener == "y" and first and before[-1:] != [governed] and not inside:
            if before[:1] == [","] or self._next_subject(reference):
                governed = ""  # '… con Soto y Quilodrán se cuadró con …'
        if governed and opener == "," and before[-1:] == [","] and self._next_subject(parts[-1]):
            governed = ""  # 'Tras dar su apoyo a Soto, Quilodrán y Paredes viajaron'
        if governed and len(parts) > 2 and self.document.lowers[parts[0].after] == ",":
            if self._next_subject(parts[-1]):
                parts = parts[:1]  # 'Tras dar su apoyo a Soto, Quilodrán y Paredes viajaron'
        if len(parts) > 1 and self._next_subject(parts[-1]) and (governed or opener == "verb"):
            waits = governed == "por" and self.clause.awaits_verb(parts[0].first, parts[-1].after)
            if (governed or not self._plural_verb_after(parts[-1].after)) and not waits:
                parts = parts[:-1]
        dealt = reference.description is not None and reference.description.bearers
        announced = () if len(parts) > 1 and not dealt else self.clause.announced(reference)
        parts = announced or parts
        actors = actors_of(parts)
        if reference.kind in ("organisation", "description", "group"):
            if all(actor.kind == "party" for actor in actors):
                actors = self.party_at(reference.first) or actors
        plural = len(actors) > 1 or (reference.number == "p" and reference.kind != "name")
        if reference.kind == "text" and actors:
            actors = self._signers(reference) or actors
        after = parts[-1].after
        if announced and not governed and "," in self.document.lowers[reference.after : reference.after + 1]:
            after += self.document.lowers[after : after + 1] == [","]  # 'Los jefes, Soto y Paredes, dijeron'
        if not governed and len(actors) == 1 and actors[0].kind == "person":
            after = self._past_told(after)
        crowd = 0 if governed or not actors or opener == "verb" else self._and_others(after)
        return Phrase(
            actors,
            reference.first,
            crowd or after,
            plural or crowd > 0 or any(part.number == "p" for part in parts[1:]),
            reference.kind == "name",
            governed,
            parts,
        )

    def _signers(self, text: Reference) -> tuple[Actor, ...]:
        """'El manifiesto firmado por Soto y Tola llama a votar': all those whose a text is told to be."""
        by = self.references.between(text.after, text.after + SIGNED_REACH)
        named = next((r for r in by if r.actors == text.actors and self.clause.preposition(r) == "por"), None)
        return actors_of(self.clause.members(named)) if named is not None else ()

    def _past_told(self, i: int) -> int:
        """The comma that closes ', de 54 años,', ', del Partido del Alba (PA),' behind a name that ends at
        token ``i``; ``i`` where nothing so short is told there.
        """
        document, lowers = self.document, self.document.lowers
        if lowers[i : i + 1] != [","] or lowers[i + 1 : i + 2] not in (["de"], ["del"]):
            return i
        for j in range(i + 2, min(document.sentences[document.sentence[i]][1], i + TOLD_REACH)):
            if lowers[j] == ",":
                return j
            reference = self.references.at(j)
            person = reference is not None and any(actor.kind == "person" for actor in reference.actors)
            if person or lowers[j] in COORDINATORS or self.predicates.tells(j):
                return i
        return i

    def _and_others(self, i: int) -> int:
        """The token behind the crowd that closes a list at token ``i``, 0 where none does.

        'Soto y otros cinco ediles de Tola apoyaron', 'Soto y ediles de su partido apoyaron'; not 'venció Soto
        y otros apoyaron a Tola'.
        """
        document, lowers, flags = self.document, self.document.lowers, self.document.flags
        i += lowers[i : i + 1] == [","]  # 'Soto, alcalde de Tola, y ediles de su partido'
        if i + 2 >= len(lowers) or lowers[i] not in COORDINATORS:
            return 0
        opens = lowers[i + 1] in OTHERS or lowers[i + 1] in self.lexicon.numbers
        opens = opens or (flags[i + 1] & PERSON_NOUN != 0 and self._bare_plural(i + 1))
        if not opens and not flags[i + 1] & (DETERMINER | QUANTIFIER):
            return 0
        j, end = i + 2, min(document.sentences[document.sentence[i]][1], i + 2 + CROWD_LENGTH)
        while j < end:
            if self.predicates.is_verb(j):
                form = self.predicates.form(j)
                j = before_small_words(self.document, j) + 1
                return j if form is not None and form.number == "p" and j > i + 2 else 0
            if lowers[j] == "," and j > i + 2 and self._plural_here(j):
                return j  # 'Soto y ediles de su partido, apoyaron'
            reference = self.references.at(j)
            named = reference is not None and reference.kind == "name"
            theirs = lowers[j - 1] in OF or lowers[j] in OF  # 'ediles del Partido Aurora'
            if not lowers[j].isalnum() or flags[j] & RELATIVE or (named and not theirs):
                return 0
            j = reference.after if reference is not None and named else j + 1
        return 0

    def _next_subject(self, reference: Reference) -> bool:
        """'a Soto y Quilodrán respaldará', 'a Soto, y Quilodrán, edil de Tola, respaldará': whether the last
        of a list is followed by a verb.
        """
        lowers, after = self.document.lowers, reference.after
        if lowers[reference.first - 1] not in COORDINATORS:
            return False
        apposed = lowers[after : after + 1] == [","] and "," in lowers[reference.first : after]
        return self._verb_at(after + apposed)

    def _plural_verb_after(self, i: int) -> bool:
        for j in range(i, min(len(self.document), i + 4)):
            if self.predicates.is_verb(j):
                form = self.predicates.form(j)
                return form is not None and form.number == "p"
        return False

    def _plural_verb_before(self, reference: Reference) -> bool:
        """'lo felicitaron Soto, y la edil Tola': whether a verb before one person is in the plural."""
        if len(reference.actors) != 1:
            return False
        for i in range(reference.first - 1, max(-1, reference.first - VERB_REACH), -1):
            if self.document.sentence[i] != self.document.sentence[reference.first]:
                return False
            if self.predicates.is_verb(i):
                form = self.predicates.form(i)
                return form is not None and form.number == "p" and form.person == "3"
        return False

    def _plural_verb_at(self, i: int) -> bool:
        """'…, Soto, y la edil Tola, que respaldaron', '…, y la edil Tola, que perdió en abril, respaldaron':
        a plural verb at token ``i``, past comma and 'que' or the whole inciso.
        """
        if self._plural_here(i):
            return True
        lowers = self.document.lowers
        inciso = lowers[i : i + 1] == [","] and lowers[i + 1 : i + 2] in (["que"], ["quien"], ["de"], ["del"])
        rest = range(i + 2, min(len(lowers), i + INCISO_LENGTH)) if inciso else range(0)
        closed = next((j for j in rest if lowers[j] == ","), -1)
        return closed > 0 and self._plural_here(closed)

    def _plural_here(self, i: int) -> bool:
        """Whether a verb in the plural stands at token ``i``, past a comma and 'que'."""
        i += self.document.lowers[i : i + 1] == [","]
        i += self.document.lowers[i : i + 1] in (["que"], ["quienes"])
        return self.predicates.tells_from(i, "p")

    def _listed(self, reference: Reference) -> tuple[Reference, ...]:
        """The list that a reference heads, titles between its names passed: 'Soto y el edil Paredes'."""
        members = [r for r in self.clause.divided(reference) if r.first >= reference.first]
        if not self.clause.preposition(reference):
            governed = (
                n
                for n, r in enumerate(members)
                if n and (self._governor(r.first) or self.document.lowers[r.first] in CONTRACTIONS)
            )  # 'Soto, del Partido del Alba, a quien …'
            members = members[: next(governed, len(members))]
        if (
            len(members) == 2
            and self.document.lowers[members[0].after] == ","
            and (self.document.lowers[members[0].after + 1] in COORDINATORS)
            and not self._plural_verb_at(members[1].after)
            and not self._plural_verb_before(reference)
        ):
            return (members[0],)  # 'ganó Soto, y Paredes, que perdió, …'
        while len(members) < LONGEST_LIST:
            last = members[-1]
            following = (
                self.behind_title(last.after) or self._behind_party(last.after) or self._behind_place(last)
            )
            if following is None:
                return (*members, *self.behind_joint(last.after))
            members.extend(r for r in self.clause.members(following) if r.first >= following.first)
        return tuple(members)

    def behind_title(self, i: int) -> Reference | None:
        """The name that goes on a list behind 'y' and a title: '… y el también senador Soto'."""
        document = self.document
        if i + 2 >= len(document) or document.stretch[i + 1] >= 0:
            return None
        if document.lowers[i] not in COORDINATORS and document.lowers[i] != "como":
            return None
        if not self.lexicon.is_word(document.lowers[i + 1], "determiner"):
            return None
        for j in range(i + 2, min(len(document), i + 2 + TITLE_REACH)):
            reference = self.references.at(j)
            if reference is not None:
                apart = reference.first < j or reference.kind != "name" or document.lowers[j] in CONTRACTIONS
                return reference if not apart else None  # not 'y la promesa del senador Soto'
            word = document.lowers[j]
            if not word.isalpha() or document.is_capital(j) or self.predicates.is_verb(j):
                return None
            if self.lexicon.is_word(word, "preposition", "contraction", "relative", "conjunction"):
                return None
        return None

    def _common(self, i: int) -> Phrase | None:
        """A phrase with a common noun at ``i``: a party's body, a time (no phrase), or nobody's."""
        document, lowers = self.document, self.document.lowers
        flags = document.flags
        many = flags[i] & QUANTIFIER != 0 or self._bare_plural(i)
        if lowers[i] in ("más", "menos") and not (lowers[i + 1].endswith("s") or lowers[i + 1] == "de"):
            return None  # 'Más cauta se mostró Quilodrán'
        if self._tells_time(i):
            return Phrase((), i, i + 1 + (lowers[i - 1] in ELAPSED), governed="en")
        if lowers[i] in THE and self._is_share(i + 1):
            return Phrase((), i, i + 3, governed=self._governor(i))  # 'el 62,8 % votó por Soto'
        if self._some_of(i):
            return Phrase((), i, i + 2, True, governed=self._governor(i))
        j = i + 1
        while j < min(len(document), i + 6) and document.sentence[j] == document.sentence[i]:
            reference = self.references.at(j)
            if reference is not None:
                if (
                    reference.first == j
                    and reference.kind == "name"
                    and lowers[j] not in THE
                    and self.clause.preposition(reference) in ("", self._governor(i))
                ):
                    when = self._governor(i) in WHEN and self.cues.at(j - 1, "time") is not None
                    if when or (
                        self._governor(i) in WHEN and self._verb_at(self._listed(reference)[-1].after)
                    ):
                        break  # 'En las últimas semanas Quilodrán se reunió con'
                    if self._of_no_person(i, j) and self._verb_at(self._listed(reference)[-1].after):
                        break  # 'Al conocerse los resultados Quilodrán llamó a'
                    inner = self._of_reference(reference, j)
                    if inner is not None:
                        return Phrase(
                            inner.actors, i, inner.after, inner.plural, True, self._governor(i), inner.parts
                        )
                break
            word = lowers[j]
            if not word.isalnum() or self.predicates.is_verb(j) or flags[j] & ENDS_COMMON:
                break
            if flags[j] & CLITIC and word not in THE:
                break
            if word in THE and not many:
                break
            j += 1
        if j == i + 1 and not (many or flags[i] & DEMONSTRATIVE):
            return None
        body = self.party_at(i)
        plural = many or (lowers[i].endswith("s") and not flags[i] & POSSESSIVE)
        return Phrase(body, i, j, plural, governed=self._governor(i))

    def _of_no_person(self, i: int, name: int) -> bool:
        """'los resultados Quilodrán', 'conocerse el cómputo Quilodrán': whether the noun phrase from token
        ``i`` is no title of who is named behind it; not 'los diputados Soto y Tola', 'el edil Soto'.
        """
        lowers = self.document.lowers
        if any(self.document.flags[j] & PERSON_NOUN for j in range(i, name)):
            return False
        before = self.predicates.form(i - 1) if i else None
        done = before is not None and before.tense == "inf"
        return done or (lowers[i] in PLURAL_ARTICLES and lowers[name - 1].endswith("s"))

    def _is_share(self, i: int) -> bool:
        lowers = self.document.lowers
        if i + 2 >= len(lowers) or not lowers[i][0].isdecimal():
            return False
        return lowers[i + 1] == "%" or lowers[i + 1 : i + 3] == ["por", "ciento"]

    def _some_of(self, i: int) -> bool:
        """'dos de sus senadores': whether a number counts some of a group at token ``i``."""
        lowers = self.document.lowers
        return lowers[i] in self.lexicon.numbers and lowers[i + 1 : i + 2] == ["de"]

    def _governor(self, i: int) -> str:
        """The preposition before a phrase that begins at ``i``, past 'todos', 'ambos'."""
        document, flags, j = self.document, self.document.flags, i - 1
        while j >= 0 and flags[j] & QUANTIFIER:
            j -= 1
        if j < 0 or not flags[j] & (PREPOSITION | CONTRACTION):
            return ""
        return document.lowers[j] if document.sentence[j] == document.sentence[i] else ""


def actors_of(references: tuple[Reference, ...]) -> tuple[Actor, ...]:
    """The actors of several references, each once."""
    return tuple(dict.fromkeys(actor for reference in references for actor in reference.actors))
