"""Proper names: which capitalised runs name a person, a party, an organisation or a place.

A run is built from capitalised words and the particles that Hispanic, Italian, German, Dutch, Portuguese
and Arabic names put between them. What it names is decided by what is known (``data/``) and, for
everybody else, by evidence that is added up: a given name, a title before it, an acronym in brackets
behind it, a head noun that no person has ('Ministerio', 'Avenida').
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from ..knowledge import Knowledge, Name, Row
from ..lexicon import FINITE, PERSON_NOUN, Lexicon, fold
from .tokens import DASHES, Document

CandidateKind = Literal["person", "party", "organisation", "place", "unknown"]

PARTICLES = frozenset(
    "de del da das do dos di du des van von der den la las los y e i al el ben bin ibn san santa".split()
)
"""What may stand in lower case inside a name."""
LINKING = frozenset("de del da do dos di van von der al ben bin ibn".split())
"""The particles that may come first after a given name or a surname."""


PLACE_LINKS = frozenset(("en", "de", "desde", "hasta", "hacia", "por"))
"""What stands before a place more often than before a person."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proper name at tokens ``first`` up to ``after``, and the curated rows that it can name."""

    first: int
    after: int
    kind: CandidateKind
    rows: tuple[Row, ...] = ()
    handle: bool = False


def find(document: Document, knowledge: Knowledge, lexicon: Lexicon) -> list[Candidate]:
    """Every proper name of the document, in order, none overlapping another."""
    found: list[Candidate] = []
    shouted = _shouted_sentences(document)
    behind = 0
    handles = [i for i, form in enumerate(document.forms) if form[0] == "@" and len(form) > 2]
    for i in sorted(document.capitals + handles) if handles else document.capitals:
        if i < behind:
            continue
        if document.forms[i][0] == "@":
            candidate: Candidate | None = _handle(document, knowledge, i)
        elif _supplied_given_name(document, lexicon, i):
            candidate = Candidate(i, i + 3, "person")
        else:
            candidate = _at(document, knowledge, lexicon, i, document.sentence[i] in shouted)
        if candidate is not None:
            found.append(candidate)
            behind = candidate.after
    return _surnames_again(document, lexicon, found)


def _surnames_again(document: Document, lexicon: Lexicon, found: list[Candidate]) -> list[Candidate]:
    """Surnames of people named in full that are also words or places: 'Rosa Paredes … Paredes ganó'.

    At the head of a sentence what follows must be what follows a subject ('Castillo, que …', 'Castillo se
    …'), not an adjective ('Castillo medieval …').
    """
    forms = document.forms
    surnames = {
        fold(forms[i])
        for candidate in found
        if candidate.kind == "person" and candidate.after - candidate.first > 1
        for i in range(candidate.first + 1, candidate.after)
        if document.is_capital(i)
    }
    if not surnames:
        return found
    taken = {i for candidate in found for i in range(candidate.first, candidate.after)}
    again = [
        Candidate(i, i + 1, "unknown")
        for i in document.capitals
        if i not in taken and fold(forms[i]) in surnames and _subject_like(document, lexicon, i)
    ]
    for n, candidate in enumerate(found):
        if candidate.kind == "place" and candidate.after - candidate.first == 1:
            i = candidate.first
            if fold(forms[i]) in surnames and not _stands_as_place(document, lexicon, i):
                found[n] = Candidate(i, i + 1, "unknown")
    return sorted(found + again, key=lambda candidate: candidate.first) if again else found


