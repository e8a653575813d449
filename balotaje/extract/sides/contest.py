"""Who stands in the election that an article is about, as far as its text tells.

'respaldó al ministro' is praise, 'respaldó al candidato' is an endorsement: what makes the difference is that
somebody stands for something. Contenders are told by what the article calls them, by their candidacies and
figures; finalists are the two whom it speaks of together with the run-off.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ...lexicon import DETERMINER, FINITE, words_of
from ...model import Actor
from ..clauses.governing import CON, CONTRA, POR, A
from ..cues import Cues
from ..deeds.ends import Ends, campaign_at
from ..deeds.identified import SENTENCE_REACH
from ..deeds.triggers import find
from ..reading import Reading
from ..references.pointers import Reference
from . import winning
from .called_winners import subject_of
from .sought import seeking
from .winning import Wins, long_ago

PERCENT = frozenset(("%", "por"))
"""How a percentage ends or begins to end: '12%', '12 por ciento'."""
FIGURE_REACH = 14
"""Tokens behind a name within which a percentage makes it a contender's."""
HINTING = ("race", "win_noun", "winner_noun", "neutral_stance", "voting_orders", "pact_noun", "adherent_noun")
"""Phrases that tell of a choice or a win without an election word."""
LEADING = 30
"""Percentage below which nobody is taken to lead by figures alone."""
LEAD_WEIGHT = 4
"""How much it tells of who won that a title or a first paragraph does."""
HALF, ALL = 50, 90
"""Percentages between which a figure is most of the votes rather than a share of tables counted."""
KEPT_OUT = frozenset(("lejos", "fuera"))
"""What says before the run-off that somebody is not in it: 'Soto quedó lejos de llegar al balotaje'."""
OUT_REACH = 5
"""Tokens between that and the run-off."""
FINALIST = 3
"""Mentions with the run-off that one as a finalist is worth: 'el otro finalista, Pedro Soto'."""
STRONG = 4
"""Election words that make an article one about nothing else."""
DENSE = 4
"""Sentences of a shorter article for one election word, that make it one about nothing else too."""
RIVAL_REACH = 8
"""Tokens behind 'votará por', 'el balotaje' within which the rivals are named."""
CLAUSE_REACH = 24
"""Tokens behind 'se enfrentará' within which the rival is named, whatever stands between."""
OPENING_REACH = 10
"""Tokens of 'presentó este domingo en Lota' before 'su candidatura'."""
STATED_REACH = 3
"""Tokens of 'es la próxima' before what somebody is said to be."""
OUTDONE_REACH = 12
"""Tokens behind 'aventaja', 'supera' within which it is said whom ('por seis puntos a Soto')."""
ELECTORAL = 1
"""Election words that make an article one about an election."""
BRIEF = 6
"""Sentences of a brief, which may tell of a side without an election word: 'apoyará a Soto'."""


