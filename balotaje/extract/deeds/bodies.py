"""Which party a word for its body means: 'la directiva del Partido del Alba', 'su tolda', 'el plenario'."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from ...lexicon import CONTRACTION, DETERMINER, PERSON_NOUN, POSSESSIVE, VERB, Lexicon
from ...model import Actor
from ..clauses.determiners import BEFORE_ONE, PLURAL_ARTICLES
from ..clauses.syntax import Clause
from ..cues import Cues
from ..reading import Reading
from ..references.pointers import Reference, References
from ..tokens import Document
from .phrases import Phrase
from .subjects import Subjects

TOPIC_SENTENCES = 2
"""Sentences back in which the subject of a verb without one, or a party meant, is looked for."""
AMBIGUOUS = frozenset(("formación", "espacio", "pacto", "alianza"))
"""Words for a party that may be for something else, or for either of two."""
MANY = ("description", "p")
OWN = frozenset(("mi", "nuestro", "nuestra", "su"))


@dataclass(frozen=True, slots=True)
class End:
    """One end as found: its actors, and the tokens that show it."""

    actors: tuple[Actor, ...]
    first: int
    after: int
    campaign: bool = False
    pronoun: str = ""
    """Gender of the pronoun that it is, '' where it is none ('él', 'ella')."""
    likeliest: bool = False
    """Whether the text does not say who it is: of several whom it may mean, the likeliest."""
    otherwise: tuple[Actor, ...] = ()
    """Whom else it may mean, the likeliest first."""

    @classmethod
    def of(cls, named: Reference | Phrase | End) -> End:
        """The end that all those are who stand at the tokens of ``named``."""
        return cls(named.actors, named.first, named.after)


class Bodies:
    """Finds the parties that words for their bodies mean."""

    reading: Reading
    document: Document
    lexicon: Lexicon
    cues: Cues
    references: References
    clause: Clause
    subjects: Subjects
    _asked: int = -1
    """The token of 'su partido' whose owner is being looked for, -1 where none is."""

    def in_sentence(self, verb: int, depth: int = 0) -> End | None:
        """The subject as the sentence tells it."""
        raise NotImplementedError

    def speaker(self, i: int) -> End | None:
        """The speaker of the quotation that covers token ``i``."""
        raise NotImplementedError

    def topic(self, i: int) -> End | None:
        """Whom the text was speaking of."""
        raise NotImplementedError

    def party_body(self, i: int) -> End | None:
        """The party whose body or name-word begins at token ``i``: 'la directiva del Partido del Alba'.

        'nuestra colectividad', 'su partido' are the speaker's or the subject's own: the party that is known
        for them where the article names it, else they themselves. Without an owner the word is left to the
        references, which take up the party named last.
        """
        lowers = self.document.lowers
        own = lowers[i] in OWN
        j = i
        flags = self.document.flags
        while j < min(i + 2, len(lowers)) and flags[j] & (DETERMINER | POSSESSIVE | CONTRACTION):
            j += 1
        found = self.cues.at(j, "party_body")
        if lowers[i] in ("todos", "todas"):
            found = self.cues.at(i, "party_body")  # 'todas las fuerzas del Partido del Alba'
        if found is None:
            return self._by_members(i, j) if lowers[i] in PLURAL_ARTICLES else None
        after = found[1]
        if after < len(lowers) - 1 and self.lexicon.is_word(lowers[after], "office_adjective"):
            after += 1  # 'la convención provincial del Partido del Alba'
        after = self._past_members(after)
        inner = self._named_within(i, after)
        if inner is not None:
            return inner
        owner = self.references.at(after + 1) or self.references.at(after)
        if owner is not None and owner.actors and owner.first in (after, after + 1):
            if self.clause.preposition(owner) == "de":
                return self._owners(i, owner.actors, owner.after)
        if own:
            named = self._apposed_party(after)
            if named is not None:
                return End(named.actors, i, named.after)
            leader = self.speaker(i) if lowers[i] != "su" else self._owner(i)
            if leader is not None and len(leader.actors) == 1:
                return End((self.party_of(leader.actors[0]),), i, after)
        elif self._of_society(j, found[1]):
            return None
        elif lowers[i] in BEFORE_ONE and lowers[after : after + 1] not in (["de"], ["del"]):
            body = self.lexicon.is_word(lowers[j], "party_like", "party_noun", "party_organ")
            if body or self._organ(j, after):
                return self._party_of_who_speaks(i, after) or self._party_before(i, after)
            return self._party_of_who_speaks(i, after)  # 'recordó que el comité central apoya a Soto'
        return None

    def heads_of_parties(self, reference: Reference, end: End) -> End:
        """The parties of 'a los presidentes del Partido del Alba, Sur y Norte' where nobody of them is named,
        else the ``end`` as it was; nobody of 'a los alcaldes del Partido del Alba, Sur y Norte'."""
        named = reference.description.complement_names if reference.description is not None else ()
        if reference.actors or reference.number != "p" or any(a.kind == "person" for a in end.actors):
            return end
        body = self.party_body(reference.first)
        if body is not None:
            return body
        of_parties = bool(named) and all(name.kind == "party" for name in named)
        return End((), end.first, end.after) if of_parties and not self._has_own_governor(reference) else end

    def _has_own_governor(self, reference: Reference) -> bool:
        """Whether the next of a list has a preposition of its own: 'con los ediles del Alba y con Sur'."""
        behind = self.references.at(reference.after + 1)
        return behind is None or behind.first != reference.after + 1

    def _past_members(self, i: int) -> int:
        """The token behind whom a body is of: 'la bancada de diputados y senadores del Partido del Alba',
        'los presidentes de los partidos del Frente Austral'."""
        lowers, flags = self.document.lowers, self.document.flags
        j = i + 1 + (lowers[i + 1 : i + 2] in (["los"], ["las"]))
        fellow = "".join(lowers[j : j + 1])
        bodies = self.lexicon.is_word(fellow, "party_noun") or self.lexicon.is_name_word(
            fellow, "party_nouns"
        )
        bodies = bodies or self.lexicon.is_name_word(fellow.removesuffix("s"), "party_like_noun")
        if lowers[i : i + 1] == ["de"] and bodies and lowers[j + 1 : j + 2] in (["de"], ["del"]):
            return j + 1
        j = i
        while lowers[j : j + 1] in (["de"], ["y"]) and j + 2 < len(lowers) and flags[j + 1] & PERSON_NOUN:
            if not lowers[j + 1].endswith("s") or (lowers[j] == "y" and j == i):
                break
            j += 2
        return j if lowers[j : j + 1] in (["de"], ["del"]) else i

    def _owners(
        self, i: int, owners: tuple[Actor, ...], after: int, bare: tuple[str, ...] = ()
    ) -> End | None:
        """The parties of 'las directivas del Partido del Alba y del Frente Austral', the first of whom end at
        token ``after``; those of 'los líderes del Partido del Alba, el Frente Austral y otros' where what
        governs the whole list is among ``bare``.
        """
        actors = tuple(a for a in owners if a.kind == "party")
        while actors and after + 2 < len(self.document) and self.document.lowers[after] in (",", "y", "e"):
            other = self.references.at(after + 1) or self.references.at(after + 2)
            if other is None or not other.actors or any(a.kind != "party" for a in other.actors):
                break
            governor = self.clause.preposition(other)
            if other.first > after + 2 or not (governor == "de" or governor in bare):
                break
            actors, after = tuple(dict.fromkeys((*actors, *other.actors))), other.after
        return End(actors, i, after) if actors else None

    def _named_within(self, i: int, after: int) -> End | None:
        """'los líderes del Partido del Alba', 'los convencionales del Frente Austral', one description in
        all: whose people it names.
        """
        group = self.references.at(i) or self.references.at(after)
        many = group is not None and (group.kind == "group" or (group.kind, group.number) == MANY)
        if group is None or not many or group.actors or group.after <= after:
            return None
        namings = self.reading.cast.namings
        place = bisect_left(namings, after, key=lambda naming: naming.first)
        if place == len(namings) or namings[place].after > group.after:
            return None
        named = namings[place]
        of = self.document.lowers[after] in ("de", "del") and named.first <= after + 2
        bare = ("", self.clause.preposition(group))  # 'a los líderes del Partido del Alba, Sur y Norte'
        return self._owners(i, (named.actor,), group.after, bare) if of else None

    def _organ(self, i: int, after: int) -> bool:
        """'el consejo general', 'la junta nacional': whether tokens ``i`` up to ``after`` name what only a
        party has; not 'el congreso nacional', 'el Consejo Nacional Electoral'.
        """
        goes_on = after < len(self.document) and self.document.is_capital(after)
        return not goes_on and self.cues.at(i, "organ") == ("organ", after)

    def _party_of_who_speaks(self, i: int, after: int) -> End | None:
        """'Soto, líder del Partido del Alba, dijo que la organización no apoyará a nadie', '“La bancada la
        apoyará”, dijo el líder del Partido del Alba': his party.
        """
        spoken = self.speaker(i)
        if spoken is not None:
            return self._own_party(spoken, i, after)
        verbs = self.subjects.known(self.document.sentence[i], i)
        if not verbs or "que" not in self.document.lowers[verbs[-1] : i]:
            return None
        spoken = self.in_sentence(verbs[-1]) or self.topic(verbs[-1])
        return self._own_party(spoken, i, after) if spoken is not None else None

    def _own_party(self, spoken: End, i: int, after: int) -> End | None:
        """The party of one who speaks, as what tokens ``i`` up to ``after`` mean."""
        party = self.party_of(spoken.actors[0]) if len(spoken.actors) == 1 else None
        return End((party,), i, after) if party is not None and party.kind == "party" else None

    def _by_members(self, i: int, j: int) -> End | None:
        """'El Partido del Alba celebró su convención. Los 84 delegados apoyarán a Soto': the party that those
        who sit in its organ decide for; not where no organ of a party was told of.
        """
        lowers = self.document.lowers
        met = lowers[i - 1] in ("con", "entre")  # 'se reunió con los dirigentes del Partido del Alba'
        if self.lexicon.is_word(lowers[j], "organ_member") and not met:
            named = self._named_within(i, j + 1)  # 'Los delegados del Partido del Alba apoyarán a Soto'
            if named is not None:
                return named
        j += lowers[j].isdecimal() or lowers[j] in self.lexicon.numbers
        if not self.lexicon.is_word(lowers[j], "organ_member"):
            return None
        first, _ = self.document.sentences[max(0, self.document.sentence[i] - TOPIC_SENTENCES)]
        organs = (k for k in range(i - 1, first - 1, -1) if self._is_organ(k))
        told = next(organs, -1)
        if told < 0:
            return None
        named = self.party_body(told - 1) if told > 0 else None
        return End(named.actors, i, j + 1) if named is not None and named.actors else None

    def _is_organ(self, i: int) -> bool:
        """Whether an organ in which members of a party decide is named at token ``i``."""
        word = self.document.lowers[i]
        return self.lexicon.is_word(word, "party_organ", "assembly") or self.cues.at(i, "organ") is not None

    def _apposed_party(self, after: int) -> Reference | None:
        """'su partido, el Frente Austral, apoyará': the party that a comma names."""
        if self.document.lowers[after : after + 1] != [","]:
            return None
        named = self.references.starting_at(after + 1)
        if named is None or named.actor is None:
            return None
        return named if named.actor.kind == "party" else None

    def _party_before(self, i: int, after: int) -> End | None:
        """'la organización no apoyará a nadie': the party named last; not 'la organización del acto', nor 'la
        formación' where two are spoken of.
        """
        if self.document.lowers[after : after + 1] in (["de"], ["del"]):
            return None
        first, _ = self.document.sentences[max(0, self.document.sentence[i] - TOPIC_SENTENCES)]
        alone, last = self.document.lowers[i + 1] in AMBIGUOUS, None
        for reference in reversed(self.references.between(first, i)):
            actor = reference.actor
            if actor is not None and actor.kind == "party":
                if alone and last is not None and last != actor:
                    return None
                last = actor
                if not alone:
                    break
            elif reference.kind == "organisation" and self.document.is_capital(reference.after - 1):
                break
        begin, _ = self.document.sentences[self.document.sentence[i]]
        plain = not alone and not self.lexicon.is_word(self.document.lowers[i + 1], "coalition_noun")
        if last is None and plain and (i == begin or self.document.lowers[i - 1] == "que"):
            last = self._party_within(first, begin)
        return End((last,), i, after) if last is not None else None

    def _of_society(self, noun: int, after: int) -> bool:
        """Whether a word that is no verb tells which part of society the one at ``noun`` is: 'el sector
        rural'; not 'el sector ya decidió', 'el partido oficialista'.
        """
        if self.document.lowers[noun] != "sector" or after >= len(self.document):
            return False
        word = self.document.lowers[after]
        told = word not in self.lexicon.words or self.lexicon.is_word(word, "office_adjective")
        return word.isalpha() and told and not self.document.flags[after] & VERB

    def _party_within(self, first: int, i: int) -> Actor | None:
        """'El presidente del Partido del Alba, Soto, calló. El partido …': the one party that the last
        sentence with any, of tokens ``first`` up to ``i``, names within what somebody is called.
        """
        namings, sentence = self.reading.cast.namings, self.document.sentence
        low, high = (bisect_left(namings, at, key=lambda naming: naming.first) for at in (first, i))
        named = [n for n in namings[low:high] if n.actor.kind == "party"]
        last = {n.actor for n in named if sentence[n.first] == sentence[named[-1].first]}
        return last.pop() if len(last) == 1 else None

    def _owner(self, i: int) -> End | None:
        """Whose 'su partido' at token ``i`` is: 'Soto dijo que su partido', else whom the text spoke of."""
        if self._asked == i:
            return None  # 'no votará por Soto aunque se lo pida su partido' asks for it while it is read
        self._asked, asked = i, self._asked
        verbs = self.subjects.known(self.document.sentence[i], i)
        spoken = self.in_sentence(verbs[-1]) if verbs else None
        self._asked = asked
        if spoken is not None and spoken.actors:
            return spoken
        first, _ = self.document.sentences[self.document.sentence[i]]
        if verbs and self.references.between(first, verbs[-1]):
            return None  # 'La Central, por boca de Soto, comprometió el apoyo de su gremio'
        return self.topic(i)

    def party_of(self, actor: Actor) -> Actor:
        """The party of a person where the article names it, else the person."""
        if actor.kind == "party":
            return actor
        person = self.reading.cast.people[actor.index]
        party = person.party
        if party is None and person.known is not None and person.known.party_id is not None:
            party = self.reading.cast.party_index(person.known.party_id)
        return Actor("party", party) if party is not None else actor
