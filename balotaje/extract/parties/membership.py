"""Whose party is which, as the text states it.

Each rule is a construction: a party in brackets behind a name, in apposition to it, as the complement of an
office, behind 'compite por'. A follower's adjective ('comunista') is no membership. Where the
text gives somebody a coalition and a party, the party counts.
"""

from __future__ import annotations

from itertools import pairwise

from ...lexicon import PARTY_NOUN, Lexicon
from ..brackets import before_acronym, past_brackets
from ..clauses.determiners import DETERMINERS
from ..names.cast import Cast
from ..reading import Reading
from ..titles import claimed
from ..titles.descriptions import Description
from ..tokens import Document
from . import among, apposed, fielded, listing, mates, rosters, seats, sending, voices
from .beside import Beside
from .meant import party_meant

LASTING_KINDS = ("office", "profession", "candidacy")
"""Kinds that bind to a party also when they are over: 'exsenador del PDA', 'la excandidata del PDA'; not
'exmilitante del PDA'."""
STAND_IN_REACH = 5
"""Tokens from the comma behind a name to the 'de' of 'la nueva carta de'."""
TITLES_REACH = 12
"""The same past a first title: 'hermana del alcalde de Tola y carta de'."""
APPOSED_REACH = 4
"""Tokens from a party's noun back to its article: 'el hoy disuelto partido'."""
NO_ADJECTIVE = frozenset(("y", "e", "-", ",", "de", "del"))
TITLE_REACH = 10
"""Tokens of a title behind a name, its commas counted: ', la edila de Tola,'."""
WE_REACH = 8
EPITHET_ARTICLES = {"el": "s", "la": "s", "al": "s", "del": "s", "los": "p", "las": "p"}
"""What may stand before a party's letters that a name follows, with the number of those named."""


