"""Parties that no list knows, by what the whole text does with their names.

Every name that nobody knows is weighed once for all the places where it stands; a name that weighs enough is
a party everywhere, also at the head of a sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field

from ...lexicon import fold
from ..brackets import past_acronym
from ..clauses.determiners import ARTICLES, OF
from ..names import acronyms, alone, things
from ..names.casting import Casting
from ..names.proper import Candidate
from . import longer, worded
from .bearers import apposed_to_person, in_brackets_behind_person
from .company import among_members
from .cues import (
    ADJECTIVAL,
    HINTS,
    JOINTS,
    MEANS_IT,
    TELLS,
    Place,
    called_party,
    noun_before,
    owner_before,
    sounds_like_party,
)
from .deeds import located
from .rules import RULES

NAME_LINKS = frozenset("en de del por para con sin al el la los y pola polo pel per".split())
"""What may join the words of a party's name: 'Pueblo en Marcha', 'Todos por Cuyo', 'Crece el Sur'."""
BEHIND_SEVERAL = frozenset((*OF, "y"))
"""What may go on a name of several words: 'Frente Andino de la Costa', 'Movimiento Tierra y Agua'."""
BEFORE_PLACE = frozenset(("por", "con", "para", "el", "la"))
"""Of these, what a place may stand behind in a party's name: 'Todos por Tola', 'Primero el Valle'."""
THINGS = frozenset(("institution", "outlet", "company", "school", "building", "street", "team"))
"""Classes of head nouns that begin another name behind 'en' or 'de': 'por Chillán en la Cámara'."""
SURELY_THINGS = THINGS - {"institution"}
"""Those of them that no party's name begins with; 'Cabildo Nuevo' may be one."""
ENOUGH = 3
"""Points at which a name of two words or more is a party's."""
ENOUGH_ALONE = 4
"""The same for one word."""

SOUNDS = RULES.index(sounds_like_party)
NAMED = RULES.index(noun_before)
LOCATED = RULES.index(located)
CALLED = (NAMED, RULES.index(called_party), RULES.index(among_members))
"""The rules by which the text itself calls a name a party's, whatever its first word means."""
BORNE = frozenset((RULES.index(apposed_to_person), RULES.index(in_brackets_behind_person)))
"""The rules by which somebody bears a name, whatever it is the name of."""
OF_LETTERS = frozenset((*CALLED, RULES.index(in_brackets_behind_person)))
"""The rules by which what is said of a name's letters is said of the name."""

Words = tuple[str, ...]


@dataclass(slots=True)
class Weighed:
    """What is known of one name: its places, and the best that each rule says of any of them."""

    places: list[Place] = field(default_factory=list)
    best: dict[int, int] = field(default_factory=dict)
    extra: int = 0

    @property
    def points(self) -> int:
        """All that the text says for the name, and against it."""
        return sum(self.best.values()) + self.extra


def find(work: Casting) -> bool:
    """Turn the candidates that name unlisted parties into parties; whether there are any."""
    weighed = _gather(work)
    for words in [words for words in weighed if work.lexicon.head_nouns.get(words[0].lower()) in THINGS]:
        if words[1:] in weighed:
            weighed[words[1:]].extra -= MEANS_IT
    if not weighed:
        return False
    points = {words: _weigh(work, words, name) for words, name in weighed.items()}
    accepted = {words for words, name in weighed.items() if points[words] >= _enough(words, name)}
    accepted |= _beside(work, weighed, points, accepted)
    ends = {place.after for words in accepted for place in weighed[words].places}
    accepted -= {words for words in accepted if _are_letters_of_party(work, weighed, words, ends)}
    if not accepted:
        _demote(work)
        return False
    _take_up(work, accepted)
    return True


