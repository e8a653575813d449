"""Who stands in the election that an article is about, as far as its text tells.

'respaldó al ministro' is praise, 'respaldó al candidato' is an endorsement: what makes the difference is that
somebody stands for something. Contenders are told by what the article calls them, by their candidacies and
figures; finalists are the two whom it speaks of together with the run-off.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from ...lexicon import FINITE, PERSON_NOUN
from ...model import Actor
from ..cues import Cues
from ..deeds.agents import SENTENCE_REACH
from ..deeds.ends import Ends, campaign_at
from ..deeds.triggers import find
from ..reading import Reading

FIGURE_REACH = 14
"""Tokens behind a name within which a percentage makes it a contender's."""
WINNER_WEIGHT = 2
"""How much 'presidente electo' tells of who won, against the subject of a verb of winning."""
LEADING = 30
"""Percentage below which nobody is taken to lead by figures alone."""
HALF, ALL = 50, 90
"""Percentages between which a figure is most of the votes rather than a share of tables counted."""
STRONG = 4
"""Election words that make an article one about nothing else."""
RIVAL_REACH = 8
"""Tokens behind 'se enfrentará', 'el balotaje' within which the rivals are named."""
ELECTORAL = 1
"""Election words that make an article one about an election."""

LONG_AGO = frozenset(("años", "anterior", "anteriores", "previas", "previos", "pasada", "pasadas"))
"""Words of phrases for another election by which a win is told to be of another year."""
YEAR_DIGITS = 4
AFTER_REACH = 7
"""Tokens between 'después de que' and its verb."""
WIN_REACH = 5
"""Tokens behind a verb of acknowledging within which the win stands."""


@dataclass(slots=True)
class Contest:
    """The contest of one article. ``finalists`` has two members or none."""

    contenders: set[Actor] = field(default_factory=set)
    spoken_of: set[Actor] = field(default_factory=set)
    """Whoever stands in a sentence about the election: whom a pronoun may mean when no contender fits."""
    on_record: set[Actor] = field(default_factory=set)
    """Whoever is known to have stood in some election (``data/official_results.csv``)."""
    former: set[Actor] = field(default_factory=set)
    finalists: tuple[Actor, ...] = ()
    winner: Actor | None = None
    """Who is called the winner or elected, where it is one."""
    leader: Actor | None = None
    """Who has the highest share that the article gives to anybody, where several have one."""
    electoral_sentences: set[int] = field(default_factory=set)
    electoral: bool = False
    strong: bool = False
    """Whether the article is about an election throughout: who is backed in it is backed for something."""

    def stands(self, actor: Actor, sentence: int) -> bool:
        """Whether ``actor`` can be whom a sentence takes sides for."""
        if actor in self.contenders or actor in self.on_record or sentence in self.electoral_sentences:
            return True
        return self.strong and actor.kind == "person"

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
    winners: set[Actor] = set()
    won: Counter[Actor] = Counter()
    described: Counter[Actor] = Counter()
    cues = 0
    for trigger in find(
        document,
        reading.lexicon,
        ("stand", "win", "re_elected", "cast_vote", "acknowledge"),
        ("election_word", "second_round", "campaign_noun", "winner_noun"),
    ):
        sentence = document.sentence[trigger.first]
        if trigger.kind == "win":
            if document.flags[trigger.first] & FINITE:
                subject = _subject(reading, trigger.first)
                winners.update(subject)
                won.update(subject if _has_won(reading, trigger.first) else ())
            continue
        if trigger.kind == "re_elected":
            subject = _subject(reading, trigger.first) if document.flags[trigger.first] & FINITE else ()
            won.update(subject if not _long_ago(reading, trigger.first) else ())
            continue
        if trigger.kind == "acknowledge":
            won.update(dict.fromkeys(_acknowledged(reading, trigger.first), WINNER_WEIGHT))
            continue
        if trigger.kind == "winner_noun" and not _somebody_elses(reading, trigger.first):
            described.update(_described_winner(reading, trigger.first))
            of_an_office = trigger.first and document.flags[trigger.first - 1] & PERSON_NOUN
            weight = 1 if of_an_office else WINNER_WEIGHT  # 'la diputada electa Quilodrán' won another race
            won.update(dict.fromkeys(_called_winner(reading, trigger.first), weight))
            continue
        if trigger.kind == "winner_noun":
            continue
        cues += 1
        contest.electoral_sentences.add(sentence)
        if trigger.kind == "cast_vote":
            contest.contenders.update(_voted_for(reading, trigger.after))
        if trigger.kind == "campaign_noun":
            campaign = campaign_at(reading, trigger.first)
            if campaign is not None:
                contest.contenders.update(campaign.actors)
        elif trigger.kind == "second_round":
            contest.contenders.update(_between_two(reading, trigger.after))
            first, after = document.sentences[sentence]
            first, after = (
                max(first, trigger.first - SENTENCE_REACH),
                min(after, trigger.after + SENTENCE_REACH),
            )
            for reference in reading.references.between(first, after):
                for actor in reference.actors:
                    if actor.kind == "person" and document.stretch[reference.first] < 0:
                        together[actor] += 1
        elif trigger.kind == "stand" and document.flags[trigger.first] & FINITE:
            contest.contenders.update(_subject(reading, trigger.first))
            for reference in reading.clause.objects(
                trigger.first, frozenset(("con", "a")), reach=RIVAL_REACH
            ):
                contest.contenders.update(a for a in reference.actors if a.kind == "person")
    if cues >= STRONG:
        contest.contenders.update(winners)
    _by_description(reading, contest)
    if cues:
        _by_record(reading, contest)
    majority = _by_figure(reading, contest)
    ranked = [a for a in sorted(together, key=lambda a: (-together[a], a.index)) if a in contest.contenders]
    if len(ranked) == 2 or (len(ranked) > 2 and together[ranked[1]] > together[ranked[2]]):
        contest.finalists = (ranked[0], ranked[1])
    for sentence in contest.electoral_sentences:
        first, after = document.sentences[sentence]
        for reference in reading.references.between(first, after):
            contest.spoken_of.update(actor for actor in reference.actors if actor.kind == "person")
    contest.former -= set(contest.finalists)
    contest.winner = _winner(contest, won or majority or described)
    contest.strong = cues >= STRONG
    contest.electoral = cues >= ELECTORAL or bool(contest.contenders)
    return contest