@dataclass(slots=True)
class Contest:
    """The contest of one article. ``finalists`` has two members or none."""

    contenders: set[Actor] = field(default_factory=set)
    spoken_of: set[Actor] = field(default_factory=set)
    """Whoever stands in a sentence about the election: whom a pronoun may mean when no contender fits."""
    on_record: set[Actor] = field(default_factory=set)
    """Whoever is known to have stood in some election (``official_results.csv``, ``people.csv``)."""
    former: set[Actor] = field(default_factory=set)
    finalists: tuple[Actor, ...] = ()
    winner: Actor | None = None
    """Who is called the winner or elected, where it is one."""
    beaten: set[Actor] = field(default_factory=set)
    """Whoever is told to have lost to the winner."""
    leader: Actor | None = None
    """Who has the highest share that the article gives to anybody, where several have one."""
    foremost: Actor | None = None
    """Who has the highest share, however low, where several have one."""
    trailing: set[Actor] = field(default_factory=set)
    """Whoever has a share that two others surpass, and so goes on to no run-off."""
    overall: Actor | None = None
    """The winner of the article's election, whoever ``winner`` is where it tells of several."""
    places: list[tuple[int, int, Actor]] = field(default_factory=list)
    """(token, paragraph, who is told there to have won), where several are: mayors, primaries of parties."""
    one_prevails: bool = False
    """Whether one of several winners is told of more than all others together."""
    electoral_sentences: set[int] = field(default_factory=set)
    worded: bool = False
    """Whether the article speaks of an election in so many words, or of who stands."""
    electoral: bool = False
    """Whether sides told in it are of an election: it is worded, or speaks of no other arena."""
    strong: bool = False
    """Whether the article is about an election throughout: who is backed in it is backed for something."""

    def stands(self, actor: Actor, sentence: int) -> bool:
        """Whether ``actor`` can be whom a sentence takes sides for."""
        if actor in self.contenders or actor in self.on_record or sentence in self.electoral_sentences:
            return True
        return self.strong and actor.kind == "person"

    def turn_to(self, i: int, paragraph: int) -> None:
        """Take for the winner, of several who won somewhere, whom the words before token ``i`` tell of: 'En
        Lota ganó Soto. Tola lo felicitó'; else who won the article's election.
        """
        if not self.places:
            return
        last = next(((told, actor) for first, told, actor in reversed(self.places) if first < i), None)
        near = last is not None and (last[0] == paragraph or not self.one_prevails)
        self.winner = last[1] if last is not None and near else self.overall

    def turn_back(self) -> None:
        """Take who won the article's election for the winner again, where it was told part by part."""
        self.winner = self.overall

    def finalist(
        self, without: set[Actor], gender: str, gender_of: Callable[[Actor], str | None]
    ) -> Actor | None:
        """The finalist whom a pronoun can mean, if it can mean but one of the two."""
        fits = [a for a in self.finalists if a not in without and (not gender or gender_of(a) == gender)]
        return fits[0] if len(fits) == 1 else None

    def rival_of(self, actors: set[Actor]) -> Actor | None:
        """The finalist who is none of ``actors``, if exactly one is left."""
        pair = self.finalists or tuple(a for a in self.contenders if a.kind == "person")
        left = [a for a in pair if a not in actors]
        return left[0] if len(pair) == 2 and len(left) == 1 else None


def of(reading: Reading) -> Contest:
    """The contest that the article is about, read when it is first asked for."""
    if reading.contest is None:
        reading.contest = _read(reading)
    assert isinstance(reading.contest, Contest)
    return reading.contest


