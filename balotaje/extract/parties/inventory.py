"""The parties of an article: those that ``data/`` knows, those that the text treats as one, and acronyms."""

from __future__ import annotations

from dataclasses import replace

from ...knowledge import KnownParty, KnownPerson, Row
from ...lexicon import FINITE, fold
from ...model import Actor, Unresolved
from ..clauses.verbs import past_small_words
from ..names.acronyms import is_acronym
from ..names.casting import Casting
from ..names.members import PartyDraft
from ..names.proper import Candidate
from ..tokens import DASHES
from . import unlisted
from .cues import ADJECTIVAL, TELLS, Place, has_figure, owner_before
from .deeds import takes_side
from .rules import is_borne, is_surely_party, is_treated_as_party, tells_of_party

PARTIES_OF_COUNTRY = 2
"""Parties of one country that no other country has, from which on the article speaks of that country."""

PARTY = "Partido"
LONG_ACRONYM = 4
"""Letters from which on an acronym seldom stands for two things."""


def find(work: Casting) -> None:
    """Give every candidate that names a party its party."""
    _take_heads(work)
    _known(work)
    if unlisted.find(work):
        work.cast.parties.clear()
        work.party_by_name.clear()
        _known(work)
        _unlisted(work)
    _acronyms(work)
    _leave_open(work)


def _take_heads(work: Casting) -> None:
    """Make one name of a known party's and of what it is called right before: 'del Movimiento Regional Sur
    Libre', 'del partido La Fuerza del Sur'; not 'el Partido del Alba, Sur Libre'."""
    found, lowers = list[Candidate](), work.document.lowers
    for candidate in work.cast.candidates:
        head = found[-1] if found else candidate
        if head.after == candidate.first and candidate.kind == "party" and candidate.rows and not head.rows:
            alone = head.after - head.first == 1
            if lowers[head.first] in ("la", "el", "los") if alone else head.kind == "party":
                found[-1] = replace(candidate, first=head.first)
                continue
        found.append(candidate)
    if len(found) < len(work.cast.candidates):
        work.take_up(found)


def _leave_open(work: Casting) -> None:
    """Say which acronyms may be parties of several countries, none of which the article speaks of."""
    document, seen = work.document, set[str]()
    for n, candidate in enumerate(work.cast.candidates):
        form = document.forms[candidate.first]
        if n in work.actor_of or candidate.kind != "party" or form in seen or form in work.defined:
            continue
        countries = {row.country for row in candidate.rows}
        single = candidate.after - candidate.first == 1 and is_acronym(form) and form.isupper()
        if single and len(countries) > 1 and work.is_electoral and not countries & set(work.countries):
            seen.add(form)
            start, end = document.starts[candidate.first], document.ends[candidate.first]
            reason = "parties of several countries have this acronym"
            work.cast.unresolved.append(Unresolved(start, end, "mention", reason))


# -- parties that data/ knows --------------------------------------------------------------------


def _known(work: Casting) -> None:
    """The candidates that are parties by ``data/``."""
    in_full, words = _in_full(work), dict[str, Actor]()
    for n, candidate in enumerate(work.cast.candidates):
        if candidate.kind != "party" or not candidate.rows:
            continue
        row = _of_bearer(work, n) or work.choose(candidate.rows)
        if isinstance(row, KnownParty) and row.country != work.cast.country:
            begun = in_full.get(work.document.forms[candidate.first])
            begun = begun if candidate.after == candidate.first + 1 else None
            row = _row_in_brackets(work, candidate.after) or begun or row
        if isinstance(row, KnownParty) and not (
            _is_defined(work, candidate)
            or (candidate.first not in work.scan.headed and _is_other_use(work, candidate, row))
            or _is_of_another_country(work, candidate, row)
        ):
            work.actor_of[n] = _party(work, row.name, row.id, row)
            if candidate.after == candidate.first + 1:
                words[work.document.forms[candidate.first]] = work.actor_of[n]
    if words:
        _once_more(work, words)