def _are_letters_of_party(work: Casting, weighed: dict[Words, Weighed], words: Words, ends: set[int]) -> bool:
    """Whether letters stand in brackets behind a party's name, of whose words they are not the initials:
    'Acción y Pueblo (AyP)'; they are then the party's everywhere. ``ends``: the tokens behind parties."""
    if len(words) > 1 or not acronyms.is_acronym(words[0]):
        return False
    forms = work.document.forms
    for place in weighed[words].places:
        if forms[place.first - 1] == "(" and forms[place.after : place.after + 1] == [")"]:
            before = work.ends_at(place.first - 1)
            n = work.last_of.get(place.first - 1)
            known = n is not None and n in work.actor_of and work.actor_of[n].kind == "party"
            if known or place.first - 1 in ends:
                return before is None or before.kind != "person"
    return False


def _gather(work: Casting) -> dict[Words, Weighed]:
    """The names that may be parties, by their words as written."""
    document = work.document
    found: dict[Words, Weighed] = defaultdict(Weighed)

    def note(first: int, after: int) -> Words:
        words = tuple(document.forms[first:after])
        capitals = sum(document.is_capital(i) or _is_year(document.forms[i]) for i in range(first, after))
        found[words].places.append(Place(first, after, capitals))
        return words

    lettered: dict[str, Words] = {}
    somebody = alone.surnames(work, range(len(work.cast.candidates)))
    for definition in work.definitions:
        ending = work.ends_at(definition.after)
        if ending is not None and ending.rows and ending.kind == "party":
            continue  # 'Partido Social Austral (PSA)', where the list knows the whole
        several = definition.after - definition.first > 1
        if several and work.known_in(definition.first, definition.after) is None:
            words = note(definition.first, definition.after)
            found[words].extra = HINTS
            lettered[document.forms[definition.acronym]] = words
    listed = (name for names in work.scan.party_lists if len(names) > 1 for name in names)
    for first, after in listed:
        standing = work.cast.candidates[work.first_of[first]] if first in work.first_of else None
        if standing is None or standing.after != after or not standing.rows:
            found[note(first, after)].extra = MEANS_IT
    for first in longer.alone(work):
        note(first, first + 1)
    begun = {capital: first for first, capital in longer.opening(work).items()}
    for n, candidate in enumerate(work.cast.candidates):
        after = candidate.after
        if candidate.first in begun and not candidate.handle:
            begin = begun[candidate.first]
            note(begin, after)
            continue
        if candidate.kind == "place" and (goes_to := longer.begun_by_place(work, candidate)) > after:
            note(candidate.first, goes_to)
        if candidate.handle or (n in work.actor_of and not longer.begins_longer_name(work, candidate)):
            continue
        if after == candidate.first + 1 and document.forms[candidate.first] in work.defined:
            whole = lettered.get(document.forms[candidate.first])
            own = candidate.first == work.defined[document.forms[candidate.first]].acronym
            if whole is not None and not own:  # what is done with the letters is done with the whole name
                found[whole].places.append(Place(candidate.first, after, 1))
            continue
        if _is_somebody(work, candidate):
            continue
        noun = after == candidate.first + 1 and work.lexicon.is_word(
            document.lowers[candidate.first], "party_noun"
        )
        if noun and after in work.first_of:
            continue  # 'la coalición Pacto Norte Unido', where the list knows 'Norte Unido'
        if candidate.after - candidate.first == 1 and fold(document.forms[candidate.first]) in somebody:
            continue
        if goes_to := longer.before_members(work, candidate):
            found[note(candidate.first, goes_to)].extra = MEANS_IT
            continue
        goes_to = longer.begins_longer_name(work, candidate)
        if goes_to:
            note(candidate.first, goes_to)
            continue
        if candidate.rows and not longer.ends_longer_name(work, candidate):
            continue
        first, after = candidate.first, _end(work, candidate)
        before = work.ends_at(first)
        head = before is not None and before.kind == "place" and candidate.after == first + 1
        begin = before.first if before is not None and head else first
        spans = [(first, after), (first, candidate.after), (begin, after)]
        if (opened := longer.with_opener(work, first, candidate.after)) is not None:
            spans.append(opened)
        for place in dict.fromkeys(spans):
            note(*place)
    return found


