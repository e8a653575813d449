"""Who said words whose verb names nobody: everybody near is a candidate, scored by what the text shows.

What each clue counts is told by ``scales``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from ...lexicon import fold
from ...model import Actor
from ..clauses.determiners import JOINS, SELVES
from ..clauses.verbs import is_singular
from ..reading import Reading, Said
from ..references.cases import serves_somebody
from ..references.pointers import Reference
from ..titles.descriptions import Description
from .antecedents import Antecedents
from .continuity import SENTENCES_BACK, Continuity
from .mentions import Mentions
from .scales import DESCRIBED, DROPPED, Candidate, choose
from .taking_up import goes_on, is_of_another_office, is_unfit, tells_more

FAR = 2
"""From this distance on, in sentences, one is as far as another."""
SELF = frozenset(("soy", "llamo", "yo"))
"""Behind these one names oneself: 'soy la Rosa Quilodrán', 'me llamo Rosa', 'yo, Rosa Quilodrán'."""
BODY = 2
"""From this paragraph on a description takes up whom the text has named; before it may name them behind."""
SPEAKERS_BACK = 5
"""Quotations back in which the speaker before the last is looked for."""
WORDS_THAT_JOIN = JOINS - {";"}
"""What joins a clause which has a subject of its own to the one before; a semicolon parts them."""
UNMEANT = -20
"""Points of a meaning from which down it is another's, however near somebody is named."""


def _far(sentences: int) -> str:
    """A distance as clues tell it: '0', '1' or 'far'."""
    return str(max(0, sentences)) if sentences < FAR else "far"


class _Pool:
    """The candidates for one quotation, in the order in which they are found."""

    def __init__(self) -> None:
        self.found: dict[tuple[Actor | None, str | None], Candidate] = {}
        self.named: dict[Actor, None] = {}
        """The people named near, the nearest first."""

    def show(self, actor: Actor | None, label: str | None, clue: str, value: int = 1) -> None:
        if actor is None and label is None:
            return
        if actor is not None:
            label = None
        candidate = self.found.get((actor, label))
        if candidate is None:
            candidate = self.found[actor, label] = Candidate(actor, label)
        candidate.clues[clue] = value


def _introduced(reading: Reading) -> Mapping[int, int]:
    found: dict[int, int] = {}
    for naming in reading.cast.namings:
        if naming.actor.kind == "person":
            first = found.get(naming.actor.index, naming.first)
            found[naming.actor.index] = min(first, naming.first)
    return found