def _read(reading: Reading) -> Contest:
    contest = Contest()
    document = reading.document
    together: Counter[Actor] = Counter()
    wins = Wins()
    cues = rivalries = 0
    for trigger in find(
        document,
        reading.lexicon,
        ("stand", "outdo", "cast_vote", *winning.VERBS),
        ("election_word", "second_round", "campaign_noun", "primary", "quest", *winning.PHRASES),
    ):
        sentence = document.sentence[trigger.first]
        if trigger.kind == "primary":
            contest.contenders.update(_between_two(reading, trigger.after))
            continue
        if trigger.kind == "quest":
            contest.contenders.update(seeking(reading, trigger.first, trigger.after))
            continue
        if trigger.kind in winning.VERBS or trigger.kind in winning.PHRASES:
            wins.read(reading, trigger)
            continue
        if trigger.kind == "outdo":
            wins.sides |= _outdone(reading, trigger.first)
            continue
        cues += 1
        rivalries += trigger.kind == "stand"
        contest.electoral_sentences.add(sentence)
        if trigger.kind == "election_word":
            contest.contenders.update(_between_two(reading, trigger.after))
        if trigger.kind == "cast_vote":
            contest.contenders.update(_voted_for(reading, trigger.after))
        if trigger.kind == "campaign_noun":
            campaign = campaign_at(reading, trigger.first)
            contest.contenders.update(
                campaign.actors if campaign is not None else _opens(reading, trigger.first)
            )
        elif trigger.kind == "second_round":
            contest.contenders.update(_between_two(reading, trigger.after))
            first, after = document.sentences[sentence]
            first, after = (
                max(first, trigger.first - SENTENCE_REACH),
                min(after, trigger.after + SENTENCE_REACH),
            )
            once = long_ago(reading, trigger.first)  # 'pidió en 2021 el voto por Soto en la segunda vuelta'
            out = KEPT_OUT.intersection(
                document.lowers[max(first, trigger.first - OUT_REACH) : trigger.first]
            )
            for reference in reading.references.between(first, after) if not (once or out) else ():
                behind = reference.first - (document.lowers[reference.first] != "del")
                if reading.lexicon.is_word(document.lowers[behind - 1], "party_noun", "party_like"):
                    continue  # 'el partido de Soto no irá con Tola en la segunda vuelta'
                for actor in reference.actors:
                    if actor.kind == "person" and document.stretch[reference.first] < 0:
                        together[actor] += 1
        elif trigger.kind == "stand" and document.flags[trigger.first] & FINITE:
            contest.contenders.update(subject_of(reading, trigger.first))
            contest.contenders.update(_rivals(reading, trigger.first))
    if cues >= STRONG:
        contest.contenders |= wins.subjects
    if cues:
        contest.contenders |= wins.sides
    _by_description(reading, contest)
    for index, person in enumerate(reading.cast.people):
        if any(reading.cast.descriptions[d].noun.lemma == "finalista" for d in person.descriptions):
            together[Actor("person", index)] += FINALIST
    if cues:
        _by_record(reading, contest)
    majority = _by_figure(reading, contest)
    standing = contest.contenders - contest.trailing
    ranked = [a for a in sorted(together, key=lambda a: (-together[a], a.index)) if a in standing]
    if len(ranked) == 2 or (len(ranked) > 2 and together[ranked[1]] > together[ranked[2]]):
        contest.finalists = (ranked[0], ranked[1])
    elif len(ranked) == 1 and contest.trailing and contest.foremost not in (None, ranked[0]):
        assert contest.foremost is not None
        contest.finalists = (ranked[0], contest.foremost)  # 'Soto, primera con 26%', and one in the run-off
    for sentence in contest.electoral_sentences:
        first, after = document.sentences[sentence]
        for reference in reading.references.between(first, after):
            contest.spoken_of.update(actor for actor in reference.actors if actor.kind == "person")
    contest.former -= set(contest.finalists)
    lead = {a: LEAD_WEIGHT for i, a in wins.where if document.paragraph[i] <= 1}
    told = wins.told + winning.spoken_of(reading) + Counter(lead)
    told = Counter({a: n for a, n in told.items() if a not in wins.greeters}) or told
    won = told or majority or wins.described
    contest.winner = _winner(contest, won) or _winner(contest, wins.told)
    if contest.winner in told and (cues or contest.contenders or reading.cast.parties):
        assert contest.winner is not None
        contest.contenders.add(contest.winner)
    if contest.winner is not None and contest.winner in wins.sides | set(contest.finalists):
        contest.beaten = (wins.sides | set(contest.finalists)) - {contest.winner}
    if len({actor for _, actor in wins.where}) > 1:
        contest.one_prevails = 2 * max(told.values(), default=0) > told.total()
        contest.places = [(i, document.paragraph[i], a) for i, a in wins.where if a in told]
    contest.overall = contest.winner
    contest.strong = cues >= STRONG or cues * DENSE >= len(document.sentences)
    elsewhere = not words_of(reading.lexicon, "other_arena").isdisjoint(document.places)
    contest.worded = cues >= ELECTORAL or bool(contest.contenders)
    if elsewhere and cues == rivalries:
        contest.worded = _runs(reading)  # 'El tenista enfrentará a Soto': each arena has its rivals
    contest.electoral = contest.worded or not elsewhere
    if not (cues or elsewhere) and len(document.sentences) <= BRIEF:
        contest.strong = _hints(reading)
    return contest