def _once_more(work: Casting, words: dict[str, Actor]) -> None:
    """Let the ``words`` that are a party's somewhere be so wherever no sentence's capital explains them."""
    for n, candidate in enumerate(work.cast.candidates):
        form = work.document.forms[candidate.first]
        if candidate.after > candidate.first + 1 or not form[1:].islower() or n in work.actor_of:
            continue
        if candidate.kind != "party" or form not in words:
            continue
        if not work.document.sentence_start(candidate.first) or _acts(work, candidate):
            work.actor_of[n] = words[form]


def _is_defined(work: Casting, candidate: Candidate) -> bool:
    """Whether the article says that a party's letters stand for what no list knows: 'Sur Libre (SL)'."""
    defined = work.defined.get(work.document.forms[candidate.first])
    if defined is None or candidate.after > candidate.first + 1:
        return False
    ending = work.ends_at(defined.after)
    return ending is None or not ending.rows


def _of_bearer(work: Casting, n: int) -> KnownParty | None:
    """Of several parties of one name the curated one of whom it stands beside: 'el líder del PDA, Soto'."""
    candidates, sentence = work.cast.candidates, work.document.sentence
    rows = [row for row in candidates[n].rows if isinstance(row, KnownParty)]
    for beside in candidates[max(0, n - 1) : n + 2 : 2] if len(rows) > 1 else ():
        bearer = beside.rows[0] if beside.rows else None
        if isinstance(bearer, KnownPerson) and sentence[beside.first] == sentence[candidates[n].first]:
            return next((row for row in rows if row.id == bearer.party_id), None)
    return None


def _in_full(work: Casting) -> dict[str, KnownParty]:
    """First word → the first party of the article's country named with more words: what 'Adelante', known
    elsewhere, is short for where 'Adelante Tola' is named."""
    found: dict[str, KnownParty] = {}
    for candidate in work.cast.candidates:
        row = candidate.rows[0] if candidate.kind == "party" and candidate.rows else None
        longer = candidate.after > candidate.first + 1
        if longer and isinstance(row, KnownParty) and row.country == work.cast.country:
            found.setdefault(work.document.forms[candidate.first], row)
    return found


def _is_of_another_country(work: Casting, candidate: Candidate, row: KnownParty) -> bool:
    """Whether letters that a party bears elsewhere are another's in the country that the article tells of.

    'los ediles de Vida Plena … Pedro Ruiz (VP)': not the coalition of some other country.
    """
    form = work.document.forms[candidate.first]
    if candidate.after - candidate.first > 1 or not is_acronym(form) or not form.isupper():
        return False
    if len(form) >= LONG_ACRONYM or not _is_far_away(work, row):
        return False
    return form.lower() in _initials(work)


def _initials(work: Casting) -> set[str]:
    """The initials of the article's names of parties: 'vp' of 'Vida Plena'."""
    return {_initials_of(work, c) for c in work.cast.candidates if c.kind == "party"}


def _initials_of(work: Casting, candidate: Candidate) -> str:
    words = range(candidate.first, candidate.after)
    return "".join(work.document.lowers[i][0] for i in words if work.document.is_capital(i))


def _row_in_brackets(work: Casting, i: int) -> KnownParty | None:
    """The party of the article's country whose letters stand in brackets at token ``i``: '… de Renovación Sur
    (PRS)'; what stands before them may be the name of another one elsewhere."""
    forms, n = work.document.forms, work.first_of.get(i + 1)
    if n is None or i + 2 >= len(forms) or forms[i] != "(" or forms[i + 2] != ")":
        return None
    here = [row for row in work.cast.candidates[n].rows if row.country == work.cast.country]
    return here[0] if here and isinstance(here[0], KnownParty) and is_acronym(forms[i + 1]) else None