def _is_somebody(work: Casting, candidate: Candidate) -> bool:
    """Whether a candidate is a place or as good as a person: 'Rosa Quilodrán', then 'Quilodrán'."""
    if candidate.kind == "place":
        return True
    first = fold(work.document.forms[candidate.first])
    if candidate.after - candidate.first == 1 and first in work.surnames_here:
        return True
    tokens = work.tokens(candidate)
    if tokens and all(token in work.surnames_here for token in tokens):
        return True
    plain = work.lexicon.is_common(work.document.lowers[candidate.after - 1])
    last = fold(work.document.forms[candidate.after - 1])
    if len(tokens) == 2 and first in work.lexicon.given_names and last in work.lexicon.surnames:
        if not any(work.lexicon.is_name_word(token, "party_word", "party_opener") for token in tokens):
            return True  # 'Gloria Ventura'
    if len(tokens) > 1 and not any(map(work.lexicon.is_common, tokens)) and _is_portrayed(work, candidate):
        return True
    return candidate.kind == "person" and (first not in work.lexicon.ambiguous_names or not plain)


def _is_portrayed(work: Casting, candidate: Candidate) -> bool:
    """Whether a trait or a title stands right before a name: 'el ultranacionalista Ketty Quilodrán'."""
    return any(link.direct for link in work.linked.get(work.first_of.get(candidate.first, -1), ()))


def _end(work: Casting, candidate: Candidate) -> int:
    """The token after a name with what follows in lower case and a capital again: 'Pueblo en Marcha'."""
    document = work.document
    after = candidate.after
    single = after == candidate.first + 1
    sentence = document.sentences[document.sentence[candidate.first]][1]  # 'Votan en Tola', then 'La Unión'
    while after + 1 < sentence:
        linked = after > candidate.after  # 'Pueblo en Marcha' goes on with 'de' alone
        if document.lowers[after] not in (BEHIND_SEVERAL if linked or not single else NAME_LINKS):
            break
        link = document.lowers[after]
        if (
            link == "y"
            and not (single and after == candidate.after)
            and not _are_two_things(work, candidate, after)
        ):
            break
        j = after + 1
        if document.lowers[j] in ARTICLES:
            j += 1
        if link == "y" and (
            _are_several(work, candidate.first)
            or _is_listed(work, candidate.first)
            or not _are_words(work, candidate.first, j)
        ):
            break
        if j >= len(document) or not document.is_capital(j):
            break
        if link == "y" and longer.begins_party(work, document.lowers[j]):
            break
        if link == "en" and acronyms.is_acronym(document.forms[j]):
            break  # 'Unidos en las PASO'
        n = work.first_of.get(j)
        following = None if n is None else work.cast.candidates[n]
        thing = work.lexicon.head_nouns.get(document.lowers[j]) in THINGS
        side = work.lexicon.is_name_word(document.lowers[j], "side_noun")
        if (thing and not side and link != "por") or (following is not None and following.kind == "person"):
            break
        placed = following is not None and following.kind == "place" and link in BEFORE_PLACE
        lettered = following is not None and _has_letters_behind(work, following.after)
        if following is not None and following.rows and not (placed or side or lettered):
            break
        after = j + 1 if following is None else following.after
    if single and after == candidate.after < len(document) and _is_year(document.forms[after]):
        return after + 1
    return after


