"""Who tells in the plural where nobody stands beside the verb: '“…”, agregaron', 'desde el municipio piden'.

Nobody speaks so alone: it is the body, the crowd or the several of whom the text tells last, else nobody
that it names.
"""

from __future__ import annotations

from functools import cached_property

from ...knowledge import Organisation
from ...lexicon import ADVERB, CLITIC, SAYING, TEXT_NOUN
from ...model import Actor
from ..clauses.determiners import ARTICLES, OF
from ..clauses.syntax import Subject
from ..clauses.topics import Topics
from ..clauses.verbs import is_singular, tells
from ..reading import Reading, Said
from ..references.bodies import RUN_BY, complement_of
from ..references.pointers import Reference
from ..references.utterers import RELATIVES
from ..tokens import MARKS, SINGLE
from .institutions import Institutions
from .sayings import Cue
from .tellers import Tellers

SENTENCES_BACK = 6
"""Sentences before the words in which those who tell are looked for."""
SOURCE_REACH = 6
"""Tokens behind a verb within which 'desde' names the body that it is of."""
CHANNEL_REACH = 9
"""Tokens from a verb to whose account or page it is: 'en la cuenta oficial de Instagram del Servicio'."""
INCISO = 8
"""Tokens of an inciso between a body and its verb: ', en tanto,'."""
WITH = frozenset("y e o u ni junto con como además".split())
"""Behind a name these bring others in: 'Soto junto a Paredes pidieron'."""
WITHIN = frozenset(("en", "entre", "dentro"))
"""What opens a phrase that tells in what something stands: 'En el balance', 'Entre las conclusiones'."""
ACTED_BACK = 4
"""Sentences before words told by nobody in which the body acts whose they are."""
LIKEWISE = frozenset(("también", "además", "asimismo", "ya", "solo", "sólo"))
"""What may part a body from its verb: 'en el gremio también dijeron'."""
DEALT_BACK = 4
"""Sentences before words in which those stand with whom somebody deals."""
DEALT_BY = ("a", "con", "ante")
"""Prepositions of with whom somebody deals."""
JOINED_REACH = 3
"""Tokens behind a name, or brackets, within which they stand."""