def _is_other_use(work: Casting, candidate: Candidate, row: KnownParty) -> bool:
    """Whether a party's name of one word, or of common words, stands for something else here."""
    if candidate.after - candidate.first > 1:
        return _is_phrase_elsewhere(work, candidate, row)
    place = Place(candidate.first, candidate.after, 1)
    form = work.document.forms[candidate.first]
    if form.isupper() and work.lexicon.is_name_word(form.lower(), "no_party"):
        return _is_far_away(work, row) or not tells_of_party(work, place)
    if work.lexicon.is_common(form.lower()) and _ends_name_of_a_thing(work, candidate.first):
        return True
    if _is_everyday_word(work, candidate, row):
        owned = owner_before(work, place) >= TELLS  # 'los legisladores de Alborada'
        told = owned or has_figure(work, place) or is_borne(work, place) or is_surely_party(work, place)
        told = told or _is_verb_in_capital(work, place)
        return not told and not _is_subject_here(work, candidate, row)
    if not _is_far_away(work, row) or tells_of_party(work, place) or is_borne(work, place):
        return False
    if not work.is_electoral or work.lexicon.is_common(form.lower()):
        return True
    one = len({other.country for other in candidate.rows}) == 1
    return not (_is_long_acronym(work, form) or (one and takes_side(work, place)))


def _is_long_acronym(work: Casting, form: str) -> bool:
    """Whether letters are too many to stand for two things: 'PSXE', not 'RN', nor 'GANA' in a headline."""
    return (
        is_acronym(form)
        and len(form) >= LONG_ACRONYM
        and not work.lexicon.is_name_word(form.lower(), "no_party")
    )


def _is_phrase_elsewhere(work: Casting, candidate: Candidate, row: KnownParty) -> bool:
    """Whether common words that name a party in another country are just words, as nothing tells of one.

    'el Foro Austral de la Empresa'; not 'la candidata de Foro Austral', 'el Frente Austral'.
    """
    document, lexicon = work.document, work.lexicon
    if not _is_far_away(work, row) or lexicon.head_nouns.get(document.lowers[candidate.first]) == "party":
        return False
    words = [i for i in range(candidate.first, candidate.after) if document.is_capital(i)]
    place = Place(candidate.first, candidate.after, len(words))
    return all(lexicon.is_common(document.lowers[i]) for i in words) and not is_treated_as_party(work, place)


def _is_everyday_word(work: Casting, candidate: Candidate, row: Row) -> bool:
    """Whether a party's one-word name that is also a common word ('Adelante') is just that word here.

    It is the party's in the party's own country, or where a noun such as 'partido' says so.
    """
    document = work.document
    lowers = document.lowers
    if not work.lexicon.is_common(lowers[candidate.first]):
        return False
    if document.forms[candidate.first].isupper() and len(lowers[candidate.first]) <= 4:
        return False
    before = lowers[max(0, candidate.first - 2) : candidate.first]
    if any(work.lexicon.head_nouns.get(word) == "party" for word in before):
        return False
    opens = document.sentence_start(candidate.first) and document.forms[candidate.first - 1] != ";"
    return row.country != work.cast.country or opens


def _ends_name_of_a_thing(work: Casting, i: int) -> bool:
    """Whether the word at token ``i`` qualifies a noun in a capital before it: 'el Transporte Alborada'; not
    'el Partido Alborada', 'la Diputada Alborada Rosa Soto', 'Ayer Alborada'."""
    document, lexicon = work.document, work.lexicon
    lower = document.lowers[i - 1] if i else ""
    if not document.is_capital(i - 1) or document.forms[i - 1].isupper() or document.sentence_start(i - 1):
        return False
    if lower in lexicon.words or lexicon.head_nouns.get(lower) == "party" or i in work.scan.headed:
        return False
    before = work.ends_at(i)
    if before is not None and before.kind not in ("unknown", "organisation"):
        return False
    return lexicon.is_common(lower) and not lexicon.person_nouns(lower)


