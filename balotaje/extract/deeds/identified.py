"""Who somebody is said to be, or is told beside: 'los primeros fueron Soto y Tola', 'por boca de Soto'."""

from __future__ import annotations

from ...lexicon import PERSON_NOUN, QUOTE_NOUN, SAYING
from ..clauses.determiners import LISTING, SELVES
from ..clauses.verbs import before_small_words
from ..references.pointers import Reference
from .announced import behind_colon
from .bodies import End
from .crowds import opens_clause
from .fronted import COUNTING
from .phrases import actors_of
from .topical import Topical

SENTENCE_REACH = 80
"""Tokens of a sentence that are looked over for whom it is about."""
CLEFT = COUNTING | {"es", "fue", "sido", "será", "serán"}
"""Verbs with which it is said who did something: 'el que votará por Soto es Tola'."""
BESIDE_REACH = 14
"""Tokens behind a crowd within which 'así como' names somebody beside it."""
VOICE_REACH = 10
"""Tokens behind a verb within which it is told through whom a body acts."""
AMONG_REACH = 3
"""Tokens behind a crowd within which ', entre ellos' names some of it."""


class Identified(Topical):
    """Finds whom the words beside a subject name."""

    def _announcer(self, verb: int) -> End | None:
        """Who announces what they will do: 'tras el anuncio de Soto de que votará por Tola'; not 'el anuncio
        de Soto de que su partido votará por Tola'."""
        document, i = self.document, before_small_words(self.document, verb)
        named = self.references.ending_at(i - 2) if document.lowers[i - 1 : i + 1] == ["de", "que"] else None
        if named is None or self.clause.preposition(named) != "de":
            return None
        members = self.clause.members(named)
        noun = members[0].first - 1 - (document.lowers[members[0].first] != "del")
        told = document.flags[noun] & QUOTE_NOUN or self.cues.ending(noun + 1, "commitment") is not None
        return End(actors_of(members), members[0].first, named.after) if told and named.actors else None

    def according_to(self, verb: int) -> End | None:
        """'Apoyará a Tola, según dijo Soto', at the head of a paragraph: who says so of himself; not 'Soto
        calló. Apoyará a Tola, según dijo Paredes'.
        """
        document, here = self.document, self.document.sentence[verb]
        begin, end = document.sentences[here]
        if begin != document.paragraphs[document.paragraph[verb]][0]:
            return None
        for i in range(verb + 1, min(end - 2, verb + SENTENCE_REACH)):
            if document.lowers[i] != "según" or document.lowers[i - 1] != ",":
                continue
            said = next((j for j in range(i + 1, i + 3) if document.flags[j] & SAYING), -1)
            named = self.references.at(said + 1) if said >= 0 else None
            one = named is not None and self._is_person(named) and named.first == said + 1
            return End.of(named) if named is not None and one else None
        return None

    def _voice(self, after: int, verb: int) -> End | None:
        """'El gobierno, por boca de su vocera, Rosa Quilodrán, felicitó a Soto', 'Los alcaldes del sur, así
        como Quilodrán, felicitaron': through whom or beside whom somebody who is nobody here acts.
        """
        i = self.cues.within(after, min(verb, after + 3), "mouthpiece")
        if i is None:
            i = self.cues.within(after, min(verb, after + BESIDE_REACH), "likewise", "additive")
            i = i if i is not None and self.document.lowers[i - 1] == "," else None
        found = self.cues.at(i, "mouthpiece", "likewise", "additive") if i is not None else None
        named = self.references.at(found[1]) if found is not None else None
        named = named or (self.references.at(found[1] + 1) if found is not None else None)
        if named is None or named.after > verb or not named.actors:
            return None
        return End.of(named)

    def _voice_behind(self, verb: int) -> End | None:
        """'El gobierno felicitó a Soto por medio de su canciller, Tola': through whom a body acts, told
        behind the verb; not 'a través de su cuenta'.
        """
        _, end = self.document.sentences[self.document.sentence[verb]]
        i = self.cues.within(verb + 1, min(end, verb + VOICE_REACH), "mouthpiece")
        found = self.cues.at(i, "mouthpiece") if i is not None else None
        named = self.references.at(found[1]) if found is not None and found[1] < end else None
        person = named is not None and named.actor is not None and named.actor.kind == "person"
        if named is None or not person or found is None or named.first > found[1]:
            return None
        return End.of(named)

    def _identified(self, verb: int) -> End | None:
        """'El primero en felicitarlo fue Soto': whom a copula says that somebody is."""
        been = self.document.lowers[verb + 1 : verb + 2] == ["sido"]
        form = self.predicates.form(verb + been, lemma="ser")
        if form is None or (form.tense not in ("pret", "pres", "fut") and not been):
            return None
        return self.who_at(verb + 1 + been)

    def who_at(self, i: int) -> End | None:
        """Who begins at token ``i``, whatever they are called: 'el propio Soto', 'tanto Soto como Tola', 'los
        ediles del Partido del Alba Soto y Tola', 'varios ediles, entre ellos Soto', 'líderes como Soto'.
        """
        lowers = self.document.lowers
        if lowers[i : i + 2] in (["el", "propio"], ["la", "propia"]):
            i += 2
        i += lowers[i : i + 1] == ["tanto"]
        named = self.references.at(i)
        if named is None or named.first > i or named.kind != "name" or self.clause.preposition(named):
            phrase = self.subjects.phrase(i, ",", first=True) if named is None else None
            if named is not None and not named.actors and named.number == "p":
                some = self.named_of(named.first, named.after)
            else:
                crowd = phrase is not None and phrase.plural and not phrase.actors
                some = self.named_of(i, phrase.after) if phrase is not None and crowd else None
            if some is not None:
                return some
            body = self.party_body(i)  # 'Los primeros en apoyarlo fueron los dirigentes del Partido del Alba'
            if body is not None and body.actors:
                return body
            return self._titled(i)
        members = self._past_titles(self.clause.members(named))
        return End(actors_of(members), named.first, members[-1].after)

    def named_of(self, first: int, after: int) -> End | None:
        """Who is named right behind a title in the plural, or of a crowd, that ends at token ``after``: 'los
        exministros Soto, Tola y Paredes', 'varios ediles, entre ellos Soto'; not 'dijeron los ediles. Soto'.
        """
        if after >= len(self.document):
            return None
        crowd = after
        named = self.references.at(crowd)
        if named is not None and named.first <= crowd + 1 and self.clause.preposition(named) == "de":
            after = named.after  # 'los ediles del Partido del Alba Soto y Tola'
            named = self.references.at(after) if after < len(self.document) else None
        if named is not None and named.first == after and named.kind == "name":
            members = self._past_titles(self.clause.members(named))
            return End(actors_of(members), first, members[-1].after)
        return self.among(crowd, AMONG_REACH)

    def among(self, i: int, reach: int) -> End | None:
        """Who is named of a crowd behind token ``i``."""
        raise NotImplementedError

    def _listed_as(self, verb: int) -> End | None:
        """'Otros que apoyaron a Soto fueron Quilodrán y Tola': whom the crowd's own clause names."""
        stretch = self.document.stretch[verb]
        does = self.predicates.form(verb, "do") is not None
        _, after = self.document.sentences[self.document.sentence[verb]]
        for later in range(verb + 1, min(after, verb + SENTENCE_REACH)):
            counts = self.document.lowers[later] in (COUNTING if does else CLEFT)
            if not counts or self.document.stretch[later] != stretch:
                continue
            named = self.references.at(later + 1)
            if named is None or named.first != later + 1 or not named.actors:
                colon = behind_colon(self.predicates, later)  # 'están los jefes de tres partidos: Tola, …'
                return colon or self.who_at(later + 1)
            members = self._past_titles(self.clause.members(named))
            return End(actors_of(members), named.first, members[-1].after)
        return None

    def _titled(self, i: int, *, plural: bool = False) -> End | None:
        """Those named behind one title at token ``i``: 'los ediles Soto y Paredes', 'líderes como Soto';
        where ``plural``, several only.
        """
        phrase = self.subjects.phrase(i, ",", first=True)
        named = phrase is not None and phrase.actors and not phrase.governed and (phrase.plural or not plural)
        return End.of(phrase) if phrase is not None and named else None

    def _one_of_them(self, i: int) -> End | None:
        """'Quilodrán, otra de las edilas que apoyan a Soto': of whom the word at token ``i`` is told."""
        named = self.references.at(i - 2) if i > 1 and self.document.lowers[i - 1] == "," else None
        if named is None or named.after < i - 1 or not named.actors:
            return None
        members = self.clause.members(named)
        return End(actors_of(members), members[0].first, named.after)

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
            if document.lowers[j + 1] == "del":
                break  # 'el apoyo de Quilodrán a Soto y el del edil Tola a Paredes'
            if document.lowers[j + 1] in SELVES and self.clause.preposition(members[0]):
                break  # 'apoyará al exministro y la propia Tola, en un video, dijo'
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
                or (j == i + 1 and not past_brackets)
            ):
                following = self.subjects.behind_title(i)
                if following is None:
                    return (*members, *self.subjects.behind_joint(i))
            end = document.sentences[document.sentence[i]][1]
            if document.lowers[i] == "," and opens_clause(self.predicates, following.after, end):
                break  # 'con el apoyo del Partido del Alba (PDA), la edila Soto ganó'
            members += self.clause.members(following)
        return members
