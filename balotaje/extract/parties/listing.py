"""Who is on a party's list, as the verbs of lists tell: 'La lista del PDA la encabeza Rosa Soto', 'la
completan'.

What the verb has as its object is a list or a party: named behind the verb, in front of a pronoun ('la
plancha del PDA la integran'), before 'que', or told of by the sentence before ('La encabeza Soto').
"""

from __future__ import annotations

from ...lexicon import FINITE
from ..brackets import past_brackets
from ..clauses.determiners import BEFORE_NOUN, DETERMINERS
from ..clauses.verbs import OBJECTS, PRONOUNS
from ..deeds import triggers
from ..deeds.ends import Ends
from ..reading import Reading
from .meant import ORDER, head_of, in_order
from .partisans import Partisans

FILLS, PLACED, CONTENDS = "fill_list", "be_listed", "contend_in"
BEHIND_REACH = 16
"""Tokens between a verb and who does it: 'cierra la lista, de forma simbólica, el poeta Soto'."""
OBJECT_REACH = 10
"""Tokens between a verb and the list that it fills: 'encabeza con el L1 la lista de'."""
ANTECEDENT_REACH = 9
"""Tokens back from 'que' to the noun that it takes up."""
MANY = 12


def bind(partisans: Partisans, reading: Reading) -> None:
    """Bind to each party those whom the verbs of lists put on its list."""
    Listing(partisans, reading).read()


