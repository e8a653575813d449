"""Who acts in a clause: a verb's named subject, the speaker of its words, or whom the text was speaking of.

A subject is looked for right before the verb, past incisos and lists set off, then in the clause, then in the
sentences before. What names nobody ('los votantes', 'la gente que') is nobody: it is never passed over.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...lexicon import PERSON_NOUN, PREPOSITION
from ...model import Actor
from ..cues import Cues
from ..reading import Reading
from ..references import Reference
from ..syntax import CONTRACTIONS, RELATIVES
from ..tokens import DASHES
from .predicates import Predicate, Predicates

INCISO_REACH = 32
"""Tokens of the longest inciso that is stepped over."""
SENTENCE_REACH = 80
"""Tokens of a sentence that are looked over for whom it is about."""
OWN_REACH = 10
"""Tokens before an infinitive or gerund within which a first person tells whose it is."""
LISTING = frozenset((",", "y", "e", "o", "u"))
COORDINATORS = frozenset(("y", "e", "ni"))
OWN = frozenset(("mi", "nuestro", "nuestra", "su"))


@dataclass(frozen=True, slots=True)
class End:
    """One end as found: its actors, and the tokens that show it."""

    actors: tuple[Actor, ...]
    first: int
    after: int
    campaign: bool = False


def actors_of(references: tuple[Reference, ...]) -> tuple[Actor, ...]:
    """The actors of several references, each once."""
    return tuple(dict.fromkeys(actor for reference in references for actor in reference.actors))


class Agents:
    """Finds who does the deeds of one article."""

    def __init__(self, reading: Reading, predicates: Predicates) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.cues = Cues.of(reading.document, reading.lexicon)
        self.references = reading.references
        self.clause = reading.clause
        self.predicates = predicates

    def agent(self, predicate: Predicate) -> End | None:
        """Who does what ``predicate`` claims; None when the text leaves it open or names a crowd."""
        verb = predicate.head if predicate.head >= 0 else predicate.verb
        if self._of_speaker(predicate, verb):
            return self.speaker(verb)
        first = predicate.first if predicate.head <= predicate.verb else verb
        found = self.subject(verb, first, finite=predicate.head >= 0)
        if found is None and predicate.head < 0:
            return self._one_who_speaks(predicate.first)
        if found is None and predicate.governor >= 0 and self.document.stretch[predicate.governor] < 0:
            return self.subject(predicate.governor, predicate.governor)
        return found

    def _of_speaker(self, predicate: Predicate, verb: int) -> bool:
        """Whether the speaker of the words around the verb is the one who acts."""
        form = self.predicates.form(verb)
        first_person = form is not None and form.finite and form.person == "1"
        return first_person or predicate.exhorting

    def speaker(self, i: int) -> End | None:
        """The speaker of the quotation that covers token ``i``."""
        number = self.reading.said_at(i)
        if number is None:
            return None
        speaker = self.reading.said[number].speaker
        return End((speaker,), i, i + 1) if speaker is not None else None

    def subject(self, verb: int, first: int, *, finite: bool = True) -> End | None:
        """The named subject of the verb at ``verb`` whose group begins at ``first``."""
        first = min(first, verb)
        if self._takes_up_nobody(first):
            return None
        adjacent = self._adjacent_subject(first) or self._past_inciso(first) or self._set_off_list(first)
        if adjacent is not None:
            return adjacent
        unnamed = self._unnamed_subject(first) if finite else None
        if unnamed is not None:
            return unnamed if unnamed.actors else None
        found = self.clause.subject(verb)
        stretch = self.document.stretch[verb]
        if found is not None:
            mine = tuple(r for r in found.references if self.document.stretch[r.first] == stretch)
            body = self.party_body(mine[0].first) if mine and not mine[0].actors else None
            if body is not None:
                return body if body.actors else None
            if found.basis == "inverted" and self._ends_noun_phrase(mine):
                mine = ()
                again = self.clause._left(verb)
                mine = again.references if again is not None else ()
            if mine and self._governed_apposition(mine[0]):
                again = self.clause.subject(self._chunk(mine[0]))
                mine = again.references if again is not None and again.basis != "inverted" else ()
            if mine and any(r.actors for r in mine):
                named = (
                    self._past_titles(tuple(r for r in mine if r.actors))
                    if found.basis == "inverted"
                    else mine
                )
                named = tuple(r for r in named if r.actors)
                return End(actors_of(named), named[0].first, named[-1].after)
            if mine:
                return self._apposed_list(mine[0])
        if stretch >= 0:
            return self._ambiguous_first_person(verb)
        return self._topic(verb) if self._heads_clause(first) and not self._names_unknown(first) else None

    def _one_who_speaks(self, first: int) -> End | None:
        """Who acts in an infinitive or gerund of one's own words: 'estamos hoy apoyando a Soto'."""
        document = self.document
        for i in range(first - 1, max(-1, first - OWN_REACH), -1):
            if (
                document.stretch[i] < 0
                or document.stretch[i] != document.stretch[first]
                or document.forms[i] == "."
            ):
                return None
            form = self.predicates.form(i)
            if form is not None and form.finite and form.person == "1" and self.predicates.is_verb(i):
                return self.speaker(first)
        return None

    def _ambiguous_first_person(self, verb: int) -> End | None:
        """'apoyaría', 'votaba' in a quotation without a subject: the speaker's own."""
        readings = self.lexicon.verbs.get(self.document.lowers[verb], ())
        if any(r.finite and r.person == "1" for r in readings):
            return self.speaker(verb)
        return None

    def _takes_up_nobody(self, first: int) -> bool:
        """Whether the verb's subject is a relative pronoun for people unnamed: 'quienes votaron por Soto'."""
        document = self.document
        j = self._before(first)
        if j < 0 or document.lowers[j] not in ("que", "quien", "quienes"):
            return False
        if document.sentence[j] != document.sentence[first]:
            return False
        if j and (self.references.at(j - 1) is not None or document.lowers[j - 1] in (",", ")", "y", "e")):
            return False
        return document.lowers[j] != "que" or not self.predicates.is_complement(j)

    def _names_unknown(self, first: int) -> bool:
        """Whether the sentence names somebody before the verb whom nobody knows: then the subject is
        not dropped.
        """
        document = self.document
        begin = max(first - SENTENCE_REACH, document.sentences[document.sentence[first]][0])
        for i in range(begin, first):
            if document.is_capital(i) and self.references.at(i) is None and document.stretch[i] < 0:
                j = i
                while j > begin and document.is_capital(j - 1):
                    j -= 1
                if j > begin and document.flags[j - 1] & PREPOSITION:
                    continue
                if not self.lexicon.is_common(document.lowers[i]):
                    return True
        return False

    def _heads_clause(self, first: int) -> bool:
        """Whether nothing that could be a subject stands right before the verb group at token ``first``."""
        document = self.document
        j = self._before(first)
        if j < 0 or document.sentence[j] != document.sentence[first]:
            return True
        word = document.lowers[j]
        if word == "que":
            # Who is taken up by 'que' must be a reference; 'dijo que' leaves the subject open.
            return self.predicates.form(j - 1) is not None or self.lexicon.is_word(
                document.lowers[j - 1], "adverb"
            )
        return (not word[0].isalnum() and word not in "%)") or self.lexicon.is_word(
            word, "conjunction", "relative", "weekday", "relative_day", "month", "subordinator"
        )

    def _before(self, first: int) -> int:
        """The token before a verb group, past its adverbs and the time it is set in ('este domingo')."""
        document, lowers = self.document, self.document.lowers
        j, _ = self.predicates.left(first)
        while (
            j > 0
            and document.sentence[j] == document.sentence[first]
            and (
                self.lexicon.is_word(lowers[j], "weekday", "relative_day")
                or self.cues.at(j, "time") is not None
            )
        ):
            j -= 1
            if self.lexicon.is_word(lowers[j], "determiner", "demonstrative_pronoun"):
                j -= 1
        return j

    def _adjacent_subject(self, first: int) -> End | None:
        """Who stands right before the verb behind 'y' or a comma: '… a Soto y Quilodrán respaldará'."""
        document = self.document
        j = self._before(first)
        reference = self.references.at(j) if j >= 0 else None
        if reference is None or reference.after != j + 1 or not reference.actors or reference.first < 1:
            return None
        if (
            document.lowers[reference.first] in CONTRACTIONS
            or document.sentence[j] != document.sentence[first]
        ):
            return None
        before = document.lowers[reference.first - 1]
        if before not in COORDINATORS or self.clause.preposition(reference) == "":
            return None
        form = self.predicates.form(first)
        listed = self.references.at(reference.first - 2)
        if form is not None and form.number == "p" and listed is not None and listed.actors:
            return End(actors_of((listed, reference)), listed.first, reference.after)
        return End(reference.actors, reference.first, reference.after)

    def _past_inciso(self, first: int) -> End | None:
        """The subject before a relative inciso: 'Quilodrán, a quien Soto criticó, respaldó a …', '… y
        que respaldó'.
        """
        document, lowers = self.document, self.document.lowers
        j = self._before(first)
        if j < 2 or document.sentence[j] != document.sentence[first]:
            return None
        if lowers[j] != "," and not (lowers[j] == "que" and lowers[j - 1] in COORDINATORS):
            return None
        for k in range(j - 1, max(1, j - INCISO_REACH), -1):
            if document.sentence[k] != document.sentence[first] or lowers[k] in ";:":
                return None
            if lowers[k] not in RELATIVES:
                continue
            comma = next((c for c in range(k - 1, max(0, k - 6), -1) if lowers[c] == ","), -1)
            reference = self._before_comma(comma)
            if reference is not None and self.clause.preposition(reference) == "de":
                reference = self._before_comma(reference.first - 1)  # 'Quilodrán, del PDA, quien …'
            if reference is None or self.clause.preposition(reference):
                continue
            return End(reference.actors, reference.first, reference.after) if reference.actors else None
        return None

    def _before_comma(self, comma: int) -> Reference | None:
        """The reference that ends right before a comma, past an acronym in brackets."""
        if comma < 1:
            return None
        i = comma - 1
        if self.document.forms[i] == ")":
            i = (
                self.document.forms.index("(", max(0, i - 6), i) - 1
                if "(" in self.document.forms[max(0, i - 6) : i]
                else i
            )
        return self.references.at(i)

    def _set_off_list(self, first: int) -> End | None:
        """The names set off between dashes or brackets: 'los timoneles -Quilodrán, Soto y Paredes-
        acordaron'.
        """
        document, forms = self.document, self.document.forms
        j = self._before(first)
        if (
            j < 2
            or document.sentence[j] != document.sentence[first]
            or not (forms[j] in DASHES or forms[j] == ")")
        ):
            return None
        for k in range(j - 1, max(0, j - 2 * INCISO_REACH), -1):
            if document.sentence[k] != document.sentence[first]:
                return None
            if not (forms[k] in DASHES if forms[j] in DASHES else forms[k] == "("):
                continue
            named = self.references.at(k + 1)
            if named is None or named.first != k + 1 or named.kind != "name":
                return None
            members = self.clause.members(named)
            if members[-1].after < j:
                return None
            return End(actors_of(members), members[0].first, members[-1].after)
        return None

    def _apposed_list(self, reference: Reference) -> End | None:
        """The names that a plural description announces: 'los tres timoneles -Quilodrán, Soto y Paredes-
        dijeron'.
        """
        forms = self.document.forms
        i = reference.after
        if reference.number != "p" or i + 1 >= len(forms) or not (forms[i] in ",:(" or forms[i] in DASHES):
            return None
        named = self.references.at(i + 1)
        if named is None or named.first != i + 1:
            return None
        members = self.clause.members(named)
        actors = actors_of(members)
        return End(actors, reference.first, members[-1].after) if actors else None

    def _past_titles(self, members: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """A list that goes on behind a title: 'la alcaldesa Quilodrán, los ediles Soto y Paredes'."""
        document = self.document
        for _ in range(4):
            i = members[-1].after
            if i + 5 < len(document) and document.forms[i] == "(" and document.forms[i + 2] == ")":
                i += 3  # 'el Partido del Alba (PDA) o el Frente Austral'
            if i + 2 >= len(document) or document.lowers[i] not in LISTING:
                break
            j = i + 1
            while (
                j < min(len(document), i + 5)
                and self.references.at(j) is None
                and (
                    document.flags[j] & PERSON_NOUN
                    or self.lexicon.is_word(document.lowers[j], "determiner", "office_adjective")
                )
            ):
                j += 1
            following = self.references.at(j)
            past_brackets = i > members[-1].after
            if (
                following is None
                or following.kind != "name"
                or following.first != (j if j > i + 1 else i + 1)
            ):
                break
            if j == i + 1 and not past_brackets:
                break
            members += self.clause.members(following)
        return members

    def _ends_noun_phrase(self, references: tuple[Reference, ...]) -> bool:
        """Whether a name behind the verb ends a phrase that is no subject: 'a su compañera de fórmula
        Quilodrán'.
        """
        if not references or references[0].first < 1:
            return False
        i = references[0].first - 1
        before = self.document.lowers[i]
        return (
            before.isalpha()
            and not self.document.is_capital(i)
            and self.references.at(i) is None
            and self.predicates.form(i) is None
            and self.cues.at(i, "time") is None
            and before not in self.lexicon.words
        )

    def _chunk(self, reference: Reference) -> int:
        """The first token of what the comma before ``reference`` ends."""
        i = reference.first - 2
        while (
            i > 0
            and self.document.lowers[i - 1] not in (",", ".", ";", ":")
            and (self.document.sentence[i - 1] == self.document.sentence[reference.first])
        ):
            i -= 1
        return i

    def _governed_apposition(self, reference: Reference) -> bool:
        """Whether a name stands beside a phrase of a preposition: 'junto a su vocera, Quilodrán, votará'."""
        document = self.document
        if (
            reference.first < 2
            or document.forms[reference.first - 1] != ","
            or reference.after >= len(document)
        ):
            return False
        if document.forms[reference.after] != ",":
            return False
        i = self._chunk(reference)
        return reference.first - i < 8 and (
            document.lowers[i] == "junto" or document.lowers[i] in ("con", "para", "ante")
        )

    def _unnamed_subject(self, first: int) -> End | None:
        """A subject that is no reference, right before the verb: 'la directiva', 'ese partido', 'su sector'.

        An End without actors is a subject that names nobody.
        """
        document, lowers = self.document, self.document.lowers
        j = self._before(first)
        if j < 1 or document.sentence[j] != document.sentence[first] or self.references.at(j) is not None:
            return None
        if lowers[j] in RELATIVES:
            j -= 1
            if j > 0 and lowers[j] == ",":
                j -= 1
            if j < 1 or self.references.at(j) is not None:
                return None
        for head in range(j, max(-1, j - 3), -1):
            if not lowers[head].isalpha() or self.references.at(head) is not None:
                return None
            before = lowers[head - 1] if head else ""
            determined = self.lexicon.is_word(before, "determiner", "possessive") or before in (
                "el",
                "la",
                "los",
                "las",
            )
            if self.cues.at(head, "time") is not None or self.lexicon.is_word(
                lowers[head], "weekday", "month"
            ):
                return None
            if determined and not self.lexicon.is_word(lowers[head], "clitic"):
                if head > 1 and self.lexicon.is_word(lowers[head - 2], "preposition", "contraction"):
                    return None
                return self.party_body(head - 1) or End((), head - 1, j + 1)
            if self.lexicon.is_word(lowers[head], "preposition", "conjunction", "relative", "contraction"):
                return None
        return None

    def _topic(self, verb: int) -> End | None:
        """Whom the text was speaking of, for a verb without any subject: the last sentence's subject."""
        document = self.document
        here = document.sentence[verb]
        for number in range(here, max(-1, here - 3), -1):
            first, after = document.sentences[number]
            after = min(after, verb)
            for reference in self.references.between(max(first, after - SENTENCE_REACH), after):
                if document.stretch[reference.first] >= 0 or reference.kind == "organisation":
                    continue
                if self.clause.preposition(reference):
                    continue
                return End(reference.actors, reference.first, reference.after) if reference.actors else None
        return None

    def party_body(self, i: int) -> End | None:
        """The party whose body or name-word begins at token ``i``: 'la directiva del Partido del Alba'.

        'nuestra colectividad', 'su partido' are the speaker's or the subject's own: the party that is known
        for them where the article names it, else they themselves. Without an owner the word is left to the
        references, which take up the party named last.
        """
        lowers = self.document.lowers
        own = lowers[i] in OWN
        j = i
        while j < min(i + 2, len(lowers)) and self.lexicon.is_word(
            lowers[j], "determiner", "possessive", "contraction"
        ):
            j += 1
        found = self.cues.at(j, "party_body")
        if found is None:
            return None
        after = found[1]
        owner = self.references.at(after + 1) or self.references.at(after)
        if owner is not None and owner.actors and owner.first in (after, after + 1):
            if self.clause.preposition(owner) == "de":
                actors = tuple(a for a in owner.actors if a.kind == "party")
                return End(actors, i, owner.after) if actors else None
        if own:
            leader = self.speaker(i) if lowers[i] != "su" else self._topic(i)
            if leader is not None and len(leader.actors) == 1:
                return End((self._party_of(leader.actors[0]),), i, after)
        return None

    def _party_of(self, actor: Actor) -> Actor:
        """The party of a person where the article names it, else the person."""
        if actor.kind == "party":
            return actor
        person = self.reading.cast.people[actor.index]
        party = person.party
        if party is None and person.known is not None and person.known.party_id is not None:
            party = self.reading.cast.party_index(person.known.party_id)
        return Actor("party", party) if party is not None else actor