def _hints(reading: Reading) -> bool:
    """'apoyará a Soto', 'respaldó a Soto para la alcaldía', 'el triunfo de Soto', 'los aspirantes': whether a
    text without an election word is of a choice to come or a win; not 'respaldó al ministro Soto', nor 'El
    club festejó el triunfo de Soto'.
    """
    document, lexicon = reading.document, reading.lexicon
    if any(lexicon.head_nouns.get(lower) == "team" for lower in document.places):
        return False
    if any(find(document, lexicon, ("victor", "win_office", "oppose"), HINTING)):
        return True
    for trigger in find(document, lexicon, ("back_person", "back", "back_light"), ("support_noun",)):
        verb = Ends.of(reading).predicates.form(trigger.first)
        if verb is not None and verb.tense in ("fut", "inf"):
            return True
    if any(r.description and r.description.noun.kind == "candidacy" for r in reading.references.items):
        return True
    prizes = document.where(words_of(lexicon, "office_place"))
    return any(document.lowers[i - 1] == "la" for i in prizes)


def _runs(reading: Reading) -> bool:
    """Whether anybody is told to be a candidate, which a finalist or a rival need not be."""
    runs = (d.noun.lemma for d in reading.cast.descriptions if d.noun.kind == "candidacy")
    return any(not reading.lexicon.is_word(lemma, "opponent", "winner", "in_any_race") for lemma in runs)


def _rivals(reading: Reading, verb: int) -> set[Actor]:
    """'Soto enfrentará el 14 de diciembre en la segunda vuelta a Tola'; not 'Soto competirá y llamó a
    Tola'.
    """
    document = reading.document
    end = min(len(document), verb + CLAUSE_REACH)
    reach = next((j for j in range(verb + 1, end) if document.flags[j] & FINITE), end) - verb - 1
    against = reading.clause.objects(verb, A | CON | CONTRA, reach=reach)
    return {a for reference in against for a in reference.actors if a.kind == "person"}


