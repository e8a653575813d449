"""Who can bear a figure: references as parts of a clause.

A name under a preposition is nobody's subject ('la victoria de Soto' apart), a party behind a person's name
is the person's, and a proper name that nothing is known of is somebody all the same.
"""

from __future__ import annotations

from bisect import bisect_left

from ..clauses.determiners import CONTRACTIONS, DETERMINERS, PLURAL_ARTICLES
from ..references.pointers import Reference
from ..tokens import DASHES
from .followers import TICKETS
from .words import OBLIQUE, Words

MARKED = 2
"""Tokens of '1.' or '-' before a name that opens a line."""
OWNER_REACH = 12
"""Tokens between a person's name and the party that is theirs."""
LISTED_REACH = 60
"""The same where other parties are listed between the two."""
WINGS = ("istas", "cratas", "cristianos", "liberales", "conservadores", "populares", "verdes", "radicales")
"""How ends what followers are called by."""
MAKES_UP = ("fill_list", "make_up")
"""Classes of verbs that tell who is on a list."""
COMPOSED = frozenset(("compuesto", "compuesta"))
LISTS = TICKETS | frozenset("candidatura lista coalición alianza nómina planilla boleta papeleta".split())
"""What is told by whom it is headed."""
TICKET_REACH = 25
"""Tokens between one ticket's noun and 'la de'."""
TIMED = frozenset(("ahora", "hoy", "ayer", "entonces", "aquí", "ahí"))
"""Adverbs that a preposition before them governs, and not who is named behind."""
KIN_REACH = 5
"""Tokens of 'hija y heredera política' before 'de'."""
CLAUSE_OPENERS = frozenset((";", ":", "y", "e", "mientras", "que", "pero", "aunque", "cuando"))