class Chorus:
    """Finds who tells in the plural in one document. ``kept`` is the list of quotations attributed so far."""

    def __init__(
        self, reading: Reading, topics: Topics, tellers: Tellers, bodies: Institutions, kept: list[Said]
    ) -> None:
        self.document = reading.document
        self.cast = reading.cast
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.clause = reading.clause
        self.topics = topics
        self.tellers = tellers
        self.bodies = bodies
        self.kept = kept

    # -- the body from which it is told --------------------------------------------------------------

    def source(self, verb: int) -> Reference | None:
        """The body that nobody named speaks for: 'señalan desde el ente electoral', 'se detalló desde la
        alcaldía', 'En el gremio se aseguró', 'En la nota, desde el gremio piden', 'informó la cuenta oficial
        del Servicio'; not 'dijo desde la alcaldía', 'escriben en Tola'.
        """
        several = self.tellers.plural(verb)
        impersonal = self.document.lowers[verb - 1] == "se" and not several  # 'desde Tola se refirieron'
        if not impersonal and not several:
            return self._of_channel(verb + 1) if self.document.lowers[verb + 1] in ("la", "el") else None
        behind = self._behind(verb, impersonal)
        return behind or self._before(verb - impersonal) or (self._of_work(verb) if impersonal else None)

    def is_dropped(self, cue: Cue, subject: Subject | None, source: Reference | None) -> bool:
        """Whether a verb of telling has no subject of its own, as where a body's 'desde' stands beside it."""
        impersonal = cue.position == "after" and self.document.lowers[cue.token - 1] == "se"
        if subject is None or subject.basis == "dropped" or impersonal:
            return True
        if source is None or not self.tellers.plural(self.tellers.head(cue.token)):
            return False
        first = subject.references[0].first
        asked = any(v.tense == "part" for v in self.lexicon.verbs.get(self.document.lowers[first], ()))
        if asked and first < source.first:
            return True  # 'Consultados por el plan, desde el gremio dijeron'
        one = len(subject.references) == 1 and subject.references[0].number == "s"
        return one or self.tellers.is_as_told(cue.token)

    def _behind(self, verb: int, impersonal: bool) -> Reference | None:
        """'comunicaron desde la tienda', 'lamentan desde los vecinos', 'dijeron en la tienda', 'dijeron en
        las redes de la tienda'.
        """
        document, lowers = self.document, self.document.lowers
        owner = self._of_channel(verb + 1)
        if owner is not None:
            return owner
        for i in range(verb + 1, min(verb + SOURCE_REACH, len(document) - 1)):
            if lowers[i] == "desde" or (lowers[i] == "en" and not impersonal and self._only_when(verb, i)):
                begin = self.tellers.inside_of(i + 1)
                reference = self.references.at(begin)
                if reference is not None and self._is_body(reference):
                    return reference
                if reference is not None and reference.number == "p" and lowers[i] == "desde":
                    return reference
                run = self._run_by_one(i + 1) or (self._held_within(begin) if begin > i + 1 else None)
                return run or (self.bodies.of_place(i + 1, behind=True) if lowers[i] == "desde" else None)
            if document.stretch[i] >= 0 or not document.forms[i].isalpha() or lowers[i] == "que":
                return None
        return None

    def _of_channel(self, i: int) -> Reference | None:
        """Whose the account or the page is that stands at token ``i``: 'en las redes sociales del Servicio',
        'la cuenta de X de la Corporación'.
        """
        document, lowers, seen = self.document, self.document.lowers, False
        for k in range(i, min(i + CHANNEL_REACH, len(document) - 2)):
            seen = seen or self.lexicon.is_word(lowers[k], "own_channel")
            if not document.forms[k].isalpha() or tells(document, self.lexicon, k):
                return None
            if seen and lowers[k] in ("de", "del"):
                owner = self.references.at(k) or self.references.at(k + 1)
                owner = owner or self.references.at(k + 1 + (lowers[k + 1] in ("la", "el")))
                network = owner is None or owner.first < k or owner.first in self.networks
                if owner is not None and not network and self._is_body(owner):
                    return owner
        return None

    @cached_property
    def networks(self) -> set[int]:
        """The tokens at which networks are named: 'X', 'Instagram'."""
        rows = ((candidate.first, row) for candidate in self.cast.candidates for row in candidate.rows)
        return {first for first, row in rows if isinstance(row, Organisation) and row.kind == "network"}

    def _run_by_one(self, i: int) -> Reference | None:
        """The body of somebody's at token ``i`` that is none anywhere else: 'dicen en el equipo de Soto'."""
        document = self.document
        if document.lowers[i] not in ARTICLES or document.lowers[i + 1] not in RUN_BY:
            return None
        after = complement_of(document, i + 1)
        return Reference(i, after, "organisation", (), "", "s", document.span(i + 1, after))

    def _held_within(self, i: int) -> Reference:
        """What stands at token ``i`` behind 'el seno de', as written: 'el seno del combinado tolense'."""
        noun = i + (self.document.lowers[i] in ARTICLES | {"del"})
        after = complement_of(self.document, noun)
        return Reference(i, after, "organisation", (), "", "s", self.document.span(noun, after))

    def _only_when(self, verb: int, i: int) -> bool:
        """Whether only a time parts a verb from token ``i``: 'dijeron ayer en'; not 'acordaron verse en'."""
        document = self.document
        return i < verb + 4 and all(
            document.flags[k] & ADVERB or self.lexicon.is_word(document.lowers[k], "relative_day", "weekday")
            for k in range(verb + 1, i)
        )

    def _before(self, verb: int) -> Reference | None:
        """'A través de sus redes, desde Tola informaron que', 'Desde el gremio enviaron una nota, donde
        aseguran que', 'En el PDA rechazaron el pacto'; not 'Desde la sede, los ediles informaron que'."""
        document, lowers = self.document, self.document.lowers
        first, _ = document.sentences[document.sentence[verb]]
        asked = self._asked_where(verb)
        if asked is not None:
            return asked
        for i in range(first, verb - 1):
            heads = lowers[i] == "en" and (i == first or lowers[i - 1] == ",")
            if not (lowers[i] == "desde" or heads) or document.stretch[i] >= 0:
                continue
            begin = self.tellers.inside_of(i + 1)
            reference = self.references.at(begin)
            if reference is not None and self.bodies.is_no_person(reference):
                reference = None
            if reference is not None and not self._is_body(reference):
                continue
            named = not heads or lowers[i + 1] in ARTICLES
            reference = reference or self.bodies.of_place(begin, surely=not named)
            if reference is None or (heads and not self._runs_up_to(reference, verb)):
                continue
            if self._is_free(reference.after, verb):
                return reference
        return None

    def _of_work(self, verb: int) -> Reference | None:
        """The body in whose work something is told: 'En el balance del Servicio se dice', 'Entre las
        medidas que acordó la Comisión, se indicó'; not 'En el acto de Soto con el gremio se pidió'.
        """
        lowers = self.document.lowers
        first, _ = self.document.sentences[self.document.sentence[verb]]
        while first < verb and (self.document.flags[first] & ADVERB or lowers[first] == ","):
            first += 1
        if lowers[first] not in WITHIN:
            return None
        found: Reference | None = None
        for reference in self.references.between(first, verb):
            if self.document.stretch[reference.first] >= 0 or reference.kind == "text":
                continue
            if self._is_body(reference) and not self.bodies.is_no_person(reference):
                found = found or reference
            elif self.clause.preposition(reference) not in ("a", "al", "ante"):
                return None
        if found is None or any(tells(self.document, self.lexicon, i) for i in range(found.after, verb)):
            return None
        return found

    def _asked_where(self, verb: int) -> Reference | None:
        """The body that a relative of place takes up: 'Radio Tola llamó al municipio, desde donde dijeron
        que'; not 'envió una nota al municipio, donde aseguran que'.
        """
        lowers, i = self.document.lowers, verb - 1
        while i > 0 and self.document.flags[i] & CLITIC:
            i -= 1
        if lowers[i] != "donde":
            return None
        i -= 1 + (lowers[i - 1] == "desde")
        body = self.references.at(i - 1) if lowers[i] == "," else None
        if body is None or not self._is_body(body):
            return None
        return None if any(f & TEXT_NOUN for f in self.document.flags[body.first - 3 : body.first]) else body

    def _runs_up_to(self, reference: Reference, verb: int) -> bool:
        """Whether only the rest of a body's name or an inciso stands before a verb: 'la Justicia Electoral
        dijo', 'En el PDA de Tola dijeron', 'En el gremio, en tanto, dijeron'.
        """
        lowers, i = self.document.lowers, reference.after
        verb -= lowers[verb - 1] in LIKEWISE
        if lowers[i] == "," == lowers[verb - 1] and verb - i <= INCISO:
            return not any(tells(self.document, self.lexicon, k) for k in range(i, verb))
        return all(
            self.document.is_capital(k) or (lowers[k] in OF and self.document.is_capital(k + 1))
            for k in range(i, verb)
        )

    def _is_free(self, first: int, verb: int) -> bool:
        """Whether nobody stands between a body and a verb who could have it for his own."""
        forms, lowers = self.document.forms, self.document.lowers
        if forms[verb - 1] == "," == forms[first] and lowers[first + 1] in RELATIVES:
            if "," not in forms[first + 1 : verb - 1]:
                return True  # 'Desde el gremio, que dirige Soto, se dijo'
        return not any(
            self.document.stretch[reference.first] < 0
            and not self.clause.preposition(reference)
            and reference.kind != "text"
            and (reference.number == "p" or bool(reference.actors))
            for reference in self.references.between(first, verb)
        )

    def _is_body(self, reference: Reference) -> bool:
        """Whether a reference is a body or a party: nobody speaks from within a person."""
        party = reference.actor is not None and reference.actor.kind == "party"
        return reference.kind == "organisation" or party

    # -- those of whom the text tells ----------------------------------------------------------------

    def tells_itself(self, said: Said, cue: Cue) -> bool:
        """Whether a plural verb tells the words, and not what another tells of: 'Honrará a quienes dijeron
        “…”', 'contó que se hablaron: “…”', 'Soto vio a Paredes y acordaron “…”', '“Siete de diez” han caído'.
        """
        if cue.position == "after":
            i = said.after
            while i < cue.token and (self.document.forms[i] in MARKS or self.document.forms[i] in SINGLE):
                i += 1
            return not self.document.forms[i].isalpha()
        if cue.position != "before":
            return cue.position in ("inside", "next")
        if ";" in self.document.lowers[cue.token : said.first]:
            return False
        mains = self.topics.mains(self.document.sentence[cue.token])
        own = self.topics.main_at(cue.token)
        if own is None:
            return self._is_in_text_or_cleft(cue.token)
        return not any(
            main.verb < own.verb and is_singular(self.document, self.lexicon, main.verb) for main in mains
        )

    def _is_in_text_or_cleft(self, verb: int) -> bool:
        """Whether a plural verb tells where a text is from, or what a cleft sets off: 'El gremio envió una
        nota, donde llaman a “…”', 'Es por esto que sostuvieron “…”'; not 'en la cita, donde acordaron'.
        """
        lowers = self.document.lowers
        first, _ = self.document.sentences[self.document.sentence[verb]]
        cleft = lowers[first : first + 2] in (["es", "por"], ["fue", "por"]) and lowers[verb - 1] == "que"
        text = any(flags & TEXT_NOUN for flags in self.document.flags[max(first, verb - 3) : verb])
        return (lowers[verb - 1] == "donde" and text) or cleft

    def is_alone(self, reference: Reference) -> bool:
        """Whether a reference is a single person, to whom no plural verb is due: 'Soto' in 'vio a Soto y
        pidieron'; not in 'Soto, junto a Paredes, pidieron'.
        """
        if not self.tellers.is_single(reference) or len(self.clause.members(reference)) > 1:
            return False
        lowers, i = self.document.lowers, reference.after
        return WITH.isdisjoint(lowers[i : i + JOINED_REACH])

    def before(self, said: Said, anchor: int) -> Said | Reference | None:
        """Those who told or acted last before token ``anchor``: words of theirs, or the reference to them.

        None where somebody has spoken since who is one: 'El gremio marchó. “…”, dijo Soto. “…”, agregaron'.
        """
        document = self.document
        number = document.sentence[said.first - 1]
        last = self.kept[-1] if self.kept else None
        several = last if last is not None and self._spoke_as_several(last) else None
        spoken = document.sentence[max(last.after - 1, last.cue)] if last is not None else -1
        led: Reference | None = None
        for n in range(number, max(-1, number - SENTENCES_BACK), -1):
            since = max(last.after, last.cue) if last is not None and n == spoken else 0
            found = self._several_in(n, anchor, since)
            if found is not None:
                return found
            if since:
                break
            led = led or self._led_in(n, anchor) or self._source_in(n)
        return several or led or self._dealt_with(number, anchor)

    def _dealt_with(self, number: int, anchor: int) -> Reference | None:
        """The several with whom one deals: 'Soto recibió a los dirigentes. “…”, dijeron', 'Soto viajó a Tola,
        donde lo esperaba un grupo de mineros. “…”, le gritaron'; nobody where there are others.
        """
        for n in range(number, max(-1, number - DEALT_BACK), -1):
            first, after = self.document.sentences[n]
            some = [
                reference
                for reference in self.references.between(first, min(after, anchor))
                if reference.number == "p" and reference.kind in ("description", "group")
                if self.document.stretch[reference.first] < 0 and self._is_dealt_with(reference)
            ]
            if some:
                return some[0] if len(some) == 1 else None
        return None

    def _is_dealt_with(self, reference: Reference) -> bool:
        """Whether somebody is a person's object or acts on one: 'con los ediles', 'lo esperaban mineros'."""
        if self.clause.preposition(reference) in DEALT_BY:
            return True
        verb = reference.first - 1
        return (
            verb > 0
            and bool(self.document.flags[verb - 1] & CLITIC)
            and tells(self.document, self.lexicon, verb)
        )

    def source_before(self, verb: int) -> Reference | None:
        """The body from which the sentence before tells something without a subject, as its verb does, or
        which has acted since somebody spoke: 'En el gremio se explicó que no hay plan. Se agregó que “…”'.
        """
        if not self.tellers.names_nobody(verb):
            return None
        number = self.document.sentence[verb]
        spoken = self.document.sentence[self.kept[-1].after - 1] if self.kept else -1
        for n in range(number, max(spoken, number - ACTED_BACK), -1):
            acts = [m.subject for m in self.topics.mains(n) if m.subject is not None and m.explicit]
            if acts and spoken >= 0:
                return acts[0] if acts[0].kind == "organisation" else None
        for main in reversed(self.topics.mains(number - 1) if number else ()):
            if self.document.flags[main.verb] & SAYING and self.document.lowers[main.verb - 1] == "se":
                return self.source(main.verb)
        return None

    def issuer_before(self, said: Said) -> Reference | None:
        """The body from which the sentence before bare words is told: 'Desde el PDA emitieron una nota. “…”';
        not 'Desde el PDA emitió una nota Soto. “…”', nor before 'Además, “…”', which goes on.
        """
        document, number = self.document, self.document.sentence[said.first - 1] - 1
        opens = document.sentence_start(said.first - 1)
        mains = self.topics.mains(number) if number >= 0 and opens else ()
        if not mains or mains[-1].subject is not None or not self.tellers.plural(mains[-1].verb):
            return None
        beside = document.paragraph[document.sentences[number][0]] == document.paragraph[said.first]
        return self._before(mains[-1].verb) if beside else None

    def spoke_last_unnamed(self) -> str | None:
        """The body or the text that spoke last by a verb, no person since: 'El tribunal dijo que “…”. De esta
        forma, se indicó que “…”'.
        """
        for said in reversed(self.kept):
            if said.speaker is None and said.label in self._bodies:
                return said.label
            if said.verb is not None:
                break
        return None

    @cached_property
    def _bodies(self) -> frozenset[str]:
        """The labels of bodies, texts and crowds, of whom verbs are of several."""
        return frozenset(r.label for r in self.references.items if not r.actors and self.is_several(r))

    def _spoke_as_several(self, said: Said) -> bool:
        """Whether a plural verb may go on with whoever said words."""
        party = said.speaker is not None and said.speaker.kind == "party"
        return said.several or party or said.label in self._bodies

    def _several_in(self, number: int, anchor: int, since: int = 0) -> Reference | None:
        """The several that the main clauses of a sentence before a token are on, from another token on."""
        for main in self.topics.mains(number):
            if main.verb >= anchor:
                break
            if main.verb < since:
                continue
            subject = main.subject
            if subject is None:
                source = self.source(main.verb)
                if source is not None:
                    return source
                continue
            silent = subject.kind == "text" and not self.document.flags[main.verb] & SAYING
            if since <= subject.first < anchor and self.is_several(subject) and not silent:
                return subject
        return None

    def _source_in(self, number: int) -> Reference | None:
        """The body that a sentence gives for its source: 'Lo confirmó a la prensa, según el gremio', 'La
        noticia fue confirmada por el gremio', 'De acuerdo a lo informado por el Gobierno'; not 'La plaza
        fue pintada por el municipio'.
        """
        document = self.document
        for reference in reversed(self.references.between(*document.sentences[number])):
            by = reference.first - 1
            if document.stretch[reference.first] >= 0 or not self._is_body(reference) or by < 1:
                continue
            told = document.lowers[by] == "por" and self.lexicon.verb_in(document.lowers[by - 1], "say")
            if document.lowers[by] == "según" or any(v.tense == "part" for v in told or ()):
                return reference
        return None

    def _led_in(self, number: int, anchor: int) -> Reference | None:
        """The party whose head a sentence is on: 'La jefa del PDA, Soto, negó el pacto. “…”, informaron';
        not 'Soto, que criticó al PDA, negó el pacto'.
        """
        for main in self.topics.mains(number):
            subject = main.subject
            if subject is None or main.verb >= anchor or not self.tellers.is_single(subject):
                continue
            for i in range(subject.first + 2, subject.after):
                if i in self._parties and self.document.lowers[i - 1] in ("de", "del", "la"):
                    return Reference(i, i + 1, "name", (self._parties[i],))
        return None

    @cached_property
    def _parties(self) -> dict[int, Actor]:
        """token → the party whose name begins there."""
        return {n.first: n.actor for n in self.cast.namings if n.actor.kind == "party"}

    def said_by_several(self, said: Said, reference: Reference) -> bool:
        """Whether words of whom a reference tells are of several: 'el texto' may be one person's."""
        one = reference.kind == "text" and said.speaker is not None and said.speaker.kind == "person"
        return not one and self.is_several(reference)

    def is_several(self, reference: Reference) -> bool:
        """Whether a reference is of several or of a body: 'los ediles', 'Soto y Paredes', 'el gremio'."""
        if reference.number == "p" or reference.kind in ("group", "text") or self._is_body(reference):
            return True
        return len(self.clause.members(reference)) > 1