def _are_two_things(work: Casting, candidate: Candidate, i: int) -> bool:
    """Whether 'y' at token ``i`` joins two nouns behind what a party is called: 'Movimiento Tierra y Agua';
    not 'Partido Andino y Renacer', nor 'Movimiento Tierra y Sur Libre'."""
    document, lexicon = work.document, work.lexicon
    if candidate.after != i or candidate.after - candidate.first != 2 or i + 2 >= len(document):
        return False
    if lexicon.head_nouns.get(document.lowers[candidate.first]) != "party" or document.is_capital(i + 2):
        return False
    nouns = document.lowers[i - 1], document.lowers[i + 1]
    return not any(
        lexicon.is_name_word(noun, "sided")
        or noun.endswith(ADJECTIVAL)
        or lexicon.head_nouns.get(noun) == "party"
        for noun in nouns
    )


def _has_letters_behind(work: Casting, i: int) -> bool:
    """Whether '(MVT)' stands at token ``i``: 'Marea Verde de Tola (MVT)'."""
    forms = work.document.forms
    return (
        i + 2 < len(forms) and forms[i] == "(" and forms[i + 2] == ")" and acronyms.is_acronym(forms[i + 1])
    )


def _are_several(work: Casting, first: int) -> bool:
    """Whether a plural stands before the name at token ``first``: 'los partidos Renovación y Unión Rural'."""
    if first in work.scan.headed and work.document.lowers[first - 1] != "partido":
        return True
    return first > 0 and work.lexicon.is_name_word(work.document.lowers[first - 1], "party_nouns")


def _is_listed(work: Casting, first: int) -> bool:
    """Whether a party stands before a comma before the name at token ``first``: 'PDA, Renacer y Futuro'."""
    n = work.last_of.get(first - 1) if first and work.document.lowers[first - 1] == "," else None
    return n is not None and n in work.actor_of and work.actor_of[n].kind == "party"


def _is_year(form: str) -> bool:
    """Whether a number may end a party's name: 'Fuerza 2030', 'Sur 21'."""
    return form.isdecimal() and (len(form) == 2 or (len(form) == 4 and form[0] in "12"))


def _are_words(work: Casting, *tokens: int) -> bool:
    """Whether all the tokens are words of the dictionary: 'Tierra y Sol', not 'Marea y Quilodrán'."""
    lowers = [work.document.lowers[i] for i in tokens if i < len(work.document)]
    return all(work.lexicon.is_common(lower) and lower not in work.lexicon.surnames for lower in lowers)


def _weigh(work: Casting, words: Words, name: Weighed) -> int:
    """The points of a name; a head noun that no party has counts against it, unless the text calls it one."""
    none = worded.is_set_phrase(work, words) or worded.is_office_of_state(work, words)
    if none and not any(noun_before(work, place) for place in name.places):
        return 0
    may_be = _may_be_party(work, words, name)
    if not may_be and name.extra <= 0:
        return 0  # the rest tells but against it
    rules = list(enumerate(RULES)) if may_be else []
    for place in name.places:
        like_person = work.kind_at(place.first) == "person"
        for number, rule in rules:
            if place.after - place.first < len(words) and number not in OF_LETTERS:
                continue  # little that is said of letters is said of what they stand for
            said = rule(work, place)
            if said and (number == NAMED or not like_person):
                name.best[number] = max(said, name.best.get(number, said))
    lexicon = work.lexicon
    ordinal = len(words) > 1 and words[0].lower() in lexicon.numbers
    lower = words[ordinal].lower()  # 'Quinto Juzgado Penal'
    told = any(said > 0 and number != SOUNDS for number, said in name.best.items())
    if not told and lexicon.is_name_word(lower, "agreement") and words[1:2] != ("por",):
        return 0  # 'el Pacto de Tola', of which nothing tells that it stands in an election
    head = "party" if lexicon.is_name_word(lower, "party_head") else lexicon.head_nouns.get(lower)
    sure = max(name.best.values(), default=0) >= MEANS_IT or any(name.best.get(k, 0) >= TELLS for k in CALLED)
    strong = lexicon.is_name_word(lower, "sure_party_noun", "strong_party_head")
    if (sure or strong) and name.best.get(LOCATED, 0) < 0:
        del name.best[LOCATED]
    last = words[-1].lower()
    if len(words) > 1 and lexicon.head_nouns.get(last) == "outlet":
        name.extra -= MEANS_IT  # 'Unión Radio'
    elif worded.is_family(work, words) and not any(name.best.get(k) for k in CALLED):
        name.extra -= MEANS_IT  # 'la sede de García Ximénez'
    if not sure and (head not in (None, "party") or lexicon.is_name_word(last, "foreign_head")):
        sounds = name.best.get(SOUNDS) and words[1 + ordinal : 2 + ordinal] != ("de",)
        sounds = sounds and not any(worded.means_trade(work, word.lower()) for word in words)
        thing = head in SURELY_THINGS or (head == "event" and words[1:2] == ("de",))  # 'Elección de Ediles'
        name.extra -= MEANS_IT if thing else HINTS if sounds else TELLS
    elif not sure and len(words) > 1 and worded.means_people(work, lower):
        name.extra -= TELLS
    elif len(words) > 1 and head == "party":
        points = worded.points_of_head(work, words)
        name.extra += max(points, 0) if sure else points
    if not sure and any(
        worded.is_told_a_body(work, p)
        or things.belongs_to_a_thing(work, Candidate(p.first, p.after, "unknown"))
        for p in name.places
    ):
        name.extra -= MEANS_IT
    if work.is_electoral:
        return name.points + HINTS * (name.points > 0)
    if work.is_political and any(said > 0 for k, said in name.best.items() if k != SOUNDS):
        may = sure or head in (None, "party")
        return name.points + HINTS * (may and _is_told_in_politics(work, words, name))
    return name.points - HINTS * (not lexicon.is_name_word(lower, "sure_party_noun"))