def _voted_for(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Whom votes are cast for: 'votará por Quilodrán', 'no votaría ni por Soto ni por Tola'; not 'votó por la
    tarde'.
    """
    found: dict[Actor, None] = {}
    for reference in reading.clause.objects(i - 1, POR, reach=RIVAL_REACH):
        if reference.kind == "pronoun" and _is_who_acts(reading, reference):
            continue  # 'Junto a Tola, que pidió votar por él, Soto habló'
        found.update(dict.fromkeys(a for a in reference.actors if a.kind == "person"))
        other = reading.references.at(reference.after + 2)
        nor = reading.document.lowers[reference.after : reference.after + 2] == ["ni", "por"]
        if nor and other is not None:
            found.update(dict.fromkeys(a for a in other.actors if a.kind == "person"))
    return tuple(found)


def _is_who_acts(reading: Reading, pronoun: Reference) -> bool:
    """'Tola, que pidió votar por él': whether a pronoun was taken for who acts in its own clause."""
    document = reading.document
    first, _ = document.sentences[document.sentence[pronoun.first]]
    verb = next((i for i in range(pronoun.first - 1, first, -1) if document.flags[i] & FINITE), -1)
    return verb >= 0 and not set(pronoun.actors).isdisjoint(subject_of(reading, verb))


def _outdone(reading: Reading, verb: int) -> set[Actor]:
    """'Soto aventaja al libertario Tola', 'supera por seis puntos a Tola': the two who stand; not 'superó al
    gremio'.
    """
    if not reading.document.flags[verb] & FINITE:
        return set()
    behind = reading.clause.objects(verb, A, reach=OUTDONE_REACH)
    outdone = {a for reference in behind for a in reference.actors if a.kind == "person"}
    return outdone | set(subject_of(reading, verb)) if outdone else set()


def _winner(contest: Contest, won: Counter[Actor]) -> Actor | None:
    """Who is called the winner most: of the finalists, where they are known; else who has a majority."""
    among = {a: n for a, n in won.items() if not contest.finalists or a in contest.finalists}
    ranked = sorted(among.items(), key=lambda item: (-item[1], item[0].index))
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _between_two(reading: Reading, i: int) -> tuple[Actor, ...]:
    """'la segunda vuelta entre Quilodrán y Soto', 'la interna será entre Quilodrán, Soto y Tola', 'el
    balotaje por la gobernación de Lota será el 14 de diciembre entre Soto y Tola'; not 'entre las 8 y 18'.
    """
    document = reading.document
    for j in range(i, min(len(document) - 1, i + CLAUSE_REACH)):
        if document.sentence[j] != document.sentence[i - 1] or document.lowers[j] in (";", ":"):
            break
        reference = reading.references.at(j + 1) if document.lowers[j] == "entre" else None
        members = reading.clause.members(reference) if reference is not None else ()
        if members and (len(members) > 1 or j < i + RIVAL_REACH):
            return tuple(a for member in members for a in member.actors)
    return ()


def _opens(reading: Reading, noun: int) -> tuple[Actor, ...]:
    """'Soto presentó ayer en Lota su candidatura', 'cerró su campaña': whose a campaign is that somebody
    opens or closes; not 'retiró su candidatura', 'criticó su campaña'.
    """
    document = reading.document
    if document.lowers[noun - 1] != "su":
        return ()
    for j in range(noun - 2, max(-1, noun - OPENING_REACH), -1):
        if document.sentence[j] != document.sentence[noun] or document.lowers[j] in ";:":
            break
        opens = reading.lexicon.verb_in(document.lowers[j], "open_campaign")
        if opens and document.flags[j - 1] & FINITE and all(v.tense == "part" for v in opens):
            return subject_of(reading, j - 1)  # 'ha presentado en Lota su candidatura'
        if document.flags[j] & FINITE:
            return subject_of(reading, j) if opens else ()
    return ()


def _by_description(reading: Reading, contest: Contest) -> None:
    """Whoever the article calls a candidate; an 'excandidata' is one no more."""
    for index, person in enumerate(reading.cast.people):
        for number in person.descriptions:
            _candidacy(reading, contest, number, Actor("person", index))
    for number, called in enumerate(reading.cast.descriptions):
        if called.stated and called.person is not None:
            told = range(max(0, called.first - STATED_REACH), called.first)
            forms = (
                form for i in told for form in reading.lexicon.verb_in(reading.document.lowers[i], "aux")
            )
            if not any(form.tense in ("pret", "impf") for form in forms):  # 'fue candidata en 2010'
                _candidacy(reading, contest, number, Actor("person", called.person))
        elif called.number == "p" and called.noun.kind == "candidacy":
            contest.contenders.update(_said_to_stand(reading, called.first))
    for reference in reading.references.items:
        description = reference.description
        if description is None or reference.actor is None or description.noun.kind != "candidacy":
            continue
        (contest.former if description.former else contest.contenders).add(reference.actor)


def _candidacy(reading: Reading, contest: Contest, number: int, actor: Actor) -> None:
    description = reading.cast.descriptions[number]
    if description.noun.kind == "candidacy":
        (contest.former if description.former else contest.contenders).add(actor)


def _said_to_stand(reading: Reading, title: int) -> Iterator[Actor]:
    """'Soto y Tola son candidatos a la alcaldía', 'Soto y Tola, candidatos': of whom the title in the plural
    at token ``title`` is said; not 'no son candidatos'.
    """
    i = title - 1
    i -= i > 0 and bool(reading.document.flags[i] & DETERMINER)
    forms = reading.lexicon.verb_in(reading.document.lowers[i], "aux")
    named = reading.references.ending_at(i - 1) if any(form.lemma == "ser" for form in forms) else None
    if named is not None:
        for member in reading.clause.members(named):
            yield from (actor for actor in member.actors if actor.kind == "person")


def _by_record(reading: Reading, contest: Contest) -> None:
    """Whoever is known to have stood before: in an article about an election they may well again."""
    stood = {result.person_id for result in reading.knowledge.official_results}
    for index, person in enumerate(reading.cast.people):
        known = person.known
        if known is not None and known.id in stood:
            contest.on_record.add(Actor("person", index))


def _by_figure(reading: Reading, contest: Contest) -> Counter[Actor]:
    """A name with a percentage behind it in the same sentence: 'Quilodrán, con 26,8%'; who has most votes."""
    document = reading.document
    majority: Counter[Actor] = Counter()
    shares: dict[Actor, float] = {}
    if "%" not in document.text and "ciento" not in document.places:
        return majority
    cues = Cues.of(document, reading.lexicon)
    for i in document.where(PERCENT):
        lower = document.lowers[i]
        if lower == "por" and document.lowers[i + 1 : i + 2] != ["ciento"]:
            continue
        if cues.at(i + 1 + (lower == "por"), "counted_share") is not None:
            continue  # 'con el 61% de las actas'
        bearer = _bearer(reading, i) or _owner(reading, i + 1)
        contest.contenders.update(_owner(reading, i + 1))
        contest.contenders.update(bearer)
        if len(bearer) == 1 and bearer[0].kind == "person":
            if not long_ago(reading, i):
                majority[bearer[0]] += _most(document.lowers[i - 1])
                shares.setdefault(bearer[0], _share(document.lowers[i - 1]))
    ranked = sorted(shares, key=lambda a: -shares[a])
    if len(ranked) > 1 and shares[ranked[0]] > max(shares[ranked[1]], LEADING):
        contest.leader = ranked[0]
    contest.foremost = ranked[0] if len(ranked) > 1 else None
    contest.trailing.update(a for a in ranked[2:] if 0 < shares[a] < shares[ranked[1]])
    return +majority


def _share(figure: str) -> float:
    """A percentage as a number; 0 for what is none."""
    number = figure.replace(",", ".")
    return float(number) if number.replace(".", "", 1).isdecimal() else 0.0


def _owner(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Whose a percentage is that 'de' at token ``i`` gives to somebody: 'frente al 45,7% de Soto'."""
    if reading.document.lowers[i : i + 1] == ["ciento"]:
        i += 1
    if reading.document.lowers[i : i + 1] not in (["de"], ["del"]):
        return ()
    reference = reading.references.at(i + (reading.document.lowers[i] == "de"))
    found = reference.actors if reference is not None and reference.kind == "name" else ()
    return tuple(actor for actor in found if actor.kind == "person")


def _most(figure: str) -> bool:
    """Whether a percentage as written is more than half: '54,1'."""
    whole = figure.replace(",", ".").split(".")[0]
    return whole.isdecimal() and HALF <= int(whole) < ALL


def _bearer(reading: Reading, figure: int) -> tuple[Actor, ...]:
    """Whose the percentage at token ``figure`` is, roughly: the subject of 'obtuvo', else the name
    before it.
    """
    document = reading.document
    for j in range(figure - 1, max(-1, figure - FIGURE_REACH), -1):
        if document.sentence[j] != document.sentence[figure]:
            return ()
        reference = reading.references.at(j)
        if reference is not None:
            return reference.actors
        if any(v.finite for v in reading.lexicon.verb_in(document.lowers[j], "obtain")):
            subject = reading.clause.subject(j)
            if subject is not None and subject.basis != "dropped":
                return tuple(actor for found in subject.references for actor in found.actors)
    return ()
