"""People named by a surname alone throughout, by what the whole text does with the word.

An article that is continued, or that speaks of somebody whom all know, never gives the full name: 'para
vencer a Quilodrán … Quilodrán fue elegido alcalde … la dimisión de Quilodrán'. What people, parties and
places have in common says little; something that only people do or undergo is asked for; what stands with
things and places only is held against the word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ...lexicon import FIRMS, HELD, PERSON_NOUN, fold
from ..clauses.determiners import LISTING
from ..clauses.verbs import is_form_of, past_small_words, tells
from . import evidence, things
from .casting import Casting
from .evidence import HINTS, MEANS_IT, TELLS
from .proper import Candidate

ENOUGH = 4
"""Points at which a word that stands alone twice or more is somebody's surname."""
ENOUGH_ONCE = 5
"""The same for a word that stands there once."""
OFTEN = 4
"""Places from which on that a word comes back says something for it: somebody's name does."""
ENOUGH_TO_ACT = 2
"""Points at which the last word of a name of two words stands alone as a surname does."""
BEFORE_NOUNS = frozenset(("el", "la", "los", "las", "del", "al", "un", "una"))
BEARING = things.NAMED_AFTER_PEOPLE | FIRMS
"""Classes of head nouns behind whose 'de' the name of a thing or a place stands."""
PLACING = frozenset(("en", "desde", "hacia", "hasta"))
MOVES = ("go", "arrive")


@dataclass(slots=True)
class Alone:
    """Where one word stands alone, and the best that each rule says of any of the places."""

    places: list[int] = field(default_factory=list)
    """The numbers of the candidates."""
    best: dict[int, int] = field(default_factory=dict)

    @property
    def points(self) -> int:
        """All that is said for the word, and against it."""
        return sum(self.best.values()) + HINTS * (len(self.places) >= OFTEN)


def surnames(work: Casting, singles: Iterable[int]) -> frozenset[str]:
    """The folded words among the candidates ``singles`` that are surnames of people never named in full."""
    if not work.is_electoral:
        return frozenset()
    return frozenset(token for token, word in weigh(work, singles).items() if _is_somebody(work, token, word))


def weigh(work: Casting, singles: Iterable[int]) -> dict[str, Alone]:
    """What the text says of the words that may be surnames, by the folded word."""
    found: dict[str, Alone] = {}
    for n in singles:
        candidate = work.cast.candidates[n]
        if n in work.actor_of or candidate.handle or candidate.kind != "unknown":
            continue
        lower, form = work.document.lowers[candidate.first], work.document.forms[candidate.first]
        if not form[1:].islower() or candidate.after - candidate.first > 1:
            continue
        if work.lexicon.is_common(lower) and (
            fold(form) not in work.lexicon.surnames or work.document.sentence_start(candidate.first)
        ):
            continue
        word = found.setdefault(fold(form), Alone())
        word.places.append(n)
        for number, rule in enumerate(RULES):
            said = rule(work, n, candidate)
            if said:
                known = word.best.get(number, said)
                word.best[number] = min(said, known) if said < 0 else max(said, known)
    return found


def _is_somebody(work: Casting, token: str, word: Alone) -> bool:
    """Whether enough is said for a word, and something that is true of people only."""
    human = any(word.best.get(number, 0) > 0 for number in HUMAN)
    listed = token in work.lexicon.surnames
    points = word.points + TELLS * listed
    return human and points >= (ENOUGH if len(word.places) > 1 else ENOUGH_ONCE)


def is_echoed(work: Casting, n: int) -> bool:
    """Whether the last word of a name that nobody knows stands alone too, as a surname does.

    'el triunfo de Ketty Quilodrán', then 'dijo Quilodrán'; not 'el torneo de Faro Quilodrán', then 'en
    Quilodrán'.
    """
    candidate = work.cast.candidates[n]
    words = [i for i in range(candidate.first, candidate.after) if work.document.is_capital(i)]
    if (
        candidate.kind != "unknown"
        or len(words) > 2
        or any(work.lexicon.is_common(work.document.lowers[i]) for i in words)
    ):
        return False
    if things.belongs_to_a_thing(work, candidate) or evidence.points(work, n) < HINTS:
        return False
    if work.alone is None:
        singles = [m for m, c in enumerate(work.cast.candidates) if c.after - c.first == 1]
        work.alone = {token: word.points for token, word in weigh(work, singles).items()}
    return work.alone.get(fold(work.document.forms[words[-1]]), 0) >= ENOUGH_TO_ACT