def _is_subject_here(work: Casting, candidate: Candidate, row: Row) -> bool:
    """Whether a word of a party of the article's country has a verb of its own: 'Renacer se hunde', 'Renacer
    y Sur Libre'; not 'Renacer del todo cuesta'."""
    document, i = work.document, candidate.after
    if row.country != work.cast.country or i + 1 >= len(document):
        return False
    if document.lowers[i] in ("y", "e"):
        return work.kind_at(i + 1) == "party"
    i += document.lowers[i] in ("se", "no", "ya") or work.lexicon.is_word(document.lowers[i], "adverb")
    return bool(document.flags[i] & FINITE) and not work.lexicon.is_word(document.lowers[i], "preposition")


def _is_verb_in_capital(work: Casting, place: Place) -> bool:
    """Whether a form that is but a verb's has a capital where no sentence begins, and a party's place: 'la
    diputada de Soñamos'; not 'Sueña la mesa', 'el plan Sueña'."""
    document, i = work.document, place.first
    lower = document.lowers[i]
    if not document.flags[i] & FINITE or document.forms[i].isupper() or lower in work.lexicon.head_nouns:
        return False
    if document.sentence_start(i) or document.is_capital(i - 1):
        return False  # 'Tola Sueña'
    opens = not document.lowers[i - 1].isalpha() or document.lowers[i - 1] in ("que", "y", "pero")
    return (opens and _acts(work, place)) or is_treated_as_party(work, place)


def _acts(work: Casting, place: Place | Candidate) -> bool:
    """Whether a finite verb follows: 'Soñamos no exige'."""
    return bool(work.document.flags[past_small_words(work.document, place.after)] & FINITE)


def _is_far_away(work: Casting, row: KnownParty) -> bool:
    """Whether nothing in the article is of the party's country: one word alone is then no sign of it.

    Two parties of one country are: 'el diputado UDI Juan Soto y la senadora RN Rosa Quilodrán'.
    """
    if row.country is None or row.country in work.countries:
        return False
    return len(work.parties_of[row.country]) < PARTIES_OF_COUNTRY


# -- parties that no list knows ------------------------------------------------------------------


def _unlisted(work: Casting) -> None:
    """The candidates that the text treats as parties; 'Marea Verde' is 'el Movimiento Marea Verde'."""
    document = work.document
    for actor in list(work.actor_of.values()):
        row = work.cast.parties[actor.index].row if actor.kind == "party" else None
        words = row.name.split() if row is not None else []
        if len(words) > 2 and work.lexicon.head_nouns.get(words[0].lower()) == "party":
            work.party_by_name.setdefault(fold(" ".join(words[1:])), actor.index)
    for n, candidate in enumerate(work.cast.candidates):
        if candidate.kind == "party" and not candidate.rows:
            surface = document.span(candidate.first, candidate.after)
            if _is_left_without_head(work, candidate):
                surface = f"{PARTY} {surface}"
            words = surface.split()
            headless = len(words) > 2 and work.lexicon.head_nouns.get(words[0].lower()) == "party"
            key = fold(" ".join(words[1:]) if headless else surface)
            actor = _party(work, surface, key, None)
            work.actor_of[n] = actor
            draft = work.cast.parties[actor.index]
            if draft.row is None and len(surface) > len(draft.name):
                draft.name = surface


def _is_left_without_head(work: Casting, candidate: Candidate) -> bool:
    """Whether 'Partido' belongs to a name that stands apart from it, an adjective: 'los partidos Austral y
    Liberal Sureño'; not 'el partido Marea Verde', 'el partido Renacer'."""
    document, i = work.document, candidate.first
    if i not in work.scan.headed or not document.forms[i][1:].islower():
        return False
    return all(
        document.lowers[k].endswith(ADJECTIVAL) or work.lexicon.is_name_word(document.lowers[k], "sided")
        for k in range(i, candidate.after)
    )


def _party(work: Casting, name: str, key: str, row: KnownParty | None) -> Actor:
    """The party under ``key``, taken up if the article has not named it before."""
    index = work.party_by_name.get(key)
    if index is None:
        index = len(work.cast.parties)
        work.cast.parties.append(PartyDraft(name, row))
        work.party_by_name[key] = index
    return Actor("party", index)