def _voted_for(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Whom votes are cast for: 'votará por Quilodrán', 'no votaría ni por Soto ni por Tola'; not 'votó por la
    tarde'.
    """
    found: dict[Actor, None] = {}
    for reference in reading.clause.objects(i - 1, frozenset(("por",)), reach=RIVAL_REACH):
        found.update(dict.fromkeys(a for a in reference.actors if a.kind == "person"))
        other = reading.references.at(reference.after + 2)
        nor = reading.document.lowers[reference.after : reference.after + 2] == ["ni", "por"]
        if nor and other is not None:
            found.update(dict.fromkeys(a for a in other.actors if a.kind == "person"))
    return tuple(found)


def _has_won(reading: Reading, verb: int) -> bool:
    """Whether the verb at token ``verb`` tells a win: 'ganó', 'se impuso'; not 'obtuvo el 20%', 'no ganó'."""
    predicates = Ends.of(reading).predicates
    form = predicates.form(verb, "victor")
    if form is None or form.tense not in ("pret", "pres", "subjimpf") or form.person == "1":
        return False
    if form.tense == "subjimpf" and not _came_true(reading, verb):
        return False
    return predicates.at(verb, form).mood == "asserted" and not _long_ago(reading, verb)


def _came_true(reading: Reading, verb: int) -> bool:
    """'horas después de que Soto se impusiera', 'tras que ganara Soto'; not 'temía que ganara Soto'."""
    lowers = reading.document.lowers
    first = max(reading.document.sentences[reading.document.sentence[verb]][0], verb - AFTER_REACH)
    que = next((i for i in range(verb - 1, first, -1) if lowers[i] == "que"), -1)
    return que > 1 and (
        lowers[que - 2 : que] in (["después", "de"], ["luego", "de"]) or lowers[que - 1] == "tras"
    )


def _long_ago(reading: Reading, verb: int) -> bool:
    """Whether a win is that of another year: 'Hace seis años ganó Soto', 'en 2016 ganó Soto'; not 'ganó el
    domingo'.
    """
    document, lowers = reading.document, reading.document.lowers
    first, after = document.sentences[document.sentence[verb]]
    first, after = max(first, verb - SENTENCE_REACH), min(after, verb + SENTENCE_REACH)
    cues = Cues.of(document, reading.lexicon)
    for phrase in cues.between(first, after):
        if phrase.kind == "past_election" and not LONG_AGO.isdisjoint(lowers[phrase.first : phrase.after]):
            return True
    return any(
        lowers[i] == "en"
        and len(lowers[i + 1]) == YEAR_DIGITS
        and lowers[i + 1].isdecimal()
        and not (reading.published or "").startswith(lowers[i + 1])
        for i in range(first, after - 1)
    )


def _acknowledged(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """Whose win the verb at token ``verb`` takes for a fact: 'reconoció anoche el triunfo de Soto'; not
    'pronosticó el triunfo de Soto'.
    """
    document, lowers = reading.document, reading.document.lowers
    if not document.flags[verb] & FINITE or document.stretch[verb] >= 0:
        return ()
    for i in range(verb + 1, min(len(document) - 2, verb + WIN_REACH)):
        if document.sentence[i] != document.sentence[verb] or lowers[i] in (",", "no", "eventual"):
            return ()
        if reading.lexicon.is_word(lowers[i], "winning") and lowers[i + 1] in ("de", "del"):
            winner = reading.references.at(i + 2)
            if winner is None or winner.actor is None or winner.actor.kind != "person":
                return ()
            return winner.actors
    return ()


def _somebody_elses(reading: Reading, i: int) -> bool:
    """'Quilodrán, aliada del ganador': whether the words at token ``i`` only say whose somebody named is."""
    called = reading.references.at(i)
    return called is not None and called.first < i and reading.document.lowers[i - 1] == "del"


def _called_winner(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Whom the words at token ``i`` call the winner: 'el presidente electo, Soto', 'Soto es la ganadora'.

    'al ganador' alone names nobody.
    """
    called = reading.references.at(i)
    if called is not None and called.kind == "name":
        return called.actors if called.actor is not None and called.actor.kind == "person" else ()
    j = (called.first if called is not None else i) - 1
    while j > 0 and reading.lexicon.is_word(reading.document.lowers[j], "determiner"):
        j -= 1
    if j < 1 or not any(v.lemma == "ser" for v in reading.lexicon.verbs.get(reading.document.lowers[j], ())):
        return ()
    return _subject(reading, j)


def _described_winner(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Whom 'el presidente electo' at token ``i`` was taken to mean."""
    called = reading.references.at(i)
    if called is None or called.actor is None or called.actor.kind != "person":
        return ()
    return (called.actor,)


def _winner(contest: Contest, won: Counter[Actor]) -> Actor | None:
    """Who is called the winner most: of the finalists, where they are known; else who has a majority."""
    among = {a: n for a, n in won.items() if not contest.finalists or a in contest.finalists}
    ranked = sorted((among or won).items(), key=lambda item: (-item[1], item[0].index))
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _subject(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """The people who are the named subject of the verb at token ``verb``."""
    subject = Ends.of(reading).in_sentence(verb)
    return tuple(a for a in subject.actors if a.kind == "person") if subject is not None else ()


def _between_two(reading: Reading, i: int) -> tuple[Actor, ...]:
    """'la segunda vuelta entre Quilodrán y Soto'."""
    document = reading.document
    for j in range(i, min(len(document), i + RIVAL_REACH)):
        if document.lowers[j] != "entre" or document.sentence[j] != document.sentence[i - 1]:
            continue
        reference = reading.references.at(j + 1)
        if reference is not None:
            return tuple(a for member in reading.clause.members(reference) for a in member.actors)
    return ()


def _by_description(reading: Reading, contest: Contest) -> None:
    """Whoever the article calls a candidate; an 'excandidata' is one no more."""
    for index, person in enumerate(reading.cast.people):
        for number in person.descriptions:
            _candidacy(reading, contest, number, Actor("person", index))
    for reference in reading.references.items:
        description = reference.description
        if description is None or reference.actor is None or description.noun.kind != "candidacy":
            continue
        (contest.former if description.former else contest.contenders).add(reference.actor)


def _candidacy(reading: Reading, contest: Contest, number: int, actor: Actor) -> None:
    description = reading.cast.descriptions[number]
    if description.noun.kind == "candidacy":
        (contest.former if description.former else contest.contenders).add(actor)


def _by_record(reading: Reading, contest: Contest) -> None:
    """Whoever is known to have stood before: in an article about an election they may well again."""
    stood = {result.person_id for result in reading.knowledge.official_results}
    for index, person in enumerate(reading.cast.people):
        if person.known is not None and person.known.id in stood:
            contest.on_record.add(Actor("person", index))


def _by_figure(reading: Reading, contest: Contest) -> Counter[Actor]:
    """A name with a percentage behind it in the same sentence: 'Quilodrán, con 26,8%'; who has most votes."""
    document = reading.document
    majority: Counter[Actor] = Counter()
    shares: dict[Actor, float] = {}
    if "%" not in document.text and "ciento" not in document.lowers:
        return majority
    for i, lower in enumerate(document.lowers):
        if lower != "%" and not (lower == "por" and document.lowers[i + 1 : i + 2] == ["ciento"]):
            continue
        bearer = _bearer(reading, i) or _owner(reading, i + 1)
        contest.contenders.update(_owner(reading, i + 1))
        contest.contenders.update(bearer)
        if len(bearer) == 1 and bearer[0].kind == "person":
            majority[bearer[0]] += _most(document.lowers[i - 1])
            if not _long_ago(reading, i):
                shares.setdefault(bearer[0], _share(document.lowers[i - 1]))
    ranked = sorted(shares, key=lambda a: -shares[a])
    if len(ranked) > 1 and shares[ranked[0]] > max(shares[ranked[1]], LEADING):
        contest.leader = ranked[0]
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
