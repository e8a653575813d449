"""What a verb says somebody is whose name stands elsewhere: 'Soto murió ayer. Fue senador del PDA'.

``stated`` reads a title and a name in one phrase; here the subject of the copula is whoever the clause or the
text speaks of, and adverbs may stand between: 'es hoy diputada', 'fue durante diez años edil'.
"""

from __future__ import annotations

from ...lexicon import OCCUPATIONS, VERB
from ..deeds.ends import Ends
from ..parties.partisans import Partisans
from ..reading import Reading
from .descriptions import Description
from .stated import TELLING

ADVERBIAL = 6
"""Tokens of 'durante más de diez años' between a copula and a title."""
IN_TIME = frozenset(
    ("durante", "por", "más", "de", "los", "las", "últimos", "años", "meses", "tres", "dos", "hasta")
)
COME_ABOUT = (("tras",), ("al",), ("después", "de"), ("luego", "de"))
"""What stands before the infinitive of what has come about: 'tras asumir como'."""


def hand_out(reading: Reading, partisans: Partisans) -> None:
    """Give each title behind a copula to the subject of the copula."""
    cast = reading.cast
    linked = {link.description for link in cast.links}
    last: Description | None = None
    for number, description in enumerate(cast.descriptions):
        own = number not in linked and description.person is None and description.noun.kind in OCCUPATIONS
        if not own:
            continue
        if reading.lexicon.is_name_word(reading.document.lowers[description.title_first], "made_to_be"):
            continue  # 'fue elegida'
        if last is not None and _is_joined(reading, last, description):
            description.state(last.person)
            last = description
            continue
        people = _said_to_be(reading, description)
        if description.number == "p":
            for person in people:
                partisans.join(person, partisans.party_of(description))
        elif len(people) == 1 and _agrees(reading, description, people[0]):
            description.state(people[0])
            last = description


def _is_joined(reading: Reading, last: Description, own: Description) -> bool:
    """Whether 'y' joins a bare title to one that was said of somebody: 'fue edil y presidente del club'."""
    document = reading.document
    return (
        own.first == own.title_first
        and own.number == "s"
        and last.after == own.first - 1
        and document.lowers[own.first - 1] in ("y", "e")
    )


def _said_to_be(reading: Reading, description: Description) -> list[int]:
    """Who is said to be what a title calls them: the subject of the copula before it, or of the verb of
    taking office before 'como': 'tras asumir como timonel'."""
    document, lowers = reading.document, reading.document.lowers
    first, _ = document.sentences[document.sentence[description.first]]
    i = description.first
    if lowers[i - 1] == "como":
        verb = next(
            (k for k in range(i - 2, max(first, i - ADVERBIAL) - 1, -1) if _may_serve(reading, k)), -1
        )
        return _subjects(reading, verb, "serve") if reading.lexicon.is_verb_in(lowers[verb], "serve") else []
    made = reading.lexicon.is_name_word(lowers[i - 1], "made_to_be")
    for k in range(i - 1 - made, max(first, i - ADVERBIAL) - 1, -1):
        forms = reading.lexicon.verbs.get(lowers[k], ())
        if any(form.lemma == "ser" and (made or form.tense in TELLING) for form in forms):
            return _subjects(reading, k)
        passed = lowers[k] in IN_TIME or lowers[k] in reading.lexicon.numbers or lowers[k].isdecimal()
        if not passed and not reading.lexicon.is_word(lowers[k], "adverb", "relative_day"):
            return []
    return []


def _may_serve(reading: Reading, i: int) -> bool:
    """Whether the search for 'asumió este martes' before 'como' ends at token ``i``: at a verb, at a mark."""
    document = reading.document
    return bool(document.flags[i] & VERB) or not document.lowers[i].isalnum()


def _subjects(reading: Reading, verb: int, kind: str = "") -> list[int]:
    """The people who are the subject of a copula, or of a verb of another kind; of an infinitive only where
    what it tells has come about: 'tras ser electo', 'al asumir como'; not 'quiere ser'."""
    ends, lowers = Ends.of(reading), reading.document.lowers
    verb -= lowers[verb] == "sido" and verb > 0  # 'ha sido', 'tras haber sido'
    form = ends.predicates.form(verb, kind or None, lemma="" if kind else "ser")
    form = ends.predicates.form(verb, lemma="haber") if form is None else form
    if form is None:
        return []
    if form.tense == "inf":
        done = any(tuple(lowers[verb - len(words) : verb]) == words for words in COME_ABOUT)
        agent = ends.subject(verb, finite=False) if done else None
    elif not form.finite or not ends.predicates.is_verb(verb):
        return []
    elif ends.predicates.at(verb, form).mood != "asserted":
        return []
    elif form.person == "1" and form.number == "s":
        speaker = reading.said[n].speaker if (n := reading.said_at(verb)) is not None else None
        return [speaker.index] if speaker is not None and speaker.kind == "person" else []
    elif form.person != "3":
        return []
    else:
        agent = ends.subject(verb)
    actors = agent.actors if agent is not None else ()
    return [actor.index for actor in actors if actor.kind == "person"]


def _agrees(reading: Reading, description: Description, person: int) -> bool:
    gender = reading.cast.people[person].gender
    return gender is None or description.gender not in ("m", "f") or gender == description.gender