def _is_told_in_politics(work: Casting, words: Words, name: Weighed) -> bool:
    """Whether a name of several words is told of as a party's where politics, but no election, are spoken of:
    'la alcaldesa Soto, de Marea Verde'; not 'la gerenta Soto, de Marea Verde', 'los apoderados del San Blas'.
    """
    if len(words) < 2 or any(work.lexicon.is_name_word(word.lower(), "saint") for word in words):
        return False
    telling = {number for number, said in name.best.items() if said >= TELLS}
    if telling <= BORNE:
        return bool(telling) and not any(_is_of_a_trade(work, place) for place in name.places)
    return True


def _is_of_a_trade(work: Casting, place: Place) -> bool:
    """Whether who is named before a name is known by a trade or a firm's post: 'el cantante Soto (Marea
    Verde)', 'la gerenta Soto, de Marea Verde'; not 'la alcaldesa', 'su prima'."""
    i = place.first - 1
    while i > 0 and i not in work.last_of and not work.document.is_capital(i):
        i -= 1
    links = work.linked.get(work.last_of.get(i, -1), ())
    nouns = [work.cast.descriptions[link.description].noun for link in links]
    return any(
        noun.kind in ("profession", "office")
        and not work.lexicon.is_name_word(noun.lemma, "elected_owner", "politics", "electoral")
        for noun in nouns
    )


def _beside(
    work: Casting, weighed: dict[Words, Weighed], points: dict[Words, int], accepted: set[Words]
) -> set[Words]:
    """The names that 'y' joins to an accepted one and that nearly weigh enough: 'Marea Verde y Sur Libre'."""
    lowers = work.document.lowers
    firsts = {place.first for words in accepted for place in weighed[words].places}
    afters = {past_acronym(work.document, p.after) for words in accepted for p in weighed[words].places}
    joints = JOINTS - {","}
    found = set()
    for words, name in weighed.items():
        near = points[words] >= HINTS and points[words] + TELLS >= _enough(words, name)
        if words in accepted or points[words] < 0:
            continue
        for place in name.places:
            before, after = place.first - 1, past_acronym(work.document, place.after)
            before -= before > 0 and lowers[before] in ("el", "la")
            chained = before > 1 and lowers[before] in OF and place.words > 1
            if chained and lowers[before - 1] in joints and before - 1 in afters:
                found.add(words)  # 'los ediles de Marea Verde y de Sur Libre'
            if not near:
                continue
            if (before > 0 and lowers[before] in joints and before in afters) or (
                after < len(lowers)
                and lowers[after] in joints
                and not firsts.isdisjoint((after + 1, after + 2))
            ):
                found.add(words)
    return found


