"""What a verb says somebody is whose name stands elsewhere: 'Soto murió ayer. Fue senador del PDA'.

``stated`` reads a title and a name in one phrase; here the subject of the copula is whoever the clause or the
text speaks of, and adverbs may stand between: 'es hoy diputada', 'fue durante diez años edil'.
"""

from __future__ import annotations

from ..deeds.ends import Ends
from ..parties.partisans import Partisans
from ..reading import Reading
from .descriptions import Description
from .stated import SAID_OF

ADVERBIAL = 6
"""Tokens of 'durante más de diez años' between a copula and a title."""
IN_TIME = frozenset(
    ("durante", "por", "más", "de", "los", "las", "últimos", "años", "meses", "tres", "dos", "hasta")
)
COPULA_TENSES = ("pres", "pret", "impf", "fut")


def hand_out(reading: Reading, partisans: Partisans) -> None:
    """Give each title behind a copula to the subject of the copula."""
    cast = reading.cast
    linked = {link.description for link in cast.links}
    last: Description | None = None
    for number, description in enumerate(cast.descriptions):
        own = number not in linked and description.person is None and description.noun.kind in SAID_OF
        if not own or reading.document.stretch[description.first] >= 0:
            continue
        if reading.lexicon.is_name_word(reading.document.lowers[description.title_first], "made_to_be"):
            continue  # 'fue elegida alcaldesa'
        if last is not None and _is_joined(reading, last, description):
            _state(description, last.person)
            last = description
            continue
        people = _said_to_be(reading, description)
        if description.number == "p":
            for person in people:
                partisans.join(person, partisans.party_of(description))
        elif len(people) == 1 and _agrees(reading, description, people[0]):
            _state(description, people[0])
            last = description


def _state(description: Description, person: int | None) -> None:
    description.person = person
    description.stated = True


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
    """Who is said to be what a title calls them: the subject of the copula before it."""
    document, lowers = reading.document, reading.document.lowers
    first, _ = document.sentences[document.sentence[description.first]]
    for k in range(description.first - 1, max(first, description.first - ADVERBIAL) - 1, -1):
        forms = reading.lexicon.verbs.get(lowers[k], ())
        if any(form.lemma == "ser" and form.tense in COPULA_TENSES for form in forms):
            return _subjects(reading, k)
        passed = lowers[k] in IN_TIME or lowers[k] in reading.lexicon.numbers or lowers[k].isdecimal()
        if not passed and not reading.lexicon.is_word(lowers[k], "adverb", "relative_day"):
            return []
    return []


def _subjects(reading: Reading, copula: int) -> list[int]:
    ends = Ends.of(reading)
    form = ends.predicates.form(copula, lemma="ser")
    if form is None or form.person != "3" or not ends.predicates.is_verb(copula):
        return []
    if ends.predicates.at(copula, form).mood != "asserted":
        return []
    agent = ends.subject(copula)
    actors = agent.actors if agent is not None else ()
    return [actor.index for actor in actors if actor.kind == "person"]


def _agrees(reading: Reading, description: Description, person: int) -> bool:
    gender = reading.cast.people[person].gender
    return gender is None or description.gender not in ("m", "f") or gender == description.gender