def _speaks(work: Casting, n: int, candidate: Candidate) -> int:
    """'dijo Quilodrán', 'Quilodrán argumenta', 'según Quilodrán': somebody's or some body's."""
    document, lexicon = work.document, work.lexicon
    before, after = candidate.first - 1, candidate.after
    if before >= 0 and document.sentence[before] == document.sentence[candidate.first]:
        if any(v.finite for v in lexicon.verb_in(document.lowers[before], "say")):
            return TELLS
        if document.lowers[before] == "según":
            return HINTS
    after = past_small_words(work.document, after)
    if after >= len(document) or document.sentence[after] != document.sentence[candidate.first]:
        return 0
    if any(v.finite and v.person == "3" for v in lexicon.verb_in(document.lowers[after], "say")):
        return TELLS
    return HINTS * tells(document, lexicon, after)


def _is_portrayed(work: Casting, n: int, candidate: Candidate) -> int:
    """'la diputada Quilodrán', 'Quilodrán, candidata del PDA,', 'Quilodrán fue la última presidenta'."""
    descriptions = work.cast.descriptions
    said = [
        MEANS_IT if link.direct or descriptions[link.description].noun.kind in HELD else TELLS
        for link in work.linked.get(n, ())
        if descriptions[link.description].noun.kind in evidence.PORTRAYING
    ]
    if said:
        return max(said)
    document, lexicon, i = work.document, work.lexicon, past_small_words(work.document, candidate.after)
    if i + 2 >= len(document):
        return 0
    if is_form_of(document, lexicon, i, ("ser",)):
        k = i + 1 + (document.lowers[i + 1] in ("el", "la", "un", "una"))
        made = lexicon.is_name_word(document.lowers[i + 1], "made_to_be")
        return TELLS * (made or any(flags & PERSON_NOUN for flags in document.flags[k : k + 2]))
    return 0


def _is_among_people(work: Casting, n: int, candidate: Candidate) -> int:
    """'Quilodrán, Paredes y Soto', 'a Soto o Quilodrán', where the one or the other is known by now."""
    lowers, firsts = work.document.lowers, work.cast.candidates
    before, after = candidate.first - 1, candidate.after
    other = work.last_of.get(before) if before > 0 and lowers[before] in LISTING else None
    if other is not None and _is_known(work, other):
        listed = lowers[before] not in ("y", "e") or lowers[firsts[other].first - 1] == ","
        return TELLS if listed else HINTS  # 'Paz y Quilodrán' may be one
    if after + 1 < len(lowers) and lowers[after] in LISTING and _is_known(work, work.first_of.get(after + 1)):
        return HINTS if lowers[after] in ("y", "e") else TELLS
    return 0


def _is_known(work: Casting, n: int | None) -> bool:
    """Whether candidate ``n`` is a person, or the surname of one."""
    if n is None:
        return False
    actor, candidate = work.actor_of.get(n), work.cast.candidates[n]
    if actor is not None:
        return actor.kind == "person"
    if candidate.kind != "unknown" or candidate.handle or candidate.after - candidate.first > 1:
        return False
    token = fold(work.document.forms[candidate.first])
    return token in work.knowledge.lone_names or token in work.namesakes.by_surname


def _is_thing(work: Casting, n: int, candidate: Candidate) -> int:
    """'el Quilodrán', 'en Quilodrán', 'viajó a Quilodrán', 'la ciudad de Quilodrán', 'la firma Quilodrán'."""
    document, lexicon, i = work.document, work.lexicon, candidate.first - 1
    if i < 0 or document.sentence[i] != document.sentence[candidate.first]:
        return 0
    lowers = document.lowers
    if lowers[i] in BEFORE_NOUNS or lowers[i] in PLACING or things.belongs_to_a_thing(work, candidate):
        return -MEANS_IT
    if lowers[i] == "de" and i and lexicon.head_nouns.get(lowers[i - 1]) in BEARING:
        return -MEANS_IT
    if lowers[i] == "de" and i and lexicon.is_word(lowers[i - 1], "office_place"):
        return -MEANS_IT
    if candidate.first in work.offices_of:
        return -MEANS_IT
    moves = lowers[i] == "a" and lexicon.is_verb_in(lowers[i - 1], *MOVES)
    return -MEANS_IT * bool(moves)


RULES: tuple[Callable[[Casting, int, Candidate], int], ...] = (
    _speaks,
    evidence.contends,
    _is_portrayed,
    evidence.is_mortal,
    _is_among_people,
    _is_thing,
)
HUMAN = (RULES.index(_is_portrayed), RULES.index(evidence.is_mortal), RULES.index(_is_among_people))
"""The rules by which a word is a person's and nothing else's."""