def _may_be_party(work: Casting, words: Words, name: Weighed) -> bool:
    """Whether it is worth asking every rule: where no politics are spoken of, a party is called one; 'Quinta
    Región' never is, nor is who has a name of syllables ('Sun Seo-yeon')."""
    lower, last = words[0].lower(), words[-1].lower()
    if "-" in words and words[-1].islower():
        return False
    if len(words) == 2 and lower in work.lexicon.numbers and work.lexicon.head_nouns.get(last) == "place":
        return False
    if work.is_political or work.lexicon.head_nouns.get(words[0].lower()) == "party":
        return True
    return any(
        noun_before(work, place) or owner_before(work, place) or _are_several(work, place.first)
        for place in name.places
    )


def _enough(words: Words, name: Weighed) -> int:
    if any(place.words > 1 for place in name.places) or not name.places:
        return ENOUGH
    lettered = words[0].isupper() and acronyms.is_acronym(words[0])
    return ENOUGH if lettered and max(name.best.values(), default=0) >= TELLS else ENOUGH_ALONE


def _demote(work: Casting) -> None:
    """A name that looks like a party's by its first word and is none: 'Unidad Especializada'."""
    candidates = work.cast.candidates
    for n, candidate in enumerate(candidates):
        if candidate.kind == "party" and not candidate.rows:
            candidates[n] = Candidate(candidate.first, candidate.after, "organisation")


def _take_up(work: Casting, accepted: set[Words]) -> None:
    """Make every place where an accepted name stands a party's, whatever it was taken for."""
    document = work.document
    lengths: dict[str, set[int]] = defaultdict(set)
    """first word → how many words the names have that begin with it: many may begin with 'Partido'."""
    for words in accepted:
        lengths[words[0]].add(len(words))
    longest_first = {first: sorted(found, reverse=True) for first, found in lengths.items()}
    spans: list[tuple[int, int]] = []
    listed = {
        i for c in work.cast.candidates if c.rows and c.kind == "party" for i in range(c.first + 1, c.after)
    }
    behind = 0
    for i in document.capitals:
        if i < behind or i in listed:
            continue  # 'Sur Libre' of 'Partido Sur Libre'
        for length in longest_first.get(document.forms[i], ()):
            words = tuple(document.forms[i : i + length])
            if words in accepted and _is_whole(work, i, words):
                spans.append((i, i + len(words)))
                behind = i + len(words)
                break
    _demote(work)
    inside = {i for first, after in spans for i in range(first, after)}
    kept = [c for c in work.cast.candidates if inside.isdisjoint(range(c.first, c.after))]
    kept += [Candidate(first, after, "party") for first, after in spans]
    work.take_up(sorted(kept, key=lambda c: c.first))


def _is_whole(work: Casting, i: int, words: Words) -> bool:
    """Whether a name stands at token ``i`` by itself: one word at the head of a sentence may be any word, if
    nothing is done behind it."""
    document = work.document
    if len(words) > 1:
        return True
    around = bisect_right(work.cast.candidates, i, key=lambda candidate: candidate.first) - 1
    if around >= 0 and work.cast.candidates[around].first + 1 < work.cast.candidates[around].after > i:
        return False
    common = work.lexicon.is_common(document.lowers[i]) and not acronyms.is_acronym(words[0])
    if not common or not document.sentence_start(i):
        return True
    return i + 1 < len(document) and longer.acts(work, i + 1)