class Ranking(Mentions):
    """Ranks the possible speakers of one document. ``kept``: the quotations attributed so far."""

    def __init__(
        self,
        reading: Reading,
        kept: list[Said],
        continuity: Continuity,
        antecedents: Antecedents,
        whom: Callable[[Said, Reference], tuple[Actor | None, str | None]],
        introduced: Mapping[int, int] | None = None,
    ) -> None:
        super().__init__(reading, continuity)
        self.kept = kept
        self.antecedents = antecedents
        self.introduced = _introduced(reading) if introduced is None else introduced
        """person → the first token at which they are named."""
        self.commentators: dict[int, None] = {}
        """Who has spoken as one: 'dijo el politólogo'."""
        self.whom = whom
        """Whom a reference names, by actor or by label."""

    def as_of(self, token: int) -> Ranking:
        """The same ranking as it stood at a token: only words before it have been said."""
        kept = [said for said in self.kept if said.after <= token]
        before = Ranking(self.reading, kept, self.continuity, self.antecedents, self.whom, self.introduced)
        before.commentators = self.commentators
        return before

    def dropped(self, said: Said, *, here: bool, before: int | None = None) -> Candidate | None:
        """Who said words without a subject; ``here``: whether their own sentence before them counts, up to
        the token ``before``, or up to the words or their verb where it is left out.
        """
        anchor = max(said.cue, said.first) if before is None else before
        number = self.document.sentence[said.first - 1]
        if not here:
            anchor = self.continuity.clause_head(anchor)
        pool = _Pool()
        self._subjects(pool, said, number, anchor, here=here, open_too=True)
        self._speakers(pool, said, number)
        self._named(pool, number, anchor)
        self._paragraph(pool, number, anchor)
        self._in_words(pool, said)
        self._disagreeing(pool, number)
        self._behind(pool, said)
        question = self.question(said, number - 1) if number else None
        if question is not None:
            pool.show(*self._who(said, question[0], open_too=True), "asks")
            for actor in question[1]:
                pool.show(actor, None, "asked")
        if not pool.found and here and number:
            body = self.continuity.body(number - 1)
            pool.show(*(self.whom(said, body) if body is not None else (None, None)), "nearest_subject")
        if not pool.found:
            pool.show(self.continuity.last_acting(number - SENTENCES_BACK), None, "nearest_subject")
        told = self.told_to(said)
        if (last := self._last()) is not None and self.answers(said, last):
            pool.found.pop((last.speaker, last.label), None)
        return choose([found for found in pool.found.values() if found.actor not in told], DROPPED)

    def described(self, said: Said, reference: Reference) -> Candidate | None:
        """Whom a description means as the speaker: 'dijo el analista'."""
        leader = choose(self.meant(said, reference), DESCRIBED)
        if leader is not None and leader.actor is not None and self._comments(reference):
            self.commentators[leader.actor.index] = None
        return leader

    def meant(self, said: Said, reference: Reference) -> list[Candidate]:
        """Everybody near whom a description may mean."""
        anchor = reference.first
        number = self.document.sentence[anchor]
        pool = _Pool()
        self._subjects(pool, said, number, anchor, here=True, open_too=False)
        if (before := self._last()) is not None and self.continuity.adds(said, reference):
            pool.show(before.speaker, before.label, "adds")
        if not tells_more(reference):
            self._speakers(pool, said, number)
        self._named(pool, number, anchor)
        self._paragraph(pool, number, anchor)
        trade = reference.description is not None and reference.description.noun.kind == "profession"
        called = trade and any(fit.called for fit in reference.judged)
        for fit in reference.judged:
            pool.show(Actor("person", fit.person), None, "meaning", fit.meaning // 2)
            pool.show(Actor("person", fit.person), None, "points", fit.points // 2)
            held = fit.called if called else fit.holds  # 'la cantante' is no soprano where one is called so
            if held and self._named_before(fit.person, anchor):
                pool.show(Actor("person", fit.person), None, "holds")
        if reference.actor is not None:
            pool.show(reference.actor, None, "resolved")
        self._called(pool, reference)
        self._in_words(pool, said)
        words = self.document.lowers[reference.first : reference.after]
        if not SELVES.isdisjoint(words):
            self._own(pool, reference)
        if words[1:2] == ["también"]:
            self._also(pool)
        begin, _ = self.document.sentences[number]
        before_it = self.references.between(begin, anchor)
        sources = {r.actor for r in before_it if r.kind == "name" and self.is_source(r)}
        candidates = [
            candidate
            for candidate in pool.found.values()
            if candidate.actor is not None
            and candidate.actor.kind == "person"
            and not is_unfit(candidate.clues, reference, self.document.paragraph[anchor])
            and self._can_mean(reference, candidate.actor)
            and candidate.actor not in sources
            and candidate.actor not in self._acting(reference)
            and not is_of_another_office(candidate.clues, reference, self._titles(candidate.actor))
        ]
        if self._interviews(said, reference):
            candidates = [c for c in candidates if "holds" in c.clues or not self._is_asked(c.actor)]
        for candidate in candidates:
            if candidate.actor is not None and self._is_named_later(candidate.actor.index, anchor):
                candidate.clues["later"] = 1
        last = next((a for a in pool.named if any(a == candidate.actor for candidate in candidates)), None)
        for candidate in candidates:
            if candidate.actor == last and goes_on(candidate.actor, candidate.clues, reference):
                candidate.clues["goes_on"] = 1
        if any("holds" not in c.clues and self.deals_with_only(c.actor, reference) for c in candidates):
            return []
        return candidates

    def _interviews(self, said: Said, reference: Reference) -> bool:
        """'La moderadora preguntó: “…”': whether it is who asks by trade, and so none of those asked."""
        noun = reference.description.noun if reference.description is not None else None
        if noun is None or not self.reading.lexicon.is_word(noun.lemma, "asks_by_trade") or said.cue < 0:
            return False
        return self.reading.lexicon.is_verb_in(self.document.lowers[said.cue], "ask")

    def _is_asked(self, actor: Actor | None) -> bool:
        """Whether somebody is of those who are asked: of an office, a candidacy or a party."""
        if actor is None:
            return False
        person = self.reading.cast.people[actor.index]
        official = any(called.noun.kind in ("office", "candidacy") for called in self._titles(actor))
        return official or person.party is not None or person.known is not None

    def _titles(self, person: Actor) -> Iterator[Description]:
        """What the text calls a person."""
        cast = self.reading.cast
        return (cast.descriptions[d] for d in cast.people[person.index].descriptions)

    def _acting(self, reference: Reference) -> tuple[Actor, ...]:
        """Who acts in the clause to which a description's own is joined: 'Soto llamó al ministro y el edil
        respondió' is of another, for Soto's own verb would need no subject.
        """
        i = reference.first - 1
        if i < 0 or self.document.lowers[i] not in WORDS_THAT_JOIN:
            return ()
        mains = self.continuity.topics.mains(self.document.sentence[reference.first])
        before = [main for main in mains if main.verb < i]
        subject = before[-1].subject if before else None
        return subject.actors if subject is not None and subject.first < i else ()

    def _called(self, pool: _Pool, reference: Reference) -> None:
        """Who has spoken as a commentator, whatever he was called, where one is meant: 'el analista'."""
        if self._comments(reference):
            for person in self.commentators:
                pool.show(Actor("person", person), None, "called")

    def _comments(self, reference: Reference) -> bool:
        """Whether a description is a commentator's: 'el cientista político'."""
        noun = reference.description.noun if reference.description is not None else None
        return noun is not None and self.reading.lexicon.is_word(noun.lemma.split()[0], "commentator")

    def _own(self, pool: _Pool, reference: Reference) -> None:
        """Whom 'la propia candidata' takes up: who was named last, if only in another's title."""
        for naming in reversed(self.reading.cast.namings):
            if naming.first >= reference.first or self.document.stretch[naming.first] >= 0:
                continue
            if naming.actor.kind == "person" and self.antecedents.agrees(naming.actor, reference):
                pool.show(naming.actor, None, "own")
                return

    def _also(self, pool: _Pool) -> None:
        """Whom 'El también coordinador' takes up: of whom the text was just telling something else."""
        for candidate in pool.found.values():
            if "nearest_subject" in candidate.clues:
                candidate.clues["own"] = 1

    def _named_before(self, person: int, anchor: int) -> bool:
        """Whether the text has named a person before a token: an office told later tells nobody yet."""
        return self.introduced.get(person, anchor) < anchor

    def _is_named_later(self, person: int, anchor: int) -> bool:
        """Whether nobody has named somebody, nor let him speak by a title alone, where a description stands,
        behind the headline and the lead.
        """
        spoke = any(said.speaker == Actor("person", person) for said in self.kept)
        return (
            self.document.paragraph[anchor] >= BODY and not spoke and not self._named_before(person, anchor)
        )

    def _can_mean(self, reference: Reference, actor: Actor) -> bool:
        """Whether a description can mean a person: as it was read, unless by a commentator's word."""
        if actor == reference.actor:
            return not self.antecedents.is_commented(actor, reference)
        if self._is_bound(reference):  # 'el tío de la joven', 'la víctima', 'el jefe de obras del Ministerio'
            return any(fit.person == actor.index and fit.meaning > UNMEANT for fit in reference.judged)
        return self.antecedents.agrees(actor, reference)

    def _is_bound(self, reference: Reference) -> bool:
        """Whether a description means nobody of whom the text tells nothing like it, however near."""
        told = reference.description
        if told is None or serves_somebody(self.document, self.reading.cast, told):
            return told is not None
        if told.noun.kind == "kin" and told.complement is not None:
            return told.definite or bool(told.complement_names)
        of_body = any(name.kind == "organisation" for name in told.complement_names)
        return (told.noun.kind == "relation" and of_body) or self.reading.lexicon.is_word(
            told.noun.lemma, "in_a_case", "in_court"
        )

    def _subjects(
        self, pool: _Pool, said: Said, number: int, anchor: int, *, here: bool, open_too: bool
    ) -> None:
        """Whom the sentences before are on, the nearest first, back to the words before and beyond them."""
        document = self.document
        last = self._last()
        last_sentence = document.sentence[last.after - 1] if last is not None else -1
        nearest = True
        for n in range(number if here else number - 1, max(-1, number - SENTENCES_BACK), -1):
            first, after = document.sentences[n]
            if said.cue >= 0 and self.continuity.is_apart(n, number):
                continue
            after = min(after, anchor)
            if last is not None and n == last_sentence:
                first = max(first, min(after, max(last.after, last.cue + 1)))
            subject = self.continuity.subject(first, after) if first < after else None
            if subject is None and open_too and n == number - 1 and first < after:
                subject = self.continuity.stranger(n, told=self.is_addressed(said))
            if subject is None or subject.first >= anchor or not (subject.actors or open_too):
                continue
            if subject.number == "p" and is_singular(self.document, self.reading.lexicon, said.cue):
                continue  # 'Los ediles fueron citados. “…”, dijo' is on one of whom the text told before
            actor, label = self._who(said, subject, open_too=open_too)
            if actor is None and label is None:
                continue
            beyond = last is not None and n < last_sentence
            pool.show(actor, label, "subject_beyond" if beyond else f"subject_{_far(number - n)}")
            if nearest and not beyond:
                pool.show(actor, label, "nearest_subject")
                nearest = False
        if nearest and last is not None:
            pool.show(last.speaker, last.label, "speaker_no_subject")

    def _who(self, said: Said, subject: Reference, *, open_too: bool) -> tuple[Actor | None, str | None]:
        """Whom a sentence's subject means: a title means as a teller whom its words' place tells, too."""
        asked = open_too and subject.kind == "description"
        return self.whom(said, subject) if asked or not subject.actors else (subject.actors[0], None)

    def _last(self) -> Said | None:
        """The quotation before, of those whose speaker the text is on."""
        return next((said for said in reversed(self.kept) if not said.in_passing), None)

    def _speakers(self, pool: _Pool, said: Said, number: int) -> None:
        """Who spoke last, how far back, and who before."""
        document, last = self.document, self._last()
        if last is None:
            return
        distance = number - document.sentence[max(last.after - 1, last.cue)]
        pool.show(last.speaker, last.label, f"speaker_{_far(distance)}")
        if document.paragraph[last.after - 1] == document.paragraph[said.first]:
            pool.show(last.speaker, last.label, "speaker_paragraph")
        for earlier in reversed(self.kept[-SPEAKERS_BACK:-1]):
            if not earlier.in_passing and (earlier.speaker, earlier.label) != (last.speaker, last.label):
                pool.show(earlier.speaker, earlier.label, "speaker_before")
                return

    def _named(self, pool: _Pool, number: int, anchor: int) -> None:
        """Who is named near, free or governed by a preposition; who was named last."""
        first_seen = True
        elided = self.continuity.topics.elided_since(number, anchor)
        for n, reference in self.before(number, anchor):
            for actor in reference.actors:
                if actor.kind != "person":
                    continue
                held = self.is_held(reference)
                how = "governed" if held else "free"
                told = n == number and elided is not None and reference.first > elided
                if told or self.continuity.is_told_of(n):
                    how = "told"  # 'Aseguró que Soto calló y pidió “…”', 'Esto, luego de que Soto callara'
                pool.show(actor, None, f"{how}_{_far(number - n)}")
                if told and reference.kind == "name":
                    pool.show(actor, None, "told_of")
                pool.named.setdefault(actor)
                if number - n == 1 and self.is_teller(reference):
                    pool.show(actor, None, "teller")
                if number - n <= 1 and held and self.is_mouthpiece(reference):
                    pool.show(actor, None, "mouthpiece")
                if first_seen:
                    pool.show(actor, None, "last_named")
            first_seen = first_seen and not any(actor.kind == "person" for actor in reference.actors)

    def _paragraph(self, pool: _Pool, number: int, anchor: int) -> None:
        """Whom the paragraph begins with."""
        document = self.document
        head = document.sentence[document.paragraphs[document.paragraph[anchor]][0]]
        if head >= number:
            return
        subject = self.continuity.subject(*document.sentences[head])
        if subject is not None and subject.actor is not None and subject.actor.kind == "person":
            pool.show(subject.actor, None, "paragraph_head")

    def _disagreeing(self, pool: _Pool, number: int) -> None:
        """Whom a participle at a sentence's head cannot be told of: 'Consultada por Soto, dijo: “…”'."""
        document = self.document
        first, after = document.sentences[number]
        while first < after and self.reading.lexicon.is_word(document.lowers[first], "adverb", "conjunction"):
            first += 1
        word = document.lowers[first] if first < after else ""
        if not any(v.tense == "part" for v in self.reading.lexicon.verbs.get(word, ())):
            return
        gender = "f" if word.endswith("a") else "m" if word.endswith("o") else ""
        for candidate in pool.found.values():
            if candidate.actor is not None and candidate.actor.kind == "person":
                own = self.reading.cast.people[candidate.actor.index].gender
                if gender and own and own != gender:
                    candidate.clues["disagrees"] = 1

    def _behind(self, pool: _Pool, said: Said) -> None:
        """Whom the sentence names behind its verb without a subject: '“…”, dijo, refutando lo que Soto pidió'
        is not of Soto.
        """
        document = self.document
        if said.cue < said.after:
            return
        _, after = document.sentences[document.sentence[said.cue]]
        for reference in self.references.between(said.cue + 1, after):
            candidate = pool.found.get((reference.actor, None))
            if candidate is not None and reference.kind == "name" and document.stretch[reference.first] < 0:
                candidate.clues["behind"] = 1

    def _in_words(self, pool: _Pool, said: Said) -> None:
        """Whom the words themselves name: one seldom speaks of oneself by name."""
        document, people = self.document, self.reading.cast.people
        capitals = [i for first, after in said.parts for i in document.capitals_in(first, after)]
        named = {
            fold(document.forms[i]): fold(document.forms[i + 1]) if behind == i + 1 else None
            for i, behind in pairwise((*capitals, -1))
            if SELF.isdisjoint(document.lowers[max(0, i - 3) : i])
        }
        for candidate in pool.found.values():
            if candidate.actor is not None and candidate.actor.kind == "person":
                tokens = people[candidate.actor.index].tokens
                by_given = any(name in named and named[name] in {*tokens[1:], None} for name in tokens[:2])
                if tokens[-1] in named or (len(tokens) > 1 and by_given):  # not Juan Soto by 'Juan Paredes'
                    candidate.clues["in_words"] = 1