class _Members(Beside):
    """The rules that bind people to parties, all together."""

    def as_epithet(self) -> None:
        """'el UDI Pedro Soto', 'los PDA Rosa Quilodrán y Pedro Soto'; not 'el ex UDI Pedro Soto'."""
        forms, lowers = self.document.forms, self.document.lowers
        for naming in self.cast.namings:
            first = naming.first
            party = self.party_at.get(first - 1)
            if naming.actor.kind != "person" or party is None or not forms[first - 1].isupper():
                continue
            number = EPITHET_ARTICLES.get(lowers[first - 2]) if first > 1 else None
            if number is None:
                continue
            self.join(naming.actor.index, party)
            if number == "p" and lowers[naming.after : naming.after + 1] in (["y"], ["e"]):
                for other in self.person_from(naming.after + 1, 1):
                    self.join(other, party)

    def as_owner(self) -> None:
        """'el PDA de Rosa Quilodrán', 'el PDA (PDA) tolense de Rosa Quilodrán', 'Marea Verde, el partido de
        Rosa Quilodrán,', 'el partido de Rosa Quilodrán, Marea Verde,'; not 'el rival de Rosa Quilodrán, Sur'.
        """
        lowers = self.document.lowers
        for naming in self.cast.namings:
            i = self.phrase_first.get(naming.first, naming.first)
            i -= lowers[i] != "del"  # 'el partido del presidente Soto'
            if naming.actor.kind != "person" or i < 1 or lowers[i] not in ("de", "del"):
                continue
            ends = i - 1 if lowers[i - 1] == "," else i
            ends -= lowers[ends - 1] not in NO_ADJECTIVE and self._may_qualify(ends - 1)
            ends = before_acronym(self.document, ends)
            if ends in self.party_until:
                self.join(naming.actor.index, self.party_until[ends])
            elif self._is_partys_noun(i - 1):
                party = self._party_in_commas(naming.after)
                party = self._apposed_before(i - 1) if party is None else party
                self.join(
                    naming.actor.index, self.cast.party_of(naming.actor.index) if party is None else party
                )

    def as_owner_of_the_last_named(self) -> None:
        """'Nuevo Rumbo decidió ayer. El partido de Rosa Quilodrán votará nulo': where nothing else tells of
        which party she is, it is the one just named."""
        for naming in self.cast.namings:
            i = self.phrase_first.get(naming.first, naming.first)
            i -= self.document.lowers[i] != "del"
            owned = naming.actor.kind == "person" and i > 0 and self.document.lowers[i] in ("de", "del")
            if owned and self._is_partys_noun(i - 1):
                self.join(naming.actor.index, self.named_before(i - 1))

    def _is_partys_noun(self, i: int) -> bool:
        """Whether the noun at token ``i`` is a party's: 'el partido', ', el espacio'; not 'la lista', 'y el
        partido'.
        """
        lowers = self.document.lowers
        if self.lexicon.is_word(lowers[i], "party_noun"):
            apposed = i > 2 and lowers[i - 2] == "," and i - 2 in self.party_until
            return (lowers[i] != "lista" or apposed) and lowers[i - 2] not in ("y", "e")
        return self.names_party(lowers[i]) and i > 2 and lowers[i - 2] == ","

    def _apposed_before(self, noun: int) -> int | None:
        """The party that a noun phrase is in apposition to: 'Marea Verde, el disuelto partido de Soto'."""
        i, lowers = noun - 1, self.document.lowers
        while i > noun - APPOSED_REACH and lowers[i] not in DETERMINERS:
            i -= 1
        return self.party_until.get(i - 1) if lowers[i] in DETERMINERS and lowers[i - 1] == "," else None

    def _party_in_commas(self, i: int) -> int | None:
        """The party between commas at token ``i``: ', Marea Verde,'."""
        lowers = self.document.lowers
        if i + 1 >= len(lowers) or lowers[i] != ",":
            return None
        party = self.party_behind(i + 1)
        ends = next((k for k in range(i + 2, min(i + 12, len(lowers))) if k in self.party_until), 0)
        return party if ends and ends < len(lowers) and lowers[ends] in (",", ".", "(") else None

    def as_stand_in(self) -> None:
        """'Rosa Quilodrán, la carta del PDA', 'Rosa Quilodrán es la carta del PDA', 'Rosa Quilodrán, hija del
        edil y carta del PDA,', 'la apuesta del PDA, Rosa Quilodrán,', 'el binomio del PDA, Soto y Ruiz'; not
        'la vocera de la carta del PDA, Rosa Quilodrán,'."""
        document, lowers = self.document, self.document.lowers
        for first, party in sorted(self.party_at.items()):
            i = first - 2 if lowers[first - 1] in ("la", "el") else first - 1
            if (
                i < 2
                or lowers[i] not in ("de", "del")
                or not self.lexicon.is_name_word(lowers[i - 1], "stand_in", "ticket_noun")
            ):
                continue
            begin = document.sentences[document.sentence[first]][0]
            apart = (",", "es", "será", "fue")
            reach = TITLES_REACH if lowers[i - 2] in ("y", "e") else STAND_IN_REACH
            comma = next((k for k in range(i - 2, max(begin, i - reach), -1) if lowers[k] in apart), 0)
            person = self.person_until.get(comma)
            people = [] if person is None else [person]
            after = past_brackets(document, self.party_ends[first])
            if person is None and lowers[after : after + 1] == [","] and not self._is_owned(i - 1):
                ticket = self.lexicon.is_name_word(lowers[i - 1], "ticket_noun")
                people = self.listed_from(after + 1) if ticket else self.person_from(after + 1, 1)
            for person in people:
                self.join(person, party)

    def _is_owned(self, noun: int) -> bool:
        """Whether a title before the noun at a token is of whom it means: 'la vocera de la carta del PDA'."""
        lowers = self.document.lowers
        i = noun - (lowers[noun - 1] in ("la", "el"))
        return lowers[noun - 1] == "del" or lowers[i - 1] == "de"

    # -- by what somebody is called ----------------------------------------------------------------

    def by_office(self, former: bool = False) -> None:
        """'la presidenta del PDA', 'senador del PDA', 'militante de Marea Verde': the complement's party;
        beside a name, what 'su candidata' means too. ``former``: of what is over ('exsenador del PDA')."""
        beside = {link.description for link in self.cast.links}
        for number, description in enumerate(self.cast.descriptions):
            if description.person is not None and self._holds(description, former):
                party = self.party_of(description)
                if party is None and number in beside:
                    party = party_meant(self, description)
                self.join(description.person, self._of_same_body(number) if party is None else party)
        for link in self.cast.links:
            description = self.cast.descriptions[link.description]
            person = self.person_at.get(self.cast.candidates[link.candidate].first)
            if description.number == "p" and person is not None and self._holds(description, former):
                party = self.party_of_link(link)
                self.join(person, party_meant(self, description) if party is None else party)

    def _holds(self, description: Description, former: bool) -> bool:
        """Whether a title is (``former``: was once) of somebody and tells of a party; of what is over only
        what lasts: 'exsenador del PDA', not 'exafiliado del PDA', nor 'adversario del PDA' but 'su
        adversario del PDA'.
        """
        lowers = self.document.lowers
        rival = self.lexicon.is_name_word(lowers[description.title_first], "adversary")
        if (rival and lowers[description.first] != "su") or description.former != former:
            return False
        return not former or description.noun.kind in LASTING_KINDS

    def share_bearers(self) -> None:
        """'El alcalde y militante del PDA calló', 'la edila militante del PDA': two titles of who is meant by
        the first; not 'el alcalde y la jueza'."""
        descriptions, lowers = self.cast.descriptions, self.document.lowers
        for before, own in pairwise(descriptions):
            if before.person is None or own.person is not None or "p" in (before.number, own.number):
                continue
            gap = own.first - before.after
            joined = gap == 1 and lowers[before.after] in ("y", "e")
            if own.noun.kind not in (*LASTING_KINDS, "party_post") or own.first != own.title_first:
                continue
            if not (joined or (gap == 0 and own.noun.kind == "party_post")):
                continue
            if {before.gender, own.gender} != {"m", "f"} and own.after not in self.person_at:
                own.person, own.stated = before.person, True

    def _of_same_body(self, number: int) -> int | None:
        """The party of the title before one that 'y' joins to it: 'la timonel del PDA, Soto, y el secretario
        general, Ruiz,', 'la presidenta del PDA, Soto, y el vicepresidente Ruiz'; not '… y el alcalde, Ruiz,'.
        """
        descriptions, document = self.cast.descriptions, self.document
        own, before = descriptions[number], descriptions[number - 1] if number else None
        deputy = document.lowers[own.title_first].startswith("vicepresident")
        if before is None or own.complement is not None or not own.definite:
            return None
        if not deputy and (own.noun.kind != "party_post" or before.noun.kind != "party_post"):
            return None
        i = own.first - 1 - (document.lowers[own.first - 1] in ("por", "a", "con", "de"))
        joined = i > 0 and document.lowers[i] in ("y", "e")
        same = document.sentence[before.first] == document.sentence[own.first]
        party = self.party_of(before)
        return (party_meant(self, before) if party is None else party) if joined and same else None

    def by_adjective(self) -> None:
        """'el albista Pedro Soto', 'el timonel albista, Pedro Soto,', 'dijo el timonel albista' of whom that
        takes up, of the one party that the text names and whose people are called so; not 'el exalbista
        Soto', nor a foreigner.
        """
        descriptions = self.cast.descriptions
        told = [(d, d.person) for d in descriptions]
        for link in self.cast.links:
            person = self.person_at.get(self.cast.candidates[link.candidate].first)
            told.append((descriptions[link.description], person))
        for description, person in told:
            over = description.former and description.noun.kind not in LASTING_KINDS
            if person is None or over or any(name.kind == "party" for name in description.complement_names):
                continue
            for word in (self.document.lowers[description.title_first], *description.adjectives):
                self.join(person, self.party_called(word, person))

    def by_own_party(self, reading: Reading) -> None:
        """'su partido, el Frente Austral, …', 'Marea Verde, su partido,', 'con su movimiento Marea Verde',
        'su propia fuerza, Marea Verde', 'cuyo Partido del Alba': of who is the subject; not 'su partido y
        Marea Verde'."""
        lowers = self.document.lowers
        for noun in self.document.rare:
            i = noun - 1
            if not (self.document.flags[noun] & PARTY_NOUN or self.names_party(lowers[noun])):
                continue
            if i > 0 and lowers[i] in ("propio", "propia"):
                i -= 1
            if not 0 <= i < len(lowers) - 3 or lowers[i] not in ("su", "cuyo", "cuya"):
                continue
            lower = lowers[i]
            after = noun + (lowers[noun + 1] in (",", "("))
            party = self.party_at.get(noun)
            party = self.party_behind(after + 1) if party is None else party
            if party is None and i and lowers[i - 1] == ",":
                party = self.party_until.get(i - 1)
            if party is not None:
                joined = (lowers[i - 1] in ("y", "e") or lower != "su") and i > 1
                person = self.person_until.get(self._behind_name(i - 1)) if joined else None
                if not joined or (person is None and lower != "su"):
                    person = self._subject_around(reading, i)
                if person is not None:
                    self.join(person, party)

    def _behind_name(self, i: int) -> int:
        """The token behind the name that stands before 'y' at token ``i``: of 'Rosa Soto, edila, y' the first
        comma.
        """
        lowers = self.document.lowers
        for k in range(i - 2, max(0, i - TITLE_REACH), -1) if lowers[i - 1] == "," else ():
            if lowers[k] == ",":
                return k
        return i

    def _subject_around(self, reading: Reading, i: int) -> int | None:
        """Whose 'su' at ``i`` is: who is named before it in its sentence, else behind it, else farther."""
        first, after = reading.document.sentences[reading.document.sentence[i]]
        for begin, end in ((first, i), (i, after)):
            for reference in reading.references.between(begin, end):
                if reference.actor is not None and reference.actor.kind == "person":
                    return reference.actor.index
        sentence = reading.document.sentence[first]
        return _last_person(reading, reading.document.sentences[sentence - 1][0], first) if sentence else None

    def by_we(self, reading: Reading) -> None:
        """'Nosotros, el PDA, vamos a…' in somebody's own words: it is the speaker's party."""
        lowers = self.document.lowers
        for said in reading.said:
            if said.speaker is None or said.speaker.kind != "person":
                continue
            for first, party in sorted(self.party_at.items()):
                if not any(a <= first < b for a, b in said.parts):
                    continue
                window = lowers[max(said.first, first - WE_REACH) : first]
                if any(word in ("nosotros", "nosotras", "nuestro", "nuestra") for word in window):
                    self.join(said.speaker.index, party)