class Listing:
    """Reads the verbs of lists of one article in their order: a list told of last is gone on with."""

    def __init__(self, partisans: Partisans, reading: Reading) -> None:
        self.partisans = partisans
        self.reading = reading
        self.document = partisans.document
        self.lowers = partisans.document.lowers
        self.latest: tuple[int, int] = (-2, -1)
        """The sentence in which a list was told of last, and whose it is."""

    def read(self) -> None:
        """Read every verb of lists, and the places on the list that is told of."""
        if not self.partisans.person_at or not self.partisans.party_at:
            return
        for trigger in triggers.find(self.document, self.reading.lexicon, (FILLS, PLACED, CONTENDS), ()):
            i = trigger.first
            ends = Ends.of(self.reading)
            form = ends.predicates.form(i, trigger.kind)
            if form is None or not form.finite or form.person != "3" or not ends.predicates.is_verb(i):
                continue
            if ends.predicates.at(i, form).mood != "asserted":
                continue
            if trigger.kind == FILLS:
                self._fills(i)
            elif trigger.kind == CONTENDS:
                self._contends(i)
            else:
                self._placed(i)

    # -- who fills a list ----------------------------------------------------------------------------

    def _fills(self, i: int) -> None:
        """'La lista del PDA la encabeza Soto', 'completan la plancha Soto y Ruiz', 'que integran Soto y
        Ruiz'."""
        people, begin = self._behind(i + 1)
        party = self._object(i, begin)
        if party is None:
            return
        if not people:
            people = self._before(i)
        for person in people:
            self.partisans.join(person, party)
        self.latest = (self.document.sentence[i], party)
        self._the_other(i)

    def _the_other(self, i: int) -> None:
        """'La primera la lidera Soto; la segunda, Ruiz': who is named behind the second of two parties."""
        lowers, (_, end) = self.lowers, self.document.sentences[self.document.sentence[i]]
        for k in range(i + 2, end - 3):
            if lowers[k + 1] in ORDER and lowers[k - 1] in (";", ",", "y", "e") and lowers[k + 2] == ",":
                party = in_order(self.partisans, k)
                for person in self._all_from(k + 3) if party is not None else ():
                    self.partisans.join(person, party)

    def _object(self, i: int, begin: int) -> int | None:
        """Whose the list is that the verb at token ``i`` fills."""
        before = self.lowers[i - 1] if i else ""
        if before in OBJECTS:
            return self._fronted(i - 1)
        if before == "que":
            return self._antecedent(i - 1, begin)
        return self._behind_verb(i, begin)

    def _behind_verb(self, i: int, begin: int) -> int | None:
        """Whose the list is behind the verb at token ``i``: 'encabeza con el L1 la lista de Marea Verde',
        'completan las regidurías' of the list told of last."""
        here = self.document.sentence[i]
        end = min(begin or self.document.sentences[here][1], i + OBJECT_REACH)
        for noun in range(i + 2, end):
            if self.lowers[noun] in (",", ";", "que", "y") or self.lowers[noun - 1] == "de":
                return None
            if self.lowers[noun - 1] not in DETERMINERS:
                continue
            if self._is_list(noun):
                return self._list_at(noun - 1, begin or min(noun + MANY, len(self.lowers)))
            if self.reading.lexicon.is_name_word(self.lowers[noun], "seat_noun"):
                return self.latest[1] if here - self.latest[0] <= 1 else self._of_head(here)
        return None

    def _is_list(self, noun: int) -> bool:
        lexicon = self.reading.lexicon
        return lexicon.is_name_word(self.lowers[noun], "list_noun", "ticket_noun")

    def _list_at(self, first: int, before: int) -> int | None:
        """Whose the list at token ``first`` is, named before token ``before`` or told of last."""
        named = [self.partisans.party_at[k] for k in range(first, before) if k in self.partisans.party_at]
        if not named and self.document.sentence[first] - self.latest[0] <= 1:
            return self.latest[1]
        return named[0] if len(set(named)) == 1 else None

    def _fronted(self, clitic: int) -> int | None:
        """What the pronoun at token ``clitic`` takes up: 'La lista del PDA la', 'A Marea Verde la', 'La
        primera la'; of one that opens its clause what was told of before; not 'La reunión la encabeza
        Soto'."""
        document, lowers = self.document, self.lowers
        first, _ = document.sentences[document.sentence[clitic]]
        begin = clitic
        while begin > first and lowers[begin - 1] not in (";", ":", ",", "y", "e", "mientras", "que", "pero"):
            begin -= 1
        if lowers[begin : begin + 1] == ["no"] or begin == clitic:
            return self._told_of(begin)
        begin += lowers[begin] == "a"
        if begin in self.partisans.party_at:
            return self.partisans.party_at[begin]
        if lowers[begin] not in (*DETERMINERS, "al", "esta", "este"):
            return None
        if begin + 1 in self.partisans.party_at:
            return self.partisans.party_at[begin + 1]
        if begin + 2 == clitic and lowers[begin + 1] in ORDER:
            return in_order(self.partisans, begin)
        if self._is_list(begin + 1) or self.partisans.names_party(lowers[begin + 1]):
            return self._list_at(begin, clitic)
        return None

    def _told_of(self, begin: int) -> int | None:
        """The list or party that the same sentence or the one before speaks of before token ``begin``."""
        here = self.document.sentence[begin]
        if here - self.latest[0] <= 1:
            return self.latest[1]
        first, _ = self.document.sentences[here]
        if begin > first:
            return self._only(first, begin)
        if not here:
            return None
        head = head_of(self.partisans, here - 1, section=True)
        first, after = self.document.sentences[here - 1]
        if head is None:
            return self._only(first, after)
        ends = next(k for k in range(first, after) if self.partisans.party_at.get(k) == head)
        ends = past_brackets(self.document, self.partisans.party_ends[ends])
        return None if self.lowers[ends : ends + 1] in (["y"], ["e"]) else head

    def _only(self, first: int, after: int) -> int | None:
        """The one party named between two tokens, where a list or what parties are called is, too."""
        found = {self.partisans.party_at[k] for k in range(first, after) if k in self.partisans.party_at}
        told = any(
            self._is_list(k) or self.partisans.names_party(self.lowers[k])
            for k in range(first, after)
            if k not in self.partisans.party_at
        )
        return found.pop() if len(found) == 1 and told else None

    def _antecedent(self, que: int, begin: int) -> int | None:
        """'la plancha, que completan', 'Vecinos por Tola, una agrupación que encabeza', 'la formación que
        lidera Soto, Marea Verde,'; not 'la protesta que encabeza'."""
        end = que - (self.lowers[que - 1] == ",")
        if end in self.partisans.party_until:
            return self.partisans.party_until[end]
        for noun in range(end - 1, max(0, end - ANTECEDENT_REACH), -1):
            lower = self.lowers[noun]
            if lower in (",", ";", ":") or noun in self.partisans.person_at:
                return None
            body = self.partisans.names_party(lower)
            if (self._is_list(noun) or body) and self.lowers[noun - 1] in BEFORE_NOUN:
                named = [self.partisans.party_at[k] for k in range(noun, que) if k in self.partisans.party_at]
                if named:
                    return named[0]
                apposed = self.partisans.party_until.get(noun - 2) if self.lowers[noun - 2] == "," else None
                apposed = self._apposed(begin) if apposed is None and body else apposed
                if apposed is None and self._is_list(noun):
                    party = self._list_at(noun - 1, que)
                    put = party is None and self.lowers[noun - 2] == "en"  # 'lo puso en la plancha, que'
                    return self._sender(que) if put else party
                return apposed
        return None

    def _sender(self, que: int) -> int | None:
        """The party that is the subject of the verb before a list: 'Su partido lo puso en la plancha,
        que'."""
        ends = Ends.of(self.reading)
        verbs = [v for v in ends.subjects.verbs(self.document.sentence[que]) if v < que]
        agent = ends.subject(verbs[-1]) if verbs else None
        parties = [a.index for a in agent.actors if a.kind == "party"] if agent is not None else []
        return parties[0] if len(parties) == 1 else None

    def _apposed(self, begin: int) -> int | None:
        """The party between commas behind who leads it: 'la formación que lidera Soto, Marea Verde,'."""
        after = self.partisans.past_phrase(begin) if begin else 0
        if not after or self.lowers[after : after + 1] != [","]:
            return None
        return self.partisans.party_behind(after + 1)

    def _contends(self, i: int) -> None:
        """'En la consulta del PDA participan Soto y Ruiz', 'La primaria del PDA la disputan Soto y Ruiz', 'La
        interna del PDA enfrenta a Soto con Ruiz', 'La consulta del PDA será en mayo. Participan Soto y Ruiz';
        not 'El PDA y Sur compiten. Participan Soto y Ruiz'."""
        here = self.document.sentence[i]
        first, end = self.document.sentences[here]
        party = self._contest(first, i)
        if party is None and i == first and here:
            party = self._contest(*self.document.sentences[here - 1])
        if party is None:
            return
        people, _ = self._behind(i + 1)
        if not people and self.lowers[i + 1 : i + 2] in (["a"], ["al"]):
            for k in range(i + 1, end - 1):
                if self.lowers[k] in ("a", "con", "y") and k + 1 in self.partisans.phrase_at:
                    people.append(self.partisans.phrase_at[k + 1])
        for person in people:
            self.partisans.join(person, party)

    def _contest(self, first: int, after: int) -> int | None:
        """Whose contest is named between two tokens: 'la primaria del PDA'."""
        for k in range(first, after):
            if not self.reading.lexicon.is_name_word(self.lowers[k], "party_contest"):
                continue
            for of in range(k + 1, min(k + 3, after)):
                if self.lowers[of] in ("de", "del"):
                    return self.partisans.party_behind(of + 1)
        return None

    # -- who is on a list that was told of --------------------------------------------------------------

    def _placed(self, i: int) -> None:
        """'En el L2 va Soto y en el L3, Ruiz', 'Le siguen Soto y Ruiz', 'Soto va de número dos', 'el segundo
        renglón lo ocupa Soto'; not 'Soto va a Lota'."""
        here = self.document.sentence[i]
        if here - self.latest[0] > 1:
            party = self._of_head(here)
            if party is None:
                return
        else:
            party = self.latest[1]
        first, end = self.document.sentences[here]
        follows = self.lowers[i - 1] in PRONOUNS
        placed = any(self._is_place(k) for k in range(max(first, i - 6), min(end, i + 6)))
        if not placed and not (follows and self.latest[0] >= here - 1 and not self._is_past(i)):
            return
        people, _ = self._behind(i + 1)
        if not people and placed:
            people = self._before(i)
        if not people:
            return
        for person in people:
            self.partisans.join(person, party)
        self.latest = (here, party)
        for k in range(i + 1, end - 3):
            place = next((m for m in (k + 3, k + 2, k + 1) if self._is_place(m)), 0)
            if self.lowers[k] in ("en", "de") and place:
                at = place + 1 + (self.lowers[place + 1 : place + 2] == [","])
                for person in self.partisans.listed_from(at):
                    self.partisans.join(person, party)

    def _is_past(self, i: int) -> bool:
        form = Ends.of(self.reading).predicates.form(i, PLACED)
        return form is None or form.tense == "pret"

    def _is_place(self, i: int) -> bool:
        """Whether token ``i`` is of a place on a list: 'L2', 'número', 'suplente'."""
        if i >= len(self.lowers):
            return False
        lower, lexicon = self.lowers[i], self.reading.lexicon
        if lexicon.is_name_word(lower, "list_place"):
            near = (self.lowers[i - 1], *self.lowers[i + 1 : i + 2])
            counted = any(word in lexicon.numbers or word[0].isdecimal() for word in near)
            return counted or lower.startswith("suplente")
        letter = len(self.lowers[i - 1]) == 1 and self.lowers[i - 1] not in ("a", "e", "y", "o", "u")
        return lower.isdecimal() and letter and self.lowers[i - 1].isalpha()

    def _of_head(self, here: int) -> int | None:
        """The party of the one list that this sentence or the one before names: 'encabeza la lista del
        PDA'."""
        first = self.document.sentences[max(0, here - 1)][0]
        after = self.document.sentences[here][1]
        for noun in range(after - 1, first, -1):
            if self._is_list(noun) and self.lowers[noun - 1] in BEFORE_NOUN:
                party = next(
                    (
                        self.partisans.party_at[k]
                        for k in range(noun, min(noun + 5, after))
                        if k in self.partisans.party_at
                    ),
                    None,
                )
                if party is not None:
                    return party
        return None

    # -- who does it -------------------------------------------------------------------------------------

    def _behind(self, i: int) -> tuple[list[int], int]:
        """Those who are named behind a verb before token ``i``, past its object and asides, and where they
        begin."""
        document, lowers, partisans = self.document, self.lowers, self.partisans
        _, end = document.sentences[document.sentence[i - 1]]
        for k in range(i, min(end, i + BEHIND_REACH)):
            if k in partisans.phrase_at:
                governed = lowers[k - 1] in ("de", "del", "a", "con", "por", "en", "según", "para")
                return ([], 0) if governed or lowers[k] in ("al", "del") else (self._all_from(k), k)
            if lowers[k] in (";", ":", "que", "quien", "(", "y") or (
                k > i and document.flags[k] & FINITE and self._acts(k)
            ):
                return [], 0
        return [], 0

    def _acts(self, k: int) -> bool:
        return Ends.of(self.reading).predicates.is_verb(k)

    def _all_from(self, i: int) -> list[int]:
        """All of a list of names, two by 'y' or more by commas, each with its title."""
        found, partisans, lowers = list[int](), self.partisans, self.lowers
        while i in partisans.phrase_at and len(found) < MANY:
            found.append(partisans.phrase_at[i])
            after = self.partisans.past_phrase(i)
            if lowers[after : after + 1] in (["y"], ["e"]) and after + 1 in partisans.phrase_at:
                if not self._goes_on(after + 1):
                    found.append(partisans.phrase_at[after + 1])
                break
            if lowers[after : after + 1] != [","]:
                break
            i = after + 1 + (lowers[after + 1 : after + 2] in (["y"], ["e"]))
        return found

    def _goes_on(self, i: int) -> bool:
        """Whether a clause begins with who is named at token ``i``: '… y Soto votó'."""
        after = self.partisans.past_phrase(i)
        return after < len(self.lowers) and Ends.of(self.reading).predicates.is_verb(after)

    def _before(self, i: int) -> list[int]:
        """Those who are the subject of the verb at token ``i``, named in front of it or dropped."""
        ends = Ends.of(self.reading)
        agent = ends.subject(i)
        actors = agent.actors if agent is not None else ()
        return [actor.index for actor in actors if actor.kind == "person"]