def _stands_as_place(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether the words before token ``i`` ask for a place: 'alcalde de Castro', not 'el tono de Castro'."""
    if i < 2 or document.lowers[i - 1] not in PLACE_LINKS:
        return False
    owner = document.lowers[i - 2]
    return (
        document.lowers[i - 1] != "de"
        or bool(document.flags[i - 2] & PERSON_NOUN)
        or owner in lexicon.head_nouns
    )


def _subject_like(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether what follows token ``i`` follows a name: a verb, a pronoun, a comma, the end."""
    if i + 1 >= len(document) or document.sentence[i + 1] != document.sentence[i]:
        return True
    following = document.lowers[i + 1]
    if not following[0].isalnum() or document.flags[i + 1] & FINITE:
        return True
    return following in ("y", "e", "ha", "han", "fue") or lexicon.is_word(
        following, "clitic", "negation", "adverb"
    )


def _supplied_given_name(document: Document, lexicon: Lexicon, i: int) -> bool:
    """A given name that the newsroom supplies in brackets: 'la senadora (Rosa) Quilodrán'."""
    forms = document.forms
    if not 0 < i < len(forms) - 2 or forms[i - 1] != "(" or forms[i + 1] != ")":
        return False
    return document.is_capital(i + 2) and _given(document, lexicon, i)


def _handle(document: Document, knowledge: Knowledge, i: int) -> Candidate:
    known = knowledge.handles.get(document.lowers[i][1:])
    rows = (knowledge.people[known],) if known else ()
    return Candidate(i, i + 1, "person" if known else "unknown", rows, True)


def _shouted_sentences(document: Document) -> frozenset[int]:
    """Sentences written in capitals throughout: there a capital says nothing."""
    loud = Counter(
        document.sentence[i]
        for i in document.capitals
        if len(document.forms[i]) > 2 and document.forms[i].isupper()
    )
    shouted = set()
    for number, count in loud.items():
        if count > 2:
            first, after = document.sentences[number]
            words = sum(f[0].isalpha() and len(f) > 2 for f in document.forms[first:after])
            if count > 0.7 * words:
                shouted.add(number)
    return frozenset(shouted)


def _at(
    document: Document, knowledge: Knowledge, lexicon: Lexicon, i: int, shouted: bool
) -> Candidate | None:
    """The name that begins at capitalised token ``i``."""
    portfolio = _portfolio(document, lexicon, i)
    if portfolio:
        return Candidate(i, portfolio, "organisation")
    known = _known_at(document, knowledge, lexicon, i, shouted)
    if shouted or _shouted_run(document, i):
        return None if known is None else Candidate(i, i + len(known.words), known.kind, known.rows)
    if known is not None and known.kind in ("party", "organisation"):
        if not _goes_on(document, knowledge, lexicon, known, i):
            return Candidate(i, i + len(known.words), known.kind, known.rows)
        known = None
    after = _run_after(document, knowledge, lexicon, i)
    if known is not None and known.kind == "person" and i + len(known.words) >= after:
        return Candidate(i, i + len(known.words), "person", known.rows)
    if known is not None and known.kind == "place" and i + len(known.words) >= after:
        return Candidate(i, i + len(known.words), "place", known.rows)
    if after == i + 1 and document.sentence_start(i) and _is_plain_word(document, lexicon, i):
        return None
    first = _skip_opener(document, lexicon, i, after)
    if first >= after:
        return None
    if first > i:
        return _at(document, knowledge, lexicon, first, shouted)
    if known is not None and known.kind == "place" and not _given(document, lexicon, i):
        return Candidate(i, i + len(known.words), "place", known.rows)
    if known is not None and known.kind == "person" and len(known.words) > 1:
        return Candidate(i, after, "person", _same_person(document, known, i, after))
    return Candidate(i, after, _kind_of_run(document, lexicon, i, after))


def _goes_on(document: Document, knowledge: Knowledge, lexicon: Lexicon, known: Name, i: int) -> bool:
    """Whether a one-word name is the head of a longer one that nobody knows: not 'Sur' but 'Sur Austral'."""
    after = i + 1
    if len(known.words) > 1 or known.acronym or after >= len(document) or not document.is_capital(after):
        return False
    if document.sentence[after] != document.sentence[i] or _given(document, lexicon, after):
        return False
    return _known_at(document, knowledge, lexicon, after, False) is None


def _portfolio(document: Document, lexicon: Lexicon, i: int) -> int:
    """The token after a ministry's subject at ``i`` ('ministra de Obras Públicas Rosa Quilodrán'), 0 if
    none.
    """
    if i == 0 or document.lowers[i - 1] not in ("de", "del", "la", "y"):
        return 0
    for words, kind in lexicon.phrases.get(document.lowers[i], ()):
        after = i + len(words)
        if kind == "portfolio" and tuple(document.lowers[i:after]) == words:
            if all(document.is_capital(k) or document.lowers[k] in ("y", "de") for k in range(i, after)):
                return after
    return 0


def _shouted_run(document: Document, i: int) -> bool:
    """Whether token ``i`` stands among words in capitals ('¡ARRIBA LA PATRIA!'), where runs tell nothing."""

    def loud(k: int) -> bool:
        if not 0 <= k < len(document) or document.sentence[k] != document.sentence[i]:
            return False
        return len(document.forms[k]) > 4 and document.forms[k].isupper()

    return loud(i) and (loud(i + 1) or loud(i - 1) or loud(i + 2) or loud(i - 2))


def _same_person(document: Document, known: Name, i: int, after: int) -> tuple[Row, ...]:
    """The row of a known name that the text continues with a further surname, if it cannot be another."""
    more = [w for w in document.lowers[i + len(known.words) : after] if w not in PARTICLES]
    return known.rows if len(known.words) > 2 and len(more) == 1 else ()


def _known_at(
    document: Document, knowledge: Knowledge, lexicon: Lexicon, i: int, shouted: bool
) -> Name | None:
    """The longest curated name that stands at token ``i``."""
    names = knowledge.names.get(fold(document.forms[i]))
    if names is None:
        return None
    forms = document.forms
    following = fold(forms[i + 1]) if i + 1 < len(forms) else ""
    for name in names:
        after = i + len(name.words)
        if after > len(forms) or (name.second and name.second != following):
            continue
        if forms[i:after] == list(name.words) or _written_like(forms[i:after], name, shouted):
            if len(name.words) == 1 and not name.acronym and _is_common_use(document, lexicon, i, name):
                continue
            return name
    return None


def _written_like(forms: list[str], name: Name, shouted: bool) -> bool:
    """Whether ``forms`` are ``name`` but for accents and, in capitals throughout, for case."""
    if name.acronym:
        return False
    for form, word in zip(forms, name.words, strict=True):
        if fold(form) != fold(word):
            return False
        if form[0].isupper() != word[0].isupper() and not shouted and word[0].isupper():
            return False
        if word.isupper() and len(word) > 1 and not form.isupper():
            return False
    return True


def _is_common_use(document: Document, lexicon: Lexicon, i: int, name: Name) -> bool:
    """Whether a known one-word name that is also a common word ('Unidad', 'Libre') is the word here."""
    lower = document.lowers[i]
    if not lexicon.is_common(lower):
        return False
    if name.kind == "place":
        return document.sentence_start(i) and lower in lexicon.words
    return document.sentence_start(i) and not _verb_follows(document, lexicon, i + 1)


def _verb_follows(document: Document, lexicon: Lexicon, i: int) -> bool:
    return i < len(document) and any(v.finite for v in lexicon.verbs.get(document.lowers[i], ()))


def _run_after(document: Document, knowledge: Knowledge, lexicon: Lexicon, i: int) -> int:
    """The token after the run of capitalised words and particles that begins at ``i``."""
    forms, lowers = document.forms, document.lowers
    size = len(forms)
    after = i + 1
    while after < size and document.paragraph[after] == document.paragraph[i]:
        form = forms[after]
        if form == "." and len(forms[after - 1]) == 1 and after + 1 < size and document.is_capital(after + 1):
            after += 1
            continue
        if form in DASHES and document.glued(after) and after + 1 < size:
            if (
                document.glued(after + 1)
                and document.is_capital(after + 1)
                and _may_be_compound(document, after)
            ):
                after += 2
                continue
            break
        if document.stretch[after] >= 0 and document.stretch[i] < 0:
            behind = _behind_nickname(document, lexicon, i, after)
            if behind:
                after = behind
                continue
            break
        if form[0].isupper() and form[0].isalpha():
            if form == forms[after - 1] and _is_known_person(document, knowledge, lexicon, i, after):
                break
            if _opens_title(document, lexicon, after):
                break
            if len(forms[after - 1]) > 1 or forms[after - 1] != ".":
                party = _known_at(document, knowledge, lexicon, after, False)
                if party is not None and party.kind == "party" and after > i:
                    break
            after += 1
            continue
        if lowers[after] in LINKING and after + 1 < size:
            end = _through_particles(document, knowledge, lexicon, i, after)
            if end > after:
                after = end
                continue
        break
    while forms[after - 1] == ".":
        after -= 1
    return after


def _is_known_person(
    document: Document, knowledge: Knowledge, lexicon: Lexicon, first: int, after: int
) -> bool:
    """Whether a known person's whole name stands there, so that a repeated surname begins anew."""
    known = _known_at(document, knowledge, lexicon, first, False)
    return known is not None and known.kind == "person" and first + len(known.words) == after


def _behind_nickname(document: Document, lexicon: Lexicon, first: int, i: int) -> int:
    """The token of the surname behind a nickname in marks ('Rosa "la Turca" Quilodrán'), 0 where none is."""
    stretch = document.stretches[document.stretch[i]]
    if stretch.opened != i or stretch.closed < 0 or stretch.last - stretch.first > 2:
        return 0
    behind = stretch.closed + 1
    if behind >= len(document) or not document.is_capital(behind) or not _given(document, lexicon, first):
        return 0
    return behind + 1


def _opens_title(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a capitalised office begins inside a run: 'Quilodrán Presidente Soto' is two people."""
    if not document.flags[i] & PERSON_NOUN or _given(document, lexicon, i):
        return False
    lower = document.lowers[i]
    kinds = {noun.kind for noun in lexicon.person_nouns(lower)}
    return "office" in kinds and fold(lower) not in lexicon.surnames


def _may_be_compound(document: Document, dash: int) -> bool:
    """Whether a hyphen joins a compound name ('Pérez-Reverte') rather than two rivals ('Jarpa-Zaldívar')."""
    return not document.forms[dash - 1].isupper()


def _through_particles(document: Document, knowledge: Knowledge, lexicon: Lexicon, first: int, i: int) -> int:
    """Where a name goes on after the particles at ``i`` ('de la Maza'), or ``i`` when it does not.

    Only a run that starts with a given name goes on, and not into a place or an organisation: 'Rosa Quilodrán
    de Chillán' ends before 'de'.
    """
    if not _given(document, lexicon, first):
        return _through_complement(document, knowledge, lexicon, first, i)
    j = i
    while j < len(document) and document.lowers[j] in PARTICLES and not document.is_capital(j):
        j += 1
    if j >= len(document) or j > i + 2 or not document.is_capital(j):
        return i
    known = _known_at(document, knowledge, lexicon, j, False)
    if known is not None and known.kind in ("place", "organisation", "party"):
        return i
    if not document.forms[j][1:].islower():
        return i
    if document.lowers[j] in lexicon.head_nouns or lexicon.person_nouns(document.lowers[j]):
        return i
    return j + 1


def _through_complement(
    document: Document, knowledge: Knowledge, lexicon: Lexicon, first: int, i: int
) -> int:
    """Where the name of a thing goes on after 'de': 'Conferencia de Acción Política', 'Ministerio de Salud'.

    Only into a common word or a place, since a person may follow: 'Gobierno de Quilodrán'.
    """
    if document.lowers[first] not in lexicon.head_nouns:
        return i
    j = i
    while j < len(document) and document.lowers[j] in PARTICLES and not document.is_capital(j):
        j += 1
    if j >= len(document) or j > i + 2 or not document.is_capital(j) or _given(document, lexicon, j):
        return i
    known = _known_at(document, knowledge, lexicon, j, False)
    if known is not None:
        return j + len(known.words) if known.kind == "place" else i
    return j + 1 if lexicon.is_common(document.lowers[j]) else i


def _given(document: Document, lexicon: Lexicon, i: int) -> bool:
    return fold(document.forms[i]) in lexicon.given_names


def _is_plain_word(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a capitalised first word of a sentence is a common word there."""
    lower = document.lowers[i]
    if lower in lexicon.words or lexicon.person_nouns(lower):
        return True
    if fold(lower) in lexicon.given_names and lower not in lexicon.verbs:
        return False
    return lexicon.is_common(lower)


def _skip_opener(document: Document, lexicon: Lexicon, i: int, after: int) -> int:
    """The first token of the run that belongs to the name: sentence openers and offices do not.

    'Según Rosa Quilodrán', 'Presidente Quilodrán', 'Votó Quilodrán'.
    """
    lower = document.lowers[i]
    if after - i == 1:
        if lexicon.person_nouns(lower) and not _given(document, lexicon, i):
            return after
        if lower in lexicon.words and not _given(document, lexicon, i):
            return after
        return i
    if document.flags[i] & PERSON_NOUN and lexicon.person_nouns(lower) and not _given(document, lexicon, i):
        if i and document.lowers[i - 1] == "de" and not _given(document, lexicon, i + 1):
            return i
        return _skip_particles(document, i + 1, after)
    if document.sentence_start(i) and not _given(document, lexicon, i):
        if lower in lexicon.words or lower in lexicon.verbs:
            return _skip_particles(document, i + 1, after)
        surname_like = fold(lower) in lexicon.surnames
        if (
            lexicon.is_common(lower)
            and not surname_like
            and lower not in lexicon.head_nouns
            and (_given(document, lexicon, i + 1))
        ):
            return i + 1
    return i


def _skip_particles(document: Document, i: int, after: int) -> int:
    while i < after and not document.is_capital(i):
        i += 1
    return i


def _kind_of_run(document: Document, lexicon: Lexicon, first: int, after: int) -> CandidateKind:
    """What a run that nobody knows names, as far as its own words tell."""
    lower = document.lowers[first]
    head = lexicon.head_nouns.get(lower)
    if lexicon.is_word(lower, "foreign_article"):
        return "organisation"
    if head is not None and not (_given(document, lexicon, first) and after - first > 1):
        return "party" if head == "party" and after - first > 1 else "organisation"
    words = [i for i in range(first, after) if document.is_capital(i)]
    if after - first == 1:
        form = document.forms[first]
        return "organisation" if form.isupper() and len(form) > 1 else "unknown"
    given = _given(document, lexicon, first)
    if any(document.forms[i] in DASHES for i in range(first, after)):
        return "person" if given else "unknown"
    if document.forms[first].isupper() and 1 < len(document.forms[first]) < 4:
        return "organisation"
    if any(
        document.lowers[i] in lexicon.head_nouns and not _given(document, lexicon, i) for i in words[1:-1]
    ):
        return "organisation"
    if given:
        last = document.lowers[words[-1]]
        doubtful = fold(lower) in lexicon.ambiguous_names and lexicon.is_common(lower)
        return (
            "unknown"
            if doubtful and lexicon.is_common(last) and fold(last) not in lexicon.surnames
            else "person"
        )
    if all(lexicon.is_common(document.lowers[i]) for i in words):
        return "organisation"
    bearer = fold(document.lowers[words[-1]]) in lexicon.surnames
    return "organisation" if lexicon.is_common(lower) and not bearer and len(words) < 3 else "unknown"
