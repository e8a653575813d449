"""Whom a side is for where no name says it: 'lo apoyará', 'felicitó al ganador', 'votará por la exministra',
'su rival'.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice, takewhile

from ...model import Actor, Endorsement, Stance
from ..clauses.determiners import CONTRACTIONS
from ..cues import Cues
from ..deeds.ends import End, Ends
from ..deeds.predicates import Predicates
from ..reading import Reading
from ..references.pointers import Reference
from ..references.resolving import MARGIN
from .contest import Contest
from .the_other import as_told_before

RIVAL_REACH = 4
"""Tokens behind a verb within which 'su rival' stands."""
WINNER_REACH = 12
"""Tokens behind a verb of congratulating within which 'al ganador' stands."""
ON_REACH = 3
"""Tokens of 'la candidata' between 'sobre' and on whom words are."""
LATELY = 8
"""How many of the sides told last are looked through for those of a sentence, or of the one before."""


@dataclass(slots=True)
class Candidates:
    """Finds who is meant where a rule's candidate has no name, by who stands and by the sides told so far."""

    reading: Reading
    predicates: Predicates
    ends: Ends
    contest: Contest
    cues: Cues
    found: list[Endorsement] = field(default_factory=list)
    presumed: set[Actor] = field(default_factory=set)
    """Whom a pronoun was taken to mean without their being told to stand: the text was dealing with them."""
    elsewhere: End | None = None
    """Who was last told to be backed in no election: 'respaldó al ministro Soto frente a las críticas'."""

    def described(self, end: End, without: set[Actor], *, vote: bool) -> End:
        """Whom a description that nobody fits means: the one of its gender who stands or is backed.

        'votará por la exministra', 'apoyará al abanderado blanco'; not 'respaldó al ministro'.
        """
        reference = self.reading.references.at(end.first)
        if end.campaign or reference is None or reference.description is None:
            return end
        if reference.number == "p" and not end.actors:
            return self._slate(end, reference) or end
        if end.actors and (reference.kind != "description" or not set(end.actors) <= without):
            return end  # 'Soto hace campaña por el senador' is not for himself
        description = reference.description
        if reference.number != "s" or not description.definite or self.ends.unspecific(reference):
            return end
        noun = description.noun.kind
        if description.possessive:  # 'su exjefe', 'su amigo'; not 'su candidato'
            bound = noun in ("relation", "office") and (description.former or noun != "office")
            one = self.only_contender(reference.gender, without) if bound else None
            return End((one,), end.first, end.after) if one is not None else end
        telling = noun == "candidacy" if not description.former else noun == "office"
        if not vote and not telling and noun not in ("profession", "trait"):
            return end
        one = self._likeliest_contender(reference, without) or self.only_contender(reference.gender, without)
        one = one or as_told_before(self, reference, without)
        return End((one,), end.first, end.after) if one is not None else end

    def _slate(self, end: End, reference: Reference) -> End | None:
        """'llamó a votar por los candidatos del Partido del Alba', 'apoyará a los abanderados albistas': the
        party whose candidates they are; not 'apoyará a los candidatos'.
        """
        description, cast = reference.description, self.reading.cast
        if description is None or description.noun.kind != "candidacy" or description.former:
            return None
        place = bisect_left(cast.namings, reference.first, key=lambda naming: naming.first)
        within = takewhile(lambda naming: naming.first < reference.after, islice(cast.namings, place, None))
        party = next((naming.actor for naming in within if naming.actor.kind == "party"), None)
        for index, named in enumerate(cast.parties) if party is None else ():
            if named.row is not None and named.row.id in description.parties:
                party = Actor("party", index)
        return End((party,), end.first, reference.after, True) if party is not None else None

    def _likeliest_contender(self, reference: Reference, without: set[Actor]) -> Actor | None:
        """Who of those who stand a description fits clearly best: 'apoyó al albista' of two albistas."""
        standing = (set(self.contest.finalists) or self.contest.contenders) - without
        fits = [fit for fit in reference.judged if Actor("person", fit.person) in standing]
        if not fits or fits[0].points < 0 or (len(fits) > 1 and fits[0].points - fits[1].points < MARGIN):
            return None
        return Actor("person", fits[0].person)

    def only_contender(self, gender: str, without: set[Actor]) -> Actor | None:
        """The one person of ``gender`` who stands or is backed, if there is but one."""
        backed = {e.candidate for e in self.found if e.stance == "support" and e.candidate is not None}
        for among in (set(self.contest.finalists), self.contest.contenders | backed):
            fits = [
                a
                for a in among - without
                if a.kind == "person" and self._gender(a) in (gender, None) and gender
            ]
            if len(fits) == 1:
                return fits[0]
        return None

    def spoken_of(
        self,
        i: int,
        gender: str,
        number: str,
        without: set[Actor],
        *,
        on_record: bool = False,
        verb: int = -1,
    ) -> End | None:
        """Whom a pronoun at token ``i`` means: the contender spoken of last, else who is told of with the
        vote. ``on_record`` takes whoever is known to have stood for a contender. ``verb`` is whose object
        the pronoun is.
        """
        without = without | self._backers_here(i)
        if not on_record:
            without |= self._members(without)  # 'Soto dijo que su partido lo apoyará'
        winner = self.contest.winner if on_record and number == "s" else None
        won = winner is not None and winner not in without and self.ends.agrees(winner, gender)
        host = self._host(verb, gender, without) if verb >= 0 and number == "s" else None
        host = host or (self._told_ahead(i, gender, without) if number == "s" else None)
        host = host or (self.words_on(i, gender, without) if number == "s" else None)
        if host is not None:
            return host
        if number == "s" and (self._of_a_stranger(i, gender) or self._backed_elsewhere(i, gender)):
            return None
        dealt = self.dealt_with(i, gender, without) if number == "s" and not on_record else None
        if dealt is not None:
            return dealt
        here = self.ends.object_before(i, gender, without) if number == "s" else None
        if won and here is not None and set(here.actors) <= self.contest.beaten:
            here = None  # 'Soto, pese a que apoyó a Tola, lo felicitó'
        if won and here is None:
            without |= self.contest.beaten  # 'Soto lo criticó y Tola lo felicitó': who won, not Soto
        here = here or self.ends.spoken_of(i, gender, number, self.contest.contenders, without, sentences=0)
        if here is not None:
            return here
        single = number == "s" and not on_record
        told = self._described_before(i, gender, without) if single else None
        if told is not None:
            return told
        lost = not self.contest.finalists and bool(without & self.contest.contenders)
        lost = lost and self.contest.winner not in (None, *without)
        if not gender and not on_record and not lost and not without & set(self.contest.finalists):
            near = self.ends.spoken_of(i, gender, number, self.contest.contenders, without, sentences=1)
            if near is not None:
                return near
        meant = self.contest.winner  # 'Soto, tercera, trabajará por él': who stood too backs who won
        meant = meant if on_record or lost else self.contest.finalist(without, gender, self._gender)
        if meant is not None and meant not in without and self.ends.agrees(meant, gender):
            return End((meant,), i, i + 1)
        wanted = self.contenders() if on_record else self.contest.contenders
        found = self.ends.spoken_of(i, gender, number, set(self.contest.finalists), without)
        found = found or self.ends.spoken_of(i, gender, number, wanted, without)
        electoral = self.reading.document.sentence[i] in self.contest.electoral_sentences
        electoral = electoral or (self.contest.strong and self.reading.document.stretch[i] < 0)
        if found is None and electoral:
            found = self.ends.spoken_of(i, gender, number, self.contest.spoken_of, without)
        return found

    def _members(self, parties: set[Actor]) -> set[Actor]:
        """The people of some of ``parties``, whose backing of them is none."""
        backing = {actor.index for actor in parties if actor.kind == "party"}
        people = enumerate(self.reading.cast.people)
        return {Actor("person", n) for n, one in people if one.party in backing}

    def _backers_here(self, i: int) -> set[Actor]:
        """Who is told to back somebody in the sentence of token ``i``, or before it: no pronoun
        means them there, as who lost a primary stands no more.
        """
        document = self.reading.document
        begin = document.starts[document.sentences[document.sentence[i]][0]]
        here = {e.endorser for e in self.found[-LATELY:] if e.stance == "support" and e.start >= begin}
        return here | self.backers()

    def backers(self) -> set[Actor]:
        """Who was told to back another and is backed by nobody: they stand no more."""
        backing = [e for e in self.found if e.stance == "support" and e.candidate is not None]
        backed = {e.candidate for e in backing}
        return {e.endorser for e in backing if e.endorser not in backed}

    def told_last(self, i: int) -> Actor | None:
        """Who was last told to be backed in the sentence of token ``i`` or the one before."""
        last = self.backed_last(i, back=1)
        return last.actors[0] if last is not None else None

    def backed_last(self, i: int, *, back: int = 0, stance: Stance = "support") -> End | None:
        """Whom the side told last is for, which token ``i`` takes up: told in its sentence or at most
        ``back`` before; None where it is another ``stance``, or for nobody.
        """
        document, last = self.reading.document, self.found[-1] if self.found else None
        begin = document.starts[document.sentences[max(0, document.sentence[i] - back)][0]]
        if last is None or last.stance != stance or last.start < begin or last.candidate is None:
            return None
        return End((last.candidate,), i, i + 1)

    def _described_before(self, i: int, gender: str, without: set[Actor]) -> End | None:
        """'La abogada de 44 años agradeció a Tola. La prefecta trabajó en su campaña': the contender who
        alone fits the subject of the sentence before, which nobody was taken for.
        """
        document, here = self.reading.document, self.reading.document.sentence[i]
        verbs = (self.ends.subjects.of(verb) for verb in self.ends.subjects.verbs(here - 1) if here)
        told = next((found for found in verbs if found is not None and found.kind == "main"), None)
        if told is None or told.phrase is None or told.phrase.actors:
            return None
        reference = self.reading.references.at(told.phrase.first)
        if reference is None or reference.kind != "description" or reference.stranger is not None:
            return None
        begin, _ = document.sentences[here - 1]
        meant = self.described(End((), reference.first, reference.after), without, vote=False)
        fits = all(self.ends.agrees(actor, gender) for actor in meant.actors)
        return meant if meant.actors and fits and reference.first <= begin + 1 else None

    def _host(self, verb: int, gender: str, without: set[Actor]) -> End | None:
        """'Soto habló con Quilodrán, quien lo felicitó': whom a relative clause comes back to, who acts in
        the clause that it stands in.
        """
        told, form = self.ends.subjects.of(verb), self.predicates.form(verb)
        if form is not None and form.tense == "ger":  # 'Tola, que recorrió Lota pidiendo que lo eligieran'
            before = self.ends.subjects.known(self.reading.document.sentence[verb], verb)
            told = self.ends.subjects.of(before[-1]) if before else told
        if told is None or told.kind != "relative" or told.governor < 0:
            return None
        host = self.ends.subject(told.governor)
        if host is None or len(host.actors) != 1 or set(host.actors) & without or host.first > told.governor:
            return None  # nor 'llegaron Soto; la edil Paredes, y Tola, que le dio su apoyo'
        known = self.contenders() | self.contest.spoken_of
        person = host.actors[0].kind == "person"
        fits = host.actors[0] in known or (person and self.contest.strong)
        fits = fits and self.ends.agrees(host.actors[0], gender)
        if fits and person:
            self.presumed.add(host.actors[0])
        return End.of(host) if fits else None

    def _told_ahead(self, i: int, gender: str, without: set[Actor]) -> End | None:
        """'Arropada por Tola, que pidió el voto para ella, Soto abrió su campaña': the contender who acts
        behind what opens the sentence, in a relative of which the pronoun at token ``i`` stands; or is
        acted on, 'Tola, que pidió votar por ella, presentó a la candidata, Soto'.
        """
        document = self.reading.document
        verbs = self.ends.subjects.verbs(document.sentence[i])
        before, behind = [v for v in verbs if v <= i + 1], [v for v in verbs if v > i + 1]
        told = [self.ends.subjects.of(v) for v in before]
        if not before or not behind or any(t is None or t.kind != "relative" for t in told):
            return None
        ahead = self.reading.references.between(i + 1, document.sentences[document.sentence[i]][1])
        fits = {a: r for r in ahead for a in r.actors if a in self.contenders() - without}
        fits = {a: r for a, r in fits.items() if a.kind == "person" and self.ends.agrees(a, gender)}
        acts = self.ends.subject(behind[0])
        own = acts is not None and bool(set(acts.actors) & without)
        if len(fits) != 1 or acts is None or not (own or set(acts.actors) <= fits.keys()):
            return None
        ((one, named),) = fits.items()
        return End((one,), named.first, named.after)

    def words_on(self, i: int, gender: str, without: set[Actor]) -> End | None:
        """'“Voy a votar por ella”, dijo Tola sobre Soto', 'Consultado por Soto, Tola dijo: “La apoyaré”': on
        whom the words around token ``i`` are told to be; not 'dijo Tola sobre el plan de Soto'.
        """
        document = self.reading.document
        if document.stretch[i] < 0:
            return None
        for k in self.cues.firsts_within(*document.sentences[document.sentence[i]], "matter", "asked_about"):
            matter = self.cues.at(k, "matter", "asked_about")
            if matter is None or document.stretch[k] >= 0:
                continue
            last = matter[1] - 1
            preposition = CONTRACTIONS.get(document.lowers[last], document.lowers[last])
            end = self.ends.complement(last, frozenset((preposition,)), reach=ON_REACH)
            one = end.actors[0] if end is not None and len(end.actors) == 1 else None
            if end is not None and one is not None and one not in without and self.ends.agrees(one, gender):
                return End((one,), end.first, end.after)
        return None

    def _of_a_stranger(self, i: int, gender: str) -> bool:
        """'llamó a su madre para felicitarla': whether the object before a pronoun is somebody unnamed."""
        document = self.reading.document
        first, _ = document.sentences[document.sentence[i]]
        before = self.reading.references.between(first, i)
        reference = next((r for r in reversed(before) if self.reading.clause.preposition(r) == "a"), None)
        if reference is None or reference.actors or reference.description is None:
            return False
        kin = reference.description.noun.kind in ("kin", "relation")
        if not kin or self.cues.at(reference.first + 1, "rival_noun") is not None:
            return False
        return reference.number == "s" and reference.gender in (gender, "")

    def _backed_elsewhere(self, i: int, gender: str) -> bool:
        """'Tola respaldó al ministro Soto frente a las críticas. Paredes también lo respaldó': whether who
        was backed in no election, in the sentence of token ``i`` or the one before, is whom a pronoun means.
        """
        sentence, one = self.reading.document.sentence, self.elsewhere
        if one is None or not sentence[i] - 1 <= sentence[one.first] <= sentence[i]:
            return False
        return one.first < i and all(self.ends.agrees(actor, gender) for actor in one.actors)

    def dealt_with(self, i: int, gender: str, without: set[Actor], *, back: int = 1) -> End | None:
        """'Soto recogió el guante. Tola le ofreció su voz', 'Paredes se reunió con Soto y se puso a sus
        órdenes': whom alone the sentence of token ``i``, or else one ``back``, is told to deal with; they
        may stand though nothing else says so.
        """
        document, here = self.reading.document, self.reading.document.sentence[i]
        if not self.contest.strong or document.stretch[i] >= 0:
            return None
        for sentence in range(here, max(-1, here - 1 - back), -1):
            first, after = document.sentences[sentence]
            if document.paragraph[first] != document.paragraph[i]:
                return None
            told = [
                r
                for r in self.reading.references.between(first, min(after, i))
                if r.actor is not None and r.actor.kind == "person" and document.stretch[r.first] < 0
            ]
            others = {r.actor for r in told if r.actor is not None} - without
            if others:
                break
        else:
            return None
        one = next(iter(others))
        dealt = [r for r in told if r.actor == one]
        if len(others) > 1 or not self.ends.agrees(one, gender):
            return None
        put_first = dealt[-1].first <= first + 1 or self.reading.clause.preposition(dealt[-1]) == "para"
        if one not in self.contenders() and not put_first and self._in_office(one):
            return None  # 'La noticia sorprendió al ministro Soto. Tola le dio su apoyo'
        self.presumed.add(one)
        return End((one,), dealt[-1].first, dealt[-1].after)

    def _in_office(self, actor: Actor) -> bool:
        """Whether the article gives somebody an office that they hold: one may be backed in it."""
        told = (self.reading.cast.descriptions[n] for n in self.reading.cast.people[actor.index].descriptions)
        return any(d.noun.kind == "office" and not d.former for d in told)

    def _gender(self, actor: Actor) -> str | None:
        return self.reading.cast.people[actor.index].gender if actor.kind == "person" else None

    def pronoun(self, found: End, without: set[Actor]) -> End:
        """Whom 'él', 'ella' means as the one backed: the contender, rather than whoever was named last."""
        if not found.pronoun:
            return found
        meant = self.spoken_of(found.first, found.pronoun, "s", without)
        return End(meant.actors, found.first, found.after) if meant is not None else found

    def winner(self, first: int, without: set[Actor], *, reach: int = WINNER_REACH) -> End | None:
        """Whom 'al ganador', 'a la presidenta electa' within reach of token ``first`` means."""
        document, winner = self.reading.document, self.contest.winner or self.contest.leader
        if winner is None or winner in without or first >= len(document):
            return None
        _, after = document.sentences[document.sentence[first]]
        i = self.cues.within(first, min(after, first + reach), "winner_noun")
        if i is None or any(self.predicates.is_verb(j) for j in range(first, i)):
            return None
        found = self.cues.at(i, "winner_noun")
        assert found is not None
        ending = document.lowers[found[1] - 1][-2:]
        gender = "f" if ending in ("ra", "ta", "da") else "m" if ending in ("or", "to", "do") else ""
        agrees = self.ends.agrees(winner, gender)  # 'a la ganadora' is not Pedro Soto
        return End((winner,), i, found[1]) if agrees else None

    def unnamed_winner(self, target: End | None, without: set[Actor]) -> End | None:
        """The winner where ``target`` is a phrase for him that names nobody: 'al electo', 'al ganador'."""
        if target is None or any(
            self.reading.document.is_capital(i) for i in range(target.first + 1, target.after)
        ):
            return None
        return self.winner(target.first, without, reach=target.after - target.first)

    def rival(self, i: int, of: End | None) -> End | None:
        """Whom 'su rival' at tokens ``i`` and behind means: the other of the two who contend."""
        if of is None or len(of.actors) != 1:
            return None
        for j in range(i, min(len(self.reading.document), i + RIVAL_REACH)):
            found = self.cues.at(j, "rival_noun")
            if found is not None:
                other = self.contest.rival_of({of.actors[0]}) or self.contest.winner
                return End((other,), j, found[1]) if other not in (None, of.actors[0]) else None
        return None

    def rival_of_told(self, i: int, of: End | None) -> End | None:
        """'Tola apoyará a Soto. Paredes votará por su rival', of one who does not stand: the rival of whom
        the side told right before token ``i`` is for.
        """
        named = self.cues.at(i, "rival_noun")
        told = self.told_last(i) if named is not None else None
        if named is None or told is None or of is None or set(of.actors) & self.contest.contenders:
            return None
        before = self.found[-1].end <= self.reading.document.starts[i]
        again = self.found[-1].endorser in of.actors  # 'Paredes hará lo contrario: votará por el otro'
        other = (told if again else self.contest.rival_of({told})) if before else None
        return End((other,), i, named[1]) if other is not None else None

    def both(self, i: int, without: set[Actor], *, named: bool = True) -> End | None:
        """'felicitó a los dos finalistas', 'rechaza a ambos candidatos', 'a ambas': the two of the run-off,
        who stand at token ``i``; not 'felicitó a ambos equipos'. Candidates need not be ``named`` elsewhere
        for somebody to refuse both.
        """
        lowers, pair = self.reading.document.lowers, self.contest.finalists
        i = next((j for j in range(i, min(len(lowers), i + 4)) if lowers[j] in ("a", "al", ",", ".")), i)
        if (named and not pair) or set(pair) & without or lowers[i : i + 1] != ["a"]:
            return None
        after = i + 2 if lowers[i + 1 : i + 2] in (["ambos"], ["ambas"]) else i + 3
        if pair and lowers[i + 1 : i + 3] == ["los", "finalistas"]:
            return End(pair, i + 1, i + 3)
        if after == i + 3 and lowers[i + 1 : i + 3] not in (["los", "dos"], ["las", "dos"]):
            return None
        follows, words = lowers[after : after + 1], self.predicates.lexicon
        if follows and any(noun.kind == "candidacy" for noun in words.person_nouns(follows[0])):
            return End(pair, i + 1, after + 1)
        ends = not follows or not follows[0].isalpha()
        ends = ends or words.is_word(follows[0], "preposition", "conjunction", "contraction")
        return End(pair, i + 1, after) if ends and pair else None

    def contenders(self) -> set[Actor]:
        """Who is known to stand, by the text or by record."""
        return self.contest.contenders | self.contest.on_record | self.presumed
