"""Who said each quotation: the subject of its cue, or what the text before lets a reader supply.

A dropped subject is whoever the text was speaking of; without any cue a quotation goes on with the speaker
before it; a headline's words are of whoever the body quotes with them.
"""

from __future__ import annotations

from ..knowledge import Organisation
from ..lexicon import QUOTE_NOUN, fold
from ..model import Unresolved
from .announcements import Announcements, Cue
from .antecedents import Antecedents
from .reading import Reading, Said
from .references import Reference
from .tokens import DASHES
from .wording import Wording

MAX_ECHOES = 8
"""Quotations without a speaker whose words are looked for in the others."""
CHANNEL_REACH = 16
"""Tokens between a cue and the outlet or network where it was said."""
ASKED_REACH = 14
"""Tokens behind a name within which a verb of asking makes its bearer the next speaker."""


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

    @property
    def last(self) -> Said | None:
        """The quotation before."""
        return self.kept[-1] if self.kept else None

    def run(self) -> None:
        reading = self.reading
        pending: list[Said] = []
        for said in reading.said:
            if said.kind == "post":
                pending.append(said)
                continue
            if self.wording.is_question_put(said) or self.wording.titles_a_work(said):
                continue
            cue = self.announcements.cue(said)
            if cue is None:
                cue = self.announcements.cue_in_next_sentence(said)
            if (cue is None and not self.wording.floats(said)) or (
                cue is not None and self.wording.names_a_thing(said)
            ):
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
            else:
                self._speaker_before(said)
            self.kept.append(said)
        reading.said = self.kept
        self._posts(pending)
        self._echoes()
        reading.said = [said for said in reading.said if self.wording.is_quotation(said)]
        for said in reading.said:
            said.channel = self._channel(said)
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

    def _joins(self, said: Said, cue: Cue | None) -> bool:
        """Join the second part of one statement to the first: '"…", dijo Quilodrán, "…"'."""
        before = self.last
        if before is None or (cue is not None and cue.token != before.cue) or before.cue < before.after:
            return False
        document = self.document
        opened = said.first - 1
        if (
            document.forms[opened - 1] not in (",", ".", ";", ":")
            and document.forms[opened - 1] not in DASHES
        ):
            return False
        if document.sentence[before.cue] != document.sentence[opened] and not (
            document.forms[opened - 1] == "." and document.paragraph[opened] == document.paragraph[before.cue]
        ):
            return False
        if any(document.lowers[i] in ("que", "y", "e") for i in range(before.cue + 1, opened)):
            return False
        if opened - before.cue > 14 or (cue is not None and cue.position == "after"):
            return False
        before.parts.extend(said.parts)
        before.after = said.after
        return True

    def _speaker_of_cue(self, said: Said, cue: Cue) -> None:
        if cue.reference is not None and self._set(said, cue.reference):
            return
        if cue.position == "own":
            self._speaker_before(said, here=False)
            return
        if cue.lemma is None and cue.position != "after":
            self._speaker_before(said)
            return
        owner = self._owner_of_medium(cue.token) if cue.position == "before" else None
        if owner is not None and self._set(said, owner):
            return
        main = self._subject_of_main_clause(said, cue)
        if main is not None and self._set(said, main):
            return
        subject = self.clause.subject(cue.token, inverted_first=cue.position in ("after", "inside"))
        source = self._source(cue.token)
        if source is not None and (subject is None or subject.basis == "dropped") and self._set(said, source):
            return
        if (
            self._plural(cue.token)
            and self._goes_on_within_sentence(said)
            and (subject is None or subject.basis == "dropped")
        ):
            assert self.last is not None
            said.speaker, said.label = self.last.speaker, self.last.label
            return
        if subject is not None and cue.position == "before" and subject.references[0].kind == "organisation":
            person = self._person_beside_outlet(cue.token)
            if person is not None and self._set(said, person):
                return
        if subject is not None and subject.basis != "dropped":
            for reference in subject.references:
                if self._set(said, reference):
                    return
        if cue.position == "before" and self._goes_on_within_sentence(said):
            assert self.last is not None
            said.speaker, said.label = self.last.speaker, self.last.label
            return
        if cue.position == "next" or (
            subject is not None and subject.basis == "dropped" and cue.position == "before"
        ):
            for reference in subject.references if subject else ():
                if self._set(said, reference):
                    return
        self._speaker_before(said)

    def _owner_of_medium(self, verb: int) -> Reference | None:
        """Whose message says it: 'a un posteo de Quilodrán donde reveló que "…"'."""
        document, lowers = self.document, self.document.lowers
        for i in range(verb - 1, max(-1, verb - 8), -1):
            if document.sentence[i] != document.sentence[verb] or document.stretch[i] >= 0:
                return None
            if lowers[i] == "donde" or (
                lowers[i] == "que" and lowers[i - 2 : i] in (["en", "el"], ["en", "la"])
            ):
                for j in range(i - 1, max(-1, i - 9), -1):
                    if self.lexicon.is_word(lowers[j], "quote_noun"):
                        return self.announcements.owner(j)
                return None
        return None

    def _subject_of_main_clause(self, said: Said, cue: Cue) -> Reference | None:
        """Who does the rest, where the cue is an infinitive: 'Tras decirle "…" a Soto, Quilodrán se fue'."""
        document, lowers = self.document, self.document.lowers
        if cue.position != "before" or not any(
            v.tense == "inf" for v in self.lexicon.verb_in(lowers[cue.token], "say")
        ):
            return None
        before = lowers[max(0, cue.token - 2) : cue.token]
        if not any(self.lexicon.is_word(word, "before_infinitive") for word in before):
            return None
        _, end = document.sentences[document.sentence[said.first - 1]]
        for reference in self.references.between(said.after, end):
            if document.stretch[reference.first] < 0 and not self.clause.preposition(reference):
                return reference
        return None

    def _person_beside_outlet(self, verb: int) -> Reference | None:
        """Who speaks where an outlet passes it on: 'Quilodrán, en palabras que recogió Radio Tola: "…"'."""
        lowers = self.document.lowers
        relative = next((i for i in range(verb - 1, max(-1, verb - 3), -1) if lowers[i] == "que"), -1)
        if relative < 1 or not self.document.flags[relative - 1] & QUOTE_NOUN:
            return None
        first, _ = self.document.sentences[self.document.sentence[verb]]
        for reference in self.references.between(first, relative):
            if reference.actors and not self.clause.preposition(reference):
                return reference
        return None

    def _source(self, verb: int) -> Reference | None:
        """The body that speaks through nobody named: 'comunicaron desde la tienda'."""
        if not self._plural(verb):
            return None
        for i in range(verb + 1, min(verb + 4, len(self.document))):
            if self.document.lowers[i] in ("desde", "en"):
                reference = self.references.at(i + 1)
                if reference is not None and (
                    reference.kind == "organisation" or reference.actor is not None
                ):
                    return reference
        return None

    def _plural(self, verb: int) -> bool:
        return all(v.number == "p" for v in self.lexicon.verbs.get(self.document.lowers[verb], ()))

    def _goes_on_within_sentence(self, said: Said) -> bool:
        """Whether the quotation before stands in the same sentence."""
        sentence = self.document.sentence
        return self.last is not None and sentence[self.last.after - 1] == sentence[said.first - 1]

    def _set(self, said: Said, reference: Reference) -> bool:
        """Make ``reference`` the speaker, if it can be one."""
        if reference.actors:
            said.speaker = reference.actors[0]
            return True
        if reference.kind in ("organisation", "text", "group"):
            said.label = reference.label
            return True
        if reference.kind == "description" and reference.description is None:
            said.speaker = self.antecedents.speaker_who_fits(reference)
            said.label = None if said.speaker else reference.label
            return True
        if reference.kind == "description" and reference.description is not None:
            backward = reference.description.definite and not reference.description.possessive
            said.speaker = self.antecedents.speaker_who_fits(reference) if backward else None
            if said.speaker is not None:
                return True
            said.label = self._label(reference)
            return True
        return False

    def _label(self, reference: Reference) -> str:
        """The description as written: with its article where that is indefinite ('un dirigente')."""
        description = reference.description
        assert description is not None
        bare = description.definite and not description.possessive
        first = description.title_first if bare else reference.first
        return self.document.span(first, reference.after)

    def _speaker_before(self, said: Said, *, here: bool = True) -> None:
        """Whom the text was speaking of: the last speaker, or a later sentence's subject."""
        document = self.document
        sentence = document.sentence[said.first - 1]
        last = self.last
        last_sentence = document.sentence[last.after - 1] if last is not None else -1
        anchor = max(said.cue, said.first) if said.cue >= 0 else said.first
        for number in range(sentence if here else sentence - 1, max(-1, sentence - 4), -1):
            if last is not None and number < last_sentence:
                break
            if last is not None and number == last_sentence:
                begin = max(last.after, last.cue + 1)
            else:
                begin = document.sentences[number][0]
            subject = self._main_subject(begin, min(document.sentences[number][1], anchor))
            if subject is not None and self._set(said, subject):
                return
        if last is not None:
            said.speaker, said.label = last.speaker, last.label

    def _main_subject(self, first: int, after: int) -> Reference | None:
        """The first reference between two tokens that no preposition governs, outside quotations.

        A description that stays open is one too: what follows is said by whom it means.
        """
        for i in range(after - 1, first - 1, -1):
            if (
                self.document.stretch[i] < 0
                and self.announcements.saying(i, beside=False)
                and not self.announcements.is_noun_use(i)
            ):
                subject = self.clause.subject(i)
                if (
                    subject is not None
                    and subject.basis != "dropped"
                    and subject.references[0].first >= first
                ):
                    return subject.references[0]
        party: Reference | None = None
        for reference in self.references.between(first, after):
            if self.document.stretch[reference.first] >= 0:
                continue
            if self.clause.preposition(reference) and not self._is_asked(reference, after):
                continue
            description = reference.description
            if reference.actors and reference.actors[0].kind == "party":
                party = party or reference
            elif reference.actors or (
                description is not None and description.definite and reference.kind == "description"
            ):
                return reference
        return party

    def _is_asked(self, reference: Reference, after: int) -> bool:
        """Whether somebody is asked, and so speaks next: 'A Quilodrán le preguntaron si…'."""
        if self.clause.preposition(reference) != "a" or not self.document.sentence_start(reference.first - 1):
            return False
        limit = min(after, reference.after + ASKED_REACH)
        return any(
            self.lexicon.is_word(self.document.lowers[i], "asks") for i in range(reference.after, limit)
        )

    def _channel(self, said: Said) -> str | None:
        """Where it was said, as written: 'indicó en X', 'dijo a Radio Tola', 'en su cuenta de Instagram'."""
        if said.cue < 0 or said.kind == "post":
            return None
        document = self.document
        first, after = document.sentences[document.sentence[said.cue]]
        for candidate in self.reading.cast.candidates:
            inside = first <= candidate.first < after and document.stretch[candidate.first] < 0
            if not inside or abs(candidate.first - said.cue) > CHANNEL_REACH:
                continue
            kinds = {row.kind for row in candidate.rows if isinstance(row, Organisation)}
            head = self.lexicon.head_nouns.get(document.lowers[candidate.first])
            if not kinds & {"outlet", "network", "agency"} and head != "outlet":
                continue
            i = candidate.first - 1
            while i > first and self.lexicon.is_word(document.lowers[i], "before_channel"):
                i -= 1
            if document.lowers[i] in ("a", "al", "en", "con", "por", "vía"):
                return document.span(candidate.first, candidate.after)
        return None

    def _posts(self, pending: list[Said]) -> None:
        """A signed post is its handle's; an unsigned one belongs to who is quoted with its words."""
        for post in pending:
            namings = self.reading.cast.namings
            if self.document.forms[post.cue][0] == "@":
                owner = next((n for n in namings if n.first == post.cue), None)
                post.speaker = owner.actor if owner else None
                post.label = None if owner else self._display_name(post.cue)
            else:
                twin = next((s for s in self.kept if s.first == post.cue), None)
                if twin is None:
                    continue
                post.speaker, post.label = twin.speaker, twin.label
                post.cue = -1
            self.kept.append(post)

    def _display_name(self, handle: int) -> str:
        """The name in a post's signature, or the handle: '— Municipalidad de Tola (@munitola)'."""
        forms = self.document.forms
        for i in range(handle - 2, max(-1, handle - 12), -1):
            if forms[i] in DASHES:
                return self.document.span(i + 1, handle - 1)
        return forms[handle]

    def _echoes(self) -> None:
        """A headline's quotation without a speaker is of whoever the body quotes with the same words."""
        placed = [(s, self._word_set(s)) for s in self.kept if s.speaker is not None or s.label is not None]
        for said in [s for s in self.kept if s.speaker is None and s.label is None][:MAX_ECHOES]:
            own = self._word_set(said)
            for other, theirs in placed:
                if own and len(own & theirs) >= 0.8 * min(len(own), len(theirs)):
                    said.speaker, said.label = other.speaker, other.label
                    break

    def _word_set(self, said: Said) -> frozenset[str]:
        forms = self.document.forms
        return frozenset(fold(forms[i]) for a, b in said.parts for i in range(a, b) if forms[i][0].isalnum())