# -- acronyms ------------------------------------------------------------------------------------


def _acronyms(work: Casting) -> None:
    """Acronyms that the text binds to a party or a politician, and every other place where they stand."""
    _bind_definitions(work)
    initials = {
        _initials_of(work, work.cast.candidates[n]).upper(): actor.index
        for n, actor in reversed(work.actor_of.items())
        if actor.kind == "party" and work.cast.candidates[n].after - work.cast.candidates[n].first > 1
    }
    for n, candidate in enumerate(work.cast.candidates):
        if n not in work.actor_of and _may_be_acronym(work, candidate):
            form = work.document.forms[candidate.first]
            index = work.party_by_name.get(f"({form})")
            if index is not None:
                work.actor_of[n] = Actor("party", index)
            elif _stands_behind_person(work, candidate) or _is_epithet(work, candidate):
                known = initials.get(form)
                work.actor_of[n] = (
                    _party(work, form, f"({form})", None) if known is None else Actor("party", known)
                )
            elif candidate.kind == "party" and form in initials:
                work.actor_of[n] = Actor("party", initials[form])


def _bind_definitions(work: Casting) -> None:
    """'Marea Verde (MV)': the acronym is the party's whose name ends before the bracket."""
    for definition in work.definitions:
        actor = work.actor_of.get(work.last_of.get(definition.after, -1))
        if actor is not None and actor.kind == "party":
            work.party_by_name.setdefault(f"({work.document.forms[definition.acronym]})", actor.index)
    forms = work.document.forms
    for n, actor in work.actor_of.items():
        opened = work.cast.candidates[n].after
        if (
            actor.kind == "party"
            and opened + 2 < len(forms)
            and forms[opened] == "("
            and forms[opened + 2] == ")"
        ):
            if is_acronym(forms[opened + 1]) and work.actor_of.get(work.first_of.get(opened + 1, -1)) is None:
                work.party_by_name.setdefault(f"({forms[opened + 1]})", actor.index)


def _may_be_acronym(work: Casting, candidate: Candidate) -> bool:
    form = work.document.forms[candidate.first]
    if candidate.after - candidate.first > 1 or candidate.handle or not is_acronym(form):
        return False
    return candidate.kind == "party" or not candidate.rows


def _is_epithet(work: Casting, candidate: Candidate) -> bool:
    """'la senadora PDA Rosa Quilodrán', 'los diputados PDA'; not 'la senadora LGBT', 'el juez USA Soto'."""
    document, i = work.document, candidate.first
    form = document.forms[i]
    if i < 2 or form in work.defined or not form.isupper() or not work.is_electoral:
        return False
    if (
        work.lexicon.is_name_word(form.lower(), "no_party")
        or document.sentence[i - 2] != document.sentence[i]
    ):
        return False
    noun = document.lowers[i - 1].removeprefix("ex")
    titled = work.lexicon.is_name_word(noun, "elected_owner", "strong_party_owner")
    article = work.lexicon.is_word(document.lowers[i - 2], "determiner", "contraction")
    behind = work.kind_at(candidate.after)
    return (
        titled and article and document.forms[i - 1].islower() and (behind == "person" or noun.endswith("s"))
    )


def _stands_behind_person(work: Casting, candidate: Candidate) -> bool:
    """'Rosa Quilodrán (PDA)'; not 'Rosa Quilodrán (IND)', nor what the text says is something else."""
    forms = work.document.forms
    i, form = candidate.first, forms[candidate.first]
    if form in work.defined or work.lexicon.is_name_word(form.lower(), "no_party") or not form.isupper():
        return False
    if not 1 < i < len(forms) - 1 or forms[i - 1] != "(" or forms[i + 1] not in (")", ",", *DASHES):
        return False
    before = work.ends_at(i - 1)
    return before is not None and before.kind == "person" and work.is_electoral