class Hosts(Words):
    """Reads the references of one document as bearers of figures."""

    def usable(self, reference: Reference) -> bool:
        """Whether a reference can bear a figure: a name, or a definite description of one person."""
        if reference.kind in ("name", "pronoun"):
            within = reference.kind == "pronoun" and self.lowers[reference.first - 1] == "en"
            return bool(reference.actors) and not within  # 'Trazos dio su sondeo. En él, Soto …'
        if reference.kind != "description" or self.is_blank(reference):
            return False
        if self.lexicon.is_word(self.lowers[reference.first + 1], "weekday"):
            return False  # 'elegida este domingo presidenta'
        if self.cues.at(reference.first, "ranking") is not None:
            return False  # 'toma la delantera con 45%'
        if reference.actors or self._followed(reference) is not None:
            return True
        description = reference.description
        definite = description is not None and description.definite and reference.number == "s"
        return definite and not self.is_predicate(reference)

    def named_last(self, reference: Reference) -> Reference | None:
        """Whose several people are: Soto of 'los votantes de Pedro Soto'."""
        namings = self.reading.cast.namings
        n = bisect_left(namings, reference.first, key=lambda naming: naming.first)
        last = next((x for x in namings[n : n + 2] if x.after == reference.after), None)
        if reference.kind != "description" or last is None or last.first == reference.first:
            return None
        return Reference(last.first, last.after, "name", (last.actor,))

    def _followed(self, reference: Reference) -> Reference | None:
        """Whom a wing is called by: 'los democristianos de Soto', 'los socialdemócratas del Panal'."""
        described = reference.description
        if described is None or reference.actors or reference.number != "p":
            return None
        return self.named_last(reference) if self._is_wing(described.title_first) else None

    def _is_wing(self, i: int) -> bool:
        """Whether token ``i`` calls followers by what they believe in: 'los socialistas', 'los verdes'."""
        return self.lowers[i - 1] in PLURAL_ARTICLES and self.lowers[i].endswith(WINGS)

    def is_blank(self, reference: Reference) -> bool:
        """'El blanco trepó al 6,8%' is no follower of a party of another country."""
        described = reference.description
        if described is None or self.cues.at(described.title_first, "blank_votes") is None:
            return False
        parties, home = self.reading.knowledge.parties, self.reading.cast.country
        return not any(i in parties and parties[i].country == home for i in described.parties)

    def is_predicate(self, reference: Reference) -> bool:
        """'es la candidata más votada': what a copula says of its subject."""
        i = reference.first - 1
        while i >= 0 and self.is_adverb(i):
            i -= 1
        return i >= 0 and (self.lowers[i] == "como" or self.is_copula(i))

    def preposition(self, reference: Reference) -> str:
        """The preposition that governs a reference, '' when none does; 'del pacto Soto' is under 'de'."""
        governed = self.reading.clause.preposition(reference)
        i = reference.first - 1
        if not governed and reference.kind == "description" and self.lowers[i] in ("la", "el") and i:
            found = CONTRACTIONS.get(self.lowers[i - 1], self.lowers[i - 1])
            return found if self.lexicon.is_word(found, "preposition") else ""
        apart = self.lowers[reference.first] not in CONTRACTIONS
        linked = self.lowers[i] == "tanto" and self.lowers[i - 1] == "en"  # 'en tanto Soto obtuvo'
        linked = linked or self.lowers[i] in TIMED  # 'Hasta ahora Soto alcanza', 'Por hoy Soto lidera'
        if not governed and i > 0 and self.is_adverb(i) and not linked:
            governed = CONTRACTIONS.get(self.lowers[i - 1], self.lowers[i - 1])
            return governed if self.lexicon.is_word(governed, "preposition") else ""
        if governed and apart and i > 0 and (self.lowers[i] == "," or self.lowers[i] in CLAUSE_OPENERS):
            member = self.references.at(i - 1) or self.references.at(i - 2)
            if member is None or not (member.actors or member.kind == "name"):
                return ""
            if member.actor and reference.actor and member.actor.kind != reference.actor.kind:
                return ""
        i = self._noun_start(reference)
        owned = i > 0 and self.lowers[i - 1] == "su"
        if governed or i < 1 or (i == reference.first and not owned):
            return governed
        while i > 0 and (self.lowers[i - 1] in DETERMINERS or self.lowers[i - 1] == "su"):
            i -= 1
        before = self.lowers[i - 1] if i else ""
        found = CONTRACTIONS.get(before, before)
        return found if self.lexicon.is_word(found, "preposition") else ""

    def _noun_start(self, reference: Reference) -> int:
        """The first token of what a name belongs to: 'movimiento indígena Panal', 'RC-Panal'."""
        i = reference.first
        glued = self.document.glued
        while i > 1 and self.lowers[i - 1] in DASHES and glued(i) and glued(i - 1):
            i -= 2
        if self._is_party_noun(i - 1):
            return i - 1
        adjective = i > 1 and self.lowers[i - 1].isalpha() and not self.document.is_capital(i - 1)
        adjective = adjective and not self.is_finite(i - 1) and self.lowers[i - 1] not in self.lexicon.words
        if adjective and self._is_party_noun(i - 2):
            return i - 2
        return i

    def _is_party_noun(self, i: int) -> bool:
        return i >= 0 and self.lexicon.head_nouns.get(self.lowers[i]) == "party"

    def members(self, reference: Reference) -> tuple[Reference, ...]:
        """The whole coordinated list that a reference belongs to, as far as it can bear figures."""
        governed = self.preposition(reference)
        found = tuple(
            r
            for r in self.reading.clause.members(reference)
            if self.usable(r) and (r is reference or self.preposition(r) == governed)
        )
        found = tuple(r for r in found if not self._goes_on_title(r))
        return found if reference in found else (reference,)

    def _goes_on_title(self, reference: Reference) -> bool:
        """'Soto, candidata del Panal y el Faro, con 11%': the second of the title's parties, and no member
        of a list; not 'Soto y el Faro, con 11% cada uno'.
        """
        actor = reference.actor
        i = reference.first - 1 - (self.lowers[reference.first - 1] in DETERMINERS)
        if actor is None or actor.kind != "party" or i < 1 or self.lowers[i] not in ("y", "e"):
            return False
        before = self.references.at(i - 1)
        person = before is not None and before.actor is not None and before.actor.kind == "person"
        return person and before is not None and "," in self.lowers[before.first : before.after]

    def settled(self, reference: Reference) -> Reference:
        """Who is meant by a reference that what follows or precedes it explains.

        'su contendor, el consejero Pedro Soto' is Pedro Soto; in 'Rosa Quilodrán, del Partido del Alba, con
        26%' the figure is hers, not the party's.
        """
        if (followed := self._followed(reference)) is not None:
            return followed
        closed = self.lowers[reference.after : reference.after + 1] == [","]
        described = reference.kind == "description" and (closed or not reference.actors)
        if (described or not reference.actors) and self.lowers[reference.first - 1 : reference.first] == [
            ","
        ]:
            before = self.references.at(reference.first - 2)
            named = before is not None and before.after == reference.first - 1 and before.kind == "name"
            if named and before is not None and not self.preposition(before):
                return before
        if not reference.actors and (explained := self._explained_by(reference)) is not None:
            return explained
        actor = reference.actor
        if (led := self._party_led_by(reference)) is not None:
            return led
        if actor is not None and actor.kind == "person" and self.preposition(reference) == "de":
            contracted = self.lowers[reference.first] in CONTRACTIONS
            i = reference.first - (not contracted)
            own = contracted or self.lowers[i] == "de"  # 'Soto, del Panal (9%), o Mora' is a list
            apart = self.lowers[i - 1] == ","
            i -= apart
            behind = self.before_bracket(i - 1) + 1 if self.lowers[i - 1] == ")" else i
            owned = self.references.at(behind - 1)
            stands = owned is not None and owned.after == behind and owned.kind == "name"
            if stands and own and (apart or not contracted) and owned is not None and owned.actor is not None:
                return owned if owned.actor.kind == "party" else reference
        return self.owner(reference) or reference

    def kin_of(self, reference: Reference) -> Reference | None:
        """Whom words say to be somebody's: 'su rival, delfín de Mora, un 43%', 'Soto, hijo de Mora, el 9%'.

        Not 'la tienda, el partido de Mora, un 43%', nor 'Soto, en casa de Mora'.
        """
        i = reference.first - (self.lowers[reference.first] not in CONTRACTIONS)
        if self.lowers[i] not in ("de", "del"):
            return None
        titled = self.references.at(i - 1)
        if titled is not None and titled.kind == "description" and titled.after == i:
            described = titled.description
            if described is not None and described.noun.kind == "kin":
                return titled  # 'el triunfo del hijo de Mora'
        if titled is not None and titled.kind == "name":  # 'Soto, hijo' is one phrase
            apart = "," in self.lowers[titled.first : titled.after]
            return titled if apart and titled.after == i and not self.preposition(titled) else None
        if self.lowers[reference.after : reference.after + 1] != [","]:
            return None
        j = i - 1
        while j > i - KIN_REACH and self.lowers[j].isalpha() and not self.is_finite(j):
            if self.lexicon.is_word(self.lowers[j], "preposition", "contraction", "conjunction"):
                return None
            j -= 1
        if j == i - 1 or self.lowers[j] != ",":
            return None
        before = self.references.at(j - 1)
        stands = (
            before is not None and before.after == j and self.usable(before) and not self.preposition(before)
        )
        return before if stands else None

    def _party_led_by(self, reference: Reference) -> Reference | None:
        """The party that words between commas give to its head: 'el Panal, liderado por Soto, que sumó 16%'.

        'El Panal, que lidera Soto, con 16%' too; not 'Mora, derrotada por Soto, que sumó 16%', nor 'la lista
        encabezada por Soto', which is hers.
        """
        i = reference.first - 1 - (self.lowers[reference.first - 1] in DETERMINERS)
        i -= self.lowers[i] == "por"
        readings = self.lexicon.verb_in(self.lowers[i], "head_party")
        if self.lowers[i - 1] == "que" and any(v.finite for v in readings):
            i -= 1
        elif self.lowers[i + 1] != "por" or not any(v.tense == "part" for v in readings):
            return None
        party = self.references.at(i - 2) if self.lowers[i - 1] == "," else None
        stands = party is not None and party.after == i - 1 and party.actor is not None
        return party if stands and party is not None and party.actors[0].kind == "party" else None

    def titled_twice(self, reference: Reference) -> Reference:
        """Who is named behind a second title: 'el predicador y exdiputado Pedro Soto' is one."""
        i = reference.after
        if (
            reference.kind != "description"
            or self.lowers[i : i + 1] != ["y"]
            or reference.description is None
        ):
            return reference
        following = self.references.at(i + 1)
        named = following is not None and following.first == i + 1 and following.kind == "name"
        title = named and not self.document.is_capital(i + 1) and self.lowers[i + 1] not in DETERMINERS
        return following if title and following is not None else reference

    def _explained_by(self, reference: Reference) -> Reference | None:
        """Who is named right behind a description: 'su primo lejano, el consejero Pedro Soto'."""
        i = reference.after
        while i < min(reference.after + 3, len(self.lowers) - 1) and self.lowers[i] != ",":
            if not self.is_noun(i) or self.lowers[i] in OBLIQUE:
                return None
            i += 1
        following = self.references.at(i + 1) if self.lowers[i : i + 1] == [","] else None
        stands = following is not None and following.first == i + 1 and following.actor is not None
        return following if stands else None

    def owner(self, reference: Reference) -> Reference | None:
        """Whose party a party is: 'Rosa Quilodrán, una independiente apoyada por el Partido del Alba'.

        Not 'según Rosa Quilodrán, el Partido del Alba', where no preposition ties the two.
        """
        actor = reference.actor
        named = actor is None and (reference.kind == "organisation" or self._describes_party(reference))
        if not named and (actor is None or actor.kind != "party"):
            return None
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        tied = self.lowers[reference.first] in CONTRACTIONS
        i = reference.first - 1
        last = max(first, i - OWNER_REACH)
        while i >= last:
            lower = self.lowers[i]
            if lower == ")":
                if i - 1 in self.covered:
                    return None  # 'el candidato del Panal (40%), el Faro (12%)'
                i = self.before_bracket(i)
            before = self.references.at(i)
            listed = before is not None and before.actor is not None and before.actor.kind == "party"
            if before is not None and (listed or before.kind in ("organisation", "text")):
                tied = tied or self.lowers[before.first] in CONTRACTIONS
                i = before.first - 1
                last = max(first, i - OWNER_REACH, reference.first - LISTED_REACH)
                continue
            if before is not None and before.kind == "description" and not before.actors:
                return before if tied and before.after in (i + 1, i + 2) and self.usable(before) else None
            if before is not None and (before.actors or before.kind == "group"):
                person = before.actor is not None and before.actor.kind == "person"
                titled = self.lowers[before.first : before.after]  # 'Soto, candidato del Panal', y el Faro
                listed = self.lowers[before.after : before.after + 2] != [",", "y"]
                named = "," in titled and not {"de", "del"}.isdisjoint(titled[titled.index(",") :])
                tied = tied or (listed and named) or (i + 1 == before.after and self._is_of_party(before))
                tied = tied or self._is_between_commas(before, reference)
                return before if person and tied and before.after in (i + 1, i + 2) else None
            if lower == ")":
                continue
            if self.lexicon.is_word(lower, "preposition", "contraction"):
                tied = tied or lower in ("de", "del", "por", "entre")
            elif lower in ("y", "e"):
                pass
            elif self.lexicon.verb_in(lower, "head_party") and self.lowers[i - 1] == "que":
                i -= 1  # 'de la lista que encabeza su partido, el Panal'
            elif lower in DASHES and not self.document.glued(i):
                return self._in_row(i, first) if i == reference.first - 1 else None
            elif not self._is_nominal(i):
                return None
            i -= 1
        return None

    def _in_row(self, dash: int, first: int) -> Reference | None:
        """'Rosa Quilodrán - Marea Verde: 34%': who opens the line before a dash and their party."""
        before = self.references.at(dash - 1)
        opens = before is not None and before.after == dash and before.first - first <= MARKED
        person = before is not None and before.actor is not None and before.actor.kind == "person"
        return before if opens and person and before is not None and before.kind == "name" else None

    def _is_between_commas(self, person: Reference, party: Reference) -> bool:
        """'Rosa Quilodrán, Marea Verde, con el 6%'; not 'Según Soto, el Panal, con el 6%, …'."""
        apposed = person.kind == "name" and person.after + 1 == party.first
        marks = self.lowers[person.after : person.after + 1] + self.lowers[party.after : party.after + 1]
        return apposed and marks == [",", ","] and not self.preposition(person)

    def _is_of_party(self, reference: Reference) -> bool:
        """'La candidata del Panal', whose other parties may follow: ', el Faro y la Unión'."""
        described = reference.description
        return described is not None and any(name.kind == "party" for name in described.complement_names)

    def _describes_party(self, reference: Reference) -> bool:
        """'el nacionalista Partido del Alba' describes nobody; 'el candidato del Partido Lucero' does."""
        if reference.kind != "description" or reference.actors:
            return False
        noun = next((i for i in range(reference.first, reference.after) if self._is_party_noun(i)), None)
        return noun is not None and not {"de", "del"} & set(self.lowers[reference.first : noun])

    def mate_of(self, reference: Reference) -> Reference | None:
        """Whose running mate somebody is: 'Soto y su dupla, Pedro Paredes, sumaron 1.118 votos'."""
        i = reference.first - 1
        mate = self.cues.ending(i, "running_mate") if i > 1 and self.lowers[i] == "," else None
        if mate is None or not self.lexicon.is_word(self.lowers[mate - 1], "possessive"):
            return None
        head = self.references.ending_at(mate - 3) if self.lowers[mate - 2] in ("y", "e") else None
        return head if head is not None and self.usable(head) else None

    def bearer_of_party(self, reference: Reference) -> Reference | None:
        """Who stands right before their party in a table: 'Rosa Quilodrán, Partido del Alba 23,9%'."""
        actor = reference.actor
        i = reference.first - 1
        if actor is None or actor.kind != "party" or i < 1:
            return None
        i -= self.lowers[i] in (",", "|", *DASHES)
        before = self.references.ending_at(i)
        if before is None or before.actor is None or before.actor.kind != "person":
            return None
        return before if self.document.sentence[i] == self.document.sentence[reference.first] else None

    def holds_primary(self, reference: Reference) -> bool:
        """'se impuso en las primarias del Panal con 56%': the figure is not the party's."""
        first = reference.first - (self.lowers[reference.first] not in ("del", "de"))
        contest = self.lexicon.is_name_word(self.lowers[first - 1], "party_contest")
        return contest or self.cues.ending(first, "primary") is not None

    def passes_title(self, i: int) -> bool:
        """Whether a title may go on over token ``i``: 'hermana de la alcaldesa'."""
        return self.lowers[i].isalpha() and i not in self.covered and not self.is_finite(i)

    def _is_nominal(self, i: int) -> bool:
        """Whether a noun phrase may go on over token ``i``: a comma, an article, a noun, an adjective."""
        lower = self.lowers[i]
        if lower in DETERMINERS or lower == "," or lower in DASHES or i in self.places:
            return True
        if lower.isdecimal() and self.lowers[i + 1] == "años":
            return True  # 'Soto, de 42 años, del Panal'
        if not lower[0].isalpha() or self.is_finite(i) or i in self.covered:
            return False
        return not self.lexicon.is_word(lower, "conjunction", "subordinator", "relative", "clitic", "adverb")

    def _is_apposed_party(self, reference: Reference, first: int) -> bool:
        """'Pedro Soto, del mismo pacto, el Partido del Alba, obtuvo …': between commas, behind a person."""
        actor = reference.actor
        if (
            actor is None
            or actor.kind != "party"
            or self.lowers[reference.first - 1 : reference.first] != [","]
        ):
            return False
        if self.lowers[reference.after : reference.after + 1] != [","]:
            return False
        before = self.references.between(first, reference.first - 1)
        return any(
            r.actor is not None and r.actor.kind == "person" and not self.preposition(r) for r in before
        )

    def proxied(self, reference: Reference) -> bool:
        """Whether a noun stands for the one it governs: 'la candidatura de Soto', 'el apoyo a Soto'.

        Not where that noun is governed itself: 'Rosa Quilodrán, del Partido del Alba'.
        """
        contracted = self.lowers[reference.first] in CONTRACTIONS
        after = reference.first + 1 if contracted else reference.first
        head = self.cues.ending(after, "proxy")
        i = after - 1
        while i >= 0 and self.lowers[i] in DETERMINERS:
            i -= 1
        if head is None and i >= 1 and self.lowers[i] in ("de", "del"):
            head = self.cues.ending(i + 1, "proxy")
            actor = reference.actor
            if head is None and actor is not None and actor.kind == "party" and self._is_party_noun(i - 1):
                head = i - 1
            elliptical = actor is not None and actor.kind == "person" and self.lowers[i - 1] in ("la", "el")
            if head is None and self._is_wing(i - 1):
                head = i - 1  # 'los socialistas de Soto lograron el 31%'
            if head is None and elliptical:
                head = i - 1  # 'la de Soto es del 24%': the noun was said before
        if head is None and self.lowers[after - 1] == "por":
            head = self._led(after - 2)
        if head is None:
            return False
        while head > 0 and self.lowers[head - 1] in DETERMINERS:
            head -= 1
        before = self.lowers[head - 1] if head else ""
        if head and self.is_finite(head - 1) and self.is_result(head - 1):
            return False  # 'encabezó la lista de Soto'
        return not (before in CONTRACTIONS or self.lexicon.is_word(before, "preposition"))

    def is_ticket(self, references: tuple[Reference, ...]) -> bool:
        """Whether a list is one candidacy, named after its head: 'el binomio de Soto y Paredes'.

        'Soto y su compañero de fórmula, Pedro Paredes,' too, and whoever else such a sentence pairs.
        """
        head, other = references[:2]
        if self.cues.ending(head.first, "ticket") is not None:
            return True
        i = head.first - 1
        if self._led(i - (self.lowers[i] == "por")) is not None or self._is_another_ticket(i):
            return True
        first, _ = self.document.sentences[self.document.sentence[head.first]]
        joined = self.lowers[head.after : other.first] == ["y"]
        mate = self.cues.within(first if joined else head.after, max(other.after, head.after), "running_mate")
        return mate is not None and self.lexicon.is_word(self.lowers[mate - 1], "possessive")

    def _led(self, i: int) -> int | None:
        """Where a list begins that a verb at token ``i`` gives to its head: 'la lista encabezada por Soto',
        'la (fórmula) que integran Soto y Mora'; not 'el partido fundado por Soto'.
        """
        made = any(
            v.tense == "part" or (v.finite and self.lowers[i - 1] == "que")
            for name in MAKES_UP
            for v in self.lexicon.verb_in(self.lowers[i], name)
        )
        if not (made or self.lowers[i] in COMPOSED) or i < 2:
            return None
        i -= 1 + (self.lowers[i - 1] == "que")
        return i if self.lowers[i] in ("la", "el") or self.lowers[i] in LISTS else None

    def _is_another_ticket(self, i: int) -> bool:
        """'La fórmula de Soto y Paredes sacó 40% y la de Mora y Vega, 30%': the noun is told once."""
        if self.lowers[i] != "de" or self.lowers[i - 1] not in ("la", "el"):
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        return not TICKETS.isdisjoint(self.lowers[max(first, i - TICKET_REACH) : i])

    def something_between(self, first: int, after: int) -> bool:
        """Whether somebody is named or described between two tokens."""
        return any(self.usable(r) for r in self.references.between(first, after))

    def unknown_name(self, i: int) -> int | None:
        """The first token of a proper name that nothing is known of and that ends at token ``i``.

        None where a preposition makes it a place: 'en Chillán'. 'seguido del Panal' is a name all the same.
        """
        if not self.document.is_capital(i) or self.references.at(i) is not None or i in self.places:
            return None
        first, _ = self.document.sentences[self.document.sentence[i]]
        while i > first + 1 and self.document.is_capital(i - 1) and self.references.at(i - 1) is None:
            i -= 1
        before = self.lowers[i - 1] if i > first else ""
        if i == first:
            return None if self.lexicon.is_common(self.lowers[i]) else i
        if self._is_party_noun(i - 1) or self._is_party_noun(i - 2):
            return None
        if before in ("de", "del", "por"):
            return i if self.is_light_phrase(i - 2) else None
        return None if self.lexicon.is_word(before, "preposition", "contraction", "determiner") else i
