"""Who said each quotation: the subject of its cue, or what the text before lets a reader supply.

A dropped subject is whoever the text was speaking of; without any cue a quotation goes on with the speaker
before it; a headline's words are of whoever the body quotes with them.
"""

from __future__ import annotations

from dataclasses import replace

from ...knowledge import Organisation
from ...model import Actor, Unresolved
from ..clauses.syntax import Subject
from ..clauses.topics import Topics
from ..clauses.verbs import tells
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..tokens import DASHES
from . import echoes, headings
from .announcements import Announcements
from .antecedents import Antecedents
from .authors import Authors
from .channels import channel
from .chorus import Chorus
from .continuity import Continuity
from .institutions import Institutions
from .ranking import Ranking
from .reasons import Reasons
from .sayings import Cue
from .scales import Candidate
from .taking_up import is_said_again
from .tellers import Tellers
from .unsaid import Unsaid
from .wording import Wording


def attribute(reading: Reading) -> None:
    """Fill in cue, verb and speaker of every quotation, drop what nobody says, report what stays open."""
    _Attribution(reading).run()


class _Attribution:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.clause = reading.clause
        self.kept: list[Said] = []
        self.announcements = Announcements(reading, self.kept)
        self.antecedents = Antecedents(reading, self.kept)
        self.wording = Wording(reading)
        self.unsaid = Unsaid(reading)
        self.networks = {
            candidate.first
            for candidate in reading.cast.candidates
            if any(isinstance(row, Organisation) and row.kind == "network" for row in candidate.rows)
        }
        self.topics = Topics(reading.document, reading.references, reading.clause, reading.lexicon)
        self.tellers = Tellers(reading, self.topics)
        self.reasons = Reasons(reading, self.topics)
        self.authors = Authors(reading, self.announcements, self.topics)
        self.bodies = Institutions(reading, self.authors.bodies)
        self.chorus = Chorus(reading, self.topics, self.tellers, self.bodies, self.kept)
        self.continuity = Continuity(reading, self.announcements, self.topics)
        self.spoken: dict[int, tuple[Actor | None, str | None]] = {}
        """A reference's first token → whom it has been found to mean as a speaker."""
        self.ranking = Ranking(reading, self.kept, self.continuity, self.antecedents, self._whom)
        reading.ranking = self.ranking

    @property
    def last(self) -> Said | None:
        """The quotation before."""
        return self.kept[-1] if self.kept else None

    def run(self) -> None:
        reading = self.reading
        pending: list[Said] = []
        weak: list[Said] = []
        passed: list[Said] = []
        for said in reading.said:
            if said.kind == "post":
                pending.append(said)
                continue
            if self.wording.is_question_put(said) or self.wording.titles_a_work(said):
                continue
            if self.wording.is_an_expression(said) or self.wording.is_a_proverb(said):
                continue
            cue = self.announcements.cue(said) or self.reasons.cue(said)
            cue = cue or self.announcements.cue_in_next_sentence(said)
            if (cue is None and not self.wording.floats(said)) or (
                cue is not None and self.wording.names_a_thing(said)
            ):
                passed.append(said)
                continue
            if cue is not None and self.unsaid.is_unsaid(said, cue):
                continue
            if not self.wording.is_quotation(said) and not (
                cue and cue.position == "after" and cue.strength == 3
            ):
                continue
            if self._joins(said, cue):
                continue
            if cue is not None:
                said.cue, said.verb = cue.token, cue.lemma
                self._speaker_of_cue(said, cue)
                self._call_again(said, cue)
                said.in_passing = self._in_passing(said, cue)
                if cue.lemma is None and cue.strength == 1:
                    weak.append(said)
            elif self.wording.heads_a_section(said):
                weak.append(said)
                self._speaker_under(said)
            else:
                relative = self.announcements.relative(said)
                acting = relative or self.reasons.acting(said) or self.chorus.issuer_before(said)
                if acting is None or not self._says(said, acting):
                    self._speaker_before(said)
                if relative is None or acting is not relative:
                    weak.append(said)
            if cue is not None and cue.position == "after":
                headings.told_with_next(self.document, self.last, said)
            self.kept.append(said)
        reading.said = self.kept
        echoes.sign_posts(reading, self.kept, pending, self.bodies.spelled_out)
        echoes.look_below(reading, self.kept, weak, passed)
        for said in self.kept:
            if said.speaker is None and said.label is None:
                said.speaker = headings.protagonist(reading, self.kept, said, self.continuity.subject)
        reading.said = [said for said in reading.said if self.wording.is_quotation(said)]
        for said in reading.said:
            said.channel = channel(reading, said)
            if self.wording.is_shown_whole(said):
                said.kind = "post"
        reading.said.sort(key=lambda said: (said.first, said.after))
        for said in reading.said:
            if said.speaker is None and said.label is None:
                reading.unresolved.append(
                    Unresolved(
                        self.document.starts[said.first],
                        self.document.ends[said.after - 1],
                        "quote",
                        "no speaker could be placed",
                    )
                )

    def _speaker_before(self, said: Said, *, here: bool = True, before: int | None = None) -> None:
        """Whom the text was speaking of, where nobody is named: see ``ranking``."""
        leader = self.ranking.dropped(said, here=here, before=before)
        if leader is not None:
            said.speaker, said.label = leader.actor, leader.label
        elif self.last is None:
            said.speaker = self.continuity.named_next(said)

    def _whom(self, said: Said, reference: Reference) -> tuple[Actor | None, str | None]:
        """The actor or the label that a reference gives for the speaker of ``said``."""
        if reference.first in self.spoken:
            return self.spoken[reference.first]
        trial = Said(said.first, said.after, said.parts, said.kind, cue=said.cue)
        self._set(trial, reference)
        return trial.speaker, trial.label

    def _call_again(self, said: Said, cue: Cue) -> None:
        """A title behind words is of whoever opens them: 'Lo explicó Pedro Soto: “…”, dijo el edil'."""
        again = self.announcements.taken_up(cue)
        if again is None or again.description is None:
            return
        self.spoken[again.first] = said.speaker, said.label
        if again.description.person is None and said.speaker is not None and said.speaker.kind == "person":
            again.description.person = said.speaker.index

    def _in_passing(self, said: Said, cue: Cue) -> bool:
        """Whether a sentence on somebody else names the source of its words: 'Soto, según el gremio, “…”'."""
        if cue.position == "before" and cue.lemma is not None and self.tellers.is_beside(said, cue.token):
            return True
        if cue.lemma is not None or cue.reference is None or cue.position not in ("before", "after"):
            return False
        first = self.document.sentences[self.document.sentence[said.first - 1]][0]
        limit = min(said.first - 1, cue.token)
        return (
            any(
                main.verb < limit and main.subject is not cue.reference
                for main in self.topics.mains(self.document.sentence[first])
            )
            and self.announcements.said_by(cue.token) is not None
        )

    def _speaker_under(self, said: Said) -> None:
        """A subhead is of whom the paragraph under it is on; else it goes on with who spoke before."""
        number = self.document.sentence[said.first] + 1
        if number < len(self.document.sentences):
            subject = self.continuity.subject(*self.document.sentences[number])
            if subject is not None and self._says(said, subject):
                return
        self._speaker_before(said)

    def _joins(self, said: Said, cue: Cue | None) -> bool:
        """Join the second part of one statement, '"…", dijo Quilodrán, "…"'; not 'por “poco”, dijo: “Va”'."""
        before = self.last
        if before is None or (cue is not None and cue.token != before.cue) or before.cue < before.after:
            return False
        document = self.document
        opened = said.first - 1
        if (mark := document.forms[opened - 1]) not in (",", ".", ";", ":") and mark not in DASHES:
            return False
        if mark == ":" and before.kind == "partial" and document.is_capital(said.first):
            return False
        apart = document.sentence[opened] - document.sentence[before.cue]
        apart += document.paragraph[opened] - document.paragraph[before.cue]
        if apart > (mark == "."):
            return False
        if any(document.lowers[i] in ("que", "y", "e") for i in range(before.cue + 1, opened)):
            return False
        told = mark == "." and self.wording.is_told_with_next(said)
        if told or opened - before.cue > 14 or (cue is not None and cue.position == "after"):
            return False
        before.parts.extend(said.parts)
        before.after = said.after
        return True

    def _speaker_of_cue(self, said: Said, cue: Cue) -> None:
        if cue.reference is not None and self._says(said, cue.reference):
            return
        if cue.position == "before" and self.last is not None and self.last.cue == cue.token:
            said.speaker, said.label = self.last.speaker, self.last.label
            return  # 'dijo que “…” y que “…”'
        if cue.position == "own":
            self._speaker_before(said, before=cue.token)
            return
        apart = self.tellers.set_apart(cue.token) if cue.position == "before" else None
        place = self.tellers.place_that_speaks(said, cue) if cue.position == "before" else None
        if any(reference is not None and self._says(said, reference) for reference in (apart, place)):
            return
        owner = self.authors.owner_of_medium(cue.token) if cue.position == "before" else None
        if cue.lemma is None and cue.position != "after":
            if owner is None or not self._says(said, owner):
                self._speaker_before(said)
            return
        if cue.position == "before" and self.tellers.stands_apart(said, cue.token, self.authors):
            self._speaker_before(said, here=False)
            return
        for reference in (self.authors.where_it_stands(cue.token), owner):
            if reference is not None and self._says(said, reference):
                return
        main = self.tellers.subject_of_main_clause(said, cue)
        if main is not None and self._says(said, main):
            return
        subject = self.tellers.right_before(said, cue.token)
        subject = subject or self.clause.subject(
            cue.token, inverted_first=cue.position in ("after", "inside")
        )
        subject = self.tellers.outside_words(said, cue, subject)
        if cue.position == "after":
            subject = None if self._is_what_is_told(said, subject) else subject
            if subject is not None and subject.basis != "relative":
                subject = self.tellers.hung_behind(said, cue.token, subject)
        if cue.position == "before":
            subject = self._main_instead(cue.token, subject)
            subject = self.tellers.again(cue.token, subject)
        if subject is not None and self.tellers.is_too_many(cue.token, subject):
            subject = None
        head = self.tellers.head(cue.token)
        source = self.chorus.source(head) or (self.chorus.source_before(cue.token) if not subject else None)
        dropped = self.chorus.is_dropped(cue, subject, source)
        if source is not None and dropped and self._says(said, source):
            return
        led = replace(cue, token=head)
        plural = self.tellers.plural(head) and self.chorus.tells_itself(said, led)
        if plural and dropped:
            self._speaker_in_plural(said, led)
            return
        if subject is not None and plural and self.tellers.is_one(subject):
            several = self.tellers.several_before(cue.token)
            if several is not None and self._says(said, several):
                return
            if self.chorus.is_alone(subject.references[0]):
                self._speaker_in_plural(said, cue)
                return
        if subject is not None and cue.position == "before" and subject.references[0].kind == "organisation":
            person = self.tellers.person_beside_outlet(cue.token)
            if person is not None and self._says(said, person):
                return
        if cue.position == "before" and self._is_told_with_words_before(said, subject):
            assert self.last is not None
            said.speaker, said.label = self.last.speaker, self.last.label
            return
        if cue.position == "after" and subject is not None and self._is_passed_on(said, cue, subject):
            return
        if subject is not None and subject.basis != "dropped":
            for reference in subject.references:
                if self._says(said, reference):
                    return
        if cue.position == "before" and self._goes_on_within_sentence(said):
            assert self.last is not None
            said.speaker, said.label = self.last.speaker, self.last.label
            return
        if subject is None and self.tellers.names_nobody(cue.token):
            said.label = self.chorus.spoke_last_unnamed()
            if said.label is not None:
                return
        dropped = subject is not None and subject.basis == "dropped" and cue.position == "before"
        if cue.position == "next" or dropped:
            for reference in subject.references if subject else ():
                if self._says(said, reference):
                    return
        if cue.position == "after":
            relative = self.announcements.relative(said)
            if relative is not None and self._says(said, relative):
                return  # 'Habló Soto, quien recordó su voto: “…”, dijo en Tola'
        self._speaker_before(said)

    def _is_passed_on(self, said: Said, cue: Cue, subject: Subject) -> bool:
        """Whether an outlet only cites who told before: 'Soto negó todo. “…”, consignó Radio Tola'."""
        relays = self.announcements.relays
        if not (relays.passes_on(cue.token) and relays.is_outlet(subject.references[0])):
            return False
        leader = self.ranking.dropped(said, here=True, before=said.first)
        if leader is None or not self.continuity.tells_before(said, leader.actor):
            return False
        said.speaker, said.label = leader.actor, leader.label
        return True

    def _speaker_in_plural(self, said: Said, cue: Cue) -> None:
        """Those who told or acted last, where a plural verb has no subject: nobody who is one."""
        found = self.chorus.before(said, cue.token if cue.position == "before" else said.first)
        if isinstance(found, Said):
            said.speaker, said.label, said.several = found.speaker, found.label, True
        elif found is not None:
            self._says(said, found)

    def _is_what_is_told(self, said: Said, subject: Subject | None) -> bool:
        """Whether somebody unnamed before words has a verb of their own: 'Su gente está “al pie”, dijo'."""
        if subject is None or subject.references[0].actors or subject.references[0].first > said.first:
            return False
        between = range(subject.references[-1].after, said.first - 1)
        return any(tells(self.document, self.lexicon, i) for i in between)

    def _main_instead(self, verb: int, subject: Subject | None) -> Subject | None:
        """The subject of a main verb as its whole sentence tells it, where that is surer."""
        main = self.topics.main_at(verb)
        if subject is not None and subject.basis == "relative":
            closed = main is not None and self.tellers.is_behind_relative(verb, subject, main)
            return Subject(self.clause.members(main.subject), "explicit") if closed else subject  # type: ignore
        own = self.tellers.of_own_clause(verb)
        if own is not None:
            return Subject((own,), "explicit")
        if main is None:
            before = [m.verb for m in self.topics.mains(self.document.sentence[verb]) if m.verb < verb]
            own = (
                self.tellers.of_own_clause(before[-1])
                if before and subject and subject.basis == "dropped"
                else None
            )
            return Subject((own,), "explicit") if own else self.tellers.hung_on(verb, subject)
        if main.subject is None:
            if subject is not None and subject.basis == "inverted":
                return subject
            return (
                None if self.tellers.is_asked(verb) or self.tellers.is_told_inside(verb, subject) else subject
            )
        if subject is not None and main.subject in subject.references:
            return subject
        if subject is not None and subject.basis == "explicit" and not main.subject.actors:
            return subject  # a name beside the verb is surer than a title further off
        return Subject(self.clause.members(main.subject), "explicit")

    def _is_told_with_words_before(self, said: Said, subject: Subject | None) -> bool:
        """Whether a verb's seeming subject is of what was told before: 'dijo que Soto es “…” y pidió “…”'."""
        last = self.last
        if last is None or subject is None or not self._goes_on_within_sentence(said):
            return False
        return last.cue < subject.references[0].first < last.first and last.cue >= 0

    def _goes_on_within_sentence(self, said: Said) -> bool:
        """Whether the quotation before stands in the same sentence."""
        sentence = self.document.sentence
        return self.last is not None and sentence[self.last.after - 1] == sentence[said.first - 1]

    def _says(self, said: Said, reference: Reference) -> bool:
        """Make ``reference`` the speaker, if it can be one, as whoever it has been found to mean before."""
        again = reference.kind == "description" and reference.first in self.spoken
        if again:
            said.speaker, said.label = self.spoken[reference.first]
        elif not self._set(said, reference):
            return False
        said.several = self.chorus.said_by_several(said, reference)
        self.spoken[reference.first] = said.speaker, said.label
        return True

    def _set(self, said: Said, reference: Reference) -> bool:
        """Let ``reference`` tell who spoke, if it can."""
        reference = self._apposed(reference) or reference
        if reference.first in self.networks or reference.after - 1 in self.networks:
            return False
        author = self.authors.writer(reference)
        if author is not None:
            return self._set(said, author)
        if is_said_again(self.last, reference, self.document, self.lexicon):
            assert self.last is not None
            said.speaker, said.label = self.last.speaker, self.last.label
            return True
        if self._is_word(reference, "unnamed"):
            source = self._who_was_the_source(said, reference)
            said.speaker = source.actor if source is not None else None
            said.label = None if said.speaker else self._label(reference)
            return True
        if reference.actors and not self._is_open(reference) and not self._is_word(reference, "addressed"):
            said.speaker = reference.actors[0]
            return True
        said.speaker = self.authors.party_of(reference)
        if said.speaker is not None:
            return True
        if reference.kind in ("organisation", "text", "group"):
            said.label = self._label(reference) or None
            return said.label is not None
        if reference.kind != "description":
            return False
        if self._is_word(reference, "addressed"):
            said.speaker = self.antecedents.addressed(reference, self.topics)
        elif reference.stranger is not None:
            reference = reference.stranger
        elif self._is_open(reference):
            leader = self.ranking.described(said, reference)
            said.speaker = leader.actor if leader is not None else None
            told = reference.description
            if (
                told is not None
                and leader is not None
                and leader.is_called(reference)
                and told.person is None
            ):
                told.person = leader.actor.index if leader.actor else None
        elif self._is_word(reference, "counterpart") and reference.description.possessive:  # type: ignore[union-attr]
            said.speaker = self.antecedents.counterpart(reference)
        elif self._is_word(reference, "counterpart"):
            said.speaker = self.antecedents.opponent(reference)
        said.label = None if said.speaker else self._label(reference)
        return True

    def _who_was_the_source(self, said: Said, reference: Reference) -> Candidate | None:
        """Whom 'la fuente' takes up behind words where the text has told of no source: whoever it was on;
        not 'una fuente', 'la fuente del PDA', nor 'la fuente' behind 'fuentes de la sede'.
        """
        description, lowers = reference.description, self.document.lowers
        if (
            self.last is None
            or description is None
            or not description.definite
            or reference.after != reference.first + 2
        ):
            return None
        noun = lowers[reference.after - 1]
        if any(word in (noun, noun + "s") for word in lowers[: reference.first]):
            return None
        return self.ranking.dropped(said, here=True, before=reference.first)

    def _is_open(self, reference: Reference) -> bool:
        """Whether the words' place tells whom a description means: 'el analista', not 'su rival'."""
        description = reference.description
        if reference.kind != "description" or reference.number == "p":
            return False
        headline = description is not None and self.document.paragraph[description.first] == 0
        if headline and description is not None and description.first == description.title_first:
            return True
        if description is None:
            return True
        somebodys = any(name.kind == "person" for name in description.complement_names)  # 'el edil de Soto'
        return description.definite and not description.possessive and not somebodys

    def _is_word(self, reference: Reference, kind: str) -> bool:
        """Whether a description's head noun is of a class of words: 'rival' of 'su rival político'."""
        description = reference.description
        return description is not None and self.lexicon.is_word(description.noun.lemma.split()[0], kind)

    def _apposed(self, reference: Reference) -> Reference | None:
        """Who is named in apposition to a description: 'La vocera, la edil Paz', 'el edil y exjuez, Paz'."""
        description = reference.description
        if description is None or reference.number == "p" or not description.definite:
            return None
        lowers, i = self.document.lowers, reference.after
        titled = self.topics.name_behind(reference) or self.tellers.name_set_off(reference)
        if titled is not None or i + 1 >= len(lowers) or lowers[i] != ",":
            return titled
        named = self.references.named_at(i + 1)
        if named is None or named.actor is None:
            return None
        agrees = not (named.gender and reference.gender and named.gender != reference.gender)
        closed = named.after < len(lowers) and (
            lowers[named.after] in (",", ".", ":") or tells(self.document, self.lexicon, named.after)
        )
        return named if agrees and closed and named.actor.kind == "person" else None

    def _label(self, reference: Reference) -> str:
        """The description as written: with its article where that is indefinite ('un dirigente')."""
        description = reference.description
        if description is None:
            return reference.label if reference.kind == "text" else self.bodies.label(reference)
        bare = description.definite and not description.possessive
        after = reference.after if bare else self.bodies.past_closeness(reference)
        return self.document.span(description.title_first if bare else reference.first, after)