def _last_person(reading: Reading, begin: int, before: int) -> int | None:
    """The person named or meant last between two tokens."""
    for reference in reversed(reading.references.between(begin, before)):
        if reference.actor is not None and reference.actor.kind == "person":
            return reference.actor.index
    return None


def beside_names(document: Document, cast: Cast, lexicon: Lexicon) -> None:
    """What stands beside names: read before descriptions are resolved, since it helps to resolve them."""
    members = _Members(document, cast, lexicon)
    members.by_adjective()
    members.in_brackets()
    members.in_apposition()
    apposed.between_title_and_name(members)
    members.by_office()
    members.as_epithet()
    members.as_owner()
    apposed.in_front(members)
    members.as_stand_in()
    voices.bind(members)
    fielded.bind(members)
    seats.bind(members)
    rosters.bind(members)
    among.bind(members)


def in_the_text(reading: Reading) -> None:
    """What descriptions, verbs and speakers tell, once it is known whom they mean."""
    members = _Members(reading.document, reading.cast, reading.lexicon)
    members.share_bearers()
    claimed.hand_out(reading, members)
    members.by_office()
    members.by_adjective()
    members.by_standing(reading)
    members.as_owner_of_the_last_named()
    members.by_own_party(reading)
    members.by_we(reading)
    sending.bind(members, reading)
    listing.bind(members, reading)
    mates.bind(members, reading)
    members.by_office(former=True)
    reading.ends = None  # what it holds of 'su partido' may be another now


def members_of(reading: Reading) -> _Members:
    """The parties of a reading by token, for rules that ask which party a title names."""
    return _Members(reading.document, reading.cast, reading.lexicon)
